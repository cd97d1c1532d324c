"""Events that name nobody: left out as a topic, or told again with the parties of the fuller telling."""

from __future__ import annotations

import pytest

from dateline.model import EventRecord
from tests.events.reading import events, shown

MET = """Laos Laos PROPN NNP nsubj 1 GPE
met meet VERB VBD ROOT 1
Vietnam Vietnam PROPN NNP dobj 1 GPE
. . PUNCT . punct 1"""
ALSO_MET = """Peru Peru PROPN NNP nsubj 1 GPE
met meet VERB VBD ROOT 1
Chile Chile PROPN NNP dobj 1 GPE
. . PUNCT . punct 1"""
MEETING = """{0} {1} DET DT det 1
meeting meeting NOUN NN nsubj 2
was be AUX VBD ROOT 2
short short ADJ JJ acomp 2
. . PUNCT . punct 2"""
TALKS = """Talks talk NOUN NNS nsubj 1
were be AUX VBD ROOT 1
short short ADJ JJ acomp 1
. . PUNCT . punct 1"""
BOTH_MET = """Laos Laos PROPN NNP nsubj 1 GPE
met meet VERB VBD ROOT 1
Vietnam Vietnam PROPN NNP dobj 1 GPE
and and CCONJ CC cc 1
Peru Peru PROPN NNP nsubj 5 GPE
met meet VERB VBD conj 1
Chile Chile PROPN NNP dobj 5 GPE
. . PUNCT . punct 1"""
PARTY_MEETING = """Delegates delegate NOUN NNS nsubj 1
left leave VERB VBD ROOT 1
a a DET DT det 4
party party NOUN NN compound 4
meeting meeting NOUN NN dobj 1
. . PUNCT . punct 1"""
ANNUAL = """The the DET DT det 2
annual annual ADJ JJ amod 2
meeting meeting NOUN NN nsubj 3
was be AUX VBD ROOT 3
short short ADJ JJ acomp 3
. . PUNCT . punct 3"""
FRIDAYS = """Friday Friday PROPN NNP poss 2 DATE
's 's PART POS case 0
meeting meeting NOUN NN nsubj 3
was be AUX VBD ROOT 3
short short ADJ JJ acomp 3
. . PUNCT . punct 3"""
WITH_PARTNERS = """Talks talk NOUN NNS nsubj 3
with with ADP IN prep 0
partners partner NOUN NNS pobj 1
were be AUX VBD ROOT 3
short short ADJ JJ acomp 3
. . PUNCT . punct 3"""
IMPOSED = """Norway Norway PROPN NNP nsubj 1 GPE
imposed impose VERB VBD ROOT 1
sanctions sanction NOUN NNS dobj 1
on on ADP IN prep 2
Burundi Burundi PROPN NNP pobj 3 GPE
. . PUNCT . punct 1"""
SANCTIONS = """The the DET DT det 1
sanctions sanction NOUN NNS nsubj 2
hurt hurt VERB VBP ROOT 2
. . PUNCT . punct 2"""


def read(*blocks: str) -> tuple[EventRecord, ...]:
    text = " ".join(line.split()[0] for block in blocks for line in block.splitlines())
    return events(text, "\n\n".join(blocks))


def test_the_meeting_takes_the_parties_of_the_one_told_before() -> None:
    first, again = read(MET, MEETING.format("The", "the"))
    assert [role.actor for role in again.actors] == ["Laos", "Vietnam"]
    why = next(why for why in again.why if why.rule == "retold")
    assert why.span == first.trigger


def test_the_meeting_takes_the_parties_of_the_one_told_after() -> None:
    again, _ = read(MEETING.format("The", "the"), MET)
    assert [role.actor for role in again.actors] == ["Laos", "Vietnam"]


def test_a_meeting_is_another_and_names_nobody() -> None:
    assert [shown(event) for event in read(MET, MEETING.format("A", "a"))] == ["CONSULT occurred Laos,Vietnam > -"]


def test_a_summit_is_not_the_visit_told_before() -> None:
    visited = MET.replace("met meet", "visited visit")
    found = read(visited, MEETING.format("The", "the"))
    assert [event.mode for event in found if event.actors] == ["visit"]


