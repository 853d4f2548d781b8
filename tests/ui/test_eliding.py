"""The dots of a cut name stand where its reading stops."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.ui.theme.eliding import elided

_MARK = "\N{RIGHT-TO-LEFT MARK}"
ARABIC = "شركة الخليج العربي للتجارة والمقاولات المحدودة"


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(qapp.font())


def test_a_name_that_fits_stays_as_it_is(metrics: QFontMetrics) -> None:
    assert elided(metrics, ARABIC, 10_000) == ARABIC
    assert elided(metrics, "Tea & Co", 10_000) == "Tea & Co"


def test_a_cut_arabic_name_keeps_the_dots_at_its_end(metrics: QFontMetrics) -> None:
    room = metrics.horizontalAdvance(ARABIC) // 2

    cut = elided(metrics, ARABIC, room)

    assert cut.endswith(f"…{_MARK}")
    assert metrics.horizontalAdvance(cut) <= room
    assert elided(metrics, f"RE-1 · {ARABIC}", room).endswith(_MARK)


def test_a_cut_latin_name_needs_no_mark(metrics: QFontMetrics) -> None:
    words = f"{ARABIC} Trading Company of Muscat and the whole of Oman"
    cut = elided(metrics, words, metrics.horizontalAdvance(words) - 20)

    assert cut.endswith("…")
