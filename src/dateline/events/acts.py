"""From verbs to acts: the row that fits a clause, and what a promise, refusal, demand or threat makes of its complement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from dateline.events.clause import Clause, clause, subjects
from dateline.events.frames import first_fit, gerund_after, slot
from dateline.events.parties import Parties
from dateline.events.status import SPEECH, Standing, verb_status
from dateline.events.table import NO_EVENT, Row, adjective_rows, verb_rows
from dateline.lexicon.tables import load, words
from dateline.model import Role, Span, Status, Token, Why

MAX_NESTED = 4
"""How deep a promise to demand a promise is followed."""
TRANSPARENT = frozenset({"plan", "try", "pass", "fail", "deny", "stop"})
SELF = frozenset({"it", "they", "he", "she", "we"})
NEAR = ("against", "on", "to", "with", "from", "for", "of", "into", "in", "by")
WIDER: Mapping[str, tuple[str, ...]] = {
    "ACCUSE": NEAR, "SANCTION": NEAR, "COERCE": NEAR, "AID": ("to", "for", "in", "into"), "RETREAT": NEAR,
    "RETREAT/resign": (), "RETREAT/disarm": (), "CONCEDE": NEAR, "REJECT": NEAR, "REQUEST": ("from", "to", "of", "on", "with"),
    "ASSAULT": ("on", "against", "at", "in"), "COERCE/curfew": ("in", "on"),
}  # fmt: skip
"""Where a recipient may also stand, by type or type/mode, when none of the row's own slots has one."""
IMPOSED = frozenset({"COERCE", "SANCTION", "ASSAULT", "MOBILIZE", "ACCUSE"})


@dataclass(frozen=True, slots=True)
class Act:
    """An act read from a clause or a noun, before it becomes a record."""

    trigger: Token
    type: str
    mode: str | None
    actors: tuple[Role, ...]
    recipients: tuple[Role, ...]
    standing: Standing
    why: tuple[Why, ...]
    anchor: Token
    """The verb whose clause it stands in."""
    used: tuple[int, ...] = ()
    """Tokens that belong to this act and code nothing by themselves."""
    steps: tuple[Why, ...] = field(default=())


@cache
def _shift(name: str) -> frozenset[str]:
    return words("predicate_operators", f"shift.{name}")


def _mode(table: str, act: Act) -> str | None:
    found: Mapping[str, str] = load("predicate_operators")[table]
    return found.get(f"{act.type}/{act.mode}") or found.get(act.type)


