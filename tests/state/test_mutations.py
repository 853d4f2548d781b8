"""The suite notices when a guard is taken out of the program (all of them: python -m tests.prove mutations)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.prove.mutations import ROOT, verdicts
from tests.prove.planted import MUTATIONS, QUICK


@pytest.mark.timeout(900)  # a busy machine may take its time
def test_a_few_missing_guards_are_noticed() -> None:
    chosen = [mutation for mutation in MUTATIONS if mutation.name in QUICK]
    assert len(chosen) == len(QUICK)
    assert [(verdict.name, verdict.told) for verdict in verdicts(chosen) if not verdict.caught] == []


def test_every_mutation_still_has_its_place_and_its_tests() -> None:
    assert len({mutation.name for mutation in MUTATIONS}) == len(MUTATIONS) >= 12
    for mutation in MUTATIONS:
        for edit in mutation.edits:
            text = (ROOT / edit.file).read_text(encoding="utf-8")
            assert text.count(edit.old) == 1, f"{mutation.name}: {edit.file}"
        for test in mutation.tests:
            file, _, name = test.partition("::")
            assert Path(ROOT / file).exists(), test
            assert not name or f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), test
