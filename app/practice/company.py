"""What a practice company is: its country, plan, currency and switches."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace

from app.practice.store import Store

PLANS_WITH_ORDERS = ("QuickBooks Online Plus", "QuickBooks Online Advanced")


@dataclass(frozen=True)
class Company:
    """Settings of one company. Switches carry the meaning of QuickBooks' own settings unless noted."""

    realm: str
    name: str
    country: str = "US"  # US, GB, CA or AU
    home_currency: str = "USD"
    zone: str = "America/Los_Angeles"
    plan: str = "QuickBooks Online Plus"
    subscription: str = "PAID"
    address: dict[str, str] = field(default_factory=dict)
    email: str = "owner@example.com"
    phone: str = "(555) 555-0100"
    started: str = "2026-01-01"
    sync_token: int = 0
    created: float = 0.0
    updated: float = 0.0
    multicurrency: bool = False
    orders_on: bool = True
    custom_numbers: bool = True
    unique_order_numbers: bool = False  # whether 6140 is answered for purchase orders (see README)
    unique_bill_numbers: bool = False
    vendor_currency_ignored: bool = False  # the behaviour seen in a Canadian sandbox (qbo-api.md 4.2)
    class_tracking: str = "off"  # off, txn or line
    departments: bool = False
    inventory: bool = True
    sales_tax: bool = True  # outside the US: whether VAT or GST is set up
    book_close_date: str = ""
    order_custom_fields: tuple[str, ...] = ()
    linking_raises_token: bool = (
        True  # whether a bill gives its purchase order a new SyncToken (not recorded)
    )
    recipe: str = "basics"  # what the company holds; made when it is first used
    filled: bool = False

    @property
    def us(self) -> bool:
        return self.country == "US"

    @property
    def taxes(self) -> bool:
        """Lines carry tax codes."""
        return self.sales_tax and not self.us

    @property
    def plan_has_orders(self) -> bool:
        return self.plan in PLANS_WITH_ORDERS

    def to_text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> Company:
        data = json.loads(text)
        data["order_custom_fields"] = tuple(data["order_custom_fields"])
        known = {item.name for item in fields(cls)}
        return cls(**{key: value for key, value in data.items() if key in known})


class Companies:
    """The companies of one data directory, in the order in which the sign-in page shows them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Company]:
        return [
            Company.from_text(row[0]) for row in self._store.rows("SELECT data FROM company ORDER BY place")
        ]

    def get(self, realm: str) -> Company | None:
        found = self._store.row("SELECT data FROM company WHERE realm=?", realm)
        return Company.from_text(found[0]) if found else None

    def add(self, company: Company) -> None:
        place = self._store.rows("SELECT count(*) FROM company")[0][0]
        self._store.run("INSERT INTO company VALUES(?,?,?)", company.realm, place, company.to_text())

    def save(self, company: Company) -> None:
        self._store.run("UPDATE company SET data=? WHERE realm=?", company.to_text(), company.realm)

    def change(self, realm: str, now: float, **changes: object) -> Company:
        """Change settings by hand (control page, tests); raises ``KeyError`` for an unknown realm."""
        company = self.get(realm)
        if company is None:
            raise KeyError(realm)
        changed = replace(company, **changes, updated=now, sync_token=company.sync_token + 1)  # type: ignore[arg-type]
        self.save(changed)
        return changed
