"""Page 3: waiting for the browser, with a countdown, the link, and the field for a pasted address."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain.books import Environment
from app.domain.errors import AppError, UserMustAct
from app.ui.connect.page import Page
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme, tabular
from app.ui.widgets import Card, SecondaryButton, repolish, text_label

_TICK_MS = 250


class BrowserPage(Page):
    """Shows how long the sign-in still waits. Every way out stays open all the time."""

    open_again_asked = Signal()
    timed_out = Signal()

    def __init__(
        self,
        theme: Theme,
        paste: Callable[[str], None],
        monotonic: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        """`paste` takes the address at once and raises `UserMustAct` when it is not the right one."""
        super().__init__(theme, "", "", parent)
        self.primary = ""
        self._paste = paste
        self._monotonic = monotonic
        self._deadline = 0.0
        self._link = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.title.setText(self.tr("Sign in with your browser"))
        self.setAccessibleName(self.title.text())
        self.lead.show()
        self.countdown = text_label("", Text.DISPLAY)
        self.countdown.setFont(tabular(theme.font(Text.DISPLAY)))
        self.state = text_label("", wrap=True)
        self.activity = QProgressBar()
        self.activity.setRange(0, 0)
        self.activity.setTextVisible(False)
        self.activity.setAccessibleName(self.tr("Working"))
        self.open_again = SecondaryButton(theme, self.tr("&Open the browser again"), "browser")
        self.open_again.clicked.connect(self.open_again_asked)
        self.copy_link = SecondaryButton(theme, self.tr("Copy &link"), "link")
        self.copy_link.clicked.connect(self._copy)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://…?code=…&state=…&realmId=…")
        self.address.setClearButtonEnabled(True)
        self.address.returnPressed.connect(self._use)
        self.address.textEdited.connect(self._forget_error)
        self.use = SecondaryButton(theme, self.tr("&Use this address"))
        self.use.clicked.connect(self._use)
        self.address_error = text_label("", tint="error", wrap=True)
        self.address_error.hide()
        self.paste_note = text_label("", tint="muted", wrap=True)
        self._build()

    def show_environment(self, environment: Environment) -> None:
        """Words that fit."""
        self.lead.setText(
            self.tr("A page of the practice company opens in your browser. This window waits for it.")
            if environment is Environment.PRACTICE
            else self.tr("A page of Intuit opens in your browser. This window waits for it.")
        )
        if environment is Environment.PRODUCTION:
            self.paste_note.setText(
                self.tr(
                    "Your page brings you back here by itself. If the browser ends on a page that cannot be shown, "
                    "copy the whole address from its address bar and paste it here."
                )
            )
        else:
            self.paste_note.setText(
                self.tr(
                    "If the browser does not come back by itself, copy the whole address of its last page."
                )
            )

    def prepare(self) -> None:
        """The sign-in is being prepared; there is no link yet."""
        self.clear_error()
        self._timer.stop()
        self._link = ""
        self.countdown.setText("")
        self._say(self.tr("Preparing the sign-in…"), waiting=False)

    def wait_for(self, link: str, seconds: int) -> None:
        """The browser may answer from now on."""
        self.clear_error()
        self._link = link
        self._deadline = self._monotonic() + seconds
        self.address.clear()
        self._forget_error()
        self.copy_link.set_text(self.tr("Copy &link"))
        self._say(self.tr("Sign in there, choose your company and allow the connection."), waiting=True)
        self._tick()
        self._timer.start()

    def waits_for(self, link: str) -> bool:
        """Whether the countdown for this very link is running."""
        return self._timer.isActive() and link == self._link

    def tell_opened(self, opened: bool) -> None:
        """Whether a browser could be opened."""
        if opened:
            self.message.clear()
        else:
            self.message.show_message(
                "warning",
                self.tr("Your browser did not open"),
                self.tr("Copy the link and open it in a browser yourself. The time keeps running."),
                closable=False,
            )

    def stop(self) -> None:
        """Nothing is awaited any more."""
        self._timer.stop()

    def show_error(self, error: AppError) -> None:
        """The sign-in ended without a company."""
        self.stop()
        self._link = ""
        self.countdown.setText("")
        self._say(self.tr("Nothing was stored."), waiting=False, working=False)
        super().show_error(error)

    def enter(self) -> None:
        """The paste field is at hand."""
        self.address.setFocus()

    def _build(self) -> None:
        card = Card()
        card.setAccessibleName(self.tr("Waiting for the browser"))
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(self.state, 1)
        top.addWidget(self.countdown, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.open_again)
        buttons.addWidget(self.copy_link)
        buttons.addStretch(1)
        card.body.addLayout(top)
        card.body.addWidget(self.activity)
        card.body.addSpacing(Space.XS)
        card.body.addLayout(buttons)
        label = text_label(self.tr("&Paste the address you landed on"), Text.STRONG)
        label.setBuddy(self.address)
        self.address.setAccessibleName(self.tr("Paste the address you landed on"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.address, 1)
        row.addWidget(self.use)
        paste = QVBoxLayout()
        paste.setSpacing(Space.XS)
        paste.addWidget(label)
        paste.addLayout(row)
        paste.addWidget(self.address_error)
        paste.addWidget(self.paste_note)
        self.body.addWidget(card)
        self.body.addSpacing(Space.S)
        self.body.addLayout(paste)
        self.body.addStretch(1)

    def _say(self, words: str, *, waiting: bool, working: bool = True) -> None:
        self.state.setText(words)
        self.activity.setVisible(working)
        self.open_again.setEnabled(waiting)
        self.copy_link.setEnabled(waiting)
        self.countdown.setVisible(waiting)

    def _tick(self) -> None:
        left = max(0, math.ceil(self._deadline - self._monotonic()))
        words = f"{left // 60:02d}:{left % 60:02d}"
        if words != self.countdown.text():
            self.countdown.setText(words)
            self.countdown.setAccessibleName(self.tr("Time left: {time}").format(time=words))
        if left == 0:
            self._timer.stop()
            self.timed_out.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._link)
        self.copy_link.set_text(self.tr("Link copied"))

    def _use(self) -> None:
        try:
            self._paste(self.address.text().strip())
        except UserMustAct as error:
            self.address_error.setText(spoken(error.sentence))
            self.address_error.show()
            self.address.setProperty("invalid", "true")
            repolish(self.address)
            self.address.setFocus()
            self.address.selectAll()
        else:
            self._forget_error()
            self._timer.stop()
            self._say(self.tr("The address is right. Asking QuickBooks for the company…"), waiting=False)

    def _forget_error(self) -> None:
        self.address_error.hide()
        self.address.setProperty("invalid", "")
        repolish(self.address)
