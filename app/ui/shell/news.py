"""News for a person who looks at something else: shown by the system, else kept as a notice in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.domain.desk import Desk, News

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

#: Where a message leads when it is pressed.
QUESTIONS, ACTIVITY, CONNECT, STOPPED = "questions", "activity", "connect", "stopped"
_ACTION = "news"


class Channel(Protocol):
    """A way by which the system shows messages."""

    @property
    def ready(self) -> bool:
        """Whether messages reach a person this way now."""

    def show(self, title: str, text: str, lead: str) -> None:
        """Show one; whoever hears that it was pressed hears `lead`."""


class Newsroom(QObject):
    """Tells what the person wants to be told, once, by the first channel that reaches them.

    Signals:
        told: the kind, for the record (and for tests).
    """

    told = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        desk: Callable[[], Desk],
        channels: Sequence[Channel],
        in_front: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._channels = channels
        self._in_front = in_front or program_in_front
        self._lead = ""
        window.notices.action.connect(self._on_action)

    def tell(self, news: News, title: str, text: str, lead: str) -> None:
        """Say it, unless the person does not want to hear of it or sees it in the window anyway."""
        desk, front = self._desk(), self._in_front()
        if not desk.tells(news) or (front and not desk.tell_in_front):
            return
        channel = next((each for each in self._channels if each.ready), None)
        if channel is not None:
            channel.show(title, text, lead)
        elif not front:
            self._lead = lead
            self._window.notices.warn(title, text, ((_ACTION, self.tr("Show it")),))
        self.told.emit(news)

    @Slot(str)
    def follow(self, lead: str) -> None:
        """A message was pressed: to the thing that it is about."""
        window = self._window
        window.leaving.show_again()
        if lead == QUESTIONS:
            window.show_questions()
        elif lead == CONNECT:
            window.connect_requested.emit()
        elif lead == STOPPED:  # by a brake, which asks, or by something else
            window.show_page(QUESTIONS if window.rail.count_of(QUESTIONS) else ACTIVITY)
        elif lead:
            window.show_page(lead)

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == _ACTION:
            self._window.notices.clear()
            self.follow(self._lead)


def program_in_front() -> bool:
    """Whether a person works in one of this program's windows now."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
