"""The web feed in the settings: where it is, how often it is fetched, how it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, Canceled
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.feed_choosing import FeedChoosing, FeedTried, OtherShop
from app.services.feed_setup import INTERVALS, FeedSettings, FeedStatus
from app.ui.inbound.feed_form import FeedForm
from app.ui.inbound.words import interval_words, last_words, waiting_words
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, DangerButton, MessageBar, SecondaryButton, Switch, hairline, text_label

#: Address and token of the sample shop's feed; called in a worker.
Sample = Callable[[], tuple[str, str]]
_OTHER, _WAITING = "other_shop", "waiting"


class FeedCard(Card):
    """What is chosen takes effect at once. The window answers the signals."""

    fetch_requested = Signal()
    again_requested = Signal()  # read the whole feed again
    waiting_requested = Signal()  # show what waits for a person
    help_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        choosing: FeedChoosing,
        looking: FeedSettings,
        jobs: Jobs,
        sample: Sample | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`sample` is None where the sample shop's POs have no place (real books)."""
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Web feed"))
        self._choosing = choosing
        self._looking = looking
        self._jobs = jobs
        self._sample = sample
        self._wanted = ("", "")
        self._running = False
        self.form = FeedForm(theme, sample=sample is not None)
        self.message = MessageBar(theme)
        self.interval = QComboBox()
        self.wins = Switch(theme, self.tr("The feed &wins over changes made here"))
        self.last = text_label("", wrap=True, selectable=True)
        self.waiting = MessageBar(theme)
        self.rest = QWidget()  # what only makes sense with a feed
        self.fetch_button = SecondaryButton(theme, self.tr("&Fetch now"), "import")
        self.again_button = SecondaryButton(theme, self.tr("Read all a&gain"), "sync")
        self.remove_button = DangerButton(theme, self.tr("Remo&ve the feed"), "trash")
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show how the feed stands."""
        now = self._looking.status()
        self.form.show_status(now)
        self._show_interval(now.setup.every_minutes)
        self.wins.blockSignals(True)
        self.wins.setChecked(now.setup.feed_wins)
        self.wins.blockSignals(False)
        self.last.setText(last_words(now))
        self.last.setProperty("tint", "warning" if now.state.failed else "muted")
        self.last.style().polish(self.last)
        self._show_waiting(now)
        self.rest.setVisible(bool(now.setup.address))
        for button in (self.fetch_button, self.again_button, self.remove_button):
            button.setEnabled(not self._running)

    def show_running(self, running: bool) -> None:
        """A fetch is under way."""
        self._running = running
        if running:
            self.message.clear()
        self.fetch_button.set_text(self.tr("Fetching…") if running else self.tr("&Fetch now"))
        self.refresh()

    def _build(self) -> None:
        lead = self.tr(
            "An address on the web that Inventory Mate, an automation tool or your own system serves. The program "
            "fetches what changed; it never writes there."
        )
        often_name = self.tr("How often the feed is fetched")
        self.interval.setAccessibleName(often_name)
        self.interval.view().setAccessibleName(often_name)
        for minutes in INTERVALS:
            self.interval.addItem(interval_words(minutes), minutes)
        why = self.tr(
            "When this is off, a PO that was changed here and in the feed waits until you say which version holds."
        )
        self.wins.setAccessibleDescription(why)
        label = text_label(self.tr("Fe&tch by itself"))
        label.setBuddy(self.interval)
        often = QHBoxLayout()
        often.setSpacing(Space.L)
        often.addWidget(label)
        often.addWidget(self.interval, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.fetch_button, self.again_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.remove_button)
        self.body.setSpacing(Space.M)
        self.body.addWidget(text_label(lead, tint="muted", wrap=True))
        self.body.addWidget(self.form)
        self.body.addWidget(self.message)
        self.body.addWidget(self.rest)
        rest = QVBoxLayout(self.rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(Space.M)
        rest.addWidget(hairline())
        rest.addLayout(often)
        rest.addWidget(self.wins)
        rest.addWidget(text_label(why, Text.SMALL, tint="muted", wrap=True))
        rest.addWidget(hairline())
        rest.addWidget(self.last)
        rest.addWidget(self.waiting)
        rest.addLayout(buttons)

    def _connect(self) -> None:
        self.form.wanted.connect(self._use)
        self.form.sample_wanted.connect(self._use_sample)
        self.form.help_wanted.connect(self.help_requested)
        self.interval.activated.connect(self._on_interval)
        self.wins.toggled.connect(self._on_wins)
        self.fetch_button.clicked.connect(self.fetch_requested)
        self.again_button.clicked.connect(self.again_requested)
        self.remove_button.clicked.connect(self._remove)
        self.message.action.connect(self._on_action)
        self.waiting.action.connect(self.waiting_requested)
        self._jobs.changed.connect(self._on_changed)

    def _use(self, address: str, token: str, *, other_shop: bool = False) -> None:
        self._wanted = (address, token)
        choosing, setup = self._choosing, replace(self._looking.setup(), address=address)

        def work(context: JobContext) -> object:
            return choosing.use(setup, token, context.cancel, other_shop=other_shop)

        self._try(work)

    def _use_sample(self) -> None:
        choosing, sample, former = self._choosing, self._sample, self._looking.setup()
        assert sample is not None  # else the button is not shown

        def work(context: JobContext) -> object:
            choosing.check_sample()
            address, token = sample()
            return choosing.use(replace(former, address=address), token, context.cancel, other_shop=True)

        self._try(work)

    def _try(self, work: Callable[[JobContext], object]) -> None:
        self.form.setEnabled(False)
        self.message.show_message("info", self.tr("Asking the feed…"), closable=False)
        job = self._jobs.submit(self.tr("Testing the web feed"), work, lane=Lane.WAIT)
        job.succeeded.connect(self._on_used)
        job.failed.connect(self._on_failed)

    def _on_used(self, tried: FeedTried) -> None:
        self.form.setEnabled(True)
        self.form.accepted()
        level = "warning" if tried.problems else "success"
        words = self.tr("{what} Press Fetch now to take them in.").format(what=spoken(tried.sentence))
        self.message.show_message(level, self.tr("The feed works"), words)
        self.refresh()

    def _on_failed(self, error: AppError) -> None:
        self.form.setEnabled(True)
        self.refresh()
        if isinstance(error, Canceled):
            self.message.clear()
            return
        actions = ((_OTHER, self.tr("Use this shop from now on")),) if isinstance(error, OtherShop) else ()
        self.message.show_error(error, actions)

    def _on_action(self, key: str) -> None:
        if key == _OTHER:
            self._use(*self._wanted, other_shop=True)

    def _on_interval(self) -> None:
        self._change(every_minutes=int(self.interval.currentData()))

    def _on_wins(self, wins: bool) -> None:
        self._change(feed_wins=wins)

    def _change(self, **changes: Any) -> None:
        choosing = self._choosing
        self._follow(
            self._jobs.submit(
                self.tr("Saving the settings"), lambda _: choosing.change_some(**changes), lane=Lane.ANSWER
            )
        )

    def _remove(self) -> None:
        choosing = self._choosing
        self.message.clear()
        self._follow(
            self._jobs.submit(self.tr("Removing the web feed"), lambda _: choosing.forget(), lane=Lane.ANSWER)
        )

    def _follow(self, job: Job) -> None:
        job.succeeded.connect(self.refresh)
        job.failed.connect(self._on_failed)

    def _show_interval(self, minutes: int) -> None:
        place = self.interval.findData(minutes)
        if place < 0:  # chosen on the command line
            self.interval.addItem(interval_words(minutes), minutes)
            place = self.interval.count() - 1
        self.interval.setCurrentIndex(place)

    def _show_waiting(self, now: FeedStatus) -> None:
        words = waiting_words(now.differing, now.refused)
        gone = ""
        if now.gone:
            gone = self.tr("{count} open POs are no longer in the feed; they stay here as they are.").format(
                count=now.gone
            )
        if words:
            actions = ((_WAITING, self.tr("&Look at them")),)
            self.waiting.show_message("warning", words, gone, actions, closable=False)
        elif gone:
            self.waiting.show_message("info", gone, closable=False)
        else:
            self.waiting.clear()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & {ChangeKind.SETTINGS, ChangeKind.LOG}:
            self.refresh()
