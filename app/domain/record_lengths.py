"""Details of new vendors and items against what QuickBooks takes (qbo-api.md 4.2, 4.3).

A name that does not fit keeps the PO from being sent. Other details that do not fit are left out whole, never cut, and
told with the PO.
"""

from __future__ import annotations

from app.domain.orders import Address, Supplier

VENDOR_NAME_LIMIT = 500
ITEM_NAME_LIMIT = 100
SKU_LIMIT = 100
COMPANY_LIMIT = 100
PERSON_LIMIT = 100
PHONE_LIMIT = 30
ADDRESS_PART_LIMIT = 255
POSTAL_CODE_LIMIT = 30
PURCHASE_TEXT_LIMIT = 1000


def fits(text: str, limit: int) -> bool:
    """Not empty, not too long, and without control characters."""
    return bool(text.strip()) and len(text) <= limit and text.isprintable()


def person_of(name: str) -> tuple[str, str]:
    """Given and family name of a contact; the family name is "" when there is one word only."""
    words = name.replace(":", " ").split()
    first, last = " ".join(words[:-1]), words[-1] if words else ""
    return (first, last) if first else (last, "")


def address_parts(address: Address) -> dict[str, tuple[str, int]]:
    """Parts of a vendor's address by QuickBooks' names, with their limits."""
    return {
        "Line1": (address.line1, 500),
        "Line2": (address.line2, 500),
        "City": (address.city, ADDRESS_PART_LIMIT),
        "CountrySubDivisionCode": (address.region, ADDRESS_PART_LIMIT),
        "PostalCode": (address.postal_code, POSTAL_CODE_LIMIT),
        "Country": (address.country, ADDRESS_PART_LIMIT),
    }


def left_out_of_vendor(supplier: Supplier) -> tuple[str, ...]:
    """What a new vendor is made without, because it does not fit; one sentence each."""
    person = max(person_of(supplier.contact_name), key=len)
    details = [
        ("company name", supplier.name.strip(), COMPANY_LIMIT),
        ("contact", person, PERSON_LIMIT),
        ("phone number", supplier.phone, PHONE_LIMIT),
        *(("address", text, limit) for text, limit in address_parts(supplier.address).values()),
    ]
    return tuple(
        f"The {what} “{_short(text)}” does not fit QuickBooks (at most {limit} printable characters), so the new "
        "vendor is made without it."
        for what, text, limit in details
        if text.strip() and not fits(text, limit)
    )


def left_out_of_item(name: str, description: str) -> tuple[str, ...]:
    """What a new item is made without, because it does not fit."""
    if not description.strip() or len(description) <= PURCHASE_TEXT_LIMIT:
        return ()
    told = (
        f"The description of {_short(name)} has {len(description):,} characters and QuickBooks takes "
        f"{PURCHASE_TEXT_LIMIT:,}, so the new item is made without it."
    )
    return (told,)


def _short(text: str) -> str:
    words = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return words if len(words) <= 40 else f"{words[:40]}…"
