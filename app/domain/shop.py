"""The shop at Shopify as this program sees it: who it is, its places, its stock items, its own purchase orders."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.books import Environment
from app.domain.errors import ItemRefused, UserMustAct

#: Scopes and what they are for, in the order of Shopify's list (inventory-mate.md 4).
READ_PRODUCTS, READ_LOCATIONS = "read_products", "read_locations"
WRITE_INVENTORY = "write_inventory"
READ_ORDERS = "read_inventory_purchase_orders"
STOCK_SCOPES = (READ_PRODUCTS, READ_LOCATIONS, WRITE_INVENTORY)
PRACTICE_DOMAIN = "practice-shop.myshopify.com"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
_ENDING = ".myshopify.com"


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """How the shop is reached and what may be done there; secrets are never here.

    `client_id` is set where an app of the Dev Dashboard signs in by id and secret; without it a token was pasted.
    `stock_since`: when stock on receipt was last switched on; receipts from before are left alone. `stock_first`: when
    it was switched on for the first time.
    """

    domain: str = ""
    practice: bool = False
    client_id: str = ""
    name: str = ""
    stock: bool = False
    stock_since: datetime | None = None
    stock_first: datetime | None = None
    orders: bool = False

    @property
    def connected(self) -> bool:
        """Whether there is a shop to talk to."""
        return bool(self.domain)

    @property
    def environment(self) -> Environment:
        """Whose place for secrets it uses."""
        return Environment.PRACTICE if self.practice else Environment.PRODUCTION


@dataclass(frozen=True, slots=True)
class ShopInfo:
    """What a shop says about itself. `scopes`: what the token may do; `timezone` an IANA name."""

    name: str
    domain: str
    currency: str = ""
    timezone: str = ""
    scopes: tuple[str, ...] = ()

    def missing(self, wanted: Sequence[str]) -> tuple[str, ...]:
        """Scopes that are wanted and not granted; a write scope includes its read."""
        granted = {*self.scopes, *(scope.replace("write_", "read_", 1) for scope in self.scopes)}
        return tuple(scope for scope in wanted if scope not in granted)


@dataclass(frozen=True, slots=True)
class ShopLocation:
    """A place of the shop that keeps stock."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ShopItem:
    """What the shop counts: one variant's inventory item."""

    item_id: str
    sku: str
    name: str
    tracked: bool = True


@dataclass(frozen=True, slots=True)
class ShopOrderLine:
    """A line of a purchase order made in Shopify; texts as Shopify sends them, money as decimal text."""

    title: str
    variant_title: str
    sku: str
    supplier_sku: str
    quantity: int
    unit_cost: str
    tax_percent: str
    item_id: str
    line_id: str


@dataclass(frozen=True, slots=True)
class ShopOrder:
    """A purchase order made in Shopify's own admin (inventory-mate.md 2.1). Moments in UTC."""

    id: str
    name: str
    status: str
    currency: str
    supplier: str
    destination: str
    location_id: str = ""
    created: datetime | None = None
    ordered: datetime | None = None
    archived: bool = False
    lines: tuple[ShopOrderLine, ...] = field(default=())


class KeyUsed(ItemRefused):
    """Shopify knows the idempotency key from an attempt that failed or was another: a person has to look."""


def read_domain(text: str) -> str:
    """The shop's permanent address from whatever was typed: a name, an address of the admin, with or without https.

    Raises:
        UserMustAct: it cannot be one. A shop's own web address is not enough; tokens go to *.myshopify.com only.
    """
    plain = text.strip().casefold().removeprefix("https://").removeprefix("http://")
    if plain.startswith("admin.shopify.com/store/"):
        plain = plain.removeprefix("admin.shopify.com/store/")
    name = plain.split("/")[0].split("?")[0].removesuffix(_ENDING)
    if not _NAME.fullmatch(name):
        raise UserMustAct(
            "That is no Shopify address",
            f"“{text.strip()}” is not the permanent address of a Shopify shop.",
            "In Shopify, open Settings, Domains, and copy the address that ends with .myshopify.com.",
        )
    return f"{name}{_ENDING}"
