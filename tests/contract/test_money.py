"""The money proof at the size of the normal suite; `python -m tests.money` runs it with 100,000 POs."""

from __future__ import annotations

import os
from collections.abc import Callable
from decimal import Decimal

import pytest

from app.domain.money import CENT
from app.sync import taxing
from tests.support.money_proof import prove

COUNT = int(os.environ.get("MONEY_POS", "2000"))


def test_shop_total_is_sent_total_is_the_answer_or_it_is_refused_with_a_reason() -> None:
    figures = prove(COUNT, seed=int(os.environ.get("MONEY_SEED", "1")))
    assert figures.silent == []
    assert figures.count == COUNT
    # The proof is about something: every constellation, rounding lines, and most POs arrive.
    assert len(figures.equal) == 20
    assert figures.rounding_lines > COUNT / 50
    assert figures.equal.total() > COUNT / 3


def _without_rounding_lines(original: Callable[..., object]) -> Callable[..., object]:
    def evened_out(order: object, lines: list[object], codes: object, tax: Decimal, *more: object) -> object:
        return taxing.Taxed(tuple(lines), tax)  # type: ignore[arg-type]

    return evened_out


def _a_cent_too_much(original: Callable[..., Decimal]) -> Callable[..., Decimal]:
    return lambda *args: original(*args) + CENT


@pytest.mark.parametrize(
    ("name", "mistake"),
    [
        ("_evened_out", _without_rounding_lines),
        ("_tax_by_rate", _a_cent_too_much),
        ("_tax_on_lines", _a_cent_too_much),
    ],
)
def test_the_proof_notices_a_mistake(
    name: str, mistake: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taxing, name, mistake(getattr(taxing, name)))
    assert prove(400).silent
