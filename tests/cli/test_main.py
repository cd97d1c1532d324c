"""From reports to a chronology and what is shown of it."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import GOOD, MORE, run

pytestmark = pytest.mark.model


def test_from_a_folder_to_a_chronology(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, page = tmp_path / "s.db", tmp_path / "page.html"
    words = ("build", folder, "--published", "2018-06-13", "--store", store, "--html", page)
    status, out, err = run(capsys, *words)
    assert status == 0
    assert "CONSULT" in out
    assert out.splitlines()[-1].startswith("2 reports read")
    assert "<!doctype html>" in page.read_text(encoding="utf-8").lower()
    assert str(page) in err

    status, out, _ = run(capsys, "show", "--store", store, "--format", "json")
    data = json.loads(out)
    assert status == 0
    assert data["schema"] == "dateline/chronology/1"
    singapore = [e for e in data["events"] if e["type"] == "CONSULT" and e["when"]["earliest"] == "2018-06-12"]
    assert singapore
    assert GOOD.strip().endswith(singapore[0]["sources"][0]["quote"][-10:])

    status, out, _ = run(capsys, "explain", singapore[0]["id"][:9], "--store", store)
    assert status == 0
    assert "2018-06-12" in out

    assert run(capsys, "check", "--store", store)[0] == 0
    assert run(capsys, "rebuild", "--store", store)[0] == 0
    _, again, _ = run(capsys, "show", "--store", store, "--format", "json")
    assert json.loads(again) == data


def test_the_days_that_matter_most(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "s.db"
    run(capsys, "build", folder, "--published", "2018-06-13", "--store", store)
    status, out, _ = run(capsys, "digest", "--store", store, "--days", "1", "--since", "2018-06", "--format", "json")
    (day,) = json.loads(out)["days"]
    assert (status, day["date"], day["reports"]) == (0, "2018-06-12", 1)
    assert GOOD[day["lines"][0]["start"] : day["lines"][0]["end"]] == day["lines"][0]["quote"]
    status, out, _ = run(capsys, "digest", "--store", store, "--days", "5")
    assert status == 0
    assert "26 May 2018 · 1 report" in out.splitlines()
    assert run(capsys, "digest", "--store", store, "--days", "0")[0] == 2
    assert run(capsys, "digest", "--store", store, "--since", "soon")[0] == 2


def test_what_is_checked_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, text = tmp_path / "s.db", tmp_path / "a.txt"
    text.write_text(MORE, encoding="utf-8")
    run(capsys, "build", text, "--store", store)
    status, out, _ = run(capsys, "check", "--store", store)
    assert status == 0
    assert re.fullmatch(r"1 report and \d+ records checked: nothing wrong\n", out)


def test_building_again_adds_nothing(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "s.db"
    run(capsys, "build", folder, "--store", store)
    _, before, _ = run(capsys, "show", "--store", store, "--format", "json")
    status, out, _ = run(capsys, "build", folder, "--store", store)
    assert status == 0
    assert out.splitlines()[-1].startswith("0 reports read, 2 skipped")
    assert run(capsys, "show", "--store", store, "--format", "json")[1] == before


def test_order_and_workers_change_no_byte(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = []
    for number, words in enumerate([("a.txt", "b.txt"), ("b.txt", "a.txt"), ("a.txt", "b.txt", "--workers", "2")]):
        store = tmp_path / f"{number}.db"
        files = [folder / word if word.endswith(".txt") else word for word in words]
        run(capsys, "build", *files, "--store", store)
        shown.append(run(capsys, "show", "--store", store, "--format", "json")[1])
    assert shown[0] == shown[1] == shown[2]


def test_readings_are_json_lines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "read", folder, "--outlet", "Straits Courier")
    readings = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [r["schema"] for r in readings] == ["dateline/reading/1"] * 2
    text = readings[0]["report"]["text"]
    assert all(text[m["start"] : m["end"]] == m["text"] for m in readings[0]["mentions"])


def test_json_lines_on_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    record = json.dumps({"id": "x1", "text": GOOD, "published": "2018-06-13"})
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(record.encode() + b"\n")))
    status, out, _ = run(capsys, "read", "-")
    assert status == 0
    assert json.loads(out)["report"]["location"] == "x1"


@pytest.mark.parametrize("kind", ["statements", "plans", "messages", "commitments", "conflicts", "actors", "reports"])
@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "md"])
def test_every_kind_in_every_format(
    kind: str, form: str, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path_factory.getbasetemp() / "kinds.db"
    if not store.exists():
        text = tmp_path_factory.getbasetemp() / "a.txt"
        text.write_text(MORE, encoding="utf-8")
        run(capsys, "build", text, "--store", store)
    status, out, _ = run(capsys, kind, "--store", store, "--format", form)
    assert status == 0
    if form == "json":
        assert json.loads(out)["schema"] == "dateline/chronology/1"


def test_the_heavy_library_is_not_imported_to_show(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "s.db"
    run(capsys, "build", folder, "--store", store)
    code = (
        "import sys; from dateline.cli import main; "
        f"main(['show', '--store', {str(store)!r}]); "
        "sys.exit(any(m in sys.modules for m in ('spacy', 'trafilatura', 'numpy')))"
    )
    assert subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=False).returncode == 0
