"""The numbers of an act: how many were killed, what was pledged, how far it flew.

A number belongs to an act by the tree and never by nearness: it stands on the act's object (the subject of its
passive), in the "of" phrase of its noun, on what is done it with, or on the object of the deaths verb beside it
("leaving 30 wounded"). The row of `quantities.toml` for the verb, the noun or the act's code says what is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from dateline.events.act import Act
from dateline.events.clause import Clause, clause
from dateline.events.measures import HYPHENS, is_unit
from dateline.events.numbers import AWAY, Amount, amounts
from dateline.events.parties import Parties
from dateline.events.status import negation
from dateline.events.subjects import spread
from dateline.events.table import classes, noun_rows
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind, Quantity, Sentence, Span, Token

MOST = 12
"""Quantities of one act; more is a list."""
VERBS = 6
"""Verbs of one act's own that are asked for their objects."""
BESIDE = 8
"""Clauses beside an act's that are asked for what they count."""
PERSONS = frozenset(
    {"@people", "@prisoner", "@police", "@armed", "@peacekeeper", "@protester", "@life", "@emissary", "@expert"}
)
BESIDES = frozenset({"advcl", "conj", "relcl", "ccomp", "dep", "parataxis"})
CONSEQUENCES = frozenset({"advcl", "conj"})
BODIES = frozenset({ActorKind.PERSON, ActorKind.GROUP})
MODIFIERS = frozenset({"nummod", "compound", "amod", "nmod", "quantmod", "npadvmod", "appos"})
PLACES = frozenset({"GPE", "LOC", "DATE"})
CALENDAR = frozenset({"DATE", "TIME"})
TIMED = frozenset({"COERCE", "SANCTION"})
"""Types whose time is a part of what is done: "jailed for ten years"."""
CROWDS = frozenset({"PROTEST", "MOBILIZE", "RETREAT"})
"""Types whose doers are counted."""
MEASURED = frozenset({"money", "share", "distance"})
WEIGHED = frozenset({"mass", "volume", "area"})


class Figures:
    """The amounts of one sentence, by the tokens that they stand on."""

    def __init__(self, sentence: Sentence) -> None:
        self.tokens = sentence.tokens
        self._at: dict[int, Amount] = {}
        for amount in amounts([t.lower for t in sentence.tokens]):
            number = self.tokens[amount.at]
            if number.pos == "PRON" or (
                number.tag not in ("CD", "NN", "NNS", "DT", "JJ", "PDT") and not amount.measure
            ):
                continue
            after = self.tokens[amount.last].lower if amount.last < len(self.tokens) else ""
            if after in HYPHENS and amount.measure is None:
                continue  # "a 300-person meeting", "500-strong"
            if amount.measure == "duration" and after in AWAY:
                continue
            if amount.year or (number.ent in CALENDAR and amount.measure != "duration") or number.ent == "ORDINAL":
                continue
            for token in self.tokens[amount.first : amount.last]:
                self._at[token.i] = amount

    def __bool__(self) -> bool:
        return bool(self._at)

    def on(self, noun: Token) -> Amount | None:
        """The amount that a noun is, or that stands before it: "12", "12 people", "a 40-percent tariff"."""
        found = self._at.get(noun.i)
        if found is not None:
            return found
        for child in noun.children:
            if child.dep in MODIFIERS and child.i < noun.i and (found := self._at.get(child.i)) is not None:
                return found
        return None

    def has(self, token: Token) -> bool:
        """Whether a token is part of any amount."""
        return token.i in self._at

    def holds(self, amount: Amount, token: Token) -> bool:
        """Whether a token is part of an amount."""
        return self._at.get(token.i) is amount

    def next_to(self, amount: Amount, noun: Token) -> bool:
        """Whether no other amount stands between an amount and a noun: "$93 million and 2 million shares"."""
        between = self.tokens[amount.last : noun.i - self.tokens[0].i]
        return not any(t.i in self._at for t in between)

    def span(self, amount: Amount, noun: Token | None) -> Span:
        """Its characters, with the noun that it counts where that one follows."""
        found = Span(self.tokens[amount.first].start, self.tokens[amount.last - 1].end)
        return found.hull(noun.span) if noun is not None and noun.start >= found.start else found


