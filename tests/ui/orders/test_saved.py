"""Filters with a name."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from app.domain.listing import SortKey
from app.domain.saved_filters import MOST_FILTERS, SavedFilter, filters_text, read_filters, with_filter
from app.domain.sync_state import SyncState
from app.ui.shell.memory import forgetful
from tests.ui.fakes import Shelf
from tests.ui.orders.test_page import Make, cycle


def test_filter_search_and_order_come_back_by_name(make_scene: Make, qtbot: QtBot) -> None:
    memory = forgetful()
    page = make_scene(Shelf().fill(40, cycle), memory).page
    page.filters.choose("needs_you")
    page.list_pane.search.setText("inv-40")
    qtbot.waitUntil(lambda: page.model.query.search == "inv-40")
    page.sort_by(SortKey.TOTAL)
    shown = page.model.query
    page.saved.ask_name()
    dialog = page.saved.dialog
    assert isinstance(dialog, QInputDialog)
    assert dialog.textValue() == "Needs you: inv-40"
    dialog.setTextValue("Mine & yours")
    dialog.accept()
    again = make_scene(Shelf().fill(40, cycle), memory).page
    assert [each.name for each in again.saved.filters] == ["Mine & yours"]
    again.list_pane.search.setText("something else")
    first = again.saved.menu().actions()[0]
    assert first.text() == "&1  Mine && yours"
    first.trigger()
    assert again.model.query == shown
    assert again.model.query.states == {SyncState.NEEDS_YOU}
    assert again.list_pane.search.text() == "inv-40"
    again.saved.forget("Mine & yours")
    assert make_scene(Shelf().fill(2), memory).page.saved.filters == ()


def test_names_are_told_apart_without_case_and_damage_is_left_out() -> None:
    some = with_filter((SavedFilter("A"), SavedFilter("b")), SavedFilter("a", "attention", "x", SortKey.SYNC))
    assert [each.name for each in some] == ["b", "a"]
    assert read_filters(filters_text(some)) == some
    for text in ("", "{", "5", '[["a"]]', '[["a","all","","no such sort",true]]', "[null]"):
        assert read_filters(text) == ()
    many: tuple[SavedFilter, ...] = ()
    for number in range(MOST_FILTERS + 5):
        many = with_filter(many, SavedFilter(str(number)))
    assert len(read_filters(filters_text(many))) == MOST_FILTERS
