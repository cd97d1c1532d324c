"""Gives noun phrases their actors: one of the report's, or a new one without a name."""

from __future__ import annotations

from dateline.actors.counted import counted
from dateline.actors.discourse import Discourse
from dateline.actors.groups import several
from dateline.actors.holders import person
from dateline.actors.nominals import Nominal
from dateline.actors.organisations import body
from dateline.actors.otherstates import beside
from dateline.actors.states import state


def resolve(discourse: Discourse, nominal: Nominal) -> None:
    """Gives a noun phrase its actor: one of the report's, or a new one without a name. A second time does nothing."""
    if discourse.waiting.pop(nominal.found.head.i, None) is None:
        return
    kind = nominal.noun.kind
    if kind in ("counted", "order"):
        counted(discourse, nominal)
    elif nominal.number or nominal.found.plural:
        several(discourse, nominal)
    elif kind in ("government", "country"):
        state(discourse, nominal)
    elif kind == "body":
        body(discourse, nominal)
    elif not beside(discourse, nominal):
        person(discourse, nominal)
