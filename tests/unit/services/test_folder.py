"""Files dropped into the watched folder: each is taken once, as a whole, and told what became of it."""

from __future__ import annotations

import fcntl
import os
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import EnvironmentProblem, UserMustAct
from app.domain.folder import FOLDER_NAME, FolderSetup
from app.services.folder_watching import FolderService, TakenIn, read_last
from app.services.importing import ImportService
from app.services.waiting import WaitingRecords
from app.sources.folder import DropFolder, check_folder
from app.sources.reader import Files
from tests.support.bench import Crash, Token
from tests.support.feed_shop import FakeFeed, FeedShop

HEAD = "PO Number,Supplier,Currency,SKU,Product,Quantity,Unit Cost,Reference\n"
GOOD = HEAD + "101,Moss,USD,A,Mug,2,12.50,\n102,Moss,USD,B,Bowl,1,3.00,\n"


class Watched(FeedShop):
    """A profile that watches a folder."""

    def __init__(self, tmp_path: Path, folder: Path, instance: str = "here") -> None:
        self.path = folder
        self.instance = instance
        super().__init__(tmp_path, FakeFeed())
        self.service.change(FolderSetup(str(folder), on=True))

    def open(self) -> None:
        super().open()
        stores = self.stores
        importing = ImportService(
            Files(),
            stores.orders,
            stores.settings,
            stores.sources,
            stores.log,
            self.clock,
            self.saving,
            stores.incoming,
        )
        self.folder_waiting = WaitingRecords(self.settling, FOLDER_NAME, self.saving.tell)
        self.service = FolderService(
            lambda path: DropFolder(path, self.instance),
            check_folder,
            importing,
            self.settling,
            stores.settings,
            stores.log,
            self.clock,
            self.saving.tell,
        )

    def look(self) -> TakenIn:
        """Two looks with some seconds in between, then what may be taken."""
        self.service.peek()
        self.clock.advance(3)
        return self.service.take_in(Token())

    def lies(self) -> list[str]:
        """All files of the folder."""
        return sorted(str(each.relative_to(self.path)) for each in self.path.rglob("*") if each.is_file())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "drop"
    made.mkdir()
    return made


@pytest.fixture
def shop(tmp_path: Path, folder: Path) -> Iterator[Watched]:
    made = Watched(tmp_path, folder)
    yield made
    made.stores.close()


def test_a_file_is_imported_and_moved_with_its_report(shop: Watched, folder: Path) -> None:
    (folder / "week.csv").write_text(GOOD)
    done = shop.look()
    assert [(each.name, each.imported) for each in done.files] == [("week.csv", True)]
    assert (shop.numbers(), done.settled.created) == (["101", "102"], 2)
    assert shop.lies() == ["done/week.csv", "done/week.csv.report.txt"]
    assert "2 new." in (folder / "done" / "week.csv.report.txt").read_text("utf-8-sig")
    assert len(shop.saved[0]) == 2
    origin = shop.order("101").origin
    assert (origin.kind, origin.file_name) == ("folder", "week.csv")
    last = read_last(shop.stores.settings)
    assert last is not None
    assert (last.name, last.path) == ("week.csv", folder / "done" / "week.csv")


