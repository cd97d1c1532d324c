"""What an expression is counted from: publication or the date in focus; its way by tense and preposition."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from dateline.lexicon.tables import words
from dateline.model import Moment, Token
from dateline.temporal.calendar import Cell
from dateline.temporal.find import Found
from dateline.temporal.vocabulary import ORDINALS

PAST, PRESENT, FUTURE = -1, 0, 1

_FUTURE_PREPS = {"by", "until", "till"}
_PAST_PREPS = {"since"}
_AHEAD = words("time", "clauses.ahead")
_AHEAD_NOUNS = words("time", "clauses.ahead_nouns")
_MODALS = {"will", "'ll", "wo", "shall", "can", "may", "could", "would", "should", "might", "must"}

COMPARED = 2
"""Sentences over which figures go on being compared with those of the period named."""


@dataclass(slots=True)
class Context:
    """The moments in hand while a report is read from its first word to its last."""

    published: date | None
    narrative: bool
    """A history rather than news: its months and days count from the date in focus."""
    inferred: Moment | None = None
    """When an undated report was published, as far as its own words tell."""
    focus: Cell | None = None
    focus_text: str = ""
    year: int | None = None
    period: Cell | None = None
    """The last quarter, month or year that figures were given for."""
    period_at: int = -9
    """The sentence in which it stood."""
    day: Cell | None = None
    sentence: int = -1
    sentence_cells: list[Cell] = field(default_factory=list)

    def enter(self, sentence: int) -> None:
        """A new sentence begins."""
        if sentence != self.sentence:
            self.sentence = sentence
            self.sentence_cells = []

    @property
    def year_now(self) -> int | None:
        """The one year in which an undated report must have been published, if there is one."""
        known = self.inferred
        if known is None or known.earliest is None or known.latest is None:
            return None
        return known.earliest.year if known.earliest.year == known.latest.year else None

    @property
    def bounded(self) -> Moment | None:
        """When an undated report was published; if no more is known than that it was after 1991, nothing is."""
        known = self.inferred
        return known if known is not None and known.latest is not None else None

    def compared(self) -> Cell | None:
        """The period that "a year earlier" is compared with: one of this sentence or of the two before."""
        return self.period if self.sentence - self.period_at <= COMPARED else None

    def saw(self, cell: Cell, text: str) -> None:
        """A date was resolved: it is in focus now."""
        self.focus, self.focus_text = cell, text
        self.sentence_cells.append(cell)
        self.year = cell.first.year
        if cell.first == cell.last:
            self.day = cell

    def lost(self) -> None:
        """A date stands here that could not be resolved: what follows counts from it, and so from nothing known."""
        self.focus, self.focus_text, self.day = None, "", None


@dataclass(frozen=True, slots=True)
class Way:
    """Which way an expression points: `tense` is -1, 0, 1 or `None` for not known; `firm` when attached to its verb."""

    tense: int | None
    firm: bool
    preposition: str
    coming: bool = False
    """Hangs on a noun that it sets in the future: "the meetings in two weeks"."""


def way(found: Found) -> Way:
    """The way of an expression, by its preposition and its clause's verb."""
    token = found.token
    before = found.line.low(found.first - 1)
    preposition = before if before in _PREPS else ""
    if found.line.low(found.last) in ("'s", "'"):
        return Way(_possessive(token), False, preposition)
    if before == "as" and found.line.low(found.first - 2) in ("soon", "early", "late"):
        return Way(FUTURE, True, preposition)
    if preposition in _FUTURE_PREPS:
        tense, firm = _tense(token)
        if tense == PAST and not _perfect(token):
            return Way(PAST if firm else None, firm, preposition)
        return Way(FUTURE, firm, preposition)
    if preposition in _PAST_PREPS:
        return Way(PAST, True, preposition)
    tense, firm = _tense(token)
    return Way(tense, firm, preposition, preposition == "in" and _event_ahead(found))


