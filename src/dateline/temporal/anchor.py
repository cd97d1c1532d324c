"""`AnchorStage`: the moment that governs each statement and event, by the tree and not by nearness.

A time belongs to the word that its phrase hangs on. An event takes the times that hang on its trigger, on the verb that
merely says it took place, or on the clause that it accompanies; a statement takes its cue's. What has no time of its
own is bounded by the report's publication, and by the dated statement on whose word it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from dateline.lexicon.tables import words
from dateline.model import (
    Anchor,
    Basis,
    EventRecord,
    Grain,
    Layer,
    Layers,
    Moment,
    Parse,
    Report,
    Statement,
    Status,
    TimeMention,
    Token,
    Why,
    as_day,
    parse_of,
)
from dateline.temporal.calendar import moved
from dateline.temporal.find import find
from dateline.temporal.fresh import fresh, is_fresh
from dateline.temporal.governing import Governed, governed, within
from dateline.temporal.undated import infer

VERSION = "anchors 1"
LIGHT = words("time", "clauses.light_verbs")
AHEAD = words("time", "clauses.looking_ahead")
QUANTITIES = words("time", "clauses.quantities")
PARTICIPLES = words("time", "clauses.noun_participles")
GOES_ON = 4
"""Statements over which a speaker's dated occasion goes on."""

_SETTLED = (Status.OCCURRED, Status.ONGOING)


class AnchorStage:
    """Layer "anchors": one `Anchor` for every statement and every event of the report."""

    name = "anchors"
    requires = ("parse", "times", "statements", "events")
    assigns = "anchors"

    def __call__(self, report: Report, layers: Layers) -> Layer[Anchor]:
        """Anchors statements first, since the events in their contents are bounded by them."""
        parse = parse_of(layers)
        times = layers.items("times", TimeMention)
        statements = layers.items("statements", Statement)
        events = layers.items("events", EventRecord)
        triggers = frozenset(t.i for event in events for t in parse.inside(event.trigger))
        hung = governed(parse, times, triggers)
        today = _day(report)
        inferred = None if today is not None else infer(list(find(parse)))
        anchors: list[Anchor] = []
        said: dict[str, Anchor] = {}
        spoke: dict[str, tuple[int, Anchor]] = {}
        for number, statement in enumerate(statements):
            made = _of_statement(statement, parse, hung, today)
            if statement.speaker is not None:
                if made.why is not None:
                    spoke[statement.speaker] = number, made
                elif statement.speaker in spoke and number - spoke[statement.speaker][0] <= GOES_ON:
                    made = _goes_on(statement, spoke[statement.speaker][1], parse) or made
            said[statement.id] = made
            anchors.append(made)
        for event in events:
            made = _of_event(event, parse, hung, today, said.get(event.statement or ""))
            if made.why is None and event.status is Status.OCCURRED:
                made = _of_saying(event, statements, said) or made
            if made.why is None and today is not None and is_fresh(event, parse):
                made = Anchor(event.id, fresh(made.when, today), Why("anchor.fresh", "the news of the report itself"))
            anchors.append(_by_evidence(made, event, inferred))
        return Layer(self.assigns, VERSION, tuple(anchors))


def _day(report: Report) -> date | None:
    published = report.published
    return published.date() if isinstance(published, datetime) else published


def _by_evidence(anchor: Anchor, event: EventRecord, inferred: Moment | None) -> Anchor:
    """Bounds what an undated report tells as done or to come by what its words tell of its own date."""
    if (
        inferred is None
        or inferred.latest is None
        or anchor.when.known
        or event.status in (Status.HYPOTHETICAL, Status.NEGATED)
    ):
        return anchor
    future = event.status is Status.FUTURE
    edge = inferred.earliest if future else inferred.latest
    if edge is None:
        return anchor
    reason = f"{'to come' if future else 'told'} in a report whose own words date it: {inferred.reason}"
    low, high = (edge, None) if future else (None, edge)
    return replace(anchor, when=Moment(earliest=low, latest=high, basis=Basis.INFERRED, reason=reason))


# ---------------------------------------------------------------- statements


