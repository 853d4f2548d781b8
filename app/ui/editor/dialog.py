"""The editor of one PO. It saves through a job, closes when the save has succeeded, and drops nothing silently."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from app.domain.catalogue import Catalogue, ProductIndex
from app.domain.drafting import without_stale_totals
from app.domain.errors import AppError
from app.domain.orders import PurchaseOrder
from app.runtime.jobs import Jobs, Lane
from app.services.editing import ChangedMeanwhile, EditingService
from app.ui.editor.columns import Known
from app.ui.editor.draft_keeper import DraftKeeper
from app.ui.editor.footer import Footer
from app.ui.editor.form import EditForm
from app.ui.editor.grids import make_grids
from app.ui.editor.layout import Parts, lay_out
from app.ui.editor.source_note import SourceNote
from app.ui.help.opening import offer_help
from app.ui.theme import Theme
from app.ui.widgets import FillButton, MessageBar


class EditDialog(QDialog):
    """Open it with `open()`. `new`: the PO is not stored yet; `draft`: what was typed before the program ended.

    Emits `saved` with the id of the PO.
    """

    saved = Signal(str)

    def __init__(
        self,
        theme: Theme,
        order: PurchaseOrder,
        editing: EditingService,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        new: bool = False,
        draft: PurchaseOrder | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._order = order
        self._editing = editing
        self._jobs = jobs
        self._new = new
        self._saving = False
        self._strict = False
        self._outlook = editing.outlook(order.id)
        self._catalogue = Catalogue()
        shown = draft or order
        self._known = Known(ProductIndex(), shown.supplier.name, shown.currency)
        self.undo = QUndoStack(self)
        self.form = EditForm(theme, shown, self._taken)
        self.lines, self.costs = make_grids(theme, self._known, shown, self.undo, self._products, self)
        self.inclusive = QCheckBox(self.tr("Unit costs include the tax"))
        self.inclusive.setAccessibleName(self.inclusive.text())
        self.inclusive.setChecked(bool(shown.tax_inclusive))
        self.message = MessageBar(theme)
        self.footer = Footer(theme)
        self._lay_out()
        self.keeper = DraftKeeper(
            editing,
            jobs,
            order,
            lambda: self.edited_order,
            new=new,
            kept=draft is not None,
            parent=self,
        )
        self._connect()
        self._on_edit()
        self._tell_of_draft(draft)
        self.form.head.supplier.setFocus()

    def _tell_of_draft(self, draft: PurchaseOrder | None) -> None:
        if draft is not None:
            what = self.tr("This was not saved when the program ended.")
            self.message.show_message("info", what, self.tr("Save it, or cancel."))

    def _lay_out(self) -> None:
        number = self._order.number
        title = (
            self.tr("New purchase order") if self._new else self.tr("Edit PO-{number}").format(number=number)
        )
        self.setWindowTitle(title)
        offer_help(self, self._theme, "editor")
        self.setAccessibleName(title)
        parts = Parts(self.message, self.form, self.lines, self.inclusive, self.costs, self.footer)
        lay_out(self, parts, title, SourceNote(self._theme, self._order.origin))

    @property
    def edited_order(self) -> PurchaseOrder:
        """The order as it would be saved."""
        order = self.form.merged(self._order)
        ticked = self.inclusive.isChecked()
        inclusive = order.tax_inclusive if ticked == bool(order.tax_inclusive) else ticked
        edited = replace(
            order, lines=self.lines.model.rows, cost_lines=self.costs.model.rows, tax_inclusive=inclusive
        )
        return without_stale_totals(self._order, edited)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is marked as wrong."""
        return (*self.form.problems, *self.lines.model.problems, *self.costs.model.problems)

    def show_field(self, place: str) -> None:
        """To the field that has to be put right; "lines" is the table of lines."""
        if place == "lines":
            self.lines.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.show_field(place)

    def save(self) -> None:
        """Save in the background; what is wrong is shown instead."""
        if self._saving:
            return
        for grid in (self.lines, self.costs):
            grid.view.commit()
        self._strict = True
        self._on_edit()
        if self.problems:
            self._show_first_problem()
        elif self.edited_order == self._order and not self._new:
            self.accept()
        else:
            self._store(insist=False)

    def reject(self) -> None:
        """Ask first when something would be lost."""
        if self._saving:
            return
        if self.edited_order == self._order and not self.problems:
            super().reject()
            return
        self.message.show_message(
            "warning",
            self.tr("Your changes are not saved yet"),
            "",
            (
                ("save", self.tr("Save")),
                ("discard", self.tr("Discard them")),
                ("stay", self.tr("Keep editing")),
            ),
            closable=False,
        )
        for button in self.message.findChildren(FillButton):
            if button.isVisibleTo(self.message):  # those of the message before are only hidden as yet
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                break

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field; with Ctrl it saves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.save()
            else:
                self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        for source in (self.form.edited, self.lines.edited, self.costs.edited, self.inclusive.toggled):
            source.connect(self._on_edit)
        self.form.currency_wanted.connect(self._take_currency)
        self.message.action.connect(self._on_action)
        self.footer.save.clicked.connect(self.save)
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.first_problem_wanted.connect(self._show_first_problem)
        for grid in (self.lines, self.costs):
            grid.order_keys()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter is for moving on
        keys = QKeySequence.StandardKey
        for key, run in ((keys.Save, self.save), (keys.Undo, self.undo.undo), (keys.Redo, self.undo.redo)):
            QShortcut(QKeySequence(key), self).activated.connect(run)
        editing = self._editing
        job = self._jobs.submit(
            self.tr("Reading what was ordered before"), lambda _: editing.catalogue(), lane=Lane.READ
        )
        job.succeeded.connect(self._on_catalogue)
        job.failed.connect(self.message.show_error)
        self.keeper.failed.connect(self.message.show_error)

    def _on_edit(self) -> None:
        self.form.check(strict=self._strict)
        order = self.edited_order
        self._known.supplier, self._known.currency = order.supplier.name, order.currency
        self.footer.show_order(order, self._outlook.words(order), len(self.problems))
        self.keeper.typed(changed=order != self._order)

    def _on_catalogue(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known.products = ProductIndex(catalogue.products)
        self.form.offer(catalogue)
        self._on_edit()

    def _products(self) -> list[str]:
        """What the completion offers: this supplier's products first."""
        mine = self._known.supplier.casefold()
        products = self._catalogue.products
        ranked = sorted(products, key=lambda each: each.supplier.casefold() != mine)
        return list(dict.fromkeys(each.words for each in ranked))

    def _take_currency(self, code: str) -> None:
        """A supplier's currency counts while no price was typed; later it would change what the prices mean."""
        if not any(line.unit_cost for line in self.lines.model.rows):
            self.form.head.currency.setEditText(code)

    def _taken(self, number: str) -> str:
        return self._editing.number_problem(self._order.id, number)

    def _show_first_problem(self) -> None:
        shown = self.form.head.show_first_problem() or self.lines.show_first_problem()
        if not shown and not self.costs.show_first_problem():
            self.form.show_first_problem()

    def _on_action(self, key: str) -> None:
        self.message.clear()
        if key == "discard":
            self.keeper.forget()
            self.done(QDialog.DialogCode.Rejected)
        elif key == "save":
            self.save()
        elif key == "insist":
            self._store(insist=True)

    def _on_saved(self, _result: object) -> None:
        self._saving = False
        self.accept()
        self.saved.emit(self._order.id)

    def _on_failed(self, error: AppError) -> None:
        self._saving = False
        self._lock()
        both = isinstance(error, ChangedMeanwhile)
        actions = (("insist", self.tr("Save mine")), ("stay", self.tr("Keep editing")))
        self.message.show_error(error, actions if both else ())

    def _store(self, *, insist: bool) -> None:
        order, began, editing = self.edited_order, self._order, self._editing
        self._saving = True
        self.keeper.stop()
        self._lock()
        if any(job.lane is Lane.WRITE for job in self._jobs.open_jobs):
            self.message.show_message(
                "info", self.tr("It is saved as soon as the running work is done."), closable=False
            )
        title = self.tr("Saving PO-{number}").format(number=order.number)
        job = self._jobs.submit(title, lambda _: editing.save(order, began, insist=insist))
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_failed)

    def _lock(self) -> None:
        for widget in (
            self.form,
            self.form.head,
            self.lines,
            self.costs,
            self.footer.save,
            self.footer.cancel,
        ):
            widget.setDisabled(self._saving)
        self.setCursor(Qt.CursorShape.BusyCursor if self._saving else Qt.CursorShape.ArrowCursor)
