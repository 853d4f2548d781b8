"""Ending and moving connections on the practice company: revoked there, forgotten here, nothing half stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from app.bootstrap import Core, Profile, build_core
from app.bootstrap import sign_in as wiring
from app.domain.books import Environment
from app.domain.errors import EnvironmentProblem, NotSent, ReconnectNeeded, UserMustAct
from app.domain.runs import Trigger
from app.domain.sign_in_ends import SignInEnds, ends_key
from app.quickbooks.endpoints import endpoints_for
from app.quickbooks.oauth import ClientKeys, IntuitOAuth
from app.secrets import FileSecrets
from app.services.connect_parts import Revoked
from app.services.connecting import Attempt, ConnectRequest
from app.sync.events import NoEvents
from tests.support.bench import Token

REALM, OTHER = "9341450000000001", "9341450000000002"
TOKEN = f"practice.refresh_token.{REALM}"


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(wiring, "PORTS", (0,))
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    yield built
    built.close()


def signed_in(core: Core, realm: str = REALM) -> Attempt:
    attempt = core.connecting.begin(ConnectRequest(Environment.PRACTICE))
    attempt.paste(core.practice.allow(attempt.authorize_url, realm))
    attempt.wait(Token())
    return attempt


def connect(core: Core, realm: str = REALM) -> None:
    core.connecting.confirm(signed_in(core, realm), po_sync=True, auto_sync=False)


def stored(core: Core, key: str = TOKEN) -> str | None:
    return FileSecrets(core.profile.practice_secrets).get(key)


def works_at_intuit(core: Core, token: str) -> bool:
    """Whether a refresh token is still accepted, asked with a client of the test's own."""
    assert core.practice._server is not None
    addresses = core.practice.addresses()
    keys = ClientKeys(addresses["client_id"], addresses["client_secret"])
    try:
        IntuitOAuth(endpoints_for(Environment.PRACTICE, addresses), keys, "").refresh(token)
    except ReconnectNeeded:
        return False
    return True


def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def revoke(self: IntuitOAuth, token: str) -> None:
        raise NotSent("Intuit cannot be reached", "There is no network.")

    monkeypatch.setattr(IntuitOAuth, "revoke", revoke)


def test_disconnecting_revokes_and_forgets_and_keeps_the_links(core: Core) -> None:
    core.sample.load()
    connect(core)
    core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents())
    token = stored(core)
    assert token is not None
    assert works_at_intuit(core, token)
    told = core.connecting.disconnect()
    assert told is not None
    assert (told.revoked, told.links_forgotten) == (Revoked.DONE, False)
    assert not works_at_intuit(core, token)
    assert stored(core) is None
    assert list(core.profile.folder.glob("*.shared")) == []
    assert core.stores.settings.connection() is None
    assert len(core.stores.links.links(REALM)) == 60
    assert core.connecting.disconnect() is None


def test_links_are_forgotten_when_asked_and_found_again_by_their_tag(core: Core) -> None:
    core.sample.load()
    connect(core)
    core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents())
    told = core.connecting.disconnect(forget_links=True)
    assert told is not None
    assert "forgotten" in told.sentence
    assert core.stores.links.links(REALM) == {}
    assert core.stores.mappings.vendors(REALM) == []
    connect(core)
    run = core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents())
    assert (run.created, run.reattached) == (0, 60)


def test_offline_the_access_is_withdrawn_later(core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    connect(core)
    token = stored(core)
    assert token is not None
    with monkeypatch.context() as cut:
        offline(cut)
        told = core.connecting.disconnect()
        assert told is not None
        assert told.revoked is Revoked.LATER
        assert "withdrawn there later" in told.sentence
        assert stored(core) is None
        assert core.connecting.revoke_pending() == "", "still offline"
    assert works_at_intuit(core, token)
    assert token not in core.stores.settings.value("revoke_later"), (
        "the database names it, the place keeps it"
    )
    core.close()
    again = build_core(core.profile, {})
    try:
        assert "now withdrawn" in again.connecting.revoke_pending()
        assert again.connecting.revoke_pending() == ""
        assert not works_at_intuit(again, token)
        kept = core.profile.practice_secrets.read_text(encoding="utf-8")
        assert kept == "{}"
    finally:
        again.close()


def test_another_company_at_reconnect_is_stopped_with_both_names(core: Core) -> None:
    """Fault 43: nothing is stored, no link of the old company is used, the old sign-in goes on."""
    connect(core)
    before = stored(core)
    attempt = signed_in(core, OTHER)
    assert attempt.found is not None
    assert attempt.found.former is not None
    with pytest.raises(UserMustAct) as caught:
        core.connecting.confirm(attempt, po_sync=True, auto_sync=False)
    for name in ("Fern & Fable Ltd (practice)", "Sandbox Company_US_1"):
        assert name in caught.value.message
    connection = core.stores.settings.connection()
    assert connection is not None
    assert connection.realm_id == REALM
    assert stored(core) == before
    core.connecting.discard(attempt)
    assert core.session.books().company().name == "Fern & Fable Ltd (practice)"


def test_moving_anyway_takes_the_old_sign_in_away(core: Core) -> None:
    """Fault 43: the links of the former company are kept, and not used."""
    core.sample.load()
    connect(core)
    core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents())
    before = stored(core)
    assert before is not None
    core.connecting.confirm(signed_in(core, OTHER), po_sync=True, auto_sync=False, move=True)
    assert core.session.realm_id() == OTHER
    assert stored(core) is None
    assert not works_at_intuit(core, before)
    assert len(core.stores.links.links(REALM)) == 60
    assert core.stores.links.links(OTHER) == {}


