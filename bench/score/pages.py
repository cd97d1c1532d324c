r"""Web pages: the article's own text, and the day it was published.

Text, after the article-extraction benchmark: counts of 4-token shingles (tokens are `\w+`), true and false positives
and false negatives normalised a page.

- `body_p`: mean precision over the pages where some text was taken; `body_r`: mean recall over the pages that have one;
  `body_f1`: the harmonic mean of these two. `same_text`: share of pages with the very same words in the same order.
- The text taken is `report.text` without the sections marked boilerplate, headline, byline, dateline or caption where
  any section is marked `body`, else the whole of it.
- `date_acc`: `report.published`, cut to the day, is the labelled day; a missing or coarser date is wrong.
  `date_p`: the same over the pages where a day was given, `date_given` the share of those.
- `pages`, `dated_pages`: how many pages are in the figures.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bench.jsonl import Json, items
from bench.score.align import Key, align, report_of, text_of
from bench.score.days import stated_day
from bench.score.prf import Figures, harmonic, share
from bench.score.spans import exact_words

_NOT_BODY = frozenset({"boilerplate", "headline", "byline", "dateline", "caption"})
_SHINGLE = 4

Shingles = Counter[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class PageLabels:
    """What a page is expected to give; `published` is `YYYY-MM-DD`."""

    id: str
    body: str
    headline: str
    authors: tuple[str, ...]
    published: str


def score(readings: Sequence[Json], labels: Sequence[PageLabels]) -> Figures:
    """The figures over all the labelled pages; a page without a Reading gave no text and no date."""
    aligned = align(readings, [Key(x.id) for x in labels])
    bodies = [(label.body, body_of(reading)) for label, reading in zip(labels, aligned, strict=True)]
    days = [
        (label.published, stated_day(report_of(reading).get("published")))
        for label, reading in zip(labels, aligned, strict=True)
    ]
    return {**_body_figures(bodies), **_date_figures(days)}


def body_of(reading: Json | None) -> str:
    """The article's own text as a Reading has it."""
    text, sections = text_of(reading), items(report_of(reading), "sections")
    if not any(section["kind"] == "body" for section in sections):
        return text
    kept = bytearray(b"\1" * len(text))
    for section in sections:
        if section["kind"] in _NOT_BODY:
            inside = slice(section["start"], section["end"])
            kept[inside] = bytes(len(kept[inside]))
    return "".join(char if keep else "\n" for char, keep in zip(text, kept, strict=True))


def shingles(text: str) -> Shingles:
    """Counts of the text's runs of four words; a shorter text is one run."""
    tokens = exact_words(text)
    starts = range(max(1, len(tokens) - _SHINGLE + 1))
    return Counter(run for k in starts if (run := tuple(tokens[k : k + _SHINGLE])))


def _body_figures(bodies: Sequence[tuple[str, str]]) -> Figures:
    precisions, recalls = [], []
    for wanted, taken in bodies:
        a, b = shingles(wanted), shingles(taken)
        shared = (a & b).total()
        if b:
            precisions.append(shared / b.total())
        if a:
            recalls.append(shared / a.total())
    precision, recall = share(sum(precisions), len(precisions)), share(sum(recalls), len(recalls))
    same = sum(exact_words(wanted) == exact_words(taken) for wanted, taken in bodies)
    return {
        "body_f1": harmonic(precision, recall),
        "body_p": precision,
        "body_r": recall,
        "same_text": share(same, len(bodies)),
        "pages": len(bodies),
    }


def _date_figures(days: Sequence[tuple[str, str | None]]) -> Figures:
    right, given = sum(want == got for want, got in days), sum(got is not None for _, got in days)
    return {
        "date_acc": share(right, len(days)),
        "date_p": share(right, given),
        "date_given": share(given, len(days)),
        "dated_pages": len(days),
    }
