"""A database that is gone while its backups are there is never an empty shop without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.bootstrap import restoring
from app.bootstrap.core import build_core
from app.bootstrap.profile import Profile
from app.bootstrap.restoring import offer_when_gone
from app.storage.backups import newest_good


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A shop with POs, opened twice: the second start made its backup. Its database is gone now."""
    found = Profile.at(tmp_path / "profile", practice=False)
    core = build_core(found, {})
    core.sample.load()
    core.close()
    for backup in (found.folder / "backups").glob("*"):
        backup.unlink()
    build_core(found, {}).close()
    assert newest_good(found.database) is not None
    found.database.unlink()
    return found


@pytest.mark.parametrize(("yes", "orders"), [(True, 63), (False, 0)])
def test_the_backup_is_offered(
    profile: Profile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, yes: bool, orders: int
) -> None:
    del qtbot
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        box.buttons()[0 if yes else 1].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    offer_when_gone(profile.database)
    core = build_core(profile, {})
    found = len(core.stores.orders.ids())
    core.close()
    assert found == orders
    assert len(asked) == 1
    assert "The backup was made on" in asked[0]


def test_a_fresh_profile_is_asked_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restoring, "wants_backup", lambda *_: pytest.fail("asked"))
    fresh = Profile.at(tmp_path / "fresh", practice=False)
    fresh.create()
    offer_when_gone(fresh.database)
    assert not fresh.database.exists()
