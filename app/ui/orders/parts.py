"""What the page of purchase orders talks to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.runtime.jobs import Jobs
from app.services.bulk import BulkService
from app.services.editing import EditingService
from app.services.keeping import KeepingService
from app.services.listing import ListExport
from app.services.orders import OrdersService
from app.services.question_list import QuestionListService
from app.services.questions import QuestionsService
from app.services.receiving import ReceivingService
from app.services.unlinking import UnlinkService
from app.ui.orders.bulk import ChooseSave


@dataclass(frozen=True, slots=True)
class OrdersParts:
    """The services that this page talks to. `open_url` shows a web page and tells whether that worked."""

    orders: OrdersService
    questions: QuestionsService
    editing: EditingService
    jobs: Jobs
    open_url: Callable[[str], bool]
    today: Callable[[], date]
    asked: QuestionListService
    keeping: KeepingService
    receiving: ReceivingService
    unlinking: UnlinkService
    bulk: BulkService
    export: ListExport
    choose_save: ChooseSave
