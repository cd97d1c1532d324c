"""Times of day by the clock, with their zones."""

from __future__ import annotations

from dataclasses import replace

from dateline.temporal.grammar.line import HYPHENS, Line
from dateline.temporal.grammar.rules import NUMBER, best, rule
from dateline.temporal.grammar.sense import Clock, Hit, Kind, Sense
from dateline.temporal.vocabulary import CLOCK_WORDS, EDGES, NAMED_ZONES, NUMBERS, PARTS, WEEKDAYS, ZONES
from dateline.temporal.zones import LONGEST_NAME, zone_of

LONGEST_FIGURES = 8
HALVES = 24 * 60
"""Minutes of a day."""
_AM = {"am", "a.m.", "a.m"}
_PM = {"pm", "p.m.", "p.m"}
DAY_RULES = frozenset({"date", "days"})
"""The rules that give a time its day."""
_AT = ("at", "by", "until", "from", "around", "about", "to", "before", "after", "since", "till", "between", "past")


def meridiem(line: Line, i: int) -> tuple[int, int | None]:
    """ "a.m." or "p.m." at `i`: 0, 12, or `None` where neither stands there."""
    word = line.low(i)
    if word in _AM or word in _PM:
        end = i + 1
        if word[-1] == "m" and "." in word and line.low(end) == "." and line.glued(end):
            end += 1
        return end, 12 if word in _PM else 0
    return i, None


def _zone(line: Line, i: int) -> tuple[int, str | None]:
    """A zone at `i`, with or without parentheses: its end, and its abbreviation, IANA name or "local"."""
    at = i + (line.low(i) == "(")
    word = line.low(at)
    if (word in ZONES or word in NAMED_ZONES or word[:4] in _GREENWICH) and line.texts[at].isupper():
        end, word = _plus(line, at)
        if at > i:
            if line.low(end) != ")":
                return i, None
            end += 1
        return end, NAMED_ZONES.get(word, word)
    if word == "local" and line.low(at + 1) == "time" and at == i:
        place, _ = _place_after(line, i + 2)
        return i + 2, place or "local"
    if word in NAMED_ZONES and at == i:
        kind = line.low(at + 1) in ("standard", "daylight", "summer")
        if line.low(at + 1 + kind) == "time" or (kind and word != "british"):
            return at + 1 + kind + (line.low(at + 1 + kind) == "time"), NAMED_ZONES[word]
    place, end = _place_at(line, i)
    if place is not None and line.low(end) == "time":
        return end + 1, place
    return i, None


_GREENWICH = ("gmt+", "utc+")


def _plus(line: Line, i: int) -> tuple[int, str]:
    """ "GMT+8", "UTC -5", "KST" at `i`: its end, and the zone with its hours."""
    word = line.low(i)
    if word[:3] not in ("gmt", "utc"):
        return i + 1, word
    sign, hours, end = "", "", i + 1
    if word[3:4] == "+":
        sign, hours = "+", word[4:]
    elif line.low(end) in ("+", "-", "–") and line.low(end + 1).isdecimal():
        sign, hours, end = "+" if line.low(end) == "+" else "-", line.low(end + 1), end + 2
    elif line.low(end)[:1] == "+":
        sign, hours, end = "+", line.low(end)[1:], end + 1
    if hours.isdecimal() and hours.isascii() and int(hours) <= 14:
        return end, f"utc{sign}{int(hours)}"
    return i + 1, word[:3]


def named_time(line: Line, i: int) -> int:
    """Where "local time" or "Korean time" after a day or a part of one ends; `i` where there is none."""
    end, _ = _zone(line, i)
    return end if end > i + 1 and line.low(end - 1) == "time" else i


def _place_at(line: Line, i: int) -> tuple[str | None, int]:
    """The zone of the place named at `i`, the longest name first, and where the name ends."""
    if not line.texts[i : i + 1] or not line.texts[i][:1].isupper():
        return None, i
    for size in range(LONGEST_NAME, 0, -1):
        words = line.texts[i : i + size]
        if len(words) == size and words[-1][:1].isalpha() and (zone := zone_of(" ".join(words))) is not None:
            return zone, i + size
    return None, i


def _place_after(line: Line, i: int) -> tuple[str | None, int]:
    """The zone of "in Seoul" after a time, which is no part of the expression."""
    return _place_at(line, i + 1) if line.low(i) == "in" else (None, i)