def test_signing_in_again_to_the_same_company_asks_nothing(core: Core) -> None:
    connect(core)
    attempt = signed_in(core)
    assert attempt.found is not None
    assert attempt.found.former is None
    core.connecting.confirm(attempt, po_sync=True, auto_sync=False)


def test_a_database_that_refuses_leaves_no_sign_in_behind(
    core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = signed_in(core)

    def full(connection: object) -> None:
        raise EnvironmentProblem("The disk is full", "It is full.")

    with monkeypatch.context() as broken:
        broken.setattr(core.stores.settings, "put_connection", full)
        with pytest.raises(EnvironmentProblem):
            core.connecting.confirm(attempt, po_sync=True, auto_sync=False)
    assert stored(core) is None
    assert core.stores.settings.connection() is None
    core.connecting.confirm(attempt, po_sync=True, auto_sync=False)
    assert core.session.books().company().name == "Fern & Fable Ltd (practice)"


def test_a_sign_in_that_somebody_removed_is_explained(core: Core) -> None:
    connect(core)
    core.session.forget()
    FileSecrets(core.profile.practice_secrets).delete(TOKEN)
    with pytest.raises(ReconnectNeeded, match="something else removed it"):
        core.session.books()
    assert core.status.current().next_action == "reconnect"


def test_what_was_typed_is_there_again_but_never_the_secret(core: Core) -> None:
    core.connecting.remember_typed(
        ConnectRequest(Environment.PRODUCTION, "AB123", "CANARY-secret", "https://shop.example/")
    )
    assert core.connecting._presets._client_id(Environment.PRODUCTION) == "AB123"
    assert b"CANARY" not in core.profile.database.read_bytes()


def test_the_sample_shop_may_come_after_the_connection(core: Core) -> None:
    connect(core)
    core.sample.load()
    assert core.session.realm_id() == REALM
    assert core.session.require_po_sync().accounts.payable_id
    assert core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents()).created == 60


def test_sample_pos_never_get_near_real_books(core: Core) -> None:
    connect(core)
    connection = core.stores.settings.connection()
    assert connection is not None
    core.stores.settings.put_connection(replace(connection, environment="production"))
    with pytest.raises(UserMustAct, match="must not get there"):
        core.sample.load()
    assert core.stores.orders.ids() == []


def test_a_sign_in_that_was_not_used_for_long_is_extended_at_the_start(core: Core) -> None:
    connect(core)
    assert not core.connecting.extend(), "a fresh one needs nothing"
    key = ends_key("practice", REALM)
    for left, extended in ((50, True), (5, True), (-1, False)):
        now = datetime.now(UTC)
        core.stores.settings.set_value(key, SignInEnds(now + timedelta(days=left)).as_text())
        if left == 5:
            assert core.status.current().next_action == "reconnect"
        for path in core.profile.folder.glob("*.shared"):
            path.unlink()  # after so long nothing shared is good any more
        assert core.connecting.extend() is extended
        ends = SignInEnds.from_text(core.stores.settings.value(key))
        assert ends.unused is not None
        assert (ends.unused > now + timedelta(days=90)) is extended
        assert (core.status.current().reminder == "") is extended


def test_a_sign_in_that_intuit_ended_meanwhile_asks_for_a_new_one(core: Core) -> None:
    """Fault 45."""
    connect(core)
    token = stored(core)
    assert token is not None
    addresses = core.practice.addresses()
    keys = ClientKeys(addresses["client_id"], addresses["client_secret"])
    IntuitOAuth(endpoints_for(Environment.PRACTICE, addresses), keys, "").revoke(token)
    for path in core.profile.folder.glob("*.shared"):
        path.unlink()
    soon = SignInEnds(datetime.now(UTC) + timedelta(days=5))
    core.stores.settings.set_value(ends_key("practice", REALM), soon.as_text())
    assert not core.connecting.extend()
    assert core.status.current().needs_reconnect
