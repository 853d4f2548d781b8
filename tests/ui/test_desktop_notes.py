"""With a real session bus and a stand-in for the desktop's notification service: shown as plain text, and pressed."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from pytestqt.qtbot import QtBot

from app.runtime.desktop_notes import DesktopNotes

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Desktop:
    """Notes every message, and presses when told to."""

    def __init__(self) -> None:
        self.shown: list[tuple[Any, ...]] = []
        self.bus: DBusConnection = open_dbus_connection("SESSION")
        Proxy(message_bus, self.bus).RequestName(NAME)
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def press(self, ident: int) -> None:
        source = DBusAddress(PATH, interface=NAME)
        self.bus.send(new_signal(source, "ActionInvoked", "us", (ident, "default")))
        self.bus.send(new_signal(source, "NotificationClosed", "uu", (ident, 2)))

    def close(self) -> None:
        self._end.set()
        self._thread.join(5)
        self.bus.close()

    def _serve(self) -> None:
        while not self._end.is_set():
            try:
                call = self.bus.receive(timeout=0.05)
            except TimeoutError:
                continue
            if call.header.message_type is not MessageType.method_call:
                continue
            if call.header.fields[HeaderFields.member] == "GetCapabilities":
                self.bus.send(new_method_return(call, "as", (["actions", "body", "body-markup"],)))
            else:
                self.shown.append(call.body)
                self.bus.send(new_method_return(call, "u", (len(self.shown),)))


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    daemon = shutil.which("dbus-daemon")
    assert daemon, "dbus-daemon is needed (Debian: dbus)"
    process = subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", process.stdout.readline().strip())
    yield
    process.terminate()
    process.communicate(timeout=10)


def test_a_message_is_shown_as_plain_text_and_leads_somewhere(bus: None, qtbot: QtBot) -> None:
    desktop, notes = Desktop(), DesktopNotes("Inventory Mate Desktop")
    with qtbot.waitSignal(notes.ready_changed, timeout=5000):
        notes.start()
    assert notes.ready
    notes.show("Something needs you", "<b>Kiln & Clay</b> waits", "questions")
    notes.show("The sync failed", "No network", "activity")
    qtbot.waitUntil(lambda: len(desktop.shown) == 2, timeout=5000)
    app, _, _, title, text, actions, hints, _ = desktop.shown[0]
    assert (app, title) == ("Inventory Mate Desktop", "Something needs you")
    assert text == "&lt;b&gt;Kiln &amp; Clay&lt;/b&gt; waits"
    assert actions[0] == "default"
    assert hints["desktop-entry"] == ("s", "inventory-mate")
    with qtbot.waitSignal(notes.pressed, timeout=5000) as pressed:
        desktop.press(2)
    assert pressed.args == ["activity"]
    with qtbot.waitSignal(notes.pressed, timeout=5000) as pressed:
        desktop.press(1)
    assert pressed.args == ["questions"]
    notes.stop()
    desktop.close()


def test_without_a_bus_there_is_no_such_way(qtbot: QtBot) -> None:
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
    notes = DesktopNotes("Inventory Mate Desktop")
    notes.start()
    notes._thread.join(5)
    assert not notes._thread.is_alive()
    assert not notes.ready
    notes.stop()


def test_a_bus_that_goes_takes_the_way_with_it(bus: None, qtbot: QtBot) -> None:
    desktop, notes = Desktop(), DesktopNotes("Inventory Mate Desktop")
    with qtbot.waitSignal(notes.ready_changed, timeout=5000):
        notes.start()
    notes.show("One", "", "activity")
    qtbot.waitUntil(lambda: len(desktop.shown) == 1, timeout=5000)
    desktop.close()
    with qtbot.waitSignal(notes.ready_changed, timeout=8000):
        notes.show("Two", "", "activity")
    assert not notes.ready
    notes.stop()
