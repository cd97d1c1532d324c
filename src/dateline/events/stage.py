"""`EventStage`: the acts that one report tells, each with its code, parties, standing and the rules behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.events.accidents import accidental, calamitous
from dateline.events.act import Act
from dateline.events.acts import WORDED, Coder
from dateline.events.aimed import aimed
from dateline.events.aside import aside
from dateline.events.awaited import awaited
from dateline.events.bearers import addressed
from dateline.events.behind import behind
from dateline.events.bygone import ahead, bygone
from dateline.events.circumstances import contexts, historical, instrument
from dateline.events.clause import Clause
from dateline.events.completed import completed
from dateline.events.elided import before_verb
from dateline.events.elsewhere import elsewhere, figurative
from dateline.events.frames import kinds_of
from dateline.events.given import given
from dateline.events.hosting import hosted
from dateline.events.locating import countries_of, located
from dateline.events.means import by_means
from dateline.events.mood import owed, trigger_span, turned
from dateline.events.nominals import in_vain
from dateline.events.nouns import code_noun
from dateline.events.obtained import is_obtained
from dateline.events.opinions import is_risk
from dateline.events.parties import Parties
from dateline.events.passing import in_passing
from dateline.events.placing import places
from dateline.events.quantities import Figures, quantities
from dateline.events.retold import Told, kept
from dateline.events.senses import sense
from dateline.events.status import PURPOSE
from dateline.events.subjects import is_passive
from dateline.events.table import adjective_rows, noun_lemma, noun_rows, phrases, verb_lemma, verb_rows
from dateline.events.unrest import in_protest
from dateline.lexicon.tables import words
from dateline.model import (
    READ,
    Cast,
    EventRecord,
    Layer,
    Layers,
    Parse,
    Report,
    Role,
    Sentence,
    Statement,
    Status,
    TimeMention,
    Token,
    Why,
    as_day,
    content_id,
    parse_of,
)

DUTY = words("status", "duty")
NOMINAL = ("nsubj", "nsubjpass", "dobj", "pobj")
PREDICATIVE = ("acomp", "ROOT", "conj", "oprd")
THINGS = frozenset({"@harm", "@weapon", "@armed"})
MATERIAL = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE"})
SPOKEN = frozenset({"ACCUSE", "THREATEN", "PROTEST"})
"""What only people and bodies do; an attack raises no questions."""
SPEAKERS = frozenset({"@people", "@police", "@court", "@authority"})
DOERS = frozenset({"@people", "@armed", "@force", "@police", "@militia", "@court", "@authority"})
"""Classes of nouns for those who do deeds."""
MODIFYING = frozenset({"COERCE", "SANCTION"})
"""Types whose participle before a noun tells the act: "the jailed reporter", "sanctioned firms"."""
OPEN = frozenset(
    {
        ("COERCE", "censor"), ("COERCE", "curfew"), ("COERCE", "martial-law"), ("COERCE", "seize"),
        ("COERCE", "misinformation"), ("COERCE", "cyber"), ("MOBILIZE", "police"), ("MOBILIZE", "militia"),
        ("PROTEST", "demo"), ("PROTEST", "strike"), ("PROTEST", "vandalize"), ("PROTEST", "riot"),
    }
)  # fmt: skip
"""What is news though nobody is named; roads are closed and things are tested for many reasons."""
TRAINING = phrases("clause_words", "training")
HAPPENED = frozenset({Status.OCCURRED, Status.ONGOING})
SOME = frozenset({"some", "many", "others", "another", "several", "dozens", "hundreds", "scores", "both", "most"})
VICTIMS = frozenset({"@people", "@person"})
HELD = frozenset({"arrest", "deport"})
OFFICERS = frozenset({"@police", "@militia", "@court", "@authority"})
CROWDS = frozenset({"@protester", "@people", *OFFICERS})
NARROW = frozenset({"limit", "restrict", "curb", "isolate"})
"""What as a participle only says how much there is: "limited means"."""
MAX_TIME_STEPS = 2
"""A time and its preposition; what is deeper dates another thing ("amid doubts on the 2016 vote")."""
MAX_ACTS = 40
"""Acts kept from one sentence; more is a list or a broken parse."""


class EventStage:
    """Reads the events of one report."""

    name = "events"
    requires = ("parse", "times", "cast", "statements")
    assigns = "events"

    def __call__(self, report: Report, layers: Layers) -> Layer[EventRecord]:
        """The layer of events, in text order."""
        parse = parse_of(layers)
        cast = layers.get("cast", Cast)
        parties, spoken_of = Parties(parse, cast), countries_of(cast)
        times = layers.items("times", TimeMention)
        statements = layers.items("statements", Statement)
        coder = Coder(parties, calamity=calamitous(parse))
        found: list[Told] = []
        timed: dict[int, bool] = {}
        for sentence in parse.sentences:
            if sentence.kind not in READ:
                continue
            acts = sentence_acts(sentence, coder, parties)
            if not acts:
                continue
            around = contexts(sentence, parties)
            figures, triggers = Figures(sentence), frozenset(act.trigger.i for act in acts)
            here = [t for t in times if sentence.span.overlaps(t.span)]
            for act in (given(_by_speaker(act, statements, parties), statements, parties) for act in acts):
                event = _record(report, parse, sentence, act, around, here, statements, parties)
                event = replace(
                    event,
                    places=tuple(located(place, spoken_of) for place in event.places),
                    quantities=quantities(act, figures, parties, triggers - {act.trigger.i}),
                )
                event = hosted(event, act, parties)
                found.append(Told(act, event, any(_governs(act, parse.head_of(t.span)) for t in here)))
                past = [t for t in here if _is_past(t, report)]
                if found[-1].timed or past:
                    timed[event.trigger.start] = any(_governs(act, parse.head_of(t.span)) for t in past)
        events = awaited(completed(kept(found, parse, parties), parse), timed, parse, parties)
        return Layer("events", self.name, events)


def sentence_acts(sentence: Sentence, coder: Coder, parties: Parties) -> list[Act]:
    """The acts of one sentence, in text order; words that belong to one act code no other."""
    verbs, adjectives, nouns = verb_rows(), adjective_rows(), noun_rows()
    heads: list[Token] = []
    names: list[Token] = []
    for token in sentence.tokens:
        lemma = token.lemma.lower()
        if token.pos == "AUX" and token.dep not in ("aux", "auxpass") and lemma in verbs:
            heads.append(token)  # "is under arrest"
        elif token.pos == "VERB" and token.dep in NOMINAL and token.tag == "VBZ" and noun_lemma(token) in nouns:
            names.append(token)  # "weekly marches have resumed", read as a verb
        elif token.pos == "VERB":
            known = verb_lemma(token) in verbs and (token.dep != "amod" or token.tag == "VBN") and not in_vain(token)
            if known or any(c.dep == "aux" and c.lower in DUTY for c in token.children):
                heads.append(token)
        elif token.pos == "ADJ" and lemma in adjectives and (token.dep in PREDICATIVE or _after_noun(token)):
            heads.append(token)
        elif token.pos in ("NOUN", "PROPN") and noun_lemma(token) in nouns:
            names.append(token)
    if not heads and not names:
        return []
    if figurative(sentence):
        return []
    acts: list[Act] = []
    used: set[int] = set()
    # A governing verb comes before what it governs, wherever it stands, so that it can take its complement in.
    for verb in sorted(heads, key=lambda t: (sum(1 for _ in _up(t)), t.i)):
        act = None if verb.i in used else _verb_act(verb, coder, parties)
        if act is None:
            continue
        used.update(act.used)
        acts.append(act)
        if act.inner is not None:
            acts.append(act.inner)
        if len(acts) >= MAX_ACTS:
            break
    for noun in names:
        if noun.i in used or len(acts) >= MAX_ACTS or (noun.head.head.i in used and in_protest(noun)):
            continue
        act = _noun_act(noun, coder, parties)
        if act is not None:
            used.update(act.used)
            acts.append(act)
    acts = [aside(act, parties) for act in acts]
    acts.sort(key=lambda act: act.trigger.i)
    return acts


def _verb_act(verb: Token, coder: Coder, parties: Parties) -> Act | None:
    """The act that a verb or adjective names here, if it tells enough of who does it to whom."""
    act = coder.code(verb) or (owed(verb, parties) if verb.pos == "VERB" else None)
    if act is None:
        return None
    act = behind(by_means(addressed(aimed(turned(act, parties), coder), parties)), parties)
    around = coder.clause(verb)
    gained = act.mode == "release" and is_obtained(act, coder.clause(act.trigger))
    both = act.actors and (_known(act, parties) or act.type == "CONSULT")
    if act.standing.reason == PURPOSE and not both and not gained:
        return None  # what somebody hopes for is told as an act only where both sides are named
    if verb.dep == "amod" and verb.pos == "VERB" and (act.type not in MODIFYING or verb.lemma in NARROW):
        return None
    faceless = act.owned or _faceless(act, around, parties) or _done(act, around, parties)
    told = act.actors or ((act.recipients or _victims(act, around, parties)) and faceless)
    told = told or (act.exact and act.standing.status in HAPPENED and _seen(act, around, parties))
    if not told and not gained:
        return None
    unmeant = accidental(act, calamity=coder.calamity) or elsewhere(act, parties) or in_passing(act, parties)
    return None if unmeant else act


def _noun_act(noun: Token, coder: Coder, parties: Parties) -> Act | None:
    """The act that a noun names here."""
    act = code_noun(noun, parties)
    act = sense(act, parties) if act is not None else None
    if act is None:
        return None
    act = by_means(aimed(act, coder))
    unmeant = is_risk(act) or elsewhere(act, parties) or in_passing(act, parties)
    return None if accidental(act, calamity=coder.calamity) or unmeant else act


def _known(act: Act, parties: Parties) -> bool:
    """Whether it is done to somebody who is more than told of in passing."""
    return any(not parties.in_passing(role) for role in act.recipients)


def _after_noun(adjective: Token) -> bool:
    """Whether an adjective says what its noun tells, and of whom: "a report critical of the ministry"."""
    if adjective.dep != "amod" or adjective.i < adjective.head.i or adjective.head.pos != "NOUN":
        return False
    own = {c.lower for c in adjective.children if c.dep == "prep"}
    return any(own & row.preps and row.actor == "subj" for row in adjective_rows()[adjective.lemma.lower()])


def _by_speaker(act: Act, statements: Sequence[Statement], parties: Parties) -> Act:
    """An act whose word is also the cue of a statement is its speaker's, where the verb has no subject of its own.

    In "Cairo said its army had left the strip and called for talks" the parse may hang "called" under the army.
    """
    verb = act.trigger
    if (
        verb.pos != "VERB"
        or is_passive(verb)
        or (act.actors and (verb.dep != "conj" or verb.child("nsubj") is not None or before_verb(verb)))
    ):
        return act
    for statement in statements:
        if statement.speaker is None or not any(cue.overlaps(verb.span) for cue in statement.cues):
            continue
        if any(role.actor == statement.speaker for role in (*act.actors, *act.recipients)):
            return act
        source = next(iter(statement.sources), None)
        if source is None or parties.who(role := Role(statement.speaker, source)) is None:
            return act
        why = Why("speaker", f"'{verb.text}' is how a statement is made: by its speaker", source)
        return replace(act, actors=(role,), why=(*act.why, why))
    return act


def _faceless(act: Act, around: Clause, parties: Parties) -> bool:
    """Whether a clause needs no doer: a passive, or a deed whose subject is a weapon or an attack."""
    return around.passive or (
        act.type not in WORDED and any(t.pos == "NOUN" and THINGS & kinds_of(t, parties) for t in around.subjects)
    )


def _victims(act: Act, around: Clause, parties: Parties) -> bool:
    """Whether people whom the cast does not know are hurt or held: "killed the mayor's driver"."""
    if around.verb.dep == "amod" or (act.type != "ASSAULT" and act.mode not in HELD):
        return False
    return any(t.lower in SOME or VICTIMS & kinds_of(t, parties) for t in around.objects)


def _seen(act: Act, around: Clause, parties: Parties) -> bool:
    """Whether a deed is news though nobody whom the cast knows takes part: "a book was banned"."""
    if around.verb.child("nsubj", "nsubjpass") is None:
        return False
    if around.passive and (act.type, act.mode) in OPEN:
        return True
    doers = [kinds_of(t, parties, wide=True) for t in around.subjects if t.pos == "NOUN"]
    if act.owned and act.type == "ASSAULT" and act.mode is not None and any("@armed" in kinds for kinds in doers):
        return not any(t.lemma.lower() in TRAINING for t in act.trigger.sentence.tokens)
    if act.type in MATERIAL and any(OFFICERS & kinds for kinds in doers):
        return True
    return act.owned and (act.type in MATERIAL or act.type == "PROTEST") and any(CROWDS & kinds for kinds in doers)


def _done(act: Act, around: Clause, parties: Parties) -> bool:
    """Whether a deed has doers whom the cast does not know, but who are people or bodies: "the jury convicted him"."""
    if act.type in MATERIAL:
        return any(t.pos == "NOUN" and DOERS & kinds_of(t, parties, wide=True) for t in around.subjects)
    return act.type in SPOKEN and any(t.pos == "NOUN" and SPEAKERS & kinds_of(t, parties) for t in around.subjects)


def _up(token: Token) -> list[Token]:
    found: list[Token] = []
    while token.head is not token and len(found) < 60:
        token = token.head
        found.append(token)
    return found


def _record(
    report: Report,
    parse: Parse,
    sentence: Sentence,
    act: Act,
    around: tuple[str, ...],
    times: Sequence[TimeMention],
    statements: Sequence[Statement],
    parties: Parties,
) -> EventRecord:
    act = ahead(bygone(act, times, report.published), times, report.published)
    trigger = trigger_span(act)
    clause = act.anchor.subtree_span()
    span = clause.hull(trigger) if sentence.span.covers(clause) else sentence.span
    why = [*act.why, act.standing.why]
    old = None
    if act.standing.status in (Status.OCCURRED, Status.ONGOING):
        old = historical(act, (t for t in times if _governs(act, parse.head_of(t.span))), report.published)
        if old is not None:
            why.append(Why("background", f"'{old.text}' is more than a month before publication", old.span))
    return EventRecord(
        id=content_id("e", report.id, trigger.start, trigger.end, act.type, act.mode),
        span=span,
        trigger=trigger,
        type=act.type,
        mode=act.mode,
        contexts=around,
        status=act.standing.status,
        historical=old is not None,
        instrument=instrument(act),
        actors=act.actors,
        recipients=act.recipients,
        places=places(act, parties),
        statement=innermost(trigger.start, statements),
        why=tuple(why),
    )


def _is_past(time: TimeMention, report: Report) -> bool:
    """Whether a time is a date before the report's."""
    latest, published = time.moment.latest, report.published
    if time.timex.type != "DATE" or latest is None or published is None:
        return False
    return as_day(latest) < as_day(published)


def _governs(act: Act, time: Token | None) -> bool:
    """Whether a time hangs on the act's own words ("met in 2011"), not on something said in passing."""
    steps = 0
    while time is not None and steps <= MAX_TIME_STEPS:
        if time is act.trigger or time is act.anchor:
            return True
        if time.head is time:
            return False
        time, steps = time.head, steps + 1
    return False


def innermost(at: int, statements: Sequence[Statement]) -> str | None:
    """The innermost statement whose contents hold a character."""
    best: tuple[int, str] | None = None
    for statement in statements:
        for content in statement.contents:
            if content.start <= at < content.end and (best is None or len(content) < best[0]):
                best = (len(content), statement.id)
    return best[1] if best is not None else None
