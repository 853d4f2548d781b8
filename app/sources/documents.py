"""Parts of reading `po/1` documents that files and the web feed share: JSON text, tidying, and what is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, NoReturn

import jsonschema

from app.domain.errors import UserMustAct
from app.domain.money import LARGEST_AMOUNT, read_decimal
from app.sources.result import RowProblem, shortened
from app.sources.shipped import resource_path
from app.sources.values import LONGEST_NUMBER, read_po_number

_HINTS = {
    "type": "must be {expected}",
    "enum": "must be one of {expected}",
    "const": 'must be "{expected}"',
    "minLength": "must not be empty",
    "maxLength": "is longer than {expected} characters, more than QuickBooks takes",
    "minItems": "must hold at least one entry",
    "minimum": "must be at least {expected}",
    "format": "is not a day of the calendar; write it like 2026-11-24",
}
_TYPES = {
    "string": "text in quotation marks",
    "object": "an object { }",
    "array": "a list [ ]",
    "integer": "a whole number",
    "boolean": "true or false",
}
_NO_QUANTITY = (
    "quantity must be above zero: a purchase order takes no goods back. Write how many are ordered."
)
_NUMBERS = frozenset(
    "exchange_rate subtotal tax costs total quantity received_quantity rejected_quantity unit_cost "
    "discount_percent tax_percent tax_amount line_total amount".split()
)
#: Escapes in JSON for control characters and for halves of characters.
_ODD_ESCAPES = re.compile(r"\\(?:u00[01]|u[dD][89a-fA-F]|[bf])")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def parse_json(text: str, name: str) -> Any:
    """The data of a JSON text, decimals exact, without control characters. `name` is what the text is called.

    Raises:
        UserMustAct: it is no JSON, or holds numbers or nesting that no purchase order has.
    """
    try:
        data = json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant)
        return _scrubbed(data) if _ODD_ESCAPES.search(text) else data
    except json.JSONDecodeError as error:
        raise UserMustAct(
            "JSON not readable",
            f"{name} is not complete JSON: line {error.lineno}, column {error.colno} ({error.msg}).",
            "Export the file again, or correct that place.",
        ) from error
    except (ValueError, RecursionError) as error:
        raise UserMustAct(
            "JSON not readable",
            f"{name} holds numbers or nesting that no purchase order has.",
            "Export the file again.",
        ) from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")


def _scrubbed(data: Any) -> Any:
    """The same data without control characters.

    Raises:
        ValueError: half a character stands somewhere.
    """
    if isinstance(data, str):
        data.encode()
        return _CONTROL.sub("", data)
    if isinstance(data, list):
        return [_scrubbed(entry) for entry in data]
    if isinstance(data, dict):
        return {_scrubbed(name): _scrubbed(value) for name, value in data.items()}
    return data


def tidied(document: Any) -> Any:
    """The number without prefix and the supplier's name without outer spaces, before the schema measures them."""
    if not isinstance(document, Mapping):
        return document
    tidy = {name: value for name, value in document.items() if name != "reason"}  # ours, of a file of rejects
    if isinstance(tidy.get("number"), str) and len(tidy["number"]) <= LONGEST_NUMBER:
        tidy["number"] = read_po_number(tidy["number"])
    supplier = tidy.get("supplier")
    if isinstance(supplier, Mapping) and isinstance(supplier.get("name"), str):
        tidy["supplier"] = {**supplier, "name": supplier["name"].strip()}
    return tidy


@cache
def po_validator() -> jsonschema.Draft202012Validator:
    """The validator of the shipped schema; "date" is checked against the calendar."""
    schema = json.loads(resource_path("sources", "po.schema.json").read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker(["date"]))


def document_problems(document: Any, path: str) -> Iterator[RowProblem]:
    """What is wrong with a document that stands at `path`; nothing when it fits the schema and an amount's size."""
    errors = sorted(
        po_validator().iter_errors(document), key=lambda error: [str(part) for part in error.path]
    )
    yield from dict.fromkeys(explain(error, path) for error in errors)
    if not errors:
        yield from _unreal_numbers(document, path)


def explain(error: jsonschema.ValidationError, path: str) -> RowProblem:
    """What a validator found, in plain words: where, what stands there, what it must be."""
    place = _join(path, error.absolute_path)
    value = "" if isinstance(error.instance, Mapping | list) else shortened(str(error.instance))
    rule = str(error.validator)
    if rule == "required":
        given = error.instance if isinstance(error.instance, Mapping) else {}
        missing = [name for name in _names(error.validator_value) if name not in given]
        return RowProblem(0, place, "", f"{' and '.join(missing)} is missing. Add it.")
    if rule == "anyOf":
        wanted = "a SKU or a product_title" if "lines[" in place else "at least one line or cost line"
        return RowProblem(0, place, "", f"It needs {wanted}.")
    if rule == "pattern":
        if place.endswith("currency"):
            return RowProblem(0, place, value, 'currency must be three capital letters such as "USD".')
        message = f'{_last(place)} must be a number such as "12.50", with six decimals at most.'
        return RowProblem(0, place, value, message)
    hint = _HINTS.get(rule, "does not fit the po/1 form")
    return RowProblem(
        0, place, value, f"{_last(place)} {hint.format(expected=_expected(error.validator_value))}."
    )


def _expected(value: Any) -> str:
    return ", ".join(_TYPES.get(str(name), str(name)) for name in _names(value))


def _names(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _last(place: str) -> str:
    return place.rpartition(".")[2] or "The document"


def _join(path: str, parts: Sequence[str | int]) -> str:
    text = path
    for part in parts:
        text += f"[{part}]" if isinstance(part, int) else f"{'.' if text else ''}{part}"
    return text


def _unreal_numbers(document: Mapping[str, Any], path: str) -> Iterator[RowProblem]:
    """Numbers that fit the schema's pattern but no amount or quantity."""
    parts: list[tuple[list[str | int], Mapping[str, Any]]] = [
        ([], {"exchange_rate": document.get("exchange_rate", "0")}),
        (["totals"], document.get("totals", {})),
    ]
    for group in ("lines", "cost_lines"):
        parts += [([group, index], entry) for index, entry in enumerate(document.get(group, ()))]
    for place, values in parts:
        for name, value in values.items():
            if name in _NUMBERS and abs(read_decimal(value)) > LARGEST_AMOUNT:
                message = f"{name} is too large for QuickBooks. Check it for a slip of the keyboard."
                yield RowProblem(0, _join(path, [*place, name]), shortened(value), message)
            elif name == "quantity" and read_decimal(value) <= 0:
                yield RowProblem(0, _join(path, [*place, name]), shortened(value), _NO_QUANTITY)
