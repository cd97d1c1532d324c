from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from dateline.errors import InputError, OversizeInput
from dateline.ingest import verdicts
from dateline.ingest.verdicts import read_verdicts
from dateline.model import About, Judgement, Verdict

HEADER = "about,left,right,verdict,by,at,left_says\r\n"
ONE, TWO = "e-0123456789abcdef", "e-fedcba9876543210"


def written(folder: Path, *rows: str, header: str = HEADER) -> Path:
    path = folder / "v.csv"
    path.write_text(header + "".join(f"{row}\r\n" for row in rows), encoding="utf-8", newline="")
    return path


def test_a_verdict_with_its_ends_in_order_and_its_moment_in_utc(tmp_path: Path) -> None:
    path = written(tmp_path, f'messages,{TWO},{ONE},different,Ana,2019-01-01T09:00:00+09:00,"a, b"')
    at = datetime(2019, 1, 1, tzinfo=UTC)
    wanted = Judgement(ONE, TWO, Verdict.DIFFERENT, 1.0, (), "Ana", at, by_person=True, about=About.MESSAGES)
    assert read_verdicts(path) == (wanted,)


def test_a_guarded_name_is_itself_again(tmp_path: Path) -> None:
    (verdict,) = read_verdicts(written(tmp_path, f"events,{ONE},{TWO},same,'=Ana,2019-01-01"))
    assert verdict.judge == "=Ana"


@pytest.mark.parametrize(
    "row",
    [
        f"weather,{ONE},{TWO},same,Ana,2019-01-01",
        f"events,{ONE},{TWO},perhaps,Ana,2019-01-01",
        f"events,{ONE},{ONE},same,Ana,2019-01-01",
        f"events,{ONE},../../etc,same,Ana,2019-01-01",
        f"events,{ONE},{TWO},same,,2019-01-01",
        f"events,{ONE},{TWO},same,Ana,yesterday",
        f"events,{ONE},{TWO},same,Ana,2019-01-01,x,y",
    ],
)
def test_what_is_off_is_named_with_its_line(row: str, tmp_path: Path) -> None:
    good = f"events,{ONE},{TWO},same,Ana,2019-01-01"
    with pytest.raises(InputError, match="line 3"):
        read_verdicts(written(tmp_path, good, row))


def test_a_header_that_lacks_a_column(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="line 1: no verdicts"):
        read_verdicts(written(tmp_path, header="left,right\n"))


def test_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "MOST", 1)
    with pytest.raises(OversizeInput):
        read_verdicts(written(tmp_path, *[f"events,{ONE},{TWO},same,Ana,2019-01-01"] * 3))
