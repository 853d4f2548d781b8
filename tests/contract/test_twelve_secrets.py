"""Twelve planted secrets go through everything that can go wrong; none is found anywhere afterwards (fault 61)."""

from __future__ import annotations

import base64
import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import respx
from PySide6.QtWidgets import QApplication

from app.bootstrap import Core, Profile, build_core, start_logging, stop_logging
from app.bootstrap import sign_in as wiring
from app.bootstrap.bugs import log_bug
from app.bootstrap.window import WindowHost
from app.domain.books import Environment
from app.domain.errors import AppError
from app.domain.runs import Trigger
from app.domain.secret_kinds import SecretKind
from app.domain.support import SupportOptions
from app.services.activity import Format
from app.services.connecting import ConnectRequest
from app.storage.backups import back_up
from app.sync.events import NoEvents
from app.ui.theme import Theme
from tests.adapters.quickbooks.scripted import sample_bytes
from tests.support.bench import Token

CLIENT_ID, REALM = "AB-client-id-is-no-secret", "9130350000000001"
TOKEN_URL = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer"
REVOKE_URL = "https://developer.api.intuit.com/v2/oauth2/tokens/revoke"
API = "https://sandbox-quickbooks.api.intuit.com"
SECRETS = {
    "client secret": "CANARYclientSecret00000000000000000000001",
    "client secret of the computer": "CANARYpresetSecret00000000000000000000002",
    "sign-in code": "CANARYcode000000000000000000000000000003",
    "code of another sign-in": "CANARYforeignCode00000000000000000000004",
    "access token": "CANARYaccess.aaaabbbbccccddddeeeeffff0005",
    "second access token": "CANARYaccess.aaaabbbbccccddddeeeeffff0006",
    "refresh token": "RT1-CANARY-aaaabbbbccccddddeeeeffff-0007",
    "second refresh token": "RT1-CANARY-aaaabbbbccccddddeeeeffff-0008",
    "id token": "CANARYid.aaaabbbbccccddddeeeeffffgggg0009",
    "passphrase": "CANARY correct horse battery 0010",
}
SECRETS["Authorization"] = base64.b64encode(f"{CLIENT_ID}:{SECRETS['client secret']}".encode()).decode()


def token_answer(number: int) -> httpx.Response:
    second = number > 1
    body = {
        "token_type": "bearer",
        "access_token": SECRETS["second access token" if second else "access token"],
        "refresh_token": SECRETS["second refresh token" if second else "refresh token"],
        "id_token": SECRETS["id token"],
        "expires_in": 3600,
        "x_refresh_token_expires_in": 8726400,
    }
    return httpx.Response(200, json=body, headers={"intuit_tid": f"1-token-{number}"})


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    monkeypatch.setattr(wiring, "PORTS", (0,))
    profile = Profile.at(tmp_path / "profile", practice=False)
    profile.create()
    handler = start_logging(profile.logs)
    logging.getLogger("app").setLevel(logging.DEBUG)  # more than the program ever writes
    env = {
        "QUICKBOOKS_CLIENT_ID": "AB-preset",
        "QUICKBOOKS_CLIENT_SECRET": SECRETS["client secret of the computer"],
    }
    built = build_core(profile, env)
    yield built
    built.close()
    stop_logging(handler)


def quickbooks(router: respx.MockRouter) -> respx.Route:
    """Intuit as it answers to a sign-in; the data requests go from bad to worse. Returns the token endpoint."""
    token = router.post(TOKEN_URL)
    router.post(REVOKE_URL).mock(side_effect=httpx.ConnectError("no network"))
    router.get(f"{API}/v3/company/{REALM}/companyinfo/{REALM}").respond(
        content=sample_bytes("companyinfo_us_plus")
    )
    router.get(f"{API}/v3/company/{REALM}/preferences").respond(
        content=sample_bytes("preferences_us_no_po_keys")
    )
    chart = httpx.Response(200, content=sample_bytes("account_query_sandbox_us_2026"))
    router.post(f"{API}/v3/company/{REALM}/query").mock(
        side_effect=[chart, httpx.Response(200, json={"QueryResponse": {}}), *[httpx.Response(401)] * 40]
    )
    router.route(url__startswith=API).mock(side_effect=httpx.ReadTimeout("Bearer " + SECRETS["access token"]))
    return token


