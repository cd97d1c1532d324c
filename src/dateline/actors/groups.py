"""Whom a noun phrase for several people, bodies or states means."""

from __future__ import annotations

from dateline.actors.alike import alike, of_another_party, says_more
from dateline.actors.discourse import BACK, Discourse, Seen
from dateline.actors.firms import firms
from dateline.actors.found import MOST, Draft, Found
from dateline.actors.nominals import Nominal
from dateline.actors.resolve import HEADS, LEADING, country_draft
from dateline.actors.sides import armed_group, known_group, same_press, the_people, the_state
from dateline.actors.vocabulary import nouns
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

MEETINGS = words("acting", "gatherings")
KOREAS = ("PRK", "KOR")
TIMES = 4
"""How many times oftener the two leaders are named than one whom they are compared with."""
SPOKEN = 4
"""Sentences back in which two sides are looked for."""


def several(discourse: Discourse, nominal: Nominal) -> None:
    """Joins "the two leaders", "both sides", "the officials" to their members or to the group spoken of before."""
    found, head = nominal.found, nominal.found.head.lower
    counted = _counted(discourse, nominal)
    if counted is not None:
        discourse.scene.join(found, counted, "group", f"{found.name!r}: the {nominal.number} spoken of before")
        return
    if known_group(discourse, nominal):
        return
    same = (
        the_state(discourse, nominal)
        or the_people(discourse, nominal)
        or armed_group(discourse, nominal)
        or same_press(discourse, nominal)
    )
    if same is not None:
        found.kind, found.sectors = same.kind, same.sectors
        discourse.scene.join(found, same, "stands-for", f"{found.name!r} is {same.name}")
        return
    if head == "koreas":
        _members(discourse, nominal, [country_draft(discourse.scene, code) for code in KOREAS])
        return
    if head in ("leaders", "presidents") and _leaders_of_states(discourse, nominal):
        return
    members = _few(discourse, nominal)
    if members:
        _members(discourse, nominal, members)
        return
    if nominal.definite and not nominal.number:
        if (
            head in ("officials", "ministers", "diplomats", "leaders", "presidents")
            and not found.country
            and not nominal.modified
        ):
            pair = _recent(
                discourse, found.head, ActorKind.PERSON, 3, leading=head in ("leaders", "presidents"), sentences=1
            )
            if len(pair) > 2 and head in ("leaders", "presidents"):
                pair = _of_last_sentence(discourse, found.head) or pair
            if len(pair) == 2 and all(d.offices for d in pair):
                _members(discourse, nominal, pair)
                return
        same = _group_before(discourse, head, found)
        if same is not None:
            discourse.scene.join(found, same, "group", f"{found.name!r}, spoken of before")
            return
        if (
            head in words("collectives", "pairs.persons")
            and head not in ("men", "women")
            and not found.country
            and not nominal.modified
        ):
            members = _recent(
                discourse, found.head, ActorKind.PERSON, 2, leading=head in ("leaders", "presidents"), sentences=1
            )
            if len(members) == 2:
                _members(discourse, nominal, members)
                return
        if (
            head in ("sides", "countries", "nations", "neighbors", "neighbours", "rivals", "allies", "governments")
            and not found.country
            and not nominal.modified
            and not nominal.demonstrative
            and not _of_something(found.head)
        ):
            members = _recent(discourse, found.head, ActorKind.COUNTRY, 2, leading=False)
            if len(members) == 2:
                _members(discourse, nominal, members)
                return
    elif nominal.definite or found.country:
        same = _group_before(discourse, head, found)
        if same is not None and nominal.definite:
            discourse.scene.join(found, same, "group", f"{found.name!r}, spoken of before")
            return
    if nominal.demonstrative:
        recent = discourse.last(
            lambda d: (
                d.kind is ActorKind.GROUP and not d.members and not d.name.lower().startswith(("no ", "other ", "any "))
            ),
            12,
        )
        if recent is not None and not found.country and head not in words("collectives", "pairs.states"):
            discourse.scene.join(found, recent, "group", f"{found.name!r}: the group spoken of before")
            return
    discourse.fresh(nominal, ActorKind.GROUP)


