"""What stands beside a report's sentences and has a date of its own: pictures, posts, the notice of copyright.

A picture or a post lies before the report that shows it (a post sometimes a day after it: its page was brought up to
date, or another zone's day had begun). How long before was measured on 258 reports on Korea. 26 posts lay within two
days of their reports; a year is allowed for, and a week where the text puts the writer on the post's own weekday
("Trump said on Wednesday", over a post of Wednesday, May 9, 2018). Of 36 pictures, none marked as from the files, one
was a year old and one three: alone a picture says nothing of the end but within four years. Within one it does where
the agency gives its weekday too ("Sunday, Nov. 5, 2017", as for the news of the day), or the text tells of that day
without its year, or of that weekday without a day: of 18 such pictures the oldest had 118 days.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Report, SectionKind
from dateline.temporal.calendar.cells import month_cell, moved, year_cell
from dateline.temporal.focus.direction import FUTURE, PAST, way
from dateline.temporal.grammar.find import Found
from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.undated.evidence import Evidence, words_of

CURRENT = 364
"""Days within which a report shows posts, and pictures that something says are new: with the eve of a post, a year."""

SHOWN = 4 * 366
"""Days within which it shows a picture of which nothing does."""

WEEK = 6
"""Days after which a bare weekday would be another one."""

_NOTICE = re.compile(
    r"^[^\w\n]{0,3}(?:copyright\b[ ,]{0,3}(?:©|\(c\))?|©|\(c\)(?: copyright)?)[ ,]{0,3}"
    r"(?:(?:19|20)\d\d ?[-–] ?)?((?:19|20)\d\d)(?!\d)",
    re.I | re.M,
)
_NO_NOTICE = (SectionKind.HEADLINE, SectionKind.CAPTION, SectionKind.DATELINE)
LAST_SECTIONS = 6
_HANDLE = re.compile(r"@\w{1,30}")


def full_day(sense: Sense) -> date | None:
    """The day of a date that states day, month and year."""
    if sense.kind is not Kind.DATE or sense.fiscal or None in (sense.year, sense.month, sense.day):
        return None
    cell = month_cell(sense.year or 0, sense.month or 0)
    return cell.first.replace(day=sense.day or 1) if cell is not None else None


def pictures(found: Sequence[Found]) -> list[Evidence]:
    """The latest date of a credited picture or of a caption."""
    of_pictures: dict[int, bool] = {}
    dated = []
    for one in found:
        day = full_day(one.sense)
        if day is None or way(one).tense == FUTURE:
            continue
        if id(one.line) not in of_pictures:
            of_pictures[id(one.line)] = _of_picture(one.line)
        if of_pictures[id(one.line)]:
            dated.append((day, one))
    if not dated:
        return []
    day, one = max(dated, key=lambda pair: pair[0])
    said = f"'{words_of(one)}' is the date of a picture in it"
    why, days = "shown within four years", SHOWN
    if one.sense.weekday is not None:
        why, days = "given with its weekday, as news of the day is", CURRENT
    elif (again := _told_bare(day, found)) is not None:
        why, days = f"and the text tells of '{words_of(again)}'", CURRENT
    return [Evidence(day, None, said), Evidence(None, moved(day, days), f"{said}, {why}", firm=False)]


def _told_bare(day: date, found: Sequence[Found]) -> Found | None:
    """Where the text tells of a day as past without its year, or of its weekday alone."""
    for one in found:
        sense = one.sense
        bare = sense.kind is Kind.DATE and sense.year is None and sense.of is None and sense.which is None
        if bare and (sense.month, sense.day) == (day.month, day.day) and way(one).tense == PAST:
            return one
        if _bare_weekday(one) == day.isoweekday() and way(one).tense != FUTURE:
            return one
    return None


def posts(found: Sequence[Found]) -> list[Evidence]:
    """The latest date of a post that a report shows whole, after its writer's handle."""
    dated = [(day, one) for one in found if (day := full_day(one.sense)) is not None and _writer(one) is not None]
    if not dated:
        return []
    day, one = max(dated, key=lambda pair: pair[0])
    said = f"'{words_of(one)}' is the date of a post in it"
    out = [
        Evidence(moved(day, -1), None, said),
        Evidence(None, moved(day, CURRENT), f"{said}, and posts are shown while they are news", firm=False),
    ]
    for other in found:
        named = _writer(one) in other.line.lowers
        if named and _bare_weekday(other) == day.isoweekday() and way(other).tense != FUTURE:
            told = f"{said}, and its writer is told of on '{words_of(other)}'"
            out.append(Evidence(None, moved(day, WEEK), told, firm=False))
            break
    return out


def _of_picture(line: Line) -> bool:
    lowers = frozenset(line.lowers)
    if lowers & words("dating", "pictures.old"):
        return False
    return line.sentence.kind is SectionKind.CAPTION or bool(lowers & words("dating", "pictures.credits"))


def _writer(one: Found) -> str | None:
    """The last name before the handle before a date: "lund" in "— Maria T. Lund (@marialund) June 3, 2018"."""
    line, i = one.line, one.first - 1
    if line.low(i) != ")":
        return None
    for at in range(i, max(-1, i - 5), -1):
        if line.low(at) == "(":
            handle = _HANDLE.search("".join(line.texts[at:i]))
            return line.low(at - 1) if handle and line.texts[at - 1 : at] else None
    return None


def _bare_weekday(one: Found) -> int | None:
    sense = one.sense
    bare = sense.kind is Kind.DATE and sense.month is None and sense.day is None and sense.which is None
    return sense.weekday if bare else None


def copyright_notice(report: Report) -> list[Evidence]:
    """No report is younger than the notice under it: a page keeps the year in which it was last made up."""
    years = [
        (int(notice[1]), " ".join(notice[0].split()))
        for section in report.sections[-LAST_SECTIONS:]
        if section.kind not in _NO_NOTICE
        for notice in _NOTICE.finditer(section.span.quote(report.text))
    ]
    if not years:
        return []
    year, said = max(years)
    cell = year_cell(year)
    return [Evidence(None, cell.last, f"'{said}' stands under it")] if cell else []
