"""What happens when a fix is pressed: carried out in the background, a dialog, or the place where a person does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.fixes import Fix, FixKind
from app.runtime.jobs import JobContext, Jobs
from app.services.fixing import FixingService, Repaired
from app.services.orders import OrderDetail
from app.ui.orders.number_dialog import NumberDialog
from app.ui.spoken import spoken
from app.ui.theme import Theme

translate = QCoreApplication.translate
_REACTIVATE = frozenset({FixKind.REACTIVATE_VENDOR, FixKind.REACTIVATE_ITEM})
_AGAIN = frozenset({FixKind.TRY_AGAIN, FixKind.UNLOCK_KEYRING})
Ask = Callable[[QWidget, str, str], bool]


class FixFlow(QObject):
    """Handles the fixes of one page.

    Signals:
        working: words while a fix is carried out.
        told: (title, text) that it was done.
        failed: the `AppError` when it was not.
        sync_wanted: ids of POs to sync now.
        edit_wanted: a PO and the field to put right.
        place_wanted: a fix that is done elsewhere: settings, mappings, sign-in, QuickBooks.
    """

    working = Signal(str)
    told = Signal(str, str)
    failed = Signal(object)
    sync_wanted = Signal(object)
    edit_wanted = Signal(object, str)
    place_wanted = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        fixing: FixingService,
        jobs: Jobs,
        window: QWidget,
        ask: Ask | None = None,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._fixing = fixing
        self._jobs = jobs
        self._window = window
        self._ask = ask or _ask
        self.dialog: NumberDialog | None = None
        self._po_id = ""

    def start(self, fix: Fix, detail: OrderDetail) -> None:
        """The button of this fix was pressed beside this PO."""
        po_id = detail.order.id
        if fix.kind in _REACTIVATE:
            self.reactivate(po_id, fix)
        elif fix.kind is FixKind.CHOOSE_NUMBER:
            self._choose_number(detail)
        elif fix.kind is FixKind.EDIT_ORDER:
            self.edit_wanted.emit(detail.order, fix.subject_id)
        elif fix.kind in _AGAIN:
            self.sync_wanted.emit([po_id])
        else:
            self.place_wanted.emit(fix, po_id)

    def reactivate(self, po_id: str, fix: Fix) -> None:
        """Make the vendor or item active again that this PO needs, after a yes."""
        repair = self._fixing.describe(po_id)
        text = spoken(repair.text if repair is not None else fix.label)
        question = self.tr("This changes QuickBooks. Nothing else about the record is changed there.")
        if not self._ask(self._window, text, question):
            return
        fixing = self._fixing

        def work(context: JobContext) -> object:
            return fixing.reactivate(fix, context.cancel, context.events)

        self.working.emit(self.tr("Working in QuickBooks…"))
        job = self._jobs.submit(spoken(fix.label), work)
        job.succeeded.connect(self._on_repaired)
        job.failed.connect(self.failed)

    def _choose_number(self, detail: OrderDetail) -> None:
        fixing, po_id = self._fixing, detail.order.id
        dialog = NumberDialog(
            self._theme,
            detail.order.doc_number,
            fixing.free_number(po_id),
            lambda number: fixing.number_problem(po_id, number),
            self._window,
        )
        self._po_id = po_id
        dialog.accepted.connect(self._on_number)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _on_number(self) -> None:
        assert self.dialog is not None
        fixing, po_id, number = self._fixing, self._po_id, self.dialog.number
        job = self._jobs.submit(self.tr("Changing the number"), lambda _: fixing.renumber(po_id, number))
        job.failed.connect(self.failed)

    def _on_repaired(self, done: Repaired) -> None:
        waiting = len(done.po_ids)
        text = self.tr("%n purchase order(s) that waited for it can go on.", "", waiting) if waiting else ""
        self.told.emit(spoken(done.text), text)


def _ask(parent: QWidget, text: str, informative: str) -> bool:
    box = QMessageBox(
        QMessageBox.Icon.Question, translate("FixFlow", "Change QuickBooks?"), text, parent=parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(informative)
    yes = box.addButton(translate("FixFlow", "&Yes, do it"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(yes)
    box.exec()
    return box.clickedButton() is yes