def _leaders_of_states(discourse: Discourse, nominal: Nominal) -> bool:
    """Joins "the leaders of Chad and Mali", "the two Korean leaders" to those of whom the report tells."""
    found = nominal.found
    koreas = _of_the_koreas(nominal)
    codes = list(KOREAS) if koreas else _codes_after(discourse, found.head)
    if len(codes) < 2:
        return False
    found.country = None
    holders = [p for code in codes if (p := _leader_of(discourse, code)) is not None]
    if len(holders) == len(codes):
        _members(discourse, nominal, holders)
        return True
    if koreas and nominal.number:
        discourse.fresh(nominal, ActorKind.GROUP)  # not two others of whom the report tells
        return True
    return False


def _few(discourse: Discourse, nominal: Nominal) -> list[Draft]:
    """Whom "the two leaders", "both sides", "the three men", "the two companies" count; none where it is not plain."""
    found, head = nominal.found, nominal.found.head.lower
    two = nominal.number in ("two", "both") or (nominal.number == "three" and nominal.definite)
    count = 3 if nominal.number == "three" else 2
    if not two or not (nominal.definite or nominal.number == "both") or found.country:
        return []
    if head == "parties" and (any(c.lower == "political" for c in found.head.children) or _partisan(found.head)):
        return []
    if head == "sides" and _of_something(found.head):
        return []  # "both sides of the border"
    states = head in words("collectives", "pairs.states")
    members: list[Draft] = []
    if states or head in words("collectives", "pairs.persons"):
        leading = head in ("leaders", "presidents")
        members = _sides_here(discourse, nominal) if states and count == 2 else []
        members = members or (_who_met(discourse, found.head) if states and count == 2 else [])
        members = members or (_side_by_side(discourse, found.head) if states and count == 2 else [])
        members = members or (_pair_spoken_of(discourse, found.head) if states and count == 2 else [])
        kind = ActorKind.COUNTRY if states else ActorKind.PERSON
        members = members or _recent(discourse, found.head, kind, count, leading=leading)
        if states and count == 2 and len(members) < count:
            members = _sides_spoken_of(discourse, nominal)
    if len(members) == count:
        return members
    if head in ("leaders", "presidents") and count == 2 and nominal.definite:
        return _leaders_told_of(discourse, found)
    return firms(discourse, found.head) if count == 2 and head in words("collectives", "pairs.bodies") else []


def _partisan(head: Token) -> bool:
    """Whether parties are politicians': "lawmakers from both parties"."""
    noun = nouns().get(head.head.head.lower) if head.dep == "pobj" else None
    return noun is not None and ("LEG" in noun.sectors or head.head.head.lower in ("members", "politicians"))


def _of_something(head: Token) -> bool:
    """Whether a phrase goes on with "of", which says whose or of what: "the nations of the world"."""
    return any(c.dep == "prep" and c.lower == "of" and c.i > head.i for c in head.children)


def _side_by_side(discourse: Discourse, head: Token) -> list[Draft]:
    """The only two states that the sentence has coordinated before: "China and Russia"."""
    pairs: list[list[Draft]] = []
    for seen in discourse.seen[-BACK:]:
        here = seen.head.sentence is head.sentence and seen.head.i < head.i
        if not here or seen.draft.kind is not ActorKind.COUNTRY or seen.head.dep != "conj":
            continue
        first = discourse.by_token.get(seen.head.head.i)
        named = first is not None and first.who is not None and first.who is not seen.draft
        if first is None or first.who is None or not named or len(seen.head.head.conjuncts()) != 2:
            return []
        if first.who.kind is ActorKind.COUNTRY:
            pairs.append([first.who, seen.draft])
    return pairs[0] if len(pairs) == 1 else []


def _pair_spoken_of(discourse: Discourse, head: Token) -> list[Draft]:
    """ "The two Koreas … The two sides", "between Oman and Chad. The two countries": the pair last spoken of."""
    for seen in reversed(discourse.seen[-BACK:]):
        if head.sentence.index - seen.head.sentence.index > 1 or seen.head.i > head.i:
            break
        draft = seen.draft
        if len(draft.members) == 2 and all(m.kind is ActorKind.COUNTRY for m in draft.members):
            return list(draft.members)
        if draft.kind is not ActorKind.COUNTRY or seen.modifier:
            continue
        first = discourse.by_token.get(seen.head.head.i) if seen.head.dep == "conj" else None
        other = first.who if first is not None else None
        if other is None or other is draft or other.kind is not ActorKind.COUNTRY:
            break
        return [other, draft] if len(seen.head.head.conjuncts()) == 2 else []
    return []


