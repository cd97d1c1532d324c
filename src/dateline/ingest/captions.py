"""Captions and the credits at their end, which pages leave between a report's paragraphs."""

from __future__ import annotations

import re
from functools import cache

from dateline.ingest.layout import Sheet
from dateline.ingest.lines import fold
from dateline.lexicon.tables import load, words
from dateline.model import SectionKind

CREDIT_MAX, CREDIT_WORDS, CAPTION_MAX = 100, 9, 700
GALLERY_MAX = 20_000

CAPTION, BOILER = SectionKind.CAPTION, SectionKind.BOILERPLATE

_LEADS = re.compile(
    r"enlarge this image(?:\s+toggle caption)?\s+|toggle caption\s+|hide caption\s+|facebook twitter pinterest\s+"
    r"|(?:image|media) caption[:\s]+|(?:photo )?caption:\s+|file (?:photo|picture|image):\s+"
    r"|image (?:copyright|source)[:\s].{0,80}?image caption[:\s]+",
    re.IGNORECASE,
)
_NAME = r"[A-ZÀ-Þ](?:\.|[\w'’-]{0,30})"
_AGENCY_END = re.compile(
    rf"(?:\(|\[|\||—|–)?\s?(?:"
    rf"(?:AP|Reuters|REUTERS|AFP|Getty|EPA|UPI|Yonhap)\s?(?:Photo|Images|Pool)?/{_NAME}(?:[ /,]{{1,2}}{_NAME}){{0,7}}"
    rf"|(?:AP|Reuters|REUTERS|AFP|UPI|EPA) (?:Photo|photo|Images|File Photo)s?"
    rf"|(?:{_NAME}[ /]){{1,6}}via (?:REUTERS|Reuters|AP|AFP|Getty Images|Bloomberg)(?:/{_NAME}(?: {_NAME}){{0,3}})?"
    rf"|(?:{_NAME} ){{1,4}}?{_NAME}/(?:(?:Pool|POOL|AFP|AP|Reuters|REUTERS|Getty Images|AFP/Getty Images)\b[ /]?\s?){{1,3}}(?:via {_NAME}(?: {_NAME})?)?"  # noqa: E501
    rf"|{_NAME}/via REUTERS"
    rf")\s?[)\].]?$"
)
_GALLERY = re.compile(r"\s*Hide Caption \d{1,3} of \d{1,3}\s*")


def galleries(sheet: Sheet) -> None:
    """Claims lines that hold a gallery's captions with a counter after each."""
    for number, line in enumerate(sheet.lines):
        counter = _GALLERY.search(line.text) if sheet.free(number) and len(line.text) <= GALLERY_MAX else None
        if counter is not None and counter.start() > 0:
            _gallery(sheet, number)


def captions(sheet: Sheet) -> None:
    """Claims captions as such, and their leads and credits as boilerplate."""
    for number, line in enumerate(sheet.lines):
        if sheet.free(number) and len(line.text) <= CAPTION_MAX:
            _caption(sheet, number)


def is_credit(text: str) -> bool:
    """Whether the whole of a line credits a picture: "Photo : HARBOUR Pool"."""
    if len(text) > CREDIT_MAX or len(text.split()) > CREDIT_WORDS:
        return False
    bare = text.strip("()[] ")
    head, colon, tail = bare.partition(":")
    if not colon:
        head, colon, tail = bare.partition("|")
    if colon and fold(head) in words("ingest", "credits.labels"):
        return bool(tail.strip()) and not tail.strip().endswith((".", "!", "?"))
    folded = fold(bare)
    return folded in words("ingest", "credits.agencies") or (
        folded.startswith(_by_labels()) and text[-1] not in ".!?" and _mostly_capitals(text)
    )


def _caption(sheet: Sheet, number: int) -> None:
    text = sheet.lines[number].text
    if is_credit(text):
        sheet.claim(number, BOILER)
        return
    lead = _LEADS.match(text)
    start = lead.end() if lead else 0
    end = _credit_start(text, start)
    if lead is None and end is None:
        return
    words_left = text[start:end].strip() if end is not None else text[start:].strip()
    if lead and (_only_credit(words_left) or not words_left):
        sheet.claim(number, BOILER)
        return
    if not words_left and not start:
        sheet.claim(number, BOILER)
        return
    cuts: list[tuple[int, SectionKind, str | None]] = []
    if start:
        cuts.append((0, BOILER, None))
    if words_left:
        cuts.append((start, CAPTION, None))
    if end is not None:
        cuts.append((end if words_left or start else 0, BOILER, None))
    sheet.split(number, *cuts)


def _credit_start(text: str, start: int) -> int | None:
    """Where the credit at the end of a caption begins."""
    least = max(start, len(text) - CREDIT_MAX)
    for match in _label_inside().finditer(text, least):
        tail = text[match.end() :]
        if tail.strip() and len(tail.split()) <= CREDIT_WORDS and not tail.rstrip().endswith((".", "!", "?")):
            return match.start()
    agency = _AGENCY_END.search(text, least)
    if agency is not None and _after_words(text, start, agency.start()):
        return agency.start()
    return None


def _after_words(text: str, start: int, at: int) -> bool:
    """A credit follows a finished sentence, an opening bracket or a stroke; else it is part of one."""
    before = text[start:at].rstrip()
    return not before or before.endswith((".", "!", "?", "”", '"', ")")) or text[at : at + 1] in "([|—–"


def _only_credit(text: str) -> bool:
    """Names and agencies with strokes between, and no sentence."""
    parts = text.split()
    return len(parts) <= 14 and "/" in text and not text.endswith((".", "?", "!")) and _mostly_capitals(text)


def _mostly_capitals(text: str) -> bool:
    parts = [part for part in text.split() if part[0].isalpha()]
    return bool(parts) and sum(part[0].isupper() for part in parts) >= 0.7 * len(parts)


def _gallery(sheet: Sheet, number: int) -> None:
    """Many captions in one line, a counter after each, most of them begun by the gallery's title."""
    text = sheet.lines[number].text
    spans: list[tuple[int, int]] = []
    at = 0
    for match in _GALLERY.finditer(text):
        spans.append((at, match.start()))
        at = match.end()
    spans.append((at, len(text)))
    title = _shared([text[a:b] for a, b in spans if b > a])
    cuts: list[tuple[int, SectionKind, str | None]] = []
    for start, end in spans:
        own = start + len(title) if title and text.startswith(title, start) else start
        if own > start:
            cuts.append((start, BOILER, None))
        if text[own:end].strip():
            cuts.append((own, CAPTION, None))
        if end < len(text):
            cuts.append((end, BOILER, None))
    sheet.split(number, *[cut for n, cut in enumerate(cuts) if n + 1 == len(cuts) or cuts[n + 1][0] > cut[0]])


def _shared(captions_found: list[str]) -> str:
    """The words that at least two captions begin with: the gallery's title."""
    if len(captions_found) < 2 or not captions_found[0].lower().startswith("photos:"):
        return ""
    first, second = captions_found[0], captions_found[1]
    size = 0
    while size < min(len(first), len(second), 200) and first[size] == second[size]:
        size += 1
    return first[: first.rfind(" ", 0, size) + 1]


@cache
def _label_inside() -> re.Pattern[str]:
    labels = sorted(load("ingest")["credits"]["labels"], key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, labels))})\s?[:|]\s?", re.IGNORECASE)


@cache
def _by_labels() -> tuple[str, ...]:
    return tuple(f"{label} " for label in load("ingest")["credits"]["labels"] if label.endswith((" by", " of")))
