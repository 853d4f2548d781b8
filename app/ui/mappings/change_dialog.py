"""Which vendor or item a supplier or product is: suggestions, a list to search, and what happens to sent POs."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.domain.links import MappingKind
from app.domain.mapping_list import Candidate, MappingQuery, MappingRow, MappingUse
from app.services.mapping import MappingService
from app.ui.mappings.model import CandidateModel
from app.ui.mappings.table import RowTable
from app.ui.mappings.words import them, tr
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import PrimaryButton, SearchField, SecondaryButton, text_label
from app.ui.widgets.fitting import fitted


class SentChoice(QWidget):
    """Whether purchase orders that are in QuickBooks already change too; hidden when there are none."""

    def __init__(self, use: MappingUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count = len(use.open_ids)
        question = (
            tr("One purchase order in QuickBooks uses it. Shall it change as well?")
            if count == 1
            else tr("{count} purchase orders in QuickBooks use it. Shall they change as well?").format(
                count=QLocale().toString(count)
            )
        )
        self.keep = QRadioButton(tr("&No, what was sent stays as it is"))
        self.change = QRadioButton(tr("&Yes, with the next sync"))
        self.keep.setChecked(True)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(text_label(question, wrap=True))
        for button in (self.keep, self.change):
            button.setAccessibleName(button.text().replace("&", ""))
            button.setAccessibleDescription(question)
            self._group.addButton(button)
            column.addWidget(button)
        if use.closed_ids:
            closed = len(use.closed_ids)
            words = (
                tr("One more is closed or billed there and stays as it is.")
                if closed == 1
                else tr("{count} more are closed or billed there and stay as they are.").format(
                    count=QLocale().toString(closed)
                )
            )
            column.addWidget(text_label(words, Text.SMALL, tint="muted", wrap=True))
        self.setVisible(bool(count))

    @property
    def also_sent(self) -> bool:
        """The answer."""
        return self.change.isChecked()


class ChangeDialog(QDialog):
    """Emits `chosen` with the candidate and whether sent POs change too; the caller stores it."""

    chosen = Signal(object, bool)

    def __init__(
        self,
        theme: Theme,
        mapping: MappingService,
        query: MappingQuery,
        row: MappingRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mapping = mapping
        self._query = query
        near = mapping.suggestions(query, row)
        self._suggested = tuple(each for each in near if each.id != row.target_id)
        vendors = query.kind is MappingKind.VENDOR
        title = tr("Which vendor is {name}?") if vendors else tr("Which item is {name}?")
        self.setWindowTitle(title.format(name=row.name))
        self.resize(fitted(self, 680, 620))
        self.model = CandidateModel(self)
        self.search = SearchField(theme, tr("Search all vendors") if vendors else tr("Search all items"))
        self.table = RowTable(self.model, self.search.placeholderText(), (0, 1))
        self.count = text_label("", Text.SMALL, tint="muted")
        self.sent = SentChoice(mapping.use(query, row.key))
        self.use_button = PrimaryButton(theme, tr("&Use this one"))
        self.use_button.setDefault(True)
        self._cancel = SecondaryButton(theme, tr("Cancel"))
        self._lay_out(row)
        self.search.searched.connect(self.show_found)
        self.search.leave_down.connect(self._into_table)
        self.table.opened.connect(self._use)
        self.table.current_changed.connect(self._on_current)
        self.use_button.clicked.connect(self._use)
        self._cancel.clicked.connect(self.reject)
        self.show_found("")
        self.search.setFocus()

    def show_found(self, words: str) -> None:
        """Suggestions (without words), then everything that holds the words."""
        mapping, kind = self._mapping, self._query.kind
        found = mapping.candidate_count(kind, words)
        self.model.show_rows(
            () if words else self._suggested,
            lambda offset, limit: mapping.candidates(kind, words, offset, limit),
            found,
        )
        self.count.setText(tr("{count} in QuickBooks").format(count=QLocale().toString(found)))
        if self.model.rowCount() and (
            words or self._suggested
        ):  # nobody takes the first of all by a hasty Enter
            self.table.select(0)
        self._on_current(self.table.currentIndex().row())

    def _lay_out(self, row: MappingRow) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.windowTitle(), Text.HEADING, wrap=True))
        now = row.target_name or tr("nothing yet")
        words = tr("Until now: {name}. It holds for all {them} of this name.").format(
            name=now, them=them(self._query.kind)
        )
        column.addWidget(text_label(words, tint="muted", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.sent)
        column.addLayout(foot)

    def _into_table(self) -> None:
        self.table.setFocus()

    def _on_current(self, row: int) -> None:
        self.use_button.setDisabled(self.model.row_at(row) is None)

    def _use(self) -> None:
        found: Candidate | None = self.model.row_at(self.table.currentIndex().row())
        if found is not None:
            self.chosen.emit(found, self.sent.also_sent)
            self.accept()


class SureDialog(QDialog):
    """Asks before a mapping is forgotten or a record of its own is wanted. `sent` is shown where it matters."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        button: str,
        use: MappingUse | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.sent = SentChoice(use or MappingUse())
        self.yes_button = PrimaryButton(theme, button)
        self.yes_button.setDefault(True)
        self.yes_button.clicked.connect(self.accept)
        cancel = SecondaryButton(theme, tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.yes_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(title, Text.HEADING, wrap=True))
        column.addWidget(text_label(text, wrap=True))
        column.addWidget(self.sent)
        column.addStretch(1)
        column.addLayout(foot)
        self.yes_button.setFocus()
