"""A predicate's surroundings in the parse: who does it, to what, with which prepositions and complements.

Passives are turned round, and what the parse has under other words is put in its place; who does it is for
`subjects.py` to say.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.events.complements import bare_infinitive, gerund_of, untensed
from dateline.events.elided import (
    CALENDAR,
    UNDERGOING,
    object_elsewhere,
    shared_object,
)
from dateline.events.subjects import GIVING, OBJECT_CONTROL, agents, is_passive, spread, subjects
from dateline.events.table import verb_lemma
from dateline.model import Token

MAX_NESTED = 3
"""How deep a prepositional object's own prepositions are taken along ("in a court against the firm")."""
TERM = "for_term"
"""What rows call a "for" that tells how long."""
TERMS = frozenset({"year", "month", "life", "death"})
"""What courts give, which the model may take for how long they gave it."""
BESIDE = frozenset(
    {"as", "after", "before", "during", "since", "until", "amid", "despite", "like", "than", "including"}
)
"""Prepositions after which another thing is told of: "opposed it before a trip to Lagos"."""
LOOSENED = frozenset({"free", "loose"})
"""Adjectives that the model may take for adverbs: "turned loose the crew"."""
LETTING = frozenset({"allow", "let", "permit", "enable"})
TELLING = frozenset({"will", "would", "might", "may", "could", "can", "'ll", "'d"})
"""Modals of what is foretold, not of what somebody is to do."""
CHARGES = frozenset({"charge", "suspicion", "accusation", "allegation", "offence", "offense"})
CALLING = frozenset({"visiting", "touring"})  # before a guest; the model may take them for what is done to him


@dataclass(slots=True)
class Clause:
    """One predicate and what depends on it; passives are already turned round."""

    verb: Token
    passive: bool = False
    subjects: list[Token] = field(default_factory=list)
    objects: list[Token] = field(default_factory=list)
    datives: list[Token] = field(default_factory=list)
    preps: dict[str, list[Token]] = field(default_factory=dict)
    deep: dict[str, list[Token]] = field(default_factory=dict)
    """Prepositional objects inside other prepositional objects: "called for sanctions against the firm"."""
    far: dict[str, list[Token]] = field(default_factory=dict)
    """Those that hang on what is told of its nouns: "lifted sanctions imposed on the firm"."""
    particles: set[str] = field(default_factory=set)
    infinitive: Token | None = None
    that: Token | None = None
    gerund: Token | None = None
    past: Token | None = None
    """A participle on the object: "ordered the men jailed"."""

    @property
    def complement(self) -> Token | None:
        """The clause it governs, if any."""
        return self.infinitive or self.that or self.gerund


def prepositions(
    token: Token, into: dict[str, list[Token]], deep: dict[str, list[Token]], depth: int = MAX_NESTED
) -> None:
    """Adds a word's prepositional objects, by preposition; those inside its objects apart."""
    inner_nouns: list[Token] = []
    for child in token.children:
        if child.dep not in ("prep", "agent", "dative", "prt", "advmod") or child.pos not in (
            "ADP",
            "SCONJ",
            "ADV",
            "PART",
        ):
            continue
        inner = child.child("pobj")
        name = child.lower
        if inner is None:
            nested, doing = child.child("prep"), child.child("pcomp")
            if nested is not None:
                inner, name = nested.child("pobj"), nested.lower
            elif doing is not None:  # "with visiting Premier Okello", "on spying charges"
                after = doing.child("dobj")
                inner = after if doing.lower in CALLING or (after is not None and after.lemma in CHARGES) else None
        if inner is not None and inner.ent in CALENDAR and name == "for":
            into.setdefault(TERM, []).append(inner)  # "jailed for six years"
        if inner is not None and inner.ent not in CALENDAR:
            nouns = spread(inner)
            into.setdefault(name, []).extend(nouns)
            before = child.i < token.i and token.pos in ("VERB", "AUX")  # "on a visit to Chad, he …" is no part of it
            if not before and name not in BESIDE and (name != "as" or inner.child("det") is not None):
                inner_nouns.extend(nouns)
    if depth > 0:
        for noun in inner_nouns:
            prepositions(noun, deep, deep, depth - 1)


def beyond(verb: Token, into: dict[str, list[Token]]) -> None:
    """Adds the prepositional objects of what describes a verb's object: "sanctions imposed on", "a truce valid in"."""
    unused: dict[str, list[Token]] = {}
    for noun in verb.all("dobj", "nsubjpass"):
        for child in noun.children:
            if (child.dep == "acl" and child.tag == "VBN") or (child.dep == "amod" and child.i > noun.i):
                prepositions(child, into, unused, 0)


def _take_complement(made: Clause, child: Token) -> None:
    """Adds a clause that the predicate governs: an infinitive, a gerund, a "that", or what it makes of its object."""
    small = child.pos == "ADJ" and child.child("aux", "mark") is None
    if small or (made.verb.lemma == "let" and child.lower == "go"):
        made.particles.add(child.lower)  # "let the crew go", "set the crew free", "found the crew guilty"
        made.objects.extend(t for c in child.all("nsubj") for t in spread(c))
    elif child.tag == "VBG" and child.child("aux", "nsubj") is None:
        made.gerund = made.gerund or child
    elif child.dep == "xcomp" or bare_infinitive(child):
        made.infinitive = made.infinitive or child
    else:
        made.that = made.that or child


