"""Acts of people who are told of only in passing, or about their own affairs: no matter of politics."""

from __future__ import annotations

from dateline.events.act import Act
from dateline.events.parties import Parties
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Role

CIVIL = frozenset({"AGREE", "SUPPORT", "COOPERATE", "AID", "CONSULT", "CONCEDE", "RETREAT"})
"""Types that anybody's daily doings have: between whom they are makes them politics."""
TRADES = frozenset({"BUS", "EDU", "JRN", "MED"})
"""Sectors of those who agree, offer and yield in their own trade: firms, scholars, the press, clinics."""
POLITICAL = frozenset({"COP", "GOV", "JUD", "LEG", "MIL", "PTY", "SPY", "UAF", "OPP", "REB", "PRM"})


def in_passing(act: Act, parties: Parties) -> bool:
    """Whether one side alone is told, and only as somebody: "friends offered to vote" is no matter of politics.

    "Egyptian engineers" are somebody's, and "the opposition" is a party, though the report only describes them.
    """
    roles = (*act.actors, *act.recipients)
    if act.type not in CIVIL and act.type != "REQUEST":
        return False
    own = bool(act.actors) and all(_private(role, parties) for role in act.actors)
    if own and act.recipients and (act.mode == "visit" or all(_public(role, parties) for role in act.recipients)):
        return True  # "doctors urge patients to rest", "the singer visited Lima"
    if act.type == "REQUEST":
        return False
    one_sided = len(roles) < 2 if act.type == "CONSULT" else not (act.actors and act.recipients)
    if not one_sided or not roles:
        return False
    if all(parties.in_passing(role) and not political(role, parties) for role in roles):
        return True
    return not act.exact and all(_private(role, parties) for role in roles)


def political(role: Role, parties: Parties) -> bool:
    """Whether somebody is of a country that is known, or of those who rule, fight or stand for office."""
    actor = parties.who(role)
    return actor is not None and (actor.country is not None or bool(POLITICAL & set(actor.sectors)))


def _private(role: Role, parties: Parties) -> bool:
    """Whether somebody without a name is of a trade, or one citizen: "the firm", "scientists", "an actor"."""
    actor = parties.who(role)
    if actor is None or actor.country is not None or actor.name[:1].isupper() or not actor.sectors:
        return False
    sectors = set(actor.sectors)
    return sectors <= TRADES or (actor.kind is ActorKind.PERSON and sectors == {"CVL"})


def _public(role: Role, parties: Parties) -> bool:
    """Whether somebody is only told of as of the public: "patients", "readers"."""
    actor = parties.who(role)
    return actor is not None and actor.name.lower() in words("collectives", "words.public")
