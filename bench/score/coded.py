"""Whole events of single sentences: type, mode, status and both sides, by the code that an analyst would give first.

Of a sentence's events the one is taken that agrees with most of the label, its type first; a STATEMENT is no event.

- `found`: share of the sentences with an event of a right type (a label may allow several).
- `mode`, `status`: of those found, the share with the right one. `actor`, `recipient`: with exactly the right parties,
  each labelled one overlapped and none beside them.
- `whole`: share of all sentences with everything right.
- `others`: events of other types per sentence, most of them real too.
- `modes3`: share of the labelled types and modes that have three sentences or more right in type and mode.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bench.jsonl import Json, items
from bench.score.align import Key, align, offset_in
from bench.score.prf import Figures, share
from bench.score.spans import Span, spans_of

NEEDED = 3
Code = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class CodedSentence:
    """A sentence and its event; the first of `codes` is the code, the others would do."""

    id: str
    text: str
    codes: tuple[Code, ...]
    status: str
    actors: tuple[Span, ...]
    recipients: tuple[Span, ...]


class _Marks(NamedTuple):
    type: bool
    mode: bool = False
    status: bool = False
    actor: bool = False
    recipient: bool = False


def score(readings: Sequence[Json], sentences: Sequence[CodedSentence]) -> Figures:
    """The figures over all sentences."""
    marks = [(sentence, best, others) for sentence, best, others in _marked(readings, sentences)]
    found = [best for _, best, _ in marks if best.type]
    codes = Counter(sentence.codes[0] for sentence in sentences)
    right = Counter(sentence.codes[0] for sentence, best, _ in marks if best.type and best.mode)
    return {
        "found": share(len(found), len(marks)),
        "mode": share(sum(best.mode for best in found), len(found)),
        "status": share(sum(best.status for best in found), len(found)),
        "actor": share(sum(best.actor for best in found), len(found)),
        "recipient": share(sum(best.recipient for best in found), len(found)),
        "whole": share(sum(all(best) for best in found), len(marks)),
        "modes3": share(sum(right[code] >= NEEDED for code in codes), len(codes)),
        "others": share(sum(others for _, _, others in marks), len(marks)),
        "sentences": len(marks),
    }


def misses(readings: Sequence[Json], sentences: Sequence[CodedSentence]) -> list[str]:
    """What is wrong with each sentence that is not wholly right."""
    lines = []
    for sentence, best, _ in _marked(readings, sentences):
        wrong = ["type"] if not best.type else [name for name in best._fields if not getattr(best, name)]
        if wrong:
            code = "/".join(part or "-" for part in sentence.codes[0])
            lines.append(f"{sentence.id}: {', '.join(wrong)} of {code} {sentence.status}: {sentence.text}")
    return lines


def _marked(
    readings: Sequence[Json], sentences: Sequence[CodedSentence]
) -> Iterator[tuple[CodedSentence, _Marks, int]]:
    keys = [Key(sentence.id, sentence.text) for sentence in sentences]
    for sentence, reading in zip(sentences, align(readings, keys), strict=True):
        offset = offset_in(sentence.text, reading)
        read = [] if offset is None else [e for e in items(reading, "events") if e.get("type") != "STATEMENT"]
        marks = [_marks(event, sentence, offset or 0) for event in read]
        best = max(marks, key=lambda m: (m.type, m.mode, m.status, m.actor + m.recipient), default=_Marks(type=False))
        yield sentence, best, sum(not m.type for m in marks)


def _marks(event: Json, sentence: CodedSentence, offset: int) -> _Marks:
    modes = [mode for kind, mode in sentence.codes if kind == event.get("type")]
    if not modes:
        return _Marks(type=False)
    return _Marks(
        type=True,
        mode=event.get("mode") in modes,
        status=event.get("status") == sentence.status,
        actor=_same(items(event, "actors"), sentence.actors, offset),
        recipient=_same(items(event, "recipients"), sentence.recipients, offset),
    )


def _same(read: Sequence[Json], labelled: Sequence[Span], offset: int) -> bool:
    spans = [span.back(offset) for span in spans_of(read)]
    return all(any(a.overlap(b) for b in spans) for a in labelled) and all(
        any(a.overlap(b) for b in labelled) for a in spans
    )
