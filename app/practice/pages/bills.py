"""Bills: the list, a single one with its payment, and a new one copied from a purchase order."""

from __future__ import annotations

from typing import Any

from app.practice import actions
from app.practice.books import Books
from app.practice.errors import QboFault, business
from app.practice.pages.lists import search
from app.practice.pages.orders import read_number
from app.practice.pages.render import page
from app.practice.request import Request, Response, redirect

PAY_FROM = "active=1 AND json_extract(body,'$.AccountType') IN ('Bank','Credit Card')"


def bill_list(books: Books, request: Request) -> Response:
    """The list of bills, newest first."""
    return page("bills.html", **search(books, request, "Bill", "txndate DESC, num DESC", "docnum"))


def new_bill(books: Books, request: Request) -> Response:
    """Copy to Bill: what is still open on the order, to be changed and saved."""
    order_id = request.query.get("txnId", "")
    order = actions.get(books, "PurchaseOrder", order_id)
    if request.method == "POST":
        form = request.form()
        quantities = {
            name.removeprefix("qty_"): read_number(text or "0")
            for name, text in form.items()
            if name.startswith("qty_")
        }
        number, date = form.get("DocNumber", "").strip(), form.get("TxnDate", "").strip()
        bill = actions.copy_to_bill(books, order_id, quantities, number=number, date=date)
        return redirect(f"/app/bill?realm={books.company.realm}&txnId={bill['Id']}")
    lines = actions.open_lines(books, order)
    values: dict[str, Any] = {"order": order, "lines": lines, "today": books.today()}
    return page("newbill.html", company=books.company, path=request.path, **values)


def one_bill(books: Books, request: Request) -> Response:
    """A bill with its links, and the form that pays it."""
    ident = request.query.get("txnId", "")
    if request.method == "POST":
        return _act(books, ident, request.form())
    bill = books.doc("Bill", ident)
    if bill is None:
        text = "This bill does not exist in this company, or it was deleted."
        return page("error.html", 404, title="No such bill", text=text)
    accounts = list(books.all("Account", PAY_FROM))
    values: dict[str, Any] = {"doc": bill, "accounts": accounts, "today": books.today()}
    return page("bill.html", company=books.company, path=request.path, **values)


def _act(books: Books, ident: str, form: dict[str, str]) -> Response:
    action = form.get("action", "")
    if action == "delete":
        actions.erase(books, "Bill", ident)
        return redirect(f"/app/bills?realm={books.company.realm}")
    if action == "pay":
        account, date = form.get("account", "35"), form.get("date", "")
        actions.pay_bill(books, ident, account=account, amount=read_number(form.get("amount", "")), date=date)
    elif action == "delete-payment":
        actions.erase(books, "BillPayment", form.get("payment", ""))
    else:
        raise QboFault(business("There is no such button."))
    bill = actions.get(books, "Bill", ident)
    return redirect(f"/app/bill?realm={books.company.realm}&txnId={bill['Id']}")
