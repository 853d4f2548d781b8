"""The page "Mappings": the smaller lists stand beside the others and share what Settings shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.books import Company, TaxCode, TaxPart, Vendor
from app.runtime.jobs import Jobs
from app.ui.mappings.change_dialog import ChangeDialog
from app.ui.mappings.empty import ALL, CONNECT, IMPORT
from app.ui.mappings.page import MappingsPage
from app.ui.mappings.pane import MappingPane
from app.ui.settings.keeper import SettingsKeeper
from app.ui.theme import Mode, Theme
from tests.support.bench import Bench, bench
from tests.support.orders import line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.stop(5000)


def page(shop: Bench, jobs: Jobs, qapp: QApplication, qtbot: QtBot) -> MappingsPage:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    made = MappingsPage(theme, shop.mapping, jobs, SettingsKeeper(shop.settings, jobs), shop.settings)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def rows_of(made: MappingsPage, qtbot: QtBot) -> MappingPane:
    pane = made.suppliers
    qtbot.waitUntil(lambda: pane.model.rowCount() > 0)
    return pane


def pressed(pane: MappingPane, key: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pane.empty.button(key) is not None)
    button = pane.empty.button(key)
    assert button is not None
    button.click()


def test_an_empty_tab_says_why_and_leads_on(
    shop: Bench, jobs: Jobs, qapp: QApplication, qtbot: QtBot
) -> None:
    made = page(shop, jobs, qapp, qtbot)
    with qtbot.waitSignal(made.import_wanted):
        pressed(made.suppliers, IMPORT, qtbot)
    shop.put(po("101"))
    made.suppliers.refresh()
    pane = rows_of(made, qtbot)
    assert pane.count.text() == "1 supplier"
    pane.search.setText("nothing like this")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 0)
    pressed(pane, ALL, qtbot)
    assert pane.model.rowCount() == 1
    shop.stores.settings.drop_connection()
    pane.refresh()
    with qtbot.waitSignal(made.connect_wanted):
        pressed(pane, CONNECT, qtbot)


def test_without_a_suggestion_nothing_is_chosen_by_a_hasty_enter(
    shop: Bench, jobs: Jobs, qapp: QApplication, qtbot: QtBot
) -> None:
    shop.put(po("101"))
    shop.stores.mappings.put_vendors(shop.realm, [Vendor("91", "Quite another")])
    made = page(shop, jobs, qapp, qtbot)
    pane = rows_of(made, qtbot)
    pane.change()
    dialog = pane.dialog
    assert isinstance(dialog, ChangeDialog)
    assert dialog.model.rowCount() == 1
    assert not dialog.use_button.isEnabled()
    dialog.search.setText("another")
    qtbot.waitUntil(dialog.use_button.isEnabled)
    dialog.reject()


def british(shop: Bench) -> Company:
    company = shop.stores.mappings.company(shop.realm)
    assert company is not None
    made = replace(company, country="GB", sales_tax=True)
    shop.stores.mappings.put_company(made)
    return made


def test_tax_rates_without_one_code_stand_first_and_a_choice_is_stored(
    shop: Bench, jobs: Jobs, qapp: QApplication, qtbot: QtBot
) -> None:
    british(shop)
    twenty = (TaxPart("r20", Decimal(20)),)
    codes = [
        TaxCode("1", "No VAT"),
        TaxCode("2", "20 % S", parts=twenty),
        TaxCode("3", "20 % R", parts=twenty),
    ]
    shop.stores.mappings.put_tax_codes(shop.realm, codes)
    shop.put(po("101", lines=(replace(line("TEA-1"), tax_percent=Decimal(20)),)))
    made = page(shop, jobs, qapp, qtbot)
    made.tabs.setCurrentWidget(made.lists)
    qtbot.waitUntil(lambda: len(made.lists.part.editors) >= 2)
    first = made.lists.part.editors[0]
    assert first.setting.key == "tax_20"
    first.edited.emit(first.setting, "2")
    qtbot.waitUntil(lambda: "2" in shop.stores.settings.sync_settings(shop.realm).lists.tax_codes.values())
    qtbot.waitUntil(lambda: not jobs.open_jobs)


def test_a_company_without_such_lists_says_so(
    shop: Bench, jobs: Jobs, qapp: QApplication, qtbot: QtBot
) -> None:
    shop.put(po("101"))
    made = page(shop, jobs, qapp, qtbot)
    made.tabs.setCurrentWidget(made.lists)
    qtbot.waitUntil(made.lists.empty.isVisible)
    qtbot.waitUntil(lambda: not jobs.open_jobs)
