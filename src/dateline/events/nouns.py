"""Acts that a noun names: "the summit", "Kim's visit to Beijing", "held talks with", "the release of the crew"."""

from __future__ import annotations

from dataclasses import replace

from dateline.events.act import Act
from dateline.events.frames import kinds_of
from dateline.events.nominals import noun_status
from dateline.events.noun_recipients import by_prepositions, named_after, whom
from dateline.events.pairs import besides, paired
from dateline.events.parties import HOLLOW, Parties
from dateline.events.subjects import agents, is_passive, spread, subjects
from dateline.events.table import NO_EVENT, NounRow, noun_lemma, noun_rows, phrasal, phrases
from dateline.events.unrest import breaks_out, in_protest
from dateline.events.voted import vote_on, voters
from dateline.model import ActorKind, Role, Token, Why

DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
STATES = frozenset({ActorKind.COUNTRY, ActorKind.GOVERNMENT, ActorKind.ORGANISATION, ActorKind.PLACE})
"""Whose release of others, not whose own release, a possessor tells."""
SUFFERED_TYPES = frozenset(
    {"ACCUSE", "SANCTION", "COERCE", "ASSAULT", "REQUEST", "THREATEN", "PROTEST", "SUPPORT", "AID"}
)
SAID = frozenset({"THREATEN", "REQUEST", "ACCUSE"})
HOLDING_SECTORS = frozenset({"GOV", "MIL", "COP", "JUD", "REB", "PAR", "SPY"})
OFFICES = frozenset({"charge"})
DONE_AFTER = {
    **dict.fromkeys(phrases("predicate_nouns", "done_after"), ("by",)),
    "blame": ("on",),
}
"""Participles after a noun whose preposition names the doer."""
REPLYING = phrases("clause_words", "replying")
LED = phrases("clause_words", "led")
HABIT = phrases("clause_words", "habit")
HAVING = phrases("clause_words", "having")
PEACE = phrases("clause_words", "peace")
BORNE = frozenset({"SANCTION", "COERCE", "ASSAULT"})
"""Types whose possessor, where that is a person, undergoes them: "the minister's ouster", "the deputy's arrest"."""
ADJUNCT = frozenset({"deployment", "invasion", "occupation", "bombing", "pullout", "drawdown", "massacre", "shooting"})
"""Nouns before which a country's name tells where it is done: "the Iraq deployment"."""
CROWD = frozenset({"@protester", "@people"})
MAX_UP = 5
MAX_BELOW = 2
"""How many prepositions deep the doer of an act is looked for."""
APART = frozenset({"by", "after", "before", "since", "amid", "despite", "during", "including"})
"""Prepositions after which another thing is told of than what the act is done to."""
SCENES = phrases("predicate_nouns", "scenes")
"""Deeds before which a country's name tells where: "a US school shooting"."""
OUTSIDE = ("compound", "poss", "nmod", "amod", "npadvmod")
"""A noun in these places only describes another ("protest leader")."""


