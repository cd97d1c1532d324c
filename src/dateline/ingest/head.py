"""The head of a report: its headline, its bylines, and the dateline before its first paragraph."""

from __future__ import annotations

import re
from datetime import date, datetime

from dateline.ingest.days import label
from dateline.ingest.furniture import is_furniture
from dateline.ingest.layout import Sheet
from dateline.ingest.lines import Line, fold
from dateline.ingest.names import is_job, looks_like_a_name, names
from dateline.ingest.stamps import stamp_of
from dateline.lexicon.tables import words
from dateline.model import SectionKind

HEADLINE_MAX, HEADLINE_WORDS = 160, 25
TOP, NEAR_TOP = 40, 20
BYLINE_MAX, ABOUT_MAX = 200, 900

_AGENCY = r"\((?P<agency>[^()\n]{2,60})\)"
_DASH = r"\s{0,2}(?:--?|—|–|_|:)(?:\s+|$)"
_DAY = r"(?P<day>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{4})?)"  # noqa: E501
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}){0,4}"
_MIXED = r"[A-ZÀ-Þ][\w.'’-]{1,24}(?:[ /][A-ZÀ-Þ][\w.'’-]{1,24}){0,3}"
_REGION = r"(?:,\s(?P<region>[A-ZÀ-Þ][\w.]{1,20}(?:\s[A-ZÀ-Þ][\w.]{1,20}){0,2}))?"
_DATELINES = (
    re.compile(rf"(?P<place>{_CAPITALS}){_REGION}(?:,?\s{_DAY})?,?\s{{0,2}}(?:{_AGENCY})?{_DASH}"),
    re.compile(rf"(?P<place>{_MIXED}){_REGION}(?:,?\s{_DAY})?,?\s{{0,2}}{_AGENCY}{_DASH}"),
    re.compile(rf"(?P<place>{_MIXED}){_REGION},\s{_DAY}(?P<agency>){_DASH}"),
    re.compile(rf"(?P<place>)(?P<region>)(?P<day>){_AGENCY}{_DASH}"),
    re.compile(r"(?P<place>)(?P<region>)(?P<day>)\((?P<agency>[A-Z][A-Za-z]{1,20})\)\s+(?=[A-Z“\"])"),
)
_BY = re.compile(r"(?:(?:story|reporting|report|written|analysis|opinion)\s)?by:?\s+(?=[A-ZÀ-Þ])", re.IGNORECASE)
_ABOUT = re.compile(
    r",? (?:is|was|are|covers|writes|reports|has (?:covered|written|reported|worked)|joined|can be reached|makes)\b"
)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_NOT_BYLINE = re.compile(r"\b(?:is|was|were|has|have|had|said|says|the end|which|that|it|they)\b", re.IGNORECASE)


# ---------------------------------------------------------------- headline


def headlines(sheet: Sheet) -> int | None:
    """Claims the headline wherever it stands near the top, and gives the number of its first line."""
    known = sheet.known.headline
    _masthead(sheet)
    if known:
        wanted = _bare(known)
        found = [n for n, line in enumerate(sheet.lines[:TOP]) if len(line.text) <= len(known) + 20
                 and _bare(line.text) == wanted]  # fmt: skip
        if not found:
            return _glued(sheet, known)
    else:
        found = _guessed(sheet)
    for number in found:
        sheet.claim(number, SectionKind.HEADLINE)
    if found and not known:
        sheet.found.headline = sheet.lines[found[0]].text.lstrip("# ").strip()
    return found[0] if found else None


def _masthead(sheet: Sheet) -> None:
    """Claims an outlet's name in capitals, alone above a headline: "STRAITS COURIER"."""
    if len(sheet.lines) < 3 or not sheet.free(0):
        return
    first, after = sheet.lines[0], sheet.lines[1]
    parts = first.text.split()
    if not (1 <= len(parts) <= 5 and len(first.text) <= 40 and first.apart and after.apart and _headlike(after)):
        return
    if all(part.isupper() and part.replace("&", "").replace("'", "").isalpha() for part in parts) and any(
        fold(part) in words("ingest", "outlets.words") for part in parts
    ):
        sheet.claim(0, SectionKind.BOILERPLATE)
        sheet.found.outlet = sheet.found.outlet or " ".join(_cased(part) for part in parts)


def _glued(sheet: Sheet, headline: str) -> int | None:
    """A headline that the first line begins with and goes on after."""
    first = sheet.lines[0].text if sheet.lines else ""
    if first.startswith(headline) and first[len(headline) : len(headline) + 1].isspace() and len(headline) >= 15:
        sheet.split(0, (0, SectionKind.HEADLINE, None), (len(headline), SectionKind.BODY, None))
        return 0
    return None


