"""Opens the window of a shop, and of the next one where a person changes shops."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app import __version__
from app.bootstrap.core import Core, build_core
from app.bootstrap.forward import Forward
from app.bootstrap.language import Speaker, locale_for
from app.bootstrap.lingering import Lingering
from app.bootstrap.logs import start_logging, stop_logging
from app.bootstrap.profile import AlreadyRunning, Profile
from app.bootstrap.shop_changer import ShopChanger
from app.bootstrap.shops import Shop, Shops
from app.bootstrap.window import WindowHost, open_in_browser
from app.domain.errors import AppError
from app.runtime.doorbell import Doorbell, ring
from app.runtime.garbage import GarbageCollector
from app.storage.database import restore
from app.storage.problems import DatabaseDamaged
from app.ui.dialogs.error_dialog import ErrorDialog
from app.ui.main_window import THEME_KEY
from app.ui.settings.language import LANGUAGE_KEY, SYSTEM
from app.ui.theme import Mode, Theme

_log = logging.getLogger(__name__)
#: A busy worker makes repainting take 73-86 ms at Python's default, 12-21 ms with this (design.md 9).
_SWITCH_INTERVAL = 0.0005
_COULD_NOT_RUN = 2


def show_window(profile: Profile, env: Mapping[str, str], *, practice: bool, shop: str = "") -> int:
    """Open the window of a shop (by name; else the one that was open last), and go on until one is closed for good.

    Returns the exit code.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL)
    app = QApplication.instance() or QApplication(["inventory-mate"])
    assert isinstance(app, QApplication)
    QLocale.setDefault(locale_for(SYSTEM))
    app.setApplicationName("Inventory Mate Desktop")
    app.setApplicationVersion(__version__)
    theme = Theme()
    theme.apply(app)
    sys.excepthook = _on_bug
    collector, lingering = GarbageCollector(), Lingering()
    try:
        code = _show_shops(app, theme, profile, env, lingering, practice=practice, shop=shop)
    finally:
        collector.close()
    lingering.leave(code)
    return code


def _show_shops(
    app: QApplication,
    theme: Theme,
    profile: Profile,
    env: Mapping[str, str],
    lingering: Lingering,
    *,
    practice: bool,
    shop: str,
) -> int:
    shops = Shops(profile)
    try:
        profile.create()
        present: Shop | None = shops.find(shop) if shop else shops.last()
    except AppError as error:
        ErrorDialog(theme, error).exec()
        return _COULD_NOT_RUN
    former: Shop | None = None
    code = 0
    while present is not None:
        try:
            code, following = _show_shop(app, theme, shops, present, env, lingering, practice=practice)
        except AppError as error:
            if former is None and isinstance(error, AlreadyRunning) and ring(error.bell):
                return 0  # its window comes to the front
            # The other shop may be open in another window: back to the one that was open here.
            ErrorDialog(theme, error).exec()
            if former is None:
                return _COULD_NOT_RUN
            present, former = former, None
        else:
            former, present = present, following
    return code


def _show_shop(
    app: QApplication,
    theme: Theme,
    shops: Shops,
    shop: Shop,
    env: Mapping[str, str],
    lingering: Lingering,
    *,
    practice: bool,
) -> tuple[int, Shop | None]:
    """Exit code, and the shop to be opened next."""
    profile = shops.profile_of(shop)
    profile.create()
    handler = start_logging(profile.logs)
    try:
        core = _open(theme, profile, env)
        speaker = Speaker(app)
        try:
            speaker.speak(core.stores.settings.value(LANGUAGE_KEY))
            shops.remember_last(shop)
            host = WindowHost(core, theme, open_in_browser)
            Forward(Doorbell(profile.bell, host), host.window, host)
            changer = ShopChanger(host.window, shops, shop, core.stores.settings.shop()[1])
            return _run(app, theme, core, host, practice, lingering), changer.next_shop
        finally:
            speaker.silence()
            core.close()
    finally:
        stop_logging(handler)


def _run(
    app: QApplication, theme: Theme, core: Core, host: WindowHost, practice: bool, lingering: Lingering
) -> int:
    mode = core.stores.settings.value(THEME_KEY)
    if mode in {each.value for each in Mode}:
        theme.set_mode(Mode(mode))
    if practice and not core.stores.orders.ids():
        QTimer.singleShot(0, host, host.load_sample)
    host.window.show()
    QTimer.singleShot(0, host, host.settle)
    host.watch.start()
    host.inbound.start()
    code = app.exec()
    if host.shut_down():
        # Gone before the database is closed, and before the next shop's window comes.
        host.window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    else:
        lingering.keep(host)
    return code


def _open(theme: Theme, profile: Profile, env: Mapping[str, str]) -> Core:
    """Open the profile; a damaged database is set aside and the person chooses between backup and empty start."""
    try:
        return build_core(profile, env)
    except DatabaseDamaged as damaged:
        _log.error("%s", damaged.message)
        if damaged.backup is None:
            ErrorDialog(theme, damaged).exec()
        elif _wants_backup(damaged):
            restore(damaged.backup, profile.database)
        return build_core(profile, env)


def _wants_backup(damaged: DatabaseDamaged) -> bool:
    box = QMessageBox(QMessageBox.Icon.Warning, damaged.title, damaged.message)
    box.setInformativeText(damaged.what_to_do)
    backup = box.addButton("&Restore the backup", QMessageBox.ButtonRole.AcceptRole)
    box.addButton("&Start empty", QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(backup)
    box.exec()
    return box.clickedButton() is backup


def _on_bug(kind: type[BaseException], error: BaseException, trace: object) -> None:
    """Also called in worker threads, so it only writes the log."""
    _log.critical("Unexpected error", exc_info=(kind, error, trace))  # type: ignore[arg-type]
