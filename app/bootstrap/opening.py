"""Opens what a profile needs, and closes it again: lock, database, places for secrets, session, tools of the engine."""

from __future__ import annotations

import logging
import os
import signal
import uuid
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from filelock import FileLock

from app.bootstrap.autostart import autostart
from app.bootstrap.clock import SystemClock
from app.bootstrap.environment import read_certain_after, read_minor_version
from app.bootstrap.managed import with_managed
from app.bootstrap.practice import PracticeHost
from app.bootstrap.profile import Profile
from app.bootstrap.secret_place import SecretPlace
from app.bootstrap.shopify import ConcreteShopTools
from app.bootstrap.sign_in import ConcreteTools
from app.bootstrap.wiring import Wiring
from app.domain.advanced import Advanced
from app.domain.errors import EnvironmentProblem
from app.printing.printer import Printer
from app.services.history import tidy
from app.services.session import Session
from app.services.sign_in_ends import EndsNotes
from app.storage import Stores, open_readers, open_stores
from app.sync.ages import Ages
from app.sync.context import Tools
from app.sync.limits import Gates, limits_of
from app.sync.ports import Autostart, Clock, FaultPoint, no_fault

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """A profile that is open: what its services stand on. `close` frees everything."""

    profile: Profile
    stores: Stores
    readers: Stores
    tools: ConcreteTools
    engine_tools: Tools
    practice: PracticeHost
    shop_tools: ConcreteShopTools
    session: Session
    secrets: SecretPlace
    autostart: Autostart
    printer: Printer
    close: Callable[[], None]


def open_profile(profile: Profile, env: Mapping[str, str]) -> Opened:
    """Open what the services need.

    Raises:
        EnvironmentProblem: folder, database or another running copy stand in the way.
        UserMustAct: an environment variable is not right.
    """
    env = with_managed(env)
    read_minor_version(env)  # what is wrong with it is said before anything is opened
    profile.create()
    clock = SystemClock()
    fault = _fault_from(env)
    lock, stores, readers = _open_database(profile, clock, fault)
    advanced = stores.settings.sync_settings("").advanced
    practice = PracticeHost(profile.practice)
    gates = Gates(clock, stores.settings.value, _unharmed(stores.settings.set_value), limits_of(advanced))
    secrets = _secret_place(profile, stores)
    tools = ConcreteTools(
        Wiring(
            env=env,
            clock=clock,
            lock_folder=profile.folder,
            secrets=secrets,
            settings=stores.settings,
            practice_addresses=practice.addresses,
            practice_unlimited=lambda: practice.unlimited,
            minor_version=read_minor_version(env, advanced.minor_version),
            advanced=advanced,
            note_ends=EndsNotes(stores.settings).note,
            gates=gates,
            fault=fault,
        )
    )
    executor = ThreadPoolExecutor(advanced.at_once, thread_name_prefix="request")
    session, printer = _session(stores, readers, tools, secrets), Printer()
    close = _closing(executor, gates, session, practice, (readers, stores), lock)
    engine_tools = _engine_tools(env, clock, executor, session, fault, advanced, printer)
    return Opened(
        *(profile, stores, readers, tools, engine_tools, practice),
        *(ConcreteShopTools(secrets, clock, practice.addresses), session, secrets),
        autostart=autostart(profile, env),
        printer=printer,
        close=close,
    )


def _open_database(profile: Profile, clock: Clock, fault: FaultPoint) -> tuple[FileLock, Stores, Stores]:
    """The profile's lock, and the database to write (tidied) and to read."""
    lock = profile.lock()
    try:
        stores = open_stores(profile.database, clock, fault)
        tidy(stores.history, clock)
        _name_shop(profile, stores)
        return lock, stores, open_readers(profile.database, clock)
    except BaseException:
        lock.release()
        raise


def _name_shop(profile: Profile, stores: Stores) -> None:
    """A further shop has an id of its own: ids of POs, and with them the marks in QuickBooks, follow from it."""
    fresh = not stores.orders.ids() and stores.settings.connection() is None
    if profile.shop and fresh and stores.settings.shop()[0] != profile.shop:
        stores.settings.set_shop(profile.shop, profile.shop_name)


def _secret_place(profile: Profile, stores: Stores) -> SecretPlace:
    """Where the profile keeps its secrets."""
    return SecretPlace(
        profile.keyring_service, profile.practice_secrets, profile.sealed_secrets, stores.settings
    )


def _session(stores: Stores, readers: Stores, tools: ConcreteTools, secrets: SecretPlace) -> Session:
    """The session; a sign-in that was kept for one session only is over."""
    session = Session(stores.settings, tools.books, tools.required_environment(), readers.settings)
    connection = session.connection()
    if connection is not None and secrets.empty_at_start(connection.environment):
        session.reconnect_needed()
    return session


def _engine_tools(
    env: Mapping[str, str],
    clock: Clock,
    executor: ThreadPoolExecutor,
    session: Session,
    fault: FaultPoint,
    advanced: Advanced,
    printer: Printer,
) -> Tools:
    """Time, ids, requests in flight and the drawing of copies for the engine."""
    ages = Ages(clock, lambda: _certain_after(env, session))
    return Tools(
        clock,
        lambda: uuid.uuid4().hex,
        executor,
        ages,
        fault,
        advanced.at_once,
        printer.copy,
        advanced.in_a_batch,
    )


def _certain_after(env: Mapping[str, str], session: Session) -> float:
    connection = session.connection()
    return read_certain_after(env, connection.environment if connection else "")


def _unharmed(remember: Callable[[str, str], None]) -> Callable[[str, str], None]:
    """Remembering the limits must not spoil a request: a full disk is told by the first write that matters."""

    def set_value(key: str, text: str) -> None:
        try:
            remember(key, text)
        except EnvironmentProblem as problem:
            _log.warning("QuickBooks' limits could not be remembered: %s", problem)

    return set_value


def _closing(
    executor: ThreadPoolExecutor,
    gates: Gates,
    session: Session,
    practice: PracticeHost,
    opened: Sequence[Stores],
    lock: FileLock,
) -> Callable[[], None]:
    """What frees everything of a profile, in the right order."""

    def close() -> None:
        executor.shutdown(cancel_futures=True)
        gates.save()
        session.forget()
        practice.close()
        for stores in opened:
            stores.close()
        lock.release()

    return close


def _fault_from(env: Mapping[str, str]) -> FaultPoint:
    """A named point at which the process kills itself, for the tests of crashes; nothing in normal life.

    `INVENTORY_MATE_KILL_AT` is a point's name and how often it is passed before, such as "before_link:3".
    """
    name, _, times = env.get("INVENTORY_MATE_KILL_AT", "").partition(":")
    if not name:
        return no_fault
    left = [int(times or "0")]

    def fault(point: str) -> None:
        if point == name:
            if left[0] <= 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1

    return fault
