"""An event record made ready for comparison: parties resolved across reports, its window of days, its telling words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache

from dateline.lexicon import countries as world
from dateline.merge.actors import fold
from dateline.merge.gist import ActGist, Gist, gist, is_site
from dateline.merge.marks import families, things_in, tokens
from dateline.merge.principals import is_head
from dateline.model import (
    STATEMENT,
    ActorKind,
    Basis,
    EventRecord,
    MergedActor,
    MergedPlace,
    Moment,
    Reading,
    Report,
    Statement,
    Status,
    as_day,
    shifted,
)

NEWS_DAYS = 14
"""An act told without a day is taken to lie within this many days before publication when candidates are looked for."""

AHEAD_DAYS = 60
"""A coming act told without a day is looked for within this many days after publication."""

WIDE = 62
"""A moment of more days than this says too little to look for candidates by."""

EXACT = 4
"""Days that a stated moment may touch and still count as a day: a weekend, "6 and 7 July"."""

COMMON = 5
"""A party in more than one of this many reports says little of which act is told."""

BUCKET = 28
"""Days a block: windows that meet share at least one of their blocks."""

HAPPENED = frozenset({Status.OCCURRED, Status.ONGOING})

IN_SERIES = 3
"""Numbers from here on say by themselves which act is meant: a "first" or "second" may be of a day or a year."""

Window = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One event record and what of it is compared. `actors`, `recipients`, `parties` are merged actors' ids."""

    id: str
    record: EventRecord
    report: Report
    statement: Statement | None
    actors: frozenset[str]
    recipients: frozenset[str]
    parties: frozenset[str]
    countries: frozenset[str]
    people: frozenset[str]
    """Those of `actors` who are persons with a name."""
    persons: frozenset[str]
    """Those of `parties` who are persons with a name."""
    rare: frozenset[str]
    """Those of `parties` whom few reports name."""
    unnamed: frozenset[str]
    """Those of `parties` who are called by what they are alone: "three Americans", "his brother"."""
    several: frozenset[str]
    """Those of `unnamed` who are more than one: "three Americans"."""
    name_of: Mapping[str, frozenset[str]]
    """The words of the names of `persons`."""
    country_of: Mapping[str, str]
    """The countries of those parties that have one."""
    once: frozenset[str]
    """What of it can have been only once: a named person's death or release, a state's sixth test of one thing."""
    stands_for: Mapping[str, str]
    """The states among `parties`, and those who head one, with its country."""
    window: Window | None
    """First and last day (proleptic ordinals) on which it may have been; `None` where nothing bounds it."""
    exact: bool
    """Whether the text gives its day, or no more than a few days."""
    stated: bool
    """Whether the text says anything of when it was, be it a month or a year."""
    published: int | None
    words: frozenset[str]
    places: frozenset[str]
    sites: tuple[MergedPlace, ...]
    """Those that are its own, as they are written; "in Singapore" in a long clause may be another act's."""
    regions: frozenset[str]
    """The countries of its places."""
    whole: frozenset[str]
    """Those of `regions` that are named themselves, and no town in them."""
    called_after: frozenset[str]
    """Places that name it: "the Singapore summit"."""
    head: str
    """The stem of the word of the act."""
    family: str | None
    status: Status
    """Its record's, but for a noun that has no tense in a report which tells of the act as coming."""
    stage: Status
    """Done or going on, not done, or neither yet: what a meeting planned and the meeting held differ in."""
    is_noun: bool
    definite: bool
    """A noun that is taken for known: "the launch", "their release"."""
    dated_noun: bool
    """Such a noun that is called after its day: "Friday's talks"."""
    complement: bool
    """A noun of which it is said what it was of or by whom, be it read or not: "the release of the sergeant"."""
    between: tuple[str, ...]
    """The words between such a noun and its article: "Trump-Kim" of "the Trump-Kim summit"."""
    many: bool
    objects: frozenset[str]
    ordinal: str | None
    counts: frozenset[tuple[str, int]]


