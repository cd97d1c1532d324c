"""A person's or body's country where no title gives it: an owner, kin, an employer, an office at home, a name's custom.

Nothing here knows who holds an office. What is used is what the report says round the name, where it is printed, and
how names are built; where that does not decide, the country stays unknown.
"""

from __future__ import annotations

import re
from collections import Counter

from dateline.actors import persons
from dateline.actors.customs import abroad, by_custom, korean_styles
from dateline.actors.found import MOST, Draft, Found, Scene
from dateline.actors.homes import AMERICA, Home, home_of, name_at_home, others_at_home, person_at_home
from dateline.actors.listed import captive_nations, listed
from dateline.actors.nominalcountries import ALLIANCES
from dateline.actors.rulers import ruled
from dateline.actors.strife import alone, of_inner_side, of_the_only_one, torn
from dateline.actors.text import OWN, Text
from dateline.actors.titlewords import LINKS
from dateline.actors.vocabulary import title_words
from dateline.lexicon.countries import Sense, meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form

PARTY_AND_STATE = re.compile(r",? ?\(?[RDI]-[A-Z]")
""" "Jane Doe (R-Ohio)", "Jane Doe, D-N.J.": how the American press names a member of Congress."""
PLAIN = frozenset({"ADJ", "NOUN", "PROPN"})
"""Parts of speech that a title has."""
OFTEN = 3
"""Mentions of somebody of whom a report that names him among strangers would say where he is from."""
LONG = 26
"""Tokens of an apposition in which an employer is looked for."""


def settle_countries(text: Text, scene: Scene) -> None:
    """Fills in countries of persons and bodies that the mentions themselves did not give. May be called again."""
    home = home_of(text, scene)
    first: dict[int, Found] = {}
    for found in scene.found:
        if found.who is not None:
            first.setdefault(id(found.who), found)
    for draft in scene.drafts:
        if draft.country is None and draft.kind is ActorKind.ORGANISATION:
            _give(draft, first, "at-home", others_at_home(draft, home))
            _give(draft, first, "state-media", _state_media(scene, draft, first.get(id(draft))))
    for found in scene.found:
        if found.who is not None and found.who.country is None and found.kind is ActorKind.ORGANISATION:
            found.who.country = _owning(text, scene, found)
    captives = captive_nations(text, scene)
    for found in scene.found:
        draft_of = found.who
        if draft_of is None or draft_of.country is not None or draft_of.kind is not ActorKind.PERSON:
            continue
        if found.form is Form.NAME:
            code, rule, detail = _around(text, scene, found)
            if code is None:
                code, rule, detail = listed(scene, found, captives)
            if code is not None:
                draft_of.country = code
                found.because(rule, detail)
    _of_those_without(text, scene, first, captives, home)


def _of_those_without(text: Text, scene: Scene, first: dict[int, Found], captives: str | None, home: Home) -> None:
    """Persons by their names' custom, family and home, groups by their members, owners and sides."""
    styles = korean_styles(scene)
    held_ones = _held(scene, _beside_captives(text))
    rulers = ruled(text, scene, home.code)
    inner, only = torn(text, scene), alone(scene)
    for draft in scene.drafts:
        if draft.kind is ActorKind.ORGANISATION:
            _give(draft, first, "inner-side", of_inner_side(scene, draft, first.get(id(draft)), inner))
            _give(draft, first, "only-state", of_the_only_one(draft, only))
        if draft.members:
            _give(draft, first, "members", _one_country(draft))
        if draft.country is not None or draft.members:
            continue
        if draft.kind is ActorKind.PERSON and draft.parts:
            at = first.get(id(draft))
            if at is not None and _credited(text, at):
                continue
            held = id(draft) in held_ones
            if held and captives and at is not None and len(at.head.conjuncts()) > 1:
                _give(draft, first, "captives", (captives, "listed where the report speaks of its captives"))
            _give(draft, first, "custom", by_custom(scene, draft, styles, held=held))
            _give(draft, first, "rule", rulers.get(id(draft)))
            _give(draft, first, "at-home", person_at_home(draft, home))
            _give(draft, first, "family", _family(scene, draft))
            if at is not None and (draft.mentions >= OFTEN or not _among_others(scene, at, home.country)):
                _give(draft, first, "at-home", name_at_home(draft, home))
        elif draft.kind in (ActorKind.GROUP, ActorKind.PERSON):
            if draft.owner is not None and draft.owner.country:
                _give(draft, first, "owner-country", (draft.owner.country, f"{draft.owner.name}'s"))
            _give(draft, first, "at-home", others_at_home(draft, home))
            _give(draft, first, "inner-side", of_inner_side(scene, draft, first.get(id(draft)), inner))
            _give(draft, first, "only-state", of_the_only_one(draft, only))
            _give(draft, first, "puppets", _puppets(scene, draft))
            _give(draft, first, "state-media", _state_media(scene, draft, first.get(id(draft))))


