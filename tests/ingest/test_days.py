from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from dateline.ingest.days import label, stated
from dateline.ingest.names import names
from dateline.ingest.stamps import stamp_of

TWO_PM = datetime(2018, 6, 12, 14, 5)


@pytest.mark.parametrize(
    ("written", "when"),
    [
        ("2018-06-12", date(2018, 6, 12)),
        ("20180612", date(2018, 6, 12)),
        ("2018/06/12", date(2018, 6, 12)),
        ("2018.6.12", date(2018, 6, 12)),
        ("2018-06-12 14:05", TWO_PM),
        ("2018-06-12T14:05:00", TWO_PM),
        ("2018-06-12T14:05:00Z", TWO_PM.replace(tzinfo=UTC)),
        ("2018-06-12T14:05:00+0900", TWO_PM.replace(tzinfo=timezone(timedelta(hours=9)))),
        ("2018-06-12 14:05:00 +02:00", TWO_PM.replace(tzinfo=timezone(timedelta(hours=2)))),
        ("12 June 2018, 14:05", TWO_PM),
        ("12th of June 2018", date(2018, 6, 12)),
        ("June 12, 2018", date(2018, 6, 12)),
        ("Jun. 12, 2018", date(2018, 6, 12)),
        ("Tuesday, June 12, 2018 at 2:05 p.m. EDT", TWO_PM.replace(tzinfo=timezone(timedelta(hours=-4)))),
        ("Tuesday, June 12, 2018 at 2:05 p.m. ET", TWO_PM),
        ("Tue, 12 Jun 2018 14:05:00 GMT", TWO_PM.replace(tzinfo=UTC)),
        ("Tue 12 Jun 2018 14.05 BST", TWO_PM.replace(tzinfo=timezone(timedelta(hours=1)))),
        ("14:05, 12 June 2018", TWO_PM),
        ("2:05pm on June 12, 2018", TWO_PM),
        ("13/06/2018", date(2018, 6, 13)),
        ("06/13/2018", date(2018, 6, 13)),
    ],
)
def test_stated(written: str, when: date | datetime) -> None:
    assert stated(written) == when


@pytest.mark.parametrize(
    "written",
    ["03/04/2018", "June 12", "2018", "2018-13-45", "30 February 2018", "yesterday", "", "12 Jule 2018", "x" * 500,
     "June 12, 2018 was a Tuesday", "12 June 20189", "2018-06-12 and 2018-06-13", "0000-00-00"],
)  # fmt: skip
def test_not_stated(written: str) -> None:
    assert stated(written) is None


def test_label_is_where_it_stands() -> None:
    found = label("Write: 2018-06-12 09:12:44Update")
    assert found is not None
    assert (found.start, found.end, found.when) == (7, 26, datetime(2018, 6, 12, 9, 12, 44))


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("Write: 2018-06-12 09:12:44Update: 2018-06-12 18:01:07", datetime(2018, 6, 12, 9, 12, 44),
         datetime(2018, 6, 12, 18, 1, 7)),
        ("Published 12 June 2018, 14:05", TWO_PM, None),
        ("Posted: June 12, 2018 | Updated: June 13, 2018", date(2018, 6, 12), date(2018, 6, 13)),
        ("Last modified on Tue 12 Jun 2018 14.05", None, TWO_PM),
        ("First published on 12 June 2018", date(2018, 6, 12), None),
        ("(Updated 2018-06-12)", None, date(2018, 6, 12)),
        ("Published 12 June 2018, 14:05 | Corrected 13 June 2018", TWO_PM, date(2018, 6, 13)),
    ],
)  # fmt: skip
def test_stamps(line: str, published: date | None, updated: date | None) -> None:
    assert stamp_of(line) == (published, updated, 0)


@pytest.mark.parametrize(
    "line",
    ["The report published on 12 June 2018 said that exports had fallen.", "He posted on June 12, 2018, a video.",
     "Published in London", "Updated at 5:10 p.m. ET", "June 12, 2018", "Published 12 June 2018 by the ministry"],
)  # fmt: skip
def test_no_stamps(line: str) -> None:
    assert stamp_of(line) is None


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("By Jane Roe and John Doe", ("Jane Roe", "John Doe")),
        ("Jane Roe, Staff Writer", ("Jane Roe",)),
        ("By Jane Roe, John Doe, and Mary Poe in Lisbon", ("Jane Roe", "John Doe", "Mary Poe")),
        ("Jane Roe (jane@example.com)", ("Jane Roe",)),
        ("Jane Roe, Senior Diplomatic Correspondent; John Doe, Photo Editor", ("Jane Roe", "John Doe")),
        ("JANE ROE | Harbour Wire", ("JANE ROE",)),
        ("John Doe, Jr.", ("John Doe Jr",)),
        ("Harbour Wire", ("Harbour Wire",)),
        ("By Staff", ()),
        ("", ()),
    ],
)
def test_names(byline: str, people: tuple[str, ...]) -> None:
    assert names(byline, outlet="Harbour Wire") == people
