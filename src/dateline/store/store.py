"""`Store`: readings and judgements are kept, the chronology is written over whenever it is derived anew.

A report is one transaction: a run that is cut off keeps what it read, and the next run goes on from there.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, RowMapping, create_engine, delete, event, func, insert, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from dateline.errors import StoreError, UnknownRecord
from dateline.model import Chronology, Judgement, Known, Raw, Reading, content_id, digest, outranks
from dateline.model.codec import decode, decode_reading, dumps, encode, encode_reading, loads
from dateline.settings import Settings
from dateline.store import rows
from dateline.store.schema import BESIDE, SCHEMA, inputs, judgements, meta, metadata, pages, readings, records, reports

T = TypeVar("T")

KNOWN = "known"
"""Where `meta` has the user's knowledge base, as JSON."""

READERS = "readers"
"""Where `meta` has how many readings of each reader the chronology was derived from, as JSON."""

CHUNK = 500
"""Rows fetched or written at a time."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How many of each kind are kept."""

    inputs: int
    reports: int
    records: Mapping[str, int]


class Store:
    """One store. `where` is a file's path (SQLite) or an SQLAlchemy address (`postgresql+psycopg://…`).

    Raises `StoreError`, from `open` for a store that is not there (unless `create`), is no store, or has another
    schema, and from every method for what the database refuses: a full disk, a file that may not be written.
    """

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self.name = name

    # ---------------------------------------------------------------- opening

    @classmethod
    def open(cls, where: str | Path, *, create: bool = False) -> Store:
        """Opens a store; makes an empty one where nothing is and `create` is set."""
        name = str(where)
        path = None if "://" in name else Path(name)
        if path is not None and not path.exists() and not create:
            raise StoreError(f"{name}: no store is there; `dateline build` makes one")
        try:
            url = make_url(name) if path is None else make_url("sqlite://").set(database=str(path))
            engine = create_engine(url)
        except ModuleNotFoundError as error:
            raise StoreError(
                f'{name}: {error}; a PostgreSQL store needs the extra: pip install ".[postgres]"'
            ) from error
        except ArgumentError as error:
            raise StoreError(f"{name}: {error}") from error
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _sqlite_pragmas)
        store = cls(engine, name)
        store._prepare(create)
        return store

    def _prepare(self, create: bool) -> None:
        with self._begin() as connection:
            there = engine_has(connection)
            if not there and not create:
                raise StoreError(f"{self.name}: this is no dateline store")
            if not there:
                metadata.create_all(connection)
                connection.execute(insert(meta), [{"key": "schema", "value": str(SCHEMA)}])
                return
            found = connection.execute(select(meta.c.value).where(meta.c.key == "schema")).scalar()
            if found != str(SCHEMA):
                raise StoreError(f"{self.name}: schema {found}, this dateline reads {SCHEMA}; build a new store")

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @contextmanager
    def _begin(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            cause = getattr(error, "orig", None) or error
            raise StoreError(f"{self.name}: {cause}") from error

    # ---------------------------------------------------------------- reports and readings

    def has(self, key: str, made_by: str) -> bool:
        """Whether this input was read before (see `input_key`) and the reading that is kept is of that reader."""
        query = select(inputs.c.key).join(readings, readings.c.report == inputs.c.report)
        with self._begin() as connection:
            found = connection.execute(query.where(inputs.c.key == key, readings.c.made_by == made_by))
            return found.first() is not None

    def add(self, raw: Raw, key: str, reading: Reading, made_by: str) -> bool:
        """Keeps a reading and where it came from, in one transaction.

        False where its report was there already, as read by the same reader.
        """
        report = reading.report
        with self._begin() as connection:
            if connection.execute(select(reports.c.id).where(reports.c.id == report.id)).first() is None:
                connection.execute(insert(reports), rows.report(report))
            before = select(readings.c.made_by).where(readings.c.report == report.id)
            new = connection.execute(before).scalar() != made_by
            connection.execute(delete(readings).where(readings.c.report == report.id))
            body = {"report": report.id, "made_by": made_by, "json": dumps(encode_reading(reading))}
            connection.execute(insert(readings), body)
            connection.execute(delete(inputs).where(inputs.c.key == key))
            connection.execute(insert(inputs), {"key": key, "report": report.id, "location": raw.location})
            if raw.media_type == "text/html":
                self._keep_page(connection, raw)
        return new

    def _keep_page(self, connection: Connection, raw: Raw) -> None:
        name = digest(raw.data)
        if connection.execute(select(pages.c.digest).where(pages.c.digest == name)).first() is None:
            row = {"digest": name, "media_type": raw.media_type, "data": zlib.compress(raw.data, 6)}
            connection.execute(insert(pages), row)

    def made_by(self) -> dict[str, int]:
        """How many readings are kept of each reader."""
        with self._begin() as connection:
            return _readers(connection)

    def readings(self, *, without_why: bool = False) -> Iterator[Reading]:
        """All readings, by report id. Raises `StoreError` where one is broken.

        `without_why`: mentions and statements without the steps behind them, which merging does not ask for.
        """
        last = ""
        while True:
            query = select(readings).where(readings.c.report > last).order_by(readings.c.report).limit(CHUNK)
            with self._begin() as connection:
                found = connection.execute(query).mappings().all()
            if not found:
                return
            for row in found:
                yield self._reading(row, without_why=without_why)
            last = found[-1]["report"]

    def _reading(self, row: RowMapping, *, without_why: bool = False) -> Reading:
        try:
            data = loads(row["json"])
            if without_why:
                for record in (*data["mentions"], *data["statements"]):
                    record.pop("why", None)
            return decode_reading(data)
        except Exception as error:
            raise StoreError(f"{self.name}: the reading of {row['report']} is broken: {error}") from error

    def reading(self, report: str) -> Reading:
        """One report's reading; raises `UnknownRecord`."""
        with self._begin() as connection:
            row = connection.execute(select(readings).where(readings.c.report == report)).mappings().first()
        if row is None:
            raise UnknownRecord(f"{self.name}: no reading of {report!r}")
        return self._reading(row)

    # ---------------------------------------------------------------- what is kept beside the readings

    def beside(self, kind: str, made_by: str) -> Iterator[tuple[str, bytes]]:
        """(report, bytes) of what was kept by `keep_beside` for these makers, by report id. `kind`: one of `BESIDE`."""
        table = BESIDE[kind]
        with self._begin() as connection:
            if not connection.dialect.has_table(connection, table.name):
                return
        last = ""
        while True:
            query = select(table.c.report, table.c.data).where(table.c.report > last, table.c.made_by == made_by)
            with self._begin() as connection:
                found = connection.execute(query.order_by(table.c.report).limit(CHUNK)).all()
            if not found:
                return
            for row in found:
                yield row.report, row.data
            last = found[-1].report

    def keep_beside(self, kind: str, made: Iterable[tuple[str, bytes]], made_by: str) -> None:
        """Keeps what was derived, in place of what was kept of those reports before; the reports must be kept."""
        table = BESIDE[kind]
        with self._begin() as connection:
            table.create(connection, checkfirst=True)
            for some in _chunks(made):
                connection.execute(delete(table).where(table.c.report.in_([report for report, _ in some])))
                values = [{"report": report, "made_by": made_by, "data": data} for report, data in some]
                connection.execute(insert(table), values)

    # ---------------------------------------------------------------- texts

    def texts(self, ids: Iterable[str] | None = None) -> dict[str, str]:
        """Report id → text, of these reports or of all."""
        query = select(reports.c.id, reports.c.text).order_by(reports.c.id)
        wanted = None if ids is None else sorted(set(ids))
        found: dict[str, str] = {}
        with self._begin() as connection:
            for part in [None] if wanted is None else [wanted[i : i + CHUNK] for i in range(0, len(wanted), CHUNK)]:
                rows_ = connection.execute(query if part is None else query.where(reports.c.id.in_(part)))
                found.update((row.id, row.text) for row in rows_)
        return found

    # ---------------------------------------------------------------- judgements

    def judgements(self, *, by_person: bool | None = None) -> tuple[Judgement, ...]:
        """All judgements, or only people's, or only rules', by their records' ids."""
        query = select(judgements).order_by(
            judgements.c.about, judgements.c.left, judgements.c.right, judgements.c.judge
        )
        if by_person is not None:
            query = query.where(judgements.c.by_person == by_person)
        with self._begin() as connection:
            return tuple(rows.judgement_from(row) for row in connection.execute(query).mappings())

    def judge(self, *said: Judgement) -> int:
        """Keeps judgements, all or none; an earlier one by the same judge on the same pair gives way.

        How many are new: one that the store has, or has a later one in place of, changes nothing.
        """
        new = 0
        with self._begin() as connection:
            for judgement in said:
                same = (judgements.c.left == judgement.left) & (judgements.c.right == judgement.right)
                same &= (judgements.c.judge == judgement.judge) & (judgements.c.about == judgement.about.value)
                row = connection.execute(select(judgements).where(same)).mappings().first()
                kept = rows.judgement_from(row) if row is not None else None
                if kept is None or (kept != judgement and outranks(judgement, kept)):
                    connection.execute(delete(judgements).where(same))
                    connection.execute(insert(judgements), rows.judgement(judgement))
                    new += 1
        return new

    # ---------------------------------------------------------------- the user's knowledge base

    def keep_known(self, known: Iterable[Known]) -> None:
        """Keeps the entities of a knowledge base in place of those that were kept."""
        text = dumps([encode(entity) for entity in known])
        with self._begin() as connection:
            connection.execute(delete(meta).where(meta.c.key == KNOWN))
            connection.execute(insert(meta), [{"key": KNOWN, "value": text}])

    def known(self) -> tuple[Known, ...]:
        """The entities of the knowledge base that is kept; none where none was given."""
        with self._begin() as connection:
            text = connection.execute(select(meta.c.value).where(meta.c.key == KNOWN)).scalar()
        return tuple(decode(Known, entity) for entity in loads(text)) if text else ()

    # ---------------------------------------------------------------- the chronology

    def write(self, chronology: Chronology, by_rules: Iterable[Judgement]) -> None:
        """Puts a newly derived chronology, and the rules' judgements behind it, in place of the last."""
        with self._begin() as connection:
            connection.execute(delete(records))
            connection.execute(delete(meta).where(meta.c.key == READERS))
            connection.execute(insert(meta), [{"key": READERS, "value": dumps(_readers(connection))}])
            connection.execute(delete(judgements).where(judgements.c.by_person == False))  # noqa: E712  SQL, not Python
            _insert(connection, records, rows.records(chronology))
            _insert(connection, judgements, map(rows.judgement, by_rules))

    def chronology(self, *kinds: str) -> Chronology:
        """The chronology as it was last derived; with `kinds`, those kinds of record alone."""
        texts: dict[str, list[str]] = {}
        query = select(records.c.kind, records.c.json).order_by(records.c.kind, records.c.position)
        if kinds:
            query = query.where(records.c.kind.in_(kinds))
        with self._begin() as connection:
            for kind, text in connection.execute(query):
                texts.setdefault(kind, []).append(text)
        parts: dict[str, Any] = {}
        for kind, found in texts.items():
            field, type_ = rows.KINDS[kind]
            parts[field] = tuple(decode(type_, data) for data in loads(f"[{','.join(found)}]"))
        return Chronology(**parts)

    def stale(self) -> int:
        """How many kept readings the chronology was not derived from, as after a run that was cut off.

        Those of new reports, or else those that another version, pipeline or set of tables has read anew.
        """
        cards = select(records.c.id).where(records.c.kind == "report")
        with self._begin() as connection:
            query = select(func.count()).select_from(reports).where(reports.c.id.not_in(cards))
            text = connection.execute(select(meta.c.value).where(meta.c.key == READERS)).scalar()
            before = loads(text) if text else {}
            anew = sum(max(0, count - before.get(made, 0)) for made, count in _readers(connection).items())
            return int(connection.execute(query).scalar() or 0) or (anew if text else 0)

    def find(self, prefix: str) -> tuple[tuple[str, str], ...]:
        """(kind, id) of the chronology's records whose id begins so, at most 20."""
        query = select(records.c.kind, records.c.id).where(records.c.id.startswith(prefix, autoescape=True)).limit(20)
        with self._begin() as connection:
            return tuple((row.kind, row.id) for row in connection.execute(query.order_by(records.c.id)))

    def kept(self) -> Kept:
        """How much there is of each kind."""
        with self._begin() as connection:
            by_kind = select(records.c.kind, func.count()).group_by(records.c.kind)
            count = {row[0]: int(row[1]) for row in connection.execute(by_kind)}
            sizes = [connection.execute(select(func.count()).select_from(t)).scalar() or 0 for t in (inputs, reports)]
        return Kept(sizes[0], sizes[1], count)

    def page(self, name: str) -> bytes:
        """The kept bytes of a page, by digest; raises `UnknownRecord`."""
        with self._begin() as connection:
            data = connection.execute(select(pages.c.data).where(pages.c.digest == name)).scalar()
        if data is None:
            raise UnknownRecord(f"{self.name}: no page {name!r}")
        return zlib.decompress(data)

    def page_names(self) -> tuple[str, ...]:
        """The digests of all kept pages."""
        with self._begin() as connection:
            return tuple(connection.execute(select(pages.c.digest).order_by(pages.c.digest)).scalars())


def input_key(raw: Raw, settings: Settings, made_by: str) -> str:
    """Names an input by its bytes, what was stated about it, and who reads it: the same key means the same reading."""
    stated = [settings.published.isoformat() if settings.published else None, settings.outlet, settings.language]
    return content_id("in", digest(raw.data), raw.media_type, *stated, made_by)


def _readers(connection: Connection) -> dict[str, int]:
    query = select(readings.c.made_by, func.count()).group_by(readings.c.made_by).order_by(readings.c.made_by)
    return {row[0]: int(row[1]) for row in connection.execute(query)}


def engine_has(connection: Connection) -> bool:
    """Whether the tables are there."""
    return bool(connection.dialect.has_table(connection, "meta"))


def _insert(connection: Connection, table: Any, values: Iterable[dict[str, Any]]) -> None:
    for chunk in _chunks(values):
        connection.execute(insert(table), chunk)


def _chunks(values: Iterable[T]) -> Iterator[list[T]]:
    """The values in their order, `CHUNK` at a time."""
    left = iter(values)
    while chunk := list(islice(left, CHUNK)):
        yield chunk


def _sqlite_pragmas(connection: Any, _record: Any) -> None:
    """Readers do not wait for a writer; a commit outlives the process, if not a power cut in the same second."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.close()
