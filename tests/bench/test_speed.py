import json
import sys
from pathlib import Path

import pytest

from bench import speed as bench_speed
from bench.jsonl import read_json, write_lines
from bench.once.timing import Timing, printed, timed
from bench.speed import Speed, as_json


def test_a_timing_counts_words_and_not_the_loading() -> None:
    timing = timed(["one two", "three"], lambda: lambda: 2)
    assert (timing.reports, timing.words) == (2, 3)
    assert timing.seconds >= 0
    assert timing.peak_mib > 1


def test_a_reader_that_skips_reports_is_not_timed() -> None:
    with pytest.raises(RuntimeError, match="1 of 2 reports"):
        timed(["one", "two"], lambda: lambda: 1)


def test_a_timing_is_printed_for_the_process_that_asked(capsys: pytest.CaptureFixture[str]) -> None:
    timing = Timing(1, 10, 2.0, 0.5, 100.0)
    printed(timing)
    assert Timing(**json.loads(capsys.readouterr().out)) == timing


def test_the_ratio_is_datelines_speed_over_spacys() -> None:
    rounds = {"plain_spacy": Timing(1, 100, 1.0, 0.5, 700), "dateline_reader": Timing(1, 100, 2.0, 0.6, 800)}
    speed = Speed(rounds, {"--help": 0.1})
    assert speed.ratio == 0.5
    assert as_json(speed)["readers"]["dateline_reader"]["words_a_second"] == 50


def test_rounds_alternate_the_best_counts_and_starts_are_timed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def a_round(reader: str, _: Path) -> Timing:
        asked.append(reader)
        return Timing(1, 100, 4.0 / len(asked), 0.1, 500)

    monkeypatch.setattr(bench_speed, "_round", a_round)
    monkeypatch.setattr(bench_speed, "COMMAND", (sys.executable, "-c", "pass"))
    write_lines([{"id": "x", "text": "Rain."}, {"id": "y", "text": " "}], tmp_path / "texts.jsonl")
    words = [
        "--texts",
        str(tmp_path / "texts.jsonl"),
        "--rounds",
        "2",
        "--store",
        "x",
        "--json",
        str(tmp_path / "out.json"),
    ]
    assert bench_speed.main(words) == 0
    assert asked == ["plain_spacy", "dateline_reader"] * 2
    out = read_json(tmp_path / "out.json")
    assert out["readers"]["plain_spacy"]["words_a_second"] == 75  # the third round: 100 words in 4/3 of a second
    assert out["readers"]["dateline_reader"]["words_a_second"] == 100
    assert 0 < out["start_seconds"]["show"] < 60


def test_a_command_that_fails_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench_speed, "_round", lambda *_: Timing(1, 1, 1.0, 0.1, 1))
    monkeypatch.setattr(bench_speed, "COMMAND", (sys.executable, "-c", "raise SystemExit('no store')"))
    write_lines([{"id": "x", "text": "Rain."}], tmp_path / "texts.jsonl")
    assert bench_speed.main(["--texts", str(tmp_path / "texts.jsonl"), "--store", "x"]) == bench_speed.FAILED
    assert "no store" in capsys.readouterr().err
