"""The pane beside the table: one record to edit, and what QuickBooks has for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.links import MappingKind
from app.domain.orders import Supplier
from app.domain.record_list import RecordRow, ShopRecord
from app.domain.shop_records import Product
from app.ui.directory.fields import NotRight, product_fields, put_all, supplier_fields
from app.ui.directory.words import orders_text, tr
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import (
    FlowRow,
    LinkButton,
    MessageBar,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    hairline,
    scrolling,
    text_label,
)


class RecordForm(QFrame):
    """Emits wishes; the page carries them out.

    Signals:
        save_wanted: the key (in the list, "" for a new one) and the record as typed.
        merge_wanted: the row.
        orders_wanted, mapping_wanted: the row.
        left: the person gave up what was typed.
    """

    save_wanted = Signal(str, object)
    merge_wanted = Signal(object)
    orders_wanted = Signal(object)
    mapping_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, kind: MappingKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._row: RecordRow | None = None
        self._record: ShopRecord = _nothing(kind)
        self._fields = supplier_fields() if kind is MappingKind.VENDOR else product_fields()
        self.edits: dict[str, QLineEdit] = {}
        self.setProperty("box", "surface")
        self.setAccessibleName(tr("Record"))
        self.message = MessageBar(theme)
        self.message.action.connect(self._on_action)
        self.heading = text_label("", Text.TITLE, wrap=True, selectable=True)
        self.about = text_label("", tint="muted", wrap=True)
        self.there = text_label("", wrap=True, selectable=True)
        self.orders_button = LinkButton(theme, tr("Show its POs"))
        self.mapping_button = LinkButton(theme, tr("Change it in Mappings"))
        self.save_button = PrimaryButton(theme, tr("&Save"), "check")
        self.revert_button = SecondaryButton(theme, tr("&Revert"))
        self.merge_button = QuietButton(theme, tr("&Merge into another…"), "link")
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.revert_button.clicked.connect(self.revert)
        self.merge_button.clicked.connect(self._on_merge)
        self.orders_button.clicked.connect(self._on_orders)
        self.mapping_button.clicked.connect(self._on_mapping)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save)
        self.show_row(None)

    @property
    def row(self) -> RecordRow | None:
        """What is shown; None for a new record."""
        return self._row

    @property
    def dirty(self) -> bool:
        """True while something typed is not saved."""
        return any(self.edits[field.key].text() != field.words(self._record) for field in self._fields)

    def show_row(self, row: RecordRow | None) -> None:
        """Show another one, or an empty form for a new one. What was typed is gone."""
        self._row = row
        self._record = row.record if row is not None else _nothing(self._kind)
        for field in self._fields:
            edit = self.edits[field.key]
            edit.setText(field.words(self._record))
            edit.setCursorPosition(0)
        self.message.clear()
        self._say(row)
        self._on_edit()

    def save(self) -> None:
        """Hand over what was typed, if it can be read."""
        if not self.save_button.isEnabled():
            return
        try:
            texts = {key: edit.text() for key, edit in self.edits.items()}
            record = put_all(self._record, self._fields, texts)
        except NotRight as wrong:
            self.message.show_message("error", tr("Please correct this first"), str(wrong), closable=False)
            return
        self.lock(locked=True)
        self.save_wanted.emit(self._row.key if self._row else "", record)

    def revert(self) -> None:
        """Give up what was typed."""
        self.show_row(self._row)
        self.left.emit()

    def ask(self) -> None:
        """Somebody wants to leave with something unsaved."""
        actions = (("save", tr("Save it")), ("discard", tr("Discard it")))
        self.message.show_message("warning", tr("This record is not saved yet"), "", actions, closable=False)

    def failed(self, error: AppError) -> None:
        """It could not be saved; everything stays as typed."""
        self.lock(locked=False)
        self.message.show_error(error)

    def lock(self, *, locked: bool) -> None:
        """While it is being saved."""
        for edit in self.edits.values():
            edit.setReadOnly(locked)
        self._on_edit()
        if locked:
            self.save_button.setDisabled(True)
            self.revert_button.setDisabled(True)

    def focus_first(self) -> None:
        """To the first field."""
        self.edits[self._fields[0].key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addWidget(FlowRow(self.orders_button))
        column.addWidget(self.message)
        column.addLayout(self._grid())
        column.addWidget(hairline())
        column.addWidget(text_label(tr("In QuickBooks"), Text.STRONG))
        column.addWidget(self.there)
        column.addWidget(FlowRow(self.mapping_button))
        column.addStretch(1)
        foot = FlowRow(self.save_button, self.revert_button, self.merge_button)
        foot.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        area = scrolling(content)
        area.setAccessibleName(tr("Fields of the record"))
        layout.addWidget(area, 1)
        layout.addWidget(hairline())
        layout.addWidget(foot)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnMinimumWidth(0, 110)
        grid.setColumnStretch(1, 1)
        for field in self._fields:
            row = grid.rowCount()
            if field.group:
                grid.addWidget(text_label(field.group, Text.STRONG), row, 0, 1, 2)
                row += 1
            edit = QLineEdit()
            edit.setAccessibleName(field.label)
            edit.setPlaceholderText(field.hint)
            edit.textEdited.connect(self._on_edit)
            label = text_label(field.label, Text.SMALL, tint="muted", wrap=True)
            label.setBuddy(edit)
            grid.addWidget(label, row, 0)
            grid.addWidget(edit, row, 1)
            self.edits[field.key] = edit
        return grid

    def _say(self, row: RecordRow | None) -> None:
        vendor = self._kind is MappingKind.VENDOR
        if row is None:
            new = tr("New supplier") if vendor else tr("New product")
            self.heading.setText(new)
            self.about.setText(tr("It is kept here and fills what POs lack."))
        else:
            self.heading.setText(row.name)
            self.about.setText(f"{orders_text(row.orders)}. {self._explained(row)}")
        target = row.target if row is not None else ""
        nothing = (
            tr("No vendor yet. The next sync finds or makes one.")
            if vendor
            else tr("No item yet. The next sync finds or makes one.")
        )
        self.there.setText(target or nothing)
        self.mapping_button.setVisible(row is not None and row.orders > 0)
        self.orders_button.setVisible(row is not None and row.orders > 0)
        self.merge_button.setVisible(row is not None)

    def _explained(self, row: RecordRow) -> str:
        if not row.stored:
            return tr("Nothing is kept yet; this is what the newest PO says. Save to keep it.")
        if self._kind is MappingKind.VENDOR:
            return tr("Kept here: a vendor that a sync makes gets what its PO does not say.")
        return tr("Kept here: an item that a sync makes gets what its PO line does not say.")

    def _on_edit(self) -> None:
        dirty = self.dirty
        fresh = self._row is not None and not self._row.stored
        self.save_button.setEnabled(dirty or fresh)
        self.revert_button.setEnabled(dirty)
        self.merge_button.setDisabled(dirty)

    def _on_action(self, key: str) -> None:
        self.message.clear()
        if key == "save":
            self.save()
        else:
            self.revert()

    def _on_merge(self) -> None:
        self.merge_wanted.emit(self._row)

    def _on_orders(self) -> None:
        self.orders_wanted.emit(self._row)

    def _on_mapping(self) -> None:
        self.mapping_wanted.emit(self._row)


def _nothing(kind: MappingKind) -> ShopRecord:
    return Supplier("") if kind is MappingKind.VENDOR else Product()
