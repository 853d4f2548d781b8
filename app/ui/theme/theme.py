"""The theme of the running program: colours, fonts and icons for the mode in force, and the live switch."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme.fonts import load_fonts
from app.ui.theme.icons import Icons
from app.ui.theme.palette import DARK, LIGHT, STRONGER, Mode, Role
from app.ui.theme.scale import Height, Text, font_of
from app.ui.theme.stylesheet import GLYPHS, style_sheet

_PALETTE: dict[QPalette.ColorRole, Role] = {
    QPalette.ColorRole.Window: Role.WINDOW,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.SIDEBAR,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.Button: Role.SURFACE,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.RED_TEXT,
    QPalette.ColorRole.ToolTipBase: Role.RAISED,
    QPalette.ColorRole.ToolTipText: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.MUTED,
    QPalette.ColorRole.Highlight: Role.SELECTION,
    QPalette.ColorRole.HighlightedText: Role.ON_SELECTION,
    QPalette.ColorRole.Link: Role.LINK,
    QPalette.ColorRole.LinkVisited: Role.LINK,
    QPalette.ColorRole.Light: Role.RAISED,
    QPalette.ColorRole.Midlight: Role.HOVER,
    QPalette.ColorRole.Mid: Role.BORDER,
    QPalette.ColorRole.Dark: Role.CONTROL,
    QPalette.ColorRole.Shadow: Role.SHADOW,
    QPalette.ColorRole.Accent: Role.ACCENT,
}
_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)
_SCHEMES = {
    Mode.SYSTEM: Qt.ColorScheme.Unknown,
    Mode.LIGHT: Qt.ColorScheme.Light,
    Mode.DARK: Qt.ColorScheme.Dark,
}


class _GlyphFolder(QObject):
    """A temporary folder that lives as long as the application whose style sheet names files in it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.folder = QTemporaryDir()


class Theme(QObject):
    """Colours by role, type scale and icons. One object, handed to every widget that paints or shows an icon.

    `changed` comes after every switch of the mode: widgets that hold icons or paint by themselves then fetch
    them again.
    """

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icons = Icons()
        self._mode = mode
        self._dark = mode is Mode.DARK
        self._strong = False
        self._app: QApplication | None = None
        self._glyphs: _GlyphFolder | None = None
        self._fonts = {step: font_of(step) for step in Text}

    @property
    def mode(self) -> Mode:
        """What was chosen."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._dark

    def hex(self, role: Role) -> str:
        """A colour as "#RRGGBB"; a stronger one where the system asks for high contrast."""
        return (DARK if self._dark else LIGHT)[STRONGER.get(role, role) if self._strong else role]

    def colour(self, role: Role) -> QColor:
        """A colour for painting."""
        return QColor(self.hex(role))

    def font(self, step: Text) -> QFont:
        """Font of one step of the type scale."""
        return self._fonts[step]

    def icon(self, name: str, role: Role = Role.TEXT, size: int = Height.ICON, gap: int = 0) -> QIcon:
        """An icon of `resources/icons` in one of the theme's colours; `size` in logical pixels.

        `gap` adds empty pixels behind it, for buttons, where Qt leaves too little room before the words.
        """
        return self.icons.icon(name, self.hex(role), self.hex(Role.DISABLED), size, gap)

    def apply(self, app: QApplication) -> None:
        """Dress the whole application and follow the system from now on (while the mode is `Mode.SYSTEM`)."""
        first = self._app is None
        self._app = app
        self._glyphs = self._glyphs or _GlyphFolder(app)
        load_fonts()
        app.setStyle("Fusion")
        if first:
            hints = app.styleHints()
            hints.colorSchemeChanged.connect(self._follow_system)
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)
            self._strong = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        self._resolve()

    def set_mode(self, mode: Mode) -> None:
        """Switch; everything on screen changes at once."""
        self._mode = mode
        self._resolve()

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._resolve()

    def _follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        self._strong = preference is Qt.ContrastPreference.HighContrast
        self._resolve()

    def _resolve(self) -> None:
        if self._app is None:
            self._dark = self._mode is Mode.DARK
            return
        hints = self._app.styleHints()
        hints.setColorScheme(_SCHEMES[self._mode])  # for window frames and native dialogs
        if self._mode is Mode.SYSTEM:
            self._dark = hints.colorScheme() is Qt.ColorScheme.Dark
        else:
            self._dark = self._mode is Mode.DARK
        self._app.setFont(self.font(Text.BODY))
        self._app.setPalette(self.palette())
        if self._glyphs is not None:
            glyphs = self._write_glyphs(Path(self._glyphs.folder.path()))
            self._app.setStyleSheet(style_sheet(self.hex, glyphs))
        self.changed.emit()

    def palette(self) -> QPalette:
        """The complete Qt palette of the mode in force."""
        palette = QPalette()
        for qt_role, role in _PALETTE.items():
            palette.setColor(qt_role, self.colour(role))
        for qt_role in _TEXT_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, qt_role, self.colour(Role.DISABLED))
        return palette

    def _write_glyphs(self, folder: Path) -> dict[str, str]:
        """Style sheets take pictures from files only: tint the few arrows and ticks there."""
        paths: dict[str, str] = {}
        for key, (name, role) in GLYPHS.items():
            target = folder / f"{name}-{self.hex(role)[1:]}.svg"
            if not target.exists():
                target.write_bytes(self.icons.svg(name, self.hex(role)))
            paths[key] = target.as_posix()
        return paths
