"""What a page has round its report: menus, share buttons, links to other reports, newsletters, notices, credits.

Taking a paragraph of news for furniture loses facts without a trace; leaving a line of furniture in costs little. So
every rule wants a whole line, short, in words that the table knows.
"""

from __future__ import annotations

import re
from functools import cache

from dateline.ingest.layout import Sheet
from dateline.ingest.lines import Line
from dateline.lexicon.tables import load, words
from dateline.model import SectionKind

ANY_MAX, LABEL_MAX, HOLDING_MAX, ENDING_MAX = 300, 200, 500, 200
MENU_MAX, MENU_RUN = 40, 3
LINKS_MAX = 12
"""Lines that a heading such as "Related" takes with it where news goes on below; at the end it takes all."""

TITLE_WORDS = 6
"""Words from which a line without a full stop after "Read more: …" is a title too; subheadings are shorter."""

_MARKS = " :.|>»…•-*#"


def furniture(sheet: Sheet) -> None:
    """Claims furniture line by line, and credits to helpers as byline."""
    for number, line in enumerate(sheet.lines):
        if not sheet.free(number):
            continue
        if is_furniture(line):
            sheet.claim(number, SectionKind.BOILERPLATE)
        elif _matches("credit", line):
            sheet.claim(number, SectionKind.BYLINE)


def is_furniture(line: Line) -> bool:
    """Whether the table knows the line for something that stands round a report."""
    if len(line.text) > HOLDING_MAX:
        return False
    folded = line.folded
    bare = folded.strip(_MARKS)
    size = len(line.text)
    if bare in words("ingest", "lines") or bare in words("ingest", "headings.trailing"):
        return True
    if any(phrase in folded for phrase in words("ingest", "holding.phrases")):
        return True
    if size <= ANY_MAX and folded.startswith(_openings("any")):
        return True
    stops = line.text.rstrip("\"'”’) ").endswith(".")
    if size <= LABEL_MAX and not stops and folded.lstrip("-–•*>» ").startswith(_openings("label")):
        return True
    if size <= ENDING_MAX and not stops and folded.endswith(_endings()):
        return True
    return _matches("furniture", line)


def menus(sheet: Sheet, headline: int | None) -> None:
    """Claims the menu above a headline, or a run of short lines at the very top."""
    if headline is not None:
        for number in range(headline):
            if sheet.free(number) and _menu_item(sheet.lines[number], MENU_MAX + 20):
                sheet.claim(number, SectionKind.BOILERPLATE)
        return
    run = 0
    while run < len(sheet.lines) and _menu_item(sheet.lines[run], MENU_MAX) and not sheet.lines[run].text.isupper():
        run += 1
    if run > MENU_RUN and run < len(sheet.lines):
        for number in range(run - 1):  # the last short line may be the headline
            if sheet.free(number):
                sheet.claim(number, SectionKind.BOILERPLATE)


def links(sheet: Sheet) -> None:
    """Claims the short lines under a heading such as "Related News"."""
    last = max((n for n, line in enumerate(sheet.lines) if sheet.free(n) and _paragraph(line)), default=-1)
    number = 0
    while number < len(sheet.lines):
        if _heading(sheet.lines[number]) and not _is_kind(sheet, number, SectionKind.HEADLINE):
            sheet.claim(number, SectionKind.BOILERPLATE)
            most = LINKS_MAX if number < last else len(sheet.lines)
            following = number + 1
            while (
                following < len(sheet.lines)
                and following - number <= most
                and not _paragraph(sheet.lines[following])
                and (sheet.free(following) or _is_kind(sheet, following, SectionKind.BOILERPLATE))
            ):
                sheet.claim(following, SectionKind.BOILERPLATE)
                following += 1
            number = following
        elif _first_link(sheet, number):
            number = _titles(sheet, number + 1)
        else:
            number += 1


def _first_link(sheet: Sheet, number: int) -> bool:
    """Whether a line is a label with its first link: "Read more: Ministers meet in Lisbon"."""
    line = sheet.lines[number]
    label, colon, title = line.folded.partition(":")
    return (
        bool(colon and title.strip())
        and label.strip(_MARKS) in words("ingest", "headings.labels")
        and is_furniture(line)
    )


def _titles(sheet: Sheet, number: int) -> int:
    """Claims the titles that follow a first link, and gives the number of the line after them.

    One alone with a paragraph under it may be the heading of that paragraph, and stays.
    """
    stop = number
    while stop < len(sheet.lines) and sheet.free(stop) and _title(sheet.lines[stop]):
        stop += 1
    if stop - number > 1 or stop == len(sheet.lines) or not sheet.free(stop):
        for one in range(number, stop):
            sheet.claim(one, SectionKind.BOILERPLATE)
    return stop


def _title(line: Line) -> bool:
    """Whether a line can only be another report's title: longer than a subheading, and no sentence."""
    text = line.text
    return len(text) <= LABEL_MAX and len(text.split()) >= TITLE_WORDS and not line.is_sentence and text[0].isalnum()


def _heading(line: Line) -> bool:
    if len(line.text) > 60:
        return False
    bare = line.folded.strip(_MARKS)
    if bare in words("ingest", "headings.trailing"):
        return True
    if not line.text.rstrip().endswith(":"):
        return False
    return bare in words("ingest", "headings.labels") or bare.startswith(_heading_begins())


def _paragraph(line: Line) -> bool:
    return len(line.text) > 200 or (line.is_sentence and len(line.text) >= 40 and not is_furniture(line))


def _menu_item(line: Line, most: int) -> bool:
    return len(line.text) <= most and not line.is_sentence and not line.text.endswith((":", ",", ";"))


def _is_kind(sheet: Sheet, number: int, kind: SectionKind) -> bool:
    return all(piece.kind is kind for piece in sheet.pieces.get(number, ())) and not sheet.free(number)


def _matches(table: str, line: Line) -> bool:
    return len(line.text) <= ANY_MAX and any(pattern.fullmatch(line.folded) for pattern in _patterns(table))


@cache
def _patterns(table: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in load("ingest")["patterns"][table])


@cache
def _openings(table: str) -> tuple[str, ...]:
    return tuple(load("ingest")["openings"][table])


@cache
def _endings() -> tuple[str, ...]:
    return tuple(load("ingest")["holding"]["endings"])


@cache
def _heading_begins() -> tuple[str, ...]:
    return tuple(load("ingest")["headings"]["begins"])
