from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import SchemaError
from dateline.model import MergedQuantity, Quantity, Source, Span, exclude, shown
from dateline.model.codec import decode, dumps, encode, loads
from tests.strategies import quantities


def of(
    low: float | None, high: float | None, unit: str | None = None, bound: str | None = None, kind: str = "killed"
) -> Quantity:
    return Quantity(Span(0, 4), kind, low, high, unit, None, bound)


@given(quantities(40))
def test_it_comes_back_from_its_json_with_whole_numbers_whole(quantity: Quantity) -> None:
    again = decode(Quantity, loads(dumps(encode(quantity))))
    assert again == quantity
    assert (type(again.low), type(again.high)) == (type(quantity.low), type(quantity.high))


def test_a_merged_one_comes_back_with_its_sources() -> None:
    source = Source("r-1", "e-1", Span(3, 5), "12")
    merged = MergedQuantity("killed", 12, None, None, "people", "at least", "the object of 'killed'", (source,))
    assert decode(MergedQuantity, loads(dumps(encode(merged)))) == merged


@pytest.mark.parametrize("low", ["12", True, [12]])
def test_what_is_no_number_is_refused(low: object) -> None:
    data = encode(of(1, 2)) | {"low": low}
    with pytest.raises(SchemaError, match="expected a number"):
        decode(Quantity, data)


@given(quantities(40), quantities(40))
def test_excluding_goes_both_ways_and_nothing_excludes_itself(one: Quantity, other: Quantity) -> None:
    assert exclude(one, other) == exclude(other, one)
    assert not exclude(one, one)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (of(12, 12), of(15, 15), True),
        (of(12, 12), of(10, 15), False),
        (of(12, 12), of(10, None), False),
        (of(12, 12), of(13, None), True),
        (of(12, 12), of(None, 11), True),
        (of(12, 12), of(None, None), False),
        (of(1.8, 2), of(2, 2), False),
    ],
)
def test_exclude(one: Quantity, other: Quantity, *, apart: bool) -> None:
    assert exclude(one, other) is apart


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (of(12, 12), "12"),
        (of(12, None), "12 or more"),
        (of(None, 1200), "up to 1,200"),
        (of(10, 15), "10 to 15"),
        (of(None, None, bound="dozens"), "dozens"),
        (of(1_200_000_000, 1_200_000_000, "USD"), "USD 1,200,000,000"),
        (of(40, 40, "percent"), "40 percent"),
        (of(2700, 2700, "kilometre"), "2,700 kilometres"),
        (of(1, 1, "year"), "1 year"),
        (of(1.8, 2, "ton"), "1.8 to 2 tons"),
    ],
)
def test_shown(quantity: Quantity, text: str) -> None:
    assert shown(quantity) == text


@given(st.integers(-(10**15), 10**15))
def test_every_whole_number_is_shown_in_full(number: int) -> None:
    assert shown(of(number, number)).replace(",", "") == str(number)
