"""Opens the window of a shop, and of the next one where a person changes shops."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.bootstrap.bugs import Bugs
from app.bootstrap.core import Core, build_core
from app.bootstrap.forward import Forward
from app.bootstrap.language import Speaker
from app.bootstrap.lingering import Lingering
from app.bootstrap.logs import start_logging, stop_logging
from app.bootstrap.profile import AlreadyRunning, Profile
from app.bootstrap.restarting import Restarting
from app.bootstrap.restoring import offer_instead, offer_when_gone
from app.bootstrap.running_mark import Former, RunningMark
from app.bootstrap.shop_changer import ShopChanger
from app.bootstrap.shops import Shop, Shops
from app.bootstrap.window import WindowHost, open_in_browser
from app.domain.errors import AppError
from app.runtime.doorbell import Doorbell, ring
from app.runtime.garbage import GarbageCollector
from app.runtime.polite_end import PoliteEnd
from app.storage.problems import DatabaseDamaged
from app.ui.dialogs.error_dialog import ErrorDialog
from app.ui.main_window import THEME_KEY
from app.ui.settings.language import LANGUAGE_KEY, SYSTEM
from app.ui.theme import Mode, Theme

_log = logging.getLogger(__name__)
#: A busy worker makes repainting take 73-86 ms at Python's default, 12-21 ms with this (design.md 9).
_SWITCH_INTERVAL = 0.0005
_COULD_NOT_RUN = 2


@dataclass(frozen=True, slots=True)
class _Screen:
    """What the windows of all shops share, and how the program was started."""

    app: QApplication
    theme: Theme
    speaker: Speaker
    env: Mapping[str, str]
    bugs: Bugs
    lingering: Lingering
    practice: bool


def show_window(
    profile: Profile, env: Mapping[str, str], *, practice: bool, shop: str = "", quietly: bool = False
) -> int:
    """Open the window of a shop (by name; else the one that was open last), and go on until one is closed for good.

    `quietly`: as at log-in, in the tray or minimised. Returns the exit code.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL)
    app = QApplication.instance() or QApplication(["inventory-mate"])
    assert isinstance(app, QApplication)
    app.setApplicationName("Inventory Mate Desktop")
    app.setApplicationVersion(__version__)
    speaker = Speaker(app)
    speaker.speak(SYSTEM)  # for what may stand in the way before the language of the shop is known
    theme = Theme()
    theme.apply(app)
    app.setQuitOnLastWindowClosed(False)  # the last one may be a dialog over a window in the tray
    bugs, collector, lingering = Bugs(), GarbageCollector(), Lingering()
    try:
        screen = _Screen(app, theme, speaker, env, bugs, lingering, practice)
        code = _show_shops(screen, profile, shop=shop, quietly=quietly)
    finally:
        speaker.silence()
        collector.close()
        bugs.close()
    lingering.leave(code)
    return code


def _show_shops(screen: _Screen, profile: Profile, *, shop: str, quietly: bool) -> int:
    shops = Shops(profile)
    try:
        profile.create()
        present: Shop | None = shops.find(shop) if shop else shops.last()
    except AppError as error:
        ErrorDialog(screen.theme, error).exec()
        return _COULD_NOT_RUN
    former: Shop | None = None
    code = 0
    while present is not None:
        try:
            code, following = _show_shop(screen, shops, present, quietly=quietly and former is None)
        except AppError as error:
            if former is None and isinstance(error, AlreadyRunning) and ring(error.bell):
                return 0  # its window comes to the front
            # The other shop may be open in another window: back to the one that was open here.
            ErrorDialog(screen.theme, error).exec()
            if former is None:
                return _COULD_NOT_RUN
            present, former = former, None
        else:
            former, present = present, following
    return code


def _show_shop(screen: _Screen, shops: Shops, shop: Shop, *, quietly: bool) -> tuple[int, Shop | None]:
    """Exit code, and the shop to be opened next."""
    profile = shops.profile_of(shop)
    profile.create()
    handler = start_logging(profile.logs)
    try:
        core = _open(screen.theme, profile, screen.env)
        mark = RunningMark(profile)
        try:
            former = mark.begin()
            screen.speaker.speak(core.stores.settings.value(LANGUAGE_KEY))
            shops.remember_last(shop)
            host = WindowHost(core, screen.theme, open_in_browser)
            Forward(Doorbell(profile.bell, host), host.window, host)
            changer = ShopChanger(host.window, shops, shop, core.stores.settings.shop()[1])
            keeper = host.settings_page.keeper
            restarting = Restarting(keeper, host.window.notices, keeper.sync.advanced, host)
            restarting.wanted.connect(changer.open_again)
            code = _run(screen, core, host, former, quietly=quietly)
            mark.end()
            return code, changer.next_shop
        finally:
            core.close()
    finally:
        stop_logging(handler)


def _run(screen: _Screen, core: Core, host: WindowHost, former: Former | None, *, quietly: bool) -> int:
    app, window = screen.app, host.window
    mode = core.stores.settings.value(THEME_KEY)
    if mode in {each.value for each in Mode}:
        screen.theme.set_mode(Mode(mode))
    if screen.practice and not core.stores.orders.ids():
        QTimer.singleShot(0, host, host.load_sample)
    polite = PoliteEnd()
    polite.asked.connect(window.leaving.quit)
    app.commitDataRequest.connect(window.leaving.quit)
    window.closed.connect(app.exit)
    if quietly:
        window.leaving.start_quietly(tray=host.desk.tray.there)
    else:
        window.show()
    QTimer.singleShot(0, host, host.settle)
    host.watch.start()
    host.inbound.start()
    host.notes.tell(former)
    screen.bugs.show_in(window.notices)
    _log.info("The window stands")
    code = app.exec()
    screen.bugs.show_in(None)
    app.commitDataRequest.disconnect(window.leaving.quit)
    polite.close()
    if not host.shut_down():
        screen.lingering.keep(host)
    return code


def _open(theme: Theme, profile: Profile, env: Mapping[str, str]) -> Core:
    """Open the profile; where the database is damaged or gone the person chooses between backup and empty start."""
    try:
        offer_when_gone(profile.database)
        return build_core(profile, env)
    except DatabaseDamaged as damaged:
        _log.error("%s", damaged.message)
        if damaged.backup is None:
            ErrorDialog(theme, damaged).exec()
        offer_instead(damaged, profile.database)
        return build_core(profile, env)
