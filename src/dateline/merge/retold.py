"""Acts without a type that reports of one happening tell of, grouped by their words.

Reports of one happening tell of few acts of a kind, so there the word says most (`alike`): two words of one root
("acquired", "acquisition") are one act, and two of one kind ("acquired", "bought") nearly as surely, unless they stand
in one sentence (`told_together`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from dateline.merge.alike import Worded, alike, apart
from dateline.merge.average import average_link
from dateline.merge.clusters import pairs
from dateline.merge.happenings import happenings
from dateline.merge.items import Item
from dateline.merge.told_together import told_together
from dateline.model import Judgement, Verdict

LEAST = 0.5
"""Mean over all pairs of two groups from which they are one act."""

BLOCK = 300
"""Records of one happening and one kind of word that are compared at a time."""

Pairs = Collection[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Retold:
    """Groups of items' ids, each one act, and the judgements that speak for them."""

    groups: tuple[tuple[str, ...], ...]
    judgements: tuple[Judgement, ...]


def retold(found: Sequence[Item], story: Mapping[str, str], same: Pairs = (), other: Pairs = ()) -> Retold:
    """The items in groups of one act each. `story` gives each report's story; acts of two happenings are never one.

    `same` and `other` are pairs of ids (the lesser first) that a person has judged.
    """
    told = happenings({item.report.id: item.report for item in found}.values(), story)
    by_id = {item.id: Worded.of(item, told[item.report.id]) for item in found}
    keyed = ((name, one.keys()) for name, one in by_id.items())
    together = told_together(by_id.values())
    near = ((a, b) for a, b in pairs(keyed, bound=BLOCK) if not together(by_id[a], by_id[b]))
    reasons = {(a, b): why for a, b in near if (why := alike(by_id[a], by_id[b]))}
    scores = {pair: sum(r.weight * r.value for r in why) for pair, why in reasons.items()}
    likely = {pair: score for pair, score in scores.items() if score >= LEAST}

    def allows(left: str, right: str) -> bool:
        pair = (left, right) if left < right else (right, left)
        if pair in same or pair in other:
            return pair in same
        return apart(by_id[left], by_id[right]) is None

    def missing(left: str, right: str) -> float:
        return scores.get((left, right) if left < right else (right, left), 0.0)

    groups = average_link(
        sorted(by_id),
        [(score, *pair) for pair, score in likely.items()],
        least=LEAST,
        missing=missing,
        allows=allows,
        forced=[pair for pair in same if pair[0] in by_id and pair[1] in by_id],
    )
    judgements = (
        Judgement(*pair, Verdict.SAME, round(score, 3), reasons[pair], "events")
        for pair, score in sorted(likely.items())
        if allows(*pair)
    )
    return Retold(tuple(tuple(names) for names in groups), tuple(judgements))
