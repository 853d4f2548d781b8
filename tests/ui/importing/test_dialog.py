from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError, EnvironmentProblem, UserMustAct
from app.domain.file_reading import Asks, Pasted, ReadOptions
from app.services.importing import ImportPreview, Problem
from app.sources.fields import FIELDS
from app.sync.events import Progress
from app.ui.importing import words
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.flow import Step
from app.ui.importing.words import field_word
from app.ui.theme import Mode, Theme
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs
from tests.ui.importing.fakes import ASKING, GOOD, HALF, WRONG, FakeImporting

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
FILE = Path("/somewhere/orders.csv")


class Desk:
    """The dialog with fakes around it."""

    def __init__(self, qtbot: QtBot, preview: ImportPreview | AppError = GOOD) -> None:
        self.service = FakeImporting(preview)
        self.jobs = StepJobs()
        self.chosen: Path | None = FILE
        self.saved_to: Path | None = None
        self.proposed = ""
        self.dialog = ImportDialog(
            Theme(Mode.LIGHT),
            self.service.real,
            self.jobs.real,
            self.choose,
            self.choose_save,
            home_currency="USD",
            locale=ENGLISH,
        )
        qtbot.addWidget(self.dialog)
        self.imported: list[Any] = []
        self.dialog.imported.connect(self.imported.append)
        self.dialog.show()

    def choose(self, title: str, kinds: str) -> Path | None:
        return self.chosen

    def choose_save(self, title: str, name: str, kinds: str) -> Path | None:
        self.proposed = name
        return self.saved_to

    def at(self, step: Step) -> bool:
        return self.dialog.flow.step is step

    def read(self) -> None:
        self.dialog.drop_zone.choose.click()
        self.jobs.step()


