from __future__ import annotations

import math

import pytest

from dateline.merge.vectors import Vectors

COUNTS = [
    {"ferry": 2, "harbour": 1, "minister": 1},
    {"minister": 1, "ferry": 1, "wheat": 3},
    {"wheat": 1, "drought": 1},
]


def weight(times: int, texts: int) -> float:
    return (1 + math.log(times)) * math.log((1 + len(COUNTS)) / texts)


def test_a_cosine_is_that_of_the_words_in_more_than_one_text() -> None:
    one = {"ferry": weight(2, 2), "minister": weight(1, 2)}
    other = {"ferry": weight(1, 2), "minister": weight(1, 2), "wheat": weight(3, 2)}
    expected = sum(one[w] * other[w] for w in one) / (math.hypot(*one.values()) * math.hypot(*other.values()))
    ((left, right, value), *rest) = Vectors(COUNTS).cosines([(0, 1), (0, 2), (1, 2)])
    assert (left, right) == (0, 1)
    assert value == pytest.approx(expected)
    assert rest[0][2] == 0.0
    assert rest[1][2] > 0


def test_texts_share_their_weightiest_words() -> None:
    assert sorted(Vectors(COUNTS).sharing(1)) == [[1, 2]]  # ferry alone stands for the first
    assert sorted(Vectors(COUNTS).sharing(9)) == [[0, 1], [0, 1], [1, 2]]


def test_the_order_of_the_words_changes_nothing() -> None:
    turned = [dict(reversed(found.items())) for found in COUNTS]
    pairs = [(0, 1), (0, 2), (1, 2)]
    assert list(Vectors(turned).cosines(pairs)) == list(Vectors(COUNTS).cosines(pairs))


def test_no_texts_and_empty_ones() -> None:
    assert list(Vectors([]).sharing(3)) == []
    assert list(Vectors([{}, {}]).sharing(3)) == []
    assert list(Vectors([{}, {}]).cosines([(0, 1)])) == [(0, 1, 0.0)]
