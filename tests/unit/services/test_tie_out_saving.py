"""A tie-out on paper and in a spreadsheet: complete, read back, never a formula, and no half files."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.domain.errors import Canceled, EnvironmentProblem
from app.domain.periods import Period
from app.domain.tie_out import BillFact, Cause, CauseKind, Side, Standing, TieOut, TieRow, add_up
from app.printing.tie_out_pdf import render_tie_out
from app.printing.tie_out_xlsx import write_tie_out
from app.services.tie_out_saving import Format, TieOutSaver
from app.sync.events import NoEvents
from tests.support.bench import MovableClock, Recorder, Token

DAY = date(2026, 10, 5)
HERE = Side("PO-1", DAY, "=HYPERLINK(1)", "USD", Decimal("100.10"))
EDITED = Cause(CauseKind.EDIT_THERE, "+Mug: 1 was sent", Decimal("-0.11"), "USD")
LONELY = Cause(CauseKind.NOT_HERE, "Only there", Decimal(7), "EUR")
BILL = BillFact("bill B-1", Decimal("99.99"), "USD", DAY, paid=True, paid_on=DAY)
ROWS = (
    TieRow(
        "a",
        "1",
        HERE,
        replace(HERE, total=Decimal("99.99")),
        Standing.DIFFERS,
        (EDITED,),
        "Delivered",
        delivered=True,
        billed_whole=True,
        bills=(BILL,),
    ),
    TieRow(
        "", "2", None, Side("BY-HAND", DAY, "شركة 陶器", "EUR", Decimal(7)), Standing.MISSING_HERE, (LONELY,)
    ),
    TieRow("c", "", replace(HERE, number="PO-3", counts=False), None, Standing.AGREES),
)
TIED = TieOut(
    Period.read("2026-10"),
    "Fern & Fable",
    "Fern Ltd",
    ROWS,
    add_up(ROWS),
    datetime(2026, 11, 1, tzinfo=UTC),
    unread=2,
    undated=1,
    made_at=datetime(2026, 11, 2, tzinfo=UTC),
    standings={Standing.DIFFERS: 1, Standing.MISSING_HERE: 1, Standing.AGREES: 1},
)
SAVER = TieOutSaver(render_tie_out, write_tie_out)


def _format(path: Path) -> Format:
    return "pdf" if path.suffix == ".pdf" else "xlsx"


def save(path: Path, tied: TieOut = TIED) -> Path:
    SAVER.save(tied, path, _format(path), Token(MovableClock()), NoEvents())
    return path


def test_the_spreadsheet_says_all_of_it_and_holds_no_formula(tmp_path: Path) -> None:
    book = CalamineWorkbook.from_path(str(save(tmp_path / "tie.xlsx")))
    summary, causes, every = (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)
    told = {row[0]: row[1] for row in summary if row[0]}
    assert told["Differs"] == 1
    usd = summary.index(next(row for row in summary if row[0] == "USD"))
    assert [row[:2] for row in summary[usd + 1 : usd + 6]] == [
        ["Total here", 100.1],
        ["Total in QuickBooks", 99.99],
        ["Difference", -0.11],
        ["  Changed in QuickBooks", -0.11],
        ["  Together", -0.11],
    ]
    assert [row[:5] for row in causes[1:]] == [
        ["PO-1", "=HYPERLINK(1)", "Changed in QuickBooks", "+Mug: 1 was sent", -0.11],
        ["BY-HAND", "شركة 陶器", "In QuickBooks only", "Only there", 7],
    ]
    assert every[1][:9] == ["PO-1", "=HYPERLINK(1)", "USD", DAY, 100.1, DAY, 99.99, -0.11, "Differs"]
    assert every[1][12:] == ["bill B-1", 99.99, DAY]
    assert len(every) == 4


def test_the_paper_has_as_many_pages_as_it_needs_and_the_same_bytes_again(tmp_path: Path) -> None:
    first = save(tmp_path / "tie.pdf").read_bytes()
    assert first.startswith(b"%PDF-")
    assert first == render_tie_out(TIED)
    many = replace(TIED, rows=ROWS * 60)
    told: list[tuple[int, int]] = []
    assert render_tie_out(many, lambda done, total: told.append((done, total))).count(b"/Type /Page\n") > 6
    assert told == [(0, 180), (100, 180)]
    assert render_tie_out(replace(TIED, rows=(), totals=())).startswith(b"%PDF-")


@pytest.mark.parametrize("name", ["tie.xlsx", "tie.pdf"])
def test_there_is_no_half_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        save(tmp_path / "missing" / name)
    path.write_bytes(b"before")
    many = replace(TIED, rows=ROWS * 60)
    with pytest.raises(Canceled):
        SAVER.save(many, path, _format(path), Token(MovableClock(), after=0), NoEvents())
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]
    told = Recorder()
    SAVER.save(many, path, _format(path), Token(MovableClock()), told)
    assert told.told[-1].total == 180
    assert list(tmp_path.iterdir()) == [path]
