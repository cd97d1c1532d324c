"""One actor for all reports: the same country, name, romanisation; a surname alone where one bearer is written of.

Every joining of two different names is a judgement with its reasons.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from rapidfuzz.distance import Indel

from dateline.lexicon import tables
from dateline.model import (
    Actor,
    ActorKind,
    Basis,
    Form,
    Judgement,
    MergedActor,
    Moment,
    Reading,
    Reason,
    TitleHeld,
    Verdict,
    as_day,
    content_id,
)

ROMANISED = 0.9
"""Likeness of two spellings of one name, letters alone ("kimjongun", "kimjongeun" .95; "kimjongil" .78)."""

WORD = 0.75
"""Likeness that each pair of words must reach as well ("un", "eun" .8), with one first letter."""


RARE = 12
RARER = 0.85
"""Likeness enough for a spelling that has one report where the other, of the same country, has this many: a slip."""

BEARER = 0.8
"""Share of the reports with a fitting full name that must write of one bearer before a bare surname means him."""

ONLY = 0.95
"""Share from which nobody else can be meant, whatever country a report takes him for."""

ALIAS = 5
"""Words of an alias at most; a longer one is a name with what stood beside it."""

K = TypeVar("K", ActorKind, str)

_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Company:
    """All actors: `merged` in order, `home` from a reading's actor id to the merged actor's."""

    merged: tuple[MergedActor, ...]
    home: Mapping[str, str]
    judgements: tuple[Judgement, ...]


@dataclass(slots=True)
class _Entry:
    """Actors of all readings under one key."""

    key: tuple[str, ...]
    actors: list[tuple[Actor, Reading]]

    @property
    def reports(self) -> int:
        return len({reading.report.id for _, reading in self.actors})

    @property
    def countries(self) -> set[str]:
        return {actor.country for actor, _ in self.actors if actor.country}


def fold(name: str) -> str:
    """A name in lower-case letters without accents, its words one space apart; apostrophes and hyphens part words."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(_LETTERS.findall(plain.lower()))


def find_actors(readings: Sequence[Reading]) -> Company:
    """The actors of all readings, who is who across them, and why."""
    entries: dict[tuple[str, ...], _Entry] = {}
    for reading in readings:
        for actor in reading.actors:
            key = _key(actor)
            entries.setdefault(key, _Entry(key, [])).actors.append((actor, reading))
    judgements: list[Judgement] = []
    into = _join_people(entries, judgements)
    groups: dict[tuple[str, ...], list[_Entry]] = defaultdict(list)
    for key in sorted(entries):
        groups[_root(into, key)].append(entries[key])
    counts = Counter(m.actor for reading in readings for m in reading.mentions)
    names: Counter[tuple[str, str]] = Counter(
        (m.actor, m.text) for reading in readings for m in reading.mentions if m.form is Form.NAME
    )
    aliases: dict[str, Counter[str]] = defaultdict(Counter)
    for (actor_id, text), count in names.items():
        aliases[actor_id][text] += count
    merged, home = [], {}
    for key in sorted(groups):
        one = _merge(key, groups[key], counts, aliases)
        merged.append(one)
        home.update(dict.fromkeys(one.members, one.id))
    merged.sort(key=lambda a: (-a.reports, -a.mentions, a.name, a.id))
    return Company(tuple(merged), home, tuple(judgements))


def _key(actor: Actor) -> tuple[str, ...]:
    if actor.kind is ActorKind.COUNTRY and actor.country:
        return ("country", actor.country)
    name = fold(actor.name) or actor.name
    if actor.kind is ActorKind.PERSON:
        return ("person", name)
    if actor.kind is ActorKind.GROUP and not actor.country:
        return ("group", name, actor.id)  # "residents" of one report are not another's
    if actor.kind in (ActorKind.GROUP, ActorKind.GOVERNMENT):
        return (actor.kind.value, name, actor.country or "")
    return (actor.kind.value, name)


