"""Badges: icon, word and colour for every sync state, PO status and payment state, and their one painter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from app.domain.orders import PaymentStatus, PoStatus
from app.domain.sync_state import SyncState
from app.ui.theme.eliding import elided
from app.ui.theme.marking import QT_TRANSLATE_NOOP
from app.ui.theme.palette import Tone
from app.ui.theme.scale import Height, Radius, Text
from app.ui.theme.theme import Theme

_CONTEXT = "Badge"
_ICON = 14
_PAD = 8
_GAP = 5


@dataclass(frozen=True, slots=True)
class Badge:
    """What one badge shows. `moving` lets the icon turn while something is going on."""

    icon: str
    text: str
    tone: Tone
    moving: bool = False


_SYNC: Mapping[SyncState, tuple[str, Tone, str]] = {
    SyncState.NOT_SENT: ("not-sent", Tone.GREY, QT_TRANSLATE_NOOP("Badge", "Not sent")),
    SyncState.READY: ("ready", Tone.BLUE, QT_TRANSLATE_NOOP("Badge", "Ready")),
    SyncState.SENDING: ("sending", Tone.BLUE, QT_TRANSLATE_NOOP("Badge", "Sending")),
    SyncState.IN_QUICKBOOKS: ("in-quickbooks", Tone.GREEN, QT_TRANSLATE_NOOP("Badge", "In QuickBooks")),
    SyncState.CHANGED_HERE: ("changed-here", Tone.AMBER, QT_TRANSLATE_NOOP("Badge", "Changed here")),
    SyncState.CHANGED_THERE: (
        "changed-there",
        Tone.AMBER,
        QT_TRANSLATE_NOOP("Badge", "Changed in QuickBooks"),
    ),
    SyncState.NEEDS_YOU: ("needs-you", Tone.ORANGE, QT_TRANSLATE_NOOP("Badge", "Needs you")),
    SyncState.CONFLICT: ("conflict", Tone.RED, QT_TRANSLATE_NOOP("Badge", "Conflict")),
    SyncState.FAILED: ("failed", Tone.RED, QT_TRANSLATE_NOOP("Badge", "Failed")),
    SyncState.CHECKING: ("checking", Tone.BLUE, QT_TRANSLATE_NOOP("Badge", "Checking")),
    SyncState.BILLED: ("billed", Tone.TEAL, QT_TRANSLATE_NOOP("Badge", "Billed")),
    SyncState.PAID: ("paid", Tone.TEAL, QT_TRANSLATE_NOOP("Badge", "Paid")),
    SyncState.ON_HOLD: ("on-hold", Tone.GREY, QT_TRANSLATE_NOOP("Badge", "On hold")),
    SyncState.NOT_ELIGIBLE: ("not-eligible", Tone.GREY, QT_TRANSLATE_NOOP("Badge", "Not eligible")),
    SyncState.DELETED_THERE: ("deleted", Tone.GREY, QT_TRANSLATE_NOOP("Badge", "Deleted in QuickBooks")),
}
_STATUS: Mapping[PoStatus, tuple[str, Tone, str]] = {
    PoStatus.DRAFT: ("draft", Tone.GREY, QT_TRANSLATE_NOOP("Badge", "Draft")),
    PoStatus.ORDERED: ("ordered", Tone.BLUE, QT_TRANSLATE_NOOP("Badge", "Ordered")),
    PoStatus.SHIPPED: ("shipped", Tone.AMBER, QT_TRANSLATE_NOOP("Badge", "Shipped")),
    PoStatus.DELIVERED: ("delivered", Tone.GREEN, QT_TRANSLATE_NOOP("Badge", "Delivered")),
    PoStatus.CANCELED: ("canceled", Tone.GREY, QT_TRANSLATE_NOOP("Badge", "Canceled")),
    PoStatus.UNKNOWN: ("question", Tone.GREY, QT_TRANSLATE_NOOP("Badge", "Unknown")),
}
_PAYMENT: Mapping[PaymentStatus, tuple[str, Tone, str]] = {
    PaymentStatus.PAID: ("check", Tone.TEAL, QT_TRANSLATE_NOOP("Badge", "Paid")),
    PaymentStatus.UNPAID: ("clock", Tone.GREY, QT_TRANSLATE_NOOP("Badge", "Unpaid")),
    PaymentStatus.OVERDUE: ("overdue", Tone.RED, QT_TRANSLATE_NOOP("Badge", "Payment overdue")),
    PaymentStatus.UNKNOWN: ("question", Tone.GREY, QT_TRANSLATE_NOOP("Badge", "Unknown")),
}


def sync_badge(state: SyncState, tries: int = 0) -> Badge:
    """Badge of a sync state; a failed PO also shows how many tries failed."""
    icon, tone, source = _SYNC[state]
    text = QCoreApplication.translate(_CONTEXT, source)
    if state is SyncState.FAILED and tries > 1:
        text = QCoreApplication.translate(_CONTEXT, "{word} ×{count}").format(word=text, count=tries)
    return Badge(icon, text, tone, moving=state is SyncState.SENDING)


def status_badge(status: str) -> Badge:
    """Badge of a PO status ("ordered", ...). A word that is not one of ours is shown as it is, in grey."""
    try:
        icon, tone, source = _STATUS[PoStatus(status)]
    except ValueError:
        return Badge("question", status, Tone.GREY)
    return Badge(icon, QCoreApplication.translate(_CONTEXT, source), tone)


def payment_badge(payment: PaymentStatus) -> Badge:
    """Badge of a payment state."""
    icon, tone, source = _PAYMENT[payment]
    return Badge(icon, QCoreApplication.translate(_CONTEXT, source), tone)


def arrival_badge() -> Badge:
    """Badge of a PO that should have arrived by now."""
    return Badge(
        "overdue",
        QCoreApplication.translate(_CONTEXT, QT_TRANSLATE_NOOP("Badge", "Arrival overdue")),
        Tone.RED,
    )


def badge_size(badge: Badge, theme: Theme) -> QSize:
    """Room that the whole badge needs, in logical pixels."""
    words = QFontMetrics(theme.font(Text.BADGE)).horizontalAdvance(badge.text)
    return QSize(_PAD + _ICON + _GAP + words + _PAD + 1, Height.BADGE)


def paint_badge(
    painter: QPainter, rect: QRect, badge: Badge, theme: Theme, *, turn: float = 0.0, plain: bool = False
) -> QRect:
    """Paint a badge at the left of `rect`, centred in height; words that do not fit are elided.

    Args:
        turn: how far the icon of a `moving` badge is turned, in degrees.
        plain: without the filled ground, for quiet places (the PO's own status beside the QuickBooks badge).

    Returns:
        The room that was painted.
    """
    size = badge_size(badge, theme)
    pad = 0 if plain else _PAD
    width = min(size.width() - 2 * (_PAD - pad), rect.width())
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = rect.right() - width + 1 if mirrored else rect.left()
    box = QRect(left, rect.top() + (rect.height() - size.height()) // 2, width, size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not plain:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(badge.tone.fill))
        painter.drawRoundedRect(QRectF(box), Radius.BADGE, Radius.BADGE)
    _paint_parts(painter, box, badge, theme, turn, pad)
    painter.restore()
    return box


def _paint_parts(painter: QPainter, box: QRect, badge: Badge, theme: Theme, turn: float, pad: int) -> None:
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    icon_left = box.right() - pad - _ICON + 1 if mirrored else box.left() + pad
    icon = QRectF(icon_left, box.top() + (box.height() - _ICON) / 2, _ICON, _ICON)
    painter.save()
    if badge.moving and turn:
        painter.translate(icon.center())
        painter.rotate(turn)
        painter.translate(QPointF() - icon.center())
    theme.icons.paint(painter, icon, badge.icon, theme.hex(badge.tone.text))
    painter.restore()
    near, far = pad + _ICON + _GAP, max(0, pad - 2)
    words = box.adjusted(far, 0, -near, 0) if mirrored else box.adjusted(near, 0, -far, 0)
    painter.setFont(theme.font(Text.BADGE))
    painter.setPen(theme.colour(badge.tone.text))
    text = elided(painter.fontMetrics(), badge.text, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
