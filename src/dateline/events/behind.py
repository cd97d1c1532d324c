"""Who does what a passive tells without a "by", where the words around it say so: "sent a letter directed at Chad"."""

from __future__ import annotations

from dataclasses import replace

from dateline.events.act import Act
from dateline.events.parties import Parties
from dateline.events.subjects import is_passive, spread, subjects
from dateline.events.table import noun_rows, phrases, verb_lemma
from dateline.model import Role, Token, Why

DIRECTED = phrases("clause_words", "directed")
WORDING = phrases("clause_words", "wording")
WITH = frozenset({"with", "between"})


def behind(act: Act, parties: Parties) -> Act:
    """The act with its doers, where it has none and its sentence tells them."""
    verb = act.trigger
    if act.actors or verb.pos != "VERB" or not is_passive(verb):
        return act
    if (sender := _sender(verb)) is not None:
        taken = {role.actor for role in act.recipients}
        found = tuple(r for r in parties.roles(subjects(sender), doers=True) if r.actor not in taken)
        return _by(act, found, Why("sender", f"'{sender.text}' names who sent it", sender.span)) if found else act
    for meeting in _meetings(verb) if act.type == "AGREE" else ():
        sides = _sides(meeting, parties)
        if len(sides) > 1:
            why = Why("meeting", f"those of the '{meeting.text}' that is agreed", meeting.span)
            return _by(replace(act, recipients=()), sides, why)
    return act


def _by(act: Act, actors: tuple[Role, ...], why: Why) -> Act:
    return replace(act, actors=actors, why=(*act.why, why))


def _sender(verb: Token) -> Token | None:
    """The verb whose subject sent what is directed at somebody."""
    above = verb.head.head
    sent = verb.dep == "acl" and verb.lemma in DIRECTED and verb.head.dep == "dobj"
    return above if sent and verb_lemma(above) in WORDING and not is_passive(above) else None


def _meetings(verb: Token) -> list[Token]:
    """The meetings that something is arranged for: "a date has been set for their summit"."""
    nouns = [p for c in verb.all("prep") if c.lower == "for" for p in c.all("pobj")]
    return [n for n in nouns if any(r.type == "CONSULT" and r.joint for r in noun_rows().get(n.lemma.lower(), ()))]


def _sides(noun: Token, parties: Parties) -> tuple[Role, ...]:
    """The two sides of a meeting: whose it is, and with whom or between whom."""
    own = [t for c in noun.all("poss") for t in spread(c)]
    own += [t for c in noun.all("prep") if c.lower in WITH for p in c.all("pobj") for t in spread(p)]
    return parties.roles(own)
