"""Field tables: which properties an entity has, how each is checked, and which are the server's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from app.practice.entities import values
from app.practice.errors import Problem, QboFault, too_long, unknown_property
from app.practice.wire import Json


@dataclass(frozen=True)
class Field:
    """One property. ``kind`` names a check in ``values``; ``object`` and ``list`` recurse into ``fields``."""

    name: str
    kind: str
    maximum: int = 0
    choices: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    forbidden: str = ""
    read_only: bool = False


def text(name: str, maximum: int = 0, forbidden: str = "") -> Field:
    """Text; 2050 beyond ``maximum`` signs, 2040 for one of the forbidden signs."""
    return Field(name, "text", maximum, forbidden=forbidden)


def money(name: str) -> Field:
    """An amount, rounded half up to the cent."""
    return Field(name, "money")


def number(name: str) -> Field:
    """A quantity, price or rate."""
    return Field(name, "number")


def whole(name: str) -> Field:
    """A whole number."""
    return Field(name, "whole")


def flag(name: str) -> Field:
    """A yes or no."""
    return Field(name, "flag")


def day(name: str) -> Field:
    """A date, YYYY-MM-DD."""
    return Field(name, "day")


def choice(name: str, *choices: str) -> Field:
    """One of fixed words; else 2170."""
    return Field(name, "choice", choices=choices)


def ref(name: str) -> Field:
    """A reference ``{value, name}``."""
    return Field(name, "ref")


def group(name: str, *fields: Field) -> Field:
    """A nested object."""
    return Field(name, "object", fields=fields)


def many(name: str, *fields: Field) -> Field:
    """A list of nested objects."""
    return Field(name, "list", fields=fields)


def own(*names: str) -> tuple[Field, ...]:
    """The server's own properties: accepted in a request and ignored (qbo-api.md 2.3)."""
    return tuple(Field(name, "any", read_only=True) for name in names)


def address(name: str) -> Field:
    """A PhysicalAddress with its lengths (qbo-api.md 3.1)."""
    lines = tuple(text(f"Line{n}", 500) for n in range(1, 6))
    parts = (
        text("City", 255),
        text("CountrySubDivisionCode", 255),
        text("Country", 255),
        text("PostalCode", 30),
    )
    return group(
        name, *lines, *parts, *own("Id", "Lat", "Long", "Note", "Tag", "CountryCode", "PostalCodeSuffix")
    )


def email(name: str) -> Field:
    """An e-mail address in its wrapper."""
    return group(name, Field("Address", "email", 100), *own("Id", "Default", "Tag"))


def phone(name: str) -> Field:
    """A telephone number in its wrapper."""
    return group(
        name,
        text("FreeFormNumber", 30),
        *own("Id", "DeviceType", "CountryCode", "AreaCode", "Default", "Tag"),
    )


def web(name: str) -> Field:
    """A web address in its wrapper."""
    return group(name, text("URI", 1000), *own("Id", "Default", "Tag"))


COMMON = own(
    "Id", "SyncToken", "MetaData", "domain", "sparse", "status", "AttachableRef", "NameAndId", "Overview"
)


def clean(body: Any, fields: Iterable[Field], path: str = "") -> Json:
    """Keep the writable properties of a request body, checked and normalised.

    ``null`` counts as absent, and so does an empty text, which clients send for what they do not know. At the
    top level an empty text gives None, which empties the property in a sparse update. Raises 2010 at once for
    an unknown property, and all other problems together.
    """
    problems: list[Problem] = []
    result = _clean(body, {field.name: field for field in fields}, path, problems)
    if problems:
        raise QboFault(*problems)
    return result


def _clean(body: Any, table: dict[str, Field], path: str, problems: list[Problem]) -> Json:
    if not isinstance(body, dict):
        raise unknown_property(path or "failed to parse json object; a property")
    result: Json = {}
    for name, value in body.items():
        field = table.get(name)
        if field is None:
            raise unknown_property(name)
        if value is None or field.read_only:
            continue
        if value == "":
            if not path:
                result[name] = None
            continue
        cleaned = _value(field, value, f"{path}.{name}" if path else name, problems)
        if cleaned is not None:
            result[name] = cleaned
    return result


def _value(field: Field, value: Any, path: str, problems: list[Problem]) -> Any:
    if field.kind == "object":
        inner = _clean(value, {f.name: f for f in field.fields}, path, problems)
        return inner or None
    if field.kind == "list":
        entries = value if isinstance(value, list) else [value]
        table = {f.name: f for f in field.fields}
        return [_clean(entry, table, path, problems) for entry in entries]
    checked, problem = values.CHECKS[field.kind](value, path)
    if problem is None and isinstance(checked, str):
        problem = _text_problem(field, checked, path)
    if problem is None and field.choices and checked not in field.choices:
        problem = values.wrong("2170", "Invalid Enumeration", value, path)
    if problem is not None:
        problems.append(problem)
        return None
    return checked


def _text_problem(field: Field, value: str, path: str) -> Problem | None:
    if field.maximum and len(value) > field.maximum:
        return too_long(path, field.maximum, len(value))
    if field.forbidden and any(sign in value for sign in field.forbidden):
        detail = f"Invalid String : Element contains invalid characters: {value}"
        return Problem("2040", "Invalid String", detail, path)
    return None
