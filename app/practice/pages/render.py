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
    return f"{Decimal(str(value)):,.2f}"


def plain(value: Any) -> str:
    return "" if value is None else format(Decimal(str(value)), "f")


def page(template: str, status: int = 200, **values: Any) -> Response:
    values.setdefault("missing", False)
    values.setdefault("notice", "")
    return html_response(environment().get_template(template).render(values), status)


def stylesheet() -> Response:
    css = (FOLDER / "practice.css").read_bytes()
    return Response(200, {"Content-Type": "text/css; charset=utf-8", "Cache-Control": "max-age=300"}, css)
