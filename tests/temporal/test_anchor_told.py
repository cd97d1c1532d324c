"""Days counted between two acts, what a saying does or tells as going on, and nouns that take up what was told."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Actor, ActorKind, Span, Statement, StatementForm

from .clauses import TUESDAY, anchors, days, plain

FRIDAY, THIRD = date(2019, 1, 11), date(2019, 1, 3)


@pytest.mark.parametrize(
    ("marked", "trigger", "edges"),
    [
        (
            "He [tested] a rocket a week after the two [met] on Jan. 3.",
            "tested",
            (date(2019, 1, 9), date(2019, 1, 11)),
        ),
        ("He [spoke] to her the day after they [met] on Jan. 3.", "spoke", (date(2019, 1, 4), date(2019, 1, 4))),
        ("The [visit] came two days after a [launch] on Jan. 3.", "visit", (date(2019, 1, 5), date(2019, 1, 5))),
        (
            "The [launch] on Jan. 3 came two days after the army [fired] a rocket.",
            "fired",
            (date(2019, 1, 1), date(2019, 1, 1)),
        ),
        (
            "The [launch] on Jan. 3 came a month after the army [fired] a rocket.",
            "fired",
            (date(2018, 11, 30), date(2018, 12, 8)),
        ),
    ],
)
def test_counted_days_date_either_of_two_acts(marked: str, trigger: str, edges: tuple[object, object]) -> None:
    assert days(anchors(marked)[trigger]) == edges


@pytest.mark.parametrize(
    ("marked", "trigger", "edges"),
    [
        ("The [summit] was unthinkable a year ago.", "summit", (None, TUESDAY)),
        ("The [summit] was in June.", "summit", (date(2018, 6, 1), date(2018, 6, 30))),
        ("He told a [meeting] of ministers on Friday that they had [won].", "meeting", (FRIDAY, FRIDAY)),
        ("He told a [meeting] of ministers on Friday that they had [won].", "won", (None, TUESDAY)),
        ("He [cancelled] it in a [letter] on Friday.", "letter", (FRIDAY, FRIDAY)),
        ("They [left] on Friday after [warnings] from Oslo.", "warnings", (None, FRIDAY)),
        ("The rebels were [captured] and [killed] in 2011.", "captured", (date(2011, 1, 1), date(2011, 12, 31))),
        ("The rebels were [captured] in Oslo and [killed] in 2011.", "captured", (None, TUESDAY)),
        ("The leader [agreed] to give up his arms in 2003.", "agreed", (date(2003, 1, 1), date(2003, 12, 31))),
        ("The leader [agreed] to give up his arms by 2003.", "agreed", (None, TUESDAY)),
        ("The deal was made on Friday during a [summit].", "summit", (FRIDAY, FRIDAY)),
        ("They had been [~meeting] for two days.", "meeting", (date(2019, 1, 13), TUESDAY)),
    ],
)
def test_whose_time_it_is(marked: str, trigger: str, edges: tuple[object, object]) -> None:
    assert days(anchors(marked)[trigger]) == edges


def said(marked: str, content: str, cue: str, *, form: StatementForm = StatementForm.INDIRECT) -> tuple[Statement, ...]:
    """One statement of "him", of which the words after the cue's tokens are the content."""
    text = plain(marked)
    at, told = text.index(cue), text.index(content)
    cues, contents = (Span(at, at + len(cue)),), (Span(told, told + len(content)),)
    return (Statement("s", Span(0, len(text)), cues=cues, contents=contents, form=form, speaker="him"),)


def test_what_was_going_on_when_it_was_said_is_of_that_day() -> None:
    marked = "He said on Friday that they were holding [~talks]."
    assert days(anchors(marked, said=said(marked, "they were holding talks", "said"), within="s")["talks"]) == (
        FRIDAY,
        FRIDAY,
    )


def test_what_had_been_going_on_is_only_before_it() -> None:
    marked = "He said on Friday that they had been holding [~talks]."
    found = anchors(marked, said=said(marked, "they had been holding talks", "said"), within="s")
    assert days(found["talks"]) == (None, FRIDAY)


URGED = "We [urge] both sides to stop, he said on Friday."


@pytest.mark.parametrize(
    ("form", "type_", "edges"),
    [
        (StatementForm.DIRECT, "REQUEST", (FRIDAY, FRIDAY)),
        (StatementForm.INDIRECT, "REQUEST", (None, FRIDAY)),
        (StatementForm.DIRECT, "ASSAULT", (None, FRIDAY)),
    ],
)
def test_a_speaker_does_by_his_words_what_they_say(
    form: StatementForm, type_: str, edges: tuple[object, object]
) -> None:
    statement = said(URGED, "We urge both sides to stop", "said", form=form)
    assert days(anchors(URGED, said=statement, within="s", type_=type_)["urge"]) == edges


MET, PRAISED = "Moon [held] a summit with Kim on Friday.", "He praised the [summit]."


def test_a_noun_without_a_party_takes_up_what_was_told_last() -> None:
    parties = {"held": ("moon", "kim")}
    assert days(anchors(f"{MET} {PRAISED}", parties=parties, type_="CONSULT")["summit"]) == (FRIDAY, FRIDAY)
    found = anchors(f"The two [met] on Friday. {PRAISED}", parties={"met": ("moon", "kim")}, type_="CONSULT")
    assert days(found["summit"]) == (FRIDAY, FRIDAY)


def test_but_not_where_another_was_told_between_or_of_other_arms() -> None:
    parties = {"met": ("moon", "kim"), "talks": ("li",)}
    found = anchors(f"The two [met] on Friday. The [talks] were short. {PRAISED}", parties=parties, type_="CONSULT")
    assert days(found["summit"]) == (None, TUESDAY)
    found = anchors("A nuclear [test] took place on Friday. He condemned the missile [test].", type_="MOBILIZE")
    assert days(found["test 2"]) == (None, TUESDAY)


def test_a_state_and_its_leader_are_one_company_and_two_of_its_people_are_not() -> None:
    north = Actor("north", "the North", ActorKind.COUNTRY, country="PRK")
    kim, ri = (Actor(name, name, ActorKind.PERSON, country="PRK") for name in ("kim", "ri"))
    text = "The two [met] on Friday. The [talks] were short."
    for other, edges in ((north, (FRIDAY, FRIDAY)), (ri, (None, TUESDAY))):
        parties = {"met": ("moon", "kim"), "talks": ("moon", other.id)}
        found = anchors(text, parties=parties, type_="CONSULT", who=(north, kim, ri))
        assert days(found["talks"]) == edges
