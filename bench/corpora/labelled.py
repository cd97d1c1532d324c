"""Reports of the corpora that were labelled for this project: offsets and labels in `bench/own`, the texts elsewhere.

- `times`: TIMEX3 in 20 + 20 reports, half on Korea (2017-18), half of PolNeAR's training articles (2015-16), drawn at
  random from those of 1,200 to 5,200 characters, labelled after TempEval-3's guidelines by two readers who saw no
  reader's output, one for each half.
- `chains`: chains of sources of two links or more in 29 + 13 reports, or their beginnings (Korea, PolNeAR's training
  articles and Timeline17, drawn from those that cite much), by three readers likewise.
- `readings`: 6 + 6 reports on Korea in the form of the gold readings, likewise; in none of them is a gold reading.
- `facts`: the most reported acts in the 258 articles on Korea, and in which characters of which report each is told;
  found by reading every act that the program had read there, so what it had not read is not among them.

Rules may be made on `a` and on `facts`; of `b` only the figures are looked at.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from bench.corpora import polnear, timeline17
from bench.corpora.laid import CorpusMissingError, Laid, found, laid, record
from bench.jsonl import Json, read_json, read_lines
from bench.score.chains import Chain, ChainLabels
from bench.score.facts import FactLabels
from bench.score.facts import labels_of as labels_of_facts
from bench.score.labels import Labels, labels_of
from bench.score.spans import Span
from bench.score.time import TimeLabels, Timex

OWN = Path(__file__).parents[1] / "own"


def times(corpora: Path, half: str) -> Laid[TimeLabels]:
    """20 reports with their time expressions; `half` is "a" or "b"."""
    rows = list(read_lines(OWN / "news" / f"{half}.jsonl"))
    text_of = _texts(corpora)
    labels = []
    for row in rows:
        text = text_of(row["id"])
        found_ = tuple(Timex(a, b, text[a:b], *rest) for a, b, *rest in row["times"])
        labels.append(TimeLabels(row["id"], text, row["published"], found_))
    return laid((record(x.id, x.text, x.published, None) for x in labels), labels)


def chains(corpora: Path, half: str) -> Laid[ChainLabels]:
    """Reports with their chains of sources; `half` is "a" or "b"."""
    rows = list(read_lines(OWN / "chains" / f"{half}.jsonl"))
    whole = {one["id"]: one for one in (*_articles(corpora).values(), *polnear.part(corpora, "train").records)}
    whole |= {one["id"]: one for collection in timeline17.collections(corpora) for one in collection.records}
    records = [{**whole[row["id"]], "text": whole[row["id"]]["text"][: row["read_to"]]} for row in rows]
    labels = [
        ChainLabels(row["id"], one["text"], one["outlet"], tuple(_chain(chain) for chain in row["chains"]))
        for row, one in zip(rows, records, strict=True)
    ]
    return laid(records, labels)


def _chain(row: Json) -> Chain:
    contents, links = (tuple(Span(*edges) for edges in row[name]) for name in ("contents", "chain"))
    return Chain(contents, links, bool(row.get("optional")))


def readings(corpora: Path, half: str) -> Laid[Labels]:
    """6 reports with all their layers; `half` is "a" or "b"."""
    articles = _articles(corpora)
    files = [read_json(path) for path in found(OWN / "readings", f"{half}/*.json")]
    labels = [labels_of(file, articles[file["report"]["id"]]["text"]) for file in files]
    return laid((articles[x.id] for x in labels), labels)


def facts() -> FactLabels:
    """The most reported acts of the articles on Korea."""
    return labels_of_facts(read_json(OWN / "facts" / "korea.json"))


def _articles(corpora: Path) -> Mapping[str, Json]:
    (path,) = found(corpora / "korea", "articles.jsonl")
    return {article["id"]: article for article in read_lines(path)}


def _texts(corpora: Path) -> Callable[[str], str]:
    articles = _articles(corpora)

    def text_of(key: str) -> str:
        if key in articles:
            return str(articles[key]["text"])
        folder, _, stem = key.partition("/")
        path = corpora / "quotes" / folder / "text" / f"{stem}.txt"
        if not path.is_file():
            raise CorpusMissingError(f"{folder}/text/{stem}.txt")
        return path.read_bytes().decode("utf-8")

    return text_of
