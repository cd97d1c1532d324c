"""Who is who among the names: one actor for each person, country and body of a report."""

from __future__ import annotations

from dateline.actors import persons
from dateline.actors.followups import goes_on_speaking
from dateline.actors.found import MOST, Draft, Found, Gender, Scene
from dateline.actors.text import Text
from dateline.lexicon.countries import name_of
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form

LEADING = words("offices", "words.leading")
"""Offices that lead something: a country, a government, a ministry."""
HEADS = LEADING - {"minister"}
"""Offices that "the leader" may point at: a prime minister leads a country, a foreign minister does not."""


CHAMBERS = frozenset({"senate", "house", "assembly", "congress"})
ALIAS = 7
"""Words between a name and what its bearer is "also known as"."""


def resolve_names(text: Text, scene: Scene) -> None:
    """Gives every mention by name its actor: persons first by their full names, then by what stands alone."""
    people = [f for f in scene.found if f.kind is ActorKind.PERSON and f.form is Form.NAME]
    aliases: dict[tuple[str, ...], Draft] = {}
    for found in people:
        parts = persons.parts_of(found.name)
        other = aliases.get(parts) or _bearer_of_alias(text, scene, found)
        if other is not None:
            aliases[parts] = other
            scene.join(found, other, "alias", f"the report says that {other.name} is called so")
        elif len(parts) > 1:
            _full(scene, found, parts)
    _alone(text, scene, [f for f in people if f.who is None], aliases)
    bodies: dict[str, Draft] = {}
    for found in scene.found:
        if found.who is not None or found.form is not Form.NAME:
            continue
        if found.kind is ActorKind.COUNTRY and found.country:
            join_country(
                scene, found, found.country, "name", "a name of the country" if not found.capital else "its capital"
            )
        elif found.kind is ActorKind.ORGANISATION:
            _body(scene, found, bodies)
        elif found.kind is ActorKind.PLACE:
            _place(scene, found)


def join_country(scene: Scene, found: Found, code: str, rule: str, detail: str) -> None:
    """Joins a mention to the one actor of a state, its government and its capital."""
    scene.join(found, country_draft(scene, code), rule, detail)


def country_draft(scene: Scene, code: str) -> Draft:
    """The report's actor of a country."""
    draft = scene.countries.get(code)
    if draft is None:
        draft = Draft(ActorKind.COUNTRY, name_of(code) or code, code, ("GOV",))
        scene.countries[code] = draft
        scene.drafts.append(draft)
    return draft


# ---------------------------------------------------------------- persons


def _full(scene: Scene, found: Found, parts: tuple[str, ...]) -> None:
    sounds = {persons.sound(parts[0]), persons.sound(parts[-1])}
    cut = _cut_short(scene, parts)
    for draft in (d for key in sorted(sounds) for d in scene.people.get(key, ())):
        if (
            draft.kind is ActorKind.PERSON
            and persons.junior(found.name) == persons.junior(draft.name)
            and (draft is cut or persons.same_person(parts, draft.parts))
            and _countries_agree(found, draft)
        ):
            if _better(found.name, parts, draft):
                draft.name, draft.parts = found.name, parts
            scene.join(found, draft, "full-name", f"the full name of {draft.name}")
            return
    draft = Draft(ActorKind.PERSON, found.name, parts=parts)
    scene.drafts.append(draft)
    for key in sounds:
        scene.people.setdefault(key, []).append(draft)
    scene.join(found, draft, "full-name", "a full name")


def _better(name: str, parts: tuple[str, ...], draft: Draft) -> bool:
    """Whether a name is the one to call somebody by: the longer, not in capitals, and not for an initial more."""
    if name.isupper() or len(parts) < len(draft.parts):
        return False
    return draft.name.isupper() or (len(name) > len(draft.name) and not _initial(parts))


