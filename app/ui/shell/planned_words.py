"""When the next sync by itself is, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

_CONTEXT = "Planned"
_WEEK = 7


def planned_words(moment: datetime, now: datetime) -> str:
    """Both aware; said as the clock on the wall shows them, which is the zone of `now`."""
    local = moment.astimezone(now.tzinfo)
    locale = QLocale()
    clock = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    days = (local.date() - now.date()).days
    if days <= 0:
        words = QCoreApplication.translate(_CONTEXT, "Next sync at {time}")
    elif days == 1:
        words = QCoreApplication.translate(_CONTEXT, "Next sync tomorrow at {time}")
    else:
        words = QCoreApplication.translate(_CONTEXT, "Next sync on {day} at {time}")
    day = locale.standaloneDayName(local.isoweekday(), QLocale.FormatType.LongFormat)
    return words.format(time=clock, day=day)
