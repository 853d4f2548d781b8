"""Field by field and line by line, with names for ids and values as the locale writes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.domain.compare import differences
from app.domain.documents import Difference, TaxMode
from app.ui.preview.comparison import Entry, Kind, compare
from app.ui.preview.comparison_table import ComparisonTable
from app.ui.theme import Space, Theme
from tests.ui.preview.fakes import FREIGHT, MUG, NAMES, SMALLER, WANTED, row


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


def heading(words: str) -> Entry:
    return Entry(words, kind=Kind.HEADING)


def test_an_update_shows_old_and_new_of_what_differs_and_nothing_else() -> None:
    before = replace(SMALLER, vendor_id="59", txn_date=date(2026, 11, 2))
    assert compare(row("3", "update", before=before), NAMES) == (
        heading("Purchase order"),
        Entry("Vendor", "Nordwind Handels GmbH", "Nordwind"),
        Entry("Date", "02.11.26", "20.11.26"),
        Entry("Memo to vendor", "", "Ring twice"),
        heading("Stoneware mug"),
        Entry("Quantity", "5", "6"),
        Entry("Amount", "62,50", "75,00"),
    )


def test_lines_that_come_and_go_are_told_as_calculations() -> None:
    gone = replace(MUG, key="sku:OLD#1", description="Old: a mug")
    before = replace(WANTED, lines=(MUG, gone, FREIGHT))
    assert compare(row("3", "update", before=before), NAMES) == (
        heading("Old: a mug"),
        Entry("Line goes away", "6 × 12,50 = 75,00", ""),
        heading("Freight"),
        Entry("Line goes away", "48,00", ""),
        heading("Earl Grey"),
        Entry("New line", "", "400 × 3,125 = 1.250,00"),
    )


def test_a_slash_in_a_sku_does_not_hide_the_field() -> None:
    tea = replace(WANTED.lines[1], ref_id="7", description="Earl Grey, old")
    before = replace(WANTED, lines=(MUG, tea))
    assert compare(row("3", "update", before=before), NAMES) == (
        heading("Earl Grey"),
        Entry("Item or account", "Mug", "Tea (would be created)"),
        Entry("Description", "Earl Grey, old", "Earl Grey"),
    )


def test_two_lines_of_the_same_words_stay_two() -> None:
    twice = replace(MUG, key="sku:MUG-330#2")
    changed = row("3", "update", before=replace(WANTED, lines=()))
    wanted = replace(WANTED, lines=(MUG, twice))
    changes = tuple(
        replace(change, field=f"line:{key}")
        for change, key in zip(changed.differences, (MUG.key, twice.key), strict=True)
    )
    entries = compare(replace(changed, wanted=wanted, differences=changes), NAMES)
    assert [entry.label for entry in entries if entry.kind is Kind.HEADING] == ["Stoneware mug"] * 2


def test_a_new_po_shows_all_that_quickbooks_would_get() -> None:
    entries = compare(row("2", "create"), NAMES)
    assert entries == (
        heading("Purchase order"),
        Entry("Number", "", "PO-1"),
        Entry("Vendor", "", "Nordwind"),
        Entry("Currency", "", "USD"),
        Entry("Date", "", "20.11.26"),
        Entry("Memo to vendor", "", "Ring twice"),
        heading("Lines"),
        Entry("Stoneware mug", "", "6 × 12,50 = 75,00"),
        Entry("Earl Grey", "", "400 × 3,125 = 1.250,00"),
    )


def test_terms_class_location_and_tax_by_name() -> None:
    names = replace(
        NAMES,
        terms={"3": "Net 30"},
        classes={"c1": "Shop"},
        locations={"l1": "Bristol"},
        tax_codes={"2": "20.0% S", "6": "No VAT"},
    )
    line = replace(MUG, tax_code_id="2", class_id="c1")
    wanted = replace(
        WANTED, terms_id="3", location_id="l1", tax_mode=TaxMode.EXCLUDED, lines=(line, *WANTED.lines[1:])
    )
    before = replace(WANTED, lines=(replace(MUG, tax_code_id="6"), *WANTED.lines[1:]))
    shown = replace(row("3", "update", before=before), wanted=wanted, differences=differences(before, wanted))
    assert compare(shown, names) == (
        heading("Purchase order"),
        Entry("Terms", "", "Net 30"),
        Entry("Location", "", "Bristol"),
        Entry("Amounts are", "", "Without tax"),
        heading("Stoneware mug"),
        Entry("Tax code", "No VAT", "20.0% S"),
        Entry("Class", "", "Shop"),
    )


def test_a_conflict_is_shown_with_the_value_of_the_last_sync() -> None:
    found = (
        Difference("memo", "Memo to vendor", "Theirs", "Ours", "Once"),
        Difference("line:sku:b#1", "Line Pot", "Pot: 1 x 9 = 9", "", "Pot: 1 x 8 = 8"),
        Difference(
            "line:sku:a#1/numbers", "Line Tea: numbers", "2 x 20 = 40", "5 x 12.5 = 62.5", "2 x 12.5 = 25"
        ),
    )
    entries = compare(replace(row("3", "ask"), differences=found), NAMES)
    told = [(e.label, e.base, e.before, e.after) for e in entries if e.kind is Kind.FIELD]
    assert told == [
        ("Memo to vendor", "Once", "Theirs", "Ours"),
        ("Removed here", "Pot: 1 × 8,00 = 8,00", "1 × 9,00 = 9,00", ""),
        ("Quantity, unit cost, amount", "2 × 12,50 = 25,00", "2 × 20,00 = 40,00", "5 × 12,50 = 62,50"),
    ]


def test_in_a_narrow_place_headings_take_two_lines_and_words_keep_their_air(
    theme: Theme, qtbot: QtBot
) -> None:
    table = ComparisonTable(theme)
    qtbot.addWidget(table)
    entries = [Entry("Memo to vendor", "Theirs is rather long", "Ours", base="Old")]
    heights = {}
    for width in (330, 900):
        table.resize(width, 300)
        table.show()
        table.show_entries(entries, "In QuickBooks", "After a sync", compares=True)
        qtbot.waitUntil(lambda width=width: table.width() == width)  # type: ignore[misc]
        heights[width] = (table.horizontalHeader().height(), table.rowHeight(0))
    line = table.fontMetrics().height()
    assert heights[330][0] - heights[900][0] == line
    assert heights[330][1] >= 3 * line + 2 * Space.S, "three lines, and air above and below"
