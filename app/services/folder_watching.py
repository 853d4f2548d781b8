"""Imports the files of the watched folder: each as a whole or not at all, and moved to done or failed with a report."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import Canceled, UserMustAct
from app.domain.folder import DONE, FAILED, FOLDER_NAME, FileDone, FolderSetup, Peek, Seen
from app.domain.incoming import Disagreement, Incoming, Settled
from app.domain.names import same_name_key
from app.domain.orders import PurchaseOrder
from app.domain.runs import Level, LogEntry
from app.domain.sequences import in_pieces
from app.services.brakes import SourceSizes
from app.services.folder_report import (
    WAY_OUT_IN_SHORT,
    Say,
    first_problem,
    left_out_name,
    report_of_failure,
    report_of_import,
)
from app.services.import_preview import ImportPreview
from app.services.settling import Settling
from app.sync.events import EventSink, Progress
from app.sync.ports import CancelToken, Clock, RunLog, SettingsStore

Saved = Callable[[Sequence[str]], None]
#: Seconds for which a file must not have changed; one that is empty or lacks its end may still be filled.
SETTLED, SETTLED_EMPTY = 2.0, 60.0
#: POs of a file that are in memory at a time.
_PIECE = 250
#: A file whose end is missing and that was written so long ago (s) is not being written any more.
GIVEN_UP = 600.0
_SETUP, _LAST = "folder.setup", "folder.last"


class Files(Protocol):
    """Reads files with the mapping that was saved for their source."""

    def read(
        self, source: Path, options: None, cancel: CancelToken, *, name: str = "", edits: bool = True
    ) -> ImportPreview:
        """What a file holds, compared with what is here; without `edits` whoever made the difference."""

    def write_left_out(self, preview: ImportPreview, path: Path) -> None:
        """Write the rows that were left out, each with its reason."""


class Folder(Protocol):
    """The folder on disk. Every method raises `EnvironmentProblem` when it is gone or cannot be used."""

    def look(self) -> tuple[list[Seen], int]:
        """Files that could be taken, and how many others are left alone."""

    def take(self, name: str) -> Path | None:
        """Take a file away from everybody else; None when that was not possible."""

    def left_over(self) -> list[Path]:
        """Files that were taken and are not done."""

    def put(self, taken: Path, where: str, report: str) -> Path:
        """Move it to done or failed with its report."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the files that were taken."""

    files: tuple[FileDone, ...] = ()
    settled: Settled = field(default_factory=Settled)

    @property
    def changes(self) -> ChangeSet:
        """What looks different now."""
        more = ChangeSet.of(ChangeKind.LOG, ChangeKind.SETTINGS) if self.files else ChangeSet()
        return self.settled.changes | more

    @property
    def failed(self) -> tuple[FileDone, ...]:
        """Files that need a person."""
        return tuple(each for each in self.files if not each.imported)


