"""Which business "the company", "the firm", "the manufacturer" means: the one last in focus."""

from __future__ import annotations

from dateline.actors.discourse import BACK, Discourse, Seen
from dateline.actors.found import Draft
from dateline.actors.nominals import Nominal
from dateline.actors.vocabulary import nouns
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token

FAR = 5
"""Sentences back in which the business meant is looked for."""
SPOKEN_OF = 0.1
"""What each mention gives a business."""
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def is_firm(draft: Draft) -> bool:
    """Whether a body may be a business: by its sector or the end of its name, and by nothing else that it is."""
    if draft.kind is not ActorKind.ORGANISATION or draft.plural:
        return False
    if draft.sectors:
        return draft.sectors == ("BUS",)
    last = draft.name.lower().rstrip(".").split()[-1:]
    if last and last[0] in words("bodies", "firm_endings"):
        return True
    known = nouns().get(last[0]) if last else None
    return known is None or known.sectors == ("BUS",)


def firm(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """The business that "the company" means; `None` for another phrase, or where none is in focus."""
    found = nominal.found
    if found.head.lower not in words("bodies", "firm_words") or not (nominal.definite or nominal.demonstrative):
        return None
    described = found.head.lower in words("bodies", "firm_epithets") or _based(discourse, nominal)
    if nominal.modified and not found.country and not described:
        return None
    after = (c for c in found.head.children if c.i > found.head.i and c.dep in ("prep", "acl"))
    if any(not (described and _goods(c)) for c in after):
        return None  # "the company of the engine's makers", "the company based there" say which
    here = found.head.sentence.index
    best: tuple[float, Draft] | None = None
    for order, seen in enumerate(reversed(discourse.seen[-BACK:])):
        far = here - seen.head.sentence.index
        if far > FAR:
            break
        draft = seen.draft
        if not is_firm(draft) or not discourse.agree(found, draft) or _does_it(seen, found.head):
            continue
        if nominal.modified and draft.country != found.country and not (described and draft.country is None):
            continue
        points = _weight(seen) - 2.0 * far - 0.3 * min(order, 10) + SPOKEN_OF * min(draft.mentions, 10)
        if best is None or points > best[0]:
            best = points, draft
    return best[1] if best is not None else None


def _based(discourse: Discourse, nominal: Nominal) -> bool:
    """ "The Lima-based company": told by where it is, with nothing else."""
    before = discourse.text.tokens[nominal.found.head.i - 1]
    return before.lower == "based" or before.lower.endswith("-based")


def _goods(preposition: Token) -> bool:
    """ "The maker of fasteners" is told by its trade; "the manufacturer of the engine" is somebody else."""
    things = [c for c in preposition.children if c.dep == "pobj"]
    return (
        preposition.lower == "of"
        and bool(things)
        and not any(c.dep in ("det", "poss") or t.pos == "PROPN" for t in things for c in (t, *t.children))
    )


def firms(discourse: Discourse, token: Token) -> list[Draft]:
    """The only two businesses that the sentence of "the two companies" or the one before names; else none."""
    found: list[Draft] = []
    for seen in discourse.seen[-BACK:]:
        near = token.sentence.index - seen.head.sentence.index <= 1
        if near and seen.form is Form.NAME and is_firm(seen.draft) and seen.draft not in found:
            found.append(seen.draft)
    return found if len(found) == 2 else []


def _does_it(seen: Seen, token: Token) -> bool:
    """Whether somebody is the subject of the verb whose object the phrase is: nobody buys himself."""
    verb = token.head if token.dep in ("dobj", "dative") else token.head.head if token.dep == "agent" else None
    return verb is not None and seen.head.head is verb and seen.head.dep in SUBJECTS


def _weight(seen: Seen) -> float:
    points = 2.5 if seen.head.dep in SUBJECTS else 0.0
    if seen.form is Form.NOMINAL and any(c.lower in ("a", "an", "another") for c in seen.head.children):
        points -= 4.0
    if seen.modifier:
        points -= 1.0
    return points
