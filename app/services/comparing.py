"""A file's POs beside those that are here, a piece at a time: new, changed, the same."""

from __future__ import annotations

from app.domain.errors import Canceled
from app.domain.file_reading import ReadResult
from app.domain.import_merge import merged
from app.domain.orders import PurchaseOrder
from app.domain.sequences import in_pieces
from app.services.brakes import open_count
from app.services.import_preview import ImportPreview, Problem, same_content
from app.services.saving import Saving
from app.sync.ports import CancelToken, FileReader, LongList, OrderStore

#: POs that are in memory at a time.
PIECE = 250


class Comparing:
    """One file."""

    def __init__(self, reader: FileReader, orders: OrderStore, saving: Saving) -> None:
        self._orders = orders
        self._saving = saving
        self._new: LongList[PurchaseOrder] = reader.long_list()
        self._changed: LongList[PurchaseOrder] = reader.long_list()
        self._before: LongList[PurchaseOrder] = reader.long_list()
        self._problems: LongList[Problem] = reader.long_list()
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
        for order in self._saving.canonical(piece):
            here = known.get(order.id)
            wanted = order if here is None else merged(here, order, result.fields_of(order))
            if here is None:
                self._new.add(wanted, 1 + len(wanted.lines) // 4)
            elif same_content(wanted, here):
                self._same += 1
            else:
                self._changed.add(wanted, 1 + len(wanted.lines) // 4)
                self._before.add(here, 1 + len(here.lines) // 4)
