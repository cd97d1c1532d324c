"""From verbs to acts: the row that fits a clause, with the act that it governs (`operators.py`)."""

from __future__ import annotations

from dataclasses import replace

from dateline.events.act import Act
from dateline.events.bearers import bearers, holder, warned
from dateline.events.clause import Clause, clause
from dateline.events.frames import above, first_fit, gerund_after, kinds_of, slot
from dateline.events.makers import strikers
from dateline.events.modes import mode_by_object
from dateline.events.nominals import fell_through
from dateline.events.obtained import is_obtained
from dateline.events.operators import TRANSPARENT, left_by, made_of, meeting
from dateline.events.opinions import only_told, silence
from dateline.events.pairs import besides, paired
from dateline.events.parties import Parties
from dateline.events.recipients import fall
from dateline.events.senses import verb_sense
from dateline.events.status import speaker, verb_status
from dateline.events.subjects import agents, is_passive, subjects
from dateline.events.table import (
    NO_EVENT,
    Row,
    adjective_rows,
    deed_types,
    noun_types,
    phrases,
    verb_lemma,
    verb_rows,
)
from dateline.model import Role, Token, Why

MAX_NESTED = 4
"""How deep a promise to demand a promise is followed."""
PEACE = phrases("clause_words", "peace")
SENT = frozenset({"MOBILIZE", "AID"})
FORCES = frozenset({"@force", "@peacekeeper", "@police", "@militia"})
MADE_TO = phrases("clause_words", "made_to")
HELD = frozenset({"arrest", "release"})
SELF = phrases("clause_words", "self")
MAKING = phrases("clause_words", "making")
WARNING = frozenset({"warn", "caution"})
WORDED = frozenset({"AGREE", "REQUEST", "REJECT", "ACCUSE", "SUPPORT", "THREATEN", "CONCEDE", "CONSULT"})
"""Types that are done with words, or told by those who take part."""
MATERIAL = frozenset({"ASSAULT", "MOBILIZE", "COERCE", "PROTEST", "RETREAT"})
"""Types of deeds that speak for nobody."""
YIELDED = frozenset({"RETREAT", "CONCEDE"})
RECEIVED = frozenset({"AID", "SANCTION"})
"""Types that PLOVER knows only with a recipient."""
SUFFERED = frozenset({"from", "by"})


