"""Which person a noun phrase for one person means, by office, country and last use."""

from __future__ import annotations

from dateline.actors import persons
from dateline.actors.customs import abroad
from dateline.actors.discourse import BACK, Discourse
from dateline.actors.epithets import described, named_beside, pointed_ahead, portrayed, strongman
from dateline.actors.found import MOST, Draft, Found
from dateline.actors.homes import AMERICA, country_of_outlet
from dateline.actors.led import body_led, leads, of_children
from dateline.actors.nominals import Nominal
from dateline.actors.resolve import HEADS, LEADING
from dateline.actors.titlewords import is_title, tidy_title
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token

INWARD = frozenset({"dobj", "pobj", "dative", "poss", "prep", "agent", "conj", "attr", "oprd"})
"""What leads from a phrase up to the verb whose argument it is part of."""
LIKENED = frozenset({"same", "such", "as", "well", "far"})
"""After these "as" likens: "in the same room as the envoy"."""
BESIDE = 4
"""Tokens before "as" in which they stand."""
STEPS = 8
OFTEN = 5
"""Mentions of somebody named by the surname alone who may be "the American president"."""
ROLES = frozenset({"role", "post", "job", "position", "title", "rank", "office", "duties"})
SUBJECT = 1.5
"""What a subject is worth in sentences, where two hold an office."""


def person(discourse: Discourse, nominal: Nominal) -> None:
    """Joins "the president", "the North Korean leader" to who holds the office, "an official" to somebody new."""
    found = nominal.found
    head, phrase = found.head.lower, nominal.phrase
    plain = head in words("offices", "words.plain")
    named = _named_by_verb(discourse, found) or named_beside(discourse, found)
    if named is not None and (nominal.definite or nominal.possessive):
        found.form = Form.TITLE
        discourse.scene.join(found, named, "copula", f"{found.name!r} is said to be {named.name}")
        return
    owner = owner_of(discourse, nominal)
    if owner is not None and owner.country and found.country is None and head not in words("offices", "words.opposite"):
        found.country = owner.country
        found.because("owner-country", f"{owner.name}'s")
    if found.country is None and found.head.lower in words("offices", "words.speaking"):
        found.country = _speaks_for(discourse, found.head)
    if (nominal.definite or _owned(nominal, owner)) and not (
        head in words("offices", "words.kin") and (nominal.owner is not None or nominal.possessive)
    ):
        chosen = _holder(discourse, nominal, head, phrase, owner)
        if chosen is None and _said_to_be(found.head):
            return
        if chosen is not None:
            found.form = Form.TITLE
            title = tidy_title(found.name)
            if title and is_title(phrase) and is_title(head):
                found.titles.append(title)
            discourse.scene.join(found, chosen, "title", f"{found.name!r} is {chosen.name}, by title and last use")
            return
    kin = _relative(discourse, nominal, owner)
    if kin is not None:
        found.form = Form.TITLE
        discourse.scene.join(found, kin, "title", f"{found.name!r} is {kin.name}, whom the report calls so")
        return
    if not nominal.definite and not nominal.possessive and nominal.owner is None and _said_to_be(found.head):
        return  # "hailed it as a crucial ally"
    if plain and not nominal.definite and found.head.dep not in ("nsubj", "nsubjpass", "dobj"):
        return
    if (
        not nominal.definite
        and not found.country
        and found.head.dep in ("pobj", "conj", "poss", "npadvmod")
        and not nominal.modified
        and not _source(found.head)
    ):
        return
    discourse.fresh(nominal, ActorKind.PERSON)


def _source(head: Token) -> bool:
    """ "According to an aide"."""
    return head.dep == "pobj" and head.head.lower == "to" and head.head.head.lower == "according"


def _said_to_be(head: Token) -> bool:
    """ "His debut as the chief envoy" says what somebody is; "in the same room as the envoy" does not."""
    if head.dep == "conj":
        head = next((t for t in head.ancestors() if t.dep != "conj"), head)  # "as chairman and chief executive"
    preposition = head.head
    if head.dep == "pobj" and preposition.lower == "of" and preposition.head.lower in ROLES:
        return True  # "assumed the role of secretary general"
    if head.dep != "pobj" or preposition.lower != "as":
        return False
    tokens, first = head.sentence.tokens, head.sentence.row.first
    near = tokens[max(0, preposition.i - first - BESIDE) : preposition.i - first]
    return not any(t.lower in LIKENED for t in near)


