"""Whether an act has happened: tense, modals, negation, conditions, questions and what governs its clause."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.events.clause import KEEPING, subjects
from dateline.events.contingent import contingency, is_occasion, ranked_subject
from dateline.events.table import phrases
from dateline.lexicon.tables import words
from dateline.model import SectionKind, Span, Status, Token, Why

PURPOSE = "a purpose"
MAX_UP = 5
"""How many governing words are asked."""
SPEECH = phrases("clause_words", "speech")
ADDED = frozenset({"prt", "advmod", "prep"})
PRESENT = frozenset({"is", "are", "am", "'s", "'re", "’s", "’re"})


@dataclass(frozen=True, slots=True)
class Standing:
    """An act's status, the reason, and how it came about: `will` where the actor is going to do it."""

    status: Status
    reason: str
    span: Span | None = None
    will: bool = False
    negated: bool = False
    duty: bool = False

    @property
    def why(self) -> Why:
        """The reason as a step."""
        return Why("status", self.reason, self.span)


def _list(name: str) -> frozenset[str]:
    return words("status", name)


def negation(verb: Token) -> Token | None:
    """The word that negates a verb: "not", "never", "no" on its subject or object, "neither"."""
    negations = _list("negations")
    for child in verb.children:
        if child.dep == "neg" or (child.dep in ("advmod", "preconj", "cc:preconj") and child.lower in negations):
            return child
        if child.dep in ("nsubj", "nsubjpass", "dobj") and child.lower in ("nobody", "none", "nothing"):
            return child
        if child.dep in ("nsubj", "nsubjpass", "dobj"):
            for det in child.children:
                if det.dep == "det" and det.lower in ("no", "neither"):
                    return det
    return None


def _auxiliaries(verb: Token, steps: int = MAX_UP) -> list[Token]:
    own = [c for c in verb.children if c.dep in ("aux", "auxpass")]
    if not own and verb.dep == "conj" and verb.tag in ("VB", "VBN", "VBG") and verb.head.pos in ("VERB", "AUX"):
        return _auxiliaries(verb.head, steps - 1) if steps > 0 else []
    return own


def verb_status(verb: Token, *, steps: int = MAX_UP) -> Standing:
    """The standing of the act that a verb (or a predicative adjective) names."""
    anchor = verb.head if verb.pos == "ADJ" and verb.head.pos in ("AUX", "VERB") else verb
    no = negation(anchor) or (negation(verb) if anchor is not verb else None)
    if no is None and verb.dep == "conj" and verb.head.pos == "VERB" and not verb.child("nsubj", "aux", "auxpass"):
        no = negation(verb.head) if verb.tag in ("VB", "VBN") else None
    found = _positive(anchor, steps, verb)
    if verb.pos == "ADJ" and verb.lemma in _list("not_yet") and found.status is Status.OCCURRED:
        found = Standing(Status.FUTURE, f"'{verb.text}'", verb.span)  # "is due in Nairobi"
    if no is not None:
        # "will not release" is told as a refusal elsewhere; here the act has not taken place.
        return Standing(Status.NEGATED, f"'{no.text}' negates '{anchor.text}'", no.span, found.will, True)
    return found


def _positive(verb: Token, steps: int, said: Token) -> Standing:
    if verb.sentence.tokens[-1].text == "?" and verb.sentence.kind is not SectionKind.HEADLINE:
        return Standing(Status.HYPOTHETICAL, "a question", verb.sentence.tokens[-1].span)
    auxiliaries = _auxiliaries(verb)
    mark = _condition(verb) or _inverted(verb, auxiliaries)
    if mark is not None:
        return Standing(Status.HYPOTHETICAL, f"after '{mark.text}'", mark.span)
    for aux in auxiliaries:
        low = aux.lower
        if low in _list("future"):
            return Standing(Status.FUTURE, f"'{aux.text}'", aux.span, will=True)
        if low in _list("conditional"):
            if verb is not said and said.lemma in _list("ready") and _reported(verb):
                return Standing(Status.OCCURRED, f"'{aux.text} … {said.text}' told of the speaker", aux.span)
            if _reported(verb):
                return Standing(Status.FUTURE, f"'{aux.text}' in reported speech", aux.span, will=True)
            return Standing(Status.HYPOTHETICAL, f"'{aux.text}'", aux.span, will=True)
        if low in _list("possible"):
            return Standing(Status.HYPOTHETICAL, f"'{aux.text}'", aux.span)
        if low in _list("duty"):
            return Standing(Status.HYPOTHETICAL, f"'{aux.text}'", aux.span, duty=True)
    if any(a.lower == "to" for a in auxiliaries) and (
        verb.tag == "VB" or any(a.tag == "VB" for a in auxiliaries if a.lemma == "be")
    ):  # "to deliver", "to be delivered"
        return _infinitive(verb, steps)
    if (
        verb.tag == "VBN"
        and any(a.lower == "being" and a.dep == "auxpass" for a in auxiliaries)
        and any(a.lower in PRESENT for a in auxiliaries)
    ):
        return Standing(Status.ONGOING, f"'being {verb.text}'", verb.span)
    if any(a.lemma == "be" for a in auxiliaries) and verb.tag == "VBG":
        going = verb.lemma == "go"
        return Standing(Status.FUTURE if going else Status.ONGOING, f"'{verb.text}' with a form of 'be'", verb.span)
    return _governed(verb, steps)


