"""Any sequence of valid and invalid requests leaves consistent books, and never a 500 of our own."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, multiple, rule

from app.practice import PracticeCompany, actions
from app.practice.audit import audit
from app.practice.clock import Clock
from app.practice.errors import QboFault
from tests.contract.practice.client import (
    EMPTY,
    SANDBOX,
    Answer,
    Api,
    MovingClock,
    cost_line,
    item_line,
    order,
)

AMOUNTS = st.decimals(min_value=-5, max_value=500, places=2)
QUANTITIES = st.decimals(min_value=0, max_value=40, places=2)
PRICES = st.decimals(min_value=0, max_value=90, places=4)
NAMES = st.text(min_size=0, max_size=12)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
PATHS = st.sampled_from(
    "vendor item account purchaseorder bill billpayment batch term class customer attachable".split()
)
FIELDS = st.sampled_from(
    "Id SyncToken Line VendorRef DocNumber DisplayName Name Type TotalAmt LinkedTxn sparse".split()
)


class Books(RuleBasedStateMachine):
    """The empty company and the sandbox company, used by a client and by a person at once."""

    vendors = Bundle("vendors")
    orders = Bundle("orders")
    bills = Bundle("bills")
    payments = Bundle("payments")

    @initialize()
    def start(self) -> None:
        self.company = PracticeCompany.open(clock=Clock(MovingClock()))
        self.company.app.gateway.limits.on = False
        self.api = Api(self.company, realm=SANDBOX)
        self.other = Api(self.company, realm=EMPTY)

    def teardown(self) -> None:
        if hasattr(self, "company"):
            self.company.close()

    def send(self, path: str, body: Any, **query: str) -> Answer:
        answer = self.api.post(path, body, **query)
        assert answer.status in (200, 400), (path, body, answer.raw)
        return answer

    @rule(target=vendors)
    def known_vendor(self) -> str:
        return "41"

    @rule(target=vendors, name=NAMES)
    def new_vendor(self, name: str) -> Any:
        answer = self.send("vendor", {"DisplayName": name})
        return answer.body["Vendor"]["Id"] if answer.status == 200 else multiple()

    @rule(
        target=orders,
        vendor=vendors,
        lines=st.lists(st.tuples(QUANTITIES, PRICES), min_size=0, max_size=3),
        costs=st.lists(AMOUNTS, max_size=2),
    )
    def new_order(self, vendor: str, lines: list[tuple[Decimal, Decimal]], costs: list[Decimal]) -> Any:
        made = [
            item_line("11", str(q), str(p), str((q * p).quantize(Decimal("0.01"), "ROUND_HALF_UP")))
            for q, p in lines
        ]
        answer = self.send("purchaseorder", order(vendor, *made, *(cost_line("78", str(c)) for c in costs)))
        return answer.body["PurchaseOrder"]["Id"] if answer.status == 200 else multiple()

    @rule(
        ident=orders, keep=st.lists(st.integers(0, 5), max_size=4), sparse=st.booleans(), stale=st.booleans()
    )
    def change_order(self, ident: str, keep: list[int], sparse: bool, stale: bool) -> None:
        answer = self.api.get(f"purchaseorder/{ident}")
        if answer.status != 200:
            return
        doc = answer.body["PurchaseOrder"]
        lines = [doc["Line"][place] for place in keep if place < len(doc["Line"])]
        token = str(int(doc["SyncToken"]) - 1) if stale else doc["SyncToken"]
        changed = self.send("purchaseorder", {**doc, "SyncToken": token, "Line": lines, "sparse": sparse})
        if stale:
            assert changed.status == 400
        if changed.status == 200:
            assert changed.body["PurchaseOrder"]["SyncToken"] == str(int(doc["SyncToken"]) + 1)

    @rule(
        target=bills, ident=orders, share=st.sampled_from(["all", "part", "too much"]), by_hand=st.booleans()
    )
    def bill_an_order(self, ident: str, share: str, by_hand: bool) -> Any:
        answer = self.api.get(f"purchaseorder/{ident}")
        if answer.status != 200:
            return multiple()
        doc = answer.body["PurchaseOrder"]
        if by_hand:
            try:
                with self.company.books(SANDBOX) as books:
                    wanted = None if share == "all" else {line["Id"]: Decimal(2) for line in doc["Line"]}
                    return actions.copy_to_bill(books, ident, wanted)["Id"]
            except QboFault:
                return multiple()
        lines = []
        for line in doc["Line"][:1] if share == "part" else doc["Line"]:
            link = {"TxnId": ident, "TxnType": "PurchaseOrder", "TxnLineId": line["Id"]}
            copied = {key: value for key, value in line.items() if key not in ("Id", "LineNum")}
            lines.append({**copied, "LinkedTxn": [link]})
        body = {"VendorRef": doc["VendorRef"], "Line": lines * (2 if share == "too much" else 1)}
        made = self.send("bill", body)
        return made.body["Bill"]["Id"] if made.status == 200 else multiple()

    @rule(ident=bills, unlink=st.booleans(), double=st.booleans())
    def change_bill(self, ident: str, unlink: bool, double: bool) -> None:
        answer = self.api.get(f"bill/{ident}")
        if answer.status == 200:
            doc = answer.body["Bill"]
            lines = [
                {key: v for key, v in line.items() if not (unlink and key == "LinkedTxn")}
                for line in doc["Line"]
            ]
            extra = [cost_line("78", "3.33")] if double else []
            self.send("bill", {**doc, "Line": lines + extra})

    @rule(target=payments, ident=bills, share=st.sampled_from(["0.5", "1", "1.5"]))
    def pay(self, ident: str, share: str) -> Any:
        answer = self.api.get(f"bill/{ident}")
        if answer.status != 200:
            return multiple()
        doc = answer.body["Bill"]
        amount = (Decimal(str(doc["Balance"])) * Decimal(share)).quantize(Decimal("0.01"))
        line = {"Amount": amount, "LinkedTxn": [{"TxnId": ident, "TxnType": "Bill"}]}
        way = {"PayType": "Check", "CheckPayment": {"BankAccountRef": {"value": "35"}}}
        made = self.send(
            "billpayment", {"VendorRef": doc["VendorRef"], "TotalAmt": amount, "Line": [line], **way}
        )
        return made.body["BillPayment"]["Id"] if made.status == 200 else multiple()

    def delete(self, kind: str, ident: str) -> None:
        answer = self.api.get(f"{kind.lower()}/{ident}")
        if answer.status == 200:
            token = answer.body[kind]["SyncToken"]
            self.send(kind.lower(), {"Id": ident, "SyncToken": token}, operation="delete")

    @rule(ident=orders)
    def delete_order(self, ident: str) -> None:
        self.delete("PurchaseOrder", ident)

    @rule(ident=bills)
    def delete_bill(self, ident: str) -> None:
        self.delete("Bill", ident)

    @rule(ident=consumes(payments))
    def delete_payment(self, ident: str) -> None:
        self.delete("BillPayment", ident)

    @rule(gone=vendors, kept=vendors)
    def merge(self, gone: str, kept: str) -> None:
        try:
            with self.company.books(SANDBOX) as books:
                actions.merge_vendors(books, gone, kept)
        except QboFault:
            return

    @rule(path=PATHS, body=JSON, fields=st.dictionaries(FIELDS, JSON, max_size=4))
    def nonsense(self, path: str, body: Any, fields: dict[str, Any]) -> None:
        self.send(path, body)
        self.send(path, fields)
        self.send("batch", {"BatchItemRequest": [{"bId": "1", "operation": "create", "Bill": fields}, body]})

    @rule(raw=st.binary(max_size=40), path=PATHS)
    def noise(self, raw: bytes, path: str) -> None:
        for content in ("application/json", "application/xml", "multipart/form-data; boundary=x"):
            answer = self.api.call("POST", path, raw, {"Content-Type": content})
            assert answer.status in (200, 400), answer.raw
        assert (
            self.api.call("POST", "upload", raw, {"Content-Type": "multipart/form-data; boundary=x"}).status
            == 400
        )

    @invariant()
    def the_books_agree(self) -> None:
        if not hasattr(self, "company"):
            return
        with self.company.books(SANDBOX) as books:
            assert audit(books) == []
        found = self.other.query("select count(*) from PurchaseOrder")
        assert json.loads(json.dumps(found)) == {"totalCount": 0}, "the other company is untouched"


TestBooks = Books.TestCase
TestBooks.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
