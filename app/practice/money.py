"""Currencies that the practice companies know, and the rate of each against the US dollar."""

from __future__ import annotations

from decimal import Decimal

NAMES = {
    "USD": "United States Dollar",
    "EUR": "Euro",
    "GBP": "British Pound Sterling",
    "CAD": "Canadian Dollar",
    "AUD": "Australian Dollar",
    "NZD": "New Zealand Dollar",
    "JPY": "Japanese Yen",
    "CHF": "Swiss Franc",
    "SEK": "Swedish Krona",
    "NOK": "Norwegian Krone",
    "DKK": "Danish Krone",
    "PLN": "Polish Zloty",
    "CNY": "Chinese Yuan Renminbi",
    "INR": "Indian Rupee",
    "MXN": "Mexican Peso",
    "HKD": "Hong Kong Dollar",
    "SGD": "Singapore Dollar",
}
# Invented, steady rates: US dollars for one unit.
_DOLLARS = {
    "USD": "1",
    "EUR": "1.0845",
    "GBP": "1.2712",
    "CAD": "0.7312",
    "AUD": "0.6588",
    "NZD": "0.6011",
    "JPY": "0.0067",
    "CHF": "1.1305",
    "SEK": "0.0952",
    "NOK": "0.0931",
    "DKK": "0.1453",
    "PLN": "0.2512",
    "CNY": "0.1391",
    "INR": "0.0119",
    "MXN": "0.0497",
    "HKD": "0.1283",
    "SGD": "0.7455",
}


def currency_ref(code: str) -> dict[str, str]:
    """A CurrencyRef with the name as Intuit spells it."""
    return {"value": code, "name": NAMES.get(code, code)}


def usual_rate(currency: str, home: str) -> Decimal:
    """Home units for one unit of ``currency``, at most six decimals."""
    if currency == home:
        return Decimal(1)
    rate = Decimal(_DOLLARS[currency]) / Decimal(_DOLLARS[home])
    return rate.quantize(Decimal("0.000001")).normalize()
