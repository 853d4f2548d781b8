"""What an import did, in words: the outcome, what stayed out and where it is, what comes next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.services.importing import ImportOutcome
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_GO_ON = QT_TRANSLATE_NOOP("ImportDone", "Choose the file again to go on. Nothing comes in twice.")
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "ImportDone", "The rows with problems are in this file, each with its reason. Correct and import it:"
)
_NEXT = QT_TRANSLATE_NOOP(
    "ImportDone", "What was imported stands in the list now. Sync sends it to QuickBooks."
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ImportDone", words)


def done_icon(outcome: ImportOutcome) -> str:
    """A tick only when nothing was left out."""
    return "warning" if outcome.left_out or outcome.waiting or outcome.asked else "success"


def done_title(outcome: ImportOutcome, locale: QLocale) -> str:
    """How many POs were stored."""
    stored = outcome.created + outcome.changed
    if not stored:
        return QCoreApplication.translate("ImportDone", "Nothing was imported")
    if stored == 1:
        return QCoreApplication.translate("ImportDone", "1 PO was imported")
    words = QCoreApplication.translate("ImportDone", "{count} POs were imported")
    return words.format(count=locale.toString(stored))


def done_text(outcome: ImportOutcome, left_out: Path | None, locale: QLocale) -> str:
    """The counts, one line for each thing that a person has to know, and the next step."""
    counted = (
        (outcome.created, QT_TRANSLATE_NOOP("ImportDone", "{count} new")),
        (outcome.changed, QT_TRANSLATE_NOOP("ImportDone", "{count} changed")),
        (outcome.same, QT_TRANSLATE_NOOP("ImportDone", "{count} here already, unchanged")),
        (
            outcome.kept,
            QT_TRANSLATE_NOOP("ImportDone", "{count} different in the file, left as they are here"),
        ),
        (outcome.left_out, QT_TRANSLATE_NOOP("ImportDone", "{count} with problems, left out as a whole")),
        (outcome.waiting, QT_TRANSLATE_NOOP("ImportDone", "{count} not reached, because it was stopped")),
    )
    lines = [_tr(words).format(count=locale.toString(count)) for count, words in counted if count]
    if outcome.waiting:
        lines += ["", _tr(_GO_ON)]
    if left_out is not None:
        lines += ["", _tr(_LEFT_OUT), str(left_out)]
    if outcome.created or outcome.changed:
        lines += ["", _tr(_NEXT)]
    return "\n".join(lines)
