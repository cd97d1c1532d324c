"""An event record made ready for comparison: parties resolved across reports, its window of days, its telling words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dateline.lexicon import countries as world
from dateline.merge.actors import fold
from dateline.merge.marks import Marks, counts, families, telling_words
from dateline.merge.principals import is_head
from dateline.model import (
    STATEMENT,
    ActorKind,
    Basis,
    EventRecord,
    Form,
    Mention,
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

NO_BUCKET = -1

HAPPENED = frozenset({Status.OCCURRED, Status.ONGOING})

IN_SERIES = 3
"""Numbers from here on say by themselves which act is meant: a "first" or "second" may be of a day or a year."""

NAME = 40
"""Characters before the noun of an act in which its place's name may stand."""

_NAME_BEFORE = re.compile(r"\b([A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?)[ -]$")

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
    name_of: Mapping[str, frozenset[str]]
    """The words of the names of `persons`."""
    country_of: Mapping[str, str]
    """The countries of those parties that have one."""
    once: frozenset[str]
    """What of it can have been only once: a named person's death, a state's sixth test of one thing."""
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

    def keys(self) -> Iterator[tuple[str, str, int]]:
        """The blocks it belongs to: its type, who or where or by what word, a stretch of days."""
        names = sorted(self.countries)[:4] or sorted(self.parties)[:3]
        pairs = [f"{a} {b}" for i, a in enumerate(names) for b in names[i + 1 :]] or names
        kind = f"{self.stage} {self.many} {self.family or self.head}"
        for fact in sorted(self.once):
            yield (self.record.type, fact, NO_BUCKET)
        for bucket in self._buckets():
            for who in (
                *pairs,
                *(f"at {place}" for place in sorted(self.places)[:2]),
                kind,
            ):
                yield (self.record.type, who, bucket)

    def _buckets(self) -> Sequence[int]:
        if self.window is None or self.window[1] - self.window[0] >= WIDE:
            return (NO_BUCKET,)
        low, high = self.window[0] // BUCKET, self.window[1] // BUCKET
        return range(low, high + 1)


def items(
    reading: Reading,
    home: Mapping[str, str],
    actors: Mapping[str, MergedActor],
    *,
    named: frozenset[str],
    towns: frozenset[str],
    reports: int,
) -> Iterator[Item]:
    """The events of one report of `reports`, ready for comparison. `named` actors have a name, `towns` are places."""
    text, published = reading.report.text, reading.report.published
    statements = {statement.id: statement for statement in reading.statements}
    names = sorted((m for m in reading.mentions if m.form is Form.NAME), key=lambda m: m.span)
    sites = [m for m in names if actors[home[m.actor]].kind in _SITES and _is_site(m.text)]
    ahead = _coming(reading, home)
    for event in reading.events:
        if event.type == STATEMENT:  # is joined as a statement
            continue
        does = frozenset(home[role.actor] for role in event.actors)
        suffers = frozenset(home[role.actor] for role in event.recipients)
        parties = does | suffers
        country_of = {a: c for a in parties if (c := actors[a].country)}
        marks = Marks(event, text)
        head = marks.head
        status = event.status
        if marks.is_noun and status is Status.OCCURRED and not _exact(event.when) and (event.type, parties) in ahead:
            status = Status.FUTURE
        called = _called_after(event, text, towns) if marks.is_noun else None
        written = {fold(place.name): MergedPlace(place.name, place.country, place.point) for place in event.places}
        if called:
            written.setdefault(fold(called), MergedPlace(called, world.country_of(called)))
        told = {name: place.country for name, place in written.items()}
        for mention in sites:
            if event.span.covers(mention.span) and _at(mention, text):
                told.setdefault(fold(mention.text), actors[home[mention.actor]].country)
        once = frozenset(_once(marks, suffers & named, suffers, frozenset(country_of.values()), actors))
        timeless = bool(once) and status in HAPPENED
        yield Item(
            id=event.id,
            record=event,
            report=reading.report,
            statement=statements.get(event.statement) if event.statement else None,
            actors=does,
            recipients=suffers,
            parties=parties,
            countries=frozenset(country_of.values()),
            people=frozenset(a for a in does & named if actors[a].kind is ActorKind.PERSON),
            persons=frozenset(a for a in parties & named if actors[a].kind is ActorKind.PERSON),
            rare=frozenset(a for a in parties if actors[a].reports * COMMON < reports),
            unnamed=frozenset(a for a in parties - named if actors[a].kind in _DESCRIBED),
            name_of={
                a: frozenset(fold(actors[a].name).split())
                for a in parties & named
                if actors[a].kind is ActorKind.PERSON
            },
            country_of=country_of,
            once=once,
            stands_for={a: c for a, c in country_of.items() if actors[a].kind in _STATES or is_head(actors[a])},
            window=window(event.when, status, reading.report, background=event.historical or timeless),
            exact=_exact(event.when),
            stated=event.when.basis in _TOLD and event.when.earliest is not None and event.when.latest is not None,
            published=as_day(published).toordinal() if published else None,
            words=telling_words(event.span.quote(text)),
            places=frozenset(told),
            sites=tuple(written[name] for name in sorted(written)),
            regions=frozenset(c for c in told.values() if c),
            whole=frozenset(c for name, c in told.items() if c and fold(world.name_of(c) or "") == name),
            called_after=frozenset({fold(called)} if called else ()),
            head=head,
            family=families().get(head),
            status=status,
            stage=Status.OCCURRED if status in HAPPENED else status if status is Status.NEGATED else Status.FUTURE,
            is_noun=marks.is_noun,
            definite=marks.definite,
            dated_noun=marks.dated_noun,
            complement=marks.complement,
            between=marks.between,
            many=marks.many or (marks.counted and not _exact(event.when)),
            objects=marks.objects,
            ordinal=marks.ordinal,
            counts=_counts(event.span.quote(text)),
        )