def _condition(verb: Token, steps: int = MAX_UP) -> Token | None:
    """An "if" or "unless" on the verb's own clause, or on the one it is coordinated with."""
    for child in verb.children:
        if child.dep in ("mark", "advmod") and child.lower in _list("if") and child.i < verb.i:
            after = any(c.dep == "mark" and c.lower == "after" and c.i == child.i + 1 for c in verb.children)
            return None if after else child  # "not until after they had met": they met
    if verb.dep == "conj" and verb.head.dep in ("advcl", "conj"):
        return _condition(verb.head, steps - 1) if steps > 0 and verb.head.head is not verb.head else None
    return None


def _inverted(verb: Token, auxiliaries: list[Token]) -> Token | None:
    """The auxiliary that stands before the subject of a condition: "should they refuse", "had they agreed"."""
    subject = verb.child("nsubj", "nsubjpass")
    early = [a for a in auxiliaries if subject is not None and a.i < subject.i and a.lower in ("should", "had", "were")]
    return early[0] if early and verb.dep in ("advcl", "ccomp", "ROOT", "conj") else None


def _reported(verb: Token) -> bool:
    """Whether a clause is what somebody said."""
    above = verb
    for _ in range(MAX_UP):
        if above.dep in ("ccomp", "parataxis") or above.child("parataxis", "ccomp") is not None:
            head = above.head if above.dep in ("ccomp", "parataxis") else above
            if head.lemma in SPEECH or above.child("parataxis") is not None:
                return True
            inner = above.child("ccomp")
            if inner is not None and inner.lemma in SPEECH:
                return True
        if above.head is above:
            return False
        above = above.head
    return False


def _infinitive(verb: Token, steps: int) -> Standing:
    """The standing of "to do", by what it hangs on."""
    head = verb.head
    if any(c.dep == "advmod" and c.lower == "only" and c.i < verb.i for c in verb.children) and verb.dep == "advcl":
        return Standing(Status.OCCURRED, "'only to …': how it went on", verb.span)
    ranked = _list("ranked")
    if head.lower in ranked or (
        head.pos == "NOUN" and any(c.lower in ranked for c in head.children)
    ):  # "the last one to be freed"
        above = head.head if head.dep == "attr" else None
        return (
            _positive(above, steps - 1, above)
            if above is not None and steps > 0
            else Standing(Status.OCCURRED, f"'{head.text} to …'", head.span)
        )
    if (one := ranked_subject(verb)) is not None:
        return Standing(Status.OCCURRED, f"'{one.text} to …'", one.span)
    if head is verb or (head.pos == "AUX" and verb.dep != "advcl"):
        subject = head.child("nsubj") if head is not verb else None
        if subject is not None and subject.lemma in _list("chances") | _list("plans"):  # "the aim is to talk"
            return Standing(Status.HYPOTHETICAL, f"'{subject.text} … to'", subject.span)
        return Standing(Status.FUTURE, "'to' with nothing above it: what is to come", verb.span, will=True)
    if head.pos in ("NOUN", "PROPN"):
        if head.lemma in _list("deeds") and any(t.lemma in _list("thanks") for t in _above(head)):
            return Standing(Status.OCCURRED, f"'{head.text}' that somebody is thanked for", head.span)
        if head.lemma in _list("chances"):
            return Standing(Status.HYPOTHETICAL, f"'{head.text} to …'", head.span)
        return Standing(Status.FUTURE, f"'{head.text} to …'", head.span)
    if verb.dep == "conj" and steps > 0:
        return verb_status(head, steps=steps - 1)
    if head.lemma in _list("unsure"):
        return Standing(Status.HYPOTHETICAL, f"'{head.text} to …'", head.span)
    if head.pos == "ADJ" and head.head.pos == "AUX" and verb.dep != "advcl":
        found = _positive(head.head, steps - 1, head) if steps > 0 else None
        if found is not None and found.status is Status.FUTURE:  # "will be able to choose"
            return Standing(Status.FUTURE, f"{found.reason} … '{head.text} to …'", head.span)
    if verb.dep in ("advcl",) or head.pos == "ADJ":
        return Standing(Status.HYPOTHETICAL, PURPOSE, verb.span)
    if head.lemma in _list("ahead") and steps > 0:
        found = verb_status(head, steps=steps - 1)
        if found.status in (Status.OCCURRED, Status.ONGOING):  # "agreed to buy": the buying is still to come
            return Standing(Status.FUTURE, f"'{head.text} to …'", head.span)
        return found
    if steps > 0 and head.pos == "VERB":
        return verb_status(head, steps=steps - 1)
    return Standing(Status.HYPOTHETICAL, "an infinitive", verb.span)


