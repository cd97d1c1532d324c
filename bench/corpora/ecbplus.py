"""ECB+, topics 1 to 35: news reports on some seventy happenings, mentions of events chained across reports.

A topic holds reports on two happenings of one kind (two earthquakes, two trials), told apart by nothing but what they
say. Only the sentences that the corpus lists as checked have labels that count (ECBplus_coreference_sentences.csv);
the whole report is read. Mentions are the markables ACTION_* and NEG_ACTION_*; a mention that is linked to nothing is a
chain of its own.

The corpus has tokens alone; they are given back the look of news text: a sentence without a full stop (a headline, a
line with a date) is a paragraph by itself. The address in the first sentence of many reports is left out. `published`
is the day on a line of its own near the top; two thirds of the reports have none.
"""

import csv
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.corpora.laid import CorpusMissingError, Laid, found, laid, record
from bench.corpora.meantime import Token, laid_in_line
from bench.jsonl import Json
from bench.score.across import AcrossLabels
from bench.score.coreference import Mention
from bench.score.spans import Span

FOLDER = "coreference/ecbplus"
CHECKED = "ECBplus_coreference_sentences.csv"
TOP = 6
"""Sentences at the top of a report among which the day of publication is looked for."""
LINE = 16
"""Tokens that a line with a date has at most."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = re.compile(
    r"\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b|\b(\d{1,2}) ([A-Z][a-z]{2,8}),? (\d{4})\b"
)
_ENDS = (".", "!", "?", "''", '"', "”", "’", ":")
_OPENS_ADDRESS = ("http", "https", "www")


def reports(corpora: Path, parity: int) -> Laid[AcrossLabels]:
    """The reports of the topics with odd (1) or even (0) numbers, each with the mentions that are handed over."""
    folder = corpora / FOLDER
    if not (folder / CHECKED).exists():
        raise CorpusMissingError(f"{FOLDER}/{CHECKED}")
    checked = _checked(folder / CHECKED)
    paths = [path for path in found(folder, "*/*.xml") if int(path.parent.name) % 2 == parity]
    labels = [_document(path, checked[path.stem]) for path in sorted(paths, key=_order) if checked.get(path.stem)]
    return laid((_given(label) for label in labels), labels)


def _order(path: Path) -> tuple[int, str]:
    return int(path.parent.name), path.stem


def _checked(path: Path) -> dict[str, set[int]]:
    """By report, the numbers of the sentences whose labels count."""
    sentences: dict[str, set[int]] = defaultdict(set)
    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            sentences[f"{row['Topic']}_{row['File']}"].add(int(row["Sentence Number"]))
    return sentences


def _given(label: AcrossLabels) -> Json:
    """A record with the labelled mentions beside its text, for `bench.once.grouped`."""
    given = [{"start": x.span.start, "end": x.span.end} for x in label.mentions]
    return {**record(label.id, label.text, label.published, None), "given": given}


def _document(path: Path, checked: set[int]) -> AcrossLabels:
    root = ET.fromstring(path.read_bytes())  # noqa: S314
    sentences: dict[int, list[Token]] = defaultdict(list)
    for x in root.iter("token"):
        number = int(x.get("sentence", 0))
        sentences[number].append(Token(x.get("t_id", ""), number, x.text or ""))
    text, at = _laid_out([sentences[k] for k in sorted(sentences)])
    topic = path.parent.name
    return AcrossLabels(
        f"ecbplus/{path.stem}",
        text,
        _published([sentences[k] for k in sorted(sentences)][:TOP]),
        topic,
        tuple(sorted(_mentions(root, at, checked, f"ecbplus/{path.stem}"))),
    )


def _laid_out(sentences: Sequence[Sequence[Token]]) -> tuple[str, dict[str, Span]]:
    """The sentences as paragraphs of running text, and where each token stands."""
    text, at = "", {}
    for tokens in sentences:
        if not tokens or _is_address(tokens):
            continue
        if text:
            text += " " if text.endswith(_ENDS) and "\n\n" in text else "\n\n"
        words, here = laid_in_line(tokens, len(text), hyphens=True)
        text += words
        at.update(here)
    return text, at


def _is_address(tokens: Sequence[Token]) -> bool:
    return tokens[0].sentence == 0 and tokens[0].text.lower() in _OPENS_ADDRESS


def _published(top: Sequence[Sequence[Token]]) -> str | None:
    """The first day that stands on a short line near the top, in ISO 8601; None where there is none."""
    for tokens in top:
        if len(tokens) > LINE or _is_address(tokens):
            continue
        day = _DAY.search(laid_in_line(tokens, 0)[0])
        if day:
            name, number, year = (day[1], day[2], day[3]) if day[1] else (day[5], day[4], day[6])
            month = name[:3].lower()
            if month in _MONTHS and 1 <= int(number) <= 28 + 3 * (month != "feb"):
                return f"{year}-{_MONTHS.index(month) + 1:02}-{int(number):02}"
    return None


def _mentions(root: ET.Element, at: dict[str, Span], checked: set[int], report: str) -> Iterator[Mention]:
    """The mentions of events in the checked sentences, from their first to their last token."""
    marks = {x.get("m_id", ""): x for x in root.iterfind("Markables/*")}
    sentence = {x.get("t_id", ""): int(x.get("sentence", 0)) for x in root.iter("token")}
    words = {x.get("t_id", ""): x.text or "" for x in root.iter("token")}
    chain_of = {}
    for link in root.iterfind("Relations/*"):
        target = link.find("target")
        mark = marks.get(target.get("m_id", "")) if target is not None else None
        name = (mark.get("instance_id") if mark is not None else None) or f"{report}#{link.get('r_id')}"
        chain_of.update({source.get("m_id", ""): name for source in link.iterfind("source")})
    for key, mark in marks.items():
        tokens = [k for a in mark.iterfind("token_anchor") if (k := a.get("t_id", "")) in at]
        if "ACTION" in mark.tag and tokens and sentence[tokens[0]] in checked:
            span = Span(min(at[k].start for k in tokens), max(at[k].end for k in tokens))
            yield Mention(span, " ".join(words[k] for k in tokens), chain_of.get(key, f"{report}#{key}"))
