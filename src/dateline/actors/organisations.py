"""Which body a noun phrase for a body means."""

from __future__ import annotations

from dateline.actors.discourse import BACK, Discourse, Seen
from dateline.actors.firms import firm
from dateline.actors.found import MOST, Draft
from dateline.actors.likelihood import bearing
from dateline.actors.nominals import Nominal
from dateline.actors.vocabulary import named_small
from dateline.lexicon.tables import words
from dateline.model import ActorKind

OTHER_GROUPS = frozenset(
    {"same", "other", "age", "ethnic", "first", "second", "whole", "latter", "small", "larger", "largest"}
)
"""Words before "group" that mean another than the body just named."""
LATELY = 5
"""Sentences in which a newspaper that spoke is the one meant."""


def body(discourse: Discourse, nominal: Nominal) -> None:
    """Joins "the ministry", "the newspaper" to the body spoken of, or to a new one."""
    found, head = nominal.found, nominal.found.head.lower
    if head == "ministry" and nominal.definite and not found.country and not nominal.modified:
        minister = discourse.last(lambda d: d.kind is ActorKind.PERSON and "minister" in d.offices, 1)
        if minister is not None and minister.titles:
            name = minister.titles[0].replace("Minister", "Ministry").replace("minister", "ministry")
            found.country, found.sectors = minister.country, minister.sectors
            same = next(
                (
                    d
                    for d in discourse.scene.drafts
                    if d.kind is ActorKind.ORGANISATION and d.name.lower() == name.lower()
                ),
                None,
            )
            if same is None:
                same = Draft(ActorKind.ORGANISATION, name, minister.country, minister.sectors)
                discourse.scene.drafts.append(same)
            discourse.scene.join(found, same, "body", f"the ministry of {minister.name}")
            return
    if _small(discourse, nominal):
        return
    inside = _named_inside(discourse, nominal)
    if inside is not None:
        discourse.scene.join(found, inside, "body", f"{found.name!r} names {inside.name}")
        return
    business = firm(discourse, nominal)
    if business is not None:
        discourse.scene.join(found, business, "body", f"{found.name!r}: the business in focus, {business.name}")
        return
    for seen in _order(discourse, nominal):
        draft = seen.draft
        if draft.kind is not ActorKind.ORGANISATION or not discourse.agree(found, draft):
            continue
        if not nominal.definite and not found.country:
            break
        kindred = head in words("bodies", "kindred") and bool(set(found.sectors) & set(draft.sectors))
        same_head = head in draft.name.lower().split() or kindred
        if same_head and _words_fit(discourse, nominal, draft):
            discourse.scene.join(found, draft, "body", f"{found.name!r} is {draft.name}")
            return
    other = any(c.lower in OTHER_GROUPS for c in found.head.children)
    if (
        nominal.definite
        and not other
        and head in ("group", "organization", "organisation", "body", "movement", "agency")
    ):
        recent = discourse.last(lambda d: d.kind is ActorKind.ORGANISATION, 12)
        if recent is not None:
            discourse.scene.join(found, recent, "body", f"{found.name!r}: the body spoken of before")
            return
    if found.country or nominal.modified or found.head.dep in ("nsubj", "nsubjpass"):
        discourse.fresh(nominal, ActorKind.ORGANISATION)


def _named_inside(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """ "The official KCNA news agency": the body whose name stands in the phrase beside its head, and owns nothing."""
    found = nominal.found
    for i in range(found.head.i - 1, max(found.first, found.head.i - 4) - 1, -1):
        inside = discourse.scene.taken.get(i)
        if inside is None:
            continue
        alike = inside.kind is ActorKind.ORGANISATION and inside.head.dep in ("compound", "nmod", "appos")
        if not alike or inside.who is None or not set(found.sectors) & set(inside.who.sectors):
            return None
        return inside.who if inside.head.dep != "poss" and discourse.agree(found, inside.who) else None
    return None


def _small(discourse: Discourse, nominal: Nominal) -> bool:
    """ "The security council", "the state department": a name that the paper writes in small letters."""
    found = nominal.found
    phrase = " ".join(t.lower for t in discourse.text.tokens[found.first : found.last] if t.lower != "the")
    known = named_small().get(phrase)
    if known is None or (found.country and known.country and found.country != known.country):
        return False
    bodies = (d for d in discourse.scene.drafts[:MOST] if d.kind is ActorKind.ORGANISATION)
    draft = next((d for d in bodies if d.name in (known.name, found.name)), None)
    if draft is None:
        draft = Draft(ActorKind.ORGANISATION, known.name, known.country, known.sectors)
        discourse.scene.drafts.append(draft)
    discourse.scene.join(found, draft, "body", f"a name of {known.name} in small letters")
    return True


def _order(discourse: Discourse, nominal: Nominal) -> list[Seen]:
    """What was mentioned before, last first; for "the newspaper" those that lately spoke or acted before the others."""
    seen = discourse.seen[-BACK:][::-1]
    if nominal.found.head.lower not in words("bodies", "kindred"):
        return seen
    here = nominal.found.head.sentence.index
    acted = [s for s in seen if bearing(s).dep == "nsubj" and here - s.head.sentence.index <= LATELY]
    return [*acted, *seen]


def _words_fit(discourse: Discourse, nominal: Nominal, draft: Draft) -> bool:
    """ "the finance ministry" is not the defence ministry."""
    own = set(nominal.phrase.split()[:-1]) | {w.lower() for w in nominal.found.name.split()[:-1] if w.islower()}
    if nominal.found.head.tag == "NNP":
        own |= {w.lower() for w in nominal.found.name.split()[:-1]}  # a name of its own: no other institute's
    known = set(draft.name.lower().replace("'s", "").replace("-", " ").split())
    return not (own - known - {"the", "country", "same"} and nominal.found.country) or own <= known
