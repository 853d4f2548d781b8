"""What stands in the cells of a printed or exported tie-out."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.money import money_text
from app.domain.tie_out import Side, TieOut, TieRow

TITLE = "Month-end tie-out"


def heading(tied: TieOut) -> tuple[tuple[str, str], ...]:
    """Names and values of what stands at the top."""
    asked = f"{tied.asked_at.astimezone():%Y-%m-%d %H:%M}" if tied.asked_at else "not known"
    made = f"{tied.made_at.astimezone():%Y-%m-%d %H:%M}" if tied.made_at else ""
    return (
        ("Shop", tied.shop),
        ("QuickBooks company", tied.company),
        ("Period", f"{tied.period.first.isoformat()} to {tied.period.last.isoformat()}"),
        ("Made", made),
        ("QuickBooks last asked", asked),
    )


def notes(tied: TieOut) -> Iterator[str]:
    """What a reader has to know about the figures."""
    yield "Differences are QuickBooks less here. Amounts of different currencies are not added up."
    yield "Canceled POs count nothing here. A PO belongs to the period by its date on each side."
    if tied.undated:
        yield f"{_count(tied.undated, 'PO')} here without a date: in no period."
    if tied.unread:
        words = _count(tied.unread, "purchase order")
        yield f"The dates of {words} in QuickBooks are not known yet; look at QuickBooks once, then tie out again."


def total_of(side: Side | None) -> str:
    """An amount; in brackets when it does not count in the period; "" where there is no such side."""
    if side is None:
        return ""
    text = money_text(side.total)
    return text if side.counts else f"({text})"


def difference_of(row: TieRow) -> str:
    """The difference, "" for none."""
    gap = row.difference
    return "currency" if gap is None else money_text(gap) if gap else ""


def billed_of(row: TieRow) -> str:
    """Which bills, or whether it was closed without one."""
    names = ", ".join(bill.name for bill in row.bills)
    if names:
        return names if row.billed_whole else f"{names} (part)"
    return "closed" if row.billed_whole else ""


def paid_of(row: TieRow) -> str:
    """When it was paid, "open" while something is owed."""
    if not row.bills:
        return ""
    if not row.paid:
        return "open"
    days = [bill.paid_on for bill in row.bills if bill.paid_on]
    return max(days).isoformat() if days else "paid"


def day_of(row: TieRow) -> str:
    """The date here, else there."""
    side = row.here or row.there
    return side.day.isoformat() if side and side.day else ""


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
