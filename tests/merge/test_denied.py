"""Who denies what he is told to have done, and what is none of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from dateline.merge import merge
from dateline.merge.denied import besides
from dateline.model import Conflict, Force, Reading, Side, Source, Span, Status
from tests.made import Act, reading

SINKING = "North Korea sank a South Korean ferry off Hanoi on Monday."
SANK = Act(trigger="sank", type="ASSAULT", does=["North Korea"], to=["South Korea"], clause=SINKING)


def report(told: str, denial: str, *, by: str = "North Korea", acts: Sequence[Act] = (SANK,)) -> Reading:
    """A report that ends with `by` denying `denial`."""
    made = reading(f"{told} {by} denied {denial}.", acts, said=[(by, denial)], published=date(2018, 7, 28))
    return replace(made, statements=tuple(replace(s, force=Force.DENY) for s in made.statements))


def conflicts(*readings: Reading) -> list[Conflict]:
    return [c for c in merge(readings).chronology.conflicts if c.field == "fact"]


@pytest.mark.parametrize(
    "denial",
    [
        "any involvement",
        "responsibility",
        "having played any role in the sinking",
        "direct military involvement",
        "the charge",
        "these accusations",
        "it",
        "the allegations made by its neighbour",
    ],
)
def test_a_denial_that_tells_no_act_is_of_the_one_told_before(denial: str) -> None:
    told = SINKING + " Divers said the sinking was no accident."
    (conflict,) = conflicts(report(told, denial, acts=(replace(SANK, clause=told),)))
    assert [side.value for side in conflict.sides] == ["occurred", "denied"]
    assert conflict.how == "North Korea denies having done it"
    assert len(conflict.sides[1].sources) == 1


@pytest.mark.parametrize(
    "denial",
    [
        "any involvement with the smugglers",
        "any ties to the smugglers",
        "a role for its envoy in the ballet",
        "the visa",
        "access",
    ],
)
def test_a_denial_of_something_else_is_none(denial: str) -> None:
    assert conflicts(report(SINKING, denial)) == []


def test_who_denies_another_ones_deed_denies_not_his_own() -> None:
    assert conflicts(report(SINKING, "any involvement", by="China")) == []


def test_what_was_told_long_before_is_not_taken_up() -> None:
    told = SINKING + " The port was quiet and the boats stayed in." * 12
    assert conflicts(report(told, "any involvement")) == []


def test_a_denied_accusation_is_a_conflict_about_the_accusation() -> None:
    text = "South Korea accused North Korea of arson."
    act = Act(trigger="accused", type="ACCUSE", does=["South Korea"], to=["North Korea"], clause=text)
    (conflict,) = conflicts(report(text, "the charge", acts=(act,)))
    assert [side.value for side in conflict.sides] == ["alleged", "denied"]
    assert conflict.how == "North Korea denies what it is accused of"


def test_a_charge_that_somebody_denies() -> None:
    text = "South Korea accused North Korea of arson, {} North Korea denied."
    accused = Act(trigger="accused", type="ACCUSE", does=["South Korea"], to=["North Korea"])
    clause = "North Korea denied"
    rejects = Act(trigger="denied", type="REJECT", does=["North Korea"], clause=clause)
    assert len(conflicts(reading(text.format("a charge"), [accused, rejects]))) == 1
    for other in ("a visa to whose envoy", "a demand that", "claims to an island that"):
        assert conflicts(reading(text.format(other), [accused, rejects])) == []


def test_a_report_that_has_the_act_as_not_done_stands_on_one_conflict_alone() -> None:
    told = Side("occurred", ())
    mine, other = (Source(name, f"s-{name}", Span(0, 1), "x") for name in ("r-1", "r-2"))
    undone = [Conflict("cf-1", "ev-1", "fact", (told, Side("negated", (mine,))), "told as done and as not done")]
    both = Conflict("cf-2", "ev-1", "fact", (told, Side("denied", (mine, other))), "denied")
    (left,) = besides([both], undone)
    assert left.sides[1].sources == (other,)
    assert besides([replace(both, sides=(told, Side("denied", (mine,))))], undone) == []


def test_the_accuser_denies_nothing() -> None:
    text = "South Korea accused North Korea of arson."
    act = Act(trigger="accused", type="ACCUSE", does=["South Korea"], to=["North Korea"], clause=text)
    assert conflicts(report(text, "the charge", by="South Korea", acts=(act,))) == []


def test_a_denial_that_tells_the_act_is_of_one_told_by_the_same_word() -> None:
    def told(word: str) -> list[Conflict]:
        clause = f"North Korea {word} the boat"
        denied = Act(trigger=word, type="ASSAULT", does=["North Korea"], clause=clause, status=Status.NEGATED)
        return conflicts(report(SINKING, f"that {clause}", acts=(SANK, denied)))

    assert len(told("sank")) == 1
    assert told("shelled") == []


def test_another_reports_denial_of_the_very_act() -> None:
    first = reading(SINKING, [SANK], outlet="Gazette", published=date(2018, 7, 27))
    clause = "North Korea sank a South Korean ferry off Hanoi"
    act = replace(SANK, clause=clause, status=Status.NEGATED)
    said = [("North Korea", f"that {clause}")]
    base = reading(f"North Korea denied that {clause}.", [act], said=said, published=date(2018, 8, 1))
    denial = replace(base, statements=(replace(base.statements[0], force=Force.DENY),))
    (conflict,) = conflicts(first, denial)
    assert {s.report for s in conflict.sides[0].sources} == {first.report.id}
    assert {s.report for s in conflict.sides[1].sources} == {denial.report.id}


def test_who_denies_one_meeting_denies_no_other() -> None:
    met = "Donald Trump met Xi in Hanoi on Monday."
    act = Act(trigger="met", does=["Donald Trump", "Xi"], clause=met)

    def told(whom: str) -> list[Conflict]:
        clause = f"Donald Trump met {whom} there"
        denied = Act(trigger="met", does=["Donald Trump", whom], clause=clause, status=Status.NEGATED)
        return conflicts(report(met, f"that {clause}", by="Donald Trump", acts=(act, denied)))

    assert len(told("Xi")) == 1
    assert told("Kim") == []


def test_the_event_knows_its_conflict() -> None:
    chronology = merge([report(SINKING, "any involvement")]).chronology
    (conflict,) = chronology.conflicts
    (event,) = (e for e in chronology.events if e.id == conflict.about)
    assert event.conflicts == (conflict.id,)