def code_noun(noun: Token, parties: Parties) -> Act | None:
    """The act a noun names, `None` where no row fits or nobody takes part in it."""
    row = _row(noun, parties)
    if row is None or row.type == NO_EVENT or noun.dep in OUTSIDE:
        return None
    if noun.dep == "pobj" and noun.lower in OFFICES and noun.head.lower == "in" and noun.child("det") is None:
        return None  # "in charge of the police"
    governor = noun.head if noun.dep in ("dobj", "nsubjpass") and noun.head.pos == "VERB" else None
    unmade = phrases("predicate_nouns", "unmaking")
    if governor is not None and phrasal(governor) in unmade and noun.dep == "dobj":
        return None
    if noun.dep == "pobj" and noun.head.dep == "prep" and f"{noun.head.head.lemma}_{noun.head.lower}" in unmade:
        return None
    light = governor if governor is not None and _carries(governor, row) else None
    if row.attribute:
        return _attribute(noun, row, parties)
    own = _own(noun, row, parties)
    recipients = whom(noun, row, own, light, governor, parties)
    if row.undergone and own and not recipients and not any(_state(role, row, parties) for role in own):
        own, recipients = by_prepositions(noun, row.actors, parties), own
        recipients = _others(recipients, own)
    aimed_at = row.type == "SANCTION" or noun_lemma(noun) in ADJUNCT
    if aimed_at and own and not recipients and (target := named_after(noun, parties)):
        own, recipients = (), target
    vote = vote_on(noun)
    actors = own = own or (parties.roles(voters(vote), doers=True) if vote is not None and recipients else ())
    if (
        light is not None
        and light.lemma in phrases("predicate_nouns", "suffered")
        and (row.type in SUFFERED_TYPES or row.mode == "visit")
    ):
        recipients = _subjects_of(light, parties) or recipients
        actors = _others(own or by_prepositions(light, row.actors, parties), recipients)
    elif light is not None:
        doers = _subjects_of(light, parties)
        if doers and not row.joint and own == by_prepositions(noun, ("of",), parties):
            own = ()  # "announced the deployment of troops": who deploys is told, and "of" tells whom
        actors = _merged(doers if not own or row.joint else own, besides(own, doers, parties) if row.joint else ())
        recipients = recipients or by_prepositions(light, row.recipients, parties)
    elif not own and (having := _habitual(noun)):
        actors = parties.roles(having, doers=True)
    elif recipients and not own:
        around = _around(noun) if row.joint or row.mode == "visit" else _answering(noun)
        actors = parties.roles(around, doers=True)
    if row.joint and row.type == "CONSULT":
        actors, recipients = _merged(actors, recipients), ()
    recipients = _others(recipients, actors)
    out = breaks_out(noun, row)
    crowd = row.type == "PROTEST" and _of_class(noun, row, CROWD, parties)
    if in_protest(noun) and not own:
        marching = _doing(noun.head.head)
        crowd = any(CROWD & kinds_of(t, parties, wide=True) for t in marching)
        actors = parties.roles(marching, doers=True) if crowd else ()
    told = actors or recipients or (row.bare and (row.modifiers or _definite(noun))) or out is not None or crowd
    if not told or (row.owned and not actors and not crowd):
        return None
    standing = noun_status(noun, light)
    if row.type == "MOBILIZE" and any(t.lemma.lower() in PEACE for t in noun.subtree()):
        row = replace(row, type="AID", mode=None)  # forces that keep the peace help whoever they are sent to
    word = f"{light.text} … {noun.text}" if light is not None else noun.text
    return Act(
        trigger=noun,
        type=row.type,
        mode=row.mode,
        actors=actors,
        recipients=recipients,
        standing=standing,
        why=(Why("noun", f"'{word}' names {row.type}{f' [{row.mode}]' if row.mode else ''} ({row.cite})", noun.span),),
        anchor=light or out or vote or noun,
        used=(noun.i, *_inside(noun, row)),
        exact=out is not None or crowd,
    )


def _carries(verb: Token, row: NounRow) -> bool:
    """Whether a verb only carries its object's act: "held talks"; who "ends a threat" has made none."""
    if verb.lemma == "end" and row.type in SAID:
        return False
    return phrasal(verb) in phrases("predicate_nouns", "light")


def _doing(verb: Token) -> list[Token]:
    """Who does what a verb tells, in the active or the passive."""
    return agents(verb) if is_passive(verb) else subjects(verb)


def _subjects_of(light: Token, parties: Parties) -> tuple[Role, ...]:
    """The parties that a verb which only carries a noun has for its doers."""
    return parties.roles(_doing(light), doers=True)


def _attribute(noun: Token, row: NounRow, parties: Parties) -> Act | None:
    """What somebody is said to be: "the largest donor to Sudan"."""
    said = noun
    if noun.dep == "pobj" and noun.head.lower == "of" and noun.head.head.lemma.lower() in HOLLOW:
        said = noun.head.head  # "is one of the largest donors"
    if said.dep != "attr":
        return None
    actors = parties.roles(subjects(said.head), doers=True)
    taken = {role.actor for role in actors}
    recipients = tuple(r for r in by_prepositions(noun, row.recipients, parties) if r.actor not in taken)
    if not actors or (said is not noun and not recipients and row.type != "AID"):
        return None
    return Act(
        trigger=noun,
        type=row.type,
        mode=row.mode,
        actors=actors,
        recipients=recipients,
        standing=noun_status(noun, said.head),
        why=(Why("noun", f"being a '{noun.text}' is {row.type} ({row.cite})", noun.span),),
        anchor=noun,
        used=(noun.i,),
    )


