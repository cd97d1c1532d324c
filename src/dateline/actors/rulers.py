"""Whose country somebody rules whom a report names without it: "Otieno's Kenya", "the forces of President Otieno".

No table says who rules where. What counts is the report's own words: a state that is called somebody's, a place where
somebody is said to have been, or a word for power beside the name and the one state that its sentences speak of.
"""

from __future__ import annotations

from collections import Counter

from dateline.actors.customs import abroad
from dateline.actors.found import MOST, Draft, Found, Scene
from dateline.actors.text import OWN, Text
from dateline.lexicon.countries import name_of
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form

STATES = frozenset({ActorKind.COUNTRY, ActorKind.GROUP, ActorKind.PLACE})
AMERICA = "USA"
PREMIERS = frozenset({"prime minister", "deputy prime minister", "home secretary", "foreign secretary"})
NEAR = 24
"""Tokens before a name in which a state is spoken of that only one sentence has."""
TWICE = 2
"""Sentences that must speak of the state, where they speak of others too; and how many times as many of it."""


def ruled(text: Text, scene: Scene, home: str | None) -> dict[int, tuple[str, str]]:
    """The countries of persons without one, by the person's identity, with the reason. `home`: the report's own."""
    named: dict[int, list[Found]] = {}
    for found in scene.found:
        who = found.who
        if found.form is Form.NAME and found.kind is ActorKind.PERSON and who is not None and who.country is None:
            named.setdefault(id(who), []).append(found)
    if not named:
        return {}
    states = _states(scene, home)
    given: dict[int, tuple[str, str]] = {}
    for key, mentions in named.items():
        who = mentions[0].who
        said = next((s for found in mentions if (s := _said(text, scene, found)) is not None), None)
        if said is None and who is not None and abroad(who) and _in_power(text, who, mentions):
            said = _beside(mentions, states)
        elif said is None and who is not None and PREMIERS & who.offices:
            said = _beside(mentions, _without(states, AMERICA))  # who has no prime minister
        if said is not None:
            given[key] = said
    return given


def _without(states: dict[int, list[Found]], code: str) -> dict[int, list[Found]]:
    """The states spoken of, without one."""
    return {at: kept for at, named in states.items() if (kept := [f for f in named if f.country != code])}


def _said(text: Text, scene: Scene, found: Found) -> tuple[str, str] | None:
    """ "Otieno's Kenya"; "Ruiz in Chile" of somebody with a name from abroad and without an office."""
    if found.last + 1 >= len(text.words):
        return None
    word = text.words[found.last].lower()
    place = scene.taken.get(found.last + 1)
    if place is None or place.kind is not ActorKind.COUNTRY or not place.country or place.form is not Form.NAME:
        return None
    if word in OWN and not place.modifier and found.last + 1 == place.first:
        return place.country, f"the report calls {place.name} his"
    who = found.who
    if word != "in" or who is None or not abroad(who) or who.offices or found.head.dep in ("nsubj", "nsubjpass"):
        return None
    return place.country, f"spoken of in {place.name}"


def _in_power(text: Text, who: Draft, mentions: list[Found]) -> bool:
    """Whether somebody leads a state by an office, or by a word for power beside one of the first mentions."""
    if who.offices & words("offices", "words.leading"):
        return True
    table = words("offices", "words.power")
    for found in mentions[: TWICE * 10]:
        last = found.last
        if last < len(text.words) and text.words[last].lower() in OWN:
            last += 1
        if any(text.words[i].lower() in table for i in range(last, min(last + 2, len(text.words)))):
            return True
        up = found.head.head
        if found.head.dep in ("dobj", "nsubjpass") and up.lemma in table:
            return True
        if (
            found.head.dep == "pobj"
            and up.lower in ("of", "by", "from")
            and (up.head.lemma in table or up.head.lower in table)
        ):
            return True
    return False


def _beside(mentions: list[Found], states: dict[int, list[Found]]) -> tuple[str, str] | None:
    """The state that the sentences with the name and those before them speak of, alone or far more than any other."""
    sentences = {found.head.sentence.index - back for found in mentions for back in (0, 1)}
    votes = Counter(code for i in sorted(sentences) for code in {one.country for one in states.get(i, ())})
    first, second = [*votes.most_common(2), (None, 0), (None, 0)][:2]
    code = first[0]
    if code is None or (second[1] and (first[1] < TWICE or first[1] < TWICE * second[1])):
        return None
    last = [_last_before(found, states) for found in mentions]
    if not any(one is not None and one.country == code and (first[1] > 1 or gap <= NEAR) for one, gap in last):
        return None
    return code, f"leads a state, and is named beside {name_of(code)}"


def _last_before(found: Found, states: dict[int, list[Found]]) -> tuple[Found | None, int]:
    """The last state spoken of before a mention, in its sentence or the one before, and the tokens between."""
    index = found.head.sentence.index
    before = [one for back in (0, 1) for one in states.get(index - back, ()) if one.first < found.first]
    one = max(before, key=lambda one: one.first, default=None)
    return one, found.first - one.first if one is not None else 0


def _states(scene: Scene, home: str | None) -> dict[int, list[Found]]:
    """The mentions of states that the report knows no leader of, but for its own, by the sentence's number."""
    led = {
        d.country
        for d in scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON and d.parts and d.country and d.offices & words("offices", "words.leading")
    }
    found: dict[int, list[Found]] = {}
    for one in scene.found:
        code = one.country
        if one.kind in STATES and code and code != home and code not in led and name_of(code) is not None:
            found.setdefault(one.head.sentence.index, []).append(one)
    return found
