from __future__ import annotations

import threading
from typing import Any, cast

from app.domain.links import Connection
from app.services.session import Session, proof_of
from app.sync.ports import Books, SettingsStore

CONNECTION = Connection("shop", "practice", "9130", "Fern & Fable")


class Settings:
    def connection(self) -> Connection:
        return CONNECTION

    def value(self, key: str) -> str:
        return proof_of("practice", "9130", "")


def test_threads_that_come_together_get_the_same_gateway() -> None:
    made: list[object] = []
    inside = threading.Barrier(2, timeout=0.2)

    def factory(connection: Connection) -> Books:
        # Two threads that both get here would meet; one alone waits in vain and goes on.
        try:
            inside.wait()
        except threading.BrokenBarrierError:
            made.append(connection)
            return cast("Books", object())
        made.append("twice")
        return cast("Books", object())

    session = Session(cast("SettingsStore", cast("Any", Settings())), factory)
    got: list[Books] = []
    threads = [threading.Thread(target=lambda: got.append(session.books())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert got[0] is got[1]
