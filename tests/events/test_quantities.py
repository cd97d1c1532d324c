"""Numbers belong to acts by the tree: sentences in pairs that differ in one thing, and so must what is counted."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from dateline.events.quantities import MOST
from dateline.model import Quantity
from tests.events.reading import Case, cases, events

CASES = tuple(cases("quantities.txt"))


def shown(one: Quantity) -> str:
    """A quantity as the cases write it: `kind low..high unit what (bound)`."""
    ends = f"{'' if one.low is None else one.low}..{'' if one.high is None else one.high}"
    parts = (one.kind, ends, one.unit or "", one.what or "-", f"({one.bound})" if one.bound else "")
    return " ".join(part for part in parts if part)


def read(case: Case) -> list[Quantity]:
    return [quantity for event in events(case.text, case.rows) for quantity in event.quantities]


def test_there_are_enough_pairs() -> None:
    assert len(CASES) >= 35


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_contrast(case: Case) -> None:
    assert ("; ".join(shown(one) for one in read(case)) or "-") == case.wanted


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_a_quantity_stands_in_its_events_sentence_and_says_why(case: Case) -> None:
    for one in read(case):
        assert one.reason
        assert one.span.end <= len(case.text)
        if one.low is not None and one.high is not None:
            assert one.low <= one.high


def test_the_quote_holds_the_bound_and_the_noun() -> None:
    (case,) = (case for case in CASES if case.text == "Rebels killed at least 12 soldiers.")
    (one,) = read(case)
    assert one.span.quote(case.text) == "at least 12 soldiers"
    assert one.reason == "the object of 'killed'; 'at least' leaves the top open"


def test_a_list_of_a_thousand_numbers_is_cut_in_a_second() -> None:
    words, rows = ["Rebels", "killed"], ["Rebels rebel NOUN NNS nsubj 1", "killed kill VERB VBD ROOT 1"]
    for i in range(1000):
        words += [str(i + 2), "soldiers"]
        head, dep = (1, "dobj") if i == 0 else (len(words) - 3, "conj")
        rows += [f"{i + 2} {i + 2} NUM CD nummod {len(words) - 1}", f"soldiers soldier NOUN NNS {dep} {head}"]
    started = time.perf_counter()
    (event,) = events(" ".join(words), "\n".join(rows))
    assert time.perf_counter() - started < 1.0
    assert len(event.quantities) == MOST
    assert all(a.span.end <= b.span.start for a, b in pairwise(event.quantities))
