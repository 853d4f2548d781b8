"""A few hundred of the mangled files that `python -m tests.prove imports` imports by the thousand."""

from __future__ import annotations

from tests.prove.imports import prove


def test_mangled_files_are_imported_whole_or_not_at_all() -> None:
    tally = prove(300, seed=2026)
    assert tally.bad == []
    assert min(tally.seen[what] for what in ("all imported", "some left out", "a question first")) > 20
