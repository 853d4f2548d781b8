"""The passphrase of the file with the sign-in, where a person chose such a file: asked for, never an argument."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

from app.domain.errors import UserMustAct

if TYPE_CHECKING:
    from app.bootstrap import Core

#: For scheduled runs; whoever sets it keeps it as safe as the passphrase itself.
VARIABLE = "INVENTORY_MATE_PASSPHRASE"


def ask_passphrase(words: str, *, twice: bool = False) -> str:
    """From the variable, else typed without being shown.

    Raises:
        UserMustAct: nobody can be asked, or the two do not agree.
    """
    given = os.environ.get(VARIABLE, "")
    if given:
        return given
    if not sys.stdin.isatty():
        raise UserMustAct(
            "The passphrase is needed",
            "The sign-in lies in a file under a passphrase, and nobody can be asked for it here.",
            f"Start the command in a terminal, or set {VARIABLE}.",
        )
    first = getpass.getpass(f"{words}: ")
    if twice and getpass.getpass("Once more: ") != first:
        raise UserMustAct("The passphrases differ", "The two are not the same.", "Try again.")
    return first


def open_secrets(core: Core) -> None:
    """Open the file with the sign-in if it is closed. Raises `UserMustAct` for a wrong passphrase."""
    if core.connecting.passphrase_needed():
        core.connecting.unlock(ask_passphrase("Passphrase of the stored sign-in"))
