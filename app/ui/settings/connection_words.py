"""What the settings page says of a connection: since when and where, until when the sign-in lasts, where it is kept."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.sign_in_ends import SignInEnds
from app.ui.spoken import spoken

if TYPE_CHECKING:
    from app.domain.links import Connection

_BETWEEN = "  ·  "


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConnectionWords", text)


def facts_of(connection: Connection, locale: QLocale) -> str:
    """Since when the shop is connected, the company's country and currency, and its plan."""
    since = ""
    if connection.connected_at is not None:
        since = _tr("Connected since {day}").format(day=_day(connection.connected_at, locale))
    place = ", ".join(word for word in (connection.country, connection.home_currency) if word)
    return _BETWEEN.join(word for word in (since, place, connection.plan) if word)


def sign_in_words(ends: SignInEnds, kept_in: str, locale: QLocale) -> str:
    """Until when the sign-in lasts, and where it is kept; "" when neither is known."""
    words = []
    if ends.unused is not None:
        text = _tr("Signed in until {day}; each use extends it")
        words.append(text.format(day=_day(ends.unused, locale)))
    if ends.hard is not None:
        words.append(_tr("at the latest until {day}").format(day=_day(ends.hard, locale)))
    if kept_in:
        words.append(_tr("kept in {place}").format(place=spoken(kept_in)))
    return _BETWEEN.join(words)


def question_of(connection: Connection) -> str:
    """What is asked before the shop is disconnected."""
    return _tr(
        "Disconnect from {company}? POs that are in QuickBooks stay there. Nothing more is sent until you "
        "connect again. Which PO is which in QuickBooks is remembered, so nothing will be sent twice."
    ).format(company=connection.company_name)


def _day(moment: datetime, locale: QLocale) -> str:
    at = moment.astimezone()
    return locale.toString(QDate(at.year, at.month, at.day), QLocale.FormatType.LongFormat)
