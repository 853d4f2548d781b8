"""The simulator itself: the same seed does the same, and many seeds keep their promises."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.prove.syncs import prove

ROOT = Path(__file__).parents[2]
#: Seeds of every push, split in parts so that both workers have something to do.
PARTS = 4
COUNT = int(os.environ.get("PROVE_SYNCS", "20000"))


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.timeout(900)  # a busy machine may take its time
def test_syncs_under_fire_are_never_doubled_lost_or_clobbered(part: int) -> None:
    """The million is `python -m tests.prove syncs --count 1000000`."""
    proof = prove(COUNT // PARTS, 2 + 1000 * part, 1, tell=False)
    told = "\n".join(
        f"python -m tests.prove replay --seed {seed}   # {text}" for seed, text in proof.failures
    )
    assert not proof.failures, told
    assert proof.tally.clean
    assert proof.tally.syncs >= COUNT // PARTS


@pytest.mark.timeout(900)  # a busy machine may take its time
def test_a_seed_does_the_same_whatever_the_order_of_sets_is() -> None:
    """Two processes with different hash seeds: not even the order of the requests differs."""
    code = (
        "import json; from tests.prove.syncs import quiet; from tests.prove.simulate import run_seed\n"
        "with quiet(): print(json.dumps([run_seed(seed).digest for seed in range(7, 13)]))"
    )
    digests = []
    for hash_seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": hash_seed}
        ended = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True
        )
        digests.append(json.loads(ended.stdout))
    assert digests[0] == digests[1]
    assert len(set(digests[0])) == 6
