"""What became of a receipt in Shopify's stock, as a badge."""

from __future__ import annotations

from app.domain.stock import StockEntry, StockState
from app.ui.spoken import spoken
from app.ui.theme import Badge, Tone

_LOOKS = {
    StockState.OFF: ("on-hold", Tone.GREY),
    StockState.WAITING: ("ready", Tone.BLUE),
    StockState.UNKNOWN: ("checking", Tone.BLUE),
    StockState.SENT: ("check", Tone.GREEN),
    StockState.ASKED: ("question", Tone.ORANGE),
    StockState.REFUSED: ("failed", Tone.RED),
}


def badge_of(entry: StockEntry) -> Badge:
    """Icon, word and colour of a receipt's stock."""
    icon, tone = _LOOKS[entry.state]
    return Badge(icon, spoken(entry.state.label), tone)
