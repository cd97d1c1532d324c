"""Groups that are known by what is said of them: the allies of one state, those who are held and freed."""

from __future__ import annotations

from dateline.actors.discourse import BACK, Discourse
from dateline.actors.found import MOST, Draft, Found
from dateline.actors.nominals import Nominal
from dateline.lexicon.countries import Sense, is_territory, meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

COUNTRY, PLACE = ActorKind.COUNTRY, ActorKind.PLACE
ARTICLES = frozenset({"the", "'s", "’s", "'"})
STATE_ACTS = words("acting", "state_acts") | words("acting", "state_pressed")
NOBODY = ("no ", "any ", "other ")
"""How a phrase starts that means nobody spoken of."""


def known_group(discourse: Discourse, nominal: Nominal) -> bool:
    """Joins "our allies", "the detainees" to those of before; whether it did."""
    if _beside(discourse, nominal):
        return True
    held = _held(discourse, nominal)
    if held is None:
        return False
    detail = f"{nominal.found.name!r}: those whom the report says are held"
    discourse.scene.join(nominal.found, held, "captives", detail)
    return True


def _beside(discourse: Discourse, nominal: Nominal) -> bool:
    """ "Our allies", "its allies", "other allies": the allies of one state are one group, whoever speaks of them."""
    found = nominal.found
    head = found.head.lower
    if head not in words("collectives", "words.sides_of") or nominal.number or found.name.lower().startswith("no "):
        return False
    owner = nominal.owner.who if nominal.owner is not None else discourse.possessor(nominal)
    code = owner.country if owner is not None else _before_it(discourse, found)
    if code is None and (nominal.possessive or nominal.owner is not None):
        return False
    key = f"{head} of {code}" if code else ""
    of_head = [
        d for d in discourse.scene.drafts[:MOST] if d.beside.startswith(f"{head} ") and discourse.agree(found, d)
    ]
    same = next((d for d in of_head if d.beside == key), None) if key else None
    open_ones = [d for d in of_head if d.beside == f"{head} of"]
    if same is None and key and len(open_ones) == 1:
        same = open_ones[0]
        same.beside = key
    if same is None and not key and len(of_head) == 1:
        same = of_head[0]
    if same is not None:
        discourse.scene.join(found, same, "group", f"{found.name!r}: the {same.beside}")
        return True
    before = len(discourse.scene.drafts)
    discourse.fresh(nominal, ActorKind.GROUP)
    if found.who is not None and len(discourse.scene.drafts) > before:
        found.who.beside = key or f"{head} of"
    return True


def _before_it(discourse: Discourse, found: Found) -> str | None:
    """The state in "U.S. allies"."""
    for i in range(found.first, found.head.i):
        inside = discourse.scene.taken.get(i)
        if inside is not None and inside.kind is ActorKind.COUNTRY and inside.country:
            return inside.country
    return None


