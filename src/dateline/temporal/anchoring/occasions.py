"""One occasion of speaking: "Moon said on Monday … He added …" were both said on Monday."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dateline.lexicon.tables import words
from dateline.model import Anchor, Basis, Parse, Sentence, Statement, Token, Why

DOCUMENTS = words("anchoring", "clauses.documents")
PRESS = words("anchoring", "occasions.press")
SETTING = words("anchoring", "occasions.setting")
GOES_ON = 4
"""Statements over which a speaker's dated occasion goes on."""
LENDS = 8
"""Days; a longer moment is no occasion: "he said last year"."""
STEPS = 6


@dataclass(slots=True)
class Occasions:
    """The last dated saying of each speaker, while a report is walked through."""

    parse: Parse
    _spoke: dict[str, tuple[int, Anchor]] = field(default_factory=dict)
    _last: tuple[int, str] | None = None

    def dated(self, number: int, statement: Statement, made: Anchor) -> None:
        """Takes note of a saying that the text dates; one told by the way, or of a wide moment, lends nothing."""
        speaker, width = statement.speaker, made.when.width
        if speaker is None or any(by_the_way(cue) for cue in self._cues(statement)):
            return
        self._last = number, speaker
        if width is None or width > LENDS:
            self._spoke.pop(speaker, None)
        else:
            self._spoke[speaker] = number, made

    def goes_on(self, number: int, statement: Statement) -> Anchor | None:
        """The anchor of an undated saying on the same occasion; `None` where the text may tell of another one."""
        if statement.speaker is None or self._last is None:
            return None
        speaker = self._last[1] if is_document(statement) else statement.speaker
        if speaker not in self._spoke or speaker != self._last[1] or number - self._spoke[speaker][0] > GOES_ON:
            return None
        cues = self._cues(statement)
        before = self._spoke[speaker][1]
        where = self.parse.head_of(before.why.span) if before.why is not None and before.why.span is not None else None
        if not any(cue.tag == "VBD" for cue in cues) or any(_elsewhere(cue, where) for cue in cues):
            return None
        when = replace(before.when, basis=Basis.INFERRED, reason=f"the same occasion as before, {before.when.reason}")
        span = before.why.span if before.why else None
        return Anchor(statement.id, when, Why("anchor.goes-on", before.when.reason, span))

    def _cues(self, statement: Statement) -> list[Token]:
        return [head for cue in statement.cues if (head := self.parse.head_of(cue)) is not None]


def is_document(statement: Statement) -> bool:
    """Whether a document told of before speaks on: "in a statement on Friday … the statement said"."""
    first, _, rest = statement.speaker_text.lower().partition(" ")
    return first == "the" and rest in DOCUMENTS


def by_the_way(cue: Token) -> bool:
    """Whether a saying is told inside a relative or adverbial clause: "before he himself disclosed it on Tuesday"."""
    token = cue
    for _ in range(STEPS):
        clause = token.dep == "advcl" and any(c.dep in ("mark", "advmod") for c in token.lefts)
        if clause and token.tag in ("VBD", "VBZ", "VBP", "VBN") and not _framing_as(token):
            return True
        if token.dep in ("relcl", "acl"):
            return True
        if token.head is token:
            break
        token = token.head
    return False


def _framing_as(verb: Token) -> bool:
    """ "As he said on Monday": the clause carries the sentence's own saying."""
    return any(c.lower == "as" and c.dep == "mark" for c in verb.lefts)


def _elsewhere(cue: Token, where: Token | None) -> bool:
    """Whether a saying names a place or a listener of its own: "told reporters at the airbase", "told Abe that …".

    What the dated saying's sentence named already is no other one. "At the time" is the same one.
    """
    known = _lemmas(where.sentence) if where is not None else frozenset[str]()
    for child in cue.children:
        for noun in child.children if child.dep == "prep" and child.lower in SETTING else ():
            if noun.dep == "pobj" and noun.ent not in ("DATE", "TIME") and noun.lemma.lower() not in known | {"time"}:
                return True
        heard = child.dep in ("dobj", "dative") and cue.lemma == "tell" and child.pos in ("NOUN", "PROPN")
        if heard and child.lemma.lower() not in known | PRESS:
            return True
    return False


def _lemmas(sentence: Sentence) -> frozenset[str]:
    return frozenset(t.lemma.lower() for t in sentence.tokens)
