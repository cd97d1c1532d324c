"""Sections of any text, and of the founding reports."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dateline.errors import InputError
from dateline.ingest import read
from dateline.model import Raw, Report
from dateline.settings import Settings
from tests.ingest.made import BODY, MORE, of_kind, record, text

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

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
