"""The real window with two shops: opened in turn in one program, nothing mixed."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import Profile, Shops
from app.bootstrap.show import show_window
from app.runtime.doorbell import ring
from app.ui.connect.guide import GuideDialog
from app.ui.main_window import MainWindow
from app.ui.shell.add_shop_dialog import AddShopDialog
from tests.system.program import run
from tests.ui.dialogs.names import unnamed


@pytest.fixture
def untouched(forbidden_keyring: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What opening the window changes for the whole process is put back."""
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    level, interval = logging.getLogger().level, sys.getswitchinterval()
    yield
    logging.getLogger().setLevel(level)
    sys.setswitchinterval(interval)


class Desk:
    """Does one thing with each window that comes, once it stands."""

    def __init__(self, app: QApplication, *deeds: Callable[[MainWindow], None]) -> None:
        self._app = app
        self._deeds = list(deeds)
        self.titles: list[str] = []
        self._seen: list[MainWindow] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        for widget in self._app.topLevelWidgets():
            if (
                isinstance(widget, MainWindow)
                and widget.isVisible()
                and widget not in self._seen
                and self._deeds
            ):
                self._seen.append(widget)
                self.titles.append(widget.windowTitle())
                self._deeds.pop(0)(widget)
                return


def add_moss(window: MainWindow) -> None:
    assert window.top_bar.shops.isHidden()
    window.add_shop_requested.emit()
    (dialog,) = window.findChildren(AddShopDialog)
    assert unnamed(dialog) == []
    dialog.ok_button.click()
    assert "1 to 80 characters" in dialog.error.text()
    dialog.field.setText("my SHOP")
    dialog.ok_button.click()
    assert "already" in dialog.error.text()
    dialog.field.setText("Moss & Pebble")
    dialog.ok_button.click()


def back_to_the_first(window: MainWindow) -> None:
    window.commands.action("guide").trigger()
    (guide,) = window.findChildren(GuideDialog)
    assert guide.isVisible()
    assert "real books" in guide.windowTitle()
    guide.reject()
    assert not window.top_bar.shops.isHidden()
    assert window.top_bar.shops.names == ["My shop", "Moss & Pebble"]
    window.shop_chosen.emit("")


def close(window: MainWindow) -> None:
    window.close()


@pytest.mark.usefixtures("untouched")
def test_a_second_shop_is_added_opened_and_left_again(tmp_path: Path, qapp: QApplication) -> None:
    roof = Profile.at(tmp_path / "roof", practice=False)
    heard: list[bool] = []

    def listen(window: MainWindow) -> None:
        heard.append(ring(roof.bell))
        back_to_the_first(window)

    desk = Desk(qapp, add_moss, listen, close)
    assert show_window(roof, {}, practice=False) == 0
    assert heard == [False], "the first shop's window is gone, and still listens"
    name = "Inventory Mate Desktop"
    assert desk.titles == [name, f"{name} – Moss & Pebble", f"{name} – My shop"]
    shops = Shops(roof)
    assert shops.last().name == "My shop"
    moss = shops.profile_of(shops.find("moss & pebble"))
    for profile in (roof, moss):
        assert profile.database.exists()
        assert "peewee" in (profile.logs / "inventory-mate.log").read_text(encoding="utf-8")


def test_the_command_line_wants_to_know_which_shop(tmp_path: Path) -> None:
    profile = tmp_path / "roof"
    assert run(profile, "shops", "--add", "Moss", "--json").json["shops"][1]["name"] == "Moss"
    refused = run(profile, "status", "--json")
    assert (refused.code, refused.json["error"]) == (1, "The shop is not named")
    assert run(profile, "status", "--shop", "moss", "--json").json["shop"] == "Moss"
    assert run(profile, "status", "--shop", "fern", "--json").json["error"] == "There is no such shop"
