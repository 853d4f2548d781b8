"""Tax codes, terms, classes and locations on the settings page: only what the company has, every choice saved."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.domain.books import Company, TaxCode, TaxPart, Term, Tracked
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.listing import OrderWords
from app.domain.settings import ListChoices
from app.sync.lists import SmallLists
from app.ui.settings.editors import PickEditor
from app.ui.settings.list_catalogue import list_sections
from app.ui.settings.page import SettingsPage
from app.ui.theme import Mode, Theme
from tests.ui.connect.fakes import FakeConnecting
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs
from tests.ui.settings.fakes import FakeSettings

KINGDOM = Company(
    "9130",
    "Thistle & Thyme",
    country="GB",
    home_currency="GBP",
    sales_tax=True,
    class_per_line=True,
    locations=True,
    location_word="Store",
)
LISTS = SmallLists(
    terms=(Term("3", "Net 30", 30), Term("8", "Old", 8, active=False)),
    classes=(Tracked("c1", "Shop"), Tracked("c2", "Asleep", active=False)),
    locations=(Tracked("l1", "Bristol"), Tracked("l2", "Bath", "West:Bath")),
    tax_codes=(
        TaxCode("2", "20.0% S", parts=(TaxPart("1", Decimal(20)),)),
        TaxCode("4", "0.0% Z", parts=(TaxPart("3", Decimal(0)),)),
        TaxCode("6", "No VAT", taxable=False),
    ),
)
WORDS = OrderWords((Decimal(20), Decimal("17.5")), ("30 days", "2/10 net 30"), ("Bath shop",))


class Desk:
    """The page of a British shop."""

    def __init__(self, qtbot: QtBot, company: Company | None = KINGDOM) -> None:
        self.settings = FakeSettings()
        self.settings.view = replace(self.settings.view, company=company, lists=LISTS)
        self.settings.said = WORDS
        self.jobs = StepJobs()
        english = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
        self.page = SettingsPage(
            Theme(Mode.LIGHT), self.settings.real, FakeConnecting().real, self.jobs.real, english
        )
        qtbot.addWidget(self.page)
        self.page.show()
        self.jobs.run_all()

    def pick(self, key: str) -> PickEditor:
        editor = self.page.editor(key)
        assert isinstance(editor, PickEditor)
        return editor

    def choose(self, key: str, text: str) -> None:
        combo = self.pick(key).combo
        row = combo.findText(text)
        assert row >= 0, [combo.itemText(n) for n in range(combo.count())]
        combo.setCurrentIndex(row)
        combo.activated.emit(row)
        self.jobs.run_all()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_rows_are_what_the_company_has_and_the_pos_mention(desk: Desk) -> None:
    keys = [editor.setting.key for editor in desk.page.lists.editors]
    assert keys == [
        "tax_0",
        "tax_17.5",
        "tax_20",
        "terms_2/10 net 30",
        "class_id",
        "location_id",
        "location_bath shop",
    ]
    assert unnamed(desk.page) == []


def test_a_rate_with_one_code_needs_no_choice_and_the_others_say_why(desk: Desk) -> None:
    assert desk.pick("tax_20").combo.currentText() == "20.0% S"
    assert "used by itself" in desk.pick("tax_20").help.text()
    assert "Several codes" in desk.pick("tax_0").help.text()
    assert "No code has" in desk.pick("tax_17.5").help.text()


def test_every_choice_is_saved_and_can_be_taken_back(desk: Desk) -> None:
    desk.choose("tax_0", "No VAT")
    desk.choose("terms_2/10 net 30", "Net 30")
    desk.choose("class_id", "Shop")
    desk.choose("location_id", "Bristol")
    desk.choose("location_bath shop", "West:Bath")
    chosen = ListChoices({"0": "6"}, {"2/10 net 30": "3"}, "c1", "l1", {"bath shop": "l2"})
    assert desk.settings.view.sync.lists == chosen
    desk.choose("tax_0", "Not chosen")
    desk.choose("location_bath shop", "As above")
    lists = desk.settings.view.sync.lists
    assert (lists.tax_codes, lists.locations) == ({}, {})


def test_what_is_not_in_use_is_not_offered_but_a_former_choice_is_shown(desk: Desk) -> None:
    combo = desk.pick("class_id").combo
    assert [combo.itemText(n) for n in range(combo.count())] == ["None", "Shop"]
    sync = replace(desk.settings.view.sync, lists=ListChoices(class_id="c2"))
    desk.settings.view = replace(desk.settings.view, sync=sync)
    desk.jobs.changed.emit(ChangeSet.of(ChangeKind.SETTINGS))
    assert "Not in use any more" in combo.currentText()


def test_a_us_company_sees_none_of_it(qtbot: QtBot) -> None:
    plain = Desk(qtbot, Company("9130", "Fern", country="US", sales_tax=True))
    assert [editor.setting.key for editor in plain.page.lists.editors] == ["terms_2/10 net 30"]
    unread = Desk(qtbot, None)
    assert unread.page.lists.editors == []


def test_choosing_keeps_the_rows_and_so_the_keyboards_place(desk: Desk) -> None:
    before = list(desk.page.lists.editors)
    desk.choose("tax_0", "No VAT")
    assert desk.page.lists.editors == before


def test_sections_come_and_go_with_the_company(desk: Desk) -> None:
    view = replace(desk.settings.view, company=replace(KINGDOM, class_per_line=False, locations=False))
    assert [section.key for section in list_sections(view, WORDS)] == ["taxes", "terms"]
    view = replace(view, company=replace(KINGDOM, sales_tax=False))
    assert [section.key for section in list_sections(view, WORDS)] == ["terms", "tracking"]
