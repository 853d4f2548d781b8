"""The two ends of a sign-in, and when they are told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.sign_in_ends import SignInEnds

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
HUNDRED_DAYS, FIVE_YEARS = 8_726_400, 156_032_154


def test_a_fresh_sign_in_reminds_of_nothing() -> None:
    ends = SignInEnds.told(NOW, HUNDRED_DAYS, FIVE_YEARS)
    assert ends.reminder(NOW) == ""
    assert ends.first == NOW + timedelta(seconds=HUNDRED_DAYS)


def test_what_intuit_does_not_say_counts_as_documented() -> None:
    ends = SignInEnds.told(NOW, None, None)
    assert ends == SignInEnds(NOW + timedelta(days=100), None)


@pytest.mark.parametrize(("left", "word"), [(22, ""), (20, "if it is not used before"), (-1, "it ended on")])
def test_an_unused_sign_in_is_told_three_weeks_before(left: int, word: str) -> None:
    told = SignInEnds(NOW + timedelta(days=left)).reminder(NOW)
    assert (word in told) if word else told == ""


@pytest.mark.parametrize(("left", "word"), [(61, ""), (59, "Sign in again before"), (-1, "Sign in again.")])
def test_the_five_years_are_told_two_months_before(left: int, word: str) -> None:
    told = SignInEnds(NOW + timedelta(days=90), NOW + timedelta(days=left)).reminder(NOW)
    assert ("five years" in told and word in told) if word else told == ""


def test_an_hourly_refresh_is_not_worth_storing_but_half_a_day_is() -> None:
    stored = SignInEnds.told(NOW, HUNDRED_DAYS, FIVE_YEARS)
    assert not SignInEnds.told(NOW + timedelta(hours=1), HUNDRED_DAYS, FIVE_YEARS).worth_storing(stored)
    assert SignInEnds.told(NOW + timedelta(hours=13), HUNDRED_DAYS, FIVE_YEARS).worth_storing(stored)
    assert stored.worth_storing(SignInEnds())


@pytest.mark.parametrize("ends", [SignInEnds(), SignInEnds(NOW), SignInEnds(NOW, NOW), SignInEnds(None, NOW)])
def test_stored_and_read_again(ends: SignInEnds) -> None:
    assert SignInEnds.from_text(ends.as_text()) == ends


@pytest.mark.parametrize("text", ["", "|", "nonsense", "2026-01-01T00:00:00|x"])
def test_what_cannot_be_read_tells_nothing(text: str) -> None:
    assert SignInEnds.from_text(text) == SignInEnds()
