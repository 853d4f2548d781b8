"""The history of a PO: sentences, each field before and after, the whole as text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.history import FieldChange, summary
from app.domain.listing import HistoryEntry
from app.ui.orders.history import HistoryList, HistoryRow, history_lines
from app.ui.theme import Theme
from app.ui.widgets import LinkButton

AT = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
CHANGES = (
    FieldChange("status", "Draft", "Ordered"),
    FieldChange("line_quantity", "5", "6", "MUG-1"),
    FieldChange("line", "", "2 x Bowl at 9"),
    FieldChange("internal_note", "", "x" * 200),
)
EDIT = HistoryEntry(AT, summary(CHANGES), "edited here by anna", changes=CHANGES, who="anna")
ONE = HistoryEntry(
    AT.replace(hour=8), "Reference set to R", "a.csv", changes=(FieldChange("reference", "", "R"),)
)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> HistoryList:
    made = HistoryList(theme, [ONE, EDIT])
    qtbot.addWidget(made)
    made.show()
    return made


def texts(row: HistoryRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel) if label.isVisible()]


def test_lines_are_folded_away_until_somebody_wants_them(shown: HistoryList) -> None:
    first, second = shown.findChildren(HistoryRow)
    assert "edited here by anna" in texts(first)[0]
    assert texts(first)[1].endswith("And 1 more change.")
    assert second.findChildren(LinkButton) == []
    (link,) = first.findChildren(LinkButton)
    link.click()
    assert {"Status", "Draft", "Ordered", "Quantity of MUG-1", "5", "6", "2 × Bowl at 9.00"} <= set(
        texts(first)
    )
    assert link.text() == "Hide the changes"
    link.click()
    assert "Quantity of MUG-1" not in texts(first)


def test_the_whole_history_is_copied_as_text(shown: HistoryList) -> None:
    copied: list[str] = []
    shown.copy_wanted.connect(copied.append)
    shown.copy.click()
    assert copied[0].splitlines() == [*history_lines(EDIT), *history_lines(ONE)]
    assert "    Quantity of MUG-1: 5 -> 6" in copied[0]
    assert "x" * 200 in copied[0]


def test_values_are_written_as_the_locale_does(qtbot: QtBot, theme: Theme) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    changes = (
        FieldChange("line_unit_cost", "250.3", "1250.125", "MUG-1"),
        FieldChange("due_date", "", "2026-11-28"),
        FieldChange("cost_line", "Freight 1019.9", ""),
    )
    entry = HistoryEntry(
        AT, f"As asked. {summary(changes)}", "edited here by anna", changes=changes, who="anna"
    )
    row = HistoryRow(theme, entry)
    qtbot.addWidget(row)
    row.show()

    assert texts(row)[1] == (
        "As asked. Unit cost of MUG-1 changed from 250,30 to 1.250,125. Due date set to 28.11.26. "
        "Cost removed: Freight 1.019,90."
    )
