"""What the window remembers is stored while it is open: a power cut takes no saved filter away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.bootstrap.remember import Remembered, Remembering
from app.runtime.jobs import Jobs
from app.sync.ports import SettingsStore


class Store:
    """The settings of a profile; what is written is read at once."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def value(self, key: str) -> str:
        return self.kept.get(key, "")

    def set_value(self, key: str, value: str) -> None:
        self.kept[key] = value


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.stop(5000)


def test_it_is_stored_soon_and_what_changes_meanwhile_too(qtbot: QtBot, jobs: Jobs) -> None:
    store, owner = Store(), QObject()
    remembered = Remembered(cast(SettingsStore, store), cast(SettingsStore, store))
    memory = Remembering(remembered, jobs, owner, soon_ms=20).memory
    for width in range(50):
        memory.save("columns", str(width))
    memory.save("filter", "late")
    assert (memory.load("columns"), store.kept) == ("49", {})
    qtbot.waitUntil(lambda: store.kept == {"columns": "49", "filter": "late"} and not jobs.open_jobs)
    assert not remembered.changed
    memory.save("filter", "")
    assert memory.load("filter") == ""
    qtbot.waitUntil(lambda: store.kept["filter"] == "")


def test_what_was_changed_once_more_is_not_taken_for_stored() -> None:
    store = Store()
    remembered = Remembered(cast(SettingsStore, store), cast(SettingsStore, store))
    remembered.save("page", "orders")
    stored = remembered.store(remembered.changed)
    remembered.save("page", "settings")
    remembered.forget(stored)
    assert (remembered.load("page"), store.kept["page"]) == ("settings", "orders")
    remembered.flush()
    assert store.kept["page"] == "settings"
