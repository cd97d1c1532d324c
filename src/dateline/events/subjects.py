"""Who does what a predicate names: its own subject, the one that control or coordination gives it, or its agent.

Relative pronouns stand for their antecedents, and a verb without a subject of its own takes the one that control,
coordination or the noun it describes gives it.
"""

from __future__ import annotations

from dateline.events.blamed import blamed
from dateline.events.elided import (
    RELATIVE,
    SUBJECTS,
    before_hyphen,
    before_verb,
    clipped,
    past_condition,
    past_dateline,
    stolen,
)
from dateline.events.renamed import agreed, agreeing, described_subject
from dateline.events.table import phrases
from dateline.model import Token

MAX_STEPS = 6
"""How many heads up a missing subject is looked for; deeper chains are parse errors."""
OBJECT_CONTROL = phrases("clause_words", "object_control")
SPEECH = phrases("clause_words", "speech")
FINITE = frozenset({"VBD", "VBZ", "VBP"})
COURTESY = phrases("clause_words", "courtesy")
KEEPING = phrases("clause_words", "keeping")
JUDGING = phrases("clause_words", "judging")
ACCUSING = frozenset({"accuse", "convict", "acquit", "suspect"})
GIVING = phrases("clause_words", "giving")
GROUNDS = frozenset({"reason", "cause", "ground", "excuse", "chance", "opportunity", "time", "right", "power"})


def spread(token: Token) -> list[Token]:
    """A noun and the nouns coordinated with it; a relative pronoun stands for its antecedent."""
    if token.lower in RELATIVE and token.tag in ("WDT", "WP", "IN"):
        above = token.head
        for _ in range(MAX_STEPS):
            if above.dep == "relcl":
                return [agreeing(token, above)]
            if above.head is above:
                break
            above = above.head
        return []
    return [noun for noun in token.conjuncts() if noun is token or stolen(noun) is None]


def is_passive(verb: Token, steps: int = MAX_STEPS) -> bool:
    """Whether a verb is in the passive, a past participle after a noun included."""
    if verb.tag == "VBG":
        return False  # "she's been attacking him", which the model may read as a passive
    if verb.child("nsubjpass", "auxpass") is not None:
        return True
    if verb.tag == "VBN" and verb.dep in ("acl", "amod"):
        return verb.child("nsubj") is None  # "reports that he has warned them"
    if verb.tag == "VBG" and verb.dep == "pcomp" and verb.child("dobj", "nsubj") is None and agents(verb):
        return True  # "died in shelling by the army"
    if verb.tag == "VBD" and verb.dep == "acl" and verb.child("dobj", "nsubj") is None:
        return True  # "the poet, held incommunicado, appeared"
    if verb.lemma in ACCUSING and verb.tag == "VBD" and verb.dep != "relcl" and verb.child("dobj") is None:
        return any(c.dep == "prep" and c.lower == "of" for c in verb.children)  # "the man accused of theft" fled
    if clipped(verb) or (verb.dep == "acl" and verb.child("agent") is not None):
        return True  # "carried out by", which the model may tag as a past tense
    if (
        verb.dep == "conj"
        and verb.tag == "VBN"
        and verb.child("nsubj", "aux", "dobj") is None
        and verb.head.tag == "VBN"
    ):
        return steps > 0 and is_passive(verb.head, steps - 1)
    return verb.tag == "VBN" and verb.dep == "advcl" and verb.child("nsubj", "aux", "dobj") is None


