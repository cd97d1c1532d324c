"""Dates that a report tells as past, or as still to come, and acts that it tells twice: bounds on its own day.

What a text tells as past lies before it, what it tells as to come lies ahead of it. Of the past tenses those stay out
that tell of plans ("was scheduled for June 12, 2018", "announced a meeting in 2019") or of what was not ("had it been
held in 2019"); of the future those that are in somebody's quoted words, which may be old, and those that the past told
("said in 2015 that it will").
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Report, Token
from dateline.temporal.calendar.cells import month_cell, year_cell
from dateline.temporal.focus.direction import PAST, way
from dateline.temporal.grammar.find import Found
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.undated.evidence import Evidence, words_of

FAR = 12
STEPS = 6
"""Words up the tree in which the verb of a time must stand."""

_EMPTY_VERBS = {"be", "have", "do", "say", "go", "get", "make", "come", "take", "tell"}
Act = tuple[str, str, frozenset[str]]
_QUOTES = {'"', "''", "``", "“", "”"}


def edges(sense: Sense) -> tuple[date, date] | None:
    """First and last day of a date that states its own year."""
    if sense.kind is Kind.ORDINAL and sense.of is not None and sense.which != "period":
        return edges(sense.of)
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


# ---------------------------------------------------------------- told as past


def told_as_past(found: Sequence[Found]) -> list[Evidence]:
    """Stated dates on which something is told to have been."""
    out = []
    for one in found:
        there = edges(one.sense)
        if there is None or _looked_to(one):
            continue
        seen = way(one)
        if seen.tense == PAST and seen.firm and _plain_past(one.token) and (_right_after(one) or not _of_object(one)):
            out.append(Evidence(there[0], None, f"'{words_of(one)}' is told as past"))
    return out


def _looked_to(one: Found) -> bool:
    before = one.line.low(one.first - 1)
    if before == "the":
        before = one.line.low(one.first - 2)
    return before in words("dating", "past.limits")


def _right_after(one: Found) -> bool:
    """Whether a time with its preposition follows its verb at once: "announced in 2015", but not "expected in 2015"."""
    verb = verb_of(one.token)
    if verb is None or verb.tag != "VBD" or verb.lemma in words("dating", "past.standing") or one.first < 2:
        return False
    return one.line.low(one.first - 1) in ("in", "on", "during") and one.line.tokens[one.first - 2] is verb


def _of_object(one: Found) -> bool:
    """Whether a time may be that of what its verb is about: "mentioned as a candidate in 2018", "cut funding in 2016".

    A bare year right after a verb is a title more often than a time: "released 2016: The Film".
    """
    line, verb = one.line, verb_of(one.token)
    if verb is None:
        return True
    bare = one.sense.month is None and one.sense.mod is None
    if bare and line.low(one.first - 1) not in words("dating", "past.before_years"):
        return True
    if verb.lemma in words("dating", "past.of_plans"):
        return True
    if verb.lemma in words("dating", "past.of_money") and verb.child("dobj") is not None:
        return True
    between = [line.low(i) for i in range(max(0, one.first - FAR), one.first) if line.tokens[i].i > verb.i]
    return "as" in between


def _plain_past(token: Token) -> bool:
    """A simple past or perfect that tells what was: no modal, no infinitive, no plan, nothing supposed."""
    verb = verb_of(token)
    if verb is None or verb.tag not in ("VBD", "VBN"):
        return False
    subject = verb.child("nsubj", "nsubjpass")
    for child in verb.children:
        if child.dep in ("aux", "auxpass") and child.tag in ("MD", "TO"):
            return False
        if child.dep == "mark" and child.lower in ("if", "unless", "whether"):
            return False
        if child.dep in ("aux", "auxpass") and child.lower in ("had", "were") and subject and child.i < subject.i:
            return False  # "had it been held in 2019": an inverted condition
        if child.dep == "neg":
            return False
    return True


# ---------------------------------------------------------------- told as to come


def told_as_coming(found: Sequence[Found], report: Report | None) -> list[Evidence]:
    """Stated dates that something is told to lie before or on, which is still to come.

    Not in a sentence that states another time, which is not to come: "said in 2015 that it will be ready by 2017".
    """
    stated = [(one, there) for one in found if (there := edges(one.sense)) is not None]
    coming = [(one, there, _to_come(one)) for one, there in stated]
    told_then = {id(one.line) for one, _, ahead in coming if not ahead}
    out = []
    quoted: dict[int, bool] = {}
    for one, there, ahead in coming:
        line = id(one.line)
        if not ahead or line in told_then:
            continue
        if line not in quoted:
            quoted[line] = _quoted(one, report)
        if not quoted[line]:
            out.append(Evidence(None, there[1], f"'{words_of(one)}' is told as to come"))
    return out


def _to_come(one: Found) -> bool:
    if one.line.low(one.first - 1) == "and" and one.line.low(one.first - 2) == "now":
        return True  # "between now and 2020"
    if one.line.low(one.first - 1) in ("since", "after", "than", "from", "as", "like"):
        return False
    if one.line.low(one.first - 2) in ("as", "like", ","):
        return False  # "will not honour it, as in 1990"
    verb = verb_of(one.token)
    if verb is None or not way(one).firm:
        return _state_ahead(one.token)
    return _verb_ahead(verb) or _state_ahead(one.token)


def _verb_ahead(verb: Token) -> bool:
    """ "Will meet", "may meet", "plans to meet", "is scheduled to be held"."""
    helpers = [c for c in verb.children if c.dep in ("aux", "auxpass")]
    forms = {c.lower for c in helpers}
    if "have" in forms or any(c.dep == "mark" and c.lower in ("if", "unless") for c in verb.children):
        return False
    if forms & words("dating", "ahead.modals"):
        return True
    if forms & words("dating", "ahead.maybe"):
        return verb.lemma not in words("dating", "ahead.of_age")
    if verb.tag in ("VB", "VBN") and "to" in forms and verb.head is not verb:
        above = verb.head
        if above.lemma in words("dating", "ahead.verbs") and _present(above):
            return True
        return above.lower in words("dating", "ahead.states") and _is(above)
    return False


def _state_ahead(token: Token) -> bool:
    """ "Is scheduled for", "is due in", "the vote scheduled for" in a clause of the present or the future."""
    for steps, above in enumerate(token.ancestors()):
        if above.pos not in ("ADP", "SCONJ") and above.lower not in words("dating", "ahead.states"):
            return False
        if above.lower in words("dating", "ahead.states"):
            return _is(above)
        if steps > STEPS:
            break
    return False


def _present(verb: Token) -> bool:
    if verb.tag in ("VBZ", "VBP"):
        return True
    return verb.tag == "VBG" and _is(verb)


def _is(token: Token) -> bool:
    """Whether a participle or adjective stands with "is" or "are"."""
    near = [c for c in token.children if c.dep in ("aux", "auxpass")]
    if token.dep in ("acomp", "attr") and token.head.lemma == "be":
        near = [token.head]
    return bool({c.lower for c in near} & {"is", "are", "'s", "'re", "am"}) and not any(
        c.lower in ("was", "were", "been", "had") for c in near
    )


def _quoted(one: Found, report: Report | None) -> bool:
    """Old words may be quoted: what they call future need not be."""
    if not _QUOTES.isdisjoint(one.line.texts):
        return True
    if report is None:
        return False
    start = report.text.rfind("\n", 0, one.span.start) + 1
    before = report.text[start : one.span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


# ---------------------------------------------------------------- told twice


def told_twice(found: Sequence[Found]) -> list[Evidence]:
    """ "Kim held a meeting on June 12 last year" and "Kim held summits in 2018": the year of both is one.

    Not where the act is told of several years: who met last year, in 2015 and in 2012 met every other year.
    """
    relative = [(f, shift) for f in found if (shift := _year_shift(f.sense)) is not None]
    stated = [f for f in found if f.sense.kind is Kind.DATE and f.sense.year is not None]
    out = []
    for one, shift in relative[:20]:
        act = _act(one.token)
        if act is None:
            continue
        verb = verb_of(one.token)
        others = [f for f in stated[:40] if _one_act(act, _act(f.token)) and verb_of(f.token) is not verb]
        years = {f.sense.year for f in others}
        cell = year_cell((others[0].sense.year or 1) - shift) if len(years) == 1 else None
        if cell is not None:
            tell = f"'{words_of(one)}' and '{words_of(others[0])}' tell of one act ({act[1]} … {act[0]})"
            out.append(Evidence(cell.first, cell.last, tell, firm=False))
    return out


def _year_shift(sense: Sense) -> int | None:
    """-1 for "last year" and what is part of it, 0 for "this year", 1 for "next year"."""
    unit = sense if sense.kind is Kind.UNIT else sense.of if sense.of and sense.of.kind is Kind.UNIT else None
    if unit is None or unit.unit != "Y" or unit.mod is not None:
        return None
    return {"last": -1, "this": 0, "next": 1}.get(unit.which or "")


def _act(token: Token) -> Act | None:
    """Verb, subject and the names before it of a time's clause, where they say something: ("hold", "kim")."""
    verb = verb_of(token)
    if verb is None or verb.lemma in _EMPTY_VERBS or not _plain_past(token):
        return None
    subject = verb.child("nsubj", "nsubjpass")
    if subject is None or subject.pos != "PROPN":
        return None
    first = frozenset(t.lower for t in subject.all("compound", "flat") if t.pos == "PROPN")
    return verb.lemma, subject.lower, first


def _one_act(act: Act, other: Act | None) -> bool:
    """Whether two clauses have one verb and one subject: "Kim" may be "Kim Jong Un", but Jim Brady is not Sarah."""
    return other is not None and act[:2] == other[:2] and (act[2] <= other[2] or other[2] <= act[2])


def verb_of(token: Token) -> Token | None:
    """The nearest verb above a time."""
    for steps, above in enumerate(token.ancestors()):
        if above.pos in ("VERB", "AUX"):
            return above
        if steps > STEPS:
            break
    return None
