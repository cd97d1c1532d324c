"""What somebody leads by the words after an office ("the leader of the opposition"), and who is called by children."""

from __future__ import annotations

from dateline.actors.discourse import Discourse
from dateline.actors.found import Draft
from dateline.actors.vocabulary import nouns
from dateline.model import Token

LED = frozenset({"leader", "leaders", "head", "chief", "chairman", "commander", "spokesman", "spokeswoman"})
PARENTS = frozenset({"father", "mother", "grandfather", "grandmother"})
NUMBERS = frozenset({"one", "two", "three", "four", "five", "six", "seven", "eight"})


def body_led(discourse: Discourse, head: Token) -> str | None:
    """What "the leader of the opposition", "the head of the rebels" leads, where that is no state and has no name."""
    if head.lower not in LED:
        return None
    for child in head.children:
        if child.dep == "prep" and child.lower == "of" and child.i == head.i + 1:
            for grand in child.children:
                noun = nouns().get(grand.lower)
                if grand.dep == "pobj" and noun is not None and noun.kind in ("body", "bodies", "group"):
                    return None if grand.i in discourse.scene.taken else grand.lower
    return None


def leads(draft: Draft, body: str) -> bool:
    """Whether a title of somebody's speaks of such a body: "opposition leader", "head of the panel"."""
    told = {word for title in (draft.name if not draft.parts else "", *draft.titles) for word in title.lower().split()}
    return body in told or body.removesuffix("s") in told


def of_children(discourse: Discourse, head: Token) -> bool:
    """ "The father of two", "the mother-of-three": an epithet of whoever was spoken of last."""
    after = [w.lower() for w in discourse.text.words[head.i + 1 : head.i + 5] if w != "-"]
    return head.lower in PARENTS and after[:1] == ["of"] and not NUMBERS.isdisjoint(after[1:2])
