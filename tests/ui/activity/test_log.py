from __future__ import annotations

from datetime import timedelta, timezone

from PySide6.QtCore import QLocale

from app.domain.runs import Level
from app.ui.activity.log import MOST_REMEMBERED, PAGE_ROWS, LogFilter, LogRows
from app.ui.activity.words import action_word, plain_entry, short_time
from tests.ui.activity.fakes import NOON, FakeActivity, entry

GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


def texts(rows: LogRows) -> list[str]:
    found = [rows.at(row) for row in range(rows.count)]
    return [row.po_number for row in found if row is not None]


def test_rows_are_read_page_by_page_and_only_once() -> None:
    log = FakeActivity([entry(number) for number in range(1000)])
    rows = LogRows(log)
    rows.restart(LogFilter())
    first, far, again = rows.at(0), rows.at(999), rows.at(1)

    assert first is not None
    assert far is not None
    assert again is not None
    assert (first.po_number, far.po_number, again.po_number) == ("PO-999", "PO-0", "PO-998")
    assert log.reads == [(0, PAGE_ROWS), (800, PAGE_ROWS)]


def test_every_row_comes_exactly_once_while_the_log_grows() -> None:
    log = FakeActivity([entry(number) for number in range(500)])
    rows = LogRows(log)
    rows.restart(LogFilter())
    assert rows.at(0) is not None
    log.stored += [entry(number) for number in range(500, 503)]  # not taken in yet
    assert rows.at(250) == entry(249)
    assert rows.news() == 3
    rows.grow(3)

    assert texts(rows) == [f"PO-{number}" for number in range(502, -1, -1)]


def test_memory_has_an_end() -> None:
    log = FakeActivity([entry(number) for number in range(MOST_REMEMBERED + 3 * PAGE_ROWS)])
    rows = LogRows(log)
    rows.restart(LogFilter())
    for row in range(0, rows.count, PAGE_ROWS):
        assert rows.at(row) is not None

    assert len(rows._rows) <= MOST_REMEMBERED
    assert rows.at(0) == log.stored[-1]


def test_times_follow_zone_and_locale() -> None:
    assert short_time(NOON, GERMAN, timezone(timedelta(hours=1))) == "24.11.26  13:00:00"


def test_an_entry_as_text_holds_what_support_asks_for() -> None:
    text = plain_entry(entry(7, Level.ERROR, "PO-7 was refused."))

    for part in ("2026-11-24T12:00:07+00:00", "Error", "PO-7 was refused.", "1-tid-7", "run-1"):
        assert part in text


def test_unknown_actions_are_still_readable() -> None:
    assert action_word("look_again") == "Look again"
