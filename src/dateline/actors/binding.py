"""What syntax says of a pronoun's antecedent: whom it bars, and whom a clause before its subject points ahead to."""

from __future__ import annotations

from dateline.actors.discourse import Discourse, Seen
from dateline.actors.found import Draft
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative"})
OBJECTS = frozenset({"dobj", "dative", "pobj"})
BACK = 12
"""Mentions before a pronoun among which the subject of its clause is sought."""
FRONTED = frozenset({"prep", "advcl", "pcomp", "pobj", "acl", "npadvmod"})
"""What leads from a pronoun up to the clause that it stands before."""
ELSEWHERE = words("acting", "in_stead")
"""After "in his …" these are said of somebody else than the subject."""
CALLING = words("acting", "calling")
THEIRS = frozenset({"they", "their", "them"})
WARNING = frozenset({"warn", "threaten"})
UNLESS = frozenset({"if", "unless", "until", "should"})
STEPS = 12
WITH = frozenset({"with", "to", "against"})
"""Prepositions of a noun before the other side of what its verb's subject does: "a letter to him"."""
DATING = frozenset({"after", "before", "since", "during", "following", "until", "upon", "despite"})
LONG = 60
"""Tokens of a clause that are looked through."""


def over(verb: Token, token: Token) -> bool:
    """Whether the verb governs the token."""
    at = token
    for _ in range(STEPS):
        if at.head is at:
            return at is verb
        at = at.head
        if at is verb:
            return True
    return False


def bars(token: Token, seen: Seen) -> bool:
    """A pronoun is not its own clause's other argument ("Trump met him"), nor what it stands inside of."""
    if seen.head is token:
        return True
    if token.dep in SUBJECTS and token.head.dep == "relcl" and token.head.head is seen.head:
        return any(c.tag in ("WP", "WDT") for c in token.head.children)  # "Otieno, who he called a friend"
    if token.lower.endswith(("self", "selves")) or token.dep == "poss":
        # "his brother Kim": the owner is not the owned.
        return token.dep == "poss" and (token.head is seen.head or _inside(token.head, seen))
    if seen.form is Form.PRONOUN and seen.head.dep == "poss":
        return False
    governor = _governor(token)
    if governor is None:
        return False
    if token.sentence is not seen.head.sentence or seen.head.dep == "poss":
        return False
    own = _governor(seen.head)
    return own is not None and (own is governor or (seen.head.dep in SUBJECTS and own is _shared(governor)))


def acting_beside(discourse: Discourse, token: Token) -> list[Draft]:
    """Whom an object pronoun cannot be: the person who is the subject of its clause, whatever else he is called."""
    if token.dep not in OBJECTS:
        return []
    return [
        seen.draft
        for seen in reversed(discourse.seen[-BACK:])
        if seen.head.dep in SUBJECTS and seen.draft.kind is ActorKind.PERSON and bars(token, seen)
    ]


def _governor(token: Token) -> Token | None:
    if token.dep in ARGUMENTS:
        return token.head
    if token.dep != "pobj":
        return None
    above = token.head.head
    joint = above.dep == "dobj" and above.pos == "NOUN" and token.head.lower in WITH
    return above.head if joint else above  # "held talks with him"


def _shared(verb: Token) -> Token:
    """The verb whose subject another has too, that is joined to it: "she met the envoy and spoke with him"."""
    for _ in range(STEPS):
        if verb.dep != "conj" or any(c.dep in SUBJECTS for c in verb.children):
            break
        verb = verb.head
    return verb


def _inside(head: Token, seen: Seen) -> bool:
    return (any(c.i == head.i for c in seen.head.children) and head.dep in ("compound", "nmod")) or (
        head.dep == "appos" and head.head is seen.head
    )


def named_after(discourse: Discourse, token: Token) -> list[Draft]:
    """Whom a subject pronoun cannot be: those whom its own clause goes on to name ("He warned that Trump …")."""
    if token.dep not in SUBJECTS:
        return []
    found: list[Draft] = []
    stack, looked = [c for c in token.head.children if c.i > token.i and c.dep != "conj"], 0
    while stack and looked < LONG:
        at = stack.pop()
        looked += 1
        if at.dep == "appos" and at.pos == "NOUN":
            continue  # "it fears a collapse, a nightmare for Oman"
        mention = discourse.scene.taken.get(at.i)
        if mention is not None and mention.form is Form.NAME and mention.who is not None:
            found.append(mention.who)
        stack.extend(at.children)
    return found


