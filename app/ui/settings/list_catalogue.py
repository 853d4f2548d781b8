"""Settings that follow from the connected company's lists: tax codes, terms, class, location.

Only what the company has switched on is there; a shop in the US never sees a tax code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.books import Company, TaxCode, Tracked
from app.domain.listing import OrderWords
from app.domain.money import ZERO, decimal_text
from app.domain.names import same_name_key
from app.domain.settings import ListChoices, SyncSettings
from app.services.settings import SettingsView
from app.sync.lists import LEFT_OUT, term_for
from app.sync.tax_codes import TaxBook, rate_key
from app.ui.orders.format import number_text
from app.ui.settings.fields import AnySetting, Option, PickSetting, Section


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def list_sections(view: SettingsView, words: OrderWords) -> tuple[Section, ...]:
    """The sections for this company and what the shop's POs mention; none before the company was read."""
    company = view.company
    if company is None:
        return ()
    made = []
    if company.takes_tax_codes:
        made.append(_tax_section(view, words))
    terms = _terms(view, words)
    if terms:
        text = _tr("Words for payment terms that fit none of the company's terms by name or days.")
        made.append(Section("terms", _tr("Payment terms"), text, terms))
    tracking = _tracking(company, view, words)
    if tracking:
        text = _tr(
            "Where new POs belong in your reports. Documents that were sent before keep what they have in "
            "QuickBooks."
        )
        made.append(Section("tracking", _tr("Classes and locations"), text, tracking))
    return tuple(made)


def _tax_section(view: SettingsView, words: OrderWords) -> Section:
    chosen = view.sync.lists.tax_codes
    book = TaxBook(view.lists.tax_codes)
    # What the program cannot tell by itself stands first, chosen or not, so that no row moves under the hand.
    percents = sorted(
        {*words.percents, *(Decimal(key) for key in chosen), ZERO},
        key=lambda percent: (isinstance(book.code_for(percent), TaxCode), percent),
    )
    text = _tr(
        "QuickBooks computes tax from a code on each line. A percentage that exactly one of your codes has needs no "
        "choice. Rounding that differs by cents goes on a line with the code for 0 %."
    )
    return Section("taxes", _tr("Tax codes"), text, tuple(_tax(percent, book) for percent in percents))


def _tax(percent: Decimal, book: TaxBook) -> PickSetting:
    found = book.code_for(percent)
    options = tuple(
        Option(code.id, code.name, f"{number_text(code.percent)} %")
        for code in sorted(book.usable, key=lambda code: (code.percent != percent, code.name.casefold()))
    )
    if isinstance(found, TaxCode):
        none_text, text = found.name, _tr("The only code with this percentage; used by itself.")
    elif any(code.percent == percent for code in book.usable):
        none_text = _tr("Not chosen")
        text = _tr("Several codes have this percentage: choose the one for purchases.")
    else:
        none_text = _tr("Not chosen")
        text = _tr("No code has this percentage: make one in QuickBooks, or correct the POs.")
    return PickSetting(
        key=f"tax_{rate_key(percent)}",
        title=_tr("No tax (0 %)") if percent == 0 else f"{number_text(percent)} %",
        help=text,
        options=options,
        none_text=none_text,
        get=lambda s: s.lists.tax_codes.get(rate_key(percent), ""),
        put=lambda s, value: _put(s, tax_codes=_with(s.lists.tax_codes, decimal_text(percent), value)),
    )


def _terms(view: SettingsView, words: OrderWords) -> tuple[AnySetting, ...]:
    chosen = view.sync.lists.terms
    keys = {same_name_key(text): text for text in words.terms}
    options = (
        Option(LEFT_OUT, _tr("Leave out")),
        *(Option(term.id, term.name) for term in view.lists.terms if term.active),
    )
    return tuple(
        _term(key, text, options)
        for key, text in keys.items()
        if view.lists.terms and (key in chosen or term_for(text, view.lists.terms, {}) is None)
    )


def _term(key: str, text: str, options: tuple[Option, ...]) -> PickSetting:
    return PickSetting(
        key=f"terms_{key}",
        title=text,
        options=options,
        none_text=_tr("Not chosen: left out"),
        get=lambda s: s.lists.terms.get(key, ""),
        put=lambda s, value: _put(s, terms=_with(s.lists.terms, key, value)),
    )


def _tracking(company: Company, view: SettingsView, words: OrderWords) -> tuple[AnySetting, ...]:
    made: list[AnySetting] = []
    if company.has_classes:
        text = _tr("On every line.") if company.class_per_line else _tr("On the whole purchase order.")
        made.append(
            PickSetting(
                key="class_id",
                title=_tr("Class"),
                help=text,
                options=_entries(view.lists.classes),
                none_text=_tr("None"),
                get=lambda s: s.lists.class_id,
                put=lambda s, value: _put(s, class_id=value),
            )
        )
    if company.locations:
        word = company.location_word or _tr("Location")
        options = _entries(view.lists.locations)
        made.append(
            PickSetting(
                key="location_id",
                title=word,
                help=_tr("For POs whose destination has none of its own."),
                options=options,
                none_text=_tr("None"),
                get=lambda s: s.lists.location_id,
                put=lambda s, value: _put(s, location_id=value),
            )
        )
        made += [_place(name, word, options) for name in words.destinations]
    return tuple(made)


def _place(name: str, word: str, options: tuple[Option, ...]) -> PickSetting:
    key = same_name_key(name)
    return PickSetting(
        key=f"location_{key}",
        title=_tr("{word} for {destination}").format(word=word, destination=name),
        options=options,
        none_text=_tr("As above"),
        get=lambda s: s.lists.locations.get(key, ""),
        put=lambda s, value: _put(s, locations=_with(s.lists.locations, key, value)),
    )


def _entries(known: Sequence[Tracked]) -> tuple[Option, ...]:
    return tuple(Option(each.id, each.label) for each in known if each.active)


def _with(known: Mapping[str, str], key: str, value: str) -> dict[str, str]:
    changed = {name: chosen for name, chosen in known.items() if name != key}
    return {**changed, key: value} if value else changed


def _put(settings: SyncSettings, **changes: object) -> SyncSettings:
    lists: ListChoices = replace(settings.lists, **changes)  # type: ignore[arg-type]
    return replace(settings, lists=lists)
