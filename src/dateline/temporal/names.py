"""Times by name: seasons, weekdays, holidays, and what "last" and "next" point to among them."""

from __future__ import annotations

from dataclasses import replace

from dateline.temporal.dates import edge, month, month_day, weekday_name, year_after
from dateline.temporal.line import Line
from dateline.temporal.rules import rule
from dateline.temporal.sense import Hit, Kind, Sense
from dateline.temporal.vocabulary import ALSO_WORDS, EDGES, HOLIDAYS, SEASONS, WEEKDAYS, WHICH

_LOOSE = ("in", "of", "into", "until", "by", "since", "during", "late", "early", "over")


@rule(
    "date.season",
    [*SEASONS, "the", *EDGES, *WHICH],
    "Shares began trading [this summer]. → 2019-SU",
    "He was shot [last fall]. → 2018-FA",
    "The army left in [the spring of 2003]. → 2003-SP",
    "It closed in [winter 2014]. → 2014-WI",
    "Problems last into [the summer]. → 2019-SU",
)
def season(line: Line, i: int) -> Hit | None:
    """Seasons: a bare one needs "the", "this" or a year, since "fall" and "spring" are verbs too."""
    at = i + (line.low(i) == "the")
    which = "the" if at > i else None
    at, mod = edge(line, at)
    if which is None and mod is None and line.low(at) in WHICH:
        which, at = WHICH[line.low(at)], at + 1
    if mod is not None and line.low(at) in WHICH:
        which, at = WHICH[line.low(at)], at + 1
    name = SEASONS.get(line.low(at))
    if name is None or line.tokens[at].pos == "VERB":
        return None
    end, year_, of = year_after(line, at + 1)
    if year_ is None and of is None:
        alone = which in (None, "the") and line.low(i - 1) not in _LOOSE
        if alone or (line.low(at) in ("fall", "spring") and which is None):
            return None
        if which == "the" and (
            line.low(end) == "of" or (line.low(end)[:1].isalpha() and line.tokens[end].pos in ("NOUN", "PROPN"))
        ):
            return None
    return end, Sense(kind=Kind.DATE, year=year_, season=name, which=which, mod=mod, of=of)


@rule(
    "date.weekday",
    WEEKDAYS,
    "He spoke on [Monday]. → 2019-01-14",
    "The trial will open on [Friday]. → 2019-01-18",
    "A spokesman said on [Tuesday] that it was so. → 2019-01-15",
)
def weekday(line: Line, i: int) -> Hit | None:
    """A weekday by name."""
    found = weekday_name(line, i)
    if found is None or (line.low(i) in ALSO_WORDS and line.low(i)[-1] == "." and i + 1 == len(line)):
        return None
    return found[0], Sense(kind=Kind.DATE, weekday=found[1])


@rule(
    "date.which-name",
    [*WHICH, "each", "every"],
    "He spoke [last Wednesday]. → 2019-01-09",
    "They will meet [next Friday]. → 2019-01-18",
    "The accord was signed [last May]. → 2018-05",
    "He was killed [last Oct. 23]. → 2018-10-23",
    "They meet [this Thursday]. → 2019-01-17",
)
def which_name(line: Line, i: int) -> Hit | None:
    """ "Last", "next" or "this" before a weekday or month."""
    which = WHICH.get(line.low(i))
    if which is None:
        return None
    inner = month_day(line, i + 1) or month(line, i + 1) or weekday(line, i + 1)
    if inner is None:
        return None
    return inner[0], replace(inner[1], which=which)


_HOLIDAY_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _name in sorted(HOLIDAYS, key=lambda n: -len(n.split())):
    _words = tuple(_name.replace("'s", " 's").replace("s' ", "s ' ").split())
    _HOLIDAY_FIRST.setdefault(_words[0], []).append((_words, _name))


@rule(
    "date.holiday",
    _HOLIDAY_FIRST,
    "The boy was found on [Thanksgiving Day]. → 2018-11-22",
    "The wave struck on [Boxing Day 2004]. → 2004-12-26",
)
def holiday(line: Line, i: int) -> Hit | None:
    """A holiday of the table, with its year where it stands."""
    if not line.texts[i][:1].isupper():
        return None
    for words, name in _HOLIDAY_FIRST.get(line.low(i), ()):
        if line.lowers[i : i + len(words)] == words:
            end, year_, of = year_after(line, i + len(words))
            return end, Sense(kind=Kind.HOLIDAY, name=name, year=year_, of=of)
    return None
