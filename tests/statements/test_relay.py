"""Words that pass through several mouths: who hands on what, and who only hears it."""

from __future__ import annotations

import pytest

from dateline.model import ActorKind
from tests.handmade import Sentences
from tests.statements.reading import cast_of, quotes, statements, who

r = Sentences("statements/relayed.txt")

Sentence = tuple[str, str]


def chains(sentence: Sentence) -> list[tuple[list[str], list[str]]]:
    """The chain behind the report's own voice, and the words, of each statement."""
    return [(who(found)[1:], quotes(sentence, found.contents)) for found in statements(sentence)]


@pytest.mark.parametrize(
    ("sentence", "chain", "words"),
    [
        (r.SCOFFING, ["The Courier", "Park"], "the offer"),
        (r.SAID_ACCORDING, ["Danish radio", "Park"], "“We will wait,”"),
        (r.ACCORDING_FIRST, ["Channel Nine", "Park"], "officers to wait"),
        (r.REPORTED_LAST, ["Channel Nine", "Park"], "the crew to wait"),
        (r.REPORTED_LAST, ["Channel Nine", "Park"], "the port was closed"),
        (r.OUTLET_BELIEF, ["Channel Nine", "officials"], "the port was closed"),
        (r.PERSON_SAYING, ["Minister Park", "officials"], "the port was closed"),
        (r.RADIO_CITING, ["Danish radio", "two diplomats"], "the port was closed"),
        (r.VIA, ["state television", "The government"], "the port was closed"),
        (r.POINTED, ["The newspaper", "a report"], "the port was closed"),
        (r.QUOTES_REPORT, ["The newspaper", "a report"], "the port was closed"),
        (r.IN_WHICH, ["a report", "two officials"], "the port was closed"),
        (r.SPOKE_WITH, ["Channel Nine", "two officials"], "the port was closed"),
        (r.ACCOUNT, ["the ministry’s account of the talks", "Park"], "the port was closed"),
        (r.ADDED, ["Channel Nine", "She"], "ships would wait"),
    ],
)
def test_a_chain_of_two(sentence: Sentence, chain: list[str], words: str) -> None:
    assert (chain, [words]) in chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "chain", "words"),
    [
        (r.TOLD_OUTLET, ["Park"], "The port will reopen soon"),
        (r.SAID_BY_PLAN, ["Park"], "the ship had left port, according to plan"),
        (r.PERSON_BELIEF, ["Minister Park"], "officials believed the port was closed"),
        (r.WOULD_SAY, ["Channel Nine"], "the envoy would say the port was closed"),
        (r.SOMEONE_ADDED, ["The mayor"], "ships would wait"),
        (r.PERSON_SPOKE_WITH, ["two officials"], "the port was closed"),
        (r.BESIDE, ["Park"], "to reopen it"),
        (r.AFTER_SAYING, ["two officials"], "they were open to talks"),
        (r.THAT_SHOWS, ["officials"], "That indicated the port was closed"),
    ],
)
def test_no_chain_where_nobody_hands_words_on(sentence: Sentence, chain: list[str], words: str) -> None:
    found = [(names, contents) for names, contents in chains(sentence) if contents == [words]]
    assert found == [(chain, [words])]


def test_a_person_who_cites_a_study_speaks_himself() -> None:
    assert {name for names, _ in chains(r.PERSON_CITING) for name in names} == {"Minister Park"}


def test_what_somebody_tells_of_himself_is_no_chain() -> None:
    text = r.OWN_WORDS[0]
    cast = cast_of(text, ("a-1", "Park", ActorKind.PERSON), ("a-1", "he", ActorKind.PERSON))
    (found,) = statements(r.OWN_WORDS, cast)
    assert quotes(r.OWN_WORDS, found.contents) == ["he told Oslo the port was closed"]


@pytest.mark.parametrize(
    ("sentence", "described"),
    [
        (r.SPOKE_ON_CONDITION, "a diplomat, on condition of anonymity because the talks were secret"),
        (r.SOMEONE_ON_CONDITION, "a diplomat"),
        (r.UNIDENTIFIED, "a senior official, declining to be identified"),
    ],
)
def test_the_reason_for_anonymity(sentence: Sentence, described: str) -> None:
    (found,) = statements(sentence)
    assert found.chain[-1].described_as == described


@pytest.mark.parametrize(
    ("sentence", "body"),
    [(r.SPOKESWOMAN, ["the ministry"]), (r.SPOKESMAN, ["The ministry"]), (r.A_SPOKESMAN, [])],
)
def test_a_spokesman_speaks_for_a_body(sentence: Sentence, body: list[str]) -> None:
    (found,) = statements(sentence)
    assert [why.detail for why in found.why if why.rule == "speaks-for"] == body
