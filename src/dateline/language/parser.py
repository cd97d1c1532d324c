"""Parses reports in batches of blocks: spaCy's arrays become `Parse` columns, and a paragraph is parsed once."""

from __future__ import annotations

import warnings
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from dateline.errors import PipelineError
from dateline.language.blocks import Block, blocks
from dateline.language.pipeline import load
from dateline.model import Columns, Parse, Report, SentenceRow
from dateline.settings import Settings

ATTRIBUTES = ("LEMMA", "POS", "TAG", "DEP", "HEAD", "ENT_TYPE", "ENT_IOB", "SENT_START", "SPACY")
B_IOB = 3
"""spaCy's code for the first token of an entity."""


@dataclass(frozen=True, slots=True)
class _Parsed:
    """One block's columns, offsets and heads counted from the block's own start."""

    columns: Columns
    sentences: tuple[int, ...]
    """The first token of each sentence."""


class Parser:
    """Holds the language model; one a process. Parsed paragraphs are remembered, so copies cost nothing."""

    name = "language"

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._memory: OrderedDict[str, _Parsed] = OrderedDict()

    @cached_property
    def _nlp(self) -> Any:
        return load(self._settings.pipeline)

    @property
    def made_by(self) -> str:
        """The pipeline and its version, for the layer's signature."""
        meta = self._nlp.meta
        return f"{meta['lang']}_{meta['name']} {meta['version']}"

    def parse(self, report: Report) -> Parse:
        """One report's parse."""
        return next(self.parse_many([report]))

    def parse_many(self, reports: Sequence[Report]) -> Iterator[Parse]:
        """The parses of several reports, in their order; their paragraphs share batches."""
        cut = [blocks(report, max_block=self._settings.max_block) for report in reports]
        ready = self._parsed([block.face for found in cut for block in found])
        for found in cut:
            yield _assemble(found, ready, self.made_by)

    def _parsed(self, faces: Sequence[str]) -> dict[str, _Parsed]:
        """Every face's columns, from memory or from the model. What this batch uses is held until it is done."""
        ready = {face: self._memory[face] for face in faces if face in self._memory}
        new = list(dict.fromkeys(face for face in faces if face not in ready))
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", category=UserWarning, module="spacy")
            for batch in self._batches(new):
                for face, doc in zip(batch, self._nlp.pipe(batch, batch_size=len(batch)), strict=True):
                    ready[face] = _columns(doc)
        for face in faces:
            self._memory[face] = ready[face]
            self._memory.move_to_end(face)
        while len(self._memory) > self._settings.remembered:
            self._memory.popitem(last=False)
        return ready

    def _batches(self, faces: Sequence[str]) -> Iterator[list[str]]:
        """So many paragraphs, or so many characters, at a time: the parser's memory grows with either."""
        batch: list[str] = []
        size = 0
        for face in faces:
            if batch and (len(batch) == self._settings.batch or size + len(face) > self._settings.batch_characters):
                yield batch
                batch, size = [], 0
            batch.append(face)
            size += len(face)
        if batch:
            yield batch


def _columns(doc: Any) -> _Parsed:
    """A spaCy document as columns. White-space tokens are dropped and what hangs on them hangs on their head."""
    strings = doc.vocab.strings
    rows = doc.to_array(list(ATTRIBUTES)).astype("int64").tolist() if len(doc) else []
    texts = [token.text for token in doc]
    keep = [i for i, text in enumerate(texts) if not text.isspace()]
    place = {old: new for new, old in enumerate(keep)}
    starts: list[int] = []
    at = 0
    for text, row in zip(texts, rows, strict=True):
        starts.append(at)
        at += len(text) + row[8]
    names: dict[int, str] = {0: ""}

    def name(key: int) -> str:
        if key not in names:
            names[key] = strings[key & 0xFFFFFFFFFFFFFFFF]
        return names[key]

    heads = []
    for old in keep:
        head, steps = old + rows[old][4], 0
        while head not in place and steps < len(rows):
            head, steps = head + rows[head][4], steps + 1
            if rows[head][4] == 0 and head not in place:
                head = old
        heads.append(place.get(head, place[old]))
    kept = [rows[i] for i in keep]
    sentences = _sentence_starts(rows, keep)
    return _Parsed(
        Columns(
            texts=tuple(texts[i] for i in keep),
            starts=tuple(starts[i] for i in keep),
            ends=tuple(starts[i] + len(texts[i]) for i in keep),
            lemmas=tuple(name(row[0]) for row in kept),
            poses=tuple(name(row[1]) for row in kept),
            tags=tuple(name(row[2]) for row in kept),
            deps=tuple(name(row[3]) for row in kept),
            heads=tuple(heads),
            ents=tuple(name(row[5]) for row in kept),
            begins=tuple(row[6] == B_IOB for row in kept),
        ),
        sentences,
    )


def _sentence_starts(rows: list[list[int]], keep: list[int]) -> tuple[int, ...]:
    """The kept tokens at which a sentence starts; a start on a dropped token moves to the next kept one."""
    starts, pending, old = [], True, 0
    for new, index in enumerate(keep):
        while old <= index:
            pending = pending or rows[old][7] == 1
            old += 1
        if pending:
            starts.append(new)
            pending = False
    return tuple(starts)


def _assemble(found: Sequence[Block], ready: dict[str, _Parsed], made_by: str) -> Parse:
    """Blocks' columns, set one after the other at their places in the report."""
    parts: dict[str, list[Any]] = {name: [] for name in Columns.__slots__}
    rows: list[SentenceRow] = []
    for number, block in enumerate(found):
        parsed = ready[block.face]
        base, offset, columns = len(parts["texts"]), block.span.start, parsed.columns
        for column in ("texts", "lemmas", "poses", "tags", "deps", "ents", "begins"):
            parts[column].extend(getattr(columns, column))
        parts["starts"].extend(start + offset for start in columns.starts)
        parts["ends"].extend(end + offset for end in columns.ends)
        parts["heads"].extend(head + base for head in columns.heads)
        edges = (*parsed.sentences, len(columns))
        for first, last in pairwise(edges):
            rows.append(SentenceRow(base + first, base + last, number, block.kind, block.speaker))
    if len(parts["starts"]) != len(parts["heads"]):
        raise PipelineError("a parse lost some of its columns")
    columns = Columns(**{name: tuple(column) for name, column in parts.items()})
    return Parse("parse", made_by, tuple(rows), columns=columns)
