"""The three-way merge over random states: nothing of theirs is lost unless chosen, ours is applied, nothing doubles."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.compare import differences, line_numbers, line_part
from app.domain.documents import DocLine, Document, LineKind, RemoteDocument
from app.domain.links import Link
from app.domain.three_way import unit_of
from app.quickbooks import payload
from app.quickbooks.reading import read_body, read_document
from app.quickbooks.wire import loads
from app.sync.asking import KEEP_THEIRS, SEND_OURS
from app.sync.merge import Billed, Clash, Kept, Merged, Unseen, as_chosen, merge

WORDS = st.sampled_from(("", "one", "two", "three"))
QUANTITIES = st.sampled_from((Decimal(1), Decimal(2), Decimal("2.5"), Decimal(7)))
PRICES = st.sampled_from((Decimal("1.00"), Decimal("12.50"), Decimal("3.20")))
DAYS = st.sampled_from((date(2026, 11, 2), date(2026, 12, 24), date(2027, 1, 31)))
KEYS = ("sku:a#1", "sku:b#1", "sku:c#1", "sku:d#1")


class Wire:
    """Implements `Translator` with the real payload and the real reading."""

    def as_document(
        self, raw: Mapping[str, Any], line_ids: Mapping[str, str] | None = None
    ) -> RemoteDocument:
        return read_document(raw, line_ids)

    def update_payload(self, raw: Mapping[str, Any], link: Link, wanted: Document) -> str:
        return payload.update_body(raw, link, wanted)


@st.composite
def lines(draw: st.DrawFn, keys: tuple[str, ...]) -> tuple[DocLine, ...]:
    made = []
    for key in keys:
        quantity, price = draw(QUANTITIES), draw(PRICES)
        item, words = draw(st.sampled_from(("7", "8"))), f"{key} {draw(WORDS)}".strip()
        made.append(DocLine(key, LineKind.ITEM, item, words, quantity * price, quantity, price))
    return tuple(made)


@st.composite
def documents(draw: st.DrawFn, keys: tuple[str, ...]) -> Document:
    return Document(
        "PO-1",
        draw(st.sampled_from(("3", "4"))),
        draw(lines(keys)),
        txn_date=draw(DAYS),
        due_date=draw(st.none() | DAYS),
        memo=draw(WORDS),
        ship_method=draw(WORDS),
        ship_address=draw(st.sampled_from(((), ("Shop", "1 Quay")))),
    )


def raw_of(document: Document, token: str = "0") -> dict[str, Any]:
    """The document as QuickBooks would store it; line ids count from 1."""
    raw: dict[str, Any] = loads(payload.create_body(document))
    for place, each in enumerate(raw["Line"], start=1):
        each["Id"] = str(place)
    return {**raw, "Id": "9", "SyncToken": token, "Note of theirs": "stays"}


@st.composite
def states(draw: st.DrawFn) -> tuple[Link, Document, RemoteDocument, dict[str, str]]:
    """A synced document, what is wanted here, and what people made of it in QuickBooks."""
    sent = draw(documents(KEYS[:3]))
    snapshot = raw_of(sent)
    ids = {line.key: str(place) for place, line in enumerate(sent.lines, start=1)}
    kept_here = tuple(key for key in KEYS[:3] if draw(st.integers(0, 3)))
    new_here = KEYS[3:] if draw(st.booleans()) else ()
    wanted = mixed(draw, sent, draw(documents((*kept_here, *new_here))))
    theirs = mixed(draw, sent, draw(documents(tuple(key for key in KEYS[:3] if draw(st.integers(0, 3))))))
    now = raw_of(theirs, "5")
    for line, each in zip(theirs.lines, now["Line"], strict=True):
        each["Id"] = ids[line.key]
    if draw(st.booleans()):
        (extra,) = draw(lines(("x",)))
        extra = replace(extra, ref_id="9")  # another thing than ours, so that it is nobody's twin
        now["Line"].append({**raw_of(replace(theirs, lines=(extra,)))["Line"][0], "Id": "77"})
    link = Link("po", "r", "9", "0", "PO-1", sent, snapshot, ids)
    return link, wanted, read_document(now), ids


def mixed(draw: st.DrawFn, base: Document, other: Document) -> Document:
    """`base` with some of the fields and all of the lines that `other` has, so that many fields stay equal."""
    names = ("vendor_id", "txn_date", "due_date", "memo", "ship_method", "ship_address")
    changed = {name: getattr(other, name) for name in names if draw(st.booleans())}
    old = {line.key: line for line in base.lines}
    kept = tuple(old[line.key] if line.key in old and draw(st.booleans()) else line for line in other.lines)
    return replace(base, **changed, lines=kept)


def after_of(sent: str, ids: Mapping[str, str]) -> Document:
    """The document that the payload makes; a line that it adds is known by its key in the description."""
    made = read_body(loads(sent), ids)
    named = [
        replace(line, key=line.description.split(" ")[0]) if line.key.startswith("foreign:new:") else line
        for line in made.document.lines
    ]
    return replace(made.document, lines=tuple(named))


def by_unit(before: Document, after: Document) -> dict[str, str]:
    return {unit_of(change.field): change.after for change in differences(before, after)}


@settings(max_examples=150, deadline=None)
@given(states(), st.randoms(use_true_random=False))
def test_each_unit_ends_as_the_side_that_changed_it_or_was_chosen(state: Any, random: Any) -> None:
    link, wanted, now, ids = state
    found = merge(Wire(), link, wanted, now, {})
    choices: dict[str, str] = {}
    if isinstance(found, Clash):
        assert all(c.before != c.after for c in found.conflicts)
        choices = {c.field: random.choice((SEND_OURS, KEEP_THEIRS)) for c in found.conflicts}
        found = merge(Wire(), link, wanted, now, choices)
    there = read_document(now.raw, ids).document
    if isinstance(found, Kept):
        assert set(choices.values()) == {KEEP_THEIRS}
        return
    assert isinstance(found, Merged)
    assert found.sync_token == "5"
    body = json.loads(found.payload)
    assert body["Note of theirs"] == "stays"
    after = after_of(found.payload, ids)
    keys = [line.key for line in after.lines]
    assert len(keys) == len(set(keys)), "a line doubled"
    for line in after.lines:
        assert line.quantity is not None
        assert line.unit_price is not None
        assert line.amount == line.quantity * line.unit_price
    assert [line for line in after.lines if line.key == "foreign:77"] == [
        line for line in there.lines if line.key == "foreign:77"
    ]
    ours, theirs = by_unit(link.sent, wanted), by_unit(link.sent, there)
    reached = _values(after)
    for unit in {*ours, *theirs}:
        decided = choices.get(unit, choices.get(f"line:{line_part(unit)[0]}", ""))
        side = there if decided == KEEP_THEIRS or (not decided and unit not in ours) else wanted
        if unit == "line:foreign:77":
            continue
        if _whole(unit, ours, theirs) and not decided:
            side = wanted if _line_unit(unit) in ours else there
        assert reached.get(unit, "") == _values(side).get(unit, ""), (unit, choices)


def _line_unit(unit: str) -> str:
    return f"line:{line_part(unit)[0]}"


def _whole(unit: str, ours: Mapping[str, str], theirs: Mapping[str, str]) -> bool:
    return unit.startswith("line:") and (_line_unit(unit) in ours or _line_unit(unit) in theirs)


def _values(document: Document) -> dict[str, str]:
    """Every unit of a document with its value."""
    empty = Document("", "", ())
    found = by_unit(empty, document)
    for line in document.lines:
        found[f"line:{line.key}/ref_id"] = line.ref_id
        found[f"line:{line.key}/description"] = line.description
        found[f"line:{line.key}/numbers"] = line_numbers(line)
    return found


@settings(max_examples=100, deadline=None)
@given(states())
def test_what_was_merged_is_settled(state: Any) -> None:
    """With `wanted` as sent and the answer as snapshot there is nothing more to send, whatever was kept."""
    link, wanted, now, ids = state
    for word in (SEND_OURS, KEEP_THEIRS):
        found = merge(Wire(), link, wanted, now, {})
        if isinstance(found, Clash):
            found = merge(Wire(), link, wanted, now, {c.field: word for c in found.conflicts})
        if not isinstance(found, Merged):
            continue
        after = after_of(found.payload, ids)
        body = json.loads(found.payload)
        places = {line.key: place for place, line in enumerate(after.lines, start=1)}
        stored = {**loads(found.payload), "Line": []}
        stored["Line"] = [
            {**each, "Id": str(place)} for place, each in enumerate(loads(found.payload)["Line"], start=1)
        ]
        new_ids = {key: str(places[key]) for key in places if key in {line.key for line in wanted.lines}}
        absent = {line.key: f"absent:{line.key}" for line in wanted.lines if line.key not in new_ids}
        settled = replace(link, sent=wanted, snapshot=stored, line_ids={**absent, **new_ids})
        assert settled.sent is not None
        assert differences(settled.sent, wanted) == ()
        again = Wire().update_payload(stored, settled, wanted)
        assert json.loads(again)["Line"] == [
            {**each, "Id": str(place)} for place, each in enumerate(body["Line"], start=1)
        ]


@settings(max_examples=100, deadline=None)
@given(documents(KEYS[:3]), documents(KEYS[:3]), st.randoms(use_true_random=False))
def test_only_the_chosen_units_of_an_unproven_document_are_written(
    there: Document, wanted: Document, random: Any
) -> None:
    raw = raw_of(there)
    # Equal lines are always paired (app.sync.align), others only if they stand for the same thing.
    present = [line for line in there.lines if line in wanted.lines or random.random() < 0.7]
    ids = {line.key: str(place) for place, line in enumerate(there.lines, start=1) if line in present}
    link = Link("po", "r", "9", "0", "PO-1", None, raw, ids)
    seen = read_document(raw, ids).document
    units = list(dict.fromkeys(unit_of(change.field) for change in differences(seen, wanted)))
    chosen = {unit for unit in units if random.random() < 0.5}
    after = after_of(as_chosen(Wire(), link, wanted, chosen), ids)
    reached, here, before = _values(after), _values(wanted), _values(seen)
    for unit in units:
        assert reached.get(unit, "") == (here if unit in chosen else before).get(unit, ""), (unit, chosen)
    for line in after.lines:
        assert line.quantity is not None
        assert line.unit_price is not None
        assert line.amount == line.quantity * line.unit_price


TEA = DocLine("sku:a#1", LineKind.ITEM, "7", "Tea", Decimal("25.00"), Decimal(2), Decimal("12.5"))
SENT = Document("PO-1", "3", (TEA,), memo="Hello")
LINK = Link("po", "r", "9", "0", "PO-1", SENT, raw_of(SENT), {TEA.key: "1"})


def test_billed_and_unproven_documents_are_never_merged() -> None:
    now = read_document({**raw_of(SENT), "POStatus": "Closed"})
    assert isinstance(merge(Wire(), LINK, SENT, now, {}), Billed)
    assert isinstance(merge(Wire(), replace(LINK, sent=None), SENT, read_document(raw_of(SENT)), {}), Unseen)


def test_quantity_here_and_price_there_are_one_conflict() -> None:
    four = replace(TEA, quantity=Decimal(4), amount=Decimal("50.00"))
    dear = replace(TEA, unit_price=Decimal(25), amount=Decimal("50.00"))
    now = read_document(raw_of(replace(SENT, lines=(dear,))))
    found = merge(Wire(), LINK, replace(SENT, lines=(four,)), now, {})
    assert isinstance(found, Clash)
    (conflict,) = found.conflicts
    assert (conflict.base, conflict.before, conflict.after) == (
        "2 x 12.5 = 25",
        "2 x 25 = 50",
        "4 x 12.5 = 50",
    )


def test_a_choice_for_some_conflicts_leaves_the_others_open() -> None:
    now = read_document(raw_of(replace(SENT, memo="Theirs", ship_method="Sea")))
    wanted = replace(SENT, memo="Ours", ship_method="Air")
    found = merge(Wire(), LINK, wanted, now, {"memo": KEEP_THEIRS})
    assert isinstance(found, Clash)
    assert [conflict.field for conflict in found.conflicts] == ["ship_method"]
