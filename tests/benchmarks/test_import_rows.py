"""A small run of `python -m tests.benchmarks.import_rows`: bounds that only a change of kind would break."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.import_rows import main, measure, write_files

ROWS = 4000
#: Held in memory, a row costs 1,800 bytes; the peak itself is certain to a few MB.
FEW, MANY, MOST_A_ROW = 1000, 11_000, 900


def test_an_import_stays_near_plain_reading_of_the_same_file() -> None:
    measured = {each.what: each for each in main(ROWS)}
    for kind in ("csv", "xlsx"):
        read, whole = measured[f"{kind} read"], measured[f"{kind} import"]
        assert read.seconds / ROWS < 0.001, "a row costs more than a millisecond"
        assert whole.peak - measured[f"{kind} plain"].peak < 60, (
            "memory grows with more than the POs themselves"
        )


def test_the_memory_of_an_import_does_not_grow_with_its_rows(tmp_path: Path) -> None:
    peaks = []
    for count in (FEW, MANY):
        folder = tmp_path / str(count)
        folder.mkdir()
        text, _ = write_files(folder, count)
        peaks.append(measure("import", text, folder).peak)
    assert (peaks[1] - peaks[0]) * 1_048_576 / (MANY - FEW) < MOST_A_ROW
