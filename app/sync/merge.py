"""The three-way merge of a document that somebody changed in QuickBooks meanwhile: pure (design.md 4.5).

Last synced, here, QuickBooks now: what only one side changed is taken from that side, what both changed to different
values is decided by a person, unit by unit (`app.domain.three_way`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from app.domain.compare import differences, line_part, overlay
from app.domain.documents import Difference, Document, RemoteDocument
from app.domain.links import Link
from app.domain.three_way import covers, is_whole_line, three_way
from app.sync.align import exchanged, with_twins
from app.sync.asking import KEEP_THEIRS, SEND_OURS
from app.sync.tag import with_mark_of


class Translator(Protocol):
    """The part of `Books` that needs no network: between QuickBooks' JSON and `Document`."""

    def as_document(
        self, raw: Mapping[str, Any], line_ids: Mapping[str, str] | None = None
    ) -> RemoteDocument:
        """As `Books.as_document`."""

    def update_payload(self, raw: Mapping[str, Any], link: Link, wanted: Document) -> str:
        """As `Books.update_payload`."""


@dataclass(frozen=True, slots=True)
class Billed:
    """It was closed or billed meanwhile and is not rewritten."""

    remote: RemoteDocument


@dataclass(frozen=True, slots=True)
class Unseen:
    """It was changed after its differences were shown; nobody has judged this version yet."""

    remote: RemoteDocument


@dataclass(frozen=True, slots=True)
class Clash:
    """The same fields were changed on both sides and nobody has chosen yet. `conflicts` are those without a choice."""

    conflicts: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """QuickBooks' values were chosen and nothing else is left to send. `by_rule` are choices that were remembered."""

    remote: RemoteDocument
    by_rule: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """Our changes go onto QuickBooks' present version: `payload` carries both, `sync_token` is the present one."""

    payload: str
    sync_token: str
    by_rule: tuple[Difference, ...] = ()


#: Key of a line that only QuickBooks has, before its Line.Id.
FOREIGN = "foreign:"
#: Before the key of a line of ours whose place another one took (`app.sync.align.exchanged`).
GONE = "gone:"
Outcome = Billed | Unseen | Clash | Kept | Merged


def merge(
    books: Translator,
    link: Link,
    wanted: Document,
    now: RemoteDocument,
    choices: Mapping[str, str],
    *,
    closes: bool = False,
) -> Outcome:
    """Merge our changes since `link.sent` with theirs since `link.snapshot`. No request is made.

    `choices` maps the `field` of a conflict to `SEND_OURS` or `KEEP_THEIRS`; one without a choice makes a `Clash`.
    `closes`: our update also closes the document. What is stored afterwards is `wanted` as sent and QuickBooks' answer
    as snapshot, so a field that was kept is no change of ours until it is edited here again.
    """
    if now.billed:
        return Billed(now)
    if link.sent is None:
        return Unseen(now)
    link, sent = _as_it_stands(books, link, link.sent, wanted, now)
    conflicts = conflicts_of(books, link, sent, wanted, now)
    open_ones = tuple(c for c in conflicts if choices.get(c.field) not in (SEND_OURS, KEEP_THEIRS))
    if open_ones:
        return Clash(open_ones)
    kept = [conflict.field for conflict in conflicts if choices[conflict.field] == KEEP_THEIRS]
    base = without(link, sent, wanted, kept)
    if kept and not closes and base.sent is not None and not differences(base.sent, wanted):
        return Kept(now)
    raw = {**now.raw, "POStatus": "Closed"} if closes else now.raw
    return Merged(books.update_payload(raw, base, wanted), now.sync_token)


def _as_it_stands(
    books: Translator, link: Link, sent: Document, wanted: Document, now: RemoteDocument
) -> tuple[Link, Document]:
    """The link and what was sent, with our lines found where they stand in QuickBooks now."""
    seen = books.as_document(link.snapshot).line_ids
    moved = exchanged(sent, wanted, now, link.line_ids, seen)
    line_ids = {**link.line_ids, **moved, **{f"{GONE}{key}": link.line_ids[key] for key in moved}}
    lines = tuple(
        replace(line, key=f"{GONE}{line.key}") if line.key in moved else line for line in sent.lines
    )
    sent = replace(sent, lines=lines)
    return replace(link, sent=sent, line_ids=with_twins(wanted, now, line_ids, seen)), sent


def conflicts_of(
    books: Translator, link: Link, sent: Document, wanted: Document, now: RemoteDocument
) -> tuple[Difference, ...]:
    """What both sides changed to different values since the last sync."""
    keys = dict(link.line_ids)
    seen = overlay(books.as_document(link.snapshot, keys).document, sent, link.held)
    return three_way(sent, wanted, seen, books.as_document(now.raw, keys).document).conflicts


def without(link: Link, sent: Document, wanted: Document, kept: Collection[str]) -> Link:
    """The link as a base from which an update does not touch the units in `kept`: they are no change of ours."""
    ours = [change.field for change in differences(sent, wanted)]
    taken = [field for field in ours if any(covers(unit, field) for unit in kept)]
    return replace(link, sent=overlay(sent, wanted, taken), line_ids=_still_ours(link.line_ids, wanted, kept))


def _still_ours(line_ids: Mapping[str, str], wanted: Document, kept: Collection[str]) -> dict[str, str]:
    """Line ids without the lines that were removed here and are kept there: QuickBooks' own lines from now on."""
    present = {line.key for line in wanted.lines}
    released = {line_part(unit)[0] for unit in kept if is_whole_line(unit)} - present
    return {key: line_id for key, line_id in line_ids.items() if key not in released}


def as_chosen(books: Translator, link: Link, wanted: Document, chosen: Collection[str]) -> str:
    """Payload for a document that was linked without a base, after a person chose the units in `chosen`.

    Only those are written. Everything else stays as it is in QuickBooks, lines that only QuickBooks has included; our
    mark is added to the private note whatever was chosen about the note itself.
    """
    keys = dict(link.line_ids)
    there = books.as_document(link.snapshot, keys).document
    changes = [change.field for change in differences(there, wanted)]
    kept = [field for field in changes if not any(covers(unit, field) for unit in chosen)]
    base = overlay(there, wanted, kept)
    if "private_note" in kept:
        wanted = replace(wanted, private_note=with_mark_of(wanted.private_note, there.private_note))
        base = replace(base, private_note=there.private_note)
    gone = {
        line.key.removeprefix(FOREIGN)
        for line in there.lines
        if line.key.startswith(FOREIGN) and f"line:{line.key}" in chosen
    }
    lines = [line for line in link.snapshot.get("Line", ()) if str(line.get("Id")) not in gone]
    away = {line.key: f"absent:{line.key}" for line in wanted.lines if f"line:{line.key}" in kept}
    base_link = replace(link, sent=base, line_ids={**away, **_still_ours(keys, wanted, kept)})
    return books.update_payload({**link.snapshot, "Line": lines}, base_link, wanted)
