"""Runs of days: "7–10 January" is one stretch, whichever of its ends a record hangs on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.model import Moment, Span, TimeMention, as_day

DASHES = {"–", "—", "-", "―"}


def joined(times: Sequence[TimeMention], text: str) -> tuple[TimeMention, ...]:
    """The same expressions in their order; one that a dash alone parts from the next is the stretch of both.

    Offsets are code points of `text`. Two such dates that are not in order stay as they are.
    """
    out: list[TimeMention] = []
    for time in times:
        before = out[-1] if out else None
        run = _run(before, time, text) if before is not None else None
        if run is None:
            out.append(time)
        else:
            out[-1] = run
    return tuple(out)


def _run(first: TimeMention, last: TimeMention, text: str) -> TimeMention | None:
    if first.timex.type != "DATE" or last.timex.type != "DATE":
        return None
    if text[first.span.end : last.span.start].strip() not in DASHES:
        return None
    low, high = first.moment.earliest, last.moment.latest
    if low is None or high is None or as_day(low) >= as_day(high):
        return None
    days = f"{as_day(low).isoformat()}/{as_day(high).isoformat()}"
    words = text[first.span.start : last.span.end]
    moment = Moment.days(as_day(low), as_day(high), basis=last.moment.basis, reason=f"'{words}' → {days}")
    return replace(first, span=Span(first.span.start, last.span.end), text=words, moment=moment)
