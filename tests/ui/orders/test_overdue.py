"""What is late: a list of its own with its count, a badge beside the PO, and days that say how they were found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.orders import Payment, PaymentStatus, PoStatus
from app.domain.overdue import Overdue
from app.ui.widgets import BadgeWidget
from tests.ui.fakes import TODAY, Shelf, make_order
from tests.ui.orders.conftest import Scene

Make = Callable[..., Scene]
LATE = make_order(30, status=PoStatus.ORDERED)
PAID = Payment(PaymentStatus.PAID)
FINE = make_order(2, status=PoStatus.ORDERED, payment=PAID)
OWED = make_order(
    3,
    status=PoStatus.DELIVERED,
    payment=Payment(PaymentStatus.UNPAID, "Net 5"),
    ordered_date=TODAY - timedelta(9),
)


@pytest.fixture
def scene(make_scene: Make) -> Scene:
    shelf = Shelf()
    for order in (LATE, FINE, OWED):
        shelf.put(order)
    return make_scene(shelf)


def shown(scene: Scene, qtbot: QtBot, po_id: str) -> tuple[list[str], str]:
    """Badges and words of the detail pane."""
    scene.page.show_order(po_id)
    pane = scene.page.detail_pane
    qtbot.waitUntil(lambda: pane.detail is not None and pane.detail.order.id == po_id)
    content = pane._stack.currentWidget()
    assert content is not None
    badges = [badge.accessibleName() for badge in content.findChildren(BadgeWidget)]
    return badges, " | ".join(label.text() for label in content.findChildren(QLabel))


def test_each_signal_is_a_list_of_its_own(scene: Scene) -> None:
    filters, model = scene.page.filters, scene.page.model
    assert {key: count for key, count in filters.shown().items() if "overdue" in key} == {
        "overdue_arrival": 1,
        "overdue_payment": 1,
    }
    filters.choose("overdue_arrival")
    assert (model.query.overdue, model.query.today) == (Overdue.ARRIVAL, TODAY)
    row = model.row_at(0)
    assert row is not None
    assert (model.rowCount(), row.po_id) == (1, LATE.id)
    filters.choose("overdue_payment")
    row = model.row_at(0)
    assert row is not None
    assert (model.rowCount(), row.po_id) == (1, OWED.id)
    filters.choose("all")
    assert (model.query.overdue, model.rowCount()) == (None, 3)


def test_an_empty_list_of_late_ones_says_so(make_scene: Make) -> None:
    shelf = Shelf()
    shelf.put(FINE)
    scene = make_scene(shelf)
    assert not any("overdue" in key for key in scene.page.filters.shown())
    scene.page.filters.choose("overdue_arrival")
    empty = scene.page.list_pane.empty_state
    assert empty is not None
    assert empty.title == "Nothing is late"


def test_the_detail_says_what_is_late_and_how_the_days_were_found(scene: Scene, qtbot: QtBot) -> None:
    badges, _ = shown(scene, qtbot, LATE.id)
    assert "Arrival overdue" in badges
    badges, words = shown(scene, qtbot, OWED.id)
    assert "Payment overdue" in badges
    assert "Arrival overdue" not in badges
    assert "(by terms)" in words
    badges, _ = shown(scene, qtbot, FINE.id)
    assert not {"Arrival overdue", "Payment overdue"} & set(badges)


def test_an_estimated_arrival_says_so(make_scene: Make, qtbot: QtBot) -> None:
    shelf = Shelf()
    supplier = replace(FINE.supplier, lead_time_days=30)
    po_id = shelf.put(replace(FINE, expected_date=None, supplier=supplier))
    assert "(by lead time)" in shown(make_scene(shelf), qtbot, po_id)[1]
