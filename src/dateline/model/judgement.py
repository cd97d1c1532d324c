"""`Judgement`: whether two records are about the same thing, by whom, with what reasons; recorded, never a mutation.

After opensanctions/nomenklatura (`judgement.py`, `resolver/edge.py`): a person's word outranks a rule's, and nothing is
deleted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What was judged."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class About(StrEnum):
    """What two records are judged to be one of: two acts of one letter are one message, and still two events."""

    EVENTS = "events"
    ACTORS = "actors"
    MESSAGES = "messages"
    COMMITMENTS = "commitments"
    PLANS = "plans"
    REPORTS = "reports"


@dataclass(frozen=True, slots=True)
class Reason:
    """One feature's part in a score: `weight` × `value` was added, for what is said in `detail`."""

    feature: str
    weight: float
    value: float
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """`left` < `right` are record ids, judged to be of one event, message, … (`about`). `judge` is a rule's name, or a
    person's; `at` (UTC) is a person's moment only, so that a rule's judgement is the same on every run.
    """

    left: str
    right: str
    verdict: Verdict
    score: float
    reasons: tuple[Reason, ...] = ()
    judge: str = "rule"
    at: datetime | None = None
    by_person: bool = False
    about: About = About.EVENTS


def outranks(new: Judgement, old: Judgement) -> bool:
    """Whether `new` stands over `old` for the same pair: a person over a rule, the later person over the earlier."""
    if new.by_person != old.by_person:
        return new.by_person
    if new.by_person and new.at is not None and old.at is not None:
        return new.at >= old.at
    return (new.score, new.verdict.value, new.judge) > (old.score, old.verdict.value, old.judge)
