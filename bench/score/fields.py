r"""A page's headline, authors and day of publication.

- `headline_acc`: `report.headline` has the expected words in the expected order (lower-cased `\w+`, so that marks cost
  nothing); `headline_f1`: mean F1 of its words.
- `authors_acc`: the names of `report.byline` are the expected ones as a set, after folding case, accents and marks;
  `authors_p/r/f1`: the same name by name, over all pages. Pages labelled without an author are left out of both.
- `published_acc`: the day as the page itself writes it, not moved to another time zone.
- `pages`, `with_authors`: how many pages are in the figures.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from bench.jsonl import Json
from bench.score.align import Key, align, report_of
from bench.score.days import stated_day
from bench.score.pages import PageLabels
from bench.score.prf import Figures, prf, share
from bench.score.spans import folded, words


class _Page(NamedTuple):
    """One page: what is labelled, and what was read."""

    label: PageLabels
    report: Json

    @property
    def names(self) -> tuple[set[str], set[str]]:
        """The folded names: labelled, read."""
        return {folded(x) for x in self.label.authors}, {folded(x) for x in self.report.get("byline") or []}

    @property
    def same_headline(self) -> bool:
        return words(self.label.headline) == words(self.report.get("headline"))

    @property
    def headline_f1(self) -> float:
        want, got = Counter(words(self.label.headline)), Counter(words(self.report.get("headline")))
        return prf((want & got).total(), got.total(), want.total()).f1

    @property
    def same_authors(self) -> bool:
        want, got = self.names
        return want == got

    @property
    def same_day(self) -> bool:
        return stated_day(self.report.get("published")) == self.label.published


def score(readings: Sequence[Json], labels: Sequence[PageLabels]) -> Figures:
    """The figures over all the labelled pages; a page without a Reading gave nothing."""
    pages = _pages(readings, labels)
    signed = [page for page in pages if page.label.authors]
    names = [page.names for page in signed]
    authors = prf(
        sum(len(want & got) for want, got in names),
        sum(len(got) for _, got in names),
        sum(len(want) for want, _ in names),
    )
    return {
        "headline_acc": share(sum(page.same_headline for page in pages), len(pages)),
        "headline_f1": share(sum(page.headline_f1 for page in pages), len(pages)),
        "authors_acc": share(sum(page.same_authors for page in signed), len(signed)),
        "authors_f1": authors.f1,
        "authors_p": authors.precision,
        "authors_r": authors.recall,
        "published_acc": share(sum(page.same_day for page in pages), len(pages)),
        "pages": len(pages),
        "with_authors": len(signed),
    }


def misses(readings: Sequence[Json], labels: Sequence[PageLabels]) -> list[str]:
    """One line for each field that is wrong."""
    lines = []
    for page in _pages(readings, labels):
        label, report = page.label, page.report
        if not page.same_headline:
            lines.append(f"{label.id}: headline {label.headline!r}, read as {report.get('headline')!r}")
        if label.authors and not page.same_authors:
            lines.append(f"{label.id}: authors {list(label.authors)!r}, read as {report.get('byline')!r}")
        if not page.same_day:
            lines.append(f"{label.id}: published {label.published!r}, read as {report.get('published')!r}")
    return lines


def _pages(readings: Sequence[Json], labels: Sequence[PageLabels]) -> list[_Page]:
    aligned = align(readings, [Key(x.id) for x in labels])
    return [_Page(label, report_of(reading)) for label, reading in zip(labels, aligned, strict=True)]
