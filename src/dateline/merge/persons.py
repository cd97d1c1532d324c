"""Which names of persons are one person's across reports, and which are namesakes'.

Judged by spelling, initials, order of names, who else bears a name, titles and countries; each joining is a judgement
with its reasons. A person's word stands over all of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from dateline.lexicon import tables
from dateline.lexicon.countries import country_of
from dateline.merge.entries import Entry, Joining, Key
from dateline.model import About, Actor, Judgement, Reading, Reason, Verdict, content_id

ROMANISED = 0.9
"""Likeness of two spellings of one name, letters alone ("kimjongun", "kimjongeun" .95; "kimjongil" .78)."""

WORD = 0.75
"""Likeness that each pair of words must reach as well ("un", "eun" .8), with one first letter."""

SPELT = 400
"""Names that begin alike, or have one short form, with which a name is compared: the commonest of them."""

RARE = 12
RARER = 0.85
"""Likeness enough for a spelling that has one report where the other, of the same country, has this many: a slip."""

BEARER = 0.8
"""Share of the reports with a fitting full name that must write of one bearer before a bare surname means him."""

ONLY = 0.95
"""Share from which nobody else can be meant, whatever country a report takes him for."""

NAMESAKE = 0.2
"""Share of the reports that know a name's country which must have another one before it is another person's name."""

INITIALS = 2
"""Letters of a middle part that can be initials: "W", "HW"."""

GENERATIONS = frozenset({"jr", "sr", "ii", "iii"})
"""Words after a name that say that it is the father's or the son's."""

_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1 << 17)
def fold(name: str) -> str:
    """A name in lower-case letters without accents, its words one space apart; apostrophes and hyphens part words."""
    plain = name
    if not name.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(_LETTERS.findall(plain.lower()))


def join_people(joining: Joining, judgements: list[Judgement]) -> None:
    """Joins the persons' entries that are one person's."""
    entries = joining.entries
    people = sorted((key for key in entries if key[0] == "person"), key=lambda k: (-entries[k].reports, k))
    full = [key for key in people if " " in key[1]]
    _join_spellings(full, joining, judgements)
    _join_turned(full, joining, judgements)
    _join_short_forms(full, joining, judgements)
    _join_cut(full, joining, judgements)
    by_part: dict[str, Counter[Key]] = defaultdict(Counter)
    for key in full:
        by_part[_surname(entries[key])][joining.root(key)] += entries[key].reports
    for key in people:
        bearers = by_part.get(key[1]) if " " not in key[1] else None
        if not bearers:
            continue
        titles = entries[key].titles
        among = {one: n for one, n in bearers.items() if titles & entries[one].titles} or bearers
        best, reports = min(among.items(), key=lambda item: (-item[1], item[0]))
        share = reports / sum(among.values())
        sure = share >= ONLY and reports >= RARE  # then a country that one report gives him by mistake is no hindrance
        fits = share >= BEARER and (sure or _compatible(entries[key], entries[best]))
        if fits and joining.join(key, best):
            as_one = f" under one of its titles ({', '.join(sorted(titles)[:2])})" if among is not bearers else ""
            detail = f"{share:.0%} of the reports that give a full name with {key[1]!r}{as_one} write of {best[1]!r}"
            judgements.append(_judgement(entries[key], entries[best], share, "only bearer of the name", detail))


def _join_spellings(full: Sequence[Key], joining: Joining, judgements: list[Judgement]) -> None:
    """Names that are spelt alike, the commonest first. One that fits several persons goes to the much commoner one."""
    entries = joining.entries
    by_start: dict[str, list[Key]] = defaultdict(list)
    for key in full:
        starts = {key[1].replace(" ", "")[:3], f"{key[1][0]} {key[1].rpartition(' ')[2][:3]}"}
        fitting: dict[Key, float] = {}
        for other in dict.fromkeys(other for start in sorted(starts) for other in by_start[start]):
            likeness = alike(key[1], other[1])
            least = RARER if _rare(entries[key], entries[other]) else ROMANISED
            if likeness >= least and _compatible(entries[key], entries[other]):
                fitting.setdefault(joining.root(other), likeness)
        chosen = _one_of(fitting, entries)
        if chosen is not None and joining.join(key, chosen):
            likeness = fitting[chosen]
            detail = f"{key[1]!r} and {chosen[1]!r} are {likeness:.2f} alike, letters alone"
            judgements.append(_judgement(entries[key], entries[chosen], likeness, "spelling", detail))
        for start in starts:
            if len(by_start[start]) < SPELT:
                by_start[start].append(key)


def _one_of(fitting: Mapping[Key, float], entries: Mapping[Key, Entry]) -> Key | None:
    """The one that is meant: the only one, or one that `BEARER` of the reports write of."""
    if not fitting:
        return None
    best = min(fitting, key=lambda k: (-entries[k].reports, k))
    total = sum(entries[k].reports for k in fitting)
    return best if entries[best].reports >= BEARER * total else None


def _join_turned(full: Sequence[Key], joining: Joining, judgements: list[Judgement]) -> None:
    """A name whose words stand in another order ("Trump Donald", off a list) goes into the commoner one."""
    entries = joining.entries
    first: dict[Key, Key] = {}
    for key in full:  # the commonest come first
        words = tuple(sorted(key[1].split()))
        other = first.setdefault(words, key)
        if other == key or key in joining.into or not _rare(entries[key], entries[other]):
            continue
        if joining.join(key, other):
            detail = f"{key[1]!r} has the words of {other[1]!r} in another order"
            judgements.append(_judgement(entries[key], entries[other], 1.0, "order of names", detail))


def _join_short_forms(full: Sequence[Key], joining: Joining, judgements: list[Judgement]) -> None:
    """Names that differ in a short form ("Jim", "James") or a middle name, where country and an office are shared."""
    entries = joining.entries
    first: dict[str, list[Key]] = defaultdict(list)
    for key in full:  # the commonest come first
        if _first_named_first(entries[key]):
            continue
        among = {joining.root(other): other for other in first[_short(key[1])] if _in_one_office(key, other, entries)}
        for other in among.values() if len(among) == 1 else ():
            if joining.root(key) != joining.root(other) and joining.join(key, other):
                detail = (
                    f"{key[1]!r} and {other[1]!r} are forms of one name, of one country and with an office in common"
                )
                judgements.append(_judgement(entries[key], entries[other], 1.0, "short form", detail))
        if len(first[_short(key[1])]) < SPELT:
            first[_short(key[1])].append(key)


def _short(name: str) -> str:
    """The given name's long form and the family's name, of a folded name: "james mattis" of "jim n mattis"."""
    words = name.split()
    long_of: Mapping[str, str] = tables.load("names")["nicknames"]
    kept = [long_of.get(words[0], words[0]), *words[-2 if words[-1] in GENERATIONS else -1 :]]
    return " ".join(kept)


def _in_one_office(left: Key, right: Key, entries: Mapping[Key, Entry]) -> bool:
    """Whether two names, their initials no contradiction, have a country and a word of an office in common."""
    one, other = ("".join(w for w in key[1].split()[1:-1] if len(w) <= INITIALS) for key in (left, right))
    if one and other and one != other:
        return False
    shared = entries[left].countries & entries[right].countries
    return bool(shared and _offices(entries[left].actors) & _offices(entries[right].actors))


def _join_cut(full: Sequence[Key], joining: Joining, judgements: list[Judgement]) -> None:
    """A name cut off before its last part ("Moon Jae" of "Moon Jae-in"), or with a middle name others omit."""
    entries = joining.entries
    longer: dict[str, Counter[Key]] = defaultdict(Counter)
    for key in full:
        if len(key[1].split()) > 2:
            longer[key[1].rpartition(" ")[0]][joining.root(key)] += entries[key].reports
    by_words = {frozenset(key[1].split()): key for key in reversed(full)}
    for key in full:
        if key in joining.into:
            continue
        whole = {one: n for one, n in longer.get(key[1], {}).items() if one != joining.root(key)}
        best = min(whole, key=lambda one: (-whole[one], one), default=None)
        if best is not None and whole[best] >= BEARER * sum(whole.values()) and _rare(entries[key], entries[best]):
            if _first_named_first(entries[best]) and joining.join(key, best):
                share = whole[best] / sum(whole.values())
                detail = f"{key[1]!r} is {best[1]!r} cut short; {share:.0%} of reports with such a name mean him"
                judgements.append(_judgement(entries[key], entries[best], share, "cut short", detail))
            continue
        shorter = _without_middle(key, by_words)
        if shorter is not None and _rare(entries[key], entries[shorter]) and joining.join(key, shorter):
            detail = f"{key[1]!r} is {shorter[1]!r} with a middle name"
            judgements.append(_judgement(entries[key], entries[shorter], 1.0, "middle name", detail))


def _without_middle(key: Key, by_words: Mapping[frozenset[str], Key]) -> Key | None:
    words = key[1].split()
    if len(words) != 3 or words[-1] in GENERATIONS:
        return None
    found = (by_words.get(frozenset(words) - {word}) for word in words)
    return next((other for other in found if other is not None and other != key), None)


def _first_named_first(entry: Entry) -> bool:
    return bool(entry.countries & tables.words("names", "surname_first_countries"))


def _surname(entry: Entry) -> str:
    words = entry.key[1].split()
    if len(words) > 2 and words[-1] in GENERATIONS:
        words.pop()
    return words[0] if _first_named_first(entry) else words[-1]


def _rare(few: Entry, many: Entry) -> bool:
    """Whether one is met with so seldom beside the other, of the same country, that it is a slip for it."""
    return few.reports * RARE <= many.reports and bool(few.countries & many.countries)


def alike(left: str, right: str) -> float:
    """How alike two folded names are, 0 to 1; 0 where one has a word that the other lacks, or another first initial."""
    if left.replace(" ", "") == right.replace(" ", ""):
        return 1.0
    a, b = ([word for word in name.split() if len(word) > 1] for name in (left, right))
    if len(a) != len(b) or len(a) < 2 or _initial(left) != _initial(right) != "" != _initial(left):
        return 0.0
    for one, other in zip(a, b, strict=True):
        if Indel.normalized_similarity(one, other) < WORD or (one[0] != other[0] and len(one) > 3):
            return 0.0
    return float(Indel.normalized_similarity("".join(a), "".join(b)))


def _initial(name: str) -> str:
    """The first middle initial of a folded name: "h" of "george h w bush", nothing of "h r mcmaster"."""
    return next((word for word in name.split()[1:] if len(word) == 1 and len(name.split(maxsplit=1)[0]) > 1), "")


def _compatible(left: Entry, right: Entry) -> bool:
    return not left.countries or not right.countries or bool(left.countries & right.countries)


def _judgement(left: Entry, right: Entry, score: float, feature: str, detail: str) -> Judgement:
    a, b = sorted((min(a.id for a, _ in left.actors), min(a.id for a, _ in right.actors)))
    reasons = (Reason(feature, 1.0, round(score, 4), detail),)
    return Judgement(a, b, Verdict.SAME, round(score, 4), reasons, "actors", about=About.ACTORS)


# ---------------------------------------------------------------- namesakes


def part_namesakes(entries: dict[Key, Entry]) -> None:
    """Parts a full name's entry where reports give its bearers different countries and titles without a word shared."""
    for key in sorted(k for k in entries if k[0] == "person" and " " in k[1]):
        entry = entries[key]
        known = Counter(actor.country for actor, _ in entry.actors if actor.country)
        if len(known) < 2:
            continue
        chief = min(known, key=lambda c: (-known[c], c))
        for country, count in sorted(known.items()):
            if country == chief or count < NAMESAKE * sum(known.values()):
                continue
            others = [pair for pair in entry.actors if pair[0].country == country]
            rest = [pair for pair in entry.actors if pair[0].country != country]
            left, right = _offices(others), _offices(rest)
            if left and right and not left & right:
                made = ("person", key[1], country)
                entries[made] = Entry(made, others)
                entry.actors = rest


