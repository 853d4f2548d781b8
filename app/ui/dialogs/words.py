"""An error in words: what stands in the block, and the plain text that "Copy" puts on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.errors import AppError, Problem
from app.ui.spoken import spoken

_CONTEXT = "Problem"


def retry_sentence(error: AppError | Problem) -> str:
    """Whether the program will try again by itself."""
    if error.retries:
        return QCoreApplication.translate(_CONTEXT, "The program tries again by itself.")
    return QCoreApplication.translate(_CONTEXT, "The program does not try again by itself.")


def detail_rows(error: AppError | Problem) -> tuple[tuple[str, str], ...]:
    """What stands behind "Details": (name, value), without the empty ones."""
    details = error.details
    rows = (
        (QCoreApplication.translate(_CONTEXT, "Code"), details.code),
        (QCoreApplication.translate(_CONTEXT, "QuickBooks says"), details.text),
        (QCoreApplication.translate(_CONTEXT, "Intuit reference (intuit_tid)"), details.intuit_tid),
        (QCoreApplication.translate(_CONTEXT, "HTTP status"), str(details.http_status or "")),
    )
    return tuple((name, value) for name, value in rows if value)


def plain_error(error: AppError | Problem) -> str:
    """Everything as plain text, for an e-mail to somebody who helps."""
    lines = [spoken(error.title), spoken(error.message), spoken(error.what_to_do), retry_sentence(error)]
    lines += [f"{name}: {value}" for name, value in detail_rows(error)]
    return "\n".join(line for line in lines if line)
