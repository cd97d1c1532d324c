"""From a noun in the parse to the actors of the cast: the mention it heads, or the party that its phrase names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from dateline.events.table import NO_EVENT, classes, noun_rows, phrases
from dateline.model import Actor, ActorKind, Cast, Form, Mention, Parse, Place, Role, Token

MAX_DEPTH = 4
WHOSE = ("of", "by", "from")
"""Prepositions before those whose act or thing a noun is."""
BY = ("by", "from")
INNER_PREPS = ("for", "against", "among", "between", "into", "in", "on", "with", "to", "over", "around", "at")
"""Prepositions before those whom a noun concerns; "near the port" names nobody's."""
UNTOLD = ("into", "in", "on", "over", "around", "at")
"""Those of them before what a thing of words is about: "information on the North", "a statement on Syria"."""
PUT_ON = ("of", "on", "against", "for", "to")
STATE_WORDS = phrases("clause_words", "state_words")
LED = phrases("clause_words", "led")
OTHERS = phrases("clause_words", "others_of")
"""Nouns for people: "supporters of the premier" are not the premier."""
LIKE = phrases("clause_words", "like")
TOPICS = phrases("clause_words", "topics")
SENDING = phrases("clause_words", "sending")
MOODS = phrases("clause_words", "moods")
"""Nouns for what is felt or goes on, which does nothing."""
KIN = phrases("clause_words", "kin")
AIMED = phrases("clause_words", "aimed")
PRIVATE = phrases("clause_words", "private")
"""Nouns for people who speak for no land or town."""
CROWD = phrases("clause_words", "crowd")
"""Nouns for people who are known by where they are."""
THINGS_OF = ("of", "on", "against")
SHARED = ("among", "between")
HOLLOW = phrases("clause_words", "hollow")
"""Nouns that only count what their "of" names."""
BODIES = (ActorKind.ORGANISATION, ActorKind.GOVERNMENT)
DESCRIBED = ("compound", "nmod", "amod")
"""Names before a noun: "the Kenyan camp", "a rebel group bastion"."""


ABOUT = frozenset({"@words", "@information"})
"""Classes of nouns for what tells of somebody and does nothing to him."""
PEOPLE = frozenset({"@person", "@people"})
"""Classes of nouns for somebody."""
INERT = frozenset({"@harm", "@weapon", "@arms", "@goods", "@words", "@idea"})
"""Classes of nouns that do nothing themselves, wherever they are."""


@cache
def _undergone(lemma: str) -> bool:
    """Whether a noun's "of" names to whom the act is done: "the killing of students", not "crimes of the junta"."""
    rows = [row for row in noun_rows().get(lemma, ()) if row.type != NO_EVENT]
    return any("of" in row.recipients for row in rows) and not any("of" in row.actors for row in rows)