class Coder:
    """Codes the verbs of one report's sentences."""

    def __init__(self, parties: Parties) -> None:
        self._parties = parties
        self._clauses: dict[int, Clause] = {}

    def clause(self, verb: Token) -> Clause:
        """A verb's clause, made once."""
        found = self._clauses.get(verb.i)
        if found is None:
            found = self._clauses[verb.i] = clause(verb)
        return found

    def code(self, verb: Token, depth: int = MAX_NESTED) -> Act | None:
        """The act that a verb or adjective names, its complement taken in; `None` where it names none."""
        rows = (adjective_rows() if verb.pos == "ADJ" else verb_rows()).get(verb.lemma.lower())
        if rows is None or depth <= 0:
            return None
        around = self.clause(verb)
        row = first_fit(rows, around, self._parties)
        if row is None or row.type == NO_EVENT:
            return None
        if row.op:
            return self._operator(row, around, depth)
        return self._plain(row, around)

    def _doers(self, around: Clause) -> tuple[Role, ...]:
        """The parties of a clause's subjects; an unresolved pronoun in what somebody says is the speaker."""
        found = self._parties.roles(around.subjects)
        if not found and any(t.pos == "PRON" and t.lower in SELF for t in around.subjects):
            found = self._parties.roles(speaker(around.verb))
        return found

    def _plain(self, row: Row, around: Clause) -> Act | None:
        if row.actor == "speaker":
            said = speaker(around.verb)
            if not said:
                return None
            actors = self._parties.roles(said)
        else:
            actors = self._doers(around)
        recipients: tuple[Role, ...] = ()
        taken = {role.actor for role in actors}
        wider = WIDER.get(f"{row.type}/{row.mode}", WIDER.get(row.type, ())) if "-" not in row.recipients else ()
        for name in (*row.recipients, *(n for n in wider if n not in row.recipients)):
            found = tuple(r for r in self._parties.roles(slot(name, around)) if r.actor not in taken)
            if found:
                recipients = found
                break
        if row.joint and row.type == "CONSULT":
            actors, recipients = (*actors, *recipients), ()
        verb = around.verb
        used = [verb.i]
        if row.objects and row.objects != {"*"}:
            used += [noun.i for noun in around.objects]
        if row.prep_objects:
            used += [noun.i for name in row.preps for noun in around.preps.get(name, ())]
        return Act(
            trigger=verb,
            type=row.type,
            mode=row.mode,
            actors=actors,
            recipients=recipients,
            standing=verb_status(verb),
            why=(Why("predicate", f"'{row.word}' is {_name(row.type, row.mode)} ({row.cite})", verb.span),),
            anchor=verb,
            used=tuple(used),
        )

    def _complement(self, row: Row, around: Clause) -> Token | None:
        if "to" in row.complements and around.infinitive is not None:
            return around.infinitive
        if "that" in row.complements and around.that is not None:
            return around.that
        if "ing" in row.complements:
            return around.gerund or gerund_after(around)
        return gerund_after(around)

    def _operator(self, row: Row, around: Clause, depth: int) -> Act | None:
        verb = around.verb
        below = self._complement(row, around)
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
        actors = self._doers(around)
        taken = {role.actor for role in actors}
        recipients: tuple[Role, ...] = ()
        for name in row.recipients if row.recipients else ("obj",):
            recipients = tuple(r for r in self._parties.roles(slot(name, around)) if r.actor not in taken)
            if recipients:
                break
        if not recipients and below is not None:
            recipients = self._recipients_below(row, below, inner, taken)
        type_, mode = self._made(row, inner, below)
        if type_ is None:
            return None
        if row.op == "order" and inner is not None and type_ == inner.type:
            recipients = inner.recipients or recipients
        detail = f"'{row.word}' makes {_name(type_, mode)}"
        if inner is not None:
            detail += f" of '{inner.trigger.text}' ({_name(inner.type, inner.mode)})"
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
        )

    def _recipients_below(self, row: Row, below: Token, inner: Act | None, taken: set[str]) -> tuple[Role, ...]:
        """The recipient that only the complement names: whom one promises to release, who must withdraw."""
        if row.op in ("request", "order", "accuse"):
            found = tuple(r for r in self._parties.roles(subjects(below)) if r.actor not in taken)
            if found:
                return found
        if inner is not None:
            named = (*inner.recipients, *(inner.actors if inner.type == "CONSULT" else ()))
            found = tuple(r for r in named if r.actor not in taken)
            if found:
                return found
        around = self.clause(below)
        for name in ("obj", "iobj", "with", "to", "against", "from", "for", "in", "of"):
            found = tuple(r for r in self._parties.roles(slot(name, around)) if r.actor not in taken)
            if found:
                return found
        return ()

    def _made(self, row: Row, inner: Act | None, below: Token | None) -> tuple[str | None, str | None]:
        """The type and mode that an operator and its complement make together."""
        if row.op == "promise":
            if inner is not None and inner.type in _shift("threat"):
                if inner.standing.negated:
                    return "AGREE", None
                return "THREATEN", _mode("threatened", inner)
            if inner is not None and inner.standing.negated:
                return "REJECT", _mode("asked", inner)
            if row.type == "THREATEN":
                if inner is None:
                    return None, None
                return ("AGREE", None) if inner.type in _shift("promise") else ("THREATEN", _mode("threatened", inner))
            return row.type, row.mode
        if row.op == "refuse":
            return row.type, row.mode or (_mode("asked", inner) if inner is not None else None)
        if row.op == "request":
            if row.type != "REQUEST":
                return row.type, row.mode
            if inner is not None:
                return row.type, _mode("asked", inner) or "change"
            return row.type, "yield" if below is not None and below.lemma in ("stop", "end", "halt", "cease") else "change"
        if row.op == "threaten":
            default = "violence" if row.word == "threaten" else None
            return row.type, (_mode("threatened", inner) if inner is not None else None) or default
        if row.op == "order" and inner is not None and inner.type in IMPOSED:
            return inner.type, inner.mode
        return row.type, row.mode

    def _through(self, row: Row, around: Clause, inner: Act | None, used: tuple[int, ...]) -> Act | None:
        """The complement itself, with the standing that the operator leaves it."""
        if inner is None:
            return None
        verb = around.verb
        outer = verb_status(verb)
        word = verb.text
        standing = inner.standing
        type_, mode = inner.type, inner.mode
        match row.op:
            case "plan":
                standing = Standing(Status.FUTURE, f"'{word} to …'", verb.span, will=True)
            case "try":
                standing = Standing(Status.HYPOTHETICAL, f"'{word} to …'", verb.span)
            case "fail" | "deny":
                standing = Standing(Status.NEGATED, f"'{word} …' leaves it undone", verb.span, negated=True)
                if type_ in ("AGREE", "SUPPORT") and row.op == "fail":
                    type_, mode, standing = "REJECT", None, outer
            case "stop":
                stopped = {"ASSAULT": ("RETREAT", "ceasefire"), "AID": ("SANCTION", "withdraw")}
                if type_ not in stopped:
                    return None
                (type_, mode), standing = stopped[type_], outer
            case _:
                standing = outer if inner.standing.status is Status.OCCURRED or outer.negated else inner.standing
        if outer.negated and row.op in ("plan", "try", "pass"):
            standing = replace(outer, will=outer.will or row.op == "plan")
        actors = inner.actors or self._doers(around)
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


