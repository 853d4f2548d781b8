"""Tooltips show names from elsewhere as they stand: Qt would read them as markup, and fetch what it names."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.listing import OrderQuery
from app.ui.orders.model import OrdersModel
from app.ui.shell.shop_switch import ShopSwitch
from app.ui.theme import Mode, Theme
from app.ui.widgets import ElidedLabel, plain_tip
from tests.ui.fakes import FakeOrders, Shelf, make_order, orders_service

NASTY = 'Fern <img src="/etc/passwd"> & <b>Sons</b>'


def seen(tip: str) -> str:
    """What a person reads of a tooltip."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", [NASTY, "<b>x</b>\nsecond line", "<u>"])
def test_markup_is_shown_and_not_followed(text: str) -> None:
    assert seen(plain_tip(text)) == text
    assert "<img" not in plain_tip(text)


@pytest.mark.parametrize("text", ["", "Clay & Co", "1 < 2", "first\nsecond"])
def test_usual_words_stay_as_they_are(text: str) -> None:
    assert plain_tip(text) == text


def test_names_in_lists_labels_and_bars(qtbot: QtBot, qapp: QApplication) -> None:
    shelf = Shelf()
    shelf.put(replace(make_order(1), reference=NASTY))
    model = OrdersModel(orders_service(FakeOrders(shelf)))
    model.set_query(OrderQuery(model.query.realm_id))
    tips = {str(model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)) for column in range(11)}
    label = ElidedLabel(NASTY)
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    shops = ShopSwitch(Theme(Mode.LIGHT))
    qtbot.addWidget(shops)
    shops.show_shops([("", NASTY)], "")
    assert not any("<img" in tip for tip in (*tips, label.toolTip(), shops.toolTip()))
    assert any(NASTY in seen(tip) for tip in tips)
    assert seen(label.toolTip()) == NASTY
