"""Lets a Python process open sockets to this machine only, and notes every attempt to do otherwise.

An audit hook sees the call below every library, cannot be forgotten by a mock and cannot be taken off again.
It is installed in the test process by conftest.py, and by sitecustomize.py in every Python program that a
test starts. Sockets that Qt opens in C++ are out of its sight: the program uses none.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from pathlib import Path
from typing import Any

NOTE_FILE_VARIABLE = "INVENTORY_MATE_TEST_NETWORK_NOTES"
_WITH_SOCKET = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_WITH_NAME = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_INTERNET = frozenset({socket.AF_INET, socket.AF_INET6})


class NetworkForbidden(RuntimeError):
    """A test, or what it tests, tried to reach something beyond this machine.

    Not an OSError on purpose: the program would take that for "offline" and carry on.
    """


class LoopbackOnly:
    """The hook and the attempts it refused (`refused`), newest last."""

    def __init__(self) -> None:
        """Put the hook in place for the rest of this process's life."""
        self.refused: list[str] = []
        self.note_file: Path | None = None
        """Where a child process leaves its notes for the test that started it."""
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, args: tuple[Any, ...]) -> None:
        if event in _WITH_SOCKET:
            sock, address = args
            if sock.family in _INTERNET and address is not None:
                self._check(event, address[0])
        elif event in _WITH_NAME:
            self._check(event, args[0])

    def _check(self, event: str, host: Any) -> None:
        if host is None and event == "socket.getaddrinfo":
            return
        name = host.decode("ascii", "replace") if isinstance(host, bytes | bytearray) else str(host)
        if is_loopback(name):
            return
        note = f"{event} {name!r}"
        self.refused.append(note)
        if self.note_file is not None:
            with self.note_file.open("a", encoding="utf-8") as notes:
                notes.write(f"{note} in process {os.getpid()}\n")
        raise NetworkForbidden(f"{note}: tests may talk to 127.0.0.1, ::1 and localhost only")


def is_loopback(host: str) -> bool:
    """Whether this name or address stays on this machine. Empty is "every interface", so it does not."""
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)


GUARD = LoopbackOnly()
"""The one hook of this process: the first hook that refuses hides the event from the next."""
