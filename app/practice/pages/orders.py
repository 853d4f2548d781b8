"""Purchase orders: the list and a single one."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.pages.lists import search
from app.practice.pages.render import page
from app.practice.request import Request, Response


def order_list(books: Books, request: Request) -> Response:
    """The list of purchase orders, newest first."""
    return page(
        "purchaseorders.html", **search(books, request, "PurchaseOrder", "txndate DESC, num DESC", "docnum")
    )


def one_order(books: Books, request: Request) -> Response:
    """A single purchase order with its lines and links."""
    doc = books.doc("PurchaseOrder", request.query.get("txnId", ""))
    if doc is None:
        text = "This purchase order does not exist in this company, or it was deleted."
        return page("error.html", 404, title="No such purchase order", text=text)
    return page("purchaseorder.html", company=books.company, doc=doc, path=request.path)
