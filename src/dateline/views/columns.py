"""The columns of the CSV files, one row a record: each with what it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dateline.model.chronology import Chronology, Commitment, Conflict, Plan, Repetition, Source
from dateline.model.codec import encode
from dateline.model.edtf import to_edtf
from dateline.model.moment import Moment
from dateline.views.dates import friendly
from dateline.views.index import Index, Kind, records, sources_of
from dateline.views.numbers import figure

SEPARATOR = "; "
"""Stands between the values of one cell."""

SIDES = " | "
"""Stands between the sides of a conflict."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its header, what stands in it, and how it is read off a record."""

    name: str
    holds: str
    read: Callable[[Index, Any], str]


def columns(kind: Kind) -> tuple[Column, ...]:
    """The columns of one kind of record."""
    return _COLUMNS[kind]


def rows(chronology: Chronology, kind: Kind) -> Iterator[list[str]]:
    """One list of cells a record, as they are: quoting and guarding is the file format's business."""
    index = Index(chronology)
    for record in records(chronology, kind):
        yield [column.read(index, record) for column in _COLUMNS[kind]]


def _many(values: Iterable[str]) -> str:
    return SEPARATOR.join(values)


def _plain(name: str, holds: str) -> Column:
    """A field as the JSON has it; lists joined, `null` empty."""

    def read(_: Index, record: Any) -> str:
        value = encode(getattr(record, name))
        if isinstance(value, list):
            return _many(map(str, value))
        if isinstance(value, bool):
            return "true" if value else "false"
        return "" if value is None else str(value)

    return Column(name, holds, read)


def _names(name: str, holds: str) -> Column:
    def read(index: Index, record: Any) -> str:
        value = getattr(record, name)
        return _many(map(index.name, (value,) if isinstance(value, str) else value or ()))

    return Column("from" if name == "sender" else name, holds, read)


def _edge(which: str, of: str) -> Callable[[Index, Any], str]:
    def read(_: Index, record: Any) -> str:
        edge = getattr(getattr(record, of), which)
        return "" if edge is None else edge.isoformat()

    return read


def _repeats(read: Callable[[Repetition], str]) -> Callable[[Index, Any], str]:
    return lambda _, card: read(card.repeats) if card.repeats else ""


def _moment(of: str) -> tuple[Column, ...]:
    def moment(record: Any) -> Moment:
        found: Moment = getattr(record, of)
        return found

    return (
        Column(of, "the moment in EDTF; empty where nothing is known", lambda _, r: to_edtf(moment(r))),
        Column("earliest", "its first day or time; empty where open", _edge("earliest", of)),
        Column("latest", "its last day or time, inclusive; empty where open", _edge("latest", of)),
        Column("grain", "the size of the unit that the text gives", lambda _, r: moment(r).grain.value),
        Column("basis", "stated, relative, publication, inferred or none", lambda _, r: moment(r).basis.value),
        Column("reason", "how the moment was come by", lambda _, r: moment(r).reason),
    )


def _edtf(moment: Moment | None) -> str:
    return to_edtf(moment) if moment is not None else ""


def _place(source: Source) -> str:
    return f"{source.report}[{source.span.start},{source.span.end})"


def _stages(_: Index, record: Any) -> str:
    return _many(f"{s.stage} {friendly(s.when)}" for s in record.stages)


def _standings(_: Index, plan: Plan) -> str:
    return _many(f"{p.name} ({p.standing})" for p in plan.places)


def _followed(index: Index, commitment: Commitment) -> str:
    return _many(f"{f.says} ({index.name(f.by)})" if f.by else f.says for f in commitment.followed)


def _carriers(index: Index, conflict: Conflict) -> str:
    return SIDES.join(_many(index.outlets(side.sources)) for side in conflict.sides)


_ID = _plain("id", "the record's id")
_SOURCES = (
    Column("quote", "the words of its first source", lambda _, r: next((s.quote for s in sources_of(r)), "")),
    Column("outlets", "the outlets that carry it", lambda i, r: _many(i.outlets(tuple(sources_of(r))))),
    Column(
        "sources",
        "report id and characters, half-open, of every source",
        lambda _, r: _many(map(_place, sources_of(r))),
    ),
)
_SUPPORT = (
    Column("reports", "how many reports carry it", lambda _, r: str(r.support.reports)),
    Column("origins", "from how many independent origins", lambda _, r: str(r.support.origins)),
)