def _give(draft: Draft, first: dict[int, Found], rule: str, given: tuple[str, str] | None) -> None:
    """Gives an actor a country, if it has none yet; the reason goes to its first mention."""
    if given is None or draft.country is not None:
        return
    draft.country = given[0]
    if id(draft) in first:
        first[id(draft)].because(rule, f"{draft.name} is taken for {given[0]}: {given[1]}")


def _owning(text: Text, scene: Scene, found: Found) -> str | None:
    """Whose a body is said to be right before its name: "the North's Foreign Ministry"."""
    if found.form is not Form.NAME or found.first < 2 or text.words[found.first - 1].lower() not in OWN:
        return None
    owner = scene.taken.get(found.first - 2)
    if owner is None or owner.kind not in (ActorKind.COUNTRY, ActorKind.PERSON) or not found.sectors:
        return None
    return owner.who.country if owner.who is not None else owner.country


def _credited(text: Text, found: Found) -> bool:
    """Whether a name is a photographer's ("REUTERS/Otieno Ruiz", "(A. Ruiz/Reuters)"), of whom nothing is said."""
    before = text.words[found.first - 1] if found.first else ""
    return before.endswith("/") or (found.last < len(text.words) and text.words[found.last] == "/")


def _among_others(scene: Scene, found: Found, home: str | None) -> bool:
    """Whether a first mention stands in one list with somebody of another country ("Angela Merkel and France's …")."""
    listed = (scene.taken.get(token.i) for token in found.head.conjuncts()[:12])
    return any(m is not None and m.who is not None and m.who.country not in (None, home) for m in listed)


def _beside_captives(text: Text) -> frozenset[int]:
    """The sentences that speak of captives or of setting somebody free, and those beside them, by number."""
    nouns, verbs = words("collectives", "words.captives"), words("collectives", "words.captivity")
    at = {t.sentence.index for t in text.tokens if t.lower in nouns or t.lemma in verbs}
    return frozenset(i + step for i in at for step in (-1, 0, 1))


def _held(scene: Scene, sentences: frozenset[int]) -> frozenset[int]:
    """The persons at least half of whose names stand in such sentences, but for the chief one who is not listed."""
    there: Counter[int] = Counter()
    names: Counter[int] = Counter()
    for found in scene.found:
        if found.who is not None and found.form is Form.NAME and found.kind is ActorKind.PERSON:
            names[id(found.who)] += 1
            there[id(found.who)] += found.head.sentence.index in sentences
    korean = [d for d in scene.drafts if d.kind is ActorKind.PERSON and persons.korean(d.name)]
    chief = max(korean, key=lambda d: d.mentions, default=None)
    return frozenset(draft for draft, count in names.items() if 2 * there[draft] >= count and draft != id(chief))


def _one_country(draft: Draft) -> tuple[str, str] | None:
    """The country of a group all of whose members are of one, none of them the state itself."""
    if draft.name.lower().endswith(("leaders", "presidents", "countries", "nations")):
        return None  # one of the two is not known, or read wrong
    codes = {m.country for m in draft.members}
    code = next(iter(codes)) if len(codes) == 1 and len(draft.members) > 1 else None
    return (code, "all its members are of that country") if code else None


