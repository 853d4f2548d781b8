"""The foot of the editor: totals that follow what is typed, what saving will do, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.orders import PurchaseOrder
from app.domain.totals import totals_of
from app.ui.orders.format import amount_text, money_text
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import LinkButton, PrimaryButton, SecondaryButton, text_label


class Footer(QWidget):
    """Emits `first_problem_wanted` when somebody wants to see what is to be corrected."""

    first_problem_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.total = text_label("", Text.HEADING)
        self.parts = text_label("", Text.SMALL, tint="muted")
        self.outlook = text_label("", Text.SMALL, tint="muted", wrap=True)
        self.problems = LinkButton(theme, "", "warning")
        self.problems.clicked.connect(self.first_problem_wanted)
        self.cancel = SecondaryButton(theme, self.tr("Cancel"))
        self.save = PrimaryButton(theme, self.tr("&Save"), "check")
        sums = QHBoxLayout()
        sums.setSpacing(Space.M)
        sums.addWidget(self.total)
        sums.addWidget(self.parts, 1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addLayout(sums)
        left.addWidget(self.outlook)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(left, 1)
        layout.addWidget(self.problems)
        layout.addWidget(self.cancel)
        layout.addWidget(self.save)

    def show_order(self, order: PurchaseOrder, outlook: str, problems: int) -> None:
        """Add up the order, and say what saving it leads to."""
        totals = totals_of(order)
        self.total.setText(self.tr("Total {amount}").format(amount=money_text(totals.total, order.currency)))
        lines, costs, tax = (amount_text(part) for part in (totals.subtotal, totals.costs, totals.tax))
        words = (
            self.tr("Subtotal {lines} · Costs {costs} · Tax is included")
            if order.tax_inclusive
            else self.tr("Subtotal {lines} · Costs {costs} · Tax {tax}")
        )
        self.parts.setText(words.format(lines=lines, costs=costs, tax=tax))
        self.outlook.setText(spoken(outlook))
        many = self.tr("{count} things to correct").format(count=problems)
        self.problems.set_text(self.tr("1 thing to correct") if problems == 1 else many)
        self.problems.setVisible(problems > 0)
