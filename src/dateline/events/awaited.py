"""Meetings that a report tells only as coming: "the summit" is one of them, though its own clause does not say so.

"Kim and Trump will meet in June … Officials are at work on the summit." A noun that nothing marks as done takes the
standing of the report's other tellings of a meeting in that company, where all of them look ahead. One that is told as
held, or on whose occasion something was done ("at the summit they agreed"), leaves every such noun as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from dateline.events.contingent import OCCASION
from dateline.events.nominals import SPOKEN_OF, is_definite
from dateline.events.parties import Parties
from dateline.lexicon.tables import words
from dateline.model import EventRecord, Parse, SectionKind, Status, Token, Why

KINDS = [frozenset(row.split()) for row in sorted(words("status", "meeting_kinds"))]
"""Words of the meetings that are planned beforehand; those of a row are of one kind."""
FACE_TO_FACE = frozenset({"meeting", "talk"})
"""Of kinds that may be one: "they will hold talks … the summit"."""
HELD = words("status", "held")
"""Verbs in the past whose object has been: "wrapped up two days of talks"."""
PAST_WORDS = frozenset({"was", "were", "had", "did", "has", "have", "'ve", "’ve"})
APART = frozenset({"visit", "phone"})
MOST = 60
"""Tellings that are looked at."""
MANY = 3
"""Sides of what is one meeting; more are several: "their summits with Seoul and Washington"."""
STEPS = 5
AHEAD = (Status.FUTURE, Status.HYPOTHETICAL)


@dataclass(frozen=True, slots=True)
class _Told:
    event: EventRecord
    head: Token
    kind: frozenset[str]
    sides: frozenset[str]
    weak: bool
    """Whether nothing but the noun says that it was done."""
    held: bool
    """Whether it has been held."""


def awaited(
    events: Sequence[EventRecord], timed: Collection[int], parse: Parse, parties: Parties
) -> tuple[EventRecord, ...]:
    """The events in their order; `timed` are the starts of triggers with a time of their own or a past one near."""
    tellings = []
    for event in events:
        head = parse.head_of(event.trigger)
        kind = _kind(head) if head is not None and event.type in ("CONSULT", "AGREE") else None
        if head is not None and kind is not None:
            tellings.append(_told(event, head, kind, parties, timed=event.trigger.start in timed))
    found: dict[str, EventRecord] = {}
    known = tellings[:MOST]
    for one in known:
        if not one.weak or one.held or one.event.type != "CONSULT" or not _is_known(one.head):
            continue
        same = [t for t in known if t is not one and _alike(one, t)]
        coming = [t for t in same if not t.weak and t.event.status in AHEAD and (one.sides or t.head.i < one.head.i)]
        if coming and not any(t.held and t.kind is one.kind for t in same):
            why = Why("status", f"'{coming[0].head.text}': the report tells it as coming", coming[0].event.trigger)
            steps = tuple(w for w in one.event.why if w.rule != "status")
            found[one.event.id] = replace(one.event, status=Status.FUTURE, why=(*steps, why))
    return tuple(found.get(event.id, event) for event in events)


def _told(event: EventRecord, head: Token, kind: frozenset[str], parties: Parties, *, timed: bool) -> _Told:
    reason = next((why.detail for why in event.why if why.rule == "status"), "")
    done = event.status in (Status.OCCURRED, Status.ONGOING)
    weak = done and reason.endswith(SPOKEN_OF) and not timed
    held = done and (not weak or _is_over(head))
    sides = set()
    for role in (*event.actors, *event.recipients):
        of = parties.who(role)
        sides.add((of.country if of is not None else None) or role.actor)
    return _Told(event, head, kind, frozenset(sides), weak, held)


def _kind(head: Token) -> frozenset[str] | None:
    """The kind of meeting that a word names, or carries: "will hold a summit"."""
    objects = [c for c in head.children if c.dep in ("dobj", "nsubjpass", "xcomp")]
    lemmas = [t.lemma.lower() for t in (head, *objects)]
    return next((kind for lemma in lemmas for kind in KINDS if lemma in kind), None)


def _is_known(noun: Token) -> bool:
    """Whether it is a noun that speaks of one meeting that is known, or of talks as such."""
    if noun.pos not in ("NOUN", "PROPN"):
        return False
    bare = noun.child("det", "poss") is None
    return is_definite(noun) or (bare and (noun.tag == "NNS" or noun.sentence.kind is SectionKind.HEADLINE))


def _is_over(noun: Token) -> bool:
    """Whether what is told around a noun was told of it or on its occasion, in the past."""
    token = noun
    for _ in range(STEPS):
        above = token.head
        if above is token:
            return False
        if above.pos in ("VERB", "AUX"):
            told = {c.lower for c in above.children if c.dep in ("aux", "auxpass")}
            past = above.tag == "VBD" or bool(told & PAST_WORDS)
            over = token.dep == "dobj" and above.lemma in HELD
            return past and (over or token.dep in ("nsubj", "nsubjpass") or token.lower in OCCASION - {"on"})
        token = above
    return False


def _alike(one: _Told, other: _Told) -> bool:
    """Whether two tellings can be of one meeting: its mode, and everybody whom the shorter names."""
    apart = (one.event.mode in APART or other.event.mode in APART) and one.event.mode != other.event.mode
    if apart and other.event.type == "CONSULT":
        return False
    if one.kind is not other.kind and not (one.kind & FACE_TO_FACE and other.kind & FACE_TO_FACE):
        return False
    small, large = sorted((one.sides, other.sides), key=len)
    return len(large) <= MANY and len(small & large) >= min(2, len(small))