def _held(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """ "The detainees" are the three tourists of before who are held, jailed, freed; and these are the detainees."""
    table = words("collectives", "words.captives")
    head = nominal.found.head.lower
    if not (nominal.definite or nominal.demonstrative) or not nominal.found.plural:
        return None
    captive = head in table
    if not captive and nominal.modified and not nominal.number:
        return None
    if not captive and head not in ("men", "women", "prisoners", "citizens", "americans", "tourists", "trio"):
        return None
    for seen in reversed(discourse.seen[-BACK:]):
        draft = seen.draft
        if draft.kind is not ActorKind.GROUP or draft.members or draft.name.lower().startswith(NOBODY):
            continue
        if nominal.number and draft.number and nominal.number != draft.number:
            continue
        if nominal.number and not draft.number and not captive:
            continue  # "the two men" are no group that nobody has counted
        if not discourse.agree(nominal.found, draft) or draft.name.lower().endswith(("families", "relatives")):
            continue
        if captive and _is_held(seen.head):
            return draft
        if not captive and head in ("men", "women") and _is_held(seen.head):
            return draft
        if not captive and not table.isdisjoint(draft.name.lower().split()):
            return draft
    return None


def the_state(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """ "South Korean authorities", "authorities in Seoul" are the state, where the report tells of it as a party."""
    found, tokens = nominal.found, discourse.text.tokens
    country = discourse.scene.countries.get(found.country or "")
    if found.head.lower not in words("collectives", "words.authorities") or country is None or nominal.number:
        return None
    if is_territory(found.country or ""):
        return None
    for i in range(found.first, found.head.i):
        inside = discourse.scene.taken.get(i)
        named = inside is not None and inside.country == found.country and inside.kind in (COUNTRY, PLACE)
        if not named and tokens[i].lower not in ARTICLES:
            return None
    if any(c.dep == "prep" and c.lower not in ("in", "of") for c in found.head.children):
        return None
    return None if discourse.only_place(country) else country


def the_people(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """ "The Russians argued that", "talks with the Iranians" are the state, where no Russians of flesh are told of."""
    found = nominal.found
    country = discourse.scene.countries.get(found.country or "")
    bare = nominal.definite and found.last == found.head.i + 1 and discourse.text.words[found.first].lower() == "the"
    if country is None or not bare or nominal.number or found.sectors != ("CVL",) or found.head.tag == "NN":
        return None
    said = meaning(discourse.text.quote(found.first + 1, found.last))
    if said is None or Sense.PEOPLE not in said.senses or is_territory(said.country):
        return None
    if any(c.i > found.head.i for c in found.head.children) or discourse.only_place(country):
        return None
    for draft in discourse.scene.drafts[:MOST]:
        several = draft.kind is ActorKind.GROUP and draft.country == found.country and "CVL" in draft.sectors
        if several and (draft.number or words("collectives", "words.captives") & set(draft.name.lower().split())):
            return None
    return country if _as_state(found.head) else None


def _as_state(head: Token) -> bool:
    """Whether a people does what states do: speaks, offers, refuses, is talked with or pressed."""
    up = head.head
    if head.dep == "nsubj":
        return up.lemma in words("acting", "speech") or up.lemma in STATE_ACTS
    if head.dep in ("dobj", "nsubjpass"):
        return up.lemma in words("acting", "told") or up.lemma in words("acting", "state_pressed")
    if head.dep != "pobj" or up.lower not in ("with", "from", "on", "to", "by", "against"):
        return False
    if up.lower == "by":
        return up.head.lemma in STATE_ACTS
    return up.head.lemma in words("acting", "relations") or up.head.lemma in words("acting", "state_met")


def same_press(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """ "State media also showed …": the one country's press that the report has quoted before."""
    found = nominal.found
    if found.head.lower != "media":
        return None
    state = words("collectives", "words.of_state")
    said = {t.lower for t in discourse.text.tokens[found.first : found.head.i]} - ARTICLES - {"-", "run", "owned"}
    if not said <= state:
        return None  # "local media", "social media"
    presses = []
    for draft in discourse.scene.drafts[:MOST]:
        parts = set(draft.name.lower().replace("-", " ").split())
        if draft.kind not in (ActorKind.GROUP, ActorKind.ORGANISATION) or "media" not in parts:
            continue
        known = draft.country or parts - {"media"} <= state  # "state media" once more, nobody's yet
        agree = found.country is None or draft.country in (None, found.country)
        if known and agree and (not said or parts & state):
            presses.append(draft)
    if len(presses) != 1:
        return None
    presses[0].country = presses[0].country or found.country
    return presses[0]


def armed_group(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """ "Farc fighters", "fighters of the Farc" are the armed group that the phrase names, if nothing counts them."""
    found = nominal.found
    if found.head.lower not in words("collectives", "words.fighting") or nominal.number or found.first == found.head.i:
        return None
    inside = discourse.scene.taken.get(found.head.i - 1)
    who = inside.who if inside is not None and found.first <= inside.first else None
    if who is None or who.kind is not ActorKind.ORGANISATION or not {"REB", "UAF"} & set(who.sectors):
        return None
    before = {t.lower for t in discourse.text.tokens[found.first : inside.first]} if inside is not None else set()
    return who if before <= ARTICLES else None


def _is_held(head: Token) -> bool:
    """Whether a noun stands with a word for holding or freeing: "imprisoned in", "the release of", "has freed"."""
    table = words("collectives", "words.holding")
    if any(c.dep in ("acl", "relcl", "amod") and c.lemma in table for c in head.children):
        return True
    up = head.head
    if up.dep == "prep" or up.pos == "ADP":
        up = up.head
    return up.lemma in table and head.dep in ("dobj", "pobj", "nsubjpass")
