"""What a source brought and a person has to look at: POs that both sides changed, and records that are not right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.domain.errors import AppError
from app.domain.incoming import Brought, Disagreement
from app.runtime.jobs import JobContext, Jobs, Lane
from app.ui.dialogs.scroll_page import ScrollPage
from app.ui.help.opening import offer_help
from app.ui.orders.format import moment_text
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import (
    EmptyState,
    MessageBar,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    comparison,
    hairline,
    text_label,
)

_LIST_WIDTH = 270
Entry = Disagreement | Brought


class Waiting(Protocol):
    """The service of the source; called in workers."""

    def disagreements(self) -> Sequence[Disagreement]:
        """POs that both sides changed."""

    def refused(self) -> Sequence[Brought]:
        """Records that could not be taken in."""

    def answer(self, record_ids: Sequence[str], *, theirs: bool) -> ChangeSet:
        """Take the source's version, or keep what is here."""

    def dismiss(self, record_ids: Sequence[str]) -> ChangeSet:
        """Forget what was wrong."""


class WaitingDialog(QDialog):
    """One entry at a time: which fields differ and what stands on each side, with the two answers below."""

    def __init__(
        self, theme: Theme, service: Waiting, jobs: Jobs, source: str, parent: QWidget | None = None
    ) -> None:
        """`source` is what the source is called in a sentence, such as "the feed"."""
        super().__init__(parent)
        self._theme = theme
        self._service = service
        self._jobs = jobs
        self._source = source
        self._entries: list[Entry] = []
        self.setWindowTitle(self.tr("Purchase orders that need you"))
        offer_help(self, theme, "feed")
        self.message = MessageBar(theme)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Purchase orders that need you"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.nothing = EmptyState(theme, "success", self.tr("Nothing waits for you here."))
        take = self.tr("&Take {source}'s version").format(source=source)
        self.theirs_button = PrimaryButton(theme, take, "import")
        self.mine_button = SecondaryButton(theme, self.tr("&Keep what is here"))
        self.all_button = QuietButton(theme, self.tr("Take {source}'s version of &all").format(source=source))
        self.dismiss_button = SecondaryButton(theme, self.tr("&Dismiss"))
        self.close_button = SecondaryButton(theme, self.tr("Cl&ose"))
        self._detail = QVBoxLayout()
        self._build()
        self._connect()
        self._middle.hide()
        self.nothing.hide()
        self._show_entry()
        self.load()

    @property
    def entry(self) -> Entry | None:
        """The one that is shown."""
        row = self.list.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def load(self) -> None:
        """Read what waits."""
        service = self._service

        def work(context: JobContext) -> object:
            del context
            return [*service.disagreements(), *service.refused()]

        job = self._jobs.submit(self.tr("Looking what waits"), work, lane=Lane.READ)
        job.succeeded.connect(self._on_loaded)
        job.failed.connect(self._on_failed)

    def _build(self) -> None:
        for button in (self.mine_button, self.all_button, self.dismiss_button, self.close_button):
            button.setAutoDefault(False)
        words = QWidget()
        words.setLayout(self._detail)
        self._detail.setContentsMargins(Space.L, 0, Space.S, 0)
        self._detail.setSpacing(Space.M)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(ScrollPage(words), 1)
        self._middle = QWidget()
        self._middle.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.all_button)
        buttons.addStretch(1)
        for answer in (self.dismiss_button, self.mine_button, self.theirs_button, self.close_button):
            buttons.addWidget(answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.windowTitle(), Text.TITLE, wrap=True))
        column.addWidget(self.message)
        column.addWidget(self._middle, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(hairline())
        column.addLayout(buttons)
        self.resize(QSize(880, 560))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_entry)
        self.theirs_button.clicked.connect(self._take_theirs)
        self.mine_button.clicked.connect(self._keep_mine)
        self.all_button.clicked.connect(self._take_all)
        self.dismiss_button.clicked.connect(self._dismiss)
        self.close_button.clicked.connect(self.accept)

    def _on_loaded(self, entries: list[Entry]) -> None:
        row = max(self.list.currentRow(), 0)
        self._entries = entries
        self.list.clear()
        self.list.addItems([_title(entry) for entry in entries])
        self._middle.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self.list.setCurrentRow(min(row, len(entries) - 1))
        self._show_entry()
        (self.list if entries else self.close_button).setFocus()

    def _show_entry(self) -> None:
        entry = self.entry
        differs = isinstance(entry, Disagreement)
        several = sum(isinstance(each, Disagreement) for each in self._entries) > 1
        self.theirs_button.setVisible(differs)
        self.mine_button.setVisible(differs)
        self.all_button.setVisible(differs and several)
        self.dismiss_button.setVisible(isinstance(entry, Brought))
        _empty(self._detail)
        if isinstance(entry, Disagreement):
            self._show_differences(entry)
        elif entry is not None:
            self._show_problem(entry)
        self._detail.addStretch(1)

    def _show_differences(self, entry: Disagreement) -> None:
        lead = self.tr(
            "These fields were changed here and in {source} since both were the same. Whatever only one side changed "
            "is kept either way."
        ).format(source=self._source)
        since = (
            self.tr("Waits since {moment}.").format(moment=moment_text(entry.since)) if entry.since else ""
        )
        heads = ("", self.tr("Here"), self.tr("In {source}").format(source=self._source))
        self._detail.addWidget(text_label(f"PO-{entry.number}   {entry.supplier}", Text.HEADING, wrap=True))
        self._detail.addWidget(text_label(f"{lead} {since}".strip(), tint="muted", wrap=True))
        if entry.differences:
            self._detail.addLayout(
                comparison(heads, [(spoken(d.label), d.here, d.there) for d in entry.differences])
            )
        else:
            both = self.tr("By now both are the same; either answer is right.")
            self._detail.addWidget(text_label(both, wrap=True))

    def _show_problem(self, entry: Brought) -> None:
        lead = self.tr(
            "This record could not be taken in; nothing of it was stored. It is tried again as soon as it changes in "
            "{source}, or when everything is read again."
        ).format(source=self._source)
        self._detail.addWidget(text_label(_title(entry), Text.HEADING, wrap=True))
        self._detail.addWidget(text_label(entry.problem, wrap=True, selectable=True))
        self._detail.addWidget(text_label(lead, tint="muted", wrap=True))
        place = self.tr("Record {id}").format(id=entry.record_id)
        self._detail.addWidget(text_label(place, Text.SMALL, tint="muted", wrap=True, selectable=True))

    def _take_theirs(self) -> None:
        self._answer(self._chosen(), theirs=True)

    def _keep_mine(self) -> None:
        self._answer(self._chosen(), theirs=False)

    def _take_all(self) -> None:
        ids = [each.record_id for each in self._entries if isinstance(each, Disagreement)]
        self._answer(ids, theirs=True)

    def _chosen(self) -> list[str]:
        return [self.entry.record_id] if self.entry is not None else []

    def _answer(self, record_ids: list[str], *, theirs: bool) -> None:
        service = self._service
        self._do(lambda _: service.answer(record_ids, theirs=theirs))

    def _dismiss(self) -> None:
        service, record_ids = self._service, self._chosen()
        self._do(lambda _: service.dismiss(record_ids))

    def _do(self, work: Callable[[JobContext], object]) -> None:
        self.message.clear()
        job = self._jobs.submit(self.tr("Storing the answer"), work, lane=Lane.ANSWER)
        job.succeeded.connect(self.load)
        job.failed.connect(self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.message.show_error(error)


def _title(entry: Entry) -> str:
    if isinstance(entry, Disagreement):
        return f"PO-{entry.number}   {entry.supplier}"
    return f"PO-{entry.number}" if entry.number else entry.record_id


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            while (part := inner.takeAt(0)) is not None:
                if (old := part.widget()) is not None:
                    old.hide()
                    old.deleteLater()
            inner.deleteLater()
