"""Titles: offices before names, in apposition, after a copula, in a relative clause; they give country and sector.

"South Korean President Moon", "Stephen Biegun, the U.S. special envoy", "Lee, who is the president of a bank".
"""

from __future__ import annotations

from dateline.actors.found import Found, Gender, Scene
from dateline.actors.nationals import flat_people, nationals
from dateline.actors.text import OWN, Text, is_topic
from dateline.actors.titlelinks import office_of, same_holder, with_calling
from dateline.actors.titlewords import (
    ENDINGS,
    INSIDE,
    LINKS,
    OFFICE_OF,
    ends_title,
    is_elsewhere,
    is_title,
    of_firm,
    tidy_title,
)
from dateline.actors.vocabulary import Office, body_after, many, office_at, offices, title_words
from dateline.lexicon.countries import is_territory
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind, Form, Token

LONGEST = 14
"""Tokens that a title may have before a name."""


def attach_titles(text: Text, scene: Scene) -> None:
    """Gives every named person the titles that stand by the name."""
    for found in list(scene.found):
        if found.kind is ActorKind.PERSON and found.form is Form.NAME:
            _before(text, scene, found)
            beside = with_calling(text, scene, found)
            if beside is not None and not beside[2].plural:
                _take_phrase(text, scene, found, text.tokens[beside[1] - 1], beside)
            _after(text, scene, found)
    for found in scene.found:
        if found.kind is ActorKind.PERSON:
            _shared(scene, found)


def _before(text: Text, scene: Scene, found: Found) -> None:
    tokens, all_words = text.tokens, text.words
    i = _title_end(text, found)
    honorifics = words("offices", "words.honorifics")
    while (
        i >= 0
        and all_words[i].lower() in honorifics
        and tokens[i].sentence is found.head.sentence
        and not _of_office(text, i)
    ):
        _gender(found, all_words[i].lower())
        scene.titled[i] = found
        i -= 1
    best, has_office, floor = -1, False, max(found.first - LONGEST, tokens[max(i, 0)].sentence.row.first)
    head: tuple[int, int, Office] | None = None
    at = i
    while at >= floor:
        low = all_words[at].lower()
        inside = scene.taken.get(at)
        if ends_title(text, at) or (inside is not None and has_office and is_elsewhere(text, inside)):
            break
        if at in text.office_tokens or (not has_office and low in ENDINGS):
            match = office_at(tokens, at)
            if match is not None and (head is None or (match[0] <= head[0] and match[1] >= head[1])):
                head, has_office = match, True
            best = at if has_office else best
        elif inside is not None and inside is not found:
            ruling = inside.last < len(all_words) and all_words[inside.last] in words("things", "ruled")
            if inside.kind is ActorKind.PERSON and not (has_office and (ruling or all_words[inside.last] in OWN)):
                break
            if inside.kind is not ActorKind.PERSON and not has_office and inside.form is not Form.NAME:
                break
            if has_office:
                best = inside.first
            at = inside.first
            if inside.kind is ActorKind.PERSON and not ruling:
                break
        elif low in title_words() or (low.startswith(("ex", "then")) and low[:4] in ("ex", "then")):
            best = at if has_office else best
        elif low in OWN or (low in LINKS and low != ","):
            if not has_office and low not in ("-", "the", "of", "to", "for"):
                break
            if low == "and" and not _lists_fields(text, at):
                break
            if head is not None and _served(text, at, head[2]):
                break  # "a lawyer for President X": the lawyer is somebody else
            if low == "the" and not _after_link(text, at):
                break
        elif has_office and all_words[at][0].isupper() and tokens[at].tag in ("NNP", "NNPS", "JJ"):
            best = at
        else:
            break
        at -= 1
    if head is None or best < 0 or not _reaches(text, scene, head[1], found):
        return
    _take(text, scene, found, best, i + 1, head)
    found.title_first = best


def _served(text: Text, at: int, office: Office) -> bool:
    """Whether somebody before "to" or "for" serves the holder after it: "lawyer for President X", "aide to Gov. X"."""
    low = text.words[at].lower()
    if low in OFFICE_OF and office.phrase in words("offices", "words.leading"):
        return True
    return low in ("to", "for") and text.words[at - 1].lower() in words("offices", "words.serving")


