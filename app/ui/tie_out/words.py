"""Words, icons and colours of the tie-out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.tie_out import CauseKind, Standing
from app.ui.theme import Badge, Tone
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_CONTEXT = "TieOut"
_STANDINGS = {
    Standing.AGREES: ("check", Tone.GREEN, QT_TRANSLATE_NOOP("TieOut", "Agrees")),
    Standing.DIFFERS: ("changed-there", Tone.AMBER, QT_TRANSLATE_NOOP("TieOut", "Differs")),
    Standing.MISSING_THERE: ("not-sent", Tone.ORANGE, QT_TRANSLATE_NOOP("TieOut", "Not in QuickBooks")),
    Standing.MISSING_HERE: ("question", Tone.BLUE, QT_TRANSLATE_NOOP("TieOut", "Not here")),
}
_CAUSES = {
    CauseKind.NOT_THERE: QT_TRANSLATE_NOOP("TieOut", "Not in QuickBooks"),
    CauseKind.NOT_HERE: QT_TRANSLATE_NOOP("TieOut", "In QuickBooks only"),
    CauseKind.OTHER_PERIOD: QT_TRANSLATE_NOOP("TieOut", "Dated in another period on one side"),
    CauseKind.CANCELED: QT_TRANSLATE_NOOP("TieOut", "Canceled here, still in QuickBooks"),
    CauseKind.EDIT_HERE: QT_TRANSLATE_NOOP("TieOut", "Changed here, not sent yet"),
    CauseKind.AFTER_BILLING: QT_TRANSLATE_NOOP("TieOut", "Changed here after it was billed"),
    CauseKind.EDIT_THERE: QT_TRANSLATE_NOOP("TieOut", "Changed in QuickBooks"),
    CauseKind.LINE: QT_TRANSLATE_NOOP("TieOut", "Lines that differ"),
    CauseKind.TAX: QT_TRANSLATE_NOOP("TieOut", "Tax"),
    CauseKind.ROUNDING: QT_TRANSLATE_NOOP("TieOut", "Rounding"),
    CauseKind.CURRENCY: QT_TRANSLATE_NOOP("TieOut", "Another currency"),
    CauseKind.UNLINKED: QT_TRANSLATE_NOOP("TieOut", "Same number, not linked"),
    CauseKind.OTHER: QT_TRANSLATE_NOOP("TieOut", "Not explained by its lines"),
}


def tr(text: str) -> str:
    """In the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def standing_badge(standing: Standing) -> Badge:
    """Shape, word and colour."""
    icon, tone, words = _STANDINGS[standing]
    return Badge(icon, tr(words), tone)


def cause_words(kind: CauseKind) -> str:
    """The heading of a kind of cause."""
    return tr(_CAUSES[kind])


def status_word(status: str) -> str:
    """The word of a PO's status, as on its badge."""
    return QCoreApplication.translate("Badge", status)
