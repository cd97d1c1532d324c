"""What a time of its own says of an act: past or to come, whatever the clause around it tells.

Meetings and visits on whose occasion something was said of the future are past: "to close it during his visit last
month". "Friday's talks" in a report of Thursday are to come, and so is what "he meets her next week" tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dateline.events.act import Act
from dateline.events.contingent import OCCASION
from dateline.events.status import Standing
from dateline.events.voted import vote_on
from dateline.model import Moment, Status, TimeMention, Token, as_day

TOLD_AS_PAST = "a day that had begun"
SCHEDULED = frozenset({"CONSULT", "MOBILIZE", "COOPERATE", "RETREAT", "AID", "COERCE", "SANCTION"})
"""What a present can tell beforehand: "they meet on Friday"; who urges or wants, does it now."""
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


def ahead(act: Act, times: Iterable[TimeMention], published: date | None) -> Act:
    """An act told as done whose own words date it after publication, as to come: "the outcome of Friday's talks"."""
    if published is None or act.standing.status is not Status.OCCURRED or act.standing.negated:
        return act
    word = act.trigger
    noun = word.pos in ("NOUN", "PROPN")
    if not noun and (word.tag not in ("VBZ", "VBP") or act.type not in SCHEDULED):
        return act
    for time in times:
        if not _is_ahead(time, published):
            continue
        if (_right_behind(word, time) or _before(word, time)) if noun else _hangs_on(word, time):
            standing = Standing(Status.FUTURE, f"'{word.text} … {time.text}' lies after publication", time.span)
            return replace(act, standing=standing)
    return act


def _is_ahead(time: TimeMention, published: date) -> bool:
    first = time.moment.earliest
    if first is None or TOLD_AS_PAST in time.moment.reason:
        return False
    if time.timex.type == "DURATION":  # "in the coming weeks" begins on the day of the report
        last = time.moment.latest
        return as_day(first) == as_day(published) and last is not None and as_day(last) > as_day(published)
    return time.timex.type in ("DATE", "TIME") and as_day(first) > as_day(published)


def _hangs_on(verb: Token, time: TimeMention) -> bool:
    """Whether a time is the verb's own: "meets him on Friday", "leaves next month"."""
    for child in verb.children:
        of = child.child("pobj") if child.dep == "prep" else child if child.dep == "npadvmod" else None
        if of is not None and time.span.covers(of.span):
            return True
    return False


def _before(noun: Token, time: TimeMention) -> bool:
    """Whether a time stands inside a noun's own phrase: "Friday's talks", "the June 12 summit"."""
    return any(time.span.covers(t.span) for c in noun.lefts for t in (c, *c.children))


def _occasion(noun: Token) -> bool:
    if noun.pos not in ("NOUN", "PROPN") or noun.dep != "pobj" or noun.head.lower not in OCCASION:
        return False
    return vote_on(noun) is None  # "called for a vote on sanctions on Monday"


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
