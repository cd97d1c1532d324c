"""Finds time expressions, resolves them, and anchors statements and events in time."""

from dateline.temporal.anchoring.anchor import AnchorStage
from dateline.temporal.stage import TimeStage

__all__ = ["AnchorStage", "TimeStage"]
