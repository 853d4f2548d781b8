"""Pairs our line keys with QuickBooks' line ids after a create, an update or a reattach."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from app.domain.documents import DocLine, Document, RemoteDocument


def align_lines(
    wanted: Document, remote: RemoteDocument, known: dict[str, str] | None = None
) -> dict[str, str]:
    """Our key -> Line.Id. Known pairs that still exist are kept, then equal lines, the same thing, the same words.

    Lines are taken in order on both sides, so twins pair first with first. Lines that only QuickBooks has stay
    unpaired.
    """
    free = dict(zip(remote.line_ids, remote.document.lines, strict=True))
    pairs: dict[str, str] = {}
    for line in wanted.lines:
        line_id = (known or {}).get(line.key, "")
        if line_id in free:
            pairs[line.key] = line_id
            del free[line_id]
    for same in (_same_content, _same_thing, _same_words):
        _pair(wanted, free, pairs, same)
    return pairs


def with_twins(
    wanted: Document, remote: RemoteDocument, known: Mapping[str, str], seen: Collection[str]
) -> dict[str, str]:
    """The known pairs, and new lines of ours that somebody else has put there already.

    Another computer of the same shop adds the same line when it hears of the same edit, and so did this one before an
    old backup was restored. Equal lines are one. A line for the same thing, or with the same words and amount, that was
    not there the last time (`seen` are the ids of then) is the same one too, and what differs in it is a conflict.
    """
    taken = set(known.values())
    lines = zip(remote.line_ids, remote.document.lines, strict=True)
    free = {line_id: line for line_id, line in lines if line_id not in taken}
    pairs = dict(known)
    _pair(wanted, free, pairs, _same_content)
    new = {line_id: line for line_id, line in free.items() if line_id not in seen}
    _pair(wanted, new, pairs, _same_thing)
    _pair(wanted, new, pairs, _same_words)
    return pairs


def exchanged(
    sent: Document, wanted: Document, remote: RemoteDocument, known: Mapping[str, str], seen: Collection[str]
) -> dict[str, str]:
    """Our key -> Line.Id of lines that we changed here and that stand there already as another, new line.

    The same product twice: one line was added and sent by another computer, then the first one was taken out. Our key
    counts the product's lines, so here the first one seems to have become what the second one is (seed 9000965).
    """
    former = {line.key: line for line in sent.lines}
    there = dict(zip(remote.line_ids, remote.document.lines, strict=True))
    new = {
        line_id: line
        for line_id, line in there.items()
        if line_id not in known.values() and line_id not in seen
    }
    found: dict[str, str] = {}
    for line in wanted.lines:
        ours, now = former.get(line.key), there.get(known.get(line.key, ""))
        if ours is None or now is None or _same_content(ours, line) or _same_content(now, line):
            continue
        _pair(replace(wanted, lines=(line,)), new, found, _same_content)
    return found


def _pair(
    wanted: Document,
    free: dict[str, DocLine],
    pairs: dict[str, str],
    same: Callable[[DocLine, DocLine], bool],
) -> None:
    for line in wanted.lines:
        if line.key in pairs:
            continue
        found = next((line_id for line_id, other in free.items() if same(line, other)), None)
        if found is not None:
            pairs[line.key] = found
            del free[found]


def _same_thing(line: DocLine, other: DocLine) -> bool:
    return line.kind is other.kind and line.ref_id == other.ref_id


def _same_words(line: DocLine, other: DocLine) -> bool:
    """The item or account was exchanged; all that people read is the same."""
    return (
        line.kind is other.kind
        and bool(line.description.strip())
        and line.description.strip() == other.description.strip()
        and line.amount == other.amount
    )


def _same_content(line: DocLine, other: DocLine) -> bool:
    return (
        _same_thing(line, other)
        and line.amount == other.amount
        and line.quantity == other.quantity
        and line.unit_price == other.unit_price
        and line.description.strip() == other.description.strip()
    )
