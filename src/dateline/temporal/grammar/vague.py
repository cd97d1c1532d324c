"""Lengths that no number measures: "for years", "the final months of the war", "over the centuries", "decades-long"."""

from __future__ import annotations

from dateline.lexicon.tables import words
from dateline.temporal.grammar.line import HYPHENS, Line
from dateline.temporal.grammar.rules import rule
from dateline.temporal.grammar.sense import Amount, Hit, Kind, Sense
from dateline.temporal.vocabulary import NUMBERS, PLURALS, SINGULARS

SOME = Amount(None, vague="some")
_STAGES = words("beside_times", "lengths.stages")
_SPENT = words("beside_times", "lengths.spent")
_SHORT = ("S", "MIN", "H")
_BESIDE = ("before", "after", "following", "preceding", "leading", "since", "ahead", "to")
_ACROSS = ("over", "through", "throughout", "across", "down")
_TELLING = ("of", "that", "which", "he", "she", "they", "it", "when")
"""After "over the years", what tells which ones."""


@rule(
    "span.long",
    [*SINGULARS, *PLURALS, "yearlong", "monthlong", "weeklong", "daylong", "hourlong"],
    "They held out in [week-long] sieges. → P1W",
    "It was a [yearlong] siege. → P1Y",
    "It was a [decades-long] feud. → PXDE",
)
def long(line: Line, i: int) -> Hit | None:
    """ "Day-long", "months-long", "yearlong"."""
    word = line.low(i)
    if word.endswith("long"):
        return i + 1, Sense(kind=Kind.SPAN, unit=SINGULARS[word.removesuffix("long")], amount=Amount(1.0))
    if line.low(i + 1) not in HYPHENS or line.low(i + 2) != "long" or not line.glued(i + 1):
        return None
    if word in PLURALS:
        return i + 3, Sense(kind=Kind.SPAN, unit=PLURALS[word], amount=SOME)
    return i + 3, Sense(kind=Kind.SPAN, unit=SINGULARS[word], amount=Amount(1.0))


@rule(
    "span.bare",
    PLURALS,
    "He stayed there for [years]. → PXY",
    "The deal follows [months] of talks. → PXM",
    "More troops will arrive within [weeks]. → PXW",
    "It has spent [decades] on the plan. → PXDE",
    "It failed [minutes] into its flight. → PTXM",
    "It was shut [years ago]. → PAST_REF",
    "In the [days] before the vote it rained. → PXD",
)
def bare_plural(line: Line, i: int) -> Hit | None:
    """Units without a number: "for years", "months of talks", "years ago", "minutes later"."""
    unit = PLURALS[line.low(i)]
    before, after = line.low(i - 1), line.low(i + 1)
    if unit in ("Q", "WE", "N", "2W") or line.glued(i) or before in NUMBERS:
        return None
    if after in ("later", "earlier", "ago"):
        way, base = (1 if after == "later" else -1), ("now" if after == "ago" else "focus")
        return i + 2, Sense(kind=Kind.SHIFT, unit=unit, amount=SOME, shift=way, which=base)
    spent = before in _SPENT
    if unit in _SHORT:
        within = before == "within" or (unit == "H" and before == "for")
        fits = within or spent or after in ("after", "before", "into")
    elif before in ("for", "within", "after", "in", "over", "follows") or after == "of":
        fits = before not in (*_STAGES, "the") and not (before == "of" and unit == "D")
    else:
        fits = spent or after in ("after", "before", "ahead") or (before == "of" and unit in ("Y", "M", "W"))
    return (i + 1, Sense(kind=Kind.SPAN, unit=unit, amount=SOME)) if fits else None


@rule(
    "span.definite",
    ["the"],
    "It has grown over [the years]. → PXY",
    "It fell in [the final months] of the war. → PXM",
    "He served there in [the early years]. → PXY",
    "It will take shape in [the weeks ahead]. → PXW",
)
def definite(line: Line, i: int) -> Hit | None:
    """A definite stretch: the days beside an event, the years all told, the first or last of something."""
    at = i + 1
    stage = line.low(at) in _STAGES
    at += stage
    unit = PLURALS.get(line.low(at))
    if unit is None or unit in ("Q", "WE", "N", "2W"):
        return None
    before, after = line.low(i - 1), line.low(at + 1)
    end = at + 1
    if stage:
        if unit == "H" and line.low(i + 1) == "early":
            return None  # a part of the day: see `parts`
        early = line.low(i + 1) in ("early", "later", "waning") and before in ("in", "during", "from")
        fits = after in ("of", "before", "after", "following") or early
    elif after in ("before", "after"):
        return None  # the article goes with what tells which days: see `bare_plural`
    elif after in _BESIDE:
        end += 1 if after == "ahead" else 2 if after == "to" and line.low(end + 1) == "come" else 0
        fits = end > at + 1 or after not in ("to", "since")
        fits = fits or (after == "since" and before in ("in", "over"))
    else:
        fits = before in _ACROSS and unit not in _SHORT and (after not in _TELLING or (i == 1 and after != "of"))
    return (end, Sense(kind=Kind.SPAN, unit=unit, amount=SOME, which="near")) if fits else None
