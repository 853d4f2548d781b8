"""The page that shops host: what is published about it is true, and it can do nothing but hand over."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "resources" / "redirect"
PAGE = (FOLDER / "index.html").read_bytes()
TEXT = PAGE.decode("utf-8")


def source(part: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()}'"


def inside(tag: str) -> str:
    found = re.findall(rf"<{tag}>(.*?)</{tag}>", TEXT, re.DOTALL)
    assert len(found) == 1
    return str(found[0])


def test_the_published_hash_is_the_page() -> None:
    told = re.findall(r"`([0-9a-f]{64})`", (FOLDER / "README.md").read_text(encoding="utf-8"))
    assert told == [hashlib.sha256(PAGE).hexdigest()]
    assert b"\r" not in PAGE


def test_the_policy_allows_this_script_and_style_and_nothing_else() -> None:
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', TEXT)
    assert found is not None
    rules = dict(rule.strip().split(" ", 1) for rule in found.group(1).split(";"))
    assert rules == {
        "default-src": "'none'",
        "script-src": source(inside("script")),
        "style-src": source(inside("style")),
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert TEXT.index("Content-Security-Policy") < TEXT.index("<style")


def test_the_page_loads_nothing_and_tells_nobody() -> None:
    assert '<meta name="referrer" content="no-referrer">' in TEXT
    assert set(re.findall(r"https?://[^\s\"'<]*", TEXT)) == {"http://127.0.0.1:"}
    assert not re.search(r"\bsrc=|<link|<iframe|<img|\bon[a-z]+=|innerHTML|document\.write|eval\(", TEXT)
