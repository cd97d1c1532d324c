"""Hypothesis strategies for the model's values."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from dateline.errors import MomentError
from dateline.model import (
    Actor,
    ActorKind,
    Basis,
    Certainty,
    EventRecord,
    Force,
    Form,
    Grain,
    Link,
    Mention,
    Moment,
    Note,
    Place,
    Quantity,
    Reading,
    Report,
    Role,
    Section,
    SectionKind,
    Span,
    Statement,
    StatementForm,
    Status,
    TimeMention,
    Timex,
    Why,
)

dates = st.dates(min_value=date(1, 1, 2), max_value=date(9999, 12, 30))
zones = st.sampled_from([None, UTC, timezone(timedelta(hours=9)), timezone(timedelta(hours=-5))])
times = st.builds(
    lambda moment, zone: moment.replace(microsecond=0, tzinfo=zone),
    st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 12, 31)),
    zones,
)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    """Any moment: days or times, open or closed, marked or not."""
    edges = draw(st.sampled_from([dates, times]))
    low, high = draw(st.none() | edges), draw(st.none() | edges)
    known = low is not None or high is not None
    make = {
        "grain": draw(st.sampled_from(Grain)),
        "basis": draw(st.sampled_from(Basis)),
        "reason": draw(words),
        "approximate": known and draw(st.booleans()),
        "uncertain": known and draw(st.booleans()),
    }
    try:
        return Moment(earliest=low, latest=high, **make)
    except MomentError:
        return Moment(earliest=high, latest=low, **make)


@st.composite
def spans(draw: st.DrawFn, size: int) -> Span:
    """A span of a text of `size` characters."""
    start = draw(st.integers(0, size - 1))
    return Span(start, draw(st.integers(start + 1, size)))


@st.composite
def quantities(draw: st.DrawFn, size: int) -> Quantity:
    """A number in a text of `size` characters: whole or not, open or closed."""
    numbers = st.integers(0, 10**15) | st.floats(0, 1e9, allow_nan=False).filter(lambda n: not n.is_integer())
    low, high = draw(st.none() | numbers), draw(st.none() | numbers)
    if low is not None and high is not None and low > high:
        low, high = high, low
    some = st.none() | names
    return Quantity(draw(spans(size)), draw(names), low, high, draw(some), draw(some), draw(some), draw(words))


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report of one to three sections."""
    text = draw(st.text(st.characters(exclude_categories=["Cs"]), min_size=4, max_size=60))
    cuts = sorted(draw(st.sets(st.integers(1, len(text) - 1), max_size=2)))
    edges = [0, *cuts, len(text)]
    sections = tuple(
        Section(draw(st.sampled_from(SectionKind)), Span(a, b), draw(st.none() | names))
        for a, b in itertools.pairwise(edges)
    )
    return Report(
        text=text,
        sections=sections,
        location=draw(words),
        outlet=draw(st.none() | names),
        headline=draw(st.none() | names),
        byline=tuple(draw(st.lists(names, max_size=2))),
        published=draw(st.none() | dates | times),
        updated=draw(st.none() | dates | times),
        place=draw(st.none() | names),
    )


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """A reading with a few records of each kind, all inside its text."""
    report = draw(reports())
    span = spans(len(report.text))
    several = st.lists(span, max_size=2).map(tuple)
    actor = st.builds(
        Actor,
        id=names,
        name=names,
        kind=st.sampled_from(ActorKind),
        country=st.none() | names,
        sectors=st.lists(names, max_size=2).map(tuple),
        titles=st.lists(names, max_size=2).map(tuple),
        members=st.lists(names, max_size=2).map(tuple),
    )
    why = st.builds(Why, rule=names, detail=words, span=st.none() | span)
    link = st.builds(
        Link,
        who=names,
        actor=st.none() | names,
        named=st.booleans(),
        described_as=st.none() | words,
        span=st.none() | span,
    )
    role = st.builds(Role, actor=names, span=span)
    statement = st.builds(
        Statement,
        id=names,
        span=span,
        sources=several,
        cues=several,
        contents=several,
        form=st.sampled_from(StatementForm),
        force=st.sampled_from(Force),
        speaker=st.none() | names,
        speaker_text=words,
        chain=st.lists(link, max_size=2).map(tuple),
        when=moments(),
        certainty=st.sampled_from(Certainty),
        certainty_cues=several,
        conditions=several,
        why=st.lists(why, max_size=1).map(tuple),
    )
    event = st.builds(
        EventRecord,
        id=names,
        span=span,
        trigger=span,
        type=names,
        mode=st.none() | names,
        contexts=st.lists(names, max_size=2).map(tuple),
        status=st.sampled_from(Status),
        historical=st.booleans(),
        instrument=st.none() | names,
        actors=st.lists(role, max_size=2).map(tuple),
        recipients=st.lists(role, max_size=2).map(tuple),
        places=st.lists(st.builds(Place, name=names, span=span, country=st.none() | names), max_size=1).map(tuple),
        when=moments(),
        statement=st.none() | names,
        why=st.lists(why, max_size=2).map(tuple),
        quantities=st.lists(quantities(len(report.text)), max_size=2).map(tuple),
    )
    time_spans = draw(st.lists(span, max_size=2))
    mention_spans = draw(st.lists(span, max_size=2))
    return Reading(
        report=report,
        times=tuple(
            TimeMention(s, s.quote(report.text), Timex("DATE", draw(words), draw(st.none() | names)), draw(moments()))
            for s in time_spans
        ),
        actors=tuple(draw(st.lists(actor, max_size=2))),
        mentions=tuple(
            Mention(
                s,
                s.quote(report.text),
                draw(st.sampled_from(Form)),
                draw(names),
                tuple(draw(st.lists(why, max_size=1))),
            )
            for s in mention_spans
        ),
        statements=tuple(draw(st.lists(statement, max_size=2))),
        events=tuple(draw(st.lists(event, max_size=2))),
        notes=tuple(draw(st.lists(st.builds(Note, code=names, detail=words), max_size=1))),
    )
