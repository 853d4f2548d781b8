"""What people typed into a document in QuickBooks, told from what this program sent."""

from __future__ import annotations

from app.domain.compare import differences
from app.domain.documents import Document, RemoteDocument
from app.domain.links import Intent, Link
from app.sync.align import align_lines
from app.sync.context import RunContext
from app.sync.following import typed_there

#: Composed here of what people wrote and of our own lines, which hold the number.
_COMPOSED = "private_note"


def typed(run: RunContext, link: Link, wanted: Document) -> tuple[str, ...]:
    """Fields of a document that was found, and that hold a person's value beside what this PO says."""
    return typed_there(wanted, run.books.as_document(link.now, dict(link.line_ids)).document)


def typed_meanwhile(
    run: RunContext, intent: Intent, remote: RemoteDocument, line_ids: dict[str, str]
) -> tuple[str, ...]:
    """What somebody typed there between the update and the moment in which it was found (a lost answer)."""
    meant = run.books.as_sent(intent.payload)
    keys = align_lines(intent.wanted, meant, line_ids) if intent.wanted else {}
    sent = run.books.as_sent(intent.payload, keys).document
    typed = typed_there(sent, run.books.as_document(remote.raw, line_ids).document)
    return (*typed, *_left_there(intent.wanted, sent))


def _left_there(wanted: Document | None, sent: Document) -> tuple[str, ...]:
    """Notes that a person left to QuickBooks in this update.

    They are composed here (of the number, too), so a later edit of something else must not bring ours (seed 7000778).
    """
    if wanted is None:
        return ()
    return tuple(change.field for change in differences(wanted, sent) if change.field == _COMPOSED)
