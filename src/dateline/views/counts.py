"""How much there is, in words."""

from __future__ import annotations

from dateline.model.chronology import Chronology
from dateline.views.index import Kind
from dateline.views.plain import counted, listed


def closing(chronology: Chronology, *, read: int, skipped: int = 0, failed: int = 0) -> str:
    """What `build` ends with, in words: reports read, skipped and failed, and what came of them."""
    others = [f"{n:,} {word}" for n, word in ((skipped, "skipped"), (failed, "failed")) if n]
    return f"{counted(read, 'report')} read{''.join(f', {o}' for o in others)}: {contents(chronology)}."


def contents(chronology: Chronology, *, zeros: bool = True) -> str:
    """`25 events, 14 statements, 2 plans, 1 message and 3 conflicts`; commitments only where there are any.

    Without `zeros` nothing is said of what there is none of, events apart.
    """
    kinds = (Kind.EVENTS, Kind.STATEMENTS, Kind.PLANS, Kind.MESSAGES, Kind.COMMITMENTS, Kind.CONFLICTS)
    sizes = {kind: len(getattr(chronology, kind.value)) for kind in kinds}
    said = {Kind.EVENTS} if not zeros else set(kinds) - {Kind.COMMITMENTS}
    return listed([counted(n, kind.one, kind.value) for kind, n in sizes.items() if n or kind in said])
