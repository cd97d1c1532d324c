"""Clauses as attribution needs them: who a verb's subject is, which words make up its group, how far a phrase goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dateline.model import Span, Token
from dateline.statements.cues import cues, partners

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
EDGE_PUNCTUATION = frozenset({",", ".", ";", ":", "-", "--", "—", "...", "…"})
NO_ADVERB = frozenset({"when", "where", "why", "how", "so", "however", "therefore", "but"})
NEAR = 3
"""Tokens from a verb to the one that makes one cue with it: "went on to say"."""

FAR = 12
"""Tokens up to which what is used stands between its verb and the one that says something."""

CONTRAST = frozenset({"while", "whereas", "though", "although"})
"""Conjunctions that set one saying against another."""

MANNER = frozenset({"by", "in", "to"})
"""Prepositions through which one verb says how another's act is done: "responded by saying"."""

CLIMB = 12
"""How many steps up a subject is looked for."""


def own_subject(verb: Token) -> Token | None:
    """The verb's own subject, active or passive; the nearest, where a parser gives it two."""
    best = None
    for child in verb.children:
        if child.dep in {"nsubj", "nsubjpass"} and (best is None or abs(child.i - verb.i) < abs(best.i - verb.i)):
            best = child
    return best


def subject(verb: Token) -> Token | None:
    """The subject of a verb: its own, or the one it shares with another verb, or the noun that it modifies."""
    token = verb
    for _ in range(CLIMB):
        own = own_subject(token)
        if own is not None:
            if own.lower in {"it", "there"} and any(c.dep == "expl" for c in token.children):
                return None
            return own
        head = token.head
        if head is token:
            return None
        if misattached(token):
            token = (clause_head(head) if token.dep == "acl" else head).head
            continue
        if token.dep == "acl" and _governing(token) is not None:
            token = head.head
            continue
        if token.dep in {"conj", "xcomp", "advcl", "pcomp", "parataxis", "dep", "ccomp"} and head.pos in {
            "VERB",
            "AUX",
        }:
            if token.dep == "xcomp" and not uses(head):
                controller = next((c for c in head.children if c.dep in {"dobj", "dative"}), None)
                if controller is not None:
                    return controller
            token = head
            continue
        if token.dep == "acl" and _stray(token):
            token = clause_head(head)
            continue
        if token.dep in {"acl", "relcl"}:
            return head if head.pos in {"NOUN", "PROPN", "PRON"} else None
        if token.dep == "prep" or (token.dep == "pcomp" and head.dep == "prep"):
            token = head
            continue
        if token.dep == "acomp" or head.pos in {"VERB", "AUX"} or (token.dep == "xcomp" and _has("ready", head)):
            token = head
            continue
        return None
    return None


def misattached(token: Token) -> bool:
    """Whether a second cue hangs on what was said instead of on who said it, as parsers have it.

    "…, adding that", "… and called it": a cue without a subject of its own, in the form of the cue that governs the
    clause it hangs on, has that one's subject.
    """
    head = token.head
    if token.dep == "acl":
        return _stray(token) and clause_head(head).dep == "ccomp"
    if head.dep not in {"ccomp", "xcomp"} or not head.head.i < head.i < token.i:
        return False
    table = cues()
    lemma = table.lemma(token)
    if token.dep == "advcl":
        frames = table.verbs.get(lemma, frozenset())
        if token.child("mark") is not None and token.child("ccomp") is None:
            return False  # "died while volunteering": no cue
        if _goes_with(token, head):
            return False
        return token.tag == "VBG" and ("clause" in frames or ("with:to" in frames and _set_off(token)))
    if token.dep != "conj" or lemma not in table.verbs or own_subject(token) is not None:
        return False
    outer = head.head
    if token.tag != outer.tag or token.tag not in {"VBD", "VBZ", "VBP", "VBG"} or token.child("aux", "auxpass", "mark"):
        return False
    return (
        head.tag != token.tag
        or own_subject(head) is None
        or head.child("aux") is not None
        or "clause" in table.verbs[lemma]
        or "as" in table.verbs[lemma]
    )


