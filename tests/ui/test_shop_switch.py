"""The switcher: nothing to be seen with one shop, a menu with two."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.ui.shell.shop_switch import ShopSwitch
from app.ui.theme import Theme


def switch(qtbot: QtBot, *names: str) -> ShopSwitch:
    made = ShopSwitch(Theme())
    qtbot.addWidget(made)
    made.show_shops([("" if not place else f"shop-{place}", name) for place, name in enumerate(names)], "")
    return made


def test_one_shop_shows_no_switcher(qtbot: QtBot) -> None:
    assert switch(qtbot, "Fern & Fable").isHidden()


def test_two_shops_are_offered_with_the_present_one_marked(qtbot: QtBot) -> None:
    made = switch(qtbot, "Fern & Fable", "Moss")
    assert not made.isHidden()
    assert made.text() == "Fern && Fable"
    assert "Fern & Fable" in made.accessibleName()
    assert made.names == ["Fern & Fable", "Moss"]
    here, there = made._menu.actions()
    assert (here.isChecked(), there.isChecked()) == (True, False)
    chosen: list[str] = []
    made.chosen.connect(chosen.append)
    here.trigger()
    there.trigger()
    assert chosen == ["shop-1"]
