from __future__ import annotations

import logging
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.bootstrap import Core, Profile, build_core, start_logging, stop_logging
from app.bootstrap.environment import read_environment, read_minor_version
from app.domain.books import Environment
from app.domain.errors import EnvironmentProblem, UserMustAct
from app.storage.problems import DatabaseDamaged


@contextmanager
def opened(profile: Profile) -> Iterator[Core]:
    core = build_core(profile, {})
    try:
        yield core
    finally:
        core.close()


def test_a_throw_away_profile_shares_nothing_with_the_usual_one(tmp_path: Path, home: Path) -> None:
    usual = Profile.at(None, practice=False)
    practice = Profile.at(None, practice=True)
    thrown = Profile.at(tmp_path / "x", practice=False)
    assert home in usual.folder.parents
    folders = {usual.folder, practice.folder, thrown.folder}
    services = {usual.keyring_service, practice.keyring_service, thrown.keyring_service}
    assert (len(folders), len(services)) == (3, 3)


def test_the_profile_belongs_to_this_person_alone(tmp_path: Path) -> None:
    profile = Profile.at(tmp_path / "p", practice=True)
    with opened(profile) as core:
        core.sample.load()
        for path in (profile.folder, profile.logs, profile.practice):
            assert stat.S_IMODE(path.stat().st_mode) == 0o700
        for path in profile.folder.glob("*.sqlite3*"):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_one_program_per_profile(tmp_path: Path) -> None:
    profile = Profile.at(tmp_path / "p", practice=True)
    with opened(profile), pytest.raises(EnvironmentProblem, match="running already"):
        build_core(profile, {})
    with opened(profile):
        pass


def test_a_damaged_database_is_told_and_the_next_start_works(tmp_path: Path) -> None:
    profile = Profile.at(tmp_path / "p", practice=True)
    with opened(profile):
        pass
    content = bytearray(profile.database.read_bytes())
    content[100:8000] = b"\xff" * 7900
    profile.database.write_bytes(content)
    with pytest.raises(DatabaseDamaged) as told:
        build_core(profile, {})
    assert told.value.aside.exists()
    with opened(profile) as core:
        assert not core.stores.orders.ids()


def test_a_database_of_a_newer_version_is_refused_untouched(tmp_path: Path) -> None:
    profile = Profile.at(tmp_path / "p", practice=True)
    with opened(profile):
        pass
    connection = sqlite3.connect(profile.database)
    connection.execute("INSERT INTO schema_migration (name, applied) VALUES ('9999_future', '2030-01-01')")
    connection.commit()
    connection.close()
    for _ in range(2):
        with pytest.raises(EnvironmentProblem, match="newer version"):
            build_core(profile, {})


def test_environment_variables_are_checked() -> None:
    assert read_environment({}) is Environment.PRACTICE
    assert read_environment({"QUICKBOOKS_ENV": " Sandbox "}) is Environment.SANDBOX
    with pytest.raises(UserMustAct, match="QUICKBOOKS_ENV"):
        read_environment({"QUICKBOOKS_ENV": "live"})
    assert read_minor_version({}) == 70
    assert read_minor_version({"QUICKBOOKS_MINOR_VERSION": "75"}) == 75
    assert [read_minor_version({"QUICKBOOKS_MINOR_VERSION": each}) for each in ("70", "76", "999")] == [
        70,
        76,
        999,
    ]
    assert [read_minor_version({}, chosen) for chosen in (65, 75)] == [75, 75]
    for wrong in ("0", "-1", "1", "69", "74", "1000", "7.5", "new", "７５"):
        with pytest.raises(UserMustAct):
            read_minor_version({"QUICKBOOKS_MINOR_VERSION": wrong})


def test_secrets_never_reach_the_log_file(tmp_path: Path) -> None:
    handler = start_logging(tmp_path)
    log = logging.getLogger("test")
    try:
        log.info("Authorization: Bearer %s", "eyJhbGciOi.CANARY-token.value")
        log.info("GET /callback?code=CANARYcodeCANARYcode&state=CANARYstateCANARY")
        try:
            raise ValueError("refresh_token=CANARYrefreshCANARY")
        except ValueError:
            log.exception("It failed")
    finally:
        stop_logging(handler)
    written = (tmp_path / "inventory-mate.log").read_text(encoding="utf-8")
    assert "It failed" in written
    assert "CANARY" not in written
