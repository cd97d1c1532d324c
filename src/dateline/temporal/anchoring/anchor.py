"""`AnchorStage`: the moment that governs each statement and event, by the tree and not by nearness.

A time belongs to the word that its phrase hangs on. An event takes the times that hang on its trigger, on the verb that
merely says it took place, or on the clause that it accompanies; a statement takes its cue's. What has no time of its
own is bounded by the report's publication, and by the dated statement on whose word it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from dateline.lexicon.tables import words
from dateline.model import (
    Anchor,
    Basis,
    Cast,
    EventRecord,
    Layer,
    Layers,
    Parse,
    Report,
    Statement,
    Status,
    TimeMention,
    Token,
    Why,
    parse_of,
)
from dateline.temporal.anchoring.against_news import before_news
from dateline.temporal.anchoring.bounds import SETTLED, UNREAL, anchored, bound, by_evidence, day_of, is_after
from dateline.temporal.anchoring.company import Company
from dateline.temporal.anchoring.entries import labels, run_on
from dateline.temporal.anchoring.fresh import FRESH, fresh, is_fresh, is_news
from dateline.temporal.anchoring.governing import governed, within
from dateline.temporal.anchoring.lasting import lasted, lengths, since_then
from dateline.temporal.anchoring.narrated import goes_on, same_day
from dateline.temporal.anchoring.narrowing import Told, narrow
from dateline.temporal.anchoring.occasions import Occasions
from dateline.temporal.anchoring.owned import HEARD, Hung, clause_times, event_times, to_come
from dateline.temporal.anchoring.run import joined
from dateline.temporal.anchoring.spoken import Spoken
from dateline.temporal.anchoring.stamps import unstamped
from dateline.temporal.anchoring.succession import bonds
from dateline.temporal.anchoring.twins import date_twins
from dateline.temporal.anchoring.uttered import uttered
from dateline.temporal.undated.infer import inferred_in

VERSION = "anchors 2"
APPOINTING = words("anchoring", "clauses.arranged") | words("anchoring", "governing.announcing")
"""Verbs whose "for" is the day appointed, not that of the appointing: "the talks planned for Friday"."""
COMING = ("later this ", "next ")
"""Times that date nothing told as done or going on: "is proposing a conference later this year"."""


class AnchorStage:
    """Layer "anchors": one `Anchor` for every statement and every event of the report."""

    name = "anchors"
    requires = ("parse", "times", "cast", "statements", "events")
    assigns = "anchors"

    def __call__(self, report: Report, layers: Layers) -> Layer[Anchor]:
        """Anchors statements first, since the events in their contents are bounded by them.

        What a record's own clause leaves open is filled from the report's other records: the same act told elsewhere,
        and what it is said to have come before or after.
        """
        parse = parse_of(layers)
        times = joined(layers.items("times", TimeMention), report.text)
        times = tuple(unstamped(times, report.text, day_of(report)))
        statements = layers.items("statements", Statement)
        events = layers.items("events", EventRecord)
        company = Company.of(layers.get("cast", Cast))
        heads = {event.id: head for event in events if (head := parse.head_of(event.trigger)) is not None}
        hung = governed(parse, times, frozenset(head.i for head in heads.values()), day_of(report))
        under, long = labels(parse, times), lengths(parse, times)
        listed = run_on(parse, times)
        today = day_of(report)
        anchors = _of_statements(statements, parse, hung, today, company)
        _of_entries(statements, anchors, parse, under, today)
        _of_news(statements, anchors, parse, hung, today)
        by_id = {statement.id: statement for statement in statements}
        spoken = Spoken(statements, anchors, parse)
        for event in events:
            head = heads.get(event.id)
            made = _of_event(event, parse, hung, today, anchors.get(event.statement or ""))
            if head is not None and head.i in listed:
                made = _in_list(made, event, head, listed, parse, today) or made
            by, said = by_id.get(event.statement or ""), anchors.get(event.statement or "")
            if made.why is None and head is not None and said is not None:
                made = uttered(made, event, head, by, said, company) or made
            if made.why is None and event.status is Status.OCCURRED:
                made = _of_saying(event, head, statements, anchors, parse) or made
            if made.why is None and head is not None:
                made = spoken.dates(event, head) or made
            if made.why is None and head is not None and event.statement is None and event.status not in UNREAL:
                made = _entered(event.id, event.status, under.get(head.sentence.index), today, head) or made
            if made.why is None and head is not None and event.status in SETTLED:
                made = lasted(made, long.get(head.i)) or made
            if made.why is None and head is not None and event.status in SETTLED:
                made = same_day(made, head, parse, hung, today) or made
            if made.why is None and today is not None and is_fresh(event, parse, hung, today):
                made = Anchor(event.id, fresh(made.when, today), FRESH)
            if made.why is None and head is not None and event.status is Status.OCCURRED:
                made = goes_on(made, head, parse, hung) or made
            anchors[event.id] = made
        date_twins(events, anchors, parse, company)
        _narrow(anchors, statements, events, parse)
        for event in events:
            made, head = anchors[event.id], heads.get(event.id)
            if made.why is None and head is not None and event.status is Status.OCCURRED and today is not None:
                anchors[event.id] = before_news(made, head, parse, today) or made
        inferred = None if today is not None else inferred_in(layers)
        made_events = [by_evidence(anchors[event.id], event, inferred) for event in events]
        return Layer(self.assigns, VERSION, (*(anchors[s.id] for s in statements), *made_events))


def _narrow(
    anchors: dict[str, Anchor], statements: Sequence[Statement], events: Sequence[EventRecord], parse: Parse
) -> None:
    """Lets the records of a report narrow each other by the words between them."""
    told: dict[str, Told] = {}
    records: dict[int, list[str]] = defaultdict(list)
    marks = [(event.id, event.trigger, event.status) for event in events]
    marks += [(s.id, cue, Status.OCCURRED) for s in statements for cue in s.cues[:1]]
    for key, span, status in marks:
        head = parse.head_of(span)
        if head is not None:
            told[key] = Told(status, head.text, span)
            records[head.i].append(key)
    spoken = {head.i for s in statements for cue in s.cues if (head := parse.head_of(cue)) is not None}
    narrow(anchors, told, bonds(parse, records, spoken))


# ---------------------------------------------------------------- statements


def _of_statements(
    statements: Sequence[Statement], parse: Parse, hung: Hung, today: date | None, company: Company
) -> dict[str, Anchor]:
    """The anchors of the statements, a speaker's dated occasion going on over the next few."""
    anchors: dict[str, Anchor] = {}
    occasions = Occasions(parse, company)
    for number, statement in enumerate(statements):
        made = _of_statement(statement, parse, hung, today)
        if made.why is not None:
            occasions.dated(number, statement, made)
        else:
            made = occasions.goes_on(number, statement) or made
        anchors[statement.id] = made
    return anchors