def spoken_of(discourse: Discourse, token: Token) -> list[Draft]:
    """Whom the subject of a verb of speech cannot be: people whom the quotation itself names."""
    if token.dep not in SUBJECTS:
        return []
    found: list[Draft] = []
    for quote in discourse.by_verb.get(token.head.i, ()):
        for i in range(quote.first, min(quote.last, quote.first + 2 * LONG)):
            mention = discourse.scene.taken.get(i)
            if mention is not None and mention.kind is ActorKind.PERSON and mention.who is not None:
                found.append(mention.who)
    return found


def _leftmost(token: Token) -> Token:
    for _ in range(STEPS):
        if not token.children or token.children[0].i > token.i:
            break
        token = token.children[0]
    return token


def _opens(token: Token) -> bool:
    return _leftmost(token).i - token.sentence.row.first <= 1


def _opens_clause(token: Token, verb: Token) -> bool:
    """ "He said that despite changes in its text, Oman could not agree": right after "that"."""
    mark = next((c for c in verb.children if c.dep == "mark"), None)
    return verb.dep == "ccomp" and mark is not None and _leftmost(token).i - mark.i == 1


def _fronted_alone(discourse: Discourse, token: Token, verb: Token) -> bool:
    """Whether only phrases of the same verb stand before one, with nobody named: "To his credit, in his answer X"."""
    first = token.sentence.row.first
    if any(c.i < token.i and c.dep not in ("prep", "punct", "advmod", "cc", "npadvmod") for c in verb.children):
        return False
    if first + LONG < token.i:
        return False
    people = (discourse.scene.taken.get(i) for i in range(first, _leftmost(token).i))
    return not any(m is not None and m.kind is ActorKind.PERSON for m in people)


def subject_ahead(discourse: Discourse, token: Token) -> Token | None:
    """The subject that a clause or phrase before it points ahead to: "In his speech, Trump said"."""
    at = token
    for _ in range(STEPS):
        up = at.head
        if up is at:
            return None
        if at.dep == "poss":
            if up.lower in ELSEWHERE:
                return None
        elif (at is token and at.dep not in SUBJECTS) or (
            at is not token and at.dep not in FRONTED and not (at.dep == "ccomp" and up.dep == "advcl")
        ):
            return None
        if at.i > up.i and up.pos in ("VERB", "AUX"):
            if at.dep == "ccomp" and up.dep == "advcl" and up.tag == "VBN":
                at = up  # "Asked whether he would go, Trump said"
                continue
            if up.dep == "acl" and up.tag in ("VBN", "VBG"):
                at = up  # "A small nation bent on its own survival, Oman"
                continue
            return None
        if up.pos in ("VERB", "AUX") and at.dep in ("advcl", "prep", "npadvmod"):
            subject = next((c for c in up.children if c.dep in SUBJECTS), None)
            if subject is not None:
                if subject.i < token.i or not (
                    _opens(at) or _opens_clause(at, up) or _fronted_alone(discourse, at, up)
                ):
                    return None
                if discourse.quoted(subject.i) != discourse.quoted(token.i):
                    return None
                return subject
        at = up
    return None


def ahead(discourse: Discourse, token: Token) -> Draft | None:
    """Who is named by the subject ahead; two named together are their group."""
    subject = subject_ahead(discourse, token)
    told = discourse.waiting.get(subject.i) or discourse.foretold.get(subject.i) if subject is not None else None
    if told is not None and told.found.plural and token.lower in THEIRS and discourse.nominal is not None:
        discourse.foretold[told.found.head.i] = told
        discourse.nominal(told)
        return told.found.who  # "Although they have kept silent, many members of the panel"
    named = [discourse.scene.taken.get(t.i) for t in subject.conjuncts()] if subject is not None else []
    who = [m.who for m in named if m is not None and m.form is Form.NAME and m.who is not None]
    if not who or len(who) < len(named):
        return who[0] if who and named[0] is not None and named[0].who is who[0] else None
    alike = len(who) > 1 and len({d.kind for d in who}) == 1 and len({id(d) for d in who}) > 1
    return discourse.group_of(who, " and ".join(d.name for d in who)) if alike else who[0]


