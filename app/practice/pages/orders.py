"""Purchase orders: the list, a single one, and what a person can do with it."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from app.practice import actions
from app.practice.books import Books
from app.practice.entities.lines import ITEM
from app.practice.errors import QboFault, business, stale
from app.practice.pages.lists import search
from app.practice.pages.render import page
from app.practice.request import Request, Response, redirect
from app.practice.wire import Json, money

EDITABLE = ("DocNumber", "TxnDate", "DueDate", "PrivateNote", "Memo")


def order_list(books: Books, request: Request) -> Response:
    """The list of purchase orders, newest first."""
    values = search(books, request, "PurchaseOrder", "txndate DESC, num DESC", "docnum")
    return page("purchaseorders.html", **values)


def one_order(books: Books, request: Request) -> Response:
    """A single purchase order with its lines and links; a POST carries out one of the buttons."""
    ident = request.query.get("txnId", "")
    if request.method == "POST":
        return _act(books, ident, request.form())
    doc = books.doc("PurchaseOrder", ident)
    if doc is None:
        text = "This purchase order does not exist in this company, or it was deleted."
        return page("error.html", 404, title="No such purchase order", text=text)
    return page("purchaseorder.html", company=books.company, doc=doc, path=request.path)


def _act(books: Books, ident: str, form: dict[str, str]) -> Response:
    doc = actions.get(books, "PurchaseOrder", ident)
    if form.get("token", doc["SyncToken"]) != doc["SyncToken"]:
        raise stale("somebody else")
    action = form.get("action", "")
    if action == "delete":
        actions.erase(books, "PurchaseOrder", ident)
        return redirect(f"/app/purchaseorders?realm={books.company.realm}")
    if action in ("close", "reopen"):
        actions.edit(books, "PurchaseOrder", ident, {"POStatus": "Closed" if action == "close" else "Open"})
    elif action == "save":
        actions.edit(books, "PurchaseOrder", ident, _edited(doc, form))
    else:
        raise QboFault(business("There is no such button."))
    return redirect(f"/app/purchaseorder?realm={books.company.realm}&txnId={doc['Id']}")


def _edited(doc: Json, form: dict[str, str]) -> Json:
    """The properties of the form; a line whose quantity and amount are emptied is taken out."""
    changes: Json = {name: form[name].strip() or None for name in EDITABLE if name in form}
    lines: list[Json] = []
    for line in doc["Line"]:
        kept = _edited_line(line, form)
        if kept is not None:
            lines.append(kept)
    return {**changes, "Line": lines}


def _edited_line(line: Json, form: dict[str, str]) -> Json | None:
    ident = line["Id"]
    changed = {**line, "Description": form.get(f"text_{ident}", line.get("Description", "")) or None}
    if f"qty_{ident}" in form and "Qty" in line.get(ITEM, {}):
        if not form[f"qty_{ident}"].strip():
            return None
        quantity, price = read_number(form[f"qty_{ident}"]), read_number(form.get(f"price_{ident}", "0"))
        changed[ITEM] = {**line[ITEM], "Qty": quantity, "UnitPrice": price}
        changed["Amount"] = money(quantity * price)
    elif f"amount_{ident}" in form:
        if not form[f"amount_{ident}"].strip():
            return None
        changed["Amount"] = money(read_number(form[f"amount_{ident}"]))
    return changed


def read_number(text: str) -> Decimal:
    """A number as a person types it. Raises 6000 for anything else."""
    try:
        number = Decimal(text.strip().replace(",", ""))
    except InvalidOperation:
        raise QboFault(business(f"{text} is not a number.")) from None
    if not number.is_finite():
        raise QboFault(business(f"{text} is not a number."))
    return number
