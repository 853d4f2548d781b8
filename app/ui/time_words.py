"""How long something will still take, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.runtime.time_left import Span, TimeLeft

translate = QCoreApplication.translate


def left_words(left: TimeLeft) -> str:
    """Such as "about 3 minutes left"; "" while nobody can tell."""
    told = left.left
    if told is None:
        return ""
    span, minutes = told
    match span:
        case Span.SECONDS:
            return translate("TimeLeft", "a few seconds left")
        case Span.LESS:
            return translate("TimeLeft", "less than a minute left")
        case Span.MINUTE:
            return translate("TimeLeft", "about a minute left")
        case _:
            words = translate("TimeLeft", "about {count} minutes left")
            return words.format(count=QLocale().toString(minutes))
