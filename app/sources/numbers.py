"""Numbers as people and spreadsheets write them: "$12.50", "1.299,00", "(5.00)", "1 299,00", "8.25 %".

Which sign separates the decimals is decided for a whole column, never for one cell.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from app.domain.money import LARGEST_AMOUNT
from app.sources.cells import Cell, CellError

#: The po/1 schema takes six decimals.
MOST_DECIMALS = 6
_LONGEST = 40
_GROUPED = {
    "point": re.compile(
        r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]*)?|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]*)?"
    ),
    "comma": re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]*)?"),
}
_PLAIN = {
    "point": re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+"),
    "comma": re.compile(r"[0-9]+(?:,[0-9]*)?|,[0-9]+"),
}
_SPACED = re.compile(r"[1-9][0-9]{0,2}(?:([ '])[0-9]{3})(?:\1[0-9]{3})*(?=$|[.,])")
_MONEY_SIGN = r"(?:[A-Z]{3}|[A-Za-z]{0,3}[$€£¥₹]|[Kk][Rr]\.?)"
_FRAME = re.compile(
    rf"(?:{_MONEY_SIGN} ?)?([-+]?) ?(?:{_MONEY_SIGN} ?)?([0-9.,' ]+?)(?: ?{_MONEY_SIGN})?(-?)"
)


class DecimalStyle(StrEnum):
    """Which sign stands before the decimals."""

    POINT = "point"
    COMMA = "comma"

    @property
    def other(self) -> DecimalStyle:
        """The other sign."""
        return DecimalStyle.COMMA if self is DecimalStyle.POINT else DecimalStyle.POINT


@dataclass(slots=True)
class StyleEvidence:
    """What the cells of a column show: how many can only be read one way, and a first one that fits both."""

    point: int = 0
    comma: int = 0
    open_cell: tuple[int, str] | None = None

    @property
    def style(self) -> DecimalStyle | None:
        """The style that this column proves, None when it proves none or contradicts itself evenly."""
        if self.point == self.comma:
            return None
        return DecimalStyle.POINT if self.point > self.comma else DecimalStyle.COMMA

    def see(self, row: int, text: str) -> None:
        """Weigh a text of the column; typed numbers say nothing."""
        as_point, as_comma = _reading(text, DecimalStyle.POINT), _reading(text, DecimalStyle.COMMA)
        if as_point == as_comma:
            return
        if as_comma is None:
            self.point += 1
        elif as_point is None:
            self.comma += 1
        elif self.open_cell is None:
            self.open_cell = (row, text)


def read_number(cell: Cell, style: DecimalStyle, *, percent: bool = False) -> Decimal:
    """Read one cell of a number column.

    Raises:
        CellError: with a sentence that says what is wrong and what to do.
    """
    if isinstance(cell, bool) or not isinstance(cell, str | Decimal):
        raise CellError("This is not a number. Write it like 12.50.")
    number = cell if isinstance(cell, Decimal) else _reading(cell, style, percent=percent)
    if number is None:
        raise CellError(_complaint(cell if isinstance(cell, str) else "", style, percent=percent))
    if abs(number) > LARGEST_AMOUNT:
        raise CellError("This number is too large for QuickBooks. Check it for a slip of the keyboard.")
    return number


def round_off(number: Decimal) -> Decimal:
    """At most six decimals, rounded half up (formulas such as =10/3 give fifteen)."""
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -MOST_DECIMALS:
        return number.quantize(Decimal(1).scaleb(-MOST_DECIMALS), rounding=ROUND_HALF_UP)
    return number


def _complaint(text: str, style: DecimalStyle, *, percent: bool) -> str:
    if "%" in text and not percent:
        return "A percentage stands where an amount is expected. Write the amount."
    if re.search(r"[0-9][eE][-+]?[0-9]", text):
        return "The spreadsheet has shortened this number. Format the cell as a number and export again."
    if _reading(text, style.other, percent=percent) is not None:
        sign = "decimal point" if style is DecimalStyle.POINT else "decimal comma"
        return f"The rest of this column is written with a {sign}. Write this number the same way."
    return "This is not a number. Write it like 12.50."


def _reading(text: str, style: DecimalStyle, *, percent: bool = True) -> Decimal | None:
    """The number, or None when the text is no number in this style."""
    flat = unicodedata.normalize("NFKC", text).replace("\u2212", "-").replace("\u2019", "'").strip()
    if not flat or len(flat) > _LONGEST:
        return None
    if percent and flat.endswith("%"):
        flat = flat[:-1].rstrip()
    negative = flat.startswith("(") and flat.endswith(")")
    match = _FRAME.fullmatch(flat[1:-1].strip() if negative else flat)
    if match is None:
        return None
    sign, digits, trailing = match.groups()
    value = _unsigned(digits.strip(), style)
    if value is None or (negative + (sign == "-") + (trailing == "-")) > 1:
        return None
    return -value if negative or "-" in (sign, trailing) else value


def _unsigned(digits: str, style: DecimalStyle) -> Decimal | None:
    spaced = _SPACED.match(digits)
    if spaced:
        digits = spaced.group().replace(spaced.group(1), "") + digits[spaced.end() :]
    grouping, mark = (",", ".") if style is DecimalStyle.POINT else (".", ",")
    if not spaced and _GROUPED[style].fullmatch(digits):
        digits = digits.replace(grouping, "")
    elif not _PLAIN[style].fullmatch(digits):
        return None
    return Decimal(digits.replace(mark, "."))
