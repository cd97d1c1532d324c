"""Clauses that nobody vouches for: "fears that they would strike", "no sign that it met", "talk about lifting the ban".

Each rule gives the word that says so, or `None`; `status` makes a standing of it.
"""

from __future__ import annotations

from dateline.lexicon.tables import words
from dateline.model import Token

STEPS = 4
SUBJECTS = ("nsubj", "nsubjpass", "expl")
RELATIVE = frozenset({"which", "who", "whom", "whose"})
CAUSING = words("status", "causing")
"""Verbs whose bare infinitive shares their standing: "will see him resign", "let them meet"."""
DOUBTFUL = words("status", "doubtful")
IMPROBABLE = words("status", "improbable")
CLAIMS = words("status", "claims")
DENYING = words("status", "denying")
FACETS = words("status", "facets")
CONTINGENCIES = words("status", "contingencies")
EVIDENCE = words("status", "evidence")
NOT_ANY = frozenset({"no", "any", "little", "neither", "without", "scant"})
PONDERING = words("status", "pondering")
ARGUING = words("status", "arguing")
WANTING = frozenset({"want", "like", "wish", "let"})
POLITE = frozenset({"would", "'d", "’d"})
FIRST = frozenset({"i", "we"})
VOICED = words("status", "voiced")
OFFERED = words("status", "offered")
KIND_WORDS = words("status", "kind_words")
TIES = frozenset({"when", "before", "after"})
FINITE = ("VBZ", "VBP")


def doubted(verb: Token) -> Token | None:
    """The noun of "speculation that they met", "no evidence that it fired": its clause may not be so."""
    noun = verb.head
    if verb.dep not in ("acl", "ccomp", "relcl") or noun.pos != "NOUN" or noun.i > verb.i:
        return None
    if not any(c.dep in SUBJECTS and c.lower not in RELATIVE | {"that"} for c in verb.lefts):
        return None
    if noun.lemma in CONTINGENCIES and noun.dep == "pobj" and noun.head.lower in ("in", "for"):
        return noun  # "in the event they meet"
    if verb.dep == "relcl" and not any(c.dep == "mark" for c in verb.lefts):
        return None  # "a notion that they rejected"
    if noun.lemma in DOUBTFUL:
        return noun
    if noun.lemma not in EVIDENCE:
        return None
    around = (noun, noun.head) if noun.head.pos in ("VERB", "AUX") else (noun,)
    denied = any(c.dep == "neg" or c.lower in NOT_ANY for t in around for c in t.children if c.i < verb.i)
    return noun if denied else None


def rejected(verb: Token) -> Token | None:
    """The verb of "denied reports that it sold oil", "dismissed allegations of shelling it": what is claimed is denied.

    The noun is what the clause hangs on, and the object of the verb; whether that is negated in turn is left to asking.
    """
    noun = verb.head
    if verb.dep == "pcomp" and noun.lower in ("of", "about"):
        noun = noun.head
    elif verb.dep not in ("acl", "ccomp", "relcl") or not any(c.dep in SUBJECTS for c in verb.lefts):
        return None
    elif verb.dep == "relcl" and not any(c.dep == "mark" for c in verb.lefts):
        first = next(c for c in verb.lefts if c.dep in SUBJECTS)
        if first.lower in RELATIVE | {"that"} or verb.child("dobj") is None:
            return None  # "claims that embarrassed it", "the claims they made"
    if noun.lemma not in CLAIMS or noun.i > verb.i or noun.dep not in ("dobj", "nsubjpass", "conj"):
        return None
    noun = noun.head if noun.dep == "conj" and noun.head.lemma in CLAIMS else noun
    return noun.head if noun.head.lemma in DENYING else None


def improbable(verb: Token) -> Token | None:
    """The adjective of "it is unlikely that they will meet", "it is possible he will go"."""
    above = verb.head
    if verb.dep != "ccomp" or above.i > verb.i:
        return None
    said = above if above.pos == "ADJ" else above.child("acomp") if above.lemma == "be" else None
    return said if said is not None and said.lemma in IMPROBABLE else None


def pondered(verb: Token) -> Token | None:
    """The word of "talked about lifting", "the idea of meeting": what is only spoken or thought of."""
    about = verb.head
    if verb.dep != "pcomp" or verb.tag != "VBG":
        return None
    above = about.head
    if about.lower in ("for", "against"):  # "argued for attacking"
        return above if above.lemma.lower() in ARGUING else None
    if about.lower not in ("about", "of", "over", "on", "to"):
        return None
    if about.lower == "to":  # "looks forward to meeting"
        forward = any(c.dep == "advmod" and c.lower == "forward" for c in above.children)
        return above if above.lemma == "look" and forward else None
    if about.lower == "of" and above.lemma.lower() in FACETS and above.dep == "nsubj":
        modals = words("status", "conditional") | words("status", "possible")
        return above if any(c.lower in modals for c in above.head.children) else None  # "the cost … would be high"
    if about.lower == "about" and above.lemma == "be":  # "the plan is about making them resign"
        return about
    return above if above.lemma.lower() in PONDERING else None