class Coder:
    """Codes the verbs of one report's sentences."""

    def __init__(self, parties: Parties, *, calamity: bool = False) -> None:
        self._parties = parties
        self.calamity = calamity
        """Whether the report is about a calamity, in which nobody kills whom it is told to have killed."""
        self._clauses: dict[int, Clause] = {}

    def clause(self, verb: Token) -> Clause:
        """A verb's clause, made once."""
        found = self._clauses.get(verb.i)
        if found is None:
            found = self._clauses[verb.i] = clause(verb)
        return found

    def code(self, verb: Token, depth: int = MAX_NESTED) -> Act | None:
        """The act that a verb or adjective names, its complement taken in; `None` where it names none."""
        rows = adjective_rows().get(verb.lemma.lower()) if verb.pos == "ADJ" else verb_rows().get(verb_lemma(verb))
        if rows is None or depth <= 0:
            return None
        around = self.clause(verb)
        if verb.lemma in MADE_TO and around.passive and around.infinitive is not None and not around.preps.get("by"):
            rows = tuple(row for row in rows if row.op == "pass") or rows  # "was forced to withdraw": it withdrew
        row = first_fit(rows, around, self._parties)
        if row is None or row.type == NO_EVENT or (verb.dep == "acl" and around.passive and fell_through(verb.head)):
            return None  # "the summit, planned for Friday, did not take place": the summit is told of
        if row.op:
            made = self._operator(row, around, depth)
            if made is not None or row.op != "pass" or not row.objects:
                return made
            plain = first_fit([other for other in rows if not other.op], around, self._parties)
            if plain is None or plain.type == NO_EVENT:
                return None
            row = plain  # "adopted a resolution extending the mandate": the vote itself
        act = self._plain(row, around)
        return verb_sense(act, around, self._parties) if act is not None else None

    def _doers(self, row: Row, around: Clause) -> tuple[Role, ...]:
        """The parties of a clause's subjects; an unresolved pronoun in what somebody says is the speaker."""
        doers = around.subjects
        if row.type in WORDED:  # "the attack raised questions": nobody who attacked raises any
            own = self._parties.mention  # "the Lima Exchange" is a body, whatever an exchange may be
            doers = [t for t in doers if own(t) is not None or not (MATERIAL & deed_types(t.lemma.lower()))]
        found = self._parties.roles(doers, doers=True)
        for noun in around.subjects if not found else ():
            if noun.pos == "NOUN" and noun.dep == "dobj" and noun.head.pos == "VERB" and noun in above(around.verb):
                found = self._parties.roles(subjects(noun.head), doers=True)  # "put out a report accusing the army"
        if found or not any(t.pos == "PRON" and t.lower in SELF for t in around.subjects):
            return found
        # Who says "we agreed", "he would never meet" speaks of himself; who says "it exploded" does not.
        known = row.type in WORDED or row.op or verb_status(around.verb).will
        return self._parties.roles(speaker(around.verb), doers=True) if known else ()

    def _placed(self, row: Row, around: Clause) -> tuple[Role, ...] | None:
        """Who does it, where the row says that it stands; `None` where a speaker is meant and nobody speaks."""
        if row.actor == "speaker":
            said = speaker(around.verb)
            return self._parties.roles(said, doers=True) if said else None
        if row.actor == "subj":
            return self._doers(row, around)
        names = ("from", "by") if row.actor == "from" else (row.actor,)  # "faces a probe from" or "by" somebody
        return next((found for name in names if (found := self._parties.roles(slot(name, around)))), ())

    def _plain(self, row: Row, around: Clause) -> Act | None:
        actors = self._placed(row, around)
        if actors is None:
            return None
        told = fall(row, around, actors, self._parties)
        recipients = told.recipients
        actors = told.between or tuple(r for r in actors if r.actor not in {other.actor for other in recipients})
        if row.joint and row.type == "CONSULT":
            both = [role for noun in around.objects for role in paired(noun, self._parties)] if not recipients else []
            actors, recipients = (*actors, *recipients, *besides(tuple(both), actors, self._parties)), ()
        verb = around.verb
        type_, mode = row.type, row.mode
        if type_ == "MOBILIZE" and any(t.lemma.lower() in PEACE for t in verb.subtree()):
            type_, mode = "AID", None  # forces that keep the peace help whoever they are sent to
            recipients = recipients or self._parties.roles(
                t for n in ("to", "in", "into") for t in around.preps.get(n, ())
            )
        mode = mode_by_object(type_, mode, around)
        if (
            not actors
            and type_ in SENT
            and row.objects
            and any(FORCES & kinds_of(t, self._parties) for t in around.objects)
        ):
            actors = self._parties.roles(around.objects, doers=True)  # troops that are sent, by nobody who is named
            actors = actors or self._parties.belonging(around.objects)
            recipients = tuple(r for r in recipients if r.actor not in {a.actor for a in actors})
        if not actors and row.mode in HELD and around.passive:
            actors = holder(around, self._parties)
        if _each_other(verb):
            recipients = actors
        if not actors and type_ == "ASSAULT" and around.passive:
            actors = strikers(around, self._parties)
        if not recipients and "-" not in row.recipients and not told.settled:
            taken = {role.actor for role in actors}
            recipients = tuple(r for r in bearers(type_, mode, around, self._parties) if r.actor not in taken)
        if type_ in RECEIVED and not recipients and not _exact(row):
            return None  # "contributed reporting", "was fined": nobody is told who gets it
        return Act(
            trigger=verb,
            type=type_,
            mode=mode,
            actors=actors,
            recipients=recipients,
            standing=verb_status(verb),
            why=(Why("predicate", f"'{row.word}' is {label(type_, mode)} ({row.cite})", verb.span),),
            anchor=verb,
            used=_used(row, around, type_),
            exact=_exact(row),
            owned=bool(row.subjects) or row.actor in SUFFERED,
        )

    def _complement(self, row: Row, around: Clause) -> Token | None:
        if "to" in row.complements and around.infinitive is not None:
            return around.infinitive
        if "that" in row.complements and around.that is not None:
            return around.that
        if "past" in row.complements:
            return around.past
        if "ing" in row.complements:
            return around.gerund or gerund_after(around)
        return gerund_after(around)

    def _operator(self, row: Row, around: Clause, depth: int) -> Act | None:
        verb = around.verb
        below = self._complement(row, around)
        if row.op == "refuse" and below is not None and silence(below, self.clause(below), self._parties):
            return None
        inner = self.code(below, depth - 1) if below is not None else None
        used = [verb.i]
        if below is not None:
            used += [t.i for t in below.conjuncts()]
            if inner is None:
                for other in below.conjuncts()[1:]:
                    inner = self.code(other, depth - 1)
                    if inner is not None:
                        break
        if inner is not None:
            used += inner.used
        if row.op in TRANSPARENT:
            return self._through(row, around, inner, tuple(used))
        actors = self._doers(row, around)
        taken = {role.actor for role in actors}
        recipients: tuple[Role, ...] = ()
        for name in row.recipients if row.recipients else ("obj",):
            recipients = tuple(r for r in self._parties.roles(slot(name, around)) if r.actor not in taken)
            if recipients:
                break
        if not recipients and below is not None:
            recipients = self._recipients_below(row, below, inner, taken)
        if _each_other(verb):
            recipients = actors
        type_, mode = made_of(row, inner, below)
        if type_ is None or only_told(row, around, inner, actors, recipients, self._parties):
            return None
        if row.word == "agree" and type_ == "THREATEN" and around.preps.get("with"):
            type_, mode = "AGREE", None  # what two agree on, whomever it may hurt, is agreed
        if row.op == "order" and inner is not None and type_ == inner.type:
            recipients = inner.recipients or recipients
        detail = f"'{row.word}' makes {label(type_, mode)}"
        if inner is not None:
            detail += f" of '{inner.trigger.text}' ({label(inner.type, inner.mode)})"
        return Act(
            trigger=verb,
            type=type_,
            mode=mode,
            actors=actors,
            recipients=recipients,
            standing=verb_status(verb),
            why=(Why("complement", f"{detail} ({row.cite})", verb.span),),
            anchor=verb,
            used=tuple(used),
            inner=meeting(inner, row, actors),
        )

    def _recipients_below(self, row: Row, below: Token, inner: Act | None, taken: set[str]) -> tuple[Role, ...]:
        """The recipient that only the complement names: whom one promises to release, who must withdraw."""
        if row.op in ("request", "order", "accuse"):
            own = below.child("nsubj", "nsubjpass")
            doers = agents(below) if own is not None and is_passive(below) else subjects(below)
            told = self._parties.roles(doers)
            if not doers and below.pos == "NOUN":  # a verb read as a noun: "that the council blacklist ships"
                told = tuple(r for c in below.all("compound") for r in self._parties.named(c) or ())
            found = tuple(r for r in told if r.actor not in taken)
            if found or (own is not None and row.op != "accuse"):
                return found  # "demanded that the crew be freed": nobody is told who is to free it
        if inner is not None:
            named = (*inner.recipients, *(inner.actors if inner.type == "CONSULT" else ()))
            found = tuple(r for r in named if r.actor not in taken)
            if found:
                return found
        if row.word in WARNING:
            return tuple(r for r in warned(below, self._parties) if r.actor not in taken)
        around = self.clause(below)
        names = ("obj", "iobj", "with", "to", "against", "from", "for", "in", "of")
        for name in names if below.lemma not in MAKING else ("with", "to"):  # "set up a body": it is not yet there
            found = tuple(r for r in self._parties.roles(slot(name, around)) if r.actor not in taken)
            if found:
                return found
        return ()

    def _through(self, row: Row, around: Clause, inner: Act | None, used: tuple[int, ...]) -> Act | None:
        """The complement itself, with the standing that the operator leaves it."""
        if inner is None:
            return None
        verb = around.verb
        left = left_by(row, verb, inner)
        if left is None:
            return None
        type_, mode, standing = left
        helped = inner.actors or is_obtained(inner, self.clause(inner.trigger))
        actors = inner.actors if helped else self._doers(row, around)
        return replace(
            inner,
            type=type_,
            mode=mode,
            actors=actors,
            standing=standing,
            why=(*inner.why, Why("complement", f"'{row.word}' governs '{inner.trigger.text}' ({row.cite})", verb.span)),
            anchor=verb,
            used=used,
        )


def _used(row: Row, around: Clause, type_: str) -> tuple[int, ...]:
    """The tokens that a row takes up, which code nothing by themselves."""
    used = [around.verb.i]
    if row.objects and row.objects != {"*"}:
        used += [noun.i for noun in around.objects]
    if row.subjects and type_ in YIELDED:  # "the truce is holding" is one act
        used += [noun.i for noun in around.subjects if YIELDED & noun_types(noun.lemma.lower())]
    if row.prep_objects:
        used += [noun.i for name in row.preps for noun in around.preps.get(name, ())]
    return tuple(used)


def _exact(row: Row) -> bool:
    """Whether a row asks what is given, taken or sent, or by whom."""
    return bool(
        (row.objects and row.objects != {"*"}) or row.subjects or (row.prep_objects and row.prep_objects != {"*"})
    )


def _each_other(verb: Token) -> bool:
    """Whether they do it to each other."""
    return any(t.lower in ("other", "another") and t.dep in ("dobj", "dative") for t in verb.children)


def label(type_: str, mode: str | None) -> str:
    """A type and its mode, for a reader."""
    return f"{type_} [{mode}]" if mode else type_
