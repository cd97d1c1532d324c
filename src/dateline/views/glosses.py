"""A row of a table in plain words: what it asks for, and what it makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dateline.events.table import DEFAULT_SLOTS, NO_EVENT, NounRow, Row
from dateline.lexicon.countries import name_of
from dateline.lexicon.merging import WORDED
from dateline.lexicon.predicates import NAMED
from dateline.lexicon.tables import load

MEMBERS = 3
"""Members of a class that are named beside it."""

OPERATORS = {
    "promise": "what follows is promised (harm that is promised is THREATEN, a promise not to is REJECT)",
    "refuse": "what follows is refused: not done",
    "request": "what follows is asked for: not done",
    "threaten": "what follows is threatened: not done",
    "accuse": "somebody is said to have done what follows",
    "plan": "what follows is still to come",
    "prepare": "what follows is still to come, and talks are promised to nobody",
    "try": "what follows is only tried or wanted: hypothetical",
    "pass": "what follows is what counts",
    "fail": "what follows is not done",
    "order": "what follows is done by order where it is force, and asked for otherwise",
    "deny": "what follows is denied",
    "mull": "what follows is only thought about",
    "stop": "what follows comes to an end",
}
COMPLEMENTS = {
    "to": "'to' and a verb",
    "that": "a clause with 'that'",
    "ing": "a verb in -ing",
    "past": "a participle",
}
SLOTS = {"obj": "the object", "iobj": "the indirect object", "subj": "the subject", "poss": "whose the object is"}
SECTORS = {
    "GOV": "government", "MIL": "military", "COP": "police", "SPY": "intelligence", "LEG": "legislature",
    "JUD": "judiciary", "OPP": "opposition", "REB": "rebels", "UAF": "unaffiliated armed forces", "PTY": "parties",
    "MED": "media", "BUS": "business", "CVL": "civilians", "EDU": "education", "LAB": "labour", "NGO": "NGOs",
    "HLH": "health", "REF": "refugees", "REL": "religion", "JRN": "journalists", "ELI": "former elites", "CRM": "crime",
}  # fmt: skip
FRAMES = {
    "clause": "reports a clause: '{} that they would leave'",
    "infinitive": "reports an infinitive: '{} to leave'",
    "gerund": "reports a verb in -ing: '{} leaving'",
    "object": "its object is what is spoken or thought of",
    "told": "the one addressed is part of what is asked: '{} them to leave'",
    "as": "tells what somebody takes a thing for: '{} it as a threat'",
    "quote": "carries words in quotation marks, and nothing else",
}


def row_gloss(row: Row) -> str:
    """What a verb's or adjective's row asks for, and what it makes of it."""
    asks = []
    if row.objects:
        asks.append("with an object" if row.objects == {"*"} else f"with an object that is {either(row.objects)}")
    if row.bare:
        asks.append("without an object")
    if row.sole:
        asks.append("whose object stands alone")
    if row.two:
        asks.append("that more than one do")
    if row.preps:
        preps = _or(f"'{word}'" for word in sorted(row.preps))
        governed = (
            f" and a noun{'' if row.prep_objects == {'*'} else f' that is {either(row.prep_objects)}'}"
            if row.prep_objects
            else ""
        )
        asks.append(f"with {preps}{governed}")
    if row.complements:
        asks.append(f"followed by {_or(COMPLEMENTS[kind] for kind in sorted(row.complements))}")
    if row.subjects:
        asks.append(f"whose subject is {either(row.subjects)}")
    makes = [OPERATORS[row.op]] if row.op else []
    if row.type and row.type != NO_EVENT:
        makes += _parties(row.recipients, default=row.recipients == DEFAULT_SLOTS, joint=row.joint)
        if row.actor == "speaker":
            makes.append("who says it does it")
        elif row.actor == "from":
            makes.append("who stands after 'from' does it")
    return "; ".join(part for part in (", ".join(asks), *makes) if part)


def noun_gloss(row: NounRow) -> str:
    """What a noun's row asks for, and who takes part in the act that it names."""
    asks = []
    if row.modifiers:
        asks.append(f"with {_or(f'{word!r}' for word in sorted(row.modifiers))} before it")
    if row.preps:
        governed = f" and a noun that is {either(row.prep_objects)}" if row.prep_objects else ""
        asks.append(f"with {_or(f'{word!r}' for word in sorted(row.preps))}{governed} after it")
    if row.owned:
        asks.append("with a doer of its own")
    if row.attribute:
        asks.append("said of somebody: 'is the largest donor'")
    makes = []
    if row.type != NO_EVENT:
        if row.actors:
            makes.append(f"by whom: after {_or(f'{word!r}' for word in row.actors)}, or the possessor")
        makes += _parties(row.recipients, default=False, joint=row.joint)
        if row.undergone:
            makes.append("its possessor undergoes it")
        if row.bare:
            makes.append("counts without any party too")
    return "; ".join(part for part in (", ".join(asks), *makes) if part)


def either(words: Iterable[str]) -> str:
    """Words and classes that a row asks for: "'policy', 'plan' or of class @meeting (meeting, talk, summit, …)"."""
    plain = [f"'{word}'" for word in sorted(words) if word[0] != "@"]
    named = [name for name in sorted(words) if name[0] == "@"]
    return _or([*plain, *(class_words(name) for name in named)])


def class_words(name: str) -> str:
    """A class as a reader can take it."""
    members = str(load("predicate_classes").get(name[1:], "")).split()
    some = f"{', '.join(members[:MEMBERS])}{', …' if len(members) > MEMBERS else ''}" if members else ""
    if name[1:] not in NAMED:
        return f"of class {name} ({some})"
    return f"{NAMED[name[1:]]} ({some})" if some else NAMED[name[1:]]


