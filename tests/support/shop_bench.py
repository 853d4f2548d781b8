"""Receipts and Shopify's stock on real storage, with the real adapter and a practice shop in this process."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import httpx

from app.domain.orders import Destination, Origin, PurchaseOrder
from app.domain.receiving import Receipt, ReceiptLine, line_refs
from app.domain.shop import PRACTICE_DOMAIN, ShopSettings
from app.domain.stock import StockAsk, StockEntry
from app.practice import PracticeCompany
from app.practice.shopify import PRACTICE_TOKEN
from app.practice.shopify.seed import PLACES, add_variant
from app.services.badges import Badges
from app.services.editing import EditingService
from app.services.receiving import ReceivingService
from app.services.saving import Saving
from app.services.shop_settings import ShopSettingsService
from app.services.stock import StockOutcome, StockService
from app.services.stock_answers import StockAnswers
from app.shopify import Credentials, ShopClient, ShopifyShop
from app.storage import Stores, open_stores
from app.sync.ports import CancelToken
from app.sync.ports.shop import Shop
from tests.support.bench import Crash, FaultPoints, MovableClock, Token
from tests.support.changes import TEST
from tests.support.orders import line, po

__all__ = ["Computer", "Crash", "PracticeTools", "world"]
BASE = "http://practice.test"
PRODUCTS = ("MUG-1", "MUG-2", "RUG-1")


class PracticeTools:
    """Implements `ShopTools` without a socket."""

    def __init__(self, company: PracticeCompany, clock: MovableClock) -> None:
        self.company = company
        self._clock = clock
        self.secrets: dict[str, str] = {}
        self.offline = False

    def open(self, settings: ShopSettings, cancel: CancelToken | None = None) -> Shop:
        return self._shop(settings, self.secrets.get(settings.domain, PRACTICE_TOKEN), cancel)

    def try_open(self, settings: ShopSettings, secret: str) -> Shop:
        return self._shop(settings, secret, None)

    def keep(self, settings: ShopSettings, secret: str) -> None:
        self.secrets[settings.domain] = secret

    def forget(self, settings: ShopSettings) -> None:
        self.secrets.pop(settings.domain, None)

    def practice(self) -> tuple[ShopSettings, str]:
        return ShopSettings(PRACTICE_DOMAIN, practice=True), PRACTICE_TOKEN

    def _shop(self, settings: ShopSettings, secret: str, cancel: CancelToken | None) -> Shop:
        http = httpx.Client(transport=httpx.MockTransport(self.door))
        credentials = Credentials(secret, settings.client_id)
        return ShopifyShop(
            ShopClient(BASE, "Practice", credentials, http=http, clock=self._clock, cancel=cancel)
        )

    def door(self, request: httpx.Request) -> httpx.Response:
        """Straight into the practice shop; a cut connection is a read error, a long delay a time-out."""
        if self.offline:
            raise httpx.ConnectError("nobody answers", request=request)
        try:
            status, headers, body = self.company.handle(
                request.method, str(request.url), dict(request.headers), request.content
            )
        except ConnectionResetError as error:
            raise httpx.ReadError(str(error), request=request) from error
        if float(headers.get("x-practice-delay", 0)) > 45:
            raise httpx.ReadTimeout("too slow", request=request)
        return httpx.Response(status, headers=headers, content=body, request=request)


class Computer:
    """One running program over a database file. Several of them may share the file."""

    def __init__(self, path: Path, tools: PracticeTools, clock: MovableClock) -> None:
        self.fault = FaultPoints()
        self.clock = clock
        self.tools = tools
        self.stores: Stores = open_stores(path, clock)
        stores = self.stores
        self.settings = ShopSettingsService(stores.settings, tools, clock)
        self.stock = StockService(
            self.settings, tools, stores.stock, stores.orders, stores.receipts, stores.log, clock, self.fault
        )
        self.answers = StockAnswers(self.settings, tools, stores.stock, stores.orders, clock)
        badges = Badges(stores.orders, stores.links, stores.settings, clock)
        self.receiving = ReceivingService(
            stores.orders,
            stores.receipts,
            badges,
            EditingService(
                stores.orders,
                stores.links,
                stores.settings,
                Saving(stores.orders, badges, lambda ids: None),
                clock,
            ),
            clock,
            lambda: uuid.uuid4().hex,
            self.stock.arrived,
        )

    def close(self) -> None:
        self.stores.close()

    def work(self) -> StockOutcome:
        return self.stock.work(Token(self.clock))

    def order(self, number: str) -> PurchaseOrder:
        order = self.stores.orders.by_number(number)
        assert order is not None
        return order

    def receive(self, number: str, *pieces: str) -> Receipt:
        """A receipt with so many pieces of each line."""
        order = self.order(number)
        lines = [
            ReceiptLine(ref, Decimal(count))
            for (ref, _), count in zip(line_refs(order), pieces, strict=False)
            if Decimal(count)
        ]
        return self.receiving.submit(order.id, lines).receipt

    def entry(self, receipt_id: str) -> StockEntry:
        found = self.stores.stock.get(receipt_id)
        assert found is not None
        return found

    def answer_all(self, groups: Mapping[str, int]) -> bool:
        """A truthful person answers everything that waits; False when nothing waited."""
        asked = [entry for entry in self.answers.asking() if entry.ask is not StockAsk.SOURCE]
        for entry in asked:
            if entry.ask is StockAsk.CHECK:
                self.answers.found(entry.receipt_id, there=groups.get(entry.receipt_id[:12], 0) > 0)
            elif entry.ask is StockAsk.PLACE:
                self.answers.put_place(entry.destination, self.answers.places_there()[0])
            else:
                self.answers.retry(entry.receipt_id)
        return bool(asked)


def groups_of(company: PracticeCompany) -> dict[str, int]:
    """How many adjustments there are for each receipt, by the first letters of its id."""
    found: dict[str, int] = {}
    for group in company.app.shopify.shelf.groups():
        key = str(group["referenceDocumentUri"]).rsplit("-", 1)[1]
        found[key] = found.get(key, 0) + 1
    return found


def orders(*, place: str = PLACES[0]) -> Sequence[PurchaseOrder]:
    """Three POs: made here, from Inventory Mate, and one whose second product Shopify does not have."""
    lines = tuple(line(sku, "100", "2.50") for sku in PRODUCTS)
    here = Destination(place)
    return [
        replace(po("201", lines=lines), destination=here),
        replace(po("202", lines=lines), destination=here, origin=Origin("csv", "inventory-mate.csv")),
        replace(po("203", lines=(lines[0], line("NOT-THERE", "100", "1"))), destination=here),
    ]


def fill_shop(company: PracticeCompany) -> None:
    """The products of `orders` in the shop."""
    for number, sku in enumerate(PRODUCTS, 500):
        add_variant(company.app.shopify.shelf, number, sku, f"Product {sku}")


def world(folder: Path) -> tuple[PracticeCompany, PracticeTools, Computer]:
    """A shop and a program that is connected to it, with stock on receipt on and the three POs."""
    clock = MovableClock()
    company = PracticeCompany.open(None, clock=clock.now)
    fill_shop(company)
    tools = PracticeTools(company, clock)
    computer = Computer(folder / "shop.sqlite3", tools, clock)
    computer.settings.use_practice()
    computer.settings.switch_stock(True)
    clock.advance(1)
    computer.stores.orders.save(orders(), TEST)
    return company, tools, computer
