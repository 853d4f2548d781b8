"""How the program behaves at this desk: what it tells by itself, and whether it stays in the tray."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class News(StrEnum):
    """Kinds of news that the system may show while nobody looks at the window."""

    NEEDS_YOU = "needs_you"
    FAILED = "failed"
    EXPIRES = "expires"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Desk:
    """`tell_*`: which news are told. `tell_in_front`: also while the window is in front. `tray`: an icon is there.

    `close_to_tray`: closing the window leaves the program in the tray, where there is one.
    """

    tell_needs_you: bool = True
    tell_failed: bool = True
    tell_expires: bool = True
    tell_finished: bool = False
    tell_in_front: bool = False
    tray: bool = True
    close_to_tray: bool = False

    def tells(self, news: News) -> bool:
        """Whether such news are told."""
        return {
            News.NEEDS_YOU: self.tell_needs_you,
            News.FAILED: self.tell_failed,
            News.EXPIRES: self.tell_expires,
            News.FINISHED: self.tell_finished,
        }[news]
