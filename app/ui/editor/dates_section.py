"""Dates, terms and payment. Expected arrival follows from the lead time, the due date from the terms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit

from app.domain.catalogue import Catalogue
from app.domain.drafting import expected_on
from app.domain.orders import PaymentStatus, PurchaseOrder
from app.domain.terms import due_on
from app.ui.editor.field import FieldCell
from app.ui.editor.inputs import Choices, Suggestions
from app.ui.editor.section import Section
from app.ui.orders.format import date_text
from app.ui.theme import Theme, payment_badge
from app.ui.widgets import DateField

_TERMS = ("Due on receipt", "Net 15", "Net 30", "Net 45", "Net 60")


class DatesSection(Section):
    """Created, ordered, expected; terms, due date, payment status, lead time.

    What was computed before is computed again when its ground changes; what a person set stays.
    """

    def __init__(self, theme: Theme, order: PurchaseOrder) -> None:
        super().__init__()
        self._supplier_terms = order.supplier.payment_terms
        self.created = DateField(theme, self.tr("Created"), order.created_date)
        self.ordered = DateField(theme, self.tr("Ordered"), order.ordered_date)
        self.expected = DateField(theme, self.tr("Expected"), order.expected_date)
        days = order.supplier.lead_time_days
        self.lead = QLineEdit("" if days is None else str(days))
        self.terms = Suggestions(order.payment.terms, _TERMS)
        self.due = DateField(theme, self.tr("Payment due"), order.payment.due_date)
        kinds = [
            each
            for each in PaymentStatus
            if each is not PaymentStatus.OVERDUE or each is order.payment.status
        ]
        words = {PaymentStatus.UNKNOWN: self.tr("Not known")}
        self.payment = Choices(
            [(words.get(each) or payment_badge(each).text, each) for each in kinds],
            order.payment.status,
        )
        self.add_row(
            (
                ("created_date", FieldCell(self.tr("Created"), self.created), 3),
                ("date", FieldCell(self.tr("&Ordered"), self.ordered), 3),
                ("expected_date", FieldCell(self.tr("E&xpected"), self.expected), 3),
                ("lead_time", FieldCell(self.tr("Lead time in days"), self.lead), 3),
            )
        )
        self.add_row(
            (
                ("payment_terms", FieldCell(self.tr("Payment te&rms"), self.terms), 4),
                ("due_date", FieldCell(self.tr("Payment &due"), self.due), 4),
                ("payment", FieldCell(self.tr("Pa&yment"), self.payment), 4),
            )
        )
        self._due, self._expected = self._proposals()
        self.edited.connect(self._propose)

    @property
    def lead_time(self) -> int | None:
        """Days, None when empty or not readable."""
        text = self.lead.text().strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None

    def offer(self, catalogue: Catalogue) -> None:
        """Complete from what is known."""
        self.terms.offer(list(dict.fromkeys((*catalogue.terms, *_TERMS))))

    def fill(self, terms: str, lead_time: int | None) -> None:
        """The terms and lead time of a supplier that was chosen."""
        self._supplier_terms = terms
        if terms:
            self.terms.setEditText(terms)
        if lead_time is not None:
            self.lead.setText(str(lead_time))
        self._propose()

    def check(self) -> None:
        """Mark what is wrong."""
        for key, field in (
            ("created_date", self.created),
            ("date", self.ordered),
            ("expected_date", self.expected),
            ("due_date", self.due),
        ):
            told = self.tr("This is not a date.") if field.problem else ""
            self.cells[key].set_problem(told)
        ordered, expected = self.ordered.value, self.expected.value
        if ordered and expected and expected < ordered:
            self.cells["expected_date"].set_problem(self.tr("That is before it was ordered."))
        wrong = bool(self.lead.text().strip()) and self.lead_time is None
        self.cells["lead_time"].set_problem(self.tr("A whole number of days.") if wrong else "")
        self._hint(
            "due_date", self.due.value, self._due, self.tr("From the terms"), self.tr("By the terms: {day}")
        )
        lead = self.tr("From the lead time"), self.tr("By the lead time: {day}")
        self._hint("expected_date", expected, self._expected, *lead)

    def merged(self, order: PurchaseOrder) -> PurchaseOrder:
        """The order with these fields."""
        payment = replace(
            order.payment, status=self.payment.value, terms=self.terms.text, due_date=self.due.value
        )
        return replace(
            order,
            created_date=self.created.value,
            ordered_date=self.ordered.value,
            expected_date=self.expected.value,
            supplier=replace(order.supplier, lead_time_days=self.lead_time),
            payment=payment,
        )

    def _proposals(self) -> tuple[date | None, date | None]:
        start = self.ordered.value or self.created.value
        due = due_on(self.terms.text or self._supplier_terms, start)
        return due, expected_on(self.ordered.value, self.lead_time)

    def _propose(self) -> None:
        if self.ordered.problem or self.created.problem:
            return  # half typed
        due, expected = self._proposals()
        if due != self._due:
            self._due, before = due, self._due
            _follow(self.due, before, due)
        if expected != self._expected:
            self._expected, before = expected, self._expected
            _follow(self.expected, before, expected)

    def _hint(self, key: str, value: date | None, computed: date | None, same: str, other: str) -> None:
        text = ""
        if computed is not None:
            text = same if value == computed else other.format(day=date_text(computed))
        self.cells[key].set_hint(text)


def _follow(field: DateField, before: date | None, after: date | None) -> None:
    if after is not None and not field.problem and field.value in (None, before):
        field.set_value(after)
