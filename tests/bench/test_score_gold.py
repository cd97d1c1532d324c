"""Two sentences, labelled by hand, and what becomes of the figures as one thing after the other goes wrong."""

import copy
from typing import Any

import pytest

from bench.jsonl import Json
from bench.score.gold import find, misses, score
from bench.score.gold_events import when_right
from bench.score.labels import Interval, Labels, labels_of
from tests.bench.readings import part

TEXT = "Norland's envoy Ada Berg will visit Southland. “She is welcome,” said its leader, according to the Daily."
QUOTE = "She is welcome"


def gold_file() -> Json:
    def party(actor: str, words: str) -> Json:
        return part(TEXT, words, actor=actor)

    def mention(actor: str, words: str, form: str) -> Json:
        return part(TEXT, words, actor=actor, text=words, form=form)

    return {
        "report": {"id": "r1", "location": "r1", "outlet": "The Post"},
        "actors": [
            {"id": "a1", "name": "Ada Berg", "kind": "person", "country": "NOR"},
            {"id": "a2", "name": "Southland", "kind": "country", "country": "SOU"},
            {"id": "a3", "name": "the leader", "kind": "person", "country": None},
        ],
        "mentions": [
            mention("a1", "Ada Berg", "name"),
            mention("a2", "Southland", "name"),
            mention("a1", "She", "pronoun"),
            {**mention("a3", "its leader", "nominal"), "optional": True},
        ],
        "statements": [
            {
                **part(TEXT, QUOTE),
                "contents": [part(TEXT, QUOTE)],
                "speaker": "a3",
                "force": "praise",
                "or": ["accept"],
                "chain": [part(TEXT, "the Daily"), part(TEXT, "its leader")],
            }
        ],
        "events": [
            {
                **part(TEXT, TEXT[:46]),
                "id": "e1",
                "trigger": part(TEXT, "visit"),
                "type": "CONSULT",
                "mode": "visit",
                "status": "future",
                "or": ["AGREE", "null"],
                "actors": [party("a1", "Ada Berg")],
                "recipients": [party("a2", "Southland")],
                "places": [part(TEXT, "Southland", name="Southland")],
                "when": {"earliest": "2018-06-10", "latest": "2018-06-12"},
            }
        ],
    }


def gold() -> list[Labels]:
    return [labels_of(gold_file(), "")]


def perfect() -> Json:
    read = copy.deepcopy(gold_file())
    read["report"]["text"] = TEXT
    return read


def test_the_gold_itself_is_one_everywhere_and_nothing_is_nought() -> None:
    # the one nominal is optional, so there is nothing to be right about
    assert {name: value for name, value in score([perfect()], gold()).items() if value != 1.0} == {"actor-nominal": 0.0}
    assert set(score([], gold()).values()) == {0.0}


def test_optional_mentions_neither_help_nor_hurt() -> None:
    read = perfect()
    del read["mentions"][3]
    assert score([read], gold())["mention-f"] == 1.0


def test_a_mention_with_another_edge_and_a_stray_one() -> None:
    read = perfect()
    read["mentions"][0] = part(TEXT, "envoy Ada Berg", actor="a1", text="envoy Ada Berg", form="name")
    read["mentions"].append(part(TEXT, "Daily", actor="a9", text="Daily", form="name"))
    read["mentions"].append(part(TEXT, "Norland", actor="p", text="Norland", form="name"))
    read["actors"].append({"id": "p", "kind": "place"})
    figures = score([read], gold())
    assert figures["mention-r"] == 1.0
    assert figures["mention-p"] == 3 / 4


def test_actors_are_aligned_by_the_mentions_they_share() -> None:
    read = perfect()
    read["mentions"][2]["actor"] = "a2"  # "She" taken for the country
    figures = score([read], gold())
    assert (figures["actor-name"], figures["actor-pronoun"]) == (1.0, 0.0)


@pytest.mark.parametrize(
    ("change", "figure", "value"),
    [
        ({"force": "accept"}, "force", 1.0),
        ({"force": "assert"}, "force", 0.0),
        ({"speaker": "a1"}, "speaker", 0.0),
        ({"speaker": None}, "speaker", 0.0),
        ({"chain": [part(TEXT, "its leader")]}, "chain-f", 0.0),
        ({"contents": [part(TEXT, "She is")]}, "statement.8-f", 0.0),
        ({"contents": [part(TEXT, "She is")]}, "statement.3-f", 1.0),
        ({"contents": [part(TEXT, "Ada Berg")]}, "statement.3-f", 0.0),
    ],
)
def test_statements(change: dict[str, Any], figure: str, value: float) -> None:
    read = perfect()
    read["statements"][0].update(change)
    assert score([read], gold())[figure] == value


