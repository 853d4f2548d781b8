"""How long QuickBooks wants us to wait."""

from __future__ import annotations

from collections.abc import Mapping

#: Intuit's reference: retry after 60 s; Retry-After is usually absent (qbo-api.md 6.3).
USUAL_PAUSE = 60.0
_LONGEST_PAUSE = 900.0


def pause_seconds(headers: Mapping[str, str]) -> float:
    """Seconds to wait after a 429: `Retry-After` when it is a number of seconds, else the usual minute.

    The other form of the header, a date, would depend on this computer's clock and counts as absent.
    """
    text = headers.get("retry-after", "").strip()
    if not (text.isascii() and text.isdigit()):
        return USUAL_PAUSE
    return min(max(1.0, int(text)), _LONGEST_PAUSE)
