"""Which state a noun phrase for a state or government means."""

from __future__ import annotations

from dateline.actors.discourse import BACK, Discourse
from dateline.actors.found import Found
from dateline.actors.nominals import Nominal
from dateline.actors.resolve import LEADING, country_draft
from dateline.model import ActorKind, Token


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
        owner = discourse.last(
            lambda d: (
                d.country is not None
                and d.kind is (ActorKind.PERSON if nominal.possessive in ("his", "her") else ActorKind.COUNTRY)
            )
        )
        code, why = (owner.country, f"{owner.name}'s") if owner else (None, "")
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
    for seen in reversed(discourse.seen[-BACK:]):
        if seen.draft.kind is not ActorKind.COUNTRY or seen.draft.country == barred:
            continue
        if seen.modifier and seen.head.sentence is nominal.found.head.sentence:
            continue
        return seen.draft.country
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