def _offices(actors: Iterable[tuple[Actor, Reading]]) -> set[str]:
    """The words of titles but for those of countries and time, which namesakes may share."""
    told = {word for actor, _ in actors for title in actor.titles for word in fold(_stateless(title)).split()}
    return told - tables.words("names", "title_fillers")


def _stateless(title: str) -> str:
    """A title without its countries: "South Korean defense minister" is the defense minister."""
    parts, kept = title.split(), []
    while parts:
        size = next((n for n in (2, 1) if n <= len(parts) and country_of(" ".join(parts[:n]))), 0)
        if not size:
            kept.append(parts[0])
        parts = parts[size or 1 :]
    return " ".join(kept)


# ---------------------------------------------------------------- people's word


def settle_by_people(
    entries: dict[Key, Entry], by_people: Iterable[Judgement]
) -> tuple[set[frozenset[Key]], list[tuple[Key, Key]]]:
    """What people have said of actors: pairs of keys to keep apart, and pairs to make one.

    A judgement names merged actors ("ac-…") or one report's ("a-…"). Calling one report's actor different from those
    of his name takes him out of their entry.
    """
    said = {(j.left, j.right): j for j in by_people if j.about is About.ACTORS}
    home = {actor.id: key for key, entry in entries.items() for actor, _ in entry.actors}
    merged = {content_id("ac", *key): key for key in entries}
    apart: set[frozenset[Key]] = set()
    one: list[tuple[Key, Key]] = []
    for pair in sorted(said):
        keys = [merged.get(name) or home.get(name) for name in pair]
        if keys[0] is None or keys[1] is None:
            continue
        left, right = keys[0], keys[1]
        if said[pair].verdict is Verdict.SAME:
            one.append((left, right))
            continue
        if left == right:
            single = next((name for name in reversed(pair) if name in home), None)
            if single is None or len(entries[left].actors) < 2:
                continue
            right = _take_out(entries, left, single)
            home[single] = right
        apart.add(frozenset((left, right)))
    return apart, one


def _take_out(entries: dict[Key, Entry], key: Key, actor: str) -> Key:
    """Gives one report's actor an entry of his own."""
    entry = entries[key]
    made = (*key, actor)
    entries[made] = Entry(made, [pair for pair in entry.actors if pair[0].id == actor])
    entry.actors = [pair for pair in entry.actors if pair[0].id != actor]
    return made
