"""A document that somebody changed in QuickBooks meanwhile: read, merge three ways, or ask (design.md 4.5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.compare import differences, overlay, three_way
from app.domain.documents import Difference, Document, RemoteDocument
from app.domain.links import Link
from app.sync.asking import KEEP_THEIRS, SEND_OURS
from app.sync.ports import Books


@dataclass(frozen=True, slots=True)
class Deleted:
    """The document is gone."""


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
    """The same fields were changed on both sides and nobody has chosen yet."""

    conflicts: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A person chose QuickBooks' values and nothing else is left to send."""

    remote: RemoteDocument


@dataclass(frozen=True, slots=True)
class Merged:
    """Our changes go onto QuickBooks' present version: `payload` carries both, `sync_token` is the present one."""

    payload: str
    sync_token: str


Outcome = Deleted | Billed | Unseen | Clash | Kept | Merged
#: A person's word about a clash: "send", "keep" or "".
AnswerTo = Callable[[tuple[Difference, ...]], str]


def merge_stale(
    books: Books, link: Link, wanted: Document, answer_to: AnswerTo, *, closes: bool = False
) -> Outcome:
    """Read the document as it is now and decide. `closes`: our update also closes it.

    Raises:
        AppError: as `Books.read`.
    """
    now = books.read(link.qbo_id)
    if now is None:
        return Deleted()
    if now.billed:
        return Billed(now)
    if link.sent is None:
        return Unseen(now)
    conflicts = _conflicts(books, link, link.sent, wanted, now)
    answer = answer_to(conflicts) if conflicts else ""
    if conflicts and answer not in (SEND_OURS, KEEP_THEIRS):
        return Clash(conflicts)
    base = link
    if conflicts and answer == KEEP_THEIRS:
        kept = overlay(link.sent, wanted, {change.field for change in conflicts})
        if not closes and not differences(kept, wanted):
            return Kept(now)
        base = replace(link, sent=kept)
    raw = {**now.raw, "POStatus": "Closed"} if closes else now.raw
    return Merged(books.update_payload(raw, base, wanted), now.sync_token)


def _conflicts(
    books: Books, link: Link, sent: Document, wanted: Document, now: RemoteDocument
) -> tuple[Difference, ...]:
    keys = dict(link.line_ids)
    seen = books.as_document(link.snapshot, keys).document
    return three_way(sent, wanted, seen, books.as_document(now.raw, keys).document).conflicts
