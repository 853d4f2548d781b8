"""Gives the practice company of a profile: one that runs already, else one in this process."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import EnvironmentProblem, UserMustAct
from app.practice import PracticeInUse, PracticeServer, StoreTooNew, find_running
from app.practice.robot import RobotLost, sign_in

_log = logging.getLogger(__name__)


class PracticeHost:
    """Starts the practice company when it is first needed; threads may share it."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._server: PracticeServer | None = None
        self._lock = threading.Lock()

    def addresses(self) -> Mapping[str, str]:
        """Addresses and keys of the running practice company; starts it if nobody does.

        Raises:
            EnvironmentProblem: it cannot be started.
        """
        with self._lock:
            if self._server is not None:
                return self._server.addresses.to_json()
            running = find_running(self._data_dir)
            if running is not None:
                return running.to_json()
            try:
                self._server = PracticeServer.open(self._data_dir)
            except (PracticeInUse, StoreTooNew, OSError, sqlite3.Error) as error:
                raise EnvironmentProblem(
                    "The practice company did not start",
                    f"{error}",
                    "Close other copies of this program, then try again.",
                ) from error
            # In this very process nobody else shares the limits, and a rehearsal should not drag.
            self._server.app.gateway.limits.on = False
            _log.info("The practice company runs on port %s", self._server.port)
            return self._server.addresses.to_json()

    @property
    def unlimited(self) -> bool:
        """True when it runs in this process, where it counts no requests."""
        return self._server is not None

    def allow(self, authorize_url: str, realm_id: str = "") -> str:
        """Sign in on the practice company's pages like a person with a browser; returns the address landed on.

        Raises:
            UserMustAct: there is no such company.
        """
        try:
            return sign_in(authorize_url, realm_id)
        except (RobotLost, OSError) as error:
            raise UserMustAct(
                "The practice company did not let us in",
                f"{error}.",
                "Check the company's number, or use a browser.",
            ) from error

    def close(self) -> None:
        """Stop it if this process started it. Its data stays."""
        with self._lock:
            if self._server is not None:
                self._server.close()
                self._server = None
