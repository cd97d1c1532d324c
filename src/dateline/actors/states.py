"""Which state a noun phrase for a state or government means."""

from __future__ import annotations

from dateline.actors import persons
from dateline.actors.administrations import called, of_another_time
from dateline.actors.customs import abroad
from dateline.actors.discourse import BACK, Discourse, Seen
from dateline.actors.found import MOST, Draft, Found
from dateline.actors.homes import country_of_outlet
from dateline.actors.nominals import Nominal
from dateline.actors.otherstates import opposite
from dateline.actors.resolve import HEADS, country_draft
from dateline.actors.vocabulary import nouns, offices, title_words
from dateline.lexicon.countries import meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token

FAR = 6
"""Sentences back in which the state meant is looked for."""
NEAR = 2
"""Sentences back after which "the nation" is the paper's own."""
UPON = frozenset({"on", "upon", "against", "from", "with", "to"})
"""Before a state upon which something is done."""
LOADED = frozenset({"regime", "junta", "dictatorship"})
RULERS = words("offices", "words.strong")
CALLED = 3.0
"""What it gives a country that the report calls a regime elsewhere, or that it gives a dictator."""
SPOKEN_OF, MUCH = 0.25, 12
"""What each mention of a country gives it where a loaded phrase is meant, up to so many."""
ELECTED = 1.5
"""What it takes from a country whose head is called president or prime minister."""
RULING = frozenset({"GOV", "MIL", "COP", "SPY", "LEG", "JUD"})
"""Sectors of those who speak for a state: what they say of a country is said of another."""
FAINT = -9.0
"""Less than this is no evidence."""


def state(discourse: Discourse, nominal: Nominal) -> None:
    """Joins "the regime", "the country", "his government" to a state, by its own words or the state spoken of."""
    found = nominal.found
    if found.head.lower in words("collectives", "words.opposite"):
        opposite(discourse, nominal)
        return
    if of_another_time(discourse, nominal):
        found.kind, found.country = ActorKind.GOVERNMENT, "USA"
        found.name = called(discourse, found.head)
        discourse.fresh(nominal, ActorKind.GOVERNMENT)
        return
    code, why = found.country, "its own words"
    if code is None:
        code, why = _predicated(discourse, found.head), "the country of whom it is said"
    if code is None:
        code, why = _here(discourse, nominal), "the speaker's own"
    if code is None and nominal.owner is not None and nominal.owner.who is not None:
        code, why = nominal.owner.who.country, f"{nominal.owner.who.name}'s country"
    if code is None:
        code = _person_in(discourse, found)
        why = "the person it is called after"
    if code is None:
        code, why = _person_of(discourse, found), "whose it is"
    if code is None and nominal.possessive:
        owner = discourse.possessor(nominal)
        if owner is not None and owner.country is None and _heads_administration(found, owner) and not abroad(owner):
            owner.country = "USA"  # "administration" is said of American governments
        code, why = (owner.country, f"{owner.name}'s") if owner is not None else (None, "")
        if code is None and owner is not None:
            return  # whose it is is known, which state that is is not
        if code is None and nominal.possessive in ("our", "my", "your"):
            quoted = discourse.quoted(found.head.i)
            code = None if quoted else country_of_outlet(discourse.text.report.outlet or "")
            why = "the paper's own"
            if code is None:
                return  # the words of somebody whom the report does not name
    ruler = nominal.owner.who if nominal.owner is not None else None
    if code is None and ruler is None and nominal.noun.kind == "government" and _named_after(discourse, found):
        code, why = _custom(discourse, found), "how the name before it is built"
    unknown = ruler is not None and ruler.kind is ActorKind.PERSON and ruler.country is None
    if code is None and (nominal.definite or nominal.possessive) and (_loaded(nominal) or not unknown):
        code, why = _country_meant(discourse, nominal), "the state spoken of before"
    if code is None and nominal.definite and found.head.lower == "government":
        code, why = _only_ruled(discourse), "the only one whose leaders the report names"
    if code is None:
        if nominal.noun.kind == "government" and nominal.definite:
            found.kind = ActorKind.GOVERNMENT
            discourse.fresh(nominal, ActorKind.GOVERNMENT)
        return
    if ruler is not None and unknown and _loaded(nominal):
        ruler.country = code  # "Otieno's regime"
    discourse.scene.join(found, country_draft(discourse.scene, code), "state", f"{found.name!r} is the state: {why}")


