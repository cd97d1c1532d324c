"""Narration that goes on: "They met on Monday. The two then signed a pact" tells the signing not before Monday."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Anchor, Basis, Moment, Parse, Token, Why, as_day
from dateline.temporal.anchoring.owned import Hung

THEN = words("anchoring", "going_on.then")


def goes_on(bound: Anchor, verb: Token, parse: Parse, hung: Hung) -> Anchor | None:
    """Bounds an undated act by the day of the sentence before, where a word says that the telling goes on."""
    if verb.tag not in ("VBD", "VBN") or not any(c.lower in THEN and c.dep == "advmod" for c in verb.children):
        return None
    before = verb.sentence.index - 1
    if before < 0 or parse.sentences[before].kind is not verb.sentence.kind:
        return None
    for root in parse.sentences[before].roots:
        for one in hung.get(root.i, []):
            edge = one.moment.earliest
            if edge is not None and one.moment.width is not None:
                why = Why("anchor.then", f"then, after '{one.time.text}'", one.time.span)
                return _not_before(bound, as_day(edge), why)
    return None


def _not_before(bound: Anchor, day: date, why: Why) -> Anchor | None:
    met = bound.when.meet(Moment(earliest=day))
    if met is None:
        return None
    known = f"; {bound.when.reason}" if bound.when.reason else ""
    when = replace(met, basis=Basis.INFERRED, reason=f"the telling goes on: {why.detail}{known}")
    return Anchor(bound.record, when, why)
