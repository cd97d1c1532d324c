"""How sure the speaker is of what he says, by the cue and the main clause of the content, and by which words.

The first main clause of the content is read from the outside in: the cue ("believes", "denied", "did not say"), then
the clause's auxiliaries, adverbs and negation, then what it rests on ("is likely to", "it is possible that", "I
think"). Each word found is one step; applied from the inside out they come to a value of FactBank's scale.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from dateline.lexicon.tables import load, words
from dateline.model import Certainty, Force, Token
from dateline.statements.clause import SUBJECTS, own_subject, passive, to_infinitive
from dateline.statements.cues import Cues, cues
from dateline.statements.finding import Finding
from dateline.statements.force import BARE


class Grade(IntEnum):
    """How sure, leaving aside whether that it is or that it is not."""

    CERTAIN = 0
    PROBABLE = 1
    POSSIBLE = 2
    UNKNOWN = 3


SUBJECT = "certainty"
VOUCHING = words(SUBJECT, "cues.vouching")
ADVERBS = (
    (words(SUBJECT, "words.probable"), Grade.PROBABLE),
    (words(SUBJECT, "words.possible"), Grade.POSSIBLE),
    (words(SUBJECT, "words.unknown"), Grade.UNKNOWN),
)
DEPTH = 4
"""Clauses that one rests on, read at most: "I think it is possible that it seems to …"."""

NAMING = frozenset({"as", "passive-as", "participle"})
"""Frames in which something is said to be what it is called."""

RAISED = frozenset({"passive-clause", "seem"})
"""Frames whose infinitive is a statement: "is expected to leave"."""

SPEAKERS = frozenset({"i", "we"})
FIRST = frozenset({"whether", "if"})
MARKS = frozenset({"that", "whether"})
"""What may introduce a main clause; any other conjunction makes it somebody's reason or condition."""

PAST = frozenset({"VBD", "VBN", "VBG"})


