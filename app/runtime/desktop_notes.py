"""Messages by the desktop's own notification service (freedesktop.org), which tells when one is pressed.

One thread talks to the session bus, through jeepney: a plain QtDBus call sends the wrong signature (design.md 9).
"""

from __future__ import annotations

import html
import logging
import sys
import threading
from collections import deque
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message
    from jeepney.io.blocking import DBusConnection

_log = logging.getLogger(__name__)
_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
#: How long an answer of the service may take, and how often a waiting thread looks for new messages (seconds).
_PATIENCE, _LOOK = 3.0, 0.3
#: Messages of which a press is still listened for.
_MOST_OPEN = 20


@dataclass(frozen=True, slots=True)
class _Note:
    title: str
    text: str
    lead: str


class DesktopNotes(QObject):
    """`ready` once the service has answered. `pressed` tells the `lead` of a message that a person pressed."""

    pressed = Signal(str)
    ready_changed = Signal(bool)
    _found = Signal(bool)

    def __init__(self, app_name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app_name = app_name
        self._ready = False
        self._wanted: SimpleQueue[_Note | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="notifications", daemon=True)
        self._found.connect(self._on_found)

    @property
    def ready(self) -> bool:
        """Whether messages reach a person this way."""
        return self._ready

    def start(self) -> None:
        """Look for the service; only desktops of Linux and the like have it."""
        if sys.platform.startswith(("linux", "freebsd")) and not self._thread.is_alive():
            self._thread.start()

    def show(self, title: str, text: str, lead: str) -> None:
        """Show a message."""
        self._wanted.put(_Note(title, text, lead))

    def stop(self) -> None:
        """The window goes."""
        if self._thread.is_alive():
            self._wanted.put(None)
            self._thread.join(2 * _PATIENCE)

    @Slot(bool)
    def _on_found(self, there: bool) -> None:
        self._ready = there
        self.ready_changed.emit(there)

    def _work(self) -> None:
        """In the thread: until `stop`, or the bus goes."""
        try:
            service = _Service(self._app_name)
        except Exception as error:  # noqa: BLE001  # whatever stands in the way: then there is no such service here
            _log.info("No notification service: %s", error)
            return
        self._found.emit(True)
        try:
            while self._pass_on(service):
                for lead in service.pressed():
                    self.pressed.emit(lead)
        except Exception as error:  # noqa: BLE001  # the bus ended with the session, or the service does not answer
            _log.warning("Notifications ended: %s", error)
        finally:
            self._found.emit(False)
            service.close()

    def _pass_on(self, service: _Service) -> bool:
        """Show what waits; without open messages wait for the next one. False: the end."""
        try:
            note = self._wanted.get() if service.idle else self._wanted.get_nowait()
        except Empty:
            return True
        if note is None:
            return False
        service.show(note)
        return True


class _Service:
    """The other side of the bus."""

    def __init__(self, app_name: str) -> None:
        from jeepney import DBusAddress, MatchRule, message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        self._app_name = app_name
        self._open: dict[int, str] = {}
        self._address: DBusAddress = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        self._bus: DBusConnection = open_dbus_connection("SESSION")
        self._heard: deque[Message] = deque(maxlen=100)
        rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
        self._filter = self._bus.filter(rule, queue=self._heard)
        Proxy(message_bus, self._bus).AddMatch(rule)
        self._can = {str(word) for word in self._ask("GetCapabilities")[0]}

    @property
    def idle(self) -> bool:
        """Nothing is shown of which a press would matter."""
        return not self._open

    def show(self, note: _Note) -> None:
        """Show a message; its text is plain, whatever signs it holds."""
        text = html.escape(note.text, quote=False) if "body-markup" in self._can else note.text
        actions = ["default", note.title] if "actions" in self._can else []
        hints = {"desktop-entry": ("s", "inventory-mate")}
        told = (self._app_name, 0, "", note.title, text, actions, hints, -1)
        ident = self._ask("Notify", "susssasa{sv}i", told)[0]
        if actions:
            self._open[int(ident)] = note.lead
            for old in [*self._open][:-_MOST_OPEN]:
                del self._open[old]

    def pressed(self) -> list[str]:
        """Wait a moment; what was pressed meanwhile."""
        if not self._heard and self._open:
            try:
                self._bus.recv_messages(timeout=_LOOK)
            except TimeoutError:
                return []
        leads = []
        while self._heard:
            signal = self._heard.popleft()
            member = str(signal.header.fields.get(3, ""))  # 3: the signal's name
            ident = int(signal.body[0]) if signal.body else 0
            if member == "ActionInvoked" and ident in self._open:
                leads.append(self._open.pop(ident))
            elif member == "NotificationClosed":
                self._open.pop(ident, None)
        return leads

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _ask(self, method: str, signature: str = "", body: tuple[object, ...] = ()) -> tuple[Any, ...]:
        from jeepney import new_method_call
        from jeepney.wrappers import unwrap_msg

        call = new_method_call(self._address, method, signature or None, body)
        return tuple(unwrap_msg(self._bus.send_and_get_reply(call, timeout=_PATIENCE)))
