"""The whole way, with a small program in dateline's place."""

import json
import sys
from pathlib import Path

import pytest

from bench import cli, floors
from bench.program import Program, ProgramFailedError
from tests.bench.test_corpora import TML, write

READER = """
import json, sys
assert sys.argv[1:] == ["read", "-", "--quiet"], sys.argv
for line in sys.stdin:
    record = json.loads(line)
    at = record["text"].index("Sunday")
    times = [{"start": at, "end": at + 6, "timex": {"type": "DATE", "value": "1998-03-01", "mod": None}}]
    print(json.dumps({"report": {"id": "h", "location": record["id"], "text": record["text"]}, "times": times}))
"""
BUILDER = """
import json, pathlib, sys
if sys.argv[1] == "build":
    pathlib.Path(sys.argv[4]).write_text(json.dumps({"events": [], "argv": sys.argv[3:]}))
else:
    assert sys.argv[1] == "show" and sys.argv[4:] == ["--format", "json"], sys.argv
    print(pathlib.Path(sys.argv[3]).read_text())
"""


def program(path: Path, source: str) -> Program:
    return Program([sys.executable, str(write(path, source))])


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    write(tmp_path / "corpora/timex/timebank/A.tml", TML)
    write(tmp_path / "corpora/timex/timebank/B.tml", TML)
    return tmp_path / "corpora"


def run(tmp_path: Path, corpora: Path, source: str, *words: str) -> int:
    fixed = ["--corpora", str(corpora), "--gold", str(tmp_path / "none"), "--only", "time"]
    return cli.main([*fixed, *words], program(tmp_path / "program.py", source))


def test_the_table_has_every_set_and_the_skipped_ones_are_named(
    tmp_path: Path, corpora: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(floors, "load", lambda: {})
    assert run(tmp_path, corpora, READER, "--json", str(tmp_path / "out.json")) == 0
    out, err = capsys.readouterr()
    assert "timebank.a" in out
    assert "0.5000" in out  # one of three times: P 1, R 1/3
    assert "SKIPPED time: aquaint/*.tml is not there" in err
    figures = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["figures"]
    assert figures["time/timebank.b"]["strict_r"] == pytest.approx(1 / 3)


def test_a_figure_below_its_floor_is_named_and_makes_the_status_one(
    tmp_path: Path, corpora: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(floors, "load", lambda: {"full": {"time/timebank.b": {"strict_f1": 0.5001}}})
    assert run(tmp_path, corpora, READER, "--check") == 1
    assert "BELOW ITS FLOOR: time/timebank.b strict_f1 is 0.5000" in capsys.readouterr().err
    monkeypatch.setattr(floors, "load", lambda: {"full": {"time/timebank.b": {"strict_f1": 0.5}}})
    assert run(tmp_path, corpora, READER, "--check") == 0


def test_floors_are_raised_to_what_was_measured(tmp_path: Path, corpora: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved: list[floors.Floors] = []
    monkeypatch.setattr(floors, "load", lambda: {"full": {"time/timebank.b": {"strict_f1": 0.9}}})
    monkeypatch.setattr(floors, "save", saved.append)
    assert run(tmp_path, corpora, READER, "--raise") == 0
    assert saved[0]["full"]["time/timebank.b"]["strict_f1"] == 0.9
    assert saved[0]["full"]["time/timebank.a"]["strict_f1"] == 0.5


def test_a_program_that_fails_is_named_and_no_floor_is_raised(
    tmp_path: Path, corpora: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(floors, "save", lambda _: pytest.fail("floors were written"))
    assert run(tmp_path, corpora, "raise SystemExit('no model')", "--raise") == 3
    assert "no model" in capsys.readouterr().err


def test_words_of_the_command_that_are_off(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--only", "weather"])
    assert stopped.value.code == 2


def test_chronologies_are_built_and_shown(tmp_path: Path) -> None:
    shown = program(tmp_path / "builder.py", BUILDER).chronology([{"id": "x", "text": "Rain."}])
    assert shown["events"] == []
    assert shown["argv"][0] == "--store"
    assert shown["argv"][2] == "--quiet"


def test_reports_that_could_not_be_read_are_told_and_what_is_no_json_fails(tmp_path: Path) -> None:
    told: list[str] = []
    script = write(tmp_path / "some.py", "import sys; print('{}'); print('x: empty', file=sys.stderr); sys.exit(1)")
    assert Program([sys.executable, str(script)], told.append).read([{"id": "x"}]) == [{}]
    assert "x: empty" in told[0]
    with pytest.raises(ProgramFailedError, match="no JSON"):
        program(tmp_path / "words.py", "print('Reading...')").read([])
