"""Anchors in texts put together from sentences of our own, whose parses stand in `clauses.txt`.

The parses are the pipeline's own (`python -m tests.handmade`), so that the rules are tested on the trees that they
meet. Triggers are marked in the text: `[met]` is told as done, `[!met]` as to come, `[~met]` as going on, `[-met]` as
not done. Texts open with two sentences of weather, since a first sentence tells the news of the day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from dateline.model import Actor, Anchor, Cast, EventRecord, Layer, Layers, Parse, Role, Span, Statement, Status, Why
from dateline.temporal import AnchorStage, TimeStage

from .. import handmade

TUESDAY = date(2019, 1, 15)
_MARK = re.compile(r"\[([!~-]?)([^\]]+)\]")
_STATUS = {"": Status.OCCURRED, "!": Status.FUTURE, "~": Status.ONGOING, "-": Status.NEGATED}
_WEATHER = "It rained. It snowed. "
_ROWS = "It it PRON PRP nsubj 1\n{verb} {verb} VERB VBD ROOT 1\n. . PUNCT . punct 1"


def _sentences() -> dict[str, str]:
    blocks = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").strip().split("\n\n")
    made = {block.partition("\n")[0].removeprefix("# "): block.partition("\n")[2] for block in blocks}
    return {**made, "It rained.": _ROWS.format(verb="rained"), "It snowed.": _ROWS.format(verb="snowed")}


SENTENCES = _sentences()


def anchors(
    marked: str,
    *,
    parties: Mapping[str, tuple[str, ...]] | None = None,
    said: tuple[Statement, ...] = (),
    type_: str = "X",
    who: tuple[Actor, ...] = (),
    within: str | None = None,
    harmed: Mapping[str, tuple[str, ...]] | None = None,
    why: tuple[Why, ...] = (),
) -> dict[str, Anchor]:
    """Anchors by trigger; of two with the same word the later is called "word 2".

    `parties` gives the actors of an event by its trigger, `harmed` the recipients. Statements keep their ids.
    `why` are the steps of every event.

    `who` is the report's cast; `within` is the statement whose contents hold the events.
    """
    text, triggers = _read(_WEATHER + marked)
    parse = _parse(text)
    report = handmade.report(text, published=TUESDAY)
    layers = Layers().add(parse)
    layers = layers.add(TimeStage()(report, layers))
    events = tuple(
        EventRecord(
            name,
            span,
            span,
            type_,
            status=status,
            statement=within,
            why=why,
            actors=tuple(Role(actor, span) for actor in (parties or {}).get(name, ())),
            recipients=tuple(Role(actor, span) for actor in (harmed or {}).get(name, ())),
        )
        for name, span, status in triggers
    )
    layers = layers.add(Cast("cast", "test", actors=who))
    layers = layers.add(Layer("statements", "test", said)).add(Layer("events", "test", events))
    return {anchor.record: anchor for anchor in AnchorStage()(report, layers).items}


def days(anchor: Anchor) -> tuple[object, object]:
    """First and last day of an anchor."""
    return anchor.when.earliest, anchor.when.latest


def plain(marked: str) -> str:
    """The text that `anchors` reads, to find the spans of statements in."""
    return _read(_WEATHER + marked)[0]


def _read(marked: str) -> tuple[str, list[tuple[str, Span, Status]]]:
    text, at = "", 0
    found: list[tuple[str, Span, Status]] = []
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        name, at = match[2], match.end()
        again = sum(name in (n, n.partition(" ")[0]) for n, _, _ in found)
        found.append((f"{name} {again + 1}" if again else name, Span(len(text), len(text + name)), _STATUS[match[1]]))
        text += name
    return text + marked[at:], found


def _parse(text: str) -> Parse:
    """The parse of a text, a paragraph to each line."""
    rows, blocks = [], []
    for block, line in enumerate(text.split("\n\n")):
        rest = line
        while rest:
            sentence = next(s for s in sorted(SENTENCES, key=len, reverse=True) if rest.startswith(s))
            rows.append(SENTENCES[sentence].strip())
            blocks.append(block)
            rest = rest[len(sentence) :].lstrip()
    made = handmade.parse(text, "\n\n".join(rows))
    return replace(made, items=tuple(replace(row, block=n) for row, n in zip(made.items, blocks, strict=True)))
