"""`Parse`: the layer that `language/` makes, as columns a token, with light `Token` and `Sentence` views over them.

Rules read this and never a parser's own objects: tests build one by hand, and another parser could fill it.
Tags are Penn Treebank's, parts of speech Universal Dependencies', dependencies ClearNLP's (spaCy's English labels),
entities OntoNotes'. Offsets are code points into `Report.text`; heads are indices into the columns, a root's its own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from dateline.errors import PipelineError
from dateline.model.layer import Layer, Layers
from dateline.model.report import SectionKind
from dateline.model.span import Span


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """One sentence: tokens `[first, last)`, its paragraph's number, its section's kind and speaker."""

    first: int
    last: int
    block: int
    kind: SectionKind = SectionKind.BODY
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """One value a token, all of one length. `ents` is an OntoNotes type or `""`; `begins` whether an entity starts."""

    texts: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    lemmas: tuple[str, ...] = ()
    poses: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    deps: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    ents: tuple[str, ...] = ()
    begins: tuple[bool, ...] = ()

    def __len__(self) -> int:
        return len(self.texts)


class Token:
    """One token of a parse; `head` is itself at a root, `children` are in text order."""

    __slots__ = (
        "begins", "children", "dep", "end", "ent", "head", "i", "lemma", "lower", "pos", "sentence", "start", "tag",
        "text",
    )  # fmt: skip

    i: int
    text: str
    lower: str
    lemma: str
    pos: str
    tag: str
    dep: str
    ent: str
    begins: bool
    start: int
    end: int
    head: Token
    children: list[Token]
    sentence: Sentence

    @property
    def span(self) -> Span:
        """Its characters."""
        return Span(self.start, self.end)

    @property
    def lefts(self) -> list[Token]:
        """Children before it."""
        return [c for c in self.children if c.i < self.i]

    @property
    def rights(self) -> list[Token]:
        """Children after it."""
        return [c for c in self.children if c.i > self.i]

    def child(self, *deps: str) -> Token | None:
        """The first child with one of these dependencies."""
        for c in self.children:
            if c.dep in deps:
                return c
        return None

    def all(self, *deps: str) -> list[Token]:
        """The children with one of these dependencies."""
        return [c for c in self.children if c.dep in deps]

    def ancestors(self) -> Iterator[Token]:
        """Its head, that one's head, up to the root; itself left out."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def subtree(self) -> list[Token]:
        """Itself and all below it, in text order."""
        found, stack = [], [self]
        while stack:
            token = stack.pop()
            found.append(token)
            stack.extend(token.children)
        found.sort(key=lambda t: t.i)
        return found

    def subtree_span(self) -> Span:
        """From the first to the last character of its subtree."""
        tokens = self.subtree()
        return Span(tokens[0].start, tokens[-1].end)

    def conjuncts(self) -> list[Token]:
        """Itself and the tokens coordinated with it from here rightwards, in text order."""
        found, queue = [self], [self]
        while queue:
            for c in queue.pop().children:
                if c.dep == "conj":
                    found.append(c)
                    queue.append(c)
        found.sort(key=lambda t: t.i)
        return found

    def __repr__(self) -> str:
        return f"<{self.i} {self.text!r} {self.tag} {self.dep}←{self.head.i}>"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as its tokens."""

    index: int
    row: SentenceRow
    tokens: tuple[Token, ...]

    @property
    def span(self) -> Span:
        """From its first to its last character."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @property
    def kind(self) -> SectionKind:
        """The kind of the section it stands in."""
        return self.row.kind

    @property
    def block(self) -> int:
        """The number of the paragraph it stands in."""
        return self.row.block

    @property
    def roots(self) -> list[Token]:
        """Its roots: one, or more where the parser cut it."""
        return [t for t in self.tokens if t.head is t]


@dataclass(frozen=True, slots=True)
class Parse(Layer[SentenceRow]):
    """A report's parse. `items` are its sentences' rows; `tokens` and `sentences` are views made from the columns.

    Raises `PipelineError` where the columns differ in length or a head points outside.
    """

    columns: Columns = field(default_factory=Columns)
    tokens: tuple[Token, ...] = field(init=False, repr=False, compare=False)
    sentences: tuple[Sentence, ...] = field(init=False, repr=False, compare=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        tokens = _tokens(self.columns)
        sentences = []
        for index, row in enumerate(self.items):
            sentence = Sentence(index, row, tuple(tokens[row.first : row.last]))
            for token in sentence.tokens:
                token.sentence = sentence
            sentences.append(sentence)
        object.__setattr__(self, "tokens", tuple(tokens))
        object.__setattr__(self, "sentences", tuple(sentences))
        object.__setattr__(self, "_starts", self.columns.starts)

    def inside(self, span: Span) -> tuple[Token, ...]:
        """The tokens that share a character with a span, in order."""
        low = bisect_left(self._starts, span.start)
        if low and self.tokens[low - 1].end > span.start:
            low -= 1
        return self.tokens[low : bisect_left(self._starts, span.end)]

    def head_of(self, span: Span) -> Token | None:
        """The token in a span that governs the rest of it: the first whose head lies outside."""
        inside = self.inside(span)
        ids = {t.i for t in inside}
        for token in inside:
            if (token.head is token or token.head.i not in ids) and token.pos != "PUNCT":
                return token
        return inside[0] if inside else None


def _tokens(columns: Columns) -> list[Token]:
    size = len(columns)
    values = (
        columns.texts, columns.starts, columns.ends, columns.lemmas, columns.poses, columns.tags, columns.deps,
        columns.ents, columns.begins, columns.heads,
    )  # fmt: skip
    if any(len(column) != size for column in values):
        raise PipelineError("the columns of a parse differ in length")
    tokens = [Token() for _ in range(size)]
    for i, (token, text, start, end, lemma, pos, tag, dep, ent, begins, head) in enumerate(
        zip(tokens, *values, strict=True)
    ):
        if not 0 <= head < size:
            raise PipelineError(f"token {i} has a head outside the parse: {head}")
        token.i, token.text, token.lower, token.start, token.end = i, text, text.lower(), start, end
        token.lemma, token.pos, token.tag, token.dep, token.ent, token.begins = lemma, pos, tag, dep, ent, begins
        token.head = tokens[head]
        token.children = []
    for token in tokens:
        if token.head is not token:
            token.head.children.append(token)
    return tokens


def parse_of(layers: Layers) -> Parse:
    """The parse among some layers; raises `PipelineError` where there is none."""
    return layers.get("parse", Parse)
