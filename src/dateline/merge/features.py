"""What speaks for two records telling of one act: a readable list of weighted features, each with its reason.

After nomenklatura's `matching/logic_v2/model.py`. A veto outweighs every feature; embeddings decide nothing (measured:
none of six small models tells "A struck B" from "B struck A").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dateline.merge.items import NEWS_DAYS, WIDE, Item
from dateline.merge.vetoes import (
    NEAR,
    RECIPROCAL,
    days_apart,
    other_sides,
    out_of_question,
    touching,
    veto,
    worth_keeping,
)
from dateline.model import Judgement, MergedActor, Reason, Status, Verdict

THRESHOLD = 4.0
"""Calibrated on the development reports on Korea: see docs/merging.md."""

UNSURE = 3.2
"""From here on a pair is put to a person."""

WORDS = 6
"""Telling words that a clause is taken to have at least."""

ALONE = 0.7
"""What a single party in both is worth, unless few reports name it: who is in all of them does many things a day."""

COMPANY = 1.5
"""Parties in both from which they are more than a single one."""

PLAIN = frozenset({"CVL"})
"""PLOVER's sector of people who hold no office."""

HEAD = 0.75
"""What a head of state in one telling and his state in the other count of a party in both; others count half."""

ONCE = 0.4
"""The least that it is worth where there can be only one such act: more than two tellings without a day."""

FRESH = 0.6
"""What a telling without a day is worth beside one of the day before; it falls to nothing within eight days."""

Feature = Callable[[Item, Item, Mapping[str, MergedActor]], tuple[float, str]]


def judge(left: Item, right: Item, actors: Mapping[str, MergedActor]) -> Judgement | None:
    """Whether two records are about one act; `None` where nothing speaks for it. `left.id` < `right.id`."""
    if out_of_question(left, right):
        return None
    against = veto(left, right)
    if against and not worth_keeping(left, right):
        return None
    reasons = weigh(left, right, actors)
    total = round(sum(reason.weight * reason.value for reason in reasons), 3)
    if total < UNSURE:
        return None
    if against:
        reasons.append(Reason("veto", 0.0, 1.0, against))
        return Judgement(left.id, right.id, Verdict.DIFFERENT, total, tuple(reasons), "events")
    verdict = Verdict.SAME if total >= THRESHOLD else Verdict.UNSURE
    return Judgement(left.id, right.id, verdict, total, tuple(reasons), "events")


def weigh(left: Item, right: Item, actors: Mapping[str, MergedActor]) -> list[Reason]:
    """The features that say anything of a pair."""
    reasons = []
    for name, weight, feature in FEATURES:
        value, detail = feature(left, right, actors)
        if value:
            reasons.append(Reason(name, weight, round(value, 3), detail))
    return reasons


def score(left: Item, right: Item, actors: Mapping[str, MergedActor]) -> float:
    """The weighted sum alone."""
    return sum(reason.weight * reason.value for reason in weigh(left, right, actors))


# ---------------------------------------------------------------- the features


