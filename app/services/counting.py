"""A single change in QuickBooks that is no sync, kept in the history like a run of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from app.domain.errors import AppError, ReconnectNeeded
from app.services.session import Session
from app.sync.context import RunContext

T = TypeVar("T")


def counted(run: RunContext, session: Session, work: Callable[[], T]) -> T:
    """Do the work and store how many requests it took and how it ended.

    Raises:
        AppError: as `work`.
    """
    reads, writes = run.books.counts()
    run.stores.log.save_run(run.summary, run.realm_id)
    try:
        return work()
    except AppError as error:
        run.summary = replace(run.summary, stopped=error.sentence)
        if isinstance(error, ReconnectNeeded):
            session.reconnect_needed()
        raise
    finally:
        reads_now, writes_now = run.books.counts()
        run.count("reads", reads_now - reads)
        run.count("writes", writes_now - writes)
        run.summary = replace(run.summary, finished_at=run.tools.clock.now())
        run.stores.log.save_run(run.summary, run.realm_id)
