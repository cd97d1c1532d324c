"""Compounds before a joint act name both sides: countries, halves of a country, people; other hyphens name none."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dateline.events import EventStage
from dateline.lexicon.countries import name_of
from dateline.lexicon.tables import load
from dateline.model import (
    Actor,
    ActorKind,
    Cast,
    EventRecord,
    Form,
    Layer,
    Layers,
    Mention,
    Span,
    Statement,
    TimeMention,
)
from tests.handmade import parse, report

COUNTRIES = {
    "India": "IND", "Pakistan": "PAK", "China": "CHN", "Taiwan": "TWN", "North Korea": "PRK", "South Korea": "KOR",
    "France": "FRA", "Germany": "DEU", "U.S.": "USA",
}  # fmt: skip
PEOPLE = frozenset({"Abe Lin", "Eve Lin", "Modi", "Moon"})


def read(phrase: str, noun: str, *, known: Mapping[str, str | None], held: str = "") -> list[EventRecord]:
    """The events of "The PHRASE NOUN failed.", or of "HELD held PHRASE NOUN."; `known` are actors by name."""
    parts = phrase.split()
    words = [*([held, "held"] if held else ["The"]), *parts, noun, *([] if held else ["failed"]), "."]
    head = words.index(noun)
    verb = 1 if held else head + 1
    rows = []
    for i, word in enumerate(words):
        if word == noun:
            rows.append(f"{noun} {noun.rstrip('s')} NOUN NNS {'dobj' if held else 'nsubj'} {verb}")
        elif i == verb:
            rows.append(f"{word} {'hold' if held else 'fail'} VERB VBD ROOT {verb}")
        elif word == ".":
            rows.append(f". . PUNCT . punct {verb}")
        elif held and i == 0:
            rows.append(f"{word} {word} PROPN NNP nsubj {verb}")
        elif word == "The":
            rows.append(f"The the DET DT det {head}")
        elif word in "-–":
            rows.append(f"{word} {word} PUNCT HYPH punct {head}")
        else:
            rows.append(f"{word} {word} PROPN NNP compound {head}")
    text = " ".join(words).replace(" - ", "-").replace(" – ", "–").replace(" .", ".")
    told = f"{'; '.join(known)}.\n{text}"
    names = "\n".join(f"{w} {w} PROPN NNP nsubj 0" if i else f"{w} {w} PROPN NNP ROOT 0" for i, w in _words(known))
    made = parse(told, f"{names}\n\n" + "\n".join(rows))
    actors = tuple(
        Actor(name, name, ActorKind.PERSON if name in PEOPLE or code is None else ActorKind.COUNTRY, country=code)
        for name, code in known.items()
    )
    mentions = [Mention(Span(told.index(name), told.index(name) + len(name)), name, Form.NAME, name) for name in known]
    if held and held in known:
        at = told.rindex(held)
        mentions.append(Mention(Span(at, at + len(held)), held, Form.NAME, held))
    times: Layer[TimeMention] = Layer("times", "tests")
    statements: Layer[Statement] = Layer("statements", "tests")
    cast = Cast("cast", "tests", tuple(mentions), actors=actors)
    layers = Layers().add(made).add(times).add(cast).add(statements)
    return list(EventStage()(report(told), layers).items)


def _words(known: Mapping[str, str | None]) -> list[tuple[int, str]]:
    return list(enumerate(word for name in known for word in name.split()))


def sides(phrase: str, noun: str = "talks", more: Mapping[str, str | None] = {}, *, held: str = "") -> list[list[str]]:
    """The actors of each event, by name, where the report speaks of every country of the table."""
    events = read(phrase, noun, known={**COUNTRIES, **more}, held=held)
    return [sorted(role.actor for role in event.actors) for event in events if event.actors]


@pytest.mark.parametrize(
    ("phrase", "both"),
    [
        ("India - Pakistan", ["India", "Pakistan"]),
        ("Indian – Pakistani", ["India", "Pakistan"]),
        ("Sino - Indian", ["China", "India"]),
        ("Franco - German", ["France", "Germany"]),
        ("Sino - Indian border", ["China", "India"]),
        ("U.S.-China trade", ["China", "U.S."]),
        ("inter - Korean", ["North Korea", "South Korea"]),
        ("Inter-Korean", ["North Korea", "South Korea"]),
        ("cross-strait", ["China", "Taiwan"]),
        ("North - South", ["North Korea", "South Korea"]),
        ("South Korean - Chinese", ["China", "South Korea"]),
    ],
)
def test_a_compound_names_both_sides(phrase: str, both: list[str]) -> None:
    assert sides(phrase) == [both]


def test_people_are_named_by_what_the_report_calls_them() -> None:
    assert sides("Modi - Lin", "summits", {"Modi": "IND", "Abe Lin": None}) == [["Abe Lin", "Modi"]]


def test_a_name_that_two_bear_is_nobody_s() -> None:
    assert sides("Modi - Lin", "summits", {"Modi": "IND", "Abe Lin": None, "Eve Lin": None}) == []


@pytest.mark.parametrize(
    "phrase", ["India - based", "anti - China", "inter - American", "Indo - Pacific", "East - West"]
)
def test_other_compounds_name_no_pair(phrase: str) -> None:
    assert not any(len(found) > 1 for found in sides(phrase))


def test_what_one_side_alone_does_has_no_pair() -> None:
    assert not any(len(found) > 1 for found in sides("India - Pakistan", "attacks"))


def test_battles_are_of_both() -> None:
    assert sides("India - Pakistan", "battles") == [["India", "Pakistan"]]


def test_a_side_that_the_report_does_not_know_makes_no_pair() -> None:
    assert read("Sino - Indian", "talks", known={"India": "IND"}) == []


def test_who_holds_the_talks_is_one_of_the_sides() -> None:
    assert sides("inter - Korean", more={"Moon": "KOR"}, held="Moon") == [["Moon", "North Korea"]]


def test_the_tables_of_pairs_name_countries() -> None:
    tables = load("pairs")
    codes = [*tables["combining"].values(), *(code for pair in tables["divided"].values() for code in pair)]
    assert all(name_of(code) for code in codes)
    assert all(len(set(pair)) == 2 for pair in tables["divided"].values())
