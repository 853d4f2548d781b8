"""The keeper of tokens: one refresh, stored before used, the former one as a net."""

from __future__ import annotations

import stat
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import parse_qs

import httpx
import pytest
from filelock import FileLock

from app.domain.books import Environment
from app.domain.errors import KeyringLocked, ReconnectNeeded, UserMustAct, WaitAndRetry
from app.quickbooks.oauth import Tokens
from app.quickbooks.tokens import client_secret_key
from tests.adapters.quickbooks.scripted import CURRENT, FORMER, REALM, REFRESH, Bench, answer, tokens

ROTATED = "CANARY-refresh-RT2-44AB55CD66EF"
REFUSED = answer({"error": "invalid_grant"}, 400)


def sent_tokens(bench: Bench) -> list[str]:
    return [
        parse_qs(request.content.decode())["refresh_token"][0] for request in bench.script.asked("bearer")
    ]


def test_the_access_token_is_kept_until_shortly_before_its_end(bench: Bench) -> None:
    """Fault 52: by the monotonic clock."""
    bench.script.on("bearer", tokens(1), tokens(2))
    first = bench.keeper.access_token()
    bench.clock.seconds += 3539
    assert bench.keeper.access_token() == first
    bench.clock.seconds += 2
    assert bench.keeper.access_token() != first
    assert len(bench.script.asked("bearer")) == 2


def test_the_new_refresh_token_is_stored_before_the_access_token_is_given_out(bench: Bench) -> None:
    bench.script.on("bearer", tokens(1, refresh=ROTATED))
    bench.keeper.access_token()
    assert bench.store.calls == [("put", FORMER), ("put", CURRENT)]
    assert bench.store.values == {CURRENT: ROTATED, FORMER: REFRESH}


def test_an_unchanged_refresh_token_is_not_written_again(bench: Bench) -> None:
    bench.keeper.access_token()
    bench.keeper.good()
    assert bench.store.calls == []


def test_the_former_token_goes_with_the_first_good_call(bench: Bench) -> None:
    bench.script.on("bearer", tokens(1, refresh=ROTATED))
    bench.keeper.access_token()
    bench.keeper.good()
    bench.keeper.good()
    assert bench.store.values == {CURRENT: ROTATED}
    assert bench.store.calls.count(("delete", FORMER)) == 1


def test_eight_threads_with_one_refused_token_make_one_refresh(bench: Bench) -> None:
    """Fault 41."""
    bench.script.on("bearer", tokens(1), _slowly(tokens(2, refresh=ROTATED)), REFUSED)
    old = bench.keeper.access_token()
    ready = threading.Barrier(8)

    def refused_once(_: int) -> str:
        ready.wait()
        return bench.keeper.refresh_after_401(old)

    with ThreadPoolExecutor(8) as threads:
        fresh = set(threads.map(refused_once, range(8)))
    assert len(fresh) == 1
    assert old not in fresh
    assert len(bench.script.asked("bearer")) == 2


def test_what_another_process_stored_is_used(bench: Bench) -> None:
    bench.script.on("bearer", tokens(1, refresh=ROTATED), tokens(2, refresh=ROTATED))
    other = bench.new_keeper()
    fresh = other.access_token()
    assert bench.keeper.access_token() == fresh, "one refresh is enough for both"
    shared = next(bench.folder.glob("*.shared"))
    assert stat.S_IMODE(shared.stat().st_mode) == 0o600
    assert fresh.encode() not in shared.read_bytes()
    shared.write_bytes(b"damaged")
    bench.new_keeper().access_token()
    assert sent_tokens(bench) == [REFRESH, ROTATED]


def test_a_shared_token_that_quickbooks_refused_is_not_taken_again(bench: Bench) -> None:
    """Fault 41 with a 401: the process that meets the refusal second takes the new token, not the refused one."""
    bench.script.on("bearer", tokens(1), tokens(2), tokens(3))
    other = bench.new_keeper()
    old = other.access_token()
    assert bench.keeper.access_token() == old
    fresh = other.refresh_after_401(old)
    assert fresh != old
    assert bench.keeper.refresh_after_401(old) == fresh
    assert len(bench.script.asked("bearer")) == 2


@pytest.mark.parametrize("jump", [3600, -3600, 86_400, -86_400, 315_360_000, -315_360_000])
def test_a_wrong_wall_clock_changes_nothing_but_what_is_shared(bench: Bench, jump: int) -> None:
    """Fault 52: expiry is monotonic; a clock that jumps costs another process one refresh at most."""
    bench.script.on("bearer", tokens(1), tokens(2))
    first = bench.keeper.access_token()
    bench.clock.offset = jump
    assert bench.keeper.access_token() == first
    bench.new_keeper().access_token()
    assert len(bench.script.asked("bearer")) == 2


def test_a_lost_answer_to_a_refresh_loses_no_connection(bench: Bench) -> None:
    """Fault 40: the server has rotated, nobody saw it; the former value still works there for a day."""
    bench.script.on("bearer", httpx.ReadTimeout("the answer is lost"), tokens(2, refresh=ROTATED))
    with pytest.raises(WaitAndRetry):
        bench.keeper.access_token()
    assert bench.store.values == {CURRENT: REFRESH}
    bench.keeper.access_token()
    assert sent_tokens(bench) == [REFRESH, REFRESH]
    assert bench.store.values[CURRENT] == ROTATED


