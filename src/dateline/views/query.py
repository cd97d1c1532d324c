"""Which records of a chronology somebody asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from dateline.errors import MomentError, UsageError
from dateline.model.chronology import Chronology, Event
from dateline.model.edtf import from_edtf
from dateline.model.moment import Moment
from dateline.views.called import actors_called, folded
from dateline.views.facets import Facets, facets_of, vocabulary
from dateline.views.index import Index, Kind, records
from dateline.views.narrow import narrowed
from dateline.views.ontology import STATEMENT, types
from dateline.views.talk import with_talk


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What a command's filters say, as they were typed; `None` asks for everything.

    `since` and `until` are EDTF (ISO days are EDTF) and inclusive; `type` is a PLOVER type or `TYPE.mode` for events,
    and what the kind has in its place for other records (a statement's force, a plan's kind, a conflict's field).
    `between` names two sides, as `actor` names one: one party of each is in what is asked for.
    """

    since: str | None = None
    until: str | None = None
    actor: str | None = None
    type: str | None = None
    status: str | None = None
    story: str | None = None
    between: tuple[str, str] | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is asked for."""
        return self == Query()


def select(chronology: Chronology, query: Query, kind: Kind = Kind.EVENTS) -> Chronology:
    """The records of `kind` that a query asks for, earliest first, and of the others those that they refer to.

    Events of type STATEMENT are there only if asked for by type. An undated record is in no window of dates, and
    one with an open end stands at its other end (all that is still to come would else be in every later window), unless
    it is going on. Without
    any filter the other kinds stay whole. Raises `UsageError` for a filter that means nothing.
    """
    loud = asks_for_talk(query, kind)
    chronology = with_talk(chronology) if loud else chronology
    index = Index(chronology)
    test = _test(index, query, kind)
    facets = facets_of(index, kind)
    chosen = [record for record in records(chronology, kind) if test(facets(record))]
    if kind is Kind.EVENTS:
        chosen = [e for e in chosen if isinstance(e, Event) and (loud or e.type != STATEMENT)]
        chosen.sort(key=lambda e: (*e.when.sort_key, e.id) if isinstance(e, Event) else ())
    if not query.empty:
        return narrowed(index, kind, chosen)
    events = chosen if kind is Kind.EVENTS else [e for e in chronology.events if e.type != STATEMENT]
    return replace(chronology, events=tuple(e for e in events if isinstance(e, Event)))


def asks_for_talk(query: Query, kind: Kind = Kind.EVENTS) -> bool:
    """Whether events of type STATEMENT are asked for: they are made of the statements, which must be loaded then."""
    return kind is Kind.EVENTS and query.type is not None and query.type.strip().upper().startswith(STATEMENT)


def only(chronology: Chronology, kind: Kind) -> Chronology:
    """One kind of record, with the reports and actors it points at."""
    part = narrowed(Index(chronology), kind, records(chronology, kind))
    keep = {kind, Kind.REPORTS, Kind.ACTORS}
    return replace(part, **{k.value: () for k in Kind if k not in keep})


# ---------------------------------------------------------------- one test for all filters


def _test(index: Index, query: Query, kind: Kind) -> Callable[[Facets], bool]:
    tests: list[Callable[[Facets], bool]] = []
    asked = window(query)
    if asked is not None:
        tests.append(lambda f: any(m.known and m.overlaps(asked) for m in f.moments))
    if query.actor is not None:
        actors = actors_called(index, query.actor)
        tests.append(lambda f: not actors.isdisjoint(f.actors))
    if query.between is not None:
        left, right = (actors_called(index, name, "between") for name in query.between)
        tests.append(lambda f: any(a != b for a in left & f.parties for b in right & f.parties))
    if query.type is not None:
        type_ = _type(query.type, kind)
        tests.append(lambda f: type_ in f.types)
    if query.status is not None:
        status = _choice(query.status, vocabulary(kind).statuses, "status", kind)
        tests.append(lambda f: status in f.statuses)
    if query.story is not None:
        story = _story(index, query.story)
        tests.append(lambda f: story in f.stories)
    return lambda f: all(test(f) for test in tests)


def window(query: Query) -> Moment | None:
    """The stretch that `since` and `until` leave; `None` for all of time. Raises `UsageError` for what is no date."""
    if query.since is None and query.until is None:
        return None
    since = _moment("since", query.since) if query.since is not None else None
    until = _moment("until", query.until) if query.until is not None else None
    low, high = since.earliest if since else None, until.latest if until else None
    try:
        return Moment(earliest=low, latest=high)
    except MomentError as error:
        raise UsageError(f"--since {query.since} lies after --until {query.until}") from error


def _moment(name: str, text: str) -> Moment:
    try:
        moment = from_edtf(text.strip())
    except MomentError as error:
        raise UsageError(f"--{name}: {text[:40]!r} is no date; write 2019-01-15, 2019-01, 2019 or EDTF") from error
    if (moment.earliest if name == "since" else moment.latest) is None:
        raise UsageError(f"--{name}: {text[:40]!r} is open at the end that matters")
    return moment


def _type(text: str, kind: Kind) -> str:
    """A filter by type as the facets have it: `CONSULT`, `CONSULT/visit`, or another kind's own word.

    It may be written `CONSULT.visit`, as it is shown, or with a stroke or a colon.
    """
    if kind not in (Kind.EVENTS, Kind.REPORTS, Kind.STORIES):
        return _choice(text, vocabulary(kind).types, "type", kind)
    name, _, mode = text.strip().replace(".", "/").replace(":", "/").partition("/")
    name, mode = name.strip().upper(), mode.strip().lower()
    if name not in types():
        raise UsageError(f"--type: there is no type {text[:40]!r}; the types are {', '.join(types())}")
    modes = types()[name][1]
    if mode and mode not in modes:
        known = f"its modes are {', '.join(sorted(modes))}" if modes else "it has no modes"
        raise UsageError(f"--type: {name} has no mode {mode[:40]!r}; {known}")
    return f"{name}/{mode}" if mode else name


def _choice(text: str, known: tuple[str, ...], name: str, kind: Kind) -> str:
    if not known:
        raise UsageError(f"--{name} says nothing about {kind.value}")
    value = text.strip().lower().replace("_", "-").replace(" ", "-")
    if value not in known:
        raise UsageError(f"--{name}: {text[:40]!r} is none of {', '.join(known)}")
    return value


def _story(index: Index, text: str) -> str:
    wanted = text.strip()
    exact = [s.id for s in index.chronology.stories if s.id == wanted or folded(s.title) == folded(wanted)]
    found = exact or [s.id for s in index.chronology.stories if wanted and s.id.startswith(wanted)]
    if len(found) != 1:
        how = "no story" if not found else "more than one story"
        raise UsageError(f"--story: {how} has the id or title {text[:40]!r}; `dateline stories` lists them")
    return found[0]
