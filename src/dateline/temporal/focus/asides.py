"""What an hour of the main clause takes no day from: a relative clause, and what stands above a heading."""

from __future__ import annotations

from itertools import islice

from dateline.model import Parse, SectionKind, Token
from dateline.temporal.grammar.find import Found
from dateline.temporal.zones import LONGEST_NAME, zone_of

SHORT = 8
"""Words that a heading between paragraphs has at most."""
STEPS = 8
AROUND = 40
"""Words on either side of a clock time among which its place is named."""
_STOPS = (".", "!", "?", ":", ";", ",")
_QUOTES = ('"', "'", "''", "”", "’", ")")


def in_relative_clause(token: Token) -> bool:
    """Whether a time stands in a relative clause or its short form: "who left on Monday", "the men freed on Monday"."""
    return any(a.dep == "relcl" or (a.dep == "acl" and a.tag == "VBN") for a in islice(token.ancestors(), STEPS))


def headings(parse: Parse) -> tuple[int, ...]:
    """The numbers of sentences that are headings: short, a paragraph by themselves, without a full stop."""
    found: list[int] = []
    previous = -1
    for sentence in parse.sentences:
        if found and found[-1] == sentence.index - 1 and previous == sentence.block:
            found.pop()  # more follows in its paragraph
        tokens = sentence.tokens
        alone = previous != sentence.block and sentence.kind is SectionKind.BODY and 0 < len(tokens) <= SHORT
        previous = sentence.block
        if alone:
            last = next((t.text for t in reversed(tokens) if t.text not in _QUOTES), "")
            if last and last not in _STOPS:
                found.append(sentence.index)
    return tuple(found)


def place_beside(one: Found) -> str | None:
    """The zone of the one place that a time's sentence names; `None` where it names none or places far apart."""
    line, zones = one.line, set()
    i, end = max(0, one.first - AROUND), min(len(line), one.last + AROUND)
    while i < end:
        size, zone = _named_at(line.texts[i : i + LONGEST_NAME])
        if zone is not None:
            zones.add(zone)
        i += size
    return zones.pop() if len(zones) == 1 else None


def _named_at(texts: tuple[str, ...]) -> tuple[int, str | None]:
    """The longest place named at the head of some words, as the number of them and its zone."""
    for size in range(len(texts) if texts[0][:1].isupper() else 0, 0, -1):
        zone = zone_of(" ".join(texts[:size])) if texts[size - 1][:1].isupper() else None
        if zone is not None:
            return size, zone
    return 1, None
