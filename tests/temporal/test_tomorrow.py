"""A past weekday that is tomorrow's: the next day where the report shows that it had begun, else both days."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from dateline.model import Layers
from dateline.temporal import TimeStage
from dateline.temporal.anchoring.bounds import is_after
from dateline.temporal.focus.tomorrow import had_begun

from .. import handmade
from .flat import TUESDAY
from .test_conventions import last, read

BOTH = (date(2019, 1, 9), date(2019, 1, 16))
AHEAD = (date(2019, 1, 16), date(2019, 1, 16))
BEFORE = "It rained all through the long night in the hills. "
"""A first sentence that tells of no weekday."""


@pytest.mark.parametrize(
    ("text", "known", "edges"),
    [
        ("The fire broke out in the old harbour on Wednesday.", {}, AHEAD),  # the news of the report
        (f"{BEFORE}The fire broke out in the old harbour on Wednesday.", {}, BOTH),
        (f"{BEFORE}The fire broke out in Seoul on Wednesday.", {}, AHEAD),
        (f"{BEFORE}The fire broke out in Ottawa on Wednesday.", {}, BOTH),
        (f"{BEFORE}The fire broke out in Lisbon on Wednesday.", {"outlet": "The New York Times"}, BOTH),
        (f"{BEFORE}The fire broke out in Seoul on Wednesday.", {"outlet": "The New York Times"}, AHEAD),
        (f"{BEFORE}The fire broke out in Seoul on Wednesday.", {"outlet": "Yonhap"}, BOTH),
        (f"{BEFORE}The fire broke out in Seoul last Wednesday.", {}, (date(2019, 1, 9), date(2019, 1, 9))),
        (f"{BEFORE}The fire broke out on Wednesday, local time.", {}, AHEAD),
        (f"{BEFORE}The fire broke out on Wednesday.", {"place": "SEOUL", "outlet": "The New York Times"}, AHEAD),
        (f"{BEFORE}The fire broke out on Wednesday.", {"place": "BOSTON", "outlet": "The New York Times"}, BOTH),
        (f"{BEFORE}The fire broke out in Seoul on Thursday.", {}, (date(2019, 1, 10), date(2019, 1, 10))),
    ],
)
def test_what_shows_that_the_day_had_begun(text: str, known: dict[str, object], edges: tuple[date, date]) -> None:
    found = last(text, **known)
    assert (found.moment.earliest, found.moment.latest) == edges
    assert had_begun(found.moment) == (edges == AHEAD)


@pytest.mark.parametrize(("hour", "edges"), [(20, AHEAD), (10, BOTH)])
def test_a_stated_hour_tells_whether_it_had_begun(hour: int, edges: tuple[date, date]) -> None:
    published = datetime(2019, 1, 15, hour, tzinfo=UTC)
    found = last(f"{BEFORE}The fire broke out in Seoul on Wednesday.", published=published)
    assert (found.moment.earliest, found.moment.latest) == edges


def test_shown_once_it_holds_for_the_report() -> None:
    text = f"{BEFORE}The mayor spoke on Wednesday. The fire broke out in Seoul on Wednesday."
    first, second = read(text).items[-2:]
    assert first.moment.exact_day == second.moment.exact_day == date(2019, 1, 16)
    assert second.timex.value == "2019-01-16"
    assert "in Seoul" in first.moment.reason


def test_an_act_may_have_happened_on_a_day_that_had_begun() -> None:
    begun = last(f"{BEFORE}The fire broke out in Seoul on Wednesday.").moment
    planned = last("The ministers will meet on Wednesday.").moment
    assert begun.exact_day == planned.exact_day == date(2019, 1, 16)
    assert not is_after(begun, TUESDAY)
    assert is_after(planned, TUESDAY)


AGREED = """
The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
sides side NOUN NNS nsubj 3
agreed agree VERB VBD ROOT 3
to to ADP IN prep 3
a a DET DT det 6
timetable timetable NOUN NN pobj 4
for for ADP IN prep 6
Friday Friday PROPN NNP poss 10 DATE
's 's PART POS case 8
summit summit NOUN NN pobj 7
. . PUNCT . punct 3
"""
MEET = """
They they PRON PRP nsubj 2
will will AUX MD aux 2
meet meet VERB VB ROOT 2
on on ADP IN prep 2
{day} {day} PROPN NNP pobj 3 DATE
. . PUNCT . punct 2
"""


@pytest.mark.parametrize(("day", "meant"), [("Friday", date(2019, 1, 18)), ("Saturday", date(2019, 1, 11))])
def test_a_weekday_that_the_report_has_dated(day: str, meant: date) -> None:
    text = f"They will meet on {day}. The two sides agreed to a timetable for Friday's summit."
    made = handmade.parse(text, f"{MEET.format(day=day)}\n{AGREED}")
    found = TimeStage()(handmade.report(text, published=TUESDAY), Layers().add(made)).items[-1]
    assert found.moment.exact_day == meant
