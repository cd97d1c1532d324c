"""Where an act happened: the places that "in", "at", "near" join to it, and those of what it is done to or with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dateline.events.act import Act
from dateline.events.frames import kinds_of
from dateline.events.hosts import SAID, destinations, hosts_of
from dateline.events.parties import Parties
from dateline.events.table import phrases
from dateline.lexicon.countries import capital_of, country_of, is_country
from dateline.lexicon.gazetteer import named
from dateline.model import ActorKind, Place, Role, Status, Token

PLACE_PREPS = frozenset({"in", "at", "near", "outside", "inside", "across", "around", "off"})
ON_LAND = PLACE_PREPS | {"on", "along", "aboard"}
"""What may stand before a side, a coast or a base: "on the southern side of Panmunjom"."""
GOAL_PREPS = frozenset({"to", "into", "in", "at"})
FLIGHT_PREPS = frozenset({"over", "into", "toward", "towards"})
FLOWN = frozenset({"MOBILIZE", "ASSAULT"})
"""Acts of missiles and aircraft, which happen where they fly and fall: "fired a missile over Japan"."""
PERSONS = frozenset({"@people", "@person", "@armed"})
"""Classes of nouns for those whose country says nothing of where they were."""
TALKED = frozenset({"discuss", "debate", "address", "review"})
EDGES = phrases("clause_words", "edges")
TAKEN = frozenset({"abduct"})
NEARING = phrases("clause_words", "nearing")
SWEEPING = phrases("clause_words", "sweeping")
LANDS = phrases("clause_words", "lands")
MOVABLE = phrases("clause_words", "movable")
NAMED_AFTER = frozenset({"CONSULT", "ASSAULT", "PROTEST"})
"""Types whose nouns carry a town before them: "the Geneva talks", "the Houla massacre"."""
PLACE_ENTS = frozenset({"GPE", "LOC", "FAC"})
DASHES = frozenset({"-", "–", "—", "/"})
WATERS = phrases("clause_words", "waters")
MODIFIERS = frozenset({"amod", "compound", "nmod", "poss"})


def places(act: Act, parties: Parties) -> tuple[Place, ...]:
    """Where it happened: the places that "in", "at", "near" join to the act, or "to" to a visit.

    A meeting's noun may carry its place before it: "the Geneva talks". Who speaks by telephone or writes is nowhere.
    """
    if act.mode == "phone":
        return ()
    wanted = PLACE_PREPS | GOAL_PREPS if act.mode == "visit" else PLACE_PREPS
    if act.type in FLOWN:
        wanted |= FLIGHT_PREPS
    if act.type == "MOBILIZE":
        wanted |= frozenset({"to"} if act.mode == "troops" else {"from"})  # "sent a fleet to", "fired from"
    found: dict[int, Place] = {}
    for token in hosts_of(act):
        for child in token.children:
            own = act.type == "CONSULT" or token is act.trigger or token.i in act.used
            if act.type in NAMED_AFTER and own and child.dep in ("compound", "nmod") and token.pos == "NOUN":
                place = _named_after(child, act, parties)
                if place is not None:
                    found.setdefault(child.i, place)
            if child.dep == "prep":
                found.update(_behind(child, act, wanted, parties))
    for verb in destinations(act) if not found else ():
        for child in verb.children:
            if child.dep == "prep":
                found.update(_behind(child, act, PLACE_PREPS | GOAL_PREPS, parties))
            for noun in child.conjuncts() if child.dep == "dobj" else ():
                if (place := _place(noun, parties)) is not None:
                    found.setdefault(noun.i, place)  # "visited Cairo for talks"
    if act.anchor.dep == "relcl" and any(c.lower == "where" for c in act.anchor.children):
        place = _place(act.anchor.head, parties)  # "the base where the test took place"
        if place is not None:
            found.setdefault(act.anchor.head.i, place)
    going = act.anchor if act.anchor.lemma in SWEEPING else act.trigger
    if (act.trigger.lemma in NEARING or (going is not act.trigger and going.pos == "VERB")) and not found:
        nouns = (child for child in going.children if child.dep == "dobj")
        found.update((noun.i, place) for noun in nouns if (place := _place(noun, parties) or _land(noun, parties)))
    if found or (act.mode != "visit" and act.type != "ASSAULT"):
        return tuple({place.name.casefold(): place for place in reversed(found.values())}.values())[::-1]
    hosts = [role for role in act.recipients if act.mode == "visit" or _struck(role, act, parties)]
    return tuple(place for role in hosts if (place := parties.place(role)) is not None)


def _behind(prep: Token, act: Act, wanted: frozenset[str], parties: Parties) -> Iterator[tuple[int, Place]]:
    """The places behind a preposition, by their tokens."""
    inner = prep.child("pobj")
    said = act.type in SAID
    for noun in inner.conjuncts() if inner is not None else ():
        place = None
        if prep.lower in wanted and not (said and prep.lower == "at" and parties.mention(noun) is not None):
            place = _place(noun, parties)
        if place is None and (prep.lower in wanted or prep.lower in ON_LAND):
            place = _land(noun, parties) if not said or prep.lower != "in" else None
        if place is not None and act.trigger.lemma in TALKED and _is_topic(prep, act, place):
            continue
        if place is None and (prep.lower in wanted or _beside(prep, noun, act)) and (not said or prep.lower != "in"):
            place = _site(noun, parties)
        if place is None and act.type == "ASSAULT" and prep.lower in ("on", "against"):
            struck = _place(noun, parties)
            place = struck if struck is not None and struck.country is None else None
        if place is not None:
            yield noun.i, place


def _beside(prep: Token, noun: Token, act: Act) -> bool:
    """Whether it is a gathering's edge, or whence somebody was taken: "on the sidelines of", "from his home in"."""
    if prep.lower == "from":
        return act.mode in TAKEN or act.type == "COERCE"
    return prep.lower in ("on", "along") and noun.lemma.lower() in EDGES


