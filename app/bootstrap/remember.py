"""What the window remembers, without ever waiting for a long save: read at once, written when there is time."""

from __future__ import annotations

from app.sync.ports import SettingsStore


class Remembered:
    """Keeps changes in memory until `flush`. Loads come from a read-only connection."""

    def __init__(self, reading: SettingsStore, writing: SettingsStore) -> None:
        self._reading = reading
        self._writing = writing
        self._changed: dict[str, str] = {}

    def load(self, key: str) -> str:
        """The remembered text, or ""."""
        # "" may be what was chosen: the system's language.
        return self._changed[key] if key in self._changed else self._reading.value(key)

    def save(self, key: str, value: str) -> None:
        """Remember it for now."""
        self._changed[key] = value

    def flush(self) -> None:
        """Store what was remembered; once the jobs have ended nothing is in the way."""
        changed, self._changed = self._changed, {}
        for key, value in changed.items():
            self._writing.set_value(key, value)
