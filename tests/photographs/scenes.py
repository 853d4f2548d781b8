"""What is opened for a picture of its own beyond the pages and the dialogs of the menus: the screens of the orders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from app.bootstrap.window import WindowHost
from app.domain.listing import OrderQuery
from app.domain.sync_state import SyncState
from app.services.orders import OrderDetail
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.flow import Step
from app.ui.preview.groups import Group
from app.ui.receiving.dialog import ReceiveDialog
from app.ui.receiving.section import CORRECT, DELIVERED, ORDERED, RECEIVE, SHIPPED, TAKE_BACK
from app.ui.tie_out.page import TieOutPage
from tests.photographs import files
from tests.photographs.settling import settle
from tests.photographs.shops import MONTHS_BACK, RECEIVED
from tests.support.waiting import wait

#: What it returns is photographed if it is a widget, otherwise whatever was opened, or else the window.
Scene = Callable[[], object]
_LONG_MS = 60_000


class Scenes:
    """Opens them; `folder` takes the files that are imported."""

    def __init__(self, host: WindowHost, folder: Path) -> None:
        self._host = host
        self._window = host.window
        self._page = host.window.orders
        self._folder = folder

    def listed(self) -> Mapping[str, Scene]:
        """Every scene by its name."""
        return self._of_list() | self._of_order() | self._of_import() | self._of_tie_out()

    def begin(self) -> None:
        """Every PO, the newest chosen."""
        self._window.show_page("orders")
        everything = OrderQuery(self._page.model.query.realm_id, today=self._page.model.query.today)
        self._page.show_query(everything)
        self._page.filters.choose("all")
        self._page.list_pane.search.clear_now()
        self._page.list_pane.select_first()
        wait(600)

    def _of_list(self) -> dict[str, Scene]:
        page = self._page
        return {
            "saved": page.saved.show_menu,
            "save_filter": page.saved.ask_name,
            "header_menu": self._header_menu,
            "chosen": self._chosen,
            "more": self._more,
            "nothing_found": lambda: page.search_for("Gießkanne"),
            "attention": lambda: page.filters.choose("attention"),
            "changed": lambda: page.filters.choose("changed"),
            "to_bill": lambda: page.filters.choose("to_bill"),
            "preview_changed": lambda: self._grouped(Group.CHANGED),
            "preview_asks": lambda: self._grouped(Group.NEEDS_YOU),
        }

    def _of_order(self) -> dict[str, Scene]:
        page = self._page
        return {
            "detail": self._detail,
            "badge": page.explaining.show_present,
            "undo": lambda: page.undo_requested.emit([self._there().order.id]),
            "unlink": lambda: page.desk.unlink(self._there()),
            "receive_all": self._receive_all,
            "mark_delivered": lambda: self._mark(DELIVERED),
            "mark_ordered": lambda: self._mark(ORDERED),
            "mark_shipped": lambda: self._mark(SHIPPED),
            "receipt_correct": lambda: self._receipt(CORRECT),
            "receipt_take_back": lambda: self._receipt(TAKE_BACK),
            "editor_errors": self._editor_errors,
            "editor_unsaved": self._editor_unsaved,
            "duplicate": page.duplicate_selected,
        }

    def _of_import(self) -> dict[str, Scene]:
        return {
            "import_problems": lambda: self._import(files.with_problems, 1),
            "import_rows": lambda: self._import(files.with_problems, 0),
            "import_new": lambda: self._import(files.with_problems, -1),
            "import_asks": lambda: self._import(files.asking, 0),
            "import_broken": lambda: self._import(files.broken, 0),
            "import_done": self._imported,
            "import_changes": self._changing,
        }

    def _of_tie_out(self) -> dict[str, Scene]:
        return {"tie_out_month": self._tie_out, "tie_out_differs": self._differing}

    def _show(self, state: SyncState) -> OrderDetail | None:
        """Choose a PO in this state, if there is one."""
        self._page.show_query(replace(self._page.model.query, states=frozenset({state})))
        self._page.list_pane.select_first()
        wait(600)
        return self._page.detail_pane.detail

    def _there(self) -> OrderDetail:
        detail = self._show(SyncState.IN_QUICKBOOKS)
        if detail is None:
            raise LookupError("no PO is in QuickBooks")
        return detail

    def _detail(self) -> QWidget:
        """All of the detail, as long as it is."""
        self._show(SyncState.CHANGED_HERE)
        settle()  # what is built anew meanwhile takes the place of this one
        area = self._page.detail_pane.findChild(QScrollArea)
        return (area.widget() if area is not None else None) or self._page.detail_pane

    def _header_menu(self) -> None:
        self._page.list_pane.table.header.menu().popup(self._window.mapToGlobal(self._window.rect().center()))

    def _chosen(self) -> None:
        table = self._page.list_pane.table
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in range(min(3, self._page.model.rowCount())):
            table.selectionModel().select(self._page.model.index(row, 0), rows)

    def _more(self) -> None:
        self._chosen()
        wait(300)
        button = self._page.list_pane.foot.button("more")
        menu = button.findChild(QMenu)
        if menu is not None:
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _grouped(self, group: Group) -> None:
        self._window.previews.open_all()
        dialog = self._window.previews.dialog
        _until(lambda: dialog is not None and dialog.result_view.isVisible())
        if dialog is not None:
            dialog.result_view.chips.chip(group).click()

    def _mark(self, word: str) -> None:
        detail = self._page.detail_pane.detail
        if detail is not None:
            self._page.receiving.act(word, detail)

    def _receive_all(self) -> None:
        self._mark(RECEIVE)
        dialog = self._page.receiving.dialog
        if isinstance(dialog, ReceiveDialog):
            dialog.all_button.click()

    def _receipt(self, word: str) -> None:
        """Of the PO of which a part has arrived (`shops.py`)."""
        self._page.search_for(RECEIVED)
        rows = (self._page.model.row_at(place) for place in range(self._page.model.rowCount()))
        po_id = next((row.po_id for row in rows if row is not None and row.number == RECEIVED), "")
        self._page.list_pane.table.select_po(po_id)
        wait(600)
        detail = self._page.detail_pane.detail
        if detail is not None and detail.receipts:
            self._page.receiving.act(word, detail, detail.receipts[0])

    def _editor_errors(self) -> None:
        self._page.desk.new()
        wait(900)
        if self._page.desk.dialog is not None:
            self._page.desk.dialog.save()

    def _editor_unsaved(self) -> None:
        self._page.edit_selected()
        dialog = self._page.desk.dialog
        if dialog is not None:
            dialog.form.head.supplier.setEditText("Jemand anderes")
            dialog.reject()

    def _import(self, make: Callable[[Path], Path], tab: int) -> None:
        self._host.import_file(make(self._folder))
        dialog = self._window.findChild(ImportDialog)
        assert dialog is not None
        _until(lambda: dialog.flow.step not in (Step.READING, Step.IMPORTING))
        tabs = dialog.page.tabs
        tabs.setCurrentIndex(tab % max(1, tabs.count()))

    def _imported(self) -> None:
        self._import(files.example, 0)
        dialog = self._window.findChild(ImportDialog)
        assert dialog is not None
        if dialog.flow.preview is not None and not dialog.flow.preview.rejected:  # else it asks for a file
            dialog.footer.primary.click()
            _until(lambda: dialog.flow.step not in (Step.READING, Step.IMPORTING))

    def _changing(self) -> None:
        """What a file changes in POs that came from it before."""
        self._imported()
        dialog = self._window.findChild(ImportDialog)
        assert dialog is not None
        dialog.open_file(files.changing(self._folder))
        _until(lambda: dialog.flow.step not in (Step.READING, Step.IMPORTING))
        dialog.page.tabs.setCurrentWidget(dialog.page.differences)

    def _tie_out(self) -> None:
        self._window.show_page("tie_out")
        months = self._tie_page.bar.months
        months.list.setCurrentIndex(MONTHS_BACK)
        settle()

    def _differing(self) -> None:
        self._tie_out()
        differs = self._tie_page.bar.filter_buttons[1]
        if differs.isEnabled():
            differs.click()
        table = self._tie_page.table
        table.selectRow(0)
        table.setFocus()
        wait(300)

    @property
    def _tie_page(self) -> TieOutPage:
        found = self._window.findChild(TieOutPage)
        assert found is not None
        return found


def _until(done: Callable[[], bool]) -> None:
    for _ in range(_LONG_MS // 100):
        wait(100)
        if done():
            return
