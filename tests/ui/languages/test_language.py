"""The choice of the language: what there is, how numbers are written then, and what the window says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.language import Speaker, languages, locale_for
from app.bootstrap.remember import Remembered
from app.sync.ports import SettingsStore
from app.ui.orders.format import amount_text
from app.ui.settings.language import LANGUAGE_KEY, SYSTEM, Language, LanguageCard
from app.ui.theme.badges import status_badge


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[Speaker]:
    before = QLocale()
    made = Speaker(qapp)
    yield made
    made.silence()
    QLocale.setDefault(before)


def test_every_compiled_language_is_offered_under_its_own_name() -> None:
    assert languages()[:2] == (Language(SYSTEM, ""), Language("en", "English"))
    assert Language("de", "Deutsch") in languages()


def test_the_systems_own_way_of_writing_is_kept_where_it_speaks_the_language() -> None:
    austrian, american = QLocale("de_AT"), QLocale("en_US")
    assert locale_for("de", austrian) == austrian
    assert locale_for(SYSTEM, austrian) == austrian
    assert locale_for("de", american).language() is QLocale.Language.German
    assert locale_for(SYSTEM, QLocale.c()) == american  # a system without a locale


def test_words_and_numbers_of_the_chosen_language(speaker: Speaker, qapp: QApplication) -> None:
    speaker.speak("de")
    assert status_badge("ordered").text == "Bestellt"
    assert amount_text(Decimal("1234.5")) == "1.234,50"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"  # Qt's own buttons
    speaker.speak("en")
    assert status_badge("ordered").text == "Ordered"
    assert amount_text(Decimal("1234.5")) == "1,234.50"
    words = "%n purchase order(s) that waited for it can go on."
    assert qapp.translate("FixFlow", words, None, 1).startswith("1 purchase order that waited")


def test_the_systems_language_chosen_again_is_what_is_remembered() -> None:
    kept = {LANGUAGE_KEY: "de"}
    store = SimpleNamespace(value=lambda key: kept.get(key, ""), set_value=kept.__setitem__)
    settings = cast(SettingsStore, store)
    remembered = Remembered(settings, settings)
    assert remembered.load(LANGUAGE_KEY) == "de"
    remembered.save(LANGUAGE_KEY, SYSTEM)
    assert remembered.load(LANGUAGE_KEY) == SYSTEM, "at once, and not only after the next start"
    remembered.flush()
    assert kept[LANGUAGE_KEY] == SYSTEM


def test_an_unknown_code_is_the_systems_language(speaker: Speaker) -> None:
    speaker.speak("tlh")
    assert QLocale() == locale_for(SYSTEM)


def test_the_card_remembers_the_choice_for_the_next_start(qtbot: QtBot) -> None:
    card = LanguageCard(languages(), "de")
    qtbot.addWidget(card)
    card.show()
    assert card.combo.currentText() == "Deutsch"
    assert not card.later.isVisible()
    chosen: list[str] = []
    card.chosen.connect(chosen.append)
    card.combo.setFocus()
    QTest.keyClick(card.combo, Qt.Key.Key_Home)
    assert chosen == [SYSTEM]
    assert card.later.isVisible()
