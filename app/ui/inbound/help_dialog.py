"""A shipped help page as a dialog, with its text ready to be passed on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.ui.theme import Space, Theme
from app.ui.widgets import PrimaryButton, SecondaryButton
from app.ui.widgets.fitting import fitted


class HelpPage(QDialog):
    """Shows a page that ships with the program (never foreign text, so Markdown may be rendered)."""

    def __init__(self, theme: Theme, title: str, markdown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = markdown
        self.setWindowTitle(title)
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        self.text.setOpenLinks(False)
        self.text.setMarkdown(markdown)
        _give_room(self.text.document())
        self.copy_button = SecondaryButton(theme, self.tr("&Copy for whoever provides it"), "copy")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        close = PrimaryButton(theme, self.tr("Cl&ose"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        self.resize(fitted(self, 820, 680))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._markdown)
        self.copy_button.set_text(self.tr("Copied"))


def _give_room(document: QTextDocument) -> None:
    """Space around headings and paragraphs; long lines of code are broken instead of cut."""
    block = document.begin()
    while block.isValid():
        shape = QTextBlockFormat()
        code = block.blockFormat().nonBreakableLines()
        heading = block.blockFormat().headingLevel() > 0
        shape.setNonBreakableLines(False)
        if not code:
            shape.setTopMargin(Space.L if heading else 0)
            shape.setBottomMargin(Space.S)
        elif not block.next().blockFormat().nonBreakableLines():
            shape.setBottomMargin(Space.M)
        QTextCursor(block).mergeBlockFormat(shape)
        block = block.next()
