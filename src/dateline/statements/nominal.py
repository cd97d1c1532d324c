"""Attribution by a noun, an adjective, an adverb or "according to"."""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import below, clause_head, complement, group, own_subject, subject, to_infinitive
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.who import is_somebody

BY = frozenset({"by", "from", "among", "between"})
NO_MATTER = frozenset({"DATE", "TIME", "FAC", "LOC"})
"""Kinds of entity that tell when and where somebody spoke: "made the case for weeks", "her remarks on the lawn"."""

WITHIN = frozenset({"among", "within", "inside"})
"""Prepositions that say who shares a hope or a fear."""


def noun_finding(noun: Token, table: Cues) -> Finding | None:
    """ "the claim that …", "a promise to …", "criticism of …", "took issue with …"."""
    if noun.dep == "pobj" and table.has("sources.polls", noun.lemma):
        return _polled(noun, table)
    if noun.dep == "dobj" and table.has("light.own", noun.head.lemma) and _unsaid(noun):
        return None
    frames = table.nouns.get(noun.lemma)
    if frames is None:
        return None
    if noun.dep == "pobj" and f"with:{noun.head.lower}" in frames:
        found = _held(noun)
    elif noun.dep == "nsubj" and "stated" in frames:
        found = _stated(noun)
    else:
        found = None
    return found or _phrase(noun, frames, table)


def _unsaid(noun: Token) -> bool:
    """Whether nothing was said: who "issued no statement" or "did not make a promise"."""
    return noun.head.child("neg") is not None or any(c.dep == "det" and c.lower == "no" for c in noun.children)


