"""What people do in QuickBooks' own screens, and what must survive of it."""

from __future__ import annotations

import random
from contextlib import suppress
from decimal import Decimal
from typing import Any

from app.practice import PracticeCompany, actions
from app.practice.books import Books
from app.practice.entities.operations import delete, save
from app.practice.entities.registry import BY_KIND
from app.practice.errors import QboFault
from tests.prove.tally import Tally
from tests.prove.watch import Place, Raw, Watch, said

_ITEM, _ACCOUNT = "ItemBasedExpenseLineDetail", "AccountBasedExpenseLineDetail"


class People:
    """Somebody with the same books open in a browser."""

    def __init__(
        self, practice: PracticeCompany, realm: str, chance: random.Random, watch: Watch, tally: Tally
    ) -> None:
        self._practice = practice
        self._realm = realm
        self._chance = chance
        self._watch = watch
        self._tally = tally
        self._count = 0
        #: Documents whose lines somebody changed: their total is no longer the shop's.
        self.diverged: set[str] = set()
        self.by_hand: set[str] = set()

    def does_something(self, numbers: list[str]) -> None:
        """One click. `numbers` are the document numbers that the shop uses."""
        ways = {
            self._words: 6,
            self._own_fields: 3,
            self._line_numbers: 3,
            self._line_text: 2,
            self._remove_line: 2,
            self._add_line: 2,
            self._renumber: 1,
            self._erase: 1,
            self._bill: 2,
            self._pay: 2,
            self._unbill: 1,
            self._close_or_open: 1,
            self._vendor: 2,
            self._item: 2,
        }
        (way,) = self._chance.choices(list(ways), list(ways.values()))
        self._tally.edits_there += 1
        with suppress(QboFault), self._practice.books(self._realm) as books:
            if self._chance.random() < 0.06:
                self._by_hand(books, numbers)
            else:
                way(books)

    def mends(self) -> None:
        """Vendors and items are made active again."""
        for kind in ("Vendor", "Item"):
            with self._practice.books(self._realm) as books:
                inactive = [doc for doc in books.all(kind) if doc.get("Active") is False]
                for doc in inactive:
                    with suppress(QboFault):
                        actions.edit(books, kind, doc["Id"], {"Active": True})

    # --- purchase orders ------------------------------------------------------------------------------------------

    def _fresh(self, text: str) -> str:
        self._count += 1
        return f"{text} {self._count}"

    def _order(self, books: Books, *, billed: bool = False) -> Raw | None:
        """Some purchase order; unless asked for, one that is neither closed nor billed."""
        found = [
            d
            for d in books.all("PurchaseOrder")
            if billed or (d["POStatus"] == "Open" and not d["LinkedTxn"])
        ]
        return self._chance.choice(found) if found else None

    def _changed(self, books: Books, doc: Raw, changes: dict[str, Any], places: list[Place]) -> None:
        actions.edit(books, "PurchaseOrder", doc["Id"], changes)
        self._watch.person_changed(doc["Id"], places)

    def _words(self, books: Books) -> None:
        if (doc := self._order(books)) is None:
            return
        name = self._chance.choice(("Memo", "PrivateNote", "ShipMethodRef", "DueDate"))
        value: Any = self._fresh("by hand")
        if name == "PrivateNote":
            value = f"{value}\n{doc.get('PrivateNote', '')}"
        elif name == "ShipMethodRef":
            value = {"value": value, "name": value}
        elif name == "DueDate":
            self._count += 1
            value = (
                f"20{30 + self._count // 336 % 60}-{1 + self._count // 28 % 12:02}-{1 + self._count % 28:02}"
            )
        self._changed(books, doc, {name: value}, [name])

    def _own_fields(self, books: Books) -> None:
        """Fields that the program does not own at all."""
        if (doc := self._order(books)) is None:
            return
        self._changed(books, doc, {"FOB": self._fresh("fob")[:15]}, ["FOB"])

    def _line(self, doc: Raw, kind: str) -> Raw | None:
        lines = [line for line in doc["Line"] if line["DetailType"] == kind]
        return self._chance.choice(lines) if lines else None

    def _with(self, doc: Raw, line: Raw, changed: Raw) -> dict[str, Any]:
        return {"Line": [changed if each is line else each for each in doc["Line"]]}

    def _line_numbers(self, books: Books) -> None:
        doc = self._order(books)
        if doc is None or (line := self._line(doc, _ITEM)) is None:
            return
        self._count += 1
        price = Decimal(str(line[_ITEM].get("UnitPrice", 1)))
        quantity = Decimal(1000 + self._count)
        amount = (quantity * price).quantize(Decimal("0.01"), rounding="ROUND_HALF_UP")
        changed = {**line, "Amount": amount, _ITEM: {**line[_ITEM], "Qty": quantity}}
        self.diverged.add(doc["Id"])
        ident = line["Id"]
        self._changed(books, doc, self._with(doc, line, changed), [(ident, "Qty"), (ident, "Amount")])

    def _line_text(self, books: Books) -> None:
        if (doc := self._order(books)) is None:
            return
        line = self._chance.choice(doc["Line"])
        changed = {**line, "Description": self._fresh("described by hand")}
        self._changed(books, doc, self._with(doc, line, changed), [(line["Id"], "Description")])

    def _remove_line(self, books: Books) -> None:
        doc = self._order(books)
        if doc is None or len(doc["Line"]) < 2:
            return
        gone = self._chance.choice(doc["Line"])
        self.diverged.add(doc["Id"])
        for place in list(self._watch.shadow.get(doc["Id"], ())):
            if isinstance(place, tuple) and place[0] == gone["Id"]:
                self._watch.person_decided(doc["Id"], [place])
        lines = [line for line in doc["Line"] if line is not gone]
        self._changed(books, doc, {"Line": lines}, [(gone["Id"], said(gone))])

    def _add_line(self, books: Books) -> None:
        if (doc := self._order(books)) is None:
            return
        accounts = {account["AccountType"]: account["Id"] for account in books.all("Account")}
        line = {
            "Description": self._fresh("added by hand"),
            "Amount": Decimal("1.00"),
            "DetailType": _ACCOUNT,
            _ACCOUNT: {"AccountRef": {"value": accounts["Expense"]}},
        }
        before = {each["Id"] for each in doc["Line"]}
        after = actions.edit(books, "PurchaseOrder", doc["Id"], {"Line": [*doc["Line"], line]})
        self.diverged.add(doc["Id"])
        (ident,) = {each["Id"] for each in after["Line"]} - before
        self._watch.person_changed(doc["Id"], [(ident, "Description"), (ident, "Amount")])

    def _renumber(self, books: Books) -> None:
        if (doc := self._order(books)) is not None:
            self._changed(books, doc, {"DocNumber": self._fresh("OTHER")}, ["DocNumber"])

    def _erase(self, books: Books) -> None:
        if (doc := self._order(books)) is not None:
            actions.erase(books, "PurchaseOrder", doc["Id"])
            self._watch.forget(doc["Id"])

    def _close_or_open(self, books: Books) -> None:
        doc = self._order(books, billed=True)
        if doc is not None:
            status = "Closed" if doc["POStatus"] == "Open" else "Open"
            self._changed(books, doc, {"POStatus": status}, [])

    def _by_hand(self, books: Books, numbers: list[str]) -> None:
        """A document with our number that we did not make, of our vendor or of another."""
        there = {doc.get("DocNumber") for doc in books.all("PurchaseOrder")}
        free = [number for number in numbers if number not in there]
        if not free:
            return
        vendors = [doc for doc in books.all("Vendor") if doc.get("Active", True)]
        if not vendors or self._chance.random() < 0.3:
            name = self._fresh("Somebody Else Entirely")
            vendor = save(books, BY_KIND["Vendor"], {"DisplayName": name}, {})["Id"]
        else:
            vendor = self._chance.choice(vendors)["Id"]
        accounts = {account["AccountType"]: account["Id"] for account in books.all("Account")}
        detail = {"AccountRef": {"value": accounts["Expense"]}}
        line = {"Amount": Decimal("9.00"), "DetailType": _ACCOUNT, _ACCOUNT: detail}
        body = {"DocNumber": self._chance.choice(free), "VendorRef": {"value": vendor}, "Line": [line]}
        made = save(books, BY_KIND["PurchaseOrder"], body, {})
        self.by_hand.add(made["Id"])
        self.diverged.add(made["Id"])

    # --- bills ----------------------------------------------------------------------------------------------------

    def _bill(self, books: Books) -> None:
        """Copy to Bill: all of it, or a part."""
        doc = self._order(books, billed=True)
        if doc is None or doc["POStatus"] != "Open":
            return
        line = self._line(doc, _ITEM)
        if line is None or self._chance.random() < 0.5:
            actions.copy_to_bill(books, doc["Id"])
        else:
            half = Decimal(str(line[_ITEM].get("Qty", 2))) / 2
            actions.copy_to_bill(books, doc["Id"], {line["Id"]: half})

    def _some(self, books: Books, kind: str) -> Raw | None:
        found = list(books.all(kind))
        return self._chance.choice(found) if found else None

    def _pay(self, books: Books) -> None:
        bill = self._some(books, "Bill")
        if bill is None:
            return
        whole = Decimal(str(bill["Balance"]))
        part = None if self._chance.random() < 0.6 else (whole / 2).quantize(Decimal("0.01"))
        account = next(a["Id"] for a in books.all("Account") if a["AccountType"] == "Bank")
        actions.pay_bill(books, bill["Id"], account=account, amount=part)

    def _unbill(self, books: Books) -> None:
        """A bill is deleted; its purchase order is open again."""
        bill = self._some(books, "Bill")
        if bill is not None:
            delete(books, BY_KIND["Bill"], {"Id": bill["Id"], "SyncToken": bill["SyncToken"]})

    # --- lists ----------------------------------------------------------------------------------------------------

    def _vendor(self, books: Books) -> None:
        vendor = self._some(books, "Vendor")
        if vendor is None:
            return
        way = self._chance.random()
        if way < 0.5:
            actions.edit(books, "Vendor", vendor["Id"], {"DisplayName": self._fresh("Renamed")})
        elif way < 0.8:
            actions.edit(books, "Vendor", vendor["Id"], {"Active": vendor.get("Active") is False})
        else:
            other = self._some(books, "Vendor")
            assert other is not None
            actions.merge_vendors(books, vendor["Id"], other["Id"])

    def _item(self, books: Books) -> None:
        item = self._some(books, "Item")
        if item is None:
            return
        if self._chance.random() < 0.5:
            actions.edit(books, "Item", item["Id"], {"Name": self._fresh("Item")})
        else:
            actions.edit(books, "Item", item["Id"], {"Active": item.get("Active") is False})
