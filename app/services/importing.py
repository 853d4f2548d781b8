"""Import of a file in two steps: read and look, then apply. Nothing is stored unless all of the file is right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.changes import ChangeSet
from app.domain.errors import UserMustAct
from app.domain.file_reading import ReadOptions, ReadResult
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level, LogEntry
from app.services.badges import Badges
from app.services.brakes import SourceSizes, open_count
from app.services.editing import Saved
from app.sync.ports import CancelToken, Clock, OrderStore, RunLog, SettingsStore

Reader = Callable[[Path, str, ReadOptions, CancelToken], ReadResult]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to correct in the file; `row` 0 means the whole file."""

    row: int
    column: str
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file holds, compared with what is here. `columns` pairs each header with its field, "" when ignored."""

    file_name: str
    new: tuple[PurchaseOrder, ...] = ()
    changed: tuple[PurchaseOrder, ...] = ()
    same: int = 0
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    open_orders: int = 0

    @property
    def ok(self) -> bool:
        """True when it may be applied."""
        return not self.problems

    @property
    def orders(self) -> tuple[PurchaseOrder, ...]:
        """POs that applying would write."""
        return (*self.new, *self.changed)


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What applying did."""

    created: int
    changed: int
    same: int
    po_ids: tuple[str, ...] = ()
    changes: ChangeSet = field(default_factory=ChangeSet)

    @property
    def sentence(self) -> str:
        """One sentence for the window and the terminal."""
        if not self.created and not self.changed:
            return f"Nothing to import: all {self.same} POs are here already, unchanged."
        parts = [f"{self.created} new", f"{self.changed} changed", f"{self.same} unchanged"]
        return f"Imported: {', '.join(parts)}."


class ImportService:
    """Reads files and stores their POs."""

    def __init__(
        self,
        reader: Reader,
        orders: OrderStore,
        settings: SettingsStore,
        log: RunLog,
        badges: Badges,
        clock: Clock,
        saved: Saved,
    ) -> None:
        self._reader = reader
        self._orders = orders
        self._settings = settings
        self._sizes = SourceSizes(settings)
        self._log = log
        self._badges = badges
        self._clock = clock
        self._saved = saved

    def read(self, path: Path, options: ReadOptions, cancel: CancelToken) -> ImportPreview:
        """Read a file and compare it with the POs that are here. Stores nothing.

        Raises:
            AppError: the file cannot be read at all. Mistakes inside it are told in the preview.
        """
        shop_id, _ = self._settings.shop()
        result = self._reader(path, shop_id, options, cancel)
        known = {order.id: order for order in self._orders.many([order.id for order in result.orders])}
        new = tuple(order for order in result.orders if order.id not in known)
        changed = tuple(
            order for order in result.orders if order.id in known and not same_content(order, known[order.id])
        )
        unused = (*result.mapping.unrecognised, *result.mapping.unused)
        return ImportPreview(
            file_name=path.name,
            new=new,
            changed=changed,
            same=len(result.orders) - len(new) - len(changed),
            problems=tuple(Problem(p.row, p.column, p.value, p.message) for p in result.problems),
            warnings=result.warnings,
            open_orders=open_count(result.orders),
            columns=(*result.mapping.fields.items(), *((header, "") for header in unused)),
        )

    def apply(self, preview: ImportPreview) -> ImportOutcome:
        """Store what the preview showed, all of it or nothing.

        Raises:
            UserMustAct: the preview has problems; nothing was imported.
        """
        if not preview.ok:
            first = preview.problems[0]
            raise UserMustAct(
                "Nothing was imported",
                f"{preview.file_name} has {len(preview.problems)} problem(s), "
                f"the first in row {first.row}: {first.text}",
                "Correct the file, then import it again.",
            )
        self._sizes.seen(preview.file_name, preview.open_orders)  # before auto sync hears of it
        changed = self.store(preview.orders, preview.file_name)
        outcome = ImportOutcome(
            len(preview.new), len(preview.changed), preview.same, tuple(changed.po_ids), changed
        )
        self._log.add(
            [LogEntry(self._clock.now(), Level.INFO, "import", f"{preview.file_name}: {outcome.sentence}")]
        )
        return outcome

    def store(self, orders: Sequence[PurchaseOrder], source: str) -> ChangeSet:
        """Store POs in one transaction, give them badges and tell whoever waits for saved POs."""
        ids = self._orders.save(orders, source)
        if not ids:
            return ChangeSet()
        changes = self._badges.after_save(ids)
        self._saved(ids)
        return changes


def same_content(order: PurchaseOrder, known: PurchaseOrder) -> bool:
    """True when two versions say the same; which file they came from does not count."""
    return replace(order, origin=known.origin) == known
