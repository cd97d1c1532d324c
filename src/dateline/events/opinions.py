"""Words of acts that only tell what somebody thinks or hides: "agreed that it was late", "declined to comment"."""

from __future__ import annotations

from dateline.events.act import Act
from dateline.events.clause import Clause
from dateline.events.modes import shifted
from dateline.events.parties import Parties
from dateline.events.passing import political
from dateline.events.status import verb_status
from dateline.events.subjects import subjects
from dateline.events.table import Row, phrases
from dateline.model import Role, Token

SILENCE = phrases("clause_words", "silence")
SILENCE_VERBS = phrases("clause_words", "silence_verbs")
SILENCE_OBJECTS = phrases("clause_words", "silence_objects")
VIOLENCE = phrases("clause_words", "violence")
AUTHORITY = frozenset({"COP", "GOV", "JUD", "LEG", "MIL", "SPY"})
CAUTIONING = frozenset({"warn", "caution"})


def silence(below: Token, around: Clause, parties: Parties) -> bool:
    """Whether what is declined is to speak: "declined to comment", "declined to give details".

    Who refuses to tell the police or an army what they want to know refuses them something.
    """
    if below.lemma in SILENCE_VERBS:
        if any(AUTHORITY & set(actor.sectors) for r in parties.roles(around.datives) if (actor := parties.who(r))):
            return False
        return any(t.lemma.lower() in SILENCE_OBJECTS for t in around.objects)
    return below.lemma in SILENCE and not any(c.dep == "prep" and c.lower in ("to", "with") for c in below.children)


def only_told(
    row: Row,
    around: Clause,
    inner: Act | None,
    doers: tuple[Role, ...],
    recipients: tuple[Role, ...],
    parties: Parties,
) -> bool:
    """Whether a "that" clause is an opinion and no act: "agreed that it was late", "claimed it had won".

    Who claims something of himself accuses nobody; who warns nobody of what others may do threatens nobody.
    """
    if row.word == "threaten" and inner is None:  # "tensions that threatened to hang over the talks"
        return not any(parties.mention(t) is not None for t in around.subjects)
    below = around.that if "that" in row.complements else None
    if below is None:
        return False
    if row.op == "promise" and row.word == "agree":
        return inner is None and not verb_status(below).duty
    own = bool({role.actor for role in doers} & {role.actor for role in parties.roles(subjects(below), doers=True)})
    if row.op == "accuse":
        return own
    if row.op != "threaten" or row.word not in CAUTIONING or own or recipients:
        return False
    if any(political(role, parties) for role in doers) and VIOLENCE & {t.lemma.lower() for t in below.subtree()}:
        return False  # "warned that the button was on his desk"
    return inner is None or (bool(inner.actors) and inner.type in shifted("threat"))


def threatens(word: str, below: Token) -> bool:
    """Whether what is vowed is a threat though it names no act: "vowed to respond", "threatened to sell the mine".

    What only threatens to come about is nobody's threat: "the row threatens to overshadow the summit".
    """
    if word == "threaten" or (word == "warn" and below.dep == "ccomp"):
        return below.lemma not in phrases("predicate_operators", "coming_about")
    return below.lemma in phrases("predicate_operators", "striking_back")


def cheats(below: Token | None) -> bool:
    """Whether a clause tells a wrong that is no act of its own: "claimed that the party had rigged the vote"."""
    wrongs = phrases("predicate_operators", "wrongs")
    return below is not None and below.lemma in wrongs and not verb_status(below).negated


def is_risk(act: Act) -> bool:
    """Whether a "threat" is only what somebody fears: "the threat from the north", unlike "its threat to leave"."""
    noun = act.trigger
    if act.type != "THREATEN" or noun.lemma.lower() != "threat" or noun.tag != "NN" or act.anchor is not noun:
        return False
    told = any(c.tag in ("VB", "VBD", "VBZ") for c in noun.all("acl", "relcl"))  # "to leave", "that it would"
    return not told and noun.child("poss") is None and not any(c.lower in ("by", "of") for c in noun.all("prep"))
