"""The line at the bottom: always one true sentence, with its next step as a button, or what is going on now."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QStackedWidget, QWidget

from app.runtime.jobs import Job, Jobs, Lane
from app.runtime.time_left import TimeLeft
from app.services.status import Status
from app.sync.events import Progress
from app.ui.spoken import spoken
from app.ui.theme import Height, Role, Space, Text, Theme
from app.ui.time_words import left_words
from app.ui.widgets import ElidedLabel, LinkButton, SecondaryButton, text_label

_SHOW_AFTER_MS = 250
_ICONS = {
    "connect": ("unplug", Role.MUTED),
    "reconnect": ("warning", Role.RED_TEXT),
    "answer": ("needs-you", Role.ORANGE_TEXT),
    "switch_on": ("on-hold", Role.MUTED),
    "sync": ("ready", Role.BLUE_TEXT),
    "try": ("clock", Role.AMBER_TEXT),
    "import": ("inbox", Role.MUTED),
    "": ("in-quickbooks", Role.GREEN_TEXT),
}


class StatusBar(QFrame):
    """Idle: sentence and next action (`action` tells its key). Busy: current PO, done of total, Cancel.

    It watches the writing lane of `Jobs`; work that ends within a quarter of a second is not shown at all.
    """

    action = Signal(str)

    def __init__(self, theme: Theme, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._next = ""
        self._offline = False
        self._jobs: list[Job] = []
        self._time_left = TimeLeft()
        self.setProperty("box", "sidebar")
        self._icon = QLabel()
        self._sentence = ElidedLabel("")
        self.button = LinkButton(theme, "")
        self.button.clicked.connect(self._pressed)
        self._planned = text_label("", Text.SMALL, tint="muted")
        self._planned.hide()
        self._doing = ElidedLabel("")
        self._count = text_label("", Text.SMALL, tint="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = SecondaryButton(theme, self.tr("Cancel"), "stop")
        self.cancel_button.clicked.connect(self.cancel)
        self._stack = QStackedWidget()
        self._stack.addWidget(_row(self._icon, self._sentence, self._planned, self.button))
        self._stack.addWidget(_row(self._doing, self._count, self._bar, self.cancel_button))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, Space.L, 0)
        layout.addWidget(self._stack)
        self.setFixedHeight(Height.CONTROL + 2 * Space.S)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SHOW_AFTER_MS)
        self._later.timeout.connect(self._show_busy)
        jobs.started.connect(self._on_started)
        theme.changed.connect(self._dress)

    @property
    def text(self) -> str:
        """The sentence that is in sight."""
        return self._doing.text() if self.busy else self._sentence.text()

    @property
    def busy(self) -> bool:
        """Whether it shows work instead of the state of things."""
        return self._stack.currentIndex() == 1

    @property
    def count_text(self) -> str:
        """Done of total, as shown."""
        return self._count.text()

    def show_status(self, status: Status) -> None:
        """Say how things stand."""
        self._next = status.next_action
        self._offline = status.offline
        self._sentence.set_text(spoken(status.sentence))
        words = self._words(status.next_action)
        self.button.set_text(words)
        self.button.setVisible(bool(words))
        self._dress()

    @property
    def planned_text(self) -> str:
        """What it says about the next sync by itself, or ""."""
        return self._planned.text()

    def show_planned(self, words: str) -> None:
        """Say when the next sync by itself is, or "" for never."""
        self._planned.setText(words)
        self._planned.setVisible(bool(words))

    def cancel(self) -> None:
        """Stop after the PO at hand; said at once, since that PO may take a moment."""
        if not self._jobs:
            return
        self._jobs[0].cancel()
        self.cancel_button.setDisabled(True)
        by_po = self._jobs[0].by_po
        self._doing.set_text(self.tr("Stopping after this PO…") if by_po else self.tr("Stopping…"))

    def _words(self, action: str) -> str:
        return {
            "connect": self.tr("Connect…"),
            "reconnect": self.tr("Sign in again…"),
            "import": self.tr("Import a file…"),
            "switch_on": self.tr("Switch PO sync on…"),
            "answer": self.tr("Show them"),
            "sync": self.tr("Sync all"),
            "try": self.tr("Try now"),
        }.get(action, "")

    def _on_started(self, job: Job) -> None:
        if job.lane is not Lane.WRITE:
            return
        self._jobs.append(job)
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_finished)
        if len(self._jobs) == 1:
            self._begin(job)

    def _begin(self, job: Job) -> None:
        self._time_left.restart()
        self._doing.set_text(f"{job.title}…")
        self._count.setText("")
        self._bar.setRange(0, 0)
        self.cancel_button.setEnabled(job.cancelable)
        if not self.busy:
            self._later.start()

    def _on_progress(self, progress: Progress) -> None:
        if not self._jobs or self.sender() is not self._jobs[0]:
            return
        self._show_busy()
        locale = QLocale()
        if progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
            self._time_left.step(progress.done, progress.total)
            done, total = locale.toString(progress.done), locale.toString(progress.total)
            counted = self.tr("{done} of {total}").format(done=done, total=total)
            left = left_words(self._time_left)
            self._count.setText(f"{counted}  ·  {left}" if left else counted)
        if self.cancel_button.isEnabled():
            self._doing.set_text(spoken(progress.text))

    def _on_finished(self) -> None:
        job = self.sender()
        first = bool(self._jobs) and job is self._jobs[0]
        self._jobs = [other for other in self._jobs if other is not job]
        if self._jobs:
            if first:
                self._begin(self._jobs[0])
            return
        self._later.stop()
        self._stack.setCurrentIndex(0)

    def _show_busy(self) -> None:
        self._later.stop()
        self._stack.setCurrentIndex(1)

    def _pressed(self) -> None:
        self.action.emit(self._next)

    def _dress(self) -> None:
        name, role = _ICONS.get(self._next, _ICONS[""])
        if self._offline:
            name, role = "unplug", Role.AMBER_TEXT
        self._icon.setPixmap(self._theme.icon(name, role).pixmap(Height.ICON, Height.ICON))


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.M)
    for widget in widgets:
        row.addWidget(widget)
    return holder
