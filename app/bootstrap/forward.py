"""What a start finds out: the program runs already, or its data lies on a network drive."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.bootstrap.profile import Profile
from app.runtime.doorbell import Doorbell
from app.storage.network import on_network
from app.ui.main_window import MainWindow
from app.ui.shell.notices import Notices

_CONTEXT = "Start"


class Forward(QObject):
    """Shows a window when the program is started a second time."""

    def __init__(self, bell: Doorbell, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        bell.rung.connect(self.show_window)

    @Slot()
    def show_window(self) -> None:
        """Bring it to the front, also when it is minimised or in the tray."""
        self._window.leaving.show_again()


def warn_of_network(profile: Profile, notices: Notices) -> None:
    """Say it when the profile lies on a network drive."""
    if on_network(profile.folder):
        title = QCoreApplication.translate(_CONTEXT, "The program's data lies on a network drive")
        text = QCoreApplication.translate(
            _CONTEXT, "That is slower and less safe. Better is a folder of this computer (--profile-dir)."
        )
        notices.show_message("warning", title, text)
