import pytest

from bench.jsonl import Json
from bench.score.time import TimeLabels, Timex, score
from tests.bench.readings import part, reading

TEXT = "They met on Monday and again last week, for two days."


def labels(*times: tuple[str, str, str | None]) -> list[TimeLabels]:
    spans = [(TEXT.index(words), words, kind, value) for words, kind, value in times]
    timexes = tuple(Timex(at, at + len(words), words, kind, value, None) for at, words, kind, value in spans)
    return [TimeLabels("set/1", TEXT, "2018-06-13", timexes)]


def time(words: str, kind: str, value: str, mod: str | None = None) -> Json:
    return part(TEXT, words, timex={"type": kind, "value": value, "mod": mod})


GOLD = labels(("Monday", "DATE", "2018-06-11"), ("last week", "DATE", "2018-W23"), ("two days", "DURATION", "P2D"))


def test_everything_right_is_one() -> None:
    times = [time(x.text, str(x.type), str(x.value)) for x in GOLD[0].times]
    figures = score([reading("set/1", TEXT, times=times)], GOLD)
    names = ("strict_f1", "relaxed_f1", "value_f1", "type_f1", "mod_acc")
    assert [figures[name] for name in names] == [1.0] * 5


def test_half_right_by_hand() -> None:
    times = [
        time("on Monday", "DATE", "2018-06-11"),  # overlaps, with the right value
        time("last week", "DATE", "2018-W22", "START"),  # the same span, another value, a mod too many
        time("They", "TIME", "T09:00"),  # nothing
    ]
    figures = score([reading("set/1", TEXT, times=times)], GOLD)
    assert figures["strict_p"] == pytest.approx(1 / 3)
    assert figures["relaxed_f1"] == pytest.approx(2 / 3)
    assert figures["value_f1"] == pytest.approx(1 / 3)
    assert figures["type_f1"] == pytest.approx(2 / 3)
    assert figures["mod_acc"] == pytest.approx(1 / 2)
    assert (figures["sys"], figures["gold"]) == (3, 3)


def test_each_expression_matches_once_the_exact_one_first() -> None:
    times = [time("again last week", "DATE", "X"), time("last week", "DATE", "2018-W23")]
    figures = score([reading("set/1", TEXT, times=times)], labels(("last week", "DATE", "2018-W23")))
    assert figures["strict_r"] == 1.0
    assert figures["relaxed_p"] == pytest.approx(1 / 2)


def test_a_label_without_a_value_is_left_out_of_values_on_both_sides() -> None:
    gold = labels(("Monday", "DATE", None), ("last week", "DATE", "2018-W23"))
    times = [time("Monday", "DATE", "2018-06-11"), time("last week", "DATE", "2018-W23")]
    assert score([reading("set/1", TEXT, times=times)], gold)["value_f1"] == 1.0


def test_a_longer_text_is_moved_and_another_text_counts_as_empty() -> None:
    lead = "Updated. "
    moved = [{**time("Monday", "DATE", "2018-06-11"), "start": 12 + len(lead), "end": 18 + len(lead)}]
    gold = labels(("Monday", "DATE", "2018-06-11"))
    assert score([reading("set/1", lead + TEXT, times=moved)], gold)["strict_f1"] == 1.0
    assert score([reading("set/1", "Nothing of the kind.", times=moved)], gold)["strict_f1"] == 0.0
