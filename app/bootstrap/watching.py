"""Wires the looks at QuickBooks to the window."""

from __future__ import annotations

from app.bootstrap.core import Core
from app.runtime.jobs import Jobs
from app.runtime.watch import Watch
from app.ui.main_window import MainWindow


def watch_quickbooks(core: Core, jobs: Jobs, window: MainWindow) -> Watch:
    """Looks by itself while PO sync is on and the sign-in is good, and when a person asks."""

    def may_look() -> bool:
        now = core.status.current()
        return now.connected and now.po_sync and not now.needs_reconnect

    watch = Watch(core.syncing, jobs, may_look, window)
    watch.failed.connect(window.notices.tell_error)
    watch.looked.connect(window.looking.tell)
    window.looking.wanted.connect(watch.check_now)
    return watch
