"""What surrounds an act: PLOVER's contexts, the place, the instrument, and whether it is background."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache

from dateline.events.act import Act
from dateline.events.parties import Parties
from dateline.events.table import classes, phrases
from dateline.lexicon.countries import capital_of, country_of, is_country
from dateline.lexicon.gazetteer import named
from dateline.lexicon.tables import load
from dateline.model import ActorKind, Place, Role, Sentence, Span, TimeMention, Token

BACKGROUND_DAYS = 31
"""GUIDE: background is what happened more than a month before publication."""
PLACE_PREPS = frozenset({"in", "at", "near", "outside", "inside", "across", "around", "off"})
GOAL_PREPS = frozenset({"to", "into", "in", "at"})
FLIGHT_PREPS = frozenset({"over", "into", "toward", "towards"})
FLOWN = frozenset({"MOBILIZE", "ASSAULT"})
"""Acts of missiles and aircraft, which happen where they fly and fall: "fired a missile over Japan"."""
STRUCK = frozenset({"@people", "@territory", "@truce"})
"""Classes of nouns that are known by where they are: "villagers in Kunda", "a base in Lamu"."""
TAKEN = frozenset({"seize", "arrest", "deport", "cyber"})
"""What is done to somebody or his goods, wherever he is; a curfew is laid on the town."""
COMPANY = frozenset({"with", "between"})
LAUNCHING = phrases("clause_words", "launching")
PLACE_ENTS = frozenset({"GPE", "LOC", "FAC"})


@cache
def _contexts() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, members in load("contexts").items():
        if name == "plain":
            continue
        for word in str(members).split():
            found[word].append(name)
    return {word: tuple(names) for word, names in found.items()}


@cache
def _plain() -> frozenset[tuple[str, str]]:
    """Compounds whose first word brings no context."""
    table: Mapping[str, str] = load("contexts")["plain"]
    return frozenset((first, second) for first, members in table.items() for second in members.split())


def aside(act: Act, parties: Parties) -> Act:
    """An act of force without the towns where it is done: "bombed a market in Lima" is done to nobody who is named.

    A country stands for whoever is there; a town that is itself struck, or whose people or garrison are, stays.
    """
    if not act.recipients or not (act.type in FLOWN or (act.type == "COERCE" and act.mode in TAKEN)):
        return act
    kept = tuple(role for role in act.recipients if not _only_where(role, act.trigger.sentence, parties))
    if len(kept) == len(act.recipients) or not (kept or act.actors):
        return act
    return replace(act, recipients=kept)


def _only_where(role: Role, sentence: Sentence, parties: Parties) -> bool:
    actor = parties.who(role)
    if actor is None or actor.kind is not ActorKind.PLACE:
        return False
    inside = [t for t in sentence.tokens if role.span.start <= t.start < role.span.end]
    head = next((t for t in inside if t.head not in inside), None)
    if head is None:
        return False
    if head.dep in ("compound", "nmod"):  # "in a Lima hotel"
        head = head.head
    if head.dep != "pobj" or head.head.lower not in PLACE_PREPS - {"at"}:  # "fired at the town"
        return False
    there = head.head.head
    return there.pos != "NOUN" or not (STRUCK & classes().get(there.lemma.lower(), frozenset()))


def contexts(sentence: Sentence, parties: Parties) -> tuple[str, ...]:
    """The contexts that a sentence's words bring, in alphabetical order.

    A name of several words brings what is listed for the name as a whole or for its last word: "White House" is the
    executive and no legislature, "Defence Ministry" a ministry.
    """
    table = _contexts()
    found: set[str] = set()
    inside: Span | None = None
    for token in sentence.tokens:
        if inside is not None and token.end <= inside.end:
            continue
        name = parties.name(token)
        if name is not None and " " in name.text:
            inside = name.span
            parts = name.text.lower().removeprefix("the ").split()
            found.update(table.get("-".join(parts), ()) or table.get(parts[-1], ()))
            continue
        inside = None
        word = token.lemma.lower()
        names = table.get(word) or table.get(token.text)
        if names and not (token.dep in ("compound", "nmod") and (word, token.head.lemma.lower()) in _plain()):
            found.update(names)
    return tuple(sorted(found))


@cache
def _instruments() -> Mapping[str, frozenset[str]]:
    return {name: phrases("instruments", name) for name in load("instruments")}


def instrument(act: Act) -> str | None:
    """How it was done, where words of the act or its prepositions say so."""
    if act.mode == "phone":
        near = {t.lemma.lower() for t in _near(act)}
        return "letter" if near & _instruments()["letter"] else "phone"
    if act.mode == "visit":
        return "visit"
    if act.trigger.lemma in ("sign", "ink", "initial"):
        return "signature"
    if act.trigger.lemma in ("tweet", "retweet"):
        return "social-media"
    for name, marks in _instruments().items():
        for token in _near(act):
            if (
                token.lemma.lower() in marks
                and token.dep == "pobj"
                and token.head.lower in ("by", "in", "on", "via", "through", "over")
            ):
                return name
    return None


def _near(act: Act) -> list[Token]:
    found = [act.trigger, *act.trigger.children]
    for child in (*act.trigger.children, *act.anchor.children):
        if child.dep in ("prep", "agent", "dobj", "advmod"):
            found.append(child)
            found.extend(child.children)
    return found


SAID = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN"})
"""Types whose "in" may be what is spoken of: "accused of a part in looting in Kano"."""


def places(act: Act, parties: Parties) -> tuple[Place, ...]:
    """Where it happened: the places that "in", "at", "near" join to the act, or "to" to a visit.

    A meeting's noun may carry its place before it: "the Geneva talks".
    """
    wanted = PLACE_PREPS | GOAL_PREPS if act.mode == "visit" else PLACE_PREPS
    if act.type in FLOWN:
        wanted |= FLIGHT_PREPS
    found: dict[int, Place] = {}
    for token in _hosts(act):
        for child in token.children:
            if act.type == "CONSULT" and child.dep in ("compound", "nmod") and token.pos == "NOUN":
                place = _named_after(child, parties)
                if place is not None:
                    found.setdefault(child.i, place)
            if child.dep != "prep" or child.lower not in wanted:
                continue
            inner = child.child("pobj")
            for noun in inner.conjuncts() if inner is not None else ():
                place = _place(noun, parties)
                if place is None and (act.type not in SAID or child.lower != "in"):
                    place = _site(noun, parties)
                if place is not None:
                    found.setdefault(noun.i, place)
    if act.anchor.dep == "relcl" and any(c.lower == "where" for c in act.anchor.children):
        place = _place(act.anchor.head, parties)  # "the base where the test took place"
        if place is not None:
            found.setdefault(act.anchor.head.i, place)
    if act.type == "ASSAULT" and not found:  # an attack on a country is there
        return tuple(place for role in act.recipients if (place := parties.place(role)) is not None)
    if act.mode == "visit" and not found:
        return tuple(place for role in act.recipients if (place := parties.place(role)) is not None)
    return tuple(found.values())


def _site(noun: Token, parties: Parties) -> Place | None:
    """Where a building or a board is: "at a hotel in Doha", "over a dinner in Rome"."""
    if noun.pos != "NOUN" or parties.mention(noun) is not None:
        return None
    for child in noun.all("prep"):
        inner = child.child("pobj") if child.lower == "in" else None
        if inner is not None and (place := _place(inner, parties)) is not None:
            return place
    return None


def _hosts(act: Act) -> list[Token]:
    """The words that a place may hang on: the act's own, its clause's verb, and the noun of "held a meeting"."""
    hosts = {token.i: token for token in (act.trigger, act.anchor)}
    for child in act.trigger.children:
        if child.dep in ("dobj", "nsubjpass") and child.i in act.used:
            hosts[child.i] = child
    for host in list(hosts.values()):
        for noun in _company(host):  # "a summit with Kim in Singapore": the parse may hang the place on the person
            hosts.setdefault(noun.i, noun)
    return list(hosts.values())


def _company(host: Token) -> list[Token]:
    """The persons with or between whom an act goes on, and what was fired or sent."""
    found = [t for c in host.children if c.dep == "prep" and c.lower in COMPANY for t in c.children if t.dep == "pobj"]
    found += [c for c in host.children if c.dep == "dobj" and host.lemma in LAUNCHING]
    return [t for noun in found for t in noun.conjuncts() if t.ent == "PERSON" or t.head is host]


def _named_after(modifier: Token, parties: Parties) -> Place | None:
    """The city of "the Singapore summit"; a country there is a party or a subject, unless it is a city-state."""
    if modifier.ent not in PLACE_ENTS:
        return None
    code = country_of(modifier.text)
    if code is not None and is_country(modifier.text) and capital_of(code) is not None:
        return None
    place = _place(modifier, parties)
    return place if place is None or place.country else replace(place, country=code)


def _place(noun: Token, parties: Parties) -> Place | None:
    mention = parties.mention(noun)
    if mention is not None:
        actor = parties.actor(mention)
        if actor is not None and actor.kind is ActorKind.PERSON:
            return None  # "lashed out at Trump", whatever the model calls the name
        if actor is not None and actor.kind in (ActorKind.PLACE, ActorKind.COUNTRY):
            return Place(mention.text, mention.span, actor.country)
    if noun.pos == "PROPN" or noun.ent in PLACE_ENTS:
        span = noun.span
        for child in noun.children:
            if child.dep == "compound" and child.ent == noun.ent:
                span = span.hull(child.span)
        text = " ".join(t.text for t in noun.sentence.tokens if span.start <= t.start < span.end)
        # A name that the model knows nothing of is a place where the gazetteer has it: "the meeting at Panmunjom".
        if noun.ent in PLACE_ENTS or (not noun.ent and mention is None and named(text)):
            return Place(text, span)
    return None


def historical(act: Act, times: Iterable[TimeMention], published: date | datetime | None) -> TimeMention | None:
    """The time in the act's own clause that puts it more than a month before publication."""
    if published is None:
        return None
    day = published.date() if isinstance(published, datetime) else published
    limit = day - timedelta(days=BACKGROUND_DAYS)
    for time in times:
        latest = time.moment.latest
        if latest is None or time.timex.type not in ("DATE", "TIME"):
            continue
        end = latest.date() if isinstance(latest, datetime) else latest
        if end < limit:
            return time
    return None