class Parties:
    """The cast of one report, looked up by token."""

    def __init__(self, parse: Parse, cast: Cast) -> None:
        self._actors: dict[str, Actor] = {a.id: a for a in (*cast.actors, *cast.others)}
        self._others = frozenset(actor.id for actor in cast.others)
        self.kinds: dict[tuple[int, bool], set[str]] = {}
        """What each noun is, for the rows' conditions, by token and breadth."""
        self._whose = {head.i: m for m in cast.belongings if (head := parse.head_of(m.span)) is not None}
        """Countries that only qualify a thing, by token."""
        self._by_head: dict[int, Mention] = {}
        self._covering: dict[int, Mention] = {}
        self._named: dict[tuple[int, str], Mention] = {}
        """The first mention of an actor in a sentence that is no pronoun."""
        self._countries: dict[str, str] = {}
        """Countries by code; the first that the report tells."""
        for actor in (*cast.actors, *cast.others):
            if actor.kind is ActorKind.COUNTRY and actor.country is not None:
                self._countries.setdefault(actor.country, actor.id)
        self._called: dict[str, set[str]] = {}
        self._ends: dict[str, set[str]] = {}
        """Actors by the words that name them; persons by the first and last word of longer names."""
        for mention in cast.items:
            words = mention.text.split() if mention.form is Form.NAME else []
            if words:
                self._called.setdefault(" ".join(words), set()).add(mention.actor)
            if len(words) > 1 and self._kind(mention) is ActorKind.PERSON:
                for word in (words[0], words[-1]):
                    self._ends.setdefault(word, set()).add(mention.actor)
        for mention in (*cast.items, *cast.described):
            head = parse.head_of(mention.span)
            if head is None:
                continue
            if mention.form is not Form.PRONOUN:
                self._named.setdefault((head.sentence.index, mention.actor), mention)
            old = self._by_head.get(head.i)
            if old is None or len(mention.span) > len(old.span):
                self._by_head[head.i] = mention
            for token in parse.inside(mention.span):
                known = self._covering.get(token.i)
                if known is None or len(mention.span) < len(known.span):
                    self._covering[token.i] = mention

    def kind(self, token: Token) -> ActorKind | None:
        """The kind of the actor a token heads a mention of."""
        mention = self._by_head.get(token.i)
        return self._kind(mention) if mention else None

    def actor(self, mention: Mention) -> Actor | None:
        """The actor behind a mention."""
        return self._actors.get(mention.actor)

    def who(self, role: Role) -> Actor | None:
        """The actor who fills a role."""
        return self._actors.get(role.actor)

    def country(self, code: str) -> str | None:
        """The id of a country's actor, by code."""
        return self._countries.get(code)

    def halves(self, one: str, other: str) -> tuple[str, ...]:
        """The ids of the two countries that are each other's half, by their sides: "north" and "south"."""
        sides: dict[str, dict[str, str]] = {}
        for id_ in self._countries.values():
            side, _, rest = self._actors[id_].name.lower().partition(" ")
            if side in (one, other) and rest:
                sides.setdefault(rest, {})[side] = id_
        whole = [found for found in sides.values() if len(found) > 1]
        return (whole[0][one], whole[0][other]) if len(whole) == 1 else ()

    def called(self, name: str) -> str | None:
        """The id of the one actor whom the report calls so, or of the person whose name has the word at an end."""
        found = self._called.get(name) or self._ends.get(name) or set()
        return next(iter(found)) if len(found) == 1 else None

    def in_passing(self, role: Role) -> bool:
        """Whether a role is filled by somebody whom the report only describes: "friends", "a developer"."""
        return role.actor in self._others

    def name(self, token: Token) -> Mention | None:
        """The name that a token stands in, or heads."""
        found = self._covering.get(token.i)
        return found if found is not None and found.form is Form.NAME else None

    def mention(self, token: Token) -> Mention | None:
        """The mention a token heads, or the one whose name it stands in."""
        found = self._by_head.get(token.i)
        if found is not None:
            return found
        found = self._covering.get(token.i)
        return found if found is not None and found.form is Form.NAME and token.dep in ("compound", "flat") else None

    def roles(self, tokens: Iterable[Token], *, doers: bool = False) -> tuple[Role, ...]:
        """The roles that some nouns fill, each coordinated party its own, groups opened into their members.

        With `doers`, only who is said to be behind a thing fills it: a bomb in Lagos is not what Lagos did.
        """
        found: dict[str, Role] = {}
        for token in (one for whole in tokens for one in (*self._halves(whole), whole)):
            # "Villagers in Kenya", "Lagos authorities" act; "a bomb in Lagos" does nothing.
            lemma = token.lemma.lower()
            if doers and lemma in MOODS and self.mention(token) is None:
                continue  # "tensions over the North"
            thing = doers and (lemma in noun_rows() or bool(INERT & classes().get(lemma, frozenset())))
            whose = BY if thing and _undergone(lemma) else WHOSE
            preps = whose + (SHARED if thing else INNER_PREPS)
            for mention in self._of(token, MAX_DEPTH, preps, doer=doers):
                actor = self._actors.get(mention.actor)
                if thing and self._kind(mention) is ActorKind.PLACE and self.mention(token) is not mention:
                    continue  # "a bomb from Lagos"
                members = actor.members if actor is not None and actor.members else (mention.actor,)
                span = mention.span
                if mention.form is Form.PRONOUN:  # "the army said it had …": the words that name it say more
                    span = self._named.get((token.sentence.index, mention.actor), mention).span
                for id_ in members:
                    found.setdefault(id_, Role(id_, span))
        return tuple(found.values())

    def _halves(self, token: Token) -> list[Token]:
        """The first of two names that share their last word: "North and South Korea"."""
        first = [c for c in token.children if c.dep in DESCRIBED and c.i < token.i and c.child("cc") is not None]
        return [c for c in first if self.kind(c) is ActorKind.COUNTRY and self.kind(token) is ActorKind.COUNTRY]

    def named(self, token: Token) -> tuple[Role, ...]:
        """The party that one word before a noun names: "the U.S. offer", "an Armenian proposal"."""
        mention = self.mention(token) or self._whose.get(token.i)
        return (Role(mention.actor, mention.span),) if mention is not None else ()

    def aimed_at(self, tokens: Iterable[Token]) -> tuple[Role, ...]:
        """Whom some things are aimed at: "sanctions aimed at Chad"."""
        told = (child for token in tokens for child in token.all("acl") if child.tag == "VBN")
        return tuple(Role(m.actor, m.span) for child in told for m in self._aimed(child, MAX_DEPTH, INNER_PREPS))

    def belonging(self, tokens: Iterable[Token]) -> tuple[Role, ...]:
        """The countries whose things some nouns are, or have to do with: "Iranian oil", "a ban on British beef"."""
        found: dict[str, Role] = {}
        for token in tokens:
            inner = [p for c in token.all("prep") if c.lower in THINGS_OF and (p := c.child("pobj")) is not None]
            for noun in (token, *inner):
                for child in noun.children if noun.tag in ("NN", "NNS") and self.mention(noun) is None else ():
                    mention = self._whose.get(child.i) if child.dep in DESCRIBED else None
                    if mention is not None:
                        found.setdefault(mention.actor, Role(mention.actor, mention.span))
        return tuple(found.values())

    def _of(self, token: Token, depth: int, preps: tuple[str, ...], *, doer: bool = False) -> list[Mention]:
        """The mentions a noun phrase stands for, nearest to its head first.

        Of what does something itself (`doer`), those whom it hits are none: "a report accusing the army".
        """
        if depth <= 0:
            return []
        own = self.mention(token)
        if own is None and ABOUT & classes().get(token.lemma.lower(), frozenset()):
            preps = tuple(name for name in preps if name not in UNTOLD)
        if token.lemma.lower() in HOLLOW or token.pos in ("NUM", "DET"):
            inner = self._inside(token, ("of",), depth, preps)
            if inner:
                return inner
        if own is not None:
            return [self._by_name(token, own)]
        if (same := self._same_person(token)) is not None:
            return [same]
        for child in token.children:
            if child.dep == "appos":
                found = self._all(child, depth, preps)
                if found:
                    return found
        if doer and token.lemma.lower() in OTHERS:
            return []
        for child in token.children:
            if child.dep == "poss":
                return self._all(child, depth, preps) or self._whose_state(token, child)
        for dep in DESCRIBED:
            for child in token.children:
                named = [] if child.lemma.lower() in LIKE else child.all("compound")  # "an ISIS group bastion"
                if (
                    child.dep == dep
                    and any(self.mention(t) for t in (child, *named))
                    and not self._from(token, child, doer)
                ):
                    return self._all(child, depth, preps)
        found = self._inside(token, tuple(name for name in WHOSE if name in preps), depth, preps)
        if found:
            return found
        told = [child for child in token.children if child.dep == "acl"]
        for child in told:  # "threats made by the government"
            ways = ("by",) if doer else ("with", "by")  # "tore up the deal made with Chad by Mali"
            found = self._inside(child, ways, depth, preps) if child.tag == "VBN" else []
            if found:
                return found
        found = self._inside(token, preps, depth, preps)
        for child in told if not found and not doer and "on" in preps else ():  # "measures imposed on"
            if child.tag == "VBN":  # "crimes committed in Mali" are not Mali's, "those hit in Mali" are
                there = preps if token.pos in ("PRON", "DET") or token.lemma.lower() in CROWD else PUT_ON
                if child.lemma in SENDING:
                    continue  # "the force sent to Mali" is not Mali's
                found = found or self._inside(child, there, depth, preps) or self._aimed(child, depth, preps)
            elif child.tag == "VBG" and (target := child.child("dobj")) is not None:
                found = found or self._all(target, depth, preps)
        for child in token.all("amod") if not found else ():  # "a Kenya-led conspiracy"
            leader = child.child("npadvmod") if child.lemma in LED else None
            if leader is not None and self.mention(leader) is not None:
                found = self._all(leader, depth, preps)
        if not found and token.dep == "appos" and token.tag in ("NN", "NNP"):  # "Ann Ito, the last Chadian to be freed"
            called = self.mention(token.head)
            return [called] if called is not None and called.form is Form.NAME else []
        return found

    def _same_person(self, token: Token) -> Mention | None:
        """The person of whom a noun says again who it is: "Ann Ito, the student freed by Chad", who is not Chad's."""
        if token.dep != "appos" or token.tag != "NN" or not PEOPLE & classes().get(token.lemma.lower(), frozenset()):
            return None
        named = self.mention(token.head)
        person = named is not None and named.form is Form.NAME and self._kind(named) is ActorKind.PERSON
        return named if person else None

    def _by_name(self, token: Token, own: Mention) -> Mention:
        """The name that says who somebody called by what he is was: "the last Chadian to be freed, Ann Ito, died"."""
        if own.form is not Form.NOMINAL or token.tag not in ("NN", "NNP") or self._kind(own) is not ActorKind.PERSON:
            return own
        called = (m for c in token.children if c.dep == "appos" and (m := self.mention(c)) is not None)
        named = (m for m in called if m.form is Form.NAME and self._kind(m) is ActorKind.PERSON)
        return next(named, own)

    def _whose_state(self, noun: Token, owner: Token) -> list[Mention]:
        """Whose state acts: "Chad, whose army …", "Ann Ito, whose government …", where her country is known."""
        clause = noun.head
        if owner.lower != "whose" or noun.lemma.lower() not in STATE_WORDS or clause.dep != "relcl":
            return []
        known = self.mention(clause.head)
        actor = self._actors.get(known.actor) if known is not None else None
        if known is None or actor is None or actor.kind not in (ActorKind.PERSON, ActorKind.COUNTRY):
            return []
        state = self._countries.get(actor.country) if actor.country is not None else None
        words = owner.span.hull(noun.span)
        return [replace(known, actor=state, span=words)] if state is not None else []

    def _from(self, token: Token, child: Token, doer: bool) -> bool:
        """Whether a name before a noun only tells where somebody is from: "an Ohio student", "a U.S. investor"."""
        word = token.lemma.lower()
        kind = self._kind(found) if (found := self.mention(child)) is not None else None
        if kind in (ActorKind.COUNTRY, ActorKind.PLACE) and child.tag == "NNP" and word in TOPICS:
            return "." not in child.text and not child.text.isupper()  # "the Iran deal", unlike "the U.S. plan"
        if kind is ActorKind.PERSON:
            return word in KIN  # "a member of the Okello family"
        return word in PRIVATE and (kind is ActorKind.PLACE or (doer and kind is ActorKind.COUNTRY))

    def _aimed(self, told: Token, depth: int, preps: tuple[str, ...]) -> list[Mention]:
        """Whom a thing is aimed at: "measures aimed at Chad", "aimed at getting Chad to leave", "meant to punish"."""
        if told.lemma not in AIMED:
            return []
        ends = [p for c in told.all("prep") if c.lower in ("at", "against") for p in c.all("pobj")]
        found = [m for token in ends for m in self._all(token, depth, preps)]
        doing = [d for c in told.all("prep") if c.lower == "at" for d in c.all("pcomp")] + told.all("xcomp", "advcl")
        for verb in doing if not found else ():
            for target in verb.all("dobj", "nsubj") + [t for c in verb.all("ccomp") for t in c.all("nsubj")]:
                found = found or self._all(target, depth, preps)
        return found

    def _all(self, token: Token, depth: int, preps: tuple[str, ...]) -> list[Mention]:
        return [m for t in token.conjuncts() for m in self._of(t, depth - 1, preps)]

    def _inside(self, token: Token, names: tuple[str, ...], depth: int, preps: tuple[str, ...]) -> list[Mention]:
        for name in names:
            for child in token.children:
                if child.dep in ("prep", "agent") and child.lower == name:
                    inner = child.child("pobj")
                    if inner is not None:
                        found = self._all(inner, depth, preps)
                        if name == "at":  # the staff at the ministry, but not the men at the port
                            found = [m for m in found if self._kind(m) in BODIES]
                        if found:
                            return found
        return []

    def _kind(self, mention: Mention) -> ActorKind | None:
        actor = self._actors.get(mention.actor)
        return actor.kind if actor is not None else None

    def place(self, role: Role) -> Place | None:
        """Where a role's actor is, if it is a country or a place: whoever visits Japan is in Japan."""
        actor = self._actors.get(role.actor)
        if actor is None or actor.kind not in (ActorKind.COUNTRY, ActorKind.PLACE):
            return None
        return Place(actor.name, role.span, actor.country)
