from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dateline.errors import InputError
from dateline.ingest import read
from dateline.model import Raw, Report
from dateline.settings import Settings
from tests.ingest.made import BODY, MORE, of_kind, parts, record, text

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def head(*lines: str) -> Report:
    """A report with these lines under its headline."""
    return text("\n\n".join(("Border crossing to reopen", *lines, BODY, MORE)))


def body_of(report: Report) -> str:
    return "\n\n".join(of_kind(report, "body"))


# ---------------------------------------------------------------- headline


def test_a_short_first_line_before_a_blank_one_is_the_headline() -> None:
    report = head()
    assert report.headline == "Border crossing to reopen"
    assert parts(report)[0] == ("headline", None, "Border crossing to reopen")
    assert body_of(report) == f"{BODY}\n\n{MORE}"


@pytest.mark.parametrize(
    "first",
    [
        "The ministers met on Monday.",
        "The ministers met on Monday, and",
        "“We will meet again” said the minister",
        BODY,
        "Speech",
        "Read more: Ministers meet in Lisbon",
        "By Jane Roe and John Doe",
        "LISBON, June 12 (Harbour Wire) -",
    ],
)
def test_a_first_line_that_is_no_headline(first: str) -> None:
    assert text(f"{first}\n\n{BODY}\n\n{MORE}").headline is None


def test_wrapped_text_has_no_headline() -> None:
    wrapped = "The foreign ministers of the two countries met in Lisbon on Monday\nand agreed to reopen the crossing."
    assert parts(text(wrapped)) == [("body", None, wrapped)]


def test_a_headline_that_stands_twice_under_a_menu() -> None:
    report = text(f"Home\nWorld\nSport\n\nBorder crossing to reopen\n\nBorder crossing to reopen\n\n{BODY}")
    assert parts(report) == [
        ("boilerplate", None, "Home\nWorld\nSport"),
        ("headline", None, "Border crossing to reopen"),
        ("headline", None, "Border crossing to reopen"),
        ("body", None, BODY),
    ]


def test_a_records_headline_is_found_in_its_text_and_not_made_up_where_it_is_not() -> None:
    under = record(
        text=f"Menu\nLatest\n\n“Border” crossing to reopen\n\n{BODY}", headline='"Border" crossing to reopen'
    )
    assert of_kind(under, "headline") == ["“Border” crossing to reopen"]
    assert of_kind(under, "boilerplate") == ["Menu\nLatest"]
    assert parts(record(text=BODY, headline="Border crossing to reopen")) == [("body", None, BODY)]
    glued = record(text=f"Border crossing to reopen {BODY}", headline="Border crossing to reopen")
    assert parts(glued) == [("headline", None, "Border crossing to reopen"), ("body", None, BODY)]


def test_a_headline_in_markdown() -> None:
    assert text(f"# Border crossing to reopen\n\n{BODY}").headline == "Border crossing to reopen"


# ---------------------------------------------------------------- dateline


@pytest.mark.parametrize(
    ("dateline", "place", "outlet"),
    [
        ("SINGAPORE, June 12 (Harbour Wire) -", "Singapore", "Harbour Wire"),
        ("WASHINGTON (AP) —", "Washington", "AP"),
        ("LONDON —", "London", None),
        ("Mexico City (AFP) –", "Mexico City", "AFP"),
        ("NEWARK, N.J. _", "Newark, N.J.", None),
        ("CANBERRA, Australia (AP)_", "Canberra, Australia", "AP"),
        ("BEIJING/SEOUL (Reuters) -", "Beijing/Seoul", "Reuters"),
        ("Lisbon, 12 June (Harbour Wire):", "Lisbon", "Harbour Wire"),
        ("(CNN)", None, "CNN"),
        ("(AFP) —", None, "AFP"),
    ],
)
def test_datelines(dateline: str, place: str | None, outlet: str | None) -> None:
    report = text(f"{dateline} {BODY}\n\n{MORE}")
    assert of_kind(report, "dateline") == [dateline]
    assert (report.place, report.outlet) == (place, outlet)
    assert body_of(report).startswith("The foreign ministers")


@pytest.mark.parametrize(
    "first",
    ["NATO — the alliance that was formed in 1949 — met on Monday.", "Trump — who left on Monday — was in Lisbon.",
     "UPDATE — the ministers have met.", "Lisbon - the capital - was calm.", "(It was late.) They met.", "LONDON: fog"],
)  # fmt: skip
def test_no_datelines(first: str) -> None:
    report = text(f"{first} {BODY}")
    assert of_kind(report, "dateline") == []
    assert report.place is None


