"""A collection of dated articles: the gold readings' reports, all of them, and all with their dates hidden."""

from pathlib import Path

from bench.corpora.laid import CorpusMissingError, Laid, found, laid
from bench.jsonl import Json, read_lines
from bench.score.dating import DayLabel
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


def undated(corpora: Path) -> Laid[DayLabel]:
    """Every article without its day, and without its address, which often has it."""
    articles = _articles(corpora)
    labels = [DayLabel(x["id"], x["text"], x["published"][:10]) for x in articles]
    return laid((_hidden(x) for x in articles), labels)


def half_dated(corpora: Path, hidden: int) -> list[Json]:
    """The articles in their order, every second one without its day, from number `hidden` (0 or 1) on."""
    return [_hidden(x) if number % 2 == hidden else x for number, x in enumerate(_articles(corpora))]


def articles(corpora: Path) -> list[Json]:
    """Every article as it is."""
    return _articles(corpora)


def _articles(corpora: Path) -> list[Json]:
    (path,) = found(corpora / "korea", "articles.jsonl")
    return read_lines(path)


def _hidden(article: Json) -> Json:
    return {key: value for key, value in article.items() if key not in ("published", "updated", "url")}
