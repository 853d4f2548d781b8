"""Until when a sign-in lasts, and when a person is reminded of its end (qbo-api.md 1.3 and 1.4).

A refresh token lives 100 days and each use starts them anew; five years after the sign-in it ends whatever its use.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

#: What Intuit documents, for answers that do not say it.
UNUSED_DAYS = 100
#: How long before each end a person is told.
_UNUSED_NOTICE = timedelta(days=21)
#: A program that is started again after a long time extends its sign-in well before a person has to be told.
_EXTEND_BEFORE = timedelta(days=60)
_HARD_NOTICE = timedelta(days=60)
#: Only a change of this size is worth storing; a refresh happens every hour.
_WORTH_STORING = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class SignInEnds:
    """`unused` moves on with each use; `hard` does not. None: Intuit did not tell."""

    unused: datetime | None = None
    hard: datetime | None = None

    @classmethod
    def told(cls, now: datetime, unused_seconds: int | None, hard_seconds: int | None) -> SignInEnds:
        """From the seconds of an answer of the token endpoint."""
        unused = now + timedelta(seconds=unused_seconds or UNUSED_DAYS * 86_400)
        return cls(unused, now + timedelta(seconds=hard_seconds) if hard_seconds else None)

    @property
    def first(self) -> datetime | None:
        """The end that comes first."""
        return min((end for end in (self.unused, self.hard) if end is not None), default=None)

    def worth_extending(self, now: datetime) -> bool:
        """Whether using the sign-in now would move an end that is near."""
        lasts = self.hard is None or now < self.hard
        return lasts and self.unused is not None and self.unused - _EXTEND_BEFORE <= now < self.unused

    def reminder(self, now: datetime) -> str:
        """A sentence while an end is near, else ""."""
        if self.hard is not None and now >= self.hard - _HARD_NOTICE:
            if now >= self.hard:
                return f"The sign-in ended on {_day(self.hard)}, five years after it was made. Sign in again."
            return (
                f"The sign-in ends on {_day(self.hard)}, five years after it was made. Sign in again before."
            )
        if self.unused is not None and now >= self.unused - _UNUSED_NOTICE:
            if now >= self.unused:
                return f"The sign-in was not used for so long that it ended on {_day(self.unused)}. Sign in again."
            return (
                f"The sign-in ends on {_day(self.unused)} if it is not used before. Sync, or sign in again."
            )
        return ""

    def worth_storing(self, stored: SignInEnds) -> bool:
        """Whether it differs enough from what is stored."""
        pairs = ((self.unused, stored.unused), (self.hard, stored.hard))
        return any(
            new is not None and (old is None or abs(new - old) >= _WORTH_STORING) for new, old in pairs
        )

    def as_text(self) -> str:
        """For storing."""
        return "|".join(end.astimezone(UTC).isoformat() if end else "" for end in (self.unused, self.hard))

    @classmethod
    def from_text(cls, text: str) -> SignInEnds:
        """What `as_text` wrote; anything else tells nothing."""
        unused, _, hard = text.partition("|")
        return cls(_moment(unused), _moment(hard))


def ends_key(environment: str, realm_id: str) -> str:
    """Name of the stored text, for one company in one environment."""
    return f"sign_in_ends.{environment}.{realm_id}"


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _day(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d}"
