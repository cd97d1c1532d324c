"""Whole expressions of the tables: "now", "recently", "the day before yesterday"."""

from __future__ import annotations

from dateline.temporal.line import Line
from dateline.temporal.rules import rule
from dateline.temporal.sense import Hit, Kind, Sense
from dateline.temporal.vocabulary import DAYS, EDGES, NUMBERS, PHRASES, UNITS

_PHRASE_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _row in sorted(PHRASES, key=lambda r: -len(r)):
    _words = tuple(_row.replace("-", " - ").split())
    _PHRASE_FIRST.setdefault(_words[0], []).append((_words, _row))


@rule("phrase.row", _PHRASE_FIRST)
def phrase(line: Line, i: int) -> Hit | None:
    """A whole expression of the table."""
    for words, row in _PHRASE_FIRST.get(line.low(i), ()):
        if line.lowers[i : i + len(words)] != words:
            continue
        if not _phrase_fits(line, i, i + len(words), row):
            continue
        found = PHRASES[row]
        kind = Kind.SET if found["type"] == "SET" else Kind.REF
        return i + len(words), Sense(kind=kind, value=found["value"], type=found["type"], name=row)
    return None


def _phrase_fits(line: Line, i: int, end: int, row: str) -> bool:
    """Where a phrase's word is not about time: "as soon as", "now that", "shortly after", "a futures contract"."""
    before, after = line.low(i - 1), line.low(end)
    if row in ("soon", "shortly", "recently", "lately") and (
        before in ("as", "so", "too", "how") or after in ("as", "after", "before")
    ):
        return False
    if row in ("soon", "shortly") and after == "enough":
        return False
    if row in ("recent", "current") and (
        after in UNITS or line.low(end + 1) in UNITS or before in ("foreseeable", "near")
    ):
        return False
    if row == "now" and (after == "that" or (before in ("until", "by", "just") and after == "that")):
        return False
    if (
        row == "one day"
        and line.tokens[i].sentence.tokens
        and before in ("for", "in", "by", "after", "than", "within", "of", "only")
    ):
        return False
    if row in ("current", "recent") and line.tokens[i].pos == "NOUN":
        return False
    return not (row == "the past" and after in UNITS | NUMBERS) and not (
        row == "the past" and line.tokens[end - 1].dep in ("amod", "compound")
    )


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
            if (
                at + size < len(line)
                and line.low(at) == "today"
                and at
                and line.texts[at][:1].isupper()
                and line.texts[at - 1].isupper()
            ):
                return None
            return at + size, Sense(kind=Kind.DAYS, shift=int(row["shift"]), part=row.get("part"), mod=mod_)
    return None
