"""Saves the page of `resources/redirect`, so that a shop can host it."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.theme import Theme
from app.ui.theme.icons import ICONS_DIR
from app.ui.widgets import LinkButton

#: The page that a shop can host; it only hands the sign-in over to this computer.
HOSTED_PAGE = ICONS_DIR.parent / "redirect" / "index.html"


class SavePageButton(LinkButton):
    """Asks where, and copies the page there letter by letter."""

    failed = Signal(str)  # why it could not be saved

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "export", parent=parent)
        self.set_text(self.tr("Save the &page to host…"))
        self.clicked.connect(self._ask)

    def save(self, target: Path) -> bool:
        """Put the page there."""
        try:
            shutil.copyfile(HOSTED_PAGE, target)
        except OSError as error:
            self.failed.emit(f"{target}: {error.strerror or error}")
            return False
        self.set_text(self.tr("Page saved"))
        return True

    def _ask(self) -> None:
        target, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the page to host"), "index.html", self.tr("Web page (*.html)")
        )
        if target:
            self.save(Path(target))