def _named_after(discourse: Discourse, found: Found) -> bool:
    """ "The Otieno government": called after somebody whom the report does not name otherwise."""
    i = found.head.i - 1
    if i < max(found.first, 1) or i in discourse.scene.taken:
        return False
    word, token = discourse.text.words[i], discourse.text.tokens[i]
    plain = word.lower() in discourse.text.small or word.lower() in title_words() or meaning(word) is not None
    return word[0].isupper() and word[1:].islower() and token.tag == "NNP" and not plain


def _custom(discourse: Discourse, found: Found) -> str | None:
    """The half of Korea whose spelling of a family's name a government is called by, where the report names it."""
    word = discourse.text.words[found.head.i - 1]
    if word in words("names", "southern") and "KOR" in discourse.scene.countries:
        return "KOR"
    return "PRK" if word in words("names", "rulers_family") and "PRK" in discourse.scene.countries else None


def _only_ruled(discourse: Discourse) -> str | None:
    """The one country whose leaders a report names that speaks of no country by its name."""
    people = (d for d in discourse.scene.drafts[:MOST] if d.kind is ActorKind.PERSON and d.parts)
    codes = {d.country for d in people if d.offices & HEADS and d.country}
    return next(iter(codes)) if len(codes) == 1 and discourse.scene.countries.keys() <= codes else None


def _here(discourse: Discourse, nominal: Nominal) -> str | None:
    """ "This country", "this nation" between quotation marks is the speaker's, where he has just named no other."""
    head = nominal.found.head
    if nominal.noun.kind != "country" or _loaded(nominal) or not any(c.lower == "this" for c in head.children):
        return None
    if not discourse.quoted(head.i):
        return None
    speaker = discourse.speaker_at(head.i)
    if speaker is None or speaker.country is None:
        return None
    for seen in discourse.seen[-BACK:]:
        if seen.head.sentence is head.sentence and seen.draft.kind is ActorKind.COUNTRY and not seen.modifier:
            return None
    return speaker.country


def _predicated(discourse: Discourse, token: Token) -> str | None:
    """ "Otieno is the nation's highest officer": the nation is his."""
    noun = token.head
    if token.dep == "poss" and noun.dep == "pobj" and noun.head.lower == "as" and noun.lower in offices():
        return _serving(discourse, noun.head.head)
    if token.dep != "poss" or noun.dep not in ("attr", "appos"):
        return None
    named = noun.head if noun.dep == "appos" else next((c for c in noun.head.children if c.dep == "nsubj"), None)
    mention = discourse.by_token.get(named.i) if named is not None else None
    if mention is None or mention.who is None or mention.who.kind is not ActorKind.PERSON:
        return None
    return mention.who.country


def _serving(discourse: Discourse, token: Token) -> str | None:
    """ "In his years as the nation's envoy", "Otieno served as the country's envoy": the nation is his."""
    who = [c for c in token.children if c.dep in ("poss", "nsubj", "nsubjpass")]
    mentions = (discourse.by_token.get(c.i) or discourse.scene.taken.get(c.i) for c in who)
    people = [m.who for m in mentions if m is not None and m.who is not None and m.who.kind is ActorKind.PERSON]
    return people[0].country if len(people) == 1 else None


def _heads_administration(found: Found, owner: Draft) -> bool:
    parts = owner.parts
    single = len(parts) == 1 and persons.family_first((*parts, "x"))
    return found.head.lower == "administration" and bool(parts) and not persons.family_first(parts) and not single


def _person_in(discourse: Discourse, found: Found) -> str | None:
    for i in range(found.first, found.head.i):
        inside = discourse.scene.taken.get(i)
        if inside is not None and inside.kind is ActorKind.PERSON and inside.who is not None:
            return inside.who.country
    return None


def _person_of(discourse: Discourse, found: Found) -> str | None:
    """ "The regime of the dictator X"."""
    for child in found.head.children:
        if child.dep == "prep" and child.lower == "of" and child.i > found.head.i:
            for grand in child.children:
                mention = discourse.scene.taken.get(grand.i)
                if mention is not None and mention.who is not None and mention.who.kind is ActorKind.PERSON:
                    return mention.who.country
    return None


def _loaded(nominal: Nominal) -> bool:
    """Whether a phrase is one that reports use of other countries than their own: "the regime", "the rogue state"."""
    if nominal.found.head.lower in LOADED:
        return True
    return any(c.lower in words("collectives", "words.loaded") for c in nominal.found.head.children)


def _not_meant(discourse: Discourse, token: Token) -> frozenset[str | None]:
    """Countries that a loaded phrase hardly means: the paper's own, and the speaker's."""
    speaker = discourse.speaker_at(token.i) if discourse.quoted(token.i) else None
    home = country_of_outlet(discourse.text.report.outlet or "")
    return frozenset({home, speaker.country if speaker is not None else None} - {None})


