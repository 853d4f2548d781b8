"""Import of a file in two steps: read and look, then apply. No PO is ever imported in part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from app.domain.edits import Stand, Taking
from app.domain.errors import UserMustAct
from app.domain.file_reading import Pasted, ReadOptions
from app.domain.read_table import ColumnField
from app.domain.runs import Level, LogEntry
from app.domain.sequences import in_pieces
from app.domain.source_profiles import CHOSEN_FILES, CLIPBOARD, SourceProfile, fingerprint_of
from app.domain.tracing import Change, ChangeSource
from app.services.brakes import SourceSizes
from app.services.comparing import PIECE, Comparing
from app.services.import_preview import ImportOutcome, ImportPreview, Problem, same_content
from app.services.saving import Saving
from app.services.storing import Storing
from app.sync.ports import (
    CancelToken,
    Clock,
    FileReader,
    IncomingStore,
    OrderStore,
    ReadProgress,
    RunLog,
    SettingsStore,
    SourceStore,
)

__all__ = ["USUAL", "ImportOutcome", "ImportPreview", "ImportService", "Problem", "same_content"]

#: What is taken where nobody says anything.
USUAL = Taking()


class ImportService:
    """Reads files and stores their POs."""

    def __init__(
        self,
        reader: FileReader,
        orders: OrderStore,
        settings: SettingsStore,
        sources: SourceStore,
        log: RunLog,
        clock: Clock,
        saving: Saving,
        records: IncomingStore,
    ) -> None:
        self._reader = reader
        self._orders = orders
        self._settings = settings
        self._sources = sources
        self._sizes = SourceSizes(settings)
        self._log = log
        self._clock = clock
        self._saving = saving
        self._records = records

    def read(
        self,
        source: Path | Pasted,
        options: ReadOptions | None,
        cancel: CancelToken,
        *,
        name: str = "",
        progress: ReadProgress | None = None,
        edits: bool = True,
    ) -> ImportPreview:
        """Read a file and compare it with the POs that are here. Stores nothing.

        Args:
            options: None takes what was saved for these headers, and nothing where nothing was saved.
            edits: tell POs that were edited here since the last import apart; a source that settles those itself
                (the watched folder) does without.
            name: the source that saved options belong to; by default all files that a person chooses are one.

        Raises:
            AppError: the file cannot be read at all. Mistakes inside it are told in the preview.
        """
        shop_id, _ = self._settings.shop()
        name = name or (CLIPBOARD if isinstance(source, Pasted) else CHOSEN_FILES)

        def recall(headers: Sequence[str]) -> ReadOptions | None:
            found = self._sources.find(name, fingerprint_of(headers))
            return found.options if found else None

        result = self._reader.read(source, shop_id, options, cancel, recall=recall, progress=progress)
        records = self._records if edits else None
        comparing = Comparing(self._reader, self._orders, self._saving, records)
        return comparing.compare(result, source.name, name, cancel)

    def read_two(self, first: Path, second: Path, options: ReadOptions, cancel: CancelToken) -> ImportPreview:
        """Read two files that belong together, whichever of them has the lines (`options.lines_file` tells).

        Raises:
            AppError: one of them cannot be read at all.
        """
        found = self.read(first, replace(options, lines_file=second), cancel)
        if not found.blocked:
            return found
        other = self.read(second, replace(options, lines_file=first), cancel)
        return other if len(other.questions) < len(found.questions) or not other.blocked else found

    def fields(self) -> Sequence[ColumnField]:
        """The fields that a column can be read as."""
        return self._reader.fields()

    def apply(
        self,
        preview: ImportPreview,
        *,
        partly: bool = False,
        taking: Taking = USUAL,
        change: Change | None = None,
        cancel: CancelToken | None = None,
        progress: ReadProgress | None = None,
    ) -> ImportOutcome:
        """Store what the preview showed: in one transaction, or in pages of POs where somebody watches.

        Args:
            partly: leave out the POs with problems; without it, one of them means that nothing is imported.
            taking: which of the POs that are here already take the file's version. What was changed here and in the
                file is never overwritten unless this says so.
            change: who or what imports, for the history; by default a person who chose the file or pasted it.
            cancel, progress: with them many POs are stored page by page, and it can be stopped between two pages. Every
                PO is stored as a whole, and what was stored stays.

        Raises:
            UserMustAct: the preview has problems, or a PO changed since it was read; nothing was imported.
        """
        if preview.blocked or (preview.problems and not partly):
            raise _has_problems(preview)
        self._check_unchanged(preview, taking)

        def begin() -> None:
            """Stored with the first POs, so before auto sync hears of them, and not where nothing is imported."""
            self._sizes.seen(preview.file_name, preview.open_orders)
            self.remember(preview)

        store = Storing(self._saving, self._records, change or _change(preview), preview, taking, begin)
        outcome = store.pages(cancel, progress) if cancel and progress else store.at_once()
        level = Level.WARNING if preview.failed or outcome.asked else Level.INFO
        text = f"{preview.file_name}: {outcome.sentence}"
        self._log.add([LogEntry(self._clock.now(), level, "import", text)])
        return outcome

    def write_left_out(self, preview: ImportPreview, path: Path) -> None:
        """Write the rows of the failed POs, each with its reason, into a file of the source's kind.

        Raises:
            EnvironmentProblem: the file cannot be written.
        """
        self._reader.write_rejected(preview.rejected, path)

    def remember(self, preview: ImportPreview) -> None:
        """Save how this file was read, for the next one of its source with the same headers."""
        fingerprint = fingerprint_of(preview.headers)
        if fingerprint:
            options = preview.options.for_next_time
            self._sources.put(SourceProfile(preview.source, fingerprint, options, preview.headers))

    def _check_unchanged(self, preview: ImportPreview, taking: Taking) -> None:
        """What was shown as a difference must still be one: a PO edited meanwhile is not overwritten unseen."""
        seen = chain(
            ((order, None) for order in preview.new),
            zip(preview.changed, preview.before, strict=True),
            ((each.taken, each.here) for each in preview.edited.values() if each.stand is Stand.HERE),
        )
        for piece in in_pieces(seen, PIECE):
            now = {order.id: order for order in self._orders.many([order.id for order, _ in piece])}
            for order, before in piece:
                taken = before is None or taking.takes(order.id, preview.edited.get(order.id))
                if not taken or now.get(order.id) == before:
                    continue
                raise UserMustAct(
                    "A PO changed meanwhile",
                    f"PO-{order.number} was changed here after {preview.file_name} had been read. "
                    "Nothing was imported.",
                    "Read the file again and look at the differences.",
                )


def _has_problems(preview: ImportPreview) -> UserMustAct:
    first = preview.problems[0]
    return UserMustAct(
        "Nothing was imported",
        f"{preview.file_name} has {len(preview.problems)} problem(s), the first in row {first.row}: {first.text}",
        "Correct the file, then import it again.",
    )


def _change(preview: ImportPreview) -> Change:
    if preview.source == CLIPBOARD:
        return Change(ChangeSource.PASTE)
    return Change(ChangeSource.FILE, preview.file_name)
