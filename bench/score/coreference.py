"""Who is who within a report: chains of mentions, by the measures of CoNLL-2012 and by LEA.

- A mention read is a labelled one where both overlap and share their start, their end or the end of their head (as in
  `gold_mentions`), one to one. A mention that is not labelled stands alone among the labelled ones: it costs precision.
- `mention_p/r/f1`: mentions found. `muc_f1`, `b3_f1`, `ceafe_f1`: by scorch (Pradhan et al. 2014 define them);
  `conll_f1`: their mean. `lea_f1`: Moosavi and Strube 2016, entities weighted by size, a singleton linked to itself.
- Mentions of kinds that dateline does not read (products, sums of money) are neither wanted nor held against it.

Chains of all reports are scored together, each report's own apart: CoNLL's way.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from scorch import scores

from bench.jsonl import Json, items
from bench.score.align import Key, align, offset_in
from bench.score.gold_mentions import same_mention
from bench.score.pairing import one_to_one
from bench.score.prf import Figures, prf
from bench.score.spans import Span

Id = tuple[str, str, int]
Chains = list[set[Id]]
Measure = Callable[[Chains, Chains], tuple[float, float, float]]


class Mention(NamedTuple):
    """One mention: its characters, its chain, and whether its kind is one that is scored."""

    span: Span
    text: str
    chain: str
    scored: bool = True


@dataclass(frozen=True, slots=True)
class ChainLabels:
    """A report with its labelled mentions."""

    id: str
    text: str
    published: str
    mentions: tuple[Mention, ...]


def score(readings: Sequence[Json], labels: Sequence[ChainLabels]) -> Figures:
    """The figures over all the labelled reports; a report without a Reading was read as having no mentions."""
    read = [
        _read(reading, label.text)
        for label, reading in zip(labels, align(readings, [Key(x.id, x.text) for x in labels]), strict=True)
    ]
    return score_chains(read, labels)


def score_chains(read: Sequence[Sequence[Mention]], labels: Sequence[ChainLabels]) -> Figures:
    """The figures for mentions read, report by report in the order of the labels."""
    key: Chains = []
    response: Chains = []
    found = wanted = given = 0
    for mine, label in zip(read, labels, strict=True):
        partner = _partners(mine, label.mentions)
        kept = [j for j in range(len(mine)) if j not in partner or label.mentions[partner[j]].scored]
        ids: dict[int, Id] = {j: ("key", label.id, partner[j]) if j in partner else ("own", label.id, j) for j in kept}
        scored = [i for i, mention in enumerate(label.mentions) if mention.scored]
        key += _chains((label.mentions[i].chain, ("key", label.id, i)) for i in scored)
        response += _chains((mine[j].chain, ids[j]) for j in kept)
        found += sum(j in partner for j in kept)
        wanted += len(scored)
        given += len(kept)
    figures = dict(zip(("mention_p", "mention_r", "mention_f1"), prf(found, given, wanted), strict=True))
    return {**figures, **chain_figures(key, response)}


def chain_figures(key: Chains, response: Chains) -> Figures:
    """`muc_f1`, `b3_f1`, `ceafe_f1`, `conll_f1` and `lea_f1` of two sets of chains over one set of mentions."""
    parts = {"muc": scores.muc, "b3": scores.b_cubed, "ceafe": scores.ceaf_e}
    figures = {f"{name}_f1": _f1(measure, key, response) for name, measure in parts.items()}
    conll = sum(figures.values()) / len(parts)
    return {**figures, "conll_f1": conll, "lea_f1": lea(key, response)}


def _read(reading: Json | None, text: str) -> list[Mention]:
    """A Reading's mentions, moved into the labelled text, without relative pronouns (no corpus labels them alike)."""
    offset = offset_in(text, reading)
    if offset is None:
        return []
    out = []
    for item in items(reading, "mentions"):
        start, end = Span(item["start"], item["end"]).back(offset)
        if 0 <= start < end <= len(text) and item.get("actor"):
            out.append(Mention(Span(start, end), text[start:end], str(item["actor"])))
    return out


def _partners(mine: Sequence[Mention], wanted: Sequence[Mention]) -> dict[int, int]:
    """For each mention read, the labelled one that it is."""
    ranked = []
    for i, g in enumerate(wanted):
        for j, r in enumerate(mine):
            shared = g.span.overlap(r.span)
            if shared and same_mention((g.span, g.text), (r.span, r.text)):
                union = max(g.span.end, r.span.end) - min(g.span.start, r.span.start)
                ranked.append((g.span != r.span, -shared / union, i, j))
    return {j: i for i, j in one_to_one((i, j) for *_, i, j in sorted(ranked))}


def _chains(members: Iterable[tuple[str, Id]]) -> Chains:
    out: dict[str, set[Id]] = defaultdict(set)
    for chain, mention in members:
        out[chain].add(mention)
    return list(out.values())


def _f1(measure: Measure, key: Chains, response: Chains) -> float:
    return float(measure(key, response)[2]) if key and response else 0.0


def lea(key: Chains, response: Chains) -> float:
    """The link-based entity-aware F1 of two sets of chains, 0 where either is empty."""
    recall, precision = _resolved(key, response), _resolved(response, key)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _resolved(chains: Chains, others: Chains) -> float:
    """How much of the chains' links the others have, each chain counting as much as it has mentions."""
    of = {mention: k for k, other in enumerate(others) for mention in other}
    total = weight = 0.0
    for chain in chains:
        shared: dict[int, int] = defaultdict(int)
        for mention in chain:
            if mention in of:
                shared[of[mention]] += 1
        if len(chain) == 1:
            share = float(any(len(others[k]) == 1 for k in shared))
        else:
            share = sum(map(_links, shared.values())) / _links(len(chain))
        total += len(chain) * share
        weight += len(chain)
    return total / weight if weight else 0.0


def _links(size: int) -> int:
    return size * (size - 1) // 2
