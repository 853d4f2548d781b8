"""A file's POs beside those that are here, a piece at a time: new, changed, the same."""

from __future__ import annotations

from app.domain.edits import FILE_NAME, Edited, Stand, meet
from app.domain.errors import Canceled
from app.domain.feed import FEED_NAME
from app.domain.file_reading import ReadResult
from app.domain.folder import FOLDER_NAME
from app.domain.import_merge import merged
from app.domain.orders import PurchaseOrder
from app.domain.sequences import in_pieces
from app.services.brakes import open_count
from app.services.import_preview import ImportPreview, Problem, same_content
from app.services.saving import Saving
from app.sync.ports import CancelToken, FileReader, IncomingStore, LongList, OrderStore

#: POs that are in memory at a time.
PIECE = 250
#: Whose last version counts as the last import of a PO, the first that knows it.
_SOURCES = (FILE_NAME, FOLDER_NAME, FEED_NAME)


class Comparing:
    """One file."""

    def __init__(
        self, reader: FileReader, orders: OrderStore, saving: Saving, records: IncomingStore | None
    ) -> None:
        """`records` tell what the last import left; None compares with what is here only."""
        self._orders = orders
        self._saving = saving
        self._records = records
        self._new: LongList[PurchaseOrder] = reader.long_list()
        self._changed: LongList[PurchaseOrder] = reader.long_list()
        self._before: LongList[PurchaseOrder] = reader.long_list()
        self._problems: LongList[Problem] = reader.long_list()
        self._edited: dict[str, Edited] = {}
        self._same = self._open = 0

    def compare(self, result: ReadResult, file_name: str, source: str, cancel: CancelToken) -> ImportPreview:
        """What importing these POs would do. Stores nothing.

        Raises:
            Canceled: on request.
        """
        for piece in in_pieces(result.orders, PIECE):
            if cancel.canceled:
                raise Canceled("Comparing the file was stopped. Nothing was imported.")
            self._open += open_count(piece)
            self._compare(piece, result)
        for problem in result.problems:
            self._problems.add(Problem.of(problem))
        unused = (*result.mapping.unrecognised, *result.mapping.unused)
        return ImportPreview(
            file_name=file_name,
            source=source,
            new=self._new.done(),
            changed=self._changed.done(),
            before=self._before.done(),
            edited=self._edited,
            same=self._same,
            problems=self._problems.done(),
            failed=result.failed,
            rejected=result.rejected,
            warnings=result.warnings,
            open_orders=self._open + len(result.failed),
            columns=(*result.mapping.fields.items(), *((header, "") for header in unused)),
            table=result.preview,
            how=result.how,
            headers=result.headers,
            options=result.options,
            recalled=result.recalled,
        )

    def _compare(self, piece: list[PurchaseOrder], result: ReadResult) -> None:
        known = {order.id: order for order in self._orders.many([order.id for order in piece])}
        differing: list[tuple[PurchaseOrder, PurchaseOrder]] = []
        for order in self._saving.canonical(piece):
            here = known.get(order.id)
            if here is None:
                self._new.add(order, _weight(order))
                continue
            wanted = merged(here, order, result.fields_of(order))
            if same_content(wanted, here):
                self._same += 1
            else:
                differing.append((here, wanted))
        met = self._met(differing)
        for here, wanted in differing:
            edited = met.get(here.id)
            if edited is not None:
                self._edited[here.id] = edited
            if edited is not None and edited.stand is Stand.HERE:
                self._same += 1
            else:
                self._changed.add(edited.taken if edited else wanted, _weight(wanted))
                self._before.add(here, _weight(here))

    def _met(self, differing: list[tuple[PurchaseOrder, PurchaseOrder]]) -> dict[str, Edited]:
        """Those that were edited here since the last import."""
        if self._records is None or not differing:
            return {}
        ids = [here.id for here, _ in differing]
        bases = self._records.agreed(_SOURCES, ids)
        unknown = self._records.edited([po_id for po_id in ids if po_id not in bases])
        found = {}
        for here, wanted in differing:
            base = bases.get(here.id)
            if base is not None or here.id in unknown:
                edited = meet(base, here, wanted)
                if edited is not None:
                    found[here.id] = edited
        return found


def _weight(order: PurchaseOrder) -> int:
    return 1 + len(order.lines) // 4
