"""Tomorrow's weekday told as past: where a report shows that the day has begun, east of the newsroom.

A paper of Saturday in Washington tells what Sunday brought in Seoul. What shows it: the weekday stands beside a place
far to the east, or is said of somebody from there, or is that of the report's first sentence, which tells its news. A
report that shows it once means the same day throughout.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice

from dateline.model import Moment, Parse, Report, SectionKind, Token
from dateline.temporal.calendar.cells import moved
from dateline.temporal.focus.direction import FUTURE, PAST, PRESENT, way
from dateline.temporal.focus.reference import Counting
from dateline.temporal.grammar.find import Found
from dateline.temporal.zones import LONGEST_NAME, day_there, offset, zone_of

FAR = timedelta(hours=6)
"""How much later a place's clocks are for a newsroom's evening to be the next day there."""
FAR_FROM_GREENWICH = timedelta(hours=5)
"""The same where nothing tells where the newsroom is: the clocks of Asia and Australia."""
NEAR = 12
"""Words between a weekday and "in Seoul" that are one clause, and of a subject that may name its country."""
HEAD, SHORTEST = 12, 8
"""Sentences among which the first one of the text itself is, and the words that it has at least."""
SAYS_SO = "a day that had begun"
"""What reasons say of such a day, and how it is known again when a record is dated by it."""
_STEPS = 4
_SECONDARY = ("advcl", "relcl", "acl")


@dataclass(frozen=True, slots=True)
class Begun:
    """The day after a report's own, and what shows that it had begun."""

    day: date
    why: str


def had_begun(moment: Moment) -> bool:
    """Whether a moment is the day after its report's, told as past."""
    return SAYS_SO in moment.reason


def begun(found: Sequence[Found], counting: Counting, report: Report, parse: Parse) -> Begun | None:
    """The day after publication, where the report tells of it as past; `None` where nothing shows that it does."""
    main = counting.main
    day = moved(main.day, 1) if main is not None else None
    if main is None or day is None or report.published is None or main.day != _own_day(report, counting):
        return None
    lead = _lead(parse)
    for one in found:
        if one.line.sentence.kind is SectionKind.HEADLINE or _weekday(one) != day.isoweekday():
            continue
        there = way(one)
        if there.tense == FUTURE or (there.tense == PRESENT and there.firm):
            continue
        why = _east(one, counting, report, day)
        if not why and one.line.sentence.index == lead and _is_lead(one) and there.tense == PAST and there.firm:
            why = "the report's first sentence tells of it"
        if why:
            return Begun(day, why)
    return None


def _own_day(report: Report, counting: Counting) -> date | None:
    """The day of publication: "today" of a broadcast or of a dated dateline is no longer the newsroom's."""
    return day_there(report.published, counting.home.zone) if report.published is not None else None


def _weekday(one: Found) -> int | None:
    """The weekday that an expression names and no more: by itself, or as the day of a morning or an hour."""
    sense = one.sense.of if one.sense.of is not None else one.sense
    plain = sense.which is None and sense.day is None and sense.month is None
    return sense.weekday if plain else None


def _lead(parse: Parse) -> int:
    """The number of a report's first sentence; bylines and names of papers above it are too short to be one."""
    for sentence in islice(parse.sentences, HEAD):
        if sentence.kind in (SectionKind.BODY, SectionKind.TURN) and len(sentence.tokens) >= SHORTEST:
            return sentence.index
    return -1


def _is_lead(one: Found) -> bool:
    """Whether a time hangs on the main clause of its sentence, and not on one of before: "when he left on Monday"."""
    verb: Token | None = None
    for above in islice(one.token.ancestors(), _STEPS):
        if above.pos in ("VERB", "AUX"):
            verb = above
            break
    if verb is None:
        return False
    return verb.dep not in _SECONDARY or (verb.tag == "VBG" and verb.dep == "advcl")


def _east(one: Found, counting: Counting, report: Report, day: date) -> str:
    """The place that shows it, in words: "in Seoul" beside the weekday, the dateline's, or its clause's subject's."""
    here = counting.outlet.zone
    line = one.line
    for i in range(max(0, one.first - NEAR), min(len(line), one.last + NEAR)):
        name = _named_at(line.texts[i + 1 : i + 1 + LONGEST_NAME]) if line.low(i) == "in" else ""
        if name and _day_has_come(name, here, report, day):
            return f"in {name}"
    if _local_time(one):
        return "by the time of the place"
    if report.place and _day_has_come(report.place, here, report, day):
        return f"in {report.place}"
    for name in _subject(one.token):
        if _day_has_come(name, here, report, day):
            return f"told of {name}"
    return ""


def _local_time(one: Found) -> bool:
    """ "Saturday (local time)", "on Friday, local time": not the newsroom's."""
    at = one.last + (one.line.low(one.last) in ("(", ","))
    return one.line.low(at) == "local" and one.line.low(at + 1) == "time"


def _named_at(texts: Sequence[str]) -> str:
    """The longest name of a place at the head of some words."""
    for size in range(len(texts) if texts and texts[0][:1].isupper() else 0, 0, -1):
        name = " ".join(texts[:size])
        if all(word[0].isalpha() for word in texts[:size]) and zone_of(name) is not None:
            return name
    return ""


def _subject(token: Token) -> list[str]:
    """The places and peoples named before the subject of the verb that a time hangs on: "the North Korean army"."""
    for above in islice(token.ancestors(), _STEPS):
        if above.pos != "VERB":
            continue
        subject = above.child("nsubj", "nsubjpass")
        if subject is None:
            return []
        words = [t.text for t in islice(subject.subtree(), NEAR)]
        return [name for k in range(len(words)) if (name := _named_at(words[k : k + LONGEST_NAME]))]
    return []


def _day_has_come(place: str, here: str | None, report: Report, day: date) -> bool:
    """Whether the day has begun at a place when the report goes out, or may have where it does not tell the hour."""
    zone, published = zone_of(place), report.published
    noon = datetime.combine(day - timedelta(1), time(12))
    there = offset(zone, noon) if zone is not None else None
    if there is None:
        return False
    if isinstance(published, datetime) and published.tzinfo is not None:
        return day_there(published, zone) >= day
    ahead = there.utcoffset(None)
    home = offset(here, noon) if here is not None else None
    return ahead - home.utcoffset(None) >= FAR if home is not None else ahead >= FAR_FROM_GREENWICH
