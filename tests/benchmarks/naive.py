"""What a naive client needs, counted against the same practice company (reliability-performance.md 5.2).

The flow of the program that this one replaces: a vendor query, a look-up of the number, an item query for each line, an
account query for each cost line, then the create. A new item costs three account queries and its create.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.domain.orders import PurchaseOrder
from app.practice import PracticeCompany


@dataclass
class Naive:
    """A client that remembers nothing between two purchase orders."""

    practice: PracticeCompany
    realm: str
    reads: int = 0
    writes: int = 0

    def __post_init__(self) -> None:
        """Sign in once."""
        self._token, _ = self.practice.app.ready_tokens(self.realm)

    def create(self, order: PurchaseOrder) -> None:
        """Send one purchase order that is not there yet."""
        vendor = self._one("Vendor", f"DisplayName = '{order.supplier.name}'") or self._make(
            "vendor", {"DisplayName": order.supplier.name}
        )
        assert not self._one("PurchaseOrder", f"DocNumber = '{order.doc_number}'")
        lines = [self._item_line(line) for line in order.lines]
        lines += [self._cost_line(cost) for cost in order.cost_lines]
        body = {"DocNumber": order.doc_number, "VendorRef": {"value": vendor["Id"]}, "Line": lines}
        self._make("purchaseorder", body)

    def _item_line(self, line: Any) -> dict[str, Any]:
        item = self._one("Item", f"Sku = '{line.sku}'")
        if item is None:
            income = self._account("Income")
            self._account("Other Current Asset")
            expense = self._account("Cost of Goods Sold")
            item = self._make(
                "item",
                {
                    "Name": line.product_name,
                    "Sku": line.sku,
                    "Type": "NonInventory",
                    "IncomeAccountRef": income,
                    "ExpenseAccountRef": expense,
                },
            )
        kind = "ItemBasedExpenseLineDetail"
        detail = {
            "ItemRef": {"value": item["Id"]},
            "Qty": float(line.quantity),
            "UnitPrice": float(line.unit_cost),
        }
        return {"DetailType": kind, "Amount": float(line.amount), kind: detail}

    def _cost_line(self, cost: Any) -> dict[str, Any]:
        kind = "AccountBasedExpenseLineDetail"
        return {
            "DetailType": kind,
            "Amount": float(cost.amount),
            kind: {"AccountRef": self._account("Expense")},
        }

    def _account(self, kind: str) -> dict[str, str]:
        found = self._one("Account", f"AccountType = '{kind}'")
        assert found is not None
        return {"value": found["Id"]}

    def _one(self, entity: str, where: str) -> dict[str, Any] | None:
        self.reads += 1
        text = f"select * from {entity} where {where} maxresults 1"
        found = self._ask("query", text.encode(), "application/text")["QueryResponse"].get(entity, [])
        return found[0] if found else None

    def _make(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        self.writes += 1
        answer = self._ask(path, json.dumps(body).encode(), "application/json")
        made: dict[str, Any] = next(value for value in answer.values() if isinstance(value, dict))
        return made

    def _ask(self, path: str, body: bytes, kind: str) -> dict[str, Any]:
        headers = {
            "Authorization": f"Bearer {self._token}",
            "Accept": "application/json",
            "Content-Type": kind,
        }
        url = f"{self.practice.addresses.api_base}/v3/company/{self.realm}/{path}?minorversion=75"
        status, _, text = self.practice.handle("POST", url, headers, body)
        assert status == 200, text
        told: dict[str, Any] = json.loads(text, parse_float=Decimal)
        return told
