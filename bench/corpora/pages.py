"""Frozen web pages of British and American publishers with the fields that a page's parser should give.

A publisher's expected fields are keyed by its parser's version (V1, V1_1, V2): the n-th version is its n-th page by
date. The expected body is the summary, then the sections' headings and paragraphs. A publisher whose pages and versions
do not agree in number is left out.
"""

import gzip
import re
from pathlib import Path

from bench.corpora.laid import Laid, found, laid
from bench.jsonl import Json, read_json
from bench.score.pages import PageLabels


def bodies(corpora: Path) -> Laid[PageLabels]:
    """53 pages of 35 publishers; ids are country/Publisher_date."""
    records, labels = [], []
    for path in found(corpora / "pages", "*/*.json"):
        expected: dict[str, Json] = read_json(path)
        versions = sorted(expected, key=_version)
        pages = _pages(path)
        if len(versions) != len(pages):
            continue
        for page, version in zip(pages, versions, strict=True):
            key = f"{path.parent.name}/{page.name.partition('.')[0]}"
            html = gzip.decompress(page.read_bytes()).decode("utf-8")
            records.append({"id": key, "html": html, "published": None, "outlet": None})
            labels.append(_labels(key, expected[version]))
    return laid(records, labels)


def publisher(key: str) -> str:
    """The publisher in a page's id."""
    return re.sub(r"_\d{4}_\d\d_\d\d$", "", key)


def _version(name: str) -> list[int]:
    return [int(number) for number in name[1:].split("_")]


def _pages(expectation: Path) -> list[Path]:
    name = re.compile(re.escape(expectation.stem) + r"_\d{4}_\d\d_\d\d\.html\.gz")
    return sorted(path for path in expectation.parent.glob("*.html.gz") if name.fullmatch(path.name))


def _labels(key: str, fields: Json) -> PageLabels:
    body = fields["body"]
    sections = [text for section in body["sections"] for text in section["headline"] + section["paragraphs"]]
    return PageLabels(
        key,
        body="\n\n".join(body["summary"] + sections),
        headline=fields["title"],
        authors=tuple(fields.get("authors") or ()),
        published=fields["publishing_date"][:10],
    )