def test_a_file_that_grows_or_is_held_is_waited_for(shop: Watched, folder: Path) -> None:
    file = folder / "week.csv"
    file.write_text(GOOD[:80])
    assert shop.service.peek().unsettled
    shop.clock.advance(3)
    file.write_text(GOOD)
    assert shop.service.peek().ready == ()
    shop.clock.advance(1)
    assert shop.service.peek().ready == ()
    shop.clock.advance(2)
    with file.open("rb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        assert shop.service.peek().ready == ()
    shop.service.peek()
    shop.clock.advance(3)
    (folder / ".~lock.week.csv#").touch()
    assert shop.service.peek().ready == ()
    (folder / ".~lock.week.csv#").unlink()
    shop.service.peek()
    shop.clock.advance(3)
    assert shop.service.peek().ready == ("week.csv",)
    assert len(shop.service.take_in(Token()).files) == 1


def test_temporary_names_links_and_other_kinds_are_left_alone(
    shop: Watched, folder: Path, tmp_path: Path
) -> None:
    for name in ("~$week.xlsx", "week.csv.part", "week.csv.crdownload", ".week.csv", "w.csv.tmp", "a.pdf"):
        (folder / name).write_text(GOOD)
    (tmp_path / "else.csv").write_text(GOOD)
    (folder / "link.csv").symlink_to(tmp_path / "else.csv")
    (folder / "sub.csv").mkdir()
    assert shop.look().files == ()
    assert (shop.numbers(), shop.service.peek().left_alone) == ([], 1)


def test_an_empty_file_is_given_a_minute(shop: Watched, folder: Path) -> None:
    (folder / "week.csv").touch()
    assert shop.look().files == ()
    shop.clock.advance(61)
    assert [each.imported for each in shop.look().files] == [False]
    assert "failed/week.csv" in shop.lies()


def zipped(path: Path) -> bytes:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("xl/workbook.xml", "x" * 4000)
    content = path.read_bytes()
    path.unlink()
    return content


def test_a_file_without_its_end_is_waited_for_and_given_up_in_the_end(shop: Watched, folder: Path) -> None:
    (folder / "half.csv").write_text(GOOD[:-12])
    (folder / "half.xlsx").write_bytes(zipped(folder / "whole")[:-30])
    (folder / "half.json").write_text('{"purchase_orders": [{"number": ')
    (folder / "no-last-newline.csv").write_text(GOOD.replace("10", "20")[:-1])
    assert [each.name for each in shop.look().files] == ["no-last-newline.csv"]
    assert shop.service.peek().cut == ("half.csv", "half.json", "half.xlsx")
    (folder / "half.csv").write_text(GOOD)  # now it is whole
    assert [(each.name, each.imported) for each in shop.look().files] == [("half.csv", True)]
    shop.clock.advance(61)
    assert [(each.name, each.imported) for each in shop.look().files] == [
        ("half.json", False),
        ("half.xlsx", False),
    ]
    (folder / "old.json").write_text("{")
    os.utime(folder / "old.json", (0, shop.clock.now().timestamp() - 700))
    assert [each.name for each in shop.look().files] == ["old.json"]


def test_the_same_name_gets_a_number_and_the_same_file_changes_nothing(shop: Watched, folder: Path) -> None:
    done = TakenIn()
    for _ in range(3):
        (folder / "week.csv").write_text(GOOD)
        done = shop.look()
    assert (done.settled.created, done.settled.changed, done.settled.same) == (0, 0, 2)
    assert [name for name in shop.lies() if name.endswith(".csv")] == [
        "done/week (2).csv",
        "done/week (3).csv",
        "done/week.csv",
    ]


def test_a_file_that_needs_answers_goes_to_failed_with_a_sentence(shop: Watched, folder: Path) -> None:
    (folder / "lines.csv").write_text("SKU,Quantity,Cost\nA,1,2\n")
    (folder / "broken.xlsx").write_bytes(b"no workbook at all")
    done = shop.look()
    assert [each.imported for each in done.failed] == [False, False]
    told = {each.name: each.sentence for each in done.files}
    assert "PO number" in told["lines.csv"]
    report = (folder / "failed" / "lines.csv.report.txt").read_text("utf-8-sig")
    assert "NOT imported" in report
    assert "Supplier" in report
    assert "The assistant asks what each column is" in report
    assert "Import…" in told["lines.csv"]
    assert "failed/broken.xlsx" in shop.lies()
    assert shop.numbers() == []


def test_rows_that_fail_come_back_as_a_file_and_the_rest_is_imported(shop: Watched, folder: Path) -> None:
    (folder / "week.csv").write_text(GOOD + "103,Moss,USD,C,Cup,many,1.00,\n")
    done = shop.look()
    assert (shop.numbers(), [each.imported for each in done.files]) == (["101", "102"], [False])
    left_out = (folder / "failed" / "week - left out.csv").read_text("utf-8-sig")
    assert "Reason" in left_out
    assert "103" in left_out
    assert "101" not in left_out
    (folder / "again.csv").write_text(left_out.replace("many", "4"))
    shop.look()
    assert shop.numbers() == ["101", "102", "103"]


def test_what_was_changed_here_and_in_a_file_waits(shop: Watched, folder: Path) -> None:
    (folder / "week.csv").write_text(GOOD)
    shop.look()
    shop.edit("101", reference="mine", internal_note="call them")
    (folder / "week.csv").write_text(GOOD.replace("12.50,", "12.50,theirs").replace("3.00,", "4.00,new"))
    done = shop.look()
    assert (done.settled.held, done.settled.changed) == (1, 1)
    assert (shop.order("101").reference, shop.order("102").reference) == ("mine", "new")
    report = (folder / "done" / "week (2).csv.report.txt").read_text("utf-8-sig")
    assert "Reference: here mine, in the file theirs" in report
    (asked,) = shop.folder_waiting.disagreements()
    shop.folder_waiting.answer([asked.record_id], theirs=True)
    order = shop.order("101")
    assert (order.reference, order.internal_note) == ("theirs", "call them")


def test_files_win_where_somebody_said_so(shop: Watched, folder: Path) -> None:
    shop.service.change(FolderSetup(str(folder), on=True, folder_wins=True))
    (folder / "week.csv").write_text(GOOD)
    shop.look()
    shop.edit("101", reference="mine")
    (folder / "week.csv").write_text(GOOD.replace("12.50,", "12.50,theirs"))
    assert shop.look().settled.held == 0
    assert shop.order("101").reference == "theirs"


def test_two_programs_do_not_import_one_file_twice(shop: Watched, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Watched(tmp_path / "other", folder, "there")
    for number in range(6):
        (folder / f"{number}.csv").write_text(HEAD + f"{number},Moss,USD,A,Mug,1,1.00,\n")
    for each in (shop, other):
        each.service.peek()
        each.clock.advance(3)
    first, honest = DropFolder(folder, "here"), DropFolder.take

    def slow(self: DropFolder, name: str) -> Path | None:
        """The other program is a little quicker each second time."""
        if int(name[0]) % 2:
            other_one = honest(DropFolder(folder, "there"), name)
            assert other_one is not None
        return honest(self, name)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DropFolder, "take", slow)
        mine = shop.service.take_in(Token())
    theirs = other.service.take_in(Token())
    assert [each.name for each in mine.files] == ["0.csv", "2.csv", "4.csv"]
    assert [each.name for each in theirs.files] == ["1.csv", "3.csv", "5.csv"]
    assert (shop.numbers(), other.numbers()) == (["0", "2", "4"], ["1", "3", "5"])
    assert first.left_over() == []
    other.stores.close()


@pytest.mark.parametrize("point", ["save", "put"])
def test_a_file_that_was_taken_before_a_crash_is_taken_up_again(
    shop: Watched, folder: Path, point: str
) -> None:
    """The program ends while the POs are stored, or when they are stored and the file is not put away."""
    (folder / "week.csv").write_text(GOOD)

    def die(*args: object, **more: object) -> None:
        raise Crash

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(shop.stores.orders) if point == "save" else DropFolder, point, die)
        with pytest.raises(Crash):
            shop.look()
    assert shop.lies() == ["in-progress/here/week.csv"]
    assert shop.numbers() == ([] if point == "save" else ["101", "102"])
    shop.restart()
    done = shop.service.take_in(Token())
    assert (done.files[0].imported, shop.numbers()) == (True, ["101", "102"])
    assert [each for each in shop.lies() if each.endswith(".csv")] == ["done/week.csv"]


