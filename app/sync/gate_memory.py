"""What a gate remembers over restarts, as text. All figures are seconds before or after the moment of writing.

The computer's clock may have been set meanwhile: a moment of writing that lies ahead counts as just now, so a pause is
never forgotten for that reason, and never longer than QuickBooks may ask for.
"""

from __future__ import annotations

import json
import logging
import math
from dataclasses import dataclass
from datetime import datetime
from typing import Any

_log = logging.getLogger(__name__)
_MINUTE = 60.0
_LONGEST_PAUSE = 900.0
_LONGEST_BLOCK = 3600.0
_MOST = 2000


@dataclass(frozen=True, slots=True)
class Remembered:
    """Ages of the last minute's requests and batches, what is left of pauses, the rate (0: as usual)."""

    requests: tuple[float, ...] = ()
    batches: tuple[float, ...] = ()
    pause: float = 0.0
    rate: float = 0.0
    quiet: float = 0.0
    reads_closed: float = 0.0


def write_memory(known: Remembered, now: datetime) -> str:
    """Text to keep."""
    return json.dumps(
        {
            "at": now.isoformat(),
            "requests": [round(age, 1) for age in known.requests if age < _MINUTE],
            "batches": [round(age, 1) for age in known.batches if age < _MINUTE],
            "pause": round(known.pause, 1),
            "rate": known.rate,
            "quiet": round(known.quiet, 1),
            "reads_closed": round(known.reads_closed, 1),
        }
    )


def read_memory(text: str, now: datetime) -> Remembered:
    """Undo `write_memory`, as seen from now. What cannot be read counts as nothing known."""
    if not text:
        return Remembered()
    try:
        return _read(json.loads(text), now)
    except (ValueError, TypeError, KeyError):
        _log.warning("What was remembered about QuickBooks' limits cannot be read; it starts anew")
        return Remembered()


def _read(data: dict[str, Any], now: datetime) -> Remembered:
    gone = max(0.0, (now - datetime.fromisoformat(data["at"])).total_seconds())
    return Remembered(
        requests=_recent(data["requests"], gone),
        batches=_recent(data["batches"], gone),
        pause=_left(data["pause"], gone, _LONGEST_PAUSE),
        rate=max(0.0, _number(data["rate"])),
        quiet=_number(data["quiet"]) + gone,
        reads_closed=_left(data["reads_closed"], gone, _LONGEST_BLOCK),
    )


def _recent(ages: list[Any], gone: float) -> tuple[float, ...]:
    found = (max(0.0, _number(age)) + gone for age in ages[-_MOST:])
    return tuple(sorted((age for age in found if age < _MINUTE), reverse=True))


def _left(seconds: Any, gone: float, most: float) -> float:
    return max(0.0, min(_number(seconds), most) - gone)


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("not a number")
    return number
