"""Every vendor or item of the local copy to choose from, with search; or making a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget

from app.domain.questions import Question, QuestionKind
from app.services.question_list import Candidate, Candidates, narrowed
from app.sync.asking import CREATE_NEW
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import PrimaryButton, SearchField, SecondaryButton, text_label
from app.ui.widgets.fitting import fitted

_ROOT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class CandidateModel(QAbstractListModel):
    """The candidates that fit the search."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[Candidate] = ()

    def show(self, rows: Sequence[Candidate]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def candidate(self, row: int) -> Candidate | None:
        """The candidate of a row, None when there is none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """One row for each."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, and what tells it from its namesakes."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name}  ·  {row.detail}" if row.detail else row.name
        return None


class RecordChooser(QDialog):
    """Emits `chosen` with the question and the id of the record, or `CREATE_NEW`. Down leads from search to list."""

    chosen = Signal(object, str)

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._all: Sequence[Candidate] = ()
        self._unfit = 0
        vendor = question.kind is QuestionKind.VENDOR
        self.setWindowTitle(self.tr("Choose a vendor") if vendor else self.tr("Choose an item"))
        self.resize(fitted(self, 520, 520))
        search = self.tr("Search name, email or currency") if vendor else self.tr("Search name, SKU or kind")
        self.search = SearchField(theme, search, delay_ms=60)
        self.model_ = CandidateModel(self)
        self.list = QListView()
        self.list.setModel(self.model_)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Vendors") if vendor else self.tr("Items"))
        self._found = text_label(self.tr("Reading…"), Text.SMALL, tint="muted", wrap=True)
        self.use_button = PrimaryButton(theme, self.tr("&Use this one"), "check")
        self.create_button = SecondaryButton(theme, "", "plus")
        self.cancel_button = SecondaryButton(theme, self.tr("Cancel"))
        self.use_button.setDisabled(True)
        self.create_button.hide()
        self._lay_out()
        self._connect()

    def show_candidates(self, found: Candidates) -> None:
        """Fill the list in."""
        self._all = found.rows
        self._unfit = found.unfit
        if found.create:
            self.create_button.set_text(found.create.replace("&", "&&"))
            self.create_button.show()
        self._narrow(self.search.text())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(text_label(spoken(self._question.title), Text.HEADING, wrap=True))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._found)
        row = QHBoxLayout()
        row.addWidget(self.create_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.use_button)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.search.searched.connect(self._narrow)
        self.search.leave_down.connect(self._to_list)
        self.list.activated.connect(self._use)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.use_button.clicked.connect(self._use)
        self.create_button.clicked.connect(self._create)
        self.cancel_button.clicked.connect(self.reject)
        self.use_button.setDefault(True)

    def _narrow(self, text: str) -> None:
        rows = narrowed(self._all, text)
        self.model_.show(rows)
        if rows:
            self.list.setCurrentIndex(self.model_.index(0))
        self.use_button.setEnabled(bool(rows))
        self._found.setText(self._told(len(rows)))

    def _told(self, count: int) -> str:
        told = self.tr("{count} found.").format(count=QLocale().toString(count))
        if self._unfit and self._question.kind is QuestionKind.VENDOR:
            left = self.tr("{count} in another currency are left out: a vendor keeps its currency for ever.")
        elif self._unfit:
            left = self.tr("{count} are left out because they are not set up for buying in QuickBooks.")
        else:
            return told
        return f"{told} {left.format(count=QLocale().toString(self._unfit))}"

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_current(self, index: QModelIndex) -> None:
        self.use_button.setEnabled(index.isValid())

    def _use(self) -> None:
        candidate = self.model_.candidate(self.list.currentIndex().row())
        if candidate is not None:
            self.accept()
            self.chosen.emit(self._question, candidate.id)

    def _create(self) -> None:
        self.accept()
        self.chosen.emit(self._question, CREATE_NEW)