def _join_people(
    entries: Mapping[tuple[str, ...], _Entry], judgements: list[Judgement]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Which person's entry goes into which other one."""
    people = sorted((key for key in entries if key[0] == "person"), key=lambda k: (-entries[k].reports, k))
    into: dict[tuple[str, ...], tuple[str, ...]] = {}
    full = [key for key in people if " " in key[1]]
    by_start: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key in full:
        start = key[1][:3]
        for other in by_start[start]:
            likeness = alike(key[1], other[1])
            least = RARER if _rare(entries[key], entries[other]) else ROMANISED
            if likeness >= least and _compatible(entries[key], entries[other]):
                into[key] = other
                detail = f"{key[1]!r} and {other[1]!r} are {likeness:.2f} alike, letters alone"
                judgements.append(_judgement(entries[key], entries[other], likeness, "spelling", detail))
                break
        else:
            by_start[start].append(key)
    _join_turned(full, entries, into, judgements)
    by_part: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for key in full:
        words = key[1].split()
        surname = words[0] if entries[key].countries & tables.words("names", "surname_first_countries") else words[-1]
        by_part[surname][_root(into, key)] += entries[key].reports
    for key in people:
        bearers = by_part.get(key[1]) if " " not in key[1] else None
        if not bearers:
            continue
        titles = _titled(entries[key])
        among = {one: n for one, n in bearers.items() if titles & _titled(entries[one])} or bearers
        best, reports = min(among.items(), key=lambda item: (-item[1], item[0]))
        share = reports / sum(among.values())
        sure = share >= ONLY and reports >= RARE  # then a country that one report gives him by mistake is no hindrance
        if share >= BEARER and (sure or _compatible(entries[key], entries[best])):
            into[key] = best
            as_one = f" under one of its titles ({', '.join(sorted(titles)[:2])})" if among is not bearers else ""
            detail = f"{share:.0%} of the reports that give a full name with {key[1]!r}{as_one} write of {best[1]!r}"
            judgements.append(_judgement(entries[key], entries[best], share, "only bearer of the name", detail))
    return into


def _join_turned(
    full: Sequence[tuple[str, ...]],
    entries: Mapping[tuple[str, ...], _Entry],
    into: dict[tuple[str, ...], tuple[str, ...]],
    judgements: list[Judgement],
) -> None:
    """A name whose words stand in another order ("Trump Donald", off a list) goes into the commoner one."""
    first: dict[tuple[str, ...], tuple[str, ...]] = {}
    for key in full:  # the commonest come first
        words = tuple(sorted(key[1].split()))
        other = first.setdefault(words, key)
        if other != key and key not in into and _rare(entries[key], entries[other]):
            into[key] = other
            detail = f"{key[1]!r} has the words of {other[1]!r} in another order"
            judgements.append(_judgement(entries[key], entries[other], 1.0, "order of names", detail))


def _rare(few: _Entry, many: _Entry) -> bool:
    """Whether one is met with so seldom beside the other, of the same country, that it is a slip for it."""
    return few.reports * RARE <= many.reports and bool(few.countries & many.countries)


def _titled(entry: _Entry) -> set[str]:
    return {title.lower() for actor, _ in entry.actors for title in actor.titles}


def alike(left: str, right: str) -> float:
    """How alike two folded names are, 0 to 1; 0 where one has a word that the other lacks, initials aside."""
    if left.replace(" ", "") == right.replace(" ", ""):
        return 1.0
    a, b = ([word for word in name.split() if len(word) > 1] for name in (left, right))
    if len(a) != len(b) or len(a) < 2:
        return 0.0
    for one, other in zip(a, b, strict=True):
        if Indel.normalized_similarity(one, other) < WORD or (one[0] != other[0] and len(one) > 3):
            return 0.0
    return float(Indel.normalized_similarity("".join(a), "".join(b)))


def _compatible(left: _Entry, right: _Entry) -> bool:
    return not left.countries or not right.countries or bool(left.countries & right.countries)


def _judgement(left: _Entry, right: _Entry, score: float, feature: str, detail: str) -> Judgement:
    a, b = sorted((min(a.id for a, _ in left.actors), min(a.id for a, _ in right.actors)))
    return Judgement(a, b, Verdict.SAME, round(score, 4), (Reason(feature, 1.0, round(score, 4), detail),), "actors")


def _root(into: Mapping[tuple[str, ...], tuple[str, ...]], key: tuple[str, ...]) -> tuple[str, ...]:
    seen = {key}
    while key in into and into[key] not in seen:
        key = into[key]
        seen.add(key)
    return key


def _merge(
    key: tuple[str, ...],
    group: Iterable[_Entry],
    counts: Mapping[str, int],
    aliases: Mapping[str, Counter[str]],
) -> MergedActor:
    actors = [pair for entry in group for pair in entry.actors]
    kinds = Counter(actor.kind for actor, _ in actors)
    names = Counter(actor.name for actor, _ in actors)
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
        titles=_titles(actors),
        mentions=sum(counts.get(actor.id, 0) for actor, _ in actors),
        reports=len({reading.report.id for _, reading in actors}),
        members=tuple(sorted(actor.id for actor, _ in actors)),
    )


def _shown(name: str) -> str:
    """A name on one line, without the marks that stood round it."""
    return " ".join(name.split()).strip(" \"'“”‘’,;:—–-")


def _aliases(known: Mapping[str, int], name: str) -> tuple[str, ...]:
    """The other names, each in one dress: capitals only where nobody writes it otherwise."""
    found = sorted({_shown(alias) for alias in known} - {name, ""}, key=lambda n: (n.isupper(), n))
    dressed = {n.casefold() for n in (name, *found) if not n.isupper()}
    kept = (n for n in found if len(n.split()) <= ALIAS and not (n.isupper() and n.casefold() in dressed))
    return tuple(sorted(n for n in kept if "/" not in n))


def _most(counts: Counter[K]) -> K | None:
    return min(counts, key=lambda k: (-counts[k], str(k)), default=None)


def _titles(actors: Iterable[tuple[Actor, Reading]]) -> tuple[TitleHeld, ...]:
    """Each title with the days of publication between which it was read."""
    found: dict[tuple[str, str | None], list[date]] = defaultdict(list)
    for actor, reading in actors:
        for title in actor.titles:
            days = found[title, actor.country]
            if reading.report.published is not None:
                days.append(as_day(reading.report.published))
    out = []
    for (title, country), days in sorted(found.items(), key=lambda item: (item[0][0], item[0][1] or "")):
        when = Moment.unknown("no report that gives it is dated")
        if days:
            reason = f"in reports published from {min(days)} to {max(days)}"
            when = Moment.days(min(days), max(days), basis=Basis.PUBLICATION, reason=reason)
        out.append(TitleHeld(title, country, when))
    return tuple(out)
