"""Words in cells: PO numbers, statuses, currencies, yes and no, tags, and what a cost line is for."""

from __future__ import annotations

import re

from app.domain.currencies import CODES
from app.domain.orders import CostKind, PaymentStatus, PoStatus
from app.sources.aliases import alias_table
from app.sources.cells import Cell, CellError, cell_text

LONGEST_NUMBER = 60
LONGEST_TEXT = 10_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_PO_PREFIX = re.compile(r"^#?\s*p\.?o\.?\s*(?:no\.?|number)?(?:\s*[-#:–_.]\s*|\s+|(?=\d))#?", re.IGNORECASE)
_CURRENCY = re.compile(r"([A-Za-z]{3})(?:\b.*)?", re.DOTALL)
_CURRENCY_SIGNS = {"€": "EUR", "£": "GBP", "US$": "USD", "C$": "CAD", "A$": "AUD", "₹": "INR"}
_BESIDE = re.compile(r"[€£₹]|US\$|C\$|A\$|\b[A-Z]{3}\b")
_YES = frozenset("yes y true 1 inclusive included x ja j oui sí si".split())
_NO = frozenset("no n false 0 exclusive excluded nein non nee".split())
_PARTIAL = PoStatus.SHIPPED
#: First match wins, so "Transit insurance" is insurance and "Shipping discount" a discount.
_COST_WORDS: tuple[tuple[CostKind, str], ...] = (
    (CostKind.DISCOUNT, r"discount|rebate|allowance|rabatt|skonto|nachlass|remise|descuento|korting"),
    (CostKind.INSURANCE, r"insur|versicher|transportversich|assurance|seguro|verzeker"),
    (CostKind.DUTY, r"dut(?:y|ies)|customs|tariff|import|zoll|douane|aduana|arancel|invoer"),
    (
        CostKind.FREIGHT,
        (
            r"freight|shipping|shipment|delivery|postage|courier|carriage|transport|fracht|versand|lieferkosten|porto(?:kosten)?\b|"
            r"frais de port|port\b|livraison|env[ií]o|flete|portes|vracht|verzend"
        ),
    ),
    (CostKind.HANDLING, r"handling|packing|packaging|verpackung|emballage|embalaje|verpakking"),
    (CostKind.ADJUSTMENT, r"adjust|rounding|correction"),
    (CostKind.FEE, r"fee\b|fees\b|charge|commission|levy|gebühr|provision|frais|comisión|kosten\b"),
)


def read_text(cell: Cell) -> str:
    """Text without control characters; line breaks inside stay.

    Raises:
        CellError: the text is longer than any field can be.
    """
    text = _CONTROL.sub("", cell_text(cell).replace("\r\n", "\n").replace("\r", "\n")).strip()
    if len(text) > LONGEST_TEXT:
        raise CellError(f"This text has {len(text):,} characters; {LONGEST_TEXT:,} is the most. Shorten it.")
    return text


def read_po_number(cell: Cell) -> str:
    """The number that people see: "PO#128", "PO-128" and "#PO128" are 128; leading zeros stay.

    Raises:
        CellError: far too long to be a number.
    """
    text = " ".join(read_text(cell).split())
    if len(text) > LONGEST_NUMBER:
        raise CellError(f"A PO number of {len(text)} characters cannot be right. Check the column.")
    return _PO_PREFIX.sub("", text, count=1).strip().removeprefix("#").strip()


def read_own_number(cell: Cell) -> str:
    """The number in a PO number's cell, which says something: a mere "#" must not count for a blank one.

    Raises:
        CellError: nothing is left of it, or it is far too long.
    """
    number = read_po_number(cell)
    if not number:
        raise CellError("This is no PO number. Write the number that the PO has in the shop.")
    return number


def read_status(cell: Cell) -> tuple[PoStatus, str]:
    """The status and, where the word differs from ours, the word as written. Unknown words give UNKNOWN."""
    raw = " ".join(read_text(cell).split())
    word = raw.casefold()
    meaning = alias_table().words("status").get(word, "unknown")
    status = _PARTIAL if meaning == "_partial" else PoStatus(meaning)
    return status, "" if word == status.value else raw


def read_payment(cell: Cell) -> PaymentStatus:
    """Paid, unpaid or overdue; a badge may be followed by a short due date ("Unpaid Nov 30")."""
    text = " ".join(read_text(cell).casefold().split())
    words = alias_table().words("payment_status")
    for word in sorted(words, key=len, reverse=True):
        if text == word or text.startswith(f"{word} "):
            return PaymentStatus(words[word])
    return PaymentStatus.UNKNOWN


def read_currency(cell: Cell) -> str:
    """The ISO code of a currency: "usd", "EUR - Euro", "€".

    Raises:
        CellError: no code can be told from it ("$" alone is the sign of many).
    """
    text = read_text(cell)
    if text in _CURRENCY_SIGNS:
        return _CURRENCY_SIGNS[text]
    match = _CURRENCY.fullmatch(text)
    if match is None or not match[1].isascii():
        raise CellError("This is not a currency code. Write three letters such as USD.")
    code = match[1].upper()
    if code not in CODES:
        raise CellError(f"There is no currency {code}. Write three letters such as USD.")
    return code


def currency_beside(text: str) -> str:
    """The currency whose code or sign stands beside a number ("12,50 €" is EUR), "" when none is certain."""
    match = _BESIDE.search(text)
    return _CURRENCY_SIGNS.get(match[0], match[0]) if match else ""


def read_yes_no(cell: Cell) -> bool:
    """Yes or no.

    Raises:
        CellError: the word is neither.
    """
    word = cell_text(cell).casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise CellError("This is neither yes nor no. Write yes or no.")


def read_whole(cell: Cell) -> int:
    """A whole number of days.

    Raises:
        CellError: not a whole number from 0 to 3650.
    """
    text = cell_text(cell)
    if not text.isascii() or not text.isdecimal() or len(text) > 4 or int(text) > 3650:
        raise CellError("This is not a whole number of days. Write it like 14.")
    return int(text)


def read_tags(cell: Cell) -> tuple[str, ...]:
    """Tags, parted by commas or semicolons."""
    return tuple(part for part in (tag.strip() for tag in re.split(r"[,;]", read_text(cell))) if part)


def cost_kind(label: str, fallback: CostKind = CostKind.OTHER) -> CostKind:
    """What a cost line is for, by the words of its label."""
    text = label.casefold()
    for kind, pattern in _COST_WORDS:
        if re.search(rf"\b(?:{pattern})", text):
            return kind
    return fallback
