"""What leaves the window speaks its language: paper, spreadsheets, and reports beside imported files."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from app.bootstrap.language import Speaker
from app.domain.incoming import Settled
from app.domain.read_table import RejectedRow, RejectedRows
from app.domain.sheet import sheet_of
from app.printing.po_pdf import render
from app.printing.printer import Printer
from app.printing.sheet_words import said
from app.printing.tie_out_rows import heading, notes
from app.services.folder_report import report_of_import
from app.services.import_preview import ImportPreview
from app.sources.rejects import write_rejected
from app.ui.spoken.paper import WindowWording
from tests.unit.services.test_tie_out_saving import DAY, TIED
from tests.unit.test_printing import ORDER


@pytest.fixture
def german(qapp: QApplication) -> Iterator[WindowWording]:
    before = QLocale()
    speaker = Speaker(qapp)
    speaker.speak("de")
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield WindowWording()
    speaker.silence()
    QLocale.setDefault(before)


def test_the_copy_of_a_po_is_said_and_written_as_the_window_does(german: WindowWording) -> None:
    order = replace(ORDER, exchange_rate=Decimal("1.0842"), tax_inclusive=True)
    sheet = sheet_of(order, "Draft")  # a shop may be called as a word of ours
    copy = said(sheet, german)
    assert copy.shop == "Draft"
    assert ("Erwartet", "01.12.26") in copy.facts
    assert ("Zahlungsbedingungen", "Net 30") in copy.facts  # what the supplier's paper says
    assert ("Währung", "USD (Kurs 1,0842)") in copy.facts
    tea, freight = copy.rows
    assert (tea.quantity, tea.unit_cost, tea.tax) == ("3", "1.111,05", "20 %")
    assert "10 % Rabatt" in tea.detail
    assert freight.amount == "12,00"
    assert copy.totals[-1][0] == "Summe (mit Steuer)"
    assert re.fullmatch(r"[\d.]+,\d\d USD", copy.totals[-1][1])
    assert render(sheet, german) != render(sheet)


def test_a_tie_out_is_in_the_language_of_the_window_and_its_numbers_stay_numbers(
    german: WindowWording, tmp_path: Path
) -> None:
    printer = Printer()
    plain, path = tmp_path / "plain.xlsx", tmp_path / "abgleich.xlsx"
    printer.tie_out_xlsx(TIED, plain, lambda done, total: None)
    printer.wording = german
    printer.tie_out_xlsx(TIED, path, lambda done, total: None)
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["Zusammenfassung", "Abweichungen", "Bestellungen"]
    summary, causes, every = (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)
    told = {row[0]: row[1] for row in summary if row[0]}
    assert summary[0][0] == "Monatsabgleich Oktober 2026"
    assert told["Zeitraum"] == "01.10.26 – 31.10.26"
    assert ["Summe hier", 100.1] in [row[:2] for row in summary]
    assert causes[1][2] == "In QuickBooks geändert"
    assert every[1][12] == "Rechnung B-1"
    assert every[1][:4] == ["PO-1", "=HYPERLINK(1)", "USD", DAY]
    assert (every[1][8], every[1][10], every[1][11], every[1][14]) == ("Weicht ab", "Geliefert", "Ja", DAY)
    english = CalamineWorkbook.from_path(str(plain))
    assert english.sheet_names == ["Summary", "Differences", "Purchase orders"]
    assert _texts(summary + causes + every) & _texts(_all(english)) == _same()


def test_nothing_printed_is_left_in_english(german: WindowWording) -> None:
    words = [*(name for name, _ in heading(TIED, german)), *notes(TIED, german)]
    assert not [word for word in words if re.search(r"\b(the|of|here|and|not|Shop name)\b", word)]
    printer = Printer()
    english = printer.tie_out_pdf(TIED, lambda done, total: None)
    printer.wording = german
    told = printer.tie_out_pdf(TIED, lambda done, total: None)
    assert told.startswith(b"%PDF-")
    assert zlib.crc32(told) != zlib.crc32(english)


def test_reports_beside_imported_files_are_said_too(german: WindowWording, tmp_path: Path) -> None:
    at = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)
    report = report_of_import(ImportPreview("list.csv"), at, Settled(), [], german.say)
    assert "NICHT importiert" in report
    assert "05.10.26" in report
    reason = "This row has no PO number."
    row = RejectedRow(2, ("", "Mug", date(2026, 1, 2)), reason)
    write_rejected(RejectedRows("csv", ("Nr", "Was", "Tag"), (row,)), tmp_path / "x.csv", german.say)
    text = io.StringIO((tmp_path / "x.csv").read_text(encoding="utf-8-sig")).read()
    assert "Grund" in text
    assert "Diese Zeile hat keine Bestellnummer." in text


def _all(book: CalamineWorkbook) -> list[Iterable[object]]:
    return [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]


def _texts(rows: Iterable[Iterable[object]]) -> set[str]:
    return {cell for row in rows for cell in row if isinstance(cell, str) and cell}


def _same() -> set[str]:
    """Names, numbers, currencies, and what people wrote."""
    return {
        "Fern & Fable", "Fern Ltd", "Shop", "PO-1", "PO-3", "BY-HAND", "=HYPERLINK(1)", "USD", "EUR",
        "شركة 陶器", "+Mug: 1 was sent", "Only there",
    }  # fmt: skip
