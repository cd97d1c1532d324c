"""Predicates, roles, PLOVER type and mode, status, place and instrument: who did what to whom."""

from dateline.events.stage import EventStage
from dateline.events.talk import TalkStage

__all__ = ["EventStage", "TalkStage"]
