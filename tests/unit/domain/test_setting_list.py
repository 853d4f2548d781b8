"""The one list of settings: what is typed comes back, what is wrong is said, and it is stored as it was."""

from __future__ import annotations

import pytest

from app.domain.advanced import Advanced, read_api_address
from app.domain.books import Environment
from app.domain.setting_list import SETTINGS, setting_field
from app.domain.settings import SyncSettings
from app.quickbooks.endpoints import endpoints_for
from app.storage.codec import dump, load
from app.sync.limits import Limits, limits_of
from app.sync.sizing import Sizing

TYPED = {
    "schedule": "at",
    "schedule_minutes": "45",
    "schedule_times": "9, 2 pm",
    "schedule_days": "Friday, mon",
    "start_date": "2026-01-31",
    "item_kind": "service",
    "sandbox_api": "http://127.0.0.1:9000/",
    "production_api": "https://gateway.example.com/qbo",
    "minor_version": "75",
    "per_minute": "120",
    "at_once": "2",
    "in_a_batch": "9",
}


def typed(settings: SyncSettings, key: str, text: str) -> SyncSettings:
    field = setting_field(key)
    return field.put(settings, field.read(text))


def test_every_setting_is_typed_told_and_stored() -> None:
    settings = SyncSettings(po_sync=True)
    for field in SETTINGS:
        usual = field.text(field.get(settings))
        other = TYPED.get(field.key) or {"on": "off", "off": "on"}.get(usual, "91")
        settings = typed(settings, field.key, other)
        told = field.text(field.get(settings))
        assert told != usual, field.key
        assert typed(settings, field.key, told) == settings, field.key
    assert load(SyncSettings, dump(settings)) == settings
    assert setting_field("schedule_days").text(settings.schedule.days) == "mon fri"


def test_settings_of_an_earlier_version_have_what_is_new_as_usual() -> None:
    assert load(SyncSettings, '{"po_sync":true}') == SyncSettings(po_sync=True)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("po_sync", "yes"),
        ("schedule", "hourly"),
        ("schedule_minutes", "4"),
        ("schedule_minutes", "1e2"),
        ("schedule_times", "noon"),
        ("schedule_days", "yesterday"),
        ("schedule_days", ""),
        ("start_date", "31.1.2026"),
        ("item_kind", "gold"),
        ("minor_version", "76"),
        ("per_minute", "401"),
        ("at_once", "0"),
        ("in_a_batch", "31"),
    ],
)
def test_what_is_wrong_is_said(key: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"[A-Z].*\."):
        typed(SyncSettings(), key, text)


@pytest.mark.parametrize(
    "text",
    [
        "http://api.example.com",
        "http://127.0.0.1.example.com",
        "https://",
        "https://anna:secret@api.example.com",
        "https://api.example.com/?a=b",
        "https://api.example.com/#a",
        "https://api example.com",
        "javascript:alert(1)",
        "https://[::1",
        "https://api.example.com:port",
        "api.example.com",
    ],
)
def test_only_https_or_this_computer_gets_the_sign_in(text: str) -> None:
    with pytest.raises(ValueError, match=r"[A-Z].*"):
        read_api_address(text)


def test_addresses_that_may_be_used() -> None:
    assert read_api_address("  ") == ""
    assert read_api_address("https://api.example.com:8443/v/ ") == "https://api.example.com:8443/v"
    for here in ("http://localhost:9000", "http://127.0.0.1:9000", "http://[::1]:9000"):
        assert read_api_address(here) == here


def test_another_address_changes_the_api_alone() -> None:
    usual, other = (
        endpoints_for(Environment.PRODUCTION, None, base) for base in ("", "https://gateway.example.com")
    )
    assert other.api_base == "https://gateway.example.com"
    assert (other.token_url, other.authorize_url, other.web_base) == (
        usual.token_url,
        usual.authorize_url,
        usual.web_base,
    )


def test_limits_only_become_narrower() -> None:
    assert limits_of(Advanced()) == Limits()
    assert limits_of(Advanced(per_minute=9999)) == Limits()
    narrow = limits_of(Advanced(per_minute=30))
    assert (narrow.per_minute, narrow.batches_per_minute) == (30, 30)
    few = Sizing(5)
    few.answered(5, 1.0)
    assert few.size == 5
    assert Sizing(99).size == Sizing().size