def _title_end(text: Text, found: Found) -> int:
    """The last token that a title before a name may have."""
    i = found.first - 1
    if i > 0 and text.words[i] in (")", "]") and i - 1 in text.office_tokens:
        return i - 1  # "(North Korean leader) Kim", as papers explain what a speaker left out
    if i > 0 and text.words[i] == "." and _shortened(text, i, found):
        return i - 1  # a parser that ends the sentence after "Cmdr."
    return i


def _shortened(text: Text, i: int, found: Found) -> bool:
    """Whether the full stop at `i` is that of a short office right before a name."""
    short = text.words[i - 1].lower()
    return text.joined(i) and f"{short}." in offices() and text.tokens[i].sentence.block == found.head.sentence.block


def _of_office(text: Text, i: int) -> bool:
    """Whether an honorific is the last word of an office ("first lady")."""
    match = office_at(text.tokens, i)
    return match is not None and match[1] - match[0] > 1


def _after_link(text: Text, at: int) -> bool:
    return at > 0 and text.words[at - 1].lower() in ("of", "to", "for")


def _lists_fields(text: Text, at: int) -> bool:
    left, right = text.words[at - 1], text.words[min(at + 1, len(text.words) - 1)]
    return left.lower() in title_words() and right.lower() in title_words()


def _reaches(text: Text, scene: Scene, last: int, found: Found) -> bool:
    """Whether nothing but what belongs to an office stands between it and the name."""
    for i in range(last, found.first):
        low = text.words[i].lower()
        if (
            low not in (")", "]", ".")
            and i not in scene.taken
            and i not in scene.titled
            and low not in LINKS
            and low not in ENDINGS
            and low not in title_words()
            and i not in text.office_tokens
        ):
            return False
    return last <= found.first


def _take(text: Text, scene: Scene, found: Found, first: int, last: int, head: tuple[int, int, Office]) -> None:
    """Reads a title's tokens `[first, last)` into the person."""
    office = head[2]
    start = first
    for i in range(first, last):
        inside = scene.taken.get(i)
        if inside is None or inside.kind is not ActorKind.PERSON or i + 1 >= last:
            continue
        if text.words[inside.last] not in words("things", "ruled"):  # "former Otieno administration official"
            start = inside.last + 1 if text.words[inside.last] in OWN else inside.last
    while start < head[0] and text.words[start] in OWN:
        start += 1
    title = tidy_title(text.quote(start, last)) if start < last else ""
    if title and title not in found.titles and is_title(office.phrase):
        found.titles.append(title)
    if of_firm(text, head):
        found.offices.add("executive")
        found.sectors = tuple(dict.fromkeys((*found.sectors, "BUS")))
        for i in range(first, last):
            scene.titled[i] = found
        return
    found.offices.add(office.phrase)
    alone = _singular(text.tokens[head[0] + len(office.before)].lower, office)
    under = alone in words("offices", "words.top") and set(office.before) & words("offices", "words.under")
    if not under and (not office.after or office.after[0] in ("of", "in", "-")):
        found.offices.add(alone)  # a vice president is not "the president", an attorney general no "attorney"
    short = load("offices")["short"].get(office.phrase)
    if short is not None:
        found.offices.add(short)
    found.sectors = tuple(dict.fromkeys((*found.sectors, *_sectors(text, scene, first, last, office))))
    country = _country(text, scene, first, last, head)
    if found.country is None and country:
        found.country = country
        found.because("title-country", f"the title {text.quote(first, last)!r} gives the country")
    elif found.country is None and office.phrase in words("offices", "words.american"):
        found.country = "USA"
        found.because("title-country", f"{office.phrase!r} without a country is an American office")
    for i in range(first, last):
        scene.titled[i] = found
    gender_word = office.phrase.split()[-1]
    _gender(found, gender_word)


def _singular(word: str, office: Office) -> str:
    if not office.plural:
        return word
    for head in office.phrase.split():
        if many(head) == word:
            return head
    return word