def _figures(line: Line, i: int) -> tuple[int, Clock] | None:
    """Hours and minutes in figures or words, without their day; such as no clock has are kept."""
    word = line.low(i)
    if len(word) > LONGEST_FIGURES:
        return None
    if word in CLOCK_WORDS:
        return i + 1, Clock(CLOCK_WORDS[word])
    suffix = next((s for s in ("am", "pm", "z") if word.endswith(s) and word[:1].isdigit()), "")
    body = word.removesuffix(suffix) if suffix else word
    dotted = "." in body and (suffix or meridiem(line, i + 1)[1] is not None or _zone(line, i + 1)[0] > i + 1)
    split = body.replace(".", ":").split(":") if ":" in body or dotted else [body]
    if not all(p.isdecimal() and p.isascii() and len(p) <= 4 for p in split):
        hour_word = NUMBERS.get(word)
        if hour_word is None or hour_word > 12:
            return None
        split = [str(hour_word)]
    end = i + 1
    if len(split) == 1 and line.low(end) == ":" and line.low(end + 1).isdecimal() and line.glued(end):
        split, end = [split[0], line.low(end + 1)], end + 2
    half: int | None = {"pm": 12, "am": 0}.get(suffix)
    if half is None and not suffix:
        end, half = meridiem(line, end)
        if half is None and len(split) == 1 and line.low(end) == "." and line.glued(end):
            return _dotted(line, i, split[0])
    greenwich = suffix == "z" or line.low(end) in ("gmt", "utc", "z")
    clocklike = half is not None or len(split) > 1 or greenwich
    if not clocklike and line.low(end) in ("o'clock", "o’clock"):
        end, clocklike = end + 1, True
    military = len(split) == 1 and len(split[0]) == 4
    dialled = split[0][0] == "0" and line.low(i - 1) in _AT  # "at 0600" is no year
    if military and (dialled or _zone(line, end)[0] > end or line.low(end) in ("hours", "hrs") or suffix == "z"):
        split = [split[0][:2], split[0][2:]]
        end, clocklike = end + (line.low(end) in ("hours", "hrs")), True
    if half is None and (tail := day_part(line, end)) is not None and (clocklike or line.low(i - 1) in _AT):
        end, part = tail
        half, clocklike = half_of(int(split[0][:2]), part), True
    if not clocklike or (military and len(split) == 1):
        return None
    if half is None and len(split) > 1 and line.low(i - 1) not in _AT and not greenwich and _zone(line, end)[0] == end:
        return None
    if len(split) > 1 and len(split[1]) != 2:
        return None
    return end, _face(line, i, split, half, greenwich, suffix)


def _dotted(line: Line, i: int, hour: str) -> tuple[int, Clock] | None:
    """ "5.30 p.m." where the tokeniser cut at the stop."""
    minute = line.low(i + 2)
    if not (line.glued(i + 2) and len(minute) == 2 and minute.isdecimal() and minute.isascii() and len(hour) <= 2):
        return None
    end, half = meridiem(line, i + 3)
    return (end, _face(line, i, [hour, minute], half, False, "")) if half is not None else None


def _face(line: Line, i: int, split: list[str], half: int | None, greenwich: bool, suffix: str) -> Clock:
    """The figures of a clock on its dial of 24 hours, as far as the text tells."""
    hour, minute = int(split[0]), int(split[1]) if len(split) > 1 else None
    second = int(split[2]) if len(split) > 2 else None
    told = half is not None or greenwich or hour == 0 or hour > 12 or split[0][0] == "0"
    if half is None and not told and line.low(i - 1) == "at":
        half = half_of(hour, PARTS.get(line.low(i - 2), ""))
        told = half is not None
    if half is not None and 1 <= hour <= 12:
        hour = hour % 12 + half
    return Clock(hour, minute, second, "z" if suffix == "z" else None, told)


def half_of(hour: int, part: str) -> int | None:
    """Morning (0) or afternoon (12) of an hour in a part of the day; "twelve at night" is midnight."""
    if part == "MO":
        return 0
    if part in ("AF", "EV"):
        return 12
    return (12 if 5 <= hour < 12 else 0) if part == "NI" else None


