"""What `explain` finds: every step behind one record, as values."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model.judgement import Judgement
from dateline.model.moment import Moment
from dateline.model.reading import Why
from dateline.model.span import Span
from dateline.views.passages import Passage

MOST = 40
"""Passages that are shown, at most; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The characters of one report behind the record, and who says so, outermost first."""

    report: str
    outlet: str
    headline: str | None
    record: str
    passage: Passage
    chain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule that made a report's record, with the characters it read, where it names them."""

    report: str
    record: str
    why: Why
    read: str


@dataclass(frozen=True, slots=True)
class Dating:
    """A moment and how it was come by: of the whole record (`record` is its id), or of one report's part in it."""

    record: str
    of: str
    when: Moment
    rule: str = ""
    """The finder's rule for the time expression that the moment was read from, if it was read from one."""


@dataclass(frozen=True, slots=True)
class Reported:
    """One report of a story, and when it was published as far as anything tells."""

    report: str
    outlet: str
    headline: str | None
    when: Moment


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number that one report tells of the event: what it comes to, the report's words, and what that rests on."""

    report: str
    record: str
    outlet: str
    number: str
    read: str
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Dissent:
    """A conflict, or a wording that differs: what the sides say, and how they differ."""

    id: str
    field: str
    how: str
    sides: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All of it, in the order in which a person asks. `unshown` counts evidence beyond what is listed."""

    id: str
    kind: str
    title: str
    text: str
    evidence: tuple[Evidence, ...]
    rules: tuple[Rule, ...]
    dating: tuple[Dating, ...]
    judgements: tuple[Judgement, ...]
    dissent: tuple[Dissent, ...]
    unshown: int = 0
    numbers: tuple[Numbered, ...] = ()
    reports: tuple[Reported, ...] = ()
