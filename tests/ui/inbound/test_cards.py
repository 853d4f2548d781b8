"""The cards of the web feed and the watched folder, and the dialog of what waits, over the real services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import WaitAndRetry
from app.domain.feed import FeedSetup
from app.domain.folder import FOLDER_NAME, Peek
from app.services.folder_watching import read_last, read_setup
from app.ui.inbound.feed_card import FeedCard
from app.ui.inbound.folder_card import FolderCard
from app.ui.inbound.help_dialog import HelpPage
from app.ui.theme import Mode, Theme
from tests.support.bench import Token
from tests.support.feed_shop import ADDRESS, FakeFeed, FeedShop
from tests.support.orders import po
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs
from tests.unit.services.test_folder import GOOD, Watched


class Desk:
    """A shop with a feed, and the card of it."""

    def __init__(self, qtbot: QtBot, tmp_path: Path) -> None:
        self.feed = FakeFeed()
        self.shop = FeedShop(tmp_path, self.feed)
        self.jobs = StepJobs()
        self.theme = Theme(Mode.LIGHT)
        self.card = FeedCard(
            self.theme,
            self.shop.choosing,
            self.shop.feed_settings,
            self.jobs.real,
            lambda: (ADDRESS, "secret"),
        )
        qtbot.addWidget(self.card)
        self.card.show()

    def fetch(self) -> None:
        """As the schedule does it."""
        done = self.shop.feeding.fetch(Token())
        self.jobs.changed.emit(done.changes)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    yield made
    made.shop.stores.close()


def test_without_a_feed_only_the_form_is_shown(desk: Desk) -> None:
    desk.shop.choosing.forget()
    desk.card.refresh()
    assert desk.card.rest.isHidden()
    assert not desk.card.form.use_button.isEnabled()
    assert unnamed(desk.card) == []


def test_address_and_token_by_keyboard_are_tried_and_used(desk: Desk) -> None:
    desk.shop.choosing.forget()
    desk.card.refresh()
    desk.feed.put(po("101"))
    form = desk.card.form
    form.address.setFocus()
    QTest.keyClicks(form.address, ADDRESS)
    QTest.keyClicks(form.token, "secret")
    QTest.keyClick(form.token, Qt.Key.Key_Return)
    assert "Asking the feed" in desk.card.message.text
    desk.jobs.run_all()
    assert "Fern & Fable answers, with 1 purchase order." in desk.card.message.text
    assert desk.shop.feed_settings.setup().shop_name == "Fern & Fable"
    assert (form.token.text(), form.token.placeholderText()) == (
        "",
        "Stored in the keyring. Leave empty to keep it.",
    )
    assert not desk.card.rest.isHidden()
    assert desk.shop.numbers() == []


def test_a_feed_that_does_not_answer_changes_nothing(desk: Desk) -> None:
    desk.feed.error = WaitAndRetry("The feed cannot be reached", "Nobody answers.")
    desk.card.form.address.setText(f"{ADDRESS}x")
    desk.card.form.address.setText(ADDRESS)
    desk.card.form.use_button.click()
    desk.jobs.run_all()
    assert "Nobody answers." in desk.card.message.text
    assert desk.card.form.isEnabled()


def test_another_shop_is_used_only_after_a_yes(desk: Desk) -> None:
    desk.feed.put(po("101"))
    desk.fetch()
    desk.feed.shop_id, desk.feed.shop_name = "moss", "Moss & Co"
    desk.card.form.use_button.click()
    desk.jobs.run_all()
    assert "Up to now the feed was of Fern & Fable" in desk.card.message.text
    assert desk.shop.feed_settings.setup().shop_id == "fern"
    desk.card.message.action.emit("other_shop")
    desk.jobs.run_all()
    assert desk.shop.feed_settings.setup().shop_id == "moss"


def test_interval_and_rule_take_effect_at_once(desk: Desk) -> None:
    place = desk.card.interval.findText("Every 15 minutes")
    desk.card.interval.setCurrentIndex(place)
    desk.card.interval.activated.emit(place)
    desk.jobs.run_all()
    desk.card.wins.click()
    desk.jobs.run_all()
    assert desk.shop.feed_settings.setup() == FeedSetup(ADDRESS, 15, feed_wins=True)
    desk.card.remove_button.click()
    desk.jobs.run_all()
    assert desk.shop.feed_settings.setup() == FeedSetup()
    assert desk.card.rest.isHidden()


def test_the_card_tells_what_came_and_what_waits(desk: Desk) -> None:
    desk.feed.put(po("101"), po("102"))
    desk.fetch()
    assert "Fetched: 2 new." in desk.card.last.text()
    assert desk.card.waiting.isHidden()
    desk.shop.edit("101", reference="mine")
    desk.feed.put(po("101", reference="theirs"))
    desk.feed.put_bad("id-9", "currency is missing", "109")
    desk.fetch()
    assert (
        "1 PO was changed here and in its source. 1 record could not be taken in." in desk.card.waiting.text
    )
    desk.card.show_running(True)
    assert not desk.card.fetch_button.isEnabled()
    desk.card.show_running(False)
    assert desk.card.fetch_button.isEnabled()


def test_the_help_page_can_be_passed_on(qtbot: QtBot) -> None:
    page = HelpPage(Theme(Mode.DARK), "How to provide a web feed", "# Title\n\nText\n\n```\ncode\n```\n")
    qtbot.addWidget(page)
    page.show()
    assert "Title" in page.text.toPlainText()
    page.copy_button.click()
    assert page.copy_button.text() == "Copied"
    assert unnamed(page) == []


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    folder = tmp_path / "drop"
    folder.mkdir()
    made = Watched(tmp_path, folder)
    yield made
    made.stores.close()


def test_a_folder_is_chosen_and_a_failed_file_leads_to_the_import(
    watched: Watched, qtbot: QtBot, tmp_path: Path
) -> None:
    settings, jobs = watched.stores.settings, StepJobs()
    chosen: list[Path | None] = [None, tmp_path, tmp_path / "second"]
    (tmp_path / "second").mkdir()
    card = FolderCard(
        Theme(Mode.LIGHT),
        watched.service,
        lambda: (read_setup(settings), read_last(settings), watched.stores.incoming.tally(FOLDER_NAME)[0]),
        jobs.real,
        lambda title: chosen.pop(0),
    )
    qtbot.addWidget(card)
    card.show()
    for _ in range(2):  # given up; a folder that is used for other things
        card.choose_button.click()
        jobs.run_all()
    assert "used for other things" in card.message.text
    card.choose_button.click()
    jobs.run_all()
    assert watched.service.setup().path == str(tmp_path / "second")
    card.on.click()
    card.wins.click()
    jobs.run_all()
    assert (watched.service.setup().on, watched.service.setup().folder_wins) == (False, True)
    assert unnamed(card) == []
    watched.path = tmp_path / "second"
    (watched.path / "week.csv").write_text(GOOD)
    jobs.changed.emit(watched.look().changes)
    assert "week.csv: 2 new." in card.last.text()
    (watched.path / "lines.csv").write_text("SKU,Quantity\nA,1\n")
    jobs.changed.emit(watched.look().changes)
    with qtbot.waitSignal(card.assistant_requested) as asked:
        card.waiting.action.emit("assistant")
    assert asked.args == [watched.path / "failed" / "lines.csv"]
    assert card.waiting.isHidden()
    card.show_peek(Peek(left_alone=2))
    assert "2 other files" in card.alone.text()
