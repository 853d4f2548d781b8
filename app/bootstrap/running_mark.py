"""A mark in the profile while the window is open; one that is there at the next start says how the last one ended.

Python's own fault handler writes what a crash of native code leaves behind into a file beside the log.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from app import __version__
from app.bootstrap.profile import Profile

_log = logging.getLogger(__name__)
_LARGEST = 200_000


@dataclass(frozen=True, slots=True)
class Former:
    """A run of the program that did not end cleanly: since when it ran, and whether it left the trace of a crash."""

    started: datetime | None
    crashed: bool


class RunningMark:
    """Make it only while the profile's lock is held: then the program that left a mark is gone."""

    def __init__(self, profile: Profile) -> None:
        self._mark = profile.folder / "window-open.json"
        self._faults = faults_file(profile)
        self._file: TextIO | None = None
        self._ours = False

    def begin(self) -> Former | None:
        """Set the mark; the run before this one where it left its own behind."""
        former = self._read()
        try:
            if self._faults.exists() and self._faults.stat().st_size > _LARGEST:
                self._faults.replace(self._faults.with_suffix(".1"))
            told = {"started": datetime.now(UTC).isoformat(), "version": __version__, "pid": os.getpid()}
            told["faults"] = self._size()
            self._mark.write_text(json.dumps(told), encoding="utf-8")
            self._mark.chmod(0o600)
            self._file = self._faults.open("a", encoding="utf-8")
            self._faults.chmod(0o600)
            if not faulthandler.is_enabled():  # somebody who debugs has it write elsewhere
                faulthandler.enable(self._file)
                self._ours = True
        except OSError as error:
            # A full disk is told by what matters more than this note.
            _log.warning("The mark of a running window could not be set: %s", error)
        return former

    def end(self) -> None:
        """The window was closed as it should be."""
        if self._file is not None:
            if self._ours:
                faulthandler.disable()
            self._file.close()
            self._file = None
        try:
            self._mark.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("The mark of a running window could not be removed: %s", error)

    def _read(self) -> Former | None:
        try:
            told = json.loads(self._mark.read_text(encoding="utf-8"))
            started = datetime.fromisoformat(told["started"])
            crashed = self._size() > int(told["faults"])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError):
            return Former(None, crashed=False)  # the computer may have gone off while it was written
        return Former(started if started.tzinfo else None, crashed)

    def _size(self) -> int:
        return self._faults.stat().st_size if self._faults.exists() else 0


def faults_file(profile: Profile) -> Path:
    """What crashes of native code leave behind; part of the support bundle."""
    return profile.logs / "faults.log"
