"""The dialog over the real service, a real profile and real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.totals import totals_of
from app.storage import Stores
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.flow import Step
from app.ui.theme import Mode, Theme
from tests.prove.imports import Desk
from tests.prove.mangle import DATA
from tests.ui.dialogs.step_jobs import StepJobs

MIXED = """Orders of October
PO Number;Supplier;Currency;SKU;Quantity;Unit Cost;Colour
PO-1;Clay;USD;MUG-1;2;3,10;red
PO-2;Clay;USD;MUG-1;a dozen;3,10;red
PO-2;Clay;USD;MUG-2;4;3,10;blue
"""


class Scene:
    """The dialog, and where it saves."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.jobs = StepJobs()
        self.left = folder / "left.csv"
        self.dialog = ImportDialog(
            Theme(Mode.LIGHT),
            self.desk.importing,
            self.jobs.real,
            lambda title, kinds: None,
            lambda title, name, kinds: self.left,
        )

    @property
    def stores(self) -> Stores:
        return self.desk.stores

    def read(self, path: Path) -> None:
        self.dialog.open_file(path)
        self.jobs.run_all()


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    qtbot.addWidget(made.dialog)
    made.dialog.show()
    yield made
    made.stores.close()


def test_the_good_po_is_here_the_other_in_a_file_that_can_be_mended(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "mixed.csv"
    path.write_text(MIXED, encoding="utf-8")
    scene.read(path)
    page = scene.dialog.page
    assert "headers in row 2" in scene.dialog.how.text()
    assert scene.dialog.options.delimiter.currentText() == "As the file shows: Semicolon ;"
    assert scene.dialog.options.numbers.currentText() == "As the file shows: Comma: 1.250,00"
    assert page.numbers["failed"].text() == "1"
    scene.dialog.footer.primary.click()
    scene.jobs.run_all()
    assert scene.dialog.flow.step is Step.DONE
    assert scene.stores.orders.by_number("1") is not None
    assert scene.stores.orders.by_number("2") is None
    scene.left.write_text(
        scene.left.read_text(encoding="utf-8-sig").replace("a dozen", "12"), encoding="utf-8"
    )
    scene.read(scene.left)
    scene.dialog.footer.primary.click()
    scene.jobs.run_all()
    mended = scene.stores.orders.by_number("2")
    assert mended is not None
    assert str(totals_of(mended).total) == "49.60"


def test_lines_only_ask_and_what_was_answered_is_asked_again_only_where_it_must(scene: Scene) -> None:
    scene.read(DATA / "shopify-lines.csv")
    options = scene.dialog.options
    for field, text in ((options.number, "9"), (options.supplier, "Velloway"), (options.currency, "usd")):
        assert field.isVisible()
        QTest.keyClicks(field, text)
    QTest.keyClick(options.currency, Qt.Key.Key_Return)
    scene.jobs.run_all()
    scene.dialog.footer.primary.click()
    scene.jobs.run_all()
    order = scene.stores.orders.by_number("9")
    assert order is not None
    assert (order.supplier.name, order.currency, len(order.lines)) == ("Velloway", "USD", 2)
    scene.read(DATA / "shopify-lines.csv")
    assert "read as the last file with these headers" in scene.dialog.how.text()
    assert options.number.isVisible()  # belongs to one file
    assert options.currency.text() == "USD"


def test_two_files_of_one_program_need_no_help_but_the_currency(scene: Scene) -> None:
    scene.dialog.open_files([DATA / "peoplevox-lines.csv", DATA / "peoplevox-orders.csv"])
    scene.jobs.run_all()
    scene.dialog.options.currency.setText("USD")
    scene.dialog.options.again.emit()
    scene.jobs.run_all()
    assert scene.dialog.page.numbers["new"].text() == "2"


def test_lines_of_the_second_file_that_belong_to_no_po_do_not_stop_the_others(
    scene: Scene, tmp_path: Path
) -> None:
    lines = tmp_path / "lines.csv"
    text = (DATA / "peoplevox-lines.csv").read_text(encoding="utf-8")
    lines.write_text(text + text.splitlines()[1].replace("PVX-2", "PVX-9") + "\n", encoding="utf-8")
    scene.dialog.open_files([DATA / "peoplevox-orders.csv", lines])
    scene.jobs.run_all()
    scene.dialog.options.currency.setText("USD")
    scene.dialog.options.again.emit()
    scene.jobs.run_all()
    assert scene.dialog.footer.primary.text() == "&Import the 2 good POs only"
    scene.dialog.footer.primary.click()
    scene.jobs.run_all()
    assert scene.dialog.flow.step is Step.DONE
    assert scene.stores.orders.by_number("PVX-2") is not None
    assert not scene.left.exists()


def test_a_table_copied_from_a_page_is_imported(scene: Scene) -> None:
    QGuiApplication.clipboard().setText(
        "PO#\tSupplier\tCurrency\tSKU\tQty\tCost\nPO#7\tClay\tUSD\ta\t2\t1.50\n"
    )
    scene.dialog.paste()
    scene.jobs.run_all()
    scene.dialog.footer.primary.click()
    scene.jobs.run_all()
    assert scene.stores.orders.by_number("7") is not None