def _governed(verb: Token, steps: int) -> Standing:
    """A verb with no modal of its own takes the standing of the clause that it depends on, if it has no tense."""
    head = verb.head
    tenseless = verb.tag in ("VB", "VBG", "VBN") and not _auxiliaries(verb)
    if steps > 0 and head is not verb:
        if verb.dep == "conj" and head.pos in ("VERB", "AUX") and tenseless:
            return verb_status(head, steps=steps - 1)
        if verb.dep == "pcomp" and head.head.pos == "ADJ" and head.head.lemma in _list("towards"):
            return Standing(Status.HYPOTHETICAL, f"'{head.head.text} {head.text} …'", head.head.span)
        if verb.dep in ("xcomp", "pcomp") and head.pos in ("VERB", "ADP"):
            up = head if head.pos == "VERB" else head.head
            if head.lower == "from" and up.lemma in KEEPING:
                return Standing(Status.HYPOTHETICAL, f"'{up.text} … from'", up.span)
            if up.lemma in _list("unsure"):
                return Standing(Status.HYPOTHETICAL, f"'{up.text} …'", up.span)
            if up.pos == "VERB" and tenseless:
                return verb_status(up, steps=steps - 1)
        if verb.dep == "ccomp" and head.lemma in _list("unsure") and verb.tag == "VB":
            return Standing(Status.HYPOTHETICAL, f"'{head.text} that …'", head.span)
        if verb.dep in ("pcomp", "acl") and head.head.lemma in _list("chances"):
            return Standing(Status.HYPOTHETICAL, f"'{head.head.text} of …'", head.head.span)
    if any(c.dep == "advmod" and c.lower in _list("under_way") for c in verb.children):
        return Standing(Status.ONGOING, "told as going on", verb.span)
    return Standing(Status.OCCURRED, f"'{verb.text}' told as done", verb.span)


