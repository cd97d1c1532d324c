"""A person's or body's country where no title gives it: an owner, kin, an employer, an office at home, a name's custom.

Nothing here knows who holds an office. What is used is what the report says round the name, where it is printed, and
how names are built; where that does not decide, the country stays unknown.
"""

from __future__ import annotations

from functools import cache

from dateline.actors import persons
from dateline.actors.found import MOST, Draft, Found, Scene
from dateline.actors.text import OWN, Text
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind, Form

SEATS = frozenset({"White House", "State Department", "Pentagon", "Congress", "Justice Department"})


def settle_countries(text: Text, scene: Scene) -> None:
    """Fills in countries of persons and bodies that the mentions themselves did not give. May be called again."""
    for found in scene.found:
        draft = found.who
        if (
            draft is None
            or draft.country is not None
            or draft.kind is not ActorKind.PERSON
            or found.form is not Form.NAME
        ):
            continue
        code, rule, detail = _around(text, scene, found)
        if code is not None:
            draft.country = code
            found.because(rule, detail)
    styles = _korean_styles(scene)
    home = _home(text)
    american = any(d.kind is ActorKind.ORGANISATION and d.name in SEATS for d in scene.drafts)
    for draft in scene.drafts:
        if draft.kind is ActorKind.PERSON and draft.country is None and draft.parts:
            draft.country = (
                _custom(scene, draft, styles) or _at_home(draft, home, american=american) or _family(scene, draft)
            )


def _at_home(draft: Draft, home: str | None, *, american: bool) -> str | None:
    """An office without a country is of the paper's own, or American where American seats of power are spoken of."""
    if persons.family_first(draft.parts) or (len(draft.parts) == 1 and persons.family_first((*draft.parts, "x"))):
        return None
    if home == "USA" and draft.offices & words("offices", "words.at_home"):
        return home
    if home is not None and home != "USA" and draft.offices & words("offices", "words.parliamentary"):
        return home
    if american and home in (None, "USA") and draft.offices & words("offices", "words.of_a_president"):
        return "USA"
    return None


def _family(scene: Scene, draft: Draft) -> str | None:
    """A first lady's, son's or daughter's country is that of the one other person of the report with the family name.

    Only where all bearers of the name whose country is known have the same.
    """
    if not draft.offices & words("offices", "words.beside"):
        return None
    name = persons.surname(draft.parts)
    codes = {
        d.country
        for d in scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON and d is not draft and d.country and d.parts and persons.surname(d.parts) == name
    }
    return next(iter(codes)) if len(codes) == 1 else None


def _around(text: Text, scene: Scene, found: Found) -> tuple[str | None, str, str]:
    """What stands by the name: "Y's adviser X", "X, the brother of Y", "X, head of the institute"."""
    envoy = "ambassador" in found.offices
    if found.title_first >= 0:
        for i in range(max(found.title_first - 2, 0), found.first):
            inside = scene.taken.get(i)
            if inside is None or inside is found or inside.who is None or inside.who.country is None:
                continue
            if (
                inside.kind is ActorKind.PERSON
                and text.words[inside.last] in OWN
                and not found.offices & words("offices", "words.opposite")
            ):
                return inside.who.country, "owner-country", f"the title's owner is {inside.who.name}"
            if inside.kind is ActorKind.ORGANISATION and i >= found.title_first and not envoy:
                return inside.who.country, "employer-country", f"of {inside.who.name}"
    if found.title_first < 0 and found.first > 1 and text.words[found.first - 1] in OWN:
        owner = scene.taken.get(found.first - 2)
        if owner is not None and owner.kind is ActorKind.COUNTRY and owner.country:
            return owner.country, "owner-country", f"named as {owner.name}'s"
    for child in found.head.children:
        if child.dep != "appos":
            continue
        kin = child.lower in words("offices", "words.kin")
        for token in child.subtree()[:14]:
            other = scene.taken.get(token.i)
            if (
                other is None
                or other is found
                or other.who is None
                or other.who.country is None
                or not found.last <= token.i
            ):
                continue
            if kin and other.kind is ActorKind.PERSON:
                return other.who.country, "kin-country", f"{child.lower} of {other.who.name}"
            if other.kind is ActorKind.ORGANISATION and child.i < token.i and not envoy:
                return other.who.country, "employer-country", f"of {other.who.name}"
    after = text.words[found.last].lower() if found.last < len(text.words) else ""
    if after == "administration" and not persons.family_first((found.name.lower(), "x")):
        return "USA", "administration", "'administration' is said of American governments"
    if after == "regime" and persons.korean(found.who.name if found.who else "") and "PRK" in scene.countries:
        return "PRK", "regime", "'regime' is said of the North's rulers"
    return None, "", ""


def _home(text: Text) -> str | None:
    """The country of the report's outlet, where the table of bodies has it."""
    outlet = (text.report.outlet or "").lower().removeprefix("the ")
    for ending in (" - news", " - opinion", " (online)", " online", ".com", ".co.uk"):
        outlet = outlet.removesuffix(ending)
    return _outlets().get(outlet) or _outlets().get(outlet.removesuffix(" news"))


@cache
def _outlets() -> dict[str, str]:
    """Media of the table of bodies by name in small letters, with their countries."""
    return {
        name.lower().removeprefix("the "): entry["country"]
        for entry in load("bodies")["named"]
        if "JRN" in entry["sectors"] and "country" in entry
        for name in entry["names"]
    }


def _korean_styles(scene: Scene) -> dict[str, str]:
    """Papers that write the given names of the North's people as two words and hyphenate the South's, or do not."""
    style: dict[str, str] = {}
    for draft in scene.drafts:
        if draft.kind is ActorKind.PERSON and draft.country in ("PRK", "KOR") and persons.korean(draft.name):
            style.setdefault("-" if "-" in draft.name else " ", draft.country)
    return style


def _custom(scene: Scene, draft: Draft, styles: dict[str, str]) -> str | None:
    """Korean names: the office that each state has, then the paper's own spelling."""
    if not persons.korean(draft.name):
        return None
    south, north = "KOR" in scene.countries, "PRK" in scene.countries
    if draft.offices & {"president", "prime minister"} and south:
        return "KOR"
    if draft.offices & {"dictator", "supreme leader", "marshal", "leader", "ruler", "tyrant", "despot"} and north:
        return "PRK"
    if not draft.offices and draft.mentions < 3:
        return None
    if "-" in draft.name and draft.offices and styles.get("-") == "KOR" and styles.get(" ") == "PRK":
        return "KOR"
    return "PRK" if "-" not in draft.name and north else None