def _goes_with(token: Token, told: Token) -> bool:
    """Whether a participle tells what was in the words told of: "said Lee had written to Oslo, *promising* help".

    "Adding" and "noting" go on with the outer one's words, whatever is told in them.
    """
    table, who = cues(), own_subject(told)
    if who is None or who.pos == "PRON" or table.has("force_content.goes_on", token.lemma):
        return False
    return table.has("chain.telling", told.lemma)


def _set_off(token: Token) -> bool:
    """Whether a comma stands before a token."""
    place = token.i - token.sentence.row.first
    return place > 0 and token.sentence.tokens[place - 1].text == ","


def passive(verb: Token) -> bool:
    """Whether the verb stands in the passive, or is a participle alone ("when asked")."""
    if any(c.dep in {"auxpass", "nsubjpass"} for c in verb.children):
        return not _has_called(verb)
    if _shares_auxiliary(verb):
        return True
    alone = verb.tag == "VBN" and verb.dep == "advcl" and verb.child("aux", "agent", "dobj") is None
    return alone and cues().has("addressed.verbs", verb.lemma)


def _has_called(verb: Token) -> bool:
    """Whether a parser takes "has" for "is": "he's called for talks", "she's spoken against it"."""
    short = next((c for c in verb.children if c.dep == "auxpass"), None)
    if short is None or short.lower not in {"'s", "’s"} or agent(verb) is not None:
        return False
    frames = cues().verbs.get(verb.lemma, frozenset())
    return any(c.dep == "prep" and f"with:{c.lower}" in frames and c.lower != "as" for c in verb.children)


def _shares_auxiliary(verb: Token) -> bool:
    """Whether a participle stands in the passive by the auxiliary of the one that it is joined to.

    "He was blamed and denounced": who is blamed denounces nobody.
    """
    head = verb.head
    return (
        verb.tag == "VBN"
        and verb.dep == "conj"
        and head.tag == "VBN"
        and any(c.dep == "auxpass" for c in head.children)
        and verb.child("aux", "auxpass", "nsubj", "dobj") is None
    )


def _stray(token: Token) -> bool:
    """Whether "adding" or "saying" hangs on a noun that can say nothing: "had a good meeting, adding …"."""
    table, noun = cues(), token.head
    return (
        token.tag == "VBG"
        and noun.pos == "NOUN"
        and not noun.ent
        and table.has("force_content.neutral", token.lemma)
        and not any(table.has(f"sources.{name}", noun.lemma) for name in ("documents", "minds"))
        and not table.has("chain.unnamed", noun.lemma)
        and noun.lemma not in table.nouns
    )


def to_infinitive(clause: Token) -> bool:
    """Whether a clause is an infinitive with "to"."""
    return any(c.dep == "aux" and c.lower == "to" for c in clause.children)


def complement(clause: Token) -> set[int]:
    """The indices of a complement clause, without its "that" and without cues that only seem to hang on it."""
    inside = below(clause)
    for token in clause.subtree():
        if token.dep == "acl" and token.tag == "VBG" and misattached(token):
            inside -= {i for i in inside if i >= token.i}
    for child in clause.children:
        if misattached(child) or _next_cue(child, clause):
            inside -= below(child)
            inside -= {c.i for c in clause.children if c.dep in {"cc", "punct"} and child.i - 4 < c.i < child.i}
    mark = next((c for c in clause.children if c.dep == "mark" and c.lower == "that"), None)
    if mark is not None:
        inside -= {i for i in inside if i <= mark.i}
    return inside


