"""Calendar dates: days, months, years, decades, centuries, seasons, quarters, weekdays, holidays."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from dateline.temporal.grammar.line import HYPHENS, Line
from dateline.temporal.grammar.numbers import ordinal, ordinal_at, year
from dateline.temporal.grammar.old_years import LONGEST_RUN, of_old
from dateline.temporal.grammar.rules import NUMBER, rule
from dateline.temporal.grammar.sense import Hit, Kind, Sense
from dateline.temporal.vocabulary import (
    ALSO_WORDS,
    EDGES,
    MONTHS,
    NAMED_DAYS,
    NUMBERS,
    ORDINALS,
    PARTS,
    WEEKDAYS,
    WHICH,
)

_NUMBERED = ("nineteen", "eighteen", "seventeen", "twenty", "two")
IN_YEAR = {"in", "since", "until", "till", "by", "from", "of", "to", "during", "before", "after", "between", "through",
           "throughout", "and", "or", "for", "the", "late", "early", "mid", "circa", "around", "about", "into", "than",
           "-", "–", "at", "a", "an", "(", "its", "his", "their", "over", "on", "back"}  # fmt: skip


def month_at(line: Line, i: int) -> tuple[int, int] | None:
    """A month at `i`; its full stop may be a word of its own. A word that is also another needs a capital."""
    word = line.low(i)
    month = MONTHS.get(word)
    if month is None or (word in ALSO_WORDS and not line.texts[i][:1].isupper()):
        return None
    if f"{word}." in MONTHS and line.low(i + 1) == "." and line.glued(i + 1):
        return i + 2, month
    return i + 1, month


def weekday_name(line: Line, i: int) -> tuple[int, int] | None:
    """A weekday with its capital at `i`: its end, and 1 to 7."""
    word = line.low(i)
    day = WEEKDAYS.get(word)
    if day is None or not line.texts[i][:1].isupper():
        return None
    return i + 1, day


def _day(line: Line, i: int) -> tuple[int, int] | None:
    """A day of a month in digits or as an ordinal."""
    word = line.low(i)
    if word.isdecimal() and word.isascii() and len(word) <= 2 and int(word) <= 99:
        return i + 1, int(word)
    found = ordinal_at(line, i) if word[:1].isdigit() or word in ORDINALS or word in NUMBERS else None
    return found if found is not None and found[1] <= 39 else None


def year_after(line: Line, i: int) -> tuple[int, int | None, Sense | None]:
    """What gives a date its year: ", 2018", "2018", "of 2018", "last year", "of that year"."""
    at = i
    if line.low(at) == ",":
        at += 1
    found = year(line, at)
    if found is not None and not _counted(line, found[0]):
        return found[0], found[1], None
    if at == i and line.low(at) in ("of", "in"):
        at += 1
        found = year(line, at)
        if found is not None and line.low(i) == "of":
            return found[0], found[1], None
    word = line.low(at)
    start = at + (word == "the")
    if line.low(start) in WHICH and line.low(start + 1) == "year":
        return start + 2, None, Sense(kind=Kind.UNIT, unit="Y", which=WHICH[line.low(start)])
    return i, None, None


def _counted(line: Line, i: int) -> bool:
    """Whether a number that ends before `i` counts something rather than names a year."""
    word = line.low(i)
    return word in ("%", "percent", "per", "people", "million", "billion", "feet", "miles", "km", "hours", "meters")


def valid(sense: Sense) -> Sense:
    """An impossible day of a month becomes `IMPOSSIBLE`, its words kept."""
    if sense.month is None or sense.day is None:
        return sense
    leap = 2000 if sense.year is None else sense.year
    if 1 <= sense.month <= 12 and 1 <= leap <= 9999 and 1 <= sense.day <= monthrange(leap, sense.month)[1]:
        return sense
    return replace(sense, kind=Kind.IMPOSSIBLE)


def edge(line: Line, i: int) -> tuple[int, str | None]:
    """ "mid-", "early", "late" before a month, season, year or decade."""
    name = EDGES.get(line.low(i))
    if name is None:
        return i, None
    return i + 1 + (line.low(i + 1) in HYPHENS), name


@rule(
    "date.month-day",
    [*MONTHS, *WEEKDAYS],
    "They met on [June 12, 2018], in Singapore. → 2018-06-12",
    "They met on [June 12 last year]. → 2018-06-12",
    "They met on [Tuesday, June 12]. → 2018-06-12",
    "They met on [Sept. 5]. → 2018-09-05",
    "They met on [Jan 14th] in Seoul. → 2019-01-14",
    "They said [February 30] was the day. → XXXX-02-30",
    "They fought on [June 14]-17, 1815. → 1815-06-14",
    "He recalled the [September 11] attacks. → 2001-09-11",
)
def month_day(line: Line, i: int) -> Hit | None:
    """American order, a weekday in front where it stands."""
    at, weekday = _weekday_before(line, i)
    found = month_at(line, at)
    if found is None:
        return None
    at, month = found
    if line.low(at) == "the":
        at += 1
        if ordinal(line.low(at)) is None:
            return None
    day = _day(line, at)
    if day is None or _is_clock(line, day[0]):
        return None
    end, year_, of = year_after(line, day[0])
    if year_ is None and of is None:
        year_ = _run_year(line, end) or _named_year(line, end, month, day[1])
    return end, valid(Sense(kind=Kind.DATE, year=year_, month=month, day=day[1], weekday=weekday, of=of))


def _run_year(line: Line, i: int) -> int | None:
    """The year at the end of a run of days: "June 14-17, 1815"."""
    if line.low(i) not in ("and", "to", "-", "–", "or", "through") or not line.low(i + 1).isdecimal():
        return None
    second = _day(line, i + 1)
    return year_after(line, second[0])[1] if second is not None else None


def _named_year(line: Line, i: int, month: int, day: int) -> int | None:
    """The year of a day that names what happened on it: "the September 11 attacks"."""
    row = NAMED_DAYS.get(f"{month:02d}-{day:02d}")
    return int(row["year"]) if row is not None and line.low(i) in row["before"] else None


def _weekday_before(line: Line, i: int) -> tuple[int, int | None]:
    found = weekday_name(line, i)
    if found is None:
        return i, None
    at = found[0]
    if line.low(at) == "," or line.low(at) == "the":
        at += 1
    return at, found[1]


def _is_clock(line: Line, i: int) -> bool:
    return line.low(i) in ("a.m.", "p.m.", "am", "pm") or (
        line.low(i) == ":" and line.low(i + 1).isdecimal() and line.glued(i + 1)
    )


@rule(
    "date.day-month",
    [NUMBER, "the", *WEEKDAYS, *ORDINALS, "twenty", "thirty"],
    "They met on [12 June 2018] in Singapore. → 2018-06-12",
    "They met on [the 12th of June]. → 2018-06-12",
    "The [11 November] armistice held. → 2018-11-11",
    "They met on [Wednesday, 5 September]. → 2018-09-05",
    "The order of [31 June] was a slip. → XXXX-06-31",
)
def day_month(line: Line, i: int) -> Hit | None:
    """British order."""
    at, weekday = _weekday_before(line, i)
    if line.low(at) == "the":
        at += 1
        if line.low(at).isdecimal():
            return None  # the article is the noun's: "the 11 November armistice"
    day = _day(line, at)
    if day is None:
        return None
    at = day[0]
    if line.low(at) == "of":
        at += 1
    found = month_at(line, at)
    if found is None or (found[1] == 5 and line.low(at) == "may" and not line.texts[at].istitle()):
        return None
    end, year_, of = year_after(line, found[0])
    return end, valid(Sense(kind=Kind.DATE, year=year_, month=found[1], day=day[1], weekday=weekday, of=of))


_BY_FIGURES = {figures: (key, row) for key, row in NAMED_DAYS.items() for figures in row.get("figures", ())}


@rule("date.named-day", _BY_FIGURES, "The [9/11] attacks changed the city. → 2001-09-11")
def named_day(line: Line, i: int) -> Hit | None:
    """A day that its figures alone name."""
    key, row = _BY_FIGURES[line.low(i)]
    if line.low(i + 1) in ("-", "–", "/") and line.glued(i + 1):
        return None
    return i + 1, Sense(kind=Kind.DATE, year=int(row["year"]), month=int(key[:2]), day=int(key[3:]))


@rule(
    "date.second-day",
    [NUMBER],
    "They met on April 24 and [25] in Seoul. → 2018-04-25",
)
def second_day(line: Line, i: int) -> Hit | None:
    """The second day of a pair or a run: the month stands before the first."""
    joint = line.low(i - 1)
    if joint not in ("and", "or", "to", "-", "–", "through", "until") or not line.low(i).isdecimal():
        return None
    first = _day(line, i - 2)
    month = month_at(line, i - 3) if first is not None and first[0] == i - 1 else None
    day = _day(line, i)
    if first is None or month is None or month[0] != i - 2 or day is None:
        return None
    if not first[1] < day[1] <= 31 or _counted(line, day[0]):
        return None
    end, year_, of = year_after(line, day[0])
    return end, valid(Sense(kind=Kind.DATE, year=year_, month=month[1], day=day[1], of=of))


@rule(
    "date.first-day",
    [NUMBER],
    "They fought from [14] to 17 June 1815. → 1815-06-14",
)
def first_day(line: Line, i: int) -> Hit | None:
    """The first day of a run or pair whose month stands after the second."""
    first = _day(line, i)
    if first is None or first[1] > 31:
        return None
    run = line.low(first[0]) in HYPHENS and line.glued(first[0])
    if not run and line.low(i - 1) not in ("from", "on", "between", "of", "the"):
        return None
    if line.low(first[0]) not in ("to", "and", "-", "–", "or", "through", "until"):
        return None
    second = day_month(line, first[0] + 1)
    if second is None or second[1].kind is not Kind.DATE or second[1].day is None:
        return None
    return first[0], valid(replace(second[1], day=first[1], weekday=None))


@rule(
    "date.nth",
    ["the"],
    "They will meet on [the 20th]. → 2019-01-20",
)
def nth_day(line: Line, i: int) -> Hit | None:
    """A day of the month that is spoken of, after "on", "by", "until"."""
    word = line.low(i + 1)
    day = ordinal(word) if word[:1].isdigit() else None
    of_day = line.low(i - 1) == "of" and line.low(i - 2) in PARTS  # "the morning of the 6th"
    if day is None or not (of_day or line.low(i - 1) in ("on", "by", "until", "from", "before", "after", "since")):
        return None
    token = line.tokens[i + 1]
    if (
        day > 31
        or line.low(i + 2) in HYPHENS
        or (token.dep in ("amod", "compound", "nummod") and token.head.i > token.i)
    ):
        return None
    following = line.low(i + 2)
    ends = not following[:1].isalpha() or following in IN_YEAR or token.dep == "pobj"
    return (i + 2, Sense(kind=Kind.DATE, day=day)) if ends else None


@rule(
    "date.month",
    [*MONTHS, *EDGES],
    "The summit was in [June]. → 2018-06",
    "It began in [August 1988]. → 1988-08",
    "It began in [mid-June]. → 2018-06",
    "They met in [early November]. → 2018-11",
    "He came in [October last year]. → 2018-10",
    "It went on between [June] and July 1812. → 1812-06",
)
def month(line: Line, i: int) -> Hit | None:
    """A month, with its year where it stands."""
    at, mod = edge(line, i)
    found = month_at(line, at)
    if found is None or (mod is not None and at == i):
        return None
    end, year_, of = year_after(line, found[0])
    if year_ is None and of is None:
        year_ = _shared_year(line, end)
    return end, Sense(kind=Kind.DATE, year=year_, month=found[1], mod=mod, of=of)


def _shared_year(line: Line, i: int) -> int | None:
    """The year of the month that is joined to one without: "August/September 2018", "June and July 1812"."""
    if line.low(i) not in ("and", "or", "to", "/", "-", "–", "until", "through"):
        return None
    second = month_at(line, i + 1)
    found = year(line, second[0]) if second is not None else None
    return found[1] if found is not None else None


@rule(
    "date.year",
    [NUMBER, "the", "fiscal", "year", "financial", *_NUMBERED, *EDGES],
    "It began in [1991]. → 1991",
    "The law of [1959] still stands. → 1959",
    "It began in [late 1990]. → 1990",
    "A bomb went off in [nineteen ninety-six]. → 1996",
    "They feared [the year 2000]. → 2000",
    "It went on from 1841 to [1842]. → 1842",
    "Marie Duval (1789–[1848]) was there. → 1848",
    "It gained in [fiscal 1989]. → 1989",
    "It happened in ['98]. → 1998",
)
def year_alone(line: Line, i: int) -> Hit | None:
    """A year by itself. A bare number is one only where its neighbours let it be."""
    at, mod = edge(line, i)
    fiscal, named = False, False
    if line.low(at) == "the" and line.low(at + 1) in ("year", "fiscal", "financial"):
        at += 1
    while line.low(at) in ("fiscal", "financial", "year") and at - i < 4:
        fiscal = fiscal or line.low(at) != "year"
        named, at = True, at + 1
    found = year(line, at)
    if found is None:
        return None
    end, value = found
    if not named and mod is None and not _names_a_year(line, at, end):
        return None
    if line.low(end) in HYPHENS and line.glued(end) and line.low(end + 1).isdecimal() and len(line.low(end + 1)) == 2:
        last = value - value % 100 + int(line.low(end + 1))
        last += 100 if last < value else 0
        close = last if 0 < last - value <= LONGEST_RUN else None
        return end, Sense(kind=Kind.DATE, year=value, end_year=close, mod=mod, fiscal=fiscal)
    return end, Sense(kind=Kind.DATE, year=value, mod=mod, fiscal=fiscal)


def _names_a_year(line: Line, i: int, end: int) -> bool:
    """Whether the number `[i, end)` is a year by what stands round it."""
    before, after = line.low(i - 1), line.low(end)
    value = line.low(i)
    if before in ("$", "£", "#", "€", "no.", "number", "flight", "room", "page") or _counted(line, end):
        return False
    if after in ("-", "–") and line.glued(end) and line.low(end + 1)[:1].isalpha() and line.low(end + 1) != "based":
        return False
    if after in (":", ".") and line.glued(end) and line.low(end + 1).isdecimal():
        return False
    token = line.tokens[i]
    certain = 1900 <= int(value) <= 2040 if value.isdecimal() else True
    if token.ent in ("MONEY", "PERCENT", "QUANTITY", "TIME") or (token.ent == "CARDINAL" and before not in IN_YEAR):
        return False
    if not certain:
        return of_old(line, i, end)
    if token.dep == "nummod" and token.head.tag == "NNS" and token.ent != "DATE" and before not in ("the", "of", "in"):
        return False
    return before in IN_YEAR or token.ent == "DATE" or after in (",", ".", ")", ";", "")
