"""MEANTIME's English reports on aeroplanes and computers: Wikinews of 2004 to 2011, events tied to times (TLINK).

Only a report's title and its first sentences are labelled, and only they are read: the title is the first paragraph,
the labelled sentences the second. The line between them that bears the date is left out, and gives `published`; a link
to it is a link to the creation time. The corpus has tokens alone; they are given back the look of news text.

Each mention of an event keeps the status that its labels come to: negated by polarity, hypothetical by a certainty that
is not CERTAIN, future by its time. Expressions without words (TIMEX3 that only a link needs) are no expressions of the
text, and links to them are left out.

Mentions of persons, bodies and places are chained by the entity that they refer to; those of products and sums of money
are told apart, since dateline does not read them.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.corpora.laid import Laid, found, laid, record
from bench.jsonl import Json
from bench.score.coreference import ChainLabels, Mention
from bench.score.links import CREATION, LinkLabels, Named, Order, Tie
from bench.score.spans import Span
from bench.score.time import TimeLabels, Timex

DATE_LINE = 1
"""The number of the sentence that bears nothing but the date."""

SCORED_KINDS = frozenset({"PER", "ORG", "LOC"})
"""Of the corpus's kinds of entity those that dateline reads; the others are products, sums of money and mixtures."""

_NO_SPACE_BEFORE = {",", ".", ";", ":", "?", "!", ")", "]", "%", "''", "”", "'"} | {
    "'s", "'S", "'re", "'ve", "'ll", "'d", "'m", "n't",
}  # fmt: skip
_NO_SPACE_AFTER = {"(", "[", "$", "£", "€", "``", "“", "#"}
_LOOKS = {"``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ORDERS = {"BEFORE": False, "IBEFORE": False, "AFTER": True, "IAFTER": True}


class Token(NamedTuple):
    """One token: its id, its sentence and its characters as the corpus writes them."""

    id: str
    sentence: int
    text: str


class Document(NamedTuple):
    """One report with all that is labelled in it."""

    times: TimeLabels
    links: LinkLabels
    chains: ChainLabels


def times(corpora: Path) -> Laid[TimeLabels]:
    """60 reports with their time expressions."""
    labels = [document.times for document in _documents(corpora)]
    return laid((record(x.id, x.text, x.published or None, "Wikinews") for x in labels), labels)


def links(corpora: Path) -> Laid[LinkLabels]:
    """60 reports with their mentions of events and what ties these to times and to each other."""
    labels = [document.links for document in _documents(corpora)]
    return laid((_with_events(x) for x in labels), labels)


def chains(corpora: Path) -> Laid[ChainLabels]:
    """60 reports with their mentions of persons, bodies and places, chained within each report."""
    labels = [document.chains for document in _documents(corpora)]
    return laid((record(x.id, x.text, x.published or None, "Wikinews") for x in labels), labels)


def _with_events(label: LinkLabels) -> Json:
    """A record with the labelled mentions beside its text, for `bench.once.anchored`."""
    given = [{"start": x.span.start, "end": x.span.end, "status": x.status} for x in label.mentions]
    return {**record(label.id, label.text, label.published, "Wikinews"), "given": given}


def _documents(corpora: Path) -> Iterator[Document]:
    folder = corpora / "coreference/meantime/intra-doc_annotation"
    for path in found(folder, "*/*.xml"):
        yield _document(f"meantime/{path.stem.partition('_')[0]}", ET.fromstring(path.read_bytes()))  # noqa: S314


def _document(key: str, root: ET.Element) -> Document:
    tokens = [Token(x.get("t_id", ""), int(x.get("sentence", 0)), x.text or "") for x in root.iter("token")]
    marked = {a.get("t_id") for mark in root.iterfind("Markables/*") for a in mark.iterfind("token_anchor")}
    last = max((token.sentence for token in tokens if token.id in marked), default=0)
    head = [token for token in tokens if token.sentence < DATE_LINE]
    body = [token for token in tokens if DATE_LINE < token.sentence <= last]
    title, at = laid_in_line(head, 0)
    words, more = laid_in_line(body, len(title) + 2)
    text, at = f"{title}\n\n{words}", at | more
    on_line = {token.id for token in tokens if token.sentence == DATE_LINE}
    made = [(x, _spans(x, at)) for x in root.iterfind("Markables/TIMEX3")]
    created = {x.get("m_id", ""): x for x, _ in made if any(a.get("t_id") in on_line for a in x)}
    day = next((value for x in created.values() if _DAY.fullmatch(value := x.get("value", ""))), "")
    timexes = {
        x.get("m_id", ""): Timex(span.start, span.end, text[slice(*span)], x.get("type"), x.get("value"), None)
        for x, span in made
        if span is not None
    }
    names = dict.fromkeys(created, CREATION)
    mentions = {
        x.get("m_id", ""): Named(x.get("m_id", ""), span, text[slice(*span)], _status(x))
        for x in root.iterfind("Markables/EVENT_MENTION")
        if (span := _spans(x, at)) is not None
    }
    ties, orders = _links(root, names, timexes, mentions, day)
    own = tuple(sorted(timexes.values(), key=lambda x: (x.start, -x.end)))
    return Document(
        TimeLabels(key, text, day, own),
        LinkLabels(key, text, day or None, tuple(mentions.values()), tuple(ties), tuple(orders)),
        ChainLabels(key, text, day, tuple(_chained(root, at, text))),
    )


def laid_in_line(tokens: Sequence[Token], start: int, *, hyphens: bool = False) -> tuple[str, dict[str, Span]]:
    """Tokens as running text that begins at a character, and where each of them stands.

    With `hyphens`, a "-" that stands alone between two words makes one word of them.
    """
    pieces: list[str] = []
    at: dict[str, Span] = {}
    before, opened = "", False
    for number, token in enumerate(tokens):
        quote = token.text == '"'
        glued = token.text in _NO_SPACE_BEFORE or before in _NO_SPACE_AFTER or (quote and opened)
        glued = glued or (hyphens and (_is_hyphen(tokens, number) or _is_hyphen(tokens, number - 1)))
        if pieces and not glued:
            pieces.append(" ")
            start += 1
        look = _LOOKS.get(token.text, token.text)
        at[token.id] = Span(start, start + len(look))
        pieces.append(look)
        start += len(look)
        before = "``" if quote and not opened else token.text
        opened ^= quote
    return "".join(pieces), at


def _is_hyphen(tokens: Sequence[Token], number: int) -> bool:
    return (
        0 < number < len(tokens) - 1
        and tokens[number].text == "-"
        and tokens[number - 1].text[-1:].isalnum()
        and tokens[number + 1].text[:1].isalnum()
    )


def _spans(mark: ET.Element, at: dict[str, Span]) -> Span | None:
    """From the first to the last token of a mark; None where it has none in the text."""
    own = [at[key] for a in mark.iterfind("token_anchor") if (key := a.get("t_id", "")) in at]
    return Span(min(x.start for x in own), max(x.end for x in own)) if own else None


def _chained(root: ET.Element, at: dict[str, Span], text: str) -> Iterator[Mention]:
    """The mentions of entities; one that refers to no entity is a chain of its own."""
    kinds = {x.get("m_id", ""): x.get("ent_type") for x in root.iterfind("Markables/ENTITY")}
    entity_of = {
        source.get("m_id", ""): target.get("m_id", "")
        for link in root.iterfind("Relations/REFERS_TO")
        if (target := link.find("target")) is not None
        for source in link.iterfind("source")
    }
    for x in root.iterfind("Markables/ENTITY_MENTION"):
        key, span = x.get("m_id", ""), _spans(x, at)
        if span is not None:
            entity = entity_of.get(key, key)
            yield Mention(span, text[slice(*span)], entity, kinds.get(entity) in SCORED_KINDS)


def _status(mention: ET.Element) -> str:
    if mention.get("polarity") == "NEG":
        return "negated"
    if mention.get("certainty") not in ("CERTAIN", "", None):
        return "hypothetical"
    return "future" if mention.get("time") == "FUTURE" else "occurred"


def _links(
    root: ET.Element, names: dict[str, str], timexes: dict[str, Timex], mentions: dict[str, Named], day: str
) -> tuple[list[Tie], list[Order]]:
    """What ties mentions to times, and which of two comes first."""
    ties: list[Tie] = []
    orders: list[Order] = []
    for link in root.iterfind("Relations/TLINK"):
        a, b = _end(link, "source"), _end(link, "target")
        relation = link.get("reltype", "")
        if relation in ("INCLUDES", "BEGUN_BY"):
            a, b = b, a
        if relation in ("INCLUDES", "IS_INCLUDED", "SIMULTANEOUS"):
            if relation == "SIMULTANEOUS" and b in mentions:
                a, b = b, a
            if a in mentions and b in names and day:
                ties.append(Tie(a, day, CREATION))
            elif a in mentions and b in timexes and timexes[b].value:
                ties.append(Tie(a, str(timexes[b].value), timexes[b].text))
        elif relation in _ORDERS:
            first, second = (b, a) if _ORDERS[relation] else (a, b)
            ends = tuple(names.get(x, x) for x in (first, second))
            if all(x in mentions or (x == CREATION and day) for x in ends) and ends[0] != ends[1]:
                orders.append(Order(*ends))
    return list(dict.fromkeys(ties)), list(dict.fromkeys(orders))


def _end(link: ET.Element, name: str) -> str:
    end = link.find(name)
    return end.get("m_id", "") if end is not None else ""
