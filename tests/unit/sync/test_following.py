"""What a document that was seen in QuickBooks means for its PO: the pure rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain.documents import DocLine, Document, LineKind, RemoteDocument
from app.domain.links import Link
from app.domain.mirror import Bill
from app.domain.sync_state import SyncState
from app.quickbooks import payload
from app.quickbooks.reading import read_document
from app.sync.following import AFTER_BILLING, badge, mirrored, next_badge, see, still_theirs, with_theirs

SENT = Document("PO-1", "7", (DocLine("a#1", LineKind.ITEM, "3", "Mug", Decimal(5), Decimal(1), Decimal(5)),))
S = SyncState


class Books:
    """Implements `Translator` with the real reading."""

    def as_document(self, raw: Any, line_ids: Any = None) -> RemoteDocument:
        return read_document(raw, line_ids)

    def update_payload(self, raw: Any, link: Link, wanted: Document) -> str:
        return payload.update_body(raw, link, wanted)


def raw(token: str = "0", **more: Any) -> dict[str, Any]:
    line = {
        "Id": "1",
        "Description": "Mug",
        "Amount": Decimal(5),
        "DetailType": "ItemBasedExpenseLineDetail",
        "ItemBasedExpenseLineDetail": {
            "ItemRef": {"value": "3"},
            "Qty": Decimal(1),
            "UnitPrice": Decimal(5),
        },
    }
    return {
        "Id": "145",
        "SyncToken": token,
        "DocNumber": "PO-1",
        "VendorRef": {"value": "7", "name": "Acme"},
        "POStatus": "Open",
        "LinkedTxn": [],
        "Line": [line],
        "TotalAmt": Decimal(5),
        **more,
    }


def link(**more: Any) -> Link:
    made = Link("po", "r", "145", "0", "PO-1", SENT, raw(), {"a#1": "1"})
    return replace(made, **more)


def look(before: Link, now: dict[str, Any]) -> Link | None:
    return see(Books(), before, read_document(now), lambda field, ident: {"8": "Zenith"}.get(ident, ""))


def test_the_same_version_tells_nothing() -> None:
    assert look(link(), raw()) is None


def test_an_older_version_tells_nothing() -> None:
    newer = link(sync_token="4", snapshot=raw("4"))
    assert look(newer, raw("3", Memo="late")) is None
    edited = link(latest=raw("5", Memo="x"), latest_token="5")
    assert look(edited, raw("4", Memo="late")) is None


def test_what_is_not_ours_becomes_the_base_silently() -> None:
    seen = look(link(), raw("1", PrintStatus="NeedToPrint"))
    assert seen is not None
    assert (seen.sync_token, seen.snapshot["PrintStatus"], seen.latest, seen.theirs) == (
        "1",
        "NeedToPrint",
        None,
        (),
    )


def test_an_edit_stands_beside_the_base() -> None:
    seen = look(link(), raw("1", Memo="theirs", VendorRef={"value": "8", "name": "Zenith"}))
    assert seen is not None
    assert (seen.sync_token, seen.latest_token, seen.token) == ("0", "1", "1")
    assert seen.snapshot == raw()
    assert [(change.field, change.after) for change in seen.theirs] == [
        ("vendor_id", "Zenith"),
        ("memo", "theirs"),
    ]
    assert look(seen, raw("1", Memo="theirs", VendorRef={"value": "8", "name": "Zenith"})) is None
    taken_back = look(seen, raw("2"))
    assert taken_back is not None
    assert (taken_back.latest, taken_back.theirs, taken_back.token) == (None, (), "2")


def test_a_bill_shows_even_without_a_new_token() -> None:
    now = raw(LinkedTxn=[{"TxnId": "9", "TxnType": "Bill"}], POStatus="Closed")
    seen = look(link(), now)
    assert seen is not None
    assert (seen.closed, seen.bill_ids) == (True, ("9",))


def test_a_document_that_was_never_ours_is_taken_as_it_is() -> None:
    seen = look(link(sent=None), raw("3", Memo="anything"))
    assert seen is not None
    assert (seen.snapshot["Memo"], seen.latest, seen.sync_token) == ("anything", None, "3")


def test_a_value_of_theirs_is_held_unless_we_changed_it_too() -> None:
    before = link(latest=raw("1", Memo="theirs", DueDate="2026-12-24"), latest_token="1", held=("email",))
    wanted = replace(SENT, due_date=date(2026, 12, 31))
    assert still_theirs(Books(), before, wanted) == ("email", "memo")
    assert still_theirs(Books(), before, replace(SENT, memo="ours")) == ("email", "due_date")
    assert still_theirs(Books(), replace(before, sent=None), wanted) == ()


def test_their_version_as_the_new_base_leaves_removed_lines_away() -> None:
    kept = with_theirs(link(latest=raw("1", Line=[]), latest_token="1", held=("memo",)))
    assert (kept.sync_token, kept.latest, kept.held, kept.theirs) == ("1", None, (), ())
    assert kept.line_ids == {"a#1": "absent:a#1"}


def bill(ident: str, **more: Any) -> Bill:
    return Bill(
        ident, number=f"B-{ident}", day=date(2026, 11, 20), total=Decimal(5), order_ids=("145",), **more
    )


OPEN, PAID = {"balance": Decimal(5)}, {"payments": {"77": "2026-11-22"}}


@pytest.mark.parametrize(
    ("closed", "bills", "known", "state", "reason"),
    [
        (False, (), (), S.IN_QUICKBOOKS, ""),
        (True, (), (), S.BILLED, "Closed in QuickBooks without a bill."),
        (True, ("1",), (), S.BILLED, "Closed or billed in QuickBooks."),
        (True, ("1",), (bill("1", **OPEN),), S.BILLED, "Copied to bill B-1 of 2026-11-20."),
        (
            False,
            ("1",),
            (bill("1", **OPEN),),
            S.BILLED,
            "Partly billed: bill B-1 of 2026-11-20. The rest is still open.",
        ),
        (
            False,
            ("1",),
            (bill("1", **PAID),),
            S.BILLED,
            "Partly billed and paid: bill B-1 of 2026-11-20. The rest is still open.",
        ),
        (True, ("1",), (bill("1", **PAID),), S.PAID, "Paid on 2026-11-22: bill B-1 of 2026-11-20."),
        (True, ("1",), (bill("1", payments={"77": ""}),), S.PAID, "Paid: bill B-1 of 2026-11-20."),
        (
            True,
            ("1", "2"),
            (bill("1", **PAID), bill("2", **OPEN)),
            S.BILLED,
            "Copied to bill B-1 of 2026-11-20, bill B-2 of 2026-11-20. 1 of 2 are paid.",
        ),
        (
            True,
            ("5",),
            (Bill("5", order_ids=("145",), expense=True),),
            S.PAID,
            "Paid: expense (without number).",
        ),
        (True, ("1",), (bill("1", deleted=True, **PAID),), S.BILLED, "Closed or billed in QuickBooks."),
    ],
)
def test_the_badge_tells_of_bills_and_payments(
    closed: bool, bills: tuple[str, ...], known: tuple[Bill, ...], state: SyncState, reason: str
) -> None:
    assert badge(link(closed=closed, bill_ids=bills), known) == (state, reason)


def test_the_badge_of_an_edit_names_fields_and_day() -> None:
    seen = look(
        link(), raw("1", Memo="x", DueDate="2026-12-24", PrivateNote="y", ShipMethodRef={"value": "Sea"})
    )
    assert seen is not None
    state, reason = badge(seen, (), datetime(2026, 11, 24, 12, tzinfo=UTC))
    assert state is S.CHANGED_THERE
    assert reason == "Changed in QuickBooks on 2026-11-24: Due date, Memo to vendor, Private note and 1 more."


@pytest.mark.parametrize(
    ("before", "reason", "found", "after"),
    [
        (S.IN_QUICKBOOKS, "", (S.IN_QUICKBOOKS, ""), None),
        (S.IN_QUICKBOOKS, "", (S.CHANGED_THERE, "x"), (S.CHANGED_THERE, "x")),
        (S.CHANGED_HERE, "", (S.CHANGED_THERE, "x"), None),
        (S.CONFLICT, "", (S.IN_QUICKBOOKS, ""), None),
        (S.CONFLICT, "", (S.BILLED, "b"), (S.BILLED, "b")),
        (S.ON_HOLD, "held", (S.PAID, "p"), None),
        (S.BILLED, "b", (S.IN_QUICKBOOKS, ""), (S.IN_QUICKBOOKS, "")),
        (S.BILLED, f"{AFTER_BILLING}.", (S.PAID, "p"), (S.PAID, f"{AFTER_BILLING}.")),
        (S.IN_QUICKBOOKS, f"{AFTER_BILLING}.", (S.PAID, "p"), (S.PAID, "p")),
        (None, "", (S.IN_QUICKBOOKS, ""), (S.IN_QUICKBOOKS, "")),
    ],
)
def test_what_a_person_has_to_do_is_not_hidden(
    before: SyncState | None,
    reason: str,
    found: tuple[SyncState, str],
    after: tuple[SyncState, str] | None,
) -> None:
    assert next_badge(before, reason, found) == after


def test_the_mirror_keeps_every_mark_in_the_note() -> None:
    seen = mirrored(read_document(raw(PrivateNote="Ours [im:0123456789ab]\ncopy of [im:ffffffffffff]")))
    assert seen.tags == ("[im:0123456789ab]", "[im:ffffffffffff]")
    assert (seen.id, seen.number, seen.vendor_id, seen.closed) == ("145", "PO-1", "7", False)
