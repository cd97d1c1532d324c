"""Words that pass through two hands, and words that only seem to."""

from __future__ import annotations

import pytest

from dateline.model import ActorKind
from tests.handmade import Sentences
from tests.statements.reading import cast_of, quotes, statements, who

r = Sentences("statements/retold.txt")

Sentence = tuple[str, str]


def chains(sentence: Sentence) -> list[tuple[list[str], str]]:
    """The chain behind the report's own voice, and the words, of each statement; Park is in the cast."""
    cast = cast_of(sentence[0], ("a-7", "Park", ActorKind.PERSON)) if "Park" in sentence[0] else None
    found = statements(sentence, cast) if cast is not None else statements(sentence)
    return [(who(one)[1:], " … ".join(quotes(sentence, one.contents))) for one in found]


@pytest.mark.parametrize(
    ("sentence", "chain", "words"),
    [
        (r.NEWSPAPER_LAST, ["the Daily Star newspaper", "Park"], "his crews made some mistakes in their work"),
        (
            r.AGENCY_LAST,
            ["Reuters news agency", "A senior official, Maria Lopez"],
            "the ships were “under full control”",
        ),
        (r.REPORTS_HERALD, ["the Evening Herald", "Maria Lopez, a nurse"], "“We are ready,”"),
        (r.ON_TELEVISION, ["state television", "an official"], "“It is quiet now,”"),
        (r.REPORTED_AS, ["Radio Nine", "residents of the town"], "tanks had come"),
        (r.QUOTED_SAYING, ["the Evening Herald", "Park"], "the port was closed"),
        (r.QUOTED_BESIDE, ["the Evening Herald", "Maria Lopez, a sailor"], "the port was closed"),
        (r.SURVEY_FOUND, ["The Evening Herald", "a survey by the union"], "the cranes were unsafe"),
        (r.WITNESS, ["The agency", "Maria Lopez"], "the guards had opened fire"),
        (r.BASED_IN, ["The agency", "a sailor"], "the port was closed"),
        (r.ON_THE_AIR, ["state television", "The envoy"], "the raid"),
        (r.WRITTEN, ["Park", "Lopez"], "help"),
        (r.CALLED_AND_SAID, ["Park", "They"], "we should leave the port"),
        (r.INDICATED, ["Park", "The regulator"], "it will not issue a permit"),
        (r.IT_SAID, ["Park", "it"], "we had been late"),
        (r.LAW_OFFICE, ["Park", "The city office"], "the port will stay closed"),
        (r.POLLED, ["an exit poll", "Most voters"], "the port should close"),
        (r.FRIEND, ["Park", "a friend"], "the port was closed"),
    ],
)
def test_two_hands(sentence: Sentence, chain: list[str], words: str) -> None:
    assert (chain, words) in chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        (r.ADDING, ["Park", "Park"]),
        (r.PUBLISHED, ["The envoy"]),
        (r.FRONTED_AS, ["the agency", "officials"]),
        (r.SPECIFICATIONS, ["Park"]),
        (r.MEANWHILE, ["Radio Nine", "the Evening Herald"]),
        (r.COULD_START, ["Park"]),
        (r.TEST_WARNED, ["Park"]),
        (r.DECISION, ["Park"]),
        (r.SIGNALLED, ["Park"]),
        (r.IMPRESSION, ["Park"]),
        (r.REPORTED_OBJECT, ["Radio Nine"]),
        (r.CALLED_NOBODY, ["Park"]),
        (r.SAID_WHAT, ["Park"]),
        (r.ALTHOUGH, ["new estimates", "the crew"]),
        (r.EVEN_AS, ["Park", "Oslo"]),
        (r.PROVIDED, ["Lopez", "Oslo"]),
    ],
)
def test_one_voice(sentence: Sentence, speakers: list[str]) -> None:
    assert [chain for chain, _ in chains(sentence)] == [[speaker] for speaker in speakers]


def test_what_lacks_its_end_is_not_what_somebody_is_told() -> None:
    assert chains(r.FRIEND_MET) == []


def test_what_two_have_settled_is_no_chain() -> None:
    assert all(len(chain) < 2 for chain, _ in chains(r.AGREED))