def _puppets(scene: Scene, draft: Draft) -> tuple[str, str] | None:
    """ "The puppet clique" is what the North of Korea calls the South's government."""
    said = set(draft.name.lower().split()) & words("collectives", "words.puppets")
    if said and {"PRK", "KOR"} <= scene.countries.keys():
        return "KOR", "what the North calls the South's"
    return None


def _state_media(scene: Scene, draft: Draft, at: Found | None) -> tuple[str, str] | None:
    """ "State media" are those of the one country whose state's media the report names, or whose deed they tell."""
    name = draft.name.lower()
    if not ("state" in name and ("media" in name or "news" in name or "television" in name)):
        return None
    codes = {d.country for d in scene.drafts[:MOST] if d.country and {"JRN", "GOV"} <= set(d.sectors)}
    code = next(iter(codes)) if len(codes) == 1 else None
    if code:
        return code, "the only country whose state's media the report names"
    if codes or at is None or at.head.dep != "nsubj":
        return None
    told = (t for c in at.head.head.children if c.dep == "ccomp" for t in c.children if t.dep in ("nsubj", "nsubjpass"))
    for subject in told:
        for token in (subject, *(c for c in subject.children if c.dep in ("poss", "compound", "amod"))):
            inside = scene.taken.get(token.i)
            if inside is not None and inside.kind is ActorKind.COUNTRY and inside.country:
                return inside.country, f"they tell what {inside.name} does"
    return None


def _family(scene: Scene, draft: Draft) -> tuple[str, str] | None:
    """A first lady's, son's or daughter's country is that of the report's other persons with the family name.

    Only where all bearers of the name whose country is known have the same; without an office, where the name is no
    common one of Asia's and no part of a name is unknown.
    """
    kin = bool(draft.offices & words("offices", "words.beside"))
    if not kin and (draft.offices or len(draft.parts) < 2 or abroad(draft)):
        return None
    name = persons.surname(draft.parts)
    codes = {
        d.country
        for d in scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON
        and d is not draft
        and d.country
        and d.parts
        and (kin or not persons.family_first(d.parts))
        and persons.surname(d.parts) == name
    }
    if len(codes) != 1 or (not kin and persons.family_first((name, "x"))):
        return None
    return next(iter(codes)) or "", "of the family name of others of the report"


def _around(text: Text, scene: Scene, found: Found) -> tuple[str | None, str, str]:
    """What stands by the name: "Y's adviser X", "X, the brother of Y", "X, head of the institute"."""
    if PARTY_AND_STATE.match(text.report.text[found.end : found.end + 6]):
        return AMERICA, "party-and-state", "a party and a state after the name"
    code, rule, detail = _before(text, scene, found)
    if code is not None:
        return code, rule, detail
    code, rule, detail = _apposed(text, scene, found)
    if code is not None:
        return code, rule, detail
    for child in found.head.children:
        if child.dep == "prep" and child.lower in ("of", "at", "from", "with") and child.i == found.last:
            for grand in child.children:
                body = scene.taken.get(grand.i)
                likened = text.words[found.first - 1].lower() in ("the", "a", "an", "'", '"')  # "the Otieno of Chile"
                if child.lower == "of" and body is not None and body.kind is ActorKind.COUNTRY and not likened:
                    return body.country, "of-country", f"of {body.name}"  # "Prime Minister Otieno of Kenya"
                if child.lower == "at" and body is not None and body.country in ALLIANCES:
                    continue  # somebody who speaks there
                if (
                    body is not None
                    and body.kind is ActorKind.ORGANISATION
                    and body.who is not None
                    and body.who.country
                ):
                    return body.who.country, "employer-country", f"{child.lower} {body.who.name}"
    if found.head.dep == "nsubj" and found.head.head.lemma in words("offices", "words.heading"):
        for token in found.head.head.subtree()[:LONG]:
            body = scene.taken.get(token.i)
            if token.i > found.head.head.i and body is not None and body.kind is ActorKind.ORGANISATION and body.who:
                if body.who.country:
                    return body.who.country, "employer-country", f"{found.head.head.text} {body.who.name}"
                break
    after = text.words[found.last].lower() if found.last < len(text.words) else ""
    if after in OWN and found.last + 1 < len(text.words):
        after = text.words[found.last + 1].lower()
    if after == "administration" and not persons.family_first((found.name.lower(), "x")):
        return AMERICA, "administration", "'administration' is said of American governments"
    if after == "regime" and persons.korean(found.who.name if found.who else "") and "PRK" in scene.countries:
        return "PRK", "regime", "'regime' is said of the North's rulers"
    return None, "", ""


