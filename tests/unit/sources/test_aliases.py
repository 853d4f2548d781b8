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


@pytest.mark.parametrize(
    "headers",
    [
        ("Bestellnr.", "Lieferant", "Währung", "Bestelldatum", "Art.-Nr.", "Bezeichnung", "Menge", "EK-Preis"),
        ("N° de commande", "Fournisseur", "Devise", "Date de commande", "Réf. article", "Désignation", "Qté", "PU HT"),
        ("Nº pedido", "Proveedor", "Moneda", "Fecha de pedido", "Código", "Descripción", "Cantidad", "Precio unitario"),
        ("Inkooporder", "Leverancier", "Valuta", "Besteldatum", "Artikelnummer", "Omschrijving", "Aantal", "Stukprijs"),
    ],
)  # fmt: skip
def test_german_french_spanish_and_dutch_headers_are_known(headers: tuple[str, ...]) -> None:
    wanted = "po_number supplier_name currency ordered_date line_sku line_product_title line_quantity line_unit_cost"
    found = [alias_table().find(header) for header in headers]
    assert [alias.field if alias else None for alias in found] == wanted.split()


def test_every_language_speaks_of_known_fields_in_normal_form_and_contradicts_nobody() -> None:
    data = json.loads(resource_path("sources", "column_aliases.json").read_text(encoding="utf-8"))
    for language, fields in data["_languages"].items():
        for field, headers in fields.items():
            assert field in FIELDS, language
            for header in headers:
                assert normalise(header) == header, language
                found = alias_table().find(header)
                assert found is not None
                assert found.field == field, f"{language}: {header}"