def test_choose_look_import(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    assert desk.at(Step.REVIEW)
    assert desk.service.reads == [(FILE, None)]
    page = desk.dialog.page
    numbers = {key: label.text() for key, label in page.numbers.items()}
    assert numbers == {"new": "2", "changed": "1", "same": "7", "failed": "0"}
    assert "percentages" in page.message.text
    assert "headers in row 1" in desk.dialog.how.text()
    assert desk.service.applied == []
    assert desk.dialog.footer.primary.text() == "&Import 3 POs"
    QTest.keyClick(desk.dialog, Qt.Key.Key_Return)
    desk.jobs.step()

    assert desk.at(Step.DONE)
    assert desk.service.applied == [(GOOD, False)]
    assert [changes.structure for changes in desk.imported] == [True]
    assert desk.dialog.done_view.title == "3 POs were imported"
    assert desk.dialog.done_view.text.splitlines()[:3] == [
        "2 new",
        "1 changed",
        "7 here already, unchanged",
    ]


def test_what_changes_is_shown_field_by_field_before_anything_is_stored(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    page = desk.dialog.page
    assert page.tabs.currentWidget() is page.differences  # in front, before Import is pressed
    order_item = page.differences.tree.topLevelItem(0)
    assert order_item is not None
    assert order_item.text(0) == "PO-1000 Green Grower"
    change = order_item.child(0)
    assert change is not None
    assert [change.text(column) for column in range(3)] == ["Quantity of A-1", "3", "400"]
    model = page.new_orders
    assert [model.index(0, column).data() for column in range(5)] == [
        "PO-1001",
        "Green Grower",
        "10/3/26",
        "1",
        "37.50 USD",
    ]
    assert model.rowCount() == 2


def test_a_problem_is_marked_at_its_cell_and_the_list_leads_there(qtbot: QtBot) -> None:
    desk = Desk(qtbot, HALF)
    desk.read()
    page = desk.dialog.page
    page.tabs.setCurrentWidget(page.problems)
    model = page.problems.model
    first = [model.index(0, column).data() for column in range(4)]
    assert first == ["7", "Qty", "twelve", "This is not a number. Write it like 12."]
    page.problems.table.setFocus()
    page.problems.table.selectRow(0)
    QTest.keyClick(page.problems.table, Qt.Key.Key_Return)

    assert page.tabs.currentWidget() is page.table
    cell = page.table.table.currentIndex()
    assert (cell.row(), cell.column()) == (1, 2)
    assert cell.data() == "twelve (problem)"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == WRONG.text
    assert cell.data(Qt.ItemDataRole.BackgroundRole).isValid()
    assert WRONG.text in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    page.problems.copy_button.click()
    assert "7\tQty\ttwelve\tThis is not a number" in QGuiApplication.clipboard().text()


def test_good_pos_are_imported_while_the_others_are_saved_with_reasons(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, HALF)
    desk.read()
    footer = desk.dialog.footer
    assert footer.primary.text() == "&Import the 2 good POs and save 1 with reasons…"
    assert footer.cancel.text() == "Import &nothing"
    footer.primary.click()  # no place was chosen
    assert desk.at(Step.REVIEW)
    assert desk.jobs.waiting == []

    desk.saved_to = tmp_path / "left.csv"
    footer.primary.click()
    desk.jobs.step()
    assert desk.proposed == str(FILE.parent / "orders - left out.csv")  # beside the file that they come from
    assert desk.service.written == [desk.saved_to]
    assert desk.service.applied == [(HALF, True)]
    assert "1 with problems, left out as a whole" in desk.dialog.done_view.text
    assert str(desk.saved_to) in desk.dialog.done_view.text


def test_import_nothing_closes_and_stores_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot, HALF)
    desk.read()
    desk.dialog.footer.cancel.click()
    assert not desk.dialog.isVisible()
    assert (desk.service.applied, desk.service.written) == ([], [])


def test_the_rows_with_reasons_can_be_saved_alone(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, HALF)
    desk.saved_to = tmp_path / "left.csv"
    desk.read()
    desk.dialog.page.problems.save_button.click()
    desk.jobs.step()
    assert desk.service.written == [desk.saved_to]
    assert "left.csv" in desk.dialog.message.text
    assert desk.service.applied == []


def test_open_questions_block_and_their_answers_are_used(qtbot: QtBot) -> None:
    desk = Desk(qtbot, ASKING)
    desk.read()
    desk.jobs.run_all()
    options = desk.dialog.options
    assert desk.service.reads[-1][1] == ReadOptions(default_currency="USD")  # the books' currency is proposed
    assert not desk.dialog.footer.primary.isVisible()
    desk.dialog.flow.apply()
    assert desk.jobs.waiting == []
    assert desk.dialog.focusWidget() is options.supplier
    assert options.supplier.isVisible()
    assert not options.number.isVisible()

    QTest.keyClicks(options.supplier, "Velloway")
    options.currency.setText("eur")
    options.dates.setCurrentIndex(2)
    options.numbers.setCurrentIndex(2)
    desk.service.preview = GOOD
    QTest.keyClick(options.supplier, Qt.Key.Key_Return)
    desk.jobs.step()
    wanted = ReadOptions(
        default_currency="EUR", supplier_name="Velloway", day_first=False, decimal_comma=True
    )
    assert desk.service.reads[-1] == (FILE, wanted)
    assert desk.dialog.footer.primary.isVisible()


def test_a_file_that_says_too_little_shows_its_columns_instead_of_counts(qtbot: QtBot) -> None:
    desk = Desk(qtbot, ASKING)
    desk.read()
    page = desk.dialog.page
    assert not page.tiles.isVisible()  # four zeros would take the room of the table
    assert "choose that above the column" in page.message.text
    desk.service.preview = GOOD
    desk.dialog.options.button.click()
    desk.jobs.step()
    assert page.tiles.isVisible()


def test_a_column_is_read_as_what_a_person_chooses(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    boxes = desk.dialog.page.table.header.boxes
    assert [box.currentText() for box in boxes] == ["PO number", "Supplier", "Quantity", "Not read"]
    assert boxes[3].accessibleName() == "Buyer is read as"
    boxes[3].setCurrentIndex(boxes[3].findData("supplier_name"))
    boxes[3].activated.emit(boxes[3].currentIndex())
    qtbot.waitUntil(lambda: bool(desk.jobs.waiting))
    desk.jobs.step()

    options = desk.service.reads[-1][1]
    assert options is not None
    assert options.columns == {"Vendor": "", "Buyer": "supplier_name"}


def test_tab_goes_from_the_tabs_through_the_boxes_into_the_rows(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    page = desk.dialog.page
    page.tabs.setCurrentWidget(page.table)
    page.tabs.tabBar().setFocus()
    seen = []
    for _ in range(6):
        QTest.keyClick(desk.dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(desk.dialog.focusWidget())
    assert seen[:5] == [*page.table.header.boxes, page.table.table]


def test_a_list_without_lines_offers_both_ways_on(qtbot: QtBot, tmp_path: Path) -> None:
    lacking = Problem(1, "SKU", "", "The file lists POs without lines.", asks=Asks.LINES, whole_file=True)
    desk = Desk(qtbot, replace(ASKING, problems=(lacking,)))
    desk.read()
    desk.chosen = tmp_path / "lines.csv"
    desk.dialog.page.message.action.emit("lines")
    desk.jobs.step()
    assert desk.service.reads[-1][1] == ReadOptions(lines_file=desk.chosen)
    desk.dialog.page.message.action.emit("no_lines")
    desk.jobs.step()
    assert desk.service.reads[-1][1] == ReadOptions(lines_file=desk.chosen, allow_no_lines=True)


def test_a_table_is_pasted_as_html_or_as_text(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("  ")
    desk.dialog.drop_zone.paste.click()
    assert "no table on the clipboard" in desk.dialog.message.text
    data = QMimeData()
    data.setHtml("<p>Orders</p><TABLE><tr><td>1</td></tr></TABLE>")
    data.setText("1")
    clipboard.setMimeData(data)
    desk.dialog.drop_zone.paste.click()
    desk.jobs.step()
    (source, options) = desk.service.reads[0]
    assert isinstance(source, Pasted)
    assert source.content.lower().startswith(b"<table")
    assert options is None
    clipboard.setText("PO\tSKU\n1\ta")
    desk.dialog.paste()
    desk.jobs.step()
    assert desk.service.reads[1][0] == Pasted(b"PO\tSKU\n1\ta")


def test_a_currency_that_is_none_cannot_be_used(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    options = desk.dialog.options
    options.currency.clear()
    QTest.keyClicks(options.currency, "E1")

    assert not options.button.isEnabled()
    QTest.keyClick(options.currency, Qt.Key.Key_Return)
    assert desk.jobs.waiting == []


def test_reading_shows_progress_and_escape_stops_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.dialog.drop_zone.choose.click()
    job = desk.jobs.waiting[0]
    job.progressed.emit(Progress(30, 100, "Reading row 30"))
    assert desk.dialog.busy.bar.value() == 30
    assert desk.dialog.busy.state.text() == "Reading row 30"

    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)

    assert job.token.canceled
    assert desk.at(Step.CHOOSE)
    desk.jobs.run_all()
    assert desk.at(Step.CHOOSE)  # the late end of the canceled job moves nothing
    assert desk.dialog.isVisible()


def test_closing_while_it_imports_asks_to_stop_and_tells_what_was_done(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    desk.dialog.footer.primary.click()
    assert desk.dialog.footer.cancel.text() == "&Stop"

    desk.dialog.close()
    assert desk.dialog.isVisible()
    assert desk.jobs.waiting[0].token.canceled
    desk.jobs.step()
    assert desk.at(Step.DONE)


def test_a_file_that_cannot_be_read_is_told(qtbot: QtBot) -> None:
    desk = Desk(qtbot, UserMustAct("The file is protected", "orders.csv has a password.", "Save it without."))
    desk.read()

    assert desk.at(Step.CHOOSE)
    assert "has a password" in desk.dialog.message.text


def test_an_import_that_failed_can_be_tried_again(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.service.apply_error = EnvironmentProblem("The disk is full", "Nothing was imported.")
    desk.read()
    desk.dialog.footer.primary.click()
    desk.jobs.step()
    assert desk.at(Step.REVIEW)
    assert "disk is full" in desk.dialog.message.text
    assert desk.imported == []

    desk.service.apply_error = None
    desk.dialog.footer.primary.click()
    desk.jobs.step()
    assert desk.at(Step.DONE)
    assert not desk.dialog.message.isVisible()


def test_a_file_without_news_offers_no_import(qtbot: QtBot) -> None:
    desk = Desk(qtbot, replace(GOOD, new=(), changed=(), before=(), warnings=()))
    desk.read()

    assert not desk.dialog.footer.primary.isVisible()
    assert "nothing to import" in desk.dialog.page.message.text


def _drop(desk: Desk, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    enter.ignore()
    desk.dialog.drop_zone.dragEnterEvent(enter)
    if enter.isAccepted():
        desk.dialog.drop_zone.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    return enter.isAccepted()


def test_one_file_or_two_that_belong_together_can_be_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot)
    first, second, third = (tmp_path / name for name in ("a.csv", "b.csv", "c.csv"))
    for path in (first, second, third):
        path.write_text("x", encoding="utf-8")
    assert not _drop(desk, first, second, third)
    assert not _drop(desk, tmp_path)
    assert _drop(desk, first)
    desk.jobs.step()
    assert desk.service.reads == [(first, None)]
    assert _drop(desk, first, second)
    desk.jobs.step()
    assert desk.service.reads[1] == (first, ReadOptions(default_currency="USD", lines_file=second))


def test_canceling_the_file_chooser_changes_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.chosen = None
    desk.dialog.drop_zone.choose.click()

    assert desk.jobs.waiting == []
    assert desk.at(Step.CHOOSE)


@pytest.mark.parametrize("preview", [GOOD, HALF, ASKING], ids=["good", "half", "asking"])
def test_every_control_has_a_name(qtbot: QtBot, preview: ImportPreview) -> None:
    desk = Desk(qtbot, preview)
    desk.read()

    assert unnamed(desk.dialog) == []


def test_every_field_of_a_file_has_words_that_can_be_translated() -> None:
    assert FIELDS.keys() - words._FIELDS.keys() == set()


def test_words() -> None:
    assert field_word("line_unit_cost") == "Unit cost"
    assert field_word("due_date") == "Due date"


def test_what_was_said_about_a_file_is_not_dropped_unasked(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    desk.dialog.options.again.emit()
    desk.jobs.step()
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert desk.dialog.isVisible()
    assert "Nothing was imported yet" in desk.dialog.message.text
    desk.dialog.message.action.emit("stay")
    assert desk.dialog.isVisible()
    assert desk.dialog.message.isHidden()
    desk.dialog.reject()
    desk.dialog.message.action.emit("leave")
    assert not desk.dialog.isVisible()


def test_a_file_about_which_nothing_was_said_is_left_at_once(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.read()
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()
