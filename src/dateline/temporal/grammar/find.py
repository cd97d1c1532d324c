"""Finds time expressions: walks each sentence once and takes the longest match of the grammar at each word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.model import Parse, Sentence, Span, Token
from dateline.temporal.grammar import (  # noqa: F401  (they register themselves)
    antiquity,
    clocks,
    cut_short,
    dates,
    eras,
    lengths,
    names,
    numeric,
    parts,
    periods,
    phrases,
    relative,
    sets,
    spoken,
    vague,
)
from dateline.temporal.grammar.line import Line, line_of
from dateline.temporal.grammar.proper import is_name
from dateline.temporal.grammar.rules import RULES, STARTS, best
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.vocabulary import (
    CLOCK_WORDS,
    DAYS,
    DECADES,
    HOLIDAYS,
    MONTHS,
    PARTS,
    PHRASES,
    SEASONS,
    UNITS,
    WEEKDAYS,
)


@dataclass(frozen=True, slots=True)
class Found:
    """An expression in its sentence: what it means, the rule that saw it, and its words in the line."""

    span: Span
    sense: Sense
    rule: str
    line: Line
    first: int
    last: int

    @property
    def token(self) -> Token:
        """The token that stands for it in the tree: the one whose head lies outside."""
        inside = self.line.tokens[self.first : self.last]
        ids = {t.i for t in inside}
        for token in inside:
            if token.head.i not in ids or token.head is token:
                return token
        return inside[-1]


def _cores() -> frozenset[str]:
    """Words without which a sentence holds no time expression, unless it holds a figure."""
    last_words = {row.replace("-", " - ").split()[-1] for row in (*PHRASES, *DAYS)}
    holidays = {row.replace("'s", "").split()[-1] for row in HOLIDAYS} | {"day", "eve"}
    tables = (MONTHS, WEEKDAYS, SEASONS, UNITS, PARTS, DECADES, CLOCK_WORDS)
    more = {
        "year",
        "period",
        "nineteen",
        "eighteen",
        "seventeen",
        "thousand",
        "fiscal",
        "q1",
        "q2",
        "q3",
        "q4",
        "h1",
        "h2",
    }
    long = {"o'clock", "half", "weekdays", "yearlong", "monthlong", "weeklong", "daylong", *(f"{d}s" for d in WEEKDAYS)}
    return frozenset().union(*tables, last_words, holidays, more, long)


CORES = _cores()


def find(parse: Parse) -> Iterator[Found]:
    """The time expressions of all sentences, in order, none over another."""
    found = [one for sentence in parse.sentences if _may_hold(sentence) for one in _in_line(line_of(sentence))]
    years = antiquity.bare_years(one.sense for one in found)
    if years is None:
        yield from found
        return
    for sentence in parse.sentences:
        if _may_hold(sentence):
            yield from _in_line(line_of(sentence), years)


def _may_hold(sentence: Sentence) -> bool:
    for token in sentence.tokens:
        lower = token.lower
        if lower in CORES or lower[0].isdigit() or lower[1:2].isdigit() or "-" in lower or "–" in lower:
            return True
    return False


_ANCIENT = next(rule for rule in RULES if rule.name == "date.before-christ")


def _in_line(line: Line, years: range | None = None) -> Iterator[Found]:
    """The expressions of a line; `years` are those before Christ that stand in its text without their era."""
    i, last, size = 0, 0, len(line)
    lowers = line.lowers
    while i < size:
        word = lowers[i]
        if word not in STARTS and not (word[0].isdigit() or word[0] == "'"):
            i += 1
            continue
        found = best(line, i)
        early = antiquity.bare(line, i, years) if years is not None else None
        if early is not None and (found is None or early[0] > found[0]):
            found = (early[0], early, _ANCIENT)
        if found is None:
            i += 1
            continue
        end, (_, sense), rule = found
        if is_name(line, i, end, sense):
            i = end if sense.of is None else i + 1  # "CBS This Morning on Monday" still has its Monday
            continue
        first = i
        if i > last and _hedged(line, i, sense):
            first, sense = i - 1, replace(sense, mod=sense.mod or "APPROX")
        yield Found(Span(line.starts[first], line.ends[end - 1]), sense, rule.name, line, first, end)
        i = last = end


HEDGES = frozenset({"around", "about", "approximately", "circa", "ca.", "c."})
"""Before a date or a time of day: it is not meant exactly."""


def _hedged(line: Line, i: int, sense: Sense) -> bool:
    """Whether "around" or "c." before a time belongs to it; "talks about June" and "around Monday's ruling" do not."""
    word = line.low(i - 1)
    if word not in HEDGES or sense.weekday or sense.kind not in (Kind.CLOCK, Kind.DATE):
        return False
    return (
        sense.kind is Kind.CLOCK or word != "about" or line.low(i - 2) in ("in", "from", "until", "since", "by", "of")
    )


def by_the_clock(one: Found) -> Found:
    """A time of day without the "about" before it: annotators of news leave it out, those of histories do not."""
    if one.sense.kind is not Kind.CLOCK or one.line.low(one.first) not in HEDGES:
        return one
    first = one.first + 1
    span = Span(one.line.starts[first], one.span.end)
    return replace(one, span=span, first=first, sense=replace(one.sense, mod=None))