def _who_met(discourse: Discourse, head: Token) -> list[Draft]:
    """ "The summit between the two countries": of the two leaders of states of whom the sentences before tell."""
    if head.dep != "pobj" or head.head.lower not in ("between", "of") or head.head.head.lower not in MEETINGS:
        return []
    codes: list[str] = []
    for seen in discourse.seen[-BACK:]:
        draft = seen.draft
        if head.sentence.index - seen.head.sentence.index > 1 or draft.kind is not ActorKind.PERSON:
            continue
        if draft.offices & HEADS and draft.country and draft.country not in codes:
            codes.append(draft.country)
    return [country_draft(discourse.scene, code) for code in codes] if len(codes) == 2 else []


def _leaders_told_of(discourse: Discourse, found: Found) -> list[Draft]:
    """The two heads of state whom the report has spoken of most, where no third comes near them."""
    heads = [
        d
        for d in discourse.scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON and d.parts and d.offices & HEADS and 0 <= d.start < found.start
    ]
    heads.sort(key=lambda d: (-d.mentions, d.start))
    if len(heads) < 2 or (len(heads) > 2 and 2 * heads[2].mentions > heads[1].mentions):
        return []
    return heads[:2]


def _sides_here(discourse: Discourse, nominal: Nominal) -> list[Draft]:
    """ "A's premier met B's president at the border of the two countries": theirs, if the sentence has no third."""
    codes: list[str] = []
    for seen in discourse.seen[-BACK:]:
        if seen.head.sentence is not nominal.found.head.sentence or seen.head.i > nominal.found.head.i:
            continue
        code = seen.draft.country
        if seen.draft.kind in (ActorKind.PERSON, ActorKind.COUNTRY) and code and code not in codes:
            codes.append(code)
    people = any(
        s.draft.kind is ActorKind.PERSON and s.head.sentence is nominal.found.head.sentence
        for s in discourse.seen[-BACK:]
    )
    return [country_draft(discourse.scene, code) for code in codes] if len(codes) == 2 and people else []


def _sides_spoken_of(discourse: Discourse, nominal: Nominal) -> list[Draft]:
    """The two states that are there in their people and leaders too: "the Kenyans asked, Otieno said"."""
    codes: list[str] = []
    here = nominal.found.head.sentence.index
    for seen in reversed(discourse.seen[-BACK:]):
        if here - seen.head.sentence.index > SPOKEN or len(codes) == 2:
            break
        draft = seen.draft
        if draft.kind is ActorKind.COUNTRY:
            shown = not discourse.only_place(draft)
        elif draft.kind is ActorKind.GROUP:
            shown = "CVL" in draft.sectors and not draft.members
        else:
            shown = draft.kind is ActorKind.PERSON and bool(draft.offices & LEADING)
        if shown and draft.country and draft.country not in codes:
            codes.append(draft.country)
    return [country_draft(discourse.scene, code) for code in codes] if len(codes) == 2 else []


def _of_the_koreas(nominal: Nominal) -> bool:
    """Whether leaders are those of the two halves: "the two Korean leaders", "the leaders of the two Koreas"."""
    head, two = nominal.found.head, nominal.number in ("two", "both")
    whose = (p for c in head.children if c.dep == "prep" and c.lower in ("of", "from") for p in c.children)
    if any(t.lower == "koreas" for t in (*whose, *(c for c in head.lefts if c.dep == "poss"))):
        return True
    adjective = next((c for c in head.lefts if c.lower == "korean" and c.dep in ("amod", "compound", "nmod")), None)
    if adjective is None or nominal.found.country or len(adjective.conjuncts()) > 1:
        return False
    return two or (nominal.definite and not nominal.number)


def _codes_after(discourse: Discourse, token: Token) -> list[str]:
    """The countries in "the leaders of A and B"."""
    for child in token.children:
        if child.dep == "prep" and child.lower in ("of", "from"):
            for grand in child.children:
                named = [discourse.scene.taken.get(t.i) for t in grand.conjuncts()]
                return [m.country for m in named if m is not None and m.country]
    return []


def _leader_of(discourse: Discourse, code: str) -> Draft | None:
    return next(
        (
            d
            for d in discourse.scene.drafts
            if d.kind is ActorKind.PERSON and d.country == code and d.offices & HEADS and d.parts
        ),
        None,
    )


