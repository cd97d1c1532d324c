"""A person's verdicts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline.model import Source
from dateline.store import Store
from tests.cli.running import run

pytestmark = pytest.mark.model


@pytest.fixture
def judged(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[Path, str, str]:
    """A store, and the ids of its two meetings."""
    store = tmp_path / "s.db"
    run(capsys, "build", folder, "--published", "2018-06-13", "--store", store)
    with Store.open(store) as kept:
        one, two = (e.id for e in kept.chronology("event").events if e.type == "CONSULT")
    return store, one, two


def meetings(store: Path) -> int:
    with Store.open(store) as kept:
        return sum(e.type == "CONSULT" for e in kept.chronology("event").events)


def test_a_verdict_joins_lines_and_is_taken_back(
    judged: tuple[Path, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    store, one, two = judged
    status, out, _ = run(capsys, "judge", one, two, "--store", store)
    assert status == 0
    assert "one event?" in out
    status, _, err = run(capsys, "judge", one, two, "same", "--by", "ann", "--store", store)
    assert (status, meetings(store)) == (0, 1)
    assert "derived anew" in err
    left, right = (source.event for source in event_sources(store))
    run(capsys, "judge", left, right, "unsure", "--by", "ben", "--store", store)
    assert meetings(store) == 2
    assert run(capsys, "check", "--store", store)[0] == 0


def event_sources(store: Path) -> list[Source]:
    with Store.open(store) as kept:
        return [s for e in kept.chronology("event").events if e.type == "CONSULT" for s in e.sources]


def test_verdicts_go_from_store_to_store(
    judged: tuple[Path, str, str], folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, one, two = judged
    run(capsys, "judge", one, two, "same", "--by", "=ann", "--store", store)
    file, other = tmp_path / "verdicts.csv", tmp_path / "other.db"
    assert run(capsys, "judge", "--export", file, "--store", store)[0] == 0
    assert "'=ann" in file.read_text(encoding="utf-8"), "no formula for a spreadsheet"
    run(capsys, "build", folder, "--published", "2018-06-13", "--store", other)
    status, _, err = run(capsys, "judge", "--import", file, "--store", other)
    assert (status, meetings(other)) == (0, 1)
    assert "1 new, 0 known before, 0 left out" in err
    assert "0 new, 1 known before" in run(capsys, "judge", "--import", file, "--store", other)[2]
    assert run(capsys, "judge", "--export", "-", "--store", other)[1] == file.read_bytes().decode()


def test_a_verdict_that_others_rule_out_is_refused(
    judged: tuple[Path, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    store, one, two = judged
    run(capsys, "judge", one, two, "same", "--by", "ann", "--store", store)
    left, right = sorted(source.event for source in event_sources(store))
    file = store.with_suffix(".csv")
    header = "about,left,right,verdict,by,at\n"
    third = "e-ffffffffffffffff"
    rows = [f"events,{left},{third},same,ben,2019-01-01", f"events,{right},{third},different,ben,2019-01-02"]
    file.write_text(header + "\n".join(rows) + "\n", encoding="utf-8")
    status, _, err = run(capsys, "judge", "--import", file, "--store", store)
    assert status == 1
    assert "1 new, 0 known before, 1 left out" in err
    assert f"{left} same {right}" in err


def test_words_of_judge_that_are_off(judged: tuple[Path, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    store, one, two = judged
    assert run(capsys, "judge", one, "--store", store)[0] == 2
    assert run(capsys, "judge", one, two, "perhaps", "--store", store)[0] == 2
    assert run(capsys, "judge", one, one, "same", "--store", store)[0] == 1
    assert run(capsys, "judge", one, two, "same", "--by", " ", "--store", store)[0] == 2
    assert run(capsys, "judge", "--import", store.with_name("none.csv"), "--store", store)[0] == 1


def test_questions_are_listed_where_nobody_can_answer(
    judged: tuple[Path, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    store, _, _ = judged
    status, out, _ = run(capsys, "judge", "--store", store)
    assert status == 0
    assert out
    status, out, _ = run(capsys, "judge", "--format", "json", "--store", store)
    assert json.loads(out)["schema"] == "dateline/questions/1"
