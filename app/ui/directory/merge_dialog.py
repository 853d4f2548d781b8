"""Two records that are the same become one: which one stays, what changes, and which vendor or item stays."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import ChangeSet
from app.domain.errors import AppError
from app.domain.links import MappingKind
from app.domain.record_list import MergePreview, RecordRow
from app.runtime.jobs import Jobs, Lane
from app.services.shop_records import ShopRecordsService
from app.ui.directory.model import RecordModel
from app.ui.directory.table import RecordTable
from app.ui.directory.words import tr
from app.ui.help.opening import offer_help
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import DangerButton, MessageBar, SearchField, SecondaryButton, text_label
from app.ui.widgets.fitting import fitted


class MergeDialog(QDialog):
    """The given one goes, the chosen one stays. Emits `merged` with the key that stays and a sentence."""

    merged = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        kind: MappingKind,
        records: ShopRecordsService,
        jobs: Jobs,
        gone: RecordRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._records = records
        self._jobs = jobs
        self._gone = gone
        self._preview: MergePreview | None = None
        self._groups: dict[str, QButtonGroup] = {}
        self.setWindowTitle(tr("Merge {name} into another").format(name=gone.name))
        offer_help(self, theme, "records")
        self.resize(fitted(self, 940, 640))
        self.model = RecordModel(kind, self)
        self.search = SearchField(theme, tr("Search the one that stays"))
        self.table = RecordTable(self.model, tr("Which one stays"))
        self.effect = text_label("", wrap=True)
        self.also_sent = QCheckBox(
            tr("Documents that are open in QuickBooks &change too, with the next sync")
        )
        self.also_sent.setAccessibleName(self.also_sent.text().replace("&", ""))
        self._choices = QVBoxLayout()
        self._choices.setSpacing(Space.XS)
        self.message = MessageBar(theme)
        self.merge_button = DangerButton(theme, tr("&Merge"), "link")
        self.cancel_button = SecondaryButton(theme, tr("Cancel"))
        self.cancel_button.setDefault(True)  # Enter merges nothing, unless the button for it has the focus
        self._lay_out()
        self.search.searched.connect(self.show_found)
        self.search.leave_down.connect(self._into_table)
        self.table.current_changed.connect(self._on_current)
        self.merge_button.clicked.connect(self.merge)
        self.cancel_button.clicked.connect(self.reject)
        self.show_found("")
        self.search.setFocus()

    @property
    def wins(self) -> dict[str, str]:
        """Which vendor or item stays, by choice."""
        chosen = {suffix: group.checkedButton() for suffix, group in self._groups.items()}
        return {suffix: str(button.property("target")) for suffix, button in chosen.items() if button}

    def show_found(self, words: str) -> None:
        """Those whose name, SKU or record holds the words."""
        records, kind = self._records, self._kind
        self.model.show_rows(
            lambda offset, limit: records.page(kind, words, offset, limit), records.count(kind, words)
        )
        near = records.position(kind, words, self._gone.key)
        if self.model.rowCount():
            self.table.select(min(near, self.model.rowCount() - 1))
        self._on_current(self.table.currentIndex().row())

    def merge(self) -> None:
        """Do it in the background."""
        preview = self._preview
        if preview is None or not self.merge_button.isEnabled():
            return
        self._lock(locked=True)
        records, wins, also_sent = self._records, self.wins, self.also_sent.isChecked()
        job = self._jobs.submit(
            self.windowTitle(), lambda _: records.merge(preview, wins, also_sent=also_sent), lane=Lane.WRITE
        )
        job.succeeded.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def reject(self) -> None:
        """Not while it is being done."""
        if self.cancel_button.isEnabled():
            super().reject()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.merge_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.windowTitle(), Text.HEADING, wrap=True))
        told = tr("Choose the one that stays. {name} goes, and its POs become POs of the other.")
        column.addWidget(text_label(told.format(name=self._gone.name), tint="muted", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.effect)
        column.addLayout(self._choices)
        column.addWidget(self.also_sent)
        column.addWidget(self.message)
        column.addLayout(foot)

    def _on_current(self, number: int) -> None:
        row = self.model.row_at(number)
        self._preview = None
        self.message.clear()
        if row is None or row.key == self._gone.key:
            self.effect.setText(tr("This is the one that goes. Choose another."))
        else:
            try:
                self._preview = self._records.preview(self._kind, self._gone.key, row.key)
            except AppError as error:
                self.message.show_error(error)
        self._show_choices()

    def _show_choices(self) -> None:
        _clear(self._choices)
        self._groups = {}
        preview = self._preview
        if preview is not None:
            self.effect.setText(_effect(preview))
            for choice in preview.choices:
                self._choices.addWidget(
                    text_label(_question(preview, choice.currency), Text.STRONG, wrap=True)
                )
                group = QButtonGroup(self)
                for entry in (choice.kept, choice.gone):
                    button = QRadioButton(f"{entry.target_name} (Id {entry.target_id})")
                    button.setProperty("target", entry.target_id)
                    button.setAccessibleName(f"{_question(preview, choice.currency)} {button.text()}")
                    button.toggled.connect(self._enable)
                    group.addButton(button)
                    self._choices.addWidget(button)
                self._groups[choice.suffix] = group
        self.also_sent.setVisible(preview is not None and bool(preview.open_there) and bool(preview.choices))
        self._enable()

    def _enable(self) -> None:
        preview = self._preview
        self.merge_button.setEnabled(preview is not None and len(self.wins) == len(preview.choices))

    def _on_done(self, _changes: ChangeSet) -> None:
        self._lock(locked=False)
        preview = self._preview
        if preview is not None:
            words = tr("{gone} is {kept} from now on.")
            self.merged.emit(preview.kept.key, words.format(gone=preview.gone.name, kept=preview.kept.name))
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self._lock(locked=False)
        self.message.show_error(error)

    def _lock(self, *, locked: bool) -> None:
        for widget in (self.search, self.table, self.also_sent, self.cancel_button, self.merge_button):
            widget.setDisabled(locked)

    def _into_table(self) -> None:
        self.table.setFocus()


def _effect(preview: MergePreview) -> str:
    """What happens, in figures."""
    number = QLocale().toString
    one = preview.orders == 1
    words = tr("1 PO of {gone} goes to {kept}.") if one else tr("{count} POs of {gone} go to {kept}.")
    names = {"gone": preview.gone.name, "kept": preview.kept.name}
    parts = [words.format(count=number(preview.orders), **names)]
    if preview.open_there:
        parts.append(tr("Open in QuickBooks: {count}.").format(count=number(preview.open_there)))
    if preview.closed_there:
        words = tr("Closed or billed there, so that they stay as they are: {count}.")
        parts.append(words.format(count=number(preview.closed_there)))
    parts.append(
        tr("Nothing is made or merged in QuickBooks. It can be undone until one of these POs is changed.")
    )
    return " ".join(parts)


def _question(preview: MergePreview, currency: str) -> str:
    words = (
        tr("Which vendor in QuickBooks stays?")
        if preview.kind is MappingKind.VENDOR
        else tr("Which item in QuickBooks stays?")
    )
    return f"{words} ({currency})" if currency else words


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
