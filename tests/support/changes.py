"""A change for tests that only want a PO to be there."""

from app.domain.tracing import Change, ChangeSource

TEST = Change(ChangeSource.FILE, "test")
