"""Does what a person wants done with one PO: edit it, hold it, keep QuickBooks' version, open it in QuickBooks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from app.domain.drafting import KeptDraft
from app.domain.orders import PurchaseOrder
from app.runtime.jobs import Jobs, Lane
from app.services.editing import EditingService
from app.services.keeping import KeepingService
from app.services.orders import OrderDetail
from app.services.questions import QuestionsService
from app.services.unlinking import UnlinkService
from app.ui.editor.dialog import EditDialog
from app.ui.theme import Theme


class OrdersDesk(QObject):
    """Writes through jobs; the page sees what came of it by `Jobs.changed`.

    Signals:
        failed: an `AppError` to show to the person.
        not_kept: the `AppError` because of which QuickBooks' version could not be kept.
        told: a short sentence that something was not done.
        saved: the id of a PO that the editor has saved.
    """

    saved = Signal(str)

    failed = Signal(object)
    not_kept = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        editing: EditingService,
        questions: QuestionsService,
        keeping: KeepingService,
        unlinking: UnlinkService,
        jobs: Jobs,
        open_url: Callable[[str], bool],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._theme = theme
        self._editing = editing
        self._questions = questions
        self._keeping = keeping
        self._unlinking = unlinking
        self._jobs = jobs
        self._open_url = open_url
        self._page = page
        self._po_id = ""
        self._beginning = False
        self.dialog: EditDialog | None = None
        self.box: QMessageBox | None = None

    def edit(self, order: PurchaseOrder, place: str = "") -> None:
        """Open the editor at the field that has to be put right ("" for the first)."""
        dialog = self._open(order, new=False)
        if place:
            dialog.show_field(place)

    def new(self) -> None:
        """Open the editor with a new PO that has the next free number."""
        editing = self._editing
        self._begin(self.tr("New purchase order"), editing.begin)

    def duplicate(self, order: PurchaseOrder) -> None:
        """Open the editor with a copy that has the next free number."""
        editing, title = self._editing, self.tr("Duplicating PO-{number}").format(number=order.number)
        self._begin(title, lambda: editing.duplicate(order))

    def _begin(self, title: str, begin: Callable[[], PurchaseOrder]) -> None:
        """A second press before the editor has come is the same wish."""
        if self._beginning:
            return
        self._beginning = True
        job = self._jobs.submit(title, lambda _: begin(), lane=Lane.READ)
        job.succeeded.connect(self._on_begun)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_ready)

    def resume(self) -> None:
        """After the start: go on with what was typed when the program ended before it was saved."""
        editing = self._editing
        job = self._jobs.submit(
            self.tr("Looking for what was typed"), lambda _: editing.kept_draft(), lane=Lane.READ
        )
        job.succeeded.connect(self._on_kept)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_kept(self, draft: KeptDraft | None) -> None:
        if draft is not None and (self.dialog is None or not isValid(self.dialog)):
            self._open(draft.began, new=draft.new, draft=draft.order)

    @Slot()
    def _on_ready(self) -> None:
        self._beginning = False

    @Slot(object)
    def _on_begun(self, order: PurchaseOrder) -> None:
        self._open(order, new=True)

    def _open(self, order: PurchaseOrder, *, new: bool, draft: PurchaseOrder | None = None) -> EditDialog:
        dialog = EditDialog(self._theme, order, self._editing, self._jobs, self._page, new=new, draft=draft)
        dialog.finished.connect(dialog.deleteLater)
        dialog.saved.connect(self.saved)
        dialog.open()
        self.dialog = dialog
        return dialog

    def show_there(self, url: str) -> None:
        """Open QuickBooks' own page of the PO."""
        if not self._open_url(url):
            self.told.emit(self.tr("The browser did not open. The address is {url}").format(url=url))

    def hold(self, po_id: str, on: bool) -> None:
        """Put the PO on hold, or take it off."""
        questions = self._questions
        title = self.tr("Putting on hold") if on else self.tr("Taking off hold")
        self._tell_waiting()
        job = self._jobs.submit(title, lambda _: questions.hold(po_id) if on else questions.resume(po_id))
        job.failed.connect(self.failed)

    def _tell_waiting(self) -> None:
        """Say that a change waits, while something else writes."""
        if any(job.lane is Lane.WRITE for job in self._jobs.open_jobs):
            self.told.emit(self.tr("It is done as soon as the running work is done."))

    def keep_theirs(self, po_id: str) -> None:
        """What was changed in QuickBooks is right."""
        keep = self._keeping.keep_theirs
        job = self._jobs.submit(self.tr("Keeping QuickBooks' version"), lambda _: keep(po_id))
        job.failed.connect(self.not_kept)

    def unlink(self, detail: OrderDetail) -> None:
        """Ask whether the PO shall be let go from its document, and do it."""
        number, self._po_id = detail.doc_number, detail.order.id
        title = self.tr("Unlink {number} from QuickBooks?").format(number=number)
        box = QMessageBox(QMessageBox.Icon.Question, title, title, parent=self._page)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            self.tr(
                "Nothing changes in QuickBooks: its purchase order stays as it is. Here the PO is put on hold: "
                "nothing of it is sent, and its bills are not followed any more. Take it off hold to link it again; "
                "the next sync finds the same purchase order."
            )
        )
        box.addButton(self.tr("&Unlink"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.accepted.connect(self._unlink)
        box.finished.connect(box.deleteLater)
        self.box = box
        box.open()

    def _unlink(self) -> None:
        unlinking, po_id = self._unlinking, self._po_id
        job = self._jobs.submit(self.tr("Unlinking"), lambda _: unlinking.unlink(po_id))
        job.failed.connect(self.failed)
