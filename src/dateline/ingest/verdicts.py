"""Reads verdicts that people gave elsewhere: the CSV that `dateline judge --export` writes."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from dateline.errors import OversizeInput
from dateline.ingest.given import csv_rows, off, text_of
from dateline.model import About, Judgement, Verdict

MOST = 100_000
"""Verdicts of a file."""
NAME = 100
"""Characters of a judge's name."""
NEEDS = ("about", "left", "right", "verdict", "by", "at")

_ID = re.compile(r"[a-z]{1,3}-[0-9a-f]{16}|kb:[^\x00-\x1f]{1,200}")
_GUARD = re.compile(r"'(?=[=+\-@\t\r\n])")


def read_verdicts(path: Path) -> tuple[Judgement, ...]:
    """The verdicts of a file, in its order. Raises `InputError` that names the file, and the line where one is off."""
    found = []
    what = f"no verdicts: the columns {', '.join(NEEDS)} are needed"
    for number, row in csv_rows(path, text_of(path, empty="no verdicts in it"), needs=NEEDS, what=what):
        found.append(_verdict(path, number, {key: _GUARD.sub("", cell.strip(), count=1) for key, cell in row.items()}))
        if len(found) > MOST:
            raise OversizeInput(str(path), f"more than {MOST} verdicts")
    return tuple(found)


def _verdict(path: Path, number: int, row: dict[str, str]) -> Judgement:
    ends = sorted((row.get("left", ""), row.get("right", "")))
    for end in ends:
        if not _ID.fullmatch(end):
            raise off(path, number, f"{end[:40]!r} is no record's id")
    if ends[0] == ends[1]:
        raise off(path, number, f"{ends[0]} is judged against itself")
    try:
        about = About(row.get("about", ""))
    except ValueError as error:
        raise off(path, number, f"about {row['about'][:40]!r}: one of {', '.join(About)}") from error
    try:
        verdict = Verdict(row.get("verdict", ""))
    except ValueError as error:
        raise off(path, number, f"verdict {row.get('verdict', '')[:40]!r}: one of {', '.join(Verdict)}") from error
    by = row.get("by", "")
    if not by or len(by) > NAME or not by.isprintable():
        raise off(path, number, "no name of whoever judged")
    return Judgement(ends[0], ends[1], verdict, 1.0, (), by, _moment(path, number, row), by_person=True, about=about)


def _moment(path: Path, number: int, row: dict[str, str]) -> datetime:
    text = row.get("at", "")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise off(path, number, f"at {text[:40]!r} is no ISO time") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