def _state(role: Role, row: NounRow, parties: Parties) -> bool:
    """Whether a role is filled by what arrests and frees others, not by somebody who is arrested and freed.

    A man who holds an office is who loses it: "the minister's ouster".
    """
    actor = parties.who(role)
    if actor is not None and actor.kind is ActorKind.PERSON and row.type in BORNE:
        return False
    return actor is not None and (actor.kind in STATES or bool(set(actor.sectors) & HOLDING_SECTORS))


def _row(noun: Token, parties: Parties) -> NounRow | None:
    for row in noun_rows().get(noun_lemma(noun), ()):
        if row.preps and not any(_follows(c, row, parties) for c in (*noun.children, *_stray(noun))):
            continue
        if row.doers and not _of_class(noun, row, row.doers, parties):
            continue
        if not row.modifiers or any(
            c.lemma.lower() in row.modifiers for c in noun.children if c.dep in ("compound", "amod", "nmod", "punct")
        ):
            return row
    return None


def _of_class(noun: Token, row: NounRow, wanted: frozenset[str], parties: Parties) -> bool:
    """Whether a noun has a doer of some class, known to the cast or not: "a strike by nurses"."""
    near = [*noun.all("poss", "compound", "nmod")]
    near += [t for c in noun.all("prep", "agent") if c.lower in row.actors for t in c.all("pobj")]
    governor = noun.head if noun.dep == "dobj" and noun.head.pos == "VERB" else None
    if governor is not None and phrasal(governor) in phrases("predicate_nouns", "light"):
        near += agents(governor) if is_passive(governor) else subjects(governor)
    return any(wanted & kinds_of(t, parties, wide=True) for token in near for t in token.conjuncts())


def _follows(child: Token, row: NounRow, parties: Parties) -> bool:
    """Whether what hangs on a noun is what its row asks for: "talks with", "a vow to leave", "calls for him to go"."""
    if child.dep in ("acl", "relcl") and child.tag == "VB":
        mark = child.child("mark")
        return (mark.lower if mark is not None else "to") in row.preps
    return child.dep in ("prep", "agent") and child.lower in row.preps and _governs(child, row.prep_objects, parties)


def _inside(noun: Token, row: NounRow) -> tuple[int, ...]:
    """The words after a noun that its row asks for, which name no act of their own: "the use of force"."""
    if not row.prep_objects:
        return ()
    return tuple(t.i for c in (*noun.all("prep"), *_stray(noun)) if c.lower in row.preps for t in c.all("pobj"))


def _governs(preposition: Token, wanted: frozenset[str], parties: Parties) -> bool:
    """Whether a preposition governs what a row asks for, if it asks for anything."""
    if not wanted:
        return True
    inner = preposition.child("pobj")
    return inner is not None and any(wanted & kinds_of(t, parties, wide=True) for t in inner.conjuncts())


def _stray(noun: Token) -> list[Token]:
    """The "of" of a noun that the parse hangs on its doer: "the seizure by Mali of three ships"."""
    doers = [t for child in noun.all("prep", "agent") if child.lower == "by" for t in child.all("pobj")]
    return [child for doer in doers for child in doer.all("prep") if child.lower == "of"]


def _own(noun: Token, row: NounRow, parties: Parties) -> tuple[Role, ...]:
    """The parties that the noun's own phrase makes its doers."""
    poss = noun.child("poss") or (noun.head.child("poss") if noun.dep == "conj" else None)
    if poss is not None:
        found = parties.roles(spread(poss))
        if found:
            return found
    named = [
        inner
        for child in noun.children
        if child.dep in ("compound", "nmod", "amod") and child.i < noun.i
        for inner in (child, *(c for c in child.children if c.dep in ("compound", "nmod", "conj", "npadvmod")))
        if parties.mention(inner) is not None
        and parties.kind(inner) is not ActorKind.PLACE  # "the Sinai shooting" is nothing that Sinai does
        and not (noun.lemma in SCENES and parties.kind(inner) is ActorKind.COUNTRY)
        and (inner.dep != "npadvmod" or child.lemma in LED)
    ]
    named_after = tuple(name for name in row.actors if name != "of")
    by = by_prepositions(noun, named_after, parties) or _doers_after(noun, parties) or _doers_below(noun, row, parties)
    by = by or _doers_beside(noun, parties)
    if not by and "of" in row.actors:
        by = by_prepositions(noun, ("of",), parties)
    by = by or (paired(noun, parties) if row.joint or "between" in row.actors else ())
    if not by and row.joint:  # "talks involving Egypt and Sudan"
        by = parties.roles(
            t for c in noun.all("acl") if c.lemma == "involve" for own in c.all("dobj") for t in spread(own)
        )
    if by:
        return by
    if named or row.undergone:
        return parties.roles(named)
    near = [c for c in noun.children if c.dep in ("compound", "nmod", "amod") and c.i < noun.i]
    nations = (c for c in near if c.tag == "JJ" or "." in c.text or c.text.isupper())
    return next((role for c in nations if (role := parties.named(c))), ())  # "the Russian military build-up"


