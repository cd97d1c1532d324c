"""Which figure of `6/12/2018` is the month: what the report itself shows, else what its outlet writes, else nobody.

A figure that stays two days keeps the month-first reading as its value, the commoner one in English news; its moment
runs from the earlier of the two days to the later, is marked uncertain, and nothing is counted from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from dateline.temporal.grammar.find import Found
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.outlets import DOTTED, Custom, Order


@dataclass(frozen=True, slots=True)
class Orders:
    """A report's order of figures and whose it is, and the days that it spells out besides."""

    order: Order | None = None
    why: str = ""
    own: bool = False
    """Whether the report itself shows it."""
    spelled: dict[tuple[int, int, int], str] = field(default_factory=dict)

    def of(self, sense: Sense) -> tuple[Order | None, str]:
        """The order of one figure, and the words that say why."""
        by_day = _spelled(sense, self.spelled)
        if by_day is not None:
            return by_day
        if self.order is not None and self.own:
            return self.order, self.why
        if sense.name == DOTTED:
            return Order.DAY_FIRST, "as dots have it"
        return self.order, self.why


def orders_of(found: Sequence[Found], outlet: Custom, text: str) -> Orders:
    """The order in which a report writes its dates; where it shows both, only days spelled out decide."""
    figures = [one for one in found if one.sense.kind is Kind.FIGURES or one.rule == "date.figures"]
    if not figures:
        return Orders()
    spelled = {
        (s.year, s.month, s.day): one.span.quote(text)
        for one in found
        if one.rule != "date.figures" and (s := one.sense).kind is Kind.DATE and s.year and s.month and s.day
    }
    shown: dict[Order, str] = {}
    for one in figures:
        if one.sense.name in (Order.DAY_FIRST, Order.MONTH_FIRST):
            shown.setdefault(Order(one.sense.name), f"like '{one.span.quote(text)}' in the same report")
        elif one.sense.kind is Kind.FIGURES and (by_day := _spelled(one.sense, spelled)) is not None:
            shown.setdefault(by_day[0], by_day[1])
    if len(shown) == 1:
        (order, why), *_ = shown.items()
        return Orders(order, why, True, spelled)
    if shown or outlet.order is None:
        return Orders(spelled=spelled)
    return Orders(outlet.order, f"as {outlet.why} writes dates", False, spelled)


def _spelled(sense: Sense, spelled: dict[tuple[int, int, int], str]) -> tuple[Order, str] | None:
    """The one order in which a figure is a day that the report also spells out."""
    year, first, second = sense.year or 0, sense.month or 0, sense.day or 0
    by_month, by_day = spelled.get((year, first, second)), spelled.get((year, second, first))
    if (by_month is None) == (by_day is None):
        return None
    order = Order.DAY_FIRST if by_month is None else Order.MONTH_FIRST
    return order, f"as '{by_day or by_month}' in the same report has it"


def readings(sense: Sense) -> tuple[date | None, date | None]:
    """A figure read month first, and day first."""
    year, first, second = sense.year or 0, sense.month or 0, sense.day or 0
    return _day(year, first, second), _day(year, second, first)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
