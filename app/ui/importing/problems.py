"""The review of a file that cannot be imported: what is wrong, where, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.services.importing import ImportPreview
from app.ui.importing.problem_model import COLUMN, ROW, TEXT, VALUE, ProblemModel
from app.ui.importing.words import plain_problems
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import SecondaryButton, text_label

#: So many are listed: a column read as the wrong field makes one of each row.
MOST_LISTED = 500


class ProblemsPage(QWidget):
    """A table of problems. `jump_asked` carries the one whose cell shall be shown, `save_asked` wants the rows."""

    jump_asked = Signal(object)  # Problem
    save_asked = Signal()

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._preview = ImportPreview("")
        self.hint = text_label("", Text.SMALL, tint="muted", wrap=True)
        self.model = ProblemModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.copy_button = SecondaryButton(
            theme, self.tr("Copy the &list"), "copy", name=self.tr("Copy the list of problems as text")
        )
        self.copy_button.clicked.connect(self.copy)
        self.save_button = SecondaryButton(theme, self.tr("Sa&ve the rows with reasons…"), "export")
        self.save_button.clicked.connect(self.save_asked)
        self.table.activated.connect(self._on_activated)
        self._set_up_table()
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the problems of a file."""
        self._preview = preview
        self.hint.setText(self._hint(preview))
        self.hint.setVisible(bool(self.hint.text()))
        self.save_button.setVisible(bool(preview.rejected))
        self.model.show(preview.problems[:MOST_LISTED])
        self.table.resizeRowsToContents()
        self.copy_button.set_text(self.tr("Copy the &list"))

    def copy(self) -> None:
        """All problems as text to the clipboard."""
        text = plain_problems(self._preview.file_name, self._preview.problems)
        QGuiApplication.clipboard().setText(text)
        self.copy_button.setText(self.tr("Copied"))

    def _hint(self, preview: ImportPreview) -> str:
        words = []
        if len(preview.problems) > MOST_LISTED:
            number = self._locale.toString
            first = self.tr("The first {shown} of {count} problems; a copy of the list has them all.")
            words.append(first.format(shown=number(MOST_LISTED), count=number(len(preview.problems))))
        if preview.table.columns:
            words.append(self.tr("Press Enter on a problem, or click it twice, to see its cell."))
        return " ".join(words)

    def _on_activated(self, index: QModelIndex) -> None:
        self.jump_asked.emit(self._preview.problems[index.row()])

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Problems in the file"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(96)
        table.verticalHeader().hide()
        top = table.horizontalHeader()
        top.setHighlightSections(False)
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        top.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        letter = table.fontMetrics().averageCharWidth()
        for column, letters in ((COLUMN, 20), (VALUE, 18)):
            table.setColumnWidth(column, letters * letter)
        top.setSectionResizeMode(ROW, QHeaderView.ResizeMode.ResizeToContents)
        top.sectionResized.connect(table.resizeRowsToContents)
