"""How long before the news: "the flight comes days after the North tested a missile" counts from the report's own day.

Where what "comes" or "came" is an act of the layer, the bond between the two says the same; here it is no act, or the
report itself ("the news comes two days after …").
"""

from __future__ import annotations

from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Anchor, Basis, Moment, Parse, Token, Why
from dateline.temporal.anchoring.succession import COMING, SOME_DAYS, Tie, counted, ties
from dateline.temporal.calendar.cells import moved

LATEST = 2
"""Days before its publication within which what a report tells as news in the past lies."""
MOST = 14
"""Days back from the news that "days after" may reach: nobody counts them there."""
NEWS = words("anchoring", "fresh.news")


def before_news(bound: Anchor, head: Token, parse: Parse, today: date) -> Anchor | None:
    """The days counted back from publication, for what the news is told to come so long after."""
    for tie, word, governor in ties(head):
        apart = counted(word, parse) if tie is Tie.AFTER else None
        if apart is None or governor.lemma not in COMING or not _is_news(governor):
            continue
        back = 1 if governor.tag == "VBZ" else LATEST
        most = apart.most if apart.most != SOME_DAYS else MOST  # a report's "days after" is loose
        first, last = moved(today, -most - back), moved(today, -apart.least)
        met = bound.when.meet(Moment.days(first, last, basis=Basis.RELATIVE)) if first and last else None
        if met is None:
            return None
        said = f"{apart.words} before the news of {today.isoformat()}"
        when = Moment(earliest=met.earliest, latest=met.latest, approximate=True, basis=Basis.RELATIVE, reason=said)
        return Anchor(bound.record, when, Why("anchor.order", said, word.span))
    return None


def _is_news(verb: Token) -> bool:
    """Whether what "comes" is told as of now, or is itself what a report is about: "the announcement came"."""
    if verb.tag == "VBZ":
        return True
    subject = verb.child("nsubj")
    known = subject is not None and any(c.lower == "the" or c.dep == "poss" for c in subject.lefts)
    return verb.tag == "VBD" and subject is not None and known and subject.lemma.lower() in NEWS
