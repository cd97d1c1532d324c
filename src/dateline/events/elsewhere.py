"""Acts that are none of politics': those of sport, of films and novels, and crowds that celebrate.

The words are those of `not_politics.toml`. A sentence that tells of arms, of the police or of protest is never one of
sport or of a feast, whatever else stands in it: bombs go off in stadiums, and protesters march on feast days.
"""

from __future__ import annotations

from dateline.events.accidents import ARMED
from dateline.events.act import Act
from dateline.events.parties import Parties
from dateline.events.table import classes, hyphenated, phrases
from dateline.model import ActorKind, Sentence, Token

FORCE = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST", "THREATEN"})
"""Types that sport has in its words, and never in deed."""
FIGURES = 3
"""Different words of sport, markets and the stage with which a sentence is about them."""
REAL = frozenset({"@police", "@weapon", "@arms"})
MAX_UP = 6


def figurative(sentence: Sentence) -> bool:
    """Whether a sentence is about sport, markets or entertainment."""
    table = phrases("not_politics", "words")
    return len({t.lemma.lower() for t in sentence.tokens if t.lemma.lower() in table}) >= FIGURES


def elsewhere(act: Act, parties: Parties) -> bool:
    """Whether an act is one of a game or a story, or a crowd's that celebrates."""
    if _told(act.trigger) and not _heard(act.trigger):
        return True
    if act.type not in FORCE:
        return False
    tokens = [t for t in act.trigger.sentence.tokens if t is not act.trigger]
    if _any(tokens, "sport") and not any(_real(t) for t in tokens):
        return act.type in ("ASSAULT", "MOBILIZE", "PROTEST") or not _countries(act, parties)
    if (
        act.type == "PROTEST"
        and act.mode in ("demo", None)
        and act.trigger.lemma in phrases("not_politics", "crowding")
    ):
        return _any(tokens, "festive") and not _any(tokens, "protesting")
    return False


def _any(tokens: list[Token], name: str) -> bool:
    words = phrases("not_politics", name)
    return any(t.lower in words or (hyphenated(t, word := t.lemma.lower()) or word) in words for t in tokens)


def _real(token: Token) -> bool:
    """Whether a word tells of arms, of those who bear them, or of protest."""
    word = token.lemma.lower()
    if word in phrases("not_politics", "protesting"):
        return True
    return word in ARMED - phrases("not_politics", "played") or bool(REAL & classes().get(word, frozenset()))


def _countries(act: Act, parties: Parties) -> bool:
    """Whether a country takes part, which clubs and leagues do not fine or bar for play alone."""
    found = (parties.who(role) for role in (*act.actors, *act.recipients))
    return any(actor is not None and actor.kind in (ActorKind.COUNTRY, ActorKind.GOVERNMENT) for actor in found)


def _told(trigger: Token) -> bool:
    """Whether a clause is what a film or a book tells: "in the novel, …", "the drama follows a spy who …"."""
    stories = phrases("not_politics", "stories")
    for token in trigger.sentence.tokens:
        if token.pos != "NOUN" or token.lemma.lower() not in stories:
            continue
        if token.dep == "pobj" and token.head.lower == "in" and token.head.head.pos in ("VERB", "AUX"):
            return _over(token.head.head, trigger)
        if token.dep == "nsubj" and token.head.lemma in phrases("not_politics", "telling"):
            return trigger is not token.head and _over(token.head, trigger)
    return False


def _over(above: Token, trigger: Token) -> bool:
    """Whether a verb is the trigger's own, or governs it."""
    token = trigger
    for _ in range(MAX_UP):
        if token is above:
            return True
        token = token.head
    return token is above


def _heard(trigger: Token) -> bool:
    """Whether the story is itself what somebody is prosecuted for, or what is banned: "arrested over a film"."""
    return trigger.lemma in phrases("not_politics", "over_stories")
