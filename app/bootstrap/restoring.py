"""Asks whether a backup takes the place of a database that is damaged, or gone while its backups are there."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QMessageBox

from app.storage.backups import newest_good, restore
from app.storage.problems import DatabaseDamaged
from app.ui.spoken import spoken

_log = logging.getLogger(__name__)


def offer_when_gone(database: Path) -> None:
    """A missing file would be a new and empty shop, silently; a fresh profile has no backups and is asked nothing.

    It is also what a start leaves behind that was ended while it asked about a damaged file.

    Raises:
        EnvironmentProblem: disk or rights; nothing was changed then.
    """
    backup = None if database.exists() else newest_good(database)
    if backup is None:
        return
    _log.error("The database %s is gone", database)
    said = f"There is no database in {database.parent}, but there are backups of one."
    if wants_backup("The database is gone", said, _what_to_do(), backup):
        restore(backup, database)


def offer_instead(damaged: DatabaseDamaged, database: Path) -> None:
    """The newest good backup, in the place of the file that was moved aside.

    Raises:
        EnvironmentProblem: disk or rights; nothing was changed then.
    """
    if damaged.backup is not None and wants_backup(
        damaged.title, damaged.message, damaged.what_to_do, damaged.backup
    ):
        restore(damaged.backup, database)


def wants_backup(title: str, said: str, what_to_do: str, backup: Path) -> bool:
    """Ask, and say of when the backup is."""
    made = QDateTime.fromMSecsSinceEpoch(int(backup.stat().st_mtime * 1000))
    when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
    translate = QCoreApplication.translate
    box = QMessageBox(QMessageBox.Icon.Warning, spoken(title), spoken(said))
    box.setTextFormat(Qt.TextFormat.PlainText)
    made_on = translate("Start", "The backup was made on {when}.").format(when=when)
    box.setInformativeText(f"{spoken(what_to_do)} {made_on}")
    yes = box.addButton(translate("Start", "&Restore the backup"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(translate("Start", "&Start empty"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(yes)
    box.exec()
    return box.clickedButton() is yes


def _what_to_do() -> str:
    return "Restore the backup, or start empty and import your POs again: what is in QuickBooks is found there again."
