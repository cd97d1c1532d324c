"""What is asked or granted by being said, acts of speech beside a dated saying, and days counted from those before."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Span, Statement, Why

from .clauses import TUESDAY, anchors, days, plain

FRIDAY, SATURDAY, MAY = date(2019, 1, 11), date(2019, 1, 12), (date(2016, 5, 1), date(2016, 5, 31))
OPEN = (None, TUESDAY)
SAID = "He said on Friday that war was near."


def saying(marked: str, *, content: str = "", speaker: str = "him") -> tuple[Statement, ...]:
    text = plain(marked)
    at = text.index("said")
    told = (Span(text.index(content), text.index(content) + len(content)),) if content else ()
    return (Statement("s", Span(at, at + 4), cues=(Span(at, at + 4),), contents=told, speaker=speaker),)


@pytest.mark.parametrize(
    ("said", "content", "trigger", "type_", "who", "rule", "edges"),
    [
        # a demand and a readiness are there by being told; not somebody else's, nor one of before
        ("He said on Friday that both sides must [stop].", "both sides", "stop", "REQUEST", "him", "duty", FRIDAY),
        ("He said on Friday that both sides must [stop].", "both sides", "stop", "REQUEST", "her", "duty", None),
        ("He said on Friday that both sides must [stop].", "both sides", "stop", "REQUEST", "him", "noun", None),
        ("He said on Friday that it was [open] to talks.", "it was open", "open", "AGREE", "him", "noun", FRIDAY),
        ("He said on Friday that it was [open] to talks.", "it was open", "open", "AGREE", "her", "noun", None),
        ("He said on Friday that it was [open] to talks.", "it was open", "open", "MOBILIZE", "him", "noun", None),
        ("He said on Friday that it had been [open] to talks.", "it had been", "open", "AGREE", "him", "noun", None),
    ],
)
def test_what_is_done_by_being_said(
    said: str, content: str, trigger: str, type_: str, who: str, rule: str, edges: date | None
) -> None:
    found = anchors(
        said,
        said=saying(said, content=content),
        within="s",
        type_=type_,
        parties={trigger: (who,)},
        why=(Why(rule, "…"),),
    )
    assert days(found[trigger]) == (edges, FRIDAY)


@pytest.mark.parametrize(
    ("told", "who", "edges"),
    [
        ("He [criticised] the deal.", "him", (FRIDAY, FRIDAY)),
        ("He [criticised] the deal.", "her", OPEN),
        ("He has [criticised] the deal.", "him", OPEN),
        ("During his campaign he [criticised] the deal.", "him", OPEN),
        ("It rained. It snowed. He [criticised] the deal.", "him", OPEN),
    ],
)
def test_an_act_of_speech_goes_on_from_the_saying_before(told: str, who: str, edges: tuple[object, object]) -> None:
    marked = f"{SAID} {told}"
    found = anchors(marked, said=saying(marked), parties={"criticised": (who,)}, type_="ACCUSE")
    assert days(found["criticised"]) == edges


def test_a_participle_goes_with_its_saying() -> None:
    marked = "[Rejecting] the offer, he said on Friday that war was near."
    found = anchors(marked, said=saying(marked), parties={"Rejecting": ("him",)}, type_="REJECT")
    assert days(found["Rejecting"]) == (FRIDAY, FRIDAY)


@pytest.mark.parametrize(
    ("told", "edges"),
    [
        ("They met on Friday. Earlier in the day, the army [tested] a rocket.", (FRIDAY, FRIDAY)),
        ("They met on Friday. Hours later, the army [tested] a rocket.", (FRIDAY, SATURDAY)),
        ("They met on Friday. The army [tested] a rocket.", OPEN),
        ("Earlier in the day, the army [tested] a rocket.", (date(2019, 1, 14), TUESDAY)),
        ("Hours later, the army [tested] a rocket.", OPEN),
    ],
)
def test_hours_before_and_after_are_counted_from_the_day_spoken_of(told: str, edges: tuple[object, object]) -> None:
    assert days(anchors(told)["tested"]) == edges


@pytest.mark.parametrize(
    ("told", "trigger", "edges"),
    [
        ("He was [detained] in May 2016 and [accused] of spying.", "accused", MAY),
        ("He was [detained] in May 2016 and was [accused] of spying.", "accused", (MAY[0], TUESDAY)),
        ("He was [detained] in May 2016 and [released] by Oslo.", "released", (MAY[0], TUESDAY)),
    ],
)
def test_the_halves_of_one_passive(told: str, trigger: str, edges: tuple[object, object]) -> None:
    assert days(anchors(told)[trigger]) == edges


@pytest.mark.parametrize(
    ("told", "edges"),
    [
        ("The [-talks] planned for Friday never took place.", (FRIDAY, FRIDAY)),
        ("The [!talks] planned for Friday were long.", (date(2019, 1, 18), date(2019, 1, 18))),
        ("They failed to turn up for [-talks] on Friday.", (FRIDAY, FRIDAY)),
    ],
)
def test_what_came_to_nothing_was_to_be_on_the_day_before(told: str, edges: tuple[object, object]) -> None:
    assert days(anchors(told)["talks"]) == edges


@pytest.mark.parametrize(
    ("told", "edges"),
    [
        ("The flight comes days after the army [tested] a rocket.", (date(2018, 12, 31), date(2019, 1, 13))),
        ("The announcement came two days after the army [tested] a rocket.", (FRIDAY, date(2019, 1, 13))),
        ("The flight came two days after the army [tested] a rocket.", OPEN),
        ("The flight comes years after the army [tested] a rocket.", OPEN),
        ("The flight comes as the army [tested] a rocket.", OPEN),
    ],
)
def test_days_before_the_news_are_counted_from_the_report(told: str, edges: tuple[object, object]) -> None:
    assert days(anchors(told)["tested"]) == edges
