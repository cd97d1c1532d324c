"""Whose words they are: the source's characters, and who that is in the report's cast."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import Actor, ActorKind, Cast, Form, Link, Mention, Parse, Span, Token
from dateline.statements.clause import below, spans
from dateline.statements.cues import Cues
from dateline.statements.documents import Documents
from dateline.statements.who import stands_for

WIDGET = "MORE"
"""What ends the list of links that some pages put behind a name: "Park SunFive things to know MORE said …"."""


LOOSE = frozenset({"whose", "where", "whom", "when"})
"""What opens a clause that tells something besides: "Park, *whose* book is out", but not "Park, *who* leads it"."""


def source_words(source: Token) -> set[int]:
    """The indices of a source's phrase: with its apposition and "who leads it", without what is told of it besides."""
    words = below(source)
    cuts = [c for c in source.children if c.dep in {"relcl", "acl", "advcl"} and _besides(c, source)]
    if not cuts:
        return words
    first = min(min(below(c)) for c in cuts)
    return {i for i in words if i < first - 1}


def _besides(clause: Token, source: Token) -> bool:
    inside = clause.subtree()
    floor = source.sentence.row.first
    if inside[0].i <= source.i or source.sentence.tokens[inside[0].i - 1 - floor].text != ",":
        return False
    return clause.dep != "relcl" or source.pos != "PROPN" or inside[0].lower in LOOSE


class Speakers:
    """Finds the actor behind a source. Mentions are looked up by the token they end on, so a look-up costs nothing."""

    def __init__(self, parse: Parse, cast: Cast, table: Cues, text: str) -> None:
        self._tokens = parse.tokens
        self._table = table
        self._text = text
        self._actors: dict[str, Actor] = {actor.id: actor for actor in cast.actors}
        self._with_name = {mention.actor for mention in cast.items if mention.form is Form.NAME}
        self._at: dict[int, Mention] = {}
        for mention in cast.items:
            for token in parse.inside(mention.span):
                held = self._at.get(token.i)
                if held is None or len(mention.span) < len(held.span):
                    self._at[token.i] = mention
        self._documents = Documents(parse, self._named)

    def actor(self, source: Token) -> str | None:
        """The id of the actor whose words a source's are: whom it names, or who made it where it is a document."""
        if source.text == WIDGET:
            return self._before(source)
        return self._named(source) or self._documents.maker(stands_for(source))

    def _before(self, widget: Token) -> str | None:
        """The first person named in a sentence, where a list of links stands between the name and the verb."""
        for token in widget.sentence.tokens:
            if token.i >= widget.i:
                return None
            people = self.people((token,))
            if people:
                return next(iter(people))
        return None

    def _named(self, source: Token) -> str | None:
        """The id of the actor whom a source's head names, through an apposition or a relative pronoun too."""
        head = stands_for(source)
        for token in (head, *(c for c in head.children if c.dep in {"appos", "compound", "flat"})):
            mention = self._at.get(token.i)
            if mention is not None and (token is head or token.dep == "appos" or mention is self._at.get(head.i)):
                return mention.actor
        return None

    def known(self, id_: str | None) -> Actor | None:
        """The actor of an id."""
        return self._actors.get(id_) if id_ is not None else None

    def people(self, tokens: Iterable[Token]) -> frozenset[str]:
        """The ids of the persons whom some tokens name."""
        found = {m.actor for t in tokens if (m := self._at.get(t.i)) is not None and m.form is Form.NAME}
        return frozenset(i for i in found if i in self._actors and self._actors[i].kind is ActorKind.PERSON)

    def named(self, label: str) -> str | None:
        """The id of the actor whom a label names: in "White House Spokeswoman Sarah Sanders" the person."""
        words = label.lower().split()
        inside = [a for a in self._actors.values() if a.name and set(words).issuperset(a.name.lower().split())]
        if inside:
            return max(inside, key=lambda a: (a.kind is ActorKind.PERSON, len(a.name.split()), a.name, a.id)).id
        last = words[-1:]
        found = [a for a in self._actors.values() if a.kind is ActorKind.PERSON and a.name.lower().split()[-1:] == last]
        return found[0].id if len(found) == 1 else None

    def link(self, source: Token, words: set[int] | None = None, more: Span | None = None) -> Link:
        """A link of a chain for a source; `more` is what the text says of why it is not named."""
        who = stands_for(source)
        if who is not source:
            words = below(who, [c for c in who.children if c.dep in {"relcl", "acl"}])
        parts = spans(self._tokens, words if words else below(source))
        described = " ".join(part.quote(self._text) for part in parts) or source.text
        hull = Span(parts[0].start, parts[-1].end) if parts else source.span
        id_ = self.actor(source)
        actor = self._actors.get(id_) if id_ is not None else None
        if self.unnamed(who) and id_ not in self._with_name:
            if more is not None:
                described = f"{described}, {more.quote(self._text)}"
            return Link(described, id_, named=False, described_as=described, span=hull)
        named = actor is not None and self._named(source) is not None
        return Link(actor.name if actor is not None and named else described, id_, span=hull)

    def unnamed(self, source: Token) -> bool:
        """Whether the source is somebody the report does not name: "a source", "U.S. officials", "some"."""
        if any(c.dep == "appos" and c.pos == "PROPN" for c in source.children):
            return False
        if source.tag in {"NN", "NNS"}:
            return self._table.has("chain.unnamed", source.lemma)
        return self._table.has("chain.quantities", source.lower)
