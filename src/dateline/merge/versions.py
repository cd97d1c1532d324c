"""How a report repeats another: a later version of one page, wire copy, another's text printed again; and what changed.

Which reports repeat which is decided in `copies`; here those of one group are put in order and each is laid beside the
one that it follows, sentence by sentence, to the letter (Python's `difflib`, after Ratcliff and Obershelp).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from dateline.lexicon.tables import words
from dateline.merge.actors import fold
from dateline.merge.sentences import Sentences
from dateline.model import READ, Change, Changed, Excerpt, Repeated, Repetition, Report, Span, first

MOST = 1_000
"""Sentences of a report that are laid beside another's."""

TOLD = 60
"""Changes of a report that are kept."""

ALIKE = 50.0
"""Two sentences are one that was altered where `fuzz.ratio` of their words, from 0 to 100, is as high."""

NEAR = 8
"""Sentences to either side among which the altered one is sought."""

CREDIT = 240
"""Characters at a text's beginning and end in which an agency is named."""

_WORD = re.compile(r"\w+")
_BEFORE_DASH = re.compile(r"\(([^()\n]{2,40})\)\s*[-–—]")


def repetitions(reports: Sequence[Report], origin: Mapping[str, str]) -> dict[str, Repetition]:
    """By the id of a report that repeats another: which, how, and what is different.

    `origin` is `Copies.origin`. Of one outlet's reports in a group each is a version of the one before it; the first of
    any other outlet repeats the one that all lead back to.
    """
    groups: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        groups[origin.get(report.id, report.id)].append(report)
    found: dict[str, Repetition] = {}
    for head, group in groups.items():
        if len(group) < 2:
            continue
        by_id = {report.id: report for report in group}
        last: dict[str, Report] = {}
        for report in sorted(group, key=lambda r: (r.id != head, *_place(r))):
            outlet = fold(report.outlet or "")
            before = last.get(outlet) if outlet else None
            last[outlet] = report
            if before is not None:
                found[report.id] = _repetition(report, before, Repeated.VERSION)
            elif report.id != head:
                found[report.id] = _repetition(report, by_id[head], _by_another(report, by_id[head]))
    return found


def _place(report: Report) -> tuple[bool, datetime, bool, str]:
    """Where a report stands among the versions of its page; of one moment, one that says it was amended last."""
    moment = report.updated or report.published
    amended = any(cue in report.text.lower() for cue in words("copies", "amended"))
    return moment is None, first(moment) if moment else datetime.max, amended, report.id


def _by_another(report: Report, origin: Report) -> Repeated:
    """Wire copy where the text or its writer's line names the origin's outlet or an agency; unknown without outlets."""
    if not (report.outlet and origin.outlet):
        return Repeated.COPY
    agencies, owner = words("copies", "agencies"), fold(origin.outlet)
    credited = {fold(report.outlet), *map(fold, report.byline), *_credits(report.text)}
    wire = owner in agencies or owner in credited or any(name in agencies for name in credited)
    return Repeated.WIRE if wire else Repeated.REPUBLICATION


def _credits(text: str) -> Iterator[str]:
    """Whom a text names as its source: in brackets before the dash that its news follows, or at its end."""
    for found in _BEFORE_DASH.finditer(text, 0, CREDIT):
        yield fold(found[1])
    last = text.rstrip()[-CREDIT:].rpartition("\n")[2]
    yield fold(last.strip("()[]–—- ."))
    yield fold(last.rstrip("]). ").rpartition("(")[2])


def _repetition(report: Report, before: Report, how: Repeated) -> Repetition:
    mine, its = _sentences(report), _sentences(before)
    keys, former = [_key(report, s) for s in mine], [_key(before, s) for s in its]
    changes: list[Change] = []
    kept = 0
    for tag, a, b, c, d in SequenceMatcher(None, former, keys, autojunk=False).get_opcodes():
        if tag == "equal":
            kept += b - a
            continue
        pairs = _altered(former[a:b], keys[c:d])
        gone = [Change(Changed.WITHDRAWN, _excerpt(before, its[a + i]), None) for i in range(b - a) if i not in pairs]
        back = {j: i for i, j in pairs.items()}
        for j in range(d - c):
            old = _excerpt(before, its[a + back[j]]) if j in back else None
            how_so = Changed.CHANGED if old else Changed.ADDED
            changes.append(Change(how_so, old, _excerpt(report, mine[c + j])))
        changes += gone
    return Repetition(before.id, how, round(2 * kept / max(1, len(keys) + len(former)), 4), tuple(changes[:TOLD]))


def _altered(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Which of some sentences became which: the most alike first, each once."""
    scored = [
        (-fuzz.ratio(left, right), i, j)
        for i, left in enumerate(old)
        for j, right in enumerate(new)
        if abs(i - j) <= NEAR
    ]
    found: dict[int, int] = {}
    for score, i, j in sorted(scored):
        if -score >= ALIKE and i not in found and j not in found.values():
            found[i] = j
    return found


def _sentences(report: Report) -> list[Span]:
    """The sentences of all that is read of a report, its headline first where it stands in the text."""
    cut = Sentences(report.text)
    found: list[Span] = []
    for section in report.sections:
        at = section.span.start
        while section.kind in READ and at < section.span.end and len(found) < MOST:
            if report.text[at].isspace():
                at += 1
                continue
            end = min(cut.around(Span(at, at + 1)).end, section.span.end)
            found.append(Span(at, max(end, at + 1)))
            at = found[-1].end
    return found


def _key(report: Report, sentence: Span) -> str:
    return " ".join(_WORD.findall(sentence.quote(report.text).lower()))


def _excerpt(report: Report, span: Span) -> Excerpt:
    return Excerpt(span, span.quote(report.text))
