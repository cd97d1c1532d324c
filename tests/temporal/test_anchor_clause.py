"""Which clause's time an event takes; contrast pairs."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Basis, Span, Statement

from .clauses import TUESDAY, anchors, days, plain

THIRD, FIFTH, THURSDAY = date(2019, 1, 3), date(2019, 1, 5), date(2019, 1, 10)
MONDAY = date(2019, 1, 14)
OPEN = (None, TUESDAY)
SUNDAY, WEDNESDAY = date(2019, 1, 13), date(2019, 1, 16)
JULY, JULY_3 = (date(2018, 7, 1), date(2018, 7, 31)), date(2018, 7, 3)
YEAR_1991 = (date(1991, 1, 1), date(1991, 12, 31))


@pytest.mark.parametrize(
    ("marked", "trigger", "edges"),
    [
        # a time between an event noun and its verb is the noun's; between another subject and its verb, the verb's
        ("The [test] on Thursday [prompted] a warning from Seoul.", "test", (THURSDAY, THURSDAY)),
        ("The [test] on Thursday [prompted] a warning from Seoul.", "prompted", OPEN),
        ("The army on Thursday [tested] a missile.", "tested", (THURSDAY, THURSDAY)),
        # a noun that is no event passes a time between it and its verb on; a noun behind "in" or "after" keeps its own
        ("The foreign minister on Sunday [urged] the North to stop.", "urged", (SUNDAY, SUNDAY)),
        (
            "The foreign minister of the country that tested on Sunday [urged] the North to stop.",
            "urged",
            OPEN,
        ),
        ("Customs data on Monday [showed] a fall in trade.", "showed", (MONDAY, MONDAY)),
        ("They [negotiated] a truce following the war in July.", "negotiated", (date(2018, 7, 1), TUESDAY)),
        ("They [negotiated] a truce in the city in July.", "negotiated", JULY),
        # verbs joined share a time before both of them, if they are of one tense
        ("The North [conducted] tests on July 3 and July 21, and has [claimed] victory.", "claimed", OPEN),
        ("On July 3 the North [conducted] a test and [claimed] success.", "claimed", (JULY_3, JULY_3)),
        # what is to come: a verb's own subject or object has its time, a noun in another's phrase has not
        ("Groundwork for the [!talks] will include a rehearsal on Wednesday.", "talks", (TUESDAY, None)),
        ("The [!talks] will include a rehearsal on Wednesday.", "talks", (WEDNESDAY, WEDNESDAY)),
        # the day behind what is announced is the announcing's; behind what is made, its own
        ("The president [announced] a [trip] on Tuesday.", "announced", (TUESDAY, TUESDAY)),
        ("The president [announced] a [trip] on Tuesday.", "trip", OPEN),
        ("The president [announced] a [!trip] for Tuesday.", "announced", OPEN),
        ("The president made a [trip] on Tuesday.", "trip", (TUESDAY, TUESDAY)),
        # a verb that is no act lends its day to what happened "when"
        ("The row broke out on Monday when Seoul [expelled] an envoy.", "expelled", (MONDAY, MONDAY)),
        ("The row [broke] out on Monday when Seoul [expelled] an envoy.", "broke", (MONDAY, MONDAY)),
        # what a thing can do has no day
        ("The North [tested] a missile capable of [hitting] the city on Thursday.", "tested", (THURSDAY, THURSDAY)),
        ("The North [tested] a missile capable of [hitting] the city on Thursday.", "hitting", OPEN),
        ("The North [regretted] [hitting] the city on Thursday.", "hitting", (THURSDAY, THURSDAY)),
        # an end gives the last day of what ends, and a length the first
        ("The delegation concluded its [visit] on Sunday.", "visit", (None, SUNDAY)),
        ("The delegation concluded its three-day [visit] on Sunday.", "visit", (date(2019, 1, 11), SUNDAY)),
        ("The delegation made its [visit] on Sunday.", "visit", (SUNDAY, SUNDAY)),
        # a year inside the first of two nouns is its own
        ("They spoke of the 2016 election and the [inquiry] of the senator.", "inquiry", OPEN),
        # what brought a noun about dates it; what else is said of it does not
        ("They broke an [agreement] reached by the two in 1991.", "agreement", YEAR_1991),
        ("They broke an [agreement] that the two praised in 1991.", "agreement", OPEN),
        # a light verb takes the time of what it holds
        ("They will [!hold] two days of drills starting on Jan. 20.", "hold", (date(2019, 1, 20), date(2019, 1, 20))),
        # a purpose is done where and when the way leads; a refusal does nothing
        ("The envoy flew to Hanoi on Jan. 3 to [meet] his counterpart.", "meet", (THIRD, THIRD)),
        ("The envoy refused on Jan. 3 to [meet] his counterpart.", "meet", OPEN),
        # since: some day from then on, or begun then and lasting
        ("The North has [tested] ten missiles since May.", "tested", (date(2018, 5, 1), TUESDAY)),
        ("It was the North's first [test] since May.", "test", (date(2018, 5, 1), TUESDAY)),
        ("It was the North's [detention] since May.", "detention", (date(2018, 5, 1), date(2018, 5, 31))),
        ("He has been [detained] since May.", "detained", (date(2018, 5, 1), date(2018, 5, 31))),
        # for: up to now, or at a time that is not told
        ("The president has [~ruled] for 20 years.", "ruled", (date(1999, 1, 15), TUESDAY)),
        ("The president [ruled] for 20 years.", "ruled", OPEN),
        # narration goes on where a word says so
        ("They met in Hanoi on Monday. The two then [signed] a pact.", "signed", (MONDAY, TUESDAY)),
        ("They met in Hanoi on Monday. The two [signed] a pact.", "signed", OPEN),
        # a list of dates has two labels or more
        (
            "\n\n3 January: The envoys arrived. The envoys had [left].\n\n5 January: The envoys left.",
            "left",
            (None, THIRD),
        ),
        (
            "\n\n3 January: The envoys arrived. They [met] the king.\n\n5 January: The envoys left.",
            "met",
            (THIRD, THIRD),
        ),
        ("\n\n3 January: The envoys arrived. They [met] the king.\n\nOn 5 January the envoys left.", "met", OPEN),
        (
            "\n\n3 January: The envoys arrived. They [-met] the king.\n\n5 January: The envoys left.",
            "met",
            (None, None),
        ),
    ],
)
def test_the_time_of_its_clause(marked: str, trigger: str, edges: tuple[date | None, date | None]) -> None:
    assert days(anchors(marked)[trigger]) == edges


def test_an_arrangement_gives_its_time_to_what_is_arranged() -> None:
    """ "Was set to land on Thursday": the landing's; of "agreed to meet on Thursday" the words do not tell."""
    found = anchors("The plane was set to [!land] in Dallas on Thursday.")["land"]
    assert found.why is not None
    assert found.why.detail == "on 'Thursday'"
    asked = anchors("They [agreed] to [!meet] in Dallas on Thursday.")
    assert asked["meet"].why is None or days(asked["meet"]) != days(asked["agreed"])


