"""The import dialog: choose a file, see what would happen, import it or not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.sync.events import Progress
from app.ui.dialogs.scroll_page import ScrollPage
from app.ui.importing.disclosure import Disclosure
from app.ui.importing.drop_zone import DropZone
from app.ui.importing.flow import ImportFlow, Step
from app.ui.importing.options import OptionsForm
from app.ui.importing.problems import ProblemsPage
from app.ui.importing.review import ReviewPage
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import (
    EmptyState,
    MessageBar,
    PrimaryButton,
    SecondaryButton,
    hairline,
    text_label,
)

if TYPE_CHECKING:
    from app.runtime.jobs import Jobs
    from app.services.importing import ImportService

#: Asks for a file: (title, file filter) -> path, or None when canceled.
ChooseFile = Callable[[str, str], Path | None]
FILE_FILTER = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.json"


class ImportDialog(QDialog):
    """Reads one file after the other."""

    imported = Signal(object)  # ChangeSet

    def __init__(
        self,
        theme: Theme,
        importing: ImportService,
        jobs: Jobs,
        choose_file: ChooseFile,
        *,
        home_currency: str = "",
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        locale = locale or QLocale()
        self._choose_file = choose_file
        self.setWindowTitle(self.tr("Import purchase orders"))
        self.flow = ImportFlow(importing, jobs, self)
        self.title = text_label("", Text.TITLE, wrap=True)
        self.message = MessageBar(theme)
        self.drop_zone = DropZone(theme)
        self.state = text_label("", Text.HEADING, wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.review = ReviewPage(theme, locale)
        self.problems = ProblemsPage(theme, locale)
        self.options = OptionsForm(theme, home_currency)
        self.options_part = Disclosure(theme, self.options, self.tr("&How the file is written"))
        self.done_view = EmptyState(theme, "success", "")
        self.other_button = SecondaryButton(theme, self.tr("Choose &another file…"), "folder")
        self.cancel_button = SecondaryButton(theme, self.tr("Cancel"))
        self.primary_button = PrimaryButton(theme, self.tr("&Import"), "import")
        self._stack = QStackedWidget()
        self._places: dict[Step, int] = {}
        self._build()
        self._connect()
        self._on_step(Step.CHOOSE)

    def open_file(self, path: Path) -> None:
        """Read a file that was dropped on the window or named elsewhere."""
        self.message.clear()
        self.flow.read(path, self.options.options())

    def reject(self) -> None:
        """Esc or Cancel. While POs are being imported it waits for the end: all of a file or nothing."""
        if self.flow.step is Step.IMPORTING:
            return
        if self.flow.step is Step.READING:
            self.flow.start_over()
            return
        self.flow.leave()
        super().reject()

    def _build(self) -> None:
        busy = QWidget()
        inner = QVBoxLayout(busy)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addStretch(1)
        inner.addWidget(self.state)
        inner.addSpacing(Space.S)
        inner.addWidget(self.progress)
        inner.addStretch(2)
        review = ScrollPage(self.review)
        for widget, steps in (
            (self.drop_zone, (Step.CHOOSE,)),
            (busy, (Step.READING, Step.IMPORTING)),
            (review, (Step.REVIEW,)),
            (self.problems, (Step.PROBLEMS,)),
            (self.done_view, (Step.DONE,)),
        ):
            place = self._stack.addWidget(widget)
            self._places |= dict.fromkeys(steps, place)
        for button in (self.other_button, self.cancel_button, self.problems.copy_button):
            button.setAutoDefault(False)
        self.options.button.setAutoDefault(False)
        top = QVBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        top.setSpacing(Space.M)
        top.addWidget(self.title)
        top.addWidget(self.message)
        top.addWidget(self._stack, 1)
        top.addWidget(self.options_part)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.other_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.primary_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top, 1)
        column.addSpacing(Space.M)
        column.addWidget(hairline())
        column.addLayout(buttons)
        self.resize(QSize(820, 640))

    def _connect(self) -> None:
        self.flow.step_changed.connect(self._on_step)
        self.flow.progressed.connect(self._on_progress)
        self.flow.failed.connect(self._on_failed)
        self.drop_zone.dropped.connect(self.open_file)
        self.drop_zone.choose_asked.connect(self.choose)
        self.other_button.clicked.connect(self.choose)
        self.options.again.connect(self._read_again)
        self.cancel_button.clicked.connect(self.reject)
        self.primary_button.clicked.connect(self._go_on)

    def choose(self) -> None:
        """Ask for a file and read it."""
        path = self._choose_file(
            self.tr("Choose a file of purchase orders"),
            self.tr("Purchase orders ({kinds})").format(kinds=FILE_FILTER),
        )
        if path is not None:
            self.open_file(path)

    def _read_again(self) -> None:
        if self.flow.path is not None:
            self.open_file(self.flow.path)

    def _go_on(self) -> None:
        if self.flow.step is Step.REVIEW:
            self.message.clear()
            self.flow.apply()
        elif self.flow.step is Step.DONE:
            self.accept()

    def _on_step(self, step: Step) -> None:
        name = self.flow.path.name if self.flow.path else ""
        self.title.setText(name if name and step is not Step.CHOOSE else self.tr("Import purchase orders"))
        preview, outcome = self.flow.preview, self.flow.outcome
        if step in (Step.READING, Step.IMPORTING):
            self.progress.setRange(0, 0)
            self.state.setText(
                self.tr("Reading the file…") if step is Step.READING else self.tr("Importing…")
            )
        elif step is Step.REVIEW and preview is not None:
            self.review.show_preview(preview)
        elif step is Step.PROBLEMS and preview is not None:
            self.problems.show_preview(preview)
        elif step is Step.DONE and outcome is not None:
            self.done_view.say("success", outcome.sentence)
            self.imported.emit(outcome.changes)
        self._stack.setCurrentIndex(self._places[step])
        self.options_part.setVisible(step in (Step.REVIEW, Step.PROBLEMS))
        self.options_part.open(step is Step.PROBLEMS)
        self._show_buttons(step)

    def _show_buttons(self, step: Step) -> None:
        preview = self.flow.preview
        count = len(preview.orders) if preview is not None else 0
        words = self.tr("&Import 1 PO") if count == 1 else self.tr("&Import {count} POs").format(count=count)
        self.primary_button.setVisible(step is Step.DONE or (step is Step.REVIEW and count > 0))
        self.primary_button.set_text(self.tr("C&lose") if step is Step.DONE else words)
        self.primary_button.set_icon_name("check" if step is Step.DONE else "import")
        self.other_button.setVisible(step in (Step.REVIEW, Step.PROBLEMS, Step.DONE))
        self.cancel_button.setVisible(step is not Step.DONE)
        self.cancel_button.setEnabled(step is not Step.IMPORTING)
        over = step is Step.PROBLEMS or (step is Step.REVIEW and not count)
        self.cancel_button.set_text(self.tr("Cl&ose") if over else self.tr("Cancel"))
        (self.drop_zone.choose if step is Step.CHOOSE else self.primary_button).setDefault(True)
        if step is Step.CHOOSE:
            self.drop_zone.choose.setFocus()
        elif step is Step.PROBLEMS:
            self.problems.table.setFocus()
        elif not self.primary_button.isHidden():
            self.primary_button.setFocus()
        else:
            self.cancel_button.setFocus()

    def _on_progress(self, progress: Progress) -> None:
        self.state.setText(progress.text)
        self.progress.setRange(0, progress.total)
        self.progress.setValue(progress.done)

    def _on_failed(self, error: AppError) -> None:
        self.message.show_error(error)
