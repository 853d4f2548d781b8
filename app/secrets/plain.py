"""A plain file, for the practice company only.

Its keys open nothing but an invented company on this very computer, so there is nothing to steal, and a computer
without a keyring can still try the whole program (decision 003).
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from app.domain.books import Environment
from app.domain.errors import KeyringDenied
from app.secrets.checks import PROBE, check_length, try_out
from app.secrets.private_file import write_private

_LOCK_SECONDS = 10.0


class FileSecrets:
    """A file with mode 0600, for the practice company only.

    Raises:
        ValueError: a key of another environment; that is a fault of the program.
    """

    def __init__(self, path: Path) -> None:
        self.name = "a file (practice company only)"
        self._path = path
        self._thread_lock = threading.Lock()
        self._file_lock = FileLock(path.with_name(f"{path.name}.lock"))

    def get(self, key: str) -> str | None:
        with self._locked(key):
            return self._load().get(key)

    def put(self, key: str, value: str) -> None:
        check_length(key, value)
        with self._locked(key):
            self._save({**self._load(), key: value})

    def delete(self, key: str) -> None:
        with self._locked(key):
            values = self._load()
            if values.pop(key, None) is not None:
                self._save(values)

    def probe(self) -> None:
        try_out(self, f"{Environment.PRACTICE.value}.{PROBE}")

    @contextmanager
    def _locked(self, key: str) -> Iterator[None]:
        if not key.startswith(f"{Environment.PRACTICE.value}."):
            raise ValueError("a file may hold secrets of the practice company only")
        try:
            with self._thread_lock, self._file_lock.acquire(timeout=_LOCK_SECONDS):
                yield
        except (OSError, Timeout) as error:
            raise KeyringDenied(
                "The practice company's keys cannot be stored",
                f"The file {self._path} cannot be used: {error}.",
                "Check that you may write to the program's data folder and that the disk is not full.",
            ) from error

    def _load(self) -> dict[str, str]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError:
            values = None
        if not isinstance(values, dict):
            raise KeyringDenied(
                "The practice company's keys are damaged",
                f"The file {self._path} cannot be read.",
                "Delete it and connect to the practice company again.",
            )
        return {str(key): str(value) for key, value in values.items()}

    def _save(self, values: dict[str, str]) -> None:
        write_private(self._path, json.dumps(values).encode())
