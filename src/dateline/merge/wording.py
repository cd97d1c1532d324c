"""One utterance carried by several reports, or by one report twice, becomes one record with its variants."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.merge.clusters import cluster, pairs
from dateline.merge.events import SUMMARY
from dateline.merge.items import WIDE
from dateline.merge.marks import telling_words
from dateline.merge.sources import source, support
from dateline.model import (
    Report,
    Statement,
    StatementForm,
    Status,
    Utterance,
    Variant,
    as_day,
    content_id,
)

RUN = 4
"""Words a run: two statements that share none are not compared."""

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
    """A statement, its report, and its speaker's merged id.

    `talk` is the status of the event of type STATEMENT that it is, `None` for none; `to` its hearers' merged ids.
    """

    statement: Statement
    report: Report
    speaker: str | None
    talk: Status | None = None
    to: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The statement's id."""
        return self.statement.id

    def words(self) -> str:
        """What is said, its parts one space apart."""
        return " ".join(" ".join(s.quote(self.report.text).split()) for s in self.statement.contents)


def utterances(said: Sequence[Said], origin: Mapping[str, str]) -> tuple[Utterance, ...]:
    """The statements of all reports, those that carry the same words joined."""
    by_id = {one.id: one for one in said}
    words = {one.id: one.words() for one in said}
    telling = {name: telling_words(text) for name, text in words.items()}
    likeness = (
        (_alike(by_id[left], by_id[right], telling), left, right)
        for left, right in pairs(((name, _runs(words[name])) for name in by_id), bound=BLOCK)
    )
    joins = [join for join in likeness if join[0] >= SAME]
    groups = cluster(sorted(by_id), joins, allows=lambda a, b: _compatible(by_id[a], by_id[b]))
    found = [_utterance([by_id[name] for name in group], words, origin) for group in groups]
    return tuple(sorted(found, key=lambda u: (u.when.sort_key, u.sources[0].report, u.sources[0].span, u.id)))


def _runs(text: str) -> Iterable[str]:
    words = text.lower().split()
    return {" ".join(words[i : i + RUN]) for i in range(min(len(words), 60) - RUN + 1)}


def _alike(left: Said, right: Said, telling: Mapping[str, frozenset[str]]) -> float:
    a, b = telling[left.id], telling[right.id]
    least = min(len(a), len(b))
    if least < LEAST or not _compatible(left, right):
        return 0.0
    return len(a & b) / least


def _compatible(left: Said, right: Said) -> bool:
    if left.speaker and right.speaker and left.speaker != right.speaker:
        return False
    days = [as_day(r.published) for r in (left.report, right.report) if r.published]
    return len(days) < 2 or abs((days[0] - days[1]).days) <= APART


def _utterance(group: Sequence[Said], words: Mapping[str, str], origin: Mapping[str, str]) -> Utterance:
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
