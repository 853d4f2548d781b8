"""A shop on one or two computers, people in QuickBooks, and trouble between them: everything from one seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.domain.links import Link
from app.domain.questions import Question, QuestionKind
from app.domain.sync_state import SyncState
from app.practice import PracticeCompany
from app.sync import asking
from app.sync.context import PORTION
from tests.prove.computer import HANDLED, LEAVES, Computer, Trap
from tests.prove.people import People
from tests.prove.shop import Shop
from tests.prove.tally import Broken, Tally
from tests.prove.watch import GONE, Watch, missed
from tests.support.bench import BASE, REALM, Crash, MovableClock

EFFECTS = (
    "lost-answer",
    "lost-request",
    "late-commit",
    "late-504",
    "reset",
    "throttle",
    "error",
    "error-after-commit",
    "fault-200",
    "truncated",
    "expired-token",
)
#: So long QuickBooks remembers a request id for certain (app.sync.recover.YOUNG takes the same for granted).
REMEMBERED = 3600
#: Where a process may die. "" is any point at all, counted from now.
POINTS = (
    "",
    "",
    "",
    LEAVES,
    HANDLED,
    "before_intent",
    "after_intent",
    "after_answer",
    "before_link",
    "after_link",
)
#: Field of a difference -> the place in a document that a choice about it concerns.
PLACES = {
    "memo": "Memo",
    "due_date": "DueDate",
    "private_note": "PrivateNote",
    "ship_method": "ShipMethodRef",
    "number": "DocNumber",
}


class WorldClock(MovableClock):
    """The time of the world. Whenever it has passed, what QuickBooks was still at work on is done."""

    def __init__(self, passed: Callable[[], None]) -> None:
        super().__init__()
        self._passed = passed

    def advance(self, seconds: float) -> None:
        """Time goes by for everybody, for QuickBooks too."""
        super().advance(seconds)
        self._passed()


class World:
    """Everything of one seed. Each method is one thing that happens."""

    def __init__(self, seed: int, folder: Path, *, computers: int = 1, orders: int = 4) -> None:
        self.chance = random.Random(seed)
        self.tally = Tally(seeds=1)
        self.clock = WorldClock(self._late)
        self.practice = PracticeCompany.open(None, clock=self.clock.now)
        self.practice.faults.seed(seed)
        self.practice.app.listen_at(BASE)
        self.watch = Watch(self.practice, REALM)
        self.shop = Shop(self.chance)
        self.computers = [
            Computer(
                f"computer {number}",
                folder / str(number),
                self.practice,
                REALM,
                self.clock,
                self.chance,
                self.watch,
                self.tally,
                2 if seed % 2 else PORTION,  # half of the worlds go through their POs in portions
            )
            for number in range(1, computers + 1)
        ]
        for computer in self.computers:
            computer.alone = computers == 1
        self.people = People(self.practice, REALM, self.chance, self.watch, self.tally)
        self.off = False
        self.told = 0
        self._last = self.computers[0]
        for _ in range(orders):
            self.shop.write()
        for computer in self.computers:
            computer.learn(self.shop.orders)

    def close(self) -> None:
        """Switch everything off."""
        for computer in self.computers:
            computer.close()
        self.practice.close()

    @property
    def numbers(self) -> list[str]:
        """Document numbers that the shop uses."""
        return [order.doc_number for order in self.shop.orders.values()]

    # --- the shop -------------------------------------------------------------------------------------------------

    def some_computer(self) -> Computer:
        """One of them."""
        return self.chance.choice(self.computers)

    def edit(self, computer: Computer) -> None:
        """Somebody edits a PO at this computer; the others hear of it later."""
        self.tally.edits_here += 1
        if len(self.shop.orders) < 16 and self.chance.random() < 0.1:
            self.shop.write()
        else:
            self.shop.edit(self.chance.choice(sorted(self.shop.orders)))
        computer.learn(self.shop.orders)

    def hold_or_resume(self, computer: Computer) -> None:
        """The pause button."""
        po_id = self.chance.choice(sorted(computer.orders))
        state = computer.bench.stores.links.state(po_id, REALM)
        if state is not None and state.state is SyncState.ON_HOLD:
            computer.bench.questions.resume(po_id)
        else:
            computer.bench.questions.hold(po_id)

    def answer(self, computer: Computer) -> None:
        """Somebody answers one of the open questions."""
        asked = [question for question in computer.bench.asked() if question.choices]
        if asked:
            self.choose(computer, self.chance.choice(asked))

    def choose(self, computer: Computer, question: Question) -> None:
        """Give an answer and remember what a person has agreed to by it."""
        self.tally.questions += 1
        if question.disputed and computer.link(question.po_id) and self.chance.random() < 0.4:
            self._field_by_field(computer, question)
            return
        choice = self.chance.choice([choice.key for choice in question.choices])
        link = computer.link(question.po_id)
        if question.kind is QuestionKind.DOCUMENT:
            self.watch.approved.add(choice)
        elif link is not None and question.kind is QuestionKind.DIFFERENCE:
            self.watch.approved.add(link.qbo_id)
            self.people.diverged.add(link.qbo_id)
            self.watch.person_decided(link.qbo_id)  # either answer says that later edits here are sent
        elif link is not None and question.kind is QuestionKind.CONFLICT:
            self.people.diverged.add(link.qbo_id)
            if choice == asking.SEND_OURS:
                self._decided(link, [change.field for change in question.disputed])
        computer.bench.questions.answer(question, choice)

    def _field_by_field(self, computer: Computer, question: Question) -> None:
        """Some fields from here, some from QuickBooks; now and then the choice is remembered."""
        words = (asking.SEND_OURS, asking.KEEP_THEIRS)
        choices = {change.field: self.chance.choice(words) for change in question.disputed}
        link = computer.link(question.po_id)
        assert link is not None
        self.people.diverged.add(link.qbo_id)
        if question.kind is QuestionKind.DIFFERENCE:
            self.watch.approved.add(link.qbo_id)
            self.watch.person_decided(link.qbo_id)
        self._decided(link, [field for field, word in choices.items() if word == asking.SEND_OURS])
        computer.bench.questions.answer_fields(question, choices)

    def _decided(self, link: Link, fields: list[str]) -> None:
        """These fields were given to the shop's version; of lines it is not told apart which."""
        if any(field.startswith("line:") for field in fields):
            places = [place for place in self.watch.shadow.get(link.qbo_id, {}) if isinstance(place, tuple)]
            self.watch.person_decided(link.qbo_id, places)
        self.watch.person_decided(link.qbo_id, [PLACES[field] for field in fields if field in PLACES])

    # --- trouble --------------------------------------------------------------------------------------------------

    def trouble(self) -> None:
        """One fault somewhere in the next requests."""
        chance = self.chance
        effect = chance.choice(EFFECTS)
        kind = "write" if effect.startswith("late") else chance.choice(("read", "write", "write", ""))
        self.practice.faults.add(
            effect,
            kind=kind,
            skip=chance.randint(0, 3),
            times=chance.randint(1, 3),
            seconds=chance.choice((1, 30, 119)) if effect.startswith("late") else 0,
            at_byte=80,
            status=chance.choice((500, 502, 503, 504)),
            form=chance.choice(("json", "xml")),
        )

    def _late(self) -> None:
        """Requests that nobody waits for any more are carried out in time, and before people look (seed 5000221)."""
        late = self.practice.app.late
        if not late.waiting:
            return
        if self.watch.under_way:
            late.tick()
            return
        self.watch.before_request()
        late.tick()
        try:
            self.watch.after_request(
                lambda ident, line: any(each.never_sent(ident, line) for each in self.computers)
            )
        except Broken as broken:  # raised in check, not in the middle of an engine that sleeps
            self.computers[0].broken.append(broken)

    def time_passes(self) -> None:
        """For everybody."""
        self.clock.advance(self.chance.choice((5, 90, 150, 700, 7200, 90000)))

    def clock_jumps(self, computer: Computer) -> None:
        """One computer's clock is set, forward or back, or put right."""
        wrong_by = timedelta(hours=self.chance.choice((0, 0, 1, -1, 24, -24, 87600)))
        if wrong_by > computer.clock.wrong_by:
            # Set forward within three minutes of a crash, a request that QuickBooks is still at work on looks old, and
            # no clock of this computer knows better: what is promised begins after them.
            self.clock.advance(190)
        computer.clock.wrong_by = wrong_by

    def cable(self, computer: Computer) -> None:
        """Plugged out or in."""
        computer.bench.offline = not computer.bench.offline

    def queries_lag(self) -> None:
        """QuickBooks' queries are behind its writes, or no longer."""
        self.practice.app.gateway.lag = float(self.chance.choice((0, 0, 5, 30, 60)))

    def request_ids(self) -> None:
        """QuickBooks forgets old request ids, or does not look at any for a while."""
        app = self.practice.app
        until = app.clock.epoch() - REMEMBERED
        app.store.run("DELETE FROM replay WHERE at < ?", until)
        if (
            len(self.computers) == 1
        ):  # two computers that send at once have nothing but the request id between them
            app.gateway.replays.ignore = not app.gateway.replays.ignore and self.chance.random() < 0.5

    def lose_a_link(self, computer: Computer) -> None:
        """A restored backup has none; a document that was renumbered there cannot be found by its number."""
        self.clock.advance(self.practice.app.gateway.lag + 1)
        po_id = self.chance.choice(sorted(computer.orders))
        link = computer.link(po_id)
        doc = self.watch.document(link.qbo_id) if link else None
        if link is not None and doc is not None and doc.get("DocNumber") == computer.orders[po_id].doc_number:
            computer.bench.stores.links.drop_link(po_id, REALM, computer.bench.state(po_id))

    def restore(self, computer: Computer) -> None:
        """The copy of the database is put back: whatever happened since is unknown here."""
        self.clock.advance(self.practice.app.gateway.lag + 1)
        computer.restore()
        computer.switch(po_sync=not self.off)
        for link in computer.bench.stores.links.links(REALM).values():
            doc = self.watch.document(link.qbo_id)
            if doc is not None and doc["SyncToken"] != link.sync_token:
                # What this computer did since is somebody else's work to it, and is merged (seed 7001565).
                self.people.diverged.add(link.qbo_id)

    def switch(self) -> None:
        """PO sync off, on all computers; while it is off nothing may leave. Or on again."""
        self.off = not self.off
        for computer in self.computers:
            computer.switch(po_sync=not self.off)

    def disconnect(self, computer: Computer) -> None:
        """Somebody disconnects the app in QuickBooks; a sync meets it, then somebody reconnects."""
        self.practice.app.tokens.disconnect(REALM)
        computer.sync()
        for each in self.computers:
            each.sign_in_again()

    # --- syncs ----------------------------------------------------------------------------------------------------

    def sync_all(self, computer: Computer) -> None:
        """A whole run."""
        self._turn(computer)
        if len(self.computers) > 1 and self.chance.random() < 0.7:
            computer.learn(self.shop.orders)
        before = self.count_requests()
        computer.sync()
        if self.off and self.count_requests() != before:
            raise Broken("broken", "a request was made although PO sync is off")

    def sync_some(self, computer: Computer) -> None:
        """The PO that was just saved, or two."""
        self._turn(computer)
        ids = sorted(computer.orders)
        computer.sync(*self.chance.sample(ids, min(len(ids), self.chance.randint(1, 2))))

    def crash(self, computer: Computer) -> None:
        """The process dies somewhere in a run."""
        self._turn(computer)

        def die() -> None:
            raise Crash

        name = self.chance.choice(POINTS)
        computer.trap = Trap(name, self.chance.randint(0, 60 if not name else 4), die)
        computer.sync()
        computer.trap = None

    def meanwhile(self, computer: Computer) -> None:
        """While a run of this computer is between two requests, somebody else does something."""
        self._turn(computer)
        others = [other for other in self.computers if other is not computer]

        def something() -> None:
            self.tally.interleaved += 1
            if others and self.chance.random() < 0.6:
                other = self.chance.choice(others)
                if other.trap is None and not other.busy and not self._ids_differ():
                    other.sync()
            elif self.chance.random() < 0.8:
                self.people.does_something(self.numbers)
            else:
                self.clock_jumps(computer)

        computer.trap = Trap(self.chance.choice((LEAVES, HANDLED)), self.chance.randint(0, 6), something)
        computer.sync()
        computer.trap = None

    def _turn(self, computer: Computer) -> None:
        """It is this computer's turn. Where request ids do not help, its copy of QuickBooks has time to grow old."""
        if computer is not self._last and self._ids_differ():
            self.clock.advance(self.practice.app.gateway.lag + 190)
        self._last = computer

    def _ids_differ(self) -> bool:
        """A create that did not come about on one computer gets another request id there, and not on the other one.

        Two such computers that send within one minute, while queries lag, or while QuickBooks is still at work on a
        request of one of them, may make two documents (seeds 1014, 2000461).
        """
        if len(self.computers) == 1:
            return False
        sql = "SELECT count(*) FROM intent WHERE state = 'refused' AND target_id = '' AND kind = 'purchaseorder'"
        databases: list[Any] = [computer.bench.stores.links._db for computer in self.computers]
        return any(database.driver.execute(sql).fetchone()[0] for database in databases)

    def count_requests(self) -> int:
        counts = self.practice.counts()
        return counts["reads"] + counts["writes"]

    # --- what always holds ----------------------------------------------------------------------------------------

    def check(self) -> None:
        """After every step: links lead to documents, and to different ones."""
        there = self.watch.bodies()
        for computer in self.computers:
            if computer.broken:
                raise computer.broken[0]
            links = [link.qbo_id for link in computer.bench.stores.links.links(REALM).values()]
            for ident in links:
                if ident not in there and ident not in self.watch.erased:
                    raise Broken("broken", f"a link leads to document {ident}, which never was")
            if len(set(links)) != len(links):
                raise Broken("broken", "two POs share a document")
        self._agree()

    def _agree(self) -> None:
        """A line that a person took out is no longer theirs alone once the shop has done without it on all computers.

        A restored backup forgets an edit; when the shop says it once more later, it is a new one (seed 1000359).
        """
        for ident, places in self.watch.shadow.items():
            gone = [place for place in places if isinstance(place, tuple) and place[1].startswith(GONE)]
            if gone and (sent := self._sent_by_all(ident)) is not None:
                self.watch.person_decided(ident, [place for place in gone if place[1] not in sent])

    def _sent_by_all(self, ident: str) -> set[str] | None:
        """Lines that some computer has sent to a document, None while one of them does not know for certain."""
        lines: set[str] = set()
        for computer in self.computers:
            links = computer.bench.stores.links
            po_id = links.linked_to(REALM, ident)
            link = links.link(po_id, REALM) if po_id is not None else None
            if link is None or link.sent is None:
                return None
            if any(intent.subject == po_id for intent in links.open_intents(REALM)):
                return None
            lines |= {missed(line.description, line.amount) for line in link.sent.lines}
        return lines
