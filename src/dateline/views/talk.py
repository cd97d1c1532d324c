"""Talk about no codable act as events of type STATEMENT: made of the statements when somebody asks for them.

A chronology keeps each statement once, with what makes it such an event; kept a second time among the events they would
be every third of them, and cost every reader of a store that asks for none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dateline.model.chronology import Chronology, Event, Utterance
from dateline.model.ids import content_id
from dateline.model.reading import STATEMENT, Status
from dateline.views.plain import line

SUMMARY = 240
"""Characters of a summary."""


def with_talk(chronology: Chronology) -> Chronology:
    """The chronology with its talk among its events; as it is where that is there already."""
    if any(event.type == STATEMENT for event in chronology.events):
        return chronology
    return replace(chronology, events=(*chronology.events, *talk(chronology)))


def talk(chronology: Chronology) -> Iterator[Event]:
    """The events of type STATEMENT, in the order of the statements; their sources' records are the statements."""
    for utterance in chronology.statements:
        if utterance.talk is not None and utterance.speaker is not None:
            yield _event(utterance, utterance.speaker, utterance.talk)


def _event(said: Utterance, speaker: str, status: Status) -> Event:
    return Event(
        id=content_id("ev", said.id, STATEMENT),
        type=STATEMENT,
        mode=None,
        contexts=(),
        status=status,
        historical=False,
        when=said.when,
        places=(),
        actors=(speaker,),
        recipients=said.to,
        instrument=None,
        summary=line(next((s.quote for s in said.sources), ""), SUMMARY),
        sources=said.sources,
        support=said.support,
    )
