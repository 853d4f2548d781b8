"""The connection on the settings page: to which company, since when, reconnect, disconnect."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.books import Environment
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.sign_in_ends import SignInEnds
from app.services.connect_parts import Revoked
from app.ui.settings.connection_words import facts_of, question_of, sign_in_words
from app.ui.spoken import spoken
from app.ui.theme import Badge, Space, Text, Theme, Tone
from app.ui.widgets import (
    BadgeWidget,
    Card,
    DangerButton,
    MessageBar,
    PrimaryButton,
    SecondaryButton,
    text_label,
)

if TYPE_CHECKING:
    from app.domain.links import Connection
    from app.runtime.jobs import JobContext, Jobs
    from app.services.connecting import ConnectService, Disconnected

_CHANGES = ChangeSet.of(
    ChangeKind.CONNECTION, ChangeKind.SETTINGS, ChangeKind.SYNC, ChangeKind.LOG, structure=True
)
_TONES = {
    Environment.PRACTICE: ("practice", Tone.BLUE),
    Environment.SANDBOX: ("sandbox", Tone.AMBER),
    Environment.PRODUCTION: ("company", Tone.GREEN),
}


class ConnectionCard(Card):
    """Company, environment and the buttons that fit the present state."""

    connect_requested = Signal()  # the dialog is the window's
    unlock_requested = Signal()  # the stored sign-in lies in a file that is still closed

    def __init__(
        self,
        theme: Theme,
        connecting: ConnectService,
        jobs: Jobs,
        locale: QLocale,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Connection"))
        self._connecting = connecting
        self._jobs = jobs
        self._locale = locale
        self._now = now
        self._name = text_label("", Text.HEADING, wrap=True)
        self._facts = text_label("", tint="muted", wrap=True)
        self._sign_in = text_label("", tint="muted", wrap=True)
        self._badge = BadgeWidget(theme, Badge("practice", "", Tone.BLUE))
        self.message = MessageBar(theme)
        self.message.action.connect(self._on_message_action)
        self.connect_button = PrimaryButton(theme, self.tr("&Connect to QuickBooks"), "plug")
        self.reconnect_button = SecondaryButton(theme, self.tr("&Reconnect"), "sync")
        self.disconnect_button = SecondaryButton(theme, self.tr("&Disconnect"), "unplug")
        self.yes_button = DangerButton(theme, self.tr("Yes, &disconnect"), "unplug")
        self.no_button = SecondaryButton(theme, self.tr("&Stay connected"))
        self._question = text_label("", wrap=True)
        self.forget_links = QCheckBox(self.tr("Also &forget which PO is which in QuickBooks"))
        self.forget_links.setAccessibleName(self.tr("Also forget which PO is which in QuickBooks"))
        self.forget_links.setToolTip(
            self.tr(
                "Links, mappings and account choices of this company. They are found again by number and our mark."
            )
        )
        self._usual, self._asking = QWidget(), QWidget()
        self.connect_button.clicked.connect(self.connect_requested)
        self.reconnect_button.clicked.connect(self.connect_requested)
        self.disconnect_button.clicked.connect(self._ask)
        self.yes_button.clicked.connect(self._disconnect)
        self.no_button.clicked.connect(self._stay)
        self._build()

    def show_connection(
        self, connection: Connection | None, ends: SignInEnds | None = None, kept_in: str = ""
    ) -> None:
        """Show the present connection with the end of its sign-in and its place, or that there is none."""
        connected = connection is not None
        self._badge.setVisible(connected)
        self.connect_button.setVisible(not connected)
        self.reconnect_button.setVisible(connected)
        self.disconnect_button.setVisible(connected)
        self._show_question(False)
        self._sign_in.setVisible(connected)
        if connection is None:
            self._name.setText(self.tr("Not connected"))
            self._facts.setText(self.tr("POs stay here until the shop is connected to a QuickBooks company."))
            return
        environment = Environment(connection.environment)
        icon, tone = _TONES[environment]
        self._badge.set_badge(Badge(icon, spoken(environment.label), tone))
        self._name.setText(connection.company_name)
        self._facts.setText(facts_of(connection, self._locale))
        ends = ends or SignInEnds()
        sign_in = sign_in_words(ends, kept_in, self._locale)
        self._sign_in.setText(sign_in)
        self._sign_in.setVisible(bool(sign_in))
        self._question.setText(question_of(connection))
        self._show_reminder(connection, ends)

    def _show_reminder(self, connection: Connection, ends: SignInEnds) -> None:
        """What the person has to do about the sign-in, the most urgent first; nothing where it is good."""
        reminder = ends.reminder(self._now())
        if self._connecting.passphrase_needed():
            self.message.show_message(
                "warning",
                self.tr("The stored sign-in is closed"),
                self.tr("It lies in a file under your passphrase. Nothing is sent until it is opened."),
                (("unlock", self.tr("Enter the passphrase…")),),
                closable=False,
            )
        elif connection.needs_reconnect:
            self.message.show_message(
                "warning",
                self.tr("QuickBooks asks for a new sign-in"),
                self.tr("Everything waits until then and nothing is lost."),
                (("reconnect", self.tr("Reconnect now")),),
                closable=False,
            )
        elif reminder:
            actions = (("reconnect", self.tr("Sign in again…")),)
            title = self.tr("The sign-in is about to end")
            self.message.show_message("warning", title, spoken(reminder), actions, closable=False)
        else:
            self.message.clear()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._name, 1)
        top.addWidget(self._badge)
        row = QHBoxLayout(self._usual)
        row.setContentsMargins(0, Space.S, 0, 0)
        row.setSpacing(Space.S)
        for button in (self.connect_button, self.reconnect_button, self.disconnect_button):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._question)
        column.addWidget(self.forget_links)
        answers = QHBoxLayout()
        answers.setSpacing(Space.S)
        answers.addWidget(self.yes_button)
        answers.addWidget(self.no_button)
        answers.addStretch(1)
        column.addLayout(answers)
        self.body.addLayout(top)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._sign_in)
        self.body.addWidget(self.message)
        self.body.addWidget(self._usual)
        self.body.addWidget(self._asking)
        self._asking.hide()

    def _ask(self) -> None:
        self.forget_links.setChecked(False)
        self._show_question(True)
        self.no_button.setFocus()

    def _stay(self) -> None:
        self._show_question(False)
        self.disconnect_button.setFocus()

    def _show_question(self, asking: bool) -> None:
        self._usual.setVisible(not asking)
        self._asking.setVisible(asking)

    def _disconnect(self) -> None:
        service, forget = self._connecting, self.forget_links.isChecked()

        def work(context: JobContext) -> Disconnected | None:
            try:
                return service.disconnect(forget_links=forget)
            finally:
                context.events.changed(_CHANGES)

        self.yes_button.setEnabled(False)
        self.no_button.setEnabled(False)
        job = self._jobs.submit(self.tr("Disconnecting"), work)
        job.succeeded.connect(self._on_disconnected)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def _on_disconnected(self, told: Disconnected | None) -> None:
        if told is not None:
            level = "success" if told.revoked is Revoked.DONE else "warning"
            self.message.show_message(level, self.tr("Disconnected"), spoken(told.sentence))

    def _on_failed(self, error: AppError) -> None:
        self.message.show_error(error)

    def _on_finished(self) -> None:
        self.yes_button.setEnabled(True)
        self.no_button.setEnabled(True)
        self._show_question(False)

    def _on_message_action(self, key: str) -> None:
        if key == "reconnect":
            self.connect_requested.emit()
        elif key == "unlock":
            self.unlock_requested.emit()
