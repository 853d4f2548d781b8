"""What the pictures of help and guides have in common: words for screen readers, the width they get, the theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme


class PictureOf(QWidget):
    """Fills the width it gets. A subclass paints `_file`, and takes the theme's colours in `_dress`."""

    def __init__(self, theme: Theme, file: Path, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._file = file
        self.setAccessibleName(words)
        self.setToolTip(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        raise NotImplementedError
