"""Whether an act that a noun names has happened: what modifies the noun, carries it or governs it."""

from __future__ import annotations

from dateline.events.contingent import OCCASION, contingency, is_occasion
from dateline.events.status import PRESENT, Standing, auxiliaries_of, kept_in_vain, negation, verb_status
from dateline.events.subjects import KEEPING
from dateline.events.table import noun_types
from dateline.events.voted import vote_on
from dateline.lexicon.tables import words
from dateline.model import Status, Token

SPOKEN_OF = "spoken of as done"
"""How a standing ends that rests on the noun alone."""
ADDED = frozenset({"prt", "advmod", "prep"})
NOT_YET = words("status", "not_yet")
MOTION = words("anchoring", "places_to_be.motion")
DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST", "SANCTION", "MOBILIZE", "AID"})


def _list(name: str) -> frozenset[str]:
    return words("status", name)


def noun_status(noun: Token, light: Token | None, *, steps: int = 2) -> Standing:
    """The standing of an act that a noun names; `light` is the verb that only carries it ("held talks")."""
    found = _status(noun, light, steps)
    if found.status is Status.HYPOTHETICAL and light is None and (word := _newest(noun)) is not None:
        return Standing(Status.OCCURRED, f"'{word.text} {noun.text}'", word.span)
    return found


def _newest(noun: Token) -> Token | None:
    """The word of "its latest launch", "the most recent test": it has been, whatever is asked or thought of it.

    Not of what is only called so ("it could be the latest"), nor where it is one to come ("the latest planned test").
    """
    if noun.dep in ("attr", "oprd") or not is_definite(noun):
        return None
    if any(c.lower in _list("coming") for c in noun.children):
        return None
    this = noun.child("det")
    if this is not None and this.lower in ("this", "that") and noun.dep == "nsubj" and noun.head.lemma == "be":
        return this if noun.head.tag == "VBD" and negation(noun.head) is None else None  # what "this test was" had been
    most = (c for c in noun.lefts if c.lower == "recent" and any(d.lower == "most" for d in c.children))
    return next(most, None) or next((c for c in noun.lefts if c.lower == "latest"), None)


def _status(noun: Token, light: Token | None, steps: int) -> Standing:
    if (fell := fell_through(noun)) is not None:
        return fell
    if (vote := vote_on(noun)) is not None:
        return Standing(Status.HYPOTHETICAL, f"'{vote.text} … on {noun.text}': voted on", vote.span)
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
    noun = _whole(noun)
    head = noun.head
    if head.lemma == "be" and noun.dep in ("attr", "nsubj"):
        found = _copula(noun, head)
        if found is not None:
            return found
    reached = noun.dep in ("dobj", "nsubjpass") and head.lemma in _list("completed")
    if noun.lemma.lower() in _list("aims") and not reached and not (noun.dep == "nsubj" and _goes_on(head)):
        return Standing(Status.HYPOTHETICAL, f"'{noun.text}' is an aim", noun.span)
    if noun.dep == "pobj" and (found := _behind(noun, steps)) is not None:
        return found
    if (found := _joined(noun, steps)) is not None:
        return found
    if noun.dep in ("nsubj", "nsubjpass"):
        found = verb_status(head)
        happens = head.lemma in _list("happening")
        if _any_such(noun, head) and found.status is Status.FUTURE and not happens:
            return Standing(Status.HYPOTHETICAL, f"'{noun.text} … {head.text}', whichever it be", head.span)
        if (found.status in (Status.FUTURE, Status.HYPOTHETICAL) and not _has_effect(noun, head)) or (
            happens and found.negated
        ):
            return found
        if head.lemma in _list("not_yet_verbs"):
            return Standing(Status.FUTURE, f"'{noun.text} … {head.text}'", head.span)
        stays = head.lemma in _list("under_way") and head.child("dobj") is None  # not "kept thousands out"
        if stays or _goes_on(head) or _acts_now(noun, head):
            return Standing(Status.ONGOING, f"'{noun.text} … {head.text}'", head.span)
        if noun.dep == "nsubjpass" and head.lemma in _list("weighed"):
            return Standing(Status.HYPOTHETICAL, f"'{noun.text} … {head.text}'", head.span)
    if noun.dep in ("dobj",) and head.lemma in _list("not_yet_verbs") | _list("awaiting"):
        return Standing(Status.FUTURE, f"'{head.text} … {noun.text}'", head.span)
    if noun.dep in ("dobj", "nsubjpass") and head.lemma in _list("reviving") and head.pos == "VERB":
        found = verb_status(head)
        if found.status in (Status.FUTURE, Status.HYPOTHETICAL, Status.NEGATED):
            return found
    unknown = not is_definite(noun) or head.lemma in _list("amounting")
    if noun.dep == "dobj" and head.pos == "VERB" and unknown and (found := _unreal(head)) is not None:
        return found
    if noun.dep in ("dobj", "nsubjpass") and head.pos == "VERB" and _is_wanted(noun, head):
        return Standing(Status.HYPOTHETICAL, f"'{head.text} … {noun.text}'", head.span)
    return Standing(Status.OCCURRED, f"'{noun.text}' {SPOKEN_OF}", noun.span)


