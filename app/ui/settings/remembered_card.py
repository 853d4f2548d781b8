"""Choices that hold in every later conflict about a field, each with a button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.remembering import RememberedChoice
from app.runtime.jobs import Jobs, Lane
from app.services.question_list import QuestionListService
from app.services.questions import QuestionsService
from app.sync.asking import SEND_OURS
from app.ui.orders.format import moment_text
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, SecondaryButton, hairline, text_label


class RememberedCard(Card):
    """Emits `failed` with an `AppError` when a choice could not be taken back."""

    failed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        questions: QuestionsService,
        asked: QuestionListService,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._questions = questions
        self._asked = asked
        self._jobs = jobs
        self._shown: tuple[RememberedChoice, ...] | None = None
        self._rows: list[QWidget] = []
        self.setAccessibleName(self.tr("Remembered choices"))
        jobs.changed.connect(self._on_changed)
        self.refresh()

    @property
    def buttons(self) -> dict[str, SecondaryButton]:
        """The button of each rule."""
        found = self.findChildren(SecondaryButton)
        return {str(button.property("rule")): button for button in found if button.isEnabled()}

    def refresh(self) -> None:
        """Read the choices again."""
        rules = tuple(self._asked.remembered())
        if rules == self._shown:
            return
        self._shown = rules
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows = []
        for place, rule in enumerate(rules):
            if place:
                self._put(hairline())
            self._put(self._row(rule))
        if not rules:
            words = self.tr("None. Tick “Always do this” in a conflict to remember its choice for a field.")
            self._put(text_label(words, tint="muted", wrap=True))
        why = self.tr(
            "Vendor, currency, accounts, items, tax, quantities, amounts and whole lines cannot be remembered: there a "
            "wrong answer moves money."
        )
        self._put(text_label(why, Text.SMALL, tint="muted", wrap=True))

    def _put(self, row: QWidget) -> None:
        self._rows.append(row)
        self.body.addWidget(row)

    def _row(self, rule: RememberedChoice) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(text_label(rule.label, Text.STRONG), 1)
        words = self.tr("Use this PO") if rule.choice == SEND_OURS else self.tr("Keep QuickBooks")
        row.addWidget(text_label(words, wrap=True), 1)
        since = self.tr("since {moment}").format(moment=moment_text(rule.since)) if rule.since else ""
        row.addWidget(text_label(since, Text.SMALL, tint="muted"))
        name = self.tr("Ask again about {field}").format(field=spoken(rule.label))
        button = SecondaryButton(self._theme, self.tr("Ask again"), name=name)
        button.setProperty("rule", rule.rule)
        button.clicked.connect(self._on_pressed)
        row.addWidget(button)
        return holder

    def _on_pressed(self) -> None:
        button, questions = self.sender(), self._questions
        assert isinstance(button, SecondaryButton)
        button.setDisabled(True)
        rule = str(button.property("rule"))
        job = self._jobs.submit(
            self.tr("Forgetting a choice"), lambda _: questions.forget(rule), lane=Lane.ANSWER
        )
        job.failed.connect(self._on_failed)

    def _on_failed(self, error: object) -> None:
        self._shown = None
        self.refresh()
        self.failed.emit(error)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & {ChangeKind.QUESTIONS, ChangeKind.CONNECTION, ChangeKind.SETTINGS}:
            self.refresh()
