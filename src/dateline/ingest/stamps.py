"""The lines on which an outlet writes when a report came out: "Published 12 June 2018, 14:05", "Write: … Update: …"."""

from __future__ import annotations

import re
from datetime import date, datetime

from dateline.ingest.days import label
from dateline.ingest.layout import Sheet
from dateline.model import SectionKind

STAMP_MAX = 200
TOP = 8
"""A bare date is the report's own only near its head."""

_WORD = re.compile(
    r"(?P<update>(?<![A-Za-z])(?:last\s)?(?:updated?|modified|edited|revised|corrected)(?:\s(?:on|at))?)"
    r"|(?P<publish>(?<![A-Za-z])(?:first\s)?(?:write|written|published?|posted|created|issued|released|input|date|registered)"
    r"(?:\s(?:on|at|date|time))?)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s{0,3}[:|\-–—.(]{0,2}\s{0,3}(?:on\s|at\s)?\s{0,2}", re.IGNORECASE)
_REST = re.compile(r"[\W_]*")

Stamp = tuple[date | datetime | None, date | datetime | None, int]
"""Published, updated, and where in the line the first stamp begins."""


def stamps(sheet: Sheet) -> None:
    """Claims the stamp lines, and a bare date under the headline; fills in `published` and `updated`."""
    bare: list[int] = []
    for number, line in enumerate(sheet.lines):
        if not sheet.free(number) or len(line.text) > STAMP_MAX or not any(c.isdigit() for c in line.text):
            continue
        stamp = stamp_of(line.text)
        if stamp is not None and stamp[2] == 0:
            _fill(sheet, stamp)
            sheet.claim(number, SectionKind.BOILERPLATE)
        elif _whole(line.text) is not None:
            bare.append(number)
    if len(bare) == 1 and bare[0] < TOP and _under_headline(sheet, bare[0]):
        if sheet.found.published is None:
            sheet.found.published = _whole(sheet.lines[bare[0]].text)
        sheet.claim(bare[0], SectionKind.BOILERPLATE)


def stamp_of(text: str) -> Stamp | None:
    """What a line's stamps say, where it holds nothing after its first stamp but stamps; else `None`."""
    published: date | datetime | None = None
    updated: date | datetime | None = None
    first = -1
    at = 0
    while match := _WORD.search(text, at):
        gap = _BETWEEN.match(text, match.end())
        start = gap.end() if gap else match.end()
        found = label(text, start)
        if found is None or found.start != start:
            if first == -1:
                at = match.end()
                continue
            return None
        if first == -1:
            first = match.start()
        elif not _REST.fullmatch(text, at, match.start()):
            return None
        if match["update"]:
            updated = updated or found.when
        else:
            published = published or found.when
        at = found.end
    if first == -1 or not _REST.fullmatch(text, at):
        return None
    if not text[:first].strip(" \t([-–—|•*"):
        first = 0
    return published, updated, first


def _fill(sheet: Sheet, stamp: Stamp) -> None:
    sheet.found.published = sheet.found.published or stamp[0]
    sheet.found.updated = sheet.found.updated or stamp[1]


def _whole(text: str) -> date | datetime | None:
    found = label(text) if len(text) <= 60 else None
    if found is None or text[: found.start].strip(" (|-–—") or text[found.end :].strip(" )|-–—."):
        return None
    return found.when


def _under_headline(sheet: Sheet, number: int) -> bool:
    before = [piece.kind for n in range(number) for piece in sheet.pieces.get(n, ())]
    body = sheet.first_body()
    return SectionKind.HEADLINE in before and body is not None and number < body