def day_part(line: Line, i: int) -> tuple[int, str] | None:
    """ "in the morning", "at night" after an hour: its end and TIMEX3's letters."""
    if line.low(i) == "in" and line.low(i + 1) == "the" and line.low(i + 2) in ("morning", "afternoon", "evening"):
        return i + 3, PARTS[line.low(i + 2)]
    return (i + 2, "NI") if line.low(i) == "at" and line.low(i + 1) == "night" else None


def possible(read: Clock) -> bool:
    """Whether a clock shows such a time: not 25:61."""
    return (
        read.hour <= 24
        and (read.minute or 0) <= 59
        and (read.second or 0) <= 60
        and read.hour * 60 + (read.minute or 0) <= 24 * 60
    )


@rule(
    "clock.time",
    [NUMBER, *CLOCK_WORDS, *NUMBERS, "about", "around", "mid", "shortly"],
    "Talks broke off at [noon Thursday]. → 2019-01-10T12:00",
    "They left at [9 a.m.] on the dot. → 2019-01-15T09:00",
    "The offer ends at [5 p.m. EST, Nov. 6]. → 2018-11-06T17:00",
    "It struck at [10:30 GMT yesterday]. → 2019-01-14T10:30",
    "He was shot at [10 p.m. Monday]. → 2019-01-14T22:00",
    "They left at [5.30pm] on the dot. → 2019-01-15T17:30",
    "They left at [2 a.m. Friday morning] on the dot. → 2019-01-11T02:00",
    "They left at [1500 hours]. → 2019-01-15T15:00",
    "They left at [0630] on the dot. → 2019-01-15T06:30",
    "It struck at [06:30Z]. → 2019-01-15T06:30",
    "They left at [three o'clock in the afternoon]. → 2019-01-15T15:00",
    "They left at [9 p.m. Moscow time]. → 2019-01-15T21:00",
    "He came on 3 May 2018. They left at [noon the following day]. → 2018-05-04T12:00",
    "He came on 3 May 2018. They left at [10 o'clock next morning]. → 2018-05-04T10:00",
    "They left at [9 o'clock on the morning of 11 June 2018]. → 2018-06-11T09:00",
    "They left at [9 p.m. Eastern time] on the dot. → 2019-01-15T21:00",
    "They left at [9 a.m.] in Seoul. → 2019-01-15T09:00",
    "They left at [6:40 p.m. GMT+8]. → 2019-01-15T18:40",
    "They left at [25:61]. → XXXX-XX-XXT25:61",
)
def clock(line: Line, i: int) -> Hit | None:
    """A clock time, its zone and its day where they follow."""
    found = _figures(line, i)
    if found is None:
        return None
    end, read = found
    if line.low(i) in ("noon", "midday") and line.low(i - 1) in ("high", "the") and line.low(end) == "sun":
        return None
    if not possible(read):
        return (end, Sense(kind=Kind.IMPOSSIBLE, clock=read)) if read.minute is not None else None
    return with_zone_and_day(line, i, end, read)


def with_zone_and_day(line: Line, i: int, end: int, read: Clock) -> Hit:
    """Adds the zone and the day that follow a time."""
    named, zone = _zone(line, end)
    if zone is None and read.zone is None:
        zone = _place_after(line, named)[0]
    read = replace(read, zone=zone or read.zone)
    if zone is None and (counted := _counted_day(line, named, read)) is not None:
        return counted
    end, sense = with_day(line, named, Sense(kind=Kind.CLOCK, clock=read, beside=line.low(i - 1) == "("))
    return end, sense if sense.of is not None else replace(sense, of=_day_before(line, i) or _day_behind(line, end))


def _counted_day(line: Line, i: int, read: Clock) -> Hit | None:
    """A day pointed at, or the part of a day, after a time: "noon the following day", "9 on the morning of 6 June"."""
    at = i + (line.low(i) in ("on", "in") and line.low(i + 1) == "the")
    if line.low(at) not in ("the", "that") and not (at == i and line.low(at) == "next"):
        return None
    found = best(line, at, frozenset({"unit", "part"}))
    if found is None:
        return None
    end, day = found[0], found[1][1]
    if day.kind is Kind.UNIT and day.unit == "D" and at == i and not day.mod:
        return end, Sense(kind=Kind.CLOCK, clock=read, of=day)
    if day.kind is not Kind.PART or day.mod or not (day.of is not None or day.which in ("that", "following", "next")):
        return None
    half = None if read.half else half_of(read.hour, day.part or "")
    if half is not None and 1 <= read.hour <= 12:
        read = replace(read, hour=read.hour % 12 + half, half=True)
    after_midnight = day.part == "NI" and read.half and read.hour < SMALL_HOURS
    if after_midnight:
        return None
    which = "that" if day.which == "that" else "following"
    return end, Sense(kind=Kind.CLOCK, clock=read, of=day.of or Sense(kind=Kind.UNIT, unit="D", which=which))


