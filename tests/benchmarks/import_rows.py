"""Time per row and peak memory of an import, against plain reading of the same file with the same library, in one run.

`python -m tests.benchmarks.import_rows 5000 50000 200000` prints a table for each and how the peak grows. Each
measurement is a process of its own, so that the peak is its own; "plain" walks over all cells and keeps nothing.
"""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAD = (
    "PO Number", "Supplier", "Currency", "Status", "Order Date", "Expected Arrival", "Destination", "SKU", "Product",
    "Variant", "Quantity", "Unit Cost", "Tax %", "Line Total", "Notes",
)  # fmt: skip
_LINES_OF_A_PO = 10


@dataclass(frozen=True, slots=True)
class Measured:
    """Processor seconds, and the peak in MB above what the process needed before."""

    what: str
    seconds: float
    peak: float


def rows(count: int) -> Iterator[list[str]]:
    """Lines of POs as a shop exports them."""
    rng = random.Random(1)
    for place in range(count):
        po = place // _LINES_OF_A_PO + 1
        quantity, cost, product = rng.randint(1, 200), rng.randint(100, 9999), rng.randint(1, 4000)
        day = po % 28 + 1
        yield [
            f"PO-{po}", f"Supplier {po % 300}", "USD", "Ordered", f"2026-10-{day:02}", f"2026-11-{day:02}", "Main",
            f"SKU-{product}", f"Product {product}", "Blue", str(quantity), f"{cost / 100:.2f}", "0",
            f"{quantity * cost / 100:.2f}", "",
        ]  # fmt: skip


def write_files(folder: Path, count: int) -> tuple[Path, Path]:
    """The same rows as CSV and as XLSX, numbers typed there."""
    import xlsxwriter

    text, book = folder / "orders.csv", folder / "orders.xlsx"
    with text.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEAD, *rows(count)])
    with xlsxwriter.Workbook(str(book), {"constant_memory": True}) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        for place, row in enumerate(rows(count), start=1):
            for column, cell in enumerate(row):
                if 10 <= column <= 13:
                    sheet.write_number(place, column, float(cell))
                else:
                    sheet.write_string(place, column, cell)
    return text, book


def measure(what: str, path: Path, folder: Path) -> Measured:
    """One measurement in a process of its own. `what` is "plain", "read" or "import"."""
    call = [sys.executable, "-m", "tests.benchmarks.import_rows", what, str(path), str(folder)]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    return Measured(f"{path.suffix.removeprefix('.')} {what}", told["seconds"], told["peak"])


def table(measured: Sequence[Measured], count: int) -> str:
    """The figures as text, each beside plain reading of the same file."""
    lines = [f"{count:,} rows        seconds   µs/row   peak MB   bytes/row   time : plain   peak : plain"]
    plain = {each.what.split()[0]: each for each in measured if each.what.endswith("plain")}
    for each in measured:
        base = plain[each.what.split()[0]]
        per_row, size = each.seconds / count * 1e6, each.peak * 1_048_576 / count
        ratio = each.peak / base.peak if base.peak >= 1 else 0.0
        lines.append(
            f"{each.what:<16}{each.seconds:>9.2f}{per_row:>9.1f}{each.peak:>10.1f}{size:>12,.0f}"
            f"{each.seconds / base.seconds:>15.1f}{ratio:>15.1f}"
        )
    return "\n".join(lines)


def growth(few: Sequence[Measured], many: Sequence[Measured], rows_between: int) -> str:
    """What each row more costs in memory, beside what the library itself needs for it."""
    lines = [f"{rows_between:,} rows more   MB more   bytes/row"]
    for small, large in zip(few, many, strict=True):
        more = large.peak - small.peak
        lines.append(f"{large.what:<16}{more:>13.1f}{more * 1_048_576 / rows_between:>12,.0f}")
    return "\n".join(lines)


def main(count: int) -> list[Measured]:
    """Measure all of it and print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measured = [
            measure(what, path, folder)
            for path in write_files(folder, count)
            for what in ("plain", "read", "import")
        ]
    print(table(measured, count))
    return measured


class _Peak:
    """The largest resident memory while it is open, looked at every few milliseconds."""

    def __init__(self) -> None:
        self._base = self.most = _resident()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> _Peak:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        self._thread.join()

    @property
    def above(self) -> float:
        """MB above the beginning."""
        return (self.most - self._base) / 1_048_576

    def _watch(self) -> None:
        while not self._over.wait(0.003):
            self.most = max(self.most, _resident())
        self.most = max(self.most, _resident())


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


def _measure_here(what: str, path: Path, folder: Path) -> None:
    work = {"plain": _plain, "read": _read, "import": _import}[what]
    work(Path("tests/data/sources/zoho-books.csv"), folder)  # modules and tables are loaded
    with _Peak() as peak:
        started = time.process_time()
        work(path, folder)
        seconds = time.process_time() - started
    print(json.dumps({"seconds": seconds, "peak": peak.above}))


def _plain(path: Path, folder: Path) -> None:
    del folder
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            cells = sum(len(row) for row in csv.reader(file))
    else:
        import python_calamine

        sheet = python_calamine.load_workbook(str(path)).get_sheet_by_index(0)
        cells = sum(len(row) for row in sheet.iter_rows())
    assert cells > 0


def _read(path: Path, folder: Path) -> None:
    from app.sources import read_file

    del folder
    assert read_file(path, "shop").orders


def _import(path: Path, folder: Path) -> None:
    from tests.prove.imports import Desk

    with tempfile.TemporaryDirectory(dir=folder) as name:
        desk = Desk(Path(name))
        assert desk.bring(path) > 0
        desk.stores.close()


if __name__ == "__main__":
    if sys.argv[1].isdecimal():
        counts = [int(each) for each in sys.argv[1:]]
        found = [main(count) for count in counts]
        for place in range(1, len(counts)):
            print(growth(found[place - 1], found[place], counts[place] - counts[place - 1]))
    else:
        _measure_here(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
