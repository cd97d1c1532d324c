"""Where reports disagree on what came of something: a promise kept or broken, a meeting held or never held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dateline.merge.conflicts import ordered
from dateline.model import Commitment, Conflict, Plan, Side, content_id

EXCLUDING = ("kept", "broken")
"""What cannot both be true of one promise; that one part is under way, or in doubt, leaves both open."""


def kept_and_broken(commitments: Iterable[Commitment]) -> Iterator[Conflict]:
    """Promises of which one source says that they were kept and another that they were broken."""
    for one in commitments:
        sides = tuple(
            Side(
                says, ordered({s: None for followed in one.followed if followed.says == says for s in followed.sources})
            )
            for says in EXCLUDING
        )
        if all(side.sources for side in sides):
            how = "it is said to have been kept and to have been broken"
            yield Conflict(content_id("cf", one.id, "fact"), one.id, "fact", sides, how)


def held_or_not(plans: Iterable[Plan]) -> Iterator[Conflict]:
    """Plans that one report has as held and another, after the day, as never held."""
    for plan in plans:
        sides = tuple(
            Side(name, ordered({s: None for stage in plan.stages if stage.stage == name for s in stage.sources}))
            for name in ("held", "not-held")
        )
        if all(side.sources for side in sides):
            how = "it is told as held and as never held"
            yield Conflict(content_id("cf", plan.id, "status"), plan.id, "status", sides, how)