class Parties:
    """What is known of the parties of an act from the merged actors alone, once for all acts that have the same."""

    def __init__(self, actors: Mapping[str, MergedActor], named: frozenset[str], reports: int) -> None:
        self._actors, self._named, self._reports = actors, named, reports
        self._known: dict[frozenset[str], _Company] = {}
        self._heads: dict[str, bool] = {}

    def of(self, parties: frozenset[str]) -> _Company:
        """That of some merged actors."""
        known = self._known.get(parties)
        if known is None:
            known = self._known[parties] = self._made(parties)
        return known

    def _made(self, parties: frozenset[str]) -> _Company:
        actors = {a: self._actors[a] for a in sorted(parties)}
        country_of = {a: actor.country for a, actor in actors.items() if actor.country}
        persons = frozenset(a for a in parties & self._named if actors[a].kind is ActorKind.PERSON)
        return _Company(
            parties=parties,
            countries=frozenset(country_of.values()),
            persons=persons,
            rare=frozenset(a for a, actor in actors.items() if actor.reports * COMMON < self._reports),
            unnamed=frozenset(a for a in parties - self._named if actors[a].kind in _DESCRIBED),
            several=frozenset(a for a in parties - self._named if actors[a].kind is ActorKind.GROUP),
            name_of={a: frozenset(fold(actors[a].name).split()) for a in persons},
            country_of=country_of,
            stands_for={a: c for a, c in country_of.items() if self._is_state(actors[a])},
            things=frozenset(
                thing
                for a in parties - self._named
                if actors[a].kind in _DESCRIBED
                for thing in things_in(tokens(actors[a].name))
            ),
        )

    def _is_state(self, actor: MergedActor) -> bool:
        known = self._heads.get(actor.id)
        if known is None:
            known = self._heads[actor.id] = actor.kind in _STATES or is_head(actor)
        return known


@dataclass(frozen=True, slots=True)
class _Company:
    """See the fields of `Item`."""

    parties: frozenset[str]
    countries: frozenset[str]
    persons: frozenset[str]
    rare: frozenset[str]
    unnamed: frozenset[str]
    several: frozenset[str]
    name_of: Mapping[str, frozenset[str]]
    country_of: Mapping[str, str]
    stands_for: Mapping[str, str]
    things: frozenset[str]
    """Kinds of things that `unnamed` are called: "three hostages"."""


def items(
    reading: Reading,
    home: Mapping[str, str],
    actors: Mapping[str, MergedActor],
    parties: Parties,
    *,
    towns: frozenset[str],
    kept: Gist | None = None,
) -> Iterator[Item]:
    """The events of one report, ready for comparison. `towns` are places; `kept` is the reading's gist."""
    published = reading.report.published
    acts = (kept or gist(reading)).acts
    day = as_day(published).toordinal() if published else None
    statements = {statement.id: statement for statement in reading.statements}
    ahead = _coming(reading, home)
    for read in reading.events:
        if read.type == STATEMENT:  # is joined as a statement
            continue
        event = read
        does = frozenset([home[role.actor] for role in event.actors])
        suffers = frozenset([home[role.actor] for role in event.recipients])
        company = parties.of(does | suffers)
        words = acts[event.id]
        exact = _exact(event.when)
        status = event.status
        bare = words.is_noun and status is Status.OCCURRED and not exact
        if ahead and bare and (event.type, company.parties) in ahead:
            status, event = Status.FUTURE, _as_coming(event, published)
        called = next((name for name in words.called if _is_town(name, towns)), None)
        written = {fold(place.name): MergedPlace(place.name, place.country, place.point) for place in event.places}
        if called:
            written.setdefault(fold(called), MergedPlace(called, world.country_of(called)))
        told = {name: place.country for name, place in written.items()}
        for actor, name in words.sites:
            if actors[home[actor]].kind in _SITES:
                told.setdefault(name, actors[home[actor]].country)
        once = _NOTHING
        freed = (event.type, event.mode) == _RELEASE
        if ((words.fatal or freed) and len(suffers) == 1) or words.ordinal is not None:
            one = suffers & company.persons if len(suffers) == 1 else _NOTHING
            once = frozenset(_once(words, one, company.countries, freed=freed))
        timeless = bool(once) and status in HAPPENED
        yield Item(
            id=event.id,
            record=event,
            report=reading.report,
            statement=statements.get(event.statement) if event.statement else None,
            actors=does,
            recipients=suffers,
            parties=company.parties,
            countries=company.countries,
            people=does & company.persons,
            persons=company.persons,
            rare=company.rare,
            unnamed=company.unnamed,
            several=company.several,
            name_of=company.name_of,
            country_of=company.country_of,
            once=once,
            stands_for=company.stands_for,
            window=window(event.when, status, reading.report, background=event.historical or timeless),
            exact=exact,
            stated=event.when.basis in _TOLD and event.when.earliest is not None and event.when.latest is not None,
            published=day,
            words=words.words,
            places=frozenset(told),
            sites=tuple([written[name] for name in sorted(written)]),
            regions=frozenset([c for c in told.values() if c]),
            whole=frozenset([c for name, c in told.items() if c and _own_name(c) == name]),
            called_after=frozenset((fold(called),)) if called else _NOTHING,
            head=words.head,
            family=families().get(words.head),
            status=status,
            stage=Status.OCCURRED if status in HAPPENED else status if status is Status.NEGATED else Status.FUTURE,
            is_noun=words.is_noun,
            definite=words.definite,
            dated_noun=words.dated_noun,
            complement=words.complement,
            between=words.between,
            many=words.many or (words.counted and not exact),
            objects=words.objects | parties.of(suffers).things,
            ordinal=words.ordinal,
            counts=words.counts,
        )


