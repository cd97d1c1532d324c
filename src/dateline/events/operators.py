"""What a promise, a refusal, a demand or a failure makes of the act that it governs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dateline.events.act import Act
from dateline.events.modes import is_wrong, mode_of, shifted
from dateline.events.opinions import cheats, threatens
from dateline.events.status import Standing, verb_status
from dateline.events.table import Row, phrases
from dateline.events.unvouched import performed, undone
from dateline.model import Role, Status, Token

TRANSPARENT = frozenset({"plan", "prepare", "try", "mull", "pass", "fail", "deny", "stop"})
"""Operators through which the act itself is told, done or not."""
BACKING = phrases("clause_words", "backing")
FEELING = phrases("clause_words", "feeling")
STOPPED: Mapping[str, tuple[str, str | None]] = {
    "ASSAULT": ("RETREAT", "ceasefire"), "COERCE": ("RETREAT", None), "SANCTION": ("RETREAT", None),
    "MOBILIZE": ("RETREAT", "withdraw"), "PROTEST": ("CONCEDE", None), "AID": ("SANCTION", "withdraw"),
    "COOPERATE": ("SANCTION", "withdraw"),
}  # fmt: skip
"""What it is to stop an act."""
CLAIMING = frozenset({"claim", "contend", "maintain"})
ENDING = frozenset({"stop", "end", "halt", "cease"})
IMPOSED = frozenset({"COERCE", "SANCTION", "ASSAULT", "MOBILIZE", "ACCUSE"})


def made_of(row: Row, inner: Act | None, below: Token | None) -> tuple[str | None, str | None]:
    """The type and mode that an operator and its complement make together."""
    if row.op == "promise":
        if inner is not None and inner.type in shifted("threat"):
            if inner.standing.negated:
                return "AGREE", None
            return "THREATEN", mode_of("threatened", inner)
        if inner is not None and inner.standing.negated:
            return "REJECT", mode_of("asked", inner)
        if inner is not None and backing(inner):
            return "SUPPORT", None
        if row.word in FEELING and (inner is None or inner.type not in shifted("promise") | shifted("threat")):
            return None, None  # "ready to play", "eager to learn": no act is offered
        if row.type == "THREATEN":
            if inner is None:
                return ("THREATEN", None) if below is not None and threatens(row.word, below) else (None, None)
            return ("AGREE", None) if inner.type in shifted("promise") else ("THREATEN", mode_of("threatened", inner))
        return row.type, row.mode
    if row.op == "accuse" and row.word in CLAIMING and not is_wrong(inner) and not cheats(below):
        return None, None  # "claims that it has won"
    if row.op == "refuse":
        return row.type, row.mode or (mode_of("asked", inner) if inner is not None else None)
    if row.op == "request":
        if row.type != "REQUEST":
            return row.type, row.mode
        if inner is not None:
            return row.type, mode_of("asked", inner) or "change"
        return row.type, "yield" if below is not None and below.lemma in ENDING else "change"
    if row.op == "threaten":
        default = "violence" if row.word == "threaten" else None
        return row.type, (mode_of("threatened", inner) if inner is not None else None) or default
    if row.op == "order" and inner is not None and inner.type in IMPOSED:
        return inner.type, inner.mode
    return row.type, row.mode


def left_by(row: Row, verb: Token, inner: Act) -> tuple[str, str | None, Standing] | None:
    """The type, mode and standing in which an operator leaves the act that it governs; `None` where it leaves none."""
    outer = verb_status(verb)
    word = verb.text
    standing = inner.standing
    type_, mode = inner.type, inner.mode
    match row.op:
        case "plan" | "prepare" if undone(inner.anchor) is None:
            told = row.op == "plan" or type_ != "CONSULT"  # who gets ready to talk promises it to nobody
            standing = Standing(Status.FUTURE, f"'{word} to …'", verb.span, will=told)
        case "try" if performed(inner.trigger) is None:
            standing = Standing(Status.HYPOTHETICAL, f"'{word} to …'", verb.span)
        case "mull":
            standing = Standing(Status.HYPOTHETICAL, f"'{word} …'", verb.span, will=True)
        case "deny" if outer.negated:
            standing = Standing(Status.HYPOTHETICAL, f"not '{word} …'", verb.span)
        case "fail" | "deny":
            standing = Standing(Status.NEGATED, f"'{word} …' leaves it undone", verb.span, negated=True)
            if type_ in ("AGREE", "SUPPORT") and row.op == "fail":
                type_, mode, standing = "REJECT", None, outer
        case "stop":
            if type_ not in STOPPED:
                return None
            (type_, mode), standing = STOPPED[type_], outer
        case "try":
            pass  # "I want to thank them" thanks them
        case _:
            standing = inner.standing if inner.standing.negated and not outer.negated else outer
    if outer.negated and row.op in ("plan", "prepare", "try", "pass"):
        standing = replace(outer, will=outer.will or row.op in ("plan", "prepare"))
    return type_, mode, standing


def meeting(inner: Act | None, row: Row, doers: tuple[Role, ...]) -> Act | None:
    """The meeting that is promised or asked for, as an act still to come; refused ones are not."""
    if inner is None or inner.type != "CONSULT" or row.op not in ("promise", "request"):
        return None
    status = Status.FUTURE if row.op == "promise" else Status.HYPOTHETICAL
    standing = Standing(status, f"the content of '{row.word}'", inner.trigger.span)
    return replace(inner, standing=standing, actors=inner.actors or doers)


def backing(act: Act) -> bool:
    """Whether an act is standing by somebody, which to promise is to do."""
    return act.type == "SUPPORT" and act.trigger.lemma in BACKING
