"""The sample shop's feed over a real socket of this computer: into the list, to QuickBooks, and changes after that."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from referencing import Registry, Resource

from app.bootstrap import Core, Profile, build_core
from app.cli.arguments import parser
from app.cli.connecting import connect
from app.cli.feeding import feed
from app.cli.output import Output
from app.domain.runs import Trigger
from app.domain.sync_state import SyncState
from app.sources.shipped import resource_path
from app.sync.events import NoEvents
from tests.support.bench import Token


class Desk:
    """A fresh profile with a terminal."""

    def __init__(self, core: Core, capsys: pytest.CaptureFixture[str]) -> None:
        self.core = core
        self._capsys = capsys
        self.code = -1

    def feed(self, *words: str) -> dict[str, Any]:
        arguments = parser().parse_args(["--json", "feed", *words])
        self.code = feed(self.core, arguments, Output(as_json=True), Token())
        told: dict[str, Any] = json.loads(self._capsys.readouterr().out.splitlines()[-1])
        return told

    def control(self, **values: Any) -> None:
        addresses = self.core.practice.addresses()
        headers = {"Accept": "application/json"}
        httpx.post(addresses["control_url"], json=values, headers=headers, trust_env=False).raise_for_status()

    def get(self, token: str, **params: str) -> httpx.Response:
        addresses = self.core.practice.addresses()
        headers = {"Authorization": f"Bearer {token}"}
        return httpx.get(addresses["feed_url"], params=params, headers=headers, trust_env=False)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], forbidden_keyring: object) -> Iterator[Desk]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    core = build_core(Profile.at(tmp_path / "profile", practice=False), {})
    try:
        yield Desk(core, capsys)
    finally:
        core.close()


def test_from_the_feed_to_the_list_to_quickbooks_and_on(desk: Desk) -> None:
    core = desk.core
    told = desk.feed("set", "--sample")
    assert (told["shop"], told["problems"]) == ("Fern & Fable", [])
    told = desk.feed("fetch")
    assert (told["new"], told["refused"], desk.code) == (63, 0, 0)
    arguments = parser().parse_args(["connect", "--environment", "practice", "--allow"])
    connect(core, arguments, Output(as_json=True), Token())
    run = core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents())
    proof = core.proof.check(Token())
    assert (proof.differences, proof.in_quickbooks) == ((), run.created + run.reattached)
    assert run.created > 50
    order = next(o for o in core.stores.orders.many(core.stores.orders.ids()) if o.status.value == "ordered")
    desk.control(action="feed", number=order.number, fields={"reference": "INV-77"})
    assert desk.feed("fetch")["changed"] == 1
    state = core.stores.links.state(order.id, core.session.realm_id())
    assert state is not None
    assert state.state is SyncState.CHANGED_HERE
    assert core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents()).updated == 1
    core.editing.save(_with(core, order.id, reference="mine"))
    desk.control(action="feed", number=order.number, fields={"reference": "theirs"})
    assert (desk.feed("fetch")["differing"], desk.code) == (1, 1)
    (asked,) = desk.feed("status")["differing"]
    assert asked["fields"] == {"reference": {"here": "mine", "feed": "theirs"}}
    assert desk.feed("answer", asked["record"], "feed")["answered"] == 1
    assert _with(core, order.id).reference == "theirs"
    assert (desk.feed("status")["differing"], desk.code) == ([], 0)
    desk.control(action="feed-restart")
    told = desk.feed("fetch")
    assert (told["anew"], told["changed"], told["new"]) == (True, 0, 0)


def test_a_broken_record_is_told_and_the_feed_goes_on(desk: Desk) -> None:
    desk.control(action="feed", number="900", fields={"status": "ordered", "lines": [{"quantity": "x"}]})
    desk.feed("set", "--sample")
    told = desk.feed("fetch")
    assert (told["new"], told["refused"], desk.code) == (63, 1, 1)
    (refused,) = desk.feed("status")["refused"]
    assert refused["number"] == "900"
    assert "lines[0].quantity" in refused["problem"]


def test_the_sample_feed_speaks_as_its_page_says(desk: Desk) -> None:
    token = desk.core.practice.addresses()["feed_token"]
    schema, orders = (
        json.loads(resource_path(*place).read_text(encoding="utf-8"))
        for place in (("feed", "feed.schema.json"), ("sources", "po.schema.json"))
    )
    registry: Registry[Any] = Registry().with_resource("po.schema.json", Resource.from_contents(orders))
    validator = jsonschema.Draft202012Validator(schema, registry=registry)
    first = desk.get(token, limit="40").json()
    validator.validate(first)
    assert (len(first["records"]), first["has_more"]) == (25, True)
    second = desk.get(token, cursor=first["next_cursor"]).json()
    assert not {r["id"] for r in first["records"]} & {r["id"] for r in second["records"]}
    assert desk.get("wrong").status_code == 401
    assert desk.get(token, cursor="9-4").status_code == 410
    assert desk.get(token, cursor="1-9999").status_code == 410
    assert desk.get(token, limit="many").status_code == 400


def _with(core: Core, po_id: str, **changes: Any) -> Any:
    from dataclasses import replace

    return replace(core.stores.orders.many([po_id])[0], **changes)
