"""One body of tests for every way of reading many reports."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from dateline.errors import EmptyInput, InputError, StageFailure
from dateline.ingest import read
from dateline.model import Raw, Report
from dateline.model.codec import dumps, encode_reading
from dateline.settings import Settings
from dateline.workers import processes
from dateline.workers import serial as serial_module
from dateline.workers.choice import workers
from dateline.workers.outcome import Outcome
from dateline.workers.processes import Processes
from dateline.workers.serial import Serial

pytestmark = pytest.mark.model

TEXTS = [
    "Kim and Trump met in Singapore on June 12, 2018.",
    "",
    "Moon said on Monday that he would visit Pyongyang.",
    "Pompeo called off his trip.",
]


def raws() -> Iterator[Raw]:
    for number in range(40):
        yield Raw(TEXTS[number % len(TEXTS)].encode(), f"{number}.txt", "text/plain")


def lines(outcomes: list[Outcome]) -> list[str]:
    return [str(o.result) if isinstance(o.result, InputError) else dumps(encode_reading(o.result)) for o in outcomes]


@pytest.fixture(scope="module")
def serial() -> list[Outcome]:
    return list(Serial(Settings()).read(raws()))


def test_outcomes_come_in_the_order_of_the_inputs(serial: list[Outcome]) -> None:
    assert [o.raw.location for o in serial] == [f"{n}.txt" for n in range(40)]
    assert isinstance(serial[1].result, EmptyInput)
    assert not isinstance(serial[0].result, InputError)


def test_processes_give_the_same_bytes(serial: list[Outcome]) -> None:
    assert lines(list(Processes(Settings(workers=2)).read(raws()))) == lines(serial)


def test_inputs_are_taken_a_bounded_number_ahead() -> None:
    taken = []

    def endless() -> Iterator[Raw]:
        for number in range(10_000):
            taken.append(number)
            yield Raw(b"They met.", f"{number}.txt", "text/plain")

    outcomes = Serial(Settings()).read(endless())
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    assert len(taken) <= 64


def test_a_run_over_nothing_loads_no_model() -> None:
    assert list(Serial(Settings(pipeline="no_such_pipeline")).read([])) == []


def test_a_text_that_breaks_ingest_takes_one_input_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(raw: Raw, settings: Settings) -> Report:
        if b"Moon" in raw.data:
            raise IndexError("no such group")
        return read(raw, settings)

    monkeypatch.setattr(serial_module, "read", breaks)
    found = list(Serial(Settings()).read(list(raws())[:4]))
    assert [isinstance(o.result, StageFailure) for o in found] == [False, False, True, False]
    assert str(found[2].result) == "2.txt: ingest broke: IndexError: no such group"


def test_the_settings_choose() -> None:
    assert isinstance(workers(Settings()), Serial)
    assert isinstance(workers(Settings(workers=2)), Processes)


def _dies(_settings: Settings, chunk: list[Raw]) -> list[Outcome]:
    if any(b"deadly" in raw.data for raw in chunk):
        os._exit(9)
    return [Outcome(raw, EmptyInput(raw.location, "read")) for raw in chunk]


def test_a_process_that_dies_takes_one_input_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_read", _dies)
    given = [Raw(b"deadly" if n == 5 else b"fine", f"{n}.txt", "text/plain") for n in range(40)]
    found = list(Processes(Settings(workers=2)).read(given))
    assert [o.raw.location for o in found] == [f"{n}.txt" for n in range(40)]
    assert [o.raw.location for o in found if isinstance(o.result, StageFailure)] == ["5.txt"]
