"""Parses built by hand, so that the rules are tested in seconds and without a language model.

`parse(text, rows)` takes one line a token, `text lemma POS TAG dep head [ENT]`, head the number of a token in the same
sentence counted from 0 (its own number at the root), and a blank line between sentences. Tokens are found in the text
in order. `python -m tests.handmade "A sentence."` prints the rows that the installed pipeline gives, to start from.
`Sentences` reads many of them, by name, from a text file beside the tests that use them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from dateline.language import Parser
from dateline.model import Columns, Layers, Parse, Report, Section, SectionKind, SentenceRow, Span
from dateline.settings import Settings

NAMED = re.compile(r"^# (\w+)\n> (.*)\n", re.MULTILINE)
"""How a sentence begins in a file: its name, then its text."""


class Sentences:
    """Sentences of our own and the rows of their parses, as attributes: a pair of text and rows for each name.

    The file is under `tests/`: its subject, then for each a line `# NAME`, a line `> the text` with `\\n` for a line's
    end, and the rows that `parse` takes. An unknown name raises `AttributeError`.
    """

    def __init__(self, file: str) -> None:
        _, *parts = NAMED.split((Path(__file__).parent / file).read_text(encoding="utf-8"))
        names, texts, rows = parts[::3], parts[1::3], parts[2::3]
        self._file = file
        self._pairs = {n: (t.replace("\\n", "\n"), r) for n, t, r in zip(names, texts, rows, strict=True)}
        if len(self._pairs) != len(names):
            raise ValueError(f"{file} names a sentence twice")

    def __getattr__(self, name: str) -> tuple[str, str]:
        try:
            return self._pairs[name]
        except KeyError:
            raise AttributeError(f"{self._file} has no sentence {name}") from None


def report(
    text: str,
    *,
    published: date | datetime | None = None,
    outlet: str | None = None,
    kind: SectionKind = SectionKind.BODY,
) -> Report:
    """A report of one section."""
    return Report(text=text, sections=(Section(kind, Span(0, len(text))),), published=published, outlet=outlet)


def parse(text: str, rows: str, *, kind: SectionKind = SectionKind.BODY) -> Parse:
    """A parse of `text` from its rows; raises `ValueError` where a token is not in the text in its turn."""
    columns: dict[str, list[object]] = {name: [] for name in Columns.__slots__}
    sentences, first, at = [], 0, 0
    previous = ""
    for block in rows.strip().split("\n\n"):
        for line in block.strip().splitlines():
            word, lemma, pos, tag, dep, head, *more = line.split()
            start = text.index(word, at)
            at = start + len(word)
            ent = more[0] if more else ""
            values = (word, start, at, lemma, pos, tag, dep, int(head) + first, ent, bool(ent) and ent != previous)
            for name, value in zip(Columns.__slots__, values, strict=True):
                columns[name].append(value)
            previous = ent
        last = len(columns["texts"])
        sentences.append(SentenceRow(first, last, 0, kind))
        first = last
    made = Columns(**{name: tuple(column) for name, column in columns.items()})  # type: ignore[arg-type]
    return Parse("parse", "handmade", tuple(sentences), columns=made)


def layers(made: Parse) -> Layers:
    """Layers that hold nothing but a parse."""
    return Layers().add(made)


def rows(made: Parse) -> str:
    """The rows of a parse, as `parse` takes them."""
    out = []
    for sentence in made.sentences:
        first = sentence.row.first
        out.append(
            "\n".join(
                f"{t.text} {t.lemma} {t.pos} {t.tag} {t.dep} {t.head.i - first} {t.ent}".rstrip()
                for t in sentence.tokens
            )
        )
    return "\n\n".join(out)


def main(words: Sequence[str]) -> None:
    """Prints the rows of each text."""
    parser = Parser(Settings())
    for text in words:
        sys.stdout.write(rows(parser.parse(report(text))) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