def _next_cue(token: Token, clause: Token) -> bool:
    """Whether a clause joined to what was said is another cue with a subject of its own, and not part of it.

    "Park said the port was closed, *and he accused the North*"; "…, *while Kim said* it was open".
    """
    who = own_subject(token)
    table = cues()
    frames = table.verbs.get(table.lemma(token), frozenset())
    if who is None or token.i < clause.i or token.tag != clause.head.tag or token.tag not in {"VBD", "VBZ", "VBP"}:
        return False
    mark = token.child("mark")
    if token.dep == "conj":
        again = mark is not None and mark.lower == "that"  # "said that it was over and that he had seen it": one saying
        return who.pos == "PRON" and who.lower in {"he", "she", "they"} and bool(frames) and not again
    return token.dep == "advcl" and mark is not None and mark.lower in CONTRAST and "clause" in frames


def agent(verb: Token) -> Token | None:
    """Who a passive verb's act is by."""
    for child in verb.children:
        if child.dep == "agent" or (child.dep == "prep" and child.lower == "by" and verb.tag == "VBN"):
            return child.child("pobj")
    return None


def group(verb: Token) -> list[Token]:
    """The verb with its auxiliaries, negation, particle and the adverbs between them, in text order."""
    parts = [c for c in verb.children if c.dep in {"aux", "auxpass", "neg", "prt"}]
    parts.append(verb)
    low = min(t.i for t in parts)
    adverbs = [c for c in verb.children if c.dep == "advmod" and c.i < verb.i and not c.children]
    for adverb in reversed(adverbs):
        if adverb.i >= low - 1 and adverb.lower not in NO_ADVERB:
            parts.append(adverb)
            low = min(low, adverb.i)
    governing = _governing(verb)
    if governing is not None:
        first = min(c.i for c in (governing, *governing.children) if c.dep in {"aux", "neg"} or c is governing)
        parts.extend(t for t in verb.sentence.tokens if first <= t.i < verb.i and t not in parts)
    parts.sort(key=lambda t: t.i)
    return parts


def _governing(verb: Token) -> Token | None:
    """The verb that makes one cue with this: "*went* on to say", "*issued* a statement saying", "*began* by saying"."""
    head = verb.head
    if verb.dep in {"xcomp", "advcl"} and to_infinitive(verb):
        governing = head.head if head.dep == "acomp" and _has("ready", head) else head
        if verb.dep == "advcl" and not (_bare(head, verb) or uses(head)):
            return None
    elif verb.tag == "VBG" and (
        (verb.dep == "xcomp" and _has("phases", head))
        or (verb.dep == "advcl" and own_subject(verb) is None and _puts_out(head))
    ):
        governing = head
    elif verb.dep == "pcomp" and verb.tag == "VBG" and head.lower in MANNER:
        governing = head.head
    elif verb.dep == "acl" and on_occasion(verb):
        return head.head if verb.i - head.head.i <= FAR else None
    elif verb.dep == "acl" and verb.tag == "VBG" and head.dep == "dobj":
        return head.head if head.pos == "NOUN" and 0 < verb.i - head.head.i <= NEAR + 1 else None
    else:
        return None
    reach = FAR if uses(governing) or _puts_out(governing) else NEAR
    fits = governing.pos == "VERB" or (governing is not head and "ADJ" in {governing.pos, head.pos})
    return governing if fits and 0 < verb.i - governing.i <= reach else None


def uses(verb: Token) -> bool:
    """Whether a verb tells by what means or on what occasion another's act is done: "*used his speech* to demand"."""
    thing = verb.child("dobj")
    return thing is not None and (verb.lemma == "use" or (verb.lemma in {"take", "seize"} and _has("means", thing)))


def on_occasion(verb: Token) -> bool:
    """Whether an infinitive hangs on the occasion that somebody takes: "took the opportunity *to thank* them"."""
    noun = verb.head
    return noun.dep == "dobj" and to_infinitive(verb) and noun.head.lemma != "use" and uses(noun.head)


