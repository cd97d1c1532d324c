"""A pledge that is given by saying that it stands: "the French commitment to Mali is firm", the minister said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.events.act import Act
from dateline.events.parties import Parties
from dateline.events.status import negation
from dateline.model import Role, Statement, Why

PLEDGED = frozenset({"AGREE", "SUPPORT"})
PRESENT = frozenset({"VBZ", "VBP"})


def given(act: Act, statements: Sequence[Statement], parties: Parties) -> Act:
    """The act with the speaker as its actor, where he says of his own country's pledge that it stands."""
    noun, be = act.trigger, act.trigger.head
    stands = noun.pos == "NOUN" and noun.dep == "nsubj" and be.lemma == "be" and be.tag in PRESENT
    if act.type not in PLEDGED or not stands or negation(be) is not None or not act.actors:
        return act
    holding = [s for s in statements if any(content.covers(noun.span) for content in s.contents)]
    said = min(holding, key=lambda s: (len(s.span), s.id), default=None)
    if said is None or said.speaker is None or not said.sources:
        return act
    role = Role(said.speaker, said.sources[0])
    speaker = parties.who(role)
    whose = {of.country for r in act.actors if (of := parties.who(r)) is not None}
    if speaker is None or whose != {speaker.country} or speaker.country is None:
        return act
    why = Why("given", f"'{noun.text} … {be.text}': given by saying so", said.sources[0])
    return replace(act, actors=(role,), why=(*act.why, why))
