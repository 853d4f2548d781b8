"""The list of shops, and that two shops under one roof share nothing."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from app.bootstrap import Core, Profile, Shops, build_core, start_logging, stop_logging
from app.bootstrap import sign_in as wiring
from app.domain.books import Environment
from app.domain.errors import EnvironmentProblem, UserMustAct
from app.domain.orders import new_po_id
from app.domain.runs import Trigger
from app.services.connecting import ConnectRequest
from app.sync.events import NoEvents
from tests.support.bench import Token

REALM = "9341450000000001"


@pytest.fixture
def shops(tmp_path: Path) -> Shops:
    roof = Profile.at(tmp_path / "roof", practice=False)
    roof.create()
    return Shops(roof)


def test_one_shop_is_the_normal_case_and_leaves_no_list(shops: Shops, tmp_path: Path) -> None:
    (only,) = shops.all()
    assert shops.last() == only
    shops.remember_last(only)
    assert shops.profile_of(only) == Profile.at(tmp_path / "roof", practice=False)
    assert not (tmp_path / "roof" / "shops.json").exists()


def test_a_second_one_is_added_found_renamed_and_remembered(shops: Shops, tmp_path: Path) -> None:
    moss = shops.add("  Moss & Pebble ", "Fern & Fable")
    assert [shop.name for shop in shops.all()] == ["Fern & Fable", "Moss & Pebble"]
    assert shops.find("moss & PEBBLE") == moss
    shops.remember_last(moss)
    assert Shops(Profile.at(tmp_path / "roof", practice=False)).last() == moss
    renamed = shops.rename(moss, "Moss")
    assert shops.profile_of(renamed).folder == shops.profile_of(moss).folder
    assert stat.S_IMODE((tmp_path / "roof" / "shops.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "two\nlines"])
def test_a_shop_needs_a_name(shops: Shops, name: str) -> None:
    with pytest.raises(UserMustAct, match="name"):
        shops.add(name)
    assert len(shops.all()) == 1


def test_two_shops_are_never_called_the_same(shops: Shops) -> None:
    moss = shops.add("Moss")
    with pytest.raises(UserMustAct, match="taken"):
        shops.add("MOSS")
    with pytest.raises(UserMustAct, match="taken"):
        shops.rename(shops.add("Fern"), "moss")
    shops.rename(moss, "moss")


def test_an_unknown_shop_is_said_with_those_there_are(shops: Shops) -> None:
    shops.add("Moss")
    with pytest.raises(UserMustAct, match="My shop, Moss"):
        shops.find("Fern")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"shops": []}',
        '{"shops": [{"key": "../x", "name": "n"}]}',
        '{"shops": [{"key": "shop-1", "name": "n"}]}',
    ],
)
def test_a_damaged_list_is_said_and_leads_nowhere(shops: Shops, tmp_path: Path, content: str) -> None:
    (tmp_path / "roof" / "shops.json").write_text(content, encoding="utf-8")
    with pytest.raises(EnvironmentProblem, match="damaged"):
        shops.all()


def test_every_place_of_a_shop_is_its_own(home: Path) -> None:
    for practice in (False, True):
        roof = Profile.at(None, practice=practice)
        roof.create()
        shops = Shops(roof)
        profiles = [roof, *(shops.profile_of(shops.add(name)) for name in ("Moss", "Birch"))]
        for place in (
            "folder",
            "database",
            "logs",
            "practice",
            "practice_secrets",
            "sealed_secrets",
            "keyring_service",
        ):
            assert len({getattr(profile, place) for profile in profiles}) == 3, place
    usual = Profile.at(None, practice=False)
    assert usual.keyring_service == "Inventory Mate Desktop", "the first shop keeps its entries"


@contextmanager
def opened(profile: Profile) -> Iterator[Core]:
    profile.create()
    handler = start_logging(profile.logs)
    core = build_core(profile, {})
    try:
        yield core
    finally:
        core.close()
        stop_logging(handler)


def fill(core: Core) -> None:
    """The sample shop, signed in and sent."""
    core.sample.load()
    attempt = core.connecting.begin(ConnectRequest(Environment.PRACTICE))
    attempt.paste(core.practice.allow(attempt.authorize_url, REALM))
    attempt.wait(Token())
    core.connecting.confirm(attempt, po_sync=True, auto_sync=False)
    core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents())


def test_nothing_of_one_shop_reaches_the_other(
    shops: Shops, forbidden_keyring: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(wiring, "PORTS", (0,))
    first, moss = shops.profile_of(shops.all()[0]), shops.profile_of(shops.add("Moss"))
    with ExitStack() as stack:
        one = stack.enter_context(opened(first))
        other = stack.enter_context(opened(moss))  # both open at once: locks do not collide
        fill(one)
        assert len(one.stores.links.links(REALM)) == 60
        assert one.session.realm_id() == REALM

        assert other.stores.settings.connection() is None
        assert other.stores.links.links(REALM) == {}
        assert other.stores.orders.ids() == []
        assert other.stores.mappings.vendors(REALM) == []
        assert other.stores.settings.sync_settings(REALM).po_sync is False
        assert not other.profile.practice_secrets.exists()
        with pytest.raises(UserMustAct, match="not connected"):
            other.session.books()

        fill(other)
        tokens = [
            json.loads(core.profile.practice_secrets.read_text(encoding="utf-8")) for core in (one, other)
        ]
        assert set(tokens[0]) == set(tokens[1]), "the same names"
        assert not set(tokens[0].values()) & set(tokens[1].values()), "other sign-ins"
        one.connecting.disconnect(forget_links=True)
        assert other.session.realm_id() == REALM
        assert len(other.stores.links.links(REALM)) == 60
        assert other.session.books().company().realm_id == REALM
    for profile, foreign in ((first, moss), (moss, first)):
        secrets = foreign.practice_secrets.read_text(encoding="utf-8")
        for path in [*profile.folder.glob("*"), *profile.logs.glob("*")]:
            if path.is_file() and secrets not in ("", "{}"):
                for token in json.loads(secrets).values():
                    assert token.encode() not in path.read_bytes(), path


def test_ids_of_purchase_orders_differ_between_shops(shops: Shops) -> None:
    """Our mark in QuickBooks follows from them: two shops in one company must not take each other's documents."""
    with (
        opened(shops.profile_of(shops.all()[0])) as one,
        opened(shops.profile_of(shops.add("Moss"))) as other,
    ):
        ids = {new_po_id(core.stores.settings.shop()[0], "101") for core in (one, other)}
        assert len(ids) == 2
        assert other.stores.settings.shop()[1] == "Moss"
