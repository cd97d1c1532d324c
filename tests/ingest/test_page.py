from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from dateline.errors import EmptyInput, MarkupInput, OversizeInput
from tests.ingest.made import BODY, MORE, of_kind, page, parts

ARTICLE = {
    "@type": "NewsArticle", "headline": "Border crossing to reopen", "datePublished": "2018-06-12T23:30:00-04:00",
    "dateModified": "2018-06-13T08:00:00-04:00",
    "author": [{"@type": "Person", "name": "By Jane Roe"}, {"@id": "#john"}],
    "publisher": {"@type": "Organization", "name": "Harbour Wire"},
}  # fmt: skip


def made(head: str = "", *, body: str = "", lang: str = "en-GB") -> str:
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><title>Border crossing to reopen - Harbour Wire</title>{head}</head>'
        f'<body><nav><a href="/">Home</a><a href="/world">World</a></nav><main><h1>Border crossing to reopen</h1>{body}'
        f"<article><p>{BODY}</p><p>{MORE}</p></article></main><footer>© Harbour Wire</footer></body></html>"
    )


def ld(*nodes: object) -> str:
    return (
        f'<script type="application/ld+json">{json.dumps(nodes[0] if len(nodes) == 1 else {"@graph": nodes})}</script>'
    )


def test_text_is_the_headline_and_the_paragraphs() -> None:
    report = page(made())
    assert parts(report) == [("headline", None, "Border crossing to reopen"), ("body", None, f"{BODY}\n\n{MORE}")]
    assert report.headline == "Border crossing to reopen"
    assert report.language == "en"
    assert report.location == "made.html"


def test_json_ld_comes_first_and_keeps_the_pages_own_zone() -> None:
    head = ld(ARTICLE, {"@type": "Person", "@id": "#john", "name": "John Doe"})
    report = page(made(head + '<meta property="article:published_time" content="2018-06-20T00:00:00Z">'))
    assert report.published == datetime(2018, 6, 12, 23, 30, tzinfo=timezone(timedelta(hours=-4)))
    assert report.updated == datetime(2018, 6, 13, 8, 0, tzinfo=timezone(timedelta(hours=-4)))
    assert report.byline == ("Jane Roe", "John Doe")
    assert report.outlet == "Harbour Wire"


def test_meta_tags_where_there_is_no_json_ld() -> None:
    head = (
        '<meta property="og:title" content="Crossing &amp;quot;to reopen&amp;quot; - Harbour Wire">'
        '<meta property="og:site_name" content="Harbour Wire"><meta name="author" content="Jane Roe, Staff Writer">'
        '<meta property="article:published_time" content="2018-06-12T23:30:00Z">'
        '<meta property="article:modified_time" content="2018-06-13">'
        '<meta property="article:author" content="https://example.com/jane">'
    )
    report = page(made(head))
    assert report.headline == 'Crossing "to reopen"'
    assert (report.outlet, report.byline) == ("Harbour Wire", ("Jane Roe",))
    assert (report.published, report.updated) == (datetime(2018, 6, 12, 23, 30, tzinfo=UTC), date(2018, 6, 13))


def test_a_time_element_and_not_one_of_another_report() -> None:
    body = '<aside><time datetime="2018-01-01">1 Jan</time></aside><time datetime="2018-06-12T14:05:00">12 June</time>'
    assert page(made(body=body)).published == datetime(2018, 6, 12, 14, 5)


def test_nothing_is_invented() -> None:
    report = page(made(lang=""))
    assert (report.published, report.updated, report.byline, report.outlet) == (None, None, (), None)


def test_an_address_is_an_outlet_only_where_nothing_else_is_said() -> None:
    site = '<meta property="og:site_name" content="harbour.example">'
    assert page(made(site + ld(ARTICLE))).outlet == "Harbour Wire"
    assert page(made(site)).outlet == "harbour.example"


def test_a_standfirst_that_the_page_shows_is_read_and_one_that_it_hides_is_not() -> None:
    words = "Ministers agree in Lisbon after a year of silence on the border"
    head = f'<meta name="description" content="{words}">'
    shown = page(made(head, body=f'<div class="sub">{words}</div>'))
    assert of_kind(shown, "body")[0].count(words) == 1
    assert words not in page(made(head)).text


def test_broken_json_ld_is_passed_over() -> None:
    for script in ('{"@type": "NewsArticle", ', "[" * 100_000, '"x"', '[{"author": 3, "@type": 7}]'):
        report = page(made(f'<script type="application/ld+json">{script}</script>'))
        assert report.headline == "Border crossing to reopen"


def test_scripts_are_no_text() -> None:
    report = page(made(body="<script>var x = '<p>The envoy never left the city at all.</p>'</script>"))
    assert "envoy" not in report.text


@pytest.mark.parametrize(
    "markup",
    ["<html><body></body></html>", "<html><head><title>x</title></head></html>", "<" * 5000, "no mark-up here",
     "<html><body><script>x</script><nav><a href='/'>Home</a></nav></body></html>"],
)  # fmt: skip
def test_no_article(markup: str) -> None:
    with pytest.raises(MarkupInput):
        page(markup)


def test_an_empty_page() -> None:
    with pytest.raises(EmptyInput):
        page(" \n ")


@pytest.mark.parametrize(
    "markup",
    ["<div>" * 50_000 + BODY, "<b>" * 50_000 + BODY, "<p>x</p>" * 50_000, "<span>x</span> " * 50_000, "<br>" * 50_000,
     "<table><tr><td>" * 3000, "<a " + "a=1 " * 50_000 + ">x</a>", "<a '" * 50_000, "<script>" * 50_000,
     "<ul>" + "<li>x" * 50_000, "&lt;" * 100_000, "<!--" * 50_000],
)  # fmt: skip
def test_pages_made_to_cost_time_are_refused_or_read_in_seconds(markup: str) -> None:
    try:
        report = page(f"<html><body><article>{markup}")
    except (MarkupInput, OversizeInput):
        return
    assert len(report.text) < 400_000


def test_entities_that_grow_are_not_followed() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">{entities}]>' + made(body="<p>&e11;</p>")
    try:
        assert len(page(bomb).text) < 10_000
    except MarkupInput as error:
        assert error.location == "made.html"


def test_a_text_longer_than_the_settings_allow() -> None:
    with pytest.raises(OversizeInput):
        page(made(), max_characters=100)
