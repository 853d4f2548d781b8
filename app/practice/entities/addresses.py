"""Addresses: an id for each, and the flattened form that transactions carry (qbo-api.md 3.1)."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.wire import Json

LINES = tuple(f"Line{n}" for n in range(1, 6))


def with_id(books: Books, address: Json, old: Json | None) -> Json:
    """The address with its Id: the former one as long as the content is the same."""
    if old is not None and {k: v for k, v in old.items() if k != "Id"} == address:
        return old
    ident = old["Id"] if old else books.next_id("address")
    return {"Id": ident, **address}


def flatten(address: Json) -> Json:
    """Name and street lines, then ``City, ST  ZIP Country`` with two spaces before the postal code."""
    lines = [str(address[key]) for key in LINES if address.get(key)]
    last = city_line(address)
    if last:
        lines.append(last)
    if len(lines) > len(LINES):
        lines = [*lines[:4], " ".join(lines[4:])]
    return dict(zip(LINES, lines, strict=False))


def city_line(address: Json) -> str:
    """``City, ST  ZIP Country``, as much of it as there is."""
    place = ", ".join(str(address[k]) for k in ("City", "CountrySubDivisionCode") if address.get(k))
    tail = " ".join(str(address[k]) for k in ("PostalCode", "Country") if address.get(k))
    return "  ".join(part for part in (place, tail) if part)


def on_transaction(books: Books, doc: Json, key: str, old: Json | None) -> None:
    """Flatten the address that stands under ``key``, in place."""
    if key not in doc:
        return
    sent = {name: value for name, value in doc[key].items() if name != "Id"}
    doc[key] = with_id(books, flatten(sent), (old or {}).get(key))


def of_vendor(vendor: Json) -> Json:
    """The address that a new transaction takes over from its vendor; empty when the vendor has none."""
    address = vendor.get("BillAddr")
    if not address:
        return {}
    person = " ".join(str(vendor[k]) for k in ("GivenName", "FamilyName") if vendor.get(k))
    heads = [line for line in (person, str(vendor.get("CompanyName", ""))) if line]
    lines = [str(address[key]) for key in LINES if address.get(key)]
    merged = [*[head for head in heads if head not in lines], *lines]
    flat = flatten({**address, **dict.fromkeys(LINES)})
    return dict(zip(LINES, [*merged, *flat.values()][:5], strict=False))


def of_company(books: Books) -> Json:
    """The shipping address of a new purchase order: the company itself."""
    company = books.company
    return flatten({**company.address, "Line1": company.name, "Line2": company.address.get("Line1")})
