"""The watched folder: which it is, what a look into it shows, and what became of a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

#: What the source is called in histories and questions.
FOLDER_NAME = "watched folder"
#: Endings of files that are taken; everything else in the folder is left alone.
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".json")
DONE, FAILED, AT_WORK = "done", "failed", "in-progress"


@dataclass(frozen=True, slots=True)
class FolderSetup:
    """What a person chose. `folder_wins`: files overwrite what was changed here instead of asking."""

    path: str = ""
    on: bool = False
    folder_wins: bool = False

    @property
    def watched(self) -> bool:
        """True when files are taken by themselves."""
        return self.on and bool(self.path)


@dataclass(frozen=True, slots=True)
class Seen:
    """One file as a look into the folder shows it. It may be taken once two looks agree and nobody holds it.

    `cut`: its end is missing, as in a file that is still being written.
    """

    name: str
    size: int
    changed_ns: int
    held: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class FileDone:
    """What became of one file. `path` is where it lies now, in done or failed; `report` lies beside it."""

    name: str
    imported: bool
    sentence: str
    path: Path
    at: datetime
    held: int = 0


@dataclass(frozen=True, slots=True)
class Peek:
    """A look into the folder: files that may be taken now, and whether others are still being written.

    `cut` are those of the others whose end is missing.
    """

    ready: tuple[str, ...] = ()
    unsettled: bool = False
    left_alone: int = 0
    cut: tuple[str, ...] = ()
