"""Events: found under the right type, and what is said of each.

- `event`: a match has the gold's type (or one in its `or`) and triggers that overlap, or else its trigger stands in the
  gold's sentence. One to one: overlapping triggers first, then firm ones, then by shared parties, then by the
  triggers' distance. Records of one act (joined by `same_as`) count once, found when any of them is. Predictions of
  type STATEMENT are passed over.
- `type`: of the pairs whose triggers overlap, whatever their type, the share with the right one.
- `mode`, `status`: over matched firm events; an entry of `or` will do ("null" for no mode). Mode only where the type is
  the gold's own.
- `actor`, `recipient`, `parties`: Dice of the two sides' actors through the alignment of actors, groups opened into
  their members; `parties` is both sides together. Where the gold names nobody, nobody is right, and so is anybody
  who is named in another record of the same act.
- `when`: the intervals meet and the Reading's is at most 7 days wider; where the gold has none, none, an open one, or
  one of 14 days and more is right; a gold interval open on one side is a bound that the Reading's must not cross.
- `place`: where either has a place, one is shared, by span or by name; for a gold without places, those of its act's
  other records stand in.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bench.score.gold_mentions import SameActor
from bench.score.labels import Event, Interval, Labels, Place, known_as
from bench.score.pairing import one_to_one
from bench.score.prf import share
from bench.score.tally import Tally

SHARES = ("type", "mode", "status", "actor", "recipient", "parties", "when", "place")

WIDER_DAYS = 7
"""How many days a Reading's interval may be wider than the gold's."""
OPEN_DAYS = 14
"""From how many days on an interval says nothing."""

Parties = frozenset[str]


class _Sides(NamedTuple):
    actors: Parties
    recipients: Parties

    @property
    def both(self) -> Parties:
        return self.actors | self.recipients

    def with_(self, other: "_Sides") -> "_Sides":
        return _Sides(self.actors | other.actors, self.recipients | other.recipients)


class _Comparison:
    """The events of one report, their parties in the gold's ids."""

    def __init__(self, gold: Labels, read: Labels, same: SameActor) -> None:
        self.gold = gold.events
        self.read = tuple(event for event in read.events if event.type != "STATEMENT")
        self._members = {actor.id: actor.members for actor in gold.actors if actor.members}
        self._names = known_as(gold.actors)
        self.gold_sides = [_Sides(self._open(e.actors), self._open(e.recipients)) for e in self.gold]
        self.read_sides = [
            _Sides(*(self._open(same.get(x or "", f"?{x}") for x in side) for side in (e.actors, e.recipients)))
            for e in self.read
        ]
        self.acts: dict[str, list[int]] = defaultdict(list)
        for i, event in enumerate(self.gold):
            self.acts[event.root].append(i)

    def _open(self, actors: Iterable[str | None]) -> Parties:
        """Actors with groups replaced by their members."""
        return frozenset(x for actor in actors for x in self._members.get(actor or "", (actor or "",)))

    def told(self, event: Event) -> _Sides:
        """Everybody named on each side in any record of an event's act."""
        whole = _Sides(frozenset(), frozenset())
        for i in self.acts[event.root]:
            whole = whole.with_(self.gold_sides[i])
        return whole

    def named(self, parties: Parties) -> str:
        """Parties in words."""
        return ", ".join(sorted(self._names.get(party, party) for party in parties)) or "nobody"


def compare(gold: Labels, read: Labels, same: SameActor, text: str, tally: Tally) -> None:
    """Count the events of one report."""
    events = _Comparison(gold, read, same)
    _count_types(events, text, tally)
    pairs = _matches(events)
    _count_acts(events, pairs, text, tally)
    for i, j in pairs:
        if not events.gold[i].optional:
            _mark_codes(events.gold[i], events.read[j], tally)
            _mark_parties(events, i, j, tally)
            _mark_when(events.gold[i], events.read[j], tally)
            _mark_place(events, i, j, tally)


def _fits(gold: Event, read: Event) -> bool:
    return read.type == gold.type or read.type in gold.also


def _apart(gold: Event, read: Event) -> int:
    return abs(gold.trigger.start - read.trigger.start)


def _count_types(events: _Comparison, text: str, tally: Tally) -> None:
    ranked = sorted(
        (-shared, not _fits(g, r), _apart(g, r), i, j)
        for i, g in enumerate(events.gold)
        for j, r in enumerate(events.read)
        if (shared := g.trigger.overlap(r.trigger))
    )
    for i, j in one_to_one((i, j) for *_, i, j in ranked):
        g, r = events.gold[i], events.read[j]
        if g.optional:
            continue
        tally.mark("type", _fits(g, r))
        if not _fits(g, r):
            tally.miss("event type", g.span.start, f"{text[slice(*g.trigger)]}: {g.type}, read as {r.type}")