def _sectors(text: Text, scene: Scene, first: int, last: int, office: Office) -> tuple[str, ...]:
    found = [office.sector]
    vague = office.phrase in words("offices", "words.vague")
    fields = load("offices")["field_sectors"]
    for i in range(first, last):
        inside = scene.taken.get(i)
        low = text.words[i].lower()
        if inside is not None and inside.kind is ActorKind.ORGANISATION and inside.sectors and vague:
            found = [s for s in inside.sectors if s not in found or s == office.sector] or found
        elif low in fields and (vague or fields[low] == "MIL"):
            # "defence minister" is of the government and the military, "rebel spokesman" of the rebels alone.
            found = [fields[low]] if fields[low] != "MIL" else [*dict.fromkeys((*found, "MIL"))]
    if office.phrase in ("sister", "brother"):
        return ()
    return tuple(found)


def _country(text: Text, scene: Scene, first: int, last: int, head: tuple[int, int, Office]) -> str | None:
    """The country before the office counts most, then one after "of"; one after "to" is where the envoy is sent."""
    for i in range(first, head[0]):
        inside = scene.taken.get(i)
        if inside is None or not inside.country or inside.kind is ActorKind.PERSON or is_territory(inside.country):
            continue
        if _only_origin(text, inside):
            continue
        if inside.country == "UNO" and "ambassador" in head[2].phrase:
            continue  # sent there by a country that the title does not give
        if inside.kind is not ActorKind.COUNTRY or not is_topic(text, inside.first, inside.last, head[2].phrase):
            return inside.country
    for i in range(head[1], last):
        inside = scene.taken.get(i)
        if inside is not None and inside.country and inside.kind is not ActorKind.PERSON and _of(inside):
            if inside.kind is ActorKind.COUNTRY and head[2].sector == "EDU" and not _of(inside, ("at", "in")):
                continue  # "a professor of Kenyan studies", "a historian of Kenya": what is studied
            return inside.country
    return None


def _only_origin(text: Text, found: Found) -> bool:
    """ "A Kenya-born Norwegian citizen" is no Kenyan, nor is a paper's "Nairobi bureau chief"."""
    after = [word.lower() for word in text.words[found.last : found.last + 2]]
    return after[:1] == ["bureau"] or after in (["-", w] for w in ("born", "educated", "trained", "raised"))


def _of(found: Found, prepositions: tuple[str, ...] = ("of", "at", "with", "in")) -> bool:
    for token in (found.head, found.head.head):
        if token.dep == "pobj":
            return token.head.lower in prepositions
    return found.head.dep in ("compound", "poss", "amod")


def _gender(found: Found, word: str) -> None:
    if word in words("offices", "words.male"):
        found.gender = Gender.MALE
    elif word in words("offices", "words.female"):
        found.gender = Gender.FEMALE


# ---------------------------------------------------------------- after the name


def _after(text: Text, scene: Scene, found: Found) -> None:
    """Apposition after ("X, the envoy") or before ("the envoy, X"), copula ("X is the envoy"), "X, who is the …"."""
    head = found.head
    heads: list[Token] = [c for c in head.children if c.dep == "appos"]
    if head.dep == "appos" and head.head.i not in scene.taken:
        heads.append(office_of(text, head.head) or head.head)
    heads = [
        h for h in heads if not any(t.dep == "cc" for t in text.tokens[min(h.i, head.i) + 1 : max(h.i, head.i)][:14])
    ]
    if head.dep in ("nsubj", "nsubjpass") and head.head.lemma in ("be", "become"):
        heads.extend(c for c in head.head.children if c.dep == "attr")
    for clause in head.children:
        if clause.dep == "relcl" and clause.lemma in ("be", "serve", "become"):
            heads.extend(c for c in clause.children if c.dep == "attr")
            heads.extend(g for c in clause.children if c.dep == "prep" and c.lower == "as" for g in c.children)
    for token in heads:
        people = scene.taken.get(token.i)
        if people is not None and people.form is Form.NOMINAL and people.country and found.country is None:
            found.country = people.country
            found.because("people", f"said to be {people.name}")
        if token.tag == "NNS" and token.i > found.last:
            nationals(scene, found, token)
    second = [c for t in heads[:4] for c in t.children if c.dep == "conj" and same_holder(text, c)]
    flat_people(text, scene, found)
    flat = _flat(text, scene, found)
    if flat is not None and flat not in heads:
        heads.append(flat)
    for token in heads[:4]:
        if token.lower in offices() and token.i not in scene.taken:
            match = office_at(text.tokens, token.i)
            if match is not None and not match[2].plural:
                _take_phrase(text, scene, found, token, match)
    for token in second[:4]:
        match = office_at(text.tokens, token.i) if token.i not in scene.taken else None
        if match is not None and not match[2].plural:
            said = found.country
            _take_phrase(text, scene, found, token, match)
            found.country = said  # the first office says whose he is: "of the bank and a Kenyan expert"


