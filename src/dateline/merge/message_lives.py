"""The letters, calls and messages of one report: what tells of the same one taken together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dateline.lexicon import tables
from dateline.merge.calls import Called, calls
from dateline.merge.items import NEWS_DAYS
from dateline.merge.letters import Passed, Telling, letters
from dateline.merge.marks import Marks, telling_words
from dateline.merge.message_rows import STAGES
from dateline.merge.passages import Passages
from dateline.merge.sources import source
from dateline.merge.units import Units
from dateline.model import (
    About,
    ActorKind,
    Basis,
    EventRecord,
    Force,
    Judgement,
    MergedActor,
    Moment,
    Reading,
    Reason,
    Source,
    Span,
    Statement,
    Status,
    Verdict,
    as_day,
)

TRANSIT = 21
"""Days that a letter may be on its way, or known of, between two stages of its life."""

CALL_NEWS = 4
"""Days before its report in which a call told without a day is taken to have been."""

SPOKEN = "one of the two sides spoke of it"

ASKED = 140
"""Characters of what is asked for."""

NEAR = 90
"""Characters round the word of an act in which a word for the telephone stands."""

_TELLING = frozenset({Force.ASSERT, Force.CONFIRM, Force.PRAISE, Force.CRITICISE})
"""Forces of talk about a letter; what is asked for or threatened in one is the letter's own word."""

_HELD = frozenset({Status.OCCURRED, Status.ONGOING})


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage with its source and the days it may have been on (ordinals, open where nothing bounds it)."""

    name: str
    when: Moment
    source: Source
    why: str
    low: int | None
    high: int | None

    @property
    def exact(self) -> bool:
        """Whether its day is told, or a few."""
        return self.when.basis in (Basis.STATED, Basis.RELATIVE) and self.low is not None and self.high is not None


@dataclass(slots=True)
class Life:
    """One message as one report tells it. `records` are the report's records that it was read at, in their order."""

    kind: str
    report: str
    order: tuple[int, int]
    sender: str | None = None
    to: str | None = None
    carried_by: str | None = None
    asks: str | None = None
    described: list[str] = field(default_factory=list)
    stages: list[Stage] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    records: list[str] = field(default_factory=list)
    words: frozenset[str] = frozenset()
    last: int = 0
    """Where the sentence begins that told of it last."""

    @property
    def id(self) -> str:
        """Its own within a chronology: two messages of one report may stand in one record's sentence."""
        return f"{self.records[0]} {self.order[0]}"


def lives(
    reading: Reading, home: Mapping[str, str], actors: Mapping[str, MergedActor], passages: Passages
) -> tuple[list[Life], list[Judgement]]:
    """What a report's tellings come to, and why two of them are one."""
    by_phone = any(event.type == "CONSULT" and "phone" in (event.mode, event.instrument) for event in reading.events)
    if not (passages.letters or passages.calls or by_phone):
        return [], []
    units = Units(reading, home, actors, passages)
    maker = _Maker(units)
    for telling in letters(units):
        maker.add(telling)
    for event in units.events:
        maker.call(event)
    for called in calls(units):
        maker.called(called)
    return [life for life in maker.lives if life.stages and (life.sender or life.to)], maker.judgements


