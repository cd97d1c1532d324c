import json

import pytest

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
