"""Fetches the web feed page by page. Each page and the cursor behind it are stored as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, Canceled, UserMustAct
from app.domain.feed import FEED_NAME, FeedGone, FeedPage, FeedSetup, FeedState
from app.domain.incoming import Settled
from app.domain.runs import Level, LogEntry
from app.services.brakes import SourceSizes
from app.services.feed_choosing import FetchPage, OtherShop
from app.services.feed_setup import FeedSettings, FeedStatus
from app.services.settling import Settling
from app.sync.events import EventSink, Progress
from app.sync.ports import CancelToken, Clock, IncomingStore, RunLog, SettingsStore

Saved = Callable[[Sequence[str]], None]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a fetch did. `anew`: the feed was read from its start again, because it had forgotten the cursor."""

    settled: Settled = field(default_factory=Settled)
    anew: bool = False

    @property
    def changes(self) -> ChangeSet:
        """What looks different now."""
        return self.settled.changes | ChangeSet.of(ChangeKind.LOG, ChangeKind.SETTINGS)

    @property
    def sentence(self) -> str:
        """One sentence for the window and the terminal."""
        done = self.settled
        if not any((done.created, done.changed, done.held, done.refused)):
            return "Nothing new in the feed."
        return f"Fetched: {done.sentence}"


class FeedingService:
    """The one user of the feed. Call it from workers; one fetch at a time."""

    def __init__(
        self,
        fetch_page: FetchPage,
        feed: FeedSettings,
        settling: Settling,
        records: IncomingStore,
        settings: SettingsStore,
        log: RunLog,
        clock: Clock,
        saved: Saved,
    ) -> None:
        self._fetch_page = fetch_page
        self._feed = feed
        self._settling = settling
        self._records = records
        self._settings = settings
        self._sizes = SourceSizes(settings)
        self._log = log
        self._clock = clock
        self._saved = saved

    def status(self) -> FeedStatus:
        """Everything that is shown about the feed."""
        return self._feed.status()

    def read_all_again(self) -> None:
        """The next fetch begins at the start of the feed; what is the same changes nothing."""
        self._feed.put_state(_anew(self._feed.state()))

    def fetch(self, cancel: CancelToken, events: EventSink | None = None) -> Fetched:
        """Read everything behind the cursor.

        Raises:
            UserMustAct: address, token, shop or the form of the feed are not right.
            WaitAndRetry: the feed does not answer for now.
            Canceled: on request. What was stored before any of these stays.
        """
        done = Fetched()
        try:
            token = self._feed.token()
            more, asked = True, set[str]()
            while more:
                if cancel.canceled:
                    raise Canceled("Fetching was stopped. What was stored stays.")
                done, more = self._next(token, done, asked, cancel)
                if events is not None:
                    events.progress(Progress(0, 0, done.settled.sentence))
        except AppError as error:
            self._end(done, error)
            raise
        self._end(done, None)
        return done

    def _next(self, token: str, done: Fetched, asked: set[str], cancel: CancelToken) -> tuple[Fetched, bool]:
        """One page more; whether another one waits. `asked` are the cursors of this fetch."""
        setup, state = self._feed.setup(), self._feed.state()
        try:
            page = self._fetch_page(setup.address, token, state.cursor, self._shop_id(), cancel)
        except FeedGone as gone:
            if not state.cursor:
                raise UserMustAct(
                    "The feed has nothing to begin with",
                    "The feed says that it is gone, also at its start.",
                    "Tell whoever provides the feed.",
                    gone.details,
                ) from gone
            self._feed.put_state(_anew(state))
            return replace(done, anew=True), True
        _check_shop(setup, page)
        asked.add(state.cursor)
        if page.has_more and page.next_cursor in asked:
            raise UserMustAct(
                "The feed goes round in circles",
                "The feed says that more waits, but gives the place where it was asked already.",
                "Tell whoever provides the feed. Nothing was lost.",
            )
        return replace(done, settled=done.settled | self._take_in(setup, state, page)), page.has_more

    def _take_in(self, setup: FeedSetup, state: FeedState, page: FeedPage) -> Settled:
        """Store a page and the cursor behind it as one."""
        whole = state.whole or not page.has_more
        with self._settling.together():
            settled = self._settling.settle(FEED_NAME, page.records, turn=state.turn, wins=setup.feed_wins)
            if not setup.shop_id:
                self._feed.put_setup(replace(setup, shop_id=page.shop_id, shop_name=page.shop_name))
            self._feed.put_state(replace(state, cursor=page.next_cursor, whole=whole))
            if not page.has_more:
                self._records.drop_unmet(FEED_NAME, state.turn)
                self._sizes.seen(FEED_NAME, self._records.open_count(FEED_NAME, state.turn))
        return settled

    def _end(self, done: Fetched, error: AppError | None) -> None:
        """Remember how it ended, and let auto sync hear of what was stored (after the brake has)."""
        now = self._clock.now()
        if error is not None and not self._feed.setup().scheduled:
            error.retries = False  # nobody fetches by itself, so nobody may be told so
        failed = error is not None and not isinstance(error, Canceled)
        anew = " The feed was read from its start again." if done.anew else ""
        sentence = f"{error.title}. {error.sentence}" if error else f"{done.sentence}{anew}"
        state = self._feed.state()
        # A fetch that failed keeps the moment of the last good one.
        fetched_at = state.fetched_at if error else now
        self._feed.put_state(replace(state, fetched_at=fetched_at, sentence=sentence, failed=failed))
        if done.settled.po_ids or error or done.anew or done.settled.held or done.settled.refused:
            level = Level.WARNING if failed else Level.INFO
            stored = f" Before that: {done.settled.sentence}" if error and done.settled.po_ids else ""
            self._log.add([LogEntry(now, level, "feed", f"Web feed: {sentence}{stored}")])
        if done.settled.po_ids:
            self._saved(done.settled.po_ids)

    def _shop_id(self) -> str:
        return self._settings.shop()[0]


def _anew(state: FeedState) -> FeedState:
    return replace(state, cursor="", turn=state.turn + 1, whole=False)


def _check_shop(setup: FeedSetup, page: FeedPage) -> None:
    if setup.shop_id and page.shop_id != setup.shop_id:
        raise OtherShop(
            "Another shop answers",
            f"The feed now brings purchase orders of {page.shop_name or page.shop_id}; up to now they were of "
            f"{setup.shop_name or setup.shop_id}. Nothing was taken in.",
            "Check the address in Settings. If the other shop is right, test the feed there and accept it.",
        )
