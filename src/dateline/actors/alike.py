"""Whether a noun phrase for several may mean a group spoken of before, by the nouns and names in both."""

from __future__ import annotations

from dateline.actors.found import Draft, Found
from dateline.actors.vocabulary import nouns
from dateline.lexicon.countries import meaning
from dateline.lexicon.tables import words

SMALL = frozenset({"the", "some", "many", "several", "two", "three", "all", "most", "these", "those", "other", "both"})


def alike(head: str, draft: Draft) -> bool:
    """Whether a noun may mean a group: "the two men" are no "two nations" of before, "two pilots" no "two colonels"."""
    states, persons = words("collectives", "pairs.states"), words("collectives", "pairs.persons")
    said = set(draft.name.lower().split())
    if (head in states and not draft.members and not said & states) or (head in persons and said & states):
        return False
    own, other = nouns().get(head), nouns().get(draft.name.lower().rpartition(" ")[2])
    if own is None or other is None or head in said or head in persons or not own.sectors:
        return True
    return "CVL" in (*own.sectors, *other.sectors)


def of_another_party(found: Found, draft: Draft) -> bool:
    """Whether both have names before the head that differ: "the Labour hopefuls" are no "Conservative hopefuls"."""
    own, other = _party_words(found.name), _party_words(draft.name)
    return bool(own and other and own.isdisjoint(other))


def _party_words(name: str) -> set[str]:
    """Words with capitals before the head of a group's name that are no country's."""
    before = (w for w in name.split()[:-1] if w[0].isupper() and meaning(w) is None)
    return {"Republican" if w == "GOP" else w for w in before if w.lower() not in SMALL}


def says_more(found: Found, draft: Draft) -> bool:
    """Whether a phrase has words that the world's leaders or nations are not called by: "the Nordic leaders"."""
    return bool(set(found.name.lower().split()) - set(draft.name.lower().split()))
