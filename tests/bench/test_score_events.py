import pytest

from bench.jsonl import Json
from bench.score.events import ROOTS, MarkedPair, misses, root_of, score
from bench.score.spans import Span
from tests.bench.readings import part, reading

TEXT = "Norland praised Southland after Eastland shelled Westland."


def pair(number: int, source: str, target: str | None, root: str) -> MarkedPair:
    def spans(words: str | None) -> tuple[Span, ...]:
        return (Span(TEXT.index(words), TEXT.index(words) + len(words)),) if words else ()

    return MarkedPair("plv/1", number, TEXT, spans(source), spans(target), root)


def event(kind: str, trigger: str, actor: str | None, recipient: str | None) -> Json:
    return {
        **part(TEXT, TEXT),
        "type": kind,
        "trigger": part(TEXT, trigger),
        "actors": [part(TEXT, actor)] if actor else [],
        "recipients": [part(TEXT, recipient)] if recipient else [],
    }


PRAISE = event("SUPPORT", "praised", "Norland", "Southland")
SHELLING = event("ASSAULT", "shelled", "Eastland", "Westland")
PAIRS = [pair(0, "Norland", "Southland", "SUPPORT"), pair(1, "Eastland", "Westland", "ASSAULT")]


def test_each_pair_takes_the_event_between_its_parties() -> None:
    figures = score([reading("plv/1", TEXT, events=[SHELLING, PRAISE])], PAIRS)
    assert figures["accuracy"] == figures["strict_accuracy"] == 1.0
    assert figures["macro_f1"] == pytest.approx(2 / len(ROOTS))
    assert figures["by_both"] == 2


def test_fallbacks_by_actor_by_recipient_and_first() -> None:
    pairs = [
        pair(0, "Norland", "Westland", "SUPPORT"),  # praise has its actor, the shelling only its recipient
        pair(1, "Southland", "Westland", "ASSAULT"),  # the shelling has its recipient
        pair(2, "Westland", "Norland", "ASSAULT"),  # neither: the earliest trigger, praise, is taken, and wrong
    ]
    figures = score([reading("plv/1", TEXT, events=[SHELLING, PRAISE])], pairs)
    assert [figures[f"by_{x}"] for x in ("both", "actor", "recipient", "first")] == [0, 1, 1, 1]
    assert figures["accuracy"] == pytest.approx(2 / 3)
    assert figures["strict_no_event"] == 1.0
    assert figures["strict_accuracy"] == 0.0


def test_a_pair_marked_on_one_side_needs_only_that_side() -> None:
    figures = score([reading("plv/1", TEXT, events=[PRAISE])], [pair(0, "Norland", None, "SUPPORT")])
    assert figures["strict_accuracy"] == 1.0


def test_statements_are_never_chosen_and_concessions_are_yield() -> None:
    talk = event("STATEMENT", "praised", "Norland", "Southland")
    figures = score([reading("plv/1", TEXT, events=[talk])], PAIRS)
    assert figures["no_event"] == 1.0
    assert (root_of("CONCEDE"), root_of("RETREAT"), root_of("AID")) == ("YIELD", "YIELD", "AID")


def test_misses_name_what_was_wanted_and_what_was_read() -> None:
    (line,) = misses([reading("plv/1", TEXT, events=[PRAISE])], PAIRS)
    assert "ASSAULT, read as SUPPORT" in line


def test_quarters_of_conflict_and_cooperation_are_wider_than_roots() -> None:
    threat = event("THREATEN", "praised", "Norland", "Southland")
    demand = pair(0, "Norland", "Southland", "REQUEST")
    figures = score([reading("plv/1", TEXT, events=[threat])], [demand, pair(1, "Norland", "Southland", "COERCE")])
    assert figures["accuracy"] == 0.0
    assert figures["quad_accuracy"] == 0.5


def test_the_commonest_root_is_what_always_naming_it_scores() -> None:
    pairs = [*PAIRS, pair(2, "Eastland", None, "ASSAULT")]
    assert score([reading("plv/1", TEXT, events=[])], pairs)["majority"] == pytest.approx(2 / 3)
    assert score([reading("plv/1", TEXT, events=[])], pairs)["quad_accuracy"] == 0.0
