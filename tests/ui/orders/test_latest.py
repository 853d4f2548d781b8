"""Of the questions to the database the newest answer counts, and a run that goes on asking does not starve it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.runtime.jobs import Jobs
from app.ui.orders.latest import Latest


class Slow:
    """A database that answers when the test says so."""

    def __init__(self) -> None:
        self.gates: list[threading.Event] = []

    def answer(self, word: str) -> Callable[[], object]:
        gate = threading.Event()
        self.gates.append(gate)

        def question() -> object:
            gate.wait(5)
            return word

        return question


def test_the_same_question_again_does_not_hold_back_the_answer(jobs: Jobs, qtbot: QtBot) -> None:
    slow, owner = Slow(), QObject()
    heard: list[object] = []
    latest = Latest(jobs, "Counting", owner)
    latest.answered.connect(heard.append)
    latest.ask(slow.answer("10 sent"), about="all")
    latest.ask(slow.answer("20 sent"), about="all")  # a run changed more before the first answer came
    slow.gates[0].set()
    qtbot.waitUntil(lambda: heard == ["10 sent"])
    slow.gates[1].set()
    qtbot.waitUntil(lambda: heard == ["10 sent", "20 sent"])


def test_an_answer_to_what_nobody_asks_any_more_is_not_told(jobs: Jobs, qtbot: QtBot) -> None:
    slow, owner = Slow(), QObject()
    heard: list[object] = []
    latest = Latest(jobs, "Counting", owner)
    latest.answered.connect(heard.append)
    latest.ask(slow.answer("of all"), about="all")
    latest.ask(slow.answer("of fern"), about="fern")
    for gate in slow.gates:
        gate.set()
    qtbot.waitUntil(lambda: not jobs.open_jobs)
    assert heard == ["of fern"]
