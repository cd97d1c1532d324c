"""Which person a noun phrase for one person means, by office, country and last use."""

from __future__ import annotations

from dateline.actors import persons
from dateline.actors.discourse import Discourse
from dateline.actors.found import MOST, Draft, Found
from dateline.actors.nominals import Nominal
from dateline.actors.resolve import LEADING
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token


def person(discourse: Discourse, nominal: Nominal) -> None:
    """Joins "the president", "the North Korean leader" to who holds the office, "an official" to somebody new."""
    found = nominal.found
    head, phrase = found.head.lower, nominal.phrase
    plain = head in words("offices", "words.plain")
    if nominal.definite and not (head in words("offices", "words.kin") and nominal.owner is not None):
        chosen = _holder(discourse, nominal, head, phrase)
        if chosen is not None:
            found.form = Form.TITLE
            found.titles.append(found.name)
            discourse.scene.join(found, chosen, "title", f"{found.name!r} is {chosen.name}, by title and last use")
            return
    if plain and not nominal.definite and found.head.dep not in ("nsubj", "nsubjpass", "dobj"):
        return
    if (
        not nominal.definite
        and not found.country
        and found.head.dep in ("pobj", "conj", "poss", "npadvmod")
        and not nominal.modified
    ):
        return
    discourse.fresh(nominal, ActorKind.PERSON)


def _holder(discourse: Discourse, nominal: Nominal, head: str, phrase: str) -> Draft | None:
    """The person who holds the office: one the report gives it to, last spoken of first."""
    found = nominal.found
    fitting = [
        d
        for d in discourse.scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON
        and _holds(discourse, d, head, phrase)
        and discourse.agree(found, d)
        and genders(found, d)
    ]
    if not fitting and head in ("leader", "ruler", "dictator"):
        fitting = [
            d
            for d in discourse.scene.drafts[:MOST]
            if d.kind is ActorKind.PERSON
            and d.parts
            and found.country
            and d.country == found.country
            and (d.offices & LEADING or not d.offices)
        ]
    if head in LEADING and not any(d.parts for d in fitting):
        chosen = _most_spoken_of(discourse, nominal)
        if chosen is not None:
            return chosen
    if not fitting and head in words("offices", "words.plain"):
        return discourse.last(lambda d: d.kind is ActorKind.PERSON and genders(found, d), 6)
    if not fitting:
        return None
    if found.country:
        exact = [d for d in fitting if d.country == found.country]
        fitting = exact or fitting
    if len(fitting) == 1:
        return fitting[0]
    barred = _subject_draft(discourse, found.head)
    for seen in reversed(discourse.seen):
        if seen.draft in fitting and seen.draft is not barred:
            return seen.draft
    return fitting[0]


def _most_spoken_of(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """Nobody is given the office by name: the person spoken of most of whom no office or other country is known.

    Somebody spoken of before comes first. "The president" needs more: anybody may be meant.
    """
    found = nominal.found
    president = found.head.lower == "president"
    if not president and (found.country is None or found.head.lower not in words("offices", "words.vague_leaders")):
        return None
    barred = _subject_draft(discourse, found.head)
    fitting = [
        d
        for d in discourse.scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON
        and d.parts
        and d is not barred
        and not d.offices
        and genders(found, d)
        and (d.country == found.country if president and found.country else d.country in (None, found.country))
        and d.mentions >= (4 if president else 2)
        and not (president and persons.family_first(d.parts))
    ]
    before = [d for d in fitting if 0 <= d.start < found.start] or fitting
    if not before:
        return None
    chosen = max(before, key=lambda d: (d.mentions, -d.start))
    if found.country and chosen.country is None:
        chosen.country = found.country
        chosen.add_sectors(("GOV",))
    return chosen


def _holds(discourse: Discourse, draft: Draft, head: str, phrase: str) -> bool:
    if phrase in draft.offices or (" " not in phrase and head in draft.offices):
        return True
    if phrase == head == "leader":
        return bool(draft.offices & LEADING)
    return head in ("official", "diplomat", "spokesperson") and any(head in o for o in draft.offices)


def _subject_draft(discourse: Discourse, token: Token) -> Draft | None:
    """The actor of the clause that the token is an argument of: it is somebody else."""
    if token.dep in ("dobj", "pobj", "dative"):
        verb = token.head if token.dep != "pobj" else token.head.head
        for child in verb.children:
            if child.dep == "nsubj":
                mention = discourse.by_token.get(child.i)
                return mention.who if mention is not None else None
    return None


def genders(found: Found, draft: Draft) -> bool:
    """Whether their genders, where both are known, are one."""
    return not found.gender or not draft.gender or found.gender == draft.gender
