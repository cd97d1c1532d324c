"""Why tellings are of one plan: each is judged, with its reasons, against the one that stands for the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dateline.lexicon import countries as world
from dateline.merge.life import Life
from dateline.merge.lives import order, width
from dateline.merge.telling import Telling
from dateline.model import About, Judgement, Reason, Verdict

DATED, NEXT, PLACE, ORDINAL, PARTIES = 2.0, 1.2, 0.8, 0.8, 1.6
"""What each reason weighs where it holds; a telling is of a plan by `lives`, and these say how surely."""


def judgements(life: Life, names: Mapping[str, str]) -> Iterator[Judgement]:
    """Why each telling belongs to a life: judged against the one that stands for it."""
    members = sorted((*life.tellings, *life.held), key=order)
    dated = [t for t in members if t.exact]
    best = min(dated or members, key=lambda t: (width(t), *order(t)))
    for telling in members:
        if telling.id != best.id:
            left, right = sorted((telling.id, best.id))
            reasons = tuple(_reasons(telling, best, life, names))
            total = round(sum(r.weight * r.value for r in reasons), 3)
            yield Judgement(left, right, Verdict.SAME, total, reasons, "plans", about=About.PLANS)


def _reasons(telling: Telling, best: Telling, life: Life, names: Mapping[str, str]) -> Iterator[Reason]:
    who = [
        names.get(p) or world.name_of(p) or p for country, persons in life.sides for p in (sorted(persons) or [country])
    ]
    named = 1.0 if telling.complete else 0.5
    how = "both between" if telling.complete else "its report speaks of no other than between"
    yield Reason("parties", PARTIES, named, f"{how} {', '.join(who)}")
    if telling.exact and best.exact:
        yield Reason("day", DATED, 1.0, "both give the same day")
    elif best.exact and life.window is not None and telling.point is not None:
        gap = life.window[0] - telling.point
        yield Reason("day", NEXT, 1.0, f"told without that day; it is the next one after it, {gap} days later")
    else:
        yield Reason("day", NEXT, 0.5, "both without a day, and none was held between them")
    shared = {name for name, _ in telling.places} & {name for name, _ in best.places}
    if shared:
        yield Reason("place", PLACE, 1.0, f"both name {', '.join(sorted(shared))}")
    if telling.ordinal and telling.ordinal == best.ordinal:
        yield Reason("ordinal", ORDINAL, 1.0, f"both are number {telling.ordinal}")