def test_a_dateline_dates_the_report_only_where_it_writes_the_year() -> None:
    assert text(f"OSLO, June 12, 2018 (Harbour Wire) - {BODY}").published == date(2018, 6, 12)
    assert text(f"OSLO, June 12 (Harbour Wire) - {BODY}").published is None


def test_a_dateline_with_a_day_and_no_agency() -> None:
    report = text(f"Lisbon, June 12 - {BODY}")
    assert of_kind(report, "dateline") == ["Lisbon, June 12 -"]
    assert (report.place, report.outlet) == ("Lisbon", None)


def test_a_dateline_below_its_headline_and_only_once() -> None:
    report = text(f"Border crossing to reopen.\nLISBON (Harbour Wire) - {BODY}\n\nOSLO — {MORE}")
    assert of_kind(report, "dateline") == ["LISBON (Harbour Wire) -"]
    assert f"OSLO — {MORE}" in body_of(report)


# ---------------------------------------------------------------- byline


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Jane Roe and John Doe", ("Jane Roe", "John Doe")),
        ("Jane Roe, Staff Writer", ("Jane Roe",)),
        ("By JANE ROE, Associated Press", ("JANE ROE",)),
        ("By Jane Roe | Published June 12, 2018", ("Jane Roe",)),
    ],
)
def test_byline_lines(line: str, people: tuple[str, ...]) -> None:
    report = head(line)
    assert of_kind(report, "byline") == [line]
    assert report.byline == people
    assert report.published == (date(2018, 6, 12) if "2018" in line else None)


def test_no_byline() -> None:
    first = "By Monday the ministers had agreed on most of the points that had kept them apart since the spring."
    assert of_kind(text(f"{first}\n\n{BODY}"), "byline") == []


def test_a_name_over_an_employer_under_a_known_headline() -> None:
    report = record(text=f"Jane Roe\n\nHarbour Wire\n\n{BODY}\n\n{MORE}", headline="Border crossing to reopen")
    assert report.byline == ("Jane Roe",)
    assert of_kind(report, "byline") == ["Jane Roe\n\nHarbour Wire"]


@pytest.mark.parametrize(
    "line",
    ["John Doe contributed to this report.", "(Reporting by John Doe; Editing by Mary Poe)",
     "— With assistance by John Doe", "Jane Roe is the Harbour Wire's Lisbon correspondent."],
)  # fmt: skip
def test_who_helped_is_no_news(line: str) -> None:
    report = record(text=f"{BODY}\n\n{MORE}\n\n{line}", byline="Jane Roe")
    assert of_kind(report, "byline") == [line]


# ---------------------------------------------------------------- when it came out


def test_an_outlets_name_above_the_headline_is_its_outlet() -> None:
    report = text("\n\n".join(("STRAITS COURIER", "Border crossing to reopen", BODY, MORE)))
    assert (report.outlet, report.headline) == ("Straits Courier", "Border crossing to reopen")
    assert of_kind(report, "boilerplate") == ["STRAITS COURIER"]


def test_capitals_that_are_no_outlet_are_left_alone() -> None:
    report = text("\n\n".join(("BORDER CROSSING REOPENS", "It opens again on Monday", BODY, MORE)))
    assert report.outlet is None
    assert of_kind(report, "boilerplate") == []


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By Jane Roe, The Lantern Post", "The Lantern Post"),
        ("By Jane Roe, chief correspondent", None),
    ],
)
def test_a_byline_may_end_with_the_outlet(line: str, outlet: str | None) -> None:
    report = head(line)
    assert (report.byline, report.outlet) == (("Jane Roe",), outlet)


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("Published 12 June 2018, 14:05", datetime(2018, 6, 12, 14, 5), None),
        ("Write: 2018-06-12 10:53:03Update: 2018-06-12 14:26:15", datetime(2018, 6, 12, 10, 53, 3),
         datetime(2018, 6, 12, 14, 26, 15)),
        ("Last modified on June 12, 2018", None, date(2018, 6, 12)),
        ("Updated at 5:10 p.m. ET", None, None),
        ("12 June 2018", date(2018, 6, 12), None),
    ],
)  # fmt: skip
def test_stamp_lines_are_boilerplate(line: str, published: date | None, updated: date | None) -> None:
    report = head(line)
    assert of_kind(report, "boilerplate") == [line]
    assert (report.published, report.updated) == (published, updated)


def test_dates_that_head_parts_of_a_report_are_not_its_own() -> None:
    report = head("12 June 2018", "The crossing closed.", "14 June 2018", "The crossing opened.")
    assert report.published is None
    assert of_kind(report, "boilerplate") == []


