"""The pages of the window. A new page is built in `WindowPages` and is one entry of `listed`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.bootstrap.clock import today
from app.bootstrap.core import Core
from app.domain.links import MappingKind
from app.runtime.jobs import Jobs
from app.services.problem_needs import PROBLEM
from app.ui.activity.view import ActivityView
from app.ui.directory.page import RecordsPage
from app.ui.mappings.page import MappingsPage
from app.ui.overview.page import OverviewPage
from app.ui.questions.page import QuestionsPage, QuestionsParts
from app.ui.questions.problem_entry import ProblemEntry
from app.ui.settings.page import SettingsPage
from app.ui.shell.rail import Page
from app.ui.theme import Theme
from app.ui.tie_out.page import TieOutPage, TieOutParts

translate = QCoreApplication.translate
ChooseSave = Callable[[str, str, str], Path | None]


class WindowPages:
    """Every page beside the list of POs, ready-made. `choose_save` asks for the file that something is saved to."""

    def __init__(self, core: Core, theme: Theme, jobs: Jobs, choose_save: ChooseSave) -> None:
        self.overview = OverviewPage(theme, core.reports.overview, jobs)
        self.tie_out = TieOutPage(
            theme, TieOutParts(core.reports.tie_out, core.reports.tie_out_saver, jobs, choose_save, today)
        )
        self.asking = QuestionsParts(core.questions, core.asked, jobs, core.needs)
        self.questions = QuestionsPage(theme, self.asking)
        self.questions.cards.add(PROBLEM, lambda need: ProblemEntry(theme, need))
        self.activity = ActivityView(theme, core.activity, core.history, jobs, choose_save)
        self.settings = SettingsPage(theme, core.settings, core.connecting, jobs)
        self.mappings = MappingsPage(theme, core.mapping, jobs, self.settings.keeper, core.settings)
        self.suppliers = RecordsPage(theme, MappingKind.VENDOR, core.records, jobs)
        self.products = RecordsPage(theme, MappingKind.ITEM, core.records, jobs)

    def listed(self) -> Sequence[Page]:
        """The pages in the order of the rail, and of their keys (Orders, with Ctrl+1, stands before them)."""
        return (
            Page("overview", translate("Pages", "Overview"), "chart", self.overview, "Ctrl+2"),
            Page("questions", translate("Pages", "Needs you"), "question", self.questions, "Ctrl+3"),
            Page("suppliers", translate("Pages", "Suppliers"), "company", self.suppliers, "Ctrl+4"),
            Page("products", translate("Pages", "Products"), "box", self.products, "Ctrl+5"),
            Page("mappings", translate("Pages", "Mappings"), "link", self.mappings, "Ctrl+6"),
            Page("tie_out", translate("Pages", "Tie-out"), "tie-out", self.tie_out, "Ctrl+7"),
            Page("activity", translate("Pages", "Activity"), "activity", self.activity, "Ctrl+8"),
            Page("settings", translate("Pages", "Settings"), "settings", self.settings, "Ctrl+9"),
        )
