"""Words that a page sets off without quotation marks: block quotes, letters in full, posts with their signatures.

A paragraph is displayed where every line of it begins with `>`, where the paragraph before leads it in ("The statement
read:"), where it is part of a letter so led in ("Dear …" to the closing formula), or where it is signed as a post
("… — Jane Roe (@janeroe) May 9, 2018") or headed by its name. Its words are somebody's, whatever stands in them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.lexicon.tables import words
from dateline.model import Parse, SectionKind, Span, Token

Range = tuple[int, int]
"""Tokens `[first, last)` of a paragraph."""

TAIL = 140
"""Characters at a paragraph's end in which a post's signature stands."""

REACH = 30
"""Tokens before a colon in which its verb stands."""

LONGEST = 40
"""Paragraphs that a letter may have."""

DEEPEST = 40
"""Blanks that a paragraph may be set in by."""

CLOSING = 8
"""Tokens of a closing formula's paragraph."""

_SIGNED = re.compile(
    r"[—–-]{1,2}[ \xa0]{0,3}(?P<name>[^\s@()—–][^@()—–\n]{1,60}?)[ \xa0]{0,3}\(@\w{1,30}\)(?P<day>[^()@\n]{0,40})$"
)
_HEADED = re.compile(r"(?P<name>[^\s@()—–!?:;][^@()—–!?:;\n]{1,60}?)[ \xa0]{0,3}\(@\w{1,30}\)[ \xa0]{1,3}(?=\S)")
_OPENERS = frozenset("\"“„«'‘")


@dataclass(frozen=True, slots=True)
class Displayed:
    """A displayed paragraph: the span of its words, and the signature's name where it has one."""

    words: Span
    name: Span | None = None
    goes_on: bool = False
    """Whether the next paragraph is displayed too, with the same lead."""


def displayed(text: str, parse: Parse, paragraphs: list[Range]) -> dict[int, Displayed]:
    """The displayed paragraphs of a page by number; linear in its length."""
    tokens = parse.tokens
    kinds = _kinds(parse, paragraphs) if parse.items else []
    found: dict[int, Displayed] = {}
    number = 0
    while number < len(paragraphs):
        if number in found or kinds[number] is not SectionKind.BODY:
            number += 1
            continue
        first, last = paragraphs[number]
        signed = _signature(text, tokens, first, last)
        headed = None if signed is not None else _HEADED.match(text, tokens[first].start, tokens[last - 1].end)
        if headed is not None and tokens[last - 1].end > headed.end():
            name = Span(headed.start("name"), headed.end("name"))
            found[number] = Displayed(Span(headed.end(), tokens[last - 1].end), name)
        elif signed is not None:
            _post(text, tokens, paragraphs, number, signed, found)
        elif tokens[first].text == ">" and last - first > 1:
            quoted_too = number + 1 < len(paragraphs) and tokens[paragraphs[number + 1][0]].text == ">"
            found[number] = Displayed(Span(tokens[first + 1].start, tokens[last - 1].end), goes_on=quoted_too)
        elif number and number - 1 not in found and _leads(tokens, *paragraphs[number - 1]):
            end = max(_indented_end(text, tokens, paragraphs, number), _letter_end(tokens, paragraphs, number))
            for k in range(number, end):
                if text[tokens[paragraphs[k][0]].start] in _OPENERS:
                    break
                low, high = paragraphs[k]
                found[k] = Displayed(Span(tokens[low].start, tokens[high - 1].end), goes_on=k + 1 < end)
        number += 1
    return found


def _kinds(parse: Parse, paragraphs: list[Range]) -> list[SectionKind]:
    by_first = {row.first: row.kind for row in parse.items}
    return [by_first.get(first, SectionKind.BODY) for first, _ in paragraphs]


def _signature(text: str, tokens: tuple[Token, ...], first: int, last: int) -> Span | None:
    """The name in "— Jane Roe (@janeroe) May 9, 2018" at a paragraph's end."""
    end = tokens[last - 1].end
    begin = max(tokens[first].start, end - TAIL)
    if "@" not in text[begin:end]:
        return None
    match = _SIGNED.search(text[begin:end])
    return None if match is None else Span(begin + match.start("name"), begin + match.end("name"))


def _post(
    text: str,
    tokens: tuple[Token, ...],
    paragraphs: list[Range],
    number: int,
    name: Span,
    found: dict[int, Displayed],
) -> None:
    first, _ = paragraphs[number]
    stop = name.start
    while stop > tokens[first].start and text[stop - 1] in " \xa0—–-":
        stop -= 1
    if stop > tokens[first].start:
        found[number] = Displayed(Span(tokens[first].start, stop), name)
    elif number and number - 1 not in found:
        low, high = paragraphs[number - 1]
        found[number - 1] = Displayed(Span(tokens[low].start, tokens[high - 1].end), name)


def _leads(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a paragraph ends in a colon and a verb of saying whose words have not come yet."""
    if tokens[last - 1].text != ":":
        return False
    begin = last - 1
    while begin > first and last - begin < REACH and tokens[begin - 1].text not in {".", "?", "!"}:
        begin -= 1
    verb = next((t for t in reversed(tokens[begin : last - 1]) if _states(t)), None)
    if verb is None or verb.lemma not in words("displayed", "lead.verbs"):
        return False
    if not any(c.dep in {"nsubj", "nsubjpass"} for c in (*verb.children, *verb.head.children)):
        return False
    things = [c for c in verb.children if verb.i < c.i < last and c.dep in {"ccomp", "xcomp", "dobj", "attr"}]
    if any(t.dep in {"ccomp", "xcomp"} for t in things):
        return False
    named = [t.lemma in words("displayed", "lead.nouns") or t.ent == "PERSON" or t.tag == "NNS" for t in things]
    if verb.lemma in words("displayed", "lead.issuing"):
        return bool(named) and all(named)
    return all(named)


def _states(token: Token) -> bool:
    """Whether a token is a verb that a clause turns on, no auxiliary and no participle before a noun."""
    return token.pos in {"VERB", "AUX"} and token.dep not in {"aux", "auxpass", "amod", "acl"}


def _indented_end(text: str, tokens: tuple[Token, ...], paragraphs: list[Range], number: int) -> int:
    """The number after the last paragraph that is set in as far as this one; this one's own where it is not set in."""
    depth = _depth(text, tokens[paragraphs[number][0]].start)
    end = number
    while depth and end < len(paragraphs) and _depth(text, tokens[paragraphs[end][0]].start) == depth:
        end += 1
    return end


def _depth(text: str, start: int) -> int:
    """Blanks before a paragraph on its line; 0 where fewer than two or where something else stands there."""
    at = start
    while at > 0 and start - at < DEEPEST and text[at - 1] in " \t\xa0":
        at -= 1
    if at and text[at - 1] != "\n":
        return 0
    return start - at if start - at >= 2 or text[at:start] == "\t" else 0


def _letter_end(tokens: tuple[Token, ...], paragraphs: list[Range], number: int) -> int:
    """The number after the last paragraph of what is led in: one, or a letter to its closing formula."""
    first, last = paragraphs[number]
    if not {t.lower for t in tokens[first : min(last, first + CLOSING)]} & words("displayed", "letter.salutation"):
        return number + 1
    for k in range(number + 1, min(len(paragraphs), number + LONGEST)):
        low, high = paragraphs[k]
        if high - low <= CLOSING and {t.lower for t in tokens[low:high]} & words("displayed", "letter.closing"):
            return k + 1
    return number + 1
