"""A hundred sentences of news through the whole reader: what was done, whether, by whom, to whom."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.actors import CastStage
from dateline.events import EventStage
from dateline.language import Parser
from dateline.model import EventRecord, Layers, Role
from dateline.settings import Settings
from dateline.statements import StatementStage
from dateline.temporal import TimeStage
from tests.handmade import report

FLOOR = 0.95
"""Share of the sentences that must be read right in every column; only ever raised."""


def table() -> Iterator[tuple[str, str, str, str]]:
    for line in Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, code, actors, recipients = (cell.strip() for cell in line.split("|"))
            yield text, code, actors, recipients


def read(texts: list[str]) -> list[tuple[EventRecord, ...]]:
    reports = [report(text) for text in texts]
    stages = (TimeStage(), CastStage(), StatementStage())
    found = []
    for made, parse in zip(reports, Parser(Settings()).parse_many(reports), strict=True):
        layers = Layers().add(parse)
        for stage in stages:
            layers = layers.add(stage(made, layers))
        found.append(EventStage()(made, layers).items)
    return found


def named(wanted: str, roles: tuple[Role, ...], text: str) -> bool:
    if wanted == "*":
        return True
    if wanted == "-":
        return not roles
    here = [text[role.span.start : role.span.end] for role in roles]
    return all(any(part.strip() in name for name in here) for part in wanted.split(","))


def right(event: EventRecord, text: str, code: str, actors: str, recipients: str) -> bool:
    label = f"{event.type}/{event.mode}" if event.mode else event.type
    return (
        f"{label} {event.status}" == code
        and named(actors, event.actors, text)
        and named(recipients, event.recipients, text)
    )


@pytest.mark.model
def test_a_hundred_sentences() -> None:
    rows = list(table())
    assert len(rows) >= 100
    wrong = []
    for (text, code, actors, recipients), events in zip(rows, read([row[0] for row in rows]), strict=True):
        if not any(right(event, text, code, actors, recipients) for event in events):
            wrong.append(text)
    assert len(wrong) <= (1 - FLOOR) * len(rows), wrong
