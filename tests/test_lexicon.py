"""`dateline lexicon` and `--lexicon`: each run is a process of its own, as tables are chosen once in each."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.lexicon.test_added import RIGHT, table

NAVY = "SEOUL, June 12, 2018 (Harbour Wire) - The Chinese navy pestered a Philippine trawler on Monday.\n"
MET = "SEOUL, June 12, 2018 (Harbour Wire) - Kim Jong Un and Donald Trump met in Singapore on Tuesday.\n"


def dateline(*words: str | Path) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of one command."""
    done = subprocess.run(
        [sys.executable, "-m", "dateline", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
        env={**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder of tables that knows of pestering."""
    folder = tmp_path / "own"
    folder.mkdir()
    table(folder, "predicate_classes", 'vessel = "trawler frigate"\n')
    return table(
        folder, "predicates_conflict", 'rows = [{ v = "pester", o = "@vessel", t = "MOBILIZE/troops", r = "obj" }]\n'
    )


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "a.txt").write_text(NAVY, encoding="utf-8")
    (folder / "b.txt").write_text(MET, encoding="utf-8")
    return folder


# ---------------------------------------------------------------- without the model


def test_a_word_is_told_with_its_table() -> None:
    status, out, err = dateline("lexicon", "called", "off")
    assert (status, err) == (0, "")
    assert "call off · REJECT/meet" in out
    assert "predicates_conflict.toml row " in out
    assert max(map(len, out.splitlines())) <= 80


def test_an_unknown_word_ends_with_one_and_says_what_is_near() -> None:
    status, out, err = dateline("lexicon", "sumit")
    assert (status, out) == (1, "")
    assert "summit" in err
    status, out, _ = dateline("lexicon", "sumit", "--format", "json")
    assert status == 1
    assert "summit" in json.loads(out)["near"]


def test_added_rows_are_told_as_such(own: Path) -> None:
    status, out, _ = dateline("lexicon", "pestered", "--lexicon", own)
    assert status == 0
    assert "pester · MOBILIZE/troops" in out
    assert "of class @vessel (trawler, frigate)" in out
    assert "added predicates_conflict.toml row 1, line 1" in out
    assert dateline("lexicon", "pestered")[0] == 1


@pytest.mark.parametrize("command", [("build", "x.txt"), ("read", "x.txt"), ("rebuild",), ("lexicon", "meet")])
def test_a_bad_table_ends_the_command_with_two_before_anything_is_done(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    table(tmp_path, "predicates_conflict", 'rows = [\n  { v = "meet", t = "CONSULT/letter" },\n]\n')
    status, out, err = dateline(*command, "--lexicon", tmp_path)
    assert (status, out) == (2, "")
    assert err.startswith(f"dateline: {tmp_path / 'predicates_conflict.toml'}, line 2: row 1: unknown mode 'letter'")
    assert not list(tmp_path.glob("*.db"))


# ---------------------------------------------------------------- with it


@pytest.mark.model
def test_an_added_row_changes_what_is_read(reports: Path, own: Path) -> None:
    def events(*words: str | Path) -> list[dict[str, object]]:
        status, out, err = dateline("read", reports / "a.txt", *words)
        assert status == 0, err
        return [event for line in out.splitlines() for event in json.loads(line)["events"]]

    assert not [event for event in events() if event["type"] == "MOBILIZE"]
    (found,) = [event for event in events("--lexicon", own) if event["type"] == "MOBILIZE"]
    assert found["mode"] == "troops"
    assert "(added predicates_conflict.toml row 1)" in json.dumps(found["why"])


@pytest.mark.model
def test_a_switched_off_row_codes_nothing(reports: Path, tmp_path: Path) -> None:
    table(tmp_path, "predicates_cooperation", 'rows = [{ v = "meet", t = "-" }]\n')
    _, out, _ = dateline("read", reports / "b.txt", "--lexicon", tmp_path)
    assert not [event for event in json.loads(out)["events"] if event["type"] == "CONSULT"]


@pytest.mark.model
def test_processes_read_with_the_same_tables(reports: Path, own: Path) -> None:
    one = dateline("read", reports, "--lexicon", own)
    assert one[0] == 0
    assert "MOBILIZE" in one[1]
    assert dateline("read", reports, "--lexicon", own, "--workers", "2") == one


@pytest.mark.model
def test_other_tables_read_anew_and_nothing_old_is_passed_off_as_theirs(
    reports: Path, own: Path, tmp_path: Path
) -> None:
    store = ("--store", tmp_path / "s.db")
    assert "MOBILIZE" not in dateline("build", reports, *store)[1]
    status, out, err = dateline("build", reports, *store, "--lexicon", own)
    assert (status, err) == (0, "")
    assert out.splitlines()[-1].startswith("2 reports read")
    assert "MOBILIZE" in out
    assert (
        dateline("build", reports, *store, "--lexicon", own)[1].splitlines()[-1].startswith("0 reports read, 2 skipped")
    )
    status, out, err = dateline("build", reports / "b.txt", *store)
    assert out.splitlines()[-1].startswith("1 report read")
    assert err.startswith("dateline: 1 report in the store was read")
    assert dateline("rebuild", *store, "--lexicon", own)[2].startswith("dateline: 1 report in the store was read")
    status, out, err = dateline("build", reports, *store)
    assert (status, err) == (0, "")
    assert "MOBILIZE" not in out
    assert dateline("check", *store)[0] == 0


@pytest.mark.model
def test_tables_of_every_subject_are_read_with(reports: Path, tmp_path: Path) -> None:
    for subject, text in RIGHT.items():
        table(tmp_path, subject, text)
    status, out, err = dateline("read", reports, "--lexicon", tmp_path)
    assert (status, err) == (0, "")
    assert len(out.splitlines()) == 2
