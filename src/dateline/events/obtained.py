"""Who gets somebody else's captive freed frees nobody: "the envoy secured the release of the crew"."""

from __future__ import annotations

from dataclasses import replace

from dateline.events.act import Act
from dateline.events.clause import Clause
from dateline.events.parties import Parties
from dateline.events.table import phrases
from dateline.model import Token, Why

OBTAINING = phrases("clause_words", "obtaining")
FREEING = phrases("clause_words", "freeing")


def is_obtained(act: Act, around: Clause) -> bool:
    """Whether an act is a release that its subject has obtained from whoever holds the captive."""
    return (
        act.mode == "release"
        and around.verb.lemma in OBTAINING
        and any(noun.lemma.lower() in FREEING for noun in around.objects)
    )


def obtained(act: Act, around: Clause, parties: Parties) -> Act:
    """A release that somebody obtained, without him as the one who frees.

    The holder is named by "from", "by" or, where "of" names the captive, by an owner: "Iran's release of the crew".
    """
    if not is_obtained(act, around):
        return act
    owners = parties.roles(owner for noun in around.objects for owner in noun.all("poss"))
    freed = parties.roles(_after(around, "of"))
    holders = owners if freed else ()
    holders = holders or parties.roles((t for name in ("from", "by") for t in _after(around, name)), doers=True)
    recipients = freed or owners
    taken = {role.actor for role in recipients}
    why = Why("obtained", f"'{around.verb.text}': who obtains a release does not hold the captive", around.verb.span)
    return replace(
        act,
        actors=tuple(role for role in holders if role.actor not in taken),
        recipients=recipients,
        why=(*act.why, why),
    )


def _after(around: Clause, name: str) -> list[Token]:
    """Who stands after a preposition of the verb, or of the release itself."""
    found = list(around.preps.get(name, ()))
    for noun in around.objects:
        found += [inner for prep in noun.all("prep") if prep.lower == name for inner in prep.all("pobj")]
    return found