@lru_cache(maxsize=1 << 10)
def _counts(text: str) -> frozenset[tuple[str, int]]:
    """The counts of a clause, which several records of a report share."""
    return frozenset(counts(text))


def _once(
    marks: Marks,
    dead: frozenset[str],
    suffers: frozenset[str],
    states: frozenset[str],
    actors: Mapping[str, MergedActor],
) -> Iterator[str]:
    """What can have been only once: the death of one named person, a high number in a state's series."""
    if marks.is_fatal and len(suffers) == 1:
        yield from (f"death of {a}" for a in dead if actors[a].kind is ActorKind.PERSON)
    number = int(marks.ordinal) if marks.ordinal and marks.ordinal.isdecimal() else 0
    if number >= IN_SERIES and len(states) == 1:
        yield from (
            f"{family} {number} of {thing}, {state}"
            for state in states
            for thing in marks.objects
            for family in [families().get(marks.head)]
            if family
        )


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
_STATES = frozenset({ActorKind.COUNTRY, ActorKind.GOVERNMENT})
_DESCRIBED = frozenset({ActorKind.PERSON, ActorKind.GROUP})
_TOLD = frozenset({Basis.STATED, Basis.RELATIVE})


def _exact(when: Moment) -> bool:
    width = when.width
    return width is not None and width <= EXACT and when.basis in _TOLD


def _called_after(event: EventRecord, text: str, towns: frozenset[str]) -> str | None:
    """The place whose name stands right before the noun of the act: "the Singapore summit", not "the China summit"."""
    found = _NAME_BEFORE.search(text, max(0, event.trigger.start - NAME), event.trigger.start)
    if found is None:
        return None
    words = found[1].split()
    for name in (" ".join(words), words[-1]):
        if fold(name) in towns or (world.is_country(name) and _is_site(name)):
            return name
    return None


def _at(mention: Mention, text: str) -> bool:
    """Whether a place stands after "in" or "at"."""
    before = text[max(0, mention.span.start - 4) : mention.span.start].lower()
    return before.endswith((" in ", " at "))


def _is_site(name: str) -> bool:
    """Whether a name is a place's and not a state's; a state without a capital of another name is a city as well."""
    if not world.is_country(name):
        return not name.isupper()
    country = world.country_of(name)
    return country is not None and world.capital_of(country) in (None, name)


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
