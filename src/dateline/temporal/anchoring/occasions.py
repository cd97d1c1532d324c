"""One occasion of speaking: "Moon said on Monday … He added …" were both said on Monday."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dateline.lexicon.tables import words
from dateline.model import Anchor, Basis, Parse, SectionKind, Sentence, Statement, Token, Why
from dateline.temporal.anchoring.asides import another_time, by_the_way
from dateline.temporal.anchoring.company import Company
from dateline.temporal.anchoring.fresh import tells

DOCUMENTS = words("anchoring", "clauses.documents")
PRESS = words("anchoring", "occasions.press")
SETTING = words("anchoring", "occasions.setting")
GOES_ON = 4
"""Statements over which a speaker's dated occasion goes on."""
LENDS = 8
"""Days; a longer moment is no occasion: "he said last year"."""
SETTING_WITHIN = 2
"""Statements after the report's first one among which its setting is told."""


@dataclass(slots=True)
class Occasions:
    """The last dated saying of each speaker, while a report is walked through."""

    parse: Parse
    company: Company
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
        speaker = self._last[1] if is_document(statement) else self._voice(number, statement.speaker)
        if speaker not in self._spoke or speaker != self._last[1] or number - self._spoke[speaker][0] > GOES_ON:
            return None
        cues = self._cues(statement)
        before = self._spoke[speaker][1]
        where = self.parse.head_of(before.why.span) if before.why is not None and before.why.span is not None else None
        if not any(cue.tag == "VBD" for cue in cues) or any(another_time(cue) for cue in cues):
            return None
        if any(elsewhere(cue, where) for cue in cues) and not self._tells_the_lead(number, speaker, where):
            return None
        if not is_document(statement):
            self._spoke[statement.speaker] = number, before
            self._last = number, statement.speaker
        self._spoke[speaker] = number, before
        when = replace(before.when, basis=Basis.INFERRED, reason=f"the same occasion as before, {before.when.reason}")
        span = before.why.span if before.why else None
        return Anchor(statement.id, when, Why("anchor.goes-on", before.when.reason, span))

    def _voice(self, number: int, speaker: str) -> str:
        """The speaker, or the state that was told to have said at the very first what its official says next."""
        last = self._last[1] if self._last is not None else speaker
        if speaker in self._spoke or last not in self.company.states or not self.company.one(speaker, last):
            return speaker
        told = self._spoke.get(last)
        span = told[1].why.span if told is not None and told[1].why is not None else None
        where = self.parse.head_of(span) if span is not None else None
        return last if number <= SETTING_WITHIN and where is not None and self._opens(where) else speaker

    def _opens(self, word: Token) -> bool:
        """Whether a word stands in the first sentence of the text itself."""
        body = (s for s in self.parse.sentences if s.kind is not SectionKind.HEADLINE and tells(s))
        return word.sentence is next(body, None)

    def _tells_the_lead(self, number: int, speaker: str, where: Token | None) -> bool:
        """Whether a saying gives the setting of the one that the report opens with.

        "The president said on Friday … . In a joint appearance in the garden, he said …"
        """
        if where is None or not self._opens(where) or number - self._spoke[speaker][0] > SETTING_WITHIN:
            return False
        return not any(_sets(t) for t in where.sentence.roots)

    def _cues(self, statement: Statement) -> list[Token]:
        return [head for cue in statement.cues if (head := self.parse.head_of(cue)) is not None]


def is_document(statement: Statement) -> bool:
    """Whether a document told of before speaks on: "in a statement on Friday … the statement said"."""
    first, _, rest = statement.speaker_text.lower().partition(" ")
    return first == "the" and rest in DOCUMENTS


def elsewhere(cue: Token, where: Token | None) -> bool:
    """Whether a saying names a place or a listener of its own: "told reporters at the airbase", "told Abe that …".

    What the dated saying's sentence named already is no other one. "At the time" is the same one.
    """
    known = _lemmas(where.sentence) if where is not None else frozenset[str]()
    return _sets(cue, known)


def _sets(cue: Token, known: frozenset[str] = frozenset()) -> bool:
    """Whether a place or a listener that is not `known` stands with a saying."""
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
