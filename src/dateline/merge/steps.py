"""The stages of a plan, each with its moment: tellings of one stage on one day are one step."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from dateline.merge.life import Life
from dateline.merge.lives import NOT_HELD
from dateline.merge.telling import Telling
from dateline.model import Basis, Moment, Source, Step, as_day

NEAR = 3
"""Days between two tellings' days of one stage that are still one step."""

ORDER = ("proposed", "requested", "offered", "accepted", "declined", "prepared", "scheduled", "postponed", "cancelled",
         "held", "not-held")  # fmt: skip
"""The order of stages of one day."""


def steps(life: Life) -> tuple[Step, ...]:
    """The steps of a plan in order of time."""
    by_stage: dict[str, list[Telling]] = defaultdict(list)
    for telling in life.tellings:
        if telling.stage is not None:
            by_stage[telling.stage].append(telling)
    before, again = _set_again(by_stage["scheduled"], by_stage["cancelled"])
    by_stage["scheduled"], again = _days_set(before), _days_set(again)
    missed = by_stage.pop(NOT_HELD, [])
    told = [(stage, by_stage[stage]) for stage in sorted(by_stage)]
    found = [step for stage, members in (*told, ("scheduled", again)) for step in _of_stage(stage, members)]
    if life.held:
        when = _narrowest(t.target for t in life.held if t.target)
        found = [*(_before(step, when) for step in found), Step("held", when, _sources(life.held))]
    if missed:
        days = [t.target for t in missed if t.target is not None and t.exact]
        days = days or [t.target for t in life.tellings if t.target is not None and t.exact and t.window == life.window]
        found.append(Step(NOT_HELD, _narrowest(days or [t.at for t in missed]), _sources(missed)))
    spoken = [t for t in life.tellings if t.stage is None and not t.item.is_noun]
    first = min((t.point for t in spoken if t.point is not None), default=None)
    if first is not None and not any(_day(step) <= first for step in found):
        earliest = [t for t in spoken if t.point == first]
        found.append(Step("proposed", earliest[0].at, _sources(earliest)))
    if not found:
        found.append(Step("proposed", life.tellings[0].at, _sources(life.tellings)))
    return tuple(sorted(found, key=lambda s: (_day(s), ORDER.index(s.stage), s.sources[0].event)))


def _narrowest(moments: Iterable[Moment]) -> Moment:
    return min(moments, key=lambda m: (m.width or 0, m.sort_key, m.reason))


def _days_set(found: list[Telling]) -> list[Telling]:
    """Those that set a day, where any does: "by May" set none, once one is set."""
    return [t for t in found if t.exact] or found


def _set_again(found: Sequence[Telling], cancelled: Sequence[Telling]) -> tuple[list[Telling], list[Telling]]:
    """Tellings of a day set: those from before it was called off, and those from after it was said to be on again.

    One from after it was called off, before anybody says that it is on again, tells of a day that was set before.
    """
    off = min((t.point for t in cancelled if t.point is not None), default=None)
    if off is None:
        return list(found), []
    on = min((t.point for t in found if t.revives and t.point is not None and t.point > off), default=1 << 30)
    day = date.fromordinal(off)
    before, again = [], []
    for telling in found:
        point = telling.point or 0
        if point >= on:
            again.append(telling)
        elif point < off:
            before.append(telling)
        else:
            reason = f"{telling.at.reason}; set before it was called off"
            before.append(replace(telling, at=replace(telling.at, earliest=None, latest=day, reason=reason), point=off))
    return before, again


def _of_stage(stage: str, found: Sequence[Telling]) -> list[Step]:
    """One step for each day on which the stage is told to have been; what has no day of its own joins the last one."""
    dated = Counter(t.at.exact_day for t in found if t.at.exact_day is not None and t.at.basis is not Basis.PUBLICATION)
    days: list[date] = []
    for day in sorted(dated, key=lambda d: (-dated[d], d)):
        if all(abs((day - other).days) > NEAR for other in days):
            days.append(day)
    days.sort()
    members: dict[date | None, list[Telling]] = defaultdict(list)
    for telling in found:
        members[_home(telling, days)].append(telling)
    out = []
    for home, told in sorted(members.items(), key=lambda pair: pair[0] or date.min):
        exact = [t for t in told if home is not None and t.at.exact_day == home]
        out.append(Step(stage, _when(exact or told), _sources(told)))
    return out


def _when(found: Sequence[Telling]) -> Moment:
    """The moment of the first telling: later ones look back, and narrow nothing."""
    return min(found, key=lambda t: (t.point or 0, t.at.width or 1 << 20, t.id)).at


def _before(step: Step, held: Moment) -> Step:
    """A step that is only known to have been by some day, and was before it was held."""
    latest, day = step.when.latest, held.earliest
    if step.when.earliest is not None or latest is None or day is None or as_day(latest) <= as_day(day):
        return step
    reason = f"{step.when.reason}, and before it was held"
    return replace(step, when=replace(step.when, latest=as_day(day), reason=reason))


def _home(telling: Telling, days: Sequence[date]) -> date | None:
    point = telling.point
    if point is None:
        return days[-1] if len(days) == 1 else None
    before = [day for day in days if day.toordinal() <= point + NEAR]
    return before[-1] if before else None


def _day(step: Step) -> int:
    edge = step.when.earliest or step.when.latest
    return as_day(edge).toordinal() if edge is not None else 0


def _sources(found: Sequence[Telling]) -> tuple[Source, ...]:
    return tuple(sorted((telling.source for telling in found), key=lambda s: (s.report, s.span, s.event)))
