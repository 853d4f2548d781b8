"""A PO entered in the real window goes to the practice company by itself, and its history says who did what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.sync_state import SyncState
from app.ui.theme import Theme
from tests.support.bench import REALM
from tests.system.test_window import connect

WAIT = 20_000


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    connect(built)
    settings = built.stores.settings.sync_settings(REALM)
    built.stores.settings.put_sync_settings(REALM, replace(settings, po_sync=True, auto_sync=True))
    yield built
    built.close()


@pytest.fixture
def host(core: Core, qapp: QApplication, theme: Theme) -> Iterator[WindowHost]:
    built = WindowHost(core, theme, lambda _: True)
    built.window.show()
    yield built
    built.shut_down()


def test_a_po_that_is_entered_is_sent_when_it_is_saved(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    page = host.window.orders
    QTest.mouseClick(page.list_pane.new_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.desk.dialog is not None, timeout=WAIT)
    dialog = page.desk.dialog
    assert dialog is not None
    assert dialog.footer.outlook.text().startswith("It can be saved, but is not sent")
    dialog.form.head.supplier.setEditText("Kiln Ltd")
    dialog.lines.view.go(0, 0)
    dialog.lines.view.paste("Mug\tBlue\tMUG-1\t\t4\t2.50")
    assert dialog.footer.outlook.text().startswith("Auto sync is on: saving sends it to QuickBooks")
    number, po_id = dialog.edited_order.number, dialog.edited_order.id
    dialog.save()

    def state() -> SyncState | None:
        found = core.readers.links.state(po_id, REALM)
        return found.state if found else None

    qtbot.waitUntil(lambda: state() is SyncState.IN_QUICKBOOKS, timeout=WAIT)
    qtbot.waitUntil(lambda: page.list_pane.table.po_id == po_id, timeout=WAIT)
    qtbot.waitUntil(lambda: page.detail_pane.detail is not None, timeout=WAIT)
    link = core.readers.links.link(po_id, REALM)
    assert link is not None
    assert link.doc_number == f"PO-{number}"
    told = [(entry.text, entry.source) for entry in core.readers.orders.history(po_id)]
    assert told[-1][0] == "Added"
    assert told[-1][1].startswith("edited here")
    page.duplicate_selected()
    qtbot.waitUntil(lambda: page.desk.dialog is not dialog, timeout=WAIT)
    copy = page.desk.dialog
    assert copy is not None
    assert copy.edited_order.number != number
    assert [line.sku for line in copy.edited_order.lines] == ["MUG-1"]
    copy.done(0)
