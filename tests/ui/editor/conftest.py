"""The editor over a PO of the shelf, in a real dialog, with real jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.catalogue import Catalogue, KnownProduct
from app.domain.orders import Address, Destination, PurchaseOrder, Supplier
from app.runtime.jobs import Jobs
from app.ui.editor.dialog import EditDialog
from app.ui.theme import Theme
from tests.ui.fakes import FakeEditing, Shelf, editing_service, make_order

KNOWN = Catalogue(
    suppliers=(
        Supplier(
            "Clay & Co",
            "orders@clay.example",
            "+1 207 555 0100",
            "Ida Loam",
            Address("1 Quay", city="Portland", country="USA"),
            "EUR",
            "Net 45",
            14,
        ),
        Supplier("Blue Ridge Coffee Roasters"),
    ),
    products=(
        KnownProduct(
            "Bowl", "Sand", "BOWL-S", "C-77", "", Decimal("7.25"), Decimal(8), "EUR", "Clay & Co", "v1", "i1"
        ),
        KnownProduct("Bowl", "Sand", "BOWL-S", "X-1", "", Decimal("9.99"), None, "USD", "Oak & Iron"),
        KnownProduct("Tray", "", "TRAY-1", "", "", Decimal("3.50"), None, "EUR", "Clay & Co"),
    ),
    destinations=(
        Destination("Main warehouse", Address("5 Mill Lane")),
        Destination("Shop", Address("9 High St")),
    ),
    terms=("Net 45",),
    currencies=("USD", "EUR"),
)
Open = Callable[..., EditDialog]


@pytest.fixture(autouse=True)
def american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def editing() -> FakeEditing:
    made = FakeEditing(Shelf())
    made.known = KNOWN
    return made


@pytest.fixture
def order() -> PurchaseOrder:
    return make_order(12)


@pytest.fixture
def open_editor(qtbot: QtBot, theme: Theme, jobs: Jobs, editing: FakeEditing) -> Open:
    def opened(order: PurchaseOrder, *, new: bool = False) -> EditDialog:
        made = EditDialog(theme, order, editing_service(editing), jobs, new=new)
        qtbot.addWidget(made)
        made.open()
        qtbot.waitExposed(made)
        qtbot.waitUntil(lambda: bool(made.form.head.supplier.count()))
        return made

    return opened


@pytest.fixture
def dialog(open_editor: Open, order: PurchaseOrder) -> EditDialog:
    return open_editor(order)


def press(key: Qt.Key, *, control: bool = False, shift: bool = False) -> None:
    """A key to whatever has the focus."""
    held = Qt.KeyboardModifier.NoModifier
    if control:
        held |= Qt.KeyboardModifier.ControlModifier
    if shift:
        held |= Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focused(), key, held)
    QApplication.processEvents()


def write(text: str) -> None:
    """Letters to whatever has the focus; the first of them may open a cell."""
    for letter in text:
        QTest.keyClicks(focused(), letter)
    QApplication.processEvents()


def focused() -> QWidget:
    """Who hears the keys."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None
    return widget
