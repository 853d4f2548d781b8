"""The well-known US sandbox company's kind of data (qbo-api.md section 8). Addresses and amounts are invented
where the reference names none.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.practice.books import Books
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.practice.seed.accounts import GARDENING, add_accounts
from app.practice.seed.us_taxes import add_us_taxes
from app.practice.wire import Json

VENDORS: tuple[tuple[int, str, dict[str, Any]], ...] = (
    (
        30,
        "Books by Bessie",
        {
            "GivenName": "Bessie",
            "FamilyName": "Williams",
            "CompanyName": "Books by Bessie",
            "AcctNum": "1345",
            "PrimaryPhone": {"FreeFormNumber": "(650) 555-7745"},
            "PrimaryEmailAddr": {"Address": "Books@Intuit.com"},
            "WebAddr": {"URI": "http://www.booksbybessie.co"},
            "BillAddr": {
                "Line1": "15 Main St.",
                "City": "Palo Alto",
                "CountrySubDivisionCode": "CA",
                "PostalCode": "94303",
            },
        },
    ),
    (31, "Brosnahan Insurance Agency", {}),
    (32, "Cal Telephone", {}),
    (33, "Chin's Gas and Oil", {}),
    (34, "Cigna Health Care", {}),
    (36, "Computers by Jenni", {}),
    (37, "Diego's Road Warrior Bodyshop", {}),
    (38, "EDD", {}),
    (39, "Ellis Equipment Rental", {}),
    (40, "Hall Properties", {}),
    (
        41,
        "Hicks Hardware",
        {
            "GivenName": "Geoff",
            "FamilyName": "Hicks",
            "CompanyName": "Hicks Hardware",
            "AcctNum": "556223",
            "PrimaryPhone": {"FreeFormNumber": "(650) 554-1973"},
            "BillAddr": {
                "Line1": "42 Main St.",
                "City": "Middlefield",
                "CountrySubDivisionCode": "CA",
                "PostalCode": "94303",
            },
        },
    ),
    (43, "Lee Advertising", {}),
    (
        46,
        "Norton Lumber and Building Materials",
        {
            "CompanyName": "Norton Lumber and Building Materials",
            "AcctNum": "32980256",
            "BillAddr": {
                "Line1": "4528 Country Road",
                "City": "Middlefield",
                "CountrySubDivisionCode": "CA",
                "PostalCode": "94303",
            },
        },
    ),
    (47, "Pam Seitz", {}),
    (48, "PG&E", {}),
    (49, "Robertson & Associates", {}),
    (50, "Tania's Nursery", {}),
    (51, "Tim Philip Masonry", {}),
    (52, "Tony Rondonuwu", {}),
    (53, "United States Treasury", {}),
    (56, "Bob's Burger Joint", {}),
    (57, "Squeaky Kleen Car Wash", {}),
)
CUSTOMERS = (
    (1, "Amy's Bird Sanctuary"),
    (2, "Bill's Windsurf Shop"),
    (3, "Cool Cars"),
    (4, "Diego Rodriguez"),
    (5, "Dukes Basketball Camp"),
    (12, "Jeff's Jalopies"),
    (26, "Travis Waldron"),
)
# id, name, price
SERVICES = (
    (1, "Services", "0"),
    (2, "Hours", "0"),
    (4, "Design", "75"),
    (6, "Gardening", "0"),
    (7, "Installation", "50"),
    (9, "Maintenance & Repair", "0"),
    (10, "Pest Control", "35"),
    (12, "Refunds & Allowances", "0"),
    (18, "Trimming", "35"),
)
# id, name, cost, price
GOODS = (
    (3, "Concrete", "0", "0"),
    (8, "Lighting", "0", "15"),
    (13, "Rocks", "0", "0"),
    (14, "Sod", "0", "10"),
    (15, "Soil", "6.5", "10"),
)
INVENTORY = (
    (5, "Rock Fountain", "125", "275", 2),
    (11, "Pump", "10", "15", 25),
    (16, "Sprinkler Heads", "0.75", "2", 25),
    (17, "Sprinkler Pipes", "2.5", "4", 31),
)


def add_sandbox(books: Books) -> None:
    """Vendors, customers and items of the US sandbox."""
    add_accounts(books, GARDENING)
    add_us_taxes(books)
    for ident, name in CUSTOMERS:
        _add(books, "Customer", "name", ident, {"DisplayName": name})
    for ident, name, more in VENDORS:
        _add(books, "Vendor", "name", ident, {"DisplayName": name, **more})
    books.raise_sequence("name", 58)
    for ident, name, price in SERVICES:
        body = {
            "Name": name,
            "Type": "Service",
            "UnitPrice": Decimal(price),
            "IncomeAccountRef": {"value": "1"},
        }
        _add(books, "Item", "item", ident, body)
    for ident, name, cost, price in GOODS:
        body = {
            "Name": name,
            "Type": "NonInventory",
            "PurchaseCost": Decimal(cost),
            "UnitPrice": Decimal(price),
            "IncomeAccountRef": {"value": "49"},
            "ExpenseAccountRef": {"value": "66"},
        }
        _add(books, "Item", "item", ident, body)
    for ident, name, cost, price, quantity in INVENTORY:
        _add(books, "Item", "item", ident, _inventory(name, cost, price, quantity))
    books.raise_sequence("item", 18)


def _inventory(name: str, cost: str, price: str, quantity: int) -> Json:
    return {
        "Name": name,
        "Description": name,
        "PurchaseDesc": name,
        "Type": "Inventory",
        "Taxable": True,
        "TrackQtyOnHand": True,
        "QtyOnHand": quantity,
        "InvStartDate": "2026-01-01",
        "PurchaseCost": Decimal(cost),
        "UnitPrice": Decimal(price),
        "IncomeAccountRef": {"value": "79"},
        "ExpenseAccountRef": {"value": "80"},
        "AssetAccountRef": {"value": "81"},
    }


def _add(books: Books, kind: str, sequence: str, ident: int, body: Json) -> None:
    """Save through the ordinary rules, under a chosen id."""
    books.set_sequence(sequence, ident - 1)
    save(books, BY_KIND[kind], body, {})
