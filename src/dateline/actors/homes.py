"""What a report leaves out because it is written at home: "the senators", "the attorney general", "Democrats".

A paper's home is its outlet's country by the table of bodies; a report that speaks of American seats of power without
saying whose they are is read as one by Americans.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from dateline.actors import persons
from dateline.actors.customs import abroad
from dateline.actors.found import Draft, Scene
from dateline.actors.text import Text
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind

AMERICA = "USA"
POWER = frozenset({"GOV", "MIL", "SPY", "LEG", "COP", "JUD"})
"""Sectors of seats of power: a report that names an American one is at home in American offices."""
ARMED = frozenset({ActorKind.ORGANISATION, ActorKind.GROUP})
CAPITALISED = frozenset({"democratic", "republican", "house"})
"""Words that mean a party only with a capital letter."""
_BRACKETS = re.compile(r"\([^()]*\)$")


@dataclass(frozen=True, slots=True)
class Home:
    """Where a report is at home: its outlet's country, and whether it speaks of American seats of power."""

    country: str | None
    american: bool
    others: bool
    """Whether the report speaks of any other country."""
    named: bool = False
    """Whether it names its own country."""
    alone: str | None = None
    """The country, where the report speaks of its military and of no other country's."""

    @property
    def code(self) -> str | None:
        """The country that what is left out belongs to."""
        return self.country or (AMERICA if self.american else None)


def home_of(text: Text, scene: Scene) -> Home:
    """The home of one report."""
    seats = any(
        d.kind is ActorKind.ORGANISATION and d.country == AMERICA and not POWER.isdisjoint(d.sectors)
        for d in scene.drafts
    )
    country = country_of_outlet(text.report.outlet or "")
    arms = {d.country for d in scene.drafts if d.country and "MIL" in d.sectors and d.kind in ARMED}
    alone = country if arms == {country} else None
    others = bool(scene.countries.keys() - {country or AMERICA})
    return Home(country, seats, others, named=country in scene.countries, alone=alone)


def country_of_outlet(outlet: str) -> str | None:
    """An outlet's country by the table of bodies, whichever desk or edition it is ("Fox Online News", "CNN (Web)")."""
    name = _BRACKETS.sub("", outlet.lower()).partition(" - ")[0].strip().removeprefix("the ")
    for _ in range(4):
        if name in _outlets():
            return _outlets()[name]
        shorter = name
        for ending in words("bodies", "editions"):
            shorter = shorter.removesuffix(ending).strip()
        if shorter == name:
            return None
        name = shorter
    return _outlets().get(name)


def person_at_home(draft: Draft, home: Home) -> tuple[str, str] | None:
    """An office without a country is of the paper's own, or American where American seats of power are spoken of."""
    if persons.family_first(draft.parts) or (len(draft.parts) == 1 and persons.family_first((*draft.parts, "x"))):
        return None
    if home.others and draft.offices & words("offices", "words.leading") and (abroad(draft) or not _usual(draft)):
        return None
    if home.country == AMERICA and draft.offices & words("offices", "words.at_home") and _known_here(draft, home):
        return AMERICA, "an office without a country in an American paper"
    if home.code == AMERICA and persons.given(draft.parts[0]) and not abroad(draft):
        if draft.offices & words("offices", "words.speaking"):
            return AMERICA, "a spokesman without a country, at home"
        if _words(draft) & words("offices", "words.congressional"):
            return AMERICA, "an office of Congress"
    parliamentary = draft.offices & words("offices", "words.parliamentary")
    if home.country not in (None, AMERICA) and parliamentary and (home.named or not home.others):
        return home.country or "", "an office without a country in the paper's own"
    if home.american and _offices(draft) & words("offices", "words.of_a_president"):
        return AMERICA, "an office without a country, where American seats of power are spoken of"
    return None


def _known_here(draft: Draft, home: Home) -> bool:
    """Whether an official may be of the paper's country: in a report on others too, one with a name as at home."""
    return not home.others or _usual(draft) or not draft.offices & words("offices", "words.local")


def _offices(draft: Draft) -> set[str]:
    """Offices as most papers write them: "vice-president" is "vice president"."""
    return {office.replace("vice-", "vice ") for office in draft.offices}


def _usual(draft: Draft) -> bool:
    """A surname alone, an initial, or a given name that English-speaking papers know."""
    return len(draft.parts) == 1 or "." in draft.name or persons.given(draft.parts[0])


def name_at_home(draft: Draft, home: Home) -> tuple[str, str] | None:
    """Somebody whom an American paper names in full without a word of where he is from.

    Papers say of strangers where they are from, and leave it out of their own; only a name as its readers bear it.
    """
    if home.country != AMERICA or len(draft.parts) < 2 or abroad(draft):
        return None
    if not persons.given(draft.parts[0]) and not (draft.name[1:2] == "." and draft.offices):
        return None
    if draft.offices & words("offices", "words.parliamentary"):
        return None  # a prime minister is no American
    return AMERICA, "an American paper names him without a country"


def others_at_home(draft: Draft, home: Home) -> tuple[str, str] | None:
    """A body or a group without a country: "lawmakers", "Democrats", "the Treasury"."""
    found = {w for w in draft.name.replace("-", " ").split() if w.lower() not in CAPITALISED or w[0].isupper()}
    found = {w.lower() for w in found}
    american = home.american or home.country == AMERICA
    if draft.kind is ActorKind.ORGANISATION and american and _of_congress(draft.name.split()):
        return AMERICA, "of Congress, at home"
    if draft.kind is ActorKind.ORGANISATION and draft.name in words("bodies", "at_home_bodies"):
        own = home.country == AMERICA or (home.code == AMERICA and not home.others)
        return (AMERICA, "a body without a country, at home") if own else None
    if home.country == AMERICA and draft.name.startswith(tuple(f"{b} " for b in words("bodies", "at_home_bodies"))):
        return AMERICA, "of a body without a country, at home"
    if home.alone and draft.name.lower() in words("bodies", "home_bodies"):
        return home.alone, "without a country, where no other country's military is spoken of"
    if home.code == AMERICA and {"defense", "administration"} & found and {"official", "officials"} & found:
        return AMERICA, "an official without a country, at home"
    if found & words("collectives", "words.abroad") or draft.kind is ActorKind.ORGANISATION:
        return None
    if home.code == AMERICA:
        if found & {"administrations", "presidents"} and found & words("collectives", "words.earlier"):
            return AMERICA, "earlier ones of the paper's own"
        shown = found & words("collectives", "words.american")
        if shown:
            return AMERICA, f"{min(shown)!r} without a country, at home"
    if home.country and found & words("collectives", "words.at_home"):
        return home.country, "without a country, in the paper's own"
    return None


def _of_congress(name: list[str]) -> bool:
    """ "House Armed Services Committee", "Congressional Black Caucus", "Senate Finance Subcommittee"."""
    chambers = {"House", "Senate", "Congressional"}
    if name[0] in ("Senate", "Congress"):
        return len(name) == 1 or name[-1] in ("Committee", "Subcommittee")
    return name[0] in chambers and not {"Committee", "Subcommittee", "Caucus"}.isdisjoint(name)


def _words(draft: Draft) -> set[str]:
    return {word for title in draft.titles for word in title.lower().replace("-", " ").split()}


@cache
def _outlets() -> dict[str, str]:
    """Media of the table of bodies by name in small letters, with their countries."""
    return {
        name.lower().removeprefix("the "): entry["country"]
        for entry in load("bodies")["named"]
        if "JRN" in entry["sectors"] and "country" in entry
        for name in entry["names"]
    }
