"""Everything else that is known about a PO, as pairs of a quiet name and a value; what is empty is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.domain.orders import Address, PurchaseOrder
from app.services.orders import OrderDetail
from app.ui.orders.format import date_text, money_text
from app.ui.theme import Space, Text
from app.ui.widgets import text_label

Fact = tuple[str, str]
#: Longer names are wrapped: the values need the room.
_LEAST_NAMES, _MOST_NAMES = 104, 168
translate = QCoreApplication.translate  # under the name that Qt's extraction tool looks for


def date_facts(detail: OrderDetail) -> list[Fact]:
    """Dates and terms; what is computed says so."""
    order = detail.order
    computed = translate("Facts", "{date} (by lead time)") if order.expected_date is None else "{date}"
    by_terms = translate("Facts", "{date} (by terms)") if order.payment.due_date is None else "{date}"
    return _filled(
        (
            (translate("Facts", "Ordered"), date_text(order.ordered_date)),
            (translate("Facts", "Expected"), _dated(computed, detail.arrival)),
            (translate("Facts", "Delivered"), date_text(order.delivered_date)),
            (translate("Facts", "Payment due"), _dated(by_terms, detail.due)),
            (translate("Facts", "Payment terms"), order.payment.terms or order.supplier.payment_terms),
        )
    )


def reference_facts(detail: OrderDetail) -> list[Fact]:
    """Numbers by which the order is known to others."""
    order = detail.order
    return _filled(
        (
            (translate("Facts", "Reference"), order.reference),
            (translate("Facts", "QuickBooks number"), detail.doc_number if detail.qbo_id else ""),
            (translate("Facts", "QuickBooks company"), detail.company if detail.qbo_id else ""),
            (translate("Facts", "Carrier"), order.carrier),
            (translate("Facts", "Tracking number"), order.tracking_number),
            (translate("Facts", "Tags"), ", ".join(order.tags)),
            (translate("Facts", "Comes from"), order.origin.file_name or _origin(order.origin.kind)),
        )
    )


def people_facts(order: PurchaseOrder) -> list[Fact]:
    """Supplier and destination."""
    supplier = order.supplier
    return _filled(
        (
            (translate("Facts", "Supplier"), address_text(supplier.name, supplier.address)),
            (translate("Facts", "Contact"), supplier.contact_name),
            (translate("Facts", "Email"), supplier.email),
            (translate("Facts", "Phone"), supplier.phone),
            (
                translate("Facts", "Deliver to"),
                address_text(order.destination.name, order.destination.address),
            ),
        )
    )


def note_facts(order: PurchaseOrder) -> list[Fact]:
    """Notes, as they were written."""
    return _filled(
        (
            (translate("Facts", "Note to supplier"), order.note_to_supplier),
            (translate("Facts", "Internal note"), order.internal_note),
        )
    )


def total_facts(detail: OrderDetail) -> list[Fact]:
    """Subtotal, every cost line, tax; the total itself stands apart."""
    order, totals = detail.order, detail.totals
    rows: list[Fact] = [(translate("Facts", "Lines"), money_text(totals.subtotal, order.currency))]
    rows += [
        (cost.label or cost.kind.value, money_text(cost.amount, order.currency)) for cost in order.cost_lines
    ]
    if totals.tax or not order.tax_inclusive:
        rows.append((translate("Facts", "Tax"), money_text(totals.tax, order.currency)))
    return rows


def address_text(name: str, address: Address) -> str:
    """Name and address, one part a line."""
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    region = ", ".join(part for part in (town, address.region) if part)
    parts = (name, address.line1, address.line2, region, address.country)
    return "\n".join(part for part in parts if part)


def names_width(facts: Iterable[Fact], font: QFont) -> int:
    """How wide the names of several grids stand, so that all their values begin at one line."""
    metrics = QFontMetrics(font)
    widest = max((metrics.horizontalAdvance(name) for name, _ in facts), default=0)
    return max(_LEAST_NAMES, min(widest + 1, _MOST_NAMES))


class FactGrid(QWidget):
    """Names (`width` pixels wide) and values (selectable, wrapping); one below the other where it is too narrow."""

    def __init__(self, facts: Sequence[Fact], width: int = _LEAST_NAMES) -> None:
        super().__init__()
        self._width = width
        self._stacked = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._rows = [_labels(name, value) for name, value in facts]
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for one column: the grid changes to it by itself."""
        return QSize(max(self._least(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where the longest word of the values has room."""
        super().resizeEvent(event)
        words = max((value.minimumSizeHint().width() for _, value in self._rows), default=0)
        stacked = self.width() < self._width + Space.L + words
        if stacked != self._stacked:
            self._stacked = stacked
            self._arrange()

    def _least(self) -> Iterator[int]:
        return (label.minimumSizeHint().width() for row in self._rows for label in row)

    def _arrange(self) -> None:
        stacked, grid = self._stacked, self._grid
        grid.setVerticalSpacing(Space.XS if stacked else Space.S)
        grid.setColumnMinimumWidth(0, 0 if stacked else self._width)
        grid.setColumnStretch(0, int(stacked))
        grid.setColumnStretch(1, int(not stacked))
        for place, (name, value) in enumerate(self._rows):
            name.setContentsMargins(0, Space.XS if stacked and place else 0, 0, 0)
            grid.addWidget(name, 2 * place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, 2 * place + int(stacked), int(not stacked), Qt.AlignmentFlag.AlignTop)


def _labels(name: str, value: str) -> tuple[QLabel, QLabel]:
    field = text_label(value, wrap=True, selectable=True)
    field.setAccessibleName(f"{name}: {value}")
    return text_label(name, Text.SMALL, tint="muted", wrap=True), field


def _dated(words: str, day: date | None) -> str:
    return words.format(date=date_text(day)) if day else ""


def _origin(kind: str) -> str:
    known = {
        "manual": translate("Facts", "Entered here"),
        "sample": translate("Facts", "The sample shop"),
        "feed": translate("Facts", "The web feed"),
    }
    return known.get(kind, kind.upper())


def _filled(facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact[1].strip()]
