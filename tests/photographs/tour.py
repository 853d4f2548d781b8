"""What the pages besides the list open, one after the other, for the camera (see `tests.photographs`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.bootstrap.running_mark import Former
from app.bootstrap.window import WindowHost
from app.domain.books import Environment
from app.domain.errors import ReconnectNeeded, UserMustAct
from app.ui.activity.view import ActivityView
from app.ui.connect.flow import Stage
from app.ui.connect.passphrase_dialog import PassphraseDialog
from app.ui.directory.page import RecordsPage
from app.ui.mappings.pane import MappingPane
from app.ui.shell.add_shop_dialog import AddShopDialog
from tests.support.waiting import wait
from tests.ui.connect.fakes import FERN, found_in

#: A name, and the widget to photograph (None is the window).
Shown = tuple[str, QWidget | None]
Settle = Callable[[], None]
#: Places where a bar goes on moving.
_NEVER_STILL = frozenset({"browser"})


def tour(host: WindowHost, settle: Settle, wants: Callable[[str], bool]) -> Iterator[Shown]:
    """Every place, made ready to be photographed. `wants` tells whether a place is to be gone to at all."""
    places: Sequence[tuple[str, Callable[[WindowHost, Settle], Iterator[Shown]]]] = (
        ("needs", _needs),
        ("mapped", _mapped),
        ("runs", _runs),
        ("records", _records),
        ("set", _settings),
        ("help", _help),
        ("wizard", _wizard),
        ("shopify", _shopify),
        ("shop", _shop),
        ("notice", _notices),
    )
    for name, place in places:
        if wants(name):
            for shown, widget in place(host, settle):
                wait(600) if shown in _NEVER_STILL else settle()
                yield f"{name}-{shown}", widget
                _close_dialogs(host)


def _needs(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    """Every sort of card, several at once, and the offer after an answer."""
    page = host.questions_page
    host.window.show_page("questions")
    settle()
    seen: set[str] = set()
    for row in range(page.model.rowCount()):
        line = page.model.row_at(row)
        if line is None or line.under is not None or line.need.kind in seen:
            continue
        seen.add(line.need.kind)
        page.table.go_to(row)
        yield line.need.kind, None
        if line.need.parts:
            page.model.set_open(row, opened=True)
            page.table.go_to(row + 1)
            yield f"{line.need.kind}-part", None
            page.model.set_open(row, opened=False)
    page.table.selectAll()
    yield "several", None
    page.table.go_to(0)
    settle()
    card = page.entry_card
    buttons = [each for each in card.findChildren(QAbstractButton) if each.isEnabled()] if card else []
    answers = [each for each in buttons if each.property("key")]
    if answers:
        answers[-1].click()
        yield "answered", None


def _mapped(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    page = host.mappings_page
    host.window.show_page("mappings")
    for place, name in enumerate(("suppliers", "products", "costs", "lists")):
        page.tabs.setCurrentIndex(place)
        yield name, None
        pane = page.tabs.currentWidget()
        if isinstance(pane, MappingPane) and pane.model.rowCount():
            settle()
            for act, what in ((pane.change, "change"), (pane.create_new, "new"), (pane.forget, "forget")):
                act()
                yield f"{name}-{what}", pane.dialog
            pane.search.setText("nothing like this")
            yield f"{name}-none", None
            pane.search.clear_now()
    page.tabs.setCurrentIndex(0)


def _runs(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    host.window.show_page("activity")
    view = host.window.findChild(ActivityView)
    assert view is not None
    view.choose("runs")
    yield "runs", None
    view.runs.detail.table.selectRow(0)
    yield "step", None
    view.runs.trouble_button.click()
    yield "trouble", None
    view.runs.trouble_button.click()
    view.choose("log")
    settle()
    view.log.table.selectRow(0)
    yield "log", None
    view.log.bar.search.setText("nothing like this")
    yield "log-none", None
    view.log.bar.reset()
    view.choose("runs")


def _records(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    for key in ("suppliers", "products"):
        host.window.show_page(key)
        settle()
        page = next(each for each in host.window.findChildren(RecordsPage) if each.isVisible())
        yield key, None
        page.add()
        yield f"{key}-new", None
        page.form.revert()
        if page.model.rowCount():
            settle()
            page.form.merge_button.click()
            yield f"{key}-merge", page.dialog


def _settings(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    page = host.settings_page
    host.window.show_page("settings")
    settle()
    bar = page._scroll.verticalScrollBar()
    step = max(1, page._scroll.viewport().height() - 80)
    for place in range(bar.maximum() // step + 2):
        bar.setValue(place * step)
        yield str(place + 1), None
    for name, words in (("search", "stock"), ("search-none", "nothing like this")):
        page.search.setText(words)
        yield name, None
    page.search.clear_now()


def _help(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    for key in ("orders", "questions", "mappings", "activity", "settings"):
        host.window.show_page(key)
        settle()
        host.window.commands.action("help").trigger()
        yield key, host.window.help.dialog
    host.window.commands.action("news").trigger()
    yield "news", host.notes.dialog


def _wizard(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    """Every step of connecting, with what goes wrong in them."""
    host.connecting.open()
    dialog = host.connecting.dialog
    assert dialog is not None
    error = UserMustAct(
        "The sign-in was not allowed",
        "Intuit says that the connection was declined. Nothing was stored.",
        "Press Try again and allow the connection, or cancel.",
    )
    yield "environment", dialog
    real = Environment.PRODUCTION
    dialog.environment.cards[real].setChecked(True)
    dialog.flow.environment = real
    dialog._on_environment(real)
    dialog.browser.show_environment(real)
    dialog.keys.show_defaults(real, dialog._defaults)
    rows = (("Country, currency, plan", "US, USD, QuickBooks Online Plus"), ("Start date", "None"))
    dialog.done_page.show_result(FERN.name, True, False, 12, rows)
    dialog._on_found(found_in(FERN))
    for stage in list(Stage)[1:]:
        dialog.flow.stage = stage
        dialog._on_stage(stage)
        if stage is Stage.BROWSER:
            dialog.browser.wait_for("https://appcenter.intuit.com/connect/oauth2?client_id=AB", 300)
        yield stage.value, dialog
        if stage is Stage.KEYS:
            dialog.keys.check()
            yield "keys-empty", dialog
        if stage in (Stage.BROWSER, Stage.COMPANY):
            dialog.page.show_error(error)
            yield f"{stage.value}-failed", dialog
    host.connecting.give_up()
    wait(200)


def _shopify(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    del settle
    for name, act in (
        ("places", host.shopify.open_places),
        ("receipts", host.shopify.open_receipts),
        ("fetch", host.shopify.open_fetch),
    ):
        act()
        yield name, None


def _shop(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    del settle
    theme, window = host.window.theme, host.window
    for name, dialog in (
        ("add", AddShopDialog(theme, "Fern & Fable", window)),
        ("passphrase", PassphraseDialog(theme, opens=True, parent=window)),
        ("passphrase-new", PassphraseDialog(theme, opens=False, parent=window)),
    ):
        dialog.open()
        yield name, dialog


def _notices(host: WindowHost, settle: Settle) -> Iterator[Shown]:
    del settle
    window = host.window
    window.show_page("overview")
    host.notes.tell(Former(None, crashed=True))
    yield "crash", None
    window.notices.tell_error(
        ReconnectNeeded("Sign in again", "The sign-in with QuickBooks has ended.", "Sign in again.")
    )
    yield "sign-in", None
    window.notices.tell("Sync finished", "3 POs were sent.")
    yield "done", None
    window.notices.clear()


def _close_dialogs(host: WindowHost) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget is not host.window and widget is not host.connecting.dialog:
            with suppress(RuntimeError):
                widget.close()
    wait(100)
