"""Which moment governs which record."""

from __future__ import annotations

from datetime import date

from dateline.model import (
    Anchor,
    Basis,
    Cast,
    EventRecord,
    Layer,
    Layers,
    Report,
    SectionKind,
    Span,
    Statement,
    Status,
)
from dateline.temporal import AnchorStage, TimeStage

from .. import handmade

TUESDAY = date(2019, 1, 15)
SAID = """
Seoul Seoul PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
on on ADP IN prep 1
Monday Monday PROPN NNP pobj 2 DATE
that that SCONJ IN mark 7
the the DET DT det 6
North North PROPN NNP nsubj 7
tested test VERB VBD ccomp 1
a a DET DT det 9
missile missile NOUN NN dobj 7
last last ADJ JJ amod 11 DATE
week week NOUN NN npadvmod 7 DATE
. . PUNCT . punct 1
"""
SAID_TEXT = "Seoul said on Monday that the North tested a missile last week."


def anchors(
    text: str, rows: str, *, triggers: dict[str, Status], cue: str = "", content: str = "", report: Report | None = None
) -> dict[str, Anchor]:
    """Anchors by trigger or cue word."""
    made = report or handmade.report(text, published=TUESDAY)
    layers = Layers().add(handmade.parse(text, rows))
    layers = layers.add(TimeStage()(made, layers))

    def at(word: str) -> Span:
        start = text.index(word)
        return Span(start, start + len(word))

    statements = ()
    if cue:
        statements = (Statement(cue, at(cue), cues=(at(cue),), contents=(at(content),)),)  # type: ignore[assignment]
    events = tuple(
        EventRecord(
            word, at(word), at(word), "X", status=status, statement=cue if content and word in content else None
        )
        for word, status in triggers.items()
    )
    layers = (
        layers.add(Cast("cast", "test"))
        .add(Layer("statements", "test", statements))
        .add(Layer("events", "test", events))
    )
    return {anchor.record: anchor for anchor in AnchorStage()(made, layers).items}


def test_the_saying_and_the_act_are_dated_apart() -> None:
    found = anchors(
        SAID_TEXT,
        SAID,
        triggers={"tested": Status.OCCURRED},
        cue="said",
        content="the North tested a missile last week",
    )
    assert found["said"].when.exact_day == date(2019, 1, 14)
    assert (found["tested"].when.earliest, found["tested"].when.latest) == (date(2019, 1, 7), date(2019, 1, 13))
    why = found["tested"].why
    assert why is not None
    assert why.detail == "with 'last week'"


def test_what_is_said_without_a_time_is_bounded_by_the_saying() -> None:
    rows = SAID.replace("last last ADJ JJ amod 11 DATE\nweek week NOUN NN npadvmod 7 DATE\n. . PUNCT . punct 1", "")
    text = "Seoul said on Monday that the North tested a missile"
    found = anchors(text, rows, triggers={"tested": Status.OCCURRED}, cue="said", content="the North tested a missile")
    when = found["tested"].when
    assert (when.earliest, when.latest) == (None, date(2019, 1, 14))
    assert "made by 2019-01-14" in when.reason


PLAIN = """
They they PRON PRP nsubj 1
left leave VERB VBD ROOT 1
, , PUNCT , punct 1
and and CCONJ CC cc 1
it it PRON PRP nsubj 5
ended end VERB VBD conj 1
. . PUNCT . punct 1
"""


def test_bounds_by_publication() -> None:
    text = "It is old. Few came. They left, and it ended."
    rows = (
        "It it PRON PRP nsubj 1\nis be AUX VBZ ROOT 1\nold old ADJ JJ acomp 1\n. . PUNCT . punct 1\n\n"
        "Few few ADJ JJ nsubj 1\ncame come VERB VBD ROOT 1\n. . PUNCT . punct 1\n\n" + PLAIN.lstrip()
    )
    for status, edges in {
        Status.OCCURRED: (None, TUESDAY),
        Status.ONGOING: (None, TUESDAY),
        Status.FUTURE: (TUESDAY, None),
        Status.HYPOTHETICAL: (None, None),
        Status.NEGATED: (None, None),
    }.items():
        when = anchors(text, rows, triggers={"ended": status})["ended"].when
        assert (when.earliest, when.latest) == edges
        assert when.basis is (Basis.PUBLICATION if when.known else Basis.NONE)


SUMMIT = """
He he PRON PRP nsubj 1
praised praise VERB VBD ROOT 1
the the DET DT det 3
summit summit NOUN NN dobj 1
in in ADP IN prep 3
June June PROPN NNP pobj 4 DATE
on on ADP IN prep 1
Friday Friday PROPN NNP pobj 6 DATE
. . PUNCT . punct 1
"""


def test_a_noun_takes_its_own_time() -> None:
    text = "He praised the summit in June on Friday."
    found = anchors(text, SUMMIT, triggers={"praised": Status.OCCURRED, "summit": Status.OCCURRED})
    assert found["praised"].when.exact_day == date(2019, 1, 11)
    assert (found["summit"].when.earliest, found["summit"].when.latest) == (date(2018, 6, 1), date(2018, 6, 30))


def test_an_undated_report_bounds_nothing() -> None:
    report = handmade.report(SAID_TEXT)
    found = anchors(SAID_TEXT, SAID, triggers={"tested": Status.OCCURRED}, report=report)
    assert not found["tested"].when.known


def test_headline_news_is_of_the_day_or_the_day_before() -> None:
    text = "Seoul rejects offer"
    rows = "Seoul Seoul PROPN NNP nsubj 1\nrejects reject VERB VBZ ROOT 1\noffer offer NOUN NN dobj 1"
    report = handmade.report(text, published=TUESDAY, kind=SectionKind.HEADLINE)
    found = anchors(text, rows, triggers={"rejects": Status.OCCURRED}, report=report)
    when = found["rejects"].when
    assert (when.earliest, when.latest, when.basis) == (date(2019, 1, 14), TUESDAY, Basis.PUBLICATION)


FOLLOW_UP = """
Kim Kim PROPN NNP nsubj 1
sought seek VERB VBD ROOT 1
a a DET DT det 3
sequel sequel NOUN NN dobj 1
to to ADP IN prep 3
the the DET DT det 6
summit summit NOUN NN pobj 4
in in ADP IN prep 3
June June PROPN NNP pobj 7 DATE
. . PUNCT . punct 1
"""


def test_of_two_nouns_the_nearer_takes_the_time() -> None:
    found = anchors(
        "Kim sought a sequel to the summit in June.",
        FOLLOW_UP,
        triggers={"sought": Status.OCCURRED, "summit": Status.OCCURRED},
    )
    assert found["summit"].when.earliest == date(2018, 6, 1)
    assert found["sought"].when.earliest in (None, date(2019, 1, 14))


SERIES = """
Kim Kim PROPN NNP nsubj 1
held hold VERB VBD ROOT 1
a a DET DT det 3
series series NOUN NN dobj 1
of of ADP IN prep 3
summits summit NOUN NNS pobj 4
in in ADP IN prep 1
2018 2018 NUM CD pobj 6 DATE
. . PUNCT . punct 1
"""


def test_a_light_verb_gives_its_time_to_the_noun() -> None:
    found = anchors("Kim held a series of summits in 2018.", SERIES, triggers={"summits": Status.OCCURRED})
    assert (found["summits"].when.earliest, found["summits"].when.latest) == (date(2018, 1, 1), date(2018, 12, 31))