def _matches(events: _Comparison) -> list[tuple[int, int]]:
    ranked = []
    for i, g in enumerate(events.gold):
        for j, r in enumerate(events.read):
            touching = g.trigger.overlap(r.trigger) > 0
            inside = g.span.start <= r.trigger.start < g.span.end
            if _fits(g, r) and (touching or inside):
                shared = len(events.gold_sides[i].both & events.read_sides[j].both)
                ranked.append((not touching, g.optional, -shared, _apart(g, r), i, j))
    return one_to_one((i, j) for *_, i, j in sorted(ranked))


def _count_acts(events: _Comparison, pairs: Sequence[tuple[int, int]], text: str, tally: Tally) -> None:
    found, used = {i for i, _ in pairs}, {j for _, j in pairs}
    for records in events.acts.values():
        firm = [i for i in records if not events.gold[i].optional]
        if not firm:
            continue
        if any(i in found for i in records):
            tally.hits["event"] += 1
        else:
            tally.missed["event"] += 1
            _note("event missed", events, events.gold[firm[0]], events.gold_sides[firm[0]], text, tally)
    for j, event in enumerate(events.read):
        if j not in used:
            tally.spurious["event"] += 1
            _note("event spurious", events, event, events.read_sides[j], text, tally)


def _note(kind: str, events: _Comparison, event: Event, sides: _Sides, text: str, tally: Tally) -> None:
    who = f"{events.named(sides.actors)} → {events.named(sides.recipients)}"
    tally.miss(kind, event.trigger.start, f"{event.type} {text[slice(*event.trigger)]}: {who}")


def _mark(name: str, gold: Event, value: float, answers: tuple[object, object], tally: Tally) -> None:
    tally.mark(name, value)
    if value < 1:
        tally.miss(f"event {name}", gold.span.start, f"{gold.type}: {answers[0]}, read as {answers[1]}")


def _mark_codes(gold: Event, read: Event, tally: Tally) -> None:
    if read.type == gold.type:
        mode = read.mode == gold.mode or (read.mode or "null") in gold.also
        _mark("mode", gold, mode, (gold.mode, read.mode), tally)
    status = read.status == gold.status or read.status in gold.also
    _mark("status", gold, status, (gold.status, read.status), tally)


def _mark_parties(events: _Comparison, i: int, j: int, tally: Tally) -> None:
    gold, read, told = events.gold_sides[i], events.read_sides[j], events.told(events.gold[i])
    for name, wanted, got, known in (
        ("actor", gold.actors, read.actors, told.actors),
        ("recipient", gold.recipients, read.recipients, told.recipients),
        ("parties", gold.both, read.both, told.both),
    ):
        value = _dice(wanted, got) if wanted else float(got <= known)
        _mark(name, events.gold[i], value, (events.named(wanted), events.named(got)), tally)


def _dice(a: Parties, b: Parties) -> float:
    return share(2 * len(a & b), len(a) + len(b))


def _mark_when(gold: Event, read: Event, tally: Tally) -> None:
    _mark("when", gold, when_right(gold.when, read.when), (gold.when, read.when), tally)


def when_right(gold: Interval | None, read: Interval | None) -> bool:
    """Whether a Reading's interval agrees with the gold's, by the rule at the head of this file."""
    if gold is None:
        return read is None or read.days is None or read.days >= OPEN_DAYS
    if gold.days is None:
        return read is None or read.days is None or _within(gold, read)
    if read is None or read.days is None:
        return False
    return _within(gold, read) and read.days - gold.days <= WIDER_DAYS


def _within(gold: Interval, read: Interval) -> bool:
    """Whether the intervals meet; an open side of the gold's reaches as far as need be."""
    if read.earliest is None or read.latest is None:
        return False
    begins_in_time = gold.latest is None or read.earliest <= gold.latest
    return begins_in_time and (gold.earliest is None or read.latest >= gold.earliest)


def _mark_place(events: _Comparison, i: int, j: int, tally: Tally) -> None:
    gold, got = events.gold[i], events.read[j].places
    wanted = gold.places
    if got and not wanted:
        wanted = tuple(place for k in events.acts[gold.root] for place in events.gold[k].places)
    if wanted or got:
        names = tuple(", ".join(place.name for place in side) for side in (wanted, got))
        _mark("place", gold, any(_same_place(a, b) for a in wanted for b in got), (names[0], names[1]), tally)


def _same_place(a: Place, b: Place) -> bool:
    if a.span and b.span and a.span.overlap(b.span):
        return True
    return bool(a.name and b.name) and (a.name in b.name or b.name in a.name)