def noun_status(noun: Token, light: Token | None) -> Standing:
    """The standing of an act that a noun names; `light` is the verb that only carries it ("held talks")."""
    for child in noun.children:
        if child.dep in ("amod", "compound", "advmod") and child.lower in _list("coming"):
            status = Status.HYPOTHETICAL if child.lower in _list("maybe") else Status.FUTURE
            return Standing(status, f"'{child.text} {noun.text}'", child.span)
        if child.dep == "det" and child.lower in ("no", "any"):
            status = Status.NEGATED if child.lower == "no" else Status.HYPOTHETICAL
            return Standing(status, f"'{child.text} {noun.text}'", child.span)
    if light is not None:
        if light.lemma in _list("not_yet_verbs"):
            return Standing(Status.FUTURE, f"'{light.text}'", light.span)
        return verb_status(light)
    head = noun.head
    if head.lemma == "be" and noun.dep in ("attr", "nsubj"):
        found = _copula(noun, head)
        if found is not None:
            return found
    if noun.lemma.lower() in _list("aims") and not (
        noun.dep in ("dobj", "nsubjpass") and head.lemma in _list("completed")
    ):
        return Standing(Status.HYPOTHETICAL, f"'{noun.text}' is an aim", noun.span)
    if noun.dep == "pobj":
        chain = f"{head.head.lower} {head.lower}" if head.head.pos == "ADV" else head.lower
        if chain in _list("before") or head.lower in _list("before"):
            return Standing(Status.FUTURE, f"'{chain} … {noun.text}'", head.span)
        above = head.head
        if head.lower in ("from", "against") and above.lemma in KEEPING:
            return Standing(Status.HYPOTHETICAL, f"'{above.text} … {head.text}'", above.span)
        if above.lemma in _list("chances"):
            return Standing(Status.HYPOTHETICAL, f"'{above.text} {head.text} … {noun.text}'", above.span)
        if contingency(noun) is not None:
            return Standing(Status.HYPOTHETICAL, f"'in the {above.text} of {noun.text}'", above.span)
        planned = above.lemma in _list("plans") and not is_occasion(head, above)
        if planned or above.lemma in ("prepare", "plan", "date", "site", "location", "schedule"):
            return Standing(Status.FUTURE, f"'{above.text} {head.text} … {noun.text}'", above.span)
        if above.pos == "ADJ" and above.lemma in _list("towards"):
            return Standing(Status.HYPOTHETICAL, f"'{above.text} {head.text} … {noun.text}'", above.span)
        more = next(
            (c for c in noun.children if c.dep in ("amod", "det", "advmod") and c.lower in _list("further")), None
        )
        if more is not None and head.lower in ("for", "to", "about", "toward", "towards") and not _definite(noun):
            return Standing(Status.FUTURE, f"'{head.text} … {more.text} {noun.text}'", more.span)
        if above.lemma in _list("unsure") and head.lower in ("for", "about", "on"):
            return Standing(Status.HYPOTHETICAL, f"'{above.text} {head.text} … {noun.text}'", above.span)
        if head.lower in ("during", "at", "in", "on") and above.pos == "VERB":
            found = verb_status(above)
            if found.status is Status.FUTURE:
                return found
        if above.pos == "VERB" and above.lemma in _list("entering") and head.lower in ("in", "into", "to", "with"):
            found = verb_status(above)
            if found.status in (Status.FUTURE, Status.HYPOTHETICAL, Status.NEGATED):
                return found
    if noun.dep in ("nsubj", "nsubjpass"):
        found = verb_status(head)
        happens = head.lemma in _list("happening")
        if found.status in (Status.FUTURE, Status.HYPOTHETICAL) or (happens and found.negated):
            return found
        if head.lemma in _list("not_yet_verbs"):
            return Standing(Status.FUTURE, f"'{noun.text} … {head.text}'", head.span)
        if head.lemma in _list("under_way") or _goes_on(head):
            return Standing(Status.ONGOING, f"'{noun.text} … {head.text}'", head.span)
        if noun.dep == "nsubjpass" and head.lemma in _list("weighed"):
            return Standing(Status.HYPOTHETICAL, f"'{noun.text} … {head.text}'", head.span)
    if noun.dep in ("dobj",) and head.lemma in _list("not_yet_verbs"):
        return Standing(Status.FUTURE, f"'{head.text} … {noun.text}'", head.span)
    return Standing(Status.OCCURRED, f"'{noun.text}' spoken of as done", noun.span)


def _copula(noun: Token, be: Token) -> Standing | None:
    """The standing that "be" gives the act it speaks of: "there will be no talks", "the release is imminent"."""
    there = be.child("expl") is not None
    if noun.dep == "nsubj":
        said = be.child("acomp", "oprd")
        if said is None or said.lemma not in _list("not_yet"):
            return None
        if said.lemma in _list("maybe") and said.child("xcomp") is not None:
            return None  # "sanctions are unlikely to stop them" are there
        status = Status.HYPOTHETICAL if said.lemma in _list("maybe") else Status.FUTURE
        return Standing(status, f"'{noun.text} … {said.text}'", said.span)
    if not there:
        return None
    found = verb_status(be)
    if found.negated:
        return Standing(Status.NEGATED, found.reason, found.span, negated=True)
    return found if found.status in (Status.FUTURE, Status.HYPOTHETICAL) else None


def _goes_on(verb: Token) -> bool:
    """Whether a verb tells that what its subject names is not over: "the raids go on", "is gathering pace"."""
    progressive = verb.tag == "VBG" and any(a.lemma == "be" for a in _auxiliaries(verb))
    if verb.lemma in _list("dragging") and (progressive or verb.tag in ("VBZ", "VBP")):
        return any(c.lower == "on" and c.dep in ADDED and not c.child("pobj") for c in verb.children)
    return progressive and verb.lemma in _list("lasting")


def _definite(noun: Token) -> bool:
    """Whether a noun speaks of one act that is known: "the second summit"."""
    det = noun.child("det")
    return (det is not None and det.lower not in ("a", "an", "another", "any", "some")) or noun.child(
        "poss"
    ) is not None


def _above(token: Token) -> list[Token]:
    """The few words that govern a word."""
    found: list[Token] = []
    while token.head is not token and len(found) < MAX_UP:
        token = token.head
        found.append(token)
    return found


def speaker(verb: Token) -> list[Token]:
    """Who says the clause that a verb heads, or the clause above it."""
    for _ in range(MAX_UP):
        if verb.dep in ("xcomp", "conj", "advcl", "acomp", "relcl") and verb.head.pos in ("VERB", "AUX"):
            verb = verb.head
    head = verb.head
    if verb.dep == "ccomp" and head.lemma in SPEECH:
        return subjects(head)
    for child in verb.children:
        if child.dep in ("ccomp", "parataxis") and child.lemma in SPEECH:
            return subjects(child)
    return []
