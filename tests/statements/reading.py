"""Reads a hand-made sentence with the stage."""

from __future__ import annotations

from dataclasses import replace

from dateline.language.blocks import face
from dateline.model import Actor, ActorKind, Cast, Form, Layer, Layers, Mention, Span, Statement
from dateline.statements import StatementStage
from tests import handmade


def layer(
    sentence: tuple[str, str], cast: Cast | None = None, *, outlet: str | None = "The Courier"
) -> Layer[Statement]:
    """The statements' layer of one sentence."""
    text, rows = sentence
    layers = Layers().add(handmade.parse(face(text), rows)).add(cast or Cast("cast", "empty"))
    return StatementStage()(handmade.report(text, outlet=outlet), layers)


def statements(sentence: tuple[str, str], cast: Cast | None = None) -> tuple[Statement, ...]:
    """The statements of one sentence."""
    return layer(sentence, cast).items


def in_paragraphs(sentence: tuple[str, str], cast: Cast | None = None) -> tuple[Statement, ...]:
    """The statements of sentences that stand in a paragraph each."""
    text, rows = sentence
    parse = handmade.parse(face(text), rows)
    apart = tuple(replace(row, block=number) for number, row in enumerate(parse.items))
    layers = Layers().add(replace(parse, items=apart)).add(cast or Cast("cast", "empty"))
    return StatementStage()(handmade.report(text), layers).items


def only(sentence: tuple[str, str], cast: Cast | None = None) -> Statement:
    """The one statement of a sentence."""
    (found,) = statements(sentence, cast)
    return found


def quotes(sentence: tuple[str, str], spans: tuple[Span, ...]) -> list[str]:
    """The characters of some spans."""
    return [span.quote(sentence[0]) for span in spans]


def who(statement: Statement) -> list[str]:
    """The chain, by name."""
    return [link.who for link in statement.chain]


def cast_of(text: str, *named: tuple[str, str, ActorKind]) -> Cast:
    """A cast of actors `(id, words, kind)`, each mentioned once, where its words stand first."""
    mentions = []
    actors = []
    for id_, words, kind in named:
        at = text.index(words)
        form = Form.NAME if words[0].isupper() else Form.PRONOUN
        mentions.append(Mention(Span(at, at + len(words)), words, form, id_))
        actors.append(Actor(id_, words, kind))
    return Cast("cast", "handmade", tuple(mentions), actors=tuple(actors))
