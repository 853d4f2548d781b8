"""The whole life of one PO (issue 6): created, ordered, received in two parts, delivered, copied to a bill, paid.

Through the real window, by keyboard where a person types, and with the practice company over its real port.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.books import Environment
from app.domain.orders import PoStatus
from app.domain.receiving import progress_of
from app.domain.sync_state import SyncState
from app.practice import actions
from app.practice.books import Books
from app.services.connecting import ConnectRequest
from app.services.orders import OrderDetail
from app.ui.receiving.dialog import ReceiveDialog
from app.ui.receiving.mark_dialog import MarkDialog
from app.ui.theme import Mode, Theme
from tests.system.program import REALM
from tests.ui.editor.conftest import press, write

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


class Never:
    canceled = False

    def wait(self, seconds: float) -> bool:
        return False


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    attempt = built.connecting.begin(ConnectRequest(Environment.PRACTICE))
    attempt.paste(built.practice.allow(attempt.authorize_url, REALM))
    attempt.wait(Never())
    built.connecting.confirm(attempt, po_sync=True, auto_sync=True)
    yield built
    built.close()


@pytest.fixture
def host(core: Core, qapp: QApplication) -> Iterator[WindowHost]:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    built = WindowHost(core, theme, lambda _: True)
    built.window.show()
    yield built
    built.shut_down()


class Person:
    """Does what a bookkeeper does, and looks at the detail pane for what came of it."""

    def __init__(self, host: WindowHost, core: Core, qtbot: QtBot) -> None:
        self.host = host
        self.core = core
        self.qtbot = qtbot
        self.orders = host.window.orders

    def command(self, key: str) -> None:
        self.host.window.commands.action(key).trigger()

    def quiet(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.host.jobs.open_jobs, timeout=20_000)

    def seen(self) -> OrderDetail:
        detail = self.orders.detail_pane.detail
        assert detail is not None
        return detail

    def waits_for(self, state: SyncState) -> None:
        self.qtbot.waitUntil(
            lambda: self.orders.detail_pane.detail is not None and self.seen().state is state, timeout=20_000
        )

    def creates(self) -> None:
        """Types a PO of two lines into the editor and saves it."""
        self.command("new")
        self.qtbot.waitUntil(lambda: self.orders.desk.dialog is not None, timeout=10_000)
        dialog = self.orders.desk.dialog
        assert dialog is not None
        self.qtbot.waitUntil(dialog.isActiveWindow)
        write("Kestrel Pottery")
        for _ in range(7):
            press(TAB)
        for name, sku, quantity, cost in (("Mug", "KP-MUG", "12", "2.50"), ("Plate", "KP-PLT", "5", "4")):
            write(name)
            press(TAB)
            press(TAB)
            write(sku)
            press(TAB)
            press(TAB)
            write(quantity)
            press(TAB)
            write(cost)
            press(ENTER)
        with self.qtbot.waitSignal(dialog.finished, timeout=20_000):
            QTest.keyClick(dialog, ENTER, Qt.KeyboardModifier.ControlModifier)

    def marks_ordered(self) -> None:
        self.orders.receiving.act("ordered", self.seen())
        dialog = self.orders.receiving.dialog
        assert isinstance(dialog, MarkDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        with self.qtbot.waitSignal(dialog.finished, timeout=20_000):
            QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    def receives(self, *pieces: str) -> None:
        """Types quantities down the column; without any, everything that remains."""
        self.command("receive")
        dialog = self.orders.receiving.dialog
        assert isinstance(dialog, ReceiveDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        for number in pieces:
            QTest.keyClicks(dialog.table, number[:1])
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit)
            QTest.keyClicks(field, number[1:])
            QTest.keyClick(field, ENTER)
            QApplication.processEvents()
        if not pieces:
            dialog.all_button.click()
        with self.qtbot.waitSignal(dialog.finished, timeout=20_000):
            dialog.save_button.click()
        self.quiet()


def quickbooks(core: Core) -> AbstractContextManager[Books]:
    server = core.practice._server
    assert server is not None
    return server.books(REALM)


def test_created_ordered_received_delivered_billed_paid(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    person = Person(host, core, qtbot)
    person.creates()
    person.waits_for(SyncState.IN_QUICKBOOKS)  # saving is what sends it
    with quickbooks(core) as books:
        (document,) = books.all("PurchaseOrder")
    assert document["TotalAmt"] == 50
    assert [line["ItemBasedExpenseLineDetail"]["Qty"] for line in document["Line"]] == [12, 5]

    person.marks_ordered()
    qtbot.waitUntil(lambda: person.seen().order.status is PoStatus.ORDERED, timeout=20_000)
    person.waits_for(SyncState.IN_QUICKBOOKS)
    person.quiet()
    client = core.session.books()
    silent = client.counts()

    person.receives("10", "2")
    assert [str(line.open) for line in progress_of(person.seen().order).lines] == ["2", "3"]
    assert person.orders.filters.shown()["to_bill"] == 0
    person.receives()
    assert person.seen().order.status is PoStatus.DELIVERED
    assert progress_of(person.seen().order).complete
    assert len(person.seen().receipts) == 2
    assert person.seen().to_bill
    assert person.seen().state is SyncState.IN_QUICKBOOKS
    qtbot.waitUntil(lambda: person.orders.filters.shown()["to_bill"] == 1)
    assert client.counts() == silent  # receiving changed nothing in QuickBooks

    with quickbooks(core) as books:
        bill = actions.copy_to_bill(books, document["Id"], number="KP-77")
    person.command("check")
    person.waits_for(SyncState.BILLED)
    assert not person.seen().to_bill
    with quickbooks(core) as books:
        actions.pay_bill(books, bill["Id"])
    person.quiet()
    person.command("check")
    person.waits_for(SyncState.PAID)
    steps = {step.key: step for step in person.seen().timeline}
    assert list(steps) == ["created", "in_quickbooks", "received", "delivered", "billed", "paid"]
    assert all(step.reached and step.on for step in steps.values())
    with quickbooks(core) as books:
        assert len(list(books.all("PurchaseOrder"))) == 1
        assert len([v for v in books.all("Vendor") if v["DisplayName"] == "Kestrel Pottery"]) == 1
