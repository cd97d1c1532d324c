"""Finds the names of a report, by tables, by the parser, and by evidence from all of the text."""

from __future__ import annotations

from dateline.actors.acronyms import join_acronyms
from dateline.actors.bodynames import find_bodies, find_organisations
from dateline.actors.countrynames import find_countries, find_norths
from dateline.actors.evidence import Known, evidence
from dateline.actors.found import Found, Scene
from dateline.actors.personnames import find_persons
from dateline.actors.text import Text
from dateline.model import ActorKind


def find_names(text: Text) -> Scene:
    """All mentions by name: persons, countries, bodies, places."""
    scene = Scene()
    known = evidence(text)
    cover = {i: e for e in text.entities for i in range(e.first, e.last)}
    find_bodies(text, scene)
    find_countries(text, scene, cover, known)
    find_norths(text, scene)
    find_persons(text, scene, known)
    find_organisations(text, scene, known)
    scene.found = [f for f in scene.found if not _entitled(f, known)]
    scene.taken = {i: f for i, f in scene.taken.items() if not _entitled(f, known)}
    join_acronyms(text, scene, known.acronyms)
    if text.asides:
        scene.found = [f for f in scene.found if text.asides.isdisjoint(range(f.first, f.last))]
        scene.taken = {i: f for i, f in scene.taken.items() if text.asides.isdisjoint(range(f.first, f.last))}
    scene.found.sort(key=lambda f: (f.start, -f.end))
    return scene


def _entitled(found: Found, known: Known) -> bool:
    """Whether a body's name is but a word of a title in quotation marks ("Ruiz and Friends")."""
    return found.kind is ActorKind.ORGANISATION and found.first in known.things.titles