def fell_through(noun: Token) -> Standing | None:
    """The standing of what its verb says has not come about, though it was planned: "the planned talks never began"."""
    verb = noun.head
    if noun.dep not in ("nsubj", "nsubjpass") or verb.pos != "VERB":
        return None
    happening = _list("happening")
    if verb.lemma in _list("not_yet_verbs"):  # "the meeting planned for Friday did not take place", read as two verbs
        verb = next((c for c in verb.all("conj") if c.child("nsubj", "nsubjpass") is None), verb)
    if verb.lemma in _list("left_undone") and negation(verb) is None:
        below = verb.child("xcomp")
        if below is not None and below.lemma in happening:
            return Standing(Status.NEGATED, f"'{verb.text} to {below.text}'", verb.span, negated=True)
    found = verb_status(verb) if verb.lemma in happening else None
    return found if found is not None and found.negated else None


def _behind(noun: Token, steps: int) -> Standing | None:
    """The standing that a noun has from the preposition before it and what that hangs on."""
    head = noun.head
    chain = f"{head.head.lower} {head.lower}" if head.head.pos == "ADV" else head.lower
    by_then = any(c.dep == "aux" and c.lower == "had" for c in head.head.children)
    if (chain in _list("before") or head.lower in _list("before")) and not by_then:
        return Standing(Status.FUTURE, f"'{chain} … {noun.text}'", head.span)
    above = head.head
    if head.lower in ("from", "against") and above.lemma in KEEPING and kept_in_vain(above) is None:
        return Standing(Status.HYPOTHETICAL, f"'{above.text} … {head.text}'", above.span)
    occasion = above.pos == "VERB" and head.lower in OCCASION
    if (above.lemma in _list("chances") and not occasion) or _is_argued(noun, head, above):
        return Standing(Status.HYPOTHETICAL, f"'{above.text} {head.text} … {noun.text}'", above.span)
    if head.lower in ("toward", "towards"):
        status = Status.FUTURE if is_definite(noun) else Status.HYPOTHETICAL
        return Standing(status, f"'{head.text} … {noun.text}'", head.span)
    if (staged := _staged(head, above)) is not None:
        return Standing(Status.FUTURE, f"'{staged.text} {head.text} … {noun.text}'", staged.span)
    aspect = above.lemma.lower() in _list("facets") | _list("parts")  # "the outcome of", "the start of"
    if aspect and head.lower in ("of", "at", "from", "in") and steps > 0:
        found = noun_status(above, None, steps=steps - 1)
        if found.status is not Status.OCCURRED:
            return found
    if contingency(noun) is not None:
        return Standing(Status.HYPOTHETICAL, f"'in the {above.text} of {noun.text}'", above.span)
    planned = above.lemma in _list("plans") and not is_occasion(head, above) and not _was_reported(above)
    planned = planned and (above.pos != "VERB" or head.lower in ("for", "to"))  # not "offered help over the attack"
    if planned or above.lemma in ("prepare", "plan", "date", "site", "location", "schedule"):
        return Standing(Status.FUTURE, f"'{above.text} {head.text} … {noun.text}'", above.span)
    if above.pos == "ADJ" and above.lemma in _list("towards"):
        return Standing(Status.HYPOTHETICAL, f"'{above.text} {head.text} … {noun.text}'", above.span)
    more = next((c for c in noun.children if c.dep in ("amod", "det", "advmod") and c.lower in _list("further")), None)
    if more is not None and head.lower in ("for", "to", "about", "toward", "towards") and not is_definite(noun):
        return Standing(Status.FUTURE, f"'{head.text} … {more.text} {noun.text}'", more.span)
    if above.lemma in _list("unsure") and head.lower in ("for", "about", "on"):
        return Standing(Status.HYPOTHETICAL, f"'{above.text} {head.text} … {noun.text}'", above.span)
    due = above.child("acomp") if above.lemma == "be" else above  # "is due there at the start of a trip"
    if head.lower in ("during", "at", "in", "on") and due is not None and due.pos == "ADJ" and due.lemma in NOT_YET:
        return Standing(Status.FUTURE, f"'{above.text} {head.text} … {noun.text}'", above.span)
    if head.lower in ("during", "at", "in", "on") and above.pos == "VERB":
        found = verb_status(above)
        if found.status is Status.FUTURE:
            return found
    if above.lemma in _list("attending") and head.lower in ("for", "at", "to") and (left := verb_status(above)).negated:
        return left
    if above.pos == "VERB" and _leads_there(head, above):
        found = verb_status(above)
        if found.status in (Status.FUTURE, Status.HYPOTHETICAL, Status.NEGATED):
            return found
    return None


