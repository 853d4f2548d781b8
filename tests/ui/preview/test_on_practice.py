"""The sheet over the real services and the practice company: true numbers, and previewing writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.listing import OrderQuery
from app.domain.orders import PurchaseOrder
from app.ui.preview.dialog import PreviewDialog
from app.ui.preview.groups import Group
from app.ui.theme import Theme
from tests.system.test_window import sync_everything


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    yield built
    built.close()


@pytest.fixture
def host(core: Core, qapp: QApplication, theme: Theme) -> Iterator[WindowHost]:
    built = WindowHost(core, theme, lambda _: True)
    built.window.show()
    yield built
    built.shut_down()


def edited(core: Core, number: str) -> PurchaseOrder:
    order = core.stores.orders.by_number(number)
    assert order is not None
    line = order.lines[0]
    first = replace(line, quantity=line.quantity + 2, tax_amount=None, line_total=None)
    order = replace(order, lines=(first, *order.lines[1:]))
    core.editing.save(order)
    return order


def test_preview_shows_what_the_sync_then_does_and_writes_nothing(
    host: WindowHost, core: Core, qtbot: QtBot
) -> None:
    sync_everything(core)
    order = edited(core, "101")
    books = core.session.books()
    states = core.orders.state_counts(OrderQuery(realm_id=core.orders.realm_id())).by_state
    writes = books.counts()[1]
    host.window.previews.open_all()
    (sheet,) = host.window.findChildren(PreviewDialog)
    qtbot.waitUntil(sheet.result_view.isVisible, timeout=20_000)

    view = sheet.result_view
    assert view.headline.text() == "59 POs are the same, 1 would be updated, 3 left out."
    assert {group: view.model.counts[group] for group in (Group.NEW, Group.NEEDS_YOU)} == {
        Group.NEW: 0,
        Group.NEEDS_YOU: 0,
    }
    shown = view.model.row_at(0)
    assert shown is not None
    before = shown.total_there
    assert before is not None
    quantity = next(entry for entry in view.detail.table.model_.entries if entry.label == "Quantity")
    assert int(quantity.after) == int(quantity.before) + 2 == order.lines[0].quantity
    assert books.counts()[1] == writes
    assert core.orders.state_counts(OrderQuery(realm_id=core.orders.realm_id())).by_state == states

    sheet.sync_button.click()
    qtbot.waitUntil(lambda: books.counts()[1] == writes + 1, timeout=20_000)
    qtbot.waitUntil(lambda: not host.window.sync.running, timeout=20_000)
    assert core.proof.check(Never()).differences == ()
    host.window.previews.open([order.id])
    again = next(each for each in host.window.findChildren(PreviewDialog) if each.isVisible())
    qtbot.waitUntil(again.result_view.isVisible, timeout=20_000)
    assert again.result_view.headline.text() == "PO-101 is the same in QuickBooks."
    row = again.result_view.model.row_at(0)
    assert row is not None
    assert row.total_there == row.total == shown.total != before


def test_with_po_sync_off_quickbooks_is_not_asked(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    sync_everything(core)
    core.settings.save(replace(core.settings.current().sync, po_sync=False))
    before = core.session.books().counts()
    host.window.previews.open_all()
    (sheet,) = host.window.findChildren(PreviewDialog)
    qtbot.waitUntil(lambda: sheet.said.title == "PO sync is off", timeout=20_000)
    assert core.session.books().counts() == before


class Never:
    canceled = False

    def wait(self, seconds: float) -> bool:
        return False