def _guessed(sheet: Sheet) -> list[int]:
    """A line that stands twice near the top, or a first line that only a headline can be."""
    lines = sheet.lines[:NEAR_TOP]
    places: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if line.apart and sheet.free(number) and _headlike(line):
            places.setdefault(_bare(line.text), []).append(number)
    for found in places.values():
        if len(found) > 1:
            return found
    first = next((n for n in range(len(lines)) if sheet.free(n) and not is_furniture(lines[n])), None)
    if first is None or first + 1 >= len(sheet.lines):
        return []
    line, after = sheet.lines[first], sheet.lines[first + 1]
    rest = sheet.lines[first + 1 : first + 8]
    if not any(len(other.text) >= 80 and other.is_sentence for other in rest):
        return []
    if _headlike(line):
        opens = _opens_body(after)
        if after.apart or opens or (len(after.text) >= 120 and len(line.text) <= 120):
            return [first]
    elif after.apart and _finished_headline(line, after):
        return [first]
    return []


def _headlike(line: Line) -> bool:
    text = line.text
    if len(text) > HEADLINE_MAX or not 3 <= len(text.split()) <= HEADLINE_WORDS or text[-1] in ".,;:":
        return False
    first = text.lstrip("#\"'“‘ ")[:1]
    return (
        (first.isupper() or first.isdigit())
        and not text.startswith(("[", "(", "“", '"', "-", "•"))
        and not _BY.match(text)
        and stamp_of(text) is None
        and fold(text.split()[-1]) not in words("ingest", "headlines.never_end")
        and dateline_of(text) is None
        and not is_furniture(line)
        and not _label_only(text)
    )


def _label_only(text: str) -> bool:
    head, colon, _ = text[:30].partition(":")
    return bool(colon) and fold(head) in words("ingest", "labels.turns")


def _finished_headline(line: Line, after: Line) -> bool:
    """A headline with a full stop: in title case, or right above a dateline."""
    text = line.text
    if len(text) > 120 or not text.endswith(".") or "." in text[:-1].replace("U.S.", "").replace("U.N.", ""):
        return False
    if dateline_of(after.text) is not None:
        return True
    longer = [w for w in _WORD.findall(text)[1:] if len(w) > 3]
    return len(longer) >= 4 and sum(w[0].isupper() for w in longer) >= 0.8 * len(longer) and len(after.text) > len(text)


def _opens_body(line: Line) -> bool:
    return dateline_of(line.text) is not None or bool(_BY.match(line.text)) or stamp_of(line.text) is not None


def _bare(text: str) -> str:
    return fold(text).lstrip("# ").rstrip(" .").replace('"', "").replace("'", "")


# ---------------------------------------------------------------- byline


def bylines(sheet: Sheet) -> None:
    """Claims byline lines between the headline and the first paragraph, and fills in `byline`."""
    body = sheet.first_body()
    known = {fold(name) for name in sheet.known.byline}
    outlet = fold(sheet.known.outlet) if sheet.known.outlet else None
    before = False
    if sheet.known.headline and body is not None:
        _signed_at_top(sheet, body)
    for number in range(min(TOP, len(sheet.lines) if body is None else body)):
        line = sheet.lines[number]
        if not sheet.free(number):
            before = before and sheet.pieces[number][0].kind is SectionKind.BYLINE
            continue
        text = line.text
        people = _byline(text, outlet)
        if people:
            sheet.found.byline = sheet.found.byline or people
            sheet.found.outlet = sheet.found.outlet or _employer(text)
            _fill_stamp(sheet, text)
        is_known = (
            bool(known) and len(text) <= BYLINE_MAX and {fold(n) for n in names(text)} <= known and bool(names(text))
        )
        affiliation = before and (fold(text) == outlet or is_job(text) or fold(text).startswith("special to "))
        before = bool(people) or is_known or affiliation
        if before:
            sheet.claim(number, SectionKind.BYLINE)


def _signed_at_top(sheet: Sheet, body: int) -> None:
    """A name and below it an employer, alone between a headline that is known and the first paragraph."""
    free = [number for number in range(body) if sheet.free(number)]
    if len(free) != 2 or free[1] != free[0] + 1 or free[1] + 1 != body:
        return
    first, second = (sheet.lines[number].text for number in free)
    people = names(first, outlet=sheet.known.outlet)
    short = len(second) <= 60 and len(second.split()) <= 7 and not sheet.lines[free[1]].is_sentence
    if short and second[0].isupper() and people and all(looks_like_a_name(person) for person in people):
        sheet.found.byline = sheet.found.byline or people
        for number in free:
            sheet.claim(number, SectionKind.BYLINE)


