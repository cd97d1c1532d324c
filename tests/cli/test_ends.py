"""A command that cannot do what it was asked: its words are off, something is not there, a full disk, Ctrl-C."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from dateline.errors import DatelineError
from dateline.store import Store, check
from tests.cli.running import GOOD, MORE, command, run

pytestmark = pytest.mark.model


def test_words_that_are_off_end_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys)[0] == 2
    assert run(capsys, "build")[0] == 2
    assert run(capsys, "build", "x.txt", "--published", "yesterday")[0] == 2
    assert run(capsys, "build", "x.txt", "--workers", "0", "--store", tmp_path / "s.db")[0] == 2


def test_a_page_that_has_no_place_to_stand_is_named_before_the_work(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "s.db"
    status, out, err = run(capsys, "build", folder, "--store", store, "--html", tmp_path / "none" / "page.html")
    assert (status, out) == (1, "")
    assert f"there is no folder {tmp_path / 'none'}" in err
    assert ".part" not in err
    assert not store.exists()
    run(capsys, "build", folder, "--store", store)
    status, _, err = run(capsys, "show", "--store", store, "--html", folder)
    assert status == 1
    assert f"{folder} is a folder" in err


def test_a_file_that_cannot_be_written_is_named_as_it_was_asked_for(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "page.html.part")

    monkeypatch.setattr(Path, "write_text", refuse)
    page = tmp_path / "page.html"
    status, _, err = run(capsys, "build", folder, "--store", tmp_path / "s.db", "--html", page)
    assert status == 1
    assert f"Permission denied: '{page}'" in err


@pytest.mark.parametrize("more", [(), ("--workers", "2")])
def test_a_pipeline_that_is_not_installed_is_named_once_before_the_work(
    more: tuple[str, ...], folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "s.db"
    for command_ in (("build", folder, "--store", store), ("read", folder)):
        status, out, err = run(capsys, *command_, "--pipeline", "nosuch", *more)
        assert (status, out) == (1, "")
        assert len(err.splitlines()) == 1
        assert "no spaCy pipeline 'nosuch' is installed; installed: en_core_web_md" in err
    assert not store.exists()


def test_a_language_that_is_not_read_is_refused_before_the_work(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "s.db"
    for command_ in (("build", folder, "--store", store), ("read", folder)):
        status, out, err = run(capsys, *command_, "--language", "de")
        assert (status, out) == (2, "")
        assert err == "dateline: language 'de' is not read; dateline reads English alone (en, en-GB)\n"
    assert not store.exists()


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
