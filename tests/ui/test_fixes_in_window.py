"""Problem card, fixes and the page of mappings in the real window over the real services and the practice company."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.fixes import Fix, FixKind
from app.domain.links import MappingKind
from app.domain.mapping_list import MappingState
from app.domain.orders import PurchaseOrder
from app.domain.runs import Trigger
from app.domain.sync_state import SyncState
from app.practice import actions
from app.practice.server import PracticeServer
from app.sync.events import NoEvents
from app.ui.mappings.change_dialog import ChangeDialog, SureDialog
from app.ui.orders import fix_flow
from app.ui.orders.problem_card import ProblemCard
from app.ui.questions.card import QuestionCard
from app.ui.questions.page import QuestionsPage
from app.ui.theme import Mode, Theme
from tests.support.bench import REALM
from tests.support.changes import TEST
from tests.support.orders import line, po
from tests.system.test_window import Never, connect
from tests.ui.dialogs.names import unnamed


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(Mode.LIGHT)
    made.apply(qapp)
    return made


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    connect(built)
    yield built
    built.close()


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def host(core: Core, qapp: QApplication, theme: Theme, opened: list[str]) -> Iterator[WindowHost]:
    def open_url(url: str) -> bool:
        opened.append(url)
        return True

    built = WindowHost(core, theme, open_url)
    built.window.show()
    yield built
    built.shut_down()


def server(core: Core) -> PracticeServer:
    found = core.practice._server
    assert found is not None
    return found


def put(core: Core, *orders: PurchaseOrder) -> None:
    core.saving.save(orders, TEST)


def sync(core: Core, *orders: PurchaseOrder) -> None:
    core.syncing.run([order.id for order in orders], Trigger.MANUAL, Never(), NoEvents())


def document(core: Core, order: PurchaseOrder) -> dict[str, Any]:
    link = core.stores.links.link(order.id, REALM)
    assert link is not None
    with server(core).books(REALM) as books:
        return actions.get(books, "PurchaseOrder", link.qbo_id)


def edit_there(core: Core, kind: str, ident: str, **changes: object) -> None:
    with server(core).books(REALM) as books:
        actions.edit(books, kind, ident, changes)


def shown_card(host: WindowHost, qtbot: QtBot, order: PurchaseOrder) -> ProblemCard:
    host.jobs.changed.emit(ChangeSet.of(ChangeKind.ORDERS, ChangeKind.SYNC, structure=True))
    host.window.show_order(order.id)
    qtbot.waitUntil(lambda: bool(host.window.findChildren(ProblemCard)), timeout=10_000)
    return host.window.findChildren(ProblemCard)[-1]


def inactive_vendor(core: Core) -> tuple[PurchaseOrder, str]:
    put(core, po("9001"))
    sync(core, po("9001"))
    vendor = document(core, po("9001"))["VendorRef"]["value"]
    edit_there(core, "Vendor", vendor, Active=False)
    put(core, po("9002"))
    sync(core, po("9002"))
    return po("9002"), vendor


def test_one_press_makes_the_vendor_active_and_the_po_can_go(
    host: WindowHost, core: Core, qtbot: QtBot
) -> None:
    order, vendor = inactive_vendor(core)
    card = shown_card(host, qtbot, order)
    assert card.view.accessibleName() == "Error: The vendor is inactive in QuickBooks"
    assert "Acme Tea" in card.accessibleDescription()
    assert unnamed(card) == []
    card.view.details_button.click()
    assert card.view.details.isVisible()
    asked: list[str] = []

    def yes(parent: QWidget, text: str, more: str) -> bool:
        asked.append(text)
        return True

    host.fixes.flow._ask = yes
    QTest.keyClick(card.button("reactivate_vendor"), Qt.Key.Key_Space)
    qtbot.waitUntil(
        lambda: core.stores.links.state(order.id, REALM).state is SyncState.READY,  # type: ignore[union-attr]
        timeout=20_000,
    )
    assert asked == ["Make the vendor Acme Tea active again in QuickBooks."]
    qtbot.waitUntil(lambda: "active again" in host.window.notices.text, timeout=10_000)
    with server(core).books(REALM) as books:
        assert actions.get(books, "Vendor", vendor)["Active"] is True
    sync(core, order)
    assert document(core, order)["VendorRef"]["value"] == vendor


@pytest.mark.parametrize("where", ["pane", "page"])
def test_an_inactive_vendor_is_one_card_with_one_way_out(
    host: WindowHost, core: Core, qtbot: QtBot, where: str
) -> None:
    """At the second sync the plan knows it: the question offers it, and no second card says the same."""
    order, vendor = inactive_vendor(core)
    sync(core, order)
    host.jobs.changed.emit(ChangeSet.of(ChangeKind.ORDERS, ChangeKind.SYNC, structure=True))
    if where == "pane":
        host.window.show_order(order.id)
    else:
        host.window.show_page("questions")
    place = host.window.orders.detail_pane if where == "pane" else host.window.findChildren(QuestionsPage)[0]
    qtbot.waitUntil(lambda: bool(place.findChildren(QuestionCard)), timeout=10_000)
    (card,) = place.findChildren(QuestionCard)
    assert host.window.orders.detail_pane.findChildren(ProblemCard) == []
    assert card.fix_button is not None
    assert card.fix_button.text() == "Make Acme Tea active again"
    assert unnamed(card) == []
    host.fixes.flow._ask = lambda parent, text, more: True
    QTest.keyClick(card.fix_button, Qt.Key.Key_Space)
    assert not card.fix_button.isEnabled()
    assert not card.button("create").isEnabled()
    qtbot.waitUntil(
        lambda: core.stores.links.state(order.id, REALM).state is SyncState.READY,  # type: ignore[union-attr]
        timeout=20_000,
    )
    assert core.asked.count() == 0
    with server(core).books(REALM) as books:
        assert actions.get(books, "Vendor", vendor)["Active"] is True


def test_saying_no_changes_nothing(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    order, _ = inactive_vendor(core)
    card = shown_card(host, qtbot, order)
    host.fixes.flow._ask = lambda parent, text, more: False
    writes = core.session.books().counts()[1]
    card.button("reactivate_vendor").click()
    qtbot.wait(50)
    assert core.session.books().counts()[1] == writes
    assert card.button("reactivate_vendor").isEnabled()


def test_a_refused_fix_is_told_and_can_be_tried_again(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    order, _ = inactive_vendor(core)
    card = shown_card(host, qtbot, order)
    host.fixes.flow._ask = lambda parent, text, more: True
    server(core).app.companies.change(REALM, 0, subscription="SUSPENDED")
    card.button("reactivate_vendor").click()
    qtbot.waitUntil(lambda: "subscription has ended" in host.window.notices.text, timeout=20_000)
    assert host.window.findChildren(ProblemCard)[-1].button("reactivate_vendor").isEnabled()


def test_another_vendor_is_chosen_under_mappings(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    order, vendor = inactive_vendor(core)
    put(core, po("9003", supplier=type(po().supplier)("Zulu Trading"), lines=(line("Z-1"),)))
    sync(core, po("9003"))
    target = document(core, po("9003"))["VendorRef"]["value"]
    card = shown_card(host, qtbot, order)
    card.button("choose_vendor").click()
    assert host.window.page_key == "mappings"
    pane = host.mappings_page.suppliers
    row = pane.model.row_at(pane.table.currentIndex().row())
    assert row is not None
    assert (row.name, row.state, row.target_id) == ("Acme Tea", MappingState.INACTIVE, vendor)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    dialog = pane.dialog
    assert isinstance(dialog, ChangeDialog)
    assert unnamed(dialog) == []
    dialog.show_found("zulu")
    assert dialog.model.rowCount() == 1
    assert dialog.sent.isVisibleTo(dialog)  # PO-9001 is in QuickBooks with the old vendor
    dialog.use_button.click()
    qtbot.waitUntil(lambda: "kept" in host.window.notices.text, timeout=20_000)
    sync(core, po("9001"), order)
    assert document(core, order)["VendorRef"]["value"] == target
    assert document(core, po("9001"))["VendorRef"]["value"] == vendor


def test_forgetting_and_creating_anew_ask_first(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    put(core, po("9001"))
    sync(core, po("9001"))
    host.window.show_page("mappings")
    host.mappings_page.show_target(MappingKind.VENDOR, document(core, po("9001"))["VendorRef"]["value"])
    pane = host.mappings_page.suppliers
    states: list[MappingState] = []
    for act in (pane.create_new, pane.forget):
        act()
        dialog = pane.dialog
        assert isinstance(dialog, SureDialog)
        assert unnamed(dialog) == []
        dialog.yes_button.click()
        wanted = MappingState.TO_CREATE if not states else MappingState.MISSING
        qtbot.waitUntil(lambda wanted=wanted: state_of(pane) is wanted, timeout=20_000)  # type: ignore[misc]
        states.append(wanted)
    assert not pane.forget_button.isEnabled()


def state_of(pane: Any) -> MappingState | None:
    row = pane.model.row_at(pane.table.currentIndex().row())
    return row.state if row is not None else None


def test_the_pages_tabs_filter_search_and_are_named(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    put(core, po("9001"), po("9002", supplier=type(po().supplier)("Zulu Trading"), lines=(line("Z-1"),)))
    sync(core, po("9001"))
    host.window.show_page("mappings")
    page = host.mappings_page
    pane = page.suppliers
    qtbot.waitUntil(lambda: pane.model.rowCount() > 2)
    QTest.keyClicks(pane.search, "zulu")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    pane.search.clear_now()
    pane.states.setCurrentIndex(pane.states.findData("created"))
    pane.states.activated.emit(pane.states.currentIndex())
    assert [pane.model.row_at(n).name for n in range(pane.model.rowCount())] == ["Acme Tea"]  # type: ignore[union-attr]
    page.tabs.setCurrentIndex(1)
    assert page.products.model.rowCount() > 100
    last = page.products.model.row_at(page.products.model.rowCount() - 1)
    assert last is not None
    page.tabs.setCurrentIndex(2)
    freight = next(each for each in page.costs.editors if each.setting.key == "cost_freight")
    assert freight.isVisible()
    for widget in (page.suppliers, page.products, page.costs):
        assert unnamed(widget) == []


def test_another_number_from_the_card(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    put(core, po("9001"))
    sync(core, po("9001"))
    link = core.stores.links.link(po("9001").id, REALM)
    assert link is not None
    put(core, po("9002"))
    edit_there(core, "PurchaseOrder", link.qbo_id, DocNumber="PO-9002")
    server(core).app.companies.change(REALM, 0, unique_order_numbers=True)
    sync(core, po("9002"))
    card = shown_card(host, qtbot, po("9002"))
    card.button("choose_number").click()
    dialog = host.fixes.flow.dialog
    assert dialog is not None
    assert unnamed(dialog) == []
    assert dialog.number == "9002-2"
    dialog.field.setText("9001")
    assert not dialog.save_button.isEnabled()
    assert "Another PO" in dialog.problem.text()
    dialog.field.setText("9002-B")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: core.stores.orders.by_number("9002-B") is not None, timeout=20_000)


@pytest.mark.parametrize(
    ("fix", "page"),
    [
        (Fix(FixKind.CHOOSE_ACCOUNTS, "freight"), "settings"),
        (Fix(FixKind.MAP_TAX_CODE), "settings"),
        (Fix(FixKind.CHOOSE_ITEM, "1"), "mappings"),
    ],
)
def test_fixes_lead_to_their_page(host: WindowHost, core: Core, fix: Fix, page: str) -> None:
    host.fixes.lead(fix, "")
    assert host.window.page_key == page


def test_errors_of_the_company_have_their_button_in_the_notice(
    host: WindowHost, core: Core, opened: list[str]
) -> None:
    fix = Fix(FixKind.SWITCH_ORDERS_ON)
    host.window.notices.tell_error(UserMustAct("Off", "It is off.", "Switch it on.", fix=fix))
    host.window.notices.action.emit("fix")
    assert opened
    assert opened[0].endswith("/app/homepage")
    assert "Expenses" in host.window.notices.text


def test_what_is_corrected_in_the_editor_opens_it_at_the_field(
    host: WindowHost, core: Core, qtbot: QtBot
) -> None:
    put(core, po("1" * 30))
    order = po("1" * 30)
    card = shown_card(host, qtbot, order)
    card.button("edit_order").click()
    dialog = host.window.orders.desk.dialog
    assert dialog is not None
    for place, field in (("exchange_rate", dialog.form.head.rate), ("lines", dialog.lines.view)):
        dialog.show_field(place)
        focused: QWidget | None = dialog.focusWidget()
        assert focused is field
    dialog.reject()


def test_the_question_before_a_change_names_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def press_yes(box: Any) -> int:
        shown.append(f"{box.text()} {box.informativeText()}")
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press_yes)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert fix_flow._ask(parent, "Make Acme active again", "This changes QuickBooks.")
    assert shown == ["Make Acme active again This changes QuickBooks."]


def test_a_long_name_does_not_make_its_button_too_wide_for_the_pane() -> None:
    short = Fix(FixKind.REACTIVATE_VENDOR, "1", "Acme Tea")
    long = Fix(FixKind.REACTIVATE_VENDOR, "1", "The Extraordinarily Long Named Tea Merchants")
    assert short.short_label == short.label == "Make Acme Tea active again"
    assert long.short_label == "Make the vendor active again"
    assert "Extraordinarily" in long.label
