"""One body of tests for every backend: SQLite always, PostgreSQL where DATELINE_TEST_POSTGRES names a database."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from dateline.errors import StoreError, UnknownRecord
from dateline.merge import merge
from dateline.model import Judgement, Raw, Verdict, digest
from dateline.settings import Settings
from dateline.store import Store, check
from dateline.store.schema import metadata
from dateline.store.store import input_key
from tests.made import Act, reading

MADE_BY = "dateline test"
ONE = reading(
    "Kim and Trump met in Singapore on Tuesday.",
    [Act(trigger="met", does=["Kim", "Trump"], at="Singapore", day=date(2018, 6, 12))],
    said=[("Trump", "met in Singapore")],
)
TWO = reading(
    "Kim and Trump met in Singapore in June.",
    [Act(trigger="met", does=["Kim", "Trump"], at="Singapore", day=date(2018, 6, 12))],
    outlet="Straits Courier",
)


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty store."""
    if request.param == "sqlite":
        return str(tmp_path / "store.db")
    address = os.environ.get("DATELINE_TEST_POSTGRES")
    if not address:
        pytest.skip("DATELINE_TEST_POSTGRES names no database")
    engine = create_engine(address)
    metadata.drop_all(engine)
    engine.dispose()
    return address


@pytest.fixture
def store(where: str) -> Iterator[Store]:
    """An empty store."""
    with Store.open(where, create=True) as opened:
        yield opened


def raw(name: str) -> Raw:
    return Raw(name.encode(), f"{name}.txt", "text/plain")


def fill(store: Store) -> None:
    for name, made in (("one", ONE), ("two", TWO)):
        store.add(raw(name), input_key(raw(name), Settings(), MADE_BY), made, MADE_BY)
    merged = merge(store.readings())
    store.write(merged.chronology, merged.judgements)


def test_what_is_kept_comes_back(store: Store) -> None:
    fill(store)
    assert sorted(store.readings(), key=lambda r: r.report.id) == sorted([ONE, TWO], key=lambda r: r.report.id)
    assert store.reading(ONE.report.id) == ONE
    assert store.texts() == {ONE.report.id: ONE.report.text, TWO.report.id: TWO.report.text}
    assert store.texts([TWO.report.id]) == {TWO.report.id: TWO.report.text}
    merged = merge([ONE, TWO])
    assert store.chronology() == merged.chronology
    assert {(j.left, j.right) for j in store.judgements()} == {(j.left, j.right) for j in merged.judgements}
    assert store.kept().reports == 2
    assert list(check(store)) == []


def test_kinds_can_be_asked_for_alone(store: Store) -> None:
    fill(store)
    part = store.chronology("event", "actor")
    assert part.events
    assert part.actors
    assert part.reports == ()
    assert part.statements == ()


def test_the_same_report_again_adds_nothing(store: Store) -> None:
    key = input_key(raw("one"), Settings(), MADE_BY)
    assert not store.has(key, MADE_BY)
    assert store.add(raw("one"), key, ONE, MADE_BY)
    assert store.has(key, MADE_BY)
    assert not store.add(raw("one"), key, ONE, MADE_BY)
    assert store.kept().reports == 1


def test_other_words_about_an_input_are_another_key() -> None:
    keys = {
        input_key(raw("one"), Settings(), MADE_BY),
        input_key(raw("two"), Settings(), MADE_BY),
        input_key(raw("one"), Settings(published=date(2019, 1, 15)), MADE_BY),
        input_key(raw("one"), Settings(outlet="Harbour Wire"), MADE_BY),
        input_key(raw("one"), Settings(), "dateline later"),
    }
    assert len(keys) == 5


def test_a_page_is_kept_by_its_digest(store: Store) -> None:
    page = Raw(b"<p>They met.</p>", "a.html", "text/html")
    store.add(page, "k", ONE, MADE_BY)
    assert store.page(digest(page.data)) == page.data
    assert store.page_names() == (digest(page.data),)
    with pytest.raises(UnknownRecord):
        store.page("none")


