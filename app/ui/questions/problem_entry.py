"""The card of a problem that a person has to put right: what it is, the ways out, the answers, and the POs it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.fixes import Fix
from app.domain.needs import Need
from app.domain.questions import Choice
from app.services.problem_needs import Obstacle
from app.services.putting_right import ACCOUNT, FREE_NUMBER, TAX_CODE
from app.ui.orders.problem_card import ProblemCard
from app.ui.questions.entry_card import NeedCard
from app.ui.questions.group_card import ValuesModel, ValuesTable
from app.ui.settings.account_combo import AccountCombo
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, LinkButton, SecondaryButton, text_label

#: Answers that end the trouble here and now; where there is one, the way to another place stands behind it.
_AT_ONCE = (ACCOUNT, TAX_CODE, FREE_NUMBER)


class ProblemEntry(NeedCard):
    """Where an account is missing any can be chosen here; the suggested one is the first answer."""

    def __init__(self, theme: Theme, need: Need, parent: QWidget | None = None) -> None:
        super().__init__(theme, [need], parent)
        obstacle = need.body
        assert isinstance(obstacle, Obstacle)
        fix = obstacle.problem.fix
        at_hand = [choice for choice in need.answers if choice.key.startswith(_AT_ONCE)]
        told = replace(obstacle.problem, title=need.title, fix=None if at_hand else fix)
        self.problem = ProblemCard(theme, told)
        self.problem.fix_wanted.connect(self._on_fix)
        self._other_way: Fix | None = None
        self.combo: AccountCombo | None = None
        self.use_button: SecondaryButton | None = None
        self.body.addWidget(self.problem)
        if need.answers:
            box = Card()
            box.setAccessibleName(self.tr("Answers"))
            self._fill(box.body, need, obstacle, at_hand)
            self.body.addWidget(box)
        if len(need.pos) > 1:
            self.body.addWidget(text_label(self.tr("%n PO(s) wait for this", "", len(need.pos)), Text.STRONG))
            table = ValuesTable(theme, ValuesModel(one_each(need), _no_values))
            table.opened.connect(self.order_wanted)
            self.body.addWidget(table)
        else:
            self.add_order_link(need)

    def lock(self, words: str) -> None:
        """The way out is being carried out."""
        super().lock(words)
        self.problem.lock(words)

    def unlock(self) -> None:
        """Let the person try again."""
        super().unlock()
        self.problem.unlock()

    def _fill(self, layout: QVBoxLayout, need: Need, obstacle: Obstacle, at_hand: Sequence[Choice]) -> None:
        if at_hand:
            self.add_answers(layout, at_hand, first=True)
        if obstacle.accounts:
            self._add_combo(layout, obstacle)
        fix = obstacle.problem.fix
        if at_hand and fix is not None:
            self._other_way, words = fix, spoken(fix.label)
            button = LinkButton(self.theme, words.replace("&", "&&"), "arrow-right", name=words)
            button.clicked.connect(self._on_other_way)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_answers(layout, [choice for choice in need.answers if choice not in at_hand])

    def _add_combo(self, layout: QVBoxLayout, obstacle: Obstacle) -> None:
        self.combo = AccountCombo(self.theme, self.tr("Another account…"))
        self.combo.set_name(self.tr("Another account"))
        self.combo.show_accounts(obstacle.accounts, "")
        self.combo.chosen.connect(self._on_account)
        self.use_button = SecondaryButton(self.theme, self.tr("&Use this account"), "check")
        self.use_button.setDisabled(True)
        self.use_button.clicked.connect(self._use_account)
        layout.addSpacing(Space.S)
        layout.addWidget(self.combo)
        layout.addWidget(self.use_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_account(self, account_id: str) -> None:
        if self.use_button is not None:
            self.use_button.setEnabled(bool(account_id))

    def _use_account(self) -> None:
        if self.combo is not None and self.combo.account_id:
            self._on_chosen(f"{ACCOUNT}{self.combo.account_id}")

    def _on_other_way(self) -> None:
        if self._other_way is not None:
            self._on_fix(self._other_way)

    def _on_fix(self, fix: Fix) -> None:
        self.fix_wanted.emit(fix, self.needs[0])


def one_each(need: Need) -> list[Need]:
    """The entry once for each of its POs, for a table of them."""
    return [
        Need(need.provider, f"{need.key} {po.po_id}", need.kind, need.title, "", (po,)) for po in need.pos
    ]


def _no_values(need: Need) -> Sequence[tuple[str, str, str]]:
    return need.rows