def _flat(text: Text, scene: Scene, found: Found) -> Token | None:
    """The office right after "X, ": the parser often hangs an apposition elsewhere."""
    i = found.last
    if i + 1 >= len(text.words) or text.words[i] not in (",", "("):
        return None
    stop = min(i + 10, text.tokens[found.first].sentence.row.last)
    last_office: Token | None = None
    at = i + 1
    while at < stop:
        low = text.words[at].lower()
        inside = scene.taken.get(at)
        if inside is not None and inside.kind is ActorKind.PERSON:
            return None
        if at in text.office_tokens:
            if low in offices():
                last_office = text.tokens[at]
        elif not (
            inside is not None
            or low in title_words()
            or low in OWN
            or low in ("the", "a", "an", "-", "one")
            or (last_office is None and text.tokens[at].pos in ("ADJ", "PROPN"))
            or (last_office is None and text.tokens[at].tag == "NN" and text.words[at + 1] in OWN)
        ):
            break
        at += 1
    if last_office is None or (
        at < len(text.words)
        and text.tokens[at].pos in ("VERB", "AUX")
        and text.words[found.last] == ","
        and text.tokens[at].dep == "ROOT"
        and last_office.dep.startswith("nsubj")
    ):
        return None
    return last_office


def _take_phrase(text: Text, scene: Scene, found: Found, token: Token, match: tuple[int, int, Office]) -> None:
    if match[2].phrase in words("offices", "words.opposite"):
        return  # "a critic of the North Korean leader" is no title, and says nothing of a country
    lefts = [
        c for c in token.children if c.i < token.i and c.dep in ("det", "amod", "compound", "poss", "nmod", "nummod")
    ]
    first = min([match[0], *(g.i for c in lefts for g in (c, *c.children))])
    first = max(first, match[0] - LONGEST)
    if first < found.last and token.i > found.last:
        first = max(first, found.last + 1)
    while first < match[0] and text.words[first].lower() in ("the", "a", "an", ","):
        first += 1
    last = match[1]
    if last < len(text.words) and text.words[last] in ("of", "for", "at", "with"):
        end = last + 1
        while end < min(last + 8, token.sentence.row.last) and (
            text.words[end][0].isupper() or text.words[end].lower() in INSIDE
        ):
            end += 1
        last = end if end > last + 1 and end - 1 in scene.taken else body_after(text.tokens, last)
    if first >= last or (first <= found.first < last):
        return
    _take(text, scene, found, first, last, match)


def _shared(scene: Scene, found: Found) -> None:
    """ "Presidents Trump and Xi": a plural title before the first is the others' too."""
    if found.title_first < 0 or not found.titles or not found.head.children:
        return
    for token in found.head.conjuncts()[1:]:
        other = scene.taken.get(token.i)
        if other is not None and other.kind is ActorKind.PERSON and not other.titles and _plural_title(found):
            other.offices |= found.offices
            other.sectors = other.sectors or found.sectors
            other.country = other.country or found.country


def _plural_title(found: Found) -> bool:
    last = found.titles[0].split()[-1].lower()
    return last in offices() and any(o.plural for o in offices()[last])
