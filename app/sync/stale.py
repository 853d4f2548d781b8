"""A document that somebody changed in QuickBooks since we last saw it: read, merge three ways, or ask (design.md 4.5)."""

from __future__ import annotations

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


def merge_stale(
    books: Books, link: Link, wanted: Document, answer: str
) -> Deleted | Billed | Clash | Kept | Merged:
    """Read the document as it is now and decide. `answer` is a person's word about the clash: "send", "keep" or "".

    Raises:
        AppError: as `Books.read`.
    """
    now = books.read(link.qbo_id)
    if now is None:
        return Deleted()
    if now.billed:
        return Billed(now)
    conflicts = _conflicts(books, link, wanted, now)
    if conflicts and answer not in (SEND_OURS, KEEP_THEIRS):
        return Clash(conflicts)
    base = link
    if conflicts and answer == KEEP_THEIRS and link.sent is not None:
        base = replace(link, sent=overlay(link.sent, wanted, {change.field for change in conflicts}))
        if base.sent is not None and not differences(base.sent, wanted):
            return Kept(now)
    return Merged(books.update_payload(now.raw, base, wanted), now.sync_token)


def _conflicts(books: Books, link: Link, wanted: Document, now: RemoteDocument) -> tuple[Difference, ...]:
    if link.sent is None:
        return ()
    keys = dict(link.line_ids)
    seen = books.as_document(link.snapshot, keys).document
    return three_way(link.sent, wanted, seen, books.as_document(now.raw, keys).document).conflicts