# ---------------------------------------------------------------- furniture


@pytest.mark.parametrize(
    "line",
    ["Advertisement", "ADVERTISEMENT", "Share this", "Story Continued Below", "Read more: Ministers meet in Lisbon",
     "Related: Talks in Oslo", "More:What next for the border?", "Follow us", "Follow Jane Roe on Twitter: @janeroe",
     "Copyright © 2018 Harbour Wire. All rights reserved.", "© 2018 Harbour Wire", "Photo : HARBOUR Pool",
     "Sign up for our newsletter", "Harbour Daily The letter of the day. Email Sign Up By signing up you agree.",
     "Talks falter, and hopes with them Read more", "Slideshow (9 Images)", "(Jane Roe/Reuters)", "___",
     "SEE ALSO: Crossing closed again", "ABSTRACT.", "FULL TEXT", "CORRECTION APPENDED",
     "Send tips to news@harbour.example.",
     "Content created by the Harbour Foundation is free to publishers.",
     "Play Video 1:10 Ministers shake hands – video", "1 of 14"],
)  # fmt: skip
def test_furniture_between_paragraphs(line: str) -> None:
    report = text(f"{BODY}\n\n{line}\n\n{MORE}")
    assert parts(report) == [("body", None, BODY), ("boilerplate", None, line), ("body", None, MORE)]


@pytest.mark.parametrize(
    "line",
    ["Read more than the first page of the treaty, he said.", "Sign up for the army has doubled, the ministry said.",
     "Related charges were dropped.", "Share prices fell.", "Home", "Watch out, he said.", "Key developments:",
     "Advertisement revenue fell by a third.", "The photograph: a bridge, and nobody on it.", "And",
     "More on this was to follow, she said.", "Video of the strike was shown on state television.",
     "Copyright was what they quarrelled over.", "Follow the money, the minister said on Monday.",
     "Abstract art filled the hall, and nobody came.", "Send tips up to five coins, the waiter said.",
     "Content created by readers was removed, the ministry said."],
)  # fmt: skip
def test_news_is_never_furniture(line: str) -> None:
    if line == "Home":
        line = "Home Office"
    report = text(f"{BODY}\n\n{line}\n\n{MORE}")
    assert parts(report) == [("body", None, f"{BODY}\n\n{line}\n\n{MORE}")]


@pytest.mark.parametrize("label", ["More:", "Read more:", "Related:"])
def test_titles_after_a_label_are_links(label: str) -> None:
    first, second = "Ministers meet in Lisbon", "Why the old bridge had to go at last"
    third = "What the new ferry means for the islands"
    report = text(f"{BODY}\n\n{label} {first}\n\n{second}\n\n{third}\n\n{MORE}")
    assert parts(report)[1] == ("boilerplate", None, f"{label} {first}\n\n{second}\n\n{third}")
    one = text(f"{BODY}\n\n{label} {first}\n\n{second}\n\n{MORE}")  # the second may head what follows
    assert parts(one)[1] == ("boilerplate", None, f"{label} {first}")
    alone = text(f"{BODY}\n\n{label}\n\n{first}\n\n{second}\n\n{MORE}")
    assert parts(alone)[1] == ("boilerplate", None, f"{label}\n\n{first}\n\n{second}")


def test_a_subheading_after_a_link_is_the_reports_own() -> None:
    report = text(f"{BODY}\n\nRead more: Ministers meet in Lisbon\n\nA bridge falls\n\n{MORE}")
    assert parts(report)[1] == ("boilerplate", None, "Read more: Ministers meet in Lisbon")
    assert parts(report)[2][0] == "body"


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Backgroundurl Avatar_Large", ()),
        ("By Story Count", ()),
        ("By Popular Tags", ()),
        ("By Jane Count-Roe", ("Jane Count-Roe",)),
        ("By Jane Roe", ("Jane Roe",)),
    ],
)
def test_no_byline_out_of_a_template(line: str, people: tuple[str, ...]) -> None:
    assert head(line, BODY).byline == people


def test_links_under_a_heading_are_furniture_until_news_goes_on() -> None:
    report = text(
        f"{BODY}\n\nRelated News\n\nTalks in Oslo\n\nFishing fleet returns\n\n{MORE}\n\nEditor's Pick\n\nA walk"
    )
    assert parts(report) == [
        ("body", None, BODY),
        ("boilerplate", None, "Related News\n\nTalks in Oslo\n\nFishing fleet returns"),
        ("body", None, MORE),
        ("boilerplate", None, "Editor's Pick\n\nA walk"),
    ]


