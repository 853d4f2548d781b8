"""SQLite's errors in plain words: known troubles of the computer are told, everything else is a bug."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee

from app.domain.errors import EnvironmentProblem

_KNOWN = (
    ("database or disk is full", "The disk is full", "Free some space, then try again."),
    (
        "database is locked",
        "The database is in use",
        "Another program holds it (a backup or virus scanner?). Try again.",
    ),
    ("readonly database", "The database cannot be written", "Check the rights of the program's folder."),
    (
        "unable to open",
        "The database cannot be opened",
        "Check that the program's folder exists and may be written.",
    ),
    ("disk i/o error", "The disk reports an error", "Check the disk, then try again."),
    (
        "malformed",
        "The database is damaged",
        "Restart the program: it sets the file aside and offers the backup.",
    ),
    (
        "not a database",
        "The database is damaged",
        "Restart the program: it sets the file aside and offers the backup.",
    ),
)


class DatabaseDamaged(EnvironmentProblem):
    """The file failed its check and was moved to `aside`; `backup` is the newest good backup, if any."""

    def __init__(self, aside: Path, backup: Path | None) -> None:
        offer = f"The newest backup is {backup.name}." if backup else "There is no backup."
        super().__init__(
            "The database is damaged",
            f"The file was damaged and was moved to {aside.name}; nothing was deleted. {offer}",
            "Restore the backup, or start empty and import your POs again: what is in QuickBooks is found there again.",
        )
        self.aside = aside
        self.backup = backup


class DatabaseTooNew(EnvironmentProblem):
    """The file was written by a newer version of this program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "The database is from a newer version",
            f"{path.name} was written by a newer version of Inventory Mate Desktop.",
            "Install that version again, or start with another profile. Nothing was changed.",
        )


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn known SQLite errors into `EnvironmentProblem`."""
    try:
        yield
    except peewee.DatabaseError as error:
        told = str(error).casefold()
        for sign, title, advice in _KNOWN:
            if sign in told:
                raise EnvironmentProblem(title, f"{path} could not be used.", advice) from error
        raise
