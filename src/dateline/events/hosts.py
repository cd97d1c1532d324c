"""The words of its sentence that an act's place may hang on: its own, its clause's, those of what it is part of."""

from __future__ import annotations

from dateline.events.act import Act
from dateline.events.table import noun_types, phrases
from dateline.lexicon.tables import words
from dateline.model import Token

SAID = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN"})
"""Types whose "in" may be what is spoken of, "at" whom it is said to: "accused of a part in looting in Kano"."""
FORCED = frozenset({"ASSAULT", "COERCE"})
COMPANY = phrases("clause_words", "company")
LAUNCHING = phrases("clause_words", "launching")
MEETING = phrases("clause_words", "face_to_face")
STAGED = phrases("clause_words", "staged")
MOTION = words("anchoring", "places_to_be.motion")


def hosts_of(act: Act) -> list[Token]:
    """The words that a place may hang on: the act's own, its clause's verb, and the noun of "held a meeting"."""
    hosts = {token.i: token for token in (act.trigger, act.anchor)}
    for child in act.trigger.children:
        if child.dep in ("dobj", "nsubjpass") and child.i in act.used and act.type not in SAID:
            hosts[child.i] = child
    for noun in (*_of_which(act), *_in_course(act)):
        hosts[noun.i] = noun
    for host in list(hosts.values()):
        for child in host.rights if host.pos == "NOUN" else ():
            if child.dep == "acl" and child.tag == "VBN" and child.lemma in STAGED:
                hosts[child.i] = child  # "their first summit, held at Reykjavik"
        for noun in _company(host, act):  # "a summit with Kim in Singapore": the parse may hang the place on the person
            hosts.setdefault(noun.i, noun)
    return list(hosts.values())


def _company(host: Token, act: Act) -> list[Token]:
    """The persons with or between whom an act goes on, what was fired or sent, and what was struck."""
    found = [t for c in host.children if c.dep == "prep" and c.lower in COMPANY for t in c.children if t.dep == "pobj"]
    met = act.type == "CONSULT" and host.lemma in MEETING
    if (
        host.lemma in LAUNCHING
        or act.type == "MOBILIZE"
        or (act.type == "ASSAULT" and host is act.trigger)
        or (met and host.pos == "VERB")
    ):
        found += [c for c in host.children if c.dep == "dobj"]
    kept = [t for noun in found for t in noun.conjuncts()]
    people = met or act.type == "ASSAULT"
    return [t for t in kept if t.ent == "PERSON" or t.head is host or (people and t.pos == "NOUN")]


def _of_which(act: Act) -> list[Token]:
    """The act whose relative clause tells it: "the massacre at Houla, in which 108 were killed"."""
    verb = act.anchor
    if verb.dep != "relcl" or not any(c.dep == "prep" and c.child("pobj") is not None for c in verb.lefts):
        return []
    led = [c.child("pobj") for c in verb.lefts if c.dep == "prep" and c.lower in ("in", "during", "at")]
    return [verb.head] if any(which is not None and which.lower == "which" for which in led) else []


def _in_course(act: Act) -> list[Token]:
    """The fighting in which somebody is hurt, whom a crowd is shot at among, the custody into which one is taken."""
    if act.type not in FORCED:
        return []
    found = []
    for prep in act.trigger.rights:
        inner = prep.child("pobj") if prep.dep == "prep" else None
        if inner is None or inner.pos != "NOUN":
            continue
        fighting = prep.lower in ("in", "during") and "ASSAULT" in noun_types(inner.lemma.lower())
        aimed = prep.lower in ("at", "on", "against", "with") and act.type == "ASSAULT"
        aimed = aimed and not inner.ent and not noun_types(inner.lemma.lower())
        if fighting or aimed or (prep.lower == "into" and act.type == "COERCE"):
            found += [inner, *_company(inner, act)] if fighting else [inner]
    return found


def destinations(act: Act) -> list[Token]:
    """The verbs of motion on whose errand a meeting is: "flew to Oslo for talks", "went to Oslo to meet her".

    Of a visit still to come it is the act's own verb: "will travel to Oslo".
    """
    head = act.trigger.head
    if act.trigger.lemma in MOTION and act.type == "AGREE":
        return [act.trigger]
    if act.type not in ("CONSULT", "AGREE"):
        return []
    if act.trigger.pos == "NOUN" and act.trigger.dep == "pobj" and head.lower == "for":
        above = head.head.head if head.head.dep == "dobj" else head.head  # "visited Oslo for talks"
        return [above] if _moves(above) else []
    aim = act.trigger.dep in ("advcl", "xcomp") and act.trigger.tag == "VB"
    return [head] if aim and _moves(head) else []


def _moves(verb: Token) -> bool:
    return verb.pos == "VERB" and verb.lemma in MOTION
