"""Stores the POs of an import: in one transaction, or page by page with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.changes import ChangeSet
from app.domain.errors import AppError
from app.domain.orders import PurchaseOrder
from app.domain.tracing import Change
from app.services.import_preview import ImportOutcome, ImportPreview
from app.services.saving import Saving
from app.sync.ports import CancelToken, ReadProgress

#: POs of one transaction: a second of work or less, and little memory beside the POs themselves.
PAGE = 250


class Storing:
    """One import. `change` stands in the history of every PO."""

    def __init__(self, saving: Saving, change: Change) -> None:
        self._saving = saving
        self._change = change

    def at_once(self, preview: ImportPreview) -> ImportOutcome:
        """All of it or nothing."""
        return _outcome(preview, preview.orders, self._saving.save(preview.orders, self._change))

    def pages(self, preview: ImportPreview, cancel: CancelToken, progress: ReadProgress) -> ImportOutcome:
        """Page by page; auto sync hears of what was stored once, at the end.

        Raises:
            AppError: a page could not be stored. The pages before it stay, and the error says so.
        """
        orders, changes, done = preview.orders, ChangeSet(), 0
        try:
            while done < len(orders) and not cancel.canceled:
                progress(done, len(orders))
                changes |= self._saving.store(orders[done : done + PAGE], self._change)
                done += len(orders[done : done + PAGE])
        except AppError as error:
            if done:
                error.message += f" {done} POs of {preview.file_name} had been imported before."
            raise
        finally:
            if self._change.sends:
                self._saving.tell([order.id for order in orders[:done] if order.id in changes.po_ids])
        progress(done, len(orders))
        return _outcome(preview, orders[:done], changes)


def _outcome(preview: ImportPreview, stored: Sequence[PurchaseOrder], changes: ChangeSet) -> ImportOutcome:
    created = min(len(stored), len(preview.new))  # the new ones come first
    return ImportOutcome(
        created,
        len(stored) - created,
        preview.same,
        tuple(changes.po_ids),
        changes,
        left_out=len(preview.failed),
        waiting=len(preview.orders) - len(stored),
    )
