"""Stores the POs of an import: in one transaction, or page by page with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.changes import ChangeSet
from app.domain.edits import FILE_NAME, Stand, Taking
from app.domain.errors import AppError
from app.domain.incoming import Brought, is_open
from app.domain.names import same_name_key
from app.domain.orders import PurchaseOrder
from app.domain.sequences import in_pieces
from app.domain.tracing import Change
from app.services.import_preview import ImportOutcome, ImportPreview
from app.services.saving import Saving
from app.sync.ports import CancelToken, IncomingStore, ReadProgress

#: POs of one transaction: a second of work or less, and little memory beside the POs themselves.
PAGE = 100
#: POs that are handed over at a time where all of them are one transaction.
ONCE = 250


class Storing:
    """One import. `change` stands in the history of every PO; what the file brought is remembered with each.

    `begin` stores what else comes with an import, in the transaction of its first POs.
    """

    def __init__(
        self,
        saving: Saving,
        records: IncomingStore,
        change: Change,
        preview: ImportPreview,
        taking: Taking,
        begin: Callable[[], None],
    ) -> None:
        self._saving = saving
        self._records = records
        self._change = change
        self._preview = preview
        self._taking = taking
        self._begin: Callable[[], None] | None = begin
        self._total = preview.count(taking)

    def at_once(self) -> ImportOutcome:
        """All of it or nothing."""
        changes = ChangeSet()
        with self._records.together():
            for piece in in_pieces(self._preview.to_write(self._taking), ONCE):
                changes |= self._store(piece)
            self._remember_left()
        self._tell(changes)
        return self._outcome(self._total, changes)

    def pages(self, cancel: CancelToken, progress: ReadProgress) -> ImportOutcome:
        """Page by page; auto sync hears of what was stored once, at the end.

        Raises:
            AppError: a page could not be stored. The pages before it stay, and the error says so.
        """
        changes, done = ChangeSet(), 0
        try:
            for piece in in_pieces(self._preview.to_write(self._taking), PAGE):
                if cancel.canceled:
                    break
                progress(done, self._total)
                changes |= self._store(piece)
                done += len(piece)
            else:
                self._remember_left()
        except AppError as error:
            if done:
                error.message += f" {done} POs of {self._preview.file_name} had been imported before."
            raise
        finally:
            self._tell(changes)
        progress(done, self._total)
        return self._outcome(done, changes)

    def _store(self, piece: Sequence[PurchaseOrder]) -> ChangeSet:
        with self._records.together():
            self._begin_once()
            changes = self._saving.store(piece, self._change)
            edited = self._preview.edited
            self._remember([edited[order.id].there if order.id in edited else order for order in piece])
        return changes

    def _begin_once(self) -> None:
        if self._begin is not None:
            self._begin()
            self._begin = None

    def _remember_left(self) -> None:
        """A person said that what is here holds: what the file says is known, and asks again only when it changes."""
        self._begin_once()  # also where no PO is written
        said = (
            each.there
            for po_id, each in self._preview.edited.items()
            if each.stand is Stand.BOTH and self._taking.takes(po_id, each) is False
        )
        for piece in in_pieces(said, PAGE):
            self._remember(piece)

    def _remember(self, orders: Sequence[PurchaseOrder]) -> None:
        self._records.put([_brought(order) for order in orders])

    def _tell(self, changes: ChangeSet) -> None:
        if self._change.sends and changes.po_ids:
            written = self._preview.to_write(self._taking)
            self._saving.tell([order.id for order in written if order.id in changes.po_ids])

    def _outcome(self, stored: int, changes: ChangeSet) -> ImportOutcome:
        preview = self._preview
        created = min(stored, len(preview.new))  # the new ones come first
        undecided = preview.undecided(self._taking)
        return ImportOutcome(
            created,
            stored - created,
            preview.same,
            tuple(changes.po_ids),
            changes,
            left_out=len(preview.failed),
            waiting=self._total - stored,
            kept=max(len(preview.orders) - self._total - len(undecided), 0),
            asked=tuple(each.here.number for each in undecided),
        )


def _brought(order: PurchaseOrder) -> Brought:
    key = same_name_key(order.number)
    return Brought(FILE_NAME, key, order.id, order.number, turn=1, open=is_open(order), brought=order)
