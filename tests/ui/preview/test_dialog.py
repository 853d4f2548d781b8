"""The sheet: what it shows, how it filters, what it starts, and that it ends without a trace."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, Details, NotSent, PoSyncIsOff, ReconnectNeeded, Throttled, UserMustAct
from app.runtime.jobs import Lane
from app.services.syncing import Preview
from app.ui.preview.dialog import PreviewDialog
from app.ui.preview.groups import Group
from app.ui.shell.memory import Memory, forgetful
from app.ui.theme import Mode, Theme
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs
from tests.ui.preview.fakes import PREVIEW, FakePreviews, row


class Desk:
    """The sheet with fakes around it."""

    def __init__(
        self,
        qtbot: QtBot,
        theme: Theme,
        answer: Preview | AppError = PREVIEW,
        memory: Memory | None = None,
        *,
        connected: bool = True,
    ) -> None:
        self.service, self.jobs = FakePreviews(answer), StepJobs()
        self.dialog = PreviewDialog(
            theme, self.service.real, self.jobs.real, memory or forgetful(), lambda: connected
        )
        qtbot.addWidget(self.dialog)
        self.heard: list[tuple[str, Any]] = []
        for name in ("sync_requested", "order_requested"):
            getattr(self.dialog, name).connect(lambda what, name=name: self.heard.append((name, what)))
        for name in ("connect_requested", "settings_requested"):
            getattr(self.dialog, name).connect(lambda name=name: self.heard.append((name, None)))
        self.dialog.open()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    @property
    def numbers(self) -> list[str]:
        return [row.number for row in self.dialog.result_view.model.shown]

    def ready(self) -> Desk:
        self.jobs.step()
        return self


Make = Callable[..., Desk]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Make:
    return lambda *args, **more: Desk(qtbot, theme, *args, **more)


def test_it_asks_on_the_writing_lane_and_shows_what_would_happen(desk: Make) -> None:
    at = desk()
    assert at.dialog.close_button.text() == "Cancel"
    assert not at.dialog.sync_button.isVisible()
    assert [job.lane for job in at.jobs.waiting] == [Lane.WRITE]
    at.ready()
    view = at.dialog.result_view
    assert at.service.asked == [None]
    assert (
        view.headline.text() == "2 POs are the same, 1 would be updated, 2 created, 2 left out, 2 need you."
    )
    counts = {group.value: view.chips.chip(group).text() for group in Group}
    assert counts == {
        "new": "New  2",
        "changed": "Changed  1",
        "same": "Same  2",
        "needs_you": "Needs you  2",
        "left_out": "Left out  2",
    }
    assert at.numbers == ["PO-3", "PO-2", "PO-9", "PO-4", "PO-7", "PO-5", "PO-8", "PO-1", "PO-6"]
    cells = [view.model.index(0, column).data() for column in range(5)]
    assert cells == ["PO-3", "Nordwind Handels GmbH", "Update", "Reason of 3.", "1,325.00 USD"]
    assert at.service.runs == []


def test_the_selected_po_shows_its_differences_and_both_totals(desk: Make) -> None:
    at = desk().ready()
    detail = at.dialog.result_view.detail
    assert (detail.title.text(), detail.row) == ("PO-3", PREVIEW.rows[2])
    totals = [label.text() for label in (detail.totals.here, detail.totals.there, detail.totals.apart)]
    assert totals == ["1,325.00 USD", "1,312.50 USD", "+12.50 USD"]
    assert detail.table.model_.index(2, 2).data() is not None
    table = detail.table
    shown = [n for n in range(4) if not table.isColumnHidden(n)]
    heads = [table.model_.headerData(n, Qt.Orientation.Horizontal) for n in shown]
    assert heads == ["Field", "In QuickBooks", "After a sync"]
    spoken = detail.table.model_.index(3, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Quantity: In QuickBooks 5, After a sync 6"
    QTest.keyClick(at.dialog.result_view.table, Qt.Key.Key_Down)
    assert (detail.title.text(), detail.totals.there.text()) == ("PO-2", "not there")
    assert detail.table.isColumnHidden(1)


def test_sync_these_sends_exactly_what_is_shown_and_would_be_written(desk: Make) -> None:
    at = desk().ready()
    assert at.dialog.sync_button.text() == "&Sync these (4)"
    view = at.dialog.result_view
    QTest.mouseClick(view.chips.chip(Group.NEW), Qt.MouseButton.LeftButton)
    assert at.numbers == ["PO-2", "PO-9"]
    assert at.dialog.sync_button.text() == "&Sync these (2)"
    view.chips.chip(Group.NEEDS_YOU).click()
    assert at.numbers == ["PO-4", "PO-7"]
    assert not at.dialog.sync_button.isEnabled()
    at.dialog.sync_these()
    assert (at.heard, at.dialog.isVisible()) == ([], True)
    view.chips.chip(None).click()
    at.dialog.sync_button.click()
    assert at.heard == [("sync_requested", ["id-3", "id-2", "id-9", "id-6"])]
    assert not at.dialog.isVisible()


def test_one_po_needs_no_list(desk: Make) -> None:
    at = desk(Preview((PREVIEW.rows[2],), names=PREVIEW.names)).ready()
    view = at.dialog.result_view
    assert view.headline.text() == "PO-3 would be updated in QuickBooks."
    assert (view.table.isVisible(), view.chips.isVisible()) == (False, False)
    assert at.dialog.sync_button.text() == "&Sync this"
    at.dialog.sync_button.click()
    assert at.heard == [("sync_requested", ["id-3"])]


def test_no_pos_are_no_table(desk: Make) -> None:
    at = desk(Preview(())).ready()
    assert at.dialog.said.title == "There are no purchase orders yet"
    assert not at.dialog.sync_button.isVisible()
    assert at.dialog.close_button.text() == "Close"


def test_new_records_unfold(desk: Make) -> None:
    at = desk().ready()
    records = at.dialog.result_view.records
    assert records.part.button.text() == "QuickBooks would get 1 new vendor and 2 new items."
    assert not records.items.isVisible()
    records.part.button.click()
    assert records.items.isVisible()
    assert records.items.model_.stringList() == ["Earl Grey", "Mug"]


def test_cancel_stops_the_work_and_nothing_comes_after(desk: Make) -> None:
    at = desk()
    (job,) = at.jobs.waiting
    QTest.keyClick(at.dialog, Qt.Key.Key_Escape)
    assert job.token.canceled
    assert not at.dialog.isVisible()
    at.ready()
    assert (at.heard, at.service.runs) == ([], [])
    assert at.dialog.result_view.model.rowCount() == 0


OFFLINE = NotSent("QuickBooks cannot be reached", "This computer is offline.", "Check the network.")


@pytest.mark.parametrize(
    ("error", "connected", "key", "signal"),
    [
        (
            PoSyncIsOff("PO sync is off", "Nothing was sent.", "Switch it on."),
            True,
            "settings",
            "settings_requested",
        ),
        (
            ReconnectNeeded("Sign in again", "QuickBooks wants a sign-in."),
            True,
            "connect",
            "connect_requested",
        ),
        (UserMustAct("Not connected", "This shop is not connected."), False, "connect", "connect_requested"),
    ],
)
def test_errors_stand_in_the_sheet_with_the_way_out(
    desk: Make, qtbot: QtBot, error: AppError, connected: bool, key: str, signal: str
) -> None:
    at = desk(error, connected=connected).ready()
    assert at.dialog.said.title == error.title
    qtbot.waitUntil(lambda: at.dialog.said.button(key) is not None)
    button = at.dialog.said.button(key)
    assert button is not None
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert at.heard == [(signal, None)]
    assert not at.dialog.isVisible()


def test_offline_can_be_tried_again(desk: Make, qtbot: QtBot) -> None:
    at = desk(OFFLINE).ready()
    qtbot.waitUntil(lambda: at.dialog.said.button("again") is not None)
    at.service.answer = PREVIEW
    button = at.dialog.said.button("again")
    assert button is not None
    button.click()
    at.ready()
    assert at.dialog.result_view.isVisible()
    assert at.service.asked == [None, None]


def test_a_busy_quickbooks_is_told_with_its_reference_and_without_a_false_promise(desk: Make) -> None:
    details = Details(code="3001", intuit_tid="1-abc")
    at = desk(Throttled("QuickBooks asked for a pause.", 60, details)).ready()
    said = at.dialog.accessibleDescription()
    assert "Wait a minute, then try again." in said
    assert "1-abc" in said
    assert "by itself" not in said


def test_return_sends_nothing_by_accident(desk: Make, qtbot: QtBot) -> None:
    at = desk().ready()
    qtbot.waitUntil(at.dialog.result_view.table.hasFocus)
    QTest.keyClick(at.dialog.result_view.table, Qt.Key.Key_Return)
    assert at.heard == [("order_requested", "id-3")]
    other = desk().ready()
    other.dialog.result_view.detail.table.setFocus()
    QTest.keyClick(other.dialog, Qt.Key.Key_Return)
    assert other.heard == []


def test_keyboard_alone_filters_and_sends(desk: Make, qtbot: QtBot) -> None:
    at = desk().ready()
    chips = at.dialog.result_view.chips
    chips.chip(None).setFocus()
    QTest.keyClick(chips.chip(None), Qt.Key.Key_Right)
    assert at.numbers == ["PO-2", "PO-9"]
    QTest.keyClick(at.dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: at.heard == [("sync_requested", ["id-2", "id-9"])])


def test_what_changed_meanwhile_is_said_and_looked_at_again(desk: Make) -> None:
    at = desk()
    news = ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset({"id-3"}))
    at.jobs.changed.emit(news)
    at.ready()
    assert not at.dialog.message.isVisible()
    at.jobs.changed.emit(ChangeSet.of(ChangeKind.LOG))
    assert not at.dialog.message.isVisible()
    at.jobs.changed.emit(news)
    assert "Something changed" in at.dialog.message.text
    at.dialog.message.action.emit("again")
    assert not at.dialog.message.isVisible()
    at.ready()
    assert at.service.asked == [None, None]


def test_size_and_division_are_remembered(desk: Make, qtbot: QtBot) -> None:
    memory = forgetful()
    first = desk(memory=memory).ready()
    first.dialog.resize(760, 500)
    first.dialog.result_view.splitter.setSizes([400, 360])
    sizes = first.dialog.result_view.splitter.sizes()
    first.dialog.reject()
    again = desk(memory=memory).ready()
    assert (again.dialog.width(), again.dialog.height()) == (760, 500)
    qtbot.waitUntil(lambda: again.dialog.result_view.splitter.sizes() == sizes)


def test_five_thousand_rows_are_no_widgets(desk: Make) -> None:
    few = desk(Preview(tuple(row(str(n), "create") for n in range(3)))).ready()
    many = desk(Preview(tuple(row(str(n), "create") for n in range(5000)))).ready()
    assert many.dialog.result_view.model.rowCount() == 5000
    parts = [len(at.dialog.findChildren(QWidget)) for at in (few, many)]
    assert parts[1] - parts[0] < 5  # scroll bars
    assert len(many.dialog.result_view.to_run) == 5000


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_every_control_has_a_name_in_both_looks(desk: Make, theme: Theme, mode: Mode) -> None:
    at = desk().ready()
    theme.set_mode(mode)
    assert unnamed(at.dialog) == []
    at.dialog.resize(at.dialog.minimumSize())
    for button in (at.dialog.sync_button, at.dialog.close_button, at.dialog.again_button):
        assert button.width() >= button.minimumSizeHint().width()
