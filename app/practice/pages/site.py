"""The human side of a practice company: a small accounting site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.practice.api.gateway import Gateway
from app.practice.books import Books
from app.practice.company import Companies
from app.practice.errors import QboFault
from app.practice.pages import bills, lists, orders, vendors
from app.practice.pages.render import page, stylesheet
from app.practice.request import Request, Response, redirect

View = Callable[[Books, Request], Response]
VIEWS: dict[str, View] = {
    "purchaseorders": orders.order_list,
    "purchaseorder": orders.one_order,
    "bills": bills.bill_list,
    "bill": bills.one_bill,
    "newbill": bills.new_bill,
    "vendor": vendors.one_vendor,
    "vendordetail": vendors.one_vendor,
    "vendors": lists.vendors,
    "items": lists.items,
    "accounts": lists.accounts,
}


class Site:
    """Routes ``/app/…`` to the views of a company."""

    def __init__(self, gateway: Gateway, companies: Companies) -> None:
        self._gateway = gateway
        self._companies = companies

    def handle(self, request: Request) -> Response:
        if request.path == "/static/practice.css":
            return stylesheet()
        name = request.path.removeprefix("/app/").strip("/")
        realm = request.query.get("realm", "") or request.form().get("realm", "")
        if not realm:
            return self._choose(request, name)
        if self._companies.get(realm) is None:
            return page(
                "error.html", 404, title="No such company", text="There is no practice company of this id."
            )
        try:
            return self._view(request, name, realm)
        except QboFault as fault:
            text = " ".join(problem.detail for problem in fault.problems)
            return page("error.html", 400, title="That was not saved", text=text)

    def _view(self, request: Request, name: str, realm: str) -> Response:
        with self._gateway.books_for_page(realm) as books:
            if name == "homepage":
                return lists.home(books, request, self._companies.all())
            view = VIEWS.get(name)
            if view is None:
                return page("error.html", 404, title="No such page", text="This page does not exist.")
            answer = view(books, request)
        return replace(answer, changes=books.changes)

    def _choose(self, request: Request, name: str) -> Response:
        """Without ``realm`` a list of the companies; a deep link opens the first that has the id."""
        companies = self._companies.all()
        if name == "homepage" or not request.query.get("txnId"):
            return page("companies.html", companies=companies)
        for company in companies:
            with self._gateway.books_for_page(company.realm) as books:
                if books.row("PurchaseOrder", request.query["txnId"]) is not None:
                    return redirect(
                        f"{request.path}?realm={company.realm}&txnId={int(request.query['txnId'])}"
                    )
        return page("error.html", 404, title="Not found", text="No practice company has this transaction.")
