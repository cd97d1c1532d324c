"""What has gone on for some time: "has held him for 17 months" began 17 months before it is told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dateline.model import Anchor, Basis, Moment, Parse, Status, TimeMention, Token, Why, as_day
from dateline.temporal.anchoring.governing import Governed
from dateline.temporal.calendar.cells import months_on, moved

_LENGTH = re.compile(r"P(\d{1,3})([DWMY])")
_DAYS = {"D": 1, "W": 7}
_MONTHS = {"M": 1, "Y": 12}


def lengths(parse: Parse, times: Iterable[TimeMention]) -> dict[int, TimeMention]:
    """The verb in the perfect → the length for which it has gone on."""
    found: dict[int, TimeMention] = {}
    for time in times:
        if time.timex.type != "DURATION" or not _LENGTH.fullmatch(time.timex.value):
            continue
        head = parse.head_of(time.span)
        prep = head.head if head is not None else None
        if prep is not None and prep.lower == "for" and (is_perfect(prep.head) or _had_been(prep.head, time)):
            found[prep.head.i] = time
    return found


def _had_been(verb: Token, time: TimeMention) -> bool:
    """ "Had been meeting for two days": up to the news itself, where it is a matter of days."""
    had = any(c.lower in ("had", "'d") and c.dep == "aux" for c in verb.children)
    return had and verb.tag == "VBG" and verb.dep == "ROOT" and time.timex.value[-1] == "D"


def is_perfect(verb: Token) -> bool:
    """Whether a verb is in the present perfect: "has ruled", "have been asking"."""
    return any(c.lower in ("has", "have", "'ve") and c.dep == "aux" for c in verb.children)


def lasted(bound: Anchor, time: TimeMention | None) -> Anchor | None:
    """From that long before the latest day known of it up to that day."""
    if time is None or bound.when.latest is None:
        return None
    end = as_day(bound.when.latest)
    begin = _back(end, time.timex.value)
    if begin is None:
        return None
    reason = f"for {time.text} up to {end.isoformat()}"
    when = Moment.days(begin, end, basis=Basis.RELATIVE, reason=reason)
    return Anchor(bound.record, replace(when, approximate=True), Why("anchor.for", f"for '{time.text}'", time.span))


def _back(day: date, value: str) -> date | None:
    read = _LENGTH.fullmatch(value)
    if read is None:
        return None
    count, unit = int(read[1]), read[2]
    return moved(day, -count * _DAYS[unit]) if unit in _DAYS else months_on(day, -count * _MONTHS[unit])


def since_then(one: Governed, verb: Token, status: Status, today: date | None) -> Governed:
    """ "Has tested ten missiles since May": some day from May on. "Detained since May" began in May, and stays so."""
    active = is_perfect(verb) and not any(c.dep == "auxpass" for c in verb.children)
    if one.how != "since" or status is not Status.OCCURRED or not active or one.moment.earliest is None:
        return one
    moment = replace(one.moment, latest=today, reason=f"since {one.moment.reason}")
    return replace(one, moment=moment)