def test_the_ends_of_the_sign_in_are_told_with_every_answer(bench: Bench) -> None:
    told: list[Tokens] = []
    keeper = bench.new_keeper(told.append)
    keeper.access_token()
    assert [(one.refresh_expires_in, one.hard_expires_in) for one in told] == [(8726400, None)]
    header = bench.script.asked("bearer")[0].headers["x-include-refresh-token-hard-expires-in"]
    assert header == "true"


def test_a_sign_in_that_is_not_confirmed_yet_leaves_nothing_on_the_disk(bench: Bench) -> None:
    keeper = bench.new_keeper(shares=False)
    keeper.adopt(Tokens("fresh-access", ROTATED))
    assert list(bench.folder.glob("*.shared")) == []


def test_a_refused_token_is_replaced_by_the_former_one_once(bench: Bench) -> None:
    """Fault 40: the previous token is tried once."""
    bench.store.values[FORMER] = "former"
    bench.script.on("bearer", REFUSED, tokens(1, refresh=ROTATED))
    bench.keeper.access_token()
    assert sent_tokens(bench) == [REFRESH, "former"]
    assert bench.store.values[CURRENT] == ROTATED


def test_a_dead_sign_in_is_asked_once_and_never_again_until_reconnected(bench: Bench) -> None:
    """Fault 45: revoked in QuickBooks; one clear reconnect, no further attempts."""
    bench.store.values[FORMER] = "former"
    bench.script.on("bearer", REFUSED)
    for _ in range(3):
        with pytest.raises(ReconnectNeeded):
            bench.keeper.access_token()
    assert sent_tokens(bench) == [REFRESH, "former"]
    assert bench.store.values[CURRENT] == REFRESH, "nothing is thrown away"
    bench.keeper.adopt(Tokens("fresh-access", ROTATED))
    assert bench.keeper.access_token() == "fresh-access"
    assert bench.store.values == {CURRENT: ROTATED}


@pytest.mark.parametrize(
    "trouble", [answer("", 503), answer("", 429), httpx.ReadTimeout("late"), httpx.ConnectError("no")]
)
def test_trouble_at_intuit_keeps_the_tokens_and_can_be_repeated(
    bench: Bench, trouble: httpx.Response
) -> None:
    bench.script.on("bearer", trouble, tokens(1))
    with pytest.raises(WaitAndRetry):
        bench.keeper.access_token()
    assert bench.store.values == {CURRENT: REFRESH}
    assert bench.keeper.access_token().startswith("CANARY-access-1")


def test_wrong_keys_are_the_users_matter_and_not_a_reconnect(bench: Bench) -> None:
    bench.store.values[FORMER] = "former"
    bench.script.on("bearer", answer({"error": "invalid_client"}, 401))
    with pytest.raises(UserMustAct) as caught:
        bench.keeper.access_token()
    assert not isinstance(caught.value, ReconnectNeeded)
    assert sent_tokens(bench) == [REFRESH]


def test_a_store_that_fails_after_rotation_is_told_and_the_token_is_saved_later(bench: Bench) -> None:
    """Fault 42."""
    bench.script.on("bearer", tokens(1, refresh=ROTATED), REFUSED)
    bench.store.fail_put = KeyringLocked("The keyring is locked", "It is locked.")
    with pytest.raises(KeyringLocked):
        bench.keeper.access_token()
    bench.store.fail_put = None
    assert bench.keeper.access_token().startswith("CANARY-access-1")
    assert bench.store.values[CURRENT] == ROTATED
    assert len(bench.script.asked("bearer")) == 1


def test_no_stored_sign_in_means_connect_without_a_request(bench: Bench) -> None:
    bench.store.values.clear()
    assert not bench.keeper.connected
    with pytest.raises(ReconnectNeeded):
        bench.keeper.access_token()
    assert bench.script.requests == []


def test_forget_leaves_nothing(bench: Bench) -> None:
    bench.script.on("bearer", tokens(1, refresh=ROTATED))
    bench.keeper.access_token()
    bench.keeper.forget()
    assert bench.store.values == {}
    with pytest.raises(ReconnectNeeded):
        bench.keeper.access_token()


def test_while_another_process_refreshes_this_one_waits(bench: Bench, tmp_path: Path) -> None:
    """Fault 41."""
    other = FileLock(tmp_path / f"tokens-sandbox-{REALM}.lock", thread_local=False)
    other.acquire()
    with ThreadPoolExecutor(1) as thread:
        waiting = thread.submit(bench.keeper.access_token)
        time.sleep(0.2)
        assert not waiting.done()
        assert bench.script.requests == []
        other.release()
        assert waiting.result(timeout=10)


def test_tidying_up_never_spoils_a_good_answer(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(key: str) -> None:
        raise KeyringLocked("The keyring is locked", f"{key} cannot be removed.")

    bench.script.on("bearer", tokens(1, refresh=ROTATED))
    bench.keeper.access_token()
    monkeypatch.setattr(bench.store, "delete", locked)
    bench.keeper.good()
    assert bench.store.values == {CURRENT: ROTATED, FORMER: REFRESH}


def test_keys_of_two_environments_never_meet() -> None:
    """Fault 44: the names of the entries carry the environment."""
    assert client_secret_key(Environment.SANDBOX, "id") != client_secret_key(Environment.PRODUCTION, "id")


def _slowly(response: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    """Long enough on the way for every thread to arrive meanwhile."""

    def send(request: httpx.Request) -> httpx.Response:
        time.sleep(0.1)
        return httpx.Response(response.status_code, content=response.content)

    return send
