"""What one telling leaves out another says; what is another act takes nothing."""

from __future__ import annotations

from tests.events.reading import events, shown

FREED = """Norway Norway PROPN NNP nsubj 1 GPE
released release VERB VBD ROOT 1
three three NUM CD nummod 3
Danes Danes PROPN NNPS dobj 1 NORP
. . PUNCT . punct 1"""
AGAIN = """{0} {1} DET DT det 1
release release NOUN NN nsubj 5
of of ADP IN prep 1
the the DET DT det 4
Danes Danes PROPN NNPS pobj 2 NORP
came come VERB VBD ROOT 5
late late ADV RB advmod 5
. . PUNCT . punct 5"""
WERE_FREED = """The the DET DT det 1
Danes Danes PROPN NNPS nsubjpass 3 NORP
were be AUX VBD auxpass 3
released release VERB VBN ROOT 3
. . PUNCT . punct 3"""
IMPOSED = """Norway Norway PROPN NNP nsubj 1 GPE
imposed impose VERB VBD ROOT 1
sanctions sanction NOUN NNS dobj 1
on on ADP IN prep 2
{0} {0} PROPN NNP pobj 3 GPE
. . PUNCT . punct 1"""
EASED = """The the DET DT det 2
Norwegian norwegian ADJ JJ amod 2 NORP
sanctions sanction NOUN NNS nsubj 3
hurt hurt VERB VBP ROOT 3
. . PUNCT . punct 3"""
BARE = """The the DET DT det 1
sanctions sanction NOUN NNS nsubj 2
hurt hurt VERB VBP ROOT 2
. . PUNCT . punct 2"""
TESTED = """{0} {0} PROPN NNP nsubj 1 GPE
tested test VERB VBD ROOT 1
a a DET DT det 3
missile missile NOUN NN dobj 1
. . PUNCT . punct 1"""
THE_TEST = """The the DET DT det 2
missile missile NOUN NN compound 2
test test NOUN NN nsubj 3
came come VERB VBD ROOT 3
on on ADP IN prep 3
Friday Friday PROPN NNP pobj 4 DATE
. . PUNCT . punct 3"""


def read(*blocks: str) -> list[str]:
    text = " ".join(line.split()[0] for block in blocks for line in block.splitlines())
    return [shown(event) for event in events(text, "\n\n".join(blocks))]


def test_the_release_has_the_doer_of_the_fuller_telling() -> None:
    assert read(FREED, AGAIN.format("The", "the"))[1] == "RETREAT/release occurred Norway > Danes"


def test_another_release_has_none() -> None:
    assert read(FREED, AGAIN.format("Another", "another"))[1] == "RETREAT/release occurred - > Danes"


def test_a_passive_takes_its_doer_from_before() -> None:
    assert read(FREED, WERE_FREED)[1] == "RETREAT/release occurred Norway > Danes"


def test_bare_sanctions_hit_the_report_s_only_target() -> None:
    assert read(IMPOSED.format("Burundi"), EASED)[-1].endswith("> Burundi")


def test_of_two_targets_neither_is_taken() -> None:
    assert read(IMPOSED.format("Burundi"), IMPOSED.format("Chad"), EASED)[-1].endswith("> -")


def test_bare_sanctions_are_laid_by_the_report_s_only_imposer() -> None:
    assert read(IMPOSED.format("Burundi"), BARE)[-1].endswith("Norway > Burundi")
    two = IMPOSED.format("Burundi").replace("Norway", "Sweden")
    tested = [TESTED.format("Iran")] * 2
    assert read(IMPOSED.format("Burundi"), two, *tested, BARE)[-1].endswith("- > Burundi")


def test_of_two_releasers_the_one_told_just_before_is_taken() -> None:
    sweden = FREED.replace("Norway", "Sweden")
    again = AGAIN.format("The", "the")
    assert read(FREED, sweden, again)[-1] == "RETREAT/release occurred Sweden > Danes"
    assert read(sweden, FREED, again)[-1] == "RETREAT/release occurred Norway > Danes"
    assert read(sweden, FREED, TESTED.format("Iran"), again)[-1] == "RETREAT/release occurred - > Danes"


def test_who_holds_them_lets_them_go() -> None:
    jailed = FREED.replace("released release", "jailed jail")
    again = AGAIN.format("The", "the")
    assert read(jailed, again)[-1] == "RETREAT/release occurred Norway > Danes"
    assert read(jailed, WERE_FREED)[-1] == "RETREAT/release occurred Norway > Danes"
    assert read(jailed, again.replace("Danes Danes", "Swedes Swedes"))[-1] == "RETREAT/release occurred - > Swedes"
    assert read(jailed, jailed.replace("Norway", "Sweden"), again)[-1] == "RETREAT/release occurred - > Danes"


def test_the_test_is_the_only_tester_s() -> None:
    assert read(TESTED.format("Iran"), THE_TEST)[-1].startswith("MOBILIZE/weapons occurred Iran >")


def test_of_two_testers_neither_is_taken() -> None:
    assert "Iran" not in read(TESTED.format("Iran"), TESTED.format("India"), THE_TEST)[-1]
