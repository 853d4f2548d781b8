"""Words about what came in and when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.services.feed_setup import FeedStatus
from app.ui.orders.format import moment_text
from app.ui.spoken import spoken

_CONTEXT = "Inbound"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def interval_words(minutes: int) -> str:
    """How often something is done by itself."""
    if minutes <= 0:
        return _tr("Only when I press Fetch now")
    if minutes < 60:
        return _tr("Every {count} minutes").format(count=minutes)
    if minutes == 60:
        return _tr("Every hour")
    hours = f"{minutes / 60:g}"
    return _tr("Every {count} hours").format(count=hours)


def last_words(now: FeedStatus) -> str:
    """When the feed was fetched last and what came of it."""
    if not now.setup.address:
        return _tr("No feed yet.")
    said = spoken(now.state.sentence) or _tr("Not fetched yet.")
    if now.state.failed:
        good = _last(now.state.fetched_at)
        return f"{said} {good}".strip()
    if now.state.fetched_at is None:
        return said
    return _tr("{moment}: {what}").format(moment=moment_text(now.state.fetched_at), what=said)


def _last(moment: datetime | None) -> str:
    return _tr("Last good fetch: {moment}.").format(moment=moment_text(moment)) if moment else ""


def waiting_words(differing: int, refused: int) -> str:
    """What waits for a person; "" when nothing does."""
    parts = []
    if differing:
        one = _tr("1 PO was changed here and in its source.")
        many = _tr("{count} POs were changed here and in their source.")
        parts.append(one if differing == 1 else many.format(count=differing))
    if refused:
        one = _tr("1 record could not be taken in.")
        many = _tr("{count} records could not be taken in.")
        parts.append(one if refused == 1 else many.format(count=refused))
    return " ".join(parts)
