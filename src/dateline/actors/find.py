"""Finds the names of a report, by tables, by the parser, and by evidence from all of the text."""

from __future__ import annotations

from dateline.actors.bodynames import find_bodies, find_organisations
from dateline.actors.countrynames import find_countries, find_norths
from dateline.actors.evidence import evidence
from dateline.actors.found import Scene
from dateline.actors.personnames import find_persons
from dateline.actors.text import Text


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
    if text.asides:
        scene.found = [f for f in scene.found if text.asides.isdisjoint(range(f.first, f.last))]
        scene.taken = {i: f for i, f in scene.taken.items() if text.asides.isdisjoint(range(f.first, f.last))}
    scene.found.sort(key=lambda f: (f.start, -f.end))
    return scene
