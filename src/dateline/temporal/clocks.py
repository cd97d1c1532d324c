"""Times of day: clock times with zones, and parts of a day."""

from __future__ import annotations

from dataclasses import replace

from dateline.temporal.line import Line
from dateline.temporal.rules import NUMBER, best, rule
from dateline.temporal.sense import Clock, Hit, Kind, Sense
from dateline.temporal.vocabulary import CLOCK_WORDS, EDGES, NUMBERS, PARTS, WEEKDAYS, WHICH, ZONES

_HYPHENS = {"-", "–"}
_AM = {"am", "a.m.", "a.m"}
_PM = {"pm", "p.m.", "p.m"}
_DAY = frozenset({"date", "days"})


def _meridiem(line: Line, i: int) -> tuple[int, int | None]:
    """ "a.m." or "p.m." at `i`: 0, 12, or `None` where neither stands there."""
    word = line.low(i)
    if word in _AM or word in _PM:
        end = i + 1
        if word[-1] == "m" and "." in word and line.low(end) == "." and line.glued(end):
            end += 1
        return end, 12 if word in _PM else 0
    return i, None


def _zone(line: Line, i: int) -> tuple[int, int | None]:
    """A zone at `i`, with or without parentheses; minutes from UTC."""
    at = i + (line.low(i) == "(")
    if line.low(at) in ZONES and line.texts[at].isupper():
        end = at + 1
        if at > i:
            if line.low(end) != ")":
                return i, None
            end += 1
        return end, ZONES[line.low(at)]
    if line.low(i) in ("eastern", "pacific", "central") and line.low(i + 1) in ("time", "standard", "daylight"):
        base = {"eastern": -300, "pacific": -480, "central": -360}[line.low(i)]
        return i + 2 + (line.low(i + 1) != "time" and line.low(i + 2) == "time"), base + 60 * (
            line.low(i + 1) == "daylight"
        )
    if line.low(i) == "local" and line.low(i + 1) == "time":
        return i + 2, None
    return i, None


