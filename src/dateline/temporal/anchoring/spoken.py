"""Acts of speech that are told beside a dated saying: "He condemned the launch. 'It was reckless,' he said on Monday".

An act of speech need not be a statement of the layer: "he criticised the deal" says nothing in words. It is of the
occasion of its speaker's dated saying where it accompanies that saying ("rejecting the offer, he added …") or stands
between such sayings and the next speaker's.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.model import Anchor, Basis, EventRecord, Parse, Statement, Status, Token, Why
from dateline.temporal.anchoring.asides import another_time, by_the_way
from dateline.temporal.anchoring.occasions import elsewhere
from dateline.temporal.anchoring.owned import accompanies
from dateline.temporal.anchoring.uttered import LENDS, SPOKEN

NEAR = 1
"""Sentences between a saying and the act of speech that goes on from it."""
_HAD = frozenset({"had", "has", "have", "'ve", "'d"})


@dataclass(frozen=True, slots=True)
class _Said:
    at: int
    cue: Token
    speaker: str | None
    anchor: Anchor


class Spoken:
    """The sayings of a report by the tokens of their cues."""

    def __init__(self, statements: Sequence[Statement], anchors: Mapping[str, Anchor], parse: Parse) -> None:
        """Takes every cue of every statement, with the anchor of the statement."""
        found = (
            _Said(head.i, head, s.speaker, anchors[s.id])
            for s in statements
            for cue in s.cues[:1]
            if (head := parse.head_of(cue)) is not None
        )
        self._said = sorted(found, key=lambda said: said.at)
        self._at = [said.at for said in self._said]
        self._parse = parse

    def dates(self, event: EventRecord, head: Token) -> Anchor | None:
        """The occasion of an undated act of speech; `None` where it may have been another one."""
        if event.type not in SPOKEN or event.status is not Status.OCCURRED or head.pos != "VERB":
            return None
        if any(c.lower in _HAD and c.dep == "aux" for c in head.children):
            return None
        near = self._beside(head) if event.statement is None else None
        return self._lent(event, near, head) if near is not None else self._after(event, head)

    def _beside(self, head: Token) -> _Said | None:
        """The saying that a participle goes with, or that is joined to its verb: "condemned it and said …"."""
        cue = head.head if accompanies(head) else next((c for c in head.all("conj") if c.tag == head.tag), None)
        return next((said for said in self._said if cue is not None and said.cue is cue), None)

    def _after(self, event: EventRecord, head: Token) -> Anchor | None:
        """The last saying before it, of its own speaker alone, where the verb of its clause is plainly past."""
        at = bisect(self._at, head.i) - 1
        if at < 0 or event.statement is not None or by_the_way(head) or another_time(head):
            return None
        top = head.head if accompanies(head) else head
        last = self._said[at]
        if top.tag != "VBD" or top.dep not in ("ROOT", "conj") or elsewhere(top, last.cue):
            return None
        apart = head.sentence.index - last.cue.sentence.index
        speakers = {role.actor for role in event.actors}
        if apart > NEAR or speakers != {last.speaker} or by_the_way(last.cue):
            return None
        return self._lent(event, last, head)

    def _lent(self, event: EventRecord, said: _Said, head: Token) -> Anchor | None:
        width = said.anchor.when.width
        if said.anchor.why is None or width is None or width > LENDS or said.cue is head:
            return None
        when = said.anchor.when
        made = replace(when, basis=Basis.INFERRED, reason=f"on the occasion of '{said.cue.text}': {when.reason}")
        why = Why("anchor.goes-on", f"on the occasion of '{said.cue.text}'", said.anchor.why.span)
        return Anchor(event.id, made, why)
