"""The file under a passphrase: what it keeps, what it refuses, and that nothing can be read without the passphrase."""

from __future__ import annotations

import json
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import KeyringDenied, KeyringLocked, UserMustAct
from app.secrets import SealedSecrets
from app.secrets import sealed as module

KEY = "production.refresh_token.9130"
WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost of a guess is measured elsewhere; here it only has to be scrypt."""
    monkeypatch.setattr(module, "_COST", 2**10)


def made(tmp_path: Path) -> SealedSecrets:
    store = SealedSecrets(tmp_path / "sign-in.sealed")
    store.create(WORDS)
    return store


def test_it_keeps_replaces_and_forgets_across_processes(tmp_path: Path) -> None:
    store = made(tmp_path)
    store.probe()
    store.put(KEY, "one")
    store.put(KEY, "CANARY-two")
    other = SealedSecrets(tmp_path / "sign-in.sealed")
    assert other.locked
    other.unlock(WORDS)
    assert other.get(KEY) == "CANARY-two"
    other.delete(KEY)
    assert store.get(KEY) is None


def test_nothing_can_be_read_from_the_file_and_nobody_else_may_open_it(tmp_path: Path) -> None:
    store = made(tmp_path)
    store.put(KEY, "CANARY-refresh-token")
    path = tmp_path / "sign-in.sealed"
    content = path.read_bytes()
    for word in (b"CANARY", b"refresh_token", b"9130", WORDS.encode()):
        assert word not in content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert set(json.loads(content)) == {"what", "scrypt", "salt", "nonce", "sealed"}


def test_closed_it_is_locked_and_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    made(tmp_path).put(KEY, "value")
    store = SealedSecrets(tmp_path / "sign-in.sealed")
    uses: list[Callable[[], object]] = [
        lambda: store.get(KEY),
        lambda: store.put(KEY, "x"),
        lambda: store.delete(KEY),
    ]
    for use in uses:
        with pytest.raises(KeyringLocked, match="not opened yet"):
            use()
    with pytest.raises(UserMustAct, match="not the passphrase"):
        store.unlock("correct horse batterz")
    assert store.locked
    store.unlock(WORDS)
    with pytest.raises(UserMustAct):
        store.unlock("wrong again")
    assert store.get(KEY) == "value", "a wrong passphrase later does not close what is open"


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    store = SealedSecrets(tmp_path / "sign-in.sealed")
    with pytest.raises(UserMustAct, match="too short"):
        store.create("nine char")
    assert not store.exists


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"no json", b'{"salt": "?", "nonce": "", "sealed": ""}', b"[]"]
)
def test_a_damaged_file_is_said(tmp_path: Path, content: bytes) -> None:
    store = made(tmp_path)
    (tmp_path / "sign-in.sealed").write_bytes(content)
    with pytest.raises(KeyringDenied, match="damaged"):
        store.get(KEY)


def test_one_changed_byte_is_noticed(tmp_path: Path) -> None:
    store = made(tmp_path)
    store.put(KEY, "value")
    path = tmp_path / "sign-in.sealed"
    told = json.loads(path.read_bytes())
    told["sealed"] = ("A" if told["sealed"][0] != "A" else "B") + told["sealed"][1:]
    path.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(KeyringDenied, match="replaced or damaged"):
        store.get(KEY)


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    store = made(tmp_path)
    (tmp_path / "sign-in.sealed").unlink()
    with pytest.raises(KeyringDenied, match="not there"):
        store.get(KEY)


def test_too_long_values_are_refused_as_everywhere(tmp_path: Path) -> None:
    with pytest.raises(KeyringDenied, match="1 to 1280"):
        made(tmp_path).put(KEY, "x" * 1281)


def test_threads_lose_nothing(tmp_path: Path) -> None:
    store = made(tmp_path)
    threads = [threading.Thread(target=store.put, args=(f"sandbox.{n}", str(n))) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [store.get(f"sandbox.{n}") for n in range(16)] == [str(n) for n in range(16)]


@pytest.mark.parametrize("cost", [2**16])
def test_the_cost_of_a_guess_is_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cost: int
) -> None:
    monkeypatch.undo()
    assert cost == module._COST, "64 MB and about 0.2 s for each guess"
    made(tmp_path)
    assert json.loads((tmp_path / "sign-in.sealed").read_bytes())["scrypt"] == cost
