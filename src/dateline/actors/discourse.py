"""Goes through a report in order and gives nominals their actors; keeps what has been mentioned, for pronouns too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from dateline.actors import quoting
from dateline.actors.found import Draft, Found, Scene
from dateline.actors.nominals import Nominal
from dateline.actors.resolve import LEADING, country_draft
from dateline.actors.text import Text
from dateline.lexicon.countries import is_territory
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token

Fits = Callable[[Draft], bool]

BACK = 80
"""Mentions that are looked back at."""


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
    last_speaker: Draft | None = None
    speaker_of: dict[int, Draft | None] = field(default_factory=dict)
    waiting: dict[int, Nominal] = field(default_factory=dict)
    """Noun phrases not yet resolved, by their heads: a quotation's speaker often stands after it."""
    by_verb: dict[int, list[quoting.Quoted]] = field(default_factory=dict)
    """Quotations by their verbs of speech."""
    signed: dict[int, Found] = field(default_factory=dict)
    """Paragraphs that are one person's message, by number."""
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
        found = self.speaker_of[quote.first]
        if found is not None:
            self.last_speaker = found
        return found

    def _speaker(self, quote: quoting.Quoted) -> Draft | None:
        tag = self.text.tokens[quote.first].sentence.row.speaker
        if tag:
            return quoting.heard(self.scene, tag)
        if quote.verb is None:
            # A quotation that fills its paragraph goes on with the last speaker.
            return self.last_speaker if quote.last - quote.first > 5 else None
        subject = quoting.subject_of(quote.verb)
        if subject is None:
            return None
        if subject.tag in ("WP", "WDT"):
            near = [m for i in range(subject.i - 1, max(subject.i - 4, -1), -1) if (m := self.by_token.get(i)) is not None]
            return near[0].who if near else None
        mention = self.by_token.get(subject.i) or self.scene.taken.get(subject.i)
        if mention is not None:
            return mention.who
        ahead = self.waiting.get(subject.i)
        if ahead is not None:
            self.resolve(ahead)
            return ahead.found.who
        if self.pronoun is not None and subject.tag == "PRP":
            early = self.pronoun(subject)
            return early.who if early is not None else None
        return None

    # ------------------------------------------------------------ nominals

    def resolve(self, nominal: Nominal) -> None:
        """Gives a noun phrase its actor: one of the report's, or a new one without a name. A second time does nothing."""
        if self.waiting.pop(nominal.found.head.i, None) is None:
            return
        kind = nominal.noun.kind
        if nominal.number or nominal.found.plural:
            self._several(nominal)
        elif kind in ("government", "country"):
            self._state(nominal)
        elif kind == "body":
            self._body(nominal)
        else:
            self._person(nominal)

    def _state(self, nominal: Nominal) -> None:
        found = nominal.found
        code, why = found.country, "its own words"
        if code is None and nominal.owner is not None and nominal.owner.who is not None:
            code, why = nominal.owner.who.country, f"{nominal.owner.who.name}'s country"
        if code is None:
            code = self._person_in(found)
            why = "the person it is called after"
        if code is None and nominal.possessive:
            owner = self._last(lambda d: d.country is not None and d.kind is (ActorKind.PERSON if nominal.possessive in ("his", "her") else ActorKind.COUNTRY))
            code, why = (owner.country, f"{owner.name}'s") if owner else (None, "")
        if code is None and (nominal.definite or nominal.possessive):
            code, why = self._country_meant(nominal), "the state spoken of before"
        if code is None:
            if nominal.noun.kind == "government" and nominal.definite:
                found.kind = ActorKind.GOVERNMENT
                self._fresh(nominal, ActorKind.GOVERNMENT)
            return
        self.scene.join(found, country_draft(self.scene, code), "state", f"{found.name!r} is the state: {why}")

    def _person_in(self, found: Found) -> str | None:
        for i in range(found.first, found.head.i):
            inside = self.scene.taken.get(i)
            if inside is not None and inside.kind is ActorKind.PERSON and inside.who is not None:
                return inside.who.country
        return None

    def _country_meant(self, nominal: Nominal) -> str | None:
        """The state last spoken of, but not the one whose speech or act the phrase is the object of."""
        word = nominal.found.head.lower
        barred = self._subject_country(nominal.found.head)
        if word in ("administration",):
            before = next((s.draft for s in reversed(self.seen[-BACK:]) if s.draft.kind is ActorKind.PERSON and s.draft.offices & LEADING and s.draft.country == "USA"), None)
            return "USA" if before is not None or "USA" in self.scene.countries else None
        if word in ("kingdom", "republic", "dynasty", "superpower", "state") and not nominal.demonstrative:
            return None
        for seen in reversed(self.seen[-BACK:]):
            if seen.draft.kind is not ActorKind.COUNTRY or seen.draft.country == barred:
                continue
            if seen.modifier and seen.head.sentence is nominal.found.head.sentence:
                continue
            return seen.draft.country
        return None

    def _subject_country(self, token: Token) -> str | None:
        at = token
        for _ in range(10):
            if at.head is at:
                return None
            at = at.head
            if at.pos == "VERB":
                for child in at.children:
                    if child.dep == "nsubj" and child.i != token.i:
                        mention = self.by_token.get(child.i)
                        if mention is not None and mention.who is not None and mention.who.country:
                            return mention.who.country
        return None

    def _body(self, nominal: Nominal) -> None:
        found, head = nominal.found, nominal.found.head.lower
        if head == "ministry" and nominal.definite and not found.country and not nominal.modified:
            minister = self._last(lambda d: d.kind is ActorKind.PERSON and "minister" in d.offices, 1)
            if minister is not None and minister.titles:
                name = minister.titles[0].replace("Minister", "Ministry").replace("minister", "ministry")
                found.country, found.sectors = minister.country, minister.sectors
                same = next((d for d in self.scene.drafts if d.kind is ActorKind.ORGANISATION and d.name.lower() == name.lower()), None)
                if same is None:
                    same = Draft(ActorKind.ORGANISATION, name, minister.country, minister.sectors)
                    self.scene.drafts.append(same)
                self.scene.join(found, same, "body", f"the ministry of {minister.name}")
                return
        for seen in reversed(self.seen[-BACK:]):
            draft = seen.draft
            if draft.kind is not ActorKind.ORGANISATION or not self._agree(found, draft):
                continue
            if not nominal.definite and not found.country:
                break
            same = head in draft.name.lower().split() or (bool(draft.sectors) and set(found.sectors) & set(draft.sectors) and head in ("newspaper", "agency", "broadcaster", "network", "daily", "outlet", "publication", "magazine", "party", "court", "group", "organization", "organisation"))
            if same and self._words_fit(nominal, draft):
                self.scene.join(found, draft, "body", f"{found.name!r} is {draft.name}")
                return
        if nominal.definite and head in ("group", "organization", "organisation", "body", "movement", "agency"):
            recent = self._last(lambda d: d.kind is ActorKind.ORGANISATION, 12)
            if recent is not None:
                self.scene.join(found, recent, "body", f"{found.name!r}: the body spoken of before")
                return
        if found.country or nominal.modified or found.head.dep in ("nsubj", "nsubjpass"):
            self._fresh(nominal, ActorKind.ORGANISATION)

    def _words_fit(self, nominal: Nominal, draft: Draft) -> bool:
        """"the finance ministry" is not the defence ministry."""
        own = set(nominal.phrase.split()[:-1]) | {w.lower() for w in nominal.found.name.split()[:-1] if w.islower()}
        known = set(draft.name.lower().replace("'s", "").replace("-", " ").split())
        return not (own - known - {"the", "country", "same"} and nominal.found.country) or own <= known

    def _agree(self, found: Found, draft: Draft) -> bool:
        if not (found.country and draft.country and found.country != draft.country):
            return True
        return is_territory(found.country) or is_territory(draft.country)

    # ------------------------------------------------------------ one person

    def _person(self, nominal: Nominal) -> None:
        found = nominal.found
        head, phrase = found.head.lower, nominal.phrase
        plain = head in words("offices", "words.plain")
        if nominal.definite and not (head in words("offices", "words.kin") and nominal.owner is not None):
            chosen = self._holder(nominal, head, phrase)
            if chosen is not None:
                found.form = Form.TITLE
                found.titles.append(found.name)
                self.scene.join(found, chosen, "title", f"{found.name!r} is {chosen.name}, by title and last use")
                return
        if plain and not nominal.definite and found.head.dep not in ("nsubj", "nsubjpass", "dobj"):
            return
        if not nominal.definite and not found.country and found.head.dep in ("pobj", "conj", "poss", "npadvmod") and not nominal.modified:
            return
        self._fresh(nominal, ActorKind.PERSON)

    def _holder(self, nominal: Nominal, head: str, phrase: str) -> Draft | None:
        """The person who holds the office: one the report gives it to, last spoken of first."""
        found = nominal.found
        fitting = [d for d in self.scene.drafts if d.kind is ActorKind.PERSON and self._holds(d, head, phrase) and self._agree(found, d) and _genders(found, d)]
        if not fitting and head in ("leader", "ruler", "dictator"):
            fitting = [d for d in self.scene.drafts if d.kind is ActorKind.PERSON and d.parts and found.country and d.country == found.country and (d.offices & LEADING or not d.offices)]
        if not fitting and head in LEADING and found.country:
            # Nobody is called so by name: the person spoken of most whose country and office are not known to be others.
            open_ = [d for d in self.scene.drafts if d.kind is ActorKind.PERSON and len(d.parts) > 1 and d.country in (None, found.country) and not d.offices and 0 <= d.start < found.start and _genders(found, d)]
            barred = self._subject_draft(found.head)
            open_ = [d for d in open_ if d is not barred]
            if open_:
                chosen = max(open_, key=lambda d: (d.mentions, -d.start))
                if chosen.mentions > 1:
                    chosen.country = found.country
                    chosen.add_sectors(("GOV",))
                    return chosen
        if not fitting and head in words("offices", "words.plain"):
            last = self._last(lambda d: d.kind is ActorKind.PERSON and _genders(found, d), 6)
            return last
        if not fitting:
            return None
        if found.country:
            exact = [d for d in fitting if d.country == found.country]
            fitting = exact or fitting
        if len(fitting) == 1:
            return fitting[0]
        barred = self._subject_draft(found.head)
        for seen in reversed(self.seen):
            if seen.draft in fitting and seen.draft is not barred:
                return seen.draft
        return fitting[0]

    def _holds(self, draft: Draft, head: str, phrase: str) -> bool:
        if phrase in draft.offices or (" " not in phrase and head in draft.offices):
            return True
        if phrase == head == "leader":
            return bool(draft.offices & LEADING)
        return head in ("official", "diplomat", "spokesperson") and any(head in o for o in draft.offices)

    def _subject_draft(self, token: Token) -> Draft | None:
        """The actor of the clause that the token is an argument of: it is somebody else."""
        if token.dep in ("dobj", "pobj", "dative"):
            verb = token.head if token.dep != "pobj" else token.head.head
            for child in verb.children:
                if child.dep == "nsubj":
                    mention = self.by_token.get(child.i)
                    return mention.who if mention is not None else None
        return None

    # ------------------------------------------------------------ several

    def _several(self, nominal: Nominal) -> None:
        found, head = nominal.found, nominal.found.head.lower
        counted = self._counted(nominal)
        if counted is not None:
            self.scene.join(found, counted, "group", f"{found.name!r}: the {nominal.number} spoken of before")
            return
        if head == "koreas":
            self._members(nominal, [country_draft(self.scene, "PRK"), country_draft(self.scene, "KOR")])
            return
        if head in ("leaders", "presidents"):
            codes = self._codes_after(found.head)
            members = [p for code in codes if (p := self._leader_of(code)) is not None]
            if len(codes) > 1:
                found.country = None
                if len(members) == len(codes):
                    self._members(nominal, members)
                    return
        two = nominal.number in ("two", "both") or (nominal.number == "three" and nominal.definite)
        count = 3 if nominal.number == "three" else 2
        if two and (nominal.definite or nominal.number == "both") and (head in words("collectives", "pairs.persons") or head in words("collectives", "pairs.states")):
            states = head in words("collectives", "pairs.states")
            members = self._recent(ActorKind.COUNTRY if states else ActorKind.PERSON, count, leading=head in ("leaders", "presidents"))
            if len(members) == count and not found.country:
                self._members(nominal, members)
                return
        if nominal.definite and not nominal.number:
            if head in ("officials", "ministers", "diplomats", "leaders", "presidents", "men") and not found.country and not nominal.modified:
                pair = self._recent(ActorKind.PERSON, 3, leading=head in ("leaders", "presidents"), sentences=1)
                if len(pair) == 2 and all(d.offices for d in pair):
                    self._members(nominal, pair)
                    return
            same = self._group_before(head, found)
            if same is not None:
                self.scene.join(found, same, "group", f"{found.name!r}, spoken of before")
                return
            if head in words("collectives", "pairs.persons") and not found.country and not nominal.modified:
                members = self._recent(ActorKind.PERSON, 2, leading=head in ("leaders", "presidents"), sentences=1)
                if len(members) == 2:
                    self._members(nominal, members)
                    return
            if head in ("sides", "countries", "nations", "neighbors", "neighbours", "rivals", "allies", "governments") and not found.country and not nominal.modified:
                members = self._recent(ActorKind.COUNTRY, 2, leading=False)
                if len(members) == 2:
                    self._members(nominal, members)
                    return
        elif nominal.definite or found.country:
            same = self._group_before(head, found)
            if same is not None and nominal.definite:
                self.scene.join(found, same, "group", f"{found.name!r}, spoken of before")
                return
        if nominal.demonstrative:
            recent = self._last(lambda d: d.kind is ActorKind.GROUP and not d.members and not d.name.lower().startswith(("no ", "other ", "any ")), 12)
            if recent is not None and head not in words("collectives", "pairs.states"):
                self.scene.join(found, recent, "group", f"{found.name!r}: the group spoken of before")
                return
        self._fresh(nominal, ActorKind.GROUP)

    def _codes_after(self, token: Token) -> list[str]:
        """The countries in "the leaders of A and B"."""
        for child in token.children:
            if child.dep == "prep" and child.lower in ("of", "from"):
                for grand in child.children:
                    named = [self.scene.taken.get(t.i) for t in grand.conjuncts()]
                    return [m.country for m in named if m is not None and m.country]
        return []

    def _leader_of(self, code: str) -> Draft | None:
        return next((d for d in self.scene.drafts if d.kind is ActorKind.PERSON and d.country == code and d.offices & LEADING and d.parts), None)

    def _counted(self, nominal: Nominal) -> Draft | None:
        """"the three gentlemen" are the three Americans of before."""
        if not nominal.definite or nominal.number in ("", "both"):
            return None
        for seen in reversed(self.seen[-BACK:]):
            draft = seen.draft
            if draft.kind is ActorKind.GROUP and draft.number == nominal.number and not draft.members and self._agree(nominal.found, draft):
                return draft
        return None

    def _group_before(self, head: str, found: Found) -> Draft | None:
        for seen in reversed(self.seen[-BACK:]):
            draft = seen.draft
            if draft.kind is ActorKind.GROUP and self._agree(found, draft) and head in draft.name.lower().split() and not draft.name.lower().startswith(("no ", "any ", "other ")):
                return draft
        return None

    def _recent(self, kind: ActorKind, count: int, *, leading: bool, sentences: int = 4) -> list[Draft]:
        """The last distinct actors of a kind; where they lead countries, those who do."""
        chosen: list[Draft] = []
        here = self.seen[-1].head.sentence.index if self.seen else 0
        for seen in reversed(self.seen[-BACK:]):
            if here - seen.head.sentence.index > sentences:
                break
            draft = seen.draft
            if draft.kind is kind and draft not in chosen and (not leading or draft.offices & LEADING or not draft.offices):
                chosen.append(draft)
                if len(chosen) == count:
                    break
        return chosen

    def _members(self, nominal: Nominal, members: list[Draft]) -> None:
        draft = self.group_of(members, nominal.found.name)
        nominal.found.kind, nominal.found.country = ActorKind.GROUP, None
        self.scene.join(nominal.found, draft, "members", "they are " + " and ".join(m.name for m in members))

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

    # ------------------------------------------------------------ shared

    def _last(self, fits: Fits, reach: int = 40) -> Draft | None:
        for seen in reversed(self.seen[-reach:]):
            if fits(seen.draft):
                return seen.draft
        return None

    def _fresh(self, nominal: Nominal, kind: ActorKind) -> None:
        """A new actor without a name; the same words again are the same actor."""
        found = nominal.found
        owner = nominal.owner.who if nominal.owner is not None else None
        if found.country is None and owner is not None:
            found.country = owner.country
        if kind is not ActorKind.PERSON or nominal.definite:
            for draft in self.scene.drafts:
                if draft.kind is kind and not draft.parts and not draft.members and draft.name.lower() == found.name.lower() and draft.country == found.country:
                    self.scene.join(found, draft, "nominal", "the same words before")
                    return
        draft = Draft(kind, found.name, found.country, found.sectors, plural=found.plural, number=nominal.number)
        draft.offices |= found.offices
        self.scene.drafts.append(draft)
        self.scene.join(found, draft, "nominal", "the report gives no name")


def _genders(found: Found, draft: Draft) -> bool:
    return not found.gender or not draft.gender or found.gender == draft.gender
