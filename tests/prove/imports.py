"""Imports mangled files into a real profile and holds each to the promises of an import.

Nothing but the promised errors comes out; every problem names its row; no PO is stored in part; what is left out comes
back as a file; the same file again changes nothing.
"""

from __future__ import annotations

import csv
import io
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import AppError, EnvironmentProblem, UserMustAct
from app.domain.file_reading import Asks, ReadOptions, TaxColumn
from app.domain.names import same_name_key
from app.services.badges import Badges
from app.services.importing import ImportPreview, ImportService
from app.services.saving import Saving
from app.sources import Files
from app.sources.cells import CellError
from app.sources.values import read_po_number
from app.storage import Stores, open_stores
from tests.prove.mangle import DATA, Mangled, mangle, originals

#: A new profile after so many files, so that most files meet POs that are here already.
_PER_PROFILE = 100


class Never:
    """A cancel token that is never set."""

    canceled = False

    def wait(self, seconds: float) -> bool:
        return False


class Clock:
    """Implements `Clock`."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


@dataclass
class Tally:
    """What became of the files."""

    seen: Counter[str] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)


def main(count: int, seed: int) -> int:
    """Import so many mangled files; 1 when any of them broke a promise."""
    started = time.monotonic()
    tally = prove(count, seed, say=lambda text: print(text, flush=True))
    print(f"{count} mangled files in {time.monotonic() - started:.0f} s: {dict(tally.seen.most_common())}")
    for told in tally.bad[:20]:
        print(told, file=sys.stderr)
    print(f"{len(tally.bad)} of them broke a promise")
    return 1 if tally.bad else 0


def prove(count: int, seed: int, say: object = None) -> Tally:
    """Import so many mangled files."""
    tally, files = Tally(), originals()
    for start in range(0, count, _PER_PROFILE):
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk(Path(folder))
            for number in range(start, min(start + _PER_PROFILE, count)):
                rng = random.Random(f"{seed}/{number}")
                mangled = mangle(rng.choice(files), rng)
                _try(desk, mangled, rng, f"seed {seed}, file {number}", tally)
            desk.stores.close()
        if callable(say) and start and start % 1000 == 0:
            say(f"{start} files, {len(tally.bad)} bad")
    return tally


def _try(desk: Desk, mangled: Mangled, rng: random.Random, which: str, tally: Tally) -> None:
    try:
        tally.seen[desk.check(mangled, rng)] += 1
    except Exception:  # noqa: BLE001  # whatever it is, it is the finding
        tally.bad.append(f"{which}: {mangled.name}, {mangled.how}\n{traceback.format_exc(limit=-4)}")


class Desk:
    """The import over a profile of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.stores: Stores = open_stores(folder / "profile.db", Clock())
        self.importing = _service(self.stores)

    def bring(self, path: Path) -> int:
        """Import a file as the window does, and say how many POs were written."""
        outcome = self.importing.apply(self.importing.read(path, None, Never()))
        return len(outcome.po_ids)

    def check(self, mangled: Mangled, rng: random.Random) -> str:
        """Import one file and check everything that was promised. Returns what became of it."""
        path = self._folder / mangled.name
        path.write_bytes(mangled.content)
        options = _options(rng, mangled.name)
        preview = self._read(path, options)
        if isinstance(preview, AppError):
            assert path.name in preview.message, preview.message
            assert preview.what_to_do
            return "refused as a whole"
        _check_problems(preview)
        if preview.blocked:
            return "a question first"
        before = self._stored(preview)
        self.importing.apply(preview, partly=True)
        self._check_stored(preview, before)
        if mangled.rows is not None:
            _check_lines(mangled, preview)
        again = self.importing.read(path, options, Never())
        assert not again.orders, "the same file again changes something"
        if preview.rejected and rng.random() < 0.3:
            self._check_given_back(preview)
        return "some left out" if preview.failed else "all imported"

    def _read(self, path: Path, options: ReadOptions) -> ImportPreview | AppError:
        """The preview, or one of the two errors that are promised for a file as a whole."""
        try:
            return self.importing.read(path, options, Never())
        except (UserMustAct, EnvironmentProblem) as error:
            return error

    def _stored(self, preview: ImportPreview) -> dict[str, object]:
        numbers = [order.number for order in preview.failed if order.number]
        return {number: self.stores.orders.by_number(number) for number in numbers}

    def _check_stored(self, preview: ImportPreview, before: dict[str, object]) -> None:
        for number, order in before.items():
            assert self.stores.orders.by_number(number) == order, f"a part of PO {number} was stored"
        stored = {order.id: order for order in self.stores.orders.many([o.id for o in preview.orders])}
        for order in preview.orders:
            assert stored[order.id] == order, f"PO {order.number} is stored otherwise than shown"

    def _check_given_back(self, preview: ImportPreview) -> None:
        back = self._folder / f"back{preview.rejected.ending}"
        self.importing.write_left_out(preview, back)
        read = self.importing.read(back, preview.options, Never())
        assert read.problems, "what came back has no problem any more"
        back.unlink()


