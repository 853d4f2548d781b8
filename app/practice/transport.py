"""The in-process door: the same answers without a socket, for fast tests."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from app.practice.addresses import Addresses
from app.practice.app import PracticeApp
from app.practice.books import Books
from app.practice.clock import Clock, Now, system_now
from app.practice.faults.plan import FaultPlan
from app.practice.request import Request

BASE = "http://practice.test"
Answer = tuple[int, dict[str, str], bytes]


class PracticeCompany:
    """Practice companies in this process. ``handle`` is a plain callable for any HTTP client."""

    def __init__(self, app: PracticeApp) -> None:
        self.app = app
        app.listen_at(BASE)

    @classmethod
    def open(
        cls, data_dir: Path | None = None, *, clock: Now | Clock = system_now, durable: bool = False
    ) -> PracticeCompany:
        """Open the file in ``data_dir``, or companies that live in memory only."""
        if data_dir is not None:
            data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        moving = clock if isinstance(clock, Clock) else Clock(clock)
        return cls(PracticeApp(data_dir, clock=moving, durable=durable))

    @property
    def addresses(self) -> Addresses:
        return self.app.addresses

    def books(self, realm: str) -> AbstractContextManager[Books]:
        """The books of a company for ``app.practice.actions``; all or nothing, as a person's click."""
        return self.app.gateway.books_for_page(realm)

    @property
    def faults(self) -> FaultPlan:
        """The faults on demand."""
        return self.app.faults

    def counts(self) -> dict[str, int]:
        return self.app.ledger.counts()

    def handle(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> Answer:
        """Answer one request. Raises ``ConnectionResetError`` where a fault cuts the connection.

        A delay that a fault asks for is not slept: it is told in the header ``x-practice-delay`` (seconds).
        """
        request = Request.build(method, url, headers, body)
        with self.app.under_way(request):
            response = self.app.handle(request)
        if response.delivery.cut_at is not None:
            raise ConnectionResetError("The practice company cut the connection, as its fault plan says.")
        told = dict(response.headers)
        if response.delivery.delay:
            told["x-practice-delay"] = str(response.delivery.delay)
        return response.status, told, response.body

    def close(self) -> None:
        self.app.close()
