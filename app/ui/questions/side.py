"""The card of the selected question, with the way to its PO."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.questions import AskedRow
from app.ui.questions.card import QuestionCard
from app.ui.questions.desk import AnswerDesk
from app.ui.theme import Space, Theme
from app.ui.widgets import LinkButton, scrolling


class CardSide(QStackedWidget):
    """One card at a time.

    Signals:
        answered: a `GivenAnswer`.
        fix_wanted: the `Fix` of the question's own way out.
        order_wanted: the PO's id was pressed.
    """

    answered = Signal(object)
    fix_wanted = Signal(object)
    order_wanted = Signal()

    def __init__(self, theme: Theme, desk: AnswerDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk

    @property
    def card(self) -> QuestionCard | None:
        """The card that is shown."""
        area = self.currentWidget()
        return area.findChild(QuestionCard) if isinstance(area, QScrollArea) else None

    def show_asked(self, asked: AskedRow | None) -> None:
        """Show another question, None for none."""
        old = self.currentWidget()
        if asked is not None:
            self.setCurrentIndex(self.addWidget(self._area(asked)))
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()

    def _area(self, asked: AskedRow) -> QScrollArea:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        card = QuestionCard(self._theme, asked.question, self._desk.names(asked.question))
        card.answered.connect(self.answered)
        card.another_wanted.connect(self._desk.choose_another)
        card.fix_wanted.connect(self.fix_wanted)
        layout.addWidget(card)
        if asked.number:
            words = self.tr("Show PO-{number} of {supplier}").format(
                number=asked.number, supplier=asked.supplier
            )
            link = LinkButton(self._theme, words.replace("&", "&&"), "arrow-right", name=words)
            link.clicked.connect(self.order_wanted)
            layout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        area = scrolling(content)
        area.setAccessibleName(asked.question.title)
        return area