def _country_meant(discourse: Discourse, nominal: Nominal) -> str | None:
    """The state last spoken of, but not the one whose speech or act the phrase is the object of."""
    word = nominal.found.head.lower
    part = _part_of(nominal.found.head)
    barred = None if part else _subject_country(discourse, nominal.found.head)
    if word in ("administration",):
        before = next(
            (
                s.draft
                for s in reversed(discourse.seen[-BACK:])
                if s.draft.kind is ActorKind.PERSON and s.draft.offices & HEADS and s.draft.country == "USA"
            ),
            None,
        )
        return "USA" if before is not None or "USA" in discourse.scene.countries else None
    loaded = _loaded(nominal)
    if word in ("kingdom", "republic", "dynasty", "superpower", "state") and not (nominal.demonstrative or loaded):
        return None
    called = _called_so(discourse, nominal) if loaded else frozenset()
    others = _not_meant(discourse, nominal.found.head) if loaded else frozenset()
    elected = _elected(discourse) if loaded else frozenset()
    if not loaded and any(c.lower == "that" for c in nominal.found.head.children):
        others = _not_meant(discourse, nominal.found.head) - {country_of_outlet(discourse.text.report.outlet or "")}
    best, best_score, order, nearest = None, FAINT, 0, FAR + 1
    thing: str | None = None
    for seen in reversed(discourse.seen[-BACK:]):
        far = nominal.found.head.sentence.index - seen.head.sentence.index
        if far > FAR:
            break
        code = seen.draft.country
        if code is not None and not seen.modifier:
            nearest = min(nearest, far)
        less = 0.0 if seen.draft.kind is ActorKind.COUNTRY else _through(seen)
        if less is None or code == barred or code is None:
            continue
        near = seen.modifier and far == 0 and not loaded and not part and seen.head.head.lower not in nouns()
        if near and thing is None and seen.draft.kind is ActorKind.COUNTRY and not _act(seen.head.head):
            thing = code
        if code in others or near or apposed_to_place(discourse, seen.head):
            continue
        score = _weight(seen, far, order) - less + (CALLED if code in called else 0.0)
        if loaded:
            score += SPOKEN_OF * min(seen.draft.mentions, MUCH) - (ELECTED if code in elected else 0.0)
        order += 1
        if score > best_score:
            best, best_score = code, score
    if nearest > NEAR and not loaded and not nominal.demonstrative:
        if thing is not None:
            return thing  # "an Omani tanker left the east coast of the country"
        # No state has been spoken of for a while: a paper's "the nation" is its own.
        home = country_of_outlet(discourse.text.report.outlet or "")
        return home if home in discourse.scene.countries else best
    if best is None and barred in discourse.scene.countries and nominal.found.head.dep == "poss":
        return barred  # no other state is spoken of: "the country's main port" is of the speaker's own
    return best


def _leader_abroad(discourse: Discourse, draft: Draft, *, elected: bool) -> bool:
    """Whether somebody leads another state than the paper's own; `elected`: but no president speaks of his "regime"."""
    home = country_of_outlet(discourse.text.report.outlet or "")
    if elected and draft.offices & words("offices", "words.elected"):
        return False
    return draft.kind is ActorKind.PERSON and bool(draft.offices & HEADS) and home not in (None, draft.country)


def _part_of(token: Token) -> bool:
    """ "The north-east of the country": where the subject of the sentence may be at home."""
    return token.dep == "pobj" and token.head.lower == "of" and token.head.head.lower in words("acting", "parts")


def _goes_on(discourse: Discourse, token: Token, clause: Token) -> bool:
    """ "Oman has made no protest since the country …" may be of Oman; "lifts its ban on Chad if the country …" not."""
    if token.dep != "nsubj" or token.head is not clause:
        return False
    for seen in discourse.seen[-BACK:]:
        head = seen.head
        if head.sentence is not token.sentence or seen.draft.kind is not ActorKind.COUNTRY or seen.modifier:
            continue
        if head.dep == "dobj" or (head.dep == "pobj" and head.head.lower in UPON):
            return False
    return True


def _act(noun: Token) -> bool:
    """Whether a noun is an act upon somebody: "Omani sanctions upon the country" are upon another."""
    return noun.lemma in words("acting", "acts") or noun.lower in words("acting", "acts")


def _elected(discourse: Discourse) -> frozenset[str | None]:
    """Countries whose head the report calls president or prime minister, and never by a word for who is not elected."""
    heads = [d for d in discourse.scene.drafts[:MOST] if d.kind is ActorKind.PERSON and d.parts and d.country]
    ruled = {d.country for d in heads if d.offices & words("offices", "words.unelected")}
    return frozenset({d.country for d in heads if d.offices & words("offices", "words.elected")} - ruled)


