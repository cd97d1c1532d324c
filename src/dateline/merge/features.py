"""What speaks for two records telling of one act: a readable list of weighted features, each with its reason.

After nomenklatura's `matching/logic_v2/model.py`. A veto outweighs every feature; embeddings decide nothing (measured:
none of six small models tells "A struck B" from "B struck A").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dateline.merge.items import Item
from dateline.model import Judgement, MergedActor, Reason, Status, Verdict

THRESHOLD = 4.0
"""Calibrated on the development reports on Korea: see docs/merging.md."""

UNSURE = 3.2
"""From here on a pair is put to a person."""

RECIPROCAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
"""Types whose two sides do the same thing."""

DIRECTED = frozenset({"letter", "phone", "envoy", "statement", "broadcast", "social-media"})
"""Instruments that one side uses towards the other."""

HAPPENED = frozenset({Status.OCCURRED, Status.ONGOING})

NEAR = 3
"""Days by which two stated days may differ and all else still say that it is one act: then they are in conflict."""

Feature = Callable[[Item, Item, Mapping[str, MergedActor]], tuple[float, str]]


def judge(left: Item, right: Item, actors: Mapping[str, MergedActor]) -> Judgement | None:
    """Whether two records are about one act; `None` where nothing speaks for it. `left.id` < `right.id`."""
    against = veto(left, right)
    if against == "type":
        return None
    reasons = []
    score = 0.0
    for name, weight, feature in FEATURES:
        value, detail = feature(left, right, actors)
        if value:
            reasons.append(Reason(name, weight, round(value, 3), detail))
            score += weight * value
    score = round(score, 3)
    if score < UNSURE:
        return None
    if against:
        reasons.append(Reason("veto", 0.0, 1.0, against))
        return Judgement(left.id, right.id, Verdict.DIFFERENT, score, tuple(reasons), "events")
    verdict = Verdict.SAME if score >= THRESHOLD else Verdict.UNSURE
    return Judgement(left.id, right.id, verdict, score, tuple(reasons), "events")


def veto(left: Item, right: Item) -> str | None:
    """Why two records cannot be one act; `None` where they can."""
    a, b = left.record, right.record
    if a.type != b.type:
        return "type"
    if (a.status in HAPPENED) != (b.status in HAPPENED) or (a.status is Status.NEGATED) != (b.status is Status.NEGATED):
        return f"one is {a.status.value}, the other {b.status.value}"
    if left.ordinal and right.ordinal and left.ordinal != right.ordinal:
        return f"one is the {left.ordinal}, the other the {right.ordinal}"
    if _directed(left) and _reversed(left, right):
        return "the parties' roles are the other way round"
    named = left.actors and right.actors and left.recipients and right.recipients
    if named and not left.parties & right.parties and not left.countries & right.countries:
        return "nobody takes part in both"
    if _directed(left) and left.people and right.people and not left.people & right.people:
        return "other people did it"
    gap = days_apart(left, right)
    if gap and left.exact and right.exact and gap > NEAR:
        return f"their stated days are {gap} apart"
    if gap and not (left.exact and right.exact):
        return f"their days are at least {gap} apart"
    return None


def _directed(item: Item) -> bool:
    """Whether the act goes from one side to the other, as most do, and as a letter does whatever its type."""
    return item.record.type not in RECIPROCAL or item.record.instrument in DIRECTED


def _reversed(left: Item, right: Item) -> bool:
    cross = (left.actors & right.recipients) and (left.recipients & right.actors)
    straight = (left.actors & right.actors) or (left.recipients & right.recipients)
    return bool(cross) and not straight


def days_apart(left: Item, right: Item) -> int:
    """Days between two windows; 0 where they meet or either is open."""
    if left.window is None or right.window is None:
        return 0
    return max(0, left.window[0] - right.window[1], right.window[0] - left.window[1])


# ---------------------------------------------------------------- the features


def parties(left: Item, right: Item, actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """The share of parties in both, a person counting half for his country."""
    if not left.parties or not right.parties:
        return 0.0, ""
    shared = left.parties & right.parties
    size = min(len(left.parties), len(right.parties))
    rest = list((left.parties | right.parties) - shared)
    here = {actors[p].country for p in rest if p in left.parties} - {None}
    there = {actors[p].country for p in rest if p in right.parties} - {None}
    half = 0.5 * len(here & there)
    value = min(1.0, (len(shared) + half) / max(size, (len(left.parties) + len(right.parties)) / 2))
    if not value:
        return -0.5, "nobody takes part in both"
    names = ", ".join(sorted(actors[p].name for p in shared)) or ", ".join(sorted(str(c) for c in here & there))
    return value, f"in both: {names}"


def same_day(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Two stated days that agree count whole; a vague one that allows the other's counts less."""
    if left.window is None or right.window is None or days_apart(left, right):
        return 0.0, ""
    if left.exact and right.exact:
        return 1.0, "their stated days agree"
    if left.exact or right.exact:
        return 0.5, "the stated day of one lies within the other's"
    return 0.3, "their days allow it"


def day_differs(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Stated days a little apart speak against it, and no more than that."""
    gap = days_apart(left, right)
    return (gap / NEAR, f"their stated days are {gap} apart") if gap else (0.0, "")


def undated(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Nothing bounds one of them: all else must say more."""
    return (1.0, "one of them has no day at all") if left.window is None or right.window is None else (0.0, "")


def place(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """A place in both, or two different ones."""
    if not left.places or not right.places:
        return 0.0, ""
    shared = left.places & right.places
    return (1.0, f"both at {', '.join(sorted(shared))}") if shared else (-0.6, "at different places")


def trigger(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """The same word for the act."""
    return (1.0, f"both say {left.trigger!r}") if left.trigger == right.trigger else (0.0, "")


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


def wording(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """Telling words shared, as a share of the shorter clause's."""
    shared = left.words & right.words
    least = min(len(left.words), len(right.words))
    if len(shared) < 2 or not least:
        return 0.0, ""
    return len(shared) / max(least, 6), f"shared words: {', '.join(sorted(shared)[:8])}"


def one_report(left: Item, right: Item, _actors: Mapping[str, MergedActor]) -> tuple[float, str]:
    """A report that tells two acts in two places mostly means two acts."""
    return (1.0, "both stand in one report") if left.report.id == right.report.id else (0.0, "")


FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("parties", 2.4, parties),
    ("same day", 1.6, same_day),
    ("day differs", -1.0, day_differs),
    ("undated", -1.0, undated),
    ("place", 1.4, place),
    ("trigger", 0.8, trigger),
    ("mode", 0.8, mode),
    ("instrument", 1.0, instrument),
    ("wording", 2.0, wording),
    ("one report", -0.6, one_report),
)
