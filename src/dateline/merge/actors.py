"""One actor for all reports: the same country, name, romanisation; a surname alone where one bearer is written of.

Every joining of two different names is a judgement with its reasons; a person's word stands over the rules'.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeVar

from dateline.merge.entries import Entry, Joining, Key
from dateline.merge.persons import fold, join_people, part_namesakes, settle_by_people
from dateline.merge.relatives import join_relatives
from dateline.model import (
    Actor,
    ActorKind,
    Basis,
    Form,
    Judgement,
    MergedActor,
    Moment,
    Reading,
    TitleHeld,
    as_day,
    content_id,
)

__all__ = ["Company", "find_actors", "fold"]

ALIAS = 5
"""Words of an alias at most; a longer one is a name with what stood beside it."""

OWNED = frozenset({"his", "her", "its", "their", "my", "our", "your"})
"""Words that make a name one report's own."""

K = TypeVar("K", ActorKind, str)


@dataclass(frozen=True, slots=True)
class Company:
    """All actors: `merged` in order, `home` from a reading's actor id to the merged actor's."""

    merged: tuple[MergedActor, ...]
    home: Mapping[str, str]
    judgements: tuple[Judgement, ...]


def find_actors(readings: Sequence[Reading], by_people: Iterable[Judgement] = ()) -> Company:
    """The actors of all readings, who is who across them, and why. `by_people`: what people have judged of actors."""
    entries: dict[Key, Entry] = {}
    counts = Counter(m.actor for reading in readings for m in reading.mentions)
    names: dict[str, dict[str, int]] = {}
    for reading in readings:
        for mention in reading.mentions:
            if mention.form is Form.NAME:
                own = names.setdefault(mention.actor, {})
                own[mention.text] = own.get(mention.text, 0) + 1
    for reading in readings:
        for actor in reading.actors:
            key = _key(actor, named=actor.id in names or actor.name.istitle())
            entries.setdefault(key, Entry(key, [])).actors.append((actor, reading))
    part_namesakes(entries)
    apart, as_one = settle_by_people(entries, by_people)
    judgements: list[Judgement] = []
    joining = Joining(entries, apart)
    join_people(joining, judgements)
    join_relatives(readings, joining, judgements)
    for left, right in as_one:
        few, many = sorted((left, right), key=lambda key: (entries[joining.root(key)].reports, key))
        joining.join(few, many)
    groups: dict[Key, list[Entry]] = defaultdict(list)
    for key in sorted(entries):
        groups[joining.root(key)].append(entries[key])
    merged, home = [], {}
    for key in sorted(groups):
        one = _merge(key, groups[key], counts, names)
        merged.append(one)
        home.update(dict.fromkeys(one.members, one.id))
    merged.sort(key=lambda a: (-a.reports, -a.mentions, a.name, a.id))
    return Company(tuple(merged), home, tuple(judgements))


def _key(actor: Actor, *, named: bool) -> Key:
    if actor.kind is ActorKind.COUNTRY and actor.country:
        return ("country", actor.country)
    name = fold(actor.name) or actor.name
    if name.partition(" ")[0] in OWNED:
        return ("someone", name, actor.id)  # "his father" of one report is not another's
    if actor.kind is ActorKind.PERSON and not named:
        return ("someone", name, actor.country or actor.id)  # "a White House official": nobody's namesake
    if actor.kind is ActorKind.PERSON:
        return ("person", name)
    if actor.kind is ActorKind.GROUP and not actor.country:
        return ("group", name, actor.id)  # "residents" of one report are not another's
    if actor.kind in (ActorKind.GROUP, ActorKind.GOVERNMENT):
        return (actor.kind.value, name, actor.country or "")
    return (actor.kind.value, name)