GRADES = {grade.name.lower(): grade for grade in Grade}
VALUES = {
    (Grade.CERTAIN, True): Certainty.CERTAIN,
    (Grade.PROBABLE, True): Certainty.PROBABLE,
    (Grade.POSSIBLE, True): Certainty.POSSIBLE,
    (Grade.CERTAIN, False): Certainty.NEGATED,
    (Grade.PROBABLE, False): Certainty.IMPROBABLE,
    (Grade.POSSIBLE, False): Certainty.POSSIBLE,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One word and what it does: makes what stands inside it less sure, or turns it round."""

    token: Token
    grade: Grade | None
    """`None` for a negation."""


@dataclass(frozen=True, slots=True)
class Content:
    """The words of one attribution as the rules read them; `backshifted` where "would" stands for "will"."""

    indices: set[int]
    quoted: set[int]
    backshifted: bool


def certainty(finding: Finding, tokens: tuple[Token, ...], force: Force, table: Cues) -> tuple[Certainty, list[Token]]:
    """The certainty of one attribution, and the words that make it other than certain, in the order of the text."""
    if finding.rule in BARE:
        return plain(finding.contents, tokens)
    content = Content(finding.contents, finding.quoted, finding.head.tag in PAST)
    verb = _main(content, tokens)
    lemma = table.lemma(finding.head)
    outer = list(_cue(finding, lemma))
    if force is Force.DECLINE:
        outer.append(Step(finding.head, Grade.UNKNOWN))
    elif verb is None or _no_clause(verb, finding):
        return _untold(finding, lemma, verb, outer)
    elif (first := tokens[min(content.indices)]).lower in FIRST and first.head is verb:
        outer.append(Step(first, Grade.UNKNOWN))
    return _value([*outer, *(_clause(verb, content) if verb is not None else ())])


def plain(contents: set[int], tokens: tuple[Token, ...]) -> tuple[Certainty, list[Token]]:
    """The certainty of words that no cue brings: a sound bite, a turn, a post."""
    content = Content(contents, contents, False)
    verb = _main(content, tokens)
    if verb is None or _order(verb):
        return Certainty.UNKNOWN, []
    return _value(list(_clause(verb, content)))


def _main(content: Content, tokens: tuple[Token, ...]) -> Token | None:
    """The verb of the content's first main clause."""
    bare = None
    for i in sorted(content.indices):
        token = tokens[i]
        if token.pos not in {"VERB", "AUX"} or (token.head is not token and token.head.i in content.indices):
            continue
        mark = token.child("mark")
        if token.dep in {"amod", "compound", "nmod", "relcl", "advcl"} or (
            mark is not None and mark.lower not in MARKS
        ):
            continue
        if any(c.dep in SUBJECTS for c in token.children):
            return _earliest(token)
        bare = bare or token
    return bare


def _earliest(verb: Token) -> Token:
    """The first of clauses run on into one another, where a parser hangs it on the last: "It is not; it was closed"."""
    if "clause" in cues().verbs.get(verb.lemma, frozenset()):
        return verb
    first = next((c for c in verb.children if c.dep in {"ccomp", "parataxis"}), None)
    who = own_subject(verb)
    if first is None or who is None or first.i > who.i or own_subject(first) is None or first.child("mark") is not None:
        return verb
    return first


def _order(verb: Token) -> bool:
    """Whether a clause is an order: "Wait.", "Let us talk"."""
    return verb.tag == "VB" and all(c.dep not in SUBJECTS and c.dep not in {"aux"} for c in verb.children)


def _no_clause(verb: Token, finding: Finding) -> bool:
    """Whether the content tells nothing to be so: an order, a wish ("promised to leave"), a doing."""
    if finding.frame in RAISED:
        return False
    told = own_subject(verb) is None or finding.frame == "told"
    return _order(verb) or (told and (to_infinitive(verb) or verb.tag == "VBG")) or finding.frame.startswith("with:")


def _untold(finding: Finding, lemma: str, verb: Token | None, outer: list[Step]) -> tuple[Certainty, list[Token]]:
    """The certainty of a thing that no clause tells: what somebody confirms, denies, fears, calls a threat or wants."""
    if finding.frame in NAMING:  # "called it a threat": no call for one
        outer = [step for step in outer if step.token is not finding.head]
    graded = any(step.grade is not Grade.UNKNOWN for step in outer)
    if finding.frame in NAMING or lemma in VOUCHING or graded:
        return _value(outer)
    return Certainty.UNKNOWN, [step.token for step in outer if step.grade is Grade.UNKNOWN]


# ---------------------------------------------------------------- the cue


@cache
def _graded(part: str) -> dict[str, tuple[Grade | None, ...]]:
    """The words of a part of the table and their steps, outermost first; `improbable` is "not" over `probable`."""
    found: dict[str, tuple[Grade | None, ...]] = {}
    for name in load(SUBJECT)[part]:
        steps: tuple[Grade | None, ...] | None = {"improbable": (None, Grade.PROBABLE), "negated": (None,)}.get(name)
        if name in GRADES:
            steps = (GRADES[name],)
        if steps is not None:
            found.update(dict.fromkeys(words(SUBJECT, f"{part}.{name}"), steps))
    return found


def _cue(finding: Finding, lemma: str) -> Iterator[Step]:
    """What the cue does: "believes", "denied", "did not say"."""
    head = finding.head
    if finding.frame == "adverb":
        yield Step(head, next((grade for listed, grade in ADVERBS if head.lower in listed), Grade.UNKNOWN))
        return
    steps = _graded("cues").get(lemma, ())
    if lemma == "rule" and finding.frame == "with:out":
        steps = (None,)
    negation = next((c for c in head.children if _negates(c)), None)
    if negation is not None and finding.frame == "adjective":
        negation = negation if steps else None
    if negation is None and finding.frame == "adjective":
        negation = next((c for c in head.head.children if c.dep == "neg"), None)
    if negation is not None:
        if steps == (None,):  # "did not rule out": it is left open
            yield Step(negation, Grade.POSSIBLE)
            return
        yield Step(negation, None if steps and steps[-1] is Grade.PROBABLE else Grade.UNKNOWN)
    yield from (Step(head, grade) for grade in steps)


def _negates(token: Token) -> bool:
    if token.dep == "neg" or (token.dep == "det" and token.lower == "no"):
        return not _nothing_denied(token)
    return token.dep == "advmod" and token.lower in words(SUBJECT, "words.negations")


def _nothing_denied(token: Token) -> bool:
    after = token.sentence.tokens[token.i + 1 - token.sentence.row.first :][:1]
    return bool(after) and after[0].lower in words(SUBJECT, "words.no_negation")


# ---------------------------------------------------------------- the clause


def _clause(verb: Token, content: Content) -> Iterator[Step]:
    """The steps of a clause and of those that rest on it, outermost first."""
    asked = next((t for t in verb.sentence.tokens[verb.i - verb.sentence.row.first :] if t.text == "?"), None)
    if asked is not None and asked.i in content.indices and asked.head in {verb, verb.head}:
        yield Step(asked, Grade.UNKNOWN)
    at: Token | None = verb
    for _ in range(DEPTH):
        if at is None:
            return
        yield from _auxiliaries(at, content)
        more, at = _resting(at)
        yield from more


def _auxiliaries(verb: Token, content: Content) -> Iterator[Step]:
    """Auxiliaries, adverbs and negation of one verb, in the order of their scope."""
    around = [c for c in verb.children if c.dep in {"aux", "auxpass", "neg", "advmod"}]
    for adverb in _adverbs(verb, around):
        yield from (Step(adverb, grade) for listed, grade in ADVERBS if adverb.lower in listed)
    negation = next((c for c in around if _negates(c)), None)
    negation = negation or _nobody(verb) or _no_longer(around)
    open_ = next((c for c in around if c.lower in words(SUBJECT, "words.leaving_open")), None)
    modal = next((c for c in around if c.dep == "aux" and c.tag == "MD"), None)
    steps = list(_modal(modal, verb, around, content)) if modal is not None else list(_semimodal(verb))
    if negation is not None and open_ is not None:
        yield Step(negation, Grade.POSSIBLE)
        yield from steps
    elif negation is not None and modal is not None and modal.lower in words(SUBJECT, "words.not_above"):
        yield Step(negation, None)
        yield from steps
    else:
        yield from steps
        if negation is not None:
            yield Step(negation, None)


def _adverbs(verb: Token, around: Iterable[Token]) -> Iterator[Token]:
    yield from (c for c in around if c.dep == "advmod")
    for child in verb.children:
        if child.dep in {"acomp", "attr", "xcomp"}:
            yield from (c for c in child.children if c.dep == "advmod")
        elif child.dep == "npadvmod":
            yield child


def _modal(modal: Token, verb: Token, around: list[Token], content: Content) -> Iterator[Step]:
    word = modal.lower
    perfect = verb.tag == "VBN" and any(c.dep == "aux" and c.lemma in {"have", "'ve", "’ve"} for c in around)
    if word in words(SUBJECT, "words.not_beside") or word in words(SUBJECT, "words.not_above"):
        yield Step(modal, Grade.POSSIBLE)
    elif word in words(SUBJECT, "words.duty"):
        yield Step(modal, (Grade.PROBABLE if word == "must" else None) if perfect else Grade.UNKNOWN)
    elif word in words(SUBJECT, "words.would"):
        if perfect:  # "would have left": he has not
            yield Step(modal, None)
        elif verb.lemma not in words(SUBJECT, "words.polite") and (
            modal.i in content.quoted or not content.backshifted
        ):
            yield Step(modal, Grade.POSSIBLE)


def _semimodal(verb: Token) -> Iterator[Step]:
    """ "has to leave", "need to leave"."""
    inner = verb.child("xcomp")
    if verb.lemma in {"have", "need"} and inner is not None and to_infinitive(inner) and verb.child("dobj") is None:
        yield Step(verb, Grade.UNKNOWN)


def _nobody(verb: Token) -> Token | None:
    """ "Nobody left", "there is no evidence"."""
    for child in verb.children:
        if child.dep not in {"nsubj", "nsubjpass", "dobj", "attr"}:
            continue
        if child.lower in words(SUBJECT, "words.nobody") and not _nothing_denied(child):
            return child
        none = next((c for c in child.children if c.dep in {"det", "neg"} and c.lower == "no"), None)
        if none is not None and (child.dep in {"nsubj", "nsubjpass"} or child.i > verb.i):
            return none
    return None


def _no_longer(around: Iterable[Token]) -> Token | None:
    return next((n for c in around if c.lower == "longer" for n in c.children if n.lower == "no"), None)


def _resting(verb: Token) -> tuple[list[Step], Token | None]:
    """What a clause rests on, and the clause that rests on it: "it is likely | that it …", "I think | it …"."""
    said = next((c for c in verb.children if c.dep == "parataxis" and _own_thought(c)), None)
    aside = [Step(said, grade) for grade in _graded("cues").get(said.lemma, ())] if said is not None else []
    inner = verb.child("ccomp", "xcomp")
    if _own_thought(verb) and inner is not None and inner.dep == "ccomp":
        return [*aside, *(Step(verb, grade) for grade in _graded("cues").get(verb.lemma, ()))], inner
    if inner is not None and (verb.lemma in {"seem", "appear"} or (passive(verb) and to_infinitive(inner))):
        return [*aside, *(Step(verb, grade) for grade in _graded("cues").get(verb.lemma, ()))], inner
    quality = verb.child("acomp", "oprd")
    if quality is not None and quality.lemma in _graded("adjectives"):
        rest = quality.child("xcomp", "ccomp") or inner or verb.child("advcl")
        ours = own_subject(verb)
        if rest is not None or (ours is not None and ours.lower in {"it", "that", "this"}):
            return [*aside, *(Step(quality, grade) for grade in _graded("adjectives")[quality.lemma])], rest
    thing = verb.child("attr", "dobj")
    if thing is not None and thing.lemma in _graded("nouns") and verb.lemma in {"be", "have", "see"}:
        rest = thing.child("acl", "ccomp", "relcl")
        return [*aside, *(Step(thing, grade) for grade in _graded("nouns")[thing.lemma])], rest
    return aside, None


def _own_thought(verb: Token) -> bool:
    """ "I think", "we hope": the speaker's own stand inside his words."""
    who = own_subject(verb)
    if verb.dep == "parataxis" and verb.child("dobj", "ccomp", "xcomp") is not None:
        return False
    return who is not None and who.lower in SPEAKERS and verb.lemma in _graded("cues")


# ---------------------------------------------------------------- what the steps come to


def _value(steps: list[Step]) -> tuple[Certainty, list[Token]]:
    """The value of steps that stand outermost first."""
    grade, holds = Grade.CERTAIN, True
    vouched = False
    for step in reversed(steps):
        if step.grade is not None:
            grade, vouched = max(grade, step.grade), step.grade is Grade.CERTAIN
        elif vouched:  # "not clear"
            grade = Grade.UNKNOWN
        elif grade is Grade.POSSIBLE and holds:  # "not possible": certainly not
            grade, holds = Grade.CERTAIN, False
        else:
            holds = not holds
    value = Certainty.UNKNOWN if grade is Grade.UNKNOWN else VALUES[grade, holds]
    if value is Certainty.CERTAIN:
        return value, []
    return value, sorted({step.token.i: step.token for step in steps}.values(), key=lambda t: t.i)
