"""Shows every text of a support bundle, lets names and amounts in or out, and saves what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import AppError, Canceled
from app.domain.support import SupportBundle, SupportOptions
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.support import SupportService
from app.ui.help.opening import offer_help
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import MessageBar, PrimaryButton, SearchField, SecondaryButton, WorkingPage, text_label
from app.ui.widgets.fitting import fitted

ChooseSave = Callable[[str, str, str], Path | None]
#: The names of the parts are read whole, in whatever language; the text keeps the larger share.
_WIDEST_SIDE = 320


class SupportDialog(QDialog):
    """`saved` tells the path of the file. `choose_save` asks for it."""

    saved = Signal(object)

    def __init__(
        self,
        theme: Theme,
        service: SupportService,
        jobs: Jobs,
        choose_save: ChooseSave,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._jobs = jobs
        self._choose_save = choose_save
        self._bundle: SupportBundle | None = None
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Support bundle"))
        offer_help(self, theme, "support")
        self.setAccessibleName(self.windowTitle())
        self.names = QCheckBox(self.tr("Show &names (suppliers, products, your company)"))
        self.amounts = QCheckBox(self.tr("Show &amounts"))
        for box in (self.names, self.amounts):
            box.setAccessibleName(box.text().replace("&", ""))
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("Parts of the bundle"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the part"))
        self.text.setFont(theme.font(Text.MONO))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.search = SearchField(theme, self.tr("Find in this text"))
        self.working = WorkingPage()
        self.trouble = MessageBar(theme)
        self.save_button = PrimaryButton(theme, self.tr("&Save as a file…"), "export")
        self.close_button = SecondaryButton(theme, self.tr("&Close"))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.make()

    @property
    def bundle(self) -> SupportBundle | None:
        """What is shown and would be saved; None while it is made."""
        return self._bundle

    @Slot()
    def make(self) -> None:
        """Make the bundle under the present choices, in the background."""
        if self._job is not None:
            self._job.cancel()
        service = self._service
        options = SupportOptions(self.names.isChecked(), self.amounts.isChecked())

        def work(context: JobContext) -> object:
            return service.make(options, context.cancel, context.events)

        self._bundle = None
        self._begin(self.tr("Making the support bundle"), work, self._show)

    @Slot()
    def save(self) -> None:
        """Save exactly what is shown."""
        bundle, service = self._bundle, self._service
        if bundle is None:
            return
        path = self._choose_save(
            self.tr("Save the support bundle"), "inventory-mate-support.zip", "Zip (*.zip)"
        )
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".zip")

        def work(context: JobContext) -> object:
            del context
            service.save(bundle, path)
            return path

        self._begin(self.tr("Saving the support bundle"), work, self._on_saved)

    def done(self, result: int) -> None:
        """What is being made is not needed any more."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _begin(self, title: str, work: Callable[[JobContext], object], then: Callable[..., None]) -> None:
        self._job = self._jobs.submit(title, work, lane=Lane.READ)
        self._job.succeeded.connect(then)
        self._job.failed.connect(self._on_failed)
        self._job.progressed.connect(self.working.show_progress)
        self._job.finished.connect(self._on_finished)
        self.trouble.hide()
        self.save_button.setEnabled(False)
        self.working.begin(title)
        self._stack.setCurrentIndex(1)

    def _lay_out(self) -> None:
        words = self.tr(
            "For somebody who helps you: what the program did, how it is set up, and what QuickBooks answered. Read it "
            "here first. Passwords, keys and sign-in tokens are never part of it."
        )
        split = self._reading()
        self._stack.addWidget(split)
        self._stack.addWidget(self.working)
        buttons = QHBoxLayout()
        buttons.addWidget(
            text_label(
                self.tr("Nothing is sent by itself: you decide who gets the file."), Text.SMALL, tint="muted"
            )
        )
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.windowTitle(), Text.TITLE))
        column.addWidget(text_label(words, wrap=True))
        choices = QHBoxLayout()
        choices.setSpacing(Space.L)
        choices.addWidget(self.names)
        choices.addWidget(self.amounts)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addWidget(self.trouble)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
        self.trouble.hide()
        self.resize(fitted(self, 980, 720))

    def _reading(self) -> QSplitter:
        """The parts on the left, the text of one on the right."""
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.parts)
        right = QWidget()
        reading = QVBoxLayout(right)
        reading.setContentsMargins(Space.S, 0, 0, 0)
        reading.setSpacing(Space.S)
        reading.addWidget(self.search)
        reading.addWidget(self.text, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([230, 690])
        return split

    def _connect(self) -> None:
        self.names.toggled.connect(self.make)
        self.amounts.toggled.connect(self.make)
        self.parts.currentRowChanged.connect(self._on_part)
        self.search.searched.connect(self._find)
        self.search.again.connect(self._find)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)

    @Slot(object)
    def _show(self, bundle: SupportBundle) -> None:
        if bundle.options != SupportOptions(self.names.isChecked(), self.amounts.isChecked()):
            return  # another choice was made meanwhile
        self._bundle = bundle
        place = max(self.parts.currentRow(), 0)
        self.parts.clear()
        for part in bundle.parts:
            self.parts.addItem(spoken(part.title))
        self.parts.setMinimumWidth(min(self.parts.sizeHintForColumn(0) + 2 * Space.S, _WIDEST_SIDE))
        self.parts.setCurrentRow(place)

    @Slot(int)
    def _on_part(self, place: int) -> None:
        if self._bundle is not None and place >= 0:
            self.text.setPlainText(self._bundle.parts[place].text)

    @Slot(str)
    def _find(self, words: str) -> None:
        """The next place; from the beginning again after the last one."""
        if words and not self.text.find(words):
            cursor = self.text.textCursor()
            cursor.setPosition(0)
            self.text.setTextCursor(cursor)
            self.text.find(words)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self.saved.emit(path)
        self.accept()

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        if not isinstance(error, Canceled):
            self.trouble.show_error(error)
            self.trouble.show()

    @Slot()
    def _on_finished(self) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self._stack.setCurrentIndex(0)
        self.save_button.setEnabled(self._bundle is not None)