def quantities(act: Act, figures: Figures, parties: Parties, others: frozenset[int]) -> tuple[Quantity, ...]:
    """The numbers of an act, in text order. `others` are the tokens that are the words of other acts."""
    if not figures:
        return ()
    reader = _Reader(act, figures, parties, others)
    found = reader.of_noun() if act.trigger.pos in ("NOUN", "PROPN") else reader.of_verb()
    kept: dict[int, Quantity] = {}
    for amount, quantity in found:
        kept.setdefault(amount.first, quantity)
        if len(kept) >= MOST:
            break
    return tuple(sorted(kept.values(), key=lambda q: q.span))


Found = Iterator[tuple[Amount, Quantity]]


class _Reader:
    """Looks the places of one act through where its numbers may stand."""

    def __init__(self, act: Act, figures: Figures, parties: Parties, others: frozenset[int]) -> None:
        self.act, self.figures, self.parties, self.others = act, figures, parties, others
        self.code = f"{act.type}/{act.mode}" if act.mode else act.type

    # ---------------------------------------------------------------- verbs

    def of_verb(self) -> Found:
        """The numbers on what a verb is done to, with or for, and on its complement's."""
        act = self.act
        tokens = {t.i: t for t in act.trigger.sentence.tokens}
        verbs = [t for i in act.used if (t := tokens.get(i)) is not None and t.pos == "VERB" and t.lemma != "be"]
        for verb in [act.trigger, *(v for v in verbs if v is not act.trigger)][:VERBS]:
            around = clause(verb)
            kind = self._kind_of(verb)
            where = f"the object of '{verb.text}'"
            for noun in (*around.objects, *around.datives):
                yield from self._noun(noun, kind, where)
            yield from self._beside(verb, around, kind)
            if act.type in CROWDS and not around.passive:
                for noun in around.subjects:
                    yield from self._noun(noun, None, f"the subject of '{verb.text}'", crowd=True)
        yield from self._left(act.trigger)

    def _kind_of(self, verb: Token) -> str | None:
        named = _kinds("verbs").get(verb.lemma.lower())
        return named or (_kinds("acts").get(self.code) if verb is self.act.trigger else None)

    def _beside(self, verb: Token, around: Clause, kind: str | None) -> Found:
        """What a verb is done with and for, and by how much or how far."""
        for child in verb.children:
            if child.dep in ("npadvmod", "dobj", "attr") and (amount := self.figures.on(child)) is not None:
                if amount.measure == "distance":
                    yield self._made(amount, None, "distance", f"how far '{verb.text}' goes")
                elif amount.measure == "duration" and self.act.type in TIMED:
                    yield self._made(amount, None, "duration", f"how long '{verb.text}' is for")
        for prep in verb.all("prep"):
            if self.figures.has(prep):  # "abducted between 10 and 15 villagers", "injured over 20"
                for noun in sorted(prep.all("pobj"), key=self.figures.has):
                    yield from self._noun(noun, kind, f"the object of '{verb.text}'")
        yield from self._prepositions(verb)
        for noun in around.objects[:VERBS]:
            if self.parties.mention(noun) is None:  # "fined the bank, worth $10 billion": the bank's own
                yield from self._prepositions(noun)

    def _prepositions(self, host: Token) -> Found:
        for prep in host.children:
            if prep.lower == "worth" and host.pos != "VERB":
                for child in prep.children:
                    yield from self._measure(child, MEASURED, f"'worth' after '{host.text}'")
            inner = prep.child("pobj") if prep.dep in ("prep", "agent", "dative") else None
            if inner is None:
                continue
            where = f"'{prep.lower}' after '{host.text}'"
            for noun in spread(inner):
                if prep.lower in words("quantities", "attached.with"):
                    yield from self._thing(noun, where)
                elif prep.lower in words("quantities", "attached.price"):
                    yield from self._measure(noun, frozenset({"money"}), where)
                    if self.act.type in TIMED and host is self.act.trigger:
                        yield from self._measure(noun, frozenset({"duration"}), where)
                elif prep.lower in words("quantities", "attached.change"):
                    yield from self._measure(noun, frozenset({"share", "money"}), where)
                elif prep.lower == "on":
                    yield from self._measure(noun, frozenset({"money"}), where)
                elif prep.lower == "of":
                    yield from self._measure(noun, MEASURED, where)
                    if self.act.type in TIMED:
                        yield from self._measure(noun, frozenset({"duration"}), where)

    def _measure(self, noun: Token, wanted: frozenset[str], where: str) -> Found:
        amount = self.figures.on(noun)
        if amount is not None and amount.measure in wanted:
            yield self._made(amount, self._content(amount, noun), str(amount.measure), where)

    def _thing(self, noun: Token, where: str) -> Found:
        """What an act is done with: arms, troops, goods."""
        for amount, quantity in self._noun(noun, None, where):
            if quantity.kind in _kinds("things").values():
                yield amount, quantity

    def _left(self, verb: Token) -> Found:
        """Those left dead, hurt or missing, and the harmed of clauses beside the act's that are no acts themselves."""
        yield from self._clauses(verb, BESIDES)
        yield from self._states(verb)

    def _clauses(self, verb: Token, deps: frozenset[str]) -> Found:
        """The harm told in clauses that hang on a verb and are no acts of their own."""
        beside = [c for c in verb.children if c.dep in deps and c.i not in self.others]
        for child in beside[:BESIDE]:
            if child.pos in ("VERB", "ADJ", "AUX"):
                yield from self._harm(child)

    def _harm(self, verb: Token) -> Found:
        """The numbers of a clause that tells of harm."""
        kind = _kinds("verbs").get(verb.lemma.lower()) if verb.lemma.lower() in _harming() else None
        kind = kind or _kinds("states").get(verb.lower)
        if negation(verb) is not None:
            return
        if kind is not None:
            around = clause(verb)
            done = around.objects or (around.subjects if verb.pos == "ADJ" or verb.lemma in _dying() else [])
            for noun in done:
                yield from self._noun(noun, kind, f"those of '{verb.text}'")
        yield from self._states(verb)

    def _states(self, verb: Token) -> Found:
        """ "Left 12 dead", "leaving 30 wounded", "12 are missing": whatever way the parse hangs them on each other."""
        if verb.lemma.lower() not in words("quantities", "states.leaving"):
            return
        for state in verb.children:
            kind = _kinds("states").get(state.lower)
            nouns = [c for c in (*verb.children, *state.children) if c.dep in ("dobj", "nsubj", "nsubjpass", "nummod")]
            for noun in nouns if kind is not None else ():
                if verb.i < noun.i <= state.i:
                    yield from self._noun(noun, kind, f"'{verb.text} … {state.text}'")
            if state.dep == "dobj":
                if state.lemma == "life":
                    yield from self._noun(state, "killed", f"the object of '{verb.text}'")
                for inner in state.children:
                    told = _kinds("states").get(inner.lower)
                    if told is not None and inner.i > state.i:
                        yield from self._noun(state, told, f"'{verb.text} … {inner.text}'")

    # ---------------------------------------------------------------- nouns

    def of_noun(self) -> Found:
        """The numbers of a noun: in its "of" phrase, before it, and of the harm that the sentence says it did."""
        noun = self.act.trigger
        kind = _kinds("nouns").get(noun.lemma.lower()) or _kinds("acts").get(self.code)
        yield from self._phrase(noun, kind)
        own = self.figures.on(noun)
        if own is not None and own.measure in MEASURED:
            yield self._made(own, None, str(own.measure), f"before '{noun.text}'")
        elif own is not None and _kinds("nouns").get(noun.lemma.lower()) is not None and own.measure is None:
            yield self._made(own, None, str(kind), f"the number of '{noun.text}'")
        yield from self._prepositions(noun)
        verb = noun.head
        if noun.dep in ("nsubj", "nsubjpass") and verb.i not in self.others and verb.pos == "VERB":
            yield from self._harm(verb)
            yield from self._clauses(verb, CONSEQUENCES)
        elif noun.dep == "pobj" and verb.lower in words("quantities", "attached.where"):
            told = verb.head
            if told.pos in ("VERB", "ADJ") and told.i not in self.others:
                yield from self._harm(told)
                yield from self._clauses(told, CONSEQUENCES)

    def _phrase(self, noun: Token, kind: str | None) -> Found:
        """The "of" phrase: "the release of three Americans"; "by" for those who march."""
        for prep in noun.children:
            if prep.dep not in ("prep", "agent"):
                continue
            inner = prep.child("pobj")
            if inner is None:
                continue
            for one in spread(inner):
                if self.act.type == "PROTEST" and noun is self.act.trigger and prep.lower in ("of", "by"):
                    yield from self._noun(one, None, f"'{prep.lower}' after '{noun.text}'", crowd=True)
                elif prep.lower == "of":
                    yield from self._noun(one, kind, f"'of' after '{noun.text}'")

    # ---------------------------------------------------------------- one noun

    def _noun(self, noun: Token, kind: str | None, where: str, *, crowd: bool = False) -> Found:
        amount = self.figures.on(noun)
        if amount is not None and (amount.measure == "duration" or self._owned(amount)):
            return
        if amount is None:
            if noun.lemma.lower() in words("quantities", "attached.hollow"):
                yield from self._phrase(noun, kind)
            elif noun.i in self.act.used and noun.i not in self.others and noun.lemma.lower() in noun_rows():
                yield from self._phrase(noun, _kinds("nouns").get(noun.lemma.lower()))
            return
        counted = self._content(amount, noun)
        if counted is not None and counted.ent in PLACES:
            return  # "thousands of South Korean and other troops", hung on the country
        if amount.measure in MEASURED:
            yield self._made(amount, counted, str(amount.measure), where)
            return
        own = _kinds("things").get(counted.lemma.lower()) if counted is not None else None
        if crowd:
            people = counted is None or self._person(counted)
            told = own or ("protesters" if people and self.act.type == "PROTEST" else None)
            if told is not None:
                yield self._made(amount, counted, told, where)
            return
        if kind is not None and amount.measure is None and (counted is None or self._person(counted)):
            yield self._made(amount, counted, kind, where)
            return
        if amount.measure in WEIGHED and self.act.type == "AID":
            own = "aid-goods"
        alone = self.figures.tokens[amount.at].lower == "one" and amount.low == amount.high
        if own is not None or (counted is not None and not alone):  # "one of the aides": no more than "an aide"
            yield self._made(amount, counted, own or "other", where)

    def _owned(self, amount: Amount) -> bool:
        """Whether a number is what a party is worth, wherever the parse hangs it: "the bank, worth $10 billion"."""
        before = self.figures.tokens[amount.first - 1] if amount.first else None
        return before is not None and before.lower == "worth" and self.parties.mention(before.head) is not None

    def _content(self, amount: Amount, noun: Token) -> Token | None:
        """What is counted: the noun itself, or what follows it with "of", where it is the number."""
        if not self.figures.holds(amount, noun):
            return noun if self.figures.next_to(amount, noun) else None
        for prep in noun.children:
            if prep.dep == "prep" and (prep.lower == "of" or (prep.lower == "in" and amount.measure == "money")):
                return prep.child("pobj")
        return None

    def _person(self, noun: Token) -> bool:
        lemma = noun.lemma.lower()
        return (
            bool(PERSONS & classes().get(lemma, frozenset()))
            or noun.ent == "NORP"
            or lemma in words("quantities", "people.more")
            or self.parties.kind(noun) in BODIES
        )

    def _made(self, amount: Amount, noun: Token | None, kind: str, where: str) -> tuple[Amount, Quantity]:
        if noun is not None and amount.measure is not None and is_unit(noun.lower):
            noun = None  # "thousands of dollars", "$5 billion in federal dollars"
        whole = noun if noun is not None and noun.i - self._last(amount) <= BESIDE else None
        quantity = Quantity(
            span=self.figures.span(amount, whole),
            kind=kind,
            low=amount.low,
            high=amount.high,
            unit=amount.unit,
            what=_lemma(noun) if noun is not None else None,
            bound=amount.bound,
            reason="; ".join(part for part in (where, amount.reason) if part),
        )
        return amount, quantity

    def _last(self, amount: Amount) -> int:
        return self.figures.tokens[amount.last - 1].i


def _lemma(noun: Token) -> str:
    """A noun's lemma in lower case; of a people's name, which the model leaves as it is, one of them."""
    lemma = noun.lemma.lower()
    return lemma[:-1] if noun.tag == "NNPS" and noun.ent == "NORP" and lemma.endswith("s") else lemma


@cache
def _kinds(name: str) -> Mapping[str, str]:
    """Word → what is counted, from a section of the table."""
    section: Mapping[str, Iterable[str]] = load("quantities")[name]
    return {word: kind for kind, listed in section.items() if kind not in ("leaving", "dying") for word in listed}


@cache
def _harming() -> frozenset[str]:
    return (
        words("quantities", "verbs.killed")
        | words("quantities", "verbs.wounded")
        | words("quantities", "verbs.displaced")
    )


@cache
def _dying() -> frozenset[str]:
    """Verbs of which the subject suffers."""
    return words("quantities", "states.dying")
