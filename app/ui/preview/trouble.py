"""Why a preview could not be worked out, in words for its page, with the ways out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.errors import AppError, PoSyncIsOff, ReconnectNeeded, Throttled, WaitAndRetry
from app.ui.dialogs.words import detail_rows
from app.ui.spoken import spoken

translate = QCoreApplication.translate
_CONTEXT = "PreviewTrouble"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Icon, text, and actions as (key, label, icon), the best one first."""

    icon: str
    text: str
    actions: tuple[tuple[str, str, str], ...]


def trouble(error: AppError, *, connected: bool) -> Trouble:
    """What to say and offer. A preview is never tried again by itself, so that is not promised."""
    again = ("again", translate(_CONTEXT, "Try again"), "sync")
    if not connected:
        return Trouble(
            "unplug", spoken(error.sentence), (("connect", translate(_CONTEXT, "Connect…"), "plug"),)
        )
    if isinstance(error, ReconnectNeeded):
        return Trouble(
            "plug",
            spoken(error.sentence),
            (("connect", translate(_CONTEXT, "Sign in again…"), "plug"), again),
        )
    if isinstance(error, PoSyncIsOff):
        text = translate(_CONTEXT, "So QuickBooks is not even asked. Switch PO sync on in Settings first.")
        return Trouble(
            "on-hold", text, (("settings", translate(_CONTEXT, "Open settings"), "settings"), again)
        )
    if isinstance(error, Throttled):
        text = f"{spoken(error.message)} {translate(_CONTEXT, 'Wait a minute, then try again.')}"
        return Trouble("clock", _with_details(text, error), (again,))
    icon = "unplug" if isinstance(error, WaitAndRetry) else "warning"
    return Trouble(icon, _with_details(spoken(error.sentence), error), (again,))


def _with_details(text: str, error: AppError) -> str:
    """With QuickBooks' own words, where there are any."""
    return "\n\n".join([text, *(f"{name}: {value}" for name, value in detail_rows(error))])