def parties(left: Item, right: Item, actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """The share of parties in both, a person counting half for his country; less for one common party alone."""
    if not left.parties or not right.parties:
        return 0.0, ""
    shared = left.parties & right.parties
    here = {c for p, c in left.country_of.items() if p not in shared}
    there = {c for p, c in right.country_of.items() if p not in shared}
    half = here & there
    alike = _sorts(left, shared, actors) & _sorts(right, shared, actors) if left.unnamed and right.unnamed else set()
    spoken = _spoken_for(left, right, shared) if left.record.type not in RECIPROCAL else set()
    both = len(shared) + 0.5 * len(half) + 0.5 * len(alike) + (HEAD - 0.5) * len(spoken)
    if not both:
        return (0.0, "") if other_sides(left, right) else (-0.5, "nobody takes part in both")
    value = min(1.0, 2 * both / (_named(left, right, shared) + _named(right, left, shared)))
    if both < COMPANY and not shared & left.rare:
        value *= ALONE
    names = ", ".join(sorted(actors[p].name for p in shared)) or ", ".join(sorted(half))
    return value, f"in both: {names}"


def _spoken_for(left: Item, right: Item, shared: frozenset[str]) -> set[str]:
    """The states that act in both, in the one by him who heads them."""
    here = {c for p, c in left.stands_for.items() if p not in shared}
    return here & {c for p, c in right.stands_for.items() if p not in shared}


def _named(item: Item, other: Item, shared: frozenset[str]) -> int:
    """How many parties a telling has that the other would have to name as well.

    Not those who may be called otherwise for what they are, unless the other names somebody else in their place; nor
    who did it where the other only says to whom.
    """
    both_sides = (other.actors and other.recipients) or not (item.actors and item.recipients)
    if not item.unnamed and both_sides:
        return max(1, len(item.parties))
    named = item.parties
    own = {item.country_of.get(p) for p in item.parties - shared - item.unnamed}
    if all(other.country_of.get(p) in own for p in other.parties - shared - other.unnamed):
        named = item.parties - item.unnamed | shared & item.parties
    if item.head != other.head and (item.family is None or item.family != other.family):
        return max(1, len(named))
    if not other.actors and item.recipients and other.recipients:
        named &= item.recipients
    elif not other.recipients and item.actors and other.actors:
        named &= item.actors
    return max(1, len(named))


def _sorts(item: Item, shared: frozenset[str], actors: Mapping[str, MergedActor]) -> set[str]:
    """The countries of a telling's groups of plain people: "three Americans", "the American prisoners"."""
    return {
        country
        for party in item.unnamed - shared
        if (country := item.country_of.get(party)) and PLAIN & set(actors[party].sectors)
    }


def same_day(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Two stated days that agree count whole, a vaguer one less; a telling without a day is taken for fresh news."""
    if left.window is None or right.window is None:
        return 0.0, ""
    gap = days_apart(left, right)
    if gap:
        soft = touching(left, right)
        return (0.3, "the one's days end the day before the other's begin") if soft else (0.0, "")
    if left.exact and right.exact:
        return 1.0, "their stated days agree"
    if left.exact or right.exact:
        dated, other = (left, right) if left.exact else (right, left)
        if other.stated:
            return 0.5, "the stated day of one lies within the other's"
        age = abs((other.published or 0) - dated.window[1]) if dated.window else NEWS_DAYS
        if other.status is Status.FUTURE:
            return 0.3, f"one tells it without a day, {age} days before the other's"
        value = FRESH - max(0, age - 2) / 10
        least = ONCE if left.once & right.once else 0.0 if other.once else -FRESH
        return max(least, value), f"one tells it without a day, {age} days from the other's"
    if left.stated and right.stated:
        return (0.6, "both give the same days") if left.window == right.window else (0.3, "their days allow it")
    if left.published is None or right.published is None or left.stated or right.stated:
        return 0.2, "their days allow it"
    gap = abs(left.published - right.published)
    return max(-0.5, 0.3 - 0.08 * gap), f"both told without a day, in reports {gap} days apart"


def day_differs(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Stated days a little apart speak against it, and no more than that."""
    gap = days_apart(left, right)
    if touching(left, right):
        return 0.0, ""
    return (gap / NEAR, f"their stated days are {gap} apart") if gap else (0.0, "")


def undated(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Nothing bounds one of them, or hardly anything: all else must say more."""
    if left.window is None or right.window is None:
        return 1.0, "one of them has no day at all"
    if left.window == right.window and left.stated:
        return 0.0, ""
    wide = max(w[1] - w[0] for w in (left.window, right.window)) >= WIDE
    return (0.6, "the day of one of them is hardly bounded") if wide else (0.0, "")


def only_once(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """The same named person is killed in both, or both are the same number of one state's series."""
    return (1.0, "there can be only one such act") if left.once & right.once else (0.0, "")


def place(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """A place in both, or a town in one and its country in the other; or two different ones."""
    if not left.places or not right.places:
        return 0.0, ""
    shared = left.places & right.places
    if shared:
        return 1.0, f"both at {', '.join(sorted(shared))}"
    if left.whole & right.regions or right.whole & left.regions:
        return 0.5, "one names the country of the other's place"
    return -0.6, "at different places"


def called_after(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """One is called after the other's place: "the Singapore summit"."""
    if left.family is None or left.family != right.family:
        return 0.0, ""
    found = (left.called_after & right.places) | (right.called_after & left.places)
    return (1.0, f"called after {', '.join(sorted(found))}") if found else (0.0, "")


def trigger(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """The same word for the act, or one of its family; or words of two families."""
    if left.head == right.head:
        return 1.0, f"both say {left.head!r}"
    if left.family is None and right.family is None:
        return 0.0, ""
    if left.family == right.family:
        return 0.5, f"{left.head!r} and {right.head!r} are words of one kind"
    known = left.family is not None and right.family is not None
    return -1.0 if known else -0.5, f"one says {left.head!r}, the other {right.head!r}"


def mode(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """The same mode, or two that exclude each other."""
    a, b = left.record.mode, right.record.mode
    if a is None or b is None:
        return 0.0, ""
    return (0.5, f"both {a}") if a == b else (-1.0, f"{a} against {b}")


def instrument(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Done by the same means, or by another."""
    a, b = left.record.instrument, right.record.instrument
    if a is None or b is None:
        return 0.0, ""
    return (0.5, f"both by {a}") if a == b else (-1.0, f"by {a} against by {b}")


def objects(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Of the same kind of thing."""
    shared = left.objects & right.objects
    return (1.0, f"both of {', '.join(sorted(shared))}") if shared else (0.0, "")


def ordinal(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """The same number in a series."""
    if left.ordinal is not None and left.ordinal == right.ordinal:
        return 1.0, f"both are number {left.ordinal}" if left.ordinal != "again" else "both are another one"
    return 0.0, ""


def wording(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Telling words shared, as a share of the shorter clause's."""
    shared = left.words & right.words
    least = min(len(left.words), len(right.words))
    if len(shared) < 2 or not least:
        return 0.0, ""
    return len(shared) / max(least, WORDS), f"shared words: {', '.join(sorted(shared)[:8])}"


def vague(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Both speak of several acts, or of a practice: which ones, neither says."""
    return (1.0, "both speak of more than one act") if left.many and right.many else (0.0, "")


def one_report(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """A report that tells two acts in two places mostly means two acts."""
    return (1.0, "both stand in one report") if left.report.id == right.report.id else (0.0, "")


FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("parties", 2.4, parties),
    ("same day", 1.6, same_day),
    ("day differs", -1.0, day_differs),
    ("undated", -1.0, undated),
    ("only once", 3.0, only_once),
    ("place", 1.4, place),
    ("called after its place", 1.4, called_after),
    ("trigger", 0.8, trigger),
    ("mode", 0.8, mode),
    ("instrument", 1.0, instrument),
    ("objects", 0.6, objects),
    ("ordinal", 0.6, ordinal),
    ("wording", 2.0, wording),
    ("more than one act", -2.0, vague),
    ("one report", -0.6, one_report),
)
