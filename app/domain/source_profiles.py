"""How the files of one source are read, remembered: when the same headers come again, the same answers hold."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.file_reading import ReadOptions
from app.domain.names import same_name_key

#: Source of files that a person chooses in the window or names on the command line.
CHOSEN_FILES = "files"
#: Source of tables from the clipboard.
CLIPBOARD = "clipboard"


@dataclass(frozen=True, slots=True)
class SourceProfile:
    """The options of one source and one set of headers. `headers` are for showing."""

    source: str
    fingerprint: str
    options: ReadOptions
    headers: tuple[str, ...] = field(default=())
    saved_at: datetime | None = None


def fingerprint_of(headers: Sequence[str]) -> str:
    """The same for the same headers in any order, whatever their case and spacing; "" without headers."""
    names = sorted({same_name_key(header) for header in headers} - {""})
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:24] if names else ""
