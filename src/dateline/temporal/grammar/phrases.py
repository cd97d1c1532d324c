"""Whole expressions of the tables: "now", "recently", "the day before yesterday"."""

from __future__ import annotations

from dateline.lexicon.tables import words
from dateline.temporal.grammar.line import HYPHENS, Line
from dateline.temporal.grammar.rules import rule
from dateline.temporal.grammar.sense import Hit, Kind, Sense
from dateline.temporal.vocabulary import DAYS, EDGES, NUMBERS, PHRASES, UNITS

_PHRASE_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _row in sorted(PHRASES, key=lambda r: -len(r)):
    _words = tuple(_row.replace("-", " - ").split())
    _PHRASE_FIRST.setdefault(_words[0], []).append((_words, _row))


_LASTING = ("for", "after", "quite", "taken", "take", "takes", "took", "within", "in")
_NEEDS: dict[str, tuple[str, ...]] = {
    "the moment": ("at",), "this moment": ("at",), "a while": ("for",), "some time": ("for", "quite"),
    "a long time": _LASTING, "a short time": _LASTING,
}  # fmt: skip
"""Rows that tell of time only after these words: "for a while", but "it was a while"."""
_RELATIVE = ("of", "when", "that", "he", "she", "they", "it")
"""After "the moment", what tells which one."""
_EVENTS = {*words("time", "clauses.ahead_nouns"), *words("time", "clauses.befallen")}
EVENTS = frozenset({*_EVENTS, *(f"{noun}s" for noun in _EVENTS)})
"""What "future" sets in time: "future talks", but no "future president"."""
SETS = frozenset(row for row, told in PHRASES.items() if told["type"] == "SET")
"""Adjectives and adverbs, which are also the nouns that papers are called: "the Paris daily"."""


@rule("phrase.row", _PHRASE_FIRST)
def phrase(line: Line, i: int) -> Hit | None:
    """A whole expression of the table."""
    for run, row in _PHRASE_FIRST.get(line.low(i), ()):
        if line.lowers[i : i + len(run)] != run:
            continue
        if not _phrase_fits(line, i, i + len(run), row):
            continue
        found = PHRASES[row]
        kind = Kind.SET if found["type"] == "SET" else Kind.REF
        return i + len(run), Sense(kind=kind, value=found["value"], type=found["type"], name=row)
    return None


def _phrase_fits(line: Line, i: int, end: int, row: str) -> bool:
    """Where a phrase's word is not about time: "as soon as", "now that", "shortly after", "a futures contract"."""
    before, after = line.low(i - 1), line.low(end)
    capital = end < len(line) and line.texts[end][0].isupper()
    if row in _NEEDS and (before not in _NEEDS[row] or after in _RELATIVE or (row == "the moment" and capital)):
        return False
    if row in SETS and (line.tokens[i].pos in ("NOUN", "PROPN") or capital):
        return False
    if row.startswith("a later") and after == "than":
        return False
    if after in HYPHENS and line.glued(end):
        return False
    if row in ("soon", "shortly", "recently", "lately") and (
        before in ("as", "so", "too", "how") or after in ("as", "after", "before", *_THEREAFTER)
    ):
        return False
    if row in ("soon", "shortly") and after == "enough":
        return False
    if row in ("recent", "current") and (
        after in UNITS or line.low(end + 1) in UNITS or before in ("foreseeable", "near", "most", "more", "-")
    ):
        return False
    if row == "now" and (after == "that" or (before in ("until", "by", "just") and after == "that")):
        return False
    if (
        row == "one day"
        and line.tokens[i].sentence.tokens
        and (
            before in ("for", "in", "by", "after", "than", "within", "of", "only")
            or after in ("after", "before", "later", "earlier", "ago", "of")
            or each_day(line, end)
        )
    ):
        return False
    if row in ("current", "recent") and line.tokens[i].pos == "NOUN":
        return False
    if row == "future" and not EVENTS.intersection(line.lowers[end : end + 3]):
        return False
    if row == "the past" and after in UNITS | NUMBERS:
        return False
    return not (row in ("the past", "the future") and line.tokens[end - 1].dep in ("amod", "compound"))


_THEREAFTER = ("thereafter", "afterward", "afterwards")
FAR = 12
"""Words between "one day" and "the next" that are set against each other."""


def each_day(line: Line, i: int) -> bool:
    """ "Harsh one day and softer the next": now this, now that, and no day to come."""
    for at in range(i, min(i + FAR, len(line) - 1)):
        if line.low(at) == "the" and line.low(at + 1) in ("next", "other") and line.low(at + 2) in _ENDS:
            return True
    return False


_ENDS = ("", ".", ",", ";", "day", "and", "but", "!", "?", '"', "''", "”", "he", "she", "it", "they")


@rule(
    "days.phrase",
    {row.split()[0] for row in DAYS} | {"earlier", "later", "early", "late"},
    "Prices fell [later yesterday]. → 2019-01-14",
)
def days(line: Line, i: int) -> Hit | None:
    """Days counted from the moment of speaking."""
    at, mod_ = i, None
    if line.low(i) in EDGES:
        at, mod_ = i + 1, EDGES[line.low(i)]
    for size in (4, 1):
        row = DAYS.get(" ".join(line.lowers[at : at + size]))
        if row is not None and at + size <= len(line):
            if line.low(at) == "today" and line.low(at - 1) == "usa":
                return None
            return at + size, Sense(kind=Kind.DAYS, shift=int(row["shift"]), part=row.get("part"), mod=mod_)
    return None
