"""Contexts leave out the words inside names and compounds; a verb that makes a statement is its speaker's."""

from __future__ import annotations

import pytest

from dateline.model import Statement
from tests.events.reading import events
from tests.handmade import parse

AIDE = """A a DET DT det 3
White White PROPN NNP compound 2 ORG
House House PROPN NNP compound 3 ORG
aide aide NOUN NN nsubj 4
condemned condemn VERB VBD ROOT 4
Peru Peru PROPN NNP dobj 4 GPE"""
HOUSE = """The the DET DT det 1
House House PROPN NNP nsubj 2 ORG
condemned condemn VERB VBD ROOT 2
Peru Peru PROPN NNP dobj 2 GPE"""
SECRETARY = """The the DET DT det 2
press press NOUN NN compound 2
{0} {0} NOUN NN nsubj 3
condemned condemn VERB VBD ROOT 3
Peru Peru PROPN NNP dobj 3 GPE"""
SAID = """Egypt Egypt PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
Libya Libya PROPN NNP nsubj 4 GPE
had have AUX VBD aux 4
left leave VERB VBN ccomp 1
the the DET DT det 6
camp camp NOUN NN dobj 4
and and CCONJ CC cc 4
condemned condemn VERB VBD conj 4
Peru Peru PROPN NNP dobj 8 GPE"""


def text_of(rows: str) -> str:
    return " ".join(line.split()[0] for line in rows.splitlines())


def test_the_house_in_a_longer_name_is_no_parliament() -> None:
    (event,) = events(text_of(AIDE), AIDE, names=["White House"])
    assert event.contexts == ("executive",)


def test_the_house_alone_is_one() -> None:
    (event,) = events(text_of(HOUSE), HOUSE)
    assert event.contexts == ("legislative",)


@pytest.mark.parametrize(("noun", "wanted"), [("secretary", ()), ("watchdog", ("rights_freedoms",))])
def test_a_press_secretary_is_no_free_press(noun: str, wanted: tuple[str, ...]) -> None:
    rows = SECRETARY.format(noun)
    (event,) = events(text_of(rows), rows)
    assert event.contexts == wanted


def test_who_makes_the_statement_does_what_its_verb_says() -> None:
    text = text_of(SAID)
    made = parse(text, SAID)
    source, cue = made.tokens[0].span, made.tokens[8].span
    said = Statement("s1", cue, sources=(source,), cues=(cue,), speaker="Egypt")
    (plain,) = (e for e in events(text, SAID) if e.type == "ACCUSE")
    (event,) = (e for e in events(text, SAID, statements=[said]) if e.type == "ACCUSE")
    assert [role.actor for role in plain.actors] == ["Libya"]
    assert [role.actor for role in event.actors] == ["Egypt"]
    assert any(why.rule == "speaker" for why in event.why)
