"""Stores the POs of an import: in one transaction, or page by page with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from app.domain.changes import ChangeSet
from app.domain.errors import AppError
from app.domain.orders import PurchaseOrder
from app.domain.sequences import in_pieces
from app.domain.tracing import Change
from app.services.import_preview import ImportOutcome, ImportPreview
from app.services.saving import Saving
from app.sync.ports import CancelToken, ReadProgress

#: POs of one transaction: a second of work or less, and little memory beside the POs themselves.
PAGE = 100
#: POs that are handed over at a time where all of them are one transaction.
ONCE = 1000


class Storing:
    """One import. `change` stands in the history of every PO; what is stored inside `together` is one transaction."""

    def __init__(
        self, saving: Saving, together: Callable[[], AbstractContextManager[object]], change: Change
    ) -> None:
        self._saving = saving
        self._together = together
        self._change = change

    def at_once(self, preview: ImportPreview) -> ImportOutcome:
        """All of it or nothing."""
        changes = ChangeSet()
        with self._together():
            for piece in in_pieces(preview.orders, ONCE):
                changes |= self._saving.store(piece, self._change)
        self._tell(preview.orders, changes)
        return _outcome(preview, len(preview.orders), changes)

    def pages(self, preview: ImportPreview, cancel: CancelToken, progress: ReadProgress) -> ImportOutcome:
        """Page by page; auto sync hears of what was stored once, at the end.

        Raises:
            AppError: a page could not be stored. The pages before it stay, and the error says so.
        """
        orders, changes, done = preview.orders, ChangeSet(), 0
        total = len(orders)
        try:
            for piece in in_pieces(orders, PAGE):
                if cancel.canceled:
                    break
                progress(done, total)
                changes |= self._saving.store(piece, self._change)
                done += len(piece)
        except AppError as error:
            if done:
                error.message += f" {done} POs of {preview.file_name} had been imported before."
            raise
        finally:
            self._tell(orders, changes)
        progress(done, total)
        return _outcome(preview, done, changes)

    def _tell(self, orders: Sequence[PurchaseOrder], changes: ChangeSet) -> None:
        if self._change.sends and changes.po_ids:
            self._saving.tell([order.id for order in orders if order.id in changes.po_ids])


def _outcome(preview: ImportPreview, stored: int, changes: ChangeSet) -> ImportOutcome:
    created = min(stored, len(preview.new))  # the new ones come first
    return ImportOutcome(
        created,
        stored - created,
        preview.same,
        tuple(changes.po_ids),
        changes,
        left_out=len(preview.failed),
        waiting=len(preview.orders) - stored,
    )
