from datetime import date

import pytest

from bench.score.dating import DayLabel, figures, misses, score, score_chronology

from .readings import reading

DAY = "2018-05-10"
LABELS = [DayLabel(key, f"text {key}", DAY) for key in ("a", "b", "c", "d")]


def moment(first: str | None, last: str | None) -> dict[str, str | None]:
    return {"earliest": first, "latest": last}


def note(first: str | None, last: str | None) -> dict[str, object]:
    return {"code": "published-inferred", "detail": "since it says so", "when": moment(first, last)}


def test_an_open_side_holds_every_day() -> None:
    readings = [
        reading("a", "text a", notes=[note("2018-05-01", "2018-05-31")]),
        reading("b", "text b", notes=[note("2018-01-01", None)]),
        reading("c", "text c", notes=[note("2018-05-11", "2018-05-12")]),
        reading("d", "text d", notes=[]),
    ]
    found = score(readings, LABELS)
    assert found["inside"] == 0.75
    assert found["bounded"] == 0.5
    assert found["one_side"] == 0.75
    assert found["within_month"] == 0.25  # the narrow wrong one does not count
    assert found["median_days"] == 16.5
    assert found["median_all"] == -1
    assert misses(readings, LABELS) == ["c: 2018-05-10, read as 2018-05-11/2018-05-12: since it says so"]


def test_a_day_of_its_own_is_an_interval_of_one() -> None:
    own = reading("a", "text a")
    own["report"]["published"] = "2018-05-10T09:00:00"
    found = score([own], LABELS[:1])
    assert (found["inside"], found["bounded"], found["median_all"]) == (1.0, 1.0, 1)


def test_a_chronology_is_scored_on_the_hidden_reports_alone() -> None:
    chronology = {
        "reports": [
            {"location": "a", "published": None, "dated": moment("2018-05-05", "2018-05-15")},
            {"location": "b", "published": None, "dated": None},
            {"location": "z", "published": "2018-05-09", "dated": None},
        ]
    }
    found = score_chronology(chronology, LABELS[:2])
    assert (found["inside"], found["bounded"], found["reports"]) == (1.0, 0.5, 2)


@pytest.mark.parametrize(("days", "within"), [(31, 1.0), (32, 0.0)])
def test_a_month_has_31_days(days: int, within: float) -> None:
    first = date(2018, 5, 1)
    interval = (first, date.fromordinal(first.toordinal() + days - 1))
    assert figures([(interval, date(2018, 5, 10))])["within_month"] == within
