"""Facts about the packages and rules about the source that the program stands on (design.md 3 and 9)."""

from __future__ import annotations

import ast
import gc
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import QObject, Signal

ROOT = Path(__file__).parents[2]

MAX_FILE_LINES = 300
MAX_CLASS_LINES = 250
MAX_FUNCTION_LINES = 45


class _Emitter(QObject):
    happened = Signal(object)


@pytest.mark.parametrize("value", [True, None], ids=["True", "None"])
def test_emitting_a_signal_gives_every_reference_back(value: object) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to True a call, and aborts when none is left."""
    emitter = _Emitter()
    gc.collect()
    before = sys.getrefcount(value)
    for _ in range(50):
        emitter.happened.emit(value)
    lost = before - sys.getrefcount(value)

    assert abs(lost) < 10


def test_httpx2_stays_out() -> None:
    """Authlib would prefer it silently, and respx would no longer see our requests."""
    assert importlib.util.find_spec("httpx2") is None


def test_authlibs_client_is_an_httpx_client() -> None:
    from authlib.integrations.httpx_client import OAuth2Client

    assert issubclass(OAuth2Client, httpx.Client)


def test_no_keyring_that_keeps_plain_text() -> None:
    assert importlib.util.find_spec("keyrings") is None


def _sizes(file: Path) -> Iterator[tuple[str, int, int]]:
    """What is in the file, with its length in lines and the most it may have."""
    text = file.read_text(encoding="utf-8")
    name = str(file.relative_to(ROOT))
    yield name, len(text.splitlines()), MAX_FILE_LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            limit = MAX_CLASS_LINES if isinstance(node, ast.ClassDef) else MAX_FUNCTION_LINES
            yield (
                f"{name}:{node.lineno} {node.name}",
                (node.end_lineno or node.lineno) - node.lineno + 1,
                limit,
            )


def test_files_classes_and_functions_stay_small() -> None:
    files = sorted((ROOT / "app").rglob("*.py"))
    too_long = [
        f"{what}: {lines} lines, at most {most}"
        for file in files
        for what, lines, most in _sizes(file)
        if lines > most
    ]

    assert files
    assert not too_long, "\n".join(too_long)
