"""Dates an undated report from what it says itself: an interval with its evidence, no narrower than that allows.

Three kinds of evidence, intersected. A year or day told as past lies before the report; one told with "will" lies
after its beginning; and where one act is told twice, once "last year" and once with its year, the two name one year.
Nothing is taken from files, clocks or habits: in 129 news reports with their dates hidden, the last year that a text
stated was anything from three years ahead of the report to 72 years before it. In 258 such reports the true date was
never outside, but only 110 of them gave a bound at all, and 2 gave both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dateline.model import Basis, Grain, Moment, Token
from dateline.temporal.calendar import month_cell, year_cell
from dateline.temporal.context import PAST, way
from dateline.temporal.find import Found
from dateline.temporal.sense import Kind, Sense

_EMPTY_VERBS = {"be", "have", "do", "say", "go", "get", "make", "come", "take", "tell"}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that the text says about when it was written: the days that it leaves, and its words."""

    earliest: date | None
    latest: date | None
    words: str


def infer(found: Sequence[Found]) -> Moment:
    """When an undated report was published, as far as its words tell; unknown where they do not."""
    evidence = [*_told_as_past(found), *_told_as_future(found), *_told_twice(found)]
    low: Evidence | None = None
    high: Evidence | None = None
    for one in evidence:
        if one.earliest is not None and (low is None or low.earliest is None or one.earliest > low.earliest):
            low = one
        if one.latest is not None and (high is None or high.latest is None or one.latest < high.latest):
            high = one
    first, last = low.earliest if low else None, high.latest if high else None
    if first is None and last is None:
        return Moment.unknown("nothing in the text tells when it was published")
    if first is not None and last is not None and first > last:
        return Moment.unknown("what the text tells of its own date contradicts itself")
    said = "; ".join(dict.fromkeys(one.words for one in (low, high) if one is not None))
    grain = Grain.YEAR if first and last and (first.year, first.month, last.month) == (last.year, 1, 12) else Grain.DAY
    return Moment(earliest=first, latest=last, grain=grain, basis=Basis.INFERRED, reason=said)


def _edges(sense: Sense) -> tuple[date, date] | None:
    """First and last day of a date that states its own year."""
    if sense.kind is not Kind.DATE or sense.year is None or sense.fiscal:
        return None
    if sense.month is None:
        cell = year_cell(sense.year)
        return (cell.first, cell.last) if cell and sense.season is None else None
    cell = month_cell(sense.year, sense.month)
    if cell is None or sense.day is None:
        return (cell.first, cell.last) if cell else None
    day = cell.first.replace(day=sense.day)
    return day, day


def _told_as_past(found: Sequence[Found]) -> list[Evidence]:
    out = []
    for one in found:
        edges = _edges(one.sense)
        if edges is None or one.line.low(one.first - 1) in ("by", "until", "for", "through", "to"):
            continue
        seen = way(one)
        if seen.tense == PAST and seen.firm and _plain_past(one.token):
            out.append(Evidence(edges[0], None, f"'{_words(one)}' is told as past"))
    return out


def _told_as_future(found: Sequence[Found]) -> list[Evidence]:
    out = []
    for one in found:
        edges = _edges(one.sense)
        verb = _verb(one.token)
        if edges is None or verb is None or not way(one).firm:
            continue
        if any(c.dep in ("aux", "auxpass") and c.lower in ("will", "'ll") for c in verb.children) and not _quoted(one):
            out.append(Evidence(None, edges[1], f"'{_words(one)}' is told as to come"))
    return out


def _told_twice(found: Sequence[Found]) -> list[Evidence]:
    """ "Kim held a meeting on June 12 last year" and "Kim held summits in 2018": the year of both is one."""
    relative = [(f, shift) for f in found if (shift := _year_shift(f.sense)) is not None]
    stated = [f for f in found if f.sense.kind is Kind.DATE and f.sense.year is not None]
    out = []
    for one, shift in relative[:20]:
        act = _act(one.token)
        for other in stated[:40]:
            year = other.sense.year or 1
            if act is None or act != _act(other.token):
                continue
            cell = year_cell(year - shift)
            if cell is not None:
                words = f"'{_words(one)}' and '{_words(other)}' tell of one act ({act[1]} … {act[0]})"
                out.append(Evidence(cell.first, cell.last, words))
    return out


def _year_shift(sense: Sense) -> int | None:
    """-1 for "last year" and what is part of it, 0 for "this year"."""
    unit = sense if sense.kind is Kind.UNIT else sense.of if sense.of and sense.of.kind is Kind.UNIT else None
    if unit is None or unit.unit != "Y" or unit.which not in ("last", "this"):
        return None
    return -1 if unit.which == "last" else 0


def _verb(token: Token) -> Token | None:
    for steps, above in enumerate(token.ancestors()):
        if above.pos == "VERB":
            return above
        if steps > 5:
            break
    return None


def _plain_past(token: Token) -> bool:
    """A simple past or perfect, not "would have" nor an infinitive under one."""
    verb = _verb(token)
    if verb is None or verb.tag not in ("VBD", "VBN"):
        return False
    return not any(c.dep == "aux" and c.tag in ("MD", "TO") for c in verb.children)


def _act(token: Token) -> tuple[str, str] | None:
    """Verb and subject of a time's clause, where both say something: ("hold", "kim")."""
    verb = _verb(token)
    if verb is None or verb.lemma in _EMPTY_VERBS or not _plain_past(token):
        return None
    subject = verb.child("nsubj")
    if subject is None or subject.pos != "PROPN":
        return None
    return verb.lemma, subject.lower


def _quoted(one: Found) -> bool:
    """Old words may be quoted: what they call future need not be."""
    return any(word in ('"', "''", "``", "“", "”") for word in one.line.texts)


def _words(one: Found) -> str:
    return " ".join(one.line.texts[one.first : one.last]).replace(" ,", ",")
