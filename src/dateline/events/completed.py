"""What one telling of an act leaves out, another says: "the release of the crew" and "Tehran released the crew".

A record that names one side alone takes the other side from the report's fuller tellings of the same act, where they
share the side that is named and agree on the side that is not. "Another release", "a second visit" is a new act and
takes nothing. Sanctions and weapons tests are told of so often by their bare nouns that the report's only target, and
its only tester, is taken to be meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.events.clause import is_passive
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
            elif told.event.mode == "weapons" and not told.actors:
                made = _sole(told, [t for t in known if t.actors and _tests(t)] if _tests(told) else [])
            elif type_ not in OPEN and told.sides == 1:
                made = _completed(told, fuller)
            else:
                continue
            found[told.event.id] = made
    return tuple(found.get(event.id, event) for event in events)


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
    sides = {(other.actors, other.recipients if not told.recipients else frozenset()) for other in same}
    return _with(told.event, same[0].event) if len(sides) == 1 else told.event


def _sole(told: _Told, known: Sequence[_Told]) -> EventRecord:
    """With the only target of sanctions, or the only tester of weapons, in the report."""
    target = told.event.type == "SANCTION"
    sides = {other.recipients if target else other.actors for other in known}
    if len(sides) != 1 or next(iter(sides)) & (told.actors | told.recipients):
        return told.event
    other = known[0].event
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
    return same_stem(told.head.lemma.lower(), other.head.lemma.lower())


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
