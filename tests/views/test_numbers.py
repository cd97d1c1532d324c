"""The numbers of an event where a reader meets them: table, CSV, page, explanation."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from lxml import html

from dateline.model import Chronology, EventRecord, MergedQuantity, Quantity, Reading, Report, Source, Span
from dateline.views.explain import as_json, as_text, explain
from dateline.views.formats import FORMATS
from dateline.views.index import Kind
from dateline.views.numbers import figure, quoted_figures
from dateline.views.page import page
from dateline.views.render import table
from tests.views import sample

WHOLE = sample.chronology()
HURT = next(e for e in WHOLE.events if e.summary == "Fishermen are hurt by a flare.")
WIRE, RADIO = HURT.sources


def counted(source: Source, words: str, number: int) -> MergedQuantity:
    at = source.span.start + source.quote.index(words)
    span = Span(at, at + len(words))
    source = replace(source, span=span, quote=words)
    return MergedQuantity("wounded", number, number, None, "fisherman", None, "the object of 'hurt'", (source,))


EVENT = replace(HURT, quantities=(counted(WIRE, WIRE.quote[:13], 2), counted(RADIO, RADIO.quote[:15], 3)))


def with_numbers() -> Chronology:
    return replace(WHOLE, events=tuple(EVENT if e.id == HURT.id else e for e in WHOLE.events))


def test_a_figure_in_words() -> None:
    assert figure(EVENT.quantities[0]) == "wounded: 2 (fisherman)"
    assert figure(replace(EVENT.quantities[0], high=None, what=None)) == "wounded: 2 or more"


def test_the_reports_own_words_by_kind() -> None:
    assert quoted_figures(EVENT) == f"wounded: {WIRE.quote[:13]}, {RADIO.quote[:15]}"
    assert quoted_figures(replace(EVENT, quantities=(replace(EVENT.quantities[0], kind="other"),))) == WIRE.quote[:13]
    assert quoted_figures(HURT) == ""


def test_the_table_shows_them() -> None:
    shown = " ".join(" ".join(table(with_numbers(), width=300)).split())
    assert f"wounded: {WIRE.quote[:13]}, {RADIO.quote[:15]}" in shown


def test_the_csv_has_them_in_a_column() -> None:
    rows = csv.DictReader(io.StringIO("".join(FORMATS["csv"](with_numbers(), Kind.EVENTS))))
    found = {row["id"]: row["quantities"] for row in rows}
    assert found[HURT.id] == "wounded: 2 (fisherman); wounded: 3 (fisherman)"
    assert not any(cell for name, cell in found.items() if name != HURT.id)


def test_the_page_names_the_outlets_of_each() -> None:
    tree = html.document_fromstring(page(with_numbers(), sample.TEXTS))
    (numbers,) = (dd.text_content() for dd in tree.xpath("//dt[.='Numbers']/following-sibling::dd[1]"))
    assert "wounded: 2 (fisherman) (North Sea Wire)" in numbers
    assert "wounded: 3 (fisherman) (Harbour Radio)" in numbers


def test_an_explanation_gives_the_words_the_characters_and_the_reason() -> None:
    quantity = Quantity(Span(WIRE.span.start, WIRE.span.start + 13), "wounded", 2, 2, what="fisherman", reason="why")
    record = EventRecord(WIRE.event, WIRE.span, WIRE.span, "ASSAULT", quantities=(quantity,))
    reading = Reading(Report(text=sample.TEXTS[WIRE.report], id=WIRE.report), events=(record,))
    found = explain(HURT.id, {WIRE.report: reading}, with_numbers(), ())
    assert [(n.number, n.read, n.reason) for n in found.numbers] == [("wounded: 2 (fisherman)", WIRE.quote[:13], "why")]
    assert "Numbers\n" in as_text(found)
    assert json.loads(as_json(found))["numbers"][0]["read"] == WIRE.quote[:13]
    assert explain(WIRE.event, {WIRE.report: reading}, with_numbers(), ()).numbers == found.numbers
