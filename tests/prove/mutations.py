"""Planted mutations: each takes one guard of the sync away in a copy of the program; a test must notice.

A suite that stays green while a guard is missing does not test it. Each mutation names the tests meant for it, so that
all of them take minutes. A mutation whose place in the code is gone fails too: it has to be planted anew.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.prove.mutation import Mutation
from tests.prove.planted import MUTATIONS

ROOT = Path(__file__).parents[2]
_COPIED = ("app", "tests")
#: Seconds for one test; all of those that are meant for the mutations get twice as long together.
_PATIENCE = 900
_NO_VERDICT = 3
_LINKED = ("pyproject.toml", "resources", "packaging", "README.md")


@dataclass(frozen=True)
class Verdict:
    """What became of one mutation."""

    name: str
    caught: bool
    seconds: float
    told: str


def copy_to(folder: Path) -> None:
    """The parts of the repository that the tests need."""
    for name in _COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    for name in _LINKED:
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)


def plant(mutation: Mutation, folder: Path) -> dict[Path, str]:
    """Change the copy; returns the files as they were.

    Raises:
        LookupError: the place is not there, or there several times.
    """
    before: dict[Path, str] = {}
    for edit in mutation.edits:
        path = folder / edit.file
        text = path.read_text(encoding="utf-8")
        before.setdefault(path, text)
        if text.count(edit.old) != 1:
            raise LookupError(f"{mutation.name}: {edit.file} has the place {text.count(edit.old)} times")
        path.write_text(text.replace(edit.old, edit.new), encoding="utf-8")
    return before


def run_tests(folder: Path, tests: Sequence[str]) -> tuple[int, str]:
    """Exit code of pytest in the copy, and the end of what it said."""
    env = {
        **os.environ,
        "PYTHONPATH": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    for name in [name for name in env if name.startswith("PYTEST_")]:
        del env[name]
    patient = ("--timeout", str(_PATIENCE))  # a busy machine must not fail a test that would pass
    try:
        ended = subprocess.run(
            [
                sys.executable,
                "-m",
                "pytest",
                "-q",
                "-x",
                "-p",
                "no:cacheprovider",
                "--no-header",
                *patient,
                *tests,
            ],
            cwd=folder,
            env=env,
            capture_output=True,
            text=True,
            timeout=_PATIENCE * 2,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _NO_VERDICT, "it took too long"
    return ended.returncode, "\n".join((ended.stdout + ended.stderr).strip().splitlines()[-3:])


def try_out(mutation: Mutation, folder: Path) -> Verdict:
    """Plant, test, and put back."""
    started = time.monotonic()
    try:
        before = plant(mutation, folder)
    except (LookupError, OSError) as error:
        return Verdict(mutation.name, False, time.monotonic() - started, str(error))
    try:
        code, told = run_tests(folder, mutation.tests)
    finally:
        for path, text in before.items():
            path.write_text(text, encoding="utf-8")
    # 1: tests failed. Anything else is no verdict: not collected, no such test, a broken copy.
    return Verdict(mutation.name, code == 1, time.monotonic() - started, told)


def verdicts(mutations: Sequence[Mutation]) -> list[Verdict]:
    """Try these mutations, after the same tests were green without them."""
    with tempfile.TemporaryDirectory(prefix="im-mutations-") as name:
        folder = Path(name)
        copy_to(folder)
        wanted = sorted({test for mutation in mutations for test in mutation.tests})
        code, told = run_tests(folder, wanted)
        if code:
            return [Verdict("without any mutation", False, 0.0, told)]
        found = []
        for mutation in mutations:
            verdict = try_out(mutation, folder)
            found.append(verdict)
            word = "caught" if verdict.caught else "NOT CAUGHT"
            print(f"{word:>10}  {mutation.name:<34} {verdict.seconds:5.1f} s  {mutation.what}", flush=True)
            if not verdict.caught:
                print(verdict.told, flush=True)
        return found


def main(only: Sequence[str]) -> int:
    """Try all mutations, or those named. 0 when each was caught."""
    unknown = set(only) - {mutation.name for mutation in MUTATIONS}
    if unknown:
        print(f"no such mutation: {', '.join(sorted(unknown))}")
        return 2
    found = verdicts([mutation for mutation in MUTATIONS if not only or mutation.name in only])
    caught = sum(verdict.caught for verdict in found)
    print(f"{caught} of {len(found)} mutations were caught")
    for verdict in found:
        if not verdict.caught:
            print(f"NOT CAUGHT {verdict.name}: {verdict.told}")
    return 0 if caught == len(found) else 1