def _any_such(noun: Token, verb: Token) -> bool:
    """Whether it is told of any act of its kind what it "would" bring or be: "a blockade would mean war"."""
    would = any(c.lower in _list("conditional") for c in verb.children if c.dep == "aux")
    one = noun.child("det")
    indefinite = one is not None and one.lower in ("a", "an", "another")
    return would and indefinite and noun.lemma.lower() not in _list("meetings")


def in_vain(participle: Token) -> bool:
    """Whether a participle tells of a plan for what its sentence says never was: "talks planned for May never began".

    One that takes the parties itself is the act all the same: "talks planned between the two".
    """
    noun = participle.head
    planned = participle.dep in ("acl", "relcl") and participle.lemma in _list("not_yet_verbs")
    sides = any(c.lower in ("between", "with", "by") for c in participle.rights)
    return planned and not sides and noun.pos == "NOUN" and fell_through(noun) is not None


def _joined(noun: Token, steps: int) -> Standing | None:
    """The standing of an act that is joined to one not done: "preparing for a test or a launch".

    One that is known has its own: "calls for a truce and the shelling".
    """
    first = noun.head
    if noun.dep != "conj" or first.pos not in ("NOUN", "PROPN") or steps <= 0 or is_definite(noun):
        return None
    if not noun_types(first.lemma.lower()):
        return None
    found = noun_status(first, None, steps=steps - 1)
    return found if found.status in (Status.FUTURE, Status.HYPOTHETICAL) else None


def _leads_there(preposition: Token, verb: Token) -> bool:
    """Whether a verb enters upon an act, or somebody goes for it: "return to talks", "will fly to Oslo for talks"."""
    going = verb.lemma in MOTION and preposition.lower == "for"
    return going or (verb.lemma in _list("entering") and preposition.lower in ("in", "into", "to", "with"))


def _copula(noun: Token, be: Token) -> Standing | None:
    """The standing that "be" gives the act it speaks of: "there will be no talks", "the release is imminent"."""
    there = be.child("expl") is not None
    if noun.dep == "nsubj":
        going = next((c for c in be.children if c.dep in ("acomp", "advmod", "prep") and _is_going(c)), None)
        if going is not None and negation(be) is None:
            return Standing(Status.ONGOING, f"'{noun.text} … {going.text}'", going.span)
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


def _is_going(word: Token) -> bool:
    """Whether a word after "be" says that something is not over: "ongoing", "underway", "under way"."""
    return word.lower in ("ongoing", "underway") or (
        word.lower == "under"
        and word.child("pobj", "pcomp") is not None
        and any(c.lower == "way" for c in word.children)
    )