def _doers_after(noun: Token, parties: Parties) -> tuple[Role, ...]:
    """Who is told after the noun to have done it: "an attack carried out by", "blamed on", "claimed by"."""
    for child in noun.children:
        if child.dep in ("acl", "relcl") and is_passive(child):
            wanted = DONE_AFTER.get(child.lemma)
            found = by_prepositions(child, wanted, parties) if wanted else ()
            if found:
                return found
    return ()


def _doers_beside(noun: Token, parties: Parties) -> tuple[Role, ...]:
    """The doers whose "by" the parse hangs on the verb, which has a subject: "condemned the attack by the rebels"."""
    verb = noun.head
    if noun.dep != "dobj" or verb.pos != "VERB" or is_passive(verb):
        return ()
    late = [c for c in verb.all("prep") if c.lower == "by" and c.i > noun.i]
    return parties.roles((t for c in late for p in c.all("pobj") for t in spread(p)), doers=True)


def _doers_below(noun: Token, row: NounRow, parties: Parties) -> tuple[Role, ...]:
    """The doers whose "by" the parse hangs on what the act is done to: "the arrest of men in Lagos by the army"."""
    names = tuple(name for name in ("by", "between") if name in row.actors)
    through = (*row.preps, *row.recipients) if row.type != "REJECT" else ()  # "defiance of sanctions by the council"
    here = [noun] if names else []
    for _ in range(MAX_BELOW):
        here = [
            inner
            for token in here
            for child in token.all("prep")
            for inner in child.all("pobj")
            if child.lower not in APART
            and child.i > noun.i
            and (child.lower in through or inner.lemma.lower() not in noun_rows())
        ]
        for token in here:
            found = by_prepositions(token, names, parties)
            if found:
                return found
    return ()


def _definite(noun: Token) -> bool:
    """Whether a noun speaks of an act already known: "the summit", "those talks", "sanctions"."""
    det = noun.child("det")
    return det.lower in DEFINITE if det is not None else noun.tag in ("NNS", "NNPS") or noun.child("poss") is not None


def _around(noun: Token) -> list[Token]:
    """Who is the subject of the clause in which "at a meeting with Kim" stands."""
    above = noun
    for _ in range(MAX_UP):
        if above.dep not in ("pobj", "prep", "pcomp", "conj"):
            break
        above = above.head
        told = [c for c in above.all("relcl") if above.i < c.i < noun.i and c.child("dobj") is None]
        if above.pos == "NOUN" and told and (own := told[-1].child("nsubj")) is not None and own.pos != "PRON":
            return spread(own)  # "the conditions that Lima has for talks with Quito"
    return subjects(above) if above.pos in ("VERB", "AUX") and not is_passive(above) else []


def _habitual(noun: Token) -> list[Token]:
    """Who has done it again and again: "the junta has a long record of arrests"."""
    first = noun
    for _ in range(MAX_UP):
        first = first.head if first.dep == "conj" else first
    habit = first.head.head
    if first.dep != "pobj" or first.head.lower != "of" or habit.lemma.lower() not in HABIT or habit.dep != "dobj":
        return []
    return subjects(habit.head) if habit.head.lemma in HAVING and not is_passive(habit.head) else []


def _answering(noun: Token) -> list[Token]:
    """Who answers with an act: "Chad, which responded with air strikes"."""
    verb = noun.head.head
    if noun.dep != "pobj" or noun.head.lower != "with" or verb.lemma not in REPLYING or is_passive(verb):
        return []
    return subjects(verb)


def _others(roles: tuple[Role, ...], taken: tuple[Role, ...]) -> tuple[Role, ...]:
    known = {role.actor for role in taken}
    return tuple(role for role in roles if role.actor not in known)


def _merged(*groups: tuple[Role, ...]) -> tuple[Role, ...]:
    found: dict[str, Role] = {}
    for group in groups:
        for role in group:
            found.setdefault(role.actor, role)
    return tuple(found.values())
