"""Getting at a file's bytes, and telling by content what it is. Failures are for people to read."""

from __future__ import annotations

import errno
import io
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import EnvironmentProblem, UserMustAct

_HEAD = 64 * 1024
LARGEST_FILE = 64 * 1024 * 1024
#: A file of nothing else is empty.
_NOTHING = b"\x00\t\r\n \xef\xbb\xbf\xff\xfe"
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = (errno.EACCES, errno.EPERM, errno.EBUSY, errno.EAGAIN, errno.ETXTBSY)
_FOREIGN = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed archive"),
    (b"Rar!", "a packed archive"),
    (b"7z\xbc\xaf", "a packed archive"),
    (b"{\\rtf", "a text document"),
    (b"SQLite format 3", "a database"),
)


class Content(Enum):
    """What a file is, whatever its name says."""

    WORKBOOK = "workbook"
    JSON = "json"
    HTML = "html"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file that can be read again and again, without holding it; or what was pasted.

    Attributes:
        head: its first bytes.
        path: where it lies; None for what was pasted, which is all in `head`.
    """

    name: str
    head: bytes
    path: Path | None = None

    def open(self) -> BinaryIO:
        """The bytes from the beginning. Whoever opens it closes it.

        Raises:
            EnvironmentProblem: it is locked or gone meanwhile.
        """
        if self.path is None:
            return io.BytesIO(self.head)
        try:
            return self.path.open("rb")
        except OSError as error:
            raise unreadable(self.name, error) from error

    def read(self) -> bytes:
        """All of it.

        Raises:
            EnvironmentProblem: it cannot be read.
        """
        try:
            with self.open() as file:
                return file.read()
        except OSError as error:
            raise unreadable(self.name, error) from error


def open_file(path: Path) -> FileContent:
    """Look at a file.

    Raises:
        UserMustAct: it is empty, a folder, too large, or there is no such file.
        EnvironmentProblem: it is locked, or may not be read.
    """
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise UserMustAct("Not a file", f"{name} is a folder.", "Choose a file in it.")
        size = path.stat().st_size
        if not path.is_file():
            raise UserMustAct(
                "Not a file", f"{name} is no ordinary file.", "Choose a CSV, Excel, ODS or JSON file."
            )
        if size > LARGEST_FILE:
            raise UserMustAct(
                "File too large",
                f"{name} has {size / 1_048_576:,.0f} MB; {LARGEST_FILE // 1_048_576} MB is the most.",
                "Export a shorter period and import the parts one after another.",
            )
        with path.open("rb") as file:
            head, blank = file.read(_HEAD), True
            piece = head
            while piece and blank:
                blank = not piece.strip(_NOTHING)
                piece = file.read(_HEAD) if blank else b""
    except FileNotFoundError as error:
        raise UserMustAct(
            "File not found", f"There is no file {path}.", "Check the name and folder."
        ) from error
    except (OSError, ValueError) as error:
        raise unreadable(name, error) from error
    if blank:
        raise UserMustAct("Empty file", f"{name} is empty.", "Choose a file with purchase orders.")
    return FileContent(name, head, path)


def sniff(source: FileContent) -> Content:
    """Tell what the bytes are; the file's ending does not count.

    Raises:
        UserMustAct: a kind of file that holds no table.
    """
    content, name = source.head, source.name
    if content.startswith((_ZIP, _OLE)):
        return Content.WORKBOOK
    for magic, what in _FOREIGN:
        if content.startswith(magic):
            raise UserMustAct(
                "Wrong kind of file",
                f"{name} is {what}.",
                "Choose a CSV, Excel (XLSX), ODS or JSON file.",
            )
    start = content[:4].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"") + content[4:400].replace(
        b"\x00", b""
    )
    if start.lstrip()[:1] in (b"{", b"["):
        return Content.JSON
    head = content[:_HEAD].replace(b"\x00", b"").lower()
    if start.lstrip()[:1] == b"<" and any(mark in head for mark in (b"<table", b"<html", b"<!doctype html")):
        return Content.HTML
    return Content.TEXT


def unreadable(name: str, error: OSError | ValueError) -> EnvironmentProblem:
    """The error of this computer as people read it."""
    if isinstance(error, OSError) and error.errno in _LOCKED:
        message = f"{name} is in use by another program, or this user may not read it."
        return EnvironmentProblem(
            "File cannot be opened", message, "Close it in Excel, or copy it, and try again."
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    message = f"{name} could not be read ({reason})."
    return EnvironmentProblem("File cannot be read", message, "Copy it to this computer and try again.")