def _event_ahead(found: Found) -> bool:
    """Whether "in" and a length follow a noun that can lie ahead: not "the first talks", not "three meetings"."""
    line = found.line
    for i in range(found.first - 2, max(-1, found.first - 10), -1):
        token = line.tokens[i]
        if token.pos in ("VERB", "AUX", "PUNCT"):
            return False
        if token.lemma.lower() in _AHEAD_NOUNS:
            kin = token.children
            return not any(c.tag in ("JJS", "RBS", "CD") or c.lower in ORDINALS or c.lower == "only" for c in kin)
    return False


def _possessive(token: Token) -> int | None:
    """ "Thursday's meeting will …" looks forward with its verb; another possessive looks back."""
    owner = token.head
    if owner.dep in ("nsubj", "nsubjpass") and verb_tense(owner.head) == FUTURE:
        return FUTURE
    return PAST


def _perfect(token: Token) -> bool:
    """Whether the clause's verb is a present perfect, which looks forward with "until" and "by"."""
    for above in token.ancestors():
        if above.pos == "VERB":
            return any(c.lower in ("has", "have", "'ve") for c in above.children)
    return False


_PREPS = {"on", "in", "by", "until", "till", "since", "at", "for", "from", "during", "after", "before", "over",
          "within", "through", "throughout", "of", "between", "to", "into", "around", "about", "as"}  # fmt: skip
STEPS = 8
_PAST_FORMS = {"fell", "found", "felt", "lay", "saw", "wound", "bound", "ground"}
"""Past forms that are also the present of a rarer verb: prices that "fell on Friday" fell no trees."""
_UNCHANGING = {"hurt", "cut", "put", "set", "hit", "let", "quit", "shut", "cost", "spread", "read", "beat", "cast"}
"""One form for present and past: of "they hit it on Friday" the tagger's guess is no evidence."""


def _tense(token: Token) -> tuple[int | None, bool]:
    """The tense of the nearest verb above, and whether only prepositions stand between."""
    firm = True
    for above in islice(token.ancestors(), STEPS):
        if above.pos in ("VERB", "AUX"):
            return verb_tense(above), firm
        if above.pos not in ("ADP", "SCONJ") and above.lower not in ("earlier", "later", "late", "early"):
            firm = False
            if above.lower in ("due", "effective", "scheduled", "payable", "expected", "likely"):
                return FUTURE, True
    return None, False


def verb_tense(verb: Token) -> int | None:
    """Past, present or future of a clause's verb, by its form and its auxiliaries; `None` where it shows none."""
    helpers = [c for c in verb.children if c.dep in ("aux", "auxpass")]
    forms = {c.lower for c in helpers}
    if forms & _MODALS:
        return PAST if "have" in forms else FUTURE
    if verb.tag == "VBD" or (verb.tag == "VBP" and verb.lower in _PAST_FORMS) or forms & {"was", "were", "had", "did"}:
        return PAST
    if forms & {"has", "have", "'ve"}:
        return PAST
    if verb.tag == "VB":
        if "to" in forms:
            above = verb.head
            if above is not verb and (above.lemma in _AHEAD or above.tag in ("VBZ", "VBP")):
                return FUTURE
            return PAST if above is not verb and above.tag == "VBD" else None
        return None
    if verb.tag == "VBG" and forms & {"is", "are", "'s", "'re", "am"}:
        return FUTURE if verb.lemma in ("go", "come", "meet", "leave", "travel", "visit", "hold") else PRESENT
    if verb.tag in ("VBZ", "VBP"):
        return None if verb.tag == "VBP" and verb.lower in _UNCHANGING else PRESENT
    if verb.tag == "VBN":
        if forms & {"is", "are", "be", "been", "being", "'s", "'re"}:
            return FUTURE if verb.lemma in _AHEAD else PRESENT
        return PAST
    if verb.tag == "VBG" and verb.dep in ("advcl", "acl", "xcomp", "pcomp") and verb.head is not verb:
        return verb_tense(verb.head) if verb.head.pos in ("VERB", "AUX") and verb.head.tag != "VBG" else None
    return None
