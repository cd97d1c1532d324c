"""Copies made of the dated articles: wire copy, text printed again, later versions, and what only quotes at length.

Articles of eight paragraphs or more are taken in fours, in their order. Of the first a wire copy is made: another
outlet and headline, the second paragraph and the last third left out, an agency named. Of the second a republication,
wire copy where its outlet is an agency: another outlet, the last paragraph left out. Of the third a later version: the
next day, a number altered, a paragraph brought in from the fourth, the last but one taken out. Into the fourth two
paragraphs of the next article are set, which makes it no copy. The first three stand there as they are, too.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bench.corpora import korea
from bench.corpora.laid import Laid, laid
from bench.jsonl import Json

PARAGRAPHS = 8
BREAK = "\n\n"
NUMBER = re.compile(r"\b[2-9]\d*\b")
OTHER = "The Harbour Gazette"
AGENCIES = ("Reuters", "Associated Press")


@dataclass(frozen=True, slots=True)
class CopyLabel:
    """A record, the id of what it repeats, how, and the paragraphs that differ: of the other's text and of its own."""

    id: str
    of: str | None = None
    how: str | None = None
    gone: tuple[str, ...] = ()
    new: tuple[str, ...] = ()


def copies(corpora: Path, half: int) -> Laid[CopyLabel]:
    """Every other four of articles from number `half` (0 or 1) on."""
    long = [article for article in korea.articles(corpora) if len(_paragraphs(article)) >= PARAGRAPHS]
    fours = [long[at : at + 5] for at in range(0, len(long) - 4, 4)][half::2]
    records: list[Json] = []
    labels: list[CopyLabel] = []
    for one, two, three, four, after in fours:
        records += [one, two, three]
        labels += [CopyLabel(original["id"]) for original in (one, two, three)]
        for record, label in (_wire(one), _again(two), _version(three, four), _quoting(four, after)):
            records.append(record)
            labels.append(label)
    return laid(records, labels)


def _paragraphs(article: Json) -> list[str]:
    return [part for part in str(article["text"]).split(BREAK) if part.strip()]


def _record(article: Json, name: str, paragraphs: list[str], **more: str) -> Json:
    kept = {"id": f"{article['id']}-{name}", "text": BREAK.join(paragraphs), "published": article["published"][:10]}
    return {**kept, "outlet": article["outlet"], "headline": article["headline"], **more}


def _wire(article: Json) -> tuple[Json, CopyLabel]:
    parts = _paragraphs(article)
    kept = parts[:1] + parts[2 : len(parts) * 2 // 3]
    record = _record(article, "wire", [*kept, "(Reuters)"], outlet=OTHER, headline="News of the day")
    return record, CopyLabel(record["id"], article["id"], "wire", (parts[1], *parts[len(parts) * 2 // 3 :]))


def _again(article: Json) -> tuple[Json, CopyLabel]:
    parts = _paragraphs(article)
    record = _record(article, "again", parts[:-1], outlet=OTHER)
    how = "wire" if article["outlet"] in AGENCIES else "republication"
    return record, CopyLabel(record["id"], article["id"], how, (parts[-1],))


def _version(article: Json, other: Json) -> tuple[Json, CopyLabel]:
    parts = _paragraphs(article)
    brought = _paragraphs(other)[3]
    at = next((i for i, part in enumerate(parts[1:-2], start=1) if NUMBER.search(part)), None)
    altered = NUMBER.sub(lambda found: str(int(found[0]) + 1), parts[at], count=1) if at is not None else ""
    now = [altered if i == at else part for i, part in enumerate(parts) if i != len(parts) - 2]
    now.insert(3, brought)
    day = date.fromisoformat(article["published"][:10]) + timedelta(days=1)
    record = _record(article, "version", now, published=day.isoformat())
    gone, new = [parts[-2]], [brought]
    if at is not None:
        gone, new = [*gone, parts[at]], [*new, altered]
    return record, CopyLabel(record["id"], article["id"], "version", tuple(gone), tuple(new))


def _quoting(article: Json, other: Json) -> tuple[Json, CopyLabel]:
    parts = _paragraphs(article)
    record = _record(article, "quoting", [*parts[:2], *_paragraphs(other)[1:3], *parts[2:]])
    return record, CopyLabel(record["id"])