class _Maker:
    def __init__(self, units: Units) -> None:
        self.units = units
        self.lives: list[Life] = []
        self.judgements: list[Judgement] = []

    # ---- letters

    def add(self, telling: Telling) -> None:
        """A telling joins the message that it takes up, or begins one."""
        if telling.form == "reply":
            self._reply(telling)
            return
        life, why = self._taken_up(telling)
        if life is None:
            if telling.form == "known" and telling.sender is None and telling.to is None:
                return
            if telling.form == "another":
                self._inherit(telling)
            life = self._begin(telling)
        else:
            self._judge(life, telling.record, why)
        self._fill(life, telling)

    def _judge(self, life: Life, record: str, why: str) -> None:
        if record not in life.records:
            left, right = sorted((life.records[0], record))
            reason = Reason("taken up", 1.0, 1.0, why)
            self.judgements.append(
                Judgement(left, right, Verdict.SAME, 1.0, (reason,), "messages", about=About.MESSAGES)
            )

    def _begin(self, telling: Telling) -> Life:
        life = Life(telling.kind, self.units.reading.report.id, (telling.at.start, telling.at.end))
        self.lives.append(life)
        return life

    def _taken_up(self, telling: Telling) -> tuple[Life | None, str]:
        """The message told of last that fits: of several in one sentence the first, which the sentence is about."""
        if telling.form == "another":
            return None, ""
        fitting = [life for life in self.lives if self._fits(life, telling)]
        if telling.form == "known" and not (telling.sender or telling.to):
            earlier = [life for life in fitting if life.last < telling.sentence.start]
            recent = max((life.last for life in earlier), default=None)
            pool = [life for life in earlier if life.last == recent] or fitting
            if not pool:
                return None, ""
            best = min(pool, key=lambda life: life.order)
            return best, f"{telling.at.quote(self.units.text)!r} takes up the {best.kind} told of before"
        named = [life for life in fitting if _parties_meet(life, telling)]
        if not named:
            return None, ""
        best = max(named, key=lambda life: (life.last, life.order))
        return best, "one sender and one receiver, and no day that speaks against it"

    def _fits(self, life: Life, telling: Telling) -> bool:
        if life.kind == "call":
            return False
        if telling.sender and life.sender and telling.sender != life.sender:
            return False
        if telling.to and life.to and telling.to not in (life.to, life.carried_by):
            return False
        if telling.sender and telling.sender == life.to:
            return False
        return agree(life.stages, [self._stage(step) for step in telling.steps], slack=1) is None

    def _inherit(self, telling: Telling) -> None:
        """ "Another" goes the way that the last one went, where nothing else is said."""
        if telling.sender is None and telling.to is None and self.lives:
            last = max(self.lives, key=lambda life: (self._to_somebody(life), life.last, life.order))
            telling.sender, telling.to = last.sender, last.to

    def _to_somebody(self, life: Life) -> bool:
        return life.to is not None and self.units.actors[life.to].kind is ActorKind.PERSON

    def _reply(self, telling: Telling) -> None:
        """ "His reply to it": another letter, the other way, by which the first is answered."""
        fitting = [
            life
            for life in self.lives
            if life.kind != "call" and (telling.sender is None or telling.sender != life.sender)
        ]
        if not fitting:
            return
        first = max(fitting, key=lambda life: (life.last, life.order))
        telling.sender = telling.sender or first.to
        telling.to = first.sender
        life = self._begin(telling)
        self._fill(life, telling)
        for stage in life.stages[:1]:
            why = "a reply to it is told of"
            first.stages.append(Stage("answered", stage.when, stage.source, why, stage.low, stage.high))

    def _fill(self, life: Life, telling: Telling) -> None:
        life.sender = life.sender or telling.sender
        if telling.to and telling.to != life.sender:
            life.to = life.to or telling.to
        if telling.bearer and telling.bearer not in (life.sender, life.to):
            life.carried_by = life.carried_by or telling.bearer
        if life.to is None and telling.receiver and telling.receiver not in (life.sender, life.carried_by):
            life.to = telling.receiver
        life.asks = life.asks or telling.asks
        life.described += [d for d in telling.described if d not in life.described]
        life.events += [e for e in telling.events if e not in life.events]
        life.last = telling.sentence.start
        life.words |= telling_words(telling.sentence.quote(self.units.text))
        for record in (telling.record, *(s.record for s in telling.steps)):
            if record not in life.records:
                life.records.append(record)
        life.stages += [self._stage(step) for step in telling.steps]
        life.stages += self._disclosed(life, telling)

    def _stage(self, step: Passed) -> Stage:
        statement = self.units.statement_over(step.at) or self.units.statements.get(step.record)
        return self._made(step.stage, step.when, step.record, step.span, statement, step.why)

    def _made(self, name: str, when: Moment, record: str, span: Span, said: Statement | None, why: str) -> Stage:
        low = as_day(when.earliest).toordinal() if when.earliest else None
        high = as_day(when.latest).toordinal() if when.latest else None
        chain = said.chain if said else ()
        return Stage(name, when, source(self.units.reading.report, record, span, chain), why, low, high)

    def _disclosed(self, life: Life, telling: Telling) -> list[Stage]:
        """A side that speaks of the letter itself has disclosed it on that day."""
        said = self.units.statement_over(telling.at)
        if said is None or said.speaker is None or said.force not in _TELLING or not (life.sender or life.to):
            return []
        if not self._of_a_side(self.units.home[said.speaker], life):
            return []
        return [self._made("disclosed", said.when, said.id, said.span, said, SPOKEN)]

    def _of_a_side(self, speaker: str, life: Life) -> bool:
        actors = self.units.actors
        sides = {c for p in (life.sender, life.to) if p and (c := actors[p].country)}
        return actors[speaker].country in sides

    # ---- calls

    def call(self, event: EventRecord) -> None:
        """An act done by telephone between two parties is a call; one still to come is none yet."""
        if event.type != "CONSULT" or event.status not in _HELD or not self._by_telephone(event):
            return
        home = self.units.home
        parties = list(dict.fromkeys(home[r.actor] for r in (*event.actors, *event.recipients)))
        if len(parties) < 2:
            return
        sender = parties[0]
        to = next((home[r.actor] for r in event.recipients if home[r.actor] != sender), parties[1])
        why = f"{event.trigger.quote(self.units.text)!r} tells of a call"
        said = self.units.statements.get(event.statement or "")
        held = self._made("delivered", event.when, event.id, event.span, said, why)
        life = self._call(sender, to, held, event.trigger)
        life.events.append(event.id)
        life.words |= telling_words(event.span.quote(self.units.text))
        life.asks = life.asks or self._asked(event, sender, to)

    def called(self, one: Called) -> None:
        """A call told of by the noun: the same as one that was read as an act, where nothing speaks against it."""
        said = self.units.statement_over(one.at)
        held = self._made("delivered", one.when, one.record, one.sentence, said, one.why)
        life = self._call(one.by, one.to, held, one.at)
        life.words |= telling_words(one.sentence.quote(self.units.text))

    def _call(self, sender: str, to: str, held: Stage, at: Span) -> Life:
        pair = {sender, to}
        for life in self.lives:
            if life.kind == "call" and {life.sender, life.to} == pair and not agree(life.stages, [held], slack=0):
                self._judge(life, held.source.event, "one pair of parties in one report, and no day against it")
                break
        else:
            life = Life("call", self.units.reading.report.id, (at.start, at.end), sender, to)
            self.lives.append(life)
        life.stages.append(held)
        if held.source.event not in life.records:
            life.records.append(held.source.event)
        return life

    def _by_telephone(self, event: EventRecord) -> bool:
        """Whether the clause itself has a word for it near the word of the act: to "call out" or "write to" is none."""
        if event.instrument != "phone" and event.mode != "phone":
            return False
        if Marks(event, self.units.text).many or " more than " in event.span.quote(self.units.text):
            return False  # how often they speak
        before = self.units.text[max(event.span.start, event.trigger.start - NEAR) : event.trigger.start]
        after = self.units.text[event.trigger.end : min(event.span.end, event.trigger.end + NEAR)]
        words = tables.words("messages", "calls.words")
        trigger = set(event.trigger.quote(self.units.text).lower().split())
        if not words.isdisjoint({*before.lower().split()[-4:], *trigger}):
            return True
        return any(word.strip(".,;:") in words for word in after.lower().split())

    def _asked(self, event: EventRecord, sender: str, to: str) -> str | None:
        """What one asks the other for in the same breath: "telephoned Moon and asked him to talk to Kim"."""
        sentence = self.units.sentence(event.trigger.start)
        if sentence is None:
            return None
        home = self.units.home
        for act in self.units.events_in(sentence):
            if act.type != "REQUEST" or act.trigger.start < event.trigger.end:
                continue
            does, gets = {home[r.actor] for r in act.actors}, {home[r.actor] for r in act.recipients}
            if sender in does and (to in gets or not gets):
                rest = self.units.text[act.trigger.end : act.span.end]
                return " ".join(rest.split()).split(",")[0].strip(' .“”"')[:ASKED] or None
        return None


