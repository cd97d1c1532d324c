"""Meetings and visits on whose occasion something was said of the future: they are past, whatever was said there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dateline.events.act import Act
from dateline.events.contingent import OCCASION
from dateline.events.status import Standing
from dateline.model import Moment, Status, TimeMention, Token, as_day

PAUSES = frozenset({",", ";", ":", "–", "—", "(", ")"})
UNSETTLED = frozenset({Status.FUTURE, Status.HYPOTHETICAL})


def bygone(act: Act, times: Iterable[TimeMention], published: date | None) -> Act:
    """An occasion with a past time right behind its phrase, as occurred: "to close it during his visit last month"."""
    noun = act.trigger
    if published is None or act.standing.status not in UNSETTLED or act.standing.negated or not _occasion(noun):
        return act
    for time in times:
        if _is_past(time.moment, published) and _right_behind(noun, time):
            standing = Standing(Status.OCCURRED, f"'{noun.text} … {time.text}' lies before publication", time.span)
            return replace(act, standing=standing)
    return act


def _occasion(noun: Token) -> bool:
    return noun.pos in ("NOUN", "PROPN") and noun.dep == "pobj" and noun.head.lower in OCCASION


def _is_past(moment: Moment, published: date) -> bool:
    return moment.latest is not None and moment.earliest is not None and as_day(moment.latest) < as_day(published)


def _right_behind(noun: Token, time: TimeMention) -> bool:
    """Whether nothing but the noun's own phrase stands between it and a time."""
    tokens = noun.sentence.tokens
    at = noun.i - noun.sentence.row.first + 1
    while at < len(tokens) and tokens[at].start < time.span.start:
        token = tokens[at]
        if token.pos in ("VERB", "AUX", "SCONJ") or token.text in PAUSES:
            return False
        at += 1
    return at < len(tokens) and tokens[at].start == time.span.start and time.span.start > noun.end