def _through(seen: Seen) -> float | None:
    """What it takes from a country that is only there in its people or its leader; `None` where it is not."""
    if seen.draft.kind is ActorKind.GROUP and not seen.draft.members and "CVL" in seen.draft.sectors:
        return 1.5
    if seen.draft.kind is ActorKind.PERSON and seen.draft.offices & HEADS and seen.form is not Form.PRONOUN:
        return 3.0
    return None


def _weight(seen: Seen, far: int, order: int) -> float:
    """Recency first, then role: a subject before others, where something happens after them."""
    score = -1.0 * far - 0.5 * min(order, 8)
    dep = seen.head.dep
    if dep in ("nsubj", "nsubjpass"):
        score += 1.5 if seen.head.head.dep != "relcl" else 0.0
    elif dep == "pobj" and far == 0 and seen.head.head.i == seen.head.sentence.row.first:
        score += 1.5  # "In Oman, some are calling for the country to …"
    elif seen.modifier and seen.head.head.lower in words("acting", "place_nouns"):
        score -= 2.5  # "over the Omani island": only where it is
    elif seen.modifier or (dep == "pobj" and seen.head.head.lower in words("acting", "place_prepositions")):
        score -= 0.5
    return score


def apposed_to_place(discourse: Discourse, token: Token) -> bool:
    """ "Porto, Portugal": the country only says where the place is."""
    before = discourse.text.tokens[token.i - 2] if token.i > 1 else token
    return (
        token.i > 1
        and discourse.text.words[token.i - 1] == ","
        and before.tag == "NNP"
        and (token.dep in ("appos", "npadvmod") or before.ent in ("GPE", "LOC", "FAC"))
        and not (before.i in discourse.scene.taken and discourse.scene.taken[before.i].kind is ActorKind.COUNTRY)
    )


def _called_so(discourse: Discourse, nominal: Nominal) -> frozenset[str]:
    """The countries that the report calls by a loaded word ("the Northern regime"), where the phrase has it."""
    word = "regime"
    known = discourse.called.get(word)
    if known is not None:
        return known
    taken = discourse.scene.taken
    codes = {
        d.country
        for d in discourse.scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON and d.country and d.offices & RULERS
    }
    for token in discourse.text.tokens:
        if token.lower in LOADED:
            for i in (token.i - 1, token.i - 2):
                before = taken.get(i)
                if before is not None and before.who is not None and before.who.country:
                    codes.add(before.who.country)
    discourse.called[word] = frozenset(codes)
    return discourse.called[word]


def _subject_country(discourse: Discourse, token: Token) -> str | None:
    at = token
    loaded = any(c.lower in words("collectives", "words.loaded") for c in token.children)
    described = loaded and token.dep == "nsubj" and token.head.dep == "relcl"
    of_holder = token.dep == "poss" and token.head.lower in offices()
    for _ in range(10):
        if at.head is at or (
            at.dep in ("advcl", "relcl", "acl") and (described or of_holder or _goes_on(discourse, token, at))
        ):
            return None  # "Oman raised its offer when the country's envoy left": the envoy may be Oman's
        firm = at.dep == "ccomp" and at.head.dep == "acomp" and at.head.head.pos == "AUX"
        at = at.head.head if firm else at.head  # "Oman has been firm that"
        if firm or at.pos == "VERB":
            for child in at.children:
                if child.dep == "nsubj" and child.i != token.i:
                    mention = discourse.by_token.get(child.i)
                    if mention is not None and mention.who is not None and mention.who.country:
                        speaks = mention.offices & words("offices", "words.speaking")
                        home = country_of_outlet(discourse.text.report.outlet or "")
                        tells = at.lemma in words("acting", "speech") or mention.who.country != home
                        body = mention.who.kind is ActorKind.ORGANISATION and (
                            tells or "GOV" not in mention.who.sectors
                        )
                        if speaks or body or "JRN" in mention.who.sectors:
                            return None  # "North Korea's news agency said the country was ready"
                        if (
                            mention.who.sectors
                            and mention.who.kind is ActorKind.GROUP
                            and not RULING & set(mention.who.sectors)
                        ):
                            return None  # "Omani activists turned down talks with the government"
                        if _leader_abroad(discourse, mention.who, elected=loaded or token.lower in LOADED):
                            return None  # "Otieno said the country was ready" is said of his own
                        return mention.who.country
    return None
