"""Dates, money and quantities as the person's own locale writes them. Money never passes through a float."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from app.domain.documents import TaxMode
from app.domain.money import decimal_text, to_cents

_DAY = re.compile(r"(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])")


def date_text(day: date | None, locale: QLocale | None = None) -> str:
    """A date in the locale's short form, "" for none."""
    if day is None:
        return ""
    locale = locale or QLocale()
    shown = QDate(day.year, day.month, day.day)
    if (
        locale.language() is QLocale.Language.C
    ):  # a computer without a locale: digits alone would be ambiguous
        return locale.toString(shown, "d MMM yyyy")
    return locale.toString(shown, QLocale.FormatType.ShortFormat)


def dates_in(text: str, locale: QLocale | None = None) -> str:
    """A sentence of the program with its dates as the locale writes them (it is stored with 2026-11-24)."""
    return _DAY.sub(lambda found: _day_text(found.group(), locale), text)


def _day_text(text: str, locale: QLocale | None) -> str:
    try:
        return date_text(date.fromisoformat(text), locale)
    except ValueError:  # figures that only look like a date
        return text


def month_text(first: date, locale: QLocale | None = None) -> str:
    """Name of the month and the year, as in "October 2026"."""
    locale = locale or QLocale()
    name = locale.standaloneMonthName(first.month, QLocale.FormatType.LongFormat)
    return f"{name} {locale.toString(QDate(first.year, 1, 1), 'yyyy')}"


def moment_text(at: datetime, locale: QLocale | None = None) -> str:
    """Date and time of the clock on this computer's wall, in the locale's short form."""
    locale = locale or QLocale()
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    day = moment.date()
    return f"{date_text(date(day.year(), day.month(), day.day()), locale)} {time}"


def amount_text(amount: Decimal, locale: QLocale | None = None) -> str:
    """An amount with exactly two decimals, grouped as the locale does."""
    return number_text(to_cents(amount), locale, places=2)


def money_text(amount: Decimal, currency: str, locale: QLocale | None = None) -> str:
    """An amount followed by its currency code."""
    return f"{amount_text(amount, locale)} {currency}".strip()


def number_text(number: Decimal, locale: QLocale | None = None, *, places: int | None = None) -> str:
    """A number as the locale writes it; `places` None keeps just the decimals that it has."""
    locale = locale or QLocale()
    plain = f"{number:.{places}f}" if places is not None else decimal_text(number)
    whole, _, decimals = plain.lstrip("-").partition(".")
    text = locale.toString(int(whole))
    if decimals:
        text += locale.decimalPoint() + "".join(locale.toString(int(digit)) for digit in decimals)
    return locale.negativeSign() + text if plain.startswith("-") and number else text


def price_text(price: Decimal, locale: QLocale | None = None) -> str:
    """The cost of one piece: at least two decimals, and all that it has."""
    exponent = price.normalize().as_tuple().exponent
    return number_text(price, locale, places=max(2, -exponent if isinstance(exponent, int) else 2))


#: The Swiss group with one of them, and type the other.
_APOSTROPHES = ("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def read_number(text: str, locale: QLocale | None = None) -> Decimal | None:
    """A number as a person types it in this locale; None when it is none.

    Spaces count nothing, the locale's group sign may stand where it groups, and the locale's decimal sign or a point
    divides whole from decimals. What another country would write is no number rather than another one: "12,50" is
    neither 1250 nor 12.50 where the comma groups.
    """
    locale = locale or QLocale()
    group, point = locale.groupSeparator().strip(), locale.decimalPoint()
    cleaned = "".join(text.split()).replace("\N{MINUS SIGN}", "-")
    if group in _APOSTROPHES:
        cleaned = cleaned.translate(dict.fromkeys(map(ord, _APOSTROPHES), group))
    body = cleaned.removeprefix("-")
    if point not in body and not (group == "." and _is_grouped(body, group)):
        point = "."
    whole, _, decimals = body.partition(point)
    if group and group in whole:
        if not _is_grouped(whole, group):
            return None
        whole = whole.replace(group, "")
    digits = whole + decimals
    if not digits or not (digits.isascii() and digits.isdigit()):
        return None
    number = Decimal(f"{whole or '0'}.{decimals}" if decimals else whole)
    return -number if cleaned != body else number


def _is_grouped(whole: str, group: str) -> bool:
    """1.234.567, and 12,34,567 as in India."""
    first, *others = whole.split(group)
    digits = all(part.isascii() and part.isdigit() for part in (first, *others))
    fits = bool(others) and len(others[-1]) == 3 and all(len(part) in (2, 3) for part in others)
    return digits and fits and 1 <= len(first) <= 3 and first[0] != "0"


def tax_mode_text(value: str) -> str:
    """QuickBooks' word for how amounts relate to tax, as people say it."""
    words = {
        TaxMode.EXCLUDED.value: QCoreApplication.translate("Comparison", "Without tax"),
        TaxMode.INCLUSIVE.value: QCoreApplication.translate("Comparison", "With tax inside"),
        TaxMode.NOT_APPLICABLE.value: QCoreApplication.translate("Comparison", "Outside of tax"),
    }
    return words.get(value, value)
