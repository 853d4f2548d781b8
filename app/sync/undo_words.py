"""The sentences of an undo: what it does, what is lost, why it cannot be done; the same in window and terminal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.books import Company
from app.domain.documents import Difference


def billed(bill_ids: Sequence[str], *, closed: bool) -> str:
    """Why a billed or closed document stays as it is; "" when it is neither."""
    if bill_ids:
        which = "a bill" if len(bill_ids) == 1 else f"{len(bill_ids)} bills"
        return f"It was copied to {which} in QuickBooks. If the bill is wrong, delete it there first."
    if closed:
        return "It is closed in QuickBooks. Open it there first, then try again."
    return ""


def closed_books(company: Company, day: date | None) -> str:
    """Why a document of a closed period stays; "" when its period is open."""
    until = company.books_closed_until
    if until is None or day is None or day > until:
        return ""
    return (
        f"The books are closed up to {day_text(until)}, and it is dated {day_text(day)}. "
        "Change the closing date in QuickBooks first, if that is right."
    )


def delete_words(theirs: Sequence[Difference]) -> str:
    """What undoing a create does."""
    text = "It is deleted in QuickBooks, because this program had created it. (A purchase order cannot be voided.)"
    if theirs:
        text += f" Somebody changed it there since, and that would be lost: {_names(theirs)}."
    return text


def restore_words(
    changes: Sequence[Difference], kept: Sequence[Difference], lost: Sequence[Difference]
) -> str:
    """What undoing an update does."""
    text = f"QuickBooks gets the former version back: {_names(changes)}."
    if kept:
        text += f" What was changed in QuickBooks since stays: {_names(kept)}."
    if lost:
        text += f" What was changed in QuickBooks since is lost: {_names(lost)}."
    return text


def _names(changes: Sequence[Difference]) -> str:
    names = list(dict.fromkeys(change.label for change in changes))
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def day_text(day: date) -> str:
    """A day as a person writes it, such as "2 November 2026"."""
    return f"{day.day} {day:%B %Y}"
