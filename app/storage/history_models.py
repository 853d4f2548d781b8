"""Tables of the sync history and of the versions before each write (see `app.storage.models`)."""

from __future__ import annotations

from typing import Any

from peewee import SQL, AutoField, IntegerField

from app.storage.columns import Text


def history_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Runs and their steps."""
    del sealed

    class Run(base):  # type: ignore[misc]
        run_id = Text(primary_key=True)
        realm_id = Text(index=True)
        started_at = Text(index=True)
        body = Text()
        finished_at = Text(null=True)

    # Runs that the program could not finish, found at the next start.
    Run.add_index(Run.run_id, where=SQL("finished_at IS NULL"), name="run_open")

    class Step(base):  # type: ignore[misc]
        id = AutoField()
        run_id = Text()
        seq = IntegerField()
        realm_id = Text()
        trigger = Text()
        at = Text(index=True)
        what = Text()
        outcome = Text()
        text = Text()
        po_id = Text(index=True)
        subject = Text()
        subject_key = Text()
        duration_ms = IntegerField()
        requests = IntegerField()
        request_id = Text()
        intuit_tid = Text(index=True)
        code = Text()

        class Meta:
            indexes = ((("run_id", "seq"), False), (("subject_key", "run_id"), False))

    return {"run": Run, "step": Step}


def version_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Versions before each write."""
    del base

    class Version(sealed):  # type: ignore[misc]
        request_id = Text(primary_key=True)
        realm_id = Text()
        po_id = Text()
        run_id = Text(index=True)
        at = Text()
        operation = Text()
        state = Text()
        qbo_id = Text()
        sync_token = Text()
        sent = Text(null=True)
        snapshot = Text(null=True)
        line_ids = Text()
        result_id = Text()
        result_token = Text()
        after = Text(null=True)
        after_line_ids = Text()
        undone_by = Text()

        class Meta:
            indexes = ((("realm_id", "po_id", "at"), False),)

    return {"version": Version}
