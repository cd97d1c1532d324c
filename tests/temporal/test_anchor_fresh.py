"""The news of a report itself: which verbs of its first sentences have the report's day."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Anchor, Cast, EventRecord, Layer, Layers, Span, Statement
from dateline.temporal import AnchorStage, TimeStage
from dateline.temporal.anchoring.fresh import is_fresh

from .. import handmade
from .clauses import TUESDAY, days

MONDAY = date(2019, 1, 14)

FRESH = {
    "Seoul had warned them.": """Seoul Seoul PROPN NNP nsubj 2 GPE
had have AUX VBD aux 2
warned warn VERB VBN ROOT 2
them they PRON PRP dobj 2
. . PUNCT . punct 2""",
    "Seoul has warned them.": """Seoul Seoul PROPN NNP nsubj 2 GPE
has have AUX VBZ aux 2
warned warn VERB VBN ROOT 2
them they PRON PRP dobj 2
. . PUNCT . punct 2""",
    "Seoul has begun dropping food.": """Seoul Seoul PROPN NNP nsubj 2 GPE
has have AUX VBZ aux 2
begun begin VERB VBN ROOT 2
dropping drop VERB VBG xcomp 2
food food NOUN NN dobj 3
. . PUNCT . punct 2""",
    "Seoul has considered dropping food.": """Seoul Seoul PROPN NNP nsubj 2 GPE
has have AUX VBZ aux 2
considered consider VERB VBN ROOT 2
dropping drop VERB VBG xcomp 2
food food NOUN NN dobj 3
. . PUNCT . punct 2""",
    "It rained as Seoul warned them.": """It it PRON PRP nsubj 1
rained rain VERB VBD ROOT 1
as as SCONJ IN mark 4
Seoul Seoul PROPN NNP nsubj 4 GPE
warned warn VERB VBD advcl 1
them they PRON PRP dobj 4
. . PUNCT . punct 1""",
    "It rained before Seoul warned them.": """It it PRON PRP nsubj 1
rained rain VERB VBD ROOT 1
before before SCONJ IN mark 4
Seoul Seoul PROPN NNP nsubj 4 GPE
warned warn VERB VBD advcl 1
them they PRON PRP dobj 4
. . PUNCT . punct 1""",
    "It rained. Seoul rejects them.": """It it PRON PRP nsubj 1
rained rain VERB VBD ROOT 1
. . PUNCT . punct 1

Seoul Seoul PROPN NNP nsubj 1 GPE
rejects reject VERB VBZ ROOT 1
them they PRON PRP dobj 1
. . PUNCT . punct 1""",
    "It rained. Seoul regularly rejects them.": """It it PRON PRP nsubj 1
rained rain VERB VBD ROOT 1
. . PUNCT . punct 1

Seoul Seoul PROPN NNP nsubj 2 GPE
regularly regularly ADV RB advmod 2
rejects reject VERB VBZ ROOT 2
them they PRON PRP dobj 2
. . PUNCT . punct 2""",
    "Envoys meet rebels in this undated photo.": """Envoys envoy NOUN NNS nsubj 1
meet meet VERB VBP ROOT 1
rebels rebel NOUN NNS dobj 1
in in ADP IN prep 1
this this DET DT det 6
undated undated ADJ JJ amod 6
photo photo NOUN NN pobj 3
. . PUNCT . punct 1""",
    "Envoys meet rebels over a photo.": """Envoys envoy NOUN NNS nsubj 1
meet meet VERB VBP ROOT 1
rebels rebel NOUN NNS dobj 1
over over ADP IN prep 1
a a DET DT det 5
photo photo NOUN NN pobj 3
. . PUNCT . punct 1""",
    "Seoul has confirmed that rebels fled.": """Seoul Seoul PROPN NNP nsubj 2 GPE
has have AUX VBZ aux 2
confirmed confirm VERB VBN ROOT 2
that that SCONJ IN mark 5
rebels rebel NOUN NNS nsubj 5
fled flee VERB VBD ccomp 2
. . PUNCT . punct 2""",
    "Seoul had confirmed that rebels fled.": """Seoul Seoul PROPN NNP nsubj 2 GPE
had have AUX VBD aux 2
confirmed confirm VERB VBN ROOT 2
that that SCONJ IN mark 5
rebels rebel NOUN NNS nsubj 5
fled flee VERB VBD ccomp 2
. . PUNCT . punct 2""",
    "Seoul fired rockets and reports them.": """Seoul Seoul PROPN NNP nsubj 1 GPE
fired fire VERB VBD ROOT 1
rockets rocket NOUN NNS dobj 1
and and CCONJ CC cc 1
reports report VERB VBZ conj 1
them they PRON PRP dobj 4
. . PUNCT . punct 1""",
}


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("Seoul has warned them.", "warned", True),
        ("Seoul had warned them.", "warned", False),
        ("Seoul has begun dropping food.", "dropping", True),
        ("Seoul has considered dropping food.", "dropping", False),
        ("It rained as Seoul warned them.", "warned", True),
        ("It rained before Seoul warned them.", "warned", False),
        ("It rained. Seoul rejects them.", "rejects", True),
        ("It rained. Seoul regularly rejects them.", "rejects", False),
        ("Seoul fired rockets and reports them.", "fired", True),
        ("Seoul fired rockets and reports them.", "reports", False),
        ("Envoys meet rebels over a photo.", "meet", True),
        ("Envoys meet rebels in this undated photo.", "meet", False),
    ],
)
def test_the_news_of_a_first_sentence(text: str, word: str, wanted: bool) -> None:
    at = text.index(word)
    span = Span(at, at + len(word))
    assert is_fresh(EventRecord("e", span, span, "X"), handmade.parse(text, FRESH[text]), {}, TUESDAY) is wanted


def _said(text: str, cue: str, act: str) -> dict[str, Anchor]:
    """The anchors of a statement and of an act that it tells."""
    parse = handmade.parse(text, FRESH[text])
    report = handmade.report(text, published=TUESDAY)
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in (cue, act)]
    said = Statement("said", spans[1], cues=(spans[0],), contents=(spans[1],), speaker="seoul", speaker_text="Seoul")
    told = EventRecord("told", spans[1], spans[1], "X", statement="said")
    layers = Layers().add(parse)
    layers = layers.add(TimeStage()(report, layers)).add(Cast("cast", "test"))
    layers = layers.add(Layer("statements", "test", (said,))).add(Layer("events", "test", (told,)))
    return {anchor.record: anchor for anchor in AnchorStage()(report, layers).items}


def test_an_undated_saying_of_the_lead_is_news_and_what_it_tells_is_not() -> None:
    found = _said("Seoul has confirmed that rebels fled.", "confirmed", "fled")
    assert days(found["said"]) == (MONDAY, TUESDAY)
    assert days(found["told"]) == (None, TUESDAY)


def test_what_had_been_said_before_the_news_has_no_day() -> None:
    assert days(_said("Seoul had confirmed that rebels fled.", "confirmed", "fled")["said"]) == (None, TUESDAY)
