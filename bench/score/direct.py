"""Direct quotations alone: what stands between quotation marks, and who says it (PolNeAR).

A content is direct where more than half of its words stand between double quotation marks, straight, curly or angled.
That is read off the text, labelled and read contents alike, whatever form a statement claims: within a line the marks
open and close in turn (a curly mark as it is bent), and one that nothing closes runs to its line's end, as one does
that goes on in the next paragraph. Contents are matched as in `bench.score.quotes`, at a token Jaccard of .3, direct
and indirect together, so that a quotation on the edge of the definition is no miss for being found.

- `direct_r`: share of the labelled direct contents that are matched, by whatever statement;
- `direct_p`: share of the direct contents read that are matched, with whatever labelled content;
- `direct_f1`: their harmonic mean;
- `direct_speaker`: of the labelled direct contents that are matched and have a source, those whose statement's source
  shares a token with it;
- `direct_sys`, `direct_gold`: how many were read and labelled.
"""

from collections import Counter
from collections.abc import Sequence

from bench.jsonl import Json
from bench.score.align import Key, align
from bench.score.prf import Figures, harmonic, share
from bench.score.quotes import QuoteLabels, Said, labelled, matches, read_from, same_source
from bench.score.spans import Span, Tokens

OPENS, CLOSES, EITHER = frozenset("“„«"), frozenset("”»"), frozenset('"')


def score(readings: Sequence[Json], labels: Sequence[QuoteLabels]) -> Figures:
    """The figures over all the labelled reports; a report without a Reading was read as attributing nothing."""
    tally: Counter[str] = Counter()
    for label, reading in zip(labels, align(readings, [Key(x.id, x.text) for x in labels]), strict=True):
        tokens = Tokens(label.text)
        quoted, words = tokens.under(between_marks(label.text)), tokens.words()
        gold = [x for x in labelled(label, tokens) if x.content]
        read = [x for x in read_from(reading, label.text, tokens) if x.content]
        direct_gold = {j for j, x in enumerate(gold) if _direct(x, quoted, words)}
        direct_read = {i for i, x in enumerate(read) if _direct(x, quoted, words)}
        tally["gold"] += len(direct_gold)
        tally["read"] += len(direct_read)
        for i, j in matches(read, gold):
            tally["right"] += i in direct_read
            if j in direct_gold:
                tally["found"] += 1
                if gold[j].source:
                    tally["sourced"] += 1
                    tally["speaker"] += same_source(read[i], gold[j], tokens)
    precision, recall = share(tally["right"], tally["read"]), share(tally["found"], tally["gold"])
    return {
        "direct_p": precision,
        "direct_r": recall,
        "direct_f1": harmonic(precision, recall),
        "direct_speaker": share(tally["speaker"], tally["sourced"]),
        "direct_sys": tally["read"],
        "direct_gold": tally["gold"],
    }


def between_marks(text: str) -> list[Span]:
    """What stands between double quotation marks, the marks left out, in order."""
    found = []
    opened = -1
    for at, char in enumerate(text):
        if opened >= 0 and (char == "\n" or char in CLOSES or char in EITHER):
            found.append(Span(opened, at))
            opened = -1
        elif char in OPENS or char in EITHER:
            opened = at + 1
    if opened >= 0:
        found.append(Span(opened, len(text)))
    return [span for span in found if span.end > span.start]


def _direct(said: Said, quoted: frozenset[int], words: frozenset[int]) -> bool:
    spoken = said.content & words
    return 2 * len(spoken & quoted) > len(spoken)
