"""Years before Christ, counted through in a history.

The calendar here begins with year 1, so a moment before it is not kept: only its TIMEX3 value is (`BC0146`, as TIMEX2
and HeidelTime write it). A telling still goes forward through such years. While it does, year n before Christ stands as
10000 − n, in which "the following year" is the next; `restored` writes the value back.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.model import Basis, Moment
from dateline.temporal.calendar.cells import Cell, day_cell, month_cell, season_cell, year_cell
from dateline.temporal.grammar.sense import Sense
from dateline.temporal.resolving.results import Resolved, dated, undated

LONGEST = 999
"""Years before Christ further back than this are kept as values and not counted from."""
TOO_EARLY = "is before this calendar begins"
_WRAP = 10_000
_YEAR = re.compile(r"^9\d{3}")


def ancient(sense: Sense, words: str, *, counted: bool) -> Resolved:
    """A date before Christ; `counted` in a history, whose telling goes on from it."""
    reason = f"'{words}' {TOO_EARLY}"
    cell = _cell(sense) if counted else None
    if cell is None:
        return undated("DATE", sense.value or "XXXX", reason)
    return dated(cell, words, Basis.STATED, "")


def _cell(sense: Sense) -> Cell | None:
    year = sense.before_christ or 0
    if not 1 <= year <= LONGEST:
        return None
    if sense.season is not None:
        return season_cell(_WRAP - year, sense.season) if year > 1 else None
    if sense.month is None:
        return year_cell(_WRAP - year)
    month = month_cell(_WRAP - year, sense.month)
    if month is None or sense.day is None:
        return month
    return day_cell(month.first.replace(day=sense.day)) if sense.day <= month.last.day else None


def restored(made: Resolved, words: str) -> Resolved:
    """What was counted through years before Christ, with its value written in them and no moment."""
    if made.cell is None or made.cell.first.year < _WRAP - LONGEST:
        return made
    value = _YEAR.sub(lambda found: f"BC{_WRAP - int(found[0]):04d}", made.timex.value)
    reason = f"'{words}' → {value}, which {TOO_EARLY}"
    return replace(made, timex=replace(made.timex, value=value), moment=Moment.unknown(reason))