def _whole(noun: Token) -> Token:
    """The noun that only says what sort or how much of an act it is: "some sort of agreement", "a series of talks"."""
    of = noun.head
    if noun.dep != "pobj" or of.lower != "of" or of.head.lemma.lower() not in _list("sorts"):
        return noun
    return of.head


def _staged(preposition: Token, above: Token) -> Token | None:
    """The verb of "set the stage for talks", "paved the way for the visit", "is waiting for the summit"."""
    if preposition.lower not in ("for", "to"):
        return None
    if above.pos == "VERB":
        if above.lemma in _list("waiting") and preposition.lower == "for":
            return above
        ready = any(c.dep == "dobj" and c.lemma.lower() in _list("stages") for c in above.children)
        return above if ready and above.lemma in _list("staging") else None
    staged = above.dep == "dobj" and above.lemma.lower() in _list("stages") and above.head.lemma in _list("staging")
    return above.head if staged else None


def _has_effect(noun: Token, verb: Token) -> bool:
    """Whether it is what a known deed may bring, not the deed, that is to come: "the release could pave the way".

    Meetings are told of so beforehand: "the summit could lead to peace".
    """
    if verb.lemma not in _list("effects") or noun.lemma.lower() in _list("meetings"):
        return False
    modals = {c.lower for c in verb.children if c.dep == "aux"}
    known = noun.child("det") is not None and is_definite(noun)
    return known and noun.dep == "nsubj" and bool(modals & (_list("possible") | _list("future")))


def _unreal(verb: Token) -> Standing | None:
    """What a verb that may never be leaves of an act that is no known one: "would entail a strike"."""
    if not any(c.tag == "MD" or c.lower in _list("if") for c in verb.children if c.dep in ("aux", "mark", "advmod")):
        return None
    found = verb_status(verb)
    return found if found.status in (Status.HYPOTHETICAL, Status.FUTURE) and not found.negated else None


def _was_reported(noun: Token) -> bool:
    """Whether what it has are details that were reported: "disclosed details of the meeting"."""
    first = noun.head if noun.dep == "conj" else noun
    return first.dep == "dobj" and first.head.lemma in _list("disclosing") and noun.lemma == "detail"


def _is_argued(noun: Token, preposition: Token, above: Token) -> bool:
    """Whether it is what somebody is for or against: "support for military action"; not "for the strikes"."""
    told = above.pos == "NOUN" and above.lemma in _list("advocacy") and preposition.lower in ("for", "to", "of")
    return told and noun.tag == "NN" and not is_definite(noun)


def _is_wanted(noun: Token, verb: Token) -> bool:
    """Whether a verb's object is what somebody wants or shuns: "seeks talks", "averted a strike", "urged a summit".

    What is one known act may have been done all the same: "he opposed the strike".
    """
    if noun.lemma in _list("menaces"):
        return False
    if verb.lemma in _list("shunning"):
        return True
    return verb.lemma in _list("wanting") and not is_definite(noun)


def _goes_on(verb: Token) -> bool:
    """Whether a verb tells that what its subject names is not over: "the raids go on", "is gathering pace"."""
    progressive = verb.tag == "VBG" and any(a.lemma == "be" for a in auxiliaries_of(verb))
    if verb.lemma in _list("dragging") and (progressive or verb.tag in ("VBZ", "VBP")):
        return any(c.lower == "on" and c.dep in ADDED and not c.child("pobj") for c in verb.children)
    if verb.lemma == "enter" and any(c.lemma.lower() in _list("spells") for c in verb.all("dobj")):
        return True  # "the siege entered its ninth month"
    return progressive and verb.lemma in _list("lasting")


def _acts_now(noun: Token, verb: Token) -> bool:
    """Whether a deed is doing something as it is told: "the shelling is driving families out"; a meeting need not."""
    doing = verb.tag == "VBG" and any(a.lower in PRESENT for a in auxiliaries_of(verb))
    return doing and noun.dep == "nsubj" and bool(noun_types(noun.lemma.lower()) & DEEDS)


def is_definite(noun: Token) -> bool:
    """Whether a noun speaks of one act that is known: "the second summit"."""
    det = noun.child("det")
    return (det is not None and det.lower not in ("a", "an", "another", "any", "some")) or noun.child(
        "poss"
    ) is not None
