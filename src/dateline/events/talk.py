"""`TalkStage`: talk that does nothing PLOVER codes, as events of type STATEMENT.

A promise, a demand or an accusation is the act that it does, and what is said of an act stands with that act. What is
left, somebody named saying something, is told once more as an event, so that a reading's events are all that happens in
it. It comes after the anchors: such an event has its statement's moment, and bounds no other's.
"""

from __future__ import annotations

from bisect import bisect_left

from dateline.events.parties import Parties
from dateline.events.stage import innermost
from dateline.events.status import verb_status
from dateline.lexicon.tables import words
from dateline.model import (
    READ,
    STATEMENT,
    UNKNOWN_TIME,
    Anchor,
    Cast,
    EventRecord,
    Force,
    Layer,
    Layers,
    Parse,
    Report,
    Role,
    Span,
    Statement,
    Status,
    Token,
    Why,
    parse_of,
    talk_id,
)

THOUGHT = words("talk", "thought")
PLAIN = frozenset({Force.ASSERT, Force.CONFIRM, Force.DENY, Force.DOUBT, Force.DECLINE})
"""Forces of talk that is no act; the others would be one, were it known whose or about whom."""


class TalkStage:
    """Reads the talk of one report that is about no codable act."""

    name = "talk"
    requires = ("parse", "cast", "statements", "events", "anchors")
    assigns = "talk"

    def __call__(self, report: Report, layers: Layers) -> Layer[EventRecord]:
        """The layer of events of type STATEMENT, in text order."""
        parse = parse_of(layers)
        parties = Parties(parse, layers.get("cast", Cast))
        statements = layers.items("statements", Statement)
        anchors = {anchor.record: anchor for anchor in layers.items("anchors", Anchor)}
        acts = sorted(event.trigger for event in layers.items("events", EventRecord))
        found = []
        for statement in statements:
            cue = _cue(statement, parse)
            if cue is None or not _is_talk(statement, acts):
                continue
            anchor = anchors.get(statement.id)
            standing = verb_status(cue) if cue.pos == "VERB" else None
            why = [Why("talk", f"'{cue.text}' codes no act, and no act is told in what is said", statement.cues[0])]
            if standing is not None and standing.status is not Status.OCCURRED:
                why.append(standing.why)
            found.append(
                EventRecord(
                    id=talk_id(statement.id),
                    span=statement.span,
                    trigger=statement.cues[0],
                    type=STATEMENT,
                    status=standing.status if standing is not None else Status.OCCURRED,
                    actors=(Role(str(statement.speaker), statement.sources[0]),),
                    recipients=tuple(r for r in parties.roles(_hearers(cue)) if r.actor != statement.speaker),
                    when=anchor.when if anchor is not None else UNKNOWN_TIME,
                    statement=innermost(cue.start, [s for s in statements if s is not statement]),
                    why=tuple(why),
                )
            )
        return Layer(self.assigns, self.name, tuple(sorted(found, key=lambda e: (e.trigger, e.span, e.id))))


def _cue(statement: Statement, parse: Parse) -> Token | None:
    """The word of saying, where somebody named says it outside boilerplate."""
    if statement.speaker is None or not statement.sources or not statement.cues or statement.force not in PLAIN:
        return None
    if statement.chain and not statement.chain[-1].named:
        return None
    cue = parse.head_of(statement.cues[0])
    if cue is None or cue.sentence.kind not in READ or any(c.dep == "aux" and c.lower == "to" for c in cue.children):
        return None  # what somebody is to say, or says something for, is not said yet
    return cue if cue.lemma.lower() not in THOUGHT else None


def _is_talk(statement: Statement, acts: list[Span]) -> bool:
    """Whether neither the word of saying nor anything in what is said is the word of an act."""
    for span in (*statement.cues, *statement.contents):
        at = bisect_left(acts, span.start, key=lambda act: act.start)
        if at < len(acts) and acts[at].start < span.end:
            return False
        if at and acts[at - 1].end > span.start:
            return False
    return True


def _hearers(cue: Token) -> list[Token]:
    """To whom it is said: "told the council", "said to reporters", "in an interview with"."""
    found: list[Token] = []
    for child in cue.children:
        if (child.dep == "dative" and child.pos != "ADP") or (
            child.dep == "dobj" and cue.lemma in words("acting", "told")
        ):
            found.append(child)
        elif child.dep in ("prep", "dative") and child.lower == "to" and cue.lemma in words("acting", "speech"):
            found += child.all("pobj")
    return [t for token in found for t in token.conjuncts()]
