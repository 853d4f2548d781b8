"""Errors sorted by who must act (design.md section 8). Anything that is not an `AppError` is a bug."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.fixes import Fix


@dataclass(frozen=True, slots=True)
class Details:
    """What stands behind "Details": QuickBooks' own code and words, and the id Intuit's support asks for."""

    code: str = ""
    text: str = ""
    intuit_tid: str = ""
    http_status: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """What stands in the way of one PO, as stored with its badge. `retries`: the program tries again by itself."""

    title: str
    message: str
    what_to_do: str = ""
    retries: bool = False
    details: Details = Details()
    fix: Fix | None = None

    @property
    def sentence(self) -> str:
        """Message and next step in one line."""
        return f"{self.message} {self.what_to_do}".strip()

    @classmethod
    def to_fix(cls, message: str, fix: Fix) -> Problem:
        """A problem that this program found itself, before QuickBooks was asked."""
        return cls(fix.kind.trouble, message, fix=fix)


class AppError(Exception):
    """An error that a person can read.

    Attributes:
        title: a few words, for a heading.
        message: what happened, naming the PO, supplier or product.
        what_to_do: the next step for the reader.
        retries: whether the program tries again by itself.
        details: QuickBooks' words and ids, empty when QuickBooks was not involved.
        fix: what a button can do about it, or None.
    """

    retries = False

    def __init__(
        self,
        title: str,
        message: str,
        what_to_do: str = "",
        details: Details | None = None,
        *,
        fix: Fix | None = None,
    ) -> None:
        super().__init__(f"{title}: {message}")
        self.title = title
        self.message = message
        self.what_to_do = what_to_do
        self.details = details or Details()
        self.fix = fix

    @property
    def problem(self) -> Problem:
        """The same as a value that can be stored with a badge."""
        return Problem(self.title, self.message, self.what_to_do, self.retries, self.details, self.fix)

    @property
    def sentence(self) -> str:
        """Message and next step in one line, for a badge's reason or a terminal."""
        return f"{self.message} {self.what_to_do}".strip()


class UserMustAct(AppError):
    """Somebody has to choose or fix something before it can work (reconnect, map, correct a row)."""


class ReconnectNeeded(UserMustAct):
    """QuickBooks no longer accepts the stored sign-in. Everything waits; nothing is lost."""


class PoSyncIsOff(UserMustAct):
    """The PO sync switch is off, so nothing may be sent."""


class WaitAndRetry(AppError):
    """Offline, throttled or an outage at QuickBooks: the same work can succeed later."""

    retries = True


class NotSent(WaitAndRetry):
    """The request certainly did not reach QuickBooks."""


class OutcomeUnknown(WaitAndRetry):
    """The request may have been carried out although no answer was seen. Never treated as failed."""


class Throttled(WaitAndRetry):
    """QuickBooks asked for a pause. `wait_seconds` holds for the whole company."""

    def __init__(self, message: str, wait_seconds: float, details: Details | None = None) -> None:
        super().__init__(
            "QuickBooks is busy", message, "The program waits and tries again by itself.", details
        )
        self.wait_seconds = wait_seconds


class Paused(Throttled):
    """This program itself holds a request back, because of a pause or a limit. No request left."""


class ReadsRefused(WaitAndRetry):
    """QuickBooks has refused reads for long (perhaps the monthly block); writes may still go. No wait is of use now."""

    def __init__(
        self,
        title: str,
        message: str,
        what_to_do: str = "",
        details: Details | None = None,
        *,
        wait_seconds: float = 0.0,
    ) -> None:
        super().__init__(title, message, what_to_do, details)
        self.wait_seconds = wait_seconds


class ItemRefused(AppError):
    """QuickBooks, or this program, refuses this one PO; others go on."""


class StaleDocument(ItemRefused):
    """The document was changed in QuickBooks since it was last seen (code 5010)."""


class NotFoundThere(ItemRefused):
    """The object is gone or inactive in QuickBooks (code 610, 2500)."""


class NameTaken(ItemRefused):
    """A vendor, item, customer or employee already has this name (code 6240). `existing_id` when QuickBooks tells."""

    def __init__(
        self, message: str, existing_id: str, details: Details | None = None, what_to_do: str = ""
    ) -> None:
        super().__init__("The name is taken", message, what_to_do, details)
        self.existing_id = existing_id


class NumberTaken(ItemRefused):
    """Another transaction already has this document number (code 6140)."""


class EnvironmentProblem(AppError):
    """The computer stands in the way: disk, database, keyring, permissions."""


class KeyringMissing(EnvironmentProblem):
    """This computer has no keyring service."""


class KeyringLocked(EnvironmentProblem):
    """The keyring is there but locked."""


class KeyringDenied(EnvironmentProblem):
    """The keyring refused access."""


class Canceled(AppError):
    """The person pressed Cancel; what was done so far is kept."""

    def __init__(self, message: str = "Stopped on request.") -> None:
        super().__init__("Stopped", message)