def test_a_folder_that_vanishes_is_told_and_taken_up_again(shop: Watched, folder: Path) -> None:
    folder.rename(folder.with_name("away"))
    with pytest.raises(EnvironmentProblem, match="gone"):
        shop.service.peek()
    folder.with_name("away").rename(folder)
    (folder / "week.csv").write_text(GOOD)
    assert len(shop.look().files) == 1


def test_a_folder_that_cannot_be_written_says_so(
    shop: Watched, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "week.csv").write_text(GOOD)

    def refuse(self: Path, *args: object, **more: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "mkdir", refuse)
        with pytest.raises(EnvironmentProblem, match="Permission denied"):
            shop.look()
    assert shop.lies() == ["week.csv"]


def test_a_folder_that_is_used_for_other_things_is_refused(shop: Watched, tmp_path: Path) -> None:
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    (downloads / "holiday.jpg").touch()
    for path in (downloads, tmp_path / "nowhere", Path("relative")):
        with pytest.raises(UserMustAct):
            shop.service.change(FolderSetup(str(path), on=True))
    assert shop.service.setup().path != str(downloads)


def test_cancel_between_files_leaves_the_rest(shop: Watched, folder: Path) -> None:
    for number in range(4):
        (folder / f"{number}.csv").write_text(HEAD + f"{number},Moss,USD,A,Mug,1,1.00,\n")
    shop.service.peek()
    shop.clock.advance(3)
    done = shop.service.take_in(Token(after=20))
    assert 0 < len(done.files) < 4
    rest = shop.look()
    assert len(done.files) + len(rest.files) == 4
    assert shop.numbers() == ["0", "1", "2", "3"]


def test_without_a_folder_nothing_is_looked_for(shop: Watched) -> None:
    shop.service.change(replace(shop.service.setup(), path=""))
    assert shop.service.peek().ready == ()
    assert shop.service.take_in(Token()).files == ()
    assert list(shop.path.iterdir()) == []