def _counted(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """ "the three guests" are the three Italians of before."""
    if not nominal.definite or nominal.number in ("", "both"):
        return None
    if any(c.lower in ("last", "first", "other", "latter", "former") for c in nominal.found.head.children):
        return None
    for seen in reversed(discourse.seen[-BACK:]):
        draft = seen.draft
        if (
            draft.kind is ActorKind.GROUP
            and draft.number == nominal.number
            and not draft.members
            and discourse.agree(nominal.found, draft)
            and alike(nominal.found.head.lower, draft)
        ):
            return draft
    return None


def _group_before(discourse: Discourse, head: str, found: Found) -> Draft | None:
    for seen in reversed(discourse.seen[-BACK:]):
        draft = seen.draft
        if (
            draft.kind is ActorKind.GROUP
            and discourse.agree(found, draft)
            and not (draft.country == "IMG" and says_more(found, draft))
            and not of_another_party(found, draft)
            and head in draft.name.lower().split()
            and not draft.name.lower().startswith(("no ", "any ", "other "))
        ):
            return draft
    return None


def _recent(
    discourse: Discourse, token: Token, kind: ActorKind, count: int, *, leading: bool, sentences: int = 4
) -> list[Draft]:
    """The last distinct actors of a kind; where they lead countries, those who do; not who acts upon them."""
    chosen: list[Draft] = []
    verb = token.head.head if token.dep == "pobj" and token.head.lower in ("on", "upon") else token.head
    acted_on = token.dep == "dobj" or verb is not token.head
    subject = next((c for c in verb.children if c.dep == "nsubj"), None) if acted_on else None
    acting = discourse.by_token.get(subject.i) if subject is not None else None
    barred = acting.who if acting is not None else None
    rare = _rarely(discourse) if leading else 0
    here = discourse.seen[-1].head.sentence.index if discourse.seen else 0
    for seen in reversed(discourse.seen[-BACK:]):
        if here - seen.head.sentence.index > sentences:
            break
        draft = seen.draft
        if draft is barred or (seen.modifier and kind is ActorKind.COUNTRY and _of_a_body(discourse, seen.head)):
            continue
        if draft.kind is ActorKind.COUNTRY and discourse.only_place(draft):
            continue
        if leading and (draft.mentions < rare or _any_such(seen)):
            continue
        if draft.kind is kind and draft not in chosen and (not leading or draft.offices & HEADS or not draft.offices):
            chosen.append(draft)
            if len(chosen) == count:
                break
    return chosen


def _of_last_sentence(discourse: Discourse, head: Token) -> list[Draft]:
    """The only two leaders of whom the last sentence with a leader tells."""
    chosen: list[Draft] = []
    at = -1
    for seen in reversed(discourse.seen[-BACK:]):
        if seen.head.i > head.i or not (seen.draft.kind is ActorKind.PERSON and seen.draft.offices & HEADS):
            continue
        if at >= 0 and seen.head.sentence.index != at:
            break
        at = seen.head.sentence.index
        if seen.draft not in chosen:
            chosen.append(seen.draft)
    return chosen if len(chosen) == 2 else []


def _any_such(seen: Seen) -> bool:
    """Whether somebody is only spoken of as one of his kind: "a serving president"."""
    return not seen.draft.parts and any(c.lower in ("a", "an", "any") for c in seen.head.children)


def _of_a_body(discourse: Discourse, token: Token) -> bool:
    """Whether a country's name is only part of a body's or a group's: "the Omani military"."""
    noun = discourse.by_token.get(token.head.i)
    return noun is not None and noun.kind in (ActorKind.ORGANISATION, ActorKind.GROUP)


def _rarely(discourse: Discourse) -> int:
    """Mentions below which a leader is only compared with those two of whom the report tells far more."""
    told = sorted(d.mentions for d in discourse.scene.drafts[:MOST] if d.kind is ActorKind.PERSON and d.offices & HEADS)
    return told[-2] // TIMES if len(told) > 2 else 0


def _members(discourse: Discourse, nominal: Nominal, members: list[Draft]) -> None:
    draft = discourse.group_of(members, nominal.found.name)
    nominal.found.kind, nominal.found.country = ActorKind.GROUP, None
    discourse.scene.join(nominal.found, draft, "members", "they are " + " and ".join(m.name for m in members))
