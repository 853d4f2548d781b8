"""Icons: SVG files in `resources/icons`, drawn on a 24 pixel grid in `currentColor`, tinted when loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_APP_DIR = Path(__file__).resolve().parents[2]
_INSTALLED = _APP_DIR / "_resources"
#: In a checkout resources/ lies beside app/, in an installed program inside it (pyproject.toml).
ICONS_DIR = (_INSTALLED if _INSTALLED.is_dir() else _APP_DIR.parent / "resources") / "icons"
#: Pixel ratios for which an icon brings its own picture, so that it is crisp from 100 % to 300 %.
_RATIOS = (1.0, 1.5, 2.0, 3.0)


class Icons:
    """Loads icons by file name (without .svg) and keeps what it has tinted. Owned by the theme.

    Every method raises `FileNotFoundError` for a name that has no file.
    """

    def __init__(self, folder: Path = ICONS_DIR) -> None:
        self._folder = folder
        self._drawings: dict[tuple[str, str], QSvgRenderer] = {}
        self._icons: dict[tuple[str, str, str, int, int], QIcon] = {}

    def svg(self, name: str, colour: str) -> bytes:
        """The file with `currentColor` replaced by `colour` ("#RRGGBB")."""
        return (self._folder / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())

    def paint(self, painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
        """Paint an icon into `rect`; it stays a drawing, so it is sharp at every scale."""
        key = (name, colour)
        if key not in self._drawings:
            self._drawings[key] = QSvgRenderer(QByteArray(self.svg(name, colour)))
        self._drawings[key].render(painter, rect)

    def pixmap(self, name: str, colour: str, size: int, ratio: float, gap: int = 0) -> QPixmap:
        """The icon as a picture of `size` logical pixels, and `gap` empty ones behind, for that pixel ratio."""
        pixels = round(size * ratio)
        picture = QPixmap(QSize(round((size + gap) * ratio), pixels))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRectF(0, 0, pixels, pixels), name, colour)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def icon(self, name: str, colour: str, disabled: str, size: int, gap: int = 0) -> QIcon:
        """A `QIcon` with pictures for all usual pixel ratios, and a paler one for disabled controls."""
        key = (name, colour, disabled, size, gap)
        if key not in self._icons:
            icon = QIcon()
            for ratio in _RATIOS:
                icon.addPixmap(self.pixmap(name, colour, size, ratio, gap), QIcon.Mode.Normal)
                icon.addPixmap(self.pixmap(name, disabled, size, ratio, gap), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]
