"""The rows of one PO while they are being gathered: header values, product lines, costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.domain.money import ZERO
from app.domain.names import same_name_key
from app.domain.orders import CostKind, CostLine, Line
from app.sources.fields import FIELDS
from app.sources.result import RowProblem, shortened
from app.sources.values import cost_kind


@dataclass(frozen=True, slots=True)
class SpreadCost:
    """A cost found on a product row: it may be repeated on every row of its PO."""

    row: int
    label: str
    amount: Decimal
    kind: CostKind
    tax_percent: Decimal | None = None


@dataclass(slots=True)
class OrderDraft:
    """One PO being gathered.

    `values` holds the first value of each header field with its row; `signs` the currencies that stand beside
    its numbers, each with the first row and the header. `rows` are all its rows, also the ones with problems;
    `other_rows` those in the second file.
    """

    number: str
    first_row: int
    values: dict[str, tuple[Any, int]] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    costs: list[CostLine] = field(default_factory=list)
    spread: dict[str, list[SpreadCost]] = field(default_factory=dict)
    conflicts: dict[str, RowProblem] = field(default_factory=dict)
    signs: dict[str, tuple[int, str]] = field(default_factory=dict)
    problems: list[RowProblem] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    other_rows: list[int] = field(default_factory=list)

    def get(self, name: str, default: Any = "") -> Any:
        """The value of a header field."""
        return self.values[name][0] if name in self.values else default

    def take_header(self, row: int, values: Mapping[str, Any], headers: Mapping[str, str]) -> None:
        """Take over a row's header values; blanks are filled by the other rows, differences are noted."""
        for name, value in values.items():
            if name == "po_number":
                continue
            if name not in self.values:
                self.values[name] = (value, row)
                continue
            first, first_row = self.values[name]
            if name not in self.conflicts and _comparable(value) != _comparable(first):
                message = (
                    f"PO {self.number} has two different values for {FIELDS[name].label}: "
                    f'"{_shown(first)}" in row {first_row} and "{_shown(value)}" here. '
                    "Make them equal, or give one of the POs another number."
                )
                self.conflicts[name] = RowProblem(row, headers.get(name, name), _shown(value), message)

    def settle_costs(self) -> list[str]:
        """Turn costs of product rows into cost lines: once when repeated, added up when they differ.

        Returns sentences about the added up ones.
        """
        warnings = []
        for header, found in self.spread.items():
            for label in dict.fromkeys(cost.label for cost in found):
                same = [cost for cost in found if cost.label == label]
                amounts = {cost.amount for cost in same}
                total = same[0].amount if len(amounts) == 1 else sum((cost.amount for cost in same), ZERO)
                self.costs.append(CostLine(label, total, same[0].kind, same[0].tax_percent))
                if len(amounts) > 1:
                    warnings.append(
                        f"PO {self.number}: the values of column {header} differ from row to row and were "
                        f"added up to {total}."
                    )
        self.spread.clear()
        return warnings


def spread_costs(
    row: int, values: Mapping[str, Any], headers: Mapping[str, str]
) -> list[tuple[str, SpreadCost]]:
    """The costs on a product row, each with the header of its column. Zeros are no costs."""
    found: list[tuple[str, SpreadCost]] = []
    for name, kind in (
        ("freight_amount", CostKind.FREIGHT),
        ("po_discount_amount", CostKind.DISCOUNT),
        ("po_tax_cost", CostKind.TAX),
        ("cost_amount", None),
    ):
        amount = values.get(name)
        if not amount:
            continue
        header = headers[name].rstrip(" *")
        tax = values.get("cost_tax_percent") if name == "cost_amount" else None
        label = (values.get("cost_label") or header) if name == "cost_amount" else header
        if kind is CostKind.DISCOUNT:
            label, amount = "Discount", -abs(amount)
        found.append((header, SpreadCost(row, label, amount, kind or cost_kind(label), tax)))
    return found


def _comparable(value: Any) -> Any:
    return same_name_key(value) if isinstance(value, str) else value


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return shortened(str(value[1] or value[0]) if len(value) == 2 else ", ".join(map(str, value)))
    return shortened(str(value))
