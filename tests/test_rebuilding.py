"""What is kept beside the readings, and that the chronology comes of the readings all the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from dateline.lexicon import tables
from dateline.merge import compared, merge, packed
from dateline.merge.gist import gist
from dateline.model import Chronology, Raw, Reading
from dateline.rebuilding import rebuild
from dateline.settings import Settings
from dateline.store import Store
from dateline.store.store import input_key
from tests.made import Act, reading

MET = Act(trigger="met", does=["Kim", "Trump"], at="Singapore", day=date(2018, 6, 12))
READINGS = [
    reading("Kim and Trump met in Singapore on Tuesday.", [MET], said=[("Trump", "met in Singapore")]),
    reading("Kim and Trump met in Singapore in June.", [MET], outlet="Straits Courier"),
    reading("Kim and Trump met in Singapore and pledged peace.", [MET], outlet="Gazette"),
]


@pytest.fixture
def where(tmp_path: Path) -> Path:
    """A store of three readings from which nothing was derived yet."""
    path = tmp_path / "store.db"
    with Store.open(path, create=True) as store:
        for one in READINGS:
            keep(store, one)
    return path


@pytest.fixture
def store(where: Path) -> Iterator[Store]:
    """That store, open."""
    with Store.open(where) as opened:
        yield opened


def keep(store: Store, one: Reading, made_by: str = "a test") -> None:
    raw = Raw(one.report.text.encode(), f"{one.report.id}.txt", "text/plain")
    store.add(raw, input_key(raw, Settings(), made_by), one, made_by)


def whole() -> Chronology:
    return merge(READINGS).chronology


def kept(store: Store) -> dict[str, bytes]:
    return dict(store.beside("gists", packed.made_by()))


def test_a_gist_comes_back_from_its_bytes() -> None:
    for one in READINGS:
        assert packed.unpack(packed.pack(gist(one))) == gist(one)


@pytest.mark.parametrize("data", [b"", b"no gist", packed.pack(gist(READINGS[0]))[:-1], b"\x80"])
def test_what_is_no_gist_is_none(data: bytes) -> None:
    assert packed.unpack(data) is None


def test_a_rebuild_keeps_the_gists_and_reads_them_the_next_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    rebuild(store)
    assert kept(store) == {one.report.id: packed.pack(gist(one)) for one in READINGS}
    assert store.chronology() == whole()
    monkeypatch.setattr("dateline.rebuilding.gist", _never)
    rebuild(store)
    assert store.chronology() == whole()


def test_a_fresh_rebuild_believes_none_that_was_kept(store: Store) -> None:
    rebuild(store)
    names = [one.report.id for one in READINGS]
    swapped = zip(names, [kept(store)[name] for name in reversed(names)], strict=True)
    store.keep_beside("gists", swapped, packed.made_by())
    rebuild(store, fresh=True)
    assert store.chronology() == whole()
    assert kept(store) == {one.report.id: packed.pack(gist(one)) for one in READINGS}


@pytest.mark.parametrize("change", ["data = x'00'", "made_by = 'an older dateline'"])
def test_a_broken_or_older_gist_is_made_anew(where: Path, change: str) -> None:
    with Store.open(where) as store:
        rebuild(store)
        before = kept(store)
    with closing(sqlite3.connect(where)) as connection, connection:
        connection.execute(f"UPDATE gists SET {change}")  # noqa: S608 - our own words
    with Store.open(where) as store:
        rebuild(store)
        assert store.chronology() == whole()
        assert kept(store) == before


def test_a_store_from_before_there_were_gists_gets_them(where: Path) -> None:
    with closing(sqlite3.connect(where)) as connection, connection:
        connection.execute("DROP TABLE gists")
    with Store.open(where) as store:
        assert kept(store) == {}
        rebuild(store)
        assert len(kept(store)) == len(READINGS)


def test_a_reading_that_goes_takes_its_gist_along(where: Path) -> None:
    with Store.open(where) as store:
        rebuild(store)
        keep(store, READINGS[0], "another reader")
        assert READINGS[0].report.id not in kept(store)
    with closing(sqlite3.connect(where)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM reports WHERE id = ?", (READINGS[1].report.id,))
    with Store.open(where) as store:
        rebuild(store)
        assert set(kept(store)) == {READINGS[0].report.id, READINGS[2].report.id}
        assert store.chronology() == merge([READINGS[0], READINGS[2]]).chronology


def test_gists_are_of_the_tables_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    before = packed.made_by()
    monkeypatch.setattr(packed, "in_use", lambda: "tables of somebody's own")
    assert packed.made_by() != before
    assert tables.in_use() in before


# ---------------------------------------------------------------- pairs that were judged


def derived(where: Path) -> list[tuple[str, ...]]:
    """All that a store has derived, row by row."""
    with closing(sqlite3.connect(where)) as connection:
        records = connection.execute("SELECT kind, position, id, json FROM records ORDER BY kind, position")
        judged = connection.execute(
            'SELECT about, "left", "right", verdict, score, reasons FROM judgements ORDER BY 1, 2, 3'
        )
        return [tuple(map(str, row)) for row in (*records, *judged)]


def test_a_report_that_is_added_gives_what_a_rebuild_from_nothing_gives(tmp_path: Path) -> None:
    with Store.open(tmp_path / "grown.db", create=True) as store:
        judged = []
        for one in READINGS:
            keep(store, one)
            judged.append(rebuild(store))
        assert judged == [0, 1, 2], "each is held against those before it, and they are not against each other again"
        assert rebuild(store) == 0
    with Store.open(tmp_path / "whole.db", create=True) as store:
        for one in reversed(READINGS):
            keep(store, one)
        assert rebuild(store, fresh=True) == 3
    assert derived(tmp_path / "grown.db") == derived(tmp_path / "whole.db")


@pytest.mark.parametrize("change", ["data = x'00'", "made_by = 'an older dateline'"])
def test_broken_or_older_verdicts_are_passed_again(where: Path, change: str) -> None:
    with Store.open(where) as store:
        rebuild(store)
    with closing(sqlite3.connect(where)) as connection, connection:
        connection.execute(f"UPDATE compared SET {change}")  # noqa: S608 - our own words
    with Store.open(where) as store:
        assert rebuild(store) == 3
        assert rebuild(store) == 0
        assert store.chronology() == whole()


def test_a_fresh_rebuild_believes_no_verdict_that_was_kept(store: Store) -> None:
    assert rebuild(store) == 3
    assert rebuild(store, fresh=True) == 3


def test_a_report_that_goes_leaves_no_trace_in_what_is_kept(where: Path, tmp_path: Path) -> None:
    with Store.open(where) as store:
        rebuild(store)
    with closing(sqlite3.connect(where)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM reports WHERE id = ?", (READINGS[1].report.id,))
    with Store.open(where) as store:
        assert rebuild(store) == 0
        left = dict(store.beside("compared", compared.made_by()))
    with Store.open(tmp_path / "two.db", create=True) as store:
        keep(store, READINGS[0])
        keep(store, READINGS[2])
        rebuild(store)
        assert left == dict(store.beside("compared", compared.made_by()))


def _never(_reading: Reading) -> None:
    raise AssertionError("made again what was kept")
