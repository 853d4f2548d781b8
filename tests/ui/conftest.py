"""What the tests of widgets share.

Widgets that a test left behind are destroyed in the window's thread, as in the program (app.runtime.garbage).
"""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.runtime.jobs import Jobs
from app.ui.theme import Mode, Theme


@pytest.fixture(autouse=True, scope="session")
def no_collecting_in_workers() -> Iterator[None]:
    """A worker thread of a test must not be the one that destroys an earlier test's widgets."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def collected(no_collecting_in_workers: None) -> Iterator[None]:
    """Nothing of a test is left for the next one."""
    yield
    gc.collect(
        1
    )  # everything that was made since the last time; a look at all there is would take 0.1 s a test


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(Mode.LIGHT)
    made.apply(qapp)
    return made


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.stop(5000)