def wished(verb: Token) -> Token | None:
    """The word of "it is important that he deliver", "insisted that they leave": a subjunctive tells no deed."""
    if verb.dep not in ("ccomp", "acl", "advcl") or verb.tag != "VB" or any(c.dep == "aux" for c in verb.children):
        return None
    that = next((c for c in verb.lefts if c.dep == "mark" and c.lower == "that"), None)
    subject = next((c for c in verb.lefts if c.dep in SUBJECTS), None)
    return that if that is not None and subject is not None and that.i < subject.i else None


def caused(verb: Token) -> Token | None:
    """The verb of "will see him resign", "could let them meet": the bare infinitive is as real as that."""
    above = verb.head
    bare = verb.dep in ("ccomp", "xcomp") and verb.tag == "VB" and not any(c.dep in ("aux", "mark") for c in verb.lefts)
    return above if bare and above.pos == "VERB" and above.lemma in CAUSING else None


def performed(verb: Token) -> Token | None:
    """The verb of "I want to thank them", "we would like to offer an apology": done by being said."""
    wish = verb.head
    if verb.dep != "xcomp" or wish.lemma not in WANTING or wish.tag not in ("VBP", "VB"):
        return None
    subject = wish.child("nsubj")
    own = (subject is not None and subject.lower in FIRST) or wish.lemma == "let"
    modal = any(c.tag == "MD" and c.lower not in POLITE for c in wish.children)
    if not own or modal or wish.child("neg") is not None:
        return None
    if verb.lemma in VOICED:
        return wish
    kind = any(c.dep == "dobj" and c.lemma.lower() in KIND_WORDS for c in verb.children)
    return wish if verb.lemma in OFFERED and kind else None


def still_to_come(verb: Token) -> Token | None:
    """The word of "before he meets them", "when they open in May": a present that lies ahead.

    "When" tells of what comes again and again where its main clause does: "they cheer when he calls for it".
    """
    if verb.dep != "advcl" or verb.tag not in FINITE or any(c.dep in ("aux", "auxpass") for c in verb.lefts):
        return None
    tie = next((c for c in verb.lefts if c.dep in ("mark", "advmod") and c.lower in TIES), None)
    subject = next((c for c in verb.lefts if c.dep in SUBJECTS), None)
    if tie is None or subject is None or tie.i > subject.i:
        return None
    main = verb.head
    set_off = tie.lower == "before" and (main.lemma == "come" or any(c.dep == "npadvmod" for c in verb.lefts))
    habit = main.tag in FINITE and main.lemma not in words("status", "ahead") and not set_off
    return None if habit else tie


def beside_condition(verb: Token) -> Token | None:
    """The verb above the noun that a relative clause hangs on, in the present: "if they try a move that breaks it"."""
    if verb.dep != "relcl" or verb.tag not in FINITE:
        return None
    above = verb.head
    for _ in range(STEPS):
        if above.pos in ("VERB", "AUX"):
            return above
        if above.head is above:
            return None
        above = above.head
    return None


def tried_by(verb: Token) -> bool:
    """Whether it is the means of an attempt that was made: "tried to provoke them by firing a missile"."""
    by = verb.head
    if verb.dep != "pcomp" or by.lower != "by":
        return False
    aim = by.head
    return any(t.lemma in ("try", "attempt", "seek") and t.tag in ("VBD", "VBN") for t in (aim, aim.head))


def undone(verb: Token) -> Token | None:
    """The word of "was to meet him but did not", "had planned to go, but the visit never took place"."""
    outer = verb
    for _ in range(STEPS):
        if outer.dep != "xcomp" or outer.head.pos not in ("VERB", "AUX"):
            break
        outer = outer.head
    told = {outer.tag} | {c.tag for c in outer.children if c.dep in ("aux", "auxpass")}
    if outer is verb or "VBD" not in told or not any(c.dep == "cc" and c.lower == "but" for c in outer.children):
        return None
    for other in outer.children:
        if other.dep != "conj" or other.pos not in ("VERB", "AUX"):
            continue
        subject = next((c for c in other.children if c.dep in SUBJECTS), None)
        taken_up = subject is None or subject.tag == "PRP" or other.lemma in words("status", "happening")
        denied = next((c for c in other.children if c.dep == "neg" or c.lower == "never"), None)
        did = other.tag == "VBD" or any(c.lower == "did" for c in other.children if c.dep == "aux")
        same = other.lemma in (verb.lemma, "do") or other.lemma in words("status", "happening")
        if taken_up and denied is not None and did and same:
            return denied
    return None


def judged_deed(verb: Token) -> Token | None:
    """The adjective of "he was right to cancel it": who is judged for a deed has done it.

    "It was wrong to cancel" and "would be right to cancel" tell of none.
    """
    judged = verb.head
    be = judged.head
    if judged.pos != "ADJ" or judged.lower not in words("status", "judged") or be.lemma != "be" or be.tag != "VBD":
        return None
    subject = next((c for c in be.children if c.dep in SUBJECTS), None)
    known = subject is not None and subject.lower not in ("it", "that", "there")
    plain = not any(c.dep in ("aux", "neg", "mark") and c.lower != "that" for c in be.children)
    return judged if known and plain else None