SMALL_HOURS = 6
"""Hours of a night that belong to the next day: of "two that night" nothing is said here."""


def _day_before(line: Line, i: int) -> Sense | None:
    """The weekday right before a time: "(Saturday 0330 GMT)"."""
    name = line.low(i - 1)
    day = WEEKDAYS.get(name) if i and line.texts[i - 1][:1].isupper() else None
    return Sense(kind=Kind.DATE, weekday=day) if day is not None else None


ASIDE = 8
"""Words that an aside between a time and its day may have: "2 p.m. EST (1900 GMT) on Friday"."""


def _day_behind(line: Line, i: int) -> Sense | None:
    """The day that stands behind another time: "2 p.m. EST (1900 GMT) on Friday", "9 a.m. to 5 p.m. on Friday"."""
    if line.low(i) == "(":
        close = next((k for k in range(i + 1, i + ASIDE) if line.low(k) == ")"), i)
        found = with_day(line, close + 1, Sense(kind=Kind.CLOCK)) if close > i else None
    elif line.low(i) in ("to", "and", "until", "-", "–"):
        second = _figures(line, i + 1) if len(line.low(i + 1)) <= LONGEST_FIGURES else None
        found = with_day(line, _zone(line, second[0])[0], Sense(kind=Kind.CLOCK)) if second is not None else None
    else:
        return None
    return found[1].of if found is not None else None


@rule(
    "clock.first-of-two",
    [NUMBER, *NUMBERS],
    "They met between [2] and 3 p.m. that day. → 2019-01-15T14:00",
    "They met from [eleven] to 1 p.m. that day. → 2019-01-15T11:00",
)
def first_of_two(line: Line, i: int) -> Hit | None:
    """The first hour of a run whose second alone says "a.m." or "p.m."."""
    word = line.low(i)
    hour = int(word) if word.isdecimal() and word.isascii() and len(word) <= 2 else NUMBERS.get(word, 0)
    joint = line.low(i + 1)
    if not 1 <= hour <= 12 or joint not in ("and", "to", "-", "–") or len(line.low(i + 2)) > 6:
        return None
    if line.low(i - 1) not in ("between", "from") and not (joint in HYPHENS and line.glued(i + 1)):
        return None
    second = _figures(line, i + 2)
    if second is None or not second[1].half or meridiem(line, i + 2)[0] > i + 2:
        return None
    if not any(line.low(k) in _AM or line.low(k) in _PM or line.low(k)[-2:] in ("am", "pm") for k in (i + 2, i + 3)):
        return None
    last = second[1].hour
    start = hour % 12 + (12 if last >= 12 and (hour % 12 + 12 < last or last == 12 > hour % 12 + 12) else 0)
    end, zone = _zone(line, second[0])
    return i + 1, Sense(
        kind=Kind.CLOCK, clock=Clock(start, zone=zone), of=with_day(line, end, Sense(kind=Kind.CLOCK))[1].of
    )


def with_day(line: Line, end: int, sense: Sense) -> Hit:
    """Adds a day that follows: "Thursday", ", Nov. 6", "on Friday", "yesterday"."""
    at = end
    if (line.low(at) == "," and (line.low(at + 1) not in WEEKDAYS or line.low(at + 2) == ",")) or line.low(at) == "on":
        at += 1
    if line.low(at) in EDGES:
        return end, sense
    found = best(line, at, DAY_RULES)
    if found is None:
        return end, sense
    day = found[1][1]
    if day.mod or not (day.day or day.weekday or day.kind is Kind.DAYS) or day.part:
        return end, sense
    part = sense.kind is Kind.CLOCK and day.weekday is not None and line.low(found[0]) in PARTS
    return found[0] + part, replace(sense, of=day)
