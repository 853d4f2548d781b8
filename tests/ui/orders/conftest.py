"""A page over a shelf of POs, in a real window, with real jobs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from app.runtime.jobs import Jobs
from app.ui.orders.bulk import ChooseSave
from app.ui.orders.page import OrdersPage
from app.ui.shell.memory import Memory, forgetful
from app.ui.theme import Theme
from tests.ui.fakes import (
    FakeEditing,
    FakeKeeping,
    FakeOrders,
    FakeQuestions,
    Shelf,
)
from tests.ui.orders_parts import no_place, orders_parts
from tests.ui.receiving.fakes import FakeReceiving


@dataclass
class Scene:
    """The page with everything that stands behind it."""

    page: OrdersPage
    shelf: Shelf
    orders: FakeOrders
    questions: FakeQuestions
    editing: FakeEditing
    jobs: Jobs
    opened: list[str] = field(default_factory=list)
    keeping: FakeKeeping = field(default_factory=FakeKeeping)
    receiving: FakeReceiving = field(default_factory=FakeReceiving)


@pytest.fixture
def make_scene(qtbot: QtBot, theme: Theme, jobs: Jobs) -> Callable[..., Scene]:
    def make(
        shelf: Shelf,
        memory: Memory | None = None,
        *,
        browser: bool = True,
        choose_save: ChooseSave = no_place,
    ) -> Scene:
        orders, questions, editing = FakeOrders(shelf), FakeQuestions(shelf), FakeEditing(shelf)
        opened: list[str] = []
        keeping, receiving = FakeKeeping(), FakeReceiving()

        def open_url(url: str) -> bool:
            opened.append(url)
            return browser

        parts = orders_parts(
            shelf,
            jobs,
            orders=orders,
            questions=questions,
            editing=editing,
            keeping=keeping,
            open_url=open_url,
            choose_save=choose_save,
            receiving=receiving,
        )
        page = OrdersPage(theme, parts, memory or forgetful())
        qtbot.addWidget(page)
        page.resize(1500, 820)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return Scene(page, shelf, orders, questions, editing, jobs, opened, keeping, receiving)

    return make