def _name(type_: str, mode: str | None) -> str:
    return f"{type_} [{mode}]" if mode else type_


def turned(act: Act, parties: Parties) -> Act:
    """An act that its actor is only going to do: a promise, a threat or a refusal; one that he must do, a demand.

    PLOVER codes announced cooperation AGREE, announced conflict THREATEN, and "will not" REJECT.
    """
    standing, step = act.standing, "will"
    if standing.duty and not standing.negated:
        said = speaker(act.anchor)
        if said and act.type not in ("REQUEST", "ACCUSE", "THREATEN"):
            actors = parties.roles(said)
            taken = {role.actor for role in actors}
            recipients = tuple(r for r in act.actors if r.actor not in taken)
            if actors and recipients:
                detail = f"'{standing.reason}' in {said[0].text}'s words: REQUEST"
                return replace(
                    act, type="REQUEST", mode=_mode("asked", act) or "change", actors=actors, recipients=recipients,
                    standing=Standing(Status.OCCURRED, "asked for", standing.span), why=(*act.why, Why("duty", detail)),
                )  # fmt: skip
        return act
    if not standing.will:
        return act
    if act.type in _shift("promise"):
        if standing.negated:
            return replace(
                act, type="REJECT", mode=_mode("asked", act), standing=Standing(Status.OCCURRED, "refused", standing.span),
                why=(*act.why, Why(step, f"{standing.reason}: {act.type} refused is REJECT", standing.span)),
            )  # fmt: skip
        detail = f"{standing.reason}: {act.type} still to come is AGREE"
        return replace(act, type="AGREE", mode=None, why=(*act.why, Why(step, detail, standing.span)))
    if act.type in _shift("threat") and not standing.negated and standing.status is Status.FUTURE:
        detail = f"{standing.reason}: {act.type} still to come is THREATEN"
        return replace(act, type="THREATEN", mode=_mode("threatened", act), why=(*act.why, Why(step, detail, standing.span)))
    return act


def owed(verb: Token, parties: Parties) -> Act | None:
    """What somebody says that another must do, whatever it is: a demand."""
    standing = verb_status(verb)
    said = speaker(verb) if standing.duty and not standing.negated else []
    actors = parties.roles(said)
    taken = {role.actor for role in actors}
    recipients = tuple(r for r in parties.roles(subjects(verb)) if r.actor not in taken)
    if not actors or not recipients:
        return None
    return Act(
        trigger=verb, type="REQUEST", mode="change", actors=actors, recipients=recipients,
        standing=Standing(Status.OCCURRED, "asked for", standing.span),
        why=(Why("duty", f"{standing.reason} in {said[0].text}'s words: REQUEST", standing.span),), anchor=verb, used=(verb.i,),
    )  # fmt: skip


def speaker(verb: Token) -> list[Token]:
    """Who says the clause that a verb heads, or the clause above it."""
    for _ in range(MAX_NESTED):
        if verb.dep in ("xcomp", "conj", "advcl", "acomp", "relcl") and verb.head.pos in ("VERB", "AUX"):
            verb = verb.head
    head = verb.head
    if verb.dep == "ccomp" and head.lemma in SPEECH:
        return subjects(head)
    for child in verb.children:
        if child.dep in ("ccomp", "parataxis") and child.lemma in SPEECH:
            return subjects(child)
    return []


def trigger_span(act: Act) -> Span:
    """The characters of the word of the act, its particle included where it follows at once."""
    span = act.trigger.span
    for child in act.trigger.children:
        if child.dep == "prt" and 0 < child.i - act.trigger.i <= 2:
            span = span.hull(child.span)
    return span
