"""What the way a name is built says of a country, where the report speaks of that country.

Korean, Chinese, Japanese and Russian names are told by family or given names that are theirs and little else. The
North and the South of Korea spell the same names differently (Ri and Lee, Pak and Park), and papers keep to it.
"""

from __future__ import annotations

from functools import cache

from dateline.actors import persons
from dateline.actors.found import Draft, Scene
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind

NORTH, SOUTH, CHINA = "PRK", "KOR", "CHN"
RULERS = words("offices", "words.rulers_north")
COMMANDERS = words("offices", "words.commanders")
"""Offices of the North's rulers and generals, which papers give without their country."""
PLAIN = words("offices", "words.plain") | words("offices", "words.kin")
"""Callings and kin that say nothing of an office."""
CLEAR = 2.0
"""The one half of a country must be spoken of this many times as often as the other to be whose ruler is meant."""
CHIEF = 6
"""Mentions of the one whom a report on the two halves is about."""
OFTEN, LESS_CLEAR = 3, 1.2
"""As `CLEAR`, for somebody who is mentioned at least this often."""


def by_custom(scene: Scene, draft: Draft, styles: dict[str, str], *, held: bool) -> tuple[str, str] | None:
    """The country that a person's name, office and the report's own spelling point at, and why.

    `held`: whether it stands beside words for prisoners, who may be of another country than their names say.
    """
    if not draft.parts:
        return None
    if persons.korean(draft.name):
        return _korean(scene, draft, styles, held=held)
    if len(draft.parts) == 1 and draft.name in words("names", "korean"):
        return _korean_alone(scene, draft, held=held)
    if _chinese(draft.parts) and CHINA in scene.countries and not draft.offices & words("offices", "words.beside"):
        return CHINA, "a Chinese name in a report that speaks of China"
    code = _given().get(draft.parts[0]) if len(draft.parts) > 1 else None
    if code is not None and code in scene.countries:
        return code, f"{draft.parts[0].capitalize()} is a name of a country that the report speaks of"
    return None


def abroad(draft: Draft) -> bool:
    """Whether a name is hardly one of an English-speaking country."""
    return bool(draft.parts) and (
        persons.family_first(draft.parts)
        or (len(draft.parts) == 1 and persons.family_first((*draft.parts, "x")))
        or draft.parts[0] in _abroad()
        or not draft.name.isascii()
    )


def korean_styles(scene: Scene) -> dict[str, str]:
    """Papers that write the given names of the North's people as two words and hyphenate the South's, or do not."""
    style: dict[str, str] = {}
    for draft in scene.drafts:
        if draft.kind is ActorKind.PERSON and draft.country in (NORTH, SOUTH) and persons.korean(draft.name):
            style.setdefault("-" if "-" in draft.name else " ", draft.country)
    return style


def _korean(scene: Scene, draft: Draft, styles: dict[str, str], *, held: bool) -> tuple[str, str] | None:
    south, north = SOUTH in scene.countries, NORTH in scene.countries
    family = draft.parts[0].capitalize()
    northern = words("names", "northern")
    spelt_north = "-" not in draft.name and styles == {"-": SOUTH, " ": NORTH}
    if not spelt_north and draft.offices & {"president", "prime minister"} and south:
        return SOUTH, "a Korean name, and the office that the South has"
    if draft.offices & RULERS and north:
        return NORTH, "a Korean name, and the office that the North has"
    if north and (family in words("names", "northern_only") or (family in northern and "-" not in draft.name)):
        return NORTH, f"{family} is how the North spells the name"
    if family in words("names", "southern") and south and "-" in draft.name:
        return SOUTH, f"{family} is how the South spells the name"
    if "-" in draft.name and draft.offices and styles.get("-") == SOUTH and styles.get(" ") == NORTH:
        return SOUTH, "the report hyphenates the names of the South alone"
    if (
        held
        or draft.offices - COMMANDERS - PLAIN
        or (len(styles) > 1 and styles["-" if "-" in draft.name else " "] == SOUTH)
    ):
        return None
    if north and draft.mentions >= CHIEF and family not in words("names", "southern") and _chief(scene, draft):
        return NORTH, "the Korean name that a report on the North has most of all"
    clear = LESS_CLEAR if draft.mentions >= OFTEN else CLEAR
    if north and _spoken_of(scene, NORTH) >= clear * max(_spoken_of(scene, SOUTH), 1):
        return NORTH, "a Korean name in a report that speaks of the North"
    return None


def _korean_alone(scene: Scene, draft: Draft, *, held: bool) -> tuple[str, str] | None:
    """ "President Moon", "Mr. Kim": a family name alone, in a report that speaks of the Koreas and names him often."""
    south, north = SOUTH in scene.countries, NORTH in scene.countries
    if south and draft.offices & {"president"}:
        return SOUTH, "a Korean name, and the office that the South has"
    if held or draft.offices or draft.mentions < OFTEN:
        return None
    if draft.name in words("names", "southern") and draft.name not in words("names", "english") and south:
        return SOUTH, f"{draft.name} is how the South spells the name"
    if draft.name in words("names", "rulers_family") and north:
        return NORTH, "a family name that both halves have, alone, in a report that speaks of the North"
    return None


def _chief(scene: Scene, draft: Draft) -> bool:
    """Whether nobody else with a Korean name and no known country is named as often."""
    others = (d for d in scene.drafts if d is not draft and d.kind is ActorKind.PERSON and persons.korean(d.name))
    return all(d.mentions < draft.mentions for d in others)


def _spoken_of(scene: Scene, code: str) -> int:
    draft = scene.countries.get(code)
    return draft.mentions if draft is not None else 0


def _chinese(parts: tuple[str, ...]) -> bool:
    return len(parts) in (2, 3) and persons.family_first(parts) and parts[0].capitalize() in words("names", "chinese")


@cache
def _given() -> dict[str, str]:
    return {name.lower(): code for code, names in load("names")["given_of"].items() for name in names}


@cache
def _abroad() -> frozenset[str]:
    return frozenset(name.lower() for name in words("names", "abroad")) | frozenset(_given())