def _is_topic(prep: Token, act: Act, place: Place) -> bool:
    """Whether a region behind what is talked over belongs to that: "discussed security in the Gulf"."""
    topic = act.trigger.child("dobj")
    wide = place.country is None or is_country(place.name)
    behind = topic is not None and topic.i < prep.i and topic.ent != "PERSON"
    return prep.lower == "in" and wide and behind and not named(place.name)


def _struck(role: Role, act: Act, parties: Parties) -> bool:
    """Whether an attack on somebody is where he is: on a country, if it is told as done, and not on a ship of it."""
    who = parties.who(role)
    done = act.standing.status in (Status.OCCURRED, Status.ONGOING)
    if not done and (who is None or who.kind is not ActorKind.PLACE):
        return False
    words = [t for t in act.trigger.sentence.tokens if role.span.start <= t.start and t.end <= role.span.end]
    if all(t.pos == "PRON" for t in words):
        return False  # "after it was attacked": the state, its army or its ship
    if any(t.pos == "NOUN" and PERSONS & kinds_of(t, parties, wide=True) for t in words):
        return False  # "jailed the American student": not in his country
    before = (t for t in act.trigger.sentence.tokens if t.dep in MODIFIERS and t.end == role.span.end)
    return not any(t.head.lemma.lower() in MOVABLE for t in before)


def _land(noun: Token, parties: Parties) -> Place | None:
    """The place that a village, a side or a base is called by: "the port of Aden", "the Aden docks"."""
    if noun.pos != "NOUN" or noun.lemma.lower() not in LANDS:
        return None
    of = [n for c in noun.rights if c.lower == "of" for n in c.children if c.dep == "prep" and n.dep == "pobj"]
    for inner in of:
        if (place := _place(inner, parties)) is not None:
            return place
        for child in inner.lefts if inner.lemma.lower() in LANDS else ():
            if (
                child.dep in ("compound", "nmod")
                and child.lower not in LANDS
                and (place := _place(child, parties)) is not None
            ):
                return place
    before = (c for c in noun.lefts if c.dep in ("compound", "nmod") and c.lower not in LANDS)
    return next((place for c in before if (place := _place(c, parties)) is not None), None)


def _site(noun: Token, parties: Parties) -> Place | None:
    """Where a building or a board is: "at a hotel in Doha", "over a dinner in Rome"."""
    if noun.pos not in ("NOUN", "PROPN") or (noun.pos == "NOUN" and parties.mention(noun) is not None):
        return None
    inner = [noun, *(n for c in noun.rights if c.lower == "of" for n in c.children if n.dep == "pobj")]
    for child in (c for n in inner for c in n.all("prep")):
        where = child.child("pobj") if child.lower == "in" else None
        if where is not None and (place := _place(where, parties) or _land(where, parties)) is not None:
            return place
    return None


def _named_after(modifier: Token, act: Act, parties: Parties) -> Place | None:
    """The city of "the Singapore summit"; a country there is a party or a subject, unless it is a city-state.

    Nor is a seat of government that acts: "the Khartoum attack" may be its own.
    """
    if modifier.ent not in PLACE_ENTS:
        return None
    place = _place(modifier, parties)
    if place is None or _names_parties(modifier):
        return None
    if act.type != "CONSULT" and any(role.span.overlaps(modifier.span) for role in (*act.actors, *act.recipients)):
        return None
    for name in (modifier.text, place.name):
        code = country_of(name)
        if code is not None and is_country(name) and capital_of(code) is not None:
            return None
    return place if place.country else replace(place, country=country_of(modifier.text))


def _names_parties(modifier: Token) -> bool:
    """Whether a name before a meeting is one of two, or a club's: "the Iran-Iraq talks", "the G-20 meeting"."""
    tokens, at = modifier.sentence.tokens, modifier.i - modifier.sentence.row.first
    beside = [tokens[n].text for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
    inner = {t.text for t in modifier.subtree()}
    dashed = bool(DASHES & ({*beside} | inner)) or any(dash in modifier.text for dash in DASHES)
    return dashed or any(c.isdigit() for c in modifier.text)


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
        water = noun.child("prep") if noun.lemma.lower() in WATERS else None
        of = water.child("pobj") if water is not None and water.lower == "of" else None
        if of is not None and of.pos == "PROPN":
            span = span.hull(of.span)  # "the Sea of Japan"
        text = " ".join(t.text for t in noun.sentence.tokens if span.start <= t.start < span.end)
        # A name that the model knows nothing of is a place where the gazetteer has it: "the meeting at Panmunjom".
        # A palace or a truce line is one, whatever the model takes it for.
        known = named(text) if noun.ent not in PLACE_ENTS else ()
        if noun.ent in PLACE_ENTS or (known and (known[0].precision == "site" or not (noun.ent or mention))):
            return Place(text, span)
    return None