class FolderService:
    """One for a profile; `peek` and `take_in` may come from different workers."""

    def __init__(
        self,
        open_folder: Callable[[Path], Folder],
        check: Callable[[Path], None],
        files: Files,
        settling: Settling,
        settings: SettingsStore,
        log: RunLog,
        clock: Clock,
        saved: Saved,
        say: Say = str,
    ) -> None:
        self._open = open_folder
        self._check = check
        self._files = files
        self._settling = settling
        self._settings = settings
        self._sizes = SourceSizes(settings)
        self._log = log
        self._clock = clock
        self._saved = saved
        self._say = say  # the reports beside the files, in the language of the window
        self._lock = threading.Lock()
        self._seen: dict[str, tuple[Seen, float]] = {}

    def setup(self) -> FolderSetup:
        """What was chosen."""
        return read_setup(self._settings)

    def change(self, setup: FolderSetup) -> ChangeSet:
        """Store what a person chose.

        Raises:
            UserMustAct: the folder is not there or is no place for this.
        """
        if setup.path and setup.path != self.setup().path:
            self._check(Path(setup.path))
        self._settings.set_value(_SETUP, json.dumps(asdict(setup)))
        return ChangeSet.of(ChangeKind.SETTINGS)

    def peek(self) -> Peek:
        """Which files may be taken now: two looks at least two seconds apart agree, and nobody holds them."""
        setup = self.setup()
        if not setup.path:
            return Peek()
        folder = self._open(Path(setup.path))
        found, others = folder.look()
        now, today = self._clock.monotonic(), self._clock.now().timestamp()
        with self._lock:
            former, self._seen = self._seen, {}
            for each in found:
                known = former.get(each.name)
                since = known[1] if known and known[0] == each else now
                self._seen[each.name] = (each, since)
            ready = [
                name
                for name, (each, since) in self._seen.items()
                if _settled(each, now - since, today - each.changed_ns / 1e9)
            ]
        left = [path.name for path in folder.left_over()]
        cut = tuple(each.name for each in found if each.cut and each.name not in ready)
        return Peek((*left, *ready), len(ready) < len(found), others, cut)

    def take_in(self, cancel: CancelToken, events: EventSink | None = None) -> TakenIn:
        """Import what may be taken now, file by file.

        Raises:
            EnvironmentProblem: folder or database cannot be used; a file that was begun is taken up again later.
            Canceled: on request, between two files or while reading one.
        """
        setup, ready = self.setup(), set(self.peek().ready)
        folder = self._open(Path(setup.path)) if setup.path else None
        done = TakenIn()
        if folder is None:
            return done
        for taken in folder.left_over():
            if not cancel.canceled:
                done = self._one(folder, taken, setup, cancel, done)
        for place, name in enumerate(sorted(ready & self._seen.keys())):
            if events is not None:
                events.progress(Progress(place, len(ready), name))
            own = None if cancel.canceled else folder.take(name)
            if own is not None:
                done = self._one(folder, own, setup, cancel, done)
        if done.files:
            self._settings.set_value(_LAST, json.dumps(_last(done.files[-1])))
        return done

    def _one(
        self, folder: Folder, taken: Path, setup: FolderSetup, cancel: CancelToken, done: TakenIn
    ) -> TakenIn:
        """Import one file that was taken, and put it away."""
        now = self._clock.now()
        try:
            preview = self._files.read(taken, None, cancel, name=f"folder:{setup.path}", edits=False)
        except Canceled:
            return done  # it lies where it is taken up again
        except UserMustAct as error:
            report = report_of_failure(taken.name, now, error, say=self._say)
            path = folder.put(taken, FAILED, report)
            return self._ended(done, FileDone(taken.name, False, error.sentence, path, now), Settled())
        if preview.blocked:
            report = report_of_failure(taken.name, now, None, preview.problems, self._say)
            path = folder.put(taken, FAILED, report)
            sentence = f"{first_problem(preview.problems)} {WAY_OUT_IN_SHORT}"
            told = FileDone(taken.name, False, sentence, path, now)
            return self._ended(done, told, Settled())
        settled = self._settle(preview, setup)
        held = self._held(preview) if settled.held else []
        report = report_of_import(preview, now, settled, held, self._say)
        path = folder.put(taken, FAILED if preview.failed else DONE, report)
        sentence = settled.sentence if settled.records else "Nothing of it was imported."
        if preview.failed:
            self._files.write_left_out(preview, left_out_name(path, preview.rejected.ending))
            count = len(preview.failed)
            left = f"{count} purchase order{'' if count == 1 else 's'} left out."
            sentence = f"{sentence} {left} {first_problem(preview.problems)}"
        told = FileDone(taken.name, not preview.failed, sentence, path, now, settled.held)
        return self._ended(done, told, settled)

    def _settle(self, preview: ImportPreview, setup: FolderSetup) -> Settled:
        """Store what has no problem and contradicts no edit made here; auto sync hears of it after the brake has."""
        name, settled = preview.file_name, Settled()
        with self._settling.together():
            self._sizes.seen(name, preview.open_orders)
            for piece in in_pieces(preview.orders, _PIECE):
                records = [Incoming(same_name_key(o.number), o.number, _from_folder(o, name)) for o in piece]
                settled |= self._settling.settle(FOLDER_NAME, records, wins=setup.folder_wins, file_name=name)
        if settled.po_ids:
            self._saved(settled.po_ids)
        return replace(settled, same=settled.same + preview.same)

    def _held(self, preview: ImportPreview) -> list[Disagreement]:
        numbers = {same_name_key(order.number) for order in preview.orders}
        return [each for each in self._settling.disagreements(FOLDER_NAME) if each.record_id in numbers]

    def _ended(self, done: TakenIn, told: FileDone, settled: Settled) -> TakenIn:
        """Tell it in the log, and add it to what was done."""
        level = Level.INFO if told.imported else Level.WARNING
        text = told.sentence if told.imported else f"not all of it was imported: {told.sentence}"
        self._log.add([LogEntry(told.at, level, "import", f"Watched folder: {told.name}: {text}")])
        return replace(done, files=(*done.files, told), settled=done.settled | settled)


def read_setup(settings: SettingsStore) -> FolderSetup:
    """What was chosen about the watched folder."""
    values = json.loads(settings.value(_SETUP) or "{}")
    return FolderSetup(**{n: v for n, v in values.items() if n in FolderSetup.__dataclass_fields__})


def read_last(settings: SettingsStore) -> FileDone | None:
    """What became of the last file."""
    values = json.loads(settings.value(_LAST) or "null")
    if not values:
        return None
    return FileDone(
        values["name"],
        values["imported"],
        values["sentence"],
        Path(values["path"]),
        datetime.fromisoformat(values["at"]),
        values["held"],
    )


def _last(done: FileDone) -> dict[str, object]:
    return {**asdict(done), "path": str(done.path), "at": done.at.isoformat()}


def _from_folder(order: PurchaseOrder, file_name: str) -> PurchaseOrder:
    return replace(order, origin=replace(order.origin, kind="folder", file_name=file_name))


def _settled(seen: Seen, unchanged_for: float, age: float) -> bool:
    if seen.cut and age >= GIVEN_UP:
        return not seen.held and unchanged_for >= SETTLED
    patience = SETTLED if seen.size and not seen.cut else SETTLED_EMPTY
    return not seen.held and unchanged_for >= patience