def _cut_short(scene: Scene, parts: tuple[str, ...]) -> Draft | None:
    """ "Moon Jae", which some papers leave of "Moon Jae-in": a Korean name without its last part, or with it again."""
    if parts[0].capitalize() not in words("names", "korean") or len(parts) not in (2, 3):
        return None
    others = scene.people.get(persons.sound(parts[0]), ())
    if len(parts) == 3:
        return next((d for d in others if d.parts == parts[:2]), None)
    longer = [d for d in others if len(d.parts) == 3 and d.parts[:2] == parts]
    return longer[0] if len(longer) == 1 else None


def _initial(parts: tuple[str, ...]) -> bool:
    return any(len(p) == 1 for p in parts)


def _countries_agree(found: Found, draft: Draft) -> bool:
    return not (found.country and draft.country and found.country != draft.country)


def _alone(text: Text, scene: Scene, found: list[Found], aliases: dict[tuple[str, ...], Draft]) -> None:
    """Surnames and given names alone: to the one bearer, or the one that title, gender and use point at."""
    established: dict[str, Draft] = {}
    stranger: dict[str, Draft] = {}
    full = [d for d in scene.drafts if d.kind is ActorKind.PERSON]
    people = sorted(
        (f for f in scene.found if f.kind is ActorKind.PERSON and f.form is Form.NAME), key=lambda f: f.start
    )
    parts = [persons.parts_of(one.name)[0] if persons.parts_of(one.name) else one.name.lower() for one in found]
    bearers_of = _bearers([(d.parts, d) for d in full] + list(aliases.items()), set(parts))
    unnamed = _unnamed(found, parts, bearers_of)
    for one, part in zip(found, parts, strict=True):
        bearers, rule = bearers_of[part]
        if persons.junior(one.name):
            bearers = [d for d in bearers if persons.junior(d.name)]
        else:  # the name alone is the elder's, but for a report that has named the son before
            of_old = established.get(part)
            bearers = [
                d for d in bearers if not persons.junior(d.name) or (d.start < one.start and of_old in (None, d))
            ]
        if part in unnamed:
            bearers = [d for d in bearers if d.start < one.start and _can_be(one, d)]
        lone = established.get(part)
        new = stranger.get(part)
        if new is not None and not any(0 <= d.start < one.start for d in bearers):
            scene.join(one, new, "lone-name", "no other bearer has been named yet")
            continue
        if part in unnamed and lone is not None and not _named(text, one) and not persons.junior(one.name):
            # The report goes on with whom it calls so, but for a title of another bearer's.
            other = [d for d in bearers if d is not lone and (d.offices & one.offices or _gender_shown(one, d))]
            chosen = other[0] if len(other) == 1 and not _gender_shown(one, lone) else lone
            scene.join(one, chosen, "lone-name", "the same name alone" if chosen is lone else f"{chosen.name} fits")
            continue
        if _named(text, one) or not bearers:
            if lone is None or _named(text, one) or lone in full:
                fresh = Draft(ActorKind.PERSON, one.name, parts=(part,))
                scene.drafts.append(fresh)
                scene.join(one, fresh, "lone-name", "nobody in the report bears it in full")
                if _named(text, one):
                    stranger[part] = fresh
                    _introduced(scene, one, fresh)
                else:
                    established[part] = fresh
            else:
                scene.join(one, lone, "lone-name", "the same name alone")
            continue
        speaker = goes_on_speaking(one, people, bearers) if len(bearers) > 1 else None
        if speaker is not None:
            scene.join(one, speaker, rule, f"{speaker.name} was heard last of those who bear it")
            continue
        chosen, reason = _bearer(one, bearers, established.get(part))
        scene.join(one, chosen, rule, reason)
        if not one.titles or part not in established:
            established[part] = chosen


