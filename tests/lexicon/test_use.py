"""Which tables a process goes by is decided once, so each case is a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from dateline.lexicon import tables

START = (
    "import sys; from pathlib import Path; from dateline.lexicon import added, tables;"
    "own = added.read_added(Path(sys.argv[1]));"
)


def python(code: str, *words: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)], capture_output=True, text=True, timeout=60, check=False
    )
    return done.stdout + done.stderr


def folder(path: Path) -> Path:
    (path / "status.toml").write_text('future = ["gonna", "-shall"]\n', encoding="utf-8")
    (path / "predicates_conflict.toml").write_text('rows = [{ v = "meet", t = "-" }]\n', encoding="utf-8")
    return path


def test_tables_that_are_used_are_read_with_ours(tmp_path: Path) -> None:
    code = "tables.use(own); tables.use(own); print(sorted(tables.words('status', 'future')), tables.in_use())"
    out = python(START + code, folder(tmp_path))
    assert "'gonna'" in out
    assert "'will'" in out
    assert "'shall'" not in out
    assert "added tables " in out


def test_added_rows_keep_their_own_numbers_and_so_do_ours(tmp_path: Path) -> None:
    code = (
        "tables.use(own); found = tables.rows('predicates_conflict'); "
        "ours = tables.shipped('predicates_conflict')['rows'];"
        "print([(n.number, n.added) for n in found[:3]], found[1].row == ours[0])"
    )
    assert python(START + code, folder(tmp_path)) == "[(1, True), (1, False), (2, False)] True\n"


def test_an_added_row_is_tried_before_one_of_ours_as_exact_and_says_so(tmp_path: Path) -> None:
    code = (
        "tables.use(own); from dateline.events.table import verb_rows; rows = verb_rows()['meet'];"
        "mine = next(i for i, r in enumerate(rows) if r.added); print(rows[mine].cite);"
        "print(all(r.weight > rows[mine].weight for r in rows[:mine]), rows[mine + 1].weight == rows[mine].weight)"
    )
    assert python(START + code, folder(tmp_path)) == "added predicates_conflict.toml row 1\nTrue True\n"


def test_it_is_too_late_once_a_table_was_read(tmp_path: Path) -> None:
    assert "only before the first" in python(START + "tables.load('names'); tables.use(own)", folder(tmp_path))


def test_this_process_has_none_added() -> None:
    assert tables.added() is None
    assert tables.in_use() == tables.SHIPPED
