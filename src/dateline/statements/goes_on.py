"""Who "Kim added" is, where two people of one name speak: the one who spoke last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.model import Actor, ActorKind, Statement
from dateline.statements.sources import Speakers

ADDING = frozenset({"add", "continue", "conclude", "elaborate"})
"""Cues with which somebody goes on speaking."""

NEAR = 700
"""Characters after which nobody goes on."""


def same_voice(ordered: Sequence[Statement], speakers: Speakers) -> list[Statement]:
    """Statements in the order of the text, with the last speaker put where a surname alone goes on with his words."""
    out: list[Statement] = []
    last: Statement | None = None
    for statement in ordered:
        made = statement
        if last is not None and _adds(statement) and statement.span.start - last.span.end < NEAR:
            actor = speakers.known(last.speaker)
            if actor is not None and actor.id != statement.speaker and _called(actor, statement.speaker_text):
                made = _said_by(statement, actor)
        out.append(made)
        if made.speaker is not None:
            last = made
    return out


def _adds(statement: Statement) -> bool:
    return bool(statement.why) and statement.why[0].detail in ADDING and len(statement.speaker_text.split()) == 1


def _called(actor: Actor, word: str) -> bool:
    return actor.kind is ActorKind.PERSON and word[:1].isupper() and word in actor.name.split()


def _said_by(statement: Statement, actor: Actor) -> Statement:
    links = list(statement.chain)
    if links:
        links[-1] = replace(links[-1], who=actor.name, actor=actor.id)
    return replace(statement, speaker=actor.id, chain=tuple(links))