def clause(verb: Token) -> Clause:
    """The clause of a verb or a predicative adjective."""
    made = Clause(verb, is_passive(verb))
    for child in verb.children:
        dep = child.dep
        if dep == "dobj" or (dep in ("attr", "oprd") and verb.pos == "VERB" and child.pos != "ADJ"):
            made.objects.extend(spread(child))
        elif dep == "dative":
            if child.pos != "ADP":
                made.datives.extend(spread(child))
        elif (
            dep == "prt"
            or (dep in ("prep", "advmod") and child.child("pobj") is None and child.pos in ("ADP", "ADV", "PART"))
            or (dep == "prep" and child.lower == "upon")  # "was set upon by"
            or dep in ("acomp", "oprd")  # "found guilty", "set ablaze"
            or (dep == "advmod" and child.lower in LOOSENED)
        ):
            made.particles.add(child.lower if child.child("neg") is None else f"not_{child.lower}")
        elif dep in ("xcomp", "ccomp"):
            _take_complement(made, child)
        elif dep == "advcl" and made.infinitive is None and child.tag == "VB" and bare_infinitive(child):
            made.infinitive = child
    if made.infinitive is not None and (mark := made.infinitive.child("mark")) is not None and mark.lower == "for":
        made.particles.add("for")  # "called for the army to leave"
    prepositions(verb, made.preps, made.deep)
    beyond(verb, made.far)
    surface = subjects(verb)
    if made.passive:
        made.datives.extend(made.objects) if made.objects and verb.dep not in ("acl", "amod") else None
        if made.objects:
            made.datives, made.objects = surface, made.objects
        else:
            made.objects = surface
        made.subjects = agents(verb) or _doers_further(verb, made)
    else:
        made.subjects = surface
    _complete(made)
    if not made.objects and not made.passive and verb.child("prt") is None and verb_lemma(verb) in UNDERGOING:
        made.objects = [t for noun in shared_object(verb) for t in spread(noun)]
    for noun in made.objects:
        made.particles.update(c.lower for c in noun.all("amod") if c.i > noun.i and c.pos == "ADJ")
        prepositions(noun, made.preps, made.deep)
        inner = noun.child("acl")
        if made.infinitive is None and inner is not None and inner.tag == "VB":
            made.infinitive = inner
        elif inner is not None and inner.tag == "VBN":
            made.past = inner
        elif inner is not None and inner.tag == "VBG" and made.gerund is None:
            made.gerund = inner
        made.gerund = made.gerund or gerund_of(noun)
    if verb.dep in ("acl", "relcl") and verb.tag != "VBN":
        made.particles.discard("that")
    return made


def _complete(made: Clause) -> None:
    """Gives a clause the objects and receivers that the parse has under other words."""
    verb = made.verb
    if not made.objects and verb.lemma in OBJECT_CONTROL:
        below = made.infinitive or made.that
        inside = below.child("nsubj", "nsubjpass") if below is not None else None
        let = verb.lemma in LETTING and below is not None and below.child("mark") is None  # "allow aides wider access"
        told = below is not None and any(c.tag == "MD" and c.lower in TELLING for c in below.children)
        bare = below is not None and untensed(below) and not told  # "warned that the North might leave"
        if inside is not None and below is not None and (let or bare or below is made.infinitive):
            made.objects = spread(inside)
            made.infinitive = made.infinitive or below
    if not made.passive and all(noun.pos == "ADJ" for noun in made.objects):
        made.objects = [t for noun in object_elsewhere(verb) for t in spread(noun)] or made.objects
    term = [c for c in verb.all("npadvmod") if c.i > verb.i and c.lemma in TERMS] if verb.lemma in GIVING else []
    if term:  # "handed the director six years in prison"
        made.datives, made.objects = made.datives or made.objects, term
    if verb.lemma in GIVING and not made.datives:
        given = verb.all("dobj")
        if len(given) > 1:  # "promised his counterpart a loan", read as two objects
            made.datives = spread(given[0])
        else:  # "granted the former president asylum", read as one noun
            made.datives = [c for noun in given for c in noun.all("compound", "nmod") if c.pos == "NOUN"]


def _doers_further(verb: Token, made: Clause) -> list[Token]:
    """The doers of a passive that are told later: "was captured and killed by", "was accused of torture by"."""
    for other in verb.conjuncts()[1:]:
        if other.tag == "VBN" and other.child("nsubj", "nsubjpass", "dobj", "aux", "auxpass") is None:
            found = agents(other)
            if found:
                return found
    for prep in verb.all("prep"):  # "was accused of bombing a market by the council"
        doing = prep.child("pcomp") if prep.lower == "of" else None
        for token in (doing, *doing.all("dobj")) if doing is not None and doing.tag == "VBG" else ():
            found = agents(token) if token.child("auxpass") is None else []
            if found:
                return found
    return [t for t in made.deep.get("by", ()) if t.ent not in CALENDAR]
