"""What has been mentioned so far in a report, in order, and who is heard where: what nominals and pronouns go by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from dateline.actors import quoting
from dateline.actors.found import MOST, Draft, Found, Scene
from dateline.actors.letters import Letter
from dateline.actors.nominals import Nominal
from dateline.actors.text import Text
from dateline.lexicon.countries import is_territory
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, SectionKind, Token

Fits = Callable[[Draft], bool]

BACK = 80
"""Mentions that are looked back at."""


SERVANTS = frozenset({"GOV", "MIL", "COP", "SPY"})
COMPANY = frozenset({ActorKind.PERSON, ActorKind.GROUP, ActorKind.ORGANISATION})
NEAR = 3
"""Sentences back in which the company is looked for that officials keep."""

SHORTEST = 5
"""Tokens: a shorter quotation without a verb of speech is a phrase that is cited."""
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
RUN = 40
"""Quotations in a row that may go on without a verb of speech."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Something mentioned before: its actor and the token that carries it."""

    draft: Draft
    head: Token
    form: Form
    modifier: bool


@dataclass(slots=True)
class Discourse:
    """What has been mentioned so far, and who is heard where."""

    text: Text
    scene: Scene
    seen: list[Seen] = field(default_factory=list)
    by_token: dict[int, Found] = field(default_factory=dict)
    actor_tokens: set[int] = field(default_factory=set)
    quotes: dict[int, quoting.Quoted] = field(default_factory=dict)
    groups: dict[frozenset[int], Draft] = field(default_factory=dict)
    before: dict[int, quoting.Quoted] = field(default_factory=dict)
    """The quotation before another, by the other's first token."""
    speaker_of: dict[int, Draft | None] = field(default_factory=dict)
    waiting: dict[int, Nominal] = field(default_factory=dict)
    """Noun phrases not yet resolved, by their heads: a quotation's speaker often stands after it."""
    foretold: dict[int, Nominal] = field(default_factory=dict)
    """Noun phrases resolved before their turn, as a pronoun before them means them, by their heads."""
    by_verb: dict[int, list[quoting.Quoted]] = field(default_factory=dict)
    """Quotations by their verbs of speech."""
    signed: dict[int, Found] = field(default_factory=dict)
    """Paragraphs that are one person's message, by number."""
    called: dict[str, frozenset[str]] = field(default_factory=dict)
    """Countries that the report calls by a loaded word: "regime"."""
    placed: frozenset[int] | None = None
    """Countries that are only places in the report, once asked for."""
    letters: list[Letter] | None = None
    """Letters that the report speaks of, once a "you" has asked for them."""
    nominal: Callable[[Nominal], None] | None = None
    """Resolves a noun phrase that is a quotation's speaker before its turn."""
    pronoun: Callable[[Token], Found | None] | None = None
    """Resolves a pronoun that is a quotation's speaker before its turn."""

    def note(self, found: Found) -> None:
        """Remembers a mention that has its actor."""
        if found.who is None:
            return
        self.seen.append(Seen(found.who, found.head, found.form, found.modifier))
        for i in range(found.first, found.last):
            self.by_token.setdefault(i, found)

    def sentence_of(self, token: Token) -> int:
        """The sentence a pronoun counts from: a quotation's speaker counts from where the quotation starts."""
        if token.dep in ("nsubj", "nsubjpass"):
            for quote in self.by_verb.get(token.head.i, ()):
                return min(token.sentence.index, self.text.tokens[quote.first].sentence.index)
        return token.sentence.index

    def quoted(self, i: int) -> bool:
        """Whether a token stands between quotation marks."""
        return i in self.quotes

    def opens(self, token: Token) -> bool:
        """Whether a paragraph starts with a token, or with a mark before it."""
        first = token.sentence.row.first
        if token.i > first + 1 or (token.i > first and self.text.tokens[first].pos != "PUNCT"):
            return False
        return first == 0 or self.text.tokens[first - 1].sentence.block != token.sentence.block

    def go_on(self, token: Token) -> None:
        """Forgets those named in captions once the text goes on: a caption is out of the text's run."""
        if token.sentence.kind is not SectionKind.CAPTION or (
            self.seen and self.seen[-1].head.sentence.block != token.sentence.block
        ):
            while self.seen and self.seen[-1].head.sentence.kind is SectionKind.CAPTION:
                self.seen.pop()

    def speaker_at(self, i: int) -> Draft | None:
        """Who is heard at a token: the quotation's speaker, or the turn's or sound bite's."""
        quote = self.quotes.get(i)
        if quote is None and self.signed:
            signed = self.signed.get(self.text.tokens[i].sentence.block)
            if signed is not None:
                return signed.who
        if quote is None:
            speaker = self.text.tokens[i].sentence.row.speaker
            return quoting.heard(self.scene, speaker) if speaker else None
        if quote.first not in self.speaker_of:
            self.speaker_of[quote.first] = self._speaker(quote)
        return self.speaker_of[quote.first]

    def _speaker(self, quote: quoting.Quoted) -> Draft | None:
        tag = self.text.tokens[quote.first].sentence.row.speaker
        if tag:
            return quoting.heard(self.scene, tag)
        verb = quote.verb or self._said_before(quote)
        if verb is None:
            source = quoting.source_after(self.text, self.scene, quote)
            return source if source is not None else self._goes_on(quote)
        subject = quoting.subject_of(verb)
        if subject is not None and quote.first <= subject.i < quote.last:
            # "He said, "we won", adding …": the second verb hangs on the quotation, the first has the speaker.
            outer = next((t for t in verb.ancestors() if t.pos == "VERB" and not quote.first <= t.i < quote.last), None)
            subject = quoting.subject_of(outer) if outer is not None else None
        if subject is None:
            return None
        if subject.tag in ("WP", "WDT"):
            near = [
                m for i in range(subject.i - 1, max(subject.i - 4, -1), -1) if (m := self.by_token.get(i)) is not None
            ]
            return near[0].who if near else None
        mention = self.by_token.get(subject.i) or self.scene.taken.get(subject.i)
        if mention is not None:
            return mention.who
        ahead = self.waiting.get(subject.i)
        if ahead is not None:
            if self.nominal is not None:
                self.nominal(ahead)
            return ahead.found.who
        if self.pronoun is not None and subject.tag == "PRP":
            early = self.pronoun(subject)
            return early.who if early is not None else None
        return None

    def _said_before(self, quote: quoting.Quoted) -> Token | None:
        """The main verb of the sentence before a quotation that stands by itself, if it is one of speech."""
        start = quote.first - 1
        first = self.text.tokens[start].sentence.row.first
        if start != first or start == 0 or quote.last - quote.first <= SHORTEST:
            return None
        before = self.text.tokens[start - 1].sentence
        if before.block != self.text.tokens[start].sentence.block or self.quoted(start - 2):
            return None
        return next((t for t in before.roots if t.lemma in words("acting", "speech") and not self.quoted(t.i)), None)

    def _goes_on(self, quote: quoting.Quoted) -> Draft | None:
        """A quotation without a verb of speech goes on with the speaker of one in its paragraph or the one before."""
        if quote.last - quote.first <= SHORTEST:
            return None
        at = quote
        for _ in range(RUN):
            before = self.before.get(at.first)
            if before is None or self._block(at) - self._block(before) > 1:
                return None
            source = quoting.source_after(self.text, self.scene, before) if before.verb is None else None
            if before.verb is not None or source is not None:
                return self.speaker_at(before.first)
            at = before
        return None

    def _block(self, quote: quoting.Quoted) -> int:
        return self.text.tokens[quote.first].sentence.block

    def agree(self, found: Found, draft: Draft) -> bool:
        """Whether their countries, where both are known, are one."""
        if not (found.country and draft.country and found.country != draft.country):
            return True
        return is_territory(found.country) or is_territory(draft.country)

    def group_of(self, members: list[Draft], name: str) -> Draft:
        """The one group of these members."""
        key = frozenset(id(m) for m in members)
        draft = self.groups.get(key)
        if draft is None:
            shared = [s for s in members[0].sectors if all(s in m.sectors for m in members)]
            draft = Draft(ActorKind.GROUP, name, None, tuple(shared), plural=True, members=list(members))
            self.groups[key] = draft
            self.scene.drafts.append(draft)
        return draft

    def those_who_met(self, token: Token) -> Draft | None:
        """ "Their meeting" is that of the two persons who were last named."""
        if token.dep != "poss" or token.head.lower not in words("acting", "shared"):
            return None
        found: list[Draft] = []
        for seen in reversed(self.seen[-14:]):
            if token.sentence.index - seen.head.sentence.index > 2 or seen.draft.kind is ActorKind.GROUP:
                break
            if seen.draft.kind is ActorKind.PERSON and seen.draft.parts and seen.draft not in found:
                found.append(seen.draft)
        return self.group_of(found, " and ".join(d.name for d in found)) if len(found) == 2 else None

    def pair_before(self, token: Token) -> Seen | None:
        """The two that are coordinated, or that meet, right before "they" in its sentence or the one before."""
        here = token.sentence.index
        for seen in reversed(self.seen[-12:]):
            if here - seen.head.sentence.index > 1:
                return None
            draft = seen.draft
            if draft.kind is ActorKind.GROUP:
                return None
            if draft.kind not in (ActorKind.PERSON, ActorKind.COUNTRY):
                continue
            listed: list[Draft] = []
            if seen.head.dep == "conj":
                first = self.by_token.get(seen.head.head.i)
                if first is not None and first.kind is not draft.kind:
                    return None  # "praised both the premier and his country": no two of a kind
                listed = self._listed(seen.head, draft.kind)
            elif draft.kind is ActorKind.PERSON and seen.head.dep in SUBJECTS:
                listed = self._company(seen, token)
            if len(listed) > 1:
                group = self.group_of(listed, " and ".join(d.name for d in listed))
                return Seen(group, seen.head, seen.form, modifier=False)
        return None

    def _company(self, subject: Seen, token: Token) -> list[Draft]:
        """ "A met with B. They …", "In a statement with B, A said that they": the subject and who is with it."""
        verb = subject.head.head
        for other in reversed(self.seen[-12:]):
            if other.head.sentence is not subject.head.sentence or other.draft.kind is not ActorKind.PERSON:
                continue
            head = other.head
            if other.draft is subject.draft or other.form is Form.PRONOUN:
                continue
            met = head.dep == "dobj" and head.head is verb and verb.lemma in words("acting", "meeting")
            beside = head.dep == "pobj" and head.head.lower in ("with", "alongside") and self._of_verb(head.head, verb)
            if met or beside:
                return [subject.draft, other.draft]
        return []

    @staticmethod
    def _of_verb(preposition: Token, verb: Token) -> bool:
        """Whether "with …" belongs to a verb, or to a noun before it ("In a joint statement with B, A said")."""
        if preposition.head is verb:
            return True
        at = preposition
        for _ in range(8):
            if at.head is at:
                return False
            at = at.head
            if at is verb:
                return preposition.i < verb.i
            if at.pos == "VERB":
                return False
        return False

    def _listed(self, token: Token, kind: ActorKind) -> list[Draft]:
        """The actors of one kind in the coordination that a token is the end of, in order."""
        found: list[Draft] = []
        at = token
        for _ in range(12):
            mention = self.by_token.get(at.i)
            if mention is None or mention.who is None or mention.who.kind is not kind:
                return []
            if mention.who not in found:
                found.insert(0, mention.who)
            if at.dep != "conj" or at.head is at:
                return found
            at = at.head
        return found

    def only_place(self, country: Draft) -> bool:
        """Whether a country is in the report only as where something is ("in Malaysia"): no side of anything."""
        if self.placed is None:
            acting: set[int] = set()
            named: set[int] = set()
            for found in self.scene.found:
                if found.kind is ActorKind.COUNTRY and found.who is not None:
                    named.add(id(found.who))
                    if not found.modifier and not _where(found.head):
                        acting.add(id(found.who))
            self.placed = frozenset(named - acting)
        return id(country) in self.placed

    def last(self, fits: Fits, reach: int = 40) -> Draft | None:
        """The last actor mentioned that fits, among the last `reach` mentions."""
        for seen in reversed(self.seen[-reach:]):
            if fits(seen.draft):
                return seen.draft
        return None

    def possessor(self, nominal: Nominal) -> Draft | None:
        """The actor of the possessive before a phrase ("his government")."""
        if self.pronoun is None or not nominal.possessive:
            return None
        for child in nominal.found.head.children:
            if child.dep == "poss" and child.lower == nominal.possessive:
                mention = self.pronoun(child)
                return mention.who if mention is not None else None
        return None

    def fresh(self, nominal: Nominal, kind: ActorKind) -> None:
        """A new actor without a name; the same words again are the same actor."""
        found = nominal.found
        owner = None
        if found.country is None and not _apart(nominal):
            owner = nominal.owner.who if nominal.owner is not None else self.possessor(nominal)
            owner = owner or self._phrase_before(found.head)
            if owner is not None and owner.country is not None:
                found.country = owner.country
                found.because("owner-country", f"{owner.name}'s")
            if owner is None:
                self._of_their_company(nominal)
        if kind is not ActorKind.PERSON or nominal.definite:
            for draft in self.scene.drafts[:MOST]:
                if (
                    draft.kind is kind
                    and not draft.parts
                    and not draft.members
                    and draft.name.lower() == found.name.lower()
                    and draft.country == found.country
                ):
                    self.scene.join(found, draft, "nominal", "the same words before")
                    return
        draft = Draft(kind, found.name, found.country, found.sectors, plural=found.plural, number=nominal.number)
        draft.offices |= found.offices
        draft.owner = owner
        self.scene.drafts.append(draft)
        self.scene.join(found, draft, "nominal", "the report gives no name")

    def _phrase_before(self, head: Token) -> Draft | None:
        """Whose somebody is said to be by a noun phrase: "the isolated country's leadership"."""
        for child in head.children:
            if child.dep == "poss" and child.i < head.i:
                ahead = self.waiting.get(child.i)
                if ahead is not None and self.nominal is not None:
                    self.nominal(ahead)
                mention = ahead.found if ahead is not None else self.by_token.get(child.i)
                return mention.who if mention is not None and self._sure(mention, child) else None
        return None

    def _sure(self, mention: Found, token: Token) -> bool:
        """Whether "the country" is surely the state it was taken for: its sentence names it, or a word shows it."""
        if mention.form is not Form.NOMINAL or mention.kind is not ActorKind.COUNTRY:
            return True
        if any(c.dep == "poss" or c.lower in words("collectives", "words.loaded") for c in token.children):
            return True
        if any(c.i in self.scene.taken for c in token.children if c.i < token.i):
            return True  # "the Otieno regime's forces"
        here = (s for s in self.seen[-20:] if s.head.sentence is token.sentence and s.head is not token)
        return any(s.draft is mention.who for s in here)

    def _of_their_company(self, nominal: Nominal) -> None:
        """ "Officials", "a ministry spokesman" are of the state whose servants the sentences just before speak of."""
        found = nominal.found
        name = set(found.name.lower().split())
        if not SERVANTS & set(found.sectors) or not name & words("collectives", "words.servants"):
            return
        if name & words("collectives", "words.abroad"):
            return
        codes = set()
        for seen in reversed(self.seen[-BACK:]):
            if found.head.sentence.index - seen.head.sentence.index > NEAR:
                break
            draft = seen.draft
            rules = seen.form is Form.NOMINAL and seen.head.lower in words("collectives", "words.authorities")
            if draft.country and (draft.kind in COMPANY or rules) and SERVANTS & set(draft.sectors):
                codes.add(draft.country)
        if len(codes) == 1:
            found.country = next(iter(codes))
            found.because("company", f"spoken of beside other servants of the state of {found.country} alone")


def _apart(nominal: Nominal) -> bool:
    """Whether whose they are says nothing of their own country: one's allies; "our two countries", "their nations"."""
    head = nominal.found.head.lower
    if head in words("collectives", "words.opposite") or "fellow" in nominal.found.name.lower().split():
        return True
    return nominal.found.plural and head in words("collectives", "words.states")


def _where(token: Token) -> bool:
    """Whether a token says where something is: "in Malaysia"."""
    return token.dep == "pobj" and token.head.lower in words("acting", "place_prepositions")
