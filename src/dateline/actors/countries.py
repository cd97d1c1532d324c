"""A person's country where no title gives it: the owner in the title, an office's home, a name's custom.

Nothing here knows who holds an office. What is used is what the report says round the name, and how names are built;
where that does not decide, the country stays unknown.
"""

from __future__ import annotations

from dateline.actors import persons
from dateline.actors.found import Draft, Found, Scene
from dateline.actors.text import OWN, Text
from dateline.model import ActorKind, Form


def settle_countries(text: Text, scene: Scene) -> None:
    """Fills in countries of persons and bodies that the mentions themselves did not give."""
    for found in scene.found:
        draft = found.who
        if draft is None or draft.country is not None or draft.kind not in (ActorKind.PERSON, ActorKind.ORGANISATION):
            continue
        code, rule, detail = _around(text, scene, found)
        if code is not None:
            draft.country = code
            found.because(rule, detail)
    styles = _korean_styles(scene)
    for draft in scene.drafts:
        if draft.kind is ActorKind.PERSON and draft.country is None and draft.parts:
            draft.country = _custom(scene, draft, styles)


def _around(text: Text, scene: Scene, found: Found) -> tuple[str | None, str, str]:
    """"Trump's adviser John Bolton": the owner's country; "the Moon administration": none."""
    if found.form is not Form.NAME or found.title_first < 0:
        return None, "", ""
    for i in range(found.title_first - 2, found.first):
        inside = scene.taken.get(i) if i >= 0 else None
        if inside is not None and inside.kind is ActorKind.PERSON and inside is not found and text.words[inside.last] in OWN:
            owner = inside.who
            if owner is not None and owner.country:
                return owner.country, "owner-country", f"the title's owner is {owner.name}"
    return None, "", ""


def _korean_styles(scene: Scene) -> dict[str, str]:
    """Papers that write the given names of the North's people as two words and hyphenate the South's, or do not."""
    style: dict[str, str] = {}
    for draft in scene.drafts:
        if draft.kind is ActorKind.PERSON and draft.country in ("PRK", "KOR") and persons.korean(draft.name):
            style.setdefault("-" if "-" in draft.name or "‑" in draft.name else " ", draft.country)
    return style


def _custom(scene: Scene, draft: Draft, styles: dict[str, str]) -> str | None:
    """Korean names: the office that each state has, then the paper's own spelling."""
    if not persons.korean(draft.name):
        return None
    south, north = "KOR" in scene.countries, "PRK" in scene.countries
    if draft.offices & {"president", "prime minister"} and south:
        return "KOR"
    if draft.offices & {"dictator", "supreme leader", "marshal"} and north:
        return "PRK"
    hyphen = "-" in draft.name or "‑" in draft.name
    if hyphen and styles.get("-") == "KOR" and styles.get(" ") == "PRK":
        return "KOR"
    if not hyphen and north:
        return "PRK"
    return None
