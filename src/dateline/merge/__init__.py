"""MANY readings → one Chronology: copies, stories, actors, events, wording, conflicts.

A pure function of readings and people's judgements: order, batching and repetition of the inputs change nothing.
"""

from dateline.merge.whole import Merged, merge

__all__ = ["Merged", "merge"]
