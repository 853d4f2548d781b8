"""Windows that were closed while one of their threads was still at work, for example waiting for an answer."""

from __future__ import annotations

import logging
import os
import sys

from app.bootstrap.window import WindowHost

_log = logging.getLogger(__name__)


class Lingering:
    """Keeps what such a thread refers to: a thread of Qt that is destroyed while it runs aborts the program.

    What the work was doing is settled at the next start, as after a power cut.
    """

    def __init__(self) -> None:
        self._hosts: list[WindowHost] = []

    def keep(self, host: WindowHost) -> None:
        """This window's work did not end in time."""
        host.window.hide()
        self._hosts.append(host)

    def leave(self, code: int) -> None:
        """The program ends. With a thread still at work it ends at once, for Python would wait for it in vain."""
        if all(host.jobs.ended for host in self._hosts):
            return
        _log.warning("Ends while an answer is still awaited; the next start looks what became of it")
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