def controls(seen: Seen, token: Token) -> bool:
    """ "Urged Seoul to drop its plan": the object is the subject of the verb after it; not so in "told him that he"."""
    if seen.head.dep == "pobj" and seen.head.i < token.i:
        return _left_to(seen.head, token)
    if seen.head.dep != "dobj" or seen.head.i > token.i:
        return False
    verb = seen.head.head
    for child in verb.children:
        if child.i < seen.head.i or not over(child, token):
            continue
        if child.dep == "xcomp":
            return True
        if child.dep == "advcl" and verb.lemma in WARNING and any(c.lower in UNLESS for c in child.children):
            return True  # "warned Oman of strikes if it did not yield"
        if child.dep == "ccomp":
            return _hearer(seen, token, child)
        if child.dep == "prep" and any(c.dep == "pcomp" and c.tag == "VBG" and over(c, token) for c in child.children):
            # "faulted Oman for breaking its word"; not "accused Oman of wanting to attack its ships"
            owned = token.head if token.dep == "poss" else token
            return child.lower != "as" and not (owned.dep == "dobj" and owned.head.lemma in words("acting", "harm"))
    return False


def _left_to(head: Token, token: Token) -> bool:
    """ "It is up to Oman to keep its word", "called on Oman to free its ships": who is to do what is asked."""
    preposition = head.head
    at = preposition.head
    for _ in range(3):
        if at.pos in ("VERB", "AUX") or at.head is at:
            break
        at = at.head
    left = preposition.lower == "to" and (preposition.head.lower == "up" or at.lemma in ("appeal", "plead"))
    left = left or (preposition.lower == "with" and at.lemma == "plead")
    if not left and not (preposition.lower in ("on", "upon") and at.lemma in CALLING):
        return False
    return any(
        c.i > head.i and c.dep in ("xcomp", "ccomp", "advcl") and _bidden(c) and over(c, token) for c in at.children
    )


def _bidden(verb: Token) -> bool:
    return any(c.tag == "TO" for c in verb.children) and not any(c.dep in SUBJECTS for c in verb.children)


def _hearer(seen: Seen, token: Token, said: Token) -> bool:
    """Whether the object goes on: "warned him that he", "told him he must"; not so in "told him that he would"."""
    if not any(c.dep in SUBJECTS for c in said.children) or any(c.tag == "TO" for c in said.children):
        return True
    verb = seen.head.head
    if verb.lemma not in words("acting", "told"):
        return False
    if verb.lemma not in words("acting", "teller") or token.dep == "poss" or seen.draft.kind is ActorKind.GROUP:
        return True
    return any(c.dep == "aux" and c.lower in words("acting", "bidding") for c in said.children)


def owns_what(seen: Seen, token: Token) -> bool:
    """ "Seoul's payments that fund its plan": the owner of what a relative clause is about."""
    owned = seen.head.head
    if seen.head.dep != "poss":
        return False
    return any(c.dep == "relcl" and over(c, token) for c in owned.children)


def speaks_of_late(seen: Seen) -> float:
    """How much somebody was the one speaking: the subject of a verb of speech, or the owner of words."""
    head = seen.head
    if head.dep == "nsubj" and head.head.lemma in words("acting", "speech"):
        return 1.5
    owned = head.head
    return 3.0 if head.dep == "poss" and owned.lower in words("acting", "spoken") and owned.dep != "dobj" else 0.0


def beside_it(seen: Seen, token: Token) -> bool:
    """ "Praised Oman and its leader": what is owned is coordinated with the owner, or stands right after "Oman and"."""
    if token.dep != "poss" or token.head.dep != "conj":
        return False
    row = token.sentence.row
    if token.head.head is seen.head:
        return True
    before = token.sentence.tokens[token.i - 1 - row.first] if token.i - row.first > 1 else None
    return before is not None and before.dep == "cc" and seen.head.i == token.i - 2 and seen.head.dep == "pobj"


def after_own_end(seen: Seen, token: Token) -> bool:
    """ "Otieno, the editor who was jailed and died after his release": who undergoes what his own clause dates."""
    preposition = token.head.head
    if token.dep != "poss" or token.head.dep != "pobj" or preposition.lower not in DATING:
        return False
    clause = preposition.head
    for _ in range(STEPS):
        if clause.dep != "conj" or any(c.dep in SUBJECTS for c in clause.children):
            break
        clause = clause.head
    if clause.dep != "relcl" or not any(c.dep in SUBJECTS and c.tag in ("WP", "WDT") for c in clause.children):
        return False
    known = clause.head
    return seen.head is known or (known.dep == "appos" and known.head is seen.head)
