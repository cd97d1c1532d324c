"""Subjects that a clause leaves unsaid, and the noun that a clause describes: what they rule out and point to."""

from __future__ import annotations

from dateline.actors.binding import SUBJECTS
from dateline.actors.discourse import Discourse, Seen
from dateline.actors.found import Draft
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

STEPS = 8
GAP = 4
"""Tokens between an object and "over its …", all of them of a time or a manner."""
RELATIVE = frozenset({"WDT", "WP", "WP$"})
ALONG = frozenset({"with", "around", "behind", "about", "before", "after", "of"})
"""After these an object may be the subject once more: "who brought it with him"."""
OF_OBJECTS = frozenset({"of", "from", "for", "with", "into"})
"""After these a verb's object is the subject of what follows: "accused Oman of attacking it"."""
OBJECTIVE = frozenset({"him", "them"})
NEAR = 20
"""Mentions back among which people are looked for."""
FILLING = frozenset({"ADV", "DET", "PART", "PUNCT"})


def subject(verb: Token) -> Token | None:
    """Who does what a verb says: its own subject, or the one that an infinitive or participle has from outside."""
    at = verb
    for _ in range(STEPS):
        own = next((c for c in at.children if c.dep in SUBJECTS), None)
        if own is not None:
            return own
        up = at.head
        if up is at:
            return None
        if at.dep == "acl" and at.tag in ("VBG", "VBN"):
            return up
        if at.dep == "xcomp" and up.lemma not in words("acting", "own_promise"):
            done_to = next((c for c in up.children if c.dep in ("dobj", "dative") and c.i < at.i), None)
            if done_to is not None:
                return done_to
        if at.dep == "pcomp" and at.tag == "VBG" and up.dep == "prep":
            verb = up.head  # "looked forward to seeing him", "accused Oman of attacking it"
            if up.lower in OF_OBJECTS and verb.pos == "VERB" and not any(c.lower == "instead" for c in up.children):
                done_to = next((c for c in verb.children if c.dep in ("dobj", "dative") and c.i < up.i), None)
                if done_to is not None:
                    return done_to
            if verb.pos == "NOUN" and verb.dep == "dobj" and verb.head.pos == "VERB":
                spared = next((c for c in verb.head.children if c.dep == "dative" and c.i < verb.i), None)
                if spared is not None:
                    return spared  # "gave Otieno the honour of meeting him"
            if verb.pos not in ("VERB", "ADJ"):
                return None
            at = verb
            continue
        if (
            at.dep == "acomp"
            or at.dep in ("xcomp", "conj")
            or (at.dep == "advcl" and (at.tag in ("VBG", "VBN") or _infinitive(at)))
        ):
            at = up
            continue
        return None
    return None


def _infinitive(verb: Token) -> bool:
    return any(c.tag == "TO" for c in verb.children)


def not_done_to(discourse: Discourse, token: Token) -> list[Draft]:
    """Whom an object pronoun cannot be: who does it, said in its clause or not ("A wants to praise him")."""
    if token.lower.endswith(("self", "selves")):
        return []
    verb = token.head
    if token.dep == "nsubj" and token.lower in OBJECTIVE and verb.dep in ("ccomp", "xcomp"):
        verb = verb.head  # "Moreno let them go": they are not he
    elif token.dep == "pobj" and token.head.lower not in ALONG:
        verb = token.head.head
        if verb.dep != "relcl":
            return []
    elif token.dep not in ("dobj", "dative"):
        return []
    doer = subject(verb)
    if doer is not None and doer.tag in RELATIVE and verb.dep == "relcl":
        doer = verb.head  # "X, who stood beside him"
    if doer is None:
        return []
    mentions = (discourse.by_token.get(t.i) or discourse.scene.taken.get(t.i) for t in (doer, *doer.conjuncts()))
    return [m.who for m in mentions if m is not None and m.who is not None]


def saying_it(discourse: Discourse, token: Token) -> list[Draft]:
    """Whom "they" to whom something is done is not: the one body that says so, several people having just been told of.

    "Three sailors landed. The ministry said they would be treated": the ministry is "it".
    """
    said = token.head.head
    undergoes = token.lower == "they" and token.dep == "nsubjpass" and token.head.dep == "ccomp"
    if not undergoes or said.lemma not in words("acting", "speech"):
        return []
    teller = next((c for c in said.children if c.dep == "nsubj"), None)
    mention = discourse.by_token.get(teller.i) or discourse.scene.taken.get(teller.i) if teller is not None else None
    body = mention.who if mention is not None else None
    if body is None or body.plural or body.kind not in (ActorKind.ORGANISATION, ActorKind.GOVERNMENT):
        return []
    for seen in reversed(discourse.seen[-NEAR:]):
        if token.sentence.index - seen.head.sentence.index > 1:
            break
        people = seen.draft.kind is ActorKind.GROUP and seen.draft.plural
        if people and seen.head.sentence is not token.sentence:
            return [body]
    return []


