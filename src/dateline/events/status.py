"""Whether an act has happened: tense, modals, negation, conditions, questions and what governs its clause."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.events.contingent import is_utmost, ranked_subject
from dateline.events.subjects import KEEPING, subjects
from dateline.events.table import phrases
from dateline.events.unvouched import (
    beside_condition,
    caused,
    doubted,
    improbable,
    judged_deed,
    performed,
    pondered,
    rejected,
    still_to_come,
    tried_by,
    undone,
    wished,
)
from dateline.lexicon.tables import words
from dateline.model import SectionKind, Span, Status, Token, Why

PURPOSE = "a purpose"
MAX_UP = 5
"""How many governing words are asked."""
SPEECH = phrases("clause_words", "speech")
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


def auxiliaries_of(verb: Token, steps: int = MAX_UP) -> list[Token]:
    """A verb's auxiliaries; of one joined to another without any, the other's."""
    own = [c for c in verb.children if c.dep in ("aux", "auxpass")]
    if not own and verb.dep == "conj" and verb.tag in ("VB", "VBN", "VBG") and verb.head.pos in ("VERB", "AUX"):
        return auxiliaries_of(verb.head, steps - 1) if steps > 0 else []
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
    if no is None and found.status is Status.FUTURE and (word := undone(anchor)) is not None:
        return Standing(Status.NEGATED, f"'{word.text}': it came to nothing", word.span, negated=True)
    if no is not None:
        # "will not release" is told as a refusal elsewhere; here the act has not taken place.
        return Standing(Status.NEGATED, f"'{no.text}' negates '{anchor.text}'", no.span, found.will, True)
    return found


def _positive(verb: Token, steps: int, said: Token) -> Standing:
    if verb.sentence.tokens[-1].text == "?" and verb.sentence.kind is not SectionKind.HEADLINE:
        return Standing(Status.HYPOTHETICAL, "a question", verb.sentence.tokens[-1].span)
    auxiliaries = auxiliaries_of(verb)
    mark = _condition(verb) or _inverted(verb, auxiliaries)
    if mark is not None:
        return Standing(Status.HYPOTHETICAL, f"after '{mark.text}'", mark.span)
    if (word := rejected(verb)) is not None:
        ahead = any(a.tag == "MD" for a in auxiliaries)  # "denied claims that it would go": it may go otherwise
        if ahead or negation(word) is not None:
            told = "" if ahead else "not "
            return Standing(Status.HYPOTHETICAL, f"{told}'{word.text} … {verb.text}'", word.span)
        return Standing(Status.NEGATED, f"'{word.text} … {verb.text}'", word.span, negated=True)
    if (word := improbable(verb) or doubted(verb)) is not None and auxiliaries:
        return Standing(Status.HYPOTHETICAL, f"'{word.text} … {verb.text}'", word.span)
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
        if above.head is above or _said_in(above):
            return above.head is not above
        above = above.head
    return False


def _said_in(clause: Token) -> bool:
    """Whether a clause hangs on what it was said in: "announced in a letter that he would go"."""
    by = clause.head.head
    marked = clause.dep in ("acl", "relcl") and any(c.dep == "mark" and c.lower == "that" for c in clause.lefts)
    return marked and clause.head.dep == "pobj" and by.lower in ("in", "by", "via") and by.head.lemma in SPEECH


def _infinitive(verb: Token, steps: int) -> Standing:
    """The standing of "to do", by what it hangs on."""
    head = verb.head
    if any(c.dep == "advmod" and c.lower == "only" and c.i < verb.i for c in verb.children) and verb.dep == "advcl":
        return Standing(Status.OCCURRED, "'only to …': how it went on", verb.span)
    ranked = _list("ranked")
    if performed(verb) is not None:
        return Standing(Status.OCCURRED, f"'{head.text} to {verb.text}': done by saying so", head.span)
    if head.lemma not in _list("chances") and (
        head.lower in ranked
        or (head.pos in ("NOUN", "PROPN") and any(c.lower in ranked or is_utmost(c) for c in head.children))
    ):  # "the last one to be freed", but "the last chance to free him"
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
        if subject is not None and head.tag == "VBD" and subject.lemma in _list("answers") and negation(head) is None:
            return Standing(Status.OCCURRED, f"'{subject.text} was to …': done in answer", subject.span)
        return Standing(Status.FUTURE, "'to' with nothing above it: what is to come", verb.span, will=True)
    if head.pos in ("NOUN", "PROPN"):
        if head.lemma in _list("deeds") and any(t.lemma in _list("thanks") for t in _above(head)):
            return Standing(Status.OCCURRED, f"'{head.text}' that somebody is thanked for", head.span)
        if head.lemma in _list("chances"):
            return Standing(Status.HYPOTHETICAL, f"'{head.text} to …'", head.span)
        done_by_it = head.lemma == "decision" and verb.lemma in _list("by_decision") and _is_the(head)
        if (head.lemma in _list("decided") or done_by_it) and not any(
            c.lower in _list("coming") for c in head.children
        ):
            return Standing(Status.OCCURRED, f"'{head.text} to …': done by it", head.span)
        return Standing(Status.FUTURE, f"'{head.text} to …'", head.span)
    if head.pos == "VERB" and head.lemma in _list("going_on") and head.tag in ("VBZ", "VBP"):
        return Standing(Status.ONGOING, f"'{head.text} to …'", head.span)
    if verb.dep == "conj" and steps > 0:
        return verb_status(head, steps=steps - 1)
    if head.lemma in _list("unsure"):
        return Standing(Status.HYPOTHETICAL, f"'{head.text} to …'", head.span)
    if head.pos == "VERB" and head.lemma in _list("left_undone"):
        if negation(head) is not None:  # "never failed to answer"
            return Standing(Status.OCCURRED, f"'{head.text} to …', negated", head.span)
        return Standing(Status.NEGATED, f"'{head.text} to …'", head.span, negated=True)
    if (judged := judged_deed(verb)) is not None:
        return Standing(Status.OCCURRED, f"'{judged.text} to …': a deed that is judged", judged.span)
    if head.pos == "ADJ" and head.head.pos == "AUX" and verb.dep != "advcl":
        found = _positive(head.head, steps - 1, head) if steps > 0 else None
        if found is not None and found.status is Status.FUTURE:  # "will be able to choose"
            return Standing(Status.FUTURE, f"{found.reason} … '{head.text} to …'", head.span)
    if verb.dep == "advcl" and steps > 0:
        noun, main = _set_for(verb), verb_status(head, steps=steps - 1).status
        if noun is not None and main in (Status.OCCURRED, Status.ONGOING, Status.FUTURE):
            return Standing(Status.FUTURE, f"'{noun.text}, to be …'", noun.span)
        will = next((a for a in auxiliaries_of(head) if a.lower in _list("future") | _list("conditional")), None)
        itself = verb.child("nsubj", "nsubjpass") is None
        if will is not None and itself and main is Status.FUTURE:  # "will fly in to meet him": both are to come
            return Standing(Status.FUTURE, f"'{will.text} {head.text} … to {verb.text}'", will.span)
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


def _set_for(verb: Token) -> Token | None:
    """The noun that a passive behind a comma is told of: "a summit, to be held in June", not "flew in to be held"."""
    to = verb.child("aux")
    if verb.dep != "advcl" or verb.tag != "VBN" or to is None or to.lower != "to":
        return None
    before = verb.sentence.tokens[: to.i - verb.sentence.row.first]
    noun = before[-2] if len(before) > 1 and before[-1].text == "," else None
    return noun if noun is not None and noun.pos in ("NOUN", "PROPN") else None


def _is_the(noun: Token) -> bool:
    """Whether a noun has an owner or is known: "his decision", "the decision"."""
    return any(c.dep == "poss" or (c.dep == "det" and c.lower in ("the", "this", "that")) for c in noun.lefts)


def _governed(verb: Token, steps: int) -> Standing:
    """A verb with no modal of its own takes the standing of the clause that it depends on, if it has no tense."""
    head = verb.head
    tenseless = verb.tag in ("VB", "VBG", "VBN") and not auxiliaries_of(verb)
    if (word := still_to_come(verb)) is not None:
        return Standing(Status.FUTURE, f"'{word.text}' with a present", word.span)
    if (word := doubted(verb) or pondered(verb) or wished(verb)) is not None:
        return Standing(Status.HYPOTHETICAL, f"'{word.text} … {verb.text}'", word.span)
    if steps > 0 and head is not verb:
        if verb.dep == "conj" and head.pos in ("VERB", "AUX") and tenseless:
            return verb_status(head, steps=steps - 1)
        if verb.dep == "conj" and verb.tag == head.tag in ("VBZ", "VBP") and verb.child("nsubj", "nsubjpass") is None:
            found = _governed(head, steps - 1)
            if found.status in (Status.FUTURE, Status.HYPOTHETICAL):
                return found
        if (above := caused(verb)) is not None:
            return verb_status(above, steps=steps - 1)
        if (above := beside_condition(verb)) is not None and (mark := _condition(above)) is not None:
            return Standing(Status.HYPOTHETICAL, f"after '{mark.text}'", mark.span)
        if tried_by(verb):
            return Standing(Status.OCCURRED, f"'by {verb.text}': how it was tried", verb.span)
        if verb.dep == "pcomp" and head.head.pos == "ADJ" and head.head.lemma in _list("towards"):
            return Standing(Status.HYPOTHETICAL, f"'{head.head.text} {head.text} …'", head.head.span)
        if verb.dep in ("xcomp", "pcomp") and head.pos in ("VERB", "ADP"):
            up = head if head.pos == "VERB" else head.head
            if (less := next((t for t in (up, *head.children) if t.lower in _list("short_of")), None)) is not None:
                return Standing(Status.NEGATED, f"'{less.text} of {verb.text}'", less.span, negated=True)
            up = up.head if up.pos == "ADV" else up  # "went as far as imposing"
            if head.lower == "from" and up.lemma in KEEPING:
                if (word := kept_in_vain(up)) is not None:
                    return Standing(Status.OCCURRED, f"'{word.text} … {up.text} … from': in vain", word.span)
                return Standing(Status.HYPOTHETICAL, f"'{up.text} … from'", up.span)
            if up.lemma in _list("unsure"):
                return Standing(Status.HYPOTHETICAL, f"'{up.text} …'", up.span)
            if up.pos == "VERB" and tenseless:
                return verb_status(up, steps=steps - 1)
        if verb.dep == "ccomp" and head.lemma in _list("unsure") and verb.tag == "VB":
            return Standing(Status.HYPOTHETICAL, f"'{head.text} that …'", head.span)
        if verb.dep in ("pcomp", "acl") and head.head.lemma in _list("chances"):
            return Standing(Status.HYPOTHETICAL, f"'{head.head.text} of …'", head.head.span)
    goes_on = verb.lemma in _list("going_on") and verb.tag in ("VBZ", "VBP")
    if goes_on or any(c.dep == "advmod" and c.lower in _list("under_way") for c in verb.children):
        return Standing(Status.ONGOING, "told as going on", verb.span)
    return Standing(Status.OCCURRED, f"'{verb.text}' told as done", verb.span)


def kept_in_vain(keeping: Token) -> Token | None:
    """The word that says that somebody was not kept from an act: "failed to deter them from", "did not stop them".

    Nobody was kept from it once, as it is told: "cannot stop them", "may fail to" say nothing of what was done.
    """
    fails = keeping.head.lemma == "fail" and keeping.dep == "xcomp"
    told = keeping.head if fails else keeping
    if fails == (negation(told) is not None) or told.tag == "VBG" or (fails and negation(keeping) is not None):
        return None
    helpers = auxiliaries_of(told)
    past = told.tag == "VBD" or any(a.lemma == "have" or a.lower == "did" for a in helpers)
    if not past or any(a.tag == "MD" or a.lower == "to" for a in helpers) or _condition(told) is not None:
        return None
    return told if fails else negation(told)


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
