"""The help: F1 leads to what is in front, every page has its picture in both looks, and words are found."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.ui.help.dialog import HelpDialog
from app.ui.help.opening import offer_help
from app.ui.help.picture import Picture
from app.ui.help.topics import KEYS, PAGES_DIR, topic_of_page, topics
from app.ui.theme import Mode, Theme

LANGUAGES = sorted(path.name for path in PAGES_DIR.iterdir())
MOST_WORDS = 260
MOST_BYTES = 65_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_short_and_shows_a_picture_in_both_looks(language: str) -> None:
    for topic in topics(QLocale(language)):
        guide = topic.guide
        assert guide.pictures, topic.key
        for block in guide.pictures:
            assert block.file is not None
            assert block.text
            for look in ("-light", "-dark"):
                file = block.file.with_name(block.file.name.replace("-light", look))
                assert file.stat().st_size < MOST_BYTES, file
                assert not QImage(str(file)).isNull(), file
        words = " ".join(block.text for step in guide.steps for block in step.blocks)
        assert len(words.split()) < MOST_WORDS, topic.key
        assert not re.search(r"[*_`#\[]", words), topic.key


def test_the_languages_have_the_same_pages() -> None:
    assert {
        language: sorted(p.stem for p in (PAGES_DIR / language).glob("*.md")) for language in LANGUAGES
    } == {language: sorted(KEYS) for language in LANGUAGES}


def test_a_language_without_pages_shows_the_english_ones() -> None:
    assert topics(QLocale("fr_FR")) == topics(QLocale("en_US"))


def test_pages_of_the_window_have_their_help() -> None:
    assert topic_of_page("suppliers") == topic_of_page("products") == "records"
    assert topic_of_page("tie_out") == "tie_out"


def test_words_are_found_and_a_page_is_shown_all_the_same(qtbot: QtBot) -> None:
    theme = Theme(Mode.LIGHT)
    dialog = HelpDialog(theme)
    qtbot.addWidget(dialog)
    dialog.search.setText("lead time arrival")
    dialog.search.tell_now()
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Suppliers and products"]
    dialog.search.setText("nowhere to be found")
    dialog.search.tell_now()
    assert dialog.list.count() == 0
    assert not dialog.none.isHidden()
    dialog.show_topic("undo")
    assert dialog.shown == "undo"
    assert dialog.search.text() == ""


def test_the_picture_follows_the_look(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    (block,) = topics()[0].guide.pictures
    assert block.file is not None
    picture = Picture(theme, block.file, block.text)
    qtbot.addWidget(picture)
    picture.resize(600, picture.heightForWidth(600))
    light = picture.grab().toImage().pixelColor(300, 200).lightness()
    theme.set_mode(Mode.DARK)
    assert picture.grab().toImage().pixelColor(300, 200).lightness() < light


def test_f1_in_a_dialog_opens_its_page(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    offer_help(dialog, Theme(Mode.LIGHT), "receiving")
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    (shown,) = dialog.findChildren(HelpDialog)
    assert shown.isVisible()
    assert shown.shown == "receiving"
