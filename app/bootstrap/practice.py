"""Gives the practice company of a profile: one that runs already, else one in this process."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import EnvironmentProblem
from app.practice import PracticeInUse, PracticeServer, find_running

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
            except (PracticeInUse, OSError) as error:
                raise EnvironmentProblem(
                    "The practice company did not start", f"{error}", "Close other copies of this program, then try again."
                ) from error
            _log.info("The practice company runs on port %s", self._server.port)
            return self._server.addresses.to_json()

    def close(self) -> None:
        """Stop it if this process started it. Its data stays."""
        with self._lock:
            if self._server is not None:
                self._server.close()
                self._server = None
