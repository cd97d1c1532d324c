"""`Finding`: an attribution while it is being put together, in token indices."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.model import Span, Token


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
    reason: Span | None = None
    """Why the source is not named, where a sentence of its own says so."""
