"""`CastStage`: the layer "cast", every mention of an actor in one report and the actors they are of."""

from __future__ import annotations

from dateline.actors import governments, nominals, pronouns, quoting, referents
from dateline.actors.bystanders import bystanders
from dateline.actors.counted import find_counted
from dateline.actors.countries import settle_countries
from dateline.actors.discourse import Discourse
from dateline.actors.find import find_names
from dateline.actors.found import Draft, Found, Scene
from dateline.actors.labelled import with_labelled
from dateline.actors.resolve import resolve_names
from dateline.actors.text import Text, read
from dateline.actors.titles import attach_titles
from dateline.lexicon.tables import words
from dateline.model import Actor, ActorKind, Cast, Form, Layers, Mention, Report, Token, content_id, parse_of
from dateline.model.span import Span


class CastStage:
    """Reads who is mentioned and which mentions are of one actor. Rules and tables only; nothing is remembered."""

    name = "actors"
    requires = ("parse",)
    assigns = "cast"

    def __call__(self, report: Report, layers: Layers) -> Cast:
        """The cast of one report. Raises `PipelineError` where there is no parse."""
        text = read(report, parse_of(layers))
        scene = find_names(text)
        attach_titles(text, scene)
        governments.settle_capitals(scene)
        resolve_names(text, scene)
        settle_countries(text, scene)
        beside = _discourse(text, scene)
        settle_countries(text, scene)
        return with_labelled(report, _cast(report, text, scene, beside))


def _discourse(text: Text, scene: Scene) -> list[Found]:
    """Nominals and pronouns, in the order of the text; returns who is only described, and no part of the scene."""
    discourse = Discourse(text, scene)
    before: quoting.Quoted | None = None
    for quote in quoting.quotations(text):
        if before is not None:
            discourse.before[quote.first] = before
        before = quote
        if quote.verb is not None:
            discourse.by_verb.setdefault(quote.verb.i, []).append(quote)
        for i in range(quote.first, quote.last):
            discourse.quotes[i] = quote
    wide = [*nominals.find_nominals(text, scene), *nominals.widen_peoples(text, scene), *find_counted(text, scene)]
    discourse.waiting = {n.found.head.i: n for n in wide}
    discourse.signed = quoting.signed(text, scene)
    early: dict[int, Found | None] = {}

    def pronoun(token: Token) -> Found | None:
        if token.i not in early:
            early[token.i] = None
            early[token.i] = pronouns.resolve(text, discourse, token) if pronouns.is_pronoun(token) else None
        return early[token.i]

    discourse.pronoun = pronoun
    discourse.nominal = lambda nominal: referents.resolve(discourse, nominal)
    discourse.actor_tokens.update(scene.taken)
    discourse.actor_tokens.update(n.found.head.i for n in wide)
    line: list[tuple[int, int, Found | nominals.Nominal | int]] = []
    line.extend((f.head.i, 0, f) for f in scene.found if f.who is not None)
    line.extend((n.found.head.i, 1, n) for n in wide)
    line.extend((t.i, 2, t.i) for t in text.tokens if pronouns.is_pronoun(t))
    line.sort(key=lambda entry: entry[:2])
    known = {id(f) for f in scene.found}
    for at, _, item in line:
        discourse.go_on(text.tokens[at])
        if isinstance(item, int):
            made = pronoun(text.tokens[item])
            if made is not None:
                scene.found.append(made)
                discourse.note(made)
        elif isinstance(item, Found):
            discourse.note(item)
        else:
            referents.resolve(discourse, item)
            if item.found.who is not None:
                if id(item.found) not in known:
                    scene.found.append(item.found)
                discourse.note(item.found)
    return bystanders(text, scene, discourse)


# ---------------------------------------------------------------- out


def _kept(text: Text, scene: Scene, found: Found) -> bool:
    """A country that only qualifies another noun is no mention unless the noun is an act ("U.S. warning")."""
    if found.who is None:
        return False
    if found.kind is ActorKind.COUNTRY and found.form is Form.NAME:
        if found.head.i in scene.titled:
            return False
        if found.modifier:
            noun = found.head.head
            return noun.lemma.lower() in words("acting", "acts") or noun.lower in words("acting", "acts")
    if found.kind is ActorKind.ORGANISATION and found.form is Form.NAME and found.head.i in scene.titled:
        return False
    return not _credit(text, found)


