"""Builds what asks a person, and what takes the answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.bootstrap.opening import Opened
from app.services.badges import Badges
from app.services.editing import EditingService
from app.services.fixing import FixingService
from app.services.needs import NeedsService
from app.services.problem_needs import ProblemNeeds
from app.services.putting_right import PuttingRight
from app.services.question_list import QuestionListService
from app.services.question_needs import QuestionNeeds
from app.services.questions import QuestionsService
from app.services.settings import SettingsService
from app.services.syncing import SyncService
from app.sync.context import EngineStores


@dataclass(frozen=True, slots=True)
class Asking:
    """`fixing` and `questions` write; `asked` and `needs.entries` read on a connection of their own, for the window."""

    fixing: FixingService
    questions: QuestionsService
    asked: QuestionListService
    needs: NeedsService


def build_asking(
    opened: Opened,
    engine: EngineStores,
    badges: Badges,
    writers: tuple[SyncService, EditingService],
    settings: SettingsService,
    answered: Callable[[Sequence[str]], None],
) -> Asking:
    """Build it for a profile that is open. `answered` is told which POs may go on."""
    stores, readers = opened.stores, opened.readers
    clock, session = opened.engine_tools.clock, opened.session
    fixing = FixingService(engine, session, *writers, clock, answered, opened.tools.page)
    questions = QuestionsService(
        stores.questions, stores.orders, stores.links, stores.mappings, session, clock, answered
    )
    asked = QuestionListService(readers.questions, readers.orders, readers.mappings, readers.settings)
    reading = SettingsService(readers.settings, readers.mappings, badges, readers.orders)
    right = PuttingRight(questions, fixing, settings)
    problems = ProblemNeeds(readers.waiting, asked, readers.settings, reading, right)
    return Asking(
        fixing, questions, asked, NeedsService(QuestionNeeds(asked, questions, readers.waiting), problems)
    )
