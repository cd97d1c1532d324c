"""Dates an undated report from what it says itself: an interval with its evidence, no narrower than that allows.

What is told as past or as to come (`told`), pictures, posts and the notice of copyright (`shown`), and weekdays that
fit a day of the month in few years (`fits`), intersected. Nothing is taken from files, clocks or habits of the day:
the last year that a text states is anything from three years ahead of the report to 72 years before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.model import Basis, Grain, Layer, Layers, Moment, Note, Report, as_day
from dateline.temporal.grammar.find import Found
from dateline.temporal.undated.evidence import Bounds, Evidence, agreed, moment_of, together
from dateline.temporal.undated.fits import narrowed
from dateline.temporal.undated.shown import copyright_notice, pictures, posts
from dateline.temporal.undated.told import told_as_coming, told_as_past, told_twice

INFERRED = "published-inferred"
"""The code of the note that says when an undated report was published."""


LONGEST = 200
"""Words that a sentence read for evidence may have: longer ones are lists, and one without an end costs too much."""

CONTRADICTED = "published-contradicted"
"""The code of the note on evidence that leaves no day."""


def infer(found: Sequence[Found], report: Report | None = None) -> tuple[Moment, tuple[Note, ...]]:
    """When an undated report was published, as far as its words tell, unknown where they do not; and the note on it."""
    bounds = bounds_of(found, report)
    moment = moment_of(bounds)
    if moment.known:
        return moment, (Note(INFERRED, in_words(moment), moment),)
    return moment, (Note(CONTRADICTED, moment.reason),) if bounds.against else ()


def broadcast(day: date) -> Note:
    """The note on a report that has no date but that of the broadcast in its text."""
    moment = Moment.day(day, basis=Basis.INFERRED, reason="its text says on which day it was broadcast")
    return Note(INFERRED, in_words(moment), moment)


def in_words(published: Moment) -> str:
    """An inferred moment as a person is told it, with its evidence."""
    first, last = published.earliest, published.latest
    if first is None or last is None:
        side = f"on or after {first}" if last is None else f"on or before {last}"
    elif published.grain is Grain.YEAR:
        side = f"in {as_day(first).year}"
    else:
        side = f"on {first}" if first == last else f"between {first} and {last}"
    return f"published {side}: {published.reason}"


def inferred_in(layers: Layers) -> Moment | None:
    """What the layer of times says of an undated report's own day."""
    return next((note.when for note in layers.get("times", Layer).notes if note.code == INFERRED), None)


def bounds_of(found: Sequence[Found], report: Report | None = None) -> Bounds:
    """What all evidence leaves together."""
    found = [one for one in found if len(one.line) <= LONGEST]
    evidence = [
        *told_as_past(found),
        *told_as_coming(found, report),
        *told_twice(found),
        *pictures(found),
        *posts(found),
        *(copyright_notice(report) if report is not None else ()),
    ]
    bounds = agreed(evidence)
    fitting = together([*_ends(bounds), *narrowed(bounds, found)])
    return bounds if fitting.empty else replace(fitting, against=bounds.against)


def _ends(bounds: Bounds) -> list[Evidence]:
    return [one for one in (bounds.low, bounds.high) if one is not None]
