"""The shop's tax rates and the company's tax codes: which code stands for a percentage (qbo-api.md 3.2, 4.6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.books import TaxCode
from app.domain.money import CENT, ZERO, decimal_text, money_text, to_cents
from app.domain.orders import CostLine, Line

_HUNDRED = Decimal(100)
_IN_SETTINGS = "Choose one in Settings under Tax codes, then sync again."


def rate_key(percent: Decimal) -> str:
    """How a percentage is called in the settings: "20", "9.975", "0"."""
    return decimal_text(percent)


@dataclass(frozen=True, slots=True)
class TaxBook:
    """The company's tax codes with the choices of its bookkeeper: percentage -> tax code id."""

    codes: Sequence[TaxCode] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)

    @property
    def usable(self) -> list[TaxCode]:
        """Codes that may stand on a line and whose tax is a plain percentage."""
        return [code for code in self.codes if code.active and code.plain]

    def code_for(self, percent: Decimal) -> TaxCode | str:
        """The code for a percentage: the chosen one, else the only active one that fits. Else the reason in words."""
        wanted = self.chosen.get(rate_key(percent), "")
        if wanted:
            found = next((code for code in self.codes if code.id == wanted), None)
            if found is not None and found.active and found.plain:
                return found
            name = found.name if found is not None else f"id {wanted}"
            return (
                f"The tax code {name}, chosen for {_shown(percent)}, cannot be used any more. {_IN_SETTINGS}"
            )
        fitting = [code for code in self.usable if code.percent == percent]
        if len(fitting) == 1:
            return fitting[0]
        if not fitting:
            return f"QuickBooks has no tax code of {_shown(percent)}. {_IN_SETTINGS}"
        names = ", ".join(code.name for code in fitting)
        return f"QuickBooks has several tax codes of {_shown(percent)} ({names}). {_IN_SETTINGS}"

    def neutral(self) -> TaxCode | None:
        """A code that brings no tax, for a line that only evens out rounding; None when it is not certain which."""
        chosen = self.code_for(ZERO)
        if isinstance(chosen, TaxCode) and chosen.percent == 0:
            return chosen
        outside = [code for code in self.usable if not code.parts and not code.taxable]
        return outside[0] if len(outside) == 1 else None

    def percent_of(self, part: Line | CostLine, amount: Decimal, name: str, *, inside: bool) -> Decimal | str:
        """The percentage of a line. A line that only states an amount of tax gets the one percentage that gives it.

        `inside`: the amount contains the tax. A reason in words when the statements contradict each other or fit none
        or several of the company's codes.
        """
        stated = part.tax_amount if isinstance(part, Line) else None
        if part.tax_percent is not None:
            meant = tax_of(amount, part.tax_percent, inside=inside)
            if stated is not None and abs(to_cents(stated) - meant) > CENT:
                return (
                    f"{name} states a tax of {money_text(stated)}, but {_shown(part.tax_percent)} of its amount is "
                    f"{money_text(meant)}. Correct one of them, then sync again."
                )
            return part.tax_percent
        if not stated:
            return ZERO
        percents = {code.percent for code in self.usable}
        fits = {p for p in percents if tax_of(amount, p, inside=inside) == to_cents(stated)}
        if len(fits) == 1:
            return fits.pop()
        many = "several tax codes fit" if fits else "no tax code of the company gives it"
        return f"{name} states a tax of {money_text(stated)} without a percentage, and {many}. Enter its percentage."


def tax_of(amount: Decimal, percent: Decimal, *, inside: bool) -> Decimal:
    """Tax on top of an amount, or inside it, to the cent."""
    return to_cents(amount * percent / (_HUNDRED + percent if inside else _HUNDRED))


def _shown(percent: Decimal) -> str:
    return f"{decimal_text(percent)} %"