def _of_statement(statement: Statement, parse: Parse, hung: dict[int, list[Governed]], today: date | None) -> Anchor:
    """The time of the saying: what hangs on the cue, outside what is said."""
    for cue in statement.cues:
        head = parse.head_of(cue)
        if head is None:
            continue
        own = [g for g in _clause_times(head, hung) if not within(g.time.span, statement.contents)]
        own = [g for g in own if today is None or not _after(g.moment, today)]
        if own:
            return _anchor(statement.id, own, Status.OCCURRED, today)
    return Anchor(statement.id, _bound(Status.OCCURRED, today, None), None)


def _goes_on(statement: Statement, before: Anchor, parse: Parse) -> Anchor | None:
    """The same speaker goes on: "Moon said on Monday … Moon said": one occasion, unless the text dates it apart."""
    heads = [head for cue in statement.cues if (head := parse.head_of(cue)) is not None]
    if not any(head.tag == "VBD" for head in heads):
        return None
    when = replace(before.when, basis=Basis.INFERRED, reason=f"the same speaker as before, {before.when.reason}")
    return Anchor(
        statement.id, when, Why("anchor.goes-on", before.when.reason, before.why.span if before.why else None)
    )


def _clause_times(head: Token, hung: dict[int, list[Governed]]) -> list[Governed]:
    """Times on a cue, or on the verb that it accompanies: "speaking on Monday, he said"."""
    if head.i in hung:
        return hung[head.i]
    if head.pos in ("VERB", "AUX"):
        for child in head.children:
            if child.dep == "advcl" and child.tag == "VBG" and child.i in hung:
                return hung[child.i]
        if head.dep in ("conj", "advcl", "xcomp") and head.head.pos == "VERB" and not _own_subject(head):
            return hung.get(head.head.i, [])
        return []
    for above in head.ancestors():
        if above.pos in ("VERB", "AUX"):
            return hung.get(above.i, [])
    return []


# ---------------------------------------------------------------- events


def _of_event(
    event: EventRecord, parse: Parse, hung: dict[int, list[Governed]], today: date | None, said: Anchor | None
) -> Anchor:
    head = parse.head_of(event.trigger)
    own = _event_times(head, hung, event.status) if head is not None else []
    if not own:
        for token in parse.inside(event.trigger):
            own = own or hung.get(token.i, [])
    if not own and head is not None and event.status not in _SETTLED:
        own = _to_come(head, hung, today)
    if today is not None and event.status is Status.OCCURRED:
        own = [g for g in own if not _after(g.moment, today)]
    if own:
        return _anchor(event.id, own, event.status, today)
    return Anchor(event.id, _bound(event.status, today, said), None)


def _of_saying(event: EventRecord, statements: Sequence[Statement], said: dict[str, Anchor]) -> Anchor | None:
    """An act of speech is its statement's saying: "warned" takes the time of the statement whose cue it is."""
    for statement in statements:
        if any(cue.overlaps(event.trigger) for cue in statement.cues) and said[statement.id].why is not None:
            return Anchor(event.id, said[statement.id].when, said[statement.id].why)
    return None


def _event_times(head: Token, hung: dict[int, list[Governed]], status: Status) -> list[Governed]:
    """The times that govern a trigger: its own, else its light verb's, else those of the clause it accompanies."""
    if head.i in hung:
        return hung[head.i]
    if head.pos in ("NOUN", "PROPN", "ADJ"):
        return _noun_times(head, hung)
    above = head.head
    if head.dep == "relcl" and _set_there(head):
        return hung.get(above.i, []) or _holder(above, hung)
    if above is head or above.pos not in ("VERB", "AUX"):
        return []
    accompanies = head.dep == "advcl" and head.tag == "VBG" and not any(c.dep in ("mark", "prep") for c in head.lefts)
    shares = head.dep == "conj" and not _own_subject(head) and head.tag == above.tag
    inside = head.dep in ("xcomp", "pcomp") and above.lemma not in AHEAD and status in _SETTLED
    if accompanies or inside:
        return hung.get(above.i, [])
    if shares:
        return [g for g in hung.get(above.i, []) if g.fronted or g.time.span.start < above.start]
    return []


def _set_there(verb: Token) -> bool:
    """Whether a relative clause tells what was done on that occasion: "a meeting where they agreed …"."""
    return any(
        t.lower in ("where", "which") and (t.dep in ("advmod", "pobj")) for c in verb.lefts for t in (c, *c.children)
    )


