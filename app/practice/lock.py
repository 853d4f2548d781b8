"""One server for each data directory, kept by a file lock that dies with its process."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO


class PracticeInUse(Exception):
    """Another process serves this data directory already."""


class DirectoryLock:
    """Holds the directory from its making until ``release``. Raises ``PracticeInUse``."""

    def __init__(self, data_dir: Path) -> None:
        self._file: IO[str] | None = None
        path = data_dir / "server.lock"
        file = path.open("a+", encoding="utf-8")
        try:
            _lock(file)
        except OSError:
            file.close()
            text = f"The practice company in {data_dir} is already running in another process."
            raise PracticeInUse(text) from None
        self._file = file
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        file.seek(1_000_000)  # beyond the text, so that others can still read the process id
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
