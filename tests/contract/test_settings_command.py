"""The settings at the command line: the same list as the window's."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.cli.arguments import parser
from app.cli.output import Output
from app.cli.settings import settings
from app.domain.errors import UserMustAct
from app.domain.setting_list import SETTINGS
from app.domain.support import SupportOptions
from app.sync.events import NoEvents
from tests.system.test_window import Never

Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=False), {"XDG_CONFIG_HOME": str(tmp_path)})
    yield built
    built.close()


@pytest.fixture
def ask(core: Core, capsys: pytest.CaptureFixture[str]) -> Ask:
    def run(*words: str) -> dict[str, Any]:
        arguments: Namespace = parser().parse_args(["settings", *words])
        assert settings(core, arguments, Output(as_json=True), Never()) == 0
        told: dict[str, Any] = json.loads(capsys.readouterr().out)
        return told

    return run


def test_every_setting_is_listed_and_the_support_bundle_has_the_same_list(core: Core, ask: Ask) -> None:
    told = ask()["settings"]
    assert list(told) == [each.key for each in SETTINGS] + ["language", "colours", "start_at_log_in"]
    ask("schedule", "at")
    bundle = core.reports.support.make(SupportOptions(), Never(), NoEvents())
    text = next(part.text for part in bundle.parts if part.name == "settings.txt")
    listed = json.loads(text)["settings"]
    assert [key for key in listed if key != "lists"] == [each.key for each in SETTINGS]
    assert listed["schedule"] == "at"


def test_a_setting_is_changed_and_put_back(core: Core, ask: Ask) -> None:
    assert ask("schedule-times", "2 pm, 9") == {"schedule_times": "09:00, 14:00"}
    assert core.settings.current().sync.schedule.times == (540, 840)
    assert ask("schedule_times", "--default") == {"schedule_times": "09:00"}
    assert ask("language", "de") == {"language": "de"}
    assert core.stores.settings.value("language") == "de"
    assert ask("language", "--default") == {"language": "system"}
    assert ask("start_at_log_in", "on") == {"start_at_log_in": "on"}
    assert core.autostart.enabled()
    assert ask("start_at_log_in", "--default") == {"start_at_log_in": "off"}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("colour", "red"), "is none of"),
        (("colours", "red"), "system, light, dark"),
        (("per_minute", "500"), "30 to 400"),
        (("production_api", "http://evil.example"), "https"),
        (("auto_sync", "on"), "PO sync"),
        (("payable_id", "77"), "no account 77"),
    ],
)
def test_what_cannot_be_is_said(ask: Ask, core: Core, words: tuple[str, str], why: str) -> None:
    before = core.settings.current().sync
    with pytest.raises(UserMustAct, match=r"not changed|no such") as refused:
        ask(*words)
    assert why in refused.value.message
    assert core.settings.current().sync == before


def test_advanced_settings_take_effect_at_the_next_start(core: Core, ask: Ask, tmp_path: Path) -> None:
    ask("at_once", "2")
    ask("in_a_batch", "5")
    core.close()
    again = build_core(core.profile, {})
    tools = again.syncing._tools()
    assert (tools.in_flight, tools.batch_most) == (2, 5)
    again.close()
