"""Words of acts that only tell what somebody thinks or will not tell: "agreed that it was late", "declined to comment"."""

from __future__ import annotations

from dateline.events.act import Act
from dateline.events.clause import Clause, subjects
from dateline.events.modes import shifted
from dateline.events.parties import Parties
from dateline.events.status import verb_status
from dateline.events.table import Row, phrases
from dateline.model import Role, Token

SILENCE = phrases("clause_words", "silence")
SILENCE_VERBS = phrases("clause_words", "silence_verbs")
SILENCE_OBJECTS = phrases("clause_words", "silence_objects")
CAUTIONING = frozenset({"warn", "caution"})


def silence(below: Token, around: Clause) -> bool:
    """Whether what is declined is to speak: "declined to comment", "declined to give details"."""
    if below.lemma in SILENCE_VERBS:
        return any(t.lemma.lower() in SILENCE_OBJECTS for t in around.objects)
    return below.lemma in SILENCE and not any(c.dep == "prep" and c.lower in ("to", "with") for c in below.children)


def only_told(
    row: Row, around: Clause, inner: Act | None, doers: set[str], recipients: tuple[Role, ...], parties: Parties
) -> bool:
    """Whether a "that" clause is an opinion and no act: "agreed that it was late", "claimed it had won".

    Who claims something of himself accuses nobody; who warns nobody of what others may do threatens nobody.
    """
    below = around.that if "that" in row.complements else None
    if below is None:
        return False
    if row.op == "promise" and row.word == "agree":
        return inner is None and not verb_status(below).duty
    own = bool(doers & {role.actor for role in parties.roles(subjects(below), doers=True)})
    if row.op == "accuse":
        return own
    if row.op != "threaten" or row.word not in CAUTIONING or own or recipients:
        return False
    return inner is None or (bool(inner.actors) and inner.type in shifted("threat"))
