"""What a record's moment comes to: narrowed by the times that govern it, or bounded by what is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from dateline.model import Anchor, Basis, EventRecord, Grain, Moment, Report, Status, Why, as_day
from dateline.temporal.anchoring.governing import Governed
from dateline.temporal.calendar.cells import moved
from dateline.temporal.focus.tomorrow import had_begun

SETTLED = (Status.OCCURRED, Status.ONGOING)
UNREAL = (Status.HYPOTHETICAL, Status.NEGATED)


def day_of(report: Report) -> date | None:
    """The day of a report's publication, where it is known."""
    published = report.published
    return published.date() if isinstance(published, datetime) else published


def by_evidence(anchor: Anchor, event: EventRecord, inferred: Moment | None) -> Anchor:
    """Bounds what an undated report tells as done or to come by what its words tell of its own date."""
    if inferred is None or inferred.latest is None or anchor.when.known or event.status in UNREAL:
        return anchor
    future = event.status is Status.FUTURE
    edge = inferred.earliest if future else inferred.latest
    if edge is None:
        return anchor
    reason = f"{'to come' if future else 'told'} in a report whose own words date it: {inferred.reason}"
    low, high = (edge, None) if future else (None, edge)
    return replace(anchor, when=Moment(earliest=low, latest=high, basis=Basis.INFERRED, reason=reason))


def is_after(moment: Moment, today: date) -> bool:
    """Whether all of a moment lies after the day of publication; a day that had begun in the east does not."""
    return moment.earliest is not None and as_day(moment.earliest) > today and not had_begun(moment)


def anchored(record: str, own: Sequence[Governed], status: Status, today: date | None) -> Anchor:
    """Narrows by every time that governs; those that cannot be true with the first are left aside.

    "Since May" dates an act and leaves the end of a state open.
    """
    moment: Moment | None = None
    said: list[Governed] = []
    for one in (_opened(g, status) for g in own):
        if one.joined and moment is not None and not moment.overlaps(one.moment):
            moment = _joined(moment, one.moment)
            said.append(one)
            continue
        met = one.moment if moment is None else moment.meet(one.moment)
        if met is not None:
            moment = met
            said.append(one)
    if moment is not None and status is Status.FUTURE and _over(moment, today):
        return Anchor(record, bound(status, today, None), None)
    if moment is None or not moment.known:
        why = Why("anchor.time", own[0].moment.reason, own[0].time.span)
        return Anchor(record, moment or own[0].moment, why)
    moment = _on_its_side(moment, status, today)
    detail = "; ".join(f"{g.how} '{g.time.text}'" for g in said)
    return Anchor(record, moment, Why("anchor.time", detail, said[0].time.span))


def _over(moment: Moment, today: date | None) -> bool:
    """Whether a stretch of days ends with the report: "the last 25 years" date nothing that is to come."""
    return (
        today is not None
        and moment.width != 1
        and moment.earliest is not None
        and moment.latest is not None
        and as_day(moment.latest) <= today
    )


def _opened(one: Governed, status: Status) -> Governed:
    if one.how != "since" or status is not Status.ONGOING or not one.moment.known:
        return one
    return replace(one, moment=replace(one.moment, latest=None, reason=f"since {one.moment.reason}"))


def _joined(left: Moment, right: Moment) -> Moment:
    """Two coordinated times: all that lies between the first and the last."""
    return replace(left.join(right), reason=f"{left.reason}; {right.reason}")


def _on_its_side(moment: Moment, status: Status, today: date | None) -> Moment:
    """Cuts a wide moment at publication: what has happened lies before its end, what is to come after its start."""
    if today is None or moment.width == 1 or _leaves_tomorrow(moment, today):
        return moment
    if status in SETTLED:
        side = Moment(latest=today, basis=Basis.PUBLICATION)
    elif status is Status.FUTURE:
        side = Moment(earliest=today, basis=Basis.PUBLICATION)
    else:
        return moment
    met = moment.meet(side)
    if met is None or (met.earliest, met.latest) == (moment.earliest, moment.latest):
        return moment
    word = "not after" if status in SETTLED else "not before"
    reason = f"{moment.reason}, {word} the report of {today.isoformat()}"
    return replace(moment, earliest=met.earliest, latest=met.latest, reason=reason)


def _leaves_tomorrow(moment: Moment, today: date) -> bool:
    """Whether a weekday was left open between last week's and tomorrow's, which has begun in the east."""
    edges = moved(today, -6), moved(today, 1)
    return moment.grain is Grain.DAY and (moment.earliest, moment.latest) == edges


def bound(status: Status, today: date | None, said: Anchor | None) -> Moment:
    """What is known of a record without a time: which side of publication, or of the saying, it lies on."""
    if status in UNREAL:
        return Moment.unknown("it is not told as something that happens")
    if status is Status.FUTURE:
        if today is None:
            return Moment.unknown("the text gives no moment, and the report no date of its own")
        return Moment(earliest=today, basis=Basis.PUBLICATION, reason=f"to come in a report of {today.isoformat()}")
    if said is not None and said.when.latest is not None and said.when.basis is not Basis.PUBLICATION:
        edge = said.when.latest
        return Moment(latest=edge, basis=Basis.RELATIVE, reason=f"told in a statement made by {edge.isoformat()}")
    if today is None:
        return Moment.unknown("the text gives no moment, and the report no date of its own")
    return Moment(latest=today, basis=Basis.PUBLICATION, reason=f"told in a report of {today.isoformat()}")
