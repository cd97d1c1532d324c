"""PLOVER's types as a view needs them: which there are, and whether each is cooperation or conflict."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from dateline.errors import LexiconError
from dateline.lexicon.tables import load

STATEMENT = "STATEMENT"


class Quarter(StrEnum):
    """Where a type lies in PLOVER's square."""

    VERBAL_COOPERATION = "verbal-cooperation"
    MATERIAL_COOPERATION = "material-cooperation"
    VERBAL_CONFLICT = "verbal-conflict"
    MATERIAL_CONFLICT = "material-conflict"
    TALK = "talk"

    @property
    def conflict(self) -> bool:
        """Whether it is one of the two quarters of conflict."""
        return self in (Quarter.VERBAL_CONFLICT, Quarter.MATERIAL_CONFLICT)


@cache
def types() -> dict[str, tuple[Quarter, frozenset[str]]]:
    """Type → its quarter and its modes. Raises `LexiconError` where the table is broken."""
    try:
        rows = load("ontology")["types"].items()
        return {name: (Quarter(row["quarter"]), frozenset(row["modes"])) for name, row in rows}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise LexiconError(f"table 'ontology': {error!r}") from error


def quarter(type_: str) -> Quarter:
    """The quarter of a type; talk for one that is in no table."""
    row = types().get(type_)
    return row[0] if row else Quarter.TALK
