"""Lists of dates: "27–28 February: …" at the beginning of a paragraph dates what stands under it.

A date that opens a paragraph and is followed by a colon or a dash, or fills a line by itself, is the label of an entry;
it governs the sentences up to the next label. One such date is a dateline or a headline: a list has two.
"""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import Parse, SectionKind, TimeMention

FEWEST = 2
_MARKS = {":", "–", "—", "-", "―"}


def labels(parse: Parse, times: Iterable[TimeMention]) -> dict[int, TimeMention]:
    """Sentence's number → the label that it stands under."""
    starts = {t.span.start: t for t in times if t.moment.known and t.timex.type == "DATE"}
    if len(starts) < FEWEST:
        return {}
    found: dict[int, TimeMention] = {}
    block = -1
    for sentence in parse.sentences:
        opens, block = sentence.block != block, sentence.block
        time = starts.get(sentence.tokens[0].start) if opens and sentence.kind is SectionKind.BODY else None
        if time is None:
            continue
        rest = [t for t in sentence.tokens if t.start >= time.span.end]
        if not rest or rest[0].text in _MARKS:
            found[sentence.index] = time
    if len(found) < FEWEST:
        return {}
    under: dict[int, TimeMention] = {}
    current: TimeMention | None = None
    for sentence in parse.sentences:
        current = found.get(sentence.index, current) if sentence.kind is SectionKind.BODY else None
        if current is not None:
            under[sentence.index] = current
    return under
