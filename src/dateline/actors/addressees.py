"""Whom "you" means inside a quotation, where the text says to whom it is said or written."""

from __future__ import annotations

from bisect import bisect_left

from dateline.actors.discourse import Discourse
from dateline.actors.found import Draft
from dateline.actors.letters import letters
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

YOU = frozenset({"you", "your", "yours", "yourself"})
FAR = 14
"""Paragraphs that a letter may be quoted from after it is named."""
LETTERS = 12
"""Letters that are looked back at."""
ADDRESSED = (ActorKind.PERSON, ActorKind.COUNTRY)


def addressee(discourse: Discourse, token: Token, speaker: Draft | None) -> tuple[Draft, str] | None:
    """To whom the words at a token are said, and why; `None` where the text does not say."""
    quote = discourse.quotes.get(token.i)
    if quote is None or speaker is None:
        return None
    if quote.verb is not None:
        told = _told(discourse, quote.verb)
        if told is not None and told is not speaker:
            return told, f"{quote.verb.text} {told.name}"
    if discourse.letters is None:
        discourse.letters = letters(discourse.text)
    block = token.sentence.block
    last = bisect_left(discourse.letters, token.i, key=lambda letter: letter.at)
    for letter in reversed(discourse.letters[max(0, last - LETTERS) : last]):
        if block - letter.block > FAR:
            break
        to = _who(discourse, letter.addressee)
        if to is None or to is speaker or to.kind not in ADDRESSED:
            continue
        writer = _who(discourse, letter.writer) if letter.writer is not None else None
        if writer is None or writer is speaker:
            return to, f"the {discourse.text.tokens[letter.at].lower} is to {to.name}"
    return None


def _told(discourse: Discourse, verb: Token) -> Draft | None:
    for child in verb.children:
        at: Token | None = None
        if child.dep in ("dobj", "dative") and child.pos in ("PROPN", "PRON") and verb.lemma in words("acting", "told"):
            at = child
        elif child.dep in ("prep", "dative") and child.lower == "to" and verb.lemma in words("acting", "speech"):
            at = next((g for g in child.children if g.dep == "pobj"), None)
        if at is not None:
            who = _who(discourse, at.i)
            if who is not None and who.kind in ADDRESSED:
                return who
    return None


def _who(discourse: Discourse, i: int | None) -> Draft | None:
    if i is None:
        return None
    mention = discourse.by_token.get(i) or discourse.scene.taken.get(i)
    return mention.who if mention is not None else None
