"""All entities by path and by name."""

from __future__ import annotations

from app.practice.entities.account import Account
from app.practice.entities.attachable import Attachable
from app.practice.entities.base import Entity
from app.practice.entities.bill import Bill
from app.practice.entities.bill_payment import BillPayment
from app.practice.entities.customer import Customer
from app.practice.entities.item import Item
from app.practice.entities.lists import ClassList, Department, Term
from app.practice.entities.purchase_order import PurchaseOrder
from app.practice.entities.taxes import TaxCode, TaxRate
from app.practice.entities.vendor import Vendor

ALL: tuple[Entity, ...] = (
    Vendor(),
    Customer(),
    Item(),
    Account(),
    Term(),
    ClassList(),
    Department(),
    PurchaseOrder(),
    Bill(),
    BillPayment(),
    Attachable(),
    TaxCode(),
    TaxRate(),
)
BY_PATH = {entity.path: entity for entity in ALL}
BY_KIND = {entity.kind: entity for entity in ALL}
BY_FOLDED = {entity.kind.lower(): entity for entity in ALL}
