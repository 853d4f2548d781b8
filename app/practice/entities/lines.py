"""Expense lines of purchase orders and bills: checks, numbering and server fields (qbo-api.md 3.2, 3.5)."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books
from app.practice.entities.base import Saving, find_ref
from app.practice.entities.line_tax import line_code
from app.practice.entities.schema import choice, day, flag, group, many, money, number, own, ref, text, whole
from app.practice.errors import Problem, QboFault, amount_mismatch, bad_reference, business, missing
from app.practice.wire import Json, plain
from app.practice.wire import money as to_money

ITEM = "ItemBasedExpenseLineDetail"
ACCOUNT = "AccountBasedExpenseLineDetail"
CATEGORY = (
    "An item in this transaction is set up as a category instead of a product or service. "
    "Please select a different product or service"
)
NEVER_BOUGHT = (
    "An item in this transaction has no expense account: it is not set up as something you purchase."
)
#: Lines of one transaction (qbo-api.md 2.2); code and text of the refusal are not recorded.
MOST_LINES = 10_000
BILLABLE = ("Billable", "NotBillable", "HasBeenBilled")
_SHARED = (
    ref("CustomerRef"),
    ref("ClassRef"),
    ref("TaxCodeRef"),
    choice("BillableStatus", *BILLABLE),
    money("TaxInclusiveAmt"),
    *own("MarkupInfo", "PriceLevelRef"),
)
LINE_FIELDS = (
    text("Id"),
    whole("LineNum"),
    text("Description", 4000),
    money("Amount"),
    choice("DetailType", ITEM, ACCOUNT, "DescriptionOnly"),
    group(
        ITEM,
        ref("ItemRef"),
        number("Qty"),
        number("UnitPrice"),
        *_SHARED,
        *own("ItemAccountRef", "InventorySiteRef"),
    ),
    group(ACCOUNT, ref("AccountRef"), money("TaxAmount"), *_SHARED),
    group("ProjectRef", text("value"), *own("name", "type")),
    many("LinkedTxn", text("TxnId"), text("TxnType"), text("TxnLineId")),
    day("ServiceDate"),
    flag("ManuallyClosed"),
    *own("Received", "CustomField", "CustomExtensions", "DescriptionLineDetail"),
)


def build(saving: Saving, doc: Json) -> list[Json]:
    """The checked lines with their ids and numbers. Raises 2020 when there is none."""
    sent = doc.get("Line")
    if not sent:
        raise QboFault(missing("Line"))
    if len(sent) > MOST_LINES:
        raise QboFault(business(f"A transaction can have at most {MOST_LINES:,} lines.", "Line"))
    old_ids = {line["Id"]: line for line in (saving.old or {}).get("Line", [])}
    highest = max([int(ident) for ident in old_ids], default=0)
    result: list[Json] = []
    used: set[str] = set()
    for place, raw in enumerate(sent, start=1):
        line = _build_one(saving.books, raw)
        ident = str(raw.get("Id", ""))
        if ident not in old_ids or ident in used:
            highest += 1
            ident = str(highest)
        used.add(ident)
        result.append(_arrange(line, ident, place))
    return result


def _arrange(line: Json, ident: str, place: int) -> Json:
    head: Json = {"Id": ident, "LineNum": place}
    for key in ("Description", "Amount", "LinkedTxn", "DetailType", ITEM, ACCOUNT):
        if key in line:
            head[key] = line.pop(key)
    return {**head, **line}


def _build_one(books: Books, raw: Json) -> Json:
    line = {key: value for key, value in raw.items() if key not in ("Id", "LineNum")}
    kind = line.get("DetailType")
    if kind is None:
        raise QboFault(missing("DetailType"))
    if kind == "DescriptionOnly":
        return {"DetailType": kind, "Amount": Decimal(0), "Description": line.get("Description", "")}
    if "Amount" not in line:
        raise QboFault(missing("Amount"))
    detail: Json = dict(line.get(kind) or {})
    for other in (ITEM, ACCOUNT):
        line.pop(other, None)
    line[kind] = _item_detail(books, line, detail) if kind == ITEM else _account_detail(books, detail)
    return line


def _item_detail(books: Books, line: Json, detail: Json) -> Json:
    _common(books, detail)
    if "ItemRef" not in detail:
        line["Amount"] = Decimal(0)  # a text line: its amount is ignored (qbo-api.md 3.2)
        return detail
    item = find_ref(books, "Item", detail["ItemRef"], "ItemRef")
    if item["Type"] in ("Category", "Group"):
        raise QboFault(
            Problem("2500", "Invalid Reference Id", f"Invalid Reference Id : {CATEGORY}", "ItemRef")
        )
    if "ExpenseAccountRef" not in item:
        raise QboFault(business(NEVER_BOUGHT, "ItemRef"))
    _check_amount(line["Amount"], detail)
    return _order(detail, "BillableStatus", "ItemRef", "ClassRef", "UnitPrice", "Qty")


def _order(detail: Json, *keys: str) -> Json:
    first = {key: detail[key] for key in keys if key in detail}
    return {**first, **{key: value for key, value in detail.items() if key not in first}}


def _check_amount(amount: Decimal, detail: Json) -> None:
    """6070 unless Amount is Qty x UnitPrice, half up to the cent. A missing price follows from the amount."""
    quantity, price = detail.get("Qty"), detail.get("UnitPrice")
    if quantity is None and price is None:
        return
    if quantity is None:
        detail["Qty"] = quantity = Decimal(1)
    if price is None:
        if quantity == 0:
            raise QboFault(amount_mismatch(f"{amount:,}"))
        detail["UnitPrice"] = plain((amount / quantity).quantize(Decimal("0.0000001")))
        return
    if to_money(quantity * price) != amount:
        raise QboFault(amount_mismatch(f"{amount:,}"))


def _account_detail(books: Books, detail: Json) -> Json:
    if "AccountRef" not in detail:
        raise QboFault(missing("AccountRef"))
    find_ref(books, "Account", detail["AccountRef"], "AccountRef")
    _common(books, detail)
    return _order(detail, "AccountRef", "BillableStatus", "ClassRef")


def _common(books: Books, detail: Json) -> None:
    if "CustomerRef" in detail:
        customer = find_ref(books, "Customer", detail["CustomerRef"], "CustomerRef")
        detail["CustomerRef"]["name"] = customer["FullyQualifiedName"]
    detail.setdefault("BillableStatus", "NotBillable")
    if detail["BillableStatus"] == "Billable" and "CustomerRef" not in detail:
        text_ = "A customer is required for a billable line."
        raise QboFault(Problem("6310", "Customer is required", text_, "CustomerRef"))
    if "ClassRef" in detail:
        if books.company.class_tracking != "line":
            detail.pop("ClassRef")
        elif books.row("Class", detail["ClassRef"]["value"]) is None:
            raise QboFault(bad_reference("Klasses", detail["ClassRef"]["value"], "ClassRef"))
        else:
            find_ref(books, "Class", detail["ClassRef"], "ClassRef")
    line_code(books, detail)


def total(lines: list[Json]) -> Decimal:
    """The sum of the lines, to the cent."""
    return to_money(sum((Decimal(str(line.get("Amount", 0))) for line in lines), Decimal(0)))