def _bearers(full: list[tuple[tuple[str, ...], Draft]], wanted: set[str]) -> dict[str, tuple[list[Draft], str]]:
    """For each name alone those named in full whose family name it is, else whose given or whose first surname; why."""
    by_surname: dict[str, list[Draft]] = {}
    by_given: dict[str, list[Draft]] = {}
    by_first: dict[str, list[Draft]] = {}
    for parts, draft in full:
        if len(parts) > 1:
            by_surname.setdefault(persons.surname(parts), []).append(draft)
            for part in {parts[0], parts[-1]} if persons.family_first(parts) else {parts[0]}:
                by_given.setdefault(part, []).append(draft)
            if len(parts) > 2 and not persons.family_first(parts) and not persons.given(parts[-2]):
                by_first.setdefault(parts[-2], []).append(draft)
    tables = ((by_surname, "surname"), (by_given, "given-name"), (by_first, "first-surname"))
    return {
        part: next(((table[part][:MOST], rule) for table, rule in tables if part in table), ([], "given-name"))
        for part in wanted
    }


def _unnamed(found: list[Found], parts: list[str], bearers_of: dict[str, tuple[list[Draft], str]]) -> set[str]:
    """Names whose chief bearer the report never names in full ("President Ruiz", and at the end his wife Eva Ruiz).

    A mention with a title or honorific that no bearer can have shows it.
    """
    return {
        part
        for one, part in zip(found, parts, strict=True)
        if (one.offices or one.gender is not Gender.UNKNOWN)
        and bearers_of[part][0]
        and bearers_of[part][1] == "surname"
        and not any(_can_be(one, d) for d in bearers_of[part][0] if not persons.junior(d.name))
    }


def _can_be(found: Found, draft: Draft) -> bool:
    """Whether gender, country and office let a lone name be a bearer's."""
    if not _gender_fits(found, draft):
        return False
    if not _countries_agree(found, draft) and (found.title_first >= 0 or found.offices & LEADING):
        return False  # "a fellow at", after the name, gives the country of where he works
    kin = words("offices", "words.kin")
    leads = bool(found.offices & LEADING)
    if draft.offices & found.offices or not leads:
        return True
    crowned = words("offices", "words.crowned")
    if bool(found.offices & crowned) != bool(draft.offices & crowned) and draft.offices & LEADING:
        return False
    return not (draft.offices & kin or draft.offices & words("offices", "words.beside"))


def _gender_shown(found: Found, draft: Draft) -> bool:
    return found.gender is not Gender.UNKNOWN and found.gender is draft.gender


def _named(text: Text, found: Found) -> bool:
    """ "a man named Kim" is somebody new."""
    before = [text.words[i].lower() for i in range(max(0, found.first - 2), found.first)]
    return "named" in before or "surnamed" in before


def _bearer_of_alias(text: Text, scene: Scene, found: Found) -> Draft | None:
    """ "Luis Otieno, also known as Pepe": the one who is named right before in the sentence."""
    at = found.first - 1
    if at > 0 and text.words[at] == '"':
        at -= 1
    said = " ".join(text.words[max(0, at - 1) : at + 1]).lower()
    if not said.endswith(("known as", "nicknamed", "alias", "aka", "a.k.a.")):
        return None
    for i in range(at, max(at - ALIAS, text.tokens[found.first].sentence.row.first - 1), -1):
        before = scene.taken.get(i)
        if before is not None:
            return before.who if before.kind is ActorKind.PERSON else None
        if text.words[i] == ";" or (text.tokens[i].pos == "VERB" and text.tokens[i].lemma not in ("know", "nickname")):
            return None
    return None


def _introduced(scene: Scene, found: Found, draft: Draft) -> None:
    """ "a North Korean named Kim": both are mentions of one."""
    for i in range(found.first - 1, max(found.first - 5, -1), -1):
        before = scene.taken.get(i)
        if before is not None and before.form is Form.NOMINAL and before.who is None:
            scene.join(before, draft, "named", f"named {found.name}")
            return


