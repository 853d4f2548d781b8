"""The Shopify card and its dialogs over the practice shop, by keyboard and by what they say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.stock import StockState
from app.practice import PracticeCompany
from app.runtime.jobs import Jobs
from app.runtime.stock_watch import StockWatch
from app.services.shop_orders import ShopOrdersService
from app.ui.receiving.dialog import ReceiveDialog
from app.ui.receiving.section import ReceiptRow
from app.ui.shopify.card import ShopifyCard
from app.ui.shopify.fetch_dialog import FetchDialog
from app.ui.shopify.places_dialog import PlacesDialog
from app.ui.shopify.receipts_dialog import ReceiptsDialog
from app.ui.theme import Theme
from app.ui.widgets import BadgeWidget, LinkButton
from tests.support.changes import TEST
from tests.support.shop_bench import Computer, PracticeTools, world

Made = tuple[PracticeCompany, PracticeTools, Computer]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    company, tools, computer = world(tmp_path)
    yield company, tools, computer
    computer.close()
    company.close()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.stop()


def words_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_a_shop_is_connected_switched_and_forgotten(qtbot: QtBot, made: Made, jobs: Jobs) -> None:
    _, _, computer = made
    computer.settings.disconnect()
    card = ShopifyCard(Theme(), computer.settings, computer.answers, jobs)
    qtbot.addWidget(card)
    card.show()
    assert not card.form.connect_button.isEnabled()
    card.form.by_token.setChecked(True)
    card.form.address.setText("fern")
    card.form.token.setText("shpat_wrong")
    QTest.keyClick(card.form.token, Qt.Key.Key_Space)
    QTest.keyClick(card.form.token, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not accept the sign-in" in card.message.text)
    assert not computer.settings.current().connected

    card.form.token.setText("shpat_practice")
    qtbot.waitUntil(card.form.isEnabled)
    QTest.keyClick(card.form.token, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: computer.settings.current().connected)
    qtbot.waitUntil(card.form.isHidden)
    assert card.form.token.text() == ""
    assert "Inventory Mate raises the stock itself" in words_of(card)
    card.stock.switch.click()
    qtbot.waitUntil(lambda: computer.settings.current().stock)
    qtbot.waitUntil(card.disconnect_button.isEnabled)
    card.disconnect_button.click()
    qtbot.waitUntil(lambda: not computer.settings.current().connected)
    qtbot.waitUntil(lambda: not card.form.isHidden())


def test_missing_permissions_are_named(qtbot: QtBot, made: Made, jobs: Jobs) -> None:
    company, _, computer = made
    company.app.shopify.scopes = "read_products,read_locations"
    card = ShopifyCard(Theme(), computer.settings, computer.answers, jobs)
    qtbot.addWidget(card)
    card.test_button.click()
    qtbot.waitUntil(lambda: "write_inventory" in card.message.text)


def test_receipts_that_need_somebody_are_answered_in_their_dialog(
    qtbot: QtBot, made: Made, jobs: Jobs
) -> None:
    company, _, computer = made
    theirs = computer.receive("202", "3")
    wrong = computer.receive("203", "1", "1")
    computer.work()
    watch = StockWatch(computer.stock, jobs)
    computer.answers.ring = watch.ring
    dialog = ReceiptsDialog(Theme(), computer.answers, computer.answers, jobs)
    qtbot.addWidget(dialog)
    assert "Inventory Mate raises" in words_of(dialog)
    assert "NOT-THERE" in words_of(dialog)
    assert "PO-202" in dialog.buttons[(theirs.id, "this-source")].accessibleName()

    dialog.buttons[(theirs.id, "this-source")].click()
    qtbot.waitUntil(lambda: computer.entry(theirs.id).state is StockState.SENT)
    qtbot.waitUntil(lambda: (theirs.id, "this-source") not in dialog.buttons)
    dialog.buttons[(wrong.id, "leave")].click()
    qtbot.waitUntil(lambda: not dialog.buttons)
    assert "Every receipt is settled" in words_of(dialog)
    assert (
        company.app.shopify.shelf.stock("gid://shopify/InventoryItem/500", "gid://shopify/Location/1") == 23
    )


def test_a_place_is_chosen(qtbot: QtBot, made: Made, jobs: Jobs) -> None:
    _, _, computer = made
    dialog = PlacesDialog(Theme(), computer.answers, lambda: ["Old barn"], jobs)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.combos))
    combo = dialog.combos["Old barn"]
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    qtbot.waitUntil(lambda: bool(computer.answers.places()))
    assert computer.answers.places()["old barn"].name == "Harbor Stockroom"


def test_no_connection_is_told_in_the_dialog(qtbot: QtBot, made: Made, jobs: Jobs) -> None:
    _, tools, computer = made
    tools.offline = True
    dialog = PlacesDialog(Theme(), computer.answers, lambda: ["Old barn"], jobs)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "Shopify cannot be reached" in dialog.message.text)


def test_purchase_orders_are_shown_before_they_are_taken_over(qtbot: QtBot, made: Made, jobs: Jobs) -> None:
    _, tools, computer = made
    computer.settings.switch_orders(True)
    stores = computer.stores

    def store(orders: object) -> object:
        return computer.stores.orders.save(orders, TEST)  # type: ignore[arg-type]

    service = ShopOrdersService(
        computer.settings,
        tools,
        stores.orders,
        stores.shop_orders,
        stores.settings,
        store,  # type: ignore[arg-type]
    )
    dialog = FetchDialog(Theme(), service, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.take_button.isEnabled)
    assert "3 new" in dialog.sentence.text()
    assert "Quill & Feather" in words_of(dialog)
    assert stores.orders.by_number("701") is None
    dialog.take_button.click()
    qtbot.waitUntil(dialog.isHidden)
    assert stores.orders.by_number("701") is not None


def test_the_watch_works_when_a_receipt_arrives_and_tries_again(qtbot: QtBot, made: Made, jobs: Jobs) -> None:
    company, _, computer = made
    watch = StockWatch(computer.stock, jobs)
    computer.stock.ring = watch.ring
    company.app.shopify.faults.add("lost-answer", kind="mutation")
    receipt = computer.receive("201", "3")
    qtbot.waitUntil(lambda: computer.entry(receipt.id).state is StockState.UNKNOWN)
    qtbot.waitUntil(lambda: not jobs.open_jobs)
    watch.look()
    qtbot.waitUntil(lambda: computer.entry(receipt.id).state is StockState.SENT)
    assert (
        company.app.shopify.shelf.stock("gid://shopify/InventoryItem/500", "gid://shopify/Location/1") == 23
    )


def test_the_receiving_dialog_says_what_happens_to_the_stock(qtbot: QtBot, made: Made, jobs: Jobs) -> None:
    _, _, computer = made
    order = computer.order("202")
    told = computer.answers.forecast(order)
    dialog = ReceiveDialog(Theme(), order, computer.receiving, jobs, date(2026, 11, 27), stock=told)
    qtbot.addWidget(dialog)
    assert "Inventory Mate raises the stock itself" in words_of(dialog)
    without = ReceiveDialog(Theme(), order, computer.receiving, jobs, date(2026, 11, 27))
    qtbot.addWidget(without)
    assert without.stock.isHidden()


def test_a_receipt_in_the_list_shows_what_became_of_its_stock(qtbot: QtBot, made: Made) -> None:
    _, _, computer = made
    receipt = computer.receive("203", "1", "1")
    computer.work()
    row = ReceiptRow(Theme(), receipt, holds=True, stock=computer.entry(receipt.id))
    qtbot.addWidget(row)
    assert "NOT-THERE" in words_of(row)
    assert [badge.accessibleName() for badge in row.findChildren(BadgeWidget)] == ["Stock needs you"]
    with qtbot.waitSignal(row.wanted) as wanted:
        (button,) = (each for each in row.findChildren(LinkButton) if "Shopify" in each.accessibleName())
        button.click()
    assert wanted.args == ["stock", receipt]
