"""Catches the browser's way back from Intuit on this computer (design.md 7, reliability-performance.md 2.2).

Threaded, because a browser opens silent connections first and may ask for an icon: neither ends the wait. It
listens on 127.0.0.1 and holds the same port of ::1, so that nobody else can be "localhost" there.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from types import TracebackType

from app.quickbooks.loopback import Loopback, Request
from app.quickbooks.pages import error_page, result_page
from app.quickbooks.redirect import RedirectAnswer, answer_from, fields_of, same_state
from app.sync.ports import CancelToken

_log = logging.getLogger(__name__)
_LOOK_SECONDS = 0.1
#: How long the browser's page waits for the outcome of the token exchange.
_PAGE_SECONDS = 90.0
_GO_BACK = "Go back to Inventory Mate Desktop; it says what happened."


class Receiver:
    """One sign-in: `open` (or use it as a context manager), `wait`, `finish`, `close`.

    The ports are tried in order: Intuit wants an exact registered address, so any free port would not do.
    """

    def __init__(
        self,
        state: str,
        ports: Sequence[int],
        path: str = "/callback",
        *,
        public_address: str = "",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Behind a hosted page (`resources/redirect`), `public_address` is that page's https address: the state then
        carries the port, because the page has to know where this receiver is.
        """
        if not state:
            raise ValueError("a sign-in needs a state")
        self._word = state
        self._path = path
        self._public_address = public_address
        self._monotonic = monotonic
        self._server = Loopback(ports, self._page_for)
        self._lock = threading.Lock()
        self._answer: RedirectAnswer | None = None
        self._answered = threading.Event()
        self._outcome = ("", "")
        self._good = False
        self._finished = threading.Event()

    def open(self) -> Receiver:
        """Take the first free port.

        Raises:
            EnvironmentProblem: none of the ports is free.
        """
        self._server.open()
        return self

    def __enter__(self) -> Receiver:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def port(self) -> int:
        """The port that was free."""
        return self._server.port

    @property
    def redirect_uri(self) -> str:
        """The address to register at Intuit and to send along."""
        return self._public_address or f"http://localhost:{self.port}{self._path}"

    @property
    def state(self) -> str:
        """What the browser has to bring back whole; "<word>.<port>" behind a hosted page. Use it once open."""
        return f"{self._word}.{self.port}" if self._public_address else self._word

    def wait(self, cancel: CancelToken, timeout_seconds: float) -> RedirectAnswer | None:
        """The first right answer, or None when the time is over or the person canceled."""
        end = self._monotonic() + timeout_seconds
        while not self._answered.wait(_LOOK_SECONDS):
            if cancel.canceled or self._monotonic() >= end:
                return None
        return self._answer

    def finish(self, ok: bool, title: str, text: str) -> None:
        """Release the browser's page: it shows these words. Only the first call counts."""
        with self._lock:
            if not self._finished.is_set():
                self._good = ok
                self._outcome = (title, text)
                self._finished.set()

    def close(self) -> None:
        """Free the port. A page that still waits is told to go back to the program."""
        self.finish(False, "The sign-in was stopped", _GO_BACK)
        self._server.close()

    def _page_for(self, request: Request) -> tuple[int, str]:
        path, _, query = request.target.partition("?")
        if request.host not in self._hosts():
            # Another name for this computer: a web page is reaching for us (DNS rebinding).
            return 403, error_page("Not allowed", "This address is only for signing in to QuickBooks.")
        if path != self._path:
            return 404, error_page("Nothing here", "This address is only for signing in to QuickBooks.")
        if request.method != "GET":
            return 405, error_page("Not allowed", "This address is only for signing in to QuickBooks.")
        fields = fields_of(query)
        if not same_state(fields, self.state):
            _log.warning("A sign-in answer with a wrong state was refused; still waiting for the right one")
            return 400, error_page(
                "This is not the sign-in that is waited for", "Use the newest sign-in page."
            )
        answer = answer_from(fields)
        if answer is None:
            return 400, error_page("The answer is not complete", "Start the sign-in again in the program.")
        return self._latch(answer)

    def _latch(self, answer: RedirectAnswer) -> tuple[int, str]:
        with self._lock:
            if self._answer is None:
                self._answer = answer
                self._answered.set()
            elif self._answer != answer:
                return 409, error_page("Used already", f"This sign-in was answered already. {_GO_BACK}")
        if not self._finished.wait(_PAGE_SECONDS):
            return 200, result_page(None, "Almost done", _GO_BACK)
        return 200, result_page(self._good, *self._outcome)

    def _hosts(self) -> tuple[str, ...]:
        return tuple(f"{name}:{self.port}" for name in ("localhost", "127.0.0.1", "[::1]"))
