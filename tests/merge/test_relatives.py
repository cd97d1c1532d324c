"""Somebody called by whose relative he is, and whom other reports name so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import permutations

import pytest

from dateline.merge.actors import find_actors
from dateline.model import (
    Actor,
    ActorKind,
    Form,
    Mention,
    Reading,
    Report,
    Section,
    SectionKind,
    Span,
    Verdict,
    content_id,
)


def told(text: str, mentions: Mapping[str, str], *, day: int = 1) -> Reading:
    """A reading; `mentions` are words of the text and whom they mean, the form by the words."""
    report = Report(
        text=text,
        sections=(Section(SectionKind.BODY, Span(0, len(text))),),
        published=date(2018, 6, day),
        outlet="Harbour Wire",
        location="a.txt",
    )
    actors: dict[str, Actor] = {}
    found = []
    for words, whom in mentions.items():
        made = Actor(content_id("a", report.id, whom), whom, ActorKind.PERSON, "FRA", (), ())
        actors.setdefault(whom, made)
        start = text.index(words)
        form = Form.PRONOUN if words in ("his", "her", "my") else Form.NAME if words == whom else Form.NOMINAL
        if " " in words and words.rpartition(" ")[2] in ("brother", "father"):
            form = Form.NOMINAL
        found.append(Mention(Span(start, start + len(words)), words, form, actors[whom].id))
    return Reading(report, (), tuple(actors.values()), tuple(found), (), ())


NAMED = told("Jean Roux's elder brother Paul Roux spoke.", {"Jean Roux": "Jean Roux", "Paul Roux": "Paul Roux"})
HIS = told(
    "Jean Roux came. Police arrested his brother.",
    {"Jean Roux": "Jean Roux", "his": "Jean Roux", "his brother": "his brother"},
    day=2,
)


def names(*readings: Reading) -> set[str]:
    return {actor.name for actor in find_actors(readings).merged}


def test_his_brother_is_the_one_whom_another_report_names() -> None:
    company = find_actors([NAMED, HIS])
    assert {actor.name for actor in company.merged} == {"Jean Roux", "Paul Roux"}
    (judgement,) = company.judgements
    assert judgement.verdict is Verdict.SAME
    assert "Paul Roux" in judgement.reasons[0].detail


def test_the_name_stays_the_name_whatever_more_reports_call_him() -> None:
    whom = {"Jean Roux": "Jean Roux", "his": "Jean Roux", "his brother": "his brother"}
    again = [told(HIS.report.text, whom, day=day) for day in range(3, 7)]
    assert names(NAMED, HIS, *again) == {"Jean Roux", "Paul Roux"}


@pytest.mark.parametrize(
    "text",
    [
        "Paul Roux, Jean Roux's younger brother, spoke.",
        "Paul Roux, former mayor Jean Roux’s half-brother, was killed.",
        "It was Jean Roux's brother, Paul Roux, who spoke.",
        "Paul Roux, the brother of Jean Roux, spoke.",
        "Paul Roux, the estranged half-brother of former mayor Jean Roux, was killed.",
    ],
)
def test_he_is_named_beside_the_word(text: str) -> None:
    both = told(text, {"Jean Roux": "Jean Roux", "Paul Roux": "Paul Roux"})
    assert names(both, HIS) == {"Jean Roux", "Paul Roux"}


@pytest.mark.parametrize(
    "text",
    [
        "Jean Roux's brother met Paul Roux.",
        "Jean Roux met Paul Roux. The brother left.",
        "Jean Roux's second brother Paul Roux spoke.",
        "With Jean Roux's brother, Paul Roux left town.",
        "Jean Roux's sister Paul Roux spoke.",
        "Jean Roux's cousin Paul Roux spoke.",
        "Paul Roux, the brother of Jean Roux's driver, spoke.",
        "Paul Roux, the second brother of Jean Roux, spoke.",
        "Paul Roux met the brother of Jean Roux.",
        "Paul Roux, the brother of a friend of Jean Roux, spoke.",
        "Paul Roux, the brother of a guard who knew, and Jean Roux spoke.",
        "Jean Roux's brother-in-law Paul Roux spoke.",
    ],
)
def test_who_only_stands_near_is_nobodys_brother(text: str) -> None:
    both = told(text, {"Jean Roux": "Jean Roux", "Paul Roux": "Paul Roux"})
    assert names(both, HIS) == {"Jean Roux", "Paul Roux", "his brother"}


def test_somebody_elses_brother_is_another() -> None:
    other = told(
        "Max Blanc came. Police arrested his brother.",
        {"Max Blanc": "Max Blanc", "his": "Max Blanc", "his brother": "his brother"},
        day=3,
    )
    assert names(NAMED, other) == {"Jean Roux", "Paul Roux", "Max Blanc", "his brother"}


def test_of_two_brothers_nobody_is_meant() -> None:
    second = told("Jean Roux's brother Luc Roux spoke.", {"Jean Roux": "Jean Roux", "Luc Roux": "Luc Roux"}, day=3)
    assert "his brother" in names(NAMED, second, HIS)


def test_her_brother_is_he_whose_sister_she_is() -> None:
    sister = told("Jean Roux's sister Anne Roux spoke.", {"Jean Roux": "Jean Roux", "Anne Roux": "Anne Roux"})
    hers = told(
        "Anne Roux came with her brother.",
        {"Anne Roux": "Anne Roux", "her": "Anne Roux", "her brother": "her brother"},
        day=2,
    )
    assert names(sister, hers) == {"Jean Roux", "Anne Roux"}
    fathers = told(
        "Anne Roux came with her father.",
        {"Anne Roux": "Anne Roux", "her": "Anne Roux", "her father": "her father"},
        day=2,
    )
    assert "her father" in names(sister, fathers)


def test_order_changes_nothing() -> None:
    found = {find_actors(order).merged for order in permutations([NAMED, HIS])}
    assert len(found) == 1
