"""The chronology as ONE HTML file: nothing is fetched, nothing but its own style and script may run."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from itertools import groupby
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from dateline.model.chronology import Chronology, Event
from dateline.model.moment import Moment, as_day
from dateline.views.axis import axis
from dateline.views.cards import Cards, link_of
from dateline.views.counts import contents
from dateline.views.dates import UNDATED, day, friendly
from dateline.views.entries import REPEATS
from dateline.views.index import Index
from dateline.views.plain import counted, listed, markup

WIDE, NARROW = 1040, 340
"""The two drawings of the axis, in pixels: a desk's and a telephone's; the style shows one of them."""


def page(chronology: Chronology, texts: Mapping[str, str], *, title: str | None = None) -> str:
    """A page of a chronology; `texts` are its reports' texts by id, for the characters around each quote.

    A report whose text is not given shows its quotes alone. Raises `QuoteError` where a quote is not what stands in
    the text at its offsets. The same input gives the same bytes.
    """
    index = Index(chronology)
    cards = Cards(index, texts)
    events = sorted(chronology.events, key=lambda e: (*e.when.sort_key, e.id))
    style, script = _part("page.css"), _part("page.js")
    return (
        _environment()
        .get_template("page.html")
        .render(
            title=title or _title(chronology),
            dek=_dek(chronology, index),
            policy=_policy(style, script),
            style=Markup(style),  # noqa: S704  (a file of this package)
            script=Markup(script),  # noqa: S704
            axes=[a for a in (axis(index, events, width) for width in (WIDE, NARROW)) if a],
            days=[(name, [cards.event(e) for e in group]) for name, group in groupby(events, key=_day)],
            size=len(events),
            conflicts=[cards.conflict(c) for c in chronology.conflicts],
            sections=_sections(chronology, cards),
            stories=[(s, friendly(s.when), cards.linked(s.reports)) for s in chronology.stories],
            reports=[(r, day(r.published) or UNDATED, link_of(r)) for r in _by_day(chronology)],
            actors=sorted(chronology.actors, key=lambda a: (-a.reports, -a.mentions, a.name, a.id)),
            choices=_choices(index, events),
            outlet=index.outlet,
            repeats=REPEATS,
            unbroken=_unbroken,
            listed=listed,
            counted=counted,
        )
    )


@cache
def _environment() -> Environment:
    """Every value is escaped, and characters that HTML does not allow are replaced before that."""
    return Environment(
        loader=FunctionLoader(_part),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _finalized(value: Any) -> Any:
    return markup(value) if type(value) is str else value


@cache
def _part(name: str) -> str:
    return (resources.files(__package__) / "templates" / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """A Content-Security-Policy under which nothing runs or loads but these two texts, known by their hashes."""
    digests = (base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in (style, script))
    style_hash, script_hash = (f"'sha256-{d}'" for d in digests)
    return f"default-src 'none'; style-src {style_hash}; script-src {script_hash}; base-uri 'none'; form-action 'none'"


def _title(chronology: Chronology) -> str:
    return chronology.stories[0].title if len(chronology.stories) == 1 else "Chronology"


def _dek(chronology: Chronology, index: Index) -> str:
    """How much there is, and from where."""
    outlets = len({index.outlet(r.id) for r in chronology.reports})
    days = sorted(as_day(r.published) for r in chronology.reports if r.published)
    when = f", published {_unbroken(friendly(Moment(earliest=days[0], latest=days[-1]), long=True))}" if days else ""
    read = f"{counted(len(chronology.reports), 'report')} by {counted(outlets, 'outlet')}{when}"
    return f"{contents(chronology, zeros=False)}, read from {read}."


def _day(event: Event) -> str:
    return friendly(event.when, long=True)


def _unbroken(date: str) -> str:
    """A date in words that breaks between its two ends alone."""
    return " – ".join(end.replace(" ", "\u00a0") for end in date.split(" – "))


def _by_day(chronology: Chronology) -> Iterable[Any]:
    return sorted(
        chronology.reports, key=lambda r: (r.published is None, str(r.published or ""), bool(r.copy_of), r.id)
    )


def _sections(chronology: Chronology, cards: Cards) -> list[tuple[str, str, list[Any]]]:
    """(anchor, heading, cards) of the kinds that are there."""
    every = [
        ("plans", "Plans", [cards.plan(p) for p in chronology.plans]),
        ("messages", "Messages", [cards.message(m) for m in chronology.messages]),
        ("commitments", "Commitments", [cards.commitment(c) for c in chronology.commitments]),
        ("statements", "What was said", [cards.statement(s) for s in chronology.statements]),
    ]
    return [section for section in every if section[2]]


def _choices(index: Index, events: list[Event]) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """(name, label, [(value, words)]) of the filters: what the events have, most frequent first within actors."""
    types = sorted({e.type for e in events})
    statuses = list(dict.fromkeys(e.status.value for e in events))
    outlets = sorted({o for e in events for o in index.outlets(e.sources)}, key=str.casefold)
    counts: dict[str, int] = {}
    for event in events:
        for actor in (*event.actors, *event.recipients):
            counts[actor] = counts.get(actor, 0) + 1
    actors = sorted(counts, key=lambda a: (-counts[a], index.name(a), a))
    return [
        ("type", "Act", [(t, t) for t in types]),
        ("actor", "Actor", [(a, index.name(a)) for a in actors]),
        ("outlet", "Outlet", [(o, o) for o in outlets]),
        ("status", "Status", [(s, s) for s in statuses]),
    ]
