"""Sentences of the layers without Qt are known again, whatever fills them, and shown in the window's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from gather_texts import Text
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from sentences import SENTENCES, pieces_of

from app.domain.errors import Details
from app.domain.known import FAULTS
from app.domain.money import money_text
from app.ui.spoken import spoken
from app.ui.spoken.book import Entry, SentenceBook, read_entries
from app.ui.spoken.spoken import BOOK
from tests.ui.languages.pseudo import PseudoTranslator, pseudo

ENTRIES = read_entries(BOOK)
VALUES = {"day": "2026-11-24", "number": "1250.5", "money": "1,234.50 USD", "data": "Müller & Söhne; (Wien)"}


def filled(entry: Entry) -> str:
    holes = {name: VALUES.get(entry.kinds.get(name, ""), "Zyx-17") for name in holes_of(entry)}
    return re.sub(r"\{(\w+)\}", lambda hole: holes[hole.group(1)], entry.template)


def holes_of(entry: Entry) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", entry.template))


@pytest.fixture
def pseudo_language(qapp: QApplication) -> Iterator[None]:
    known = {Text(SENTENCES, piece) for each in ENTRIES for piece in pieces_of(each.template)}
    translator = PseudoTranslator(known)
    qapp.installTranslator(translator)
    former = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(former)
    qapp.removeTranslator(translator)


def test_every_sentence_is_known_again() -> None:
    book = SentenceBook(ENTRIES)
    wrong = []
    for entry in ENTRIES:
        text = filled(entry)
        best = book.find(text)[0].entry if book.find(text) else None
        if best is None or len(best.template) < len(entry.template) - 12:
            wrong.append(f"{entry.template!r} was read as {best.template if best else None!r}")
    assert wrong == []
    assert len(ENTRIES) > 1500


def test_an_error_is_said_with_its_details_in_place(pseudo_language: None) -> None:
    error = FAULTS["6000"].error(Details(), subject="PO-7", text="Amount is bad. Mend it.")
    sentences = " ".join((pseudo("QuickBooks refused {subject}."), pseudo('QuickBooks says: "{text}"')))
    assert spoken(error.message) == sentences.format(subject="PO-7", text="Amount is bad. Mend it.")
    assert "Correct what" not in spoken(error.sentence)


def test_names_are_never_translated(pseudo_language: None) -> None:
    assert pseudo("{name} has no SKU.").format(name="Paid") == spoken("Paid has no SKU.")
    assert spoken("A supplier's own words") == "A supplier's own words"


def test_dates_money_and_numbers_are_those_of_the_locale(pseudo_language: None) -> None:
    dated = spoken(f"Dated 2026-11-24, {money_text(Decimal('1234.5'), 'EUR')}.")
    assert "24.11.26" in dated
    assert "1.234,50 EUR" in dated
    assert "5.001 " in spoken("5,001 POs ready to send.")


def test_several_sentences_and_a_po_before_them(pseudo_language: None) -> None:
    text = spoken("PO-12: It was canceled before it reached QuickBooks. Correct it, then it can be sent.")
    assert text.startswith("PO-12: ⟦")
    assert "canceled" not in text


def test_a_sentence_that_begins_with_a_count_is_one_of_its_own(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(BOOK.parent / "inventory_mate_de.qm"))
    qapp.installTranslator(translator)
    former = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    said = spoken("Connected to Tea & Co. 60 POs need you. 4,942 POs ready to send.")
    run = spoken("60 created, 1,212 new vendors, 3 left out.")
    odd = spoken("The carrier contains \u00df. QuickBooks may show “?” for such letters.")
    freight = spoken("No account is chosen for freight")
    imported = spoken("names.json: Imported: 5000 new, 0 changed, 0 unchanged.")
    accounts = spoken("Proposed accounts: Cost of Goods Sold for item expenses, Sales for item income.")
    QLocale.setDefault(former)
    qapp.removeTranslator(translator)
    start = "Verbunden mit Tea & Co. "
    assert said == start + "60 Bestellungen sind zu klären. 4.942 Bestellungen bereit zum Senden."
    assert run == "60 angelegt, 1.212 neue Kreditoren, 3 ausgelassen."
    assert "carrier" not in odd
    assert imported == "names.json: Importiert: 5.000 neu, 0 geändert, 0 unverändert."
    assert "Cost of Goods Sold für Artikelaufwand, Sales für Artikelerlöse" in accounts  # names as they are
    assert freight == "Für Fracht ist kein Konto gewählt"
