"""Every dialog, step of the wizard, the tray and the news in the pseudo-language: nothing left out, nothing cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core
from app.bootstrap.running_mark import Former
from app.bootstrap.window import WindowHost
from app.domain.books import Environment
from app.domain.errors import EnvironmentProblem, ReconnectNeeded
from app.domain.links import MappingKind
from app.domain.mapping_list import MappingQuery
from app.domain.questions import Choice, Question, QuestionKind
from app.domain.runs import RunSummary, Trigger
from app.services.status import Status
from app.ui.connect.dialog import ConnectDialog
from app.ui.connect.flow import Stage
from app.ui.connect.passphrase_dialog import PassphraseDialog
from app.ui.dialogs.about import program_versions
from app.ui.dialogs.brake_box import BrakeBox
from app.ui.dialogs.error_dialog import ErrorDialog
from app.ui.directory.merge_dialog import MergeDialog
from app.ui.mappings.change_dialog import ChangeDialog, SureDialog
from app.ui.orders.number_dialog import NumberDialog
from app.ui.questions.chooser import RecordChooser
from app.ui.shell.add_shop_dialog import AddShopDialog
from tests.system.program import REALM
from tests.ui.languages.looking import Looking, dialogs
from tests.ui.languages.test_whole_window import DIALOGS

WAIT = 30_000


class Walk:
    """Opens one thing after the other, looks at it, and closes it again."""

    def __init__(self, host: WindowHost, core: Core, looking: Looking, qtbot: QtBot) -> None:
        self.host, self.core, self.looking, self.qtbot = host, core, looking, qtbot
        self.theme, self.jobs, self.window = host.window.theme, host.jobs, host.window

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.open_jobs, timeout=WAIT)

    def shown(self, place: str) -> None:
        """What has opened by itself."""
        self.qtbot.waitUntil(lambda: bool(dialogs()), timeout=WAIT)
        self.idle()
        self.qtbot.wait(30)  # one that was closed before has gone by then
        for dialog in dialogs():
            self.looking.at(dialog, place)
            dialog.close()
        self.qtbot.waitUntil(lambda: not dialogs(), timeout=WAIT)

    def look(self, root: QWidget, place: str) -> None:
        """At what stands there, once it is laid out."""
        self.qtbot.wait(30)
        self.looking.at(root, place)

    def dialog(self, dialog: QDialog, place: str = "") -> None:
        """Of our own making."""
        dialog.show()
        self.idle()
        self.look(dialog, place or type(dialog).__name__)
        dialog.close()
        dialog.deleteLater()


def test_every_dialog(host: WindowHost, core: Core, looking: Looking, qtbot: QtBot) -> None:
    walk = Walk(host, core, looking, qtbot)
    host.window.orders.list_pane.table.select_po(core.stores.orders.ids()[0])
    looking.know([f"{name} {version}" for name, version in program_versions()], program_versions())
    for key in (*DIALOGS, "about", "shopify", "save_filter"):
        host.window.commands.action(key).trigger()
        walk.shown(key)
    _of_orders(walk)
    _of_records(walk)
    _of_questions(walk)
    _of_sources(walk)
    made = {each for each in _subclasses(QDialog) if each.__module__.startswith("app.")}
    assert looking.left == {}
    assert looking.narrow == []
    assert sorted(each.__name__ for each in made - looking.seen) == []


def _of_orders(walk: Walk) -> None:
    core, desk = walk.core, walk.window.orders.receiving
    sent = next(each for each in core.stores.orders.ids() if core.stores.links.link(each, REALM))
    walk.window.orders.list_pane.table.select_po(sent)
    walk.idle()
    walk.window.orders.undo_requested.emit([sent])
    walk.shown("undo")
    detail = core.orders.detail(sent)
    assert detail is not None
    desk._mark_delivered(detail)
    walk.shown("mark delivered")
    for mark in (desk._mark_ordered, desk._mark_shipped):
        mark(detail.order)
        walk.shown("mark")
    walk.dialog(NumberDialog(walk.theme, detail.order.doc_number, "9", lambda text: text, walk.window))


def _of_records(walk: Walk) -> None:
    core = walk.core
    (row, *_) = core.records.page(MappingKind.VENDOR, "", 0, 5)
    walk.dialog(MergeDialog(walk.theme, MappingKind.VENDOR, core.records, walk.jobs, row, walk.window))
    query = MappingQuery(REALM, MappingKind.VENDOR)
    (mapped, *_) = core.mapping.page(query, 0, 5)
    walk.dialog(ChangeDialog(walk.theme, core.mapping, query, mapped, walk.window))
    use = core.mapping.use(query, mapped.key)
    walk.dialog(SureDialog(walk.theme, "", "", "", use, walk.window))


def _of_questions(walk: Walk) -> None:
    question = Question("", QuestionKind.VENDOR, "", "", "", ())
    walk.dialog(RecordChooser(walk.theme, question, walk.window))
    walk.dialog(RecordChooser(walk.theme, replace(question, kind=QuestionKind.ITEM), walk.window))
    choices = (Choice("go_on", "Go on", "Everything that was planned is sent."),)
    brake = Question(
        "", QuestionKind.BRAKE, "", "A PO changed meanwhile", "Nothing is sent until you choose.", choices
    )
    walk.dialog(BrakeBox(brake, walk.window))
    for opens in (False, True):
        walk.dialog(PassphraseDialog(walk.theme, opens=opens, parent=walk.window))
    walk.dialog(AddShopDialog(walk.theme, "Fern", walk.window))
    error = ReconnectNeeded("QuickBooks asks for a new sign-in", "Nothing was sent.", "Sign in again.")
    walk.dialog(ErrorDialog(walk.theme, error, walk.window, can_retry=True))


def _of_sources(walk: Walk) -> None:
    host = walk.host
    host.inbound._show_help()
    walk.shown("feed help")
    host.shopify.open_places()
    walk.shown("places")
    host.shopify.open_receipts()
    walk.shown("receipts")


def _subclasses(cls: type[QDialog]) -> set[type[QDialog]]:
    return {each for sub in cls.__subclasses__() for each in (sub, *_subclasses(sub))}


def test_every_step_of_the_wizard(host: WindowHost, core: Core, looking: Looking, qtbot: QtBot) -> None:
    walk = Walk(host, core, looking, qtbot)
    looking.know(
        ["United States", "https://www.example.com/quickbooks/", "https://…?code=…&state=…&realmId=…"]
    )
    host.window.connect_requested.emit()
    dialog = host.connecting.dialog
    assert dialog is not None
    walk.idle()
    for environment in (Environment.SANDBOX, Environment.PRODUCTION):
        dialog.environment.cards[environment].setChecked(True)
        walk.look(dialog, f"wizard {environment}")
        dialog.primary_button.click()
        walk.idle()
        dialog.primary_button.click()  # what is missing is said
        walk.look(dialog, f"wizard keys {environment}")
        dialog.back_button.click()
    dialog.environment.cards[Environment.PRACTICE].setChecked(True)
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: dialog.flow.attempt is not None, timeout=WAIT)
    walk.look(dialog, "wizard browser")
    assert dialog.flow.attempt is not None
    dialog.flow.paste(core.practice.allow(dialog.flow.attempt.authorize_url, REALM))
    for stage in (Stage.COMPANY, Stage.SWITCHES, Stage.DONE):
        qtbot.waitUntil(partial(_stands_at, dialog, stage), timeout=WAIT)
        walk.idle()
        walk.look(dialog, f"wizard {stage}")
        if stage is not Stage.DONE:
            dialog.primary_button.click()
    dialog.close()
    assert looking.left == {}
    assert looking.narrow == []


def _stands_at(dialog: ConnectDialog, stage: Stage) -> bool:
    return dialog.flow.stage is stage


class Heard:
    """A channel of the system that hears everything."""

    ready = True

    def __init__(self, looking: Looking) -> None:
        self._looking = looking
        self.count = 0

    def show(self, title: str, text: str, lead: str) -> None:
        self.count += 1
        self._looking.text(title, f"news {lead}")
        self._looking.text(text, f"news {lead}")


def test_tray_news_and_notices(host: WindowHost, core: Core, looking: Looking, qtbot: QtBot) -> None:
    walk, heard, desk = Walk(host, core, looking, qtbot), Heard(looking), host.desk
    looking.menu(desk.tray.menu, "tray")
    desk.newsroom._channels = (heard,)
    desk.newsroom._in_front = lambda: False
    at = datetime(2026, 11, 24, 8, tzinfo=UTC)
    status = core.status.current()
    for each in (status, *_standings(status)):
        desk.reporter.on_status(each)
        desk.tray.show_status(each, running=False, paused=True)
        looking.text(desk.tray.icon.toolTip(), "tray")
        host.window.status_bar.show_status(each)
        walk.look(host.window.status_bar, "status")
    run = RunSummary("r", Trigger.SCHEDULED, at, at, total=3, created=2, waiting=1)
    desk.reporter.on_ended(run)
    desk.reporter.on_ended(replace(run, stopped="You stopped it."))
    desk.reporter.on_failed(EnvironmentProblem("The disk is full", "Nothing was changed.", "Try again."))
    desk.reporter.on_failed(ReconnectNeeded("QuickBooks asks for a new sign-in", "Nothing was sent.", ""))
    assert heard.count >= 5
    host.window.notices.tell_summary(run)
    walk.look(host.window.notices, "summary")
    for crashed in (True, False):
        host.notes.tell(Former(started=at, crashed=crashed))
        walk.look(host.window.notices, f"crashed {crashed}")
    assert looking.left == {}


def _standings(status: Status) -> list[Status]:
    """How things may stand, besides."""
    soon = "The sign-in ends on 2026-12-01 if it is not used before. Sync, or sign in again."
    return [
        replace(status, waiting_for_person=status.waiting_for_person + 1, reminder=soon),
        replace(status, offline=True, next_action="try"),
        replace(status, connected=False, next_action="connect", sentence="Not connected to QuickBooks."),
        replace(
            status, po_sync=False, next_action="switch_on", sentence="PO sync is off, so nothing is sent."
        ),
        replace(status, needs_reconnect=True, next_action="reconnect"),
        replace(status, orders=0, next_action="import", sentence="Everything is up to date."),
    ]