def _qualifies(found: Found) -> bool:
    """Whether a country is told only of a thing that is not itself an act: "British beef", "a Kenyan report"."""
    return found.kind is ActorKind.COUNTRY and found.form is Form.NAME and found.modifier


def _credit(text: Text, found: Found) -> bool:
    """An agency in a dateline or credit: "(Reuters) -", "KCNA/via REUTERS"."""
    if found.kind is not ActorKind.ORGANISATION or "JRN" not in found.sectors:
        return False
    before = text.words[found.first - 1] if found.first else ""
    after = text.words[found.last] if found.last < len(text.words) else ""
    start = text.tokens[found.first].sentence.row.first
    return (before == "(" and after == ")" and found.first - start < 8) or before in ("/", "via") or after == "/"


def _cast(report: Report, text: Text, scene: Scene, beside: list[Found]) -> Cast:
    kept = [f for f in scene.found if _kept(text, scene, f)]
    starts: dict[int, int] = {}
    for found in kept:
        draft = found.who
        if draft is not None:
            starts[id(draft)] = min(starts.get(id(draft), found.start), found.start)
    gathered: dict[int, Draft] = {}
    for found in kept:
        if found.who is not None:
            _gather(found.who, gathered)
    used = list(gathered.values())
    ids = {id(d): content_id("a", report.id, d.name, starts.get(id(d), d.start)) for d in used}
    used.sort(key=lambda d: (starts.get(id(d), len(report.text)), d.name))
    actors = tuple(_actor(d, ids) for d in used)
    known, held = len(used), {f.span for f in kept}
    left = [f for f in scene.found if f.who is not None and f.span not in held and _qualifies(f)]
    for found in (*beside, *left):
        if found.who is not None and id(found.who) not in ids:
            ids[id(found.who)] = content_id("a", report.id, found.who.name, found.start)
            used.append(found.who)
    mentions = []
    spans: set[Span] = set()
    wider: Found | None = None
    for found in sorted(kept, key=lambda f: (f.start, -f.end)):
        if found.who is None or found.span in spans:
            continue
        if wider is not None and found.end <= wider.end and found.who is wider.who:
            continue
        if wider is None or found.end > wider.end:
            wider = found
        spans.add(found.span)
        mentions.append(_mention(report, found, ids))
    described = tuple(_mention(report, f, ids) for f in beside if f.span not in spans)
    belongings = tuple(_mention(report, f, ids) for f in left)
    others = tuple(_actor(d, ids) for d in used[known:])
    return Cast(
        "cast", "actors/1", tuple(mentions), actors=actors, described=described, others=others, belongings=belongings
    )


def _actor(draft: Draft, ids: dict[int, str]) -> Actor:
    members = tuple(ids[id(m)] for m in draft.members)
    return Actor(ids[id(draft)], draft.name, draft.kind, draft.country, draft.sectors, tuple(draft.titles), members)


def _mention(report: Report, found: Found, ids: dict[int, str]) -> Mention:
    span = _tidy(report.text, found)
    return Mention(span, span.quote(report.text), found.form, ids[id(found.who)], tuple(found.why))


EDGES = ' \t\r\n"“”,;:—–'


def _tidy(text: str, found: Found) -> Span:
    """A mention's characters without marks at its edges; none crosses the end of a line."""
    start, end = found.start, found.end
    low, high = text.rfind("\n", start, found.head.start), text.find("\n", found.head.end, end)
    start, end = (low + 1 if low >= 0 else start), (high if high >= 0 else end)
    while end - start > 1 and text[end - 1] in EDGES:
        end -= 1
    while end - start > 1 and text[start] in EDGES:
        start += 1
    return Span(start, end)


def _gather(draft: Draft, used: dict[int, Draft]) -> None:
    if id(draft) not in used:
        used[id(draft)] = draft
        for member in draft.members:
            _gather(member, used)
