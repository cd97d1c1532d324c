import base64
import hashlib
import itertools
import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from dateline.errors import QuoteError
from dateline.model import Chronology, Event, Moment, ReportCard, Source, Span, Status, Support
from dateline.views.index import Kind, records, sources_of
from dateline.views.page import page
from dateline.views.plain import markup
from tests.views import sample
from tests.views.golden import shown

VOID = {"meta", "br", "hr", "img", "input", "link", "area", "base", "col", "embed", "source", "track", "wbr"}


@cache
def made() -> str:
    return page(shown(), sample.TEXTS)


@cache
def tree() -> Any:
    return html.document_fromstring(made())


class Balanced(HTMLParser):
    """Whether every element that is opened is closed, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")


def test_it_is_well_formed() -> None:
    checker = Balanced()
    checker.feed(made())
    assert checker.faults == []
    assert checker.open == []
    parser = etree.HTMLParser(recover=False)
    known = {"details", "summary", "main", "section", "article", "nav", "header", "footer", "figure", "figcaption",
             "mark", "bdi", "output", "svg", "title", "desc", "line", "path", "circle", "g", "text"}  # fmt: skip
    try:
        etree.fromstring(made().encode(), parser)
    except etree.XMLSyntaxError:
        errors = [e.message for e in parser.error_log]  # libxml2's list of tags is HTML 4's
        assert [e for e in errors if not any(e == f"Tag {tag} invalid" for tag in known)] == []


def test_ids_are_unique_and_every_inner_link_has_its_end() -> None:
    ids = [element.get("id") for element in tree().iter() if isinstance(element.tag, str) and element.get("id")]
    assert len(ids) == len(set(ids))
    targets = {a.get("href")[1:] for a in tree().iter("a") if a.get("href").startswith("#")}
    assert targets <= set(ids)
    for kind in Kind:
        assert {record.id for record in records(shown(), kind)} <= set(ids)


def test_it_holds_every_quote_exactly_as_it_stands_in_its_report() -> None:
    marks = {mark.text_content() for mark in tree().iter("mark")}
    for kind in Kind:
        for record in records(shown(), kind):
            for source in sources_of(record):
                assert markup(source.span.quote(sample.TEXTS[source.report])) in marks


def test_a_quote_stands_in_its_context() -> None:
    for quote in tree().iter("blockquote"):
        before, mark, after = quote.find("p")
        assert mark.tag == "mark"
        words = " ".join((before.text or "").strip("…").replace("¶", "").split()[-3:])
        assert any(words in " ".join(markup(text).split()) for text in sample.TEXTS.values())
        assert len(before.text or "") <= 160 and len(after.text or "") <= 160


def test_a_quote_that_is_not_what_stands_there_is_refused() -> None:
    texts = {**sample.TEXTS, "r-wire": sample.TEXTS["r-wire"].replace("Friday", "Sunday")}
    with pytest.raises(QuoteError):
        page(shown(), texts)
    with pytest.raises(QuoteError):
        page(shown(), {**sample.TEXTS, "r-wire": "short"})


def test_without_texts_the_quotes_stand_alone() -> None:
    found = html.document_fromstring(page(shown(), {}))
    assert all(not (around.text or "") for around in found.find_class("around"))
    assert len(list(found.iter("mark"))) == len(list(tree().iter("mark")))


def test_nothing_is_fetched_and_nothing_but_its_own_script_may_run() -> None:
    assert not list(tree().iter("link", "img", "iframe", "object", "embed", "base", "audio", "video", "use"))
    assert not [e for e in tree().iter() if isinstance(e.tag, str) and (e.get("src") or e.get("style"))]
    assert not [k for e in tree().iter() if isinstance(e.tag, str) for k in e.attrib if k.startswith("on")]
    assert "@import" not in made() and "url(" not in made()
    (policy,) = (m.get("content") for m in tree().iter("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; ")
    (script,), (style,) = list(tree().iter("script")), list(tree().iter("style"))
    for element, directive in ((script, "script-src"), (style, "style-src")):
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy


def test_only_http_addresses_become_links() -> None:
    links = [a.get("href") for a in tree().iter("a") if not a.get("href").startswith("#")]
    assert links == ["https://radio.example.invalid/evening?a=1&b=2"]


def test_a_hostile_headline_is_only_text() -> None:
    assert "<script>alert" not in made()
    headlines = [cite.text_content() for cite in tree().iter("cite")]
    assert "<script>alert('cod')</script> & [bold]\"Cod\"[/bold] war" in headlines


def test_text_that_runs_from_right_to_left_is_kept_apart() -> None:
    (quote,) = (q for q in tree().iter("blockquote") if "نوردال" in q.find("p").find("mark").text)
    assert (quote.get("dir"), quote.get("lang")) == ("auto", "ar")


def test_days_are_in_order_and_the_undated_come_last() -> None:
    headings = [day.get("aria-label") for day in tree().find_class("day")]
    assert headings[:3] == ["1990s", "1996", "26 February – 3 March 2024"]
    assert headings[-1] == "undated"
    assert len(headings) == len(set(headings))


def test_it_says_who_says_so_and_who_repeats_whom() -> None:
    text = tree().get_element_by_id(
        next(e.id for e in shown().events if e.summary == "Norway will release the trawler Hafsúla.")
    )
    chains = [[li.text_content() for li in ol] for ol in text.iter("ol")]
    assert ["North Sea Wire", "Harbour Radio", "“a senior official”"] in chains
    body = text.text_content()
    assert "2 reports, 1 independent origin; Reykjavík Mirror repeats North Sea Wire" in body
    assert "promise, indirect" in body
    assert "‘Friday’ after Wednesday 2024-03-06" in body
    assert "Reports disagree on the date: the two days exclude each other" in body


def test_both_sides_of_a_conflict_are_shown_with_their_quotes() -> None:
    card = tree().get_element_by_id(sample.HURT)
    sides = [(s.find_class("value")[0].text, [m.text for m in s.iter("mark")]) for s in card.find_class("side")]
    assert sides == [
        ("two fishermen", ["Two fishermen were hurt"]),
        ("three fishermen", ["Three fishermen were hurt in the episode"]),
    ]


def test_the_axis_has_a_mark_for_every_dated_event_of_the_news() -> None:
    for name in ("wide", "narrow"):
        (drawing,) = (s for s in tree().iter("svg") if s.get("class") == name)
        marked = {id_ for a in drawing.iter("a") for id_ in a.get("data-for").split()}
        assert marked == {e.id for e in shown().events if e.when.known and not e.historical}
        labels = drawing.get("aria-labelledby").split()
        assert all(drawing.xpath(f".//*[@id='{label}']") for label in labels)


def test_it_can_be_read_by_ear_and_by_keyboard() -> None:
    assert tree().get("lang") == "en"
    levels = [int(e.tag[1]) for e in tree().iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(b - a <= 1 for a, b in itertools.pairwise(levels))
    assert all(select.getparent().tag == "label" for select in tree().iter("select"))
    assert all(details[0].tag == "summary" for details in tree().iter("details"))


def test_the_same_input_gives_the_same_page() -> None:
    assert page(shown(), sample.TEXTS) == made()
    turned = replace(shown(), events=tuple(reversed(shown().events)))
    assert page(turned, sample.TEXTS) == made()


def test_an_empty_chronology_is_a_page_too() -> None:
    text = page(Chronology(), {})
    assert "No event was found." in text
    assert "<svg" not in text


COLOURS = re.compile(r"--(\w+): (#[0-9a-f]{3,6});")


@pytest.mark.parametrize("scheme", [0, 1])
def test_every_text_colour_has_a_contrast_of_4_5(scheme: int) -> None:
    style = next(iter(tree().iter("style"))).text
    colours = dict(COLOURS.findall(style.split("prefers-color-scheme: dark")[scheme].split("@media print")[0]))
    for name in ("ink", "soft", "link", "coop", "conf", "talk", "dispute"):
        assert contrast(colours[name], colours["paper"]) >= 4.5, name
    assert contrast(colours["ink"], colours["mark"]) >= 4.5


def contrast(a: str, b: str) -> float:
    """WCAG 2.1's contrast ratio."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=60), st.data())
def test_any_text_is_shown_as_it_is(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    source = Source("r", "e-1", span, span.quote(text))
    card = ReportCard("r", text, text, text, (text,), "en", None, None, None)
    event = Event(
        "ev-1", "AGREE", None, (text,), Status.OCCURRED, False, Moment.unknown(text), (), (), (), text, text,
        (source,), Support(1, 1),
    )  # fmt: skip
    found = page(Chronology(reports=(card,), events=(event,)), {"r": text}, title=text)
    checker = Balanced()
    checker.feed(found)
    assert checker.faults == [] and checker.open == []
    marks = [
        m.text
        for m in html.document_fromstring(found.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8")).iter("mark")
    ]
    assert marks == [markup(source.quote).replace("\r\n", "\n").replace("\r", "\n")]
