"""The guides with pictures: making an app at Intuit for the sandbox or for real books, and hosting the small page."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.ui.connect.drawing import Drawing
from app.ui.connect.guide_text import Block, Guide, Part, Step, read_guide
from app.ui.connect.save_page import HOSTED_PAGE, SavePageButton
from app.ui.dialogs.scroll_page import ScrollPage
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import PrimaryButton, QuietButton, SecondaryButton, hairline, text_label
from app.ui.widgets.fitting import fitted

SANDBOX, PRODUCTION, HOSTING = "intuit-app-sandbox", "intuit-app-production", "host-the-page"


class CopyLine(QWidget):
    """A line to be copied letter by letter."""

    def __init__(self, theme: Theme, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(text)
        self.field.setReadOnly(True)
        self.field.setCursorPosition(0)
        self.field.setAccessibleName(name)
        self.copy = SecondaryButton(
            theme, self.tr("Copy"), "copy", name=self.tr("Copy {what}").format(what=name)
        )
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.text())
        self.copy.set_text(self.tr("Copied"))


class StepPage(QWidget):
    """One step: its title, picture, words and tools."""

    def __init__(self, theme: Theme, step: Step, redirects: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._redirects = redirects
        self.setAccessibleName(step.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        column.addWidget(text_label(step.title, Text.HEADING, wrap=True))
        for block in step.blocks:
            for widget in self._widgets(block):
                column.addWidget(widget)
        column.addStretch(1)

    def _widgets(self, block: Block) -> list[QWidget]:
        if block.part is Part.PICTURE and block.file is not None:
            return [Drawing(self._theme, block.file, block.text)]
        if block.part is Part.REDIRECTS:
            return [CopyLine(self._theme, each, self.tr("redirect address")) for each in self._redirects]
        if block.part is Part.SAVE:
            return [SavePageButton(self._theme)]
        if block.part is Part.HASH:
            return [CopyLine(self._theme, hash_of_page(), "SHA-256")]
        return [text_label(block.text, wrap=True, selectable=True)]


class GuideDialog(QDialog):
    """One step at a time, with Back and Next. It needs no network, and nothing is stored by it."""

    def __init__(
        self, theme: Theme, name: str, redirects: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.guide: Guide = read_guide(name)
        self.setWindowTitle(self.guide.title)
        self.place = text_label("", Text.SMALL, tint="muted")
        self.steps = QStackedWidget()
        for step in self.guide.steps:
            self.steps.addWidget(ScrollPage(StepPage(theme, step, redirects)))
        self.back = QuietButton(theme, self.tr("&Back"), "chevron-left")
        self.close_button = SecondaryButton(theme, self.tr("&Close"))
        self.next = PrimaryButton(theme, self.tr("&Next"))
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self._next)
        self.close_button.clicked.connect(self.reject)
        for button in (self.back, self.close_button):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        self._build()
        self.resize(fitted(self, 760, 680))
        self._show(0)

    def show_step(self, number: int) -> None:
        """Open it at this step (0 is the first)."""
        self._show(number)

    def _build(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        top.setSpacing(Space.XS)
        top.addWidget(text_label(self.guide.title, Text.TITLE, wrap=True))
        top.addWidget(text_label(self.guide.lead, tint="muted", wrap=True))
        top.addSpacing(Space.S)
        top.addWidget(self.place)
        middle = QVBoxLayout()
        middle.setContentsMargins(Space.XL, 0, Space.L, 0)
        middle.addWidget(self.steps, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addWidget(hairline())
        column.addLayout(buttons)

    def _back(self) -> None:
        self._show(self.steps.currentIndex() - 1)

    def _next(self) -> None:
        if self.steps.currentIndex() + 1 == self.steps.count():
            self.accept()
        else:
            self._show(self.steps.currentIndex() + 1)

    def _show(self, number: int) -> None:
        last = self.steps.count() - 1
        number = max(0, min(number, last))
        self.steps.setCurrentIndex(number)
        step = self.guide.steps[number].title
        words = self.tr("Step {number} of {count}").format(number=number + 1, count=last + 1)
        self.place.setText(words)
        self.place.setAccessibleName(f"{words}: {step}")
        self.back.setVisible(number > 0)
        self.next.set_text(self.tr("&Done") if number == last else self.tr("&Next"))
        self.close_button.setVisible(number < last)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)


def hash_of_page() -> str:
    """SHA-256 of the page to host, as this program brings it."""
    return hashlib.sha256(HOSTED_PAGE.read_bytes()).hexdigest()
