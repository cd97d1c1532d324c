"""An act as it is read, before it becomes a record."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.events.status import Standing
from dateline.model import Role, Token, Why


@dataclass(frozen=True, slots=True)
class Act:
    """An act read from a clause or a noun, before it becomes a record."""

    trigger: Token
    type: str
    mode: str | None
    actors: tuple[Role, ...]
    recipients: tuple[Role, ...]
    standing: Standing
    why: tuple[Why, ...]
    anchor: Token
    """The verb whose clause it stands in."""
    used: tuple[int, ...] = ()
    """Tokens that belong to this act and code nothing by themselves."""
    exact: bool = False
    """Whether its row asks what is done to what, or by whom, so that it is an act though no party is told."""
    owned: bool = False
    """Whether its row asks by whom it is done, or has it done to its subject: it needs no doer whom the cast knows."""
    inner: Act | None = None
    """The meeting that a promise or demand is about, an act of its own."""
