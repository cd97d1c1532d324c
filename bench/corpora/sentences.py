"""Sentences written for this project, each with the PLOVER event that an analyst would code first in it.

609 and 520, by two writers who never saw the program: all types and modes, nouns, passives, headlines, promises and
refusals. A row of `bench/own/sentences/{a,b}.tsv`: type, mode or "-", status, actors and recipients (parts of the
sentence, " ; " between them, "-" for none), the sentence, other codes that would do ("TYPE/mode|TYPE/mode").
Rules may be made on `a`; of `b` only the figures are looked at.
"""

from bench.corpora.labelled import OWN
from bench.corpora.laid import Laid, laid, record
from bench.score.coded import CodedSentence
from bench.score.spans import Span

PUBLISHED = "2024-05-15"
"""The day on which all of them are taken to be published."""


def half(name: str) -> Laid[CodedSentence]:
    """One writer's sentences; `name` is "a" or "b"."""
    lines = (OWN / "sentences" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    labels = [_label(f"sentence.{name}/{number:03d}", line.split("\t")) for number, line in enumerate(lines)]
    return laid((record(x.id, x.text, PUBLISHED, None) for x in labels), labels)


def _label(key: str, row: list[str]) -> CodedSentence:
    type_, mode, status, actors, recipients, text, *others = row
    codes = [f"{type_}/{mode}", *(others[0].split("|") if others and others[0] else [])]
    made = tuple((kind, None if mode in ("", "-") else mode) for kind, _, mode in (c.partition("/") for c in codes))
    return CodedSentence(key, text, made, status, _spans(actors, text), _spans(recipients, text))


def _spans(names: str, text: str) -> tuple[Span, ...]:
    parts = [name.strip() for name in names.split(";")]
    return tuple(Span(at, at + len(part)) for part in parts if part not in ("", "-") and (at := text.index(part)) >= 0)
