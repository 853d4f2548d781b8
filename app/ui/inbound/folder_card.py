"""The watched folder in the settings: which one, on or off, and what became of the last file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.folder import FileDone, FolderSetup, Peek
from app.runtime.jobs import JobContext, Jobs, Lane
from app.services.folder_watching import FolderService
from app.ui.orders.format import moment_text
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, ElidedLabel, MessageBar, SecondaryButton, Switch, hairline, text_label

#: Asks for a folder: title -> path, or None when canceled.
ChooseFolder = Callable[[str], Path | None]
#: (what became of the last file, how many POs wait for a person); reads for the window.
Looking = Callable[[], tuple[FolderSetup, FileDone | None, int]]


class FolderCard(Card):
    """What is chosen takes effect at once. The window answers the signals."""

    changed = Signal()
    open_requested = Signal(object)  # Path
    assistant_requested = Signal(object)  # Path of a file that was not imported
    waiting_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        folder: FolderService,
        looking: Looking,
        jobs: Jobs,
        choose: ChooseFolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Watched folder"))
        self._folder = folder
        self._looking = looking
        self._jobs = jobs
        self._choose = choose
        self._last: FileDone | None = None
        self._seen: Path | None = None  # a failed file that a person has taken note of
        self._setup = FolderSetup()
        self.place = ElidedLabel("", Text.STRONG)
        self.choose_button = SecondaryButton(theme, self.tr("C&hoose a folder…"), "folder")
        self.open_button = SecondaryButton(theme, self.tr("Open the folde&r"), "open")
        self.on = Switch(theme, self.tr("Import what is dropped i&nto it"))
        self.wins = Switch(theme, self.tr("Files w&in over changes made here"))
        self.message = MessageBar(theme)
        self.last = text_label("", tint="muted", wrap=True, selectable=True)
        self.waiting = MessageBar(theme)
        self.alone = text_label("", Text.SMALL, tint="muted", wrap=True)
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands."""
        self._setup, self._last, waiting = self._looking()
        setup = self._setup
        self.place.set_text(setup.path or self.tr("No folder chosen yet"))
        for switch, state in ((self.on, setup.on), (self.wins, setup.folder_wins)):
            switch.blockSignals(True)
            switch.setChecked(state)
            switch.blockSignals(False)
            switch.setEnabled(bool(setup.path))
        self.open_button.setEnabled(bool(setup.path))
        self._show_last(waiting)

    def show_peek(self, peek: Peek) -> None:
        """Tell about files that the program does not take."""
        one = self.tr("1 other file in the folder is left alone: it is no file of purchase orders.")
        many = self.tr(
            "{count} other files in the folder are left alone: they are no files of purchase orders."
        )
        told = []
        if peek.cut:
            words = self.tr("Its end is missing, so it is waited for: {names}.")
            told.append(words.format(names=", ".join(peek.cut)))
        if peek.left_alone:
            told.append(one if peek.left_alone == 1 else many.format(count=peek.left_alone))
        self.alone.setText(" ".join(told))
        self.alone.setVisible(bool(told))

    def _build(self) -> None:
        lead = self.tr(
            "CSV, Excel and JSON files that are dropped there are imported by themselves and moved to “done”, or to "
            "“failed” with the reasons. Use a folder of its own; it may lie on the network."
        )
        why = self.tr(
            "When this is off, a PO that was changed here and in a file waits until you say which version holds."
        )
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose_button)
        row.addWidget(self.open_button)
        self.wins.setAccessibleDescription(why)
        self.alone.hide()
        self.body.setSpacing(Space.M)
        self.body.addWidget(text_label(lead, tint="muted", wrap=True))
        self.body.addLayout(row)
        self.body.addWidget(self.message)
        self.body.addWidget(self.on)
        self.body.addWidget(self.wins)
        self.body.addWidget(text_label(why, Text.SMALL, tint="muted", wrap=True))
        self.body.addWidget(hairline())
        for part in (self.last, self.waiting, self.alone):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._on_choose)
        self.open_button.clicked.connect(self._on_open)
        self.on.toggled.connect(self._on_switched)
        self.wins.toggled.connect(self._on_wins)
        self.waiting.action.connect(self._on_action)
        self.waiting.dismissed.connect(self._on_seen)
        self._jobs.changed.connect(self._on_changed)

    def _on_choose(self) -> None:
        path = self._choose(self.tr("Choose a folder for purchase orders"))
        if path is not None:
            self._store(path=str(path), on=True)

    def _on_open(self) -> None:
        self.open_requested.emit(Path(self._setup.path))

    def _on_switched(self, on: bool) -> None:
        self._store(on=on)

    def _on_wins(self, wins: bool) -> None:
        self._store(folder_wins=wins)

    def _store(self, **changes: Any) -> None:
        """Change what is stored by then: two quick clicks must not undo each other."""
        folder = self._folder
        self.message.clear()

        def work(context: JobContext) -> object:
            del context
            return folder.change(replace(folder.setup(), **changes))

        job = self._jobs.submit(self.tr("Saving the settings"), work, lane=Lane.ANSWER)
        job.succeeded.connect(self._on_stored)
        job.failed.connect(self._on_failed)

    def _on_stored(self) -> None:
        self.refresh()
        self.changed.emit()

    def _on_failed(self, error: AppError) -> None:
        self.refresh()
        self.message.show_error(error)

    def _show_last(self, waiting: int) -> None:
        last = self._last
        self.last.setText(
            self.tr("{moment}: {file}: {what}").format(
                moment=moment_text(last.at), file=last.name, what=spoken(last.sentence)
            )
            if last
            else self.tr("No file was imported from the folder yet.")
        )
        if last is not None and not last.imported and last.path != self._seen:
            title = self.tr("{file} was not imported as a whole").format(file=last.name)
            actions = (("assistant", self.tr("Open it in the import")),)
            self.waiting.show_message("warning", title, "", actions)
        elif waiting:
            one = self.tr("1 PO was changed here and in a file.")
            many = self.tr("{count} POs were changed here and in a file.").format(count=waiting)
            words = one if waiting == 1 else many
            actions = (("waiting", self.tr("Look at them")),)
            self.waiting.show_message("warning", words, "", actions, closable=False)
        else:
            self.waiting.clear()

    def _on_action(self, key: str) -> None:
        if key == "waiting":
            self.waiting_requested.emit()
        elif self._last is not None:
            self._on_seen()
            self.assistant_requested.emit(self._last.path)

    def _on_seen(self) -> None:
        self._seen = self._last.path if self._last is not None else None
        self.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & {ChangeKind.SETTINGS, ChangeKind.LOG}:
            self.refresh()
