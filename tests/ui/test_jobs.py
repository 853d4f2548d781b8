"""The worker threads: where things run, how cancel and errors travel, what reaches the window how often."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, UserMustAct
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.sync.events import Progress


class Ear(QObject):
    """Notes what arrives, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[QThread] = set()

    @Slot(object)
    def hear(self, what: object = None) -> None:
        self.heard.append(what)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.stop()


def finish(qtbot: QtBot, job: Job) -> None:
    with qtbot.waitSignal(job.finished, timeout=5000):
        pass


def test_work_runs_in_its_lane_and_results_arrive_in_the_window_s_thread(jobs: Jobs, qtbot: QtBot) -> None:
    main = QThread.currentThread()
    ear = Ear()
    seen: list[QThread] = []

    def work(context: JobContext) -> object:
        seen.append(QThread.currentThread())
        return 42

    for lane in Lane:
        job = jobs.submit("Work", work, lane=lane)
        job.succeeded.connect(ear.hear)
        finish(qtbot, job)
    assert ear.heard == [42] * len(Lane)
    assert ear.threads == {main}
    assert len(set(seen)) == len(Lane)
    assert main not in seen


def test_one_lane_does_one_job_after_the_other_while_others_go_on(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    order: list[str] = []

    def first(context: JobContext) -> object:
        gate.wait(5)
        order.append("first")
        return None

    one = jobs.submit("First", first)
    two = jobs.submit("Second", lambda context: order.append("second"))
    read = jobs.submit("Read", lambda context: order.append("read"), lane=Lane.READ)
    finish(qtbot, read)
    assert order == ["read"]
    assert jobs.open_jobs == (one, two)
    gate.set()
    finish(qtbot, two)
    assert order == ["read", "first", "second"]
    assert not jobs.open_jobs


def test_cancel_reaches_busy_work_at_once(jobs: Jobs, qtbot: QtBot) -> None:
    started = threading.Event()

    def work(context: JobContext) -> object:
        started.set()
        return context.cancel.wait(30)

    job = jobs.submit("Long", work)
    ear = Ear()
    job.succeeded.connect(ear.hear)
    assert started.wait(5)
    job.cancel()
    finish(qtbot, job)
    assert ear.heard == [True]


def test_errors_arrive_in_words_and_bugs_do_not_kill_the_worker(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def refused(context: JobContext) -> object:
        raise UserMustAct("Not connected", "The shop is not connected.", "Connect it.")

    def broken(context: JobContext) -> object:
        raise ZeroDivisionError

    ear = Ear()
    for work in (refused, broken):
        job = jobs.submit("Work", work)
        job.failed.connect(ear.hear)
        finish(qtbot, job)
    told = [error.title for error in ear.heard if isinstance(error, AppError)]
    assert told == ["Not connected", "Something went wrong in the program"]
    assert "ZeroDivisionError" in caplog.text
    finish(qtbot, jobs.submit("Still alive", lambda context: None))


def test_progress_is_throttled_and_the_last_word_always_arrives(jobs: Jobs, qtbot: QtBot) -> None:
    def work(context: JobContext) -> object:
        for number in range(2000):
            context.events.progress(Progress(number, 2000, "Sending"))
            if number % 100 == 0:
                time.sleep(0.015)
        context.events.progress(Progress(2000, 2000, "Done"))
        return None

    ear = Ear()
    job = jobs.submit("Sync", work)
    job.progressed.connect(ear.hear)
    finish(qtbot, job)
    assert ear.heard[-1] == Progress(2000, 2000, "Done")
    assert len(ear.heard) < 20


def test_changes_are_gathered_and_reach_every_view(jobs: Jobs, qtbot: QtBot) -> None:
    def work(context: JobContext) -> object:
        for number in range(50):
            context.events.changed(ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({str(number)})))
        return None

    ear = Ear()
    jobs.changed.connect(ear.hear)
    finish(qtbot, jobs.submit("Sync", work))
    gathered = ChangeSet()
    for changes in ear.heard:
        assert isinstance(changes, ChangeSet)
        gathered |= changes
    assert gathered.po_ids == {str(number) for number in range(50)}
    assert len(ear.heard) < 10


@dataclass(frozen=True)
class Outcome:
    changes: ChangeSet = field(default_factory=lambda: ChangeSet.of(ChangeKind.ORDERS, structure=True))


@pytest.mark.parametrize("result", [ChangeSet.of(ChangeKind.ORDERS, structure=True), Outcome()])
def test_a_result_with_changes_is_published_by_itself(jobs: Jobs, qtbot: QtBot, result: object) -> None:
    ear = Ear()
    jobs.changed.connect(ear.hear)
    finish(qtbot, jobs.submit("Import", lambda context: result))
    assert ear.heard == [ChangeSet.of(ChangeKind.ORDERS, structure=True)]


def test_a_worker_can_queue_work(jobs: Jobs, qtbot: QtBot) -> None:
    ran = threading.Event()

    def work(context: JobContext) -> object:
        jobs.submit_from_any_thread("Auto sync", lambda inner: ran.set())
        return None

    finish(qtbot, jobs.submit("Save", work))
    qtbot.waitUntil(ran.is_set, timeout=5000)
    qtbot.waitUntil(lambda: not jobs.open_jobs, timeout=5000)


def test_stop_cancels_what_runs_and_takes_nothing_more(qtbot: QtBot) -> None:
    jobs = Jobs()
    started = threading.Event()

    def work(context: JobContext) -> object:
        started.set()
        return context.cancel.wait(30)

    jobs.submit("Long", work)
    assert started.wait(5)
    assert jobs.stop(5000)
