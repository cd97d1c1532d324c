"""Narration that goes on: "They met on Monday. The two then signed a pact" tells the signing not before Monday.

"Earlier in the day, he had called for talks" is told of the very day of the sentences before, "hours later" of that day
or the next.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Anchor, Basis, Moment, Parse, Token, Why, as_day
from dateline.temporal.anchoring.owned import Hung
from dateline.temporal.calendar.cells import moved

THEN = words("anchoring", "going_on.then")
SOONER = words("anchoring", "going_on.sooner")
LATER = words("anchoring", "going_on.later")
HOURS = words("anchoring", "going_on.hours")
BACK = 3
"""Sentences before in which "the day" was named."""


def same_day(bound: Anchor, verb: Token, parse: Parse, hung: Hung, today: date | None) -> Anchor | None:
    """The day spoken of, for what was done "earlier in the day" or "hours later"; that of the news if none was."""
    found = _within_day(verb)
    if found is None:
        return None
    phrase, before, after = found
    day = _day_before(verb, parse, hung, today)
    if day is None and (today is None or before or after):
        return None
    first, last = (moved(day, -before), moved(day, after)) if day is not None else (_eve(today), today)
    if first is None or last is None:
        return None
    told = f"{phrase.text}: the day spoken of before" if day is not None else f"{phrase.text}: the day of the news"
    met = bound.when.meet(Moment.days(first, last, basis=Basis.RELATIVE, reason=told))
    if met is None:
        return None
    when = replace(met, basis=Basis.RELATIVE, reason=told)
    return Anchor(bound.record, when, Why("anchor.same-day", told, phrase.span))


def _eve(today: date | None) -> date | None:
    return moved(today, -1) if today is not None else None


def counts_from_before(verb: Token) -> bool:
    """Whether a verb is told by the time of what was told before it: "hours later", "earlier in the day"."""
    return _within_day(verb) is not None


def _within_day(verb: Token) -> tuple[Token, int, int] | None:
    """The word of "earlier in the day", "hours later", and how many days it may lie before and after that one."""
    for child in verb.children:
        if child.dep != "advmod" or child.lower not in SOONER | LATER:
            continue
        if any(c.dep == "npadvmod" and c.lower in HOURS for c in child.lefts):
            return (child, 1, 0) if child.lower in SOONER else (child, 0, 1)
        at = child.i - child.sentence.row.first + 1
        if [t.lower for t in child.sentence.tokens[at : at + 3]] == ["in", "the", "day"]:
            return child, 0, 0
    return None


def _day_before(verb: Token, parse: Parse, hung: Hung, today: date | None) -> date | None:
    """The last day that the main clauses of the sentences before were dated by."""
    first = verb.sentence.index
    for index in range(first - 1, max(-1, first - 1 - BACK), -1):
        if parse.sentences[index].kind is not verb.sentence.kind:
            return None
        told = [
            as_day(edge)
            for root in parse.sentences[index].roots
            for one in hung.get(root.i, [])
            if (edge := one.moment.earliest) is not None and one.moment.width == 1
        ]
        if told:
            return max(told) if today is None or max(told) <= today else None
    return None


def goes_on(bound: Anchor, verb: Token, parse: Parse, hung: Hung) -> Anchor | None:
    """Bounds an undated act by the day of the sentence before, where a word says that the telling goes on."""
    if verb.tag not in ("VBD", "VBN") or not any(c.lower in THEN and c.dep == "advmod" for c in verb.children):
        return None
    before = verb.sentence.index - 1
    if before < 0 or parse.sentences[before].kind is not verb.sentence.kind:
        return None
    for root in parse.sentences[before].roots:
        for one in hung.get(root.i, []):
            edge = one.moment.earliest
            if edge is not None and one.moment.width is not None:
                why = Why("anchor.then", f"then, after '{one.time.text}'", one.time.span)
                return _not_before(bound, as_day(edge), why)
    return None


def _not_before(bound: Anchor, day: date, why: Why) -> Anchor | None:
    met = bound.when.meet(Moment(earliest=day))
    if met is None:
        return None
    known = f"; {bound.when.reason}" if bound.when.reason else ""
    when = replace(met, basis=Basis.INFERRED, reason=f"the telling goes on: {why.detail}{known}")
    return Anchor(bound.record, when, why)