def _holder(noun: Token, hung: dict[int, list[Governed]]) -> list[Governed]:
    """The times of the verb that a noun is the object of, over prepositions."""
    for steps, above in enumerate(noun.ancestors()):
        if above.pos in ("VERB", "AUX"):
            return hung.get(above.i, [])
        if steps >= 3:
            break
    return []


def _after(moment: Moment, today: date) -> bool:
    return moment.earliest is not None and as_day(moment.earliest) > today


def _to_come(head: Token, hung: dict[int, list[Governed]], today: date | None) -> list[Governed]:
    """A coming time that the parser hung on the verb above: "has proposed holding talks Jan. 9"."""
    if today is None:
        return []
    for steps, above in enumerate(head.ancestors()):
        if steps >= 3:
            break
        coming = [g for g in hung.get(above.i, []) if g.time.span.start > head.start and _after(g.moment, today)]
        if coming:
            return coming
    return []


def _noun_times(head: Token, hung: dict[int, list[Governed]]) -> list[Governed]:
    """A noun's time: its light verb's, or that of the noun or participle which it belongs to."""
    for child in head.rights:
        if child.dep in ("acl", "relcl", "amod") and child.lemma in PARTICIPLES and child.i in hung:
            return hung[child.i]
    token, steps = head, 0
    while steps < 4 and token.head is not token:
        steps += 1
        above = token.head
        if above.pos in ("VERB", "AUX"):
            side = token.dep in ("dobj", "nsubj", "nsubjpass", "attr", "pobj", "conj")
            if above.lemma in LIGHT and side:
                return hung.get(above.i, [])
            for child in above.children if above.lemma in PARTICIPLES and side else ():
                if child.dep == "xcomp" and child.i in hung and (child.lemma in LIGHT or child.lemma in PARTICIPLES):
                    return hung[child.i]
            return hung.get(above.i, []) if above.lemma in PARTICIPLES and token.dep == "nsubjpass" else []
        if above.lower == "of" and above.head.lemma.lower() in QUANTITIES:
            token = above.head
            continue
        if above.pos == "ADP" and above.head.pos in ("VERB", "AUX"):
            verb = above.head
            return (
                hung.get(verb.i, []) if verb.lemma in LIGHT and above.lower in ("in", "at", "with", "to", "for") else []
            )
        if token.dep == "conj":
            token = above
            if token.i in hung:
                return hung[token.i]
            continue
        return []
    return []


def _own_subject(verb: Token) -> bool:
    return any(c.dep in ("nsubj", "nsubjpass", "expl") for c in verb.children)


# ---------------------------------------------------------------- the moment


def _anchor(record: str, own: Sequence[Governed], status: Status, today: date | None) -> Anchor:
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
    if moment is None or not moment.known:
        why = Why("anchor.time", own[0].moment.reason, own[0].time.span)
        return Anchor(record, moment or own[0].moment, why)
    moment = _on_its_side(moment, status, today)
    detail = "; ".join(f"{g.how} '{g.time.text}'" for g in said)
    return Anchor(record, moment, Why("anchor.time", detail, said[0].time.span))


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
    if status in _SETTLED:
        side = Moment(latest=today, basis=Basis.PUBLICATION)
    elif status is Status.FUTURE:
        side = Moment(earliest=today, basis=Basis.PUBLICATION)
    else:
        return moment
    met = moment.meet(side)
    if met is None or (met.earliest, met.latest) == (moment.earliest, moment.latest):
        return moment
    word = "not after" if status in _SETTLED else "not before"
    reason = f"{moment.reason}, {word} the report of {today.isoformat()}"
    return replace(moment, earliest=met.earliest, latest=met.latest, reason=reason)


def _leaves_tomorrow(moment: Moment, today: date) -> bool:
    """Whether a weekday was left open between last week's and tomorrow's, which has begun in the east."""
    edges = moved(today, -6), moved(today, 1)
    return moment.grain is Grain.DAY and (moment.earliest, moment.latest) == edges


def _bound(status: Status, today: date | None, said: Anchor | None) -> Moment:
    """What is known of a record without a time: which side of publication, or of the saying, it lies on."""
    if status in (Status.HYPOTHETICAL, Status.NEGATED):
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
