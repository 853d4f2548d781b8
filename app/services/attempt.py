"""One sign-in under way, from the browser to the company that was chosen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.books import Company
from app.domain.errors import AppError, Canceled, UserMustAct
from app.domain.known import SIGN_IN
from app.domain.links import Connection
from app.services.connect_parts import Choices, ConnectRequest, Look, Redirect, SignIn, Waiting
from app.services.health import Finding
from app.sync.ports import CancelToken, Clock

TIMEOUT_SECONDS = 300
#: How often a waiting attempt looks whether an address was pasted or Cancel pressed (seconds).
_LOOK = 0.2


@dataclass(frozen=True, slots=True)
class Found:
    """The company that was chosen, what its health check says, and what is proposed for it."""

    look: Look
    health: tuple[Finding, ...]
    proposed: Choices
    #: The company that the shop is connected to in this environment, when it is another one (fault 43).
    former: Connection | None = None

    @property
    def company(self) -> Company:
        """The company."""
        return self.look.company

    @property
    def hindrance(self) -> Finding | None:
        """What has to be mended before the shop can be connected, if anything."""
        return next((finding for finding in self.health if finding.blocks), None)


class Attempt:
    """One sign-in under way. `wait` blocks in a worker; `paste` may be called from the window meanwhile."""

    timeout_seconds = TIMEOUT_SECONDS

    def __init__(
        self,
        request: ConnectRequest,
        sign_in: SignIn,
        receiver: Waiting,
        parse: Callable[[str, str], Redirect],
        examine: Callable[[Look], Found],
        clock: Clock,
    ) -> None:
        self.request = request
        self.sign_in = sign_in
        self.redirect_uri = receiver.redirect_uri
        self.authorize_url = sign_in.authorize_address(receiver.state)
        self.tokens: object | None = None
        self.found: Found | None = None
        self._receiver = receiver
        self._parse = parse
        self._examine = examine
        self._realm_id = ""
        self._state = receiver.state
        self._clock = clock
        self._pasted: Redirect | None = None
        self._lock = threading.Lock()

    def paste(self, text: str) -> None:
        """Take the address that the person landed on.

        Raises:
            UserMustAct: it is not the right address; waiting goes on.
        """
        answer = self._parse(text, self._state)
        with self._lock:
            self._pasted = answer

    def wait(self, cancel: CancelToken) -> Found:
        """Wait for the browser, exchange the code, read and examine the company.

        Raises:
            UserMustAct: refused, wrong keys, or nothing came in five minutes.
            WaitAndRetry: Intuit or QuickBooks cannot be reached.
            Canceled: on request.
        """
        answer = self._redirect(cancel)
        try:
            if answer.error:
                raise _refused(answer)
            self.tokens = self.sign_in.exchange(answer.code)
            self._realm_id = answer.realm_id
            found = self.look_again()
        except AppError as error:
            self._receiver.finish(False, error.title, error.sentence)
            raise
        if found.former is not None:
            self._receiver.finish(
                False,
                "This is another company",
                f"You signed in to {found.company.name}, but the shop is connected to {found.former.company_name}. "
                "Nothing was stored. Go back to Inventory Mate Desktop.",
            )
            return found
        self._receiver.finish(
            True,
            f"Signed in to {found.company.name}",
            "You can close this page and go back to Inventory Mate Desktop.",
        )
        return found

    def look_again(self) -> Found:
        """Read and examine the company with the same sign-in, after something was changed in QuickBooks.

        Raises:
            WaitAndRetry: QuickBooks cannot be reached.
            UserMustAct: the sign-in is not finished, or no longer good.
        """
        if self.tokens is None:
            raise unfinished()
        self.found = self._examine(self.sign_in.look(self._realm_id, self.tokens))
        return self.found

    def close(self) -> None:
        """Free the port."""
        self._receiver.close()

    def _redirect(self, cancel: CancelToken) -> Redirect:
        deadline = self._clock.monotonic() + self.timeout_seconds
        while self._clock.monotonic() < deadline:
            answer = self._receiver.wait(cancel, _LOOK)
            with self._lock:
                answer = answer or self._pasted
            if answer is not None:
                return answer
            if cancel.canceled:
                raise Canceled("Connecting was stopped. Nothing was stored.")
        raise SIGN_IN["sign_in.nobody"].error()


def unfinished() -> UserMustAct:
    """The error of going on without a company."""
    return UserMustAct(
        "The sign-in is not finished", "No company was chosen yet.", "Finish it in the browser."
    )


def _refused(answer: Redirect) -> AppError:
    if answer.error == "access_denied":
        return SIGN_IN["sign_in.denied"].error()
    return SIGN_IN["sign_in.page"].error(text=f"{answer.error}. {answer.error_description}".strip(" ."))