def about_authors(sheet: Sheet) -> None:
    """Claims the lines at the end that tell who the author is: "Jane Roe is our Lisbon correspondent."."""
    people = sheet.known.byline or sheet.found.byline
    for number in range(len(sheet.lines) - 1, max(len(sheet.lines) - NEAR_TOP, 0), -1):
        if not sheet.free(number):
            continue
        text = sheet.lines[number].text
        name = next((name for name in people if text.lower().startswith(name.lower())), None)
        if name is None or len(text) > ABOUT_MAX or not _ABOUT.match(text, len(name)):
            return
        sheet.claim(number, SectionKind.BYLINE)


def _byline(text: str, outlet: str | None) -> tuple[str, ...]:
    if len(text) > BYLINE_MAX:
        return ()
    stamp = stamp_of(text)
    bare = text[: stamp[2]].rstrip(" |-–—,") if stamp and stamp[2] else text
    if _employer(bare):
        bare = bare[: bare.rindex(",")]
    by = _BY.match(bare)
    if by and not (bare.endswith(".") and len(bare) > 80) and not _NOT_BYLINE.search(bare):
        people = names(bare[by.end() :], outlet=outlet)
        return people if people and all(looks_like_a_name(p, 6) or p.isupper() for p in people) else ()
    name, comma, job = bare.partition(",")
    if comma and is_job(job) and looks_like_a_name(name) and len(bare) <= 100:
        return (name.strip(),)
    return ()


def _employer(text: str) -> str | None:
    """The outlet that a byline ends with: "By Jane Roe, The Lantern Post"."""
    _, comma, tail = text.rpartition(",")
    tail = tail.strip(" .")
    if not comma or len(tail) > 40 or is_job(tail) or not tail[:1].isupper():
        return None
    return tail if any(fold(part) in words("ingest", "outlets.words") for part in tail.split()) else None


def _fill_stamp(sheet: Sheet, text: str) -> None:
    stamp = stamp_of(text)
    if stamp is not None:
        sheet.found.published = sheet.found.published or stamp[0]
        sheet.found.updated = sheet.found.updated or stamp[1]


# ---------------------------------------------------------------- dateline


def datelines(sheet: Sheet) -> None:
    """Cuts the dateline off the first paragraph; fills in place, outlet and, where its year is written, the day."""
    for number, line in enumerate(sheet.lines[:NEAR_TOP]):
        if not sheet.free(number):
            continue
        match = dateline_of(line.text)
        if match is not None:
            _fill_dateline(sheet, match)
            sheet.split(number, (0, SectionKind.DATELINE, None), (match.end(), SectionKind.BODY, None))
            return
        if len(line.text) >= 120 and line.is_sentence:
            return


def dateline_of(text: str) -> re.Match[str] | None:
    """The dateline that a line begins with."""
    head = text[:200]
    for form in _DATELINES:
        match = form.match(head)
        if match is None:
            continue
        place = fold(match["place"]).strip(" .")
        if place in words("ingest", "datelines.never") or place.split(" ")[0] in {"update", "updated"}:
            continue
        if ":" in match[0][-3:] and not (match["day"] or match["agency"]):
            continue  # "LONDON: …" may as well be a speaker's name
        if not place and len(text) == match.end():
            continue
        return match
    return None


def _fill_dateline(sheet: Sheet, match: re.Match[str]) -> None:
    place, region = match["place"], match["region"]
    if place:
        shown = " ".join(_cased(word) for word in place.split(" ")) if place.upper() == place else place
        sheet.found.place = f"{shown}, {region}" if region else shown
    agency = match["agency"]
    if agency and label(agency) is None and any(c.isalpha() for c in agency):
        sheet.found.outlet = sheet.found.outlet or agency.strip()
    when = label(match["day"] or "") or label(agency or "")
    if when is not None and sheet.found.published is None:
        day: date | datetime = when.when
        sheet.found.published = day


def _cased(word: str) -> str:
    """`HONG` → `Hong`, `N.J.` as it is, `BEIJING/SEOUL` → `Beijing/Seoul`."""
    if "." in word and len(word) <= 6 and not word.endswith(("MT.", "ST.", "FT.")):
        return word
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), word)