# ---------------------------------------------------------------- captions


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Image copyright Harbour Pool Image caption The crossing was closed", "The crossing was closed"),
        ("Facebook Twitter Pinterest The ministers shake hands. Photograph: Jane Roe/AP", "The ministers shake hands."),
        ("Enlarge this image toggle caption The crossing in June. Jane Roe/AP", "The crossing in June."),
        ("The ministers in Lisbon, June 11, 2018. REUTERS/Jane Roe", "The ministers in Lisbon, June 11, 2018."),
        ("The ministers in Lisbon on Monday. (AP Photo/Jane Roe)", "The ministers in Lisbon on Monday."),
        ("FILE PHOTO: The crossing in winter. Jane Roe/Pool via REUTERS", "The crossing in winter."),
        ("The crossing on Monday. Photo: Jane Roe/AFP/Getty Images", "The crossing on Monday."),
    ],
)  # fmt: skip
def test_captions_without_lead_and_credit(line: str, caption: str) -> None:
    report = text(f"{BODY}\n\n{line}\n\n{MORE}")
    assert of_kind(report, "caption") == [caption]
    assert body_of(report) == f"{BODY}\n\n{MORE}"


def test_a_lead_with_nothing_but_credits() -> None:
    report = text(f"{BODY}\n\nEnlarge this image toggle caption Jane Roe/AP Jane Roe/AP\n\n{MORE}")
    assert of_kind(report, "boilerplate") == ["Enlarge this image toggle caption Jane Roe/AP Jane Roe/AP"]


def test_a_gallery_in_one_line() -> None:
    line = "Photos: In Lisbon A bridge. Hide Caption 1 of 2 Photos: In Lisbon Two ministers. Hide Caption 2 of 2"
    report = text(f"{BODY}\n\n{line}\n\n{MORE}")
    assert of_kind(report, "caption") == ["A bridge.", "Two ministers."]


def test_a_sentence_that_ends_in_an_agency_is_news() -> None:
    line = "The ministers had reached a deal, an official in the capital told Reuters"
    assert of_kind(text(f"{BODY}\n\n{line}\n\n{MORE}"), "caption") == []


# ---------------------------------------------------------------- transcripts


def test_a_broadcast() -> None:
    report = text(
        f"Anchor: {BODY}\nOur Jane Roe has this story.\n\nReport: {MORE}\n\n"
        '[Sound bite: Foreign Minister Mary Poe]\n“We are content."\n\nThe talks go on.\n\n'
        "(Sound bite: the mayor) “So are we.”\n\nAnd on.\nJane Roe, Harbour Radio News.\n\nRelated News"
    )
    assert parts(report) == [
        ("boilerplate", None, "Anchor:"),
        ("turn", "Anchor", f"{BODY}\nOur Jane Roe has this story."),
        ("boilerplate", None, "Report:"),
        ("turn", "Report", MORE),
        ("boilerplate", "Foreign Minister Mary Poe", "[Sound bite: Foreign Minister Mary Poe]"),
        ("sound-bite", "Foreign Minister Mary Poe", '“We are content."'),
        ("turn", "Report", "The talks go on."),
        ("boilerplate", "the mayor", "(Sound bite: the mayor)"),
        ("sound-bite", "the mayor", "“So are we.”"),
        ("turn", "Report", "And on."),
        ("byline", None, "Jane Roe, Harbour Radio News."),
        ("boilerplate", None, "Related News"),
    ]
    assert (report.byline, report.outlet) == (("Jane Roe",), "Harbour Radio News")


def test_a_sound_bite_of_several_paragraphs() -> None:
    report = text(f"{BODY}\n\n[Sound bite: Mary Poe]\n“We met.\n\n“We agreed.”\n\n“Fine,” said others.")
    assert of_kind(report, "sound-bite") == ["“We met.\n\n“We agreed.”"]


def test_an_interview_by_names_in_capitals_and_by_letters() -> None:
    talk = ["JANE ROE: Why now?", "MARY POE: It was time.", "And we were tired.", "JANE ROE: Thanks.", MORE]
    report = text("\n\n".join([BODY, *talk, "MARY POE: Goodbye.", "The talks go on in Oslo."]))
    assert [s.speaker for s in report.sections if s.kind == "turn"] == ["JANE ROE", "MARY POE", "JANE ROE", "MARY POE"]
    assert parts(report)[-1] == ("body", None, "The talks go on in Oslo.")
    letters = text(f"{BODY}\n\nQ: Why now?\n\nA: It was time.")
    assert [s.speaker for s in letters.sections if s.kind == "turn"] == ["Q", "A"]


