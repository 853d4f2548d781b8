"""Templates of the pages: jinja2 with autoescape, so that foreign text stays text."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import ChainableUndefined, Environment, FileSystemLoader

from app.practice.request import Response, html_response

FOLDER = Path(__file__).parent / "templates"


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The template environment, made once."""
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=ChainableUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["money"] = money
    made.filters["plain"] = plain
    return made


def money(value: Any) -> str:
    """An amount with thousands separators."""
    return f"{Decimal(str(value)):,.2f}"


def plain(value: Any) -> str:
    """A quantity or price as it is; empty when there is none."""
    return "" if value is None else format(Decimal(str(value)), "f")


def page(template: str, status: int = 200, **values: Any) -> Response:
    """Render a template as an answer."""
    values.setdefault("missing", False)
    values.setdefault("notice", "")
    return html_response(environment().get_template(template).render(values), status)


def stylesheet() -> Response:
    """The one style sheet of all pages."""
    css = (FOLDER / "practice.css").read_bytes()
    return Response(200, {"Content-Type": "text/css; charset=utf-8", "Cache-Control": "max-age=300"}, css)
