"""The import assistant: choose a file or paste a table, see what would happen, import it or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.ui.help.opening import offer_help
from app.ui.importing.assistant import AssistantPage
from app.ui.importing.busy import BusyPage
from app.ui.importing.clipboard import pasted_table
from app.ui.importing.disclosure import Disclosure
from app.ui.importing.done import done_icon, done_text, done_title
from app.ui.importing.drop_zone import DropZone
from app.ui.importing.flow import ImportFlow, Step
from app.ui.importing.footer import Footer
from app.ui.importing.leaving import Leaving
from app.ui.importing.options import OptionsForm
from app.ui.importing.words import file_words, left_out_name
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import EmptyState, MessageBar, hairline, text_label
from app.ui.widgets.fitting import fitted

if TYPE_CHECKING:
    from app.runtime.jobs import Jobs
    from app.services.importing import ImportService

#: Asks for a file: (title, file filter) -> path, or None when canceled.
ChooseFile = Callable[[str, str], Path | None]
#: Asks where to save: (title, proposed name, file filter) -> path, or None when canceled.
ChooseSave = Callable[[str, str, str], Path | None]
FILE_FILTER = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods *.json *.html *.htm"


class ImportDialog(QDialog):
    """Reads one file after the other."""

    imported = Signal(object)  # ChangeSet

    def __init__(
        self,
        theme: Theme,
        importing: ImportService,
        jobs: Jobs,
        choose_file: ChooseFile,
        choose_save: ChooseSave,
        *,
        home_currency: str = "",
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._locale = locale = locale or QLocale()
        self._choose_file = choose_file
        self._choose_save = choose_save
        self.setWindowTitle(self.tr("Import purchase orders"))
        offer_help(self, theme, "import")
        self.flow = ImportFlow(importing, jobs, home_currency, self)
        self.title = text_label("", Text.TITLE, wrap=True)
        self.how = text_label("", Text.SMALL, tint="muted", wrap=True)
        self.message = MessageBar(theme)
        self.drop_zone = DropZone(theme)
        self.busy = BusyPage()
        self.page = AssistantPage(theme, importing.fields(), locale)
        self.options = OptionsForm(theme, home_currency)
        self.options_part = Disclosure(theme, self.options, self.tr("&How the file is written"))
        self.done_view = EmptyState(theme, "success", "")
        self.footer = Footer(theme, locale)
        self._stack = QStackedWidget()
        self._places: dict[Step, int] = {}
        self.leaving = Leaving(self.message, self)
        self._build()
        self._connect()
        self._on_step(Step.CHOOSE)

    def open_file(self, path: Path) -> None:
        """Read a file that was dropped on the window or named elsewhere."""
        self.leaving.begin()
        self.flow.read(path)

    def open_files(self, paths: list[Path]) -> None:
        """One file, or two that belong together."""
        self.leaving.begin()
        if len(paths) == 2:
            self.flow.read_two(paths[0], paths[1])
        elif paths:
            self.flow.read(paths[0])

    def paste(self) -> None:
        """Read the table on the clipboard."""
        pasted = pasted_table(name=self.tr("Clipboard"))
        if pasted is None:
            text = self.tr("Copy the rows of a table with their headers first, then paste here.")
            self.message.show_message("info", self.tr("There is no table on the clipboard"), text)
            return
        self.leaving.begin()
        self.flow.read(pasted)

    def reject(self) -> None:
        """Esc or Cancel. While POs are being imported it stops after the present ones and says what was done."""
        if self.flow.step is Step.IMPORTING:
            self.flow.stop()
            return
        if self.flow.step is Step.READING:
            self.flow.start_over()
            return
        if self.flow.step is Step.REVIEW and self.leaving.would_lose:
            self.leaving.ask()
            return
        self._leave()

    def _leave(self) -> None:
        self.flow.leave()
        super().reject()

    def choose(self) -> None:
        """Ask for a file and read it."""
        path = self._ask_for_file(self.tr("Choose a file of purchase orders"))
        if path is not None:
            self.open_file(path)

    def _build(self) -> None:
        for widget, steps in (
            (self.drop_zone, (Step.CHOOSE,)),
            (self.busy, (Step.READING, Step.IMPORTING)),
            (self.page, (Step.REVIEW,)),
            (self.done_view, (Step.DONE,)),
        ):
            place = self._stack.addWidget(widget)
            self._places |= dict.fromkeys(steps, place)
        top = QVBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        top.setSpacing(Space.M)
        top.addWidget(self.title)
        top.addWidget(self.how)
        top.addWidget(self.message)
        top.addWidget(self._stack, 1)
        top.addWidget(self.options_part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top, 1)
        column.addSpacing(Space.M)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.addWidget(self.footer)
        column.addLayout(row)
        self.resize(fitted(self, 1060, 760))

    def _connect(self) -> None:
        flow, page, footer = self.flow, self.page, self.footer
        flow.step_changed.connect(self._on_step)
        flow.progressed.connect(self.busy.show_progress)
        flow.failed.connect(self._on_failed)
        flow.saved.connect(self._on_saved)
        self.drop_zone.dropped.connect(self.open_files)
        self.drop_zone.choose_asked.connect(self.choose)
        self.drop_zone.paste_asked.connect(self.paste)
        self.options.again.connect(self._read_again)
        page.mapped.connect(self._map)
        page.action.connect(self._on_action)
        page.said.connect(self._show_buttons)
        page.said.connect(self.leaving.note)
        self.leaving.wanted.connect(self._leave)
        page.problems.save_asked.connect(self._save_rows)
        footer.other.clicked.connect(self.choose)
        footer.cancel.clicked.connect(self.reject)
        footer.primary.clicked.connect(self._go_on)
        for keys in (QKeySequence.StandardKey.Paste, QKeySequence("Ctrl+Shift+V")):
            QShortcut(QKeySequence(keys), self.drop_zone, self.paste)

    def _read_again(self) -> None:
        if self.flow.source is not None:
            self.message.clear()
            self.leaving.note()
            self.flow.read(self.flow.source, self.options.options())

    def _map(self, key: str, field: str) -> None:
        """A person says what a column is; a column that had this field is not read as it any more."""
        preview = self.flow.preview
        if preview is None or self.flow.source is None:
            return
        options = self.options.options()
        columns = dict(options.columns)
        columns.update({other.key: "" for other in preview.table.columns if field and other.field == field})
        columns[key] = field
        self.leaving.note()
        self.flow.read(self.flow.source, replace(options, columns=columns))

    def _on_action(self, key: str) -> None:
        if self.flow.source is None:
            return
        options = self.options.options()
        if key == "no_lines":
            self.flow.read(self.flow.source, replace(options, allow_no_lines=True))
            return
        path = self._ask_for_file(self.tr("Choose the file that has the lines"))
        if path is not None:
            self.flow.read(self.flow.source, replace(options, lines_file=path))

    def _go_on(self) -> None:
        preview = self.flow.preview
        if self.flow.step is Step.DONE:
            self.accept()
        elif self.flow.step is Step.REVIEW and preview is not None:
            self.message.clear()
            taking = self.page.differences.taking
            if preview.undecided(taking):
                self.page.tabs.setCurrentWidget(self.page.differences)
                self.page.differences.ask()
                return
            path = self._ask_where_to_save() if preview.rejected else None
            if path is not None or not preview.rejected:
                self.flow.apply(path, taking)

    def _save_rows(self) -> None:
        path = self._ask_where_to_save()
        if path is not None:
            self.flow.save_left_out(path)

    def _ask_for_file(self, title: str) -> Path | None:
        return self._choose_file(title, self.tr("Purchase orders ({kinds})").format(kinds=FILE_FILTER))

    def _ask_where_to_save(self) -> Path | None:
        assert self.flow.preview is not None
        rejected = self.flow.preview.rejected
        name = left_out_name(self.flow.preview.file_name, rejected.ending)
        if isinstance(self.flow.source, Path):  # beside the file that they come from
            name = str(self.flow.source.parent / name)
        title = self.tr("Save the rows with problems")
        return self._choose_save(title, name, f"*{rejected.ending}")

    def _on_step(self, step: Step) -> None:
        preview, outcome = self.flow.preview, self.flow.outcome
        name = self.flow.source.name if self.flow.source is not None else ""
        self.title.setText(name if name and step is not Step.CHOOSE else self.tr("Import purchase orders"))
        self.how.setText(file_words(preview) if step is Step.REVIEW and preview is not None else "")
        self.how.setVisible(bool(self.how.text()))
        if step in (Step.READING, Step.IMPORTING):
            self.busy.begin(self.tr("Reading the file…") if step is Step.READING else self.tr("Importing…"))
        elif step is Step.REVIEW and preview is not None:
            self.page.show_preview(preview)
            self.options.show_preview(preview)
        elif step is Step.DONE and outcome is not None:
            text = done_text(outcome, self.flow.left_out, self._locale)
            self.done_view.say(done_icon(outcome), done_title(outcome, self._locale), text)
            self.imported.emit(outcome.changes)
        self._stack.setCurrentIndex(self._places[step])
        self.options_part.setVisible(step is Step.REVIEW)
        self._show_buttons()
        self._focus(step)

    def _show_buttons(self) -> None:
        self.footer.show_step(self.flow.step, self.flow.preview, self.page.differences.taking)

    def _focus(self, step: Step) -> None:
        preview = self.flow.preview
        if step is Step.REVIEW and preview is not None and preview.blocked:
            self.options_part.open(True)
            asked = self.options.first_question()
            (asked or self.page.tabs).setFocus()
        elif step is Step.CHOOSE:
            self.drop_zone.choose.setDefault(True)
            self.drop_zone.choose.setFocus()
        elif not self.footer.primary.isHidden():
            self.footer.primary.setFocus()
        else:
            self.footer.cancel.setFocus()

    def _on_failed(self, error: AppError) -> None:
        self.message.show_error(error)

    def _on_saved(self, path: Path) -> None:
        title = self.tr("The rows with problems are saved")
        self.message.show_message("success", title, str(path))
