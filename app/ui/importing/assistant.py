"""The review of a file: what importing would do, its rows, its problems, and what would change in POs that are here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.domain.edits import Taking
from app.domain.file_reading import Asks
from app.domain.read_table import ColumnField
from app.services.importing import ImportPreview, Problem
from app.ui.importing.differences import DifferencesPage
from app.ui.importing.new_orders import NewModel, NewTable
from app.ui.importing.problems import ProblemsPage
from app.ui.importing.table_page import TablePage
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, MessageBar, text_label

_TOLD = 4


class AssistantPage(QWidget):
    """Counts, a message, and tabs.

    `mapped` carries a column's key and field, `action` the key of a button; `said`: which POs are taken has changed.
    """

    mapped = Signal(str, str)
    action = Signal(str)
    said = Signal()

    def __init__(
        self, theme: Theme, fields: Sequence[ColumnField], locale: QLocale, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._locale = locale
        self._file = ""
        self.numbers = {key: text_label("0", Text.TITLE) for key in self._tile_words()}
        self.message = MessageBar(theme)
        self.message.action.connect(self.action)
        self.table = TablePage(theme, fields, locale)
        self.table.mapped.connect(self.mapped)
        self.problems = ProblemsPage(theme, locale)
        self.problems.jump_asked.connect(self._jump)
        self.differences = DifferencesPage(theme, locale)
        self.differences.said.connect(self.said)
        self.new_orders = NewModel(locale, self)
        self.new_list = NewTable(theme, self.new_orders)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._pages = (self.table, self.problems, self.differences, self.new_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self.tiles = self._tiles()
        column.addWidget(self.tiles)
        column.addWidget(self.message)
        column.addWidget(self.tabs, 1)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what a file holds. The tab stays while it has something to show."""
        counts = {
            "new": len(preview.new),
            "changed": len(preview.changed),
            "same": preview.same,
            "failed": len(preview.failed),
        }
        for key, count in counts.items():
            self.numbers[key].setText(self._locale.toString(count))
            self.numbers[key].setAccessibleName(f"{self._tile_words()[key]}: {count}")
        # Nothing can be counted yet, and the table, where columns are mapped, needs the room.
        self.tiles.setVisible(not preview.blocked)
        self.table.show_preview(preview)
        self.problems.show_preview(preview)
        self.differences.show_preview(preview)
        self.new_orders.show(preview.new)
        self._show_tabs(preview)
        self._show_message(preview)
        self.table.header.put_in_tab_order(self.tabs.tabBar())

    def _show_tabs(self, preview: ImportPreview) -> None:
        stays = self._first_page(preview)
        number = self._locale.toString
        wanted = {
            self.table: (bool(preview.table.columns), self.tr("&Rows and columns")),
            self.problems: (
                bool(preview.problems),
                self.tr("&Problems ({count})").format(count=number(len(preview.problems))),
            ),
            self.differences: (
                bool(preview.changed or preview.edited),
                self.tr("What &changes ({count})").format(count=number(len(preview.changed))),
            ),
            self.new_list: (
                bool(preview.new),
                self.tr("Ne&w POs ({count})").format(count=number(len(preview.new))),
            ),
        }
        self.tabs.clear()
        for page in self._pages:
            shown, words = wanted[page]
            if shown:
                self.tabs.addTab(page, words)
        if self.tabs.indexOf(stays) >= 0:
            self.tabs.setCurrentWidget(stays)

    def _first_page(self, preview: ImportPreview) -> QWidget:
        """A new file that is right begins with what it would change here; else the place stays."""
        same_file, self._file = preview.file_name == self._file, preview.file_name
        if same_file and self.tabs.count():
            return self.tabs.currentWidget()
        ready = (preview.changed or preview.edited) and not preview.failed and not preview.blocked
        return self.differences if ready else self.table

    def _show_message(self, preview: ImportPreview) -> None:
        show = self.message.show_message
        if preview.blocked:
            told = list(dict.fromkeys(spoken(problem.text) for problem in preview.whole_file[:_TOLD]))
            if any(not column.field for column in preview.table.columns):
                told.append(self.tr("If one of the columns below has it, choose that above the column."))
            text = "\n".join(told)
            actions = []
            if Asks.LINES in preview.questions:
                actions = [
                    ("lines", self.tr("Add the file with the &lines…")),
                    ("no_lines", self.tr("Import &without lines")),
                ]
            show("warning", self.tr("The file does not say everything"), text, actions, closable=False)
        elif preview.failed:
            show("error", *self._failed_words(preview), closable=False)
        elif not preview.orders:
            text = self.tr("All POs of this file are here already, unchanged.")
            if preview.edited:
                text = self.tr(
                    "All POs of this file are here already. Some were edited here, and the file says of them what it "
                    "said at the last import, so they stay as they are."
                )
            show("info", self.tr("There is nothing to import"), text, closable=False)
        elif preview.undecided(Taking()):
            show("warning", *self._asking_words(preview), closable=False)
        elif preview.warnings:
            shown = list(preview.warnings[:_TOLD])
            if len(preview.warnings) > _TOLD:
                more = self._locale.toString(len(preview.warnings) - _TOLD)
                shown.append(self.tr("… and {count} more").format(count=more))
            show("warning", self.tr("Please look at this"), "\n".join(shown), closable=False)
        else:
            self.message.clear()

    def _asking_words(self, preview: ImportPreview) -> tuple[str, str]:
        count = len(preview.undecided(Taking()))
        title = (
            self.tr("1 PO was changed here and in the file")
            if count == 1
            else self.tr("{count} POs were changed here and in the file").format(
                count=self._locale.toString(count)
            )
        )
        return title, self.tr("Say below which version holds. Nothing is overwritten before that.")

    def _failed_words(self, preview: ImportPreview) -> tuple[str, str]:
        failed, good = len(preview.failed), len(preview.orders) + preview.same
        number = self._locale.toString
        title = (
            self.tr("1 PO has problems")
            if failed == 1
            else self.tr("{count} POs have problems").format(count=number(failed))
        )
        if not good:
            return title, self.tr("Nothing can be imported. Correct the file, then choose it again.")
        text = self.tr(
            "{good} without problems can be imported. Nothing of a PO with problems is imported; its rows are saved in "
            "a file of their own, each with its reason, so that you can correct and import that file."
        )
        return title, text.format(good=number(good))

    def _jump(self, problem: Problem) -> None:
        if self.tabs.indexOf(self.table) >= 0:
            self.tabs.setCurrentWidget(self.table)
            self.table.jump(problem)

    def _tile_words(self) -> dict[str, str]:
        return {
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "same": self.tr("Unchanged"),
            "failed": self.tr("With problems"),
        }

    def _tiles(self) -> QWidget:
        tiles = QWidget()
        row = QHBoxLayout(tiles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        for key, words in self._tile_words().items():
            card = Card()
            card.setAccessibleName(words)
            card.body.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
            line = QHBoxLayout()
            line.setSpacing(Space.S)
            line.addWidget(self.numbers[key])
            line.addWidget(text_label(words, tint="muted", wrap=True), 1)
            card.body.addLayout(line)
            row.addWidget(card, 1)
        return tiles