def _of_entries(
    statements: Sequence[Statement],
    anchors: dict[str, Anchor],
    parse: Parse,
    under: Mapping[int, TimeMention],
    today: date | None,
) -> None:
    """Dates in place the undated statements of a list of dates by the entries that they stand in."""
    for statement in statements if under else ():
        cue = parse.head_of(statement.cues[0]) if statement.cues else None
        if cue is not None and anchors[statement.id].why is None:
            made = _entered(statement.id, Status.OCCURRED, under.get(cue.sentence.index), today, cue)
            anchors[statement.id] = made or anchors[statement.id]


def _of_news(
    statements: Sequence[Statement], anchors: dict[str, Anchor], parse: Parse, hung: Hung, today: date | None
) -> None:
    """Dates in place the undated sayings that are the report's news: "The firm has confirmed that …" in its lead."""
    for statement in statements if today is not None else ():
        cue = parse.head_of(statement.cues[0]) if statement.cues else None
        made = anchors[statement.id]
        if made.why is None and cue is not None and today is not None and is_news(cue, parse, hung, today):
            anchors[statement.id] = replace(made, when=fresh(made.when, today), why=FRESH)


def _of_statement(statement: Statement, parse: Parse, hung: Hung, today: date | None) -> Anchor:
    """The time of the saying: what hangs on the cue, outside what is said."""
    for cue in statement.cues:
        head = parse.head_of(cue)
        if head is None:
            continue
        times = clause_times(head, hung) or event_times(head, hung, Status.OCCURRED)
        own = [g for g in times if not within(g.time.span, statement.contents)]
        own = [g for g in own if today is None or not is_after(g.moment, today)]
        if own:
            return anchored(statement.id, own, Status.OCCURRED, today)
    return Anchor(statement.id, bound(Status.OCCURRED, today, None), None)