def test_what_is_to_come_lies_after_its_entry() -> None:
    text = "\n\n3 January: The envoys arrived. They [!met] the king.\n\n5 January: The envoys left."
    assert days(anchors(text)["met"]) == (THIRD, None)


def test_a_list_says_under_which_label() -> None:
    text = "\n\n3 January: The envoys arrived. They [met] the king.\n\n5 January: The envoys left."
    found = anchors(text)["met"]
    assert found.why is not None
    assert (found.why.rule, found.why.detail) == ("anchor.entry", "under '3 January'")
    assert found.when.basis is Basis.RELATIVE


def test_a_length_up_to_now_is_about_so_long() -> None:
    assert anchors("The president has [~ruled] for 20 years.")["ruled"].when.approximate


@pytest.mark.parametrize(("speaker", "edges"), [("The statement", (THIRD, THIRD)), ("The man", OPEN)])
def test_a_document_speaks_on_the_same_day(speaker: str, edges: tuple[date | None, date | None]) -> None:
    text = f"The North said in a statement on Jan. 3 that it was ready. {speaker} said that talks were over."
    laid = plain(text)

    def said(name: str, who: str, after: int, content: str) -> Statement:
        cue, words = laid.index("said", after), laid.index(content)
        spans = Span(cue, cue + 4), Span(words, words + len(content))
        return Statement(name, spans[1], cues=spans[:1], contents=spans[1:], speaker=who, speaker_text=who)

    second = laid.index("said") + 4
    statements = (said("one", "North", 0, "it was ready"), said("two", speaker, second, "talks were over"))
    assert days(anchors(text, said=statements)["two"]) == edges
