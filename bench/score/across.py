"""Which mentions of events are of one event, across reports: the mentions are given, the grouping is scored.

By the measures of `coreference` (CoNLL-2012's three by scorch and their mean, LEA), over all the reports of a half
together; a mention that is alone is a chain of one, and so is a mention that was not grouped.

Two baselines are scored in the same run, over the same parses: mentions whose head words have one lemma are one event
within a topic of the corpus (a topic holds two happenings of one kind), or within one of dateline's own stories.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from bench.jsonl import Json, items
from bench.score.align import Key, align
from bench.score.coreference import Id, Mention, chain_figures
from bench.score.prf import Figures


class Way(StrEnum):
    """How the mentions are grouped; the values are the names of the sets."""

    GIVEN = "given"
    """By dateline, as its merging groups acts (`dateline.merge.events.group`)."""
    STORY = "lemma-story"
    """One lemma within one of dateline's stories."""
    TOPIC = "lemma-topic"
    """One lemma within a topic."""


@dataclass(frozen=True, slots=True)
class AcrossLabels:
    """A report, its topic and the mentions that are handed over; a chain's name is one for all reports."""

    id: str
    text: str
    published: str | None
    topic: str
    mentions: tuple[Mention, ...]


def score(readings: Sequence[Json], labels: Sequence[AcrossLabels], way: Way = Way.GIVEN) -> Figures:
    """The figures of one way of grouping."""
    key: dict[str, set[Id]] = defaultdict(set)
    response: dict[str, set[Id]] = defaultdict(set)
    for label, number, found in _mentions(readings, labels):
        one = ("given", label.id, number)
        key[label.mentions[number].chain].add(one)
        response[_chain(found, one, label.topic, way)].add(one)
    return chain_figures(list(key.values()), list(response.values()))


def misses(readings: Sequence[Json], labels: Sequence[AcrossLabels]) -> list[str]:
    """Pairs of lemmas that are one event and were not joined, or were and are not, the commonest first, by topic."""
    told = defaultdict(list)
    for label, number, found in _mentions(readings, labels):
        if found is not None:
            told[label.topic].append((str(found["lemma"]), label.mentions[number].chain, str(found["chain"])))
    counts: Counter[str] = Counter()
    for topic, rows in told.items():
        for left, right in combinations(sorted(rows), 2):
            if (left[1] == right[1]) != (left[2] == right[2]):
                what = "are one" if left[1] == right[1] else "are two"
                counts[f"topic {topic}: {left[0]!r} and {right[0]!r} {what}"] += 1
    return [f"{words} ({count} pairs)" for words, count in sorted(counts.items(), key=lambda x: (-x[1], x[0]))]


def _mentions(
    readings: Sequence[Json], labels: Sequence[AcrossLabels]
) -> Iterator[tuple[AcrossLabels, int, Json | None]]:
    """Each labelled mention: its report, its number there, and what came out of it."""
    for label, reading in zip(labels, align(readings, [Key(x.id, x.text) for x in labels]), strict=True):
        grouped = {(x["start"], x["end"]): x for x in items(reading, "given")}
        for number, mention in enumerate(label.mentions):
            yield label, number, grouped.get((mention.span.start, mention.span.end))


def _chain(found: Json | None, one: Id, topic: str, way: Way) -> str:
    if found is None:
        return f"alone {one}"
    if way is Way.GIVEN:
        return str(found["chain"])
    return f"{found['lemma']} in {topic if way is Way.TOPIC else found['story']}"
