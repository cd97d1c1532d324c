"""Lists of dates: "27–28 February: …" at the beginning of a paragraph dates what stands under it.

A date that opens a paragraph and is followed by a colon or a dash, or fills a line by itself, is the label of an entry;
it governs the sentences up to the next label. One such date is a dateline or a headline: a list has two.

Where the lines of a list have been run together ("… 3 May: envoys leave 8 May: talks open 9 May: …") the parse knows no
entries: there each date with a colon governs the words up to the next.
"""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import Parse, SectionKind, TimeMention

FEWEST = 2
RUN_ON = 3
"""Dates with a colon that make a list of a line that is none."""
APART = 60
"""Tokens between two of them."""
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


def run_on(parse: Parse, times: Iterable[TimeMention]) -> dict[int, TimeMention]:
    """Token's number → the date with a colon before it, in lists whose lines have been run together."""
    marked: list[tuple[int, int, TimeMention]] = []
    for time in times:
        tokens = parse.inside(time.span) if time.timex.type == "DATE" and time.moment.known else ()
        after = tokens[-1].i + 1 if tokens else len(parse.tokens)
        if after < len(parse.tokens) and parse.tokens[after].text == ":":
            marked.append((tokens[0].i, after, time))
    out: dict[int, TimeMention] = {}
    for group in _near(marked):
        last = group[-1][1]
        line = parse.tokens[last].sentence
        for n, (_, start, time) in enumerate(group):
            end = group[n + 1][0] if n + 1 < len(group) else min(last + APART, line.tokens[-1].i + 1)
            out.update(dict.fromkeys(range(start, end), time))
    return out


def _near(marked: Iterable[tuple[int, int, TimeMention]]) -> Iterable[list[tuple[int, int, TimeMention]]]:
    """The runs of dates that stand near each other and are enough of them for a list."""
    groups: list[list[tuple[int, int, TimeMention]]] = []
    for one in marked:
        if groups and one[0] - groups[-1][-1][1] <= APART:
            groups[-1].append(one)
        else:
            groups.append([one])
    return (group for group in groups if len(group) >= RUN_ON)