def _phrase(noun: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """The clause or phrase that says what a noun is about, and whose it is."""
    contents: set[int] = set()
    cue = {noun.i} | {c.i for c in noun.children if c.dep == "amod" and c.i < noun.i}
    frame = ""
    for child in _behind(noun, table):
        if child.dep in {"acl", "ccomp", "relcl"} and "clause" in frames and _has_that(child):
            contents, frame = complement(child), "clause"
        elif child.dep in {"acl", "xcomp", "relcl"} and "infinitive" in frames and to_infinitive(child):
            contents, frame = below(child), "infinitive"
        elif child.dep == "prep" and child.lower in frames:
            inner = child.child("pobj", "pcomp")
            if inner is not None and inner.ent not in NO_MATTER:
                contents, frame = below(inner), child.lower
                cue.add(child.i)
        if frame:
            break
    if not frame:
        return None
    who, more = _possessor(noun, table)
    if who is None and not (noun.dep == "dobj" and table.has("light.suffered", noun.head.lemma)):
        return None
    return Finding(noun, cue | more, contents - cue - more, who, f"noun:{frame}", frame)


def _behind(noun: Token, table: Cues) -> list[Token]:
    """What may say what a noun is about: its own phrases, then those of the verb that lends it a subject.

    Parsers hang "behind him" on "threw" in "threw her support behind him". What words were put in is no such phrase.
    """
    found = [c for c in noun.children if c.i > noun.i]
    verb = noun.head
    if noun.dep == "dobj" and table.has("light.verbs", verb.lemma):
        found += [c for c in verb.children if c.i > noun.i and c.dep in {"prep", "ccomp"} and not _medium(c, table)]
    return found


def _medium(phrase: Token, table: Cues) -> bool:
    """Whether a phrase tells what words were put in: "in a statement", "on Facebook"."""
    inner = phrase.child("pobj")
    name = f"medium.{phrase.lower}"
    return inner is not None and name in table.lists and table.has(name, inner.lemma.lower())


def _has_that(clause: Token) -> bool:
    return any(c.dep == "mark" and c.lower in {"that", "whether"} for c in clause.children)


def _possessor(noun: Token, table: Cues) -> tuple[Token | None, set[int]]:
    """Whose claim it is: its possessor, a "by" phrase, or the subject of the verb that lends it one.

    Who "threw her support behind" somebody is the subject and no "her". Who "faces questions" asks none.
    """
    head = noun.head
    lent = noun.dep == "dobj" and table.has("light.verbs", head.lemma)
    for child in noun.children:
        if child.dep == "poss" and not (lent and child.pos == "PRON" and table.has("light.own", head.lemma)):
            return child, set()
    for child in noun.children:
        if child.dep == "prep" and child.lower in BY:
            who = child.child("pobj")
            if who is not None:
                return who, set()
    for child in noun.children:
        if (
            noun.lemma in table.force
            and child.dep in {"compound", "amod", "nmod"}
            and child.ent in {"GPE", "NORP", "ORG", "PERSON"}
            and child.i < noun.i
        ):
            return child, set()
    if lent and not table.has("light.suffered", head.lemma):
        between = {i for i in below(noun) if head.i < i < noun.i}
        return subject(head), {t.i for t in group(head)} | between
    return None, set()


def _stated(noun: Token) -> Finding | None:
    """ "Her argument is that the port was closed", "the hope has been that …": what the noun is."""
    verb = noun.head
    clause = next((c for c in verb.children if c.dep == "ccomp" and c.i > verb.i), None)
    if verb.lemma != "be" or clause is None or not _has_that(clause):
        return None
    whose = next((c for c in noun.children if c.dep == "poss"), None)
    for child in noun.children:
        if whose is None and child.dep == "prep" and child.lower in WITHIN:
            whose = child.child("pobj")
    cue = {c.i for c in noun.children if c.dep in {"amod", "det"}} | {noun.i} | {t.i for t in group(verb)}
    return Finding(noun, cue, complement(clause) - cue, whose, "noun:stated", "clause")


def _held(noun: Token) -> Finding | None:
    """ "In Park's view, the port is closed", "by his own account": the sentence is his."""
    prep, whose = noun.head, next((c for c in noun.children if c.dep == "poss"), None)
    if whose is None or prep.head.pos == "ADJ" or not _set_off(prep):
        return None
    cue = {noun.i} | {c.i for c in noun.children if c.dep == "amod"}
    contents = below(clause_head(prep.head)) - below(prep)
    return Finding(noun, cue, contents, whose, "noun:held", "according") if contents else None


def _set_off(phrase: Token) -> bool:
    """Whether a phrase opens its sentence, or stands between commas or before a stop: it speaks of the whole."""
    inside, tokens, floor = below(phrase), phrase.sentence.tokens, phrase.sentence.row.first
    before, after = min(inside) - 1 - floor, max(inside) + 1 - floor
    return before < 0 or after >= len(tokens) or tokens[after].text in {",", "."} or tokens[before].text == ","


def _polled(poll: Token, table: Cues) -> Finding | None:
    """ "In a poll last week, Park led by ten points", not "leads in the polls": what a poll found, and no more."""
    prep = poll.head
    verb = prep.head
    if prep.lower != "in" or poll.tag != "NN" or not poll.children or verb.pos not in {"VERB", "AUX"}:
        return None
    if own_subject(verb) is None or "clause" in table.verbs.get(table.lemma(verb), frozenset()):
        return None
    inside = below(prep)
    after, tokens, floor = max(inside) + 1, poll.sentence.tokens, poll.sentence.row.first
    while after - floor < len(tokens) and tokens[after - floor].ent == "DATE":
        after += 1  # "a poll last week", wherever parsers hang the week
    found = Finding(
        prep, {prep.i}, below(verb) - inside - set(range(max(inside), after)), poll, "noun:polled", "according"
    )
    found.source_tokens = (below(poll) | set(range(max(inside) + 1, after))) - {prep.i}
    return found


def adjective_finding(adjective: Token, table: Cues) -> Finding | None:
    """ "is confident that …", "was critical of …"; a participle that has become one too: "is convinced that …".

    And without a verb: "she left, sure that it was over", "officials wary of the plan".
    """
    frames = table.adjectives.get(adjective.lower if adjective.pos == "VERB" else adjective.lemma)
    if frames is None:
        return None
    verb = None
    if adjective.dep in {"acomp", "oprd"}:
        verb = adjective.head
    elif adjective.dep == "conj" and adjective.head.dep in {"acomp", "oprd"}:
        verb = adjective.head.head
    elif adjective.pos == "VERB" and adjective.child("auxpass") is not None and adjective.child("agent") is None:
        verb = adjective
    who = subject(verb) if verb is not None else _bare_subject(adjective, table)
    if who is None or (who.lower in {"it", "there", "this", "that"}):
        return None
    mine = {adjective.i} | _degree(adjective, adjective)
    if verb is not None and adjective.dep != "conj":
        mine |= {t.i for t in group(verb)} | {i for i in _degree(verb, adjective) if i > verb.i}
    for child in adjective.children:
        if child.i < adjective.i:
            continue
        contents: set[int] = set()
        cue = set(mine)
        if child.dep == "ccomp" and "clause" in frames:
            contents = complement(child)
        elif child.dep == "xcomp" and "infinitive" in frames:
            contents = below(child)
        elif child.dep == "prep" and child.lower in frames and not (verb is None and child.lower == "to"):
            inner = child.child("pobj", "pcomp")  # "a port open to the public" is of no mind
            if inner is not None:
                contents = below(inner)
                cue.add(child.i)
        if contents:
            return Finding(adjective, cue, contents - cue, who, f"adjective:{child.dep}", "adjective")
    return None


def _degree(head: Token, adjective: Token) -> set[int]:
    """The adverbs right before an adjective: "was *also so deeply* sceptical"."""
    inside = (below(c) for c in head.children if c.dep in {"advmod", "neg"} and c.i < adjective.i)
    return {i for words in inside if max(words) < adjective.i for i in words}


def _bare_subject(adjective: Token, table: Cues) -> Token | None:
    """Who is of a mind without a verb that says so: "sure that it was over, *she* left", "*officials* wary of it"."""
    if adjective.pos != "ADJ":
        return None
    own, head = own_subject(adjective), adjective.head
    if adjective.dep == "advcl":
        return own or (subject(adjective) if _set_off(adjective) else None)
    if adjective.dep in {"amod", "acl"} and head.i < adjective.i and is_somebody(head, table):
        return head
    return None


def according_finding(token: Token) -> Finding | None:
    """ "according to X": the clause that the phrase hangs on."""
    to = next((c for c in token.children if c.lower == "to"), None)
    if to is None:
        return None
    who = to.child("pobj", "pcomp")
    if who is None or token.head is token:
        return None
    head = token.head
    if head.pos not in {"VERB", "AUX"}:
        head = clause_head(head)
    while head.dep == "conj" and head.head.pos in {"VERB", "AUX"} and head.i < token.i and _last(token):
        head = head.head
    branch = below(token)
    contents = below(head) - branch
    tokens, floor = token.sentence.tokens, token.sentence.row.first
    place = token.i - floor
    if own_subject(head) is None and place > 1 and tokens[place - 1].text == ",":
        contents = {t.i for t in tokens[: place - 1]}
    return Finding(token, {token.i, to.i}, contents, who, "according", "according")


def _last(token: Token) -> bool:
    """Whether a phrase closes its sentence, behind a comma: it speaks of all that stands before."""
    tokens, floor = token.sentence.tokens, token.sentence.row.first
    place = token.i - floor
    return place > 0 and tokens[place - 1].text == "," and max(below(token)) + 2 >= tokens[-1].i


def adverb_finding(adverb: Token, table: Cues) -> Finding | None:
    """ "reportedly": the clause it stands in, with the subject that the clause shares with the one before."""
    if not table.has("adverbs.reported", adverb.lower) or adverb.dep != "advmod":
        return None
    head = adverb.head
    if head.pos not in {"VERB", "AUX"}:
        return None
    contents = below(head) - {adverb.i}
    if own_subject(head) is None:
        who = subject(head) if head.dep == "conj" else None
        if who is None:
            return None
        contents |= below(who)
    return Finding(adverb, {adverb.i}, contents, None, "adverb", "adverb")
