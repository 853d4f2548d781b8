"""What follows a command (auto sync) never spoils its result: one document on standard output, and the right code."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.bootstrap import Core
from app.cli.commands import auto_sync
from app.cli.output import COULD_NOT_RUN, DONE, NEEDS_A_PERSON, Output
from app.domain.errors import NotSent
from tests.support.bench import Token


class Terminal:
    """A core that sends on save, as far as the command asks it."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, ...]] = []
        self.paused = self.locked = False
        self.ran = 0

    def core(self) -> Core:
        later = SimpleNamespace(saved=self.saved.append, paused=self.paused)
        made = SimpleNamespace(
            later=later,
            syncing=SimpleNamespace(sends_on_save=lambda: True),
            connecting=SimpleNamespace(passphrase_needed=lambda: self.locked, unlock=None),
            auto_sending=SimpleNamespace(run=self._run),
        )
        return cast("Core", made)

    def _run(self, *args: Any) -> None:
        self.ran += 1
        raise NotSent("QuickBooks cannot be reached", "There is no network.", "It is tried again.")


def sent(terminal: Terminal) -> int:
    return auto_sync(terminal.core(), ("a", "b"), Output(as_json=True), Token())


def test_an_error_of_what_follows_is_said_beside_the_result(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal()
    assert sent(terminal) == COULD_NOT_RUN
    told = capsys.readouterr()
    assert (told.out, terminal.saved) == ("", [("a", "b")])
    assert "There is no network." in told.err


def test_a_pause_of_the_window_holds_here_too(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal()
    terminal.paused = True
    assert (sent(terminal), terminal.ran, terminal.saved) == (DONE, 0, [("a", "b")])
    assert "paused in the window" in capsys.readouterr().err


def test_a_sign_in_under_a_passphrase_is_opened_first(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INVENTORY_MATE_PASSPHRASE", raising=False)
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: False))
    terminal = Terminal()
    terminal.locked = True
    assert (sent(terminal), terminal.ran) == (NEEDS_A_PERSON, 0)
    assert "The passphrase is needed" in capsys.readouterr().err


def test_a_step_of_a_longer_command_leaves_the_result_to_it(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=False, step=True).result({"connected": True}, "Connected.")
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "Connected.\n")
