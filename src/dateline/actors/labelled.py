"""Who is heard in a transcript: "AMY SANDS: What did he say?" names a person whom nothing else may name.

A label is no sentence and is not parsed, so the names in it are read off its words: a person, where one of them is a
given name and a family's name follows. "ANCHOR", "Q" and "REPORTER" name nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dateline.actors import persons
from dateline.model import Actor, ActorKind, Cast, Form, Mention, Report, SectionKind, Span, Why, content_id

HEARD = frozenset({SectionKind.TURN, SectionKind.SOUND_BITE})
NEAR = 40
"""Characters between a label and the words that it labels, at most."""
LONGEST = 4
"""Words of a name."""


def with_labelled(report: Report, cast: Cast) -> Cast:
    """The cast, and the persons by whom turns are labelled where nobody in it has that name."""
    known = [set(a.name.lower().split()) for a in cast.actors if a.kind is ActorKind.PERSON]
    actors: dict[str, Actor] = {}
    mentions: list[Mention] = []
    for label, span in _labels(report):
        words = label.split()
        first = next((n for n, word in enumerate(words) if persons.given(word.strip(".,"))), None)
        name = words[first:] if first is not None else []
        if not 2 <= len(name) <= LONGEST or not all(w.replace("-", "").replace("'", "").isalpha() for w in name):
            continue
        low = {w.lower() for w in words}
        if any(one <= low or (one and name[-1].lower() in one) for one in known):
            continue  # named elsewhere too
        shown = " ".join(w.capitalize() if w.isupper() else w for w in name)
        if shown not in actors:
            id_ = content_id("a", report.id, shown, span.start)
            title = " ".join(w.lower() if w.isupper() else w for w in words[:first])
            actors[shown] = Actor(id_, shown, ActorKind.PERSON, titles=(title,) if title else ())
        start = span.end - len(" ".join(name))
        here = Span(start, span.end)
        why = Why("label", f"{label!r} labels what is heard")
        mentions.append(Mention(here, here.quote(report.text), Form.NAME, actors[shown].id, (why,)))
    if not actors:
        return cast
    items = sorted((*cast.items, *mentions), key=lambda m: m.span)
    return replace(cast, items=tuple(items), actors=(*cast.actors, *actors.values()))


def _labels(report: Report) -> Iterator[tuple[str, Span]]:
    """Each label with its characters, right before what it labels."""
    for section in report.sections:
        label = " ".join((section.speaker or "").split()).strip(" :")
        if section.kind not in HEARD or not label:
            continue
        at = report.text.rfind(label, max(0, section.span.start - len(label) - NEAR), section.span.start)
        if at >= 0:
            yield label, Span(at, at + len(label))
