"""`Finding`: an attribution while it is being put together, in token indices."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.model import Span, Token
from dateline.statements.clause import group


@dataclass(slots=True)
class Finding:
    """One attribution. `source` governs who speaks (`None`: nobody is named), `head` is the cue's main word.

    `contents` and `cue` are token indices of the parse. `quoted` are indices of its words in quotation marks, `rule`
    names what found it.
    """

    head: Token
    cue: set[int]
    contents: set[int]
    source: Token | None
    rule: str
    frame: str = ""
    quoted: set[int] = field(default_factory=set)
    source_tokens: set[int] = field(default_factory=set)
    via: list[Token] = field(default_factory=list)
    """Who hands the words on, outermost first."""
    outer: Finding | None = None
    """The attribution in whose content this one stands."""
    spent: set[int] = field(default_factory=set)
    """Verbs that say who hands the words on, and so are no cues of their own."""
    within: bool = False
    """Whether it stands in quotation marks, and so in another's very words."""
    reason: Span | None = None
    """Why the source is not named, where a sentence of its own says so."""


def by_verb(
    verb: Token, contents: set[int], frame: str, *, source: Token | None, also: tuple[Token, ...] = ()
) -> Finding:
    """The attribution whose cue is a verb with its group, and `also` what else belongs to it."""
    cue = {t.i for t in group(verb)} | {t.i for t in also}
    return Finding(verb, cue, contents - cue, source, f"verb:{frame}", frame)
