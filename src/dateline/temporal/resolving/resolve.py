"""Resolves a meaning against its context: a TIMEX3 value, a moment on the calendar, and the reason in words.

The rule of direction: a bare weekday or month looks back unless its clause looks forward; what the text does not
decide stays open (`XXXX-…`) rather than guessed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from dateline.model import Basis, Grain, Moment
from dateline.temporal.calendar.cells import moved
from dateline.temporal.focus.context import Context
from dateline.temporal.focus.direction import Way
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.resolving import daytime
from dateline.temporal.resolving.conventions import figures_, holiday_
from dateline.temporal.resolving.dates import date_, impossible
from dateline.temporal.resolving.periods import ordinal
from dateline.temporal.resolving.results import Resolved, span_text
from dateline.temporal.resolving.units import days, ref, set_, shift, span, unit_

Rule = Callable[[Sense, str, Way, Context], Resolved]


def resolve(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """What one expression comes to. `words` are its characters, for the reason."""
    made = _KINDS[sense.kind](sense, words, way, context)
    if sense.mod and made.timex.mod is None:
        moment = _edge(made.moment, sense.mod, words, context)
        beside = words.lower().startswith(("earlier that ", "later that "))  # than what was told, not its end
        made = replace(made, timex=made.timex if beside else replace(made.timex, mod=sense.mod), moment=moment)
    return made


def _edge(moment: Moment, mod: str, words: str, context: Context) -> Moment:
    """Narrows a moment to the part of it that "early", "mid-" or "late" names: about a third."""
    low, high = moment.earliest, moment.latest
    days_apart = moment.basis is Basis.INFERRED or low != high
    if mod in ("START", "MID", "END") and moment.grain is Grain.DAY and days_apart:
        return moment
    if not (mod in ("START", "MID", "END") and type(low) is date and type(high) is date) or low == high:
        return replace(moment, approximate=True) if mod == "APPROX" and moment.known else moment
    today, word = context.published, words.split(maxsplit=1)[0].lower()
    if today is not None and word in ("earlier", "later") and low <= today <= high:
        low, high = (low, today) if word == "earlier" else (today, high)
        return replace(moment, earliest=low, latest=high, reason=f"{moment.reason}, {span_text(low, high)} of it")
    days = (high - low).days + 1
    third = max(1, round(days / 3))
    if mod == "START":
        high = moved(low, third - 1) or high
    elif mod == "END":
        low = moved(high, 1 - third) or low
    else:
        low, high = moved(low, third) or low, moved(high, -third) or high
        low, high = min(low, high), max(low, high)
    reason = f"{moment.reason}, of it about {span_text(low, high)}"
    return replace(moment, earliest=low, latest=high, approximate=True, reason=reason)


def _clock(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    return daytime.clock(sense, words, way, context, resolve)


def _part(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    return daytime.part(sense, words, way, context, resolve)


_KINDS: dict[Kind, Rule] = {
    Kind.DATE: date_,
    Kind.UNIT: unit_,
    Kind.DAYS: days,
    Kind.SHIFT: shift,
    Kind.SPAN: span,
    Kind.SET: set_,
    Kind.REF: ref,
    Kind.HOLIDAY: holiday_,
    Kind.CLOCK: _clock,
    Kind.PART: _part,
    Kind.ORDINAL: ordinal,
    Kind.FIGURES: figures_,
    Kind.IMPOSSIBLE: impossible,
}
