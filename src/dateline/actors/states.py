"""Which state a noun phrase for a state or government means."""

from __future__ import annotations

from dateline.actors.discourse import BACK, Discourse, Seen
from dateline.actors.found import Draft, Found
from dateline.actors.nominals import Nominal
from dateline.actors.resolve import LEADING, country_draft
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

FAR = 6
"""Sentences back in which the state meant is looked for."""
FAINT = -9.0
"""Less than this is no evidence."""


def state(discourse: Discourse, nominal: Nominal) -> None:
    """Joins "the regime", "the country", "his government" to a state, by its own words or the state spoken of."""
    found = nominal.found
    code, why = found.country, "its own words"
    if code is None and nominal.owner is not None and nominal.owner.who is not None:
        code, why = nominal.owner.who.country, f"{nominal.owner.who.name}'s country"
    if code is None:
        code = _person_in(discourse, found)
        why = "the person it is called after"
    if code is None and nominal.possessive:
        owner = _possessor(discourse, nominal)
        code, why = (owner.country, f"{owner.name}'s") if owner is not None else (None, "")
        if code is None and owner is not None:
            return  # whose it is is known, which state that is is not
    if code is None and (nominal.definite or nominal.possessive):
        code, why = _country_meant(discourse, nominal), "the state spoken of before"
    if code is None:
        if nominal.noun.kind == "government" and nominal.definite:
            found.kind = ActorKind.GOVERNMENT
            discourse.fresh(nominal, ActorKind.GOVERNMENT)
        return
    discourse.scene.join(found, country_draft(discourse.scene, code), "state", f"{found.name!r} is the state: {why}")


def _person_in(discourse: Discourse, found: Found) -> str | None:
    for i in range(found.first, found.head.i):
        inside = discourse.scene.taken.get(i)
        if inside is not None and inside.kind is ActorKind.PERSON and inside.who is not None:
            return inside.who.country
    return None


def _country_meant(discourse: Discourse, nominal: Nominal) -> str | None:
    """The state last spoken of, but not the one whose speech or act the phrase is the object of."""
    word = nominal.found.head.lower
    barred = _subject_country(discourse, nominal.found.head)
    if word in ("administration",):
        before = next(
            (
                s.draft
                for s in reversed(discourse.seen[-BACK:])
                if s.draft.kind is ActorKind.PERSON and s.draft.offices & LEADING and s.draft.country == "USA"
            ),
            None,
        )
        return "USA" if before is not None or "USA" in discourse.scene.countries else None
    if word in ("kingdom", "republic", "dynasty", "superpower", "state") and not nominal.demonstrative:
        return None
    called = _called_so(discourse, nominal)
    best, best_score, order = None, FAINT, 0
    for seen in reversed(discourse.seen[-BACK:]):
        far = nominal.found.head.sentence.index - seen.head.sentence.index
        if far > FAR:
            break
        code = seen.draft.country
        if seen.draft.kind is not ActorKind.COUNTRY or code == barred or code is None:
            continue
        if (seen.modifier and far == 0) or _apposed_to_place(discourse, seen.head):
            continue
        score = _weight(seen, far, order) + (3.0 if code in called else 0.0)
        order += 1
        if score > best_score:
            best, best_score = code, score
    return best


def _weight(seen: Seen, far: int, order: int) -> float:
    """Recency first, then role: a subject before others, where something happens after them."""
    score = -1.0 * far - 0.5 * min(order, 8)
    dep = seen.head.dep
    if dep in ("nsubj", "nsubjpass"):
        score += 1.5
    elif seen.modifier or (dep == "pobj" and seen.head.head.lower in words("acting", "place_prepositions")):
        score -= 0.5
    return score


def _apposed_to_place(discourse: Discourse, token: Token) -> bool:
    """ "Porto, Portugal": the country only says where the place is."""
    before = discourse.text.tokens[token.i - 2] if token.i > 1 else token
    return (
        token.i > 1
        and discourse.text.words[token.i - 1] == ","
        and before.tag == "NNP"
        and (token.dep in ("appos", "npadvmod") or before.ent in ("GPE", "LOC", "FAC"))
        and not (before.i in discourse.scene.taken and discourse.scene.taken[before.i].kind is ActorKind.COUNTRY)
    )


def _called_so(discourse: Discourse, nominal: Nominal) -> frozenset[str]:
    """The countries that the report calls by a loaded word ("the Northern regime"), where the phrase has it."""
    word = nominal.found.head.lower
    if word not in ("regime", "junta", "dictatorship"):
        return frozenset()
    known = discourse.called.get(word)
    if known is not None:
        return known
    taken = discourse.scene.taken
    codes = set()
    for token in discourse.text.tokens:
        if token.lower == word:
            for i in (token.i - 1, token.i - 2):
                before = taken.get(i)
                if before is not None and before.who is not None and before.who.country:
                    codes.add(before.who.country)
    discourse.called[word] = frozenset(codes)
    return discourse.called[word]


def _possessor(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """The actor of the possessive before the phrase ("his government")."""
    for child in nominal.found.head.children:
        if child.dep == "poss" and child.lower == nominal.possessive and discourse.pronoun is not None:
            mention = discourse.pronoun(child)
            return mention.who if mention is not None else None
    return None


def _subject_country(discourse: Discourse, token: Token) -> str | None:
    at = token
    for _ in range(10):
        if at.head is at:
            return None
        at = at.head
        if at.pos == "VERB":
            for child in at.children:
                if child.dep == "nsubj" and child.i != token.i:
                    mention = discourse.by_token.get(child.i)
                    if mention is not None and mention.who is not None and mention.who.country:
                        return mention.who.country
    return None
