"""What belongs to quoted words though it stands outside their marks, and what only seems to.

A quotation is whole. A clause that leads it in is said too ("said that it was “over”"); a scene that goes with it is
not ("…, as the crowd cheered").
"""

from __future__ import annotations

from collections.abc import Mapping

from dateline.model import Token
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.page import Page, Quoted

MARKS = 3
"""Tokens that a quotation may have beside its words: its marks, and the stop before the closing one."""


def scene(finding: Finding, by_head: Mapping[int, Finding], table: Cues) -> bool:
    """Whether it tells what went on as somebody else spoke: "“Wait,” Park said, as the crowd cheered"."""
    cue = by_head.get(finding.head.head.i) if finding.rule == "verb:as-clause" else None
    if cue is None or not cue.quoted:
        return False
    return not table.has("chain.telling", table.lemma(finding.head))


def complete(finding: Finding, page: Page) -> None:
    """Gives an attribution the rest of the quotations that it holds the most of, their marks included."""
    held: dict[int, int] = {}
    if finding.frame == "parataxis" and finding.source is not None and finding.source.i in finding.contents:
        finding.contents &= finding.quoted
    for i in finding.contents:
        at = page.inside[i]
        if at >= 0:
            held[at] = held.get(at, 0) + 1
    for at, count in held.items():
        quoted = page.quoted[at]
        if 2 * count >= quoted.last - quoted.first - MARKS and not page.paragraphs[quoted.paragraph].signed:
            finding.contents |= set(range(quoted.first, quoted.last)) - finding.cue


def leading(verb: Token, quoted: Quoted, tokens: tuple[Token, ...]) -> set[int]:
    """What is said before the words in marks, where a parser sees no clause: "said that *it was* “over”"."""
    last = quoted.first - 1
    if last <= verb.i or not tokens[last].text[0].isalnum() or tokens[last].head.i < verb.sentence.row.first:
        return set()
    between = tokens[verb.i + 1 : quoted.first]
    that = next((t.i for t in between if t.lower == "that" and t.tag in {"IN", "WDT"}), -1)
    return set(range(that + 1, quoted.first)) if that >= 0 else set()
