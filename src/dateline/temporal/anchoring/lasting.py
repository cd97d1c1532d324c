"""What has gone on for some time: "has held him for 17 months" began 17 months before it is told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Anchor, Basis, Moment, Parse, Status, TimeMention, Token, Why, as_day
from dateline.temporal.anchoring.governing import Governed
from dateline.temporal.calendar.cells import months_on, moved

_LENGTH = re.compile(r"P(\d{1,3})([DWMY])")
RANKS = words("anchoring", "lasting.ranks")
"""Words that give an act its place among those counted."""
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
    """ "Has tested ten missiles since May": some day from May on. "Detained since May" began in May, and stays so.

    So is "the first test since May" some day from May on, whatever verb tells it.
    """
    active = is_perfect(verb) and not any(c.dep == "auxpass" for c in verb.children)
    active = active or _counted_since(one, verb)
    if one.how != "since" or status is not Status.OCCURRED or not active or one.moment.earliest is None:
        return one
    said = one.moment.reason.removeprefix("since ")
    moment = replace(one.moment, latest=today, reason=f"since {said}")
    return replace(one, moment=moment)


def _counted_since(one: Governed, head: Token) -> bool:
    """Whether a time begins a count in which an act has a rank: "its sixth test since 2006", "the worst since May"."""
    nouns = [head] if head.pos in ("NOUN", "PROPN") else [c for c in head.children if c.dep in ("dobj", "attr")]
    return any(
        child.ent == "ORDINAL" or child.lower in RANKS or child.tag == "JJS" or _most(child)
        for noun in nouns
        if noun.end <= one.time.span.start
        for child in noun.lefts
    )


def _most(adjective: Token) -> bool:
    """Whether "most" stands before an adjective: "its most powerful test"."""
    return any(c.lower in ("most", "least") for c in adjective.children)