@cache
def _own_name(country: str) -> str:
    """A country's name, folded."""
    return fold(world.name_of(country) or "")


def _is_town(name: str, towns: frozenset[str]) -> bool:
    """Whether an act may be called after it: "the Singapore summit", not "the China summit"."""
    return fold(name) in towns or (world.is_country(name) and is_site(name))


def _once(words: ActGist, one: frozenset[str], states: frozenset[str], *, freed: bool) -> Iterator[str]:
    """What can have been only once: the death of `one` named person, or that he was freed; a number in a series.

    Who is freed twice is told of by day or by number, and those keep the two apart.
    """
    if words.fatal:
        yield from (f"death of {a}" for a in one)
    if freed:
        yield from (f"release of {a}" for a in one)
    number = int(words.ordinal) if words.ordinal and words.ordinal.isdecimal() else 0
    if number >= IN_SERIES and len(states) == 1:
        yield from (
            f"{family} {number} of {thing}, {state}"
            for state in states
            for thing in words.objects
            for family in [families().get(words.head)]
            if family
        )


def _as_coming(event: EventRecord, published: date | datetime | None) -> EventRecord:
    """A record that was taken for done by some day, and is to come: not before its report."""
    if event.when.earliest is not None or published is None:
        return event
    day = as_day(published)
    when = Moment.days(day, None, basis=Basis.PUBLICATION, reason=f"told as coming in a report of {day}")
    return replace(event, when=when)


def _coming(reading: Reading, home: Mapping[str, str]) -> frozenset[tuple[str, frozenset[str]]]:
    """Types and parties of acts that a report tells of as coming, and nowhere by a verb as done."""
    ahead, done = set(), set()
    for event in reading.events:
        parties = frozenset(home[role.actor] for role in (*event.actors, *event.recipients))
        if len(parties) <= 1:  # one party alone does many things of a type
            continue
        if event.status is Status.FUTURE:
            ahead.add((event.type, parties))
        elif event.status in (Status.OCCURRED, Status.ONGOING) and all(why.rule != "noun" for why in event.why):
            done.add((event.type, parties))
    return frozenset(ahead - done)


_SITES = frozenset({ActorKind.PLACE, ActorKind.COUNTRY})
_RELEASE = ("RETREAT", "release")
_NOTHING: frozenset[str] = frozenset()
_STATES = frozenset({ActorKind.COUNTRY, ActorKind.GOVERNMENT})
_DESCRIBED = frozenset({ActorKind.PERSON, ActorKind.GROUP})
_TOLD = frozenset({Basis.STATED, Basis.RELATIVE})


def _exact(when: Moment) -> bool:
    width = when.width
    return width is not None and width <= EXACT and when.basis in _TOLD


def window(when: Moment, status: Status, report: Report, *, background: bool = False) -> Window | None:
    """The days on which it may have been. An open moment is closed by what news is: recent, or about to come."""
    low = as_day(when.earliest).toordinal() if when.earliest else None
    high = as_day(when.latest).toordinal() if when.latest else None
    if low is not None and high is not None:
        return low, high
    if report.published is None or (status in HAPPENED and not when.known):
        return None
    day = as_day(report.published)
    news = (shifted(day, -NEWS_DAYS) or day).toordinal()
    today = day.toordinal()
    if background or (high is not None and high < news):
        return (low or 1), min(high or today, today)
    if status is Status.FUTURE:
        return today, (shifted(day, AHEAD_DAYS) or day).toordinal()
    return min(max(news, low or news), today), today