# ---------------------------------------------------------------- events


def _of_event(event: EventRecord, parse: Parse, hung: Hung, today: date | None, said: Anchor | None) -> Anchor:
    head = parse.head_of(event.trigger)
    own = event_times(head, hung, event.status) if head is not None else []
    if not own:
        for token in parse.inside(event.trigger):
            own = own or hung.get(token.i, [])
    if not own and head is not None and event.status not in SETTLED:
        own = to_come(head, hung, today)
    if today is not None and event.status in SETTLED:
        own = [g for g in own if not is_after(g.moment, today) and not g.time.text.lower().startswith(COMING)]
    if head is not None and event.status in SETTLED and head.lemma in APPOINTING:
        own = [g for g in own if g.how != "for"]
    if own and head is not None:
        own = [g for g in own if g.how != "since"] or own
        own = [since_then(one, head, event.status, today) for one in own]
        return anchored(event.id, own, event.status, today)
    return Anchor(event.id, bound(event.status, today, said), None)


def _in_list(
    made: Anchor, event: EventRecord, head: Token, listed: Mapping[int, TimeMention], parse: Parse, today: date | None
) -> Anchor | None:
    """The date before it in a list of dates that has been run together, where its own lies outside its entry."""
    span = made.why.span if made.why is not None else None
    time = parse.head_of(span) if span is not None else None
    if time is not None and listed.get(time.i) is listed[head.i] and span != listed[head.i].span:
        return None
    if event.status in UNREAL:
        return None
    return _entered(event.id, event.status, listed[head.i], today, head)


def _of_saying(
    event: EventRecord, head: Token | None, statements: Sequence[Statement], said: Mapping[str, Anchor], parse: Parse
) -> Anchor | None:
    """An act of speech is its statement's saying: "warned" takes the time of the statement whose cue it is.

    So does what hears it: the meeting of "told a meeting of ministers".
    """
    heard = head.head if head is not None and head.dep == "dobj" and head.head.lemma in HEARD else None
    for statement in statements:
        if said[statement.id].why is None:
            continue
        if any(
            cue.overlaps(event.trigger) or (heard is not None and parse.head_of(cue) is heard) for cue in statement.cues
        ):
            return Anchor(event.id, said[statement.id].when, said[statement.id].why)
    return None


def _entered(record: str, status: Status, label: TimeMention | None, today: date | None, head: Token) -> Anchor | None:
    """The date of the entry that a record stands in, in a list of dates; what is to come lies after it.

    What "had been done" lies before it.
    """
    if label is None or (today is not None and status is Status.OCCURRED and is_after(label.moment, today)):
        return None
    reason = f"in the entry of {label.text}: {label.moment.reason}"
    when = replace(label.moment, basis=Basis.RELATIVE, reason=reason)
    if status is Status.FUTURE:
        when = replace(when, latest=None, reason=f"to come {reason}")
    elif any(c.lower == "had" and c.dep == "aux" for c in head.children):
        when = replace(when, earliest=None, reason=f"by then done, {reason}")
    return Anchor(record, when, Why("anchor.entry", f"under '{label.text}'", label.span))
