"""Faults as they look on a real socket, and many clients at once."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.practice import PracticeServer

REALM = "9341450000000001"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    made = PracticeServer.open(tmp_path, durable=False)
    made.app.gateway.limits.on = False
    yield made
    made.close()


@pytest.fixture
def token(server: PracticeServer) -> str:
    return server.app.ready_tokens(REALM)[0]


def call(server: PracticeServer, token: str, body: Any, query: str = "") -> tuple[int, bytes]:
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
    with closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)) as line:
        line.request("POST", f"/v3/company/{REALM}/vendor{query}", json.dumps(body), headers)
        answer = line.getresponse()
        return answer.status, answer.read()


def vendors(server: PracticeServer) -> int:
    with server.books(REALM) as books:
        return books.count("Vendor")


@pytest.mark.parametrize("at_byte", [0, 1, 20, 200, 400])
def test_the_connection_breaks_at_the_wanted_byte_after_the_work_was_done(
    server: PracticeServer, token: str, at_byte: int
) -> None:
    server.faults.add("reset", at_byte=at_byte)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        call(server, token, {"DisplayName": "Moss"}, "?requestid=r1")
    assert vendors(server) == 1
    status, raw = call(server, token, {"DisplayName": "Moss"}, "?requestid=r1")
    assert (status, json.loads(raw)["Vendor"]["DisplayName"]) == (200, "Moss")
    assert vendors(server) == 1


def test_a_lost_request_did_nothing(server: PracticeServer, token: str) -> None:
    server.faults.add("lost-request")
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        call(server, token, {"DisplayName": "Moss"})
    assert vendors(server) == 0


def test_a_late_commit_comes_by_itself(server: PracticeServer, token: str) -> None:
    server.faults.add("late-504", seconds=0.4)
    assert call(server, token, {"DisplayName": "Moss"})[0] == 504
    assert vendors(server) == 0
    ends = time.monotonic() + 10
    while vendors(server) == 0 and time.monotonic() < ends:
        time.sleep(0.05)
    assert vendors(server) == 1
    assert server.counts()["late"] == 1


def test_a_slow_answer_holds_up_nobody_else(server: PracticeServer, token: str) -> None:
    server.faults.add("slow", seconds=1.5)
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(call, server, token, {"DisplayName": "Slow"})
        while server.counts().get("Vendor.create", 0) == 0:
            time.sleep(0.01)
        started = time.monotonic()
        assert call(server, token, {"DisplayName": "Quick"})[0] == 200
        assert time.monotonic() - started < 1
        assert slow.result()[0] == 200


def test_many_clients_with_one_request_id_make_one_vendor(server: PracticeServer, token: str) -> None:
    with ThreadPoolExecutor(8) as pool:
        jobs = [pool.submit(call, server, token, {"DisplayName": "Moss"}, "?requestid=r1") for _ in range(40)]
        answers = {job.result() for job in jobs}
    assert len(answers) == 1
    assert vendors(server) == 1
    counts = server.counts()
    assert (counts["writes"], counts["changes"], counts["replayed"]) == (40, 1, 39)


def test_many_clients_with_their_own_vendors(server: PracticeServer, token: str) -> None:
    with ThreadPoolExecutor(8) as pool:
        jobs = [pool.submit(call, server, token, {"DisplayName": f"V{number}"}) for number in range(80)]
        idents = {json.loads(job.result()[1])["Vendor"]["Id"] for job in jobs}
    assert len(idents) == 80
