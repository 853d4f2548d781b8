"""The columns of product lines and of cost lines: how a value is written, how what was typed becomes one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import ProductIndex
from app.domain.money import LARGEST_AMOUNT, ZERO
from app.domain.names import same_name_key
from app.domain.orders import CostKind, CostLine, Line
from app.ui.editor.rows import Column, Kind
from app.ui.orders.format import amount_text, number_text, price_text, read_number

translate = QCoreApplication.translate  # under the name that Qt's extraction tool looks for
_HUNDRED = Decimal(100)
Row = Line | CostLine
BLANK_LINE = Line(Decimal(1), ZERO)
BLANK_COST = CostLine("", ZERO)


@dataclass(slots=True)
class Known:
    """What completes a line: products that were ordered before, and the PO's present supplier and currency."""

    products: ProductIndex
    supplier: str = ""
    currency: str = ""


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


def line_kind(known: Known) -> Kind:
    """Product lines, completed from what is known."""
    columns = (
        Column("product", _say("Product"), lambda line: line.product_title, _product(known), width=220),
        Column("variant", _say("Variant"), lambda line: line.variant_title, _text("variant_title"), width=96),
        Column("sku", _say("SKU"), lambda line: line.sku, _sku(known), width=112),
        Column(
            "supplier_sku",
            _say("Supplier SKU"),
            lambda line: line.supplier_sku,
            _text("supplier_sku"),
            width=104,
        ),
        Column(
            "quantity",
            _say("Qty"),
            lambda line: number_text(line.quantity),
            _number("quantity", LARGEST_AMOUNT),
            right=True,
            width=64,
        ),
        Column(
            "unit_cost",
            _say("Unit cost"),
            lambda line: price_text(line.unit_cost),
            _number("unit_cost", LARGEST_AMOUNT),
            right=True,
            width=92,
        ),
        _percent("discount_percent", _say("Disc. %")),
        _percent("tax_percent", _say("Tax %")),
        Column("amount", _say("Amount"), lambda line: amount_text(line.amount), right=True, width=100),
    )
    return Kind(columns, BLANK_LINE, _line_problem, _say("Line"))


def cost_kind(kinds: dict[CostKind, str]) -> Kind:
    """Cost lines: kind, label, signed amount, tax."""
    by_word = {word.casefold(): kind for kind, word in kinds.items()}

    def put_kind(cost: CostLine, text: str) -> CostLine | str:
        kind = by_word.get(text.casefold())
        if kind is None:
            return translate("OrderEditor", "“{text}” is not a kind of cost.").format(text=text)
        was_named_so = not cost.label or cost.label == kinds[cost.kind]
        return replace(cost, kind=kind, label=kinds[kind] if was_named_so else cost.label)

    def put_amount(cost: CostLine, text: str) -> CostLine | str:
        value = read_number(text)
        if value is None or abs(value) > LARGEST_AMOUNT:
            return translate("OrderEditor", "“{text}” is not an amount.").format(text=text)
        return replace(cost, amount=value)

    columns = (
        Column("kind", _say("Kind"), lambda cost: kinds[cost.kind], put_kind, width=140),
        Column("label", _say("Label"), lambda cost: cost.label, _text("label"), width=260),
        Column(
            "amount", _say("Amount"), lambda cost: amount_text(cost.amount), put_amount, right=True, width=110
        ),
        _percent("tax_percent", _say("Tax %")),
    )
    return Kind(columns, BLANK_COST, _cost_problem, _say("Cost"))


def _say(words: str) -> str:
    return {
        "Product": translate("OrderEditor", "Product"),
        "Variant": translate("OrderEditor", "Variant"),
        "SKU": translate("OrderEditor", "SKU"),
        "Supplier SKU": translate("OrderEditor", "Supplier SKU"),
        "Qty": translate("OrderEditor", "Qty"),
        "Unit cost": translate("OrderEditor", "Unit cost"),
        "Disc. %": translate("OrderEditor", "Disc. %"),
        "Tax %": translate("OrderEditor", "Tax %"),
        "Amount": translate("OrderEditor", "Amount"),
        "Kind": translate("OrderEditor", "Kind"),
        "Label": translate("OrderEditor", "Label"),
        "Line": translate("OrderEditor", "Line"),
        "Cost": translate("OrderEditor", "Cost"),
    }[words]


def _text(name: str) -> Callable[[Row, str], Row]:
    return lambda row, text: replace(row, **{name: text})  # type: ignore[arg-type]


def _product(known: Known) -> Callable[[Line, str], Line]:
    """A title. What the completion offers, or the whole name of a product where there is no SKU yet, fills the line."""

    def put(line: Line, text: str) -> Line:
        if text == line.product_title:
            return line
        found = known.products.by_words(text, known.supplier)
        offered = found is not None and same_name_key(text) == same_name_key(found.words)
        if found is not None and (offered or not line.sku):
            return found.fill(line, known.currency)
        return replace(line, product_title=text)

    return put


def _sku(known: Known) -> Callable[[Line, str], Line]:
    """A SKU; one that is known brings its product along."""

    def put(line: Line, text: str) -> Line:
        if text == line.sku:
            return line
        found = known.products.by_sku(text, known.supplier) or known.products.by_words(text, known.supplier)
        return found.fill(line, known.currency) if found is not None else replace(line, sku=text)

    return put


def _number(name: str, most: Decimal, *, needed: bool = True) -> Callable[[Row, str], Row | str]:
    """A number from zero to `most`; one that is not needed may be left empty."""

    def put(line: Row, text: str) -> Row | str:
        value = read_number(text) if text else None
        if value is None and (text or needed):
            return (
                translate("OrderEditor", "“{text}” is not a number.").format(text=text)
                if text
                else translate("OrderEditor", "A number is missing.")
            )
        if value is not None and not ZERO <= value <= most:
            return translate("OrderEditor", "{text} is out of range.").format(text=text)
        if value == getattr(line, name):
            return line
        changed = replace(line, **{name: value})  # type: ignore[arg-type]
        # Amounts that the source stated for this line no longer hold; a cost line has none.
        return replace(changed, line_total=None, tax_amount=None) if isinstance(changed, Line) else changed

    return put


def _percent(name: str, title: str) -> Column:
    def words(row: Row) -> str:
        value = getattr(row, name)
        return "" if value is None else number_text(value)

    return Column(name, title, words, _number(name, _HUNDRED, needed=False), right=True, width=66)


def _line_problem(line: Line) -> str:
    if not line.product_name.strip():
        return translate("OrderEditor", "It has no product and no SKU.")
    return ""


def _cost_problem(cost: CostLine) -> str:
    if not cost.label.strip():
        return translate("OrderEditor", "It has no label.")
    return ""
