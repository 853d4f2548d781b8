"""What stands in the cells of a printed or exported tie-out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.money import money_text
from app.domain.tie_out import Side, TieOut, TieRow
from app.printing.wording import Wording

_TITLE = "Month-end tie-out"


def title_of(tied: TieOut, wording: Wording) -> str:
    """What it is, and of which month."""
    return f"{wording.say(_TITLE)} {wording.month(tied.period.first)}"


def heading(tied: TieOut, wording: Wording) -> tuple[tuple[str, str], ...]:
    """Names and values of what stands at the top."""
    say, day, period = wording.say, wording.day, tied.period
    return (
        (say("Shop"), tied.shop),
        (say("QuickBooks company"), tied.company),
        (say("Period"), f"{day(period.first)} – {day(period.last)}"),
        (say("Made"), wording.moment(tied.made_at) if tied.made_at else ""),
        (
            say("QuickBooks last asked"),
            wording.moment(tied.asked_at) if tied.asked_at else say("Not known"),
        ),
    )


def notes(tied: TieOut, wording: Wording) -> Iterator[str]:
    """What a reader has to know about the figures."""
    say, undated, unread = wording.say, tied.undated, tied.unread
    yield say("Differences are QuickBooks less here. Amounts of different currencies are not added up.")
    yield say("Canceled POs count nothing here. A PO belongs to the period by its date on each side.")
    if undated:
        yield say(f"{undated} PO{'' if undated == 1 else 's'} here without a date: in no period.")
    if unread:
        yield say(
            f"The dates of {unread} purchase order{'' if unread == 1 else 's'} in QuickBooks are not known yet; "
            "look at QuickBooks once, then tie out again."
        )


def total_of(side: Side | None, wording: Wording) -> str:
    """An amount; in brackets when it does not count in the period; "" where there is no such side."""
    if side is None:
        return ""
    text = wording.figure(money_text(side.total))
    return text if side.counts else f"({text})"


def difference_of(row: TieRow, wording: Wording) -> str:
    """The difference, "" for none."""
    gap = row.difference
    if gap is None:
        return wording.say("Currency")
    return wording.figure(money_text(gap)) if gap else ""


def billed_of(row: TieRow, wording: Wording) -> str:
    """Which bills, or whether it was closed without one."""
    names = ", ".join(wording.say(bill.name) for bill in row.bills)
    if names:
        return names if row.billed_whole else f"{names} ({wording.say('in part')})"
    return wording.say("Closed") if row.billed_whole else ""


def paid_of(row: TieRow, wording: Wording) -> date | str:
    """The day it was paid, "Open" while something is owed."""
    if not row.bills:
        return ""
    if not row.paid:
        return wording.say("Open")
    days = [bill.paid_on for bill in row.bills if bill.paid_on]
    return max(days) if days else wording.say("Paid")


def day_of(row: TieRow) -> date | None:
    """The date here, else there."""
    side = row.here or row.there
    return side.day if side else None
