from __future__ import annotations

import json

import pytest

from app.sources import describe_columns, resource_path
from app.sources.aliases import alias_table, normalise
from app.sources.fields import FIELDS


@pytest.mark.parametrize(
    ("header", "normal"),
    [
        ("\ufeffPO#", "po number"),
        ("Order #*", "order number"),
        ("Tax (%)", "tax percent"),
        ("Item  Tax %", "item tax percent"),
        ("Pricing/Currency", "pricing currency"),
        ("ＳＫＵ", "sku"),
    ],
)
def test_headers_are_compared_without_case_spacing_and_signs(header: str, normal: str) -> None:
    assert normalise(header) == normal


def test_no_header_means_two_fields_and_every_field_is_known() -> None:
    data = json.loads(resource_path("sources", "column_aliases.json").read_text(encoding="utf-8"))
    owners: dict[str, str] = {}
    for field, headers in data.items():
        if field.startswith("_"):
            continue
        assert field in FIELDS
        for header in headers:
            assert normalise(header) == header
            assert owners.setdefault(header, field) == field


def test_words_run_together_are_found_too() -> None:
    found = [alias_table().find(header) for header in ("OrderNumber", "Unit-Cost", "Colour of the moon")]
    assert [alias.field if alias else None for alias in found] == ["po_number", "line_unit_cost", None]


def test_help_names_headers_for_what_an_import_needs() -> None:
    help_by_field = {entry.field: entry for entry in describe_columns()}
    for field in ("po_number", "supplier_name", "currency", "line_sku", "line_quantity", "line_unit_cost"):
        assert help_by_field[field].headers
