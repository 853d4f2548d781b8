"""The accounts that are proposed for the company, to confirm or change, and the day from which POs are sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.books import Account
from app.domain.orders import CostKind
from app.services.connecting import Choices, Found
from app.services.settings import with_other_costs
from app.ui.settings.account_combo import AccountCombo
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, DateField, hairline, text_label

_EXPENSES = ("Cost of Goods Sold", "Expense", "Other Expense")


class ChoicesCard(Card):
    """`choices` is None until `show_found` was called."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Accounts and start date"))
        self._found: Found | None = None
        none = self.tr("Not chosen")
        self.payable = AccountCombo(theme, none)
        self.item_expense = AccountCombo(theme, none)
        self.item_income = AccountCombo(theme, none)
        self.other_costs = AccountCombo(theme, none)
        name = self.tr("Only POs dated from")
        self.start_date = DateField(theme, name)
        self.start_date.edited.connect(self._on_edited)
        self.date_error = text_label("", tint="error", wrap=True)
        self.date_error.hide()
        self.body.setSpacing(Space.M)
        self.body.addWidget(text_label(self.tr("Accounts in QuickBooks"), Text.HEADING))
        lead = self.tr("Proposed from this company's own chart of accounts. Please look once.")
        self.body.addWidget(text_label(lead, tint="muted", wrap=True))
        for words, combo, explanation in self._rows():
            self.body.addLayout(self._field(words, combo, explanation))
        self.body.addWidget(hairline())
        explanation = self.tr("Older POs stay here. Empty: all POs are sent.")
        self.body.addLayout(self._field(self.tr("Only POs &dated from"), self.start_date, explanation))
        self.start_date.setAccessibleName(name)
        self.body.addWidget(self.date_error)

    def show_found(self, found: Found) -> None:
        """Offer the company's accounts with the proposed ones chosen; a company shown already keeps its changes."""
        if found is self._found:
            return
        self._found = found
        chosen, home = found.proposed.accounts, found.company.home_currency
        offers: tuple[tuple[AccountCombo, str, Callable[[Account], bool]], ...] = (
            (
                self.payable,
                chosen.payable_id,
                lambda a: _of(a, "Accounts Payable") and a.currency in ("", home),
            ),
            (self.item_expense, chosen.item_expense_id, lambda a: _of(a, *_EXPENSES)),
            (self.item_income, chosen.item_income_id, lambda a: _of(a, "Income")),
            (self.other_costs, chosen.costs.get(CostKind.OTHER, ""), lambda a: a.takes_costs),
        )
        for combo, account_id, fits in offers:
            combo.show_accounts([account for account in found.look.accounts if fits(account)], account_id)
        self.start_date.set_value(found.proposed.start_date)
        self.date_error.hide()

    @property
    def choices(self) -> Choices | None:
        """What is shown now."""
        if self._found is None:
            return None
        accounts = with_other_costs(self._found.proposed.accounts, self.other_costs.account_id)
        return Choices(
            replace(
                accounts,
                payable_id=self.payable.account_id,
                item_expense_id=self.item_expense.account_id,
                item_income_id=self.item_income.account_id,
            ),
            self.start_date.value,
        )

    def check(self) -> bool:
        """Whether the date can be read; if not, it is told below the field."""
        problem = self.start_date.problem
        self.date_error.setText(problem)
        self.date_error.setVisible(bool(problem))
        if problem:
            self.start_date.setFocus()
        return not problem

    def _on_edited(self) -> None:
        self.date_error.hide()

    def _rows(self) -> Sequence[tuple[str, AccountCombo, str]]:
        return (
            (self.tr("Accounts &payable"), self.payable, self.tr("The A/P account of every PO.")),
            (
                self.tr("Item &expenses"),
                self.item_expense,
                self.tr("What buying a product costs; used when a new item is made."),
            ),
            (
                self.tr("Item &income"),
                self.item_income,
                self.tr("What selling a product brings in; used when a new item is made."),
            ),
            (
                self.tr("&Other costs"),
                self.other_costs,
                self.tr("Fees and all costs without an account of their own. More kinds are in Settings."),
            ),
        )

    def _field(self, words: str, field: QWidget, explanation: str) -> QVBoxLayout:
        label = text_label(words, Text.STRONG)
        label.setBuddy(field)
        name = words.replace("&", "")
        if isinstance(field, AccountCombo):
            field.set_name(name)
        field.setAccessibleDescription(explanation)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(label)
        column.addWidget(field)
        column.addWidget(text_label(explanation, tint="muted", wrap=True))
        return column


def _of(account: Account, *types: str) -> bool:
    return account.active and account.type in types
