"""Transcripts: who is heard in which lines of a broadcast or an interview."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from dateline.ingest.layout import Sheet
from dateline.ingest.lines import fold
from dateline.ingest.names import looks_like_a_name
from dateline.lexicon.tables import load, words
from dateline.model import SectionKind

LABEL_MAX, TAG_MAX, SIGN_OFF_MAX = 45, 200, 100
BITE_MAX = 6
"""Paragraphs that one sound bite may have."""

CAPITALS_TWICE, CAPITALS_DISTINCT, NAMES_THRICE, NAMES_HOSTED = 2, 3, 3, 2
"""A label in capitals is a speaker where it comes twice or stands among three; one in small letters comes thrice, or
twice where a reporter or host is labelled too."""

_LABEL = re.compile(r"(?P<name>[^\W\d_][^:\n\[\]]{0,44}?)\s{0,2}:(?=\s|$)")
_LETTER = re.compile(r"(?P<name>[QA])[.:]\s")
_OPEN, _CLOSE = ("“", '"', "«", "‘"), ("”", '"', "»", "’")
_OUTLET = re.compile(r"[A-Z][\w&.'’-]*(?: (?:of|the|for|and|[A-Z0-9][\w&.'’-]*)){0,6}")


def turns(sheet: Sheet) -> None:
    """Claims turns, sound bites, their labels and tags, and the reporter's sign-off."""
    labels = _labels(sheet)
    tags = {n: tag for n, line in enumerate(sheet.lines) if sheet.free(n) and (tag := _tag(line.text)) is not None}
    if not labels and not tags:
        return
    lasting = any(fold(name) in words("ingest", "labels.turns") for name, _ in labels.values())
    last_label = max(labels, default=-1)
    speaker: str | None = None
    number = 0
    while number < len(sheet.lines):
        if not sheet.free(number):
            number += 1
        elif number in tags:
            number = _sound_bite(sheet, number, *tags[number])
        elif number in labels:
            speaker, end = labels[number]
            sheet.split(number, (0, SectionKind.BOILERPLATE, None), (end, SectionKind.TURN, speaker))
            number += 1
        else:
            goes_on = speaker is not None and (lasting or number < last_label)
            if goes_on and not _signed(sheet, number):
                sheet.claim(number, SectionKind.TURN, speaker)
            number += 1


def _labels(sheet: Sheet) -> dict[int, tuple[str, int]]:
    """The lines that begin with a speaker's label: the label and where it ends."""
    found: dict[int, tuple[str, int]] = {}
    for number, line in enumerate(sheet.lines):
        match = (_LETTER.match(line.text) or _LABEL.match(line.text)) if sheet.free(number) else None
        if match is not None:
            found[number] = (match["name"].strip(), match.end())
    counts = Counter(name for name, _ in found.values())
    capitals = [name for name in counts if name.isupper() and _may_be_name(name)]
    hosted = any(fold(name) in words("ingest", "labels.turns") for name in counts)
    several = len(capitals) >= CAPITALS_DISTINCT
    folded = {fold(name) for name in counts}
    paired = {side for pair in _pairs() if set(pair) <= folded for side in pair}

    def speaks(name: str) -> bool:
        key = fold(name)
        if key in words("ingest", "labels.turns") or key in paired:
            return True
        if not _may_be_name(name):
            return False
        if name.isupper():
            return counts[name] >= CAPITALS_TWICE or several
        return counts[name] >= (NAMES_HOSTED if hosted else NAMES_THRICE) and looks_like_a_name(name, 5)

    return {number: label for number, label in found.items() if speaks(label[0])}


def _may_be_name(name: str) -> bool:
    parts = name.split()
    if fold(name) in words("ingest", "labels.never") or len(parts) > 5 or len(name) < 3:
        return False
    return all(part[0].isupper() or part[0] in '(“"' for part in parts) and not any(c.isdigit() for c in name)


def _tag(text: str) -> tuple[str | None, int] | None:
    """A sound bite's tag at the head of a line: who is heard, and where the tag ends."""
    if not text.startswith(("[", "(")):
        return None
    close = text.find("]" if text[0] == "[" else ")", 0, TAG_MAX)
    if close == -1:
        return None
    head, colon, name = text[1:close].partition(":")
    if fold(head) not in words("ingest", "tags.sound"):
        return None
    return (name.strip() or None) if colon else None, close + 1


def _sound_bite(sheet: Sheet, number: int, speaker: str | None, end: int) -> int:
    """Claims the tag and the words after it; gives the number of the line that follows them."""
    line = sheet.lines[number]
    if line.text[end:].strip():
        sheet.split(number, (0, SectionKind.BOILERPLATE, speaker), (end, SectionKind.SOUND_BITE, speaker))
        return number + 1
    sheet.claim(number, SectionKind.BOILERPLATE, speaker)
    following = number + 1
    while following < len(sheet.lines) and following - number <= BITE_MAX and sheet.free(following):
        text = sheet.lines[following].text
        if following > number + 1 and not text.startswith(_OPEN):
            break
        if _tag(text) is not None:
            break
        sheet.claim(following, SectionKind.SOUND_BITE, speaker)
        following += 1
        if text.endswith(_CLOSE) or not text.startswith(_OPEN):
            break
    return following


def _signed(sheet: Sheet, number: int) -> bool:
    """A sign-off, "Jane Roe, Harbour Radio News.", among the last words of the report; fills in byline and outlet."""
    text = sheet.lines[number].text
    if len(text) > SIGN_OFF_MAX or any(sheet.free(n) and n != number for n in range(number, len(sheet.lines))):
        return False
    name, comma, rest = text.rstrip(" .").partition(",")
    outlet = rest.split(",")[0].strip()
    if not comma or not looks_like_a_name(name) or not _OUTLET.fullmatch(outlet):
        return False
    sheet.claim(number, SectionKind.BYLINE)
    sheet.found.byline = sheet.found.byline or (name.strip(),)
    sheet.found.outlet = sheet.found.outlet or outlet
    return True


@cache
def _pairs() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(pair) for pair in load("ingest")["labels"]["pairs"])
