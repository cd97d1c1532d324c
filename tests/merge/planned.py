"""Reports that speak of meetings before they are held, and the plans that they make."""

from __future__ import annotations

from datetime import date

from dateline.merge import merge
from dateline.model import Basis, Moment, Plan, Reading, Status
from tests.made import Act, reading

KIM, TRUMP, MOON = "Kim Jong Un", "Donald Trump", "Moon Jae-in"
OFFICES = {KIM: "North Korean leader", TRUMP: "U.S. President", MOON: "South Korean President"}
JULY_1 = Moment.day(date(2018, 7, 1), basis=Basis.RELATIVE, reason="July 1")
JUNE_12 = Moment.day(date(2018, 6, 12), basis=Basis.RELATIVE, reason="June 12")


def told(
    text: str,
    act: Act,
    published: date,
    *more: Act,
    outlet: str = "Harbour Wire",
    times: tuple[tuple[str, Moment], ...] = (),
) -> Reading:
    return reading(text, [act, *more], published=published, outlet=outlet, titles=OFFICES, times=times)


def plans(*readings: Reading) -> tuple[Plan, ...]:
    return merge(readings).chronology.plans


def stages(plan: Plan) -> list[tuple[str, str]]:
    return [(step.stage, str(step.when.latest)) for step in plan.stages]


ACCEPTED = told(
    "Donald Trump accepted an invitation from Kim Jong Un to meet.",
    Act(trigger="accepted", type="AGREE", does=[TRUMP], to=[KIM]),
    date(2018, 3, 8),
)
SET = told(
    "Donald Trump will meet Kim Jong Un in Singapore on June 12.",
    Act(trigger="meet", type="AGREE", does=[TRUMP, KIM], at="Singapore", when=JUNE_12, status=Status.FUTURE),
    date(2018, 5, 10),
)
OFF = told(
    "Donald Trump cancelled a summit with Kim Jong Un on Thursday.",
    Act(trigger="cancelled", type="REJECT", mode="meet", does=[TRUMP], to=[KIM], day=date(2018, 5, 24)),
    date(2018, 5, 25),
    outlet="Straits Courier",
)
ON = told(
    "The meeting is back on: Donald Trump will meet Kim Jong Un in Singapore on June 12.",
    Act(trigger="meet ", type="AGREE", does=[TRUMP, KIM], at="Singapore", when=JUNE_12, status=Status.FUTURE),
    date(2018, 6, 1),
)
HELD = told(
    "Donald Trump met Kim Jong Un in Singapore on Tuesday.",
    Act(trigger="met", does=[TRUMP, KIM], at="Singapore", day=date(2018, 6, 12)),
    date(2018, 6, 13),
)
ASKED_AGAIN = told(
    "Kim Jong Un asked Donald Trump for a second meeting.",
    Act(trigger="asked", type="REQUEST", does=[KIM], to=[TRUMP]),
    date(2018, 9, 10),
)
HELD_AGAIN = told(
    "Donald Trump met Kim Jong Un in Hanoi on Wednesday.",
    Act(trigger="met", does=[TRUMP, KIM], at="Hanoi", day=date(2019, 2, 27)),
    date(2019, 2, 28),
)
PANMUNJOM = told(
    "Moon Jae-in will meet Kim Jong Un at Panmunjom on Friday.",
    Act(
        trigger="meet",
        type="AGREE",
        does=[MOON, KIM],
        at="Panmunjom",
        day=date(2018, 4, 27),
        status=Status.FUTURE,
    ),
    date(2018, 4, 24),
)
LATER = told(
    "Donald Trump will meet Kim Jong Un on July 1.",
    Act(trigger="meet", type="AGREE", does=[TRUMP, KIM], when=JULY_1, status=Status.FUTURE),
    date(2018, 5, 30),
)
PUT_OFF = told(
    "Donald Trump postponed a meeting with Kim Jong Un on Monday.",
    Act(trigger="postponed", type="REJECT", mode="meet", does=[TRUMP], to=[KIM], day=date(2018, 5, 28)),
    date(2018, 5, 29),
)
