"""MEANTIME as small as can be, and the events that are given to be anchored."""

from pathlib import Path

import pytest

from bench.corpora import meantime
from bench.corpora.laid import CorpusMissingError
from bench.once.anchored import GivenEvents
from bench.score.links import CREATION, Order, Tie
from dateline.model import Layer, Layers, Report, Span, Statement, Status
from tests.bench.test_corpora import write

WORDS = [
    ["Rain", "falls"],
    ["May", "2", ",", "2008"],
    ['"', "Norland", "did", "n't", "pay", "$", "3", '"', ",", "she", "said", "on", "Thursday", "."],
    ["Nobody", "labelled", "this", "."],
]
XML = """<?xml version="1.0" ?><Document doc_id="7">
{tokens}
<Markables>
<EVENT_MENTION m_id="1" polarity="NEG" certainty="CERTAIN" time="NON_FUTURE"><token_anchor t_id="11"/></EVENT_MENTION>
<EVENT_MENTION m_id="2" polarity="POS" certainty="CERTAIN" time="NON_FUTURE"><token_anchor t_id="17"/></EVENT_MENTION>
<EVENT_MENTION m_id="3" polarity="POS" certainty="CERTAIN" time="NON_FUTURE"><token_anchor t_id="2"/></EVENT_MENTION>
<TIMEX3 m_id="4" functionInDocument="CREATION_TIME" type="DATE" value="2008-05-02"><token_anchor t_id="3"/></TIMEX3>
<TIMEX3 m_id="5" functionInDocument="NONE" type="DATE" value="2008-05-01"><token_anchor t_id="19"/></TIMEX3>
<TIMEX3 m_id="6" functionInDocument="NONE" type="DATE" value="2058"/>
</Markables>
<Relations>
<TLINK r_id="1" reltype="IS_INCLUDED"><source m_id="2"/><target m_id="5"/></TLINK>
<TLINK r_id="2" reltype="INCLUDES"><source m_id="4"/><target m_id="3"/></TLINK>
<TLINK r_id="3" reltype="IS_INCLUDED"><source m_id="1"/><target m_id="6"/></TLINK>
<TLINK r_id="4" reltype="AFTER"><source m_id="2"/><target m_id="1"/></TLINK>
<TLINK r_id="5" reltype="BEFORE"><source m_id="2"/><target m_id="4"/></TLINK>
<TLINK r_id="6" reltype="BEFORE"><source m_id="5"/><target m_id="2"/></TLINK>
</Relations></Document>
"""


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    tokens, number = [], 0
    for sentence, words in enumerate(WORDS):
        for word in words:
            number += 1
            text = word.replace("&", "&amp;")
            tokens.append(f'<token t_id="{number}" sentence="{sentence}" number="{number - 1}">{text}</token>')
    folder = tmp_path / "coreference/meantime/intra-doc_annotation/corpus_rain"
    write(folder / "7_Rain_falls.xml", XML.format(tokens="\n".join(tokens)))
    return tmp_path


def test_the_text_is_the_labelled_part_without_its_date_line(corpora: Path) -> None:
    laid = meantime.times(corpora)
    (record,), (label,) = laid.records, laid.labels
    assert record["text"] == 'Rain falls\n\n"Norland didn\'t pay $3", she said on Thursday.'
    assert (record["id"], record["published"], label.published) == ("meantime/7", "2008-05-02", "2008-05-02")
    assert [(x.text, x.value, label.text[x.start : x.end]) for x in label.times] == [
        ("Thursday", "2008-05-01", "Thursday")
    ]


def test_mentions_their_ties_and_their_order(corpora: Path) -> None:
    (label,) = meantime.links(corpora).labels
    assert [(x.id, x.text, x.status, label.text[slice(*x.span)]) for x in label.mentions] == [
        ("1", "pay", "negated", "pay"),
        ("2", "said", "occurred", "said"),
        ("3", "falls", "occurred", "falls"),
    ]
    assert label.ties == (Tie("2", "2008-05-01", "Thursday"), Tie("3", "2008-05-02", CREATION))
    assert label.orders == (Order("1", "2"), Order("2", CREATION))


def test_the_given_events_stand_in_their_narrowest_statement(corpora: Path) -> None:
    (record,) = meantime.links(corpora).records
    text = str(record["text"])
    start = text.index("Norland")
    wide, narrow = (Statement(name, Span(0, end), contents=(Span(start, end),)) for name, end in (("a", 33), ("b", 31)))
    layers = Layers().add(Layer("statements", "test", (wide, narrow)))
    events = GivenEvents([record])(Report(text=text), layers).items
    assert [(text[e.trigger.start : e.trigger.end], e.status, e.statement) for e in events] == [
        ("pay", Status.NEGATED, "b"),
        ("said", Status.OCCURRED, None),
        ("falls", Status.OCCURRED, None),
    ]
    assert GivenEvents([record])(Report(text="Another."), layers).items == ()


def test_no_corpus_no_sets(tmp_path: Path) -> None:
    with pytest.raises(CorpusMissingError):
        meantime.links(tmp_path)
