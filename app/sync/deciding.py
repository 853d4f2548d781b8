"""A merge with what a person has said about its conflicts."""

from __future__ import annotations

from app.domain.documents import Document, RemoteDocument
from app.domain.links import Link
from app.domain.questions import QuestionKind
from app.sync import asking
from app.sync.context import RunContext
from app.sync.merge import Clash, Outcome, merge


def merge_as_answered(
    run: RunContext, link: Link, wanted: Document, now: RemoteDocument, *, closes: bool = False
) -> Outcome:
    """Merge, taking the answer about exactly these conflicts into account. No request is made, nothing is stored."""
    found = merge(run.books, link, wanted, now, {}, closes=closes)
    if not isinstance(found, Clash):
        return found
    subject = asking.about(link.po_id, found.conflicts)
    answer = run.stores.questions.answer_of(run.realm_id, link.po_id, QuestionKind.CONFLICT.value, subject)
    choices = asking.read_choices(answer, found.conflicts)
    return merge(run.books, link, wanted, now, choices, closes=closes) if choices else found