def _merge(
    key: Key,
    group: Sequence[Entry],
    counts: Mapping[str, int],
    aliases: Mapping[str, Mapping[str, int]],
) -> MergedActor:
    actors = [pair for entry in group for pair in entry.actors]
    if len(actors) == 1:
        return _only(key, *actors[0], counts, aliases)
    kinds = Counter(actor.kind for actor, _ in actors)
    by_name = [actor for entry in group if entry.key[0] != "someone" for actor, _ in entry.actors]
    names = Counter(actor.name for actor in by_name or [actor for actor, _ in actors])
    countries = Counter(actor.country for actor, _ in actors if actor.country)
    sectors = Counter(s for actor, _ in actors for s in actor.sectors)
    known = Counter(names)
    for actor, _ in actors:
        known.update(aliases.get(actor.id, {}))
    name = min(names, key=lambda n: (key[0] == "person" and " " not in n.strip(), n.isupper(), -names[n], n))
    return MergedActor(
        id=content_id("ac", *key),
        name=_shown(name) or name,
        kind=_most(kinds) or ActorKind.PERSON,
        country=_most(countries),
        sectors=tuple(sorted(s for s, n in sectors.items() if n * 4 >= len(actors))),
        aliases=_aliases(known, _shown(name)),
        titles=_titles(actors, _most(countries)),
        mentions=sum(counts.get(actor.id, 0) for actor, _ in actors),
        reports=len({reading.report.id for _, reading in actors}),
        mentioned=_mentioned(actors),
        members=tuple(sorted(actor.id for actor, _ in actors)),
    )


def _only(
    key: Key, actor: Actor, reading: Reading, counts: Mapping[str, int], aliases: Mapping[str, Mapping[str, int]]
) -> MergedActor:
    """An actor whom one report alone has: what `_merge` comes to for it."""
    shown = _shown(actor.name)
    pairs = ((actor, reading),)
    return MergedActor(
        id=content_id("ac", *key),
        name=shown or actor.name,
        kind=actor.kind,
        country=actor.country or None,
        sectors=tuple(sorted(set(actor.sectors))),
        aliases=_aliases({actor.name: 1, **aliases.get(actor.id, {})}, shown),
        titles=_titles(pairs, actor.country) if actor.titles else (),
        mentions=counts.get(actor.id, 0),
        reports=1,
        mentioned=_mentioned(pairs),
        members=(actor.id,),
    )


def _shown(name: str) -> str:
    """A name on one line, without the marks that stood round it."""
    return " ".join(name.split()).strip(" \"'“”‘’,;:—–-")


def _aliases(known: Mapping[str, int], name: str) -> tuple[str, ...]:
    """The other names, each in one dress: capitals only where nobody writes it otherwise."""
    if len(known) == 1:
        return ()  # its own
    found = sorted({_shown(alias) for alias in known} - {name, ""}, key=lambda n: (n.isupper(), n))
    dressed = {n.casefold() for n in (name, *found) if not n.isupper()}
    kept = (n for n in found if len(n.split()) <= ALIAS and not (n.isupper() and n.casefold() in dressed))
    return tuple(sorted(n for n in kept if "/" not in n))


def _most(counts: Counter[K]) -> K | None:
    return min(counts, key=lambda k: (-counts[k], str(k)), default=None)


def _titles(actors: Sequence[tuple[Actor, Reading]], country: str | None) -> tuple[TitleHeld, ...]:
    """Each title with the days of publication between which it was read, the one of most reports first.

    Spellings of one title ("CIA Director", "CIA director") are one, in the commonest; a country that the report does
    not give is the actor's own.
    """
    days: dict[tuple[str, str | None], list[date]] = defaultdict(list)
    spelt: dict[tuple[str, str | None], Counter[str]] = defaultdict(Counter)
    for actor, reading in actors:
        for title in actor.titles:
            key = (fold(title), actor.country or country)
            spelt[key][" ".join(title.split())] += 1
            if reading.report.published is not None:
                days[key].append(as_day(reading.report.published))
    order = sorted(spelt, key=lambda key: (-spelt[key].total(), key[0], key[1] or ""))
    return tuple(TitleHeld(_commonest(spelt[key]), key[1], _between(days.get(key, []))) for key in order)


def _commonest(spelt: Mapping[str, int]) -> str:
    return min(spelt, key=lambda title: (-spelt[title], title))


def _between(days: Sequence[date]) -> Moment:
    """The days of publication between which something was read."""
    if not days:
        return Moment.unknown("no report that gives it is dated")
    return _from_to(min(days), max(days))


@lru_cache(maxsize=1 << 14)
def _from_to(first: date, last: date) -> Moment:
    on = f"on {first}" if first == last else f"from {first} to {last}"
    return Moment.days(first, last, basis=Basis.PUBLICATION, reason=f"in reports published {on}")


def _mentioned(actors: Iterable[tuple[Actor, Reading]]) -> Moment:
    """From the first to the last day on which a report that mentions it was published."""
    return _between([as_day(r.report.published) for _, r in actors if r.report.published is not None])
