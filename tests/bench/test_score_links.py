import pytest

from bench.jsonl import Json
from bench.score.links import CREATION, LinkLabels, Named, Order, Tie, misses, score
from bench.score.spans import Span
from tests.bench.readings import part, reading

TEXT = "They met on Monday, signed in May and left."


def named(key: str, words: str) -> Named:
    start = TEXT.index(words)
    return Named(key, Span(start, start + len(words)), words, "occurred")


def labels(ties: tuple[Tie, ...], orders: tuple[Order, ...] = ()) -> list[LinkLabels]:
    mentions = tuple(named(words[0], words) for words in ("met", "signed", "left"))
    return [LinkLabels("set/1", TEXT, "2018-06-13", mentions, ties, orders)]


def event(words: str, first: str | None, last: str | None) -> Json:
    return {"trigger": part(TEXT, words), "when": {"earliest": first, "latest": last}}


MET, SIGNED, LEFT = Tie("m", "2018-06-11", "Monday"), Tie("s", "2018-05", "May"), Tie("l", "2018-06-13", CREATION)


def figures(gold: list[LinkLabels], *events: Json) -> dict[str, float]:
    return score([reading("set/1", TEXT, events=list(events))], gold)


def test_everything_right_is_one() -> None:
    gold = labels((MET, SIGNED, LEFT), (Order("s", "m"), Order("m", CREATION)))
    found = figures(
        gold,
        event("met", "2018-06-11", "2018-06-11"),
        event("signed", "2018-05-01", "2018-05-31"),
        event("left", "2018-06-12", "2018-06-13"),
    )
    assert {
        found[k] for k in ("link_p", "link_r", "link_f1", "text_r", "day_r", "read", "order_kept", "order_told")
    } == {1}
    assert (found["ties"], found["orders"]) == (3, 2)


def test_a_bound_names_no_time_and_a_missing_event_costs_recall() -> None:
    found = figures(
        labels((MET, SIGNED, LEFT)), event("met", None, "2018-06-13"), event("signed", "2018-05-01", "2018-05-31")
    )
    assert found["link_p"] == 1.0
    assert found["link_r"] == pytest.approx(1 / 3)
    assert found["read"] == pytest.approx(2 / 3)
    assert (found["text_r"], found["day_r"]) == (0.5, 0.0)


def test_a_time_may_be_a_week_wider_and_no_more() -> None:
    assert figures(labels((MET,)), event("met", "2018-06-06", "2018-06-13"))["link_p"] == 1.0
    assert figures(labels((MET,)), event("met", "2018-06-05", "2018-06-13"))["link_p"] == 0.0
    assert figures(labels((MET,)), event("met", "2018-06-12", "2018-06-13"))["link_p"] == 0.0


def test_of_several_ties_the_narrowest_counts_and_vague_ones_do_not() -> None:
    gold = labels((Tie("m", "2018", "2018"), MET, Tie("l", "PAST_REF", "recently")))
    assert figures(gold, event("met", "2018-01-01", "2018-12-31"))["link_p"] == 0.0
    assert figures(gold)["ties"] == 1


@pytest.mark.parametrize(
    ("first", "second", "kept", "told"),
    [
        (("2018-06-01", "2018-06-02"), ("2018-06-02", "2018-06-03"), 1, 1),
        ((None, "2018-06-02"), ("2018-06-02", None), 1, 1),
        (("2018-06-02", "2018-06-02"), ("2018-06-02", "2018-06-02"), 1, 0),
        ((None, "2018-06-13"), (None, "2018-06-13"), 1, 0),
        (("2018-06-04", "2018-06-05"), ("2018-06-01", "2018-06-03"), 0, 0),
    ],
)
def test_an_order_is_told_left_open_or_turned_round(
    first: tuple[str | None, str | None], second: tuple[str | None, str | None], kept: int, told: int
) -> None:
    found = figures(labels((), (Order("m", "s"),)), event("met", *first), event("signed", *second))
    assert (found["order_kept"], found["order_told"]) == (kept, told)


def test_an_event_stands_for_the_mention_it_overlaps_most() -> None:
    whole = {"trigger": {"start": 0, "end": len(TEXT)}, "when": {"earliest": "2017-01-01", "latest": "2017-01-01"}}
    assert figures(labels((MET,)), whole, event("met", "2018-06-11", "2018-06-11"))["link_p"] == 1.0


def test_what_is_wrong_is_told_in_words() -> None:
    (line,) = misses([reading("set/1", TEXT, events=[event("met", None, "2018-06-13")])], labels((MET,)))
    assert "'met': 2018-06-11 (Monday), read as /2018-06-13" in line
    (line,) = misses([], labels((MET,)))
    assert "read as no event" in line