@pytest.mark.parametrize(
    "lines",
    [
        "Lisbon: calm. \n\nOslo: calm.",
        "VIDEO: BRIDGE FALLS\n\nVIDEO: BRIDGE RISES",
        "The minister said: we met.\n\nThe minister said: we agreed.\n\nThe minister said: we left.",
        "CLARIFICATION: The bridge is in Oslo.",
        "A: the first point",
        "10:30: They met.\n\n10:45: They left.\n\n11:00: Rain.",
    ],
)
def test_no_transcripts(lines: str) -> None:
    assert of_kind(text(f"{BODY}\n\n{lines}\n\n{MORE}"), "turn") == []


# ---------------------------------------------------------------- any text


def _check(report: Report) -> None:
    covered = [False] * len(report.text)
    end = 0
    for section in report.sections:
        assert section.span.start >= end
        end = section.span.end
        covered[section.span.start : end] = [True] * len(section.span)
    assert all(done or char.isspace() for done, char in zip(covered, report.text, strict=True))


LINES = st.sampled_from(
    ["", "", "  ", BODY, MORE, "Border crossing to reopen", "Home", "By Jane Roe", "LISBON (AP) — " + BODY,
     "Anchor: Hello.", "[Sound bite: Mary Poe]", "“We met.”", "“We", "Jane Roe, Harbour News.",
     "Related News", "Read more: x", "Photo: x",
     "Published 12 June 2018", "12 June 2018", "x Hide Caption 1 of 2 y", "Image caption", "Q: a", "A: b",
     "Advertisement",
     "A. REUTERS/Jane Roe", "\u2028", "\x1c", "🙂 é", "(CNN) x", "LONDON —"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.one_of(LINES, st.text(max_size=60)), max_size=14),
    st.sampled_from([None, "Border crossing to reopen", "x"]),
)
@example(["(AP) —"], None)
@example(["[Sound bite: x]"], None)
def test_sections_cover_any_text_in_order(lines: list[str], headline: str | None) -> None:
    value = "\n".join(lines)
    try:
        report = record(text=value, headline=headline)
    except InputError:
        return
    assert report.text == value.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    _check(report)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["text/plain", "text/html", "application/json"]))
def test_any_bytes_give_a_report_or_an_input_error(data: bytes, media_type: str) -> None:
    raw = Raw(data, "made", media_type)
    try:
        report = read(raw, Settings())
    except InputError as error:
        assert error.location == "made"
        return
    _check(report)
    assert read(raw, Settings()) == report


@pytest.mark.parametrize(
    "value",
    ["x" * 399_999, "A " * 199_000, "Photo: " * 50_000, "“" * 300_000, "By Jane Roe, " * 25_000, "REUTERS/A " * 30_000,
     "word word\n" * 30_000, "Jane Roe: x\n" * 20_000, "12 June 2018 " * 20_000,
     ("A" * 400 + ". AP Photo/" + "A" * 90 + "!\n") * 500, "x Hide Caption 1 of 2 " * 15_000],
)  # fmt: skip
def test_long_and_strange_texts_are_read_in_seconds(value: str) -> None:
    _check(text(value))


# ---------------------------------------------------------------- the founding reports


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the founding reports are not beside the repository")
def test_the_founding_reports() -> None:
    by_name = {p.name[:3]: read(Raw(p.read_bytes(), p.name, "text/plain"), Settings()) for p in SEEDS.glob("*.txt")}
    copy, broadcast = by_name["000"], by_name["004"]
    assert [s.kind for s in copy.sections] == ["body"]
    assert (copy.published, copy.outlet, copy.byline, copy.place, copy.headline) == (None, None, (), None, None)
    assert broadcast.published == datetime(2018, 9, 11, 10, 53, 3)
    assert broadcast.updated == datetime(2018, 9, 11, 14, 26, 15)
    assert broadcast.byline == ("Lee Bo-kyung",)
    assert broadcast.outlet == "KBS World Radio News"
    assert len(of_kind(broadcast, "headline")) == 2
    assert {broadcast.headline} == set(of_kind(broadcast, "headline"))
    bites = [s for s in broadcast.sections if s.kind == "sound-bite"]
    assert [s.speaker for s in bites] == ["White House Spokeswoman Sarah Sanders"] * 2
    assert [s.speaker for s in broadcast.sections if s.kind == "turn"] == ["Anchor", "Report", "Report", "Report"]
    furniture = "\n".join(of_kind(broadcast, "boilerplate"))
    for words in ("Menu Content", "Write:", "Photo : YONHAP News", "Anchor:", "Related News", "Editor's Pick"):
        assert words in furniture
    assert of_kind(broadcast, "body") == []
    _check(copy)
    _check(broadcast)