def test_the_reports_own_voice_is_no_link_of_a_chain() -> None:
    read = perfect()
    read["statements"][0]["chain"].insert(0, {"who": "The Gazette", "start": 0, "end": 3})
    assert score([read], gold())["chain-f"] == 0.0
    read["statements"][0]["chain"][0]["who"] = "the post"
    assert score([read], gold())["chain-f"] == 1.0
    read["statements"][0]["chain"].insert(0, {"who": "somebody", "start": None, "end": None})
    assert score([read], gold())["chain-f"] == 1.0


@pytest.mark.parametrize(
    ("change", "figure", "value"),
    [
        ({"type": "AGREE"}, "event-f", 1.0),
        ({"type": "AID"}, "event-f", 0.0),
        ({"type": "AID"}, "type", 0.0),
        ({"type": "STATEMENT"}, "event-p", 0.0),
        ({"trigger": part(TEXT, "envoy")}, "event-f", 1.0),  # in the sentence
        ({"trigger": part(TEXT, "said")}, "event-f", 0.0),
        ({"mode": None}, "mode", 1.0),  # "null" is in its `or`
        ({"mode": "phone"}, "mode", 0.0),
        ({"status": "occurred"}, "status", 0.0),
        ({"actors": [{"actor": "a1"}, {"actor": "zz"}]}, "actor", 2 / 3),
        ({"actors": [{"actor": "a2"}], "recipients": [{"actor": "a1"}]}, "actor", 0.0),
        ({"actors": [{"actor": "a2"}], "recipients": [{"actor": "a1"}]}, "parties", 1.0),
        ({"recipients": []}, "recipient", 0.0),
        ({"places": [{"name": "southland's capital"}]}, "place", 1.0),
        ({"places": []}, "place", 0.0),
        ({"when": {"earliest": "2018-06-12", "latest": "2018-06-20"}}, "when", 1.0),
        ({"when": None}, "when", 0.0),
    ],
)
def test_events(change: dict[str, Any], figure: str, value: float) -> None:
    read = perfect()
    read["events"][0].update(change)
    assert score([read], gold())[figure] == pytest.approx(value)


def test_records_of_one_act_count_once() -> None:
    file = gold_file()
    again = {**file["events"][0], "id": "e2", "same_as": "e1", "actors": [], "trigger": part(TEXT, "is welcome")}
    file["events"].append(again)
    read = perfect()
    read["events"] = [{**again, "actors": [{"actor": "a1"}]}]
    figures = score([read], [labels_of(file, "")])
    assert figures["event-f"] == 1.0
    assert figures["actor"] == 1.0  # nobody is named here, and the actor is named in the act's other record


def test_groups_are_opened_into_their_members() -> None:
    file = gold_file()
    file["actors"].append({"id": "g", "name": "the two", "kind": "group", "members": ["a1", "a2"]})
    file["events"][0]["actors"] = [{"actor": "g"}]
    read = perfect()
    read["events"][0]["actors"] = [{"actor": "a1"}, {"actor": "a2"}]
    assert score([read], [labels_of(file, "")])["actor"] == 1.0


def test_nothing_counts_past_the_end_of_the_labels() -> None:
    file = gold_file()
    file["labelled_to"] = TEXT.index("according")
    read = perfect()
    read["mentions"].append(part(TEXT, "the Daily", actor="a7", text="the Daily", form="name"))
    assert score([read], [labels_of(file, "")])["mention-p"] == 1.0


@pytest.mark.parametrize(
    ("gold_days", "read_days", "right"),
    [
        ((10, 12), (12, 21), True),  # meets, seven days wider
        ((10, 12), (12, 22), False),  # eight
        ((10, 12), (13, 14), False),
        ((10, 12), (10, None), False),
        (None, (1, 13), False),  # thirteen days say something
        (None, (1, 14), True),
        (None, (None, 5), True),
        ((None, 12), (12, 12), True),
        ((None, 12), (13, 13), False),
        ((10, None), (1, 9), False),
        ((10, None), None, True),
    ],
)
def test_when(
    gold_days: tuple[int | None, int | None] | None, read_days: tuple[int | None, int | None] | None, right: bool
) -> None:
    wanted = Interval(*gold_days) if gold_days else None
    assert when_right(wanted, Interval(*read_days) if read_days else None) is right


def test_a_reading_is_found_by_location_by_id_or_by_its_text() -> None:
    (label,) = gold()
    by_text = perfect()
    by_text["report"] = {"id": "hash", "location": "-", "text": TEXT}
    other = {"report": {"id": "x", "location": "y", "text": "Something else."}}
    assert find(label, [other, by_text]) is by_text
    by_location = {"report": {"id": "x", "location": "folder/r1.txt", "text": ""}}
    assert find(label, [by_text, by_location]) is by_location
    assert find(label, [other]) is None


def test_misses_say_what_and_where() -> None:
    read = perfect()
    read["events"] = []
    (line,) = misses([read], gold())
    assert line == f"r1@{TEXT.index('visit')}: event missed: CONSULT visit: Ada Berg → Southland"
