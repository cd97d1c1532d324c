"""Times of day as they are spoken: "half past three", "quarter to six", "ten minutes to four"."""

from __future__ import annotations

from dateline.temporal.grammar.clocks import HALVES, day_part, half_of, meridiem, with_zone_and_day
from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.rules import NUMBER, rule
from dateline.temporal.grammar.sense import Clock, Hit
from dateline.temporal.vocabulary import NUMBERS, WEEKDAYS

_PAST, _TO = ("past", "after"), ("to", "till")
_MINUTES = {5, 10, 20, 25}
_AFTERWARDS = {"in", "on", "at", "when", "and", "as", "but", "or", "this", "that", "yesterday", "today", "tomorrow",
               "local", "gmt", "utc", "a.m.", "p.m.", "am", "pm", "o'clock", *WEEKDAYS}  # fmt: skip


@rule(
    "clock.spoken",
    ["half", "a", "quarter", "twenty", "ten", "five", NUMBER],
    "They left at [half past three]. → 2019-01-15T03:30",
    "They left at [half past three in the afternoon]. → 2019-01-15T15:30",
    "They left at [quarter to six p.m.] on the dot. → 2019-01-15T17:45",
    "They left at [a quarter past nine on Friday]. → 2019-01-11T09:15",
    "They left at [ten minutes to four]. → 2019-01-15T03:50",
    "They left at [twenty past ten]. → 2019-01-15T10:20",
    "They left at [half three]. → 2019-01-15T03:30",
)
def spoken(line: Line, i: int) -> Hit | None:
    """Minutes past or to an hour. "Half three" is British for half past three, and needs its "at"."""
    read = _minutes(line, i)
    if read is None:
        return None
    at, minutes = read
    hour = _hour(line, at)
    if line.low(i - 1) in ("-", "–") or (line.low(at + 1) in ("-", "–") and line.glued(at + 1)):
        return None  # "one-quarter to one-third"
    if hour is None or not (line.low(at + 1) in _AFTERWARDS or not line.low(at + 1)[:1].isalnum()):
        return None
    end = at + 1 + (line.low(at + 1) == "o'clock")
    end, half = meridiem(line, end)
    if half is None and (tail := day_part(line, end)) is not None:
        end, half = tail[0], half_of(hour, tail[1])
    named = line.low(at) in ("midnight", "noon", "midday")
    told = half is not None or named
    start = (hour % 12 + (half or 0)) * 60
    if named:
        start = 0 if line.low(at) == "midnight" else 720
    whole = (start + minutes) % HALVES
    if not told:  # the dial of twelve hours, with twelve at its top
        whole = whole % 720 + (720 if whole % 720 < 60 else 0)
    return with_zone_and_day(line, i, end, Clock(whole // 60, whole % 60, None, None, told))


def _minutes(line: Line, i: int) -> tuple[int, int] | None:
    """Where the hour begins, and how many minutes it is off."""
    word, bare = line.low(i), line.low(i - 1) == "at"
    if word == "half":
        if line.low(i + 1) == "past":
            return i + 2, 30
        return (i + 1, 30) if bare else None
    if word in ("a", "quarter"):
        at = i + (word == "a")
        return _side(line, at + 1, 15) if line.low(at) == "quarter" else None
    count = NUMBERS.get(word) or (int(word) if word in ("5", "10", "20", "25") else 0)
    at = i + 1
    if count == 20 and line.low(at) == "-" and line.low(at + 1) == "five":
        count, at = 25, at + 2
    elif count == 20 and line.low(at) == "five":
        count, at = 25, at + 1
    if count not in _MINUTES:
        return None
    if line.low(at) == "minutes":
        at += 1
    elif not (bare or line.low(at) == "past") or word.isdigit():
        return None
    return _side(line, at, count)


def _side(line: Line, i: int, count: int) -> tuple[int, int] | None:
    if line.low(i) in _PAST:
        return i + 1, count
    return (i + 1, -count) if line.low(i) in _TO else None


def _hour(line: Line, i: int) -> int | None:
    word = line.low(i)
    if word in ("midnight", "noon", "midday"):
        return 12
    hour = int(word) if word.isdecimal() and word.isascii() and len(word) <= 2 else NUMBERS.get(word, 0)
    return hour if 1 <= hour <= 12 else None
