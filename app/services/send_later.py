"""What goes to QuickBooks by itself (auto sync, answers) is noted until it has gone, so that no kill forgets it.

It goes by the same rules at the next start, when a pause ends, and after a new sign-in. What a run took up and ended
otherwise than by the end of the program or a pause is not noted any more: the badges tell what became of it, and a run
that QuickBooks could not answer is gone on with by `Resuming`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from enum import StrEnum
from typing import Protocol

from app.domain.errors import EnvironmentProblem, ReconnectNeeded
from app.domain.runs import RunSummary
from app.domain.settings import SyncSettings
from app.sync.ports import SettingsStore

_PAUSED = "desk/paused"


class SendWhy(StrEnum):
    """Why a PO goes by itself: it was saved (auto sync), or a person answered what was asked about it."""

    SAVED = "saved"
    ANSWERED = "answered"


class Rows(Protocol):
    """Where it is noted. A PO that is noted anew gets a new row id."""

    def together(self) -> AbstractContextManager[object]:
        """Everything that this thread stores inside, wherever, is stored as one."""

    def add(self, realm_id: str, why: str, po_ids: Iterable[str]) -> None:
        """Note these POs."""

    def noted(self, realm_id: str, why: str) -> Mapping[str, int]:
        """PO id -> row id, in the order in which they were noted."""

    def drop(self, row_ids: Collection[int]) -> None:
        """Forget these rows."""


def never() -> bool:
    """Nothing interrupts a run here but a person."""
    return False


class SendLater:
    """One for a profile. Call it from workers; only `paused` is a short read for the window's thread as well."""

    def __init__(self, rows: Rows, settings: SettingsStore) -> None:
        self._rows = rows
        self._settings = settings

    def together(self) -> AbstractContextManager[object]:
        """What is stored inside is stored as one with what is noted."""
        return self._rows.together()

    def saved(self, po_ids: Sequence[str]) -> None:
        """These POs are saved: they are noted where auto sync is on."""
        self._note(SendWhy.SAVED, po_ids)

    def answered(self, po_ids: Sequence[str]) -> None:
        """These POs may go on after an answer: they are noted where PO sync is on."""
        self._note(SendWhy.ANSWERED, po_ids)

    def waiting(self, why: SendWhy) -> list[str]:
        """What may go now, of the company that is connected."""
        realm = self._realm(why)
        return list(self._rows.noted(realm, why.value)) if realm else []

    def forget(self, why: SendWhy, po_ids: Collection[str]) -> None:
        """These shall not go any more."""
        connection, gone = self._settings.connection(), set(po_ids)
        if connection is not None and gone:
            noted = self._rows.noted(connection.realm_id, why.value)
            self._rows.drop([row_id for po_id, row_id in noted.items() if po_id in gone])

    def carry_out(
        self,
        why: SendWhy,
        po_ids: Collection[str],
        work: Callable[[list[str]], RunSummary | None],
        interrupted: Callable[[], bool] = never,
    ) -> RunSummary | None:
        """Send those of these POs that are noted for the company that is connected now; None when none is, and while
        QuickBooks wants a new sign-in.

        `interrupted` is asked afterwards: the end of the program or a pause stopped it, so it goes on later.

        Raises:
            AppError: as `work`.
        """
        connection = self._settings.connection()
        if connection is None or connection.needs_reconnect:
            return None
        wanted = set(po_ids)
        noted = self._rows.noted(connection.realm_id, why.value)
        rows = {po_id: row_id for po_id, row_id in noted.items() if po_id in wanted}
        if not rows:
            return None
        over = True
        try:
            return work(list(rows))
        except (ReconnectNeeded, EnvironmentProblem):  # such as a keyring that is locked
            over = False
            raise
        finally:
            # One that was saved again meanwhile has a new row, and stays.
            if over and not interrupted():
                self._rows.drop(list(rows.values()))

    @property
    def paused(self) -> bool:
        """Whether a person wants nothing to be sent by itself; holds over restarts."""
        return bool(self._settings.value(_PAUSED))

    def pause(self, on: bool) -> None:
        """Remember what a person wants."""
        self._settings.set_value(_PAUSED, "yes" if on else "")

    def _note(self, why: SendWhy, po_ids: Sequence[str]) -> None:
        connection = self._settings.connection()
        if connection is None or not po_ids:
            return
        if _wanted(why, self._settings.sync_settings(connection.realm_id)):
            self._rows.add(connection.realm_id, why.value, po_ids)

    def _realm(self, why: SendWhy) -> str:
        connection = self._settings.connection()
        if connection is None or connection.needs_reconnect:
            return ""
        on = _wanted(why, self._settings.sync_settings(connection.realm_id))
        return connection.realm_id if on else ""


def _wanted(why: SendWhy, settings: SyncSettings) -> bool:
    return settings.sends_on_save if why is SendWhy.SAVED else settings.po_sync
