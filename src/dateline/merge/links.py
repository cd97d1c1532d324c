"""Links merged actors to the entities of a knowledge base that a user gives. Each link is a judgement with its reason.

A link needs a name or alias and nothing that speaks against it: kind and country. Among namesakes offices decide, by
title and by time; where they do not, nobody is linked and the judgement is `unsure`. A person's word stands over all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dateline.merge.persons import fold
from dateline.model import About, ActorKind, Judgement, KnownAs, MergedActor, Reason, TitleHeld, Verdict, as_day
from dateline.model.knowledge import Known, Office

PREFIX = "kb:"
"""Stands before an entity's id in a judgement, so that no record's id is met by chance."""

JUDGE = "knowledge base"

NAMESAKES = 20
"""Entities of one name that are compared."""

BODIES = frozenset({ActorKind.ORGANISATION, ActorKind.GOVERNMENT, ActorKind.GROUP, ActorKind.COUNTRY})

COMMON = frozenset({"the", "of", "and", "for", "a", "an", "to", "in", "former", "acting", "s", "us", "u"})
"""Words of titles that say nothing of the office."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Actors with their links, and the judgements behind them."""

    actors: tuple[MergedActor, ...]
    judgements: tuple[Judgement, ...]


def link(actors: Sequence[MergedActor], known: Iterable[Known], by_people: Iterable[Judgement] = ()) -> Linked:
    """Links what is one and the same."""
    entities = {entity.id: entity for entity in known}
    by_name: dict[str, list[str]] = defaultdict(list)
    for name in sorted(entities):
        for folded in dict.fromkeys(fold(n) for n in entities[name].names):
            if folded:
                by_name[folded].append(name)
    said = _said(by_people)
    judgements: list[Judgement] = []
    linked = tuple(_link(actor, entities, by_name, said, judgements) for actor in actors) if entities else tuple(actors)
    return Linked(linked, tuple(judgements))


def _said(by_people: Iterable[Judgement]) -> dict[tuple[str, str], Judgement]:
    return {(j.left, j.right): j for j in by_people if j.right.startswith(PREFIX)}


def _link(
    actor: MergedActor,
    entities: dict[str, Known],
    by_name: dict[str, list[str]],
    said: dict[tuple[str, str], Judgement],
    judgements: list[Judgement],
) -> MergedActor:
    told = {
        right.removeprefix(PREFIX): j.verdict
        for (left, right), j in said.items()
        if left in (actor.id, *actor.members) and right.removeprefix(PREFIX) in entities
    }
    same = sorted(name for name, verdict in told.items() if verdict is Verdict.SAME)
    if same:
        return _with(actor, [(entities[name], "a person's word") for name in same])
    fitting: dict[str, tuple[str, str]] = {}
    for called in _names(actor):
        for name in by_name.get(fold(called), ())[:NAMESAKES]:
            if name not in fitting and told.get(name) is not Verdict.DIFFERENT:
                reason = _fits(actor, entities[name])
                if reason is not None:
                    fitting[name] = (called, reason)
    if not fitting:
        return actor
    chosen = sorted(fitting)
    decided: dict[str, str] = {}
    if len(chosen) > 1:
        decided = {name: found for name in chosen if (found := _held(actor.titles, entities[name]))}
        if len(decided) == 1:
            chosen = list(decided)
    for name in chosen:
        called, reason = fitting[name]
        detail = f"{called!r} is a name of {entities[name].names[0]!r}; {reason}"
        if decided.get(name):
            detail += f"; {decided[name]}"
        alone = len(chosen) == 1
        if not alone:
            detail += f"; {len(chosen)} entities fit and no office tells them apart"
        verdict, score = (Verdict.SAME, 1.0) if alone else (Verdict.UNSURE, 0.5)
        reasons = (Reason("knowledge base", 1.0, score, detail),)
        judgements.append(Judgement(actor.id, PREFIX + name, verdict, score, reasons, JUDGE, about=About.ACTORS))
        if alone:
            return _with(actor, [(entities[name], detail)])
    return actor


def _names(actor: MergedActor) -> list[str]:
    """The names to look for: a person's in full alone, since a surname is many people's."""
    names = dict.fromkeys((actor.name, *actor.aliases))
    if actor.kind is ActorKind.PERSON:
        return [name for name in names if " " in fold(name)]
    return list(names)


def _fits(actor: MergedActor, entity: Known) -> str | None:
    """Why an entity of the name may be the actor; `None` where kind or country speaks against it."""
    if entity.kind is not None and entity.kind is not actor.kind and not {entity.kind, actor.kind} <= BODIES:
        return None
    if actor.kind is ActorKind.PLACE and entity.kind is not ActorKind.PLACE:
        return None
    countries = {*entity.countries, *(office.country for office in entity.offices if office.country)}
    if not countries:
        return "the base gives no country"
    if actor.country is None:
        return "the reports give no country"
    return f"both of {actor.country}" if actor.country in countries else None


def _held(titles: Iterable[TitleHeld], entity: Known) -> str:
    """Which title of the reports was an office of the entity's at that time; "" where none was."""
    for title in titles:
        words = set(fold(title.title).split()) - COMMON
        for office in entity.offices:
            if words & (set(fold(office.title).split()) - COMMON) and _in_time(title, office):
                return f"{title.title!r} is {office.title!r}{_years(office)}"
    return ""


def _in_time(title: TitleHeld, office: Office) -> bool:
    former = fold(title.title).split()[:1] in (["former"], ["ex"], ["late"])
    first, last = title.when.earliest, title.when.latest
    if first is None or last is None:
        return True
    if former:
        return office.until is not None and office.until <= as_day(last)
    started = office.since is None or office.since <= as_day(last)
    return started and (office.until is None or office.until >= as_day(first))


def _years(office: Office) -> str:
    if office.since is None and office.until is None:
        return ""
    return f", held from {office.since or '?'} to {office.until or 'now'}"


def _with(actor: MergedActor, found: Sequence[tuple[Known, str]]) -> MergedActor:
    links = tuple(KnownAs(entity.id, entity.names[0], entity.wikidata, why) for entity, why in found)
    return replace(actor, links=links)
