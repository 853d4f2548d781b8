"""What is typed outlives the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.drafting import KeptDraft
from app.domain.errors import EnvironmentProblem
from app.domain.orders import PurchaseOrder
from app.runtime.jobs import Jobs
from app.storage import open_stores
from app.ui.editor.dialog import EditDialog
from app.ui.orders.desk import OrdersDesk
from app.ui.theme import Theme
from tests.adapters.storage.clock import MovingClock
from tests.ui.editor.conftest import Open
from tests.ui.fakes import FakeEditing, editing_service, make_order


def typed(dialog: EditDialog) -> None:
    dialog.form.head.reference.setText("half typed")


def test_it_is_kept_after_a_pause_and_forgotten_when_it_is_saved(
    dialog: EditDialog, editing: FakeEditing, qtbot: QtBot
) -> None:
    dialog.keeper._timer.setInterval(20)
    typed(dialog)
    qtbot.waitUntil(lambda: editing.draft is not None)
    assert editing.draft == KeptDraft(dialog.edited_order, make_order(12), new=False)
    dialog.save()
    qtbot.waitUntil(lambda: bool(editing.saved))
    assert editing.draft is None


def test_it_is_forgotten_when_it_is_discarded_or_taken_back(
    dialog: EditDialog, editing: FakeEditing, order: PurchaseOrder, qtbot: QtBot
) -> None:
    typed(dialog)
    dialog.keeper.keep()
    qtbot.waitUntil(lambda: editing.draft is not None)
    dialog.form.head.reference.setText(order.reference)
    qtbot.waitUntil(lambda: editing.draft is None)
    typed(dialog)
    dialog.keeper.keep()
    qtbot.waitUntil(lambda: editing.draft is not None)
    dialog.message.action.emit("discard")
    qtbot.waitUntil(lambda: editing.draft is None)


def test_a_draft_that_cannot_be_kept_is_told(
    dialog: EditDialog, editing: FakeEditing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise EnvironmentProblem("The disk is full", "Nothing more can be stored.", "Make room.")

    monkeypatch.setattr(editing, "keep_draft", full)
    typed(dialog)
    dialog.keeper.keep()
    qtbot.waitUntil(lambda: "disk is full" in dialog.message.text)


def desk_of(theme: Theme, editing: FakeEditing, jobs: Jobs, page: QWidget) -> OrdersDesk:
    nobody = object()
    services = (editing_service(editing), nobody, nobody, nobody)
    return OrdersDesk(theme, *services, jobs, lambda _: True, page)  # type: ignore[arg-type]


def test_the_next_start_goes_on_with_it(
    qtbot: QtBot, theme: Theme, jobs: Jobs, editing: FakeEditing, order: PurchaseOrder
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    editing.shelf.orders[order.id] = order
    editing.draft = KeptDraft(make_order(12, reference="half typed"), order, new=False)
    desk = desk_of(theme, editing, jobs, page)
    desk.resume()
    qtbot.waitUntil(lambda: desk.dialog is not None)
    dialog = desk.dialog
    assert dialog is not None
    assert dialog.form.head.reference.text() == "half typed"
    assert "not saved when the program ended" in dialog.message.text
    dialog.save()
    qtbot.waitUntil(lambda: bool(editing.saved))
    assert editing.saved[0].reference == "half typed"


def test_a_new_po_that_was_never_saved_comes_back_as_new(
    qtbot: QtBot, theme: Theme, jobs: Jobs, editing: FakeEditing, open_editor: Open
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    new = open_editor(editing.begin(), new=True)
    typed(new)
    new.keeper.keep()
    qtbot.waitUntil(lambda: editing.draft is not None)
    desk = desk_of(theme, editing, jobs, page)
    desk.resume()
    qtbot.waitUntil(lambda: desk.dialog is not None)
    dialog = desk.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "New purchase order"
    assert (dialog.edited_order.number, dialog.edited_order.reference) == ("900", "half typed")
    dialog.reject()
    assert "not saved yet" in dialog.message.text
    new.done(0)
    dialog.message.action.emit("discard")
    qtbot.waitUntil(lambda: editing.draft is None)


def test_the_draft_is_stored(tmp_path: Path) -> None:
    path = tmp_path / "profile.db"
    stores = open_stores(path, MovingClock())
    assert stores.drafts.kept() is None
    stores.drafts.keep(KeptDraft(make_order(11), make_order(11), new=False))
    stores.drafts.keep(KeptDraft(make_order(12), make_order(11), new=True))
    stores.close()
    stores = open_stores(path, MovingClock())
    assert stores.drafts.kept() == KeptDraft(make_order(12), make_order(11), new=True)
    stores.settings.set_value("editor/draft", "{broken")
    assert stores.drafts.kept() is None
    stores.drafts.drop()
    assert stores.settings.value("editor/draft") == ""
    stores.close()
