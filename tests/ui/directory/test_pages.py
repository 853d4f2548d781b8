"""The pages of suppliers and products over real storage: search, edit, rename, merge, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.links import MappingEntry, MappingKind
from app.domain.orders import Supplier
from app.domain.shop_records import Product
from app.runtime.jobs import Jobs
from app.ui.directory.page import RecordsPage
from app.ui.orders.format import price_text
from app.ui.theme import Mode, Theme
from tests.support.bench import REALM, Bench, bench
from tests.support.orders import line, po
from tests.ui.dialogs.names import unnamed

VENDOR, ITEM = MappingKind.VENDOR, MappingKind.ITEM
ORDERS = (
    po("1", supplier=Supplier("Acme Tea", "old@acme.example"), lines=(line("TEA-1"), line("TEA-2"))),
    po("2", supplier=Supplier("Acme Tea Ltd"), lines=(line("TEA-1", cost="3.125"),)),
    po("3", supplier=Supplier("Zenith", payment_terms="Net 15"), lines=(line("ZEN"),)),
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.put(*ORDERS)
        made.saved_ids.clear()
        yield made


@pytest.fixture
def make_page(
    qtbot: QtBot, qapp: QApplication, shop: Bench
) -> Iterator[Callable[[MappingKind], RecordsPage]]:
    theme, jobs = Theme(Mode.LIGHT), Jobs()
    theme.apply(qapp)

    def make(kind: MappingKind) -> RecordsPage:
        page = RecordsPage(theme, kind, shop.records, jobs)
        qtbot.addWidget(page)
        page.resize(1300, 800)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    yield make
    assert jobs.stop(5000)


def shown(page: RecordsPage) -> list[tuple[str, ...]]:
    """Every row with its words."""
    model = page.model
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def type_into(page: RecordsPage, key: str, text: str) -> None:
    edit = page.form.edits[key]
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def save(page: RecordsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.told):
        QTest.keyClick(page.form.edits["currency"], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_suppliers_stand_there_with_what_the_newest_po_says(
    make_page: Callable[[MappingKind], RecordsPage],
) -> None:
    page = make_page(VENDOR)
    assert shown(page) == [
        ("Acme Tea", "old@acme.example", "", "", "1", "–"),
        ("Acme Tea Ltd", "", "", "", "1", "–"),
        ("Zenith", "", "Net 15", "", "1", "–"),
    ]
    assert page.count.text() == "3 suppliers"
    assert unnamed(page) == []
    assert page.form.edits["email"].text() == "old@acme.example"
    assert "Nothing is kept yet" in page.form.about.text()


def test_products_stand_there_with_sku_and_newest_cost(
    make_page: Callable[[MappingKind], RecordsPage],
) -> None:
    page = make_page(ITEM)
    rows = {row[1]: row for row in shown(page)}
    assert rows["TEA-1"] == ("Product TEA-1", "TEA-1", "", "3.125 USD", "2", "–")
    page.search.setText("zen")
    page.search.returnPressed.emit()
    assert [row[1] for row in shown(page)] == ["ZEN"]
    assert price_text(Decimal("250.3")) == "250.30"
    assert price_text(Decimal("3.125")) == "3.125"
    page.search.setText("nothing like it")
    page.search.returnPressed.emit()
    assert page.empty.isVisible()
    assert "nothing like it" in page.empty.title


def test_a_record_is_saved_by_keyboard_and_shown(
    make_page: Callable[[MappingKind], RecordsPage], shop: Bench, qtbot: QtBot
) -> None:
    page = make_page(VENDOR)
    type_into(page, "email", "new@acme.example")
    type_into(page, "lead_time_days", "12")
    save(page, qtbot)
    stored = shop.stores.records.supplier("acme tea")
    assert stored == Supplier("Acme Tea", "new@acme.example", lead_time_days=12)
    assert shown(page)[0][:4] == ("Acme Tea", "new@acme.example", "", "12 days")
    assert "Kept here" in page.form.about.text()
    assert shop.requests() == (0, 0)


def test_what_is_wrong_is_told_and_stays_as_typed(
    make_page: Callable[[MappingKind], RecordsPage], shop: Bench, qtbot: QtBot
) -> None:
    page = make_page(VENDOR)
    type_into(page, "lead_time_days", "soon")
    page.form.save_button.click()
    assert "“soon” is not a number of days" in page.form.message.text
    type_into(page, "lead_time_days", "3")
    type_into(page, "email", "nonsense")
    page.form.save_button.click()
    qtbot.waitUntil(lambda: "no email address" in page.form.message.text)
    assert page.form.edits["email"].text() == "nonsense"
    assert page.form.save_button.isEnabled()
    page.table.select(2)  # another row
    assert "not saved yet" in page.form.message.text
    assert page.table.currentIndex().row() == 0
    page.form.message.action.emit("discard")
    page.table.select(2)
    assert page.form.heading.text() == "Zenith"
    assert shop.stores.records.supplier("acme tea") is None


def test_a_new_product_and_a_new_name(
    make_page: Callable[[MappingKind], RecordsPage], shop: Bench, qtbot: QtBot
) -> None:
    page = make_page(ITEM)
    page.new_button.click()
    page.refresh()  # a run goes on meanwhile
    assert page.form.heading.text() == "New product"
    for key, text in (("sku", "NEW-1"), ("title", "Cup"), ("unit_cost", "2.50"), ("currency", "usd")):
        type_into(page, key, text)
    save(page, qtbot)
    assert shop.stores.records.product("sku:new-1") == Product(
        "NEW-1", "Cup", unit_cost=Decimal("2.50"), currency="USD"
    )
    assert page.form.heading.text() == "Cup"
    page.table.select([row[1] for row in shown(page)].index("ZEN"))
    type_into(page, "sku", "ZEN-9")
    save(page, qtbot)
    order = shop.stores.orders.get(ORDERS[2].id)
    assert order is not None
    assert order.lines[0].sku == "ZEN-9"
    assert shop.saved_ids == [[order.id]]


def test_two_suppliers_become_one_and_the_vendor_is_asked_for(
    make_page: Callable[[MappingKind], RecordsPage], shop: Bench, qtbot: QtBot
) -> None:
    for key, target in (("acme tea", "56"), ("acme tea ltd", "57")):
        shop.stores.mappings.put_mapping(
            MappingEntry(REALM, VENDOR, key, target, f"Vendor {target}", "match")
        )
    page = make_page(VENDOR)
    page.table.select(1)
    page.form.merge_button.click()
    dialog = page.dialog
    assert dialog is not None
    assert "Choose another" in dialog.effect.text()
    assert unnamed(dialog) == []
    assert not dialog.merge_button.isEnabled()
    dialog.search.setText("acme")
    dialog.search.returnPressed.emit()
    dialog.table.select(0)
    assert "1 PO of Acme Tea Ltd goes to Acme Tea." in dialog.effect.text()
    assert not dialog.merge_button.isEnabled()
    qtbot.waitUntil(lambda: any(button.isVisible() for button in dialog.findChildren(QRadioButton)))
    choices = [button for button in dialog.findChildren(QRadioButton) if button.isVisible()]
    assert [button.text() for button in choices] == ["Vendor 56 (Id 56)", "Vendor 57 (Id 57)"]
    choices[0].click()
    assert page.undo_button.isHidden()
    with qtbot.waitSignal(page.merged) as told:
        dialog.merge_button.click()
    assert told.args == ["Acme Tea Ltd is Acme Tea from now on."]
    assert [row[0] for row in shown(page)] == ["Acme Tea", "Zenith"]
    order = shop.stores.orders.get(ORDERS[1].id)
    assert order is not None
    assert order.supplier.name == "Acme Tea"
    assert {entry.target_id for entry in shop.stores.mappings.mappings(REALM, VENDOR).values()} == {"56"}
    assert page.form.heading.text() == "Acme Tea"
    assert page.undo_button.isVisible()
    assert "Acme Tea Ltd merged into Acme Tea" in page.undo_button.toolTip()
    with qtbot.waitSignal(page.told) as told:
        page.undo_button.click()
    assert told.args[0].startswith("Undone: Acme Tea Ltd merged into Acme Tea.")
    assert [row[0] for row in shown(page)] == ["Acme Tea", "Acme Tea Ltd", "Zenith"]
    assert page.undo_button.isHidden()


def test_a_refresh_leaves_alone_what_is_being_typed(
    make_page: Callable[[MappingKind], RecordsPage], shop: Bench
) -> None:
    page = make_page(VENDOR)
    type_into(page, "phone", "123")
    shop.put(replace(ORDERS[0], supplier=Supplier("Acme Tea", "other@acme.example")))
    page.refresh()
    assert page.form.edits["phone"].text() == "123"
    page.form.revert()
    assert page.form.edits["email"].text() == "other@acme.example"
