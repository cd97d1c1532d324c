"""What one telling of an act leaves out, another says: "the release of the crew" and "Tehran released the crew".

A record that names one side alone takes the other side from the report's fuller tellings of the same act, where they
share the side that is named and agree on the side that is not. "Another release", "a second visit" is a new act and
takes nothing. Sanctions and weapons tests are told of so often by their bare nouns that the report's only target, and
its only tester, is taken to be meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from dateline.events.lately import called, just_told, last_told, same_word
from dateline.events.subjects import is_passive
from dateline.events.table import phrases
from dateline.model import EventRecord, Parse, Role, Token, Why
from dateline.model.stems import same_stem

MOST = 60
"""Tellings of one type that are looked at."""
MUTUAL = "CONSULT"
"""The type whose parties are all actors."""
APART = frozenset({"visit", "phone"})
"""Meetings that are no other kind of meeting."""
DONE_TO = frozenset({"RETREAT", "COERCE", "ASSAULT", "SANCTION"})
"""Types whose doer a passive leaves out."""
OPEN = frozenset({"REQUEST", "MOBILIZE"})
"""Types whose nouns name a state of things rather than one act: "pressure", "presence"."""
NAMED_BY_MODE = frozenset({"meet"})
"""Modes that name the act whatever the verb: what is called off, scrapped and cancelled is one meeting."""
FREEING = ("RETREAT", "release")
HOLDING = frozenset({("COERCE", "arrest"), ("ASSAULT", "abduct")})
"""Who did these to somebody holds him."""
NEW = phrases("clause_words", "new")
TESTING = phrases("clause_words", "testing")
SANCTIONING = phrases("clause_words", "sanctioning")


@dataclass(frozen=True, slots=True)
class _Told:
    event: EventRecord
    head: Token
    actors: frozenset[str]
    recipients: frozenset[str]

    @property
    def sides(self) -> int:
        """How many sides it names: of a meeting each party is one."""
        if self.event.type == MUTUAL:
            return min(len(self.actors | self.recipients), 2)
        return bool(self.actors) + bool(self.recipients)


def completed(events: Sequence[EventRecord], parse: Parse) -> tuple[EventRecord, ...]:
    """The records in their order, each with the side that it leaves out where the report's tellings agree on it."""
    by_type: dict[str, list[_Told]] = defaultdict(list)
    for event in events:
        head = parse.head_of(event.trigger)
        if head is not None:
            by_type[event.type].append(_Told(event, head, _ids(event.actors), _ids(event.recipients)))
    found: dict[str, EventRecord] = {}
    for type_, tellings in by_type.items():
        fuller = [told for told in tellings if told.sides > 1][:MOST]
        known = tellings[:MOST]
        for told in tellings:
            if not _refers(told):
                continue
            if type_ == "SANCTION" and not told.recipients:
                made = _sole(told, [t for t in known if t.recipients and t.head.lemma.lower() in SANCTIONING])
                if made.recipients and not made.actors:
                    made = _completed(replace(told, event=made, recipients=_ids(made.recipients)), fuller)
            elif told.event.mode == "weapons" and not told.actors:
                made = _sole(told, [t for t in known if t.actors and _tests(t)] if _tests(told) else [])
            elif type_ not in OPEN and told.sides == 1:
                made = _completed(told, fuller)
            else:
                continue
            found[told.event.id] = made
    return _freed(tuple(found.get(event.id, event) for event in events))


def _freed(events: tuple[EventRecord, ...]) -> tuple[EventRecord, ...]:
    """Those who are let go by nobody who is named, let go by the only one who is told to hold them."""
    held = [e for e in events if (e.type, e.mode) in HOLDING and e.actors and e.recipients][:MOST]
    return tuple(_let_go(e, held) if (e.type, e.mode) == FREEING and not e.actors else e for e in events)


def _let_go(event: EventRecord, held: Sequence[EventRecord]) -> EventRecord:
    own = _ids(event.recipients)
    same = [other for other in held if _ids(other.recipients) & own and not _ids(other.actors) & own]
    if len({_ids(other.actors) for other in same}) != 1:
        return event
    why = Why("completed", "who is told to hold them", same[0].trigger)
    return replace(event, actors=same[0].actors, why=(*event.why, why))


def _tests(told: _Told) -> bool:
    """Whether weapons are fired for trial, not only shown or moved."""
    return told.event.mode == "weapons" and told.head.lemma.lower() in TESTING


def _completed(told: _Told, fuller: Sequence[_Told]) -> EventRecord:
    """With the other side of the tellings that share the side it names, if they agree."""
    same = [
        other
        for other in fuller
        if _same_act(told, other)
        and (not told.actors or told.actors <= other.actors)
        and (not told.recipients or told.recipients & other.recipients)
    ]

    def sides(other: _Told) -> Hashable:
        return other.actors, other.recipients if not told.recipients else frozenset()

    one = same[0] if len({sides(other) for other in same}) == 1 else None
    if one is None and told.head.pos == "NOUN":
        one = last_told(told.head, _in_word(told, same), _head, sides, back=1)
    return _with(told.event, one.event) if one is not None else told.event


def _in_word(told: _Told, others: Sequence[_Told]) -> list[_Told]:
    return [other for other in others if same_word(told.head, other.head)]


def _head(told: _Told) -> Token:
    return told.head


def _sole(told: _Told, known: Sequence[_Told]) -> EventRecord:
    """With the only target of sanctions, or tester of weapons, in the report, or just before in that word."""
    target = told.event.type == "SANCTION"

    def side(other: _Told) -> frozenset[str]:
        return other.recipients if target else other.actors

    one = known[0] if len({side(other) for other in known}) == 1 else None
    if one is None:
        late = just_told(told.head, _in_word(told, known), _head)
        one = late[-1] if len({side(other) for other in late}) == 1 else None
    if one is None or side(one) & (told.actors | told.recipients):
        return told.event
    other = one.event
    return _with(told.event, replace(other, actors=()) if target else replace(other, recipients=()))


def _with(event: EventRecord, fuller: EventRecord) -> EventRecord:
    why = Why("completed", f"the {fuller.type} that the report tells more fully", fuller.trigger)
    return replace(
        event,
        actors=_joined(event.actors, fuller.actors),
        recipients=event.recipients or fuller.recipients,
        why=(*event.why, why),
    )


def _same_act(told: _Told, other: _Told) -> bool:
    event, fuller = told.event, other.event
    if event.type == MUTUAL and (event.mode in APART or fuller.mode in APART) and event.mode != fuller.mode:
        return False
    if event.mode is not None and event.mode == fuller.mode and event.type in (*DONE_TO, "REJECT"):
        return True
    return any(same_stem(told.head.lemma.lower(), word) for word in called(other.head))


def _refers(told: _Told) -> bool:
    """Whether a record can speak of what has been told: a noun that does not bring up another act, or a passive.

    A verb in the active voice has the objects it has: "he complained" is no shorter way to say whom he criticised.
    """
    event, head = told.event, told.head
    if head.pos != "VERB":
        return head.pos == "NOUN" and not any(child.lemma.lower() in NEW for child in head.children)
    if event.mode in NAMED_BY_MODE:
        return True
    return not event.actors and event.type in DONE_TO and is_passive(head)


def _ids(roles: Sequence[Role]) -> frozenset[str]:
    return frozenset(role.actor for role in roles)


def _joined(first: Sequence[Role], second: Sequence[Role]) -> tuple[Role, ...]:
    found = {role.actor: role for role in second}
    found.update({role.actor: role for role in first})
    return tuple(found.values())
