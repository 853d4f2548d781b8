"""What the window remembers between starts (sizes, columns, the last page), as short texts by key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray


@dataclass(frozen=True, slots=True)
class Memory:
    """A pair of functions that bootstrap backs with the settings of the profile. `load` gives "" for the unknown."""

    load: Callable[[str], str]
    save: Callable[[str, str], None]

    def load_bytes(self, key: str) -> QByteArray:
        """A state that Qt gave us earlier; empty when there is none."""
        return QByteArray.fromBase64(QByteArray(self.load(key).encode("ascii", "ignore")))

    def save_bytes(self, key: str, state: QByteArray) -> None:
        """Keep a state of a window, splitter or header."""
        self.save(key, bytes(state.toBase64().data()).decode("ascii"))


def forgetful() -> Memory:
    """Remembers only while the program runs (throw-away profiles, tests)."""
    kept: dict[str, str] = {}
    return Memory(lambda key: kept.get(key, ""), kept.__setitem__)
