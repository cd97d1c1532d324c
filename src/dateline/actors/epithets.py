"""Whom a description means that no title gives: "the former mayor", "the despot", "this man, Peter Otieno"."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.actors.binding import SUBJECTS, subject_ahead
from dateline.actors.discourse import BACK, Discourse
from dateline.actors.found import Draft, Found
from dateline.actors.homes import country_of_outlet
from dateline.actors.nominals import Nominal
from dateline.actors.resolve import HEADS
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token

NEAR = 1
"""Sentences back in which somebody stands whom "the former mayor" describes."""
FRONT = 25
"""Tokens of a sentence before its subject that are looked at."""
TITLES = 3
"""Tokens of a title between a comma and a name."""


def named_beside(discourse: Discourse, found: Found) -> Draft | None:
    """The person named after a comma: "this man, Peter Otieno, was"; "the premier of Oman, Mr. Otieno"."""
    text = discourse.text
    if found.last >= len(text.words) or text.words[found.last] != ",":
        return None
    for i in range(found.last + 1, min(found.last + 2 + TITLES, len(text.words))):
        mention = discourse.scene.taken.get(i)
        if mention is None:
            if text.tokens[i].pos != "PROPN":
                return None
            continue
        name = mention.head
        if mention.kind is not ActorKind.PERSON or mention.who is None or name.conjuncts()[1:]:
            return None
        same_verb = name.dep in SUBJECTS and found.head.dep in SUBJECTS and name.head is found.head.head
        return mention.who if same_verb or (name.dep == "appos" and name.head.i <= found.head.i) else None
    return None


def pointed_ahead(discourse: Discourse, found: Found) -> Draft | None:
    """ "In his speech, the president said": he is whom "his" before the subject means."""
    if found.head.dep not in SUBJECTS:
        return None
    first = max(found.head.sentence.row.first, found.first - FRONT)
    for i in range(first, found.first):
        token = discourse.text.tokens[i]
        if token.lower not in ("his", "her") or subject_ahead(discourse, token) is not found.head:
            continue
        mention = discourse.by_token.get(i)
        return mention.who if mention is not None and mention.kind is ActorKind.PERSON else None
    return None


def described(discourse: Discourse, nominal: Nominal, barred: Sequence[Draft]) -> Draft | None:
    """ "The former mayor", "the 65-year-old senator": the only person in the sentence or the one before who may be."""
    found = nominal.found
    said = found.name.lower()
    if not nominal.definite or not (_former(found.head) or "-year-old" in said):
        return None
    here = found.head.sentence.index
    for back in range(NEAR + 1):
        near: list[Draft] = []
        for seen in discourse.seen[-BACK:]:
            draft = seen.draft
            if here - seen.head.sentence.index > back or draft in near or draft in barred:
                continue
            if draft.kind is not ActorKind.PERSON or draft.plural:
                continue
            if not draft.parts and found.head.lower in draft.name.lower().split():
                return draft  # "one former official" of before
            if not draft.parts or _beside(found.head, seen.head) or not discourse.agree(found, draft):
                continue
            if draft.offices & HEADS and (not found.offices & HEADS or _sits(draft, found.head.lower)):
                continue
            near.append(draft)
        if near:
            return near[0] if len(near) == 1 else None
    return None


def _sits(draft: Draft, office: str) -> bool:
    """Whether the report gives somebody the office without a word for the past: he is not "the former president"."""
    gone = words("offices", "words.gone")
    held = [t.lower() for t in draft.titles if office in t.lower()]
    return office in draft.offices and not any(gone & set(t.replace("-", " ").split()) for t in held)


def _former(head: Token) -> bool:
    return any(c.lower == "former" for c in head.children)


def _beside(token: Token, other: Token) -> bool:
    """Whether two are coordinated: "Otieno and the former mayor" are two."""
    return any(t is other for t in token.conjuncts())


def portrayed(head: Token) -> bool:
    """ "The young leader", "the reclusive ruler": what papers call a leader of another country than their own."""
    if head.lower not in words("offices", "words.vague_leaders"):
        return False
    return any(c.lower in words("offices", "words.portrayed") for c in head.children)


def strongman(discourse: Discourse, nominal: Nominal, barred: Sequence[Draft]) -> Draft | None:
    """ "The despot", "the young leader": the last leader of another country than the paper's, called no president."""
    found = nominal.found
    head = found.head
    if head.lower not in words("offices", "words.strongmen") and not portrayed(head):
        return None
    home = country_of_outlet(discourse.text.report.outlet or "")
    for seen in reversed(discourse.seen[-BACK:]):
        draft = seen.draft
        if draft.kind is not ActorKind.PERSON or not draft.parts or draft in barred or seen.form is Form.PRONOUN:
            continue
        if not draft.offices & words("offices", "words.unelected") or not discourse.agree(found, draft):
            continue
        if draft.country is None or draft.country != home:
            return draft
    return None
