"""A question to the person: what is asked, a comparison where there is one, and a button for each answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.questions import Question
from app.ui.theme import Height, Role, Space, Text, Theme
from app.ui.widgets import WideButton, hairline, text_label


class QuestionCard(QFrame):
    """Emits `answered` with the question and the key of the chosen answer, once."""

    answered = Signal(object, str)

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question = question
        self.setProperty("box", "question")
        self.setAccessibleName(question.title)
        self.setAccessibleDescription(question.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(self._heading())
        layout.addWidget(text_label(question.text, wrap=True))
        if question.rows:
            layout.addLayout(self._comparison())
        self._buttons: list[WideButton] = []
        for choice in question.choices:
            button = WideButton(theme, choice.label)
            button.setProperty("key", choice.key)
            button.setAccessibleDescription(choice.detail)
            button.clicked.connect(self._pressed)
            self._buttons.append(button)
            layout.addSpacing(Space.XS)
            layout.addWidget(button)
            if choice.detail:
                layout.addWidget(text_label(choice.detail, Text.SMALL, tint="muted", wrap=True))
        self._saving = text_label(self.tr("Keeping your answer…"), Text.SMALL, tint="muted")
        self._saving.hide()
        layout.addWidget(self._saving)

    @property
    def question(self) -> Question:
        """What it asks."""
        return self._question

    def button(self, key: str) -> WideButton:
        """The button of one answer.

        Raises:
            StopIteration: there is no such answer.
        """
        return next(button for button in self._buttons if button.property("key") == key)

    def unlock(self) -> None:
        """The answer could not be kept: let the person try again."""
        self._lock(locked=False)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        icon = QLabel()
        icon.setPixmap(self._theme.icon("question", Role.ORANGE_TEXT).pixmap(Height.ICON, Height.ICON))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(self._question.title, Text.STRONG, wrap=True), 1)
        return row

    def _comparison(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        heads = (self.tr("Field"), self.tr("QuickBooks has"), self.tr("This PO says"))
        for column, head in enumerate(heads):
            grid.addWidget(text_label(head, Text.CAPTION, tint="muted", wrap=True), 0, column)
            grid.setColumnStretch(column, 2 if column else 1)
        for place, (field, there, here) in enumerate(self._question.rows):
            grid.addWidget(hairline(), 1 + 2 * place, 0, 1, 3)
            cells = (
                text_label(field, Text.SMALL, tint="muted", wrap=True),
                text_label(there or "–", Text.SMALL, wrap=True, selectable=True),
                text_label(here or "–", Text.SMALL, wrap=True, selectable=True),
            )
            for column, cell in enumerate(cells):
                grid.addWidget(cell, 2 + 2 * place, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _pressed(self) -> None:
        self._lock(locked=True)
        self.answered.emit(self._question, str(self.sender().property("key")))

    def _lock(self, *, locked: bool) -> None:
        for button in self._buttons:
            button.setDisabled(locked)
        self._saving.setVisible(locked)
