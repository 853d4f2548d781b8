"""This computer: disk, database, keyring, folders, a second copy of the program."""

from __future__ import annotations

from app.domain.errors import EnvironmentProblem, KeyringDenied, KeyringLocked, KeyringMissing
from app.domain.fixes import FixKind
from app.domain.known.table import Known, Who, by_key

_NOW = FixKind.TRY_AGAIN
_UNLOCK = FixKind.UNLOCK_KEYRING

LOCAL: dict[str, Known] = by_key(
    Known(
        "local.disk_full",
        EnvironmentProblem,
        "The disk is full",
        "The disk has no room left, so {path} could not be written.",
        "Free some space, then try again.",
        Who.COMPUTER,
    ),
    Known(
        "local.in_use",
        EnvironmentProblem,
        "The database is in use",
        "Another program holds {path}, a backup or virus scanner perhaps.",
        "Try again in a minute.",
        Who.YOU,
        _NOW,
    ),
    Known(
        "local.read_only",
        EnvironmentProblem,
        "The database cannot be written",
        "The file {path} may be read but not written.",
        "Check the rights of the program's folder, then try again.",
        Who.COMPUTER,
        _NOW,
    ),
    Known(
        "local.folder_gone",
        EnvironmentProblem,
        "The database cannot be opened",
        "The file {path} cannot be opened: its folder is gone, or a drive is not there.",
        "Check that the program's folder exists and may be read and written, then try again.",
        Who.COMPUTER,
        _NOW,
    ),
    Known(
        "local.disk_error",
        EnvironmentProblem,
        "The disk reports an error",
        "The disk reported an error when {path} was used.",
        "Check the disk, then try again.",
        Who.COMPUTER,
        _NOW,
    ),
    Known(
        "local.damaged",
        EnvironmentProblem,
        "The database is damaged",
        "The file {path} holds something that cannot be right.",
        "Restart the program: it looks through the whole file, sets it aside and offers the backup.",
    ),
    Known(
        "local.set_aside",
        EnvironmentProblem,
        "The database is damaged",
        "The file was damaged and was moved to {path}; nothing was deleted. {offer}",
        "{start} import your POs again: what is in QuickBooks is found there again.",
    ),
    Known(
        "local.too_new",
        EnvironmentProblem,
        "The database is from a newer version",
        "The file {path} was written by a newer version of Inventory Mate Desktop.",
        "Install that version again, or start with another profile. Nothing was changed.",
    ),
    Known(
        "local.closed",
        EnvironmentProblem,
        "The database is closed",
        "The program is closing, so {path} is no longer used.",
        "Start it again.",
    ),
    Known(
        "local.folder",
        EnvironmentProblem,
        "The profile folder cannot be used",
        "The folder {path} cannot be made or written: {reason}.",
        "Choose another folder with --profile-dir, or check its rights and the disk.",
        Who.COMPUTER,
    ),
    Known(
        "local.second_copy",
        EnvironmentProblem,
        "The program is running already",
        "Another Inventory Mate Desktop has the profile {path} open.",
        "Use that one, or close it first. Two at a time could send things twice.",
    ),
    Known(
        "local.no_keyring",
        KeyringMissing,
        "No keyring on this computer",
        "This computer offers no safe place for secrets ({reason}).",
        "Install or start one (on Linux: GNOME Keyring or KDE Wallet), or go on for this session only.",
        Who.COMPUTER,
        _NOW,
    ),
    Known(
        "local.keyring_locked",
        KeyringLocked,
        "The keyring is locked",
        "The keyring is there, but it was not unlocked ({reason}).",
        "Unlock it with its password and try again.",
        Who.YOU,
        _UNLOCK,
    ),
    Known(
        "local.keyring_denied",
        KeyringDenied,
        "The keyring refused",
        "{where} refused access ({reason}).",
        "Allow this program to use it, then try again.",
        Who.YOU,
        _UNLOCK,
    ),
)
