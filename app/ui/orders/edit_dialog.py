"""The editor of one PO: fields, product lines, cost lines, live totals. Saves through a job; errors stay inline."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.money import ZERO
from app.domain.orders import CostKind, CostLine, Line, PurchaseOrder
from app.domain.totals import add_up
from app.runtime.jobs import Jobs
from app.services.editing import EditingService
from app.ui.orders.edit_form import EditForm
from app.ui.orders.edit_lines import cost_model, line_model
from app.ui.orders.edit_table import EditTable
from app.ui.orders.format import amount_text, money_text
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import MessageBar, PrimaryButton, SecondaryButton, hairline, scrolling, text_label

translate = QCoreApplication.translate


def cost_kinds() -> dict[CostKind, str]:
    """Kinds of cost in the person's language."""
    return {
        CostKind.FREIGHT: translate("CostKind", "Freight"),
        CostKind.DUTY: translate("CostKind", "Duty"),
        CostKind.INSURANCE: translate("CostKind", "Insurance"),
        CostKind.HANDLING: translate("CostKind", "Handling"),
        CostKind.FEE: translate("CostKind", "Fee"),
        CostKind.DISCOUNT: translate("CostKind", "Discount"),
        CostKind.ADJUSTMENT: translate("CostKind", "Adjustment"),
        CostKind.TAX: translate("CostKind", "Tax"),
        CostKind.OTHER: translate("CostKind", "Other"),
    }


class EditDialog(QDialog):
    """Open it with `open()`. It closes when the save has succeeded; unsaved changes are never dropped silently."""

    def __init__(
        self,
        theme: Theme,
        order: PurchaseOrder,
        editing: EditingService,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._order = order
        self._editing = editing
        self._jobs = jobs
        self._saving = False
        self.setWindowTitle(self.tr("Edit PO-{number}").format(number=order.number))
        self.setAccessibleName(self.windowTitle())
        kinds = cost_kinds()
        self.form = EditForm(theme, order)
        self.lines = line_model(order.lines, self)
        self.costs = cost_model(kinds, order.cost_lines, self)
        self.line_table, self.cost_table = self._tables(kinds)
        self.parts = text_label("", Text.SMALL, tint="muted", wrap=True)
        self.total = text_label("", Text.HEADING)
        self.message = MessageBar(theme)
        self.message.action.connect(self._on_action)
        self.save_button = PrimaryButton(theme, self.tr("&Save"), "check")
        self.save_button.clicked.connect(self.save)
        self._cancel = SecondaryButton(theme, self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._lay_out()
        for source in (self.form.edited, self.lines.edited, self.costs.edited):
            source.connect(self._on_edit)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.activated.connect(self.save)
        self._on_edit()
        self.form.status.setFocus()

    def _tables(self, kinds: dict[CostKind, str]) -> tuple[EditTable, EditTable]:
        lines = EditTable(self._theme, self.tr("Product lines"), self.lines, lambda: Line(Decimal(1), ZERO))
        offered = [word for kind, word in kinds.items() if kind is not CostKind.TAX]
        costs = EditTable(
            self._theme,
            self.tr("Cost lines"),
            self.costs,
            lambda: CostLine("", ZERO),
            stretch=1,
            choices={0: offered},
        )
        return lines, costs

    @property
    def edited_order(self) -> PurchaseOrder:
        """The order as it would be saved."""
        order = self.form.merged(self._order)
        lines: tuple[Line, ...] = self.lines.rows
        costs: tuple[CostLine, ...] = self.costs.rows
        return replace(order, lines=lines, cost_lines=costs)

    @property
    def problems(self) -> tuple[str, ...]:
        """What stands against saving."""
        return (*self.form.problems, *self.lines.problems, *self.costs.problems)

    def show_field(self, place: str) -> None:
        """To the field that has to be put right; "lines" is the table of lines."""
        target = self.line_table.view if place == "lines" else self.form.field(place)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save in the background, if nothing is wrong."""
        if self._saving or self.problems:
            return
        if self.edited_order == self._order:
            self.accept()
            return
        self._saving = True
        self._lock()
        order, editing = self.edited_order, self._editing
        title = self.tr("Saving PO-{number}").format(number=order.number)
        job = self._jobs.submit(title, lambda _: editing.save(order))
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_failed)

    def reject(self) -> None:
        """Ask first when something would be lost."""
        if self._saving:
            return
        if self.edited_order == self._order and not self.problems:
            super().reject()
            return
        self.message.show_message(
            "warning",
            self.tr("Your changes are not saved yet"),
            "",
            (("discard", self.tr("Discard them")), ("stay", self.tr("Keep editing"))),
            closable=False,
        )

    def _lay_out(self) -> None:
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        body.setSpacing(Space.L)
        body.addWidget(self.form)
        body.addWidget(hairline())
        body.addWidget(self.line_table)
        body.addWidget(self.cost_table)
        body.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        head.setSpacing(2)
        head.addWidget(text_label(f"PO-{self._order.number}", Text.TITLE))
        head.addWidget(text_label(self._order.supplier.name, tint="muted"))
        head.addWidget(self.message)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        foot.setSpacing(Space.S)
        sums = QVBoxLayout()
        sums.setSpacing(0)
        sums.addWidget(self.total)
        sums.addWidget(self.parts)
        foot.addLayout(sums, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(scrolling(content), 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)
        self.resize(840, 760)

    def _on_edit(self) -> None:
        order = self.edited_order
        totals = add_up(order.lines, order.cost_lines, tax_inclusive=bool(order.tax_inclusive))
        self.total.setText(self.tr("Total {amount}").format(amount=money_text(totals.total, order.currency)))
        parts = (totals.subtotal, totals.costs, totals.tax)
        lines, costs, tax = (amount_text(part) for part in parts)
        words = self.tr("Lines {lines} · Costs {costs} · Tax {tax}")
        self.parts.setText(words.format(lines=lines, costs=costs, tax=tax))
        problems = self.problems
        self.save_button.setDisabled(bool(problems) or self._saving)
        if problems:
            self.message.show_message(
                "error", self.tr("Please correct this first"), "\n".join(problems), closable=False
            )
        else:
            self.message.clear()

    def _on_action(self, key: str) -> None:
        if key == "discard":
            self.done(QDialog.DialogCode.Rejected)
        else:
            self._on_edit()

    def _on_saved(self, _result: object) -> None:
        self._saving = False
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self._saving = False
        self._lock()
        self.message.show_error(error)

    def _lock(self) -> None:
        for widget in (self.form, self.line_table, self.cost_table, self.save_button, self._cancel):
            widget.setDisabled(self._saving)
        self.setCursor(Qt.CursorShape.BusyCursor if self._saving else Qt.CursorShape.ArrowCursor)
