"""Direct, indirect and mixed speech on hand-made parses; contrast pairs that differ in one word."""

from __future__ import annotations

import pytest

from dateline.model import ActorKind, Force, StatementForm
from dateline.statements.displayed import displayed
from tests import handmade
from tests.handmade import Sentences
from tests.statements.reading import cast_of, in_paragraphs, layer, only, quotes, statements

pairs = Sentences("statements/pairs.txt")
s = Sentences("statements/sentences.txt")


def filled(sentence: tuple[str, str], **words: str) -> tuple[str, str]:
    """A sentence and its rows with words set into both."""
    return sentence[0].format(**words), sentence[1].format(**words)


def test_that_is_left_out() -> None:
    found = only(s.SAID_THAT)
    assert quotes(s.SAID_THAT, found.contents) == ["the talks had failed"]
    assert quotes(s.SAID_THAT, found.cues) == ["said"]
    assert quotes(s.SAID_THAT, found.sources) == ["The ministry"]
    assert (found.form, found.force) == (StatementForm.INDIRECT, Force.ASSERT)


@pytest.mark.parametrize(
    ("sentence", "force"),
    [
        (s.SAID_THAT, Force.ASSERT),
        (s.DENIED_THAT, Force.DENY),
        (s.REFUSED_TO_SAY, Force.DECLINE),
        (s.DECLINED, Force.DECLINE),
        (s.QUOTED_AS, Force.ASSERT),
        (s.ACCUSED, Force.ACCUSE),
        (s.PROMISED, Force.PROMISE),
        (s.VOWED, Force.THREATEN),
        (s.CALLED_FOR, Force.REQUEST),
        (s.CALLED_A, Force.CRITICISE),
        (s.ASKED, Force.REQUEST),
        (s.PASSIVE, Force.CRITICISE),
        (s.WHICH, Force.DENY),
        (s.HOPES, Force.ASSERT),
    ],
)
def test_force(sentence: tuple[str, str], force: Force) -> None:
    assert only(sentence).force is force


@pytest.mark.parametrize(
    ("sentence", "contents"),
    [
        (s.REFUSED_TO_SAY, ["to say when the talks would resume"]),
        (s.QUOTED_AS, ["the talks had failed"]),
        (s.ACCORDING, ["The port was closed on Friday"]),
        (s.CITED_BY, ["The port was closed"]),
        (s.ASKED, ["the North to return the ship"]),
        (s.CALLED_FOR, ["new talks"]),
        (s.CALLED_A, ["the test a reckless provocation"]),
        (s.HOPES, ["to visit the port"]),
        (s.CLAIM, ["the port was closed"]),
        (s.PASSIVE, ["The test"]),
        (s.EXPECTED, ["The envoy", "to visit the port"]),
        (s.WHICH, ["The attack"]),
        (s.ANON, ["The port is closed"]),
        (s.BROKEN, ["“We will wait,”", "“until they call.”"]),
        (s.GOES_ON, ["“We will wait,”", "“Nobody is in a hurry.”"]),
        (s.BEFORE, ["“We will wait.”"]),
        (s.UNOPENED, ["We will wait,”"]),
        (s.MIXED, ["the offer was a “cheap trick” by the North"]),
        (s.TITLE, ["the port was open"]),
    ],
)
def test_contents(sentence: tuple[str, str], contents: list[str]) -> None:
    assert quotes(sentence, only(sentence).contents) == contents


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        (s.BROKEN, StatementForm.DIRECT),
        (s.GOES_ON, StatementForm.DIRECT),
        (s.BEFORE, StatementForm.DIRECT),
        (s.MIXED, StatementForm.MIXED),
        (s.ACCORDING, StatementForm.INDIRECT),
    ],
)
def test_form(sentence: tuple[str, str], form: StatementForm) -> None:
    assert only(sentence).form is form


def test_scare_quotes_are_no_speech() -> None:
    assert statements(s.SCARE) == ()


def test_a_second_cue_shares_the_speaker() -> None:
    first, second = statements(s.ADDING)
    assert quotes(s.ADDING, first.contents) == ["the port was closed"]
    assert quotes(s.ADDING, second.contents) == ["ships would wait"]
    assert first.speaker_text == second.speaker_text == "Park"


def test_an_unbalanced_mark_is_noted() -> None:
    made = layer(s.UNCLOSED)
    assert [note.code for note in made.notes] == ["marks-unbalanced"]
    (found,) = made.items
    assert quotes(s.UNCLOSED, found.contents) == ["it a “cheap trick"]


def test_the_speaker_is_the_casts_actor() -> None:
    cast = cast_of(s.BROKEN[0], ("a-1", "he", ActorKind.PERSON))
    assert only(s.BROKEN, cast).speaker == "a-1"
    assert only(s.BROKEN).speaker is None


def test_hedges_and_conditions_are_kept() -> None:
    found = only(s.HEDGE)
    assert {(why.rule, why.detail) for why in found.why[1:]} == {
        ("certainty", "possible"),
        ("condition", "if"),
    }


def test_the_occasion_is_kept() -> None:
    found = only(s.STATEMENT)
    assert [(why.rule, why.span and why.span.quote(s.STATEMENT[0])) for why in found.why[1:]] == [
        ("occasion", "In a statement")
    ]


def test_every_span_lies_in_the_hull() -> None:
    for name in (n for n in dir(s) if n.isupper()):
        for found in statements(getattr(s, name)):
            for span in (*found.sources, *found.cues, *found.contents):
                assert found.span.covers(span), name


def test_the_same_report_gives_the_same_ids() -> None:
    assert [x.id for x in statements(s.ADDING)] == [x.id for x in statements(s.ADDING)]
    assert len({x.id for x in statements(s.ADDING)}) == 2


def test_who_is_blamed_denounces_nobody() -> None:
    found = [quotes(s.BLAMED_AND, one.sources) for one in statements(s.BLAMED_AND)]
    assert ["Park"] not in found


def test_a_rival_is_challenged_by_deeds_and_a_count_by_words() -> None:
    rival = filled(pairs.CHALLENGED, noun="Kim", lemma="Kim", pos="PROPN", tag="NNP", ent=" PERSON")
    count = filled(pairs.CHALLENGED, noun="count", lemma="count", pos="NOUN", tag="NN", ent="")
    assert statements(rival) == ()
    assert quotes(count, only(count).contents) == ["the count"]


def test_nobody_says_a_day() -> None:
    assert statements(filled(pairs.COUNTS_ON, noun="Friday", ent=" DATE")) == ()
    assert len(statements(filled(pairs.COUNTS_ON, noun="Seoul", ent=" GPE"))) == 1


@pytest.mark.parametrize(
    ("we", "verb", "force"),
    [("we", "destroy", Force.THREATEN), ("it", "flood", Force.ASSERT)],
)
def test_a_warning_threatens_where_it_holds_out_harm(we: str, verb: str, force: Force) -> None:
    assert only(filled(pairs.WARNED, we=we, verb=verb)).force is force


@pytest.mark.parametrize(("noun", "sources"), [("statement", ["The ministry"]), ("list", None)])
def test_a_statement_put_out_is_its_makers_words(noun: str, sources: list[str] | None) -> None:
    sentence = filled(pairs.FOLLOWING_STATEMENT, noun=noun)
    found = in_paragraphs(sentence)
    assert [quotes(sentence, one.sources) for one in found] == ([sources] if sources else [])


def test_a_page_without_a_sentence_displays_nothing() -> None:
    assert displayed("", handmade.parse("", ""), []) == {}
