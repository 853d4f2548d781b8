"""A company with 5,000 vendors and 20,000 items, written straight into the store (about a second)."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.money import currency_ref
from app.practice.store import fold
from app.practice.wire import Json, dumps

VENDORS = 5_000
ITEMS = 20_000
TOWNS = ("Ashford", "Birchwood", "Cedar Falls", "Dover", "Elmira", "Fairview", "Glenwood", "Hazel Park")
TRADES = (
    "Supply",
    "Trading",
    "Imports",
    "Works",
    "Wholesale",
    "Mills",
    "Foods",
    "Tools",
    "Paper",
    "Textiles",
)
THINGS = (
    "Bolt",
    "Box",
    "Bracket",
    "Cable",
    "Clip",
    "Filter",
    "Hinge",
    "Lamp",
    "Panel",
    "Pump",
    "Ring",
    "Valve",
)


def add_large(books: Books) -> None:
    """Names repeat nowhere, and every run makes the same ones."""
    vendors = [_vendor(number) for number in range(1, VENDORS + 1)]
    items = [_item(number) for number in range(1, ITEMS + 1)]
    _insert(books, "Vendor", "DisplayName", vendors)
    _insert(books, "Item", "Name", items)
    books.raise_sequence("name", VENDORS)
    books.raise_sequence("item", ITEMS)


def _vendor(number: int) -> Json:
    name = f"{TOWNS[number % 8]} {TRADES[number // 8 % 10]} {number:04}"
    return {
        "Balance": 0,
        "Vendor1099": False,
        "CurrencyRef": currency_ref("USD"),
        "Id": str(number),
        "CompanyName": name,
        "DisplayName": name,
        "PrintOnCheckName": name,
        "Active": True,
    }


def _item(number: int) -> Json:
    name = f"{THINGS[number % 12]} {number:05}"
    return {
        "Name": name,
        "Sku": f"SKU-{number:05}",
        "Active": True,
        "FullyQualifiedName": name,
        "Taxable": False,
        "UnitPrice": number % 400 + 2,
        "Type": "NonInventory",
        "IncomeAccountRef": {"value": "79", "name": "Sales of Product Income"},
        "PurchaseCost": number % 400 + 1,
        "ExpenseAccountRef": {"value": "80", "name": "Cost of Goods Sold"},
        "TrackQtyOnHand": False,
        "Id": str(number),
    }


def _insert(books: Books, kind: str, key: str, docs: list[Json]) -> None:
    head = {"domain": "QBO", "sparse": False, "SyncToken": "0", "MetaData": books.stamps()}
    now = int(books.clock.shown().timestamp())
    written = books.clock.epoch()
    rows = [
        (
            books.company.realm,
            kind,
            d["Id"],
            int(d["Id"]),
            1,
            now,
            now,
            written,
            fold(d[key]),
            dumps({**d, **head}),
        )
        for d in docs
    ]
    books.store.run_many(
        "INSERT INTO doc(realm, kind, id, num, active, created, updated, written, name, body) "
        "VALUES(?,?,?,?,?,?,?,?,?,?)",
        rows,
    )
