"""The watched folder on disk: who may take which file, and where it goes afterwards.

A file is taken by renaming it into `in-progress/<instance>/`: of two programs, also on two computers of one network,
only one succeeds. What lies there after a crash belongs to the same instance and is taken up again.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import EnvironmentProblem, UserMustAct
from app.domain.folder import AT_WORK, ENDINGS, Seen
from app.sources.unfinished import looks_unfinished

if sys.platform != "win32":
    import fcntl

#: Names of files that another program is still writing, or that only mark that it has one open.
_TEMPORARY_STARTS = ("~$", ".", "~")
_TEMPORARY_ENDS = (".part", ".crdownload", ".tmp", ".partial", ".download", ".filepart", "~")
_LONGEST_SUFFIX = 10_000


class DropFolder:
    """Implements the folder that `FolderService` needs. Every method may raise `EnvironmentProblem`."""

    def __init__(self, path: Path, instance: str) -> None:
        """`instance` names this profile; a name of its own for each program that watches the same folder."""
        self._path = path
        self._instance = instance

    def look(self) -> tuple[list[Seen], int]:
        """Files that could be taken, by name, and how many others are left alone."""
        found, others = [], 0
        with _told(self._path), os.scandir(self._path) as entries:
            listed = [(entry.name, entry.stat(follow_symlinks=False)) for entry in entries]
        names = {name for name, _ in listed}
        for name, info in sorted(listed, key=lambda pair: pair[0]):
            if not stat.S_ISREG(info.st_mode) or _temporary(name):
                continue
            if not name.lower().endswith(ENDINGS):
                others += 1
                continue
            held = f"~${name}" in names or f".~lock.{name}#" in names
            path = self._path / name
            held = held or _locked(path)
            found.append(Seen(name, info.st_size, info.st_mtime_ns, held, looks_unfinished(path)))
        return found, others

    def take(self, name: str) -> Path | None:
        """Take a file; None when another program was quicker, or still holds it."""
        with _told(self._path):
            target = self._free(self._own(), name)
            try:
                (self._path / name).rename(target)
            except (FileNotFoundError, PermissionError):
                if os.access(self._path, os.W_OK | os.X_OK):
                    return None
                raise
            return target

    def left_over(self) -> list[Path]:
        """Files that were taken before and are not done, because the program ended in between."""
        own = self._path / AT_WORK / self._instance
        with _told(self._path):
            return sorted(each for each in own.iterdir() if each.is_file()) if own.is_dir() else []

    def put(self, taken: Path, where: str, report: str) -> Path:
        """Move a file to done or failed, with its report beside it; a name that is taken gets a number."""
        with _told(self._path):
            folder = self._path / where
            folder.mkdir(exist_ok=True)
            target = self._free(folder, taken.name)
            _write(target.with_name(f"{target.name}.report.txt"), report)
            taken.rename(target)
            return target

    def _own(self) -> Path:
        own = self._path / AT_WORK / self._instance
        own.mkdir(parents=True, exist_ok=True)
        return own

    def _free(self, folder: Path, name: str) -> Path:
        stem, dot, ending = name.rpartition(".")
        for number in range(1, _LONGEST_SUFFIX):
            suffix = f" ({number})" if number > 1 else ""
            target = folder / f"{stem}{suffix}{dot}{ending}"
            if not target.exists() and not target.with_name(f"{target.name}.report.txt").exists():
                return target
        raise OSError(errno.EEXIST, "too many files of this name")


def check_folder(path: Path) -> None:
    """Refuse a folder that is no place for this: files would be moved out of it.

    Raises:
        UserMustAct: it does not exist, cannot be written, or is used for other things.
    """
    if not path.is_absolute() or not path.is_dir():
        raise UserMustAct(
            "The folder is not there", f"{path} is no folder.", "Choose a folder that exists, or make one."
        )
    if not os.access(path, os.W_OK | os.X_OK):
        raise UserMustAct(
            "The folder cannot be written",
            f"Files could not be moved out of {path}.",
            "Choose another folder, or have your rights changed.",
        )
    try:
        others = [
            entry.name
            for entry in os.scandir(path)
            if entry.is_file() and not _temporary(entry.name) and not entry.name.lower().endswith(ENDINGS)
        ]
    except OSError as error:
        raise _trouble(path, error) from error
    if others:
        raise UserMustAct(
            "The folder is used for other things",
            f"{path} holds other files, such as {min(others)}.",
            "Choose a folder of its own for purchase orders: every file that is dropped there is moved away.",
        )


def _temporary(name: str) -> bool:
    lowered = name.lower()
    return lowered.startswith(_TEMPORARY_STARTS) or lowered.endswith(_TEMPORARY_ENDS)


def _locked(path: Path) -> bool:
    """Whether another program holds the file locked (elsewhere the renaming itself fails)."""
    if sys.platform == "win32":
        return False
    try:
        with path.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            fcntl.flock(file, fcntl.LOCK_UN)
    except OSError as error:
        # Folders on a network may know no locks; a file that just vanished is nobody's.
        return error.errno in (errno.EWOULDBLOCK, errno.EACCES)
    return False


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8-sig", newline="\r\n")  # for the simplest of editors


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _trouble(path, error) from error


def _trouble(path: Path, error: OSError) -> EnvironmentProblem:
    if isinstance(error, FileNotFoundError) and not path.is_dir():
        return EnvironmentProblem(
            "The watched folder is gone",
            f"{path} cannot be found. A network drive may be disconnected.",
            "As soon as it is there again, the program goes on by itself.",
        )
    return EnvironmentProblem(
        "The watched folder cannot be used",
        f"{path}: {error.strerror or type(error).__name__}.",
        "Check the folder and your rights. The program tries again by itself.",
    )