def _before(text: Text, scene: Scene, found: Found) -> tuple[str | None, str, str]:
    """An owner or an employer before the name or in the title: "Y's adviser X", "the network's X"."""
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
    elif found.first > 1:
        at = found.first - 1
        noun = text.tokens[at].lower
        if noun == "," and at > 1 and _apposition(text, found):
            code, rule, detail = _before_comma(text, scene, at)
            if code is not None:
                return code, rule, detail
            at -= 1
            noun = text.tokens[at].lower
        if noun == "counterpart":
            for length in (2, 1):
                said = meaning(text.quote(at - length, at)) if at >= length else None
                if said is not None and Sense.ADJECTIVE in said.senses:
                    return said.country, "counterpart", "a counterpart of that country"
        if text.words[found.first - 1] in OWN:
            owner = scene.taken.get(found.first - 2)
            if owner is not None and owner.kind is ActorKind.COUNTRY and owner.country:
                return owner.country, "owner-country", f"named as {owner.name}'s"
            if owner is not None and owner.kind is ActorKind.ORGANISATION and owner.who and owner.who.country:
                return owner.who.country, "employer-country", f"named as {owner.who.name}'s"
    return None, "", ""


def _apposition(text: Text, found: Found) -> bool:
    """Whether a name after a comma may say who is meant before it; "at talks with the envoy, Ruiz said" goes on."""
    after = text.words[found.last] if found.last < len(text.words) else ""
    return found.head.dep not in ("nsubj", "nsubjpass") or after == ","


def _before_comma(text: Text, scene: Scene, comma: int) -> tuple[str | None, str, str]:
    """ "Trump's deputy assistant, X", "the U.S. envoy to the United Nations, X": an office right before the comma."""
    seen_office = False
    for i in range(comma - 1, max(comma - 12, text.tokens[comma].sentence.row.first) - 1, -1):
        low = text.words[i].lower()
        inside = scene.taken.get(i)
        if i in text.office_tokens or low in words("offices", "words.kin"):
            if text.tokens[i].tag == "NNS" and not seen_office:
                return None, "", ""
            seen_office = True
            if low in words("offices", "words.opposite"):
                return None, "", ""
        elif low in OWN and seen_office:
            owner = scene.taken.get(i - 1)
            if owner is not None and owner.who is not None and owner.who.country and owner.kind is not ActorKind.PLACE:
                return owner.who.country, "owner-country", f"{owner.who.name}'s"
            return None, "", ""
        elif inside is not None and inside.kind is ActorKind.PERSON:
            return None, "", ""  # "Beside Kenyan President Otieno, Ruiz said": the office is Otieno's
        elif inside is not None and inside.kind is ActorKind.COUNTRY and seen_office and inside.who is not None:
            return inside.who.country, "title-country", f"an office of {inside.who.name}'s before the name"
        elif inside is None and low not in LINKS and low not in title_words() and text.tokens[i].pos not in PLAIN:
            return None, "", ""
    return None, "", ""


def _apposed(text: Text, scene: Scene, found: Found) -> tuple[str | None, str, str]:
    """Kin or an employer in an apposition: "X, the brother of Y", "X, a professor at the university"."""
    envoy = "ambassador" in found.offices
    for child in found.head.children:
        if child.dep != "appos":
            continue
        kin = child.lower in words("offices", "words.kin")
        for token in child.subtree()[:LONG]:
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
            # Whom he works for stands with the office, or right behind another word for him.
            office = child.i in text.office_tokens or other.head.head.head is child
            if other.kind is ActorKind.ORGANISATION and child.i < token.i and office and not envoy:
                return other.who.country, "employer-country", f"of {other.who.name}"
    return None, "", ""
