"""PLV: sentences with the source (`<s>`) and the target (`<t>`) of one event, and its PLOVER root.

Two halves by the parity of `sentence_id`. A sentence that occurs with several pairs is one record with several labels.
Ids number a half's distinct sentences in order; `pair` is the row in the file.
"""

import json
import re
from pathlib import Path

from bench.corpora.laid import Laid, found, laid, record
from bench.jsonl import Json
from bench.score.events import MarkedPair
from bench.score.spans import Span

_TAG = re.compile(r"(</?[st]>)")


def half(corpora: Path, name: str, parity: int) -> Laid[MarkedPair]:
    """The half whose sentence ids are even (parity 0: 528 pairs) or odd (1: 522 pairs)."""
    rows: list[Json] = [
        json.loads(line)
        for path in found(corpora / "events", "plv_train.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    ids: dict[str, str] = {}
    labels = []
    for number, row in enumerate(rows):
        if int(row["sentence_id"]) % 2 == parity:
            text, source, target = unmarked(row["marked_sentence"])
            key = ids.setdefault(text, f"{name}/{len(ids):04d}")
            labels.append(MarkedPair(key, number, text, source, target, row["gold_root"]))
    return laid((record(key, text, None, None) for text, key in ids.items()), labels)


def unmarked(sentence: str) -> tuple[str, tuple[Span, ...], tuple[Span, ...]]:
    """A sentence without its marks, stripped, and the spans of its sources and targets."""
    spans: dict[str, list[Span]] = {"s": [], "t": []}
    opened: dict[str, int] = {}
    text = ""
    for piece in _TAG.split(sentence):
        if piece in {"<s>", "<t>"}:
            opened[piece[1]] = len(text)
        elif piece in {"</s>", "</t>"}:
            if piece[2] in opened:
                spans[piece[2]].append(Span(opened.pop(piece[2]), len(text)))
        else:
            text += piece
    lead = len(text) - len(text.lstrip())
    source, target = (tuple(span.back(lead) for span in spans[mark]) for mark in "st")
    return text.strip(), source, target
