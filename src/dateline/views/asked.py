"""An open question as lines of plain text, two columns side by side, and as JSON; verdicts as CSV."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from shutil import get_terminal_size
from textwrap import wrap
from typing import IO

from dateline.model.codec import dumps, encode
from dateline.model.judgement import About, Judgement
from dateline.views.formats import csv_line
from dateline.views.layout import GAP, Cell, Piece, laid_out
from dateline.views.plain import counted, line
from dateline.views.questions import Question, Side
from dateline.views.render import NARROW, in_colour

QUESTIONS = "dateline/questions/1"

COLUMNS = ("about", "left", "right", "verdict", "by", "at", "left_says", "right_says")
"""The columns of verdicts as CSV. The last two are for a reader; who takes the file in goes by the rest."""

ASKED = {
    About.EVENTS: "one event?",
    About.MESSAGES: "one message?",
    About.COMMITMENTS: "one promise?",
    About.PLANS: "one plan?",
    About.ACTORS: "one and the same?",
    About.REPORTS: "one report, copied?",
}


def as_json(found: Iterable[Question]) -> str:
    """One object on a line: its `schema` and its `questions`, those first that would change most."""
    rows = [
        {
            "about": q.judgement.about.value,
            "score": q.judgement.score,
            "verdict": q.judgement.verdict.value,
            "left": encode(q.left),
            "right": encode(q.right),
            "reasons": encode(q.judgement.reasons),
            "change": q.change,
        }
        for q in found
    ]
    return dumps({"schema": QUESTIONS, "questions": rows}) + "\n"


def as_text(asked: Question, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """One question, line by line without line ends; what reports say is made safe to show."""
    j = asked.judgement
    yield from wrap(f"{ASKED[j.about]} {j.left} {j.right} · {asked.change}", width)
    half = (width - len(GAP)) // 2
    cells = [Cell(tuple(_told(side)), half) for side in (asked.left, asked.right)]
    yield from laid_out(cells, colour=colour)
    if j.reasons:
        yield f"{j.score:.2f} by the rules for {line(j.judge)}:"
    for reason in j.reasons:
        yield from wrap(
            f"{reason.weight * reason.value:+.2f} {line(reason.feature)}: {line(reason.detail)}",
            width,
            initial_indent="  ",
            subsequent_indent="        ",
        )


def show(found: Sequence[Question], file: IO[str]) -> None:
    """Writes questions to `file`, as wide as the terminal and in its colours where it is one."""
    if not found:
        file.write("nothing is open\n")
    for number, one in enumerate(found, 1):
        put(one, number, len(found), file, ask=False)


def put(one: Question, number: int, of: int, file: IO[str] | None = None, *, ask: bool = True) -> None:
    """Writes one question and, where `ask`, the answers that there are."""
    out = sys.stdout if file is None else file
    width, colour = get_terminal_size((80, 24)).columns, in_colour(out)
    out.write(f"{number} of {of}\n" if of > 1 else "")
    out.writelines(f"{row}\n" for row in as_text(one, width=max(width, NARROW), colour=colour))
    out.write("\n")
    if ask:
        out.write("[s]ame, [d]ifferent, [u]nsure: neither, and do not ask again, [n]ext, [q]uit? ")
        out.flush()


def _told(side: Side) -> Iterator[tuple[Piece, ...]]:
    head = " · ".join(line(part) for part in (side.when, side.label) if part)
    yield ((head, "cyan"),)
    yield ((line(side.title), "bold"),)
    foot = (line(side.outlet), side.published, counted(side.reports, "report") if side.reports > 1 else "")
    yield ((" · ".join(part for part in foot if part), "dim"),)
    if side.passage is not None:
        yield ((line(f"{side.passage.before}⟦{side.passage.quote}⟧{side.passage.after}"), ""),)


def as_csv(verdicts: Iterable[Judgement], says: dict[str, str]) -> Iterator[str]:
    """RFC 4180, as the other CSV files; `says` has what a record says, for whoever reads the file."""
    yield csv_line(COLUMNS)
    for j in verdicts:
        at = j.at.isoformat() if j.at else ""
        ends = (line(says.get(j.left, "")), line(says.get(j.right, "")))
        yield csv_line((j.about.value, j.left, j.right, j.verdict.value, j.judge, at, *ends))
