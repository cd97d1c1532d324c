"""Whether a number of other centuries is a year: 1848 and 1632 count things more often than 1998 does."""

from __future__ import annotations

from dateline.temporal.grammar.line import DASHES, Line

_INSIDE = {"in", "since", "until", "by", "from", "during", "between", "of"}
_BESIDE = {"after", "before", "around", "about", "circa", "c.", "ca.", "till", "through", "throughout", "to",
           "as"}  # fmt: skip
_NEARLY = {"c.", "ca.", "circa", "b.", "d.", "r.", "fl."}
_LASTING = {"since", "until", "till"}
_JOINING = {"to", "and", "or", "-", "–", "—", "until", "till", "through", "/"}
_YEARS = range(1000, 2101)


def of_old(line: Line, i: int, end: int) -> bool:
    """Whether the number `[i, end)`, before 1900 or after 2040, is a year by its neighbours."""
    before, after, token = line.low(i - 1), line.low(end), line.tokens[i]
    dated = token.ent == "DATE"
    if before in _NEARLY or (before in _LASTING and (not after or not after[0].isalnum())):
        return True
    if before in _INSIDE:
        return dated or token.ent == ""
    if before in _JOINING and _is_year(line, i - 2):
        return True
    if after in DASHES and _is_year(line, end + 1) and not _counts(line, end + 2):
        return True
    if after in DASHES and short_year(line, end + 1) is not None and not _counts(line, end + 2):
        return dated or before in ("(", "[")
    if before in ("(", "[") and dated and after in (")", "]", ",", ";"):
        return True
    if not after and before == ",":  # a heading: "The southern campaign, 1843"
        return True
    if not dated:
        return False
    modifies = token.dep in ("nummod", "compound", "amod", "nmod") and token.head.i > token.i and token.head.tag == "NN"
    return before in _BESIDE or (before in ("the", "this", "that", "his", "their") and modifies)


LIFE = 99
"""Years that a run in brackets may span, a life among them."""
LONGEST_RUN = 40
"""Years that any other may: a second figure further off is no year."""


def short_year(line: Line, i: int) -> int | None:
    """The year that two figures at `i` are, right behind a dash and a year: 1870 of "1864–70"."""
    word, first = line.low(i), line.low(i - 2)
    if not (len(word) == 2 and word.isdecimal() and word.isascii() and line.low(i - 1) in DASHES):
        return None
    if not (line.glued(i) and line.glued(i - 1) and _is_year(line, i - 2)):
        return None
    start = int(first)
    made = start - start % 100 + int(word)
    longest = LIFE if line.low(i - 3) in ("(", "[") or line.low(i + 1) in (")", "]") else LONGEST_RUN
    return made if 0 < made - start <= longest else None


def _counts(line: Line, i: int) -> bool:
    """Whether a run of two numbers counts what follows: "1500-2000 men"."""
    return i < len(line) and line.tokens[i].tag == "NNS"


def _is_year(line: Line, i: int) -> bool:
    word = line.low(i)
    return len(word) == 4 and word.isdecimal() and word.isascii() and int(word) in _YEARS
