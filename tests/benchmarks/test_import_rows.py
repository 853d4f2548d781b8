"""A small run of `python -m tests.benchmarks.import_rows`: bounds that only a change of kind would break."""

from __future__ import annotations

from tests.benchmarks.import_rows import main

ROWS = 4000


def test_an_import_stays_near_plain_reading_of_the_same_file() -> None:
    measured = {each.what: each for each in main(ROWS)}
    for kind in ("csv", "xlsx"):
        read, whole = measured[f"{kind} read"], measured[f"{kind} import"]
        assert read.seconds / ROWS < 0.001, "a row costs more than a millisecond"
        assert whole.peak - measured[f"{kind} plain"].peak < 60, (
            "memory grows with more than the POs themselves"
        )
