"""Meetings that a report tells only as coming: "the summit" is one of them, though its own clause does not say so.

"Kim and Trump will meet in June … Officials are at work on the summit." A noun that nothing marks as done takes the
standing of the report's other tellings of a meeting in that company, where all of them look ahead. One that is told as
held, or on whose occasion something was done ("at the summit they agreed"), leaves every such noun as it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.events.contingent import OCCASION
from dateline.events.lately import KINDS
from dateline.events.nominals import SPOKEN_OF, is_definite
from dateline.events.parties import Parties
from dateline.lexicon.tables import words
from dateline.model import EventRecord, Parse, SectionKind, Status, Token, Why

FACE_TO_FACE = frozenset({"meeting", "talk"})
"""Of kinds that may be one: "they will hold talks … the summit"."""
HELD = words("status", "held")
"""Verbs in the past whose object has been: "wrapped up two days of talks"."""
PAST_ONES = words("status", "past_ones")
PARTS = words("status", "sorts") | words("status", "facets") | words("status", "parts")
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
    events: Sequence[EventRecord], timed: Mapping[int, bool], parse: Parse, parties: Parties
) -> tuple[EventRecord, ...]:
    """The events in their order; `timed` has the starts of triggers near a time: whether their own is past."""
    tellings = []
    for event in events:
        head = parse.head_of(event.trigger)
        kind = _kind(head) if head is not None and event.type in ("CONSULT", "AGREE") else None
        if head is not None and kind is not None:
            tellings.append(_told(event, head, kind, parties, timed=timed.get(event.trigger.start)))
    found: dict[str, EventRecord] = {}
    known = tellings[:MOST]
    for one in known:
        if not one.weak or one.held or one.event.type != "CONSULT" or not _is_known(one.head):
            continue
        same = [t for t in known if t is not one and _alike(one, t)]
        coming = [t for t in same if not t.weak and _is_ahead(t.event) and (one.sides or t.head.i < one.head.i)]
        if coming and not any(t.held and t.kind is one.kind for t in same):
            why = Why("status", f"'{coming[0].head.text}': the report tells it as coming", coming[0].event.trigger)
            steps = tuple(w for w in one.event.why if w.rule != "status")
            found[one.event.id] = replace(one.event, status=Status.FUTURE, why=(*steps, why))
    return tuple(found.get(event.id, event) for event in events)


def _told(event: EventRecord, head: Token, kind: frozenset[str], parties: Parties, *, timed: bool | None) -> _Told:
    reason = next((why.detail for why in event.why if why.rule == "status"), "")
    done = event.status in (Status.OCCURRED, Status.ONGOING) and event.type == "CONSULT"
    bare = done and reason.endswith(SPOKEN_OF)
    weak = bare and timed is None
    held = done and (not bare or bool(timed) or is_over(head))
    sides = set()
    for role in (*event.actors, *event.recipients):
        of = parties.who(role)
        sides.add((of.country if of is not None else None) or role.actor)
    return _Told(event, head, kind, frozenset(sides), weak, held)


def _is_ahead(event: EventRecord) -> bool:
    """Whether a telling looks ahead; so does what was agreed: "agreed to meet"."""
    return event.status in AHEAD or (event.type == "AGREE" and event.status is Status.OCCURRED)


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


def is_over(noun: Token) -> bool:
    """Whether something was told of it or on its occasion, in the past: "two days of talks ended", "at the summit"."""
    if any(c.dep in ("amod", "compound") and c.lower in PAST_ONES for c in noun.lefts):
        return True
    token = noun
    for _ in range(STEPS):
        above = token.head
        if above.pos in ("VERB", "AUX"):
            return _told_past(above) and (
                token.dep in ("nsubj", "nsubjpass") or (token.dep == "dobj" and above.lemma in HELD)
            )
        if token.dep != "pobj":
            return False
        if above.lower != "of" or above.head.lemma.lower() not in PARTS:
            verb = above.head
            if above.lower == "during" and verb.pos not in ("VERB", "AUX"):
                return _in_the_past(noun)
            told = above.lower in OCCASION - {"on"} and verb.pos in ("VERB", "AUX") and _told_past(verb)
            return told or (above.lower == "from" and verb.pos == "VERB")
        token = above.head
    return False


def _in_the_past(noun: Token) -> bool:
    """Whether the sentence tells nothing but the past, where the parse leaves "during" without its verb."""
    tags = {t.tag for t in noun.sentence.tokens}
    return bool(tags & {"VBD", "VBN"}) and not tags & {"MD", "VBZ", "VBP"}


def _told_past(verb: Token) -> bool:
    told = {c.lower for c in verb.children if c.dep in ("aux", "auxpass")}
    return verb.tag == "VBD" or bool(told & PAST_WORDS) or (verb.tag == "VBN" and not told)


def _alike(one: _Told, other: _Told) -> bool:
    """Whether two tellings can be of one meeting: its mode, and everybody whom the shorter names."""
    apart = (one.event.mode in APART or other.event.mode in APART) and one.event.mode != other.event.mode
    if apart and other.event.type == "CONSULT":
        return False
    if one.kind is not other.kind and not ("meeting" in one.kind and other.kind & FACE_TO_FACE and one.sides):
        return False
    if len(one.sides) == 1 and (one.kind is not other.kind or not is_definite(one.head)):
        return False
    small, large = sorted((one.sides, other.sides), key=len)
    return len(large) <= MANY and len(small & large) >= min(2, len(small))