def judged(discourse: Discourse, token: Token) -> list[Draft]:
    """Whose words somebody who condemns or mocks them does not mean: his own ("mocked his remarks")."""
    verb = token.head.head
    if token.dep != "poss" or token.head.dep != "dobj" or verb.lemma not in words("acting", "mocking"):
        return []
    if not {token.head.lower, token.head.lemma} & words("acting", "spoken"):
        return []
    doer = subject(verb)
    mention = discourse.by_token.get(doer.i) or discourse.scene.taken.get(doer.i) if doer is not None else None
    apposed = next((c for c in doer.children if c.dep == "appos"), None) if doer is not None else None
    if mention is None and apposed is not None:
        mention = discourse.scene.taken.get(apposed.i)
    return [mention.who] if mention is not None and mention.who is not None else []


def described(token: Token) -> Token | None:
    """The noun that a pronoun's own words describe: "a town notable for its camp", "a man who lost his seat"."""
    at = token
    for _ in range(STEPS):
        up = at.head
        if up is at:
            return None
        if at.pos in ("VERB", "AUX", "ADJ") and at is not token:
            subjects = [c for c in at.children if c.dep in SUBJECTS]
            if any(c.tag not in RELATIVE for c in subjects):
                return None
            if at.dep == "relcl" and subjects:
                return up
            if (at.dep == "acl" and at.tag in ("VBG", "VBN")) or (at.dep == "amod" and at.i > up.i):
                return up
        at = up
    return None


def tells_of_himself(token: Token) -> Token | None:
    """Who in a relative clause says what a subject pronoun stands in: "met Otieno, who said he was late"."""
    clause = token.head
    verb = clause.head
    if token.dep not in SUBJECTS or clause.dep != "ccomp" or verb.dep != "relcl" or verb.head is verb:
        return None
    who = next((c for c in verb.children if c.dep in SUBJECTS), None)
    speaks = verb.lemma in words("acting", "speech")
    return verb.head if speaks and who is not None and who.tag in RELATIVE else None


def judged_saying(token: Token) -> Token | None:
    """Whom a verb of judging is done to, where what is said of him follows: "praised Otieno, noting he had helped"."""
    clause = token.head
    verb = clause.head
    if token.dep not in SUBJECTS or clause.dep != "ccomp" or verb.dep != "advcl" or verb.tag != "VBG":
        return None
    if verb.lemma not in words("acting", "speech") and verb.lemma not in ("note", "argue"):
        return None
    up = verb.head
    if up.i > verb.i or up.lemma not in words("acting", "judging_saying"):
        return None
    return next((c for c in up.children if c.dep == "dobj"), None)


def done_to_over(discourse: Discourse, seen: Seen, token: Token) -> bool:
    """ "Sanctions against Oman over its tests", "faulted him for his words": what is said over is the object's."""
    if token.dep != "poss":
        return False
    owned = token.head
    for _ in range(2):
        if owned.dep == "poss":
            owned = owned.head
    preposition = owned.head
    if owned.dep == "dobj":
        return _restrained(discourse, seen, token, preposition)
    if owned.dep != "pobj" or not 0 < token.i - preposition.i <= 2:
        return False
    head = seen.head
    if head.dep not in ("dobj", "pobj", "dative") or not 0 < preposition.i - head.i <= GAP:
        return False
    between = discourse.text.tokens[head.i + 1 : preposition.i]
    if any(t.pos not in FILLING and t.ent not in ("DATE", "TIME") for t in between):
        return False
    act = _act(head)
    if preposition.lower == "of":
        return act.lemma in words("acting", "taking_away") and head.dep == "dobj"
    if preposition.lower == "for":
        return act.lemma in words("acting", "judging")
    if preposition.lower not in ("over", "about", "on"):
        return False
    speaks = act.lemma in words("acting", "speech") or act.lemma in words("acting", "conversing")
    return not speaks or (seen.draft.kind is not ActorKind.PERSON and preposition.lower == "over")


def _restrained(discourse: Discourse, seen: Seen, token: Token, verb: Token) -> bool:
    """ "Sanctions against Oman to stop its trade": what is stopped is that of whom the measure is against."""
    if verb.lemma not in words("acting", "restraining") or not _infinitive(verb) or token.i - verb.i > 2:
        return False
    if seen.head.dep != "pobj" or seen.head.head.lower not in ("against", "on", "upon"):
        return False
    return seen.head.i == verb.i - 2 and discourse.text.tokens[verb.i - 1].tag == "TO"


def _act(token: Token) -> Token:
    """The verb or noun that an object belongs to."""
    return token.head.head if token.dep == "pobj" else token.head


def hearers(discourse: Discourse, token: Token) -> list[Draft]:
    """Who is told the words between quotation marks that a pronoun stands in: he is "you" there, and not "he"."""
    quote = discourse.quotes.get(token.i)
    if quote is None or quote.verb is None or quote.verb.lemma not in words("acting", "told"):
        return []
    if quote.verb.lemma not in words("acting", "teller") and not discourse.text.words[quote.first][0].isupper():
        return []  # "warned him that if "he tries""
    mentions = (discourse.scene.taken.get(c.i) for c in quote.verb.children if c.dep in ("dobj", "dative"))
    return [m.who for m in mentions if m is not None and m.who is not None]
