"""What has been mentioned so far in a report, in order, and who is heard where: what nominals and pronouns go by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from dateline.actors import quoting
from dateline.actors.found import MOST, Draft, Found, Scene
from dateline.actors.nominals import Nominal
from dateline.actors.text import Text
from dateline.lexicon.countries import is_territory
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, SectionKind, Token

Fits = Callable[[Draft], bool]

BACK = 80
"""Mentions that are looked back at."""


SHORTEST = 5
"""Tokens: a shorter quotation without a verb of speech is a phrase that is cited."""
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
    by_verb: dict[int, list[quoting.Quoted]] = field(default_factory=dict)
    """Quotations by their verbs of speech."""
    signed: dict[int, Found] = field(default_factory=dict)
    """Paragraphs that are one person's message, by number."""
    called: dict[str, frozenset[str]] = field(default_factory=dict)
    """Countries that the report calls by a loaded word: "regime"."""
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
            return self._goes_on(quote)
        subject = quoting.subject_of(verb)
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
            if before.verb is not None:
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

    def pair_before(self, token: Token) -> Draft | None:
        """The two that are coordinated right before "they" in its sentence or the one before."""
        here = token.sentence.index
        for seen in reversed(self.seen[-12:]):
            if here - seen.head.sentence.index > 1:
                return None
            draft = seen.draft
            if draft.kind is ActorKind.GROUP:
                return None
            if seen.head.dep == "conj" and draft.kind in (ActorKind.PERSON, ActorKind.COUNTRY):
                listed = self._listed(seen.head, draft.kind)
                if len(listed) > 1:
                    return self.group_of(listed, " and ".join(d.name for d in listed))
        return None

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

    def last(self, fits: Fits, reach: int = 40) -> Draft | None:
        """The last actor mentioned that fits, among the last `reach` mentions."""
        for seen in reversed(self.seen[-reach:]):
            if fits(seen.draft):
                return seen.draft
        return None

    def fresh(self, nominal: Nominal, kind: ActorKind) -> None:
        """A new actor without a name; the same words again are the same actor."""
        found = nominal.found
        owner = nominal.owner.who if nominal.owner is not None else None
        if found.country is None and owner is not None:
            found.country = owner.country
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
        self.scene.drafts.append(draft)
        self.scene.join(found, draft, "nominal", "the report gives no name")
