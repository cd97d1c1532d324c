"""Histories: texts whose months and days belong to a year told before, and what does not move their telling on.

A report of today counts from its own date. A history goes forward from one stated year to the next, and between them
leaves the year out: "In March … on 12 April … the following day". What is said by the way, in brackets or in the past
perfect, is no step of it: "Prat (1848–1879), who had joined in 1858, sailed in May".
"""

from __future__ import annotations

from itertools import islice

from dateline.model import Grain, Token
from dateline.temporal.calendar.cells import Cell
from dateline.temporal.focus.context import Context
from dateline.temporal.grammar.find import Found
from dateline.temporal.grammar.sense import Kind, Sense

HISTORY_YEARS = 4
HISTORY_SHARE = 3
UNDATED_YEARS = 2
OLD = 1950
"""A text without a date of its own that states a day or month before this year, and has no word of today, is none of
that year: one such date makes it a history."""
"""Four years far from publication, and three for each word of today, make a text a history: news of 2017 that looks
back to 1953 and 2006 still has its Mondays."""
STEPS = 8
KIN = 40
"""Words that hang on a verb among which its auxiliaries are looked for."""
LONGEST_HEADING = 14
"""More words than this are a sentence, and no heading."""
_COARSE = (Grain.YEAR, Grain.DECADE, Grain.CENTURY)
_RANGES = {"to", "until", "till", "-", "–", "—", "and", "through"}
FRONTED = 2
"""Words before a date that opens its sentence, "By the year 1863": that is where the telling goes."""
_BARELY = {"barely", "only", "just", "exactly", "some", "or", "scarcely", "fully"}
_OPEN_ENDED = {"since", "until", "till"}
_SUBORDINATE = {"acl", "relcl"}
_MODIFYING = {"nummod", "compound", "amod", "nmod"}


def is_history(found: list[Found], published: int | None) -> bool:
    """Whether a text tells of long ago: full years far from its own date, and next to no words of today."""
    years, current, firm, old = 0, 0, False, False
    for one in found:
        sense = one.sense
        if sense.year is None and sense.of is not None and sense.of.year is not None:
            sense = sense.of
        if sense.year is not None or sense.before_christ is not None:
            far = published is None or sense.year is None or abs(sense.year - published) > 1
            years += far
            old = old or (published is None and far and (sense.year is None or sense.year < OLD))
            current += not far
            firm = firm or sense.month is not None or sense.before_christ is not None or _heads(one)
        else:
            weekday = sense.weekday is not None and sense.day is None
            counted = sense.kind is Kind.SPAN or one.line.low(one.first) == "the"  # "the next spring" is the telling's
            counted = counted or (sense.which == "next" and (sense.kind is Kind.PART or sense.unit in ("D", "N")))
            pointed = sense.which in ("last", "this", "next") and not counted
            current += sense.kind is Kind.DAYS or weekday or pointed
    if published is None and firm and not current and years >= (1 if old else UNDATED_YEARS):
        return True
    return years >= HISTORY_YEARS and years > HISTORY_SHARE * current


def _heads(found: Found) -> bool:
    """Whether a year is all that its line says: the heading "1921"."""
    return found.first == 0 and not any(low.isalnum() for low in found.line.lowers[found.last :])


LONG_AGO = 2
"""Years back from which a paragraph of news tells history: nobody says "in March 2017" of last March."""


def told_paragraphs(found: list[Found], published: int | None) -> frozenset[int]:
    """Paragraphs of a report that are told as history: "In March 1996 he left. In June he came back".

    They open with a month of a year long gone, told as past, and have no word of today.
    """
    if published is None:
        return frozenset()
    opened: dict[int, bool] = {}
    for one in found:
        block, sense = one.line.sentence.block, one.sense
        if sense.kind in (Kind.SPAN, Kind.SET, Kind.REF, Kind.SHIFT):
            opened[block] = opened.get(block, False) and sense.which != "now"
        elif block not in opened:
            long_ago = sense.year is not None and published - sense.year >= LONG_AGO
            opened[block] = long_ago and sense.month is not None and not bracketed(one) and _told(one)
        elif sense.year is not None:
            opened[block] = opened[block] and published - sense.year >= LONG_AGO
        else:
            weekday = sense.weekday is not None and sense.day is None
            today = sense.kind is Kind.DAYS or weekday or sense.which in ("last", "this", "next", "coming", "past")
            opened[block] = opened[block] and not today
    return frozenset(block for block, told in opened.items() if told)


def _told(found: Found) -> bool:
    """Whether a date belongs to a past verb of its own, in the main clause."""
    verb = _verb(found.token)
    return verb is not None and verb.dep not in _SUBORDINATE and verb.tag in ("VBD", "VBN") and not _participle(verb)


def looks_back(found: Found) -> bool:
    """Whether the clause tells of what came before: "Castro had brought them together in March"."""
    before = found.line.low(found.first - 1)
    if before == "by":
        return False
    if before == "since" and not _states_year(found.sense):
        return True  # "the army, under arms since September"
    verb = _verb(found.token)
    return verb is not None and any(c.lower in ("had", "'d") for c in islice(verb.children, KIN))


def _verb(token: Token) -> Token | None:
    return next((above for above in islice(token.ancestors(), STEPS) if above.pos in ("VERB", "AUX")), None)


LONGEST_BRACKET = 60
"""Words that brackets may hold before an expression in them."""


