"""One utterance carried by several reports, or by one report twice, becomes one record with its variants."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from dateline.merge.clusters import cluster
from dateline.merge.events import SUMMARY
from dateline.merge.gist import HASH, SaidGist, contents
from dateline.merge.items import WIDE
from dateline.merge.shared import UNDATED, shared
from dateline.merge.sources import source, support
from dateline.model import (
    Report,
    Statement,
    StatementForm,
    Status,
    Support,
    Utterance,
    Variant,
    as_day,
    content_id,
)

SAME = 0.6
"""Share of the shorter one's telling words that both have."""

LEAST = 4
"""Telling words below which two statements are too short to be told apart by their words."""

APART = 10
"""Days of publication within which an utterance is news; beyond, the same words were said again."""

BLOCK = 200
COMPARED = 600
"""Characters of a statement that are aligned word by word."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, its report, what its words show, and its speaker's merged id.

    `talk` is the status of the event of type STATEMENT that it is, `None` for none; `to` its hearers' merged ids.
    """

    statement: Statement
    report: Report
    gist: SaidGist
    speaker: str | None
    talk: Status | None = None
    to: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The statement's id."""
        return self.statement.id

    def words(self) -> str:
        """What is said, its parts one space apart."""
        return contents(self.statement, self.report)


def utterances(said: Iterable[Said], origin: Mapping[str, str]) -> tuple[Utterance, ...]:
    """The statements of all reports, those that carry the same words joined."""
    ordered = sorted({one.id: one for one in said}.values(), key=lambda one: one.id)
    by_id = {one.id: one for one in ordered}
    likeness = (
        (_alike(ordered[left], ordered[right]), ordered[left].id, ordered[right].id) for left, right in _pairs(ordered)
    )
    joins = [join for join in likeness if join[0] >= SAME]
    groups = cluster(list(by_id), joins, allows=lambda a, b: _compatible(by_id[a], by_id[b]))
    found = [
        _utterance([by_id[name] for name in group], origin) if len(group) > 1 else _alone(by_id[group[0]])
        for group in groups
    ]
    return tuple(sorted(found, key=lambda u: (u.when.sort_key, u.sources[0].report, u.sources[0].span, u.id)))


def _pairs(said: Sequence[Said]) -> list[tuple[int, int]]:
    """Places of those that share a run, are published within `APART` days, and have no two speakers, once, in order.

    Of each run one is held against the next `BLOCK`, by day; those of reports without a day come last, and with each
    of them the `BLOCK` before.
    """
    long = [one if len(one.gist.words) >= LEAST else None for one in said]
    runs = [np.frombuffer(one.gist.runs if one else b"", dtype=HASH) for one in long]
    days = [as_day(one.report.published).toordinal() if one.report.published else UNDATED for one in said]
    numbers: dict[str, int] = {}
    speakers = [numbers.setdefault(one.speaker, len(numbers)) if one.speaker else -1 for one in said]
    return shared(runs, np.array(days, dtype=np.int64), np.array(speakers, dtype=np.int64), apart=APART, bound=BLOCK)


def _alike(left: Said, right: Said) -> float:
    a, b = left.gist.words, right.gist.words
    least = min(len(a), len(b))
    if least < LEAST or not _compatible(left, right):
        return 0.0
    return len(a & b) / least


def _compatible(left: Said, right: Said) -> bool:
    if left.speaker and right.speaker and left.speaker != right.speaker:
        return False
    days = [as_day(r.published) for r in (left.report, right.report) if r.published]
    return len(days) < 2 or abs((days[0] - days[1]).days) <= APART


def _alone(one: Said) -> Utterance:
    """The utterance of one statement that no other is joined to: what `_utterance` comes to for it."""
    statement, report = one.statement, one.report
    return Utterance(
        id=content_id("st", one.id),
        speaker=one.speaker or None,
        speaker_text=statement.speaker_text,
        force=statement.force,
        form=statement.form,
        contents=one.words(),
        when=statement.when,
        sources=(source(report, one.id, statement.span, statement.chain),),
        support=_ONE,
        variants=(),
        certainty=statement.certainty,
        conditions=tuple(" ".join(s.quote(report.text).split()) for s in statement.conditions),
        talk=one.talk if one.speaker else None,
        to=one.to if one.talk else (),
    )


_ONE = Support(1, 1)


def _utterance(group: Sequence[Said], origin: Mapping[str, str]) -> Utterance:
    words = {one.id: one.words() for one in group}
    direct = [one for one in group if one.statement.form is not StatementForm.INDIRECT]
    best = max(direct or group, key=lambda one: (len(words[one.id]), one.id))
    told = sorted(group, key=lambda one: (one.report.id, one.statement.span, one.id))
    sources = tuple(source(o.report, o.id, o.statement.span, o.statement.chain) for o in told)
    spoken: dict[str, int] = defaultdict(int)
    for one in group:
        spoken[one.statement.speaker_text] += 1
    when = best.statement.when
    for one in told if len(told) > 1 else ():
        both = when.meet(one.statement.when)
        width = both.width if both else None
        if both is not None and width is not None and width <= WIDE:
            when = both
    return Utterance(
        id=content_id("st", min(one.id for one in group)),
        speaker=next((one.speaker for one in [best, *told] if one.speaker), None),
        speaker_text=min(spoken, key=lambda text: (-spoken[text], -len(text), text)),
        force=best.statement.force,
        form=best.statement.form,
        contents=words[best.id],
        when=when,
        sources=sources,
        support=support(sources, {o.report.id: o.report for o in group}, origin),
        variants=_variants(best, told, words),
        certainty=best.statement.certainty,
        conditions=tuple(" ".join(s.quote(best.report.text).split()) for s in best.statement.conditions),
        talk=_talk(best, told),
        to=next((one.to for one in (best, *told) if one.talk and one.to), ()),
    )


def _talk(best: Said, told: Sequence[Said]) -> Status | None:
    """Talk about no act: where every report that names the speaker has it so, as the fullest of them has it."""
    named = [one for one in (best, *told) if one.speaker]
    return next((one.talk for one in named), None) if all(one.talk for one in named) else None


def _variants(best: Said, told: Sequence[Said], words: Mapping[str, str]) -> tuple[Variant, ...]:
    return tuple(
        Variant(one.report.id, words[one.id], difference(words[best.id], words[one.id]), one.statement.certainty)
        for one in told
        if words[one.id] != words[best.id]
    )


def difference(full: str, other: str) -> str:
    """What `other` leaves out of `full` (in [-…-]) and adds (in {+…+}), word by word, as wdiff marks it.

    Compared up to the first 600 characters of each; `SUMMARY` characters of the result are kept.
    """
    a, b = full[:COMPARED].split(), other[:COMPARED].split()
    out = []
    for tag, i, j, k, m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            out.append("…" if j - i > 6 else " ".join(a[i:j]))
            continue
        if j > i:
            out.append(f"[-{' '.join(a[i:j])}-]")
        if m > k:
            out.append(f"{{+{' '.join(b[k:m])}+}}")
    text = " ".join(out)
    return text if len(text) <= 2 * SUMMARY else text[: 2 * SUMMARY].rstrip() + "…"
