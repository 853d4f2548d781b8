"""How large a dialog opens: as it likes, but never larger than the screen it opens on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

#: The rest is for the frame of the window and a glimpse of what lies behind.
_SHARE = 0.94


def fitted(window: QWidget, width: int, height: int) -> QSize:
    """`width` x `height`, or what the screen has: a small one at 200 % has 900 x 560."""
    parent = window.parentWidget()
    screen = (parent or window).screen()
    return QSize(width, height).boundedTo(screen.availableSize() * _SHARE)
