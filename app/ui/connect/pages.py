"""The pages of the connect dialog, one for each stage, in a stack that shows the one in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.connect.browser_page import BrowserPage
from app.ui.connect.company_page import CompanyPage
from app.ui.connect.done_page import DonePage
from app.ui.connect.environment_page import EnvironmentPage
from app.ui.connect.flow import OpenUrl, Stage
from app.ui.connect.keys_page import KeysPage
from app.ui.connect.page import Page
from app.ui.connect.switches_page import SwitchesPage
from app.ui.dialogs.scroll_page import ScrollPage
from app.ui.theme import Theme


class ConnectPages(QStackedWidget):
    """Makes the pages and finds the one of a stage. What they ask for is the dialog's to answer."""

    def __init__(
        self,
        theme: Theme,
        open_url: OpenUrl,
        paste: Callable[[str], None],
        monotonic: Callable[[], float],
        switches: tuple[bool, bool],
        parent: QWidget | None = None,
    ) -> None:
        """`paste` takes an address that was pasted; `switches` are PO sync and auto sync as they stand at first."""
        super().__init__(parent)
        self.environment = EnvironmentPage(theme)
        self.keys = KeysPage(theme, open_url)
        self.browser = BrowserPage(theme, paste, monotonic)
        self.company = CompanyPage(theme)
        self.switches = SwitchesPage(theme, *switches)
        self.done = DonePage(theme)
        self._pages: dict[Stage, Page] = {
            Stage.ENVIRONMENT: self.environment,
            Stage.KEYS: self.keys,
            Stage.BROWSER: self.browser,
            Stage.COMPANY: self.company,
            Stage.SWITCHES: self.switches,
            Stage.DONE: self.done,
        }
        for page in self._pages.values():
            self.addWidget(ScrollPage(page))

    def of(self, stage: Stage) -> Page:
        """The page of a stage."""
        return self._pages[stage]

    def bring(self, stage: Stage) -> None:
        """Put the page of a stage in front."""
        self.setCurrentIndex(list(self._pages).index(stage))

    def each(self) -> Iterator[Page]:
        """All pages in their order."""
        yield from self._pages.values()