DINED = """Laos Laos PROPN NNP nsubj 1 GPE
dined dine VERB VBD ROOT 1
with with ADP IN prep 1
Vietnam Vietnam PROPN NNP pobj 2 GPE
. . PUNCT . punct 1"""
TO_COME = """The the DET DT det 1
summit summit NOUN NN nsubjpass 4
will will AUX MD aux 4
be be AUX VB auxpass 4
held hold VERB VBN ROOT 4
in in ADP IN prep 4
Peru Peru PROPN NNP pobj 5 GPE
. . PUNCT . punct 4"""


@pytest.mark.parametrize("told", [DINED, MET], ids=["a dinner", "a meeting that is over"])
def test_a_summit_to_come_is_neither_a_dinner_nor_a_meeting_that_is_over(told: str) -> None:
    *_, again = read(told, TO_COME)
    assert again.status == "future"
    assert not again.actors


def test_the_meeting_is_not_the_dinner_told_before() -> None:
    assert len(read(DINED, MEETING.format("The", "the"))) == 1


def test_of_two_meetings_it_is_the_one_told_last() -> None:
    *_, again = read(MET, ALSO_MET, MEETING.format("The", "the"))
    assert [role.actor for role in again.actors] == ["Peru", "Chile"]
    *_, again = read(ALSO_MET, MET, MEETING.format("The", "the"))
    assert [role.actor for role in again.actors] == ["Laos", "Vietnam"]


def test_of_two_meetings_long_before_which_is_not_known() -> None:
    rains = [TALKS.replace("Talks talk", "Rains rain")] * 3
    *_, again = read(MET, ALSO_MET, *rains, MEETING.format("The", "the"))
    assert not again.actors
    assert not any(why.rule == "retold" for why in again.why)


def test_of_two_meetings_in_the_sentence_before_which_is_not_known() -> None:
    *_, again = read(BOTH_MET, MEETING.format("The", "the"))
    assert not again.actors


def test_the_meeting_is_not_one_told_before_another_that_nobody_is_named_for() -> None:
    *_, again = read(MET, ALSO_MET, PARTY_MEETING, MEETING.format("The", "the"))
    assert not again.actors


def test_the_annual_meeting_is_another_than_those_told() -> None:
    *_, again = read(MET, ALSO_MET, ANNUAL)
    assert not again.actors


def test_fridays_meeting_is_the_one_told_for_that_day() -> None:
    *_, again = read(MET.replace(". . PUNCT", "Friday Friday PROPN NNP npadvmod 1 DATE\n. . PUNCT"), ALSO_MET, FRIDAYS)
    assert [role.actor for role in again.actors] == ["Laos", "Vietnam"]


def test_talks_with_others_are_not_those_told() -> None:
    assert [shown(event) for event in read(MET, WITH_PARTNERS)][1:] == ["CONSULT occurred partners > -"]
    assert len(read(MET, TALKS)) == 2


def test_that_meeting_is_the_one_of_the_sentence_before() -> None:
    *_, again = read(MET, ALSO_MET, MEETING.format("That", "that"))
    assert [role.actor for role in again.actors] == ["Peru", "Chile"]


def test_that_meeting_is_not_one_told_long_before() -> None:
    *_, again = read(ALSO_MET, MET, *[TALKS.replace("Talks talk", "Rains rain")] * 12, MEETING.format("That", "that"))
    assert not again.actors


def test_talks_are_told_again_only_where_one_telling_is_there() -> None:
    assert [shown(event) for event in read(MET, TALKS)][1] == "CONSULT occurred Laos,Vietnam > -"
    assert len(read(MET, ALSO_MET, TALKS)) == 2


@pytest.mark.parametrize("block", [MEETING.format("The", "the"), TALKS, SANCTIONS])
def test_nobody_nowhere_at_no_time_is_nothing(block: str) -> None:
    assert not read(block)


def test_sanctions_are_those_that_the_report_tells() -> None:
    _, again = read(IMPOSED, SANCTIONS)
    assert shown(again) == "SANCTION/discontinue occurred Norway > Burundi"
