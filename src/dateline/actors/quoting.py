"""Who is heard inside quotation marks, in a turn or a sound bite, by simple syntax."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.actors import persons
from dateline.actors.found import Draft, Found, Scene
from dateline.actors.text import Text
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Sentence, Token

MARK = '"'
SOURCE = 4
"""Tokens between a quotation and "according to", and between that and a name."""
NEAR = 60
"""Tokens after or before a quotation in which its verb of speech may stand."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Tokens `[first, last)` between marks; `verb` is the verb of speech found for it."""

    first: int
    last: int
    verb: Token | None


def quotations(text: Text) -> list[Quoted]:
    """Stretches between double quotation marks, paragraph by paragraph, with the verb that says who speaks."""
    found: list[Quoted] = []
    blocks: dict[int, list[Sentence]] = {}
    for sentence in text.parse.sentences:
        blocks.setdefault(sentence.block, []).append(sentence)
    for sentences in blocks.values():
        first, last = sentences[0].row.first, sentences[-1].row.last
        open_at = -1
        ranges = []
        for i in range(first, last):
            if text.tokens[i].text == MARK:
                if open_at < 0:
                    open_at = i
                else:
                    ranges.append((open_at + 1, i))
                    open_at = -1
        if open_at >= 0:
            ranges.append((open_at + 1, last))
        inside = {i for a, b in ranges for i in range(a, b)}
        found.extend(Quoted(a, b, _verb(text, a, b, first, last, inside)) for a, b in ranges if b > a)
    return found


def signed(text: Text, scene: Scene) -> dict[int, Found]:
    """Paragraphs that end with a name and an account in brackets ("- A. Name (@account)") are that person's words."""
    found: dict[int, Found] = {}
    for i, word in enumerate(text.words):
        if word.startswith("@") and i > 1 and text.words[i - 1] == "(":
            mention = scene.taken.get(i - 2)
            dashed = mention is not None and mention.first > 0 and text.words[mention.first - 1] in ("-", "--")
            if mention is not None and dashed and mention.kind is ActorKind.PERSON:
                found[text.tokens[i].sentence.block] = mention
    return found


def _verb(text: Text, a: int, b: int, first: int, last: int, inside: set[int]) -> Token | None:
    """The nearest verb of speech outside the marks, in the quotation's own sentences or right after them."""
    speech = words("acting", "speech")
    low = text.tokens[a].sentence.row.first
    high = text.tokens[b - 1].sentence.row.last
    best: tuple[int, Token] | None = None
    for i in range(max(first, low, a - NEAR), min(last, high + 14, b + NEAR)):
        t = text.tokens[i]
        if i in inside or t.pos != "VERB" or t.lemma not in speech:
            continue
        if i >= high and not any(c.dep == "nsubj" for c in t.children):
            continue
        distance = i - b if i >= b else a - i + 3
        if i >= high and best is not None and best[1].i < a and not _whole(text, a):
            continue  # "She warned that it is "my duty". The minister answered": a phrase of the sentence before
        if best is None or distance < best[0]:
            best = (distance, t)
    return best[1] if best else None


def _whole(text: Text, a: int) -> bool:
    """Whether a quotation starts a sentence of its own, not a phrase within another's."""
    return text.words[a][0].isupper() or a - 1 == text.tokens[a].sentence.row.first


def source_after(text: Text, scene: Scene, quote: Quoted) -> Draft | None:
    """Who is named after "according to" right after a quotation."""
    tokens, end = text.tokens, min(quote.last + SOURCE, len(text.tokens) - 1)
    for i in range(quote.last, end):
        if tokens[i].lower == "according" and tokens[i + 1].lower == "to":
            if tokens[i].sentence is not tokens[quote.last - 1].sentence:
                return None
            near = range(i + 2, min(i + 2 + SOURCE, tokens[i].sentence.row.last))
            return next((m.who for at in near if (m := scene.taken.get(at)) is not None), None)
    return None


def subject_of(verb: Token) -> Token | None:
    """The verb's subject, or that of the verb it is coordinated with or complements."""
    citing = verb.head.head if verb.dep == "pcomp" and verb.head.lower == "as" else verb
    if citing.lemma in ("quote", "cite"):
        cited = next((c for c in citing.children if c.dep == "dobj"), None)
        if cited is not None and any(c.lower == "as" for c in citing.children):
            return cited  # "the paper quoted Otieno as saying"
    token = verb
    for _ in range(4):
        for child in token.children:
            if child.dep == "nsubj":
                return child
        if token.dep in ("conj", "xcomp", "advcl") and token.head.pos in ("VERB", "AUX"):
            token = token.head
        elif token.dep == "ccomp" and any(c.dep == "expl" for c in token.children):
            token = token.head  # "She sounded hopeful, telling them there was news, saying that …"
        elif token.dep == "relcl":
            return token.head
        else:
            return None
    return None


def heard(scene: Scene, speaker: str) -> Draft | None:
    """The actor whose name is in a turn's or sound bite's tag."""
    parts = persons.parts_of(speaker)
    best: Draft | None = None
    for draft in scene.drafts:
        if draft.kind is not ActorKind.PERSON or not draft.parts:
            continue
        if set(draft.parts) <= set(parts) and (best is None or len(draft.parts) > len(best.parts)):
            best = draft
    return best
