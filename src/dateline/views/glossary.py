"""What the tables know of a word or phrase: `dateline lexicon`. Found here, said in words by `glosses`.

Words are looked up without the language model, under every base form that they may have (`lexicon.inflected`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from dateline.errors import UsageError
from dateline.events.table import NounRow, Row, adjective_rows, noun_rows, verb_rows
from dateline.lexicon import gazetteer, tables
from dateline.lexicon.inflected import base_forms, phrase_forms
from dateline.lexicon.lines import line_of
from dateline.views.glosses import noun_gloss, row_gloss
from dateline.views.phrase import Phrase, kinds_of, taken_apart
from dateline.views.wordlists import every_word, standings

MAX_CHARACTERS = 200
"""Of what is looked up."""

MOST_PLACES = 8
"""Places of one name that are listed; the largest come first."""

NEAREST = 5
"""Words that are proposed where nothing is known, at most."""

CLOSE = 75.0
"""How alike such a word must be, of 100."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row, list or name that holds the word."""

    sort: str
    """`verb adjective noun`: the rows that code it; `condition`: a row that asks for it; `list`; `place`."""
    word: str
    """As the table writes it, particle and all."""
    makes: str | None
    """Type and mode as `REJECT/meet`, `-` for no event, `None` where it makes nothing by itself."""
    gloss: str
    """What it does, in words."""
    table: str
    """The file."""
    where: str
    """`row 12`, or the list or section in the file."""
    line: int
    added: bool

    @property
    def cite(self) -> str:
        """Where it stands, for a reader; rows as a reading's `why` names them."""
        where = f" {self.where}" if self.where else ""
        return f"{'added ' if self.added else ''}{self.table}{where}, line {self.line}"


@dataclass(frozen=True, slots=True)
class Found:
    """What was asked, and what is known of it.

    `hidden` counts what only `every` shows: rows that the phrase does not fit, rows that only ask for the word.
    `near` are known words like it, where nothing is known.
    """

    asked: str
    entries: tuple[Entry, ...]
    hidden: int
    near: tuple[str, ...]


def look_up(asked: str, *, every: bool = False) -> Found:
    """All that the tables know of a word or phrase. Raises `UsageError` for none, or for one that is too long."""
    asked = " ".join(asked.split())
    if not asked or len(asked) > MAX_CHARACTERS:
        raise UsageError(f"a word or phrase of 1 to {MAX_CHARACTERS} characters is wanted")
    phrase = taken_apart(asked)
    verbs, others = _verbs(phrase)
    shown = [*verbs, *_adjectives(phrase), *_nouns(phrase, tail=bool(verbs) and len(phrase.words) > 1)]
    lists = [
        Entry("list", found.text, None, found.gloss, f"{found.subject}.toml", found.where, found.line, found.added)
        for found in standings(asked.lower(), phrase_forms(phrase.words))
    ]
    places = list(_places(asked))
    rest = [*others, *_conditions(phrase)]
    if every or not (shown or lists or places):
        shown += rest
    entries = _once((*shown, *lists, *places))
    hidden = len(_once((*entries, *rest))) - len(entries)
    return Found(asked, entries, hidden, () if entries else _near(asked))


def _once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """A row or list once, under the form that was found first."""
    found: dict[tuple[str, str, int, bool], Entry] = {}
    for entry in entries:
        found.setdefault((entry.table, entry.where, entry.line if entry.sort == "place" else 0, entry.added), entry)
    return tuple(found.values())


def _verbs(phrase: Phrase) -> tuple[list[Entry], list[Entry]]:
    """The rows of the first word that may fit the phrase, in the order in which they are tried, and its other rows."""
    rows = [row for form in base_forms(phrase.words[0]) for row in verb_rows().get(form, ())]
    fitting = [row for row in rows if phrase.may_fit(row)]
    return [_row("verb", row) for row in fitting], [_row("verb", row) for row in rows if row not in fitting]


def _adjectives(phrase: Phrase) -> Iterator[Entry]:
    for form in base_forms(phrase.words[0]):
        yield from (_row("adjective", row) for row in adjective_rows().get(form, ()) if phrase.may_fit(row))


def _nouns(phrase: Phrase, *, tail: bool) -> Iterator[Entry]:
    """Rows of the phrase's nouns, of its `tail` where a verb opens it; those that ask for a word where it is there."""
    inside = {form for word in phrase.words for form in base_forms(word)}
    for word in phrase.words[1:] if tail else phrase.words:
        for row in (row for form in base_forms(word) for row in noun_rows().get(form, ())):
            alone = not row.modifiers and not row.preps
            if len(phrase.words) == 1 or alone or row.modifiers & inside or row.preps & set(phrase.small):
                yield _noun(row)


def _conditions(phrase: Phrase) -> Iterator[Entry]:
    """Rows of other words that ask for this one, by itself or by a class of it."""
    if len(phrase.words) > 1:
        return
    kinds = kinds_of(phrase.words[0])
    for rows in (*verb_rows().values(), *adjective_rows().values()):
        yield from (_row("condition", row) for row in rows if kinds & (row.objects | row.prep_objects | row.subjects))
    for nouns in noun_rows().values():
        yield from (_noun(row, "condition") for row in nouns if kinds & row.modifiers)


def _row(sort: str, row: Row) -> Entry:
    makes = f"{row.type}/{row.mode}" if row.mode else row.type or None
    return Entry(sort, row.word, makes, row_gloss(row), f"{row.table}.toml", f"row {row.number}", _line(row), row.added)


def _noun(row: NounRow, sort: str = "noun") -> Entry:
    makes = f"{row.type}/{row.mode}" if row.mode else row.type
    gloss = noun_gloss(row)
    return Entry(sort, row.word, makes, gloss, f"{row.table}.toml", f"row {row.number}", _line(row), row.added)


def _line(row: Row | NounRow) -> int:
    own = tables.added()
    text = own.text(row.table) if row.added and own else tables.text(row.table)
    return line_of(text, ("rows", row.number - 1))


def _places(asked: str) -> Iterator[Entry]:
    for file, line, place in gazetteer.where_listed(asked)[:MOST_PLACES]:
        people = f", {place.people:,},000 people" if place.people and place.precision == "town" else ""
        gloss = f"a {place.precision} in {place.country} at {place.lat}, {place.lon}{people}"
        yield Entry("place", place.name, None, gloss, file, "", line, added=False)


def _near(asked: str) -> tuple[str, ...]:
    """Known words that are written like it."""
    known = {word.text for word in every_word()}
    known |= {
        row.word.replace("_", " ")
        for table in (verb_rows(), adjective_rows())
        for rows in table.values()
        for row in rows
    }
    known |= set(noun_rows())
    choices = sorted(word for word in known if len(word) > 2)
    found = process.extract(asked.lower(), choices, scorer=fuzz.ratio, score_cutoff=CLOSE, limit=NEAREST)
    return tuple(word for word, _, _ in found)
