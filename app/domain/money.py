"""Money and quantities as `Decimal`. Amounts are rounded half up to the cent, once per line.

QuickBooks refuses a line whose amount is not quantity times price rounded half up (qbo-api.md 3.5).
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

CENT = Decimal("0.01")
ZERO = Decimal(0)
#: QuickBooks keeps at most seven decimals of a unit price (qbo-api.md 3.5).
PRICE_STEP = Decimal("0.0000001")
#: Larger amounts do not fit QuickBooks' "15 digits, 10.5 format" (qbo-api.md 3.2).
LARGEST_AMOUNT = Decimal("9999999999.99")


def to_cents(amount: Decimal) -> Decimal:
    """Round half up to two places; the result always has exactly two decimals."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def to_price(amount: Decimal) -> Decimal:
    """Round a unit price half up to seven places, without trailing zeros."""
    return plain(amount.quantize(PRICE_STEP, rounding=ROUND_HALF_UP))


def plain(number: Decimal) -> Decimal:
    """The same number without trailing zeros and never in exponent form (1E+2 becomes 100)."""
    if number == number.to_integral_value():
        return number.quantize(Decimal(1))
    return number.normalize()


def decimal_text(number: Decimal) -> str:
    """Canonical text of a number, as stored and hashed: no exponent, no trailing zeros, never "-0"."""
    return format(plain(number) or ZERO, "f")


def read_decimal(text: str) -> Decimal:
    """Read canonical text such as "12.50".

    Raises:
        ValueError: the text is not a finite decimal number.
    """
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise ValueError(f"{text!r} is not a number") from error
    if not number.is_finite():
        raise ValueError(f"{text!r} is not a finite number")
    return number


def money_text(amount: Decimal, currency: str = "") -> str:
    """Plain text for messages and logs, such as "1,234.50 USD". Screens use the locale instead."""
    text = f"{to_cents(amount):,.2f}"
    return f"{text} {currency}" if currency else text
