"""PolNeAR: news articles with attributions as source, cue and content spans (brat stand-off).

`id` is the set and the file's stem; the outlet and the day are in the file's name. Where several people labelled an
article, the first by name is taken. Offsets are kept as the `.ann` file has them.
"""

import re
from collections import defaultdict
from pathlib import Path

from bench.corpora.laid import Laid, found, laid, record
from bench.score.quotes import LAYERS, Attribution, QuoteLabels
from bench.score.spans import Span

_NEXT_ROW = re.compile(r"\n(?=[TE]\d+\t)")  # a span's text may run over several lines


def part(corpora: Path, name: str) -> Laid[QuoteLabels]:
    """`train` (300 articles here, 7,050 contents) or `dev` (84 articles, 2,192 contents)."""
    folder = corpora / "quotes" / name
    files: dict[str, list[Path]] = defaultdict(list)
    for path in found(folder, "attributions/*.ann"):
        files[path.stem.rpartition("_")[0]].append(path)
    records, labels = [], []
    for path in found(folder, "text/*.txt"):
        if path.stem not in files:
            continue
        key, text = f"{name}/{path.stem}", path.read_bytes().decode("utf-8")
        outlet, day = path.stem.split("_")[:2]
        records.append(record(key, text, day, outlet))
        labels.append(QuoteLabels(key, text, attributions(min(files[path.stem]).read_text(encoding="utf-8"))))
    return laid(records, labels)


def attributions(annotation: str) -> tuple[Attribution, ...]:
    """The attributions of a stand-off file, in its order."""
    rows = _NEXT_ROW.split(annotation)
    spans = dict(_spans(row) for row in rows if row.startswith("T"))
    return tuple(_attribution(row, spans) for row in rows if row.startswith("E"))


def _spans(row: str) -> tuple[str, list[Span]]:
    key, where, _ = row.split("\t", 2)
    stretches = where.partition(" ")[2].split(";")
    return key, [Span(*map(int, stretch.split())) for stretch in stretches]


def _attribution(row: str, spans: dict[str, list[Span]]) -> Attribution:
    layers: dict[str, list[Span]] = {layer: [] for layer in LAYERS}
    for argument in row.partition("\t")[2].split():
        role, _, key = argument.partition(":")
        layer = role.rstrip("0123456789").lower()
        if layer in layers:
            layers[layer] += spans[key]
    return Attribution(*(tuple(sorted(layers[layer])) for layer in LAYERS))
