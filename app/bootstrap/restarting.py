"""Settings that only count from the next start say so when they are changed, and the start is one press away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.advanced import Advanced
from app.ui.settings.keeper import SettingsKeeper
from app.ui.shell.notices import Notices

_RESTART = "restart"


class Restarting(QObject):
    """`running`: the advanced settings that this program was started with.

    Signals:
        wanted: end this window and open the shop anew.
    """

    wanted = Signal()

    def __init__(
        self, keeper: SettingsKeeper, notices: Notices, running: Advanced, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._notices = notices
        self._running = self._told = running
        keeper.saved.connect(self._on_saved)
        notices.action.connect(self._on_action)

    @Slot()
    def _on_saved(self) -> None:
        now = self._keeper.sync.advanced
        if now == self._told:
            return
        self._told = now
        if now == self._running:
            self._notices.tell(self.tr("As it was when the program was started"))
            return
        title = self.tr("Saved; it takes effect when the program is started the next time")
        text = self.tr(
            "Until then it goes on with what it was started with. A sync under way is stopped first."
        )
        self._notices.offer(title, text, ((_RESTART, self.tr("Restart now")),))

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == _RESTART:
            self.wanted.emit()
