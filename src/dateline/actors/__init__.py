"""Actors: who is mentioned in a report, and which mentions are of one and the same."""

from dateline.actors.stage import CastStage

__all__ = ["CastStage"]