def bound(verb: Token) -> list[Token]:
    """The particle, adverb or object that makes one cue with a verb, as the table has it: "fired *back*"."""
    small = partners().get(verb.lemma)
    if small is None:
        return []
    near = (c for c in verb.children if c.i > verb.i and c.dep in {"prt", "advmod", "dobj"})
    return [c for c in near if c.lemma.lower() in small]


def _has(name: str, token: Token) -> bool:
    return cues().has(f"group.{name}", token.lemma)


def _puts_out(verb: Token) -> bool:
    """Whether a verb puts out somebody's words: "*released a statement* on Friday, saying …"."""
    thing = verb.child("dobj")
    return (
        thing is not None and _has("puts_out", verb) and thing.i > verb.i and cues().has("occasion.nouns", thing.lemma)
    )


def _bare(head: Token, verb: Token) -> bool:
    """Whether nothing but a particle stands between a verb and the infinitive behind it: "went on to say"."""
    floor = verb.sentence.row.first
    between = verb.sentence.tokens[head.i + 1 - floor : verb.i - floor]
    return all(t.dep in {"prt", "aux", "neg"} for t in between)


def below(head: Token, without: Iterable[Token] = ()) -> set[int]:
    """The indices of a subtree, without some of its branches."""
    cut = {t.i for t in without}
    found: set[int] = set()
    stack = [head]
    while stack:
        token = stack.pop()
        if token.i in cut:
            continue
        found.add(token.i)
        stack.extend(token.children)
    return found


def spans(tokens: tuple[Token, ...], indices: Iterable[int], *, keep: frozenset[str] = frozenset()) -> list[Span]:
    """Token indices as spans, one a run, without punctuation at a run's edges; `keep` is not taken for punctuation."""
    out = []
    for run in runs(indices):
        low, high = run[0], run[-1]
        while low <= high and tokens[low].text in EDGE_PUNCTUATION and tokens[low].text not in keep:
            low += 1
        while high >= low and tokens[high].text in EDGE_PUNCTUATION and tokens[high].text not in keep:
            high -= 1
        if low <= high:
            out.append(Span(tokens[low].start, tokens[high].end))
    return out


def runs(indices: Iterable[int]) -> Iterator[list[int]]:
    """Runs of neighbouring numbers."""
    run: list[int] = []
    for i in sorted(indices):
        if run and i != run[-1] + 1:
            yield run
            run = []
        run.append(i)
    if run:
        yield run


def name_before(verb: Token, tokens: tuple[Token, ...], floor: int) -> list[Token]:
    """The noun phrase right before a verb group, for where a parser gives the verb no subject."""
    at = group(verb)[0].i - 1
    found: list[Token] = []
    if at < floor or tokens[at].pos not in {"PROPN", "PRON", "NOUN"}:
        return found
    while at >= floor and len(found) < CLIMB:
        token = tokens[at]
        if token.pos not in {"PROPN", "NOUN", "PRON", "ADJ", "DET", "NUM"} and token.lower not in {"of", "'s", "'"}:
            break
        found.insert(0, token)
        at -= 1
    return found


def name_behind(verb: Token) -> Token | None:
    """The name right behind a verb, for where a parser gives it to a verb further on that has a subject of its own.

    "“Wait,” said *Park Sun*, a clerk, reports the Herald."
    """
    at = verb.i + 1 - verb.sentence.row.first
    if at >= len(verb.sentence.tokens):
        return None
    token = verb.sentence.tokens[at]
    while token.dep in {"compound", "det", "amod"} and token.head.i > token.i:
        token = token.head
    other = token.head
    subjects = [c for c in other.children if c.dep == "nsubj"]
    more = bool(subjects) and (subjects[-1] is not token or other.lower in {"reports", "reported"})
    taken = token.dep == "nsubj" and other.i > token.i and more
    return token if taken and token.pos == "PROPN" else None


def clause_head(token: Token) -> Token:
    """The verb of the clause that a token stands in."""
    for _ in range(CLIMB):
        if token.pos in {"VERB", "AUX"} or token.head is token:
            return token
        token = token.head
    return token
