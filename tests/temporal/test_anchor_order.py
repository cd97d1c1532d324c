"""What came before, after and at the time of what; the same act told twice."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest

from dateline.model import Basis, Span, Statement
from dateline.model.edtf import to_edtf
from dateline.temporal.anchoring.run import joined

from .clauses import TUESDAY, anchors, days, plain
from .flat import times

THIRD, FIFTH, THURSDAY = date(2019, 1, 3), date(2019, 1, 5), date(2019, 1, 10)
THIRTEENTH = date(2019, 1, 13)


@pytest.mark.parametrize(
    ("marked", "trigger", "edges", "detail"),
    [
        (
            "After the North [launched] a rocket on Thursday, Seoul [held] drills.",
            "held",
            (THURSDAY, TUESDAY),
            "after 'launched'",
        ),
        (
            "Before the North [launched] a rocket on Thursday, Seoul [held] drills.",
            "held",
            (None, THURSDAY),
            "before 'launched'",
        ),
        (
            "Seoul [held] drills following the [launch] of a rocket on Thursday.",
            "held",
            (THURSDAY, TUESDAY),
            "following 'launch'",
        ),
        ("The two [spoke] ahead of the [summit] on Jan. 3.", "spoke", (None, THIRD), "before (ahead) 'summit'"),
        ("The [test] on Thursday prompted a [warning] from Seoul.", "warning", (THURSDAY, TUESDAY), "after 'test'"),
        ("The [talks] were followed by a [launch] on Thursday.", "talks", (None, THURSDAY), "before 'launch'"),
        ("The [talks] followed the [launch] on Thursday.", "launch", (None, THURSDAY), "before 'talks'"),
        ("The [test] came two days after the [summit] on Jan. 3.", "test", (FIFTH, FIFTH), "2 days after 'summit'"),
        ("The [test] came days after the [summit] on Jan. 3.", "test", (FIFTH, THIRTEENTH), "days after 'summit'"),
        ("The two [agreed] on a truce during [talks] in Geneva on Jan. 3.", "agreed", (THIRD, THIRD), "during 'talks'"),
        (
            "He [left] the city on Jan. 3 while she was [~visiting] it.",
            "visiting",
            (THIRD, THIRD),
            "at the time of 'left'",
        ),
        ("The army will [!leave] after the [!vote] in June.", "leave", (date(2019, 6, 1), None), "after 'vote'"),
        (
            "They [met] on Monday and [signed] a pact.",
            "signed",
            (date(2019, 1, 14), TUESDAY),
            "then, after 'met'",
        ),
    ],
)
def test_a_word_between_two_events_narrows_the_undated_one(
    marked: str, trigger: str, edges: tuple[date | None, date | None], detail: str
) -> None:
    found = anchors(marked)[trigger]
    assert days(found) == edges
    assert found.why is not None
    assert (found.why.rule, found.why.detail) == ("anchor.order", detail)
    assert found.when.basis is Basis.RELATIVE
    assert detail in found.when.reason


def test_publication_is_no_reason_where_a_better_bound_says_it_all() -> None:
    during = anchors("The two [agreed] on a truce during [talks] in Geneva on Jan. 3.")["agreed"]
    after = anchors("Seoul [held] drills following the [launch] of a rocket on Thursday.")["held"]
    assert during.when.reason.startswith("during 'talks'")
    assert after.when.reason.startswith("told in a report")


def test_the_dated_event_keeps_its_day() -> None:
    found = anchors("After the North [launched] a rocket on Thursday, Seoul [held] drills.")
    assert days(found["launched"]) == (THURSDAY, THURSDAY)


def test_what_did_not_happen_narrows_nothing() -> None:
    found = anchors("After the North [-launched] a rocket on Thursday, Seoul [held] drills.")
    assert days(found["held"]) == (None, TUESDAY)
    assert days(anchors("The [talks] followed the [-launch] on Thursday.")["launch"]) == (None, None)


def test_what_is_to_come_does_not_move_what_is_done() -> None:
    found = anchors("The [test] on Thursday prompted a [!warning] from Seoul.")
    assert days(found["warning"]) == (TUESDAY, None)
    assert days(anchors("The army will [leave] after the [!vote] in June.")["leave"]) == (None, TUESDAY)


def test_a_day_that_has_passed_counts_though_the_act_is_told_as_to_come() -> None:
    found = anchors("Seoul [held] drills following the [!launch] of a rocket on Thursday.")
    assert days(found["held"]) == (THURSDAY, TUESDAY)


def test_a_time_at_the_head_of_the_clause_is_shared_and_one_behind_the_first_verb_is_not() -> None:
    monday = date(2019, 1, 14)
    shared = anchors("On Monday they [met] and [signed] a pact.")
    apart = anchors("They [met] on Monday and [signed] a pact.")
    assert days(shared["signed"]) == days(shared["met"]) == days(apart["met"]) == (monday, monday)
    assert days(apart["signed"]) == (monday, TUESDAY)


# ---------------------------------------------------------------- twins

TESTED = "The North [tested] a missile on Jan. 3. "


def test_a_definite_noun_takes_the_date_of_the_act_it_speaks_of() -> None:
    found = anchors(TESTED + "Seoul condemned the [test].")["test"]
    assert days(found) == (THIRD, THIRD)
    assert found.why is not None
    assert (found.why.rule, found.why.detail) == ("anchor.twin", "the same act as 'tested'")
    assert found.when.basis is Basis.INFERRED


def test_another_act_of_the_kind_does_not() -> None:
    assert days(anchors(TESTED + "Another [test] failed.")["test"]) == (None, TUESDAY)


def test_of_two_dated_acts_none_is_chosen() -> None:
    found = anchors(TESTED + "The North [tested] a rocket on Jan. 5. Seoul condemned the [test].")
    assert days(found["test"]) == (None, TUESDAY)


def test_a_wide_date_is_narrowed_by_the_one_act_inside_it() -> None:
    text = "The North [tested] a rocket on Jan. 5. Seoul condemned last month's [test]."
    assert days(anchors(text)["test"]) == (date(2018, 12, 1), date(2018, 12, 31))  # another month's


def test_others_met_elsewhere() -> None:
    first, parties = "Kim [met] Moon on Jan. 3. ", {"met": ("kim", "moon"), "met 2": ("kim", "moon")}
    assert days(anchors(first + "Kim [met] Moon in Hanoi.", parties=parties)["met 2"]) == (THIRD, THIRD)
    parties["met 2"] = ("kim", "xi")
    assert days(anchors(first + "Kim [met] Xi in Hanoi.", parties=parties)["met 2"]) == (None, TUESDAY)


def test_the_worst_test_ever_is_no_known_one() -> None:
    assert days(anchors(TESTED + "This was the worst [test].")["test"]) == (None, TUESDAY)


@pytest.mark.parametrize(
    ("actors", "edges"), [(("north",), (THIRD, THIRD)), (("south",), (None, TUESDAY)), ((), (THIRD, THIRD))]
)
def test_the_same_act_has_the_same_actor(actors: tuple[str, ...], edges: tuple[date | None, date | None]) -> None:
    text = "The North [warned] the South on Jan. 3. The North condemned the [warning]."
    assert days(anchors(text, parties={"warned": ("north",), "warning": actors})["warning"]) == edges


@pytest.mark.parametrize(
    ("company", "edges"),
    [
        (("kim", "moon"), (THIRD, THIRD)),
        (("kim",), (THIRD, THIRD)),
        (("kim", "xi"), (None, TUESDAY)),
    ],
)
def test_a_meeting_is_the_one_of_the_same_company(
    company: tuple[str, ...], edges: tuple[date | None, date | None]
) -> None:
    text = "Kim [met] Moon at the border on Jan. 3. The [meeting] was short."
    found = anchors(text, parties={"met": ("kim", "moon"), "meeting": company}, type_="CONSULT")
    assert days(found["meeting"]) == edges


@pytest.mark.parametrize(
    ("told", "edges"),
    [("His [trip] to Asia was short.", (THURSDAY, THURSDAY)), ("His [trip] to Japan was short.", (None, TUESDAY))],
)
def test_a_trip_elsewhere_is_another_one(told: str, edges: tuple[date | None, date | None]) -> None:
    found = anchors("The leader began a [trip] to Asia on Thursday. " + told)
    assert days(found["trip 2"]) == edges


def test_the_reason_names_the_root_telling_once() -> None:
    text = "The North [launched] a rocket on Jan. 3. Seoul condemned its [launch]. Tokyo condemned the [launch]."
    found = anchors(text, parties={"launched": ("north",), "launch": (), "launch 2": ("seoul",)})["launch 2"]
    assert days(found) == (THIRD, THIRD)
    assert found.when.reason.count("the same act as") == 1
    assert found.why is not None
    assert found.why.detail == "the same act as 'launched'"


def test_what_is_also_told_or_has_a_time_of_its_own_did_not_come_then() -> None:
    month = (date(2018, 12, 1), date(2018, 12, 31))
    assert days(anchors("They [met] on Monday and also [met] last month.")["met 2"]) == month
    then = anchors("They [met] on Monday and later [met] the envoy.")["met 2"]
    assert days(then) == (date(2019, 1, 14), TUESDAY)


# ---------------------------------------------------------------- at the same time


def test_when_dates_the_clause_and_hopes_do_not() -> None:
    assert days(anchors("The army [moved] on Jan. 3 when the minister [warned] it.")["warned"]) == (THIRD, THIRD)
    assert days(anchors("The army [moved] on Jan. 3 while the minister [hopes] for peace.")["hopes"]) == (None, TUESDAY)


def test_as_he_warned_says_who_and_not_when() -> None:
    marked = "The army [moved] on Jan. 3, as the minister [warned]."
    text = plain(marked)
    cue, words = text.index("warned"), text.index("The army")
    said = Statement("said", Span(words, cue), cues=(Span(cue, cue + 6),), contents=(Span(words, words + 23),))
    assert days(anchors(marked, said=(said,))["warned"]) == (None, TUESDAY)
    assert days(anchors(marked)["warned"]) == (THIRD, THIRD)


def test_a_thousand_tellings_cost_a_thousand_times_one() -> None:
    text = (TESTED + "Seoul condemned the [test]. ") * 500
    begun = perf_counter()
    found = anchors(text.strip())
    assert perf_counter() - begun < 20
    assert days(found["test 500"]) == (THIRD, THIRD)


# ---------------------------------------------------------------- runs


def test_a_dash_between_two_days_makes_one_stretch_and_a_word_does_not() -> None:
    def said(text: str) -> list[tuple[str, str]]:
        return [(t.text, to_edtf(t.moment)) for t in joined(times(text).items, text)]

    assert said("From 7–10 January 2019 he stayed.") == [("7–10 January 2019", "2019-01-07/2019-01-10")]
    assert [words for words, _ in said("It fell on 7 January 2019 and 10 January 2019.")] == [
        "7 January 2019",
        "10 January 2019",
    ]