def _service(stores: Stores) -> ImportService:
    def saved(po_ids: Sequence[str]) -> None:
        del po_ids

    badges = Badges(stores.orders, stores.links, stores.settings, Clock())
    saving = Saving(stores.orders, badges, saved)
    return ImportService(
        Files(), stores.orders, stores.settings, stores.sources, stores.log, Clock(), saving, stores.incoming
    )


def _options(rng: random.Random, name: str) -> ReadOptions:
    """Answers that let most files through, so that the mangled cells are what stops them."""
    options = ReadOptions(
        default_currency="USD",
        day_first=rng.choice((None, True, False)),
        decimal_comma=rng.choice((None, True, False)),
        tax_column=rng.choice((None, *TaxColumn)),
        supplier_name="Velloway",
        allow_no_lines=rng.random() < 0.2,
    )
    if name.startswith("shopify"):
        return replace(options, number="9")
    if name == "peoplevox-orders.csv":
        return replace(options, lines_file=DATA / "peoplevox-lines.csv")
    return options


def _check_problems(preview: ImportPreview) -> None:
    assert preview.problems or preview.orders or preview.same
    for problem in preview.problems:
        assert problem.text.endswith((".", "11-24"))
        problem.text.encode()
        named = problem.row > 0 or preview.how.kind == "json" or problem.whole_file
        assert named, f"no row is named: {problem}"
    assert not (preview.blocked and (preview.orders or preview.same))
    failed = {same_name_key(order.number) for order in preview.failed}
    assert not failed & {same_name_key(order.number) for order in preview.orders}
    assert all(asked is not Asks.NOTHING for asked in preview.questions)
    "".join(preview.warnings).encode()


def _check_lines(mangled: Mangled, preview: ImportPreview) -> None:
    """Counted independently: every row of a PO that has a quantity became one of its lines."""
    fields = {column.field: place for place, column in enumerate(preview.table.columns)}
    if not {"po_number", "line_quantity"} <= set(fields) or "line_cancelled_quantity" in fields:
        return
    if preview.how.delimiter != _delimiter(mangled) or preview.how.encoding != "utf-8":
        return
    counts: Counter[str] = Counter()
    current = ""
    for number, row in enumerate(_rows(mangled, preview.how.delimiter), start=1):
        if number <= preview.how.header_row or not any(cell.strip() for cell in row):
            continue
        first = next(cell for cell in row if cell.strip())
        if first.strip().casefold().rstrip(":") in ("total", "totals", "subtotal", "sum"):
            continue
        current = _cell(row, fields["po_number"]) or current
        counts[_plain(current)] += bool(_cell(row, fields["line_quantity"]))
    for order in preview.new:
        assert len(order.lines) == counts[_plain(order.number)], f"PO {order.number} lost a line"


def _delimiter(mangled: Mangled) -> str:
    head = mangled.content.decode("utf-8", "replace")
    return max(",;\t|", key=head.count)


def _rows(mangled: Mangled, delimiter: str) -> list[list[str]]:
    text = mangled.content.decode("utf-8")
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=delimiter != "\t"
    )
    return list(reader)


def _cell(row: Sequence[str], place: int) -> str:
    return row[place].strip() if place < len(row) else ""


def _plain(number: str) -> str:
    """A PO number without the ways of writing it."""
    try:
        return same_name_key(read_po_number(number))
    except CellError:
        return number
