"""What the window remembers, without ever waiting for a long save: read at once, written when there is time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from app.runtime.jobs import Jobs, Lane
from app.sync.ports import SettingsStore
from app.ui.shell.memory import Memory

#: So long after a change it is stored, together with what was changed since (ms).
SOON_MS = 15_000


class Remembered:
    """Keeps changes in memory until they are stored. Loads come from a read-only connection."""

    def __init__(self, reading: SettingsStore, writing: SettingsStore) -> None:
        self._reading = reading
        self._writing = writing
        self._changed: dict[str, str] = {}

    @property
    def changed(self) -> Mapping[str, str]:
        """What is not stored yet."""
        return dict(self._changed)

    def load(self, key: str) -> str:
        """The remembered text, or ""."""
        # "" may be what was chosen: the system's language.
        return self._changed[key] if key in self._changed else self._reading.value(key)

    def save(self, key: str, value: str) -> None:
        """Remember it for now."""
        self._changed[key] = value

    def store(self, changed: Mapping[str, str]) -> Mapping[str, str]:
        """Store these (any thread)."""
        for key, value in changed.items():
            self._writing.set_value(key, value)
        return changed

    def forget(self, stored: Mapping[str, str]) -> None:
        """These are stored; what was changed once more meanwhile is not."""
        for key, value in stored.items():
            if self._changed.get(key) == value:
                del self._changed[key]

    def flush(self) -> None:
        """Store what was remembered, now; once the jobs have ended nothing is in the way."""
        self.forget(self.store(self.changed))


class Remembering(QObject):
    """Stores in the background what the window remembers: saved filters and columns outlive a power cut."""

    def __init__(self, remembered: Remembered, jobs: Jobs, parent: QObject, soon_ms: int = SOON_MS) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._jobs = jobs
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(soon_ms)
        self._soon.timeout.connect(self._store)
        self.memory = Memory(remembered.load, self._save)

    def _save(self, key: str, value: str) -> None:
        self._remembered.save(key, value)
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _store(self) -> None:
        if self._jobs.stopping:  # the end of the window stores it
            return
        remembered, changed = self._remembered, self._remembered.changed
        title = self.tr("Remembering how the window was left")
        job = self._jobs.submit(title, lambda _: remembered.store(changed), lane=Lane.ANSWER)
        job.succeeded.connect(self._on_stored)

    @Slot(object)
    def _on_stored(self, stored: Mapping[str, str]) -> None:
        self._remembered.forget(stored)
