from bench.agree import Row
from bench.damage import Damage
from bench.score import events, time
from bench.score.events import MarkedPair
from bench.score.spans import Span
from bench.score.time import TimeLabels, Timex

LABELS = [
    TimeLabels(
        f"set/{k}",
        f"{k} Monday came.",
        "2018-06-13",
        (Timex(len(str(k)) + 1, len(str(k)) + 7, "Monday", "DATE", "2018-06-11", None),),
    )
    for k in range(60)
]


def test_figures_are_the_same_to_the_fourth_decimal() -> None:
    assert Row("x", "f", 0.12341, 0.12344).same
    assert not Row("x", "f", 0.1234, 0.1235).same
    assert not Row("x", "f", 0.0, None).same


def test_damage_is_repeatable_and_leaves_some_right_and_some_wrong() -> None:
    first, again, other = (Damage(seed).times(LABELS) for seed in (1, 1, 2))
    assert first == again != other
    assert 0.2 < time.score(first, LABELS)["strict_f1"] < 0.95


def test_damaged_events_stay_inside_their_sentence() -> None:
    text = "Norland praised Southland."
    pairs = [MarkedPair(f"plv/{k}", k, text, (Span(0, 7),), (Span(16, 25),), "SUPPORT") for k in range(60)]
    readings = Damage(3).events(pairs)
    spans = [x for r in readings for e in r["events"] for x in (*e["actors"], *e["recipients"], e["trigger"])]
    assert all(0 <= x["start"] < x["end"] <= len(text) for x in spans)
    assert 0.2 < events.score(readings, pairs)["accuracy"] < 0.95
