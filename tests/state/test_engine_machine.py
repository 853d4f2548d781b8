"""Random edits on both sides, lost answers, crashes, restarts: never made twice, nothing lost, nothing clobbered."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.errors import AppError
from app.domain.orders import PoStatus
from app.domain.questions import Question, QuestionKind
from app.domain.sync_state import SyncState
from app.domain.totals import totals_of
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.sync import asking
from app.sync.tag import carries, tag_of
from tests.support.bench import Bench, Crash, Raw, total_of
from tests.support.orders import cost, line, po

NUMBERS = ("101", "102", "103")
IDS = {number: po(number).id for number in NUMBERS}
EFFECTS = (
    "lost-answer",
    "lost-request",
    "truncated",
    "error-after-commit",
    "reset",
    "throttle",
    "expired-token",
    "fault-200",
    "late-commit",
    "late-504",
)
POINTS = ("before_intent", "after_intent", "after_answer", "before_link", "after_link")
SETTLED = {SyncState.IN_QUICKBOOKS, SyncState.BILLED, SyncState.ON_HOLD, SyncState.CHANGED_THERE}
SETTLED |= {SyncState.NOT_ELIGIBLE}
numbers = st.sampled_from(NUMBERS)
texts = st.sampled_from(["", "Ring twice", "Gate B", "Fragile"])


class EngineMachine(RuleBasedStateMachine):
    """A shop with three POs and a bookkeeper who works in QuickBooks at the same time."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="im-machine-"))
        self.bench = Bench(self.folder)
        self.bench.connect()
        self.erased: set[str] = set()
        self.approved: set[str] = set()  # documents of others that a person gave to us
        self.foreign: dict[str, Raw] = {}
        self.billed: dict[str, Raw] = {}
        self.diverged: set[str] = (
            set()
        )  # POs whose lines somebody changed in QuickBooks, or wanted kept there

    def teardown(self) -> None:
        try:
            self.settle()
        finally:
            self.bench.close()
            shutil.rmtree(self.folder)

    @initialize(synced=st.booleans())
    def open_shop(self, synced: bool) -> None:
        self.bench.put(*(po(number, cost_lines=(cost("7.30"),)) for number in NUMBERS))
        if synced:
            self.bench.sync()

    # --- the shop -------------------------------------------------------------------------------------------------

    @rule(number=numbers, note=texts, quantity=st.integers(1, 4), second=st.booleans())
    def edit_here(self, number: str, note: str, quantity: int, second: bool) -> None:
        lines = (line(quantity=str(quantity)), *([line("TEA-2")] if second else []))
        self.bench.edit(IDS[number], note_to_supplier=note, lines=lines)

    @rule(number=numbers, status=st.sampled_from([PoStatus.CANCELED, PoStatus.ORDERED]))
    def change_status(self, number: str, status: PoStatus) -> None:
        self.bench.edit(IDS[number], status=status)

    @rule(number=numbers, hold=st.booleans())
    def hold_or_resume(self, number: str, hold: bool) -> None:
        if hold:
            self.bench.questions.hold(IDS[number])
        elif self.bench.state(IDS[number]).state is SyncState.ON_HOLD:
            self.bench.questions.resume(IDS[number])

    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        asked = [question for question in self.bench.asked() if question.choices]
        if asked:
            question = data.draw(st.sampled_from(asked))
            self.choose(question, data.draw(st.sampled_from([choice.key for choice in question.choices])))

    def choose(self, question: Question, choice: str) -> None:
        if question.kind is QuestionKind.DOCUMENT:
            self.approved.add(choice)
        if question.kind is QuestionKind.DIFFERENCE:
            link = self.bench.stores.links.link(question.po_id, self.bench.realm)
            self.approved.add(link.qbo_id if link else "")
        if choice == asking.KEEP_THEIRS:
            self.diverged.add(question.po_id)
        self.bench.questions.answer(question, choice)

    @rule(number=numbers)
    def lose_the_link(self, number: str) -> None:
        """As after a restored backup; a document that was renumbered there cannot be found by its number."""
        link = self.bench.stores.links.link(IDS[number], self.bench.realm)
        if link is not None and self.raws().get(link.qbo_id, {}).get("DocNumber") == f"PO-{number}":
            self.bench.stores.links.drop_link(IDS[number], self.bench.realm, self.bench.state(IDS[number]))

    # --- somebody in QuickBooks -----------------------------------------------------------------------------------

    def mine(self, number: str) -> Raw | None:
        """The document of a PO, if it may still be edited."""
        link = self.bench.stores.links.link(IDS[number], self.bench.realm)
        raw = self.raws().get(link.qbo_id) if link else None
        return raw if raw is not None and raw["POStatus"] == "Open" and not raw["LinkedTxn"] else None

    def raws(self) -> dict[str, Raw]:
        return {raw["Id"]: raw for raw in self.bench.there()}

    @rule(number=numbers, memo=texts, due=st.sampled_from(["2026-12-01", "2026-12-24"]))
    def edit_there(self, number: str, memo: str, due: str) -> None:
        if (raw := self.mine(number)) is not None:
            self.changed_there(raw, Memo=memo or None, DueDate=due)

    @rule(number=numbers)
    def remove_a_line_there(self, number: str) -> None:
        raw = self.mine(number)
        if raw is not None and len(raw["Line"]) > 1:
            self.diverged.add(IDS[number])
            self.changed_there(raw, Line=raw["Line"][:-1])

    @rule(number=numbers)
    def renumber_there(self, number: str) -> None:
        if (raw := self.mine(number)) is not None and raw["Id"] not in self.foreign:
            self.changed_there(raw, DocNumber=f"OTHER-{number}")

    def changed_there(self, raw: Raw, **changes: Any) -> None:
        after = self.bench.edit_there("PurchaseOrder", raw["Id"], **changes)
        if raw["Id"] in self.foreign:
            self.foreign[raw["Id"]] = after

    @rule(number=numbers)
    def erase_there(self, number: str) -> None:
        if (raw := self.mine(number)) is not None:
            self.bench.erase_there(raw["Id"])
            self.erased.add(raw["Id"])
            self.foreign.pop(raw["Id"], None)

    @rule(number=numbers)
    def bill_there(self, number: str) -> None:
        raw = self.mine(number)
        if raw is not None and raw["Id"] not in self.foreign:
            self.bench.bill_there(raw["Id"])
            self.billed[raw["Id"]] = self.raws()[raw["Id"]]

    @rule(number=numbers, ours=st.booleans())
    def write_by_hand(self, number: str, ours: bool) -> None:
        """A document with our number that we did not make, of our vendor or of another."""
        if any(raw.get("DocNumber") == f"PO-{number}" for raw in self.bench.there()):
            return
        with self.bench.practice.books(self.bench.realm) as books:
            name = "Acme Tea" if ours else "Somebody Else Entirely"
            found = books.named("Vendor", name)
            vendor = found.id if found else save(books, BY_KIND["Vendor"], {"DisplayName": name}, {})["Id"]
            accounts = {account["AccountType"]: account["Id"] for account in books.all("Account")}
            detail = {"AccountRef": {"value": accounts["Expense"]}}
            kind = "AccountBasedExpenseLineDetail"
            body = {
                "DocNumber": f"PO-{number}",
                "VendorRef": {"value": vendor},
                "APAccountRef": {"value": accounts["Accounts Payable"]},
                "Line": [{"Amount": Decimal("9.00"), "DetailType": kind, kind: detail}],
            }
            raw = save(books, BY_KIND["PurchaseOrder"], body, {})
        self.foreign[raw["Id"]] = self.raws()[raw["Id"]]

    # --- trouble --------------------------------------------------------------------------------------------------

    @rule(
        effect=st.sampled_from(EFFECTS),
        kind=st.sampled_from(["read", "write", ""]),
        skip=st.integers(0, 3),
        times=st.integers(1, 2),
    )
    def trouble(self, effect: str, kind: str, skip: int, times: int) -> None:
        kind = "write" if effect.startswith("late") else kind
        self.bench.practice.faults.add(effect, kind=kind, skip=skip, times=times, seconds=30, at_byte=80)

    @precondition(lambda self: self.bench.practice.app.late.waiting == 0)
    @rule()
    def request_ids_are_forgotten(self) -> None:
        self.bench.practice.app.gateway.replays.forget()

    @rule(seconds=st.sampled_from([5, 90, 700, 7200, -3600]))
    def time_passes(self, seconds: int) -> None:
        self.bench.clock.advance(seconds)

    @rule(offline=st.booleans())
    def cable(self, offline: bool) -> None:
        self.bench.offline = offline

    # --- syncs ----------------------------------------------------------------------------------------------------

    @rule(edited=st.booleans(), note=texts)
    def sync_all(self, edited: bool, note: str) -> None:
        if edited:
            self.bench.edit(IDS["101"], note_to_supplier=note)
        with suppress(AppError):
            self.bench.sync()

    @rule(number=numbers)
    def sync_one(self, number: str) -> None:
        with suppress(AppError):
            self.bench.sync(IDS[number])

    @rule(point=st.sampled_from(POINTS), times=st.integers(0, 4))
    def crash(self, point: str, times: int) -> None:
        self.bench.fault.at, self.bench.fault.left = point, times
        with suppress(AppError, Crash):
            self.bench.sync()
        self.bench.fault.at = ""
        self.bench.restart()

    # --- what always holds ----------------------------------------------------------------------------------------

    @invariant()
    def always(self) -> None:
        raws = self.raws()
        for po_id in IDS.values():
            tag = tag_of(self.bench.realm, po_id)
            assert sum(carries(tag, raw.get("PrivateNote", "")) for raw in raws.values()) <= 1, "made twice"
        links = [link.qbo_id for link in self.bench.stores.links.links(self.bench.realm).values()]
        assert all(ident in raws or ident in self.erased for ident in links), "a link leads nowhere"
        assert len(set(links)) == len(links), "two POs share a document"
        for ident, raw in self.foreign.items():
            assert ident in self.approved or raws[ident] == raw, "a document of others was touched"
        for ident, raw in self.billed.items():
            assert raws[ident] == raw, "a billed document was rewritten"

    def settle(self) -> None:
        """The trouble is over: a few syncs and answers later all is well, and stays so without a request."""
        bench = self.bench
        bench.practice.faults.clear()
        bench.offline = False
        bench.clock.advance(700)
        for _ in range(8):
            bench.sync()
            for question in bench.asked():
                if question.choices:
                    self.choose(question, question.choices[0].key)
        self.always()
        assert bench.asked() == []
        assert list(bench.stores.links.open_intents(bench.realm)) == []
        raws = self.raws()
        for number, po_id in IDS.items():
            state = bench.state(po_id)
            assert state.state in SETTLED, (number, state)
            order = bench.stores.orders.get(po_id)
            link = bench.stores.links.link(po_id, bench.realm)
            assert order is not None
            if state.state is SyncState.IN_QUICKBOOKS:
                assert link is not None
                if link.qbo_id in self.erased:
                    continue  # a deletion is noticed when there is something to send
                total = total_of(raws[link.qbo_id])
                assert po_id in self.diverged or total == totals_of(order).total, number
        bench.requests()
        bench.sync()
        assert bench.requests() == (0, 0)


many = os.environ.get("HYPOTHESIS_PROFILE") == "night"
TestEngineMachine = EngineMachine.TestCase
TestEngineMachine.settings = settings(
    max_examples=2000 if many else 25, stateful_step_count=40 if many else 15, deadline=None
)
