"""A support bundle over real storage and a real run: secrets never, names and amounts only when allowed."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import Canceled, EnvironmentProblem
from app.domain.orders import Supplier
from app.domain.runs import Level, LogEntry
from app.domain.support import SupportBundle, SupportOptions
from app.http import redact
from app.services.support import SupportService, SupportSources
from app.sync.events import NoEvents
from tests.support.bench import Bench, Recorder, Token, bench
from tests.support.orders import line, po

NAMES = ("Zwiebelberg Keramik", "Glazed Umber Bowl", "UMB-7781", "hello@zwiebelberg.example")
AMOUNTS = ("418.77", "139.59")
#: Planted into the log as no careful program would write them.
SECRETS = (
    "RT1-CANARY-aaaabbbbccccddddeeeeffff-0007",
    "CANARYaccess.aaaabbbbccccddddeeeeffff0005",
    "CANARYclientSecret00000000000000000000001",
    "CANARYcode000000000000000000000000000003",
)
FORM = (
    f"refresh_token={SECRETS[0]} client_secret={SECRETS[2]} /callback?code={SECRETS[3]} "
    f"Authorization: Bearer {SECRETS[1]}"
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        supplier = Supplier(NAMES[0], NAMES[3], phone="+49 30 5557781", contact_name="Ottilie Fensterer")
        made.put(po("128", supplier=supplier, lines=(line(NAMES[2], "3", "139.59", product_title=NAMES[1]),)))
        made.sync()
        goods = f"{NAMES[1]}, SKU {NAMES[2]} costs 139.59, 418.77 in all"
        text = f"{NAMES[0]} ({NAMES[3]}, Ottilie Fensterer): {goods} {FORM}"
        at = made.clock.now()
        made.stores.log.add([LogEntry(at, Level.ERROR, "sync", text, intuit_tid="1-abc", code="6000")])
        yield made


def service(shop: Bench, log: Path | None = None) -> SupportService:
    stores = shop.stores
    sources = SupportSources(
        stores.support,
        stores.log,
        stores.history,
        stores.links,
        stores.settings,
        lambda: [("Python", "3.11.7"), ("Library", "12.50")],
        lambda: [log] if log else [],
    )
    return SupportService(sources, redact, stores.settings.set_value, shop.clock)


def made_with(
    shop: Bench, log: Path | None = None, *, names: bool = False, amounts: bool = False
) -> SupportBundle:
    return service(shop, log).make(SupportOptions(names, amounts), Token(shop.clock), NoEvents())


def whole(bundle: SupportBundle) -> str:
    return "\n".join(part.text for part in bundle.parts)


@pytest.mark.parametrize("names", [True, False])
@pytest.mark.parametrize("amounts", [True, False])
def test_what_is_told_follows_the_choices_and_secrets_never(
    shop: Bench, tmp_path: Path, names: bool, amounts: bool
) -> None:
    log = tmp_path / "program.log"
    log.write_text(f"2026-11-24 12:00:00,000 ERROR {NAMES[0]} 418.77 {FORM}\n", encoding="utf-8")
    told = whole(made_with(shop, log, names=names, amounts=amounts))
    for name in (*NAMES, "Ottilie Fensterer"):
        assert (name.casefold() in told.casefold()) is names, name
    for amount in AMOUNTS:
        assert (amount in told) is amounts, amount
    for secret in SECRETS:
        assert secret not in told
    assert "PO-128" in told
    assert "intuit_tid 1-abc" in told
    assert "code 6000" in told
    assert "Library                      12.50" in told, "versions are no amounts"
    assert "Rows of purchase_order       1" in told
    assert '"po_sync": "on"' in told


def test_the_same_words_in_every_bundle_of_a_profile_and_others_elsewhere(
    shop: Bench, tmp_path: Path
) -> None:
    first, second = whole(made_with(shop)), whole(made_with(shop))
    assert first == second
    (tmp_path / "other").mkdir()
    with bench(tmp_path / "other") as other:
        other.put(po("128", supplier=Supplier(NAMES[0])))
        other.sync()
        elsewhere = whole(made_with(other))
    assert words_in(first)
    assert not words_in(first) & words_in(elsewhere)


def words_in(text: str) -> set[str]:
    """The pseudonyms but for the example on the first page."""
    return set(re.findall(r"supplier-[0-9a-f]{8}", text)) - {"supplier-1a2b3c4d"}


def test_the_file_holds_what_was_shown_and_nothing_else(shop: Bench, tmp_path: Path) -> None:
    bundle = made_with(shop)
    path = tmp_path / "out" / "support.zip"
    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        service(shop).save(bundle, path)
    path.parent.mkdir()
    service(shop).save(bundle, path)
    with zipfile.ZipFile(path) as packed:
        assert packed.namelist() == [part.name for part in bundle.parts]
        for part in bundle.parts:
            assert packed.read(part.name).decode() == part.text
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_it_can_be_stopped_and_reads_only_the_end_of_a_long_log(shop: Bench, tmp_path: Path) -> None:
    with pytest.raises(Canceled):
        service(shop).make(SupportOptions(), Token(shop.clock, after=2), NoEvents())
    log = tmp_path / "program.log"
    log.write_text("".join(f"line {number:07}\n" for number in range(120_000)), encoding="utf-8")
    told = Recorder()
    bundle = service(shop, log).make(SupportOptions(), Token(shop.clock), told)
    text = next(part.text for part in bundle.parts if part.name == "program-log.txt")
    assert text.endswith("line 0119999\n")
    assert text.startswith("line ")
    assert 900_000 < len(text) <= 1_000_000
    assert [progress.total for progress in told.told] == [7] * 7
