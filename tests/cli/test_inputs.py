"""Bad input: a clear line, exit 1, the rest kept."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from dateline.cli import main
from dateline.store import Store, check
from tests.cli.running import GOOD, MORE, run

pytestmark = pytest.mark.model


def bad_inputs(folder: Path) -> dict[str, str]:
    """Makes bad inputs in a folder: name → a word of the reason."""
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "broken.txt").write_bytes("Kim met Moon in S\xe9oul.".encode("latin-1") * 3)
    (folder / "menu.html").write_text("<html><body><nav><a href='/'>Home</a></nav></body></html>", encoding="utf-8")
    lines = [json.dumps({"id": "good", "text": GOOD}), "{broken", json.dumps({"id": "no-text"})]
    (folder / "lines.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    with (folder / "long.jsonl").open("w", encoding="utf-8") as file:
        file.write('{"id": "long", "text": "' + "x" * 50_000_000 + '"}\n')
        file.write(json.dumps({"id": "after", "text": MORE}) + "\n")
    (folder / "bad.jsonl.gz").write_bytes(gzip.compress(b"{}")[:12])
    return {
        "empty.txt": "empty",
        "binary.txt": "binary|not text",
        "broken.txt": "utf-8|UTF-8|decode",
        "menu.html": "article",
        "lines.jsonl:2": "JSON",
        "lines.jsonl:3": "text",
        "long.jsonl:1": "larger|longer|than",
        "bad.jsonl.gz": "",
    }


def test_bad_inputs_are_named_and_the_rest_is_kept(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reasons = bad_inputs(folder)
    store = tmp_path / "s.db"
    status, out, err = run(capsys, "build", folder, folder / "gone.txt", "--store", store)
    assert status == 1
    lines = err.splitlines()
    for name, reason in {**reasons, "gone.txt": ""}.items():
        (line,) = [line for line in lines if f"{name}:" in line]
        assert any(word in line.split(name)[1] for word in reason.split("|")), line
        assert len(line) < 400
    assert out.splitlines()[-1].startswith(f"4 reports read, {len(reasons) + 1} failed")
    with Store.open(store) as opened:
        assert opened.kept().reports == 4
        assert list(check(opened)) == []


def test_a_report_that_states_another_language_is_read_as_english_and_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [{"id": "x1", "text": GOOD, "language": "de"}, {"id": "x2", "text": MORE, "language": "en-GB"}]
    source = tmp_path / "rows.jsonl"
    source.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    status, _, err = run(capsys, "build", source, "--store", tmp_path / "s.db")
    assert status == 0
    assert "1 report states another language than English (de); read as English all the same" in err
    readings = [json.loads(line) for line in run(capsys, "read", source)[1].splitlines()]
    noted = [[note["code"] for note in r["notes"] if "language" in note["code"]] for r in readings]
    assert noted == [["language-not-read"], []]


def test_an_unreadable_folder_is_named(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = folder / "locked"
    locked.mkdir()
    scandir = os.scandir

    def refuse(path: str | Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    monkeypatch.setattr(Path, "iterdir", lambda self: (self / e.name for e in refuse(self)))  # type: ignore[attr-defined]
    status, _, err = run(capsys, "build", folder, "--store", tmp_path / "s.db")
    assert status == 1
    assert "locked" in err
    assert "Permission denied" in err or "may not be read" in err or "permission" in err


@pytest.mark.parametrize("given", ["", "no-such-file.txt"])
def test_a_build_that_reads_nothing_leaves_no_store(
    given: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "new.db"
    assert main(["build", str(tmp_path / given), "--store", str(store)]) == 1
    assert not store.exists()
    told = capsys.readouterr().err
    assert "nothing to read there" in told if not given else "no such file" in told
