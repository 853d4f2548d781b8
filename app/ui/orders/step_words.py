"""The words of the steps in the life of a PO, which come in English from the service."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.theme.marking import QT_TRANSLATE_NOOP

#: The fixed words of services/timeline.py; what names a bill comes in English.
STEPS = (
    QT_TRANSLATE_NOOP("Timeline", "Created"),
    QT_TRANSLATE_NOOP("Timeline", "In QuickBooks"),
    QT_TRANSLATE_NOOP("Timeline", "Received"),
    QT_TRANSLATE_NOOP("Timeline", "Partly received"),
    QT_TRANSLATE_NOOP("Timeline", "Delivered"),
    QT_TRANSLATE_NOOP("Timeline", "Copied to bill"),
    QT_TRANSLATE_NOOP("Timeline", "Partly copied to bill"),
    QT_TRANSLATE_NOOP("Timeline", "Closed without a bill"),
    QT_TRANSLATE_NOOP("Timeline", "Billed part paid"),
    QT_TRANSLATE_NOOP("Timeline", "Bill paid"),
    QT_TRANSLATE_NOOP("Timeline", "Bills paid"),
)


def step_word(label: str) -> str:
    """The step in the person's language; one that is not known is shown as it is."""
    return QCoreApplication.translate("Timeline", label)