def go_through_it(core: Core, token: respx.Route) -> str:
    """Connect with a file under a passphrase, sync into trouble, disconnect without a network. Returns the state."""
    core.connecting.choose_place(SecretKind.FILE, SECRETS["passphrase"])
    token.mock(return_value=httpx.Response(400, json={"error": "invalid_grant"}))
    request = ConnectRequest(Environment.SANDBOX, CLIENT_ID, SECRETS["client secret"])
    attempt = core.connecting.begin(request)
    state = parse_qs(urlsplit(attempt.authorize_url).query)["state"][0]
    with suppress(AppError):
        attempt.paste(
            f"http://localhost/callback?code={SECRETS['code of another sign-in']}&state=other&realmId=1"
        )
    token.mock(
        side_effect=[token_answer(1), *[token_answer(2)] * 3, httpx.Response(400, json={"error": "x"})]
    )
    attempt.paste(f"{attempt.redirect_uri}?code={SECRETS['sign-in code']}&state={state}&realmId={REALM}")
    attempt.wait(Token())
    core.connecting.confirm(attempt, po_sync=True, auto_sync=False)
    core.sample.load()
    try:
        core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents())
    except AppError as error:
        logging.getLogger("app.test").exception("The run ended: %s", error.sentence)
    return state


def crash(core: Core) -> None:
    """A bug whose traceback carries what requests carry."""
    headers = {"Authorization": f"Basic {SECRETS['Authorization']}"}
    form = f"grant_type=refresh_token&refresh_token={SECRETS['refresh token']}&code={SECRETS['sign-in code']}"
    try:
        raise RuntimeError(
            f"{headers} {form} Bearer {SECRETS['access token']} client_secret={SECRETS['client secret']}"
        )
    except RuntimeError as bug:
        log_bug(type(bug), bug, bug.__traceback__)


def left_behind(core: Core, folder: Path) -> dict[Path, bytes]:
    """Every file of the profile and every export, after a backup."""
    connection = sqlite3.connect(core.profile.database)
    made = back_up(connection, core.profile.database, datetime.now(UTC))
    connection.close()
    assert made.exists()
    formats: tuple[Format, ...] = ("text", "csv", "json")
    for fmt in formats:
        core.activity.export(folder / f"export.{fmt}", fmt)
    # Everything in it that may be in it, and as text, because a zip hides what it holds.
    bundle = core.reports.support.make(SupportOptions(names=True, amounts=True), Token(), NoEvents())
    (folder / "support.txt").write_text("\n".join(part.text for part in bundle.parts), encoding="utf-8")
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_twelve_planted_secrets_are_found_nowhere(core: Core, tmp_path: Path, qapp: QApplication) -> None:
    """Fault 61."""
    with respx.mock(assert_all_called=False) as router:
        token = quickbooks(router)
        state = go_through_it(core, token)
        assert token.call_count >= 3, "keys tried, code exchanged, token refreshed"
        planted = {**SECRETS, "state": state}
        assert len(planted) == 12
        theme = Theme()
        host = WindowHost(core, theme, lambda _: True)
        host.window.show()
        host.connecting.open()
        titles = [widget.windowTitle() + widget.windowIconText() for widget in qapp.topLevelWidgets()]
        crash(core)
        core.connecting.disconnect()
        host.shut_down()
    files = left_behind(core, tmp_path)
    names = {path.name for path in files}
    assert {
        "inventory-mate.log",
        "inventory-mate.sqlite3",
        "sign-in.sealed",
        "export.json",
        "support.txt",
    } <= names
    log = files[core.profile.logs / "inventory-mate.log"]
    assert b"1-token-1" in log, "what support needs is there"
    assert b"RuntimeError" in log, "and so is the crash"
    assert b"1-token-1" in files[tmp_path / "support.txt"]
    arguments = arguments_of_ours()
    for what, secret in planted.items():
        for path, content in files.items():
            assert secret.encode() not in content, f"{what} in {path}"
        assert all(secret not in title for title in titles), f"{what} in a title"
        assert secret.encode() not in arguments, f"{what} in the arguments of a process"


def arguments_of_ours() -> bytes:
    """The command lines of this process and of everything it started."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, IndexError, ValueError):
            parent = int((place / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
            if os.getpid() in (parent, int(place.name)):
                found.append((place / "cmdline").read_bytes())
    assert found
    return b"\0".join(found)
