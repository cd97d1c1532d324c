"""Who hands on whose words: outlets and those they go by, documents and those who speak in them, and quotations."""

from __future__ import annotations

import pytest

from dateline.statements.cues import cues
from dateline.statements.press import is_outlet
from tests import handmade
from tests.handmade import Sentences
from tests.statements.reading import quotes, statements, who

h = Sentences("statements/handed.txt")

Sentence = tuple[str, str]


def chains(sentence: Sentence) -> list[tuple[list[str], str]]:
    """The chain behind the report's own voice, and the words, of each statement."""
    return [(who(found)[1:], " … ".join(quotes(sentence, found.contents))) for found in statements(sentence)]


@pytest.mark.parametrize(
    ("sentence", "chain", "words"),
    [
        (h.ON_ITS_WORD, ["Radio Nine", "the harbour master"], "the port was closed"),
        (h.BY_RADIO, ["Radio Nine", "The ministry"], "the port was closed"),
        (h.RECORDING, ["a recording", "Park"], "“We will wait,”"),
        (h.SHOWED, ["Documents", "the envoy"], "to wait"),
        (h.STUDY_FOUND, ["Park", "the report"], "the port was closed"),
        (h.DENIED, ["Park", "Lee"], "the charge"),
        (h.MADE_CLEAR, ["Park", "Lee"], "the port was closed"),
        (h.CHANTED, ["Park", "the crowd"], "“Go home now!”"),
        (h.STATES, ["The agency", "40 countries"], "new cases"),
        (h.ASIDE, ["Radio Nine", "he"], "“It is quiet now,”"),
        (h.QUOTED_LAST, ["Radio Nine", "Park"], "The port was closed"),
        (h.WAS_QUOTED, ["Radio Nine", "Park"], "“It is quiet now,”"),
        (h.IN_THE_HERALD, ["the Evening Herald", "Park"], "the port was closed"),
        (h.RADIO_CITING_LAST, ["Radio Nine", "two diplomats"], "The port was closed"),
        (h.RADIO_CITING_FIRST, ["Radio Nine", "two diplomats"], "the port was closed"),
        (h.REPORT_CITING, ["A Radio Nine report", "two diplomats"], "the port was closed"),
        (h.THROUGH, ["The Evening Herald", "a spokesman"], "the offer"),
        (h.IN_THE_SURVEY, ["the survey", "Workers"], "the port was closed"),
        (h.TOLD_AGAIN, ["the Herald", "A diplomat"], "it would stay closed"),
        (h.IN_THE_REPORT, ["the report", "Park"], "the charge"),
        (h.WITHIN, ["Park", "The mayor"], "the port was closed"),
        (h.ACCOUNT_OF, ["Lee", "the envoy"], "the port was closed"),
        (h.AGENCY_REPORTS, ["AFP", "officials"], "it will come back before the end of the week"),
        (h.SOURED, ["the Evening Herald", "another sailor"], "Members of the crew long ago soured on Park"),
        (h.TOLD_GROUP, ["the agency", "Park"], "most of the blame lay with the crew"),
    ],
)
def test_who_hands_on_whose_words(sentence: Sentence, chain: list[str], words: str) -> None:
    assert (chain, words) in chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        h.POLL_SHOWED,
        h.FIGURES,
        h.WOULD_MAKE_CLEAR,
        h.CANDIDATES,
        h.NEGATED,
        h.FLANKED,
        h.QUOTED_BY_NOBODY,
        h.IN_MAY,
        h.PERSON_CITING_LAST,
        h.TOLD_ANOTHER,
        h.IN_HIS_REPORT,
        h.GOSSIP,
        h.HIMSELF,
        h.IF_HE_SAYS,
        h.BY_HER_PLAN,
    ],
)
def test_nobody_hands_on_anything(sentence: Sentence) -> None:
    assert {len(chain) for chain, _ in chains(sentence)} == {1}


def test_an_outlet_goes_by_another_and_not_the_other_way() -> None:
    assert [chain for chain, _ in chains(h.ON_ITS_WORD)] == [["Radio Nine", "the harbour master"]]


def test_nothing_is_said_by_a_schedule() -> None:
    assert chains(h.NO_PLAN) == []


@pytest.mark.parametrize(
    ("sentence", "words"), [(h.DASH, "the need for patience"), (h.HYPHEN, "the need for a cease-fire")]
)
def test_a_remark_behind_a_dash_is_the_reports_own(sentence: Sentence, words: str) -> None:
    assert [found for _, found in chains(sentence)] == [words]


@pytest.mark.parametrize(
    ("name", "rows", "outlet"),
    [
        ("AFP", "AFP AFP PROPN NNP ROOT 0 PERSON", True),
        ("Radio Nine", "Radio Radio PROPN NNP compound 1 ORG\nNine Nine PROPN NNP ROOT 1 ORG", True),
        ("Evening Herald", "Evening Evening PROPN NNP compound 1\nHerald Herald PROPN NNP ROOT 1", True),
        ("the newspaper", "the the DET DT det 1\nnewspaper newspaper NOUN NN ROOT 1", True),
        ("a news agency", "a a DET DT det 2\nnews news NOUN NN compound 2\nagency agency NOUN NN ROOT 2", True),
        ("the atomic agency", "the the DET DT det 2\natomic atomic ADJ JJ amod 2\nagency agency NOUN NN ROOT 2", False),
        ("Emily Post", "Emily Emily PROPN NNP compound 1 PERSON\nPost Post PROPN NNP ROOT 1 PERSON", False),
        ("Capitol Hill", "Capitol Capitol PROPN NNP compound 1 FAC\nHill Hill PROPN NNP ROOT 1 FAC", False),
        ("the ministry", "the the DET DT det 1\nministry ministry NOUN NN ROOT 1", False),
    ],
)  # fmt: skip
def test_what_names_an_outlet(name: str, rows: str, outlet: bool) -> None:
    head = handmade.parse(name, rows).tokens[-1]
    assert is_outlet(head, cues()) is outlet
