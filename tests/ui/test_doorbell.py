from __future__ import annotations

import uuid
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap.profile import AlreadyRunning, Profile
from app.runtime.doorbell import Doorbell, ring


def test_a_second_start_rings_at_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    """Fault 58: two windows of one profile never run; the second start shows the first."""
    profile = Profile.at(tmp_path, practice=False)
    profile.create()
    lock = profile.lock()
    bell = Doorbell(profile.bell)
    with pytest.raises(AlreadyRunning) as caught:
        Profile.at(tmp_path, practice=False).lock()
    with qtbot.waitSignal(bell.rung, timeout=5000):
        assert ring(caught.value.bell)
    lock.release()


def test_nobody_at_home() -> None:
    assert not ring(f"inventory-mate-test-{uuid.uuid4().hex}")


def test_the_name_is_taken_over_from_a_program_that_died(qtbot: QtBot) -> None:
    name = f"inventory-mate-test-{uuid.uuid4().hex[:12]}"
    former = Doorbell(name)
    bell = Doorbell(name)
    with qtbot.waitSignal(bell.rung, timeout=5000):
        assert ring(name)
    former.deleteLater()
