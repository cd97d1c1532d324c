from datetime import date

import pytest

from bench.corpora import labelled
from bench.jsonl import Json
from bench.score.facts import Fact, FactLabels, PlanLabel, labels_of, score

LAUNCH = Fact(
    name="launch",
    types=frozenset({"MOBILIZE"}),
    countries=frozenset({"PRK"}),
    words=("launch",),
    first=date(2017, 7, 3),
    last=date(2017, 7, 4),
    tellings={"a": ((10, 16), (40, 46)), "b": ((5, 11),), "c": ((7, 13),)},
)
SUMMIT = PlanLabel(
    "summit",
    frozenset({"Kim", "Trump"}),
    (("accepted", date(2018, 3, 7), date(2018, 3, 9)), ("cancelled", date(2018, 5, 24), date(2018, 5, 24))),
)


def event(
    name: str, *sources: tuple[str, int, int], day: str = "2017-07-04", type_: str = "MOBILIZE", quote: str = "launch"
) -> Json:
    return {
        "id": name,
        "type": type_,
        "when": {"earliest": day, "latest": day},
        "actors": ["ac-1"],
        "recipients": [],
        "sources": [{"report": f"r-{report}", "start": a, "end": b, "quote": quote} for report, a, b in sources],
        "support": {"reports": len({report for report, _, _ in sources})},
    }


def chronology(*events: Json, plans: tuple[Json, ...] = ()) -> Json:
    reports = [{"id": f"r-{name}", "location": location} for name, location in (("a", "a"), ("b", "x#b"), ("c", "c"))]
    actors = [{"id": "ac-1", "name": "Kim", "country": "PRK"}, {"id": "ac-2", "name": "Trump", "country": "USA"}]
    return {"reports": reports, "actors": actors, "events": list(events), "plans": list(plans)}


def scored(*events: Json, plans: tuple[Json, ...] = ()) -> dict[str, float]:
    return score(chronology(*events, plans=plans), FactLabels((LAUNCH,), (SUMMIT,)))


WHOLE = (("a", 0, 20), ("a", 30, 50), ("b", 0, 20), ("c", 0, 20))


def test_all_tellings_in_one_event() -> None:
    figures = scored(event("e", *WHOLE))
    assert {k: figures[k] for k in ("one_event", "day_right", "purity", "pure", "found", "five_reports")} == {
        "one_event": 1.0,
        "day_right": 1.0,
        "purity": 1.0,
        "pure": 1.0,
        "found": 1.0,
        "five_reports": 0.0,
    }
    assert (figures["launch:reports"], figures["launch:pieces"], figures["tellings"]) == (3, 1, 4)


def test_tellings_apart_and_another_act_mixed_in() -> None:
    figures = scored(event("e", *WHOLE[1:3], ("b", 60, 80)), event("f", WHOLE[0]))
    assert figures["one_event"] == pytest.approx(2 / 4)  # that of "c" is in no event
    assert figures["purity"] == pytest.approx(2 / 3)
    assert (figures["pure"], figures["launch:pieces"]) == (0.0, 2)


def test_the_shortest_source_of_the_right_type_holds_a_telling() -> None:
    inner = event("inner", ("a", 9, 17), ("b", 4, 12))
    figures = scored(inner, event("outer", ("a", 0, 20)), event("other", ("a", 10, 16), type_="ASSAULT"))
    assert (figures["launch:reports"], figures["purity"]) == (2, 1.0)


@pytest.mark.parametrize(("day", "right"), [("2017-07-03", 1.0), ("2017-07-05", 0.0)])
def test_a_day_outside_the_facts_is_wrong(day: str, right: float) -> None:
    assert scored(event("e", *WHOLE, day=day))["day_right"] == right


def test_a_question_that_another_event_answers_better_does_not_find_it() -> None:
    greater = event("g", ("a", 60, 70), ("b", 60, 70), ("c", 60, 70))
    assert scored(event("e", *WHOLE[:2]), greater)["found"] == 0.0
    for other in (event("g", *greater_sources(), day="2017-08-01"), event("g", *greater_sources(), quote="march")):
        assert scored(event("e", *WHOLE[:2]), other)["found"] == 1.0


def greater_sources() -> tuple[tuple[str, int, int], ...]:
    return (("a", 60, 70), ("b", 60, 70), ("c", 60, 70))


def test_nothing_read_is_nothing_right() -> None:
    figures = scored()
    assert (figures["one_event"], figures["day_right"], figures["purity"], figures["stages"]) == (0.0, 0.0, 0.0, 0.0)


def plan(*stages: tuple[str, str], parties: tuple[str, ...] = ("ac-1", "ac-2")) -> Json:
    return {"parties": list(parties), "stages": [{"stage": s, "when": {"latest": day}} for s, day in stages]}


def test_a_plan_has_its_stages_on_their_days() -> None:
    both = plan(("accepted", "2018-03-08"), ("cancelled", "2018-05-24"))
    assert scored(event("e", *WHOLE), plans=(both,))["stages"] == 1.0
    late = plan(("accepted", "2018-03-20"), ("cancelled", "2018-05-24"))
    assert scored(event("e", *WHOLE), plans=(late,))["stages"] == 0.5
    others = plan(("accepted", "2018-03-08"), parties=("ac-1",))
    assert scored(event("e", *WHOLE), plans=(others,))["stages"] == 0.0


def test_two_halves_of_a_plan_are_no_whole() -> None:
    halves = plan(("accepted", "2018-03-08")), plan(("cancelled", "2018-05-24"))
    figures = scored(event("e", *WHOLE), plans=halves)
    assert (figures["stages"], figures["plans"]) == (0.5, 2.0)


def test_no_fact_is_no_figure() -> None:
    with pytest.raises(ValueError, match="no fact"):
        score(chronology(), FactLabels((), ()))


def test_our_own_facts_are_offsets_alone() -> None:
    found = labelled.facts()
    assert len(found.facts) >= 10
    for fact in found.facts:
        assert fact.first <= fact.last
        assert all(start < end for spans in fact.tellings.values() for start, end in spans)
    row = {"name": "x", "types": ["AID"], "countries": [], "words": [], "from": "2018-01-01", "to": "2018-01-02"}
    (fact,) = labels_of({"facts": [{**row, "tellings": {"r": [[1, 2]]}}], "plans": []}).facts
    assert fact.tellings == {"r": ((1, 2),)}
