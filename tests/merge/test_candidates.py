"""What the bounds leave out is nothing that the rules would have a word on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt

from dateline.merge.actors import find_actors
from dateline.merge.candidates import BITS, candidates
from dateline.merge.features import judge
from dateline.merge.items import Item, Parties, items
from dateline.model import MergedActor, Reading, Status
from tests.made import Act, reading

SUNDAY = date(2017, 9, 3)
TEXTS = (
    ("North Korea tested a missile on Sunday morning towards the coast of Japan.", "tested", "MOBILIZE"),
    ("Envoys of North Korea and Japan met in Geneva for talks about the missile.", "met", "CONSULT"),
    ("Japan again hit North Korea with new sanctions over its sixth nuclear test.", "hit", "SANCTION"),
    ("the summit of Japan and North Korea in Geneva was said to be a success.", "summit", "CONSULT"),
)


def changed(item: Item, name: str, value: Any) -> Item:
    """The item with one field replaced."""
    return replace(item, **{name: value})


def made(random: Random, size: int) -> tuple[list[Item], dict[str, MergedActor]]:
    """Tellings whose columns are shuffled among each other, so that they meet in ways that no report has."""
    found: list[Reading] = []
    for number in range(size):
        text, trigger, kind = random.choice(TEXTS)
        day = SUNDAY + timedelta(days=random.randrange(8))
        act = Act(
            trigger=trigger,
            type=kind,
            mode=random.choice([None, "weapons", "visit", "meet"]),
            does=random.sample(["North Korea", "Japan"], random.randrange(3)),
            day=random.choice([None, day]),
            noun=trigger == "summit",
        )
        found.append(reading(text, [act], outlet=f"Outlet {number}", published=day))
    company = find_actors(found)
    actors = {actor.id: actor for actor in company.merged}
    named = frozenset(company.home[m.actor] for one in found for m in one.mentions)
    told = [
        item
        for one in found
        for item in items(one, company.home, actors, Parties(actors, named, size), towns=frozenset({"geneva"}))
    ]
    for name in ("once", "places", "called_after", "objects", "ordinal", "head", "family", "words", "window"):
        values = [getattr(item, name) for item in told]
        random.shuffle(values)
        told = [changed(item, name, value) for item, value in zip(told, values, strict=True)]
    for name, value in (
        ("many", True),
        ("stage", Status.NEGATED),
        ("stage", Status.FUTURE),
        ("status", Status.FUTURE),
        ("once", frozenset({"death of somebody"})),
        ("called_after", frozenset({"geneva"})),
        ("words", frozenset(map(str, range(0, 3 * BITS, BITS - 1)))),
        ("window", None),
    ):
        told = [changed(item, name, value) if random.random() < 0.1 else item for item in told]
    told = [
        changed(item, "unnamed", frozenset(random.sample(sorted(item.parties), 1)))
        if item.parties and random.random() < 0.2
        else item
        for item in told
    ]
    return sorted(told, key=lambda item: item.id), actors


def every(size: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """All pairs of places."""
    left, right = np.triu_indices(size, 1)
    return left.astype(np.int64), right.astype(np.int64)


def test_every_pair_that_has_a_judgement_is_a_candidate() -> None:
    judged = 0
    for seed in range(12):
        told, actors = made(Random(seed), 40)  # noqa: S311 - the same tellings every time
        worth = set(candidates(told, [every(len(told))]))
        for left, right in combinations(range(len(told)), 2):
            if judge(told[left], told[right], actors) is not None:
                judged += 1
                assert (left, right) in worth, (told[left], told[right])
    assert judged > 100


def test_candidates_are_few_and_come_once_in_order() -> None:
    told, _ = made(Random(1), 40)  # noqa: S311 - the same tellings every time
    found = candidates(told, [every(len(told)), every(len(told))])
    assert found == sorted(set(found))
    assert all(left < right for left, right in found)
    assert len(found) < len(told) * (len(told) - 1) / 4


def test_nothing_gives_nothing() -> None:
    assert candidates([], []) == []