def _figures(line: Line, i: int) -> tuple[int, Clock] | None:
    """Hours and minutes in figures or words, without their day."""
    word = line.low(i)
    if len(word) > 8:
        return None
    suffix = next((s for s in ("am", "pm") if word.endswith(s) and word[:1].isdigit()), "")
    body = word.removesuffix(suffix) if suffix else word
    split = body.replace(".", ":").split(":") if ":" in body or (suffix and "." in body) else [body]
    if word in CLOCK_WORDS:
        return i + 1, Clock(CLOCK_WORDS[word])
    hour_word = NUMBERS.get(word)
    if not all(p.isdecimal() and p.isascii() and len(p) <= 4 for p in split):
        if hour_word is None or hour_word > 12:
            return None
        split = [str(hour_word)]
    end = i + 1
    if len(split) == 1 and line.low(end) == ":" and line.low(end + 1).isdecimal() and line.glued(end):
        split, end = [split[0], line.low(end + 1)], end + 2
    half: int | None = 12 if suffix == "pm" else 0 if suffix else None
    if not suffix:
        end, half = _meridiem(line, end)
    figures = [int(p) for p in split]
    clocklike = half is not None or len(figures) > 1
    if not clocklike and line.low(end) in ("o'clock", "o’clock"):
        end, clocklike = end + 1, True
    if not clocklike and len(split[0]) == 4 and (_zone(line, end)[0] > end or line.low(end) in ("hours", "hrs")):
        figures = [figures[0] // 100, figures[0] % 100]
        end, clocklike = end + (line.low(end) in ("hours", "hrs")), True
    if not clocklike and len(split[0]) <= 2 and line.low(end) in ("gmt", "utc"):
        clocklike = True
    if not clocklike:
        return None
    hour, minute = figures[0], figures[1] if len(figures) > 1 else None
    second = figures[2] if len(figures) > 2 else None
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + half
    if (
        hour > 24
        or (minute or 0) > 59
        or (second or 0) > 59
        or (minute is not None and len(split) > 1 and len(split[1]) != 2)
    ):
        return None
    if (
        half is None
        and len(split) > 1
        and line.low(i - 1) not in ("at", "by", "until", "from", "around", "about", "to", "before", "after", "since")
        and _zone(line, end)[0] == end
    ):
        return None
    return end, Clock(hour, minute, second)


@rule(
    "clock.time",
    [NUMBER, *CLOCK_WORDS, *NUMBERS, "about", "around", "mid", "shortly"],
    "Talks broke off at [noon Thursday]. → 2019-01-10T12:00",
    "They left at [9 a.m.] on the dot. → 2019-01-15T09:00",
    "The offer ends at [5 p.m. EST, Nov. 6]. → 2018-11-06T17:00",
    "It struck at [10:30 GMT yesterday]. → 2019-01-14T10:30",
    "He was shot at [10 p.m. Wednesday]. → 2019-01-09T22:00",
)
def clock(line: Line, i: int) -> Hit | None:
    """A clock time, its zone and its day where they follow."""
    found = _figures(line, i)
    if found is None:
        return None
    end, read = found
    named, zone = _zone(line, end)
    read, end = replace(read, zone=zone), named
    if line.low(i) in ("noon", "midday") and line.low(i - 1) in ("high", "the") and line.low(end) == "sun":
        return None
    sense = Sense(kind=Kind.CLOCK, clock=read)
    return _with_day(line, end, sense)


def _with_day(line: Line, end: int, sense: Sense) -> Hit:
    """Adds a day that follows: "Thursday", ", Nov. 6", "on Friday", "yesterday"."""
    at = end
    if (line.low(at) == "," and (line.low(at + 1) not in WEEKDAYS or line.low(at + 2) == ",")) or line.low(at) == "on":
        at += 1
    if line.low(at) in EDGES:
        return end, sense
    found = best(line, at, _DAY)
    if found is None:
        return end, sense
    day = found[1][1]
    if day.mod or not (day.day or day.weekday or day.kind is Kind.DAYS) or day.part:
        return end, sense
    return found[0], replace(sense, of=day)


@rule(
    "part.name",
    [*PARTS, "the", *WHICH, *EDGES, "late", "early"],
    "He spoke [this morning]. → 2019-01-15TMO",
    "He left [later this afternoon]. → 2019-01-15TAF",
    "The raid came on June 3. [That night] the city fell. → 2018-06-03TNI",
    "Shots rang out [last night]. → 2019-01-14TNI",
    "The shares rose in [mid-afternoon yesterday]. → 2019-01-14TAF",
    "He came on Sunday and left in [the afternoon]. → 2019-01-13TAF",
    "They landed on [the morning of 6 June 1944]. → 1944-06-06TMO",
)
def part(line: Line, i: int) -> Hit | None:
    """A part of a day, pointed at or with its day after it."""
    at, mod = i, None
    if line.low(at) in EDGES:
        mod, at = EDGES[line.low(at)], at + 1
        at += line.low(at) in _HYPHENS
    the = line.low(at) == "the"
    at += the
    which = WHICH.get(line.low(at))
    if which is not None:
        at += 1
    if mod is None and line.low(at) in EDGES:
        mod, at = EDGES[line.low(at)], at + 1
        at += line.low(at) in _HYPHENS
    name = PARTS.get(line.low(at))
    if name is None or (
        line.low(at) in ("dawn", "dusk")
        and which is None
        and line.low(at - 1) not in ("at", "before", "until", "after", "by")
    ):
        return None
    end = at + 1
    if line.glued(end) and line.low(end) in _HYPHENS:
        return None
    sense = Sense(kind=Kind.PART, part=name, which=which or ("the" if the else None), mod=mod)
    if which in ("past", "coming", "present", "latest"):
        return None
    dayed = _with_day(line, end, sense)
    if dayed[0] > end:
        return dayed
    if which is not None:
        return end, sense
    if the and line.low(end) == "of":
        return _of_day(line, end, sense)
    if (
        the
        and line.low(i - 1) in ("in", "during", "by")
        and name != "NI"
        and line.low(end) in ("", ".", ",", "and", "to", "of", "he", "she")
    ):
        return end, sense
    return None


def _of_day(line: Line, end: int, sense: Sense) -> Hit | None:
    """ "The morning of 6 June"."""
    dayed = _with_day(line, end + 1, sense)
    return dayed if dayed[0] > end + 1 else None


@rule(
    "part.of-day",
    [*WEEKDAYS, NUMBER, "yesterday", "tomorrow", "early", "late", *WHICH],
    "It was read on [Wednesday night]. → 2019-01-09TNI",
    "He will go [tomorrow morning]. → 2019-01-16TMO",
    "They met on [Saturday afternoon]. → 2019-01-12TAF",
)
def part_of_day(line: Line, i: int) -> Hit | None:
    """A day and its part: "Friday morning", "early Friday morning"."""
    at, mod = i, None
    if line.low(at) in EDGES:
        mod, at = EDGES[line.low(at)], at + 1
        if line.low(at) not in WEEKDAYS:
            return None
    found = best(line, at, _DAY)
    if found is None:
        return None
    end, (_, day), _ = found
    if line.low(end) in EDGES:
        mod, end = EDGES[line.low(end)], end + 1
        end += line.low(end) in _HYPHENS
    name = PARTS.get(line.low(end))
    if name is None or not (day.weekday or day.kind is Kind.DAYS):
        return None
    if line.low(end + 1) == "live":
        return None
    return end + 1, Sense(kind=Kind.PART, part=name, mod=mod, of=day)
