"""The gold readings' reports, out of the collection of articles that they were chosen from."""

from pathlib import Path

from bench.corpora.laid import CorpusMissingError, Laid, found, laid
from bench.jsonl import read_lines
from bench.score.labels import Labels, read_gold


def gold(corpora: Path, folder: Path) -> Laid[Labels]:
    """Ten labelled reports, in the order of the gold files' names."""
    if not folder.is_dir():
        raise CorpusMissingError(f"{folder.name}/**/*.json")
    labels = read_gold(folder)
    if not labels:
        raise CorpusMissingError(f"{folder.name}/**/*.json")
    (path,) = found(corpora / "korea", "articles.jsonl")
    articles = {article["id"]: article for article in read_lines(path)}
    return laid((articles[x.id] for x in labels), labels)
