"""A question to the person: what is asked, the values in question, and a button for each answer."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.fixes import Fix
from app.domain.questions import Question, QuestionKind
from app.domain.remembering import rule_of
from app.services.questions import GivenAnswer
from app.services.syncing import RecordNames
from app.ui.questions.disputed import DisputedGrid
from app.ui.spoken import spoken
from app.ui.theme import Role, Space, Text, Theme
from app.ui.widgets import (
    PrimaryButton,
    SecondaryButton,
    WideButton,
    comparison,
    icon_heading,
    plain_tip,
    text_label,
)


class QuestionCard(QFrame):
    """Emits `answered` with a `GivenAnswer`, once; `another_wanted` asks for the list of all vendors or items.

    `fix_wanted` carries the question's own way out besides the answers, such as making the vendor active again.

    `names` are the records that disputed fields mention by id; `narrow` is for a pane beside a list.
    """

    answered = Signal(object)
    another_wanted = Signal(object)
    fix_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        question: Question,
        names: RecordNames | None = None,
        *,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question = question
        self.setProperty("box", "question")
        self.setAccessibleName(spoken(question.title))
        self.setAccessibleDescription(spoken(question.text))
        self._buttons: list[WideButton] = []
        names = names or RecordNames()
        self.grid = DisputedGrid(question, names, narrow=narrow) if question.disputed else None
        self.save_button: PrimaryButton | None = None
        self.another_button: SecondaryButton | None = None
        self.fix_button: PrimaryButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(icon_heading(theme, "question", Role.ORANGE_TEXT, spoken(question.title)))
        layout.addWidget(text_label(spoken(question.text), wrap=True))
        if len(question.waiting) > 1:
            layout.addWidget(text_label(self._waiting_text(), Text.STRONG, wrap=True))
        if self.grid is not None:
            self._add_disputed(layout, self.grid)
        elif question.rows:
            heads = (self.tr("Field"), self.tr("QuickBooks has"), self.tr("This PO says"))
            layout.addLayout(comparison(heads, question.rows))
        self._add_choices(layout)
        self._saving = text_label("", Text.SMALL, tint="muted", wrap=True)
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

    def focus_first(self) -> None:
        """The keyboard to the first thing that can be pressed."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.focusNextChild()

    def unlock(self) -> None:
        """The answer could not be kept: let the person try again."""
        self._lock(locked=False)

    def lock(self, words: str) -> None:
        """The way out is being carried out."""
        self._lock(locked=True, words=words)

    def give(self, key: str) -> None:
        """Answer with this key, as if its button were pressed."""
        self._lock(locked=True)
        remember = self.grid.remembered() if self.grid is not None else ()
        self.answered.emit(GivenAnswer(self._question, key, remember=remember))

    def _waiting_text(self) -> str:
        count = QLocale().toString(len(self._question.waiting))
        return self.tr("{count} POs wait for this answer.").format(count=count)

    def _add_disputed(self, layout: QVBoxLayout, grid: DisputedGrid) -> None:
        layout.addWidget(grid)
        fields = [change.field for change in self._question.disputed]
        if self._question.kind is QuestionKind.CONFLICT and not all(map(rule_of, fields)):
            text = self.tr(
                "Vendor, currency, accounts, items, tax, quantities, amounts and whole lines are never settled by a "
                "remembered choice: there a wrong answer moves money, so each case wants a look."
            )
            layout.addWidget(text_label(text, Text.SMALL, tint="muted", wrap=True))
        if len(fields) > 1:
            self.save_button = PrimaryButton(self._theme, self.tr("&Save these choices"), "check")
            self.save_button.setDisabled(True)
            self.save_button.clicked.connect(self._save)
            grid.changed.connect(self._enable_save)
            layout.addSpacing(Space.XS)
            layout.addWidget(self.save_button)

    def _add_fix(self, layout: QVBoxLayout, fix: Fix) -> None:
        self.fix_button = PrimaryButton(self._theme, spoken(fix.short_label), "check")
        self.fix_button.setAccessibleName(spoken(fix.label))
        tip = plain_tip(spoken(fix.label)) if fix.label != fix.short_label else ""
        self.fix_button.setToolTip(tip)
        self.fix_button.clicked.connect(self._want_fix)
        layout.addSpacing(Space.XS)
        layout.addWidget(self.fix_button, 0, Qt.AlignmentFlag.AlignLeft)
        text = self.tr("Then nothing else has to be chosen. Or choose another one:")
        layout.addWidget(text_label(text, Text.SMALL, tint="muted", wrap=True))

    def _add_choices(self, layout: QVBoxLayout) -> None:
        if self._question.fix is not None:
            self._add_fix(layout, self._question.fix)
        for choice in self._question.choices:
            button = WideButton(self._theme, spoken(choice.label))
            button.setProperty("key", choice.key)
            button.setAccessibleDescription(spoken(choice.detail))
            button.clicked.connect(self._pressed)
            self._buttons.append(button)
            layout.addSpacing(Space.XS)
            layout.addWidget(button)
            if choice.detail:
                layout.addWidget(text_label(spoken(choice.detail), Text.SMALL, tint="muted", wrap=True))
        words = {
            QuestionKind.VENDOR: self.tr("Another &vendor…"),
            QuestionKind.ITEM: self.tr("Another &item…"),
        }.get(self._question.kind)
        if words:
            self.another_button = SecondaryButton(self._theme, words, "search")
            self.another_button.clicked.connect(self._want_another)
            layout.addSpacing(Space.XS)
            layout.addWidget(self.another_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _enable_save(self) -> None:
        if self.save_button is not None and self.grid is not None:
            self.save_button.setEnabled(self.grid.complete)

    def _save(self) -> None:
        if self.grid is None or not self.grid.complete:
            return
        self._lock(locked=True)
        given = GivenAnswer(self._question, choices=self.grid.choices(), remember=self.grid.remembered())
        self.answered.emit(given)

    def _want_another(self) -> None:
        self.another_wanted.emit(self._question)

    def _want_fix(self) -> None:
        self.fix_wanted.emit(self._question.fix)

    def _pressed(self) -> None:
        self.give(str(self.sender().property("key")))

    def _lock(self, *, locked: bool, words: str = "") -> None:
        self._saving.setText(words or self.tr("Keeping your answer…"))
        for part in (*self._buttons, self.grid, self.another_button, self.fix_button):
            if part is not None:
                part.setDisabled(locked)
        if self.save_button is not None:
            self.save_button.setDisabled(locked or self.grid is None or not self.grid.complete)
        self._saving.setVisible(locked)
