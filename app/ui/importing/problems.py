"""The review of a file that cannot be imported: what is wrong, where, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.services.importing import ImportPreview
from app.ui.importing.problem_model import COLUMN, ROW, TEXT, VALUE, ProblemModel
from app.ui.importing.words import plain_problems
from app.ui.theme import Space, Theme
from app.ui.widgets import MessageBar, SecondaryButton


class ProblemsPage(QWidget):
    """A table of problems with Copy, and the options that may solve them."""

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._preview = ImportPreview("")
        self.message = MessageBar(theme)
        self.model = ProblemModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.copy_button = SecondaryButton(
            theme, self.tr("&Copy the list"), "copy", name=self.tr("Copy the list of problems as text")
        )
        self.copy_button.clicked.connect(self.copy)
        self._set_up_table()
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.message)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the problems of a file."""
        self._preview = preview
        count = len(preview.problems)
        what = (
            self.tr("{file} has 1 problem. Correct it in the file, then choose the file again.")
            if count == 1
            else self.tr("{file} has {count} problems. Correct them in the file, then choose the file again.")
        )
        words = what.format(file=preview.file_name, count=self._locale.toString(count))
        self.message.show_message("error", self.tr("Nothing was imported"), words, closable=False)
        self.model.show(preview.problems)
        self.table.resizeRowsToContents()
        self.copy_button.set_text(self.tr("&Copy the list"))

    def copy(self) -> None:
        """All problems as text to the clipboard."""
        text = plain_problems(self._preview.file_name, self._preview.problems)
        QGuiApplication.clipboard().setText(text)
        self.copy_button.setText(self.tr("Copied"))

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Problems in the file"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(120)
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