def _relative(discourse: Discourse, nominal: Nominal, owner: Draft | None) -> Draft | None:
    """ "His sister" is the only one whom the report calls somebody's sister, if that may be his."""
    head = nominal.found.head.lower
    if owner is None or head not in words("offices", "words.kin") or head in words("offices", "words.opposite"):
        return None
    named = [d for d in discourse.scene.drafts[:MOST] if d.kind is ActorKind.PERSON and d.parts and head in d.offices]
    if len(named) != 1 or named[0] is owner or not discourse.agree(nominal.found, named[0]):
        return None
    return named[0] if named[0].country == owner.country else None


def _speaks_for(discourse: Discourse, token: Token) -> str | None:
    """The country in "a spokesman for President X"."""
    for child in token.children:
        if child.dep == "prep" and child.lower == "for":
            for grand in child.children:
                mention = discourse.scene.taken.get(grand.i)
                if mention is not None and mention.who is not None:
                    return mention.who.country
    return None


def owner_of(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """Whose a phrase says somebody is: "its leader", "the rogue nation's leader"."""
    if nominal.possessive:
        return discourse.possessor(nominal)
    if nominal.owner is not None:
        return nominal.owner.who
    for child in nominal.found.head.children:
        if child.dep == "poss" and child.i < nominal.found.head.i:
            ahead = discourse.waiting.get(child.i)
            if ahead is not None and discourse.nominal is not None:
                discourse.nominal(ahead)
                return ahead.found.who
            mention = discourse.by_token.get(child.i)
            return mention.who if mention is not None else None
    return None


def _owned(nominal: Nominal, owner: Draft | None) -> bool:
    """Whether an owner makes a phrase definite: a state has one leader, a person one "secretary of state"."""
    if owner is None or nominal.found.head.lower in words("offices", "words.plain"):
        return False
    if owner.kind in (ActorKind.COUNTRY, ActorKind.GOVERNMENT):
        return nominal.found.head.lower in LEADING or " " in nominal.phrase
    return owner.kind is ActorKind.PERSON and " " in nominal.phrase


def _named_by_verb(discourse: Discourse, found: Found) -> Draft | None:
    """ "The nominee is X": who is named after the verb."""
    head = found.head
    if head.dep != "nsubj" or head.head.lemma != "be":
        return None
    for child in head.head.children:
        mention = discourse.scene.taken.get(child.i)
        if child.dep == "attr" and mention is not None and mention.kind is ActorKind.PERSON:
            return mention.who if mention.form is Form.NAME else None
    return None


def _holder(discourse: Discourse, nominal: Nominal, head: str, phrase: str, owner: Draft | None = None) -> Draft | None:
    """The person who holds the office: one the report gives it to, last spoken of first."""
    found = nominal.found
    barred = _barred(discourse, found.head)
    if owner is not None:
        barred.append(owner)
    speaker = discourse.speaker_at(found.head.i) if discourse.quoted(found.head.i) else None
    side = speaker.country if speaker is not None and head == "president" and not found.country else None
    gone = bool(_gone_words(found.name))
    body = body_led(discourse, found.head)
    if head in (phrase, "commander") and any(c.lower in words("offices", "words.another") for c in found.head.children):
        return None
    fitting = [
        d
        for d in discourse.scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON
        and d not in barred
        and _holds(discourse, d, head, phrase, found)
        and (side is None or d.country in (None, side))
        and _gone(d, head) is gone
        and (d.parts or d.name.lower().endswith(found.name.lower()))
        and discourse.agree(found, d)
        and genders(found, d)
        and (body is None or leads(d, body))
    ]
    if body is not None and not fitting:
        return None
    ahead = pointed_ahead(discourse, found)
    if ahead is not None and (ahead in fitting or (ahead.parts and not ahead.offices and genders(found, ahead))):
        return ahead
    if not found.country:
        chosen = strongman(discourse, nominal, barred)
        if chosen is not None:
            return chosen
    if not fitting and not gone and head in ("leader", "ruler", "dictator"):
        fitting = [
            d
            for d in discourse.scene.drafts[:MOST]
            if d.kind is ActorKind.PERSON
            and d not in barred
            and d.parts
            and found.country
            and d.country == found.country
            and (d.offices & HEADS or not d.offices)
        ]
    fitting = [d for d in fitting if not _foreigner(found, d)]
    if not found.country and portrayed(found.head):
        home = country_of_outlet(discourse.text.report.outlet or "")
        fitting = [d for d in fitting if home is None or d.country != home]
    if head in LEADING and not gone and not any(d.parts for d in fitting):
        chosen = _most_spoken_of(discourse, nominal, barred, side)
        if chosen is not None:
            return chosen
    if head == phrase == "president" and not found.country and not any(d.start < found.start for d in fitting):
        chosen = _president_elsewhere(discourse, nominal, barred)
        if chosen is not None:
            return chosen
    owned = nominal.owner is not None or bool(nominal.possessive)
    anybody = head in words("offices", "words.anybody") or of_children(discourse, found.head)
    if not fitting and phrase == head and anybody and not owned:
        return discourse.last(lambda d: d.kind is ActorKind.PERSON and d not in barred and genders(found, d), 6)
    if not fitting:
        return described(discourse, nominal, barred)
    if found.country:
        exact = [d for d in fitting if d.country == found.country]
        fitting = exact or fitting
    if len(fitting) == 1:
        return fitting[0]
    if head in LEADING:
        fitting = [d for d in fitting if d.parts] or fitting
    if head == "president" and not found.country:
        fitting = _presidents(discourse, found, fitting)
    best: tuple[float, Draft] | None = None
    for order, seen in enumerate(reversed(discourse.seen[-BACK:])):
        if seen.draft in fitting:
            far = found.head.sentence.index - seen.head.sentence.index
            score = (SUBJECT if seen.head.dep in ("nsubj", "nsubjpass") else 0.0) - far - 0.1 * order
            if best is None or score > best[0]:
                best = score, seen.draft
    if best is not None:
        return best[1]
    return max(fitting, key=lambda d: (d.mentions, -d.start))


def _presidents(discourse: Discourse, found: Found, fitting: list[Draft]) -> list[Draft]:
    """ "The president" of a paper is its own country's, unless another is the subject right before and he is not."""
    home = country_of_outlet(discourse.text.report.outlet or "")
    own = [d for d in fitting if home is not None and d.country == home]
    if not own:
        return fitting
    here = found.head.sentence.index
    for seen in reversed(discourse.seen[-20:]):
        if here - seen.head.sentence.index > 1 or seen.draft in own:
            break
        if seen.draft in fitting and seen.head.dep in ("nsubj", "nsubjpass") and seen.head.head.dep == "ROOT":
            return fitting
    return own


def _most_spoken_of(
    discourse: Discourse, nominal: Nominal, barred: list[Draft], side: str | None = None, *, overall: bool = False
) -> Draft | None:
    """Nobody is given the office by name: the person spoken of most of whom no office or other country is known.

    Somebody spoken of before comes first. "The president" needs more: anybody may be meant.
    """
    found = nominal.found
    president = found.head.lower == "president"
    if not president and (found.country is None or found.head.lower not in words("offices", "words.vague_leaders")):
        return None
    country = found.country or side or (country_of_outlet(discourse.text.report.outlet or "") if president else None)
    fitting = [
        d
        for d in discourse.scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON
        and d.parts
        and d not in barred
        and not d.offices
        and genders(found, d)
        and (d.country == country or (d.country is None and _may_preside(d, found)))
        and d.mentions >= (4 if president else 2)
        and not (president and persons.family_first(d.parts))
    ]
    before = fitting if overall else [d for d in fitting if 0 <= d.start < found.start] or fitting
    if not before:
        return None
    chosen = max(before, key=lambda d: (d.mentions, -d.start))
    if found.country and chosen.country is None:
        chosen.country = found.country
        chosen.add_sectors(("GOV",))
    return chosen


def _president_elsewhere(discourse: Discourse, nominal: Nominal, barred: list[Draft]) -> Draft | None:
    """ "The president" before anybody is called so, where "the U.S. president" and no other stands further on."""
    codes = set()
    for waiting in discourse.waiting.values():
        later = waiting.found
        if later.head.lower == "president" and waiting.phrase == "president" and later.country and waiting.definite:
            codes.add(later.country)
    if codes != {AMERICA}:
        return None
    nominal.found.country = AMERICA
    chosen = _most_spoken_of(discourse, nominal, barred, overall=True)
    if chosen is None:
        nominal.found.country = None
    return chosen


def _foreigner(found: Found, draft: Draft) -> bool:
    """Whether a phrase says a country that somebody with a name from elsewhere, of no known country, hardly leads."""
    return found.country == AMERICA and draft.country is None and abroad(draft)


def _may_preside(draft: Draft, found: Found) -> bool:
    """ "The US president" of a report that gives nobody the office: somebody named in full, of no other country."""
    if found.head.lower != "president":
        return True
    return not abroad(draft) and (len(draft.parts) > 1 or draft.mentions >= OFTEN)


def _gone_words(title: str) -> set[str]:
    return set(title.lower().replace("-", " ").split()) & words("offices", "words.gone")


def _gone(draft: Draft, head: str) -> bool:
    """Whether the report says only that somebody once held the office."""
    held = [t for t in draft.titles if head in t.lower()]
    return any(_gone_words(t) for t in held) or (not draft.parts and bool(_gone_words(draft.name)))


def _holds(discourse: Discourse, draft: Draft, head: str, phrase: str, found: Found) -> bool:
    if phrase in draft.offices or (" " not in phrase and head in draft.offices):
        return True
    if " " in phrase and head in draft.offices and not any(o != head and o.endswith(head) for o in draft.offices):
        return found.country is not None and draft.country == found.country  # "H. Otieno, the adviser"
    if phrase == head == "leader":
        return bool(draft.offices & HEADS)
    if phrase in ("commander in chief", "commander-in-chief"):
        return "president" in draft.offices
    if head == "diplomat" and any(c.lower in ("top", "chief") for c in found.head.children):
        return bool(draft.offices & words("offices", "words.chief_diplomats"))
    return head in ("official", "diplomat", "spokesperson") and any(head in o for o in draft.offices)


def _barred(discourse: Discourse, token: Token) -> list[Draft]:
    """Whom a phrase does not mean: the subject of its own clause, and who is heard saying it."""
    found: list[Draft] = _told_of(discourse, token)
    speaker = discourse.speaker_at(token.i) if discourse.quoted(token.i) else None
    if speaker is not None:
        found.append(speaker)
    at = token
    for _ in range(STEPS):
        if at.head is at or at.dep not in INWARD:
            break
        at = at.head
        if at.pos != "VERB":
            continue
        for child in at.children:
            if child.dep == "nsubj" and child.i != token.i:
                mention = discourse.by_token.get(child.i) or discourse.scene.taken.get(child.i)
                if mention is not None and mention.who is not None:
                    found.append(mention.who)
        break
    return found


def _told_of(discourse: Discourse, token: Token) -> list[Draft]:
    """Whom "Otieno will go, the official said" does not mean by "the official": who is the subject of what he says."""
    verb = token.head
    if token.dep != "nsubj" or verb.lemma not in words("acting", "speech") or token.sentence.row.first == token.i:
        return []
    said = [c for c in verb.children if c.dep == "ccomp" and c.i < token.i]
    subjects = [c for clause in said for c in clause.children if c.dep in ("nsubj", "nsubjpass")]
    mentions = (discourse.scene.taken.get(c.i) for c in subjects)
    return [m.who for m in mentions if m is not None and m.form is Form.NAME and m.who is not None]


def genders(found: Found, draft: Draft) -> bool:
    """Whether their genders, where both are known, are one."""
    return not found.gender or not draft.gender or found.gender == draft.gender
