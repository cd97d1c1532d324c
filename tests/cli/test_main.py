from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from dateline.cli import main
from dateline.errors import DatelineError
from dateline.model import About, Judgement, Source, Verdict
from dateline.store import Store, check

pytestmark = pytest.mark.model

GOOD = "SINGAPORE, June 12 (Harbour Wire) - Kim Jong Un and Donald Trump met in Singapore on Tuesday.\n"
MORE = "Published 27 May 2018\n\nMoon Jae-in met Kim Jong Un in Panmunjom on Saturday, his office said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two reports."""
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "a.txt").write_text(GOOD, encoding="utf-8")
    (reports / "b.txt").write_text(MORE, encoding="utf-8")
    return reports


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of one command."""
    try:
        status = main([str(word) for word in words])
    except SystemExit as stop:
        status = int(stop.code or 0)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


# ---------------------------------------------------------------- the way through


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


# ---------------------------------------------------------------- bad input: a clear line, exit 1, the rest kept


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


def test_words_that_are_off_end_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys)[0] == 2
    assert run(capsys, "build")[0] == 2
    assert run(capsys, "build", "x.txt", "--published", "yesterday")[0] == 2
    assert run(capsys, "build", "x.txt", "--workers", "0", "--store", tmp_path / "s.db")[0] == 2


def test_a_filter_that_means_nothing_ends_with_two(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "s.db"
    run(capsys, "build", folder, "--store", store)
    for words in (("--type", "DANCE"), ("--since", "soon"), ("--status", "sleepy")):
        status, out, err = run(capsys, "show", "--store", store, *words)
        assert (status, out) == (2, "")
        assert words[0] in err


def test_a_store_or_record_that_is_not_there_ends_with_one(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "show", "--store", tmp_path / "none.db")[0] == 1
    store = tmp_path / "s.db"
    run(capsys, "build", folder, "--store", store)
    status, _, err = run(capsys, "explain", "ev-ffffffffffff", "--store", store)
    assert status == 1
    assert "ev-ffffffffffff" in err


def test_a_full_disk_ends_with_one(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Store.open

    def small(where: str, *, create: bool = False) -> Store:
        store = real(where, create=create)
        with store._begin() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        return store

    monkeypatch.setattr(Store, "open", small)
    (folder / "big.txt").write_text(GOOD * 300, encoding="utf-8")
    status, _, err = run(capsys, "build", folder, "--store", tmp_path / "s.db")
    assert status == 1
    assert "full" in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_behind_standard_output(folder: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(command("read", folder), stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert b"cannot write" in done.stderr


def command(*words: str | Path) -> Sequence[str]:
    return [sys.executable, "-m", "dateline", *map(str, words)]


def test_ctrl_c_keeps_what_was_read_and_the_next_run_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, store = tmp_path / "many.jsonl", tmp_path / "s.db"
    rows = [json.dumps({"id": f"x{n}", "text": f"{MORE}\nThis is number {n}. " + GOOD * 10}) for n in range(400)]
    source.write_text("\n".join(rows), encoding="utf-8")
    process = subprocess.Popen(
        command("build", source, "--store", store),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  a background shell hands on "ignored"
    )
    kept, deadline = 0, time.monotonic() + 120
    while not kept and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.2)
        if store.exists():
            try:
                with Store.open(store) as opened:
                    kept = opened.kept().reports
            except DatelineError:
                continue
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 130, err
    assert b"kept" in err
    with Store.open(store) as opened:
        kept = opened.kept().reports
        assert 0 < kept < 400
        assert list(check(opened)) == []
    status, out, _ = run(capsys, "build", source, "--store", store)
    assert status == 0
    assert f"{400 - kept} reports read, {kept} skipped" in out


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


# ---------------------------------------------------------------- a knowledge base, and a person's word on actors

BASE = "wikidata,name,aliases,kind,country,office,from,until\nQ11,Kim Jong Un,Kim Jong-un,person,KP,,,\n"


def test_actors_are_linked_to_a_knowledge_base_that_the_store_keeps(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, base = tmp_path / "s.db", tmp_path / "base.csv"
    base.write_text(BASE, encoding="utf-8")
    assert run(capsys, "build", folder, "--store", store, "--actors", base)[0] == 0
    for again in (False, True):
        if again:
            assert run(capsys, "rebuild", "--store", store)[0] == 0
        actors = json.loads(run(capsys, "actors", "--store", store, "--format", "json")[1])["actors"]
        (kim,) = [actor for actor in actors if actor["name"] == "Kim Jong Un"]
        assert [link["wikidata"] for link in kim["links"]] == ["Q11"]
    assert "known as Q11" in run(capsys, "actors", "--store", store)[1]
    assert "knowledge base" in run(capsys, "explain", kim["id"], "--store", store)[1]
    assert run(capsys, "check", "--store", store)[0] == 0


def test_a_broken_knowledge_base_is_named_with_its_line_and_nothing_is_read(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, base = tmp_path / "s.db", tmp_path / "base.csv"
    base.write_text(BASE + "Q,Nobody,,person,,,,\n", encoding="utf-8")
    status, out, err = run(capsys, "build", folder, "--store", store, "--actors", base)
    assert (status, out) == (1, "")
    assert f"{base}: line 3" in err
    assert not store.exists()


def test_a_person_s_word_on_actors_survives_a_rebuild(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "s.db"
    run(capsys, "build", folder, "--store", store)
    with Store.open(store) as kept:
        ids = sorted(a.id for a in kept.chronology("actor").actors if a.name in ("Kim Jong Un", "Donald Trump"))
        kept.judge(Judgement(ids[0], ids[1], Verdict.SAME, 1.0, judge="ann", by_person=True, about=About.ACTORS))
    for _ in range(2):
        run(capsys, "rebuild", "--store", store)
        with Store.open(store) as kept:
            names = [a.name for a in kept.chronology("actor").actors]
        assert len({"Kim Jong Un", "Donald Trump"} & set(names)) == 1


# ---------------------------------------------------------------- a person's verdicts


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


@pytest.mark.parametrize("given", ["", "no-such-file.txt"])
def test_a_build_that_reads_nothing_leaves_no_store(
    given: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "new.db"
    assert main(["build", str(tmp_path / given), "--store", str(store)]) == 1
    assert not store.exists()
    told = capsys.readouterr().err
    assert "nothing to read there" in told if not given else "no such file" in told