def subjects(verb: Token, steps: int = MAX_STEPS) -> list[Token]:
    """The nouns that the parse and control give a predicate as its surface subject."""
    described = described_subject(verb) if verb.tag in ("VBD", "VBN") else None
    if described is not None:
        return spread(described)
    own = verb.child(*SUBJECTS)
    if own is not None and own.lower == "ex" and len(named := verb.all("nsubj")) > 1:
        own = named[-1]  # "Ex-minister jailed", read as three subjects
    if own is not None and own.tag == "NN" and own.i < verb.i:
        # Two subjects side by side are a title and its name: "the envoy for Chad Ann Ito has met".
        own = next((c for c in verb.all("nsubj") if own.i < c.i < verb.i and c.ent == "PERSON"), own)
    if own is not None:
        return spread(past_dateline(own, verb))
    if verb.tag in FINITE and verb.child("det") is not None and verb.child("aux") is None:
        lost = [c for c in verb.all("compound", "nmod", "amod") if c.i < verb.i and c.tag in ("NN", "NNS", "NNP")]
        if lost:  # "the Kenyan army trains pilots", read as the trains of an army
            return lost[-1:]
    if (hyphened := before_hyphen(verb)) is not None:
        return spread(hyphened)
    head = verb.head
    if steps <= 0 or head is verb:
        return []
    if verb.dep == "conj":
        return before_verb(verb) or agreed(subjects(past_condition(verb), steps - 1), verb)
    if verb.dep in ("acl", "relcl", "amod") and head.pos in ("NOUN", "PROPN", "PRON"):
        if verb.tag == "VB" and head.lemma in GROUNDS and head.head.lemma in GIVING:
            return _object_of(head.head) if head.head.child("dative") is not None else []  # "gave Lima reason to doubt"
        if verb.tag == "VB":  # "the decision to withdraw": whoever decided
            return owner(head, steps - 1)
        return spread(head)
    if verb.dep in ("xcomp", "ccomp", "advcl", "pcomp", "oprd", "acomp", "dep"):
        if verb.dep == "pcomp":  # "after meeting", "accused of failing"
            above = head.head.head if head.head.pos == "ADV" else head.head  # "went as far as imposing"
            if above.pos in ("NOUN", "PROPN"):
                if head.lower == "of" and above.dep == "dobj" and above.head.lemma in ACCUSING:
                    return spread(above)  # "convicted the party of inciting hatred"
                if head.lower == "for" and (found := blamed(above, head)):
                    return found  # "criticism of Lima for failing"
                spared = above.head.child("dative") if above.dep == "dobj" else None
                return spread(spared) if spared is not None and spared.pos != "ADP" else owner(above, steps - 1)
            if (head.lower in ("of", "into") and (above.lemma in OBJECT_CONTROL or above.lemma in ACCUSING)) or (
                head.lower == "from" and above.lemma in KEEPING
            ):
                return _object_of(above) or subjects(above, steps - 1)
            if head.lower == "for" and above.lemma in JUDGING and not is_passive(above):
                judged = above.child("dobj")  # "thanked Lima for sending food": Lima sent it
                return spread(judged) if judged is not None else subjects(above, steps - 1)
            return subjects(above, steps - 1) if not is_passive(above) or above.child("nsubjpass") else []
        if verb.dep == "ccomp" and verb.tag in FINITE and head.lemma in SPEECH:
            return []  # who speaks does not do what he tells of, though the model has lost who does
        if verb.dep in ("xcomp", "ccomp") and head.lemma in OBJECT_CONTROL and not _phoned(verb, head):
            found = _object_of(head)
            if found:
                return found
        if head.pos in ("VERB", "AUX", "ADJ"):
            return subjects(head, steps - 1)
    if verb.dep in ("acomp", "attr") or head.pos == "AUX":
        return subjects(head, steps - 1)
    return []


def _phoned(verb: Token, head: Token) -> bool:
    """Whether the caller does it: "called him to apologise", unlike "called on him to"."""
    return (
        head.lemma == "call"
        and verb.lemma in COURTESY
        and not is_passive(head)
        and not any(c.lower in ("on", "upon", "for") for c in head.children)
    )


def _object_of(verb: Token) -> list[Token]:
    found = verb.child("dobj", "dative", "nsubjpass")
    if found is not None and found.dep == "dative" and found.pos == "ADP":
        found = found.child("pobj")
    if found is None:
        for prep in verb.all("prep"):
            if prep.lower in ("on", "upon", "to", "with"):
                found = prep.child("pobj")
    return spread(found) if found is not None else []


def owner(noun: Token, steps: int = MAX_STEPS) -> list[Token]:
    """Whose act a noun is: its possessor, else the subject of the verb that governs it."""
    poss = noun.child("poss")
    if poss is not None and poss.pos != "PRON":
        return spread(poss)
    above = noun.head
    if noun.dep in ("dobj", "attr", "oprd") and above.pos in ("VERB", "AUX") and steps > 0:
        if is_passive(above):
            return agents(above)
        return subjects(above, steps - 1)
    if poss is not None:
        return [poss]
    for prep in noun.all("prep"):
        if prep.lower in ("by", "from"):
            inner = prep.child("pobj")
            if inner is not None:
                return spread(inner)
    for child in noun.children:
        if child.dep in ("amod", "compound", "nmod") and child.ent in ("NORP", "GPE", "ORG", "PERSON"):
            return [child]
    if noun.dep == "pobj" and steps > 0:
        verb = noun.head.head
        if verb.pos == "VERB" and not is_passive(verb):
            return subjects(verb, steps - 1)
    return []


def agents(verb: Token) -> list[Token]:
    """The doers that a passive names with "by"."""
    for prep in verb.children:
        if prep.dep == "agent" or (prep.dep == "prep" and prep.lower == "by"):
            inner = prep.child("pobj")
            if inner is not None and inner.ent not in ("DATE", "TIME", "PERCENT", "CARDINAL", "MONEY"):
                return spread(inner)
    return []
