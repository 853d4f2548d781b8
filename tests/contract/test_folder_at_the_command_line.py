"""`watch-folder`: what it prints, its exit codes, and that auto sync hears of what came in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from app.bootstrap import Core, Profile, build_core
from app.cli import folder
from app.cli.arguments import parser
from app.cli.output import Output
from app.domain.errors import UserMustAct
from app.services import folder_watching
from tests.support.bench import Token
from tests.unit.services.test_folder import GOOD


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(folder_watching, "SETTLED", 0.0)
    built = build_core(Profile.at(tmp_path / "profile", practice=False), {})
    yield built
    built.close()


def run(core: Core, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    arguments = parser().parse_args(["--json", "watch-folder", *words])
    code = folder.watch_folder(core, arguments, Output(as_json=True), Token())
    return code, json.loads(capsys.readouterr().out)


def test_files_are_imported_once_and_the_folder_is_remembered(
    core: Core, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UserMustAct, match="No folder is chosen"):
        run(core, capsys, "--once")
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "week.csv").write_text(GOOD)
    code, told = run(core, capsys, str(drop), "--once")
    assert (code, told["new"], [each["imported"] for each in told["files"]]) == (0, 2, [True])
    assert told["files"][0]["now"] == str(drop / "done" / "week.csv")
    code, told = run(core, capsys, "--once")
    assert (code, told["files"]) == (0, [])
    (drop / "lines.csv").write_text("SKU,Quantity,Cost\nA,1,2\n")
    code, told = run(core, capsys, "--once")
    assert (code, told["files"][0]["imported"]) == (1, False)
    assert "PO number" in told["files"][0]["sentence"]
    (drop / "half.csv").write_text(GOOD[:-12])
    code, told = run(core, capsys, "--once")
    assert (code, told["files"], told["left"]) == (1, [], ["half.csv"])
    assert (drop / "half.csv").exists()
    assert run(core, capsys, "--off")[1] == {"watched": False}
    assert core.inbound.folder.setup().on is False


def test_a_folder_that_is_gone_for_a_while_does_not_end_the_watch_and_is_said_once(
    core: Core, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    run(core, capsys, str(drop), "--once")
    away = drop.rename(tmp_path / "away")
    token, looks = Token(), [0]

    def wait(seconds: float) -> bool:
        looks[0] += 1
        if looks[0] == 2:  # the drive is back, with a file
            away.rename(drop)
            (drop / "week.csv").write_text(GOOD)
        token._left = 0 if looks[0] > 3 else None
        return False

    monkeypatch.setattr(token, "wait", wait)
    arguments = parser().parse_args(["watch-folder"])
    assert folder.watch_folder(core, arguments, Output(as_json=False), token) == 0
    told = capsys.readouterr()
    assert "week.csv" in told.out
    assert told.err.count("drop") == 2, "the start and one trouble"
    assert len(core.stores.orders.ids()) == 2
