"""Short ways to write rows of the table for several codes at once."""

from __future__ import annotations

from app.domain.errors import AppError, ItemRefused
from app.domain.fixes import FixKind
from app.domain.known.table import CORRECT, SAYS, SUPPORT, Known, Who


def each(
    codes: str,
    kind: type[AppError],
    title: str,
    message: str,
    what_to_do: str,
    who: Who = Who.YOU,
    fix: FixKind | None = None,
    place: str = "",
) -> tuple[Known, ...]:
    """A row for each of these codes."""
    return tuple(Known(code, kind, title, message, what_to_do, who, fix, place) for code in codes.split())


def bug(codes: str, what: str) -> tuple[Known, ...]:
    """Rows for refusals that are this program's fault."""
    title = "QuickBooks did not understand"
    return each(codes, ItemRefused, title, f"{what} ({{subject}}). {SAYS}", SUPPORT, Who.SUPPORT)


def refused(
    codes: str,
    title: str,
    message: str,
    what_to_do: str = CORRECT,
    who: Who = Who.YOU,
    fix: FixKind | None = FixKind.EDIT_ORDER,
    place: str = "",
) -> tuple[Known, ...]:
    """Rows for codes with which QuickBooks refuses one PO and no other."""
    return each(codes, ItemRefused, title, message, what_to_do, who, fix, place)
