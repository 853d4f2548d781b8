"""Which header means which field (resources/sources/column_aliases.json), and help text about it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.sources.fields import FIELDS
from app.sources.shipped import resource_path

_SIGNS = re.compile(r"([#%])(?![^\W_])")
_NOT_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Alias:
    """What one header means. `rank` is its place in the field's list: lower is more certain."""

    field: str
    rank: int


@dataclass(frozen=True, slots=True)
class ColumnHelp:
    """One line of help about a field: its words and the headers that are recognised for it."""

    field: str
    label: str
    level: str
    headers: tuple[str, ...]


class AliasTable:
    """The shipped table of headers and of words for status and payment."""

    def __init__(self, data: Mapping[str, object]) -> None:
        """Build the table from the parsed JSON file. Keys with "_" in front are rules, not fields.

        "_languages" has the same fields once more for each language; a header there is as certain as its place in
        that list says.
        """
        self._headers: dict[str, tuple[str, ...]] = {}
        self._exact: dict[str, Alias] = {}
        self._joined: dict[str, Alias] = {}
        for field, headers in data.items():
            if not field.startswith("_") and isinstance(headers, list):
                self._headers[field] = tuple(headers)
        for field, headers in self._headers.items():
            for rank, header in enumerate(headers):
                self._exact[header] = Alias(field, rank)
                self._joined.setdefault(header.replace(" ", ""), Alias(field, rank))
        languages = data.get("_languages")
        for fields in languages.values() if isinstance(languages, dict) else ():
            self._learn(fields)
        self._values = data["_value_aliases"]

    def _learn(self, fields: Mapping[str, list[str]]) -> None:
        """Headers of another language; what English has already stays."""
        for field, headers in fields.items():
            for rank, header in enumerate(headers):
                self._exact.setdefault(header, Alias(field, rank))
                self._joined.setdefault(header.replace(" ", ""), Alias(field, rank))

    def find(self, header: str) -> Alias | None:
        """The meaning of a header as written in a file; "OrderNumber" and "Order number *" are the same."""
        name = normalise(header)
        return self._exact.get(name) or self._joined.get(name.replace(" ", ""))

    def headers(self, field: str) -> tuple[str, ...]:
        """English headers recognised for a field, in normal form."""
        return self._headers.get(field, ())

    def words(self, kind: str) -> dict[str, str]:
        """Word -> meaning, for "status" or "payment_status"."""
        assert isinstance(self._values, dict)
        return {word: meaning for meaning, words in self._values[kind].items() for word in words}


def normalise(header: str) -> str:
    """Normal form of a header: case, spaces, signs and a trailing "*" do not count, "#" is "number"."""
    text = unicodedata.normalize("NFKC", header).replace("\ufeff", "").strip().lower().rstrip("*")
    text = _SIGNS.sub(lambda match: " number " if match[1] == "#" else " percent ", text)
    return _NOT_WORD.sub(" ", text).strip()


@cache
def alias_table() -> AliasTable:
    """The shipped table, read once."""
    return AliasTable(json.loads(resource_path("sources", "column_aliases.json").read_text(encoding="utf-8")))


def describe_columns() -> tuple[ColumnHelp, ...]:
    """All columns that an import understands, for help pages and `inventory-mate import --help`."""
    table = alias_table()
    return tuple(
        ColumnHelp(field.name, field.label, field.level.value, table.headers(field.name))
        for field in FIELDS.values()
        if table.headers(field.name)
    )
