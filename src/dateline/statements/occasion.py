"""On what occasion and where something was said: "at a news briefing", "in his New Year address", "on Twitter"."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.model import Span, Token, Why
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding

SPEAKING = frozenset({"speak", "talk", "address", "appear", "write", "testify", "comment"})
"""Verbs that lead an occasion in beside the cue: "speaking at a rally, she said"."""

LATER = frozenset({"after", "before"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
PLACE_PREPOSITIONS = frozenset({"in", "at", "from", "near", "outside", "aboard"})


def occasions(finding: Finding, table: Cues) -> tuple[Why, ...]:
    """The occasion and the place of an attribution, each with its words, as far as the text gives them."""
    found: list[Why] = []
    for token in _beside(finding):
        noun = _noun(token)
        if noun is None:
            continue
        if _occasion(noun, table) and noun.i not in finding.contents and _on(token, table):
            found.append(Why("occasion", noun.lemma, _hull(token, finding)))
            found.extend(
                _name(inner)
                for prep in noun.children
                if prep.dep == "prep" and prep.lower in PLACE_PREPOSITIONS
                if (inner := prep.child("pobj")) is not None and inner.ent in PLACES
            )
        elif token.dep == "prep" and token.lower in PLACE_PREPOSITIONS and noun.ent in PLACES:
            found.append(_name(noun))
    return tuple(found)


def occasion(steps: tuple[Why, ...]) -> Span | None:
    """The words of the first occasion among an attribution's reasons."""
    return next((step.span for step in steps if step.rule == "occasion"), None)


def _beside(finding: Finding) -> Iterator[Token]:
    """The phrases that hang on the cue outside its words: prepositions, whom it tells, and those of "speaking at …"."""
    head = finding.head
    for child in head.children:
        if child.i in finding.contents or child.i in finding.source_tokens:
            continue
        if child.dep in {"prep", "dative"} or (child.dep == "dobj" and head.lemma == "tell"):
            yield child
            yield from (c for c in _told(child) if c.i not in finding.contents)
        elif child.dep == "advcl" and child.tag == "VBG" and child.lemma in SPEAKING:
            yield from (c for c in child.children if c.dep == "prep" or (c.dep == "dobj" and child.lemma == "address"))


def _told(person: Token) -> Iterator[Token]:
    """What parsers hang on the person told: "told reporters *at a briefing*"."""
    if person.dep != "prep":
        yield from (c for c in person.children if c.dep == "prep")


def _noun(token: Token) -> Token | None:
    return token.child("pobj") if token.dep == "prep" else token


def _on(token: Token, table: Cues) -> bool:
    """Whether a phrase says on what occasion, and not after or before it; a noun that is told something does."""
    return token.dep != "prep" or (table.has("occasion.prepositions", token.lower) and token.lower not in LATER)


def _occasion(noun: Token, table: Cues) -> bool:
    if noun.ent in {"DATE", "TIME"}:
        return False
    return table.has("occasion.nouns", noun.lemma) or table.has("occasion.nouns", noun.text)


def _hull(token: Token, finding: Finding) -> Span:
    """The phrase's characters up to where the words said begin, or a clause about them."""
    parts: list[Token] = []
    for part in token.subtree():
        if parts and (
            part.i in finding.contents or part.dep in {"relcl", "acl", "mark"} or part.lower in {",", "that"}
        ):
            break
        parts.append(part)
    return Span(parts[0].start, parts[-1].end)


def _name(noun: Token) -> Why:
    """A place with the words of its name before it: "the White House"."""
    first = min([noun.i, *(c.i for c in noun.children if c.dep == "compound" and c.i < noun.i)])
    span = Span(noun.sentence.tokens[first - noun.sentence.row.first].start, noun.end)
    return Why("place", noun.text, span)
