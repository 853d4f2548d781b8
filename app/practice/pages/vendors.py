"""A single vendor: rename, merge, make inactive and active again."""

from __future__ import annotations

from typing import Any

from app.practice import actions
from app.practice.books import Books
from app.practice.errors import QboFault, business
from app.practice.pages.render import page
from app.practice.request import Request, Response, redirect


def one_vendor(books: Books, request: Request) -> Response:
    """The vendor's page; a POST carries out one of its buttons."""
    ident = request.query.get("nameId", "")
    vendor = actions.get(books, "Vendor", ident)
    if request.method != "POST":
        others = books.all("Vendor", "active=1 AND id<>?", ident, order="name LIMIT 500")
        orders = books.all(
            "PurchaseOrder", "json_extract(body,'$.VendorRef.value')=?", ident, order="num DESC LIMIT 50"
        )
        values: dict[str, Any] = {"doc": vendor, "others": list(others), "orders": list(orders)}
        return page("vendor.html", company=books.company, path=request.path, **values)
    form = request.form()
    action = form.get("action", "")
    if action == "rename":
        actions.edit(books, "Vendor", ident, {"DisplayName": form.get("name", "")})
    elif action in ("inactivate", "activate"):
        actions.edit(books, "Vendor", ident, {"Active": action == "activate"})
    elif action == "merge":
        actions.merge_vendors(books, ident, form.get("into", ""))
        ident = form.get("into", "")
    else:
        raise QboFault(business("There is no such button."))
    return redirect(
        f"/app/vendor?realm={books.company.realm}&nameId={actions.get(books, 'Vendor', ident)['Id']}"
    )
