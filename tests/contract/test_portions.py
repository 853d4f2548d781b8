"""A run over many POs goes through them in portions and does the same as one that holds them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.orders import PoStatus
from app.domain.questions import QuestionKind
from app.domain.runs import RunSummary, Trigger
from app.domain.sync_state import SyncState
from app.sync import portions, run
from app.sync.events import NoEvents
from app.sync.portions import First
from tests.support.bench import Bench, Token, bench
from tests.support.orders import line, po

_ALL = [str(100 + place) for place in range(12)]


def ids() -> list[str]:
    return [po(number).id for number in _ALL]


def told(summary: RunSummary) -> dict[str, Any]:
    names = (
        "total",
        "created",
        "updated",
        "unchanged",
        "waiting",
        "refused",
        "left_out",
        "checking",
        "reattached",
    )
    return {name: getattr(summary, name) for name in names}


def life(shop: Bench) -> list[Any]:
    """What happens to twelve POs of which most stay as they are, run by run."""
    seen: list[Any] = []

    def sync() -> None:
        shop.clock.advance(120)
        seen.append((told(shop.sync()), shop.requests()))

    shop.put(*(po(number, lines=(line(f"SKU-{place % 5}"),)) for place, number in enumerate(_ALL)))
    sync()
    sync()
    first, second, third, fourth, fifth, sixth, *_ = ids()
    shop.edit(first, note_to_supplier="Ring twice")
    shop.edit(second, status=PoStatus.CANCELED)
    shop.edit(third, lines=())
    shop.questions.hold(fourth)
    shop.bill_there(shop.link(fifth).qbo_id)
    shop.erase_there(shop.link(sixth).qbo_id)
    shop.put(po("500"), po("501", lines=()))
    sync()
    shop.edit(fifth, note_to_supplier="Too late")
    sync()
    states: Mapping[str, Any] = shop.stores.links.states(shop.realm)
    seen.append({po_id: (states[po_id].state, states[po_id].reason) for po_id in sorted(states)})
    seen.append(sorted((each.po_id, each.kind) for each in shop.asked()))
    return seen


def test_portions_do_what_a_run_does_that_holds_all(tmp_path: Path) -> None:
    with bench(tmp_path / "whole") as shop:
        whole = life(shop)
    with bench(tmp_path / "portions", portion=3) as shop:
        assert life(shop) == whole
        assert len(shop.there()) == len(_ALL)
    (first, _), *_, states, _asked = whole
    assert first["created"] == len(_ALL)
    kinds = {state for state, _ in states.values()}
    assert kinds >= {SyncState.ON_HOLD, SyncState.DELETED_THERE, SyncState.BILLED, SyncState.IN_QUICKBOOKS}


def test_only_what_has_to_be_done_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[First] = []

    def spy(*args: Any, **more: Any) -> Any:
        planner, first = portions.first_look(*args, **more)
        kept.append(first)
        return planner, first

    monkeypatch.setattr(run, "first_look", spy)
    with bench(tmp_path, portion=3) as shop:
        shop.put(*(po(number) for number in _ALL))
        shop.sync()
        shop.edit(ids()[4], note_to_supplier="Ring twice")
        kept.clear()
        summary = shop.sync()
    (first,) = kept
    assert [order.id for order in first.orders] == [*first.links] == [ids()[4]]
    assert first.unchanged == tuple(po_id for po_id in ids() if po_id != ids()[4])
    assert first.resting == set(first.unchanged)
    assert (summary.updated, summary.unchanged) == (1, len(_ALL) - 1)


def test_a_stopped_brake_leaves_the_unchanged_alone_too(tmp_path: Path) -> None:
    with bench(tmp_path, portion=7) as shop:
        old, new = [po(str(1000 + n)) for n in range(40)], [po(str(2000 + n)) for n in range(21)]
        shop.put(*old)
        shop.sync()
        for raw in shop.there():
            shop.erase_there(raw["Id"])
        shop.put(*new)
        summary = shop.sync()
        assert "looks empty" in summary.stopped
        assert (summary.unchanged, summary.created, shop.there()) == (0, 0, [])
        assert [question.kind for question in shop.asked()] == [QuestionKind.BRAKE]


def test_canceled_while_the_unchanged_are_gone_through(tmp_path: Path) -> None:
    with bench(tmp_path, portion=3) as shop:
        shop.put(*(po(number) for number in _ALL))
        shop.sync()
        shop.stores.links.set_states(
            [replace(state, state=SyncState.READY) for state in shop.stores.links.states(shop.realm).values()]
        )
        token = Token(shop.clock, after=10)
        summary = shop.syncing.run(None, Trigger.MANUAL, token, NoEvents())
        assert 0 < summary.unchanged < len(_ALL)
        assert "Stopped on request" in summary.stopped
        assert shop.sync().unchanged == len(_ALL)
        assert {state.state for state in shop.stores.links.states(shop.realm).values()} == {
            SyncState.IN_QUICKBOOKS
        }


def test_copies_of_unchanged_pos_are_tried_again(tmp_path: Path) -> None:
    with bench(tmp_path, portion=3) as shop:
        shop.switch(replace(shop.stores.settings.sync_settings(shop.realm), attach_pdf=True))
        shop.tools = replace(shop.tools, draw=lambda sheet: 1 / 0)  # type: ignore[arg-type,return-value]
        shop.put(*(po(number) for number in _ALL))
        shop.sync()
        assert shop.there("Attachable") == []
        shop.tools = replace(shop.tools, draw=lambda sheet: b"%PDF-1.7")
        shop.sync()
        assert len(shop.there("Attachable")) == len(_ALL)
