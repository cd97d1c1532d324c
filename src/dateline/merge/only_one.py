"""The judgement by which a telling goes with the only act that it can be."""

from __future__ import annotations

from dateline.merge.items import Item
from dateline.model import Judgement, Reason, Verdict

SCORE = 4.0
"""What is kept as the score of such a judgement: no weights decided it."""


def only_one(item: Item, telling: Item, detail: str) -> Judgement:
    """That two tellings are of one act, since there is no other that the first can be; `detail` says among which."""
    left, right = sorted((item.id, telling.id))
    return Judgement(left, right, Verdict.SAME, SCORE, (Reason("the only one", SCORE, 1.0, detail),), "events")


def as_known(noun: Item, telling: Item, detail: str) -> Judgement:
    """The same of a noun that tells the act as known: "the missile launch"."""
    return only_one(noun, telling, f"{noun.record.trigger.quote(noun.report.text)!r} is told as known, and {detail}")