def _parties_meet(life: Life, telling: Telling) -> bool:
    """Whether a telling with parties of its own shares enough of them."""
    same_sender = life.sender is not None and life.sender == telling.sender
    same_to = life.to is not None and life.to == telling.to
    return same_sender or (same_to and telling.sender is None)


# ---------------------------------------------------------------- two lives side by side


def agree(here: Sequence[Stage], there: Sequence[Stage], *, slack: int) -> str | None:
    """Why two lots of stages cannot be one message's; `None` where their days allow it.

    A later stage is not before an earlier one, nor more than `TRANSIT` days after it; one stage has one day, give or
    take `slack`.
    """
    for a in here:
        for b in there:
            reason = _apart(a, b, slack)
            if reason:
                return reason
    return None


def _apart(a: Stage, b: Stage, slack: int) -> str | None:
    if STAGES.index(a.name) > STAGES.index(b.name):
        a, b = b, a
    if a.name == b.name == "disclosed" or "denied" in (a.name, b.name):
        return None  # it is spoken of again and again
    gap = b.low - a.high if b.low is not None and a.high is not None else 0
    early = a.low - b.high if a.low is not None and b.high is not None else 0
    if a.name == b.name:
        return f"it was {a.name} on days {max(gap, early)} apart" if max(gap, early) > slack else None
    if early > slack:
        return f"it was {a.name} {early} days after it was {b.name}"
    if gap > TRANSIT and b.name not in ("disclosed", "answered"):
        return f"it was {a.name} {gap} days before it was {b.name}"
    return None


def news_window(life: Life, published: int | None) -> tuple[int, int] | None:
    """The days on which it may have passed: those told, else the fortnight before the report (a call: a few days)."""
    told = [s for s in life.stages if s.name != "disclosed" and s.exact]
    if told:
        return min(s.low or 0 for s in told), max(s.high or 0 for s in told)
    highs = [s.high for s in life.stages if s.high is not None]
    if not highs and published is None:
        return None
    high = min(highs) if highs else published or 0
    lows = [s.low for s in life.stages if s.low is not None and s.name != "disclosed"]
    back = CALL_NEWS if life.kind == "call" else NEWS_DAYS
    return min(high, max(lows, default=high - back)), high
