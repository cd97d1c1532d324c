"""What stands above a report: headline, dateline, byline, and when it came out."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.ingest.made import BODY, MORE, body_of, head, of_kind, parts, record, text

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
