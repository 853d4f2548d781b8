"""The sheet in the window: from where it opens, and where it leads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.listing import OrderQuery
from app.domain.sync_state import SyncState
from app.runtime.jobs import Jobs
from app.services.syncing import Preview, PreviewRow, SyncService
from app.sync.events import EventSink
from app.sync.ports import CancelToken
from app.ui.main_window import MainWindow, WindowParts
from app.ui.orders.page import OrdersPage
from app.ui.preview.dialog import PreviewDialog
from app.ui.shell.memory import forgetful
from app.ui.shell.rail import Page
from app.ui.theme import Theme
from tests.ui.fakes import (
    FakeStatus,
    FakeSync,
    Shelf,
    make_order,
    status_service,
)
from tests.ui.orders_parts import orders_parts

FIRST, SECOND = make_order(1).id, make_order(2).id


class PreviewingSync(FakeSync):
    """Foresees that every PO which is not there yet would be created."""

    def preview(self, po_ids: Sequence[str] | None, cancel: CancelToken, events: EventSink) -> Preview:
        rows = []
        for po_id in self.shelf.orders if po_ids is None else po_ids:
            found, there = self.shelf.row(po_id), self.shelf.states[po_id] is SyncState.IN_QUICKBOOKS
            action = "nothing" if there else "create"
            rows.append(
                PreviewRow(
                    po_id, f"PO-{found.number}", found.supplier, action, "", (), found.total, found.currency
                )
            )
        return Preview(tuple(rows))


@dataclass
class Stage:
    window: MainWindow
    shelf: Shelf
    status: FakeStatus
    sync: PreviewingSync

    @property
    def sheet(self) -> PreviewDialog:
        (found,) = (sheet for sheet in self.window.findChildren(PreviewDialog) if sheet.isVisible())
        return found


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> Iterator[Stage]:
    jobs, shelf = Jobs(), Shelf().fill(3, lambda n: SyncState.IN_QUICKBOOKS if n == 3 else SyncState.READY)
    status, sync, memory = FakeStatus(shelf), PreviewingSync(shelf), forgetful()
    parts = orders_parts(shelf, jobs)
    window = MainWindow(
        theme,
        WindowParts(status_service(status), cast(SyncService, sync), jobs),
        OrdersPage(theme, parts, memory),
        [
            Page("activity", "Activity", "activity", QWidget()),
            Page("settings", "Settings", "settings", QWidget()),
        ],
        memory,
    )
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Stage(window, shelf, status, sync)
    assert jobs.stop(5000)


def ready(stage: Stage, qtbot: QtBot) -> PreviewDialog:
    qtbot.waitUntil(stage.sheet.result_view.isVisible)
    return stage.sheet


def test_the_shortcut_previews_all_and_syncs_what_is_shown(stage: Stage, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(stage.window, Qt.Key.Key_P, both)
    sheet = ready(stage, qtbot)
    assert sheet.result_view.headline.text() == "1 PO is the same, 2 would be created."
    assert stage.sync.runs == []
    sheet.sync_button.click()
    qtbot.waitUntil(lambda: set(stage.shelf.states.values()) == {SyncState.IN_QUICKBOOKS})
    assert stage.sync.runs == [(FIRST, SECOND)]
    qtbot.waitUntil(lambda: "2 created" in stage.window.notices.text.casefold())


def test_the_button_in_the_detail_previews_that_po(stage: Stage, qtbot: QtBot) -> None:
    pane = stage.window.orders.detail_pane
    stage.window.orders.list_pane.table.select_po(SECOND)
    qtbot.waitUntil(lambda: pane.detail is not None)
    buttons = [
        b for b in pane.findChildren(QPushButton) if b.accessibleName() == "Preview what a sync would do"
    ]
    buttons[0].click()
    sheet = ready(stage, qtbot)
    assert sheet.result_view.headline.text() == "PO-2 would be created in QuickBooks."
    sheet.reject()
    assert stage.sync.runs == []


def test_go_to_this_po_finds_it_although_the_list_leaves_it_out(stage: Stage, qtbot: QtBot) -> None:
    stage.window.orders.filters.choose("in_quickbooks")
    stage.window.show_page("activity")
    stage.window.top_bar.preview_button.click()
    sheet = ready(stage, qtbot)
    sheet.result_view.table.selectRow(1)
    sheet.result_view.detail.go_button.click()
    assert not sheet.isVisible()
    assert stage.window.page_key == "orders"
    assert stage.window.orders.list_pane.table.po_id == SECOND
    assert stage.window.orders.model.query.states == OrderQuery().states


def test_not_connected_there_is_nothing_to_preview_in_the_top_bar(stage: Stage) -> None:
    assert stage.window.top_bar.preview_button.isVisible()
    stage.status.connected = False
    stage.window.refresh_status()
    assert not stage.window.top_bar.preview_button.isVisible()


def test_no_preview_is_started_while_a_sync_runs(stage: Stage, qtbot: QtBot) -> None:
    stage.sync.gated = True
    stage.window.sync_all()
    qtbot.waitUntil(lambda: stage.window.sync.running)
    assert not stage.window.commands.action("preview_all").isEnabled()
    assert not stage.window.top_bar.preview_button.isEnabled()
    stage.sync.let_one_go()
    stage.sync.let_one_go()
    qtbot.waitUntil(lambda: not stage.window.sync.running)
    assert stage.window.commands.action("preview_all").isEnabled()