def apposed(found: Found, context: Context) -> bool:
    """Whether a length counted on only says again what the date before it says: "in May 1920, barely a year later"."""
    sentence, end = context.named
    if found.sense.kind is not Kind.SHIFT or found.sense.shift < 0 or sentence != found.line.sentence.index:
        return False
    between = found.line.lowers[end : found.first]
    return between[:1] == (",",) and all(low in _BARELY for low in between[1:])


def bracketed(found: Found) -> bool:
    """Whether an expression stands in brackets, as years of birth and of office do: the telling goes on without.

    In a heading they say where it begins: "The northern campaign (1841–1842)".
    """
    if _heading(found):
        return False
    lowers = found.line.lowers
    nearest = range(found.first - 1, max(-1, found.first - LONGEST_BRACKET), -1)
    opened = next((i for i in nearest if lowers[i] in ("(", "[")), None)
    return opened is not None and not any(low in (")", "]") for low in lowers[opened : found.first])


def countable_in_brackets(found: Found, cell: Cell, context: Context) -> bool:
    """Whether the date of a thing, in brackets behind it, is what its sentence counts on from.

    "The treaty of Ulm (9 October 1706) gave it to Russia, which lost it five years later". A run is a life, an office
    or a siege; a date told before in the sentence is the nearer; a second reckoning of it ("New Style") is no other.
    """
    run = {found.line.low(found.first - 1), found.line.low(found.last)} & _RANGES
    told = context.named[0] == found.line.sentence.index
    return cell.first == cell.last and not run and not told and _states_year(found.sense)


def by_the_way(found: Found, cell: Cell, context: Context) -> bool:
    """Whether a date is named and the telling stays where it is; the first date of all is always where it begins."""
    focus = context.focus
    if focus is None:
        return False
    coarse = cell.grain in _COARSE
    if _heading(found):
        return _second(found)
    opens = found.first <= FRONTED or found.line.sentence.block != context.block
    if cell.grain in (Grain.DECADE, Grain.CENTURY) or (coarse and _ends_a_range(found)):
        return True
    stated = _states_year(found.sense)
    back, ahead = cell.last < focus.first, cell.first > focus.last
    if stated and back and found.line.low(found.first - 1) == "since":
        return True
    if looks_back(found) and not (stated and not coarse):  # "the war had begun on 8 February 1904": there it goes on
        return back
    if not stated:
        return False
    if coarse and found.line.low(found.first - 1) in _OPEN_ENDED:
        return True
    token = found.token
    if token.dep in _MODIFYING and token.head.i > token.i and token.head.pos in ("NOUN", "PROPN"):
        return True
    gone = coarse and back and focus.first.year - cell.last.year >= LONG_AGO
    if not coarse and _before_its_verb(token):
        return False
    return (gone and not opens) or _aside_in_clause(token, coarse=coarse, back=back, ahead=ahead)


def _aside_in_clause(token: Token, *, coarse: bool, back: bool, ahead: bool) -> bool:
    """Whether the clause or the noun that a stated date hangs on is itself no step of the telling."""
    nouns = 0
    for above in islice(token.ancestors(), STEPS):
        if above.pos in ("NOUN", "PROPN"):
            nouns += 1
            if above.dep in ("nsubj", "nsubjpass"):
                return False
            if above.dep == "appos" and coarse:
                return True
        elif above.pos in ("VERB", "AUX"):
            if above.dep in _SUBORDINATE or _participle(above):
                return coarse or back
            if ahead and any(c.lower in ("would", "will") for c in islice(above.children, KIN)):
                return True
            return nouns > 0 and back
    return nouns > 0 and back


def _before_its_verb(token: Token) -> bool:
    """Whether a date leads up to the verb of its main clause: "After the fall of the city on 2 March 1937 he left"."""
    verb = _verb(token)
    return verb is not None and verb.i > token.i and verb.dep not in _SUBORDINATE and not _participle(verb)


def _states_year(sense: Sense) -> bool:
    """Whether the words hold a year: also "the morning of 22 June 1941"."""
    inner = sense if sense.of is None else sense.of
    return any(one.year is not None or one.before_christ is not None for one in (sense, inner))


def stands(cell: Cell, found: Found, context: Context) -> bool:
    """Whether a year spoken of again leaves the telling at its month: "later that year" after "in March"."""
    focus = context.focus
    again = not _states_year(found.sense)
    return again and focus is not None and cell.grain is Grain.YEAR and _within(focus, cell)


def _within(inner: Cell, outer: Cell) -> bool:
    return inner.grain is not Grain.YEAR and outer.first <= inner.first and inner.last <= outer.last


def _heading(found: Found) -> bool:
    """Whether the line is a heading or a box's row, without a verb and a full stop: its dates are where it begins."""
    tokens = found.line.sentence.tokens
    return len(tokens) <= LONGEST_HEADING and not any(t.pos in ("VERB", "AUX") or t.text in (".", ";") for t in tokens)


def _second(found: Found) -> bool:
    """Whether a date is the far end of a run."""
    return found.line.low(found.first - 1) in _RANGES


def _participle(verb: Token) -> bool:
    """Whether a verb is a participle that says more of a noun: "the Huáscar, launched in 1865"."""
    helped = any(c.dep in ("aux", "auxpass") for c in islice(verb.children, KIN))
    return verb.tag == "VBN" and not helped and verb.head is not verb and verb.dep != "conj"


def _ends_a_range(found: Found) -> bool:
    """Whether a year is the second of two: "from 1879 to 1884", "in 1874 and 1875"."""
    line, i = found.line, found.first
    return line.low(i - 1) in _RANGES and line.low(i - 2).isdecimal() and len(line.low(i - 2)) > 2
