"""The copy of a PO on paper: everything that counts is on it, whatever the names, and equal POs give equal bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.orders import Address, Destination, Payment, Supplier
from app.domain.sheet import sheet_of
from app.printing.po_pdf import render
from tests.support.orders import cost, line, po

ORDER = po(
    supplier=Supplier("Søstrene Grønne", email="a@b.example", address=Address("Nørregade 1", city="Århus")),
    destination=Destination("Bath shop", Address("1 Pier")),
    lines=(line(quantity="3", cost="1234.5", tax_percent=Decimal(20), discount_percent=Decimal(10)),),
    cost_lines=(cost("12.00"),),
    expected_date=date(2026, 12, 1),
    payment=Payment(terms="Net 30"),
    note_to_supplier="Ring twice",
    internal_note="They overcharge us",
)


def test_the_sheet_says_what_the_po_says() -> None:
    sheet = sheet_of(ORDER, "Fern & Fable")
    assert (sheet.shop, sheet.title) == ("Fern & Fable", "PO-101")
    assert sheet.supplier == ("Søstrene Grønne", "Nørregade 1", "Århus", "a@b.example")
    assert sheet.ship_to == ("Bath shop", "1 Pier")
    assert ("Terms", "Net 30") in sheet.facts
    assert ("Expected", "2026-12-01") in sheet.facts
    tea, freight = sheet.rows
    assert (tea.quantity, tea.unit_cost, tea.tax, tea.amount) == ("3", "1,111.05", "20 %", "3,333.15")
    assert "10 % discount" in tea.detail
    assert freight.amount == "12.00"
    assert sheet.totals[-1] == ("Total", "4,011.78 USD")
    assert "overcharge" not in repr(sheet)


def test_the_digest_follows_the_content_only() -> None:
    sheet = sheet_of(ORDER, "Fern")
    assert sheet.digest == sheet_of(replace(ORDER, internal_note="Else", tags=("x",)), "Fern").digest
    assert sheet.digest != sheet_of(replace(ORDER, note_to_supplier="Else"), "Fern").digest


def test_equal_sheets_are_equal_bytes_and_long_ones_have_pages() -> None:
    small = render(sheet_of(ORDER, "Fern"))
    assert small == render(sheet_of(ORDER, "Fern"))
    assert small.startswith(b"%PDF-")
    assert small.count(b"/Type /Page\n") == 1
    lines = tuple(line(f"S-{n}", product_title="A rather long product name " * 5) for n in range(60))
    assert render(sheet_of(replace(ORDER, lines=lines), "Fern")).count(b"/Type /Page\n") > 2


def test_signs_that_the_font_lacks_are_shown_as_question_marks_and_nothing_stumbles() -> None:
    odd = replace(
        ORDER,
        supplier=Supplier("茶 公司"),
        lines=(line(product_title="\u202eمرحبا ☕ \ud83c"), line(product_title="")),
    )
    assert render(sheet_of(odd, "Fern")).startswith(b"%PDF-")
    empty = po(lines=(), supplier=Supplier(""), ordered_date=None)
    assert render(sheet_of(empty, "")).startswith(b"%PDF-")
