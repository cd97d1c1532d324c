"""Attributions: who said what (PolNeAR).

Each labelled attribution with a content span, direct or indirect, is one item, and each statement of a Reading with a
content span is one prediction. Contents are compared as sets of tokens (words and single marks), discontinuous parts
pooled, and matched one to one, best first.

- `content30_p/r/f1`, `content80_p/r/f1`: matches with a token Jaccard of at least .3 and .8.
- `source_acc30`, `source_acc80`: share of those matches (where a source is labelled) whose source shares a token with
  the labelled one; a statement without source spans is compared by the words of its `speaker_text`.
- `cover30_f1`, `cover80_f1`: GenderGapTracker's published variant, the covered share of the labelled content
  (more than .3, .8) in place of Jaccard; kinder.
- `source_token_f1`, `cue_token_f1`, `content_token_f1`: each token of the article is inside some such span or not;
  micro-averaged. Attributions without content count here alone.
- `sys`, `gold`: how many contents were read and labelled.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bench.jsonl import Json, items
from bench.score.align import Key, align, offset_in
from bench.score.pairing import one_to_one
from bench.score.prf import Figures, prf, share
from bench.score.spans import Span, Tokens, spans_of, words

LAYERS = ("source", "cue", "content")
THRESHOLDS = {"80": 0.8, "30": 0.3}
_EMPTY_WORDS = frozenset({"the", "a", "of", "s"})

Similarity = Mapping[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One labelled attribution; each layer may be empty or in several parts."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class QuoteLabels:
    """A report with its labelled attributions."""

    id: str
    text: str
    attributions: tuple[Attribution, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """An attribution, labelled or read, as numbers of tokens."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    speaker_text: str = ""


def score(readings: Sequence[Json], labels: Sequence[QuoteLabels]) -> Figures:
    """The figures over all the labelled reports; a report without a Reading was read as attributing nothing."""
    tally: Counter[str] = Counter()
    for label, reading in zip(labels, align(readings, [Key(x.id, x.text) for x in labels]), strict=True):
        tokens = Tokens(label.text)
        gold = labelled(label, tokens)
        read = read_from(reading, label.text, tokens)
        _count_tokens(tally, read, gold)
        _count_contents(tally, [x for x in read if x.content], [x for x in gold if x.content], tokens)
    return _figures(tally)


def labelled(label: QuoteLabels, tokens: Tokens) -> list[Said]:
    """A report's labelled attributions as numbers of tokens."""
    return [Said(tokens.under(a.source), tokens.under(a.cue), tokens.under(a.content)) for a in label.attributions]


def read_from(reading: Json | None, text: str, tokens: Tokens) -> list[Said]:
    """The statements of a Reading as numbers of the labelled text's tokens; none where its text is another."""
    offset = offset_in(text, reading)
    if offset is None:
        return []

    def under(parts: list[Json]) -> frozenset[int]:
        moved = [span.back(offset) for span in spans_of(parts)]
        return tokens.under(span for span in moved if span.end > 0 and span.start < len(text))

    return [
        Said(
            under(items(statement, "sources")),
            under(items(statement, "cues")),
            under(items(statement, "contents")),
            statement.get("speaker_text") or "",
        )
        for statement in items(reading, "statements")
    ]


def _union(said: Sequence[Said], layer: str) -> frozenset[int]:
    return frozenset().union(*(getattr(x, layer) for x in said))


def _count_tokens(tally: Counter[str], read: Sequence[Said], gold: Sequence[Said]) -> None:
    for layer in LAYERS:
        a, b = _union(read, layer), _union(gold, layer)
        tally[f"{layer} tokens shared"] += len(a & b)
        tally[f"{layer} tokens read"] += len(a)
        tally[f"{layer} tokens gold"] += len(b)


def _count_contents(tally: Counter[str], read: Sequence[Said], gold: Sequence[Said], tokens: Tokens) -> None:
    tally["read"] += len(read)
    tally["gold"] += len(gold)
    jaccard, cover = _similarities(read, gold)
    for name, least in THRESHOLDS.items():
        tally[f"cover{name}"] += len(_best({pair: v for pair, v in cover.items() if v > least}))
        for i, j in _best({pair: v for pair, v in jaccard.items() if v >= least}):
            tally[f"content{name}"] += 1
            if gold[j].source:
                tally[f"sourced{name}"] += 1
                tally[f"source{name}"] += same_source(read[i], gold[j], tokens)


def matches(read: Sequence[Said], gold: Sequence[Said], least: float = THRESHOLDS["30"]) -> list[tuple[int, int]]:
    """The contents read and labelled that match one to one, as their places in the two sequences."""
    jaccard, _ = _similarities(read, gold)
    return _best({pair: v for pair, v in jaccard.items() if v >= least})


def _similarities(read: Sequence[Said], gold: Sequence[Said]) -> tuple[Similarity, Similarity]:
    """Jaccard and coverage of each pair of contents that share a token."""
    jaccard, cover = {}, {}
    for i, a in enumerate(read):
        for j, b in enumerate(gold):
            if shared := len(a.content & b.content):
                jaccard[i, j] = shared / len(a.content | b.content)
                cover[i, j] = shared / len(b.content)
    return jaccard, cover


def _best(similarity: Similarity) -> list[tuple[int, int]]:
    """Matches, the most similar first; among equals in the order of the labels, then of the Reading."""
    ranked = sorted(similarity, key=lambda pair: (-similarity[pair], pair[1], pair[0]))
    return one_to_one(ranked)


def same_source(read: Said, gold: Said, tokens: Tokens) -> bool:
    """Whether the source read shares a token with the labelled one."""
    if read.source:
        return bool(read.source & gold.source)
    return bool(set(words(read.speaker_text)) & (tokens.lowered(gold.source) - _EMPTY_WORDS))


def _figures(tally: Counter[str]) -> Figures:
    figures: Figures = {}
    for name in THRESHOLDS:
        content = prf(tally[f"content{name}"], tally["read"], tally["gold"])
        figures[f"content{name}_p"] = content.precision
        figures[f"content{name}_r"] = content.recall
        figures[f"content{name}_f1"] = content.f1
        figures[f"source_acc{name}"] = share(tally[f"source{name}"], tally[f"sourced{name}"])
    for name in THRESHOLDS:
        figures[f"cover{name}_f1"] = prf(tally[f"cover{name}"], tally["read"], tally["gold"]).f1
    for layer in LAYERS:
        shared, read, gold = (tally[f"{layer} tokens {part}"] for part in ("shared", "read", "gold"))
        figures[f"{layer}_token_f1"] = prf(shared, read, gold).f1
    return {**figures, "sys": tally["read"], "gold": tally["gold"]}