def test_a_persons_judgement_outlives_a_new_chronology(store: Store) -> None:
    fill(store)
    at = datetime(2019, 1, 1, 12, tzinfo=UTC)
    word = Judgement("e-1", "e-2", Verdict.DIFFERENT, 0.0, judge="ana", at=at, by_person=True)
    store.judge(word)
    store.judge(word)
    merged = merge(store.readings())
    store.write(merged.chronology, merged.judgements)
    assert store.judgements(by_person=True) == (word,)


def test_reports_not_yet_in_the_chronology_are_counted(store: Store) -> None:
    fill(store)
    assert store.stale() == 0
    store.add(raw("three"), "k", reading("It rained in Seoul."), MADE_BY)
    assert store.stale() == 1


def test_a_reading_by_another_reader_takes_the_place_of_the_first(store: Store) -> None:
    fill(store)
    key = input_key(raw("one"), Settings(), "other tables")
    assert not store.has(key, "other tables")
    assert store.add(raw("one"), key, ONE, "other tables")
    assert store.made_by() == {MADE_BY: 1, "other tables": 1}
    assert store.kept().reports == 2
    assert store.has(key, "other tables")
    assert not store.has(input_key(raw("one"), Settings(), MADE_BY), MADE_BY), "its reading is gone, so it is not read"
    assert store.stale() == 1, "the chronology is of the first reading"
    merged = merge(store.readings())
    store.write(merged.chronology, merged.judgements)
    assert store.stale() == 0


def test_ids_are_found_by_their_beginning(store: Store) -> None:
    fill(store)
    event = store.chronology().events[0]
    assert store.find(event.id[:8]) == (("event", event.id),)
    assert store.find("%") == ()


def test_an_unknown_report_is_an_error(store: Store) -> None:
    with pytest.raises(UnknownRecord):
        store.reading("r-none")


def test_a_store_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no store is there"):
        Store.open(tmp_path / "none.db")


def test_a_file_that_is_no_store(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_text("certainly no database, and long enough to be read as one " * 20, encoding="utf-8")
    with pytest.raises(StoreError):
        Store.open(other, create=True)
    empty = tmp_path / "empty.db"
    sqlite3.connect(empty).close()
    empty.touch()
    with pytest.raises(StoreError, match="no dateline store"):
        Store.open(empty)


def test_another_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    Store.open(path, create=True).close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE meta SET value = '0' WHERE key = 'schema'")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="schema 0"):
        Store.open(path)


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        ("UPDATE reports SET text = 'Other words.'", "not the report's"),
        ("UPDATE readings SET json = '{}'", "is broken"),
        ("UPDATE readings SET json = replace(json, 'Singapore', 'Singapora')", "is broken|not the report's"),
        ('UPDATE records SET json = replace(json, \'"quote":"Kim\', \'"quote":"Tim\')', "quote does not stand"),
        ("UPDATE records SET json = replace(json, '\"origins\":', '\"origins\":9')", "miscounted"),
        ("DELETE FROM records WHERE kind = 'actor'", "refers to"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM reports", "which is not kept|not kept"),
    ],
)
def test_check_finds_what_was_tampered_with(tmp_path: Path, sql: str, finding: str) -> None:
    path = tmp_path / "store.db"
    with Store.open(path, create=True) as store:
        fill(store)
    connection = sqlite3.connect(path)
    connection.executescript(sql)
    connection.close()
    with Store.open(path) as store:
        problems = list(check(store))
    assert any(part in problem for problem in problems for part in finding.split("|")), problems


def test_a_full_disk_is_named(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with Store.open(path, create=True) as store:
        store.add(raw("one"), "k1", ONE, MADE_BY)
        with store._begin() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        big = reading("They met. " * 20_000)
        with pytest.raises(StoreError, match="full"):
            store.add(raw("two"), "k2", big, MADE_BY)
        assert store.kept().reports == 1
