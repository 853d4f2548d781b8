"""The network door: real sockets on 127.0.0.1, real processes, real kills."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from app.practice import PracticeInUse, PracticeServer, find_running

REALM = "9341450000000001"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    made = PracticeServer.open(tmp_path, durable=False)
    made.app.gateway.limits.on = False
    yield made
    made.close()


def connect(base: str) -> http.client.HTTPConnection:
    parts = urlsplit(base)
    return http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=10)


def post(line: http.client.HTTPConnection, token: str, path: str, body: Any) -> tuple[int, Any]:
    headers = {
        "Authorization": f"Bearer {token}",
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    line.request("POST", f"/v3/company/{REALM}/{path}", json.dumps(body), headers)
    answer = line.getresponse()
    return answer.status, json.loads(answer.read())


def count_vendors(line: http.client.HTTPConnection, token: str) -> int:
    headers = {
        "Authorization": f"Bearer {token}",
        "Accept": "application/json",
        "Content-Type": "application/text",
    }
    line.request("POST", f"/v3/company/{REALM}/query", "select count(*) from Vendor", headers)
    return int(json.loads(line.getresponse().read())["QueryResponse"]["totalCount"])


def test_only_the_loopback_address_is_bound(server: PracticeServer) -> None:
    assert urlsplit(server.addresses.api_base).hostname == "127.0.0.1"
    note = server.data_dir / "server.json"
    assert json.loads(note.read_text()) == server.addresses.to_json()
    if os.name == "posix":
        assert note.stat().st_mode & 0o077 == 0
        assert (server.data_dir / "practice.sqlite3").stat().st_mode & 0o077 == 0


def test_others_find_it_while_it_runs_and_only_then(tmp_path: Path) -> None:
    assert find_running(tmp_path) is None
    server = PracticeServer.open(tmp_path, durable=False)
    assert find_running(tmp_path) == server.addresses
    note = (tmp_path / "server.json").read_text()
    server.close()
    assert find_running(tmp_path) is None
    (tmp_path / "server.json").write_text(note)
    assert find_running(tmp_path) is None, "a note left behind by a killed process is not believed"


def test_a_directory_is_served_once_and_keeps_port_keys_and_data(tmp_path: Path) -> None:
    first = PracticeServer.open(tmp_path, durable=False)
    with pytest.raises(PracticeInUse, match="already running"):
        PracticeServer.open(tmp_path)
    token, refresh = first.app.ready_tokens(REALM)
    line = connect(first.addresses.api_base)
    assert post(line, token, "vendor", {"DisplayName": "Moss"})[0] == 200
    line.close()
    addresses = first.addresses
    first.close()
    second = PracticeServer.open(tmp_path, durable=False)
    try:
        assert second.addresses == addresses
        line = connect(second.addresses.api_base)
        assert count_vendors(line, token) == 1, "tokens and data are those of before"
        assert second.app.tokens.refresh(refresh).realm == REALM
        line.close()
    finally:
        second.close()


def test_another_free_port_is_taken_when_the_last_one_is_not_free(tmp_path: Path) -> None:
    first = PracticeServer.open(tmp_path, durable=False)
    port = first.port
    first.close()
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", port))
        other.listen()
        second = PracticeServer.open(tmp_path, durable=False)
        assert second.port != port
        second.close()


def test_one_connection_carries_many_requests_without_waiting(server: PracticeServer) -> None:
    token = server.app.ready_tokens(REALM)[0]
    line = connect(server.addresses.api_base)
    started = time.perf_counter()
    for _ in range(50):
        assert count_vendors(line, token) == 0
    assert time.perf_counter() - started < 1.5, "Nagle's algorithm would need 2 seconds"
    line.close()


def test_chunked_bodies_are_read(server: PracticeServer) -> None:
    token = server.app.ready_tokens(REALM)[0]
    line = connect(server.addresses.api_base)
    headers = {
        "Authorization": f"Bearer {token}",
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    parts = iter([b'{"Display', b'Name": "Moss"}'])
    line.request("POST", f"/v3/company/{REALM}/vendor", parts, headers, encode_chunked=True)
    answer = line.getresponse()
    assert answer.status == 200
    assert json.loads(answer.read())["Vendor"]["DisplayName"] == "Moss"
    line.close()


def start(data: Path) -> tuple[subprocess.Popen[str], Any]:
    process = subprocess.Popen(
        [sys.executable, "-m", "app.practice", "--data", str(data), "--json", "--no-limits"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert process.stdout is not None
    return process, json.loads(process.stdout.readline())


def end(process: subprocess.Popen[str]) -> None:
    """Kill without a warning (SIGKILL) and let go of the pipe."""
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def test_alone_it_prints_one_line_and_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    process, told = start(tmp_path)
    try:
        assert {
            "api_base",
            "authorize_url",
            "token_url",
            "revoke_url",
            "discovery_url",
            "control_url",
        } <= set(told)
        assert told["client_id"]
        assert told["client_secret"]
        company = next(c for c in told["companies"] if c["realm_id"] == REALM)
        line = connect(told["api_base"])
        assert count_vendors(line, company["access_token"]) == 0
        line.close()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
        assert process.stdout is not None
        assert process.stdout.read() == "", "one line, not more"
    finally:
        end(process)


def test_what_was_answered_survives_a_kill(tmp_path: Path) -> None:
    """Five kills with no warning, right after an answer: everything answered is there, once."""
    answered = 0
    for round_number in range(5):
        process, told = start(tmp_path)
        opened = ExitStack()
        try:
            token = told["companies"][0]["access_token"]
            line = opened.enter_context(closing(connect(told["api_base"])))
            assert count_vendors(line, token) == answered
            for number in range(3):
                name = f"V{round_number}-{number}"
                assert post(line, token, f"vendor?requestid={name}", {"DisplayName": name})[0] == 200
                answered += 1
        finally:
            end(process)
            opened.close()
    process, told = start(tmp_path)
    try:
        token = told["companies"][0]["access_token"]
        with closing(connect(told["api_base"])) as line:
            assert count_vendors(line, token) == answered
            status, body = post(line, token, "vendor?requestid=V4-2", {"DisplayName": "V4-2"})
            assert status == 200, "the request id is remembered over the kill too"
            assert body["Vendor"]["DisplayName"] == "V4-2"
            assert count_vendors(line, token) == answered
    finally:
        end(process)
