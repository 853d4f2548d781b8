"""The schedule and the watch of the folder: never twice at once, trouble told once, nothing after the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError, WaitAndRetry
from app.runtime.folder_watch import FolderWatch
from app.runtime.jobs import JobContext, Jobs
from app.runtime.schedule import Schedule
from app.services import folder_watching
from app.services.folder_watching import TakenIn
from tests.unit.services.test_folder import GOOD, Watched


class Work:
    """Counts, and fails while told to."""

    def __init__(self) -> None:
        self.done = 0
        self.error: AppError | None = None
        self.moment = datetime(2026, 11, 27, 12, tzinfo=UTC)
        self.minutes = 15.0
        self.told: list[AppError] = []

    def __call__(self, context: JobContext) -> object:
        del context
        self.done += 1
        if self.error is not None:
            raise self.error
        return self.done

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    for schedule in made.findChildren(Schedule):
        schedule.stop()
    for watch in made.findChildren(FolderWatch):
        watch.stop()
    qtbot.waitUntil(lambda: not made.open_jobs)
    assert made.stop(5000)


def scheduled(jobs: Jobs, work: Work) -> Schedule:
    made = Schedule("Fetching", work, lambda: work.minutes, jobs, work.now, jobs)
    made.failed.connect(work.told.append)
    made.start(look_ms=10, first_ms=10)
    return made


def settled(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.wait(60)
    qtbot.waitUntil(lambda: not jobs.open_jobs)


def test_it_works_when_it_is_due_and_not_before(jobs: Jobs, qtbot: QtBot) -> None:
    work = Work()
    scheduled(jobs, work)
    settled(qtbot, jobs)
    assert work.done == 1
    work.moment += timedelta(minutes=14)
    settled(qtbot, jobs)
    assert work.done == 1
    work.moment += timedelta(minutes=2)
    settled(qtbot, jobs)
    assert work.done == 2
    work.moment -= timedelta(days=3)  # somebody sets the clock back
    settled(qtbot, jobs)
    assert work.done == 3


def test_switched_off_it_only_works_when_asked(jobs: Jobs, qtbot: QtBot) -> None:
    work = Work()
    work.minutes = 0
    schedule = scheduled(jobs, work)
    settled(qtbot, jobs)
    assert work.done == 0
    with qtbot.waitSignal(schedule.done) as told:
        schedule.now()
        schedule.now()
    assert told.args == [1, True]
    settled(qtbot, jobs)
    assert work.done == 1


def test_trouble_is_told_once_by_itself_and_always_when_asked(jobs: Jobs, qtbot: QtBot) -> None:
    work = Work()
    work.error = WaitAndRetry("The feed is busy", "It asks for a pause.")
    schedule = scheduled(jobs, work)
    for _ in range(3):
        settled(qtbot, jobs)
        work.moment += timedelta(minutes=20)
    assert work.done >= 3
    assert len(work.told) == 1
    schedule.now()
    settled(qtbot, jobs)
    assert len(work.told) == 2
    work.error = None
    work.moment += timedelta(minutes=20)
    settled(qtbot, jobs)
    work.error = WaitAndRetry("The feed is busy", "It asks for a pause.")
    work.moment += timedelta(minutes=20)
    settled(qtbot, jobs)
    assert len(work.told) == 3
    schedule.stop()
    done = work.done
    work.moment += timedelta(minutes=20)
    settled(qtbot, jobs)
    assert work.done == done


def test_a_folder_out_of_reach_is_asked_for_in_the_background_only(
    jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileSystemWatcher, "addPath", lambda _self, path: asked.append(path))
    folder = tmp_path / "drive"
    folder.mkdir()
    shop = Watched(tmp_path, folder)
    folder.rmdir()
    watch = FolderWatch(shop.service, shop.service.setup, jobs, jobs)
    watch.start()
    with qtbot.waitSignal(watch.failed):
        watch.look()
    assert asked == [], "a drive that does not answer would stop the window"
    watch.stop()
    qtbot.waitUntil(lambda: not jobs.open_jobs)
    shop.stores.close()


def test_a_dropped_file_is_noticed_and_a_vanished_folder_told_once(
    jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_watching, "SETTLED", 0.0)
    monkeypatch.setattr("app.runtime.folder_watch.RESCAN_MS", 50)
    monkeypatch.setattr("app.runtime.folder_watch.AGAIN_MS", 20)
    monkeypatch.setattr("app.runtime.folder_watch.SOON_MS", 10)
    folder = tmp_path / "drop"
    folder.mkdir()
    shop = Watched(tmp_path, folder)
    watch = FolderWatch(shop.service, shop.service.setup, jobs, jobs)
    told: list[AppError] = []
    watch.failed.connect(told.append)
    watch.start()
    with qtbot.waitSignal(watch.done) as done:
        (folder / "week.csv").write_text(GOOD)
    assert isinstance(done.args, list)
    assert isinstance(done.args[0], TakenIn)
    assert shop.numbers() == ["101", "102"]
    folder.rename(tmp_path / "away")
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(300)
    assert [each.title for each in told] == ["The watched folder is gone"]
    (system,) = watch.findChildren(QFileSystemWatcher)
    assert system.directories() == []
    (tmp_path / "away").rename(folder)
    with qtbot.waitSignal(watch.done):
        (folder / "more.csv").write_text(GOOD.replace("101", "103"))
    assert shop.numbers() == ["101", "102", "103"]
    watch.stop()
    qtbot.waitUntil(lambda: not jobs.open_jobs)
    shop.stores.close()