_COLUMNS: dict[Kind, tuple[Column, ...]] = {
    Kind.EVENTS: (
        _ID,
        *_moment("when"),
        _plain("type", "PLOVER's type"),
        _plain("mode", "PLOVER's mode"),
        _plain("contexts", "PLOVER's contexts"),
        _plain("status", "occurred, ongoing, future, hypothetical or negated"),
        _plain("historical", "true for background older than the news itself"),
        _names("actors", "who did it, by name"),
        _names("recipients", "to whom, by name"),
        Column("places", "where", lambda _, e: _many(p.name for p in e.places)),
        _plain("instrument", "how it was done"),
        _plain("summary", "one line in words"),
        *_SOURCES,
        *_SUPPORT,
        _plain("conflicts", "ids of the conflicts about it"),
        _plain("plan", "id of the plan it belongs to"),
        _plain("story", "id of its story"),
        Column("quantities", "its numbers: what is counted, how many", lambda _, e: _many(map(figure, e.quantities))),
    ),
    Kind.STATEMENTS: (
        _ID,
        *_moment("when"),
        _names("speaker", "who says it, by name"),
        _plain("speaker_text", "how the text calls the speaker"),
        _plain("force", "what is done in saying it"),
        _plain("form", "direct, indirect or mixed"),
        _plain("contents", "what is said"),
        _plain("certainty", "certain, probable, possible, improbable, negated or unknown, as its speaker has it"),
        _plain("conditions", "the clauses on which it stands"),
        *_SOURCES,
        *_SUPPORT,
        Column("variants", "how the wording differs", lambda _, s: _many(v.difference for v in s.variants)),
    ),
    Kind.PLANS: (
        _ID,
        _plain("kind", "meeting, visit, call, exchange, test, release, withdrawal, vote or other"),
        _plain("title", "its name"),
        _names("parties", "whose plan it is, by name"),
        Column("stages", "its steps, each with its moment", _stages),
        Column("places", "places spoken of, with their standing", _standings),
        Column("dates", "dates spoken of, in EDTF", lambda _, p: _many(map(to_edtf, p.dates))),
        *_SOURCES,
        _plain("events", "ids of the events that belong to it"),
    ),
    Kind.MESSAGES: (
        _ID,
        _plain("kind", "letter, call or message"),
        _names("sender", "from whom, by name"),
        _names("to", "to whom, by name"),
        _names("carried_by", "by whose hand, by name"),
        _plain("asks", "what it asks for"),
        _plain("described_as", "how reports describe it"),
        Column("stages", "its steps, each with its moment", _stages),
        *_SOURCES,
        _plain("events", "ids of the events that belong to it"),
    ),
    Kind.COMMITMENTS: (
        _ID,
        *_moment("made"),
        _names("by", "who promised, by name"),
        _names("to", "to whom, by name"),
        _plain("what", "what was promised"),
        Column("followed", "what later reports say of it", _followed),
        *_SOURCES,
    ),
    Kind.CONFLICTS: (
        _ID,
        _plain("about", "id of the record it is about"),
        _plain("field", "when, place, actor, status, number or fact"),
        Column("sides", "the values that exclude each other", lambda _, c: SIDES.join(s.value for s in c.sides)),
        Column("carried_by", "the outlets of each side", _carriers),
        _plain("how", "in which way they exclude each other"),
        *_SOURCES,
    ),
    Kind.ACTORS: (
        _ID,
        _plain("name", "the name that reports use most fully"),
        _plain("kind", "person, country, government, organisation, group or place"),
        _plain("country", "ISO 3166-1 alpha-3, or PLOVER's IGO UNO EUR NGO ISM IMG MNC"),
        _plain("sectors", "PLOVER's sectors"),
        _plain("aliases", "other names"),
        Column("titles", "titles it appears under", lambda _, a: _many(t.title for t in a.titles)),
        _plain("mentions", "how often it is mentioned"),
        _plain("reports", "in how many reports"),
        Column("first", "day of the first report that mentions it", _edge("earliest", "mentioned")),
        Column("last", "day of the last report that mentions it", _edge("latest", "mentioned")),
        Column("known_as", "ids in the user's knowledge base", lambda _, a: _many(k.wikidata or k.id for k in a.links)),
    ),
    Kind.REPORTS: (
        _ID,
        _plain("location", "where it was read from"),
        _plain("outlet", "its outlet"),
        _plain("headline", "its headline"),
        _plain("byline", "its writers"),
        _plain("language", "its language"),
        _plain("published", "when it was published"),
        _plain("updated", "when it was last updated"),
        _plain("place", "its dateline's place"),
        _plain("copy_of", "id of the report it leads back to"),
        Column("repeats", "id of the report it repeats", _repeats(lambda r: r.of)),
        Column("repeats_as", "version, wire, republication or copy", _repeats(lambda r: r.how.value)),
        Column("shared", "share of sentences that stand in both", _repeats(lambda r: f"{r.shared}")),
        Column("inferred", "when a report without a date was published, in EDTF", lambda _, r: _edtf(r.dated)),
        Column("reason", "what that rests on", lambda _, r: r.dated.reason if r.dated else ""),
    ),
    Kind.STORIES: (
        _ID,
        _plain("title", "its title"),
        *_moment("when"),
        _plain("reports", "ids of its reports"),
    ),
}  # fmt: skip
