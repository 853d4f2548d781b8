"""Says when the shop's next sync by itself is due: one timer, that survives sleep and clocks that are set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, QTimer, QTimeZone, Signal, Slot

from app.domain.schedule import Schedule, next_run

#: How often it looks at the clock. A computer that slept fires at the first look after waking.
LOOK_MS = 10_000
#: A planned moment that passed while the program was closed is made up for within this time, not later.
MAKE_UP_FOR = timedelta(hours=24)


class PlannedSync(QObject):
    """Emits `due` when it is time and nothing is in the way; whoever answers starts the sync.

    The clock may leap: by sleep or by hand. Moments that were missed fire once, not once for each; a clock that was set
    back, another time zone or another schedule plan anew. The planned moment is remembered, so that one that passed
    while the program was closed is made up for.

    Signals:
        due: sync now.
        planned_changed: the next moment (aware), or None.
    """

    due = Signal()
    planned_changed = Signal(object)

    def __init__(
        self,
        schedule: Callable[[], Schedule | None],
        busy: Callable[[], bool],
        now: Callable[[], datetime],
        remembered: tuple[Callable[[], str], Callable[[str], None]],
        parent: QObject | None = None,
        zone: Callable[[], tzinfo] | None = None,
    ) -> None:
        """`schedule` gives None while nothing may be sent by itself; `busy`: whether another run is under way;
        `remembered` reads and keeps the planned moment as text.
        """
        super().__init__(parent)
        self._schedule = schedule
        self._busy = busy
        self._now = now
        self._recall, self._keep = remembered
        self._zone = zone or system_zone
        self._planned: datetime | None = None
        self._followed: tuple[Schedule, tzinfo] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    @property
    def planned(self) -> datetime | None:
        """The next moment, or None."""
        return self._planned

    def start(self, look_ms: int = LOOK_MS) -> None:
        """Begin: with what was planned before the program was closed, if that is young enough."""
        schedule, now = self._schedule(), self._now()
        before = _moment(self._recall())
        if schedule is not None and before is not None and now - MAKE_UP_FOR <= before:
            fresh = next_run(now, schedule, self._zone())
            if fresh is not None:
                self._followed = (schedule, self._zone())
                self._plan(min(before, fresh))
        self._timer.start(look_ms)
        self.look()

    def stop(self) -> None:
        """The window goes: nothing is due any more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look at the clock now; also after the settings changed."""
        if not self._timer.isActive():
            return
        schedule, zone, now = self._schedule(), self._zone(), self._now()
        fresh = next_run(now, schedule, zone) if schedule is not None else None
        if schedule is None or fresh is None:
            self._followed = None
            self._plan(None)
            return
        if self._planned is None or self._followed != (schedule, zone):
            self._followed = (schedule, zone)
            self._plan(fresh)
        elif fresh < self._planned:
            self._plan(fresh)  # the clock was set back
        assert self._planned is not None
        if self._planned <= now and not self._busy():
            self._plan(fresh)
            self.due.emit()

    def _plan(self, moment: datetime | None) -> None:
        if moment != self._planned:
            self._planned = moment
            self._keep(moment.astimezone(UTC).isoformat() if moment is not None else "")
            self.planned_changed.emit(moment)


def system_zone() -> tzinfo:
    """The zone of the clock on the wall, with its rules where the system names it."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "ignore")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        present = datetime.now(UTC).astimezone().tzinfo
        return present if present is not None else UTC


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
