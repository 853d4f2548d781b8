"""Texts of a PO against what QuickBooks takes: too long, or characters that it does not take (qbo-api.md 3.1, 3.2).

Nothing is ever cut: what does not fit is told with the field and what to do, before any request.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.orders import Address, PurchaseOrder

NOTE_LIMIT = 4000
DESCRIPTION_LIMIT = 4000
EMAIL_LIMIT = 100
#: Not documented for purchase orders; the sales side takes so many (qbo-api.md 3.1).
SHIP_METHOD_LIMIT = 31
ADDRESS_LINE_LIMIT = 500
ADDRESS_LIMIT = 2000
#: Lines of one document (qbo-api.md 2.3).
LINES_LIMIT = 10_000
# Reference, dates, number and our mark stand beside the notes; SKUs, discount and tax beside a product's name.
_BESIDE_NOTES = 100
_BESIDE_NAMES = 80
#: What is left for each of the two notes.
NOTES_ROOM = NOTE_LIMIT - _BESIDE_NOTES
_IN_NOTES = "\t\n\r"


@dataclass(frozen=True, slots=True)
class _Field:
    """One text as it is sent: how people call it, its content, its limit, whether it may have several lines."""

    name: str
    text: str
    limit: int
    notes: bool = False


def text_problem(order: PurchaseOrder) -> str:
    """The first text that QuickBooks would not take, in words with what to do; "" when all fit."""
    if _surely_fits(order):
        return ""
    for field in _fields(order):
        if len(field.text) > field.limit:
            return (
                f"{field.name} has {len(field.text):,} characters, which is longer than QuickBooks takes "
                f"({field.limit:,}). Shorten it, then it can be sent."
            )
        found = _forbidden(field)
        if found:
            return (
                f"{field.name} contains {found}, which QuickBooks does not take. "
                "Type it again without that character, then it can be sent."
            )
    if len(order.lines) + len(order.cost_lines) > LINES_LIMIT - 20:
        return f"It has more lines than QuickBooks takes ({LINES_LIMIT:,}). Split it into several POs."
    return ""


def _surely_fits(order: PurchaseOrder) -> bool:
    """The quick way through for usual POs: everything together is short and printable."""
    address, place = order.supplier.address, order.destination.address
    single = "".join(
        (
            order.number,
            order.carrier,
            order.supplier.email,
            order.supplier.name,
            *(
                address.line1,
                address.line2,
                address.city,
                address.region,
                address.postal_code,
                address.country,
            ),
            order.destination.name,
            *(place.line1, place.line2, place.city, place.region, place.postal_code, place.country),
        )
    )
    several = [order.note_to_supplier, order.reference, order.internal_note, order.tracking_number]
    for line in order.lines:
        several += (line.product_title, line.variant_title, line.sku, line.supplier_sku)
    several += [cost.label for cost in order.cost_lines]
    notes = "".join(several)
    return (
        len(order.carrier) <= SHIP_METHOD_LIMIT
        and len(single) <= ADDRESS_LINE_LIMIT
        and len(notes) <= NOTE_LIMIT - _BESIDE_NOTES
        and len(order.lines) + len(order.cost_lines) <= LINES_LIMIT - 20
        and single.isprintable()
        and notes.replace("\n", "").isprintable()
    )


def unusual_characters(order: PurchaseOrder) -> str:
    """Fields with characters that a US company may show as "?" (qbo-api.md 2.3). Not certain, so only a warning.

    The first of them with its characters, and how many others there are: a shop whose names are Arabic is told once.
    """
    told: dict[str, str] = {}
    for field in _fields(order):
        odd = sorted({c for c in field.text if c not in _IN_NOTES and not _is_latin(c)})
        if odd:
            told.setdefault(field.name, f"{field.name} contains {' '.join(odd[:8])}")
    if not told:
        return ""
    first, *others = told.values()
    if not others:
        return first
    return f"{first}, and so {'does' if len(others) == 1 else 'do'} {len(others)} more"


def _fields(order: PurchaseOrder) -> Iterator[_Field]:
    yield _Field("The number", order.number, 10_000)  # its own limit is checked with its own words
    notes = NOTES_ROOM
    told = order.note_to_supplier + order.reference
    yield _Field("The note to the supplier with the reference", told, notes, notes=True)
    told = order.internal_note + order.tracking_number
    yield _Field("The internal note with the tracking number", told, notes, notes=True)
    yield _Field("The carrier", order.carrier, SHIP_METHOD_LIMIT)
    yield from _address_fields("The supplier's address", order.supplier.name, order.supplier.address)
    yield from _address_fields("The destination", order.destination.name, order.destination.address)
    yield _Field("The supplier's email", order.supplier.email, 10_000)
    for line in order.lines:
        name = f"The product {_short(line.product_name)}"
        text = f"{line.product_name}{line.sku}{line.supplier_sku}"
        yield _Field(name, text, DESCRIPTION_LIMIT - _BESIDE_NAMES, notes=True)
    for cost in order.cost_lines:
        yield _Field(f"The cost {_short(cost.label)}", cost.label, DESCRIPTION_LIMIT, notes=True)


def _address_fields(name: str, head: str, address: Address) -> Iterator[_Field]:
    if address.is_empty:
        return
    city = f"{address.city}, {address.region} {address.postal_code}"
    parts = (head, address.line1, address.line2, city, address.country)
    for part in parts:
        yield _Field(f"{name} ({_short(part)})", part, ADDRESS_LINE_LIMIT)
    yield _Field(name, "".join(parts), ADDRESS_LIMIT)


def _forbidden(field: _Field) -> str:
    for character in field.text:
        category = unicodedata.category(character)
        allowed = field.notes and character in _IN_NOTES
        if (category == "Cc" and not allowed) or category == "Cs" or ord(character) & 0xFFFE == 0xFFFE:
            words = {"\n": "a line break", "\r": "a line break", "\t": "a tab"}
            return words.get(character, f"a control character (U+{ord(character):04X})")
    return ""


def _is_latin(character: str) -> bool:
    # Windows' Latin has typographic quotes, dashes and the euro sign beyond ISO 8859-1.
    try:
        character.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 40 else f"{words[:40]}…"
