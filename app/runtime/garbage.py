"""Python's cycle collector runs in the window's thread only.

By itself it runs in whichever thread happens to allocate. A worker that so destroys a forgotten widget or timer takes
Qt's objects down outside their thread, and the program crashes much later in the middle of its event loop. So the
automatic collector is off while a window is there, and a timer in the window's thread does its work, with Python's own
thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

#: Between two looks; a look that finds nothing to do costs microseconds.
EVERY_MS = 1000


class GarbageCollector(QObject):
    """Create it in the window's thread; when it is closed, the automatic collector is as it was before."""

    def __init__(self, parent: QObject | None = None, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._was_on = gc.isenabled()
        gc.disable()
        gc.freeze()  # what the start-up made stays; nobody needs to look through it again
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(every_ms)

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation whose threshold is passed, as the automatic collector would."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """The window is gone: what is left of it goes here and now, then everybody may collect who could before."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        if self._was_on:  # else somebody else keeps workers from collecting, for a longer time
            gc.enable()
