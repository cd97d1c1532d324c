"""The scorer of events across reports: joined, not joined, wrongly joined, and the baselines."""

from __future__ import annotations

from itertools import permutations
from random import Random

import pytest

from bench.score.across import AcrossLabels, Way, misses, score
from bench.score.coreference import Mention, chain_figures
from bench.score.spans import Span

ONE, TWO = "It rained. They sang.", "The rain fell."
LABELS = [
    AcrossLabels("one", ONE, None, "7", (Mention(Span(3, 9), "rained", "w"), Mention(Span(16, 20), "sang", "s"))),
    AcrossLabels("two", TWO, None, "7", (Mention(Span(4, 8), "rain", "w"),)),
]


def reading(id_: str, text: str, *rows: tuple[int, int, str, str]) -> dict[str, object]:
    given = [{"start": a, "end": b, "chain": chain, "lemma": lemma, "story": id_} for a, b, chain, lemma in rows]
    return {"report": {"id": id_, "location": id_, "text": text}, "given": given}


RIGHT = [reading("one", ONE, (3, 9, "x", "rain"), (16, 20, "y", "sing")), reading("two", TWO, (4, 8, "x", "rain"))]
WRONG = [reading("one", ONE, (3, 9, "x", "rain"), (16, 20, "x", "sing")), reading("two", TWO, (4, 8, "z", "rain"))]


def test_all_right() -> None:
    assert score(RIGHT, LABELS) == dict.fromkeys(("muc_f1", "b3_f1", "ceafe_f1", "conll_f1", "lea_f1"), 1.0)
    assert misses(RIGHT, LABELS) == []


def test_wrongly_joined() -> None:
    figures = score(WRONG, LABELS)
    assert figures["muc_f1"] == figures["lea_f1"] == 0.0
    assert figures["b3_f1"] == pytest.approx(2 / 3)
    assert misses(WRONG, LABELS) == [
        "topic 7: 'rain' and 'rain' are one (1 pairs)",
        "topic 7: 'rain' and 'sing' are two (1 pairs)",
    ]


def test_a_report_that_was_not_read_has_mentions_that_stand_alone() -> None:
    assert score(RIGHT[1:], LABELS) == score([], LABELS)
    assert score([], LABELS)["b3_f1"] == pytest.approx(0.8)


def test_the_baselines_go_by_the_lemma_within_a_topic_or_a_story() -> None:
    assert score(RIGHT, LABELS, Way.TOPIC)["conll_f1"] == 1.0
    assert score(RIGHT, LABELS, Way.STORY)["muc_f1"] == 0.0


Chains = list[set[int]]


def f1(recall: float, precision: float) -> float:
    return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def muc(key: Chains, response: Chains) -> float:
    """Vilain et al. 1995: links that are left of each chain once the other side has parted it."""
    parts = [len({k for k, other in enumerate(response) for x in chain if x in other}) for chain in key]
    links = sum(len(chain) - 1 for chain in key)
    return sum(len(chain) - n for chain, n in zip(key, parts, strict=True)) / links if links else 0.0


def b3(key: Chains, response: Chains) -> float:
    """Bagga and Baldwin 1998: of each mention, the share of its chain that stands with it on the other side."""
    sizes = [len(a & b) ** 2 / len(a) for a in key for b in response]
    return sum(sizes) / sum(map(len, key))


def ceafe(key: Chains, response: Chains) -> float:
    """Luo 2005, the similarity of entities: chains one to one, as well as can be, by 2 |a & b| / (|a| + |b|)."""
    few, many = sorted((key, response), key=len)
    best = max(
        sum(2 * len(a & b) / (len(a) + len(b)) for a, b in zip(few, order, strict=True))
        for order in permutations(many, len(few))
    )
    return f1(best / len(key), best / len(response))


def lea(key: Chains, response: Chains) -> float:
    """Moosavi and Strube 2016: of each chain's links those that the other side has, by the size of the chain."""

    def links(size: int) -> float:
        return size * (size - 1) / 2 if size > 1 else 1.0

    def shared(chain: set[int]) -> float:
        if len(chain) == 1:
            return float(chain in response)
        return sum(links(len(chain & other)) for other in response if len(chain & other) > 1)

    return sum(len(chain) * shared(chain) / links(len(chain)) for chain in key) / sum(map(len, key))


def parted(random: Random, size: int, names: int) -> Chains:
    found: dict[int, set[int]] = {}
    for mention in range(size):
        found.setdefault(random.randrange(names), set()).add(mention)
    return list(found.values())


@pytest.mark.parametrize("seed", range(30))
def test_the_measures_are_what_their_authors_define(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    key, response = (parted(random, 9, 5) for _ in range(2))
    found = chain_figures(*([{("given", "1", x) for x in chain} for chain in chains] for chains in (key, response)))
    wanted = {
        "muc_f1": f1(muc(key, response), muc(response, key)),
        "b3_f1": f1(b3(key, response), b3(response, key)),
        "ceafe_f1": ceafe(key, response),
        "lea_f1": f1(lea(key, response), lea(response, key)),
    }
    conll = sum(wanted[name] for name in ("muc_f1", "b3_f1", "ceafe_f1")) / 3
    assert found == pytest.approx({**wanted, "conll_f1": conll})
