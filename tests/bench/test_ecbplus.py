"""ECB+ as small as can be, and the mentions that are given to be grouped."""

from datetime import date
from pathlib import Path

import pytest

from bench.corpora import ecbplus
from bench.corpora.laid import CorpusMissingError
from bench.once.grouped import grouped
from bench.once.mentions import MentionEvents
from bench.score.across import Way, score
from dateline.model import UNCODED, Actor, ActorKind, Cast, Form, Layer, Layers, Mention, Reading, Status
from tests.bench.test_corpora import write
from tests.handmade import parse, report

ADDRESS = ["http", ":", "/", "/", "norland", "-", "times", ".", "example"]
HEAD = ["Halden", "buys", "mine"]
DATE = ["May", "2", ",", "2008"]
BODY = ["Halden", "bought", "a", "140", "-", "year", "-", "old", "mine", "."]
MORE = ["The", "sale", "is", "done", "."]
XML = """<?xml version="1.0" ?><Document doc_name="3_1ecbplus.xml">
{tokens}
<Markables>
<ACTION_OCCURRENCE m_id="1"><token_anchor t_id="11"/></ACTION_OCCURRENCE>
<ACTION_OCCURRENCE m_id="2"><token_anchor t_id="18"/></ACTION_OCCURRENCE>
<NEG_ACTION_OCCURRENCE m_id="3"><token_anchor t_id="28"/></NEG_ACTION_OCCURRENCE>
<HUMAN_PART_ORG m_id="4"><token_anchor t_id="17"/></HUMAN_PART_ORG>
<ACTION_OCCURRENCE m_id="5" RELATED_TO="" TAG_DESCRIPTOR="buying" instance_id="ACT9" />
</Markables>
<Relations>
<CROSS_DOC_COREF r_id="6" note="ACT9"><source m_id="1"/><source m_id="2"/><target m_id="5"/></CROSS_DOC_COREF>
</Relations></Document>
"""
ROWS = """
Halden Halden PROPN NNP nsubj 1 ORG
bought buy VERB VBD ROOT 1
the the DET DT det 3
mine mine NOUN NN dobj 1
. . PUNCT . punct 1

The the DET DT det 1
sale sale NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
announced announce VERB VBN ROOT 3
. . PUNCT . punct 3
"""
TEXT = "Halden bought the mine. The sale was announced."


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    tokens, number = [], 0
    for sentence, words in enumerate((ADDRESS, HEAD, DATE, BODY, MORE)):
        for place, word in enumerate(words):
            number += 1
            tokens.append(f'<token t_id="{number}" sentence="{sentence}" number="{place}">{word}</token>')
    folder = tmp_path / "coreference/ecbplus"
    write(folder / "3/3_1ecbplus.xml", XML.format(tokens="\n".join(tokens)))
    write(folder / ecbplus.CHECKED, "Topic,File,Sentence Number\n3,1ecbplus,1\n3,1ecbplus,3\n")
    return tmp_path


def test_the_text_has_no_address_and_its_day_is_read(corpora: Path) -> None:
    laid = ecbplus.reports(corpora, 1)
    (record,), (label,) = laid.records, laid.labels
    assert record["text"] == "Halden buys mine\n\nMay 2, 2008\n\nHalden bought a 140-year-old mine. The sale is done."
    assert (record["id"], record["published"], label.topic) == ("ecbplus/3_1ecbplus", "2008-05-02", "3")


def test_the_mentions_of_checked_sentences_alone_are_given(corpora: Path) -> None:
    laid = ecbplus.reports(corpora, 1)
    (record,), (label,) = laid.records, laid.labels
    assert [(x.text, x.chain, label.text[slice(*x.span)]) for x in label.mentions] == [
        ("buys", "ACT9", "buys"),
        ("bought", "ACT9", "bought"),
    ]
    assert record["given"] == [{"start": x.span.start, "end": x.span.end} for x in label.mentions]


def test_topics_with_even_numbers_are_the_other_half(corpora: Path) -> None:
    with pytest.raises(CorpusMissingError):
        ecbplus.reports(corpora / "nowhere", 1)
    assert ecbplus.reports(corpora, 0).records == ()


def given_reading() -> tuple[dict[str, object], Reading]:
    """A report of two sentences, its two mentions handed over, and the Reading in which they stand."""
    record: dict[str, object] = {"text": TEXT, "given": [{"start": 7, "end": 13}, {"start": 28, "end": 32}]}
    made, one = parse(TEXT, ROWS), report(TEXT, published=date(2008, 5, 2))
    halden = Actor("a-halden", "Halden", ActorKind.ORGANISATION)
    name = Mention(made.tokens[0].span, "Halden", Form.NAME, halden.id)
    layers = Layers().add(made).add(Cast("cast", "test", (name,), actors=(halden,)))
    layers = layers.add(Layer("times", "test")).add(Layer("statements", "test"))
    events = MentionEvents([record])(one, layers).items
    return record, Reading(report=one, actors=(halden,), mentions=(name,), events=events)


def test_a_mention_becomes_a_record_with_its_word_and_its_parties() -> None:
    _, reading = given_reading()
    bought, sale = reading.events
    assert [e.trigger.quote(TEXT) for e in (bought, sale)] == ["bought", "sale"]
    assert [e.status for e in (bought, sale)] == [Status.OCCURRED, Status.OCCURRED]
    assert [role.actor for role in bought.actors] == ["a-halden"]
    assert sale.type == UNCODED
    assert any(why.rule == "noun" for why in sale.why)


def test_the_given_mentions_come_out_with_their_groups() -> None:
    record, reading = given_reading()
    (row,) = grouped([reading], [record])
    assert [(x["start"], x["lemma"]) for x in row["given"]] == [(7, "buy"), (28, "sale")]
    assert len({x["chain"] for x in row["given"]}) == 2
    assert score([row], [], Way.GIVEN)["conll_f1"] == 0.0