def list_gloss(subject: str, path: tuple[Any, ...], word: str, value: Any, comment: str) -> str:
    """What it means that a word stands in a list or section of a table; the table's own comment where no rule says."""
    top = str(path[0])
    inner = str(path[1]) if len(path) > 1 else ""
    if subject == "predicate_classes":
        members = str(load("predicate_classes")[top]).split()
        return f"of class @{top}, {len(members)} words: {', '.join(members[:8])}{', …' if len(members) > 8 else ''}"
    if subject == "offices" and top == "offices":
        return f"an office; its holder is of sector {sector(inner)}"
    if subject == "offices" and top == "short":
        return f"short for '{value}'"
    if subject in ("bodies", "collectives") and top in ("heads", "groups"):
        return f"{'the head noun of a body' if top == 'heads' else 'a group'} of sector {sector(inner)}"
    if subject == "bodies" and top == "named":
        return _body(value)
    if subject == "countries" and top in ("countries", "cities"):
        return _country(inner, str(path[2]) if len(path) > 2 and top == "countries" else "", top)
    if subject == "outlets":
        return f"{'an outlet' if top == 'outlets' else 'the end of hosts'}: {_pairs(value)}"
    if subject == "sites" and top == "sites":
        return f"a site{f' in {_named(value[0])}' if value[0] else ''} at {value[1]}, {value[2]}"
    if subject == "sites":
        return f"another name of {value}"
    if subject == "calendar" and top == "holidays":
        return f"a holiday: {_pairs({key: part for key, part in value.items() if key != 'example'})}"
    if subject == "time" and top in ("phrases", "days"):
        return f"a time: {_pairs({key: part for key, part in value.items() if key != 'example'})}"
    if subject == "calendar" and top == "named_days":
        return f"a day that news calls by name: {_pairs(value)}"
    if subject == "feasts":
        return f"a feast on {len(value)} days listed, {value[0]} to {value[-1]}" if isinstance(value, list) else ""
    if subject == "contexts" and top not in ("plain", "only", "kind"):
        return f"puts its sentence into the context {top}"
    if subject == "instruments":
        return f"shows that it was done by {top}"
    if subject == "names" and top == "nicknames":
        return f"{inner} is short for {value}"
    if subject == "zones":
        return f"its clock stands at {value}" if isinstance(value, str) else "a zone that its country decides"
    if subject == "speech" and top in ("verbs", "nouns", "adjectives"):
        return _cue(top, path[1:], word)
    if subject == "speech" and top == "force":
        return f"who says it with this word means to {inner.replace('-', ' ')}"
    told = _first_sentence(comment)
    if isinstance(value, str | int) and len(path) > 1 and subject not in WORDED:
        return f"{told or top.replace('_', ' ')}: {inner} is {value}"
    return told


def sector(code: str) -> str:
    """A sector's code, with its name where it has one: `GOV (government)`."""
    return f"{code} ({SECTORS[code]})" if code in SECTORS else code


def _parties(recipients: tuple[str, ...], *, default: bool, joint: bool) -> list[str]:
    if recipients == ("-",):
        makes = ["nobody receives it"]
    elif default:
        makes = ["to whom: the object, or after a preposition"]
    else:
        slots = [SLOTS[word] for word in recipients if word in SLOTS]
        after = [f"'{word}'" for word in recipients if word not in SLOTS]
        whom = _or([*slots, *([f"after {_or(after)}"] if after else [])])
        makes = [f"to whom: {whom}"] if whom else []
    return [*makes, *(["both sides do it together"] if joint else [])]


def _body(value: Mapping[str, Any]) -> str:
    country = f", {_named(value['country'])}" if "country" in value else ""
    others = f"; also {', '.join(value['names'][1:])}" if len(value["names"]) > 1 else ""
    return f"a body of sector {' and '.join(map(sector, value['sectors']))}{country}: {value['names'][0]}{others}"


def _country(code: str, part: str, section: str) -> str:
    if section == "cities":
        return f"a city that may stand for {_named(code)}"
    roles = {"adjectives": "the adjective", "people": "one of the people", "capitals": "the capital", "also": "a name"}
    return f"{roles.get(part, 'the name')} of {_named(code)}"


def _cue(top: str, path: tuple[Any, ...], word: str) -> str:
    kind = top.removesuffix("s")
    frame = str(path[0])
    if frame == "with" and len(path) > 1:
        return f"a cue of attribution, a verb with '{path[1]}': '{word} {path[1]} …'"
    if top == "verbs" and frame in FRAMES:
        return f"a cue of attribution, a verb; {FRAMES[frame].format(word)}"
    after = FRAMES[frame].split(":")[0] if frame in FRAMES else f"with '{frame}' after it"
    return f"a cue of attribution, {'an' if kind == 'adjective' else 'a'} {kind}; {after}"


def _named(code: str) -> str:
    name = name_of(code)
    return f"{name} ({code})" if name else code


def _pairs(value: Any) -> str:
    if not isinstance(value, Mapping):
        return str(value)
    return ", ".join(
        f"{key} {', '.join(map(str, part)) if isinstance(part, list) else part}" for key, part in value.items()
    )


def _or(words: Iterable[str]) -> str:
    listed = list(words)
    return listed[0] if len(listed) == 1 else f"{', '.join(listed[:-1])} or {listed[-1]}" if listed else ""


def _first_sentence(comment: str) -> str:
    end = comment.find(". ")
    return (comment[:end] if end > 0 else comment).strip().rstrip(".:")