def _bearer(found: Found, bearers: list[Draft], established: Draft | None) -> tuple[Draft, str]:
    fitting = [d for d in bearers if _gender_fits(found, d)] or bearers
    if len(fitting) == 1:
        return fitting[0], f"{fitting[0].name} is the only bearer that fits"
    if found.offices:
        by_title = [d for d in fitting if d.offices & found.offices and _countries_agree(found, d)]
        if len(by_title) == 1:
            return by_title[0], f"the title {found.titles[0] if found.titles else ''!r} is {by_title[0].name}'s"
        if not by_title:
            unclear = [d for d in fitting if _countries_agree(found, d) and not d.offices]
            if len(unclear) == 1 and found.titles:
                return unclear[0], f"the other bearers of the name hold other offices than {found.titles[0]!r}"
    if established is not None and established in fitting:
        return established, f"the report calls {established.name} so"
    leading = [d for d in fitting if d.offices & HEADS and not _past(d)]
    if len(leading) == 1:
        return leading[0], f"{leading[0].name} is the only bearer who leads a country"
    before = [d for d in fitting if 0 <= d.start < found.start]
    first = min(before or fitting, key=lambda d: d.start)
    if first.mentions == 1 and all(d.mentions > 1 for d in before or fitting if d is not first):
        return first, f"{first.name} came first, and the others are named in full again"
    if before:
        chosen = max(before, key=lambda d: (d.mentions, d.start))
        return chosen, f"{chosen.name} is the bearer mentioned most before"
    chosen = min(fitting, key=lambda d: (-d.mentions, d.start))
    return chosen, f"{chosen.name} is the bearer mentioned most"


def _past(draft: Draft) -> bool:
    return all(t.lower().startswith(("former", "ex-", "late ", "then")) for t in draft.titles) and bool(draft.titles)


def _gender_fits(found: Found, draft: Draft) -> bool:
    return Gender.UNKNOWN in (found.gender, draft.gender) or found.gender == draft.gender


# ---------------------------------------------------------------- bodies and places


def _body(scene: Scene, found: Found, bodies: dict[str, Draft]) -> None:
    key = f"#{found.rank}" if found.rank else _key(found.name)
    draft = bodies.get(key)
    if draft is None and not found.rank:
        for other, candidate in bodies.items():
            if (
                not other.startswith("#")
                and (other.endswith(" " + key) or key.endswith(" " + other))
                and len(min(key, other, key=len)) > 8
            ):
                draft = candidate
                break
    draft = draft or _ends_with(found, key, bodies)
    if draft is None:
        draft = Draft(ActorKind.ORGANISATION, found.name, found.country, found.sectors)
        scene.drafts.append(draft)
    elif len(found.name) > len(draft.name):
        draft.name = found.name
    bodies[key] = draft
    scene.join(found, draft, "name", f"a name of {draft.name}")


def _ends_with(found: Found, key: str, bodies: dict[str, Draft]) -> Draft | None:
    """ "The Times" after "The New York Times": the only body of before whose longer name ends so, if it can be."""
    if found.rank or not key or key.count(" ") > 1:
        return None
    longer = {id(d): d for d in bodies.values() if _key(d.name).endswith(f" {key}")}
    chosen = next(iter(longer.values())) if len(longer) == 1 else None
    if chosen is not None and key in CHAMBERS and chosen.name.split()[0] not in ("U.S.", "US"):
        return None  # "the Senate" is not that of Ohio
    return chosen if chosen is not None and _countries_agree(found, chosen) else None


def _key(name: str) -> str:
    low = name.lower()
    return low.removeprefix("the ").replace("-", " ").replace(".", "")


def _place(scene: Scene, found: Found) -> None:
    for draft in scene.drafts[:MOST]:
        if draft.kind is ActorKind.PLACE and draft.name.lower() == found.name.lower():
            scene.join(found, draft, "place", "the same place")
            return
    draft = Draft(ActorKind.PLACE, found.name, found.country)
    scene.drafts.append(draft)
    scene.join(found, draft, "place", "a place")
