"""The weapon makes the mode of an assault, and who is called out that of a show of force."""

from __future__ import annotations

import pytest

from dateline.events.table import noun_lemma, noun_rows, verb_lemma, verb_rows
from dateline.lexicon.tables import load
from tests.events.reading import events
from tests.handmade import parse

STRUCK = """Peru Peru PROPN NNP nsubj 1 GPE
struck strike VERB VBD ROOT 1
Chad Chad PROPN NNP dobj 1 GPE
with with ADP IN prep 1
{0} {0} NOUN NNS pobj 3
. . PUNCT . punct 1"""
SENT = """Peru Peru PROPN NNP nsubj 1 GPE
deployed deploy VERB VBD ROOT 1
{0} {1} NOUN NNS dobj 1
. . PUNCT . punct 1"""


@pytest.mark.parametrize(
    ("weapon", "mode"),
    [("drone", "drone"), ("artillery", "heavy-weapons"), ("machete", "primitive"), ("sarin", "unconventional")],
)
def test_the_weapon_makes_the_mode(weapon: str, mode: str) -> None:
    (event,) = events(f"Peru struck Chad with {weapon}.", STRUCK.format(weapon))
    assert (event.type, event.mode) == ("ASSAULT", mode)
    assert any(why.rule == "means" for why in event.why)


def test_what_is_no_weapon_makes_none() -> None:
    assert not any(e.mode for e in events("Peru struck Chad with vigour.", STRUCK.format("vigour")))


@pytest.mark.parametrize(
    ("who", "lemma", "mode"),
    [("gendarmes", "gendarme", "police"), ("gunmen", "gunman", "militia"), ("soldiers", "soldier", "troops")],
)
def test_who_is_called_out_makes_the_mode(who: str, lemma: str, mode: str) -> None:
    (event,) = events(f"Peru deployed {who}.", SENT.format(who, lemma))
    assert (event.type, event.mode) == ("MOBILIZE", mode)


def test_every_mode_of_the_table_is_one_of_plover() -> None:
    assert set(load("means")["assault"]) <= set(load("ontology")["types"]["ASSAULT"]["modes"])
    assert set(load("means")["mobilize"]) <= set(load("ontology")["types"]["MOBILIZE"]["modes"])


def test_a_hyphen_joins_a_lemma_only_where_a_row_has_it_whole() -> None:
    made = parse("The call-up and the check-up", "\n".join([
        "The the DET DT det 3", "call call NOUN NN compound 3", "- - PUNCT HYPH punct 3", "up up NOUN NN ROOT 3",
        "and and CCONJ CC cc 3", "the the DET DT det 8", "check check NOUN NN compound 8", "- - PUNCT HYPH punct 8",
        "up up NOUN NN conj 3",
    ]))  # fmt: skip
    assert [noun_lemma(made.tokens[i]) for i in (3, 8)] == ["call-up", "up"]
    assert "call-up" in noun_rows()


def test_a_lemma_that_the_model_gets_wrong_is_put_right() -> None:
    made = parse(
        "Soldiers raped women",
        "Soldiers soldier NOUN NNS nsubj 1\nraped rap VERB VBD ROOT 1\nwomen woman NOUN NNS dobj 1",
    )
    assert verb_lemma(made.tokens[1]) == "rape"
    assert {row.type for row in verb_rows()["rape"]} == {"ASSAULT"}
