"""Sound bites and turns: the section says who is heard."""

from __future__ import annotations

from dateline.model import (
    Actor,
    ActorKind,
    Cast,
    Columns,
    Force,
    Layers,
    Parse,
    Report,
    Section,
    SectionKind,
    SentenceRow,
    Span,
    Statement,
    StatementForm,
)
from dateline.statements import StatementStage
from dateline.statements.cues import cues
from dateline.statements.sources import Speakers
from tests.statements.reading import cast_of

BITE = "Ministry Spokeswoman Ana Park"
TAG = f"[Sound bite: {BITE}]"
WORDS = '“We will wait until they call."'
TEXT = f"{TAG}\n{WORDS}\n\nBack to you."


def words(text: str, offset: int) -> list[tuple[str, int]]:
    """A text's words and single punctuation marks, with their places."""
    out: list[tuple[str, int]] = []
    word = ""
    for at, char in enumerate(text + " "):
        if char.isalnum():
            word += char
            continue
        if word:
            out.append((word, offset + at - len(word)))
            word = ""
        if not char.isspace():
            out.append((char, offset + at))
    return out


def flat(text: str, blocks: list[tuple[Span, SectionKind, str | None]]) -> Parse:
    """A parse in which every token is its own root: what is heard needs no syntax."""
    tokens: list[tuple[str, int]] = []
    rows = []
    for number, (span, kind, speaker) in enumerate(blocks):
        first = len(tokens)
        tokens += words(span.quote(text), span.start)
        rows.append(SentenceRow(first, len(tokens), number, kind, speaker))
    size = len(tokens)
    columns = Columns(
        texts=tuple(word for word, _ in tokens),
        starts=tuple(at for _, at in tokens),
        ends=tuple(at + len(word) for word, at in tokens),
        lemmas=tuple(word.lower() for word, _ in tokens),
        poses=("X",) * size,
        tags=("XX",) * size,
        deps=("ROOT",) * size,
        heads=tuple(range(size)),
        ents=("",) * size,
        begins=(False,) * size,
    )
    return Parse("parse", "handmade", tuple(rows), columns=columns)


def read(kind: SectionKind, speaker: str) -> tuple[Statement, ...]:
    bite = Span(0, len(TAG) + 1 + len(WORDS))
    rest = Span(bite.end + 2, len(TEXT))
    report = Report(
        text=TEXT,
        sections=(Section(kind, bite, speaker), Section(SectionKind.TURN, rest, "Anchor")),
        outlet="Radio Nine",
    )
    parse = flat(
        TEXT,
        [
            (Span(0, len(TAG)), kind, speaker),
            (Span(len(TAG) + 1, bite.end), kind, speaker),
            (rest, SectionKind.TURN, "Anchor"),
        ],
    )
    cast = Cast("cast", "handmade", actors=(Actor("a-1", "Ana Park", ActorKind.PERSON),))
    return StatementStage()(report, Layers().add(parse).add(cast)).items


def test_a_sound_bite_is_its_speakers_words_whatever_its_marks() -> None:
    (found,) = read(SectionKind.SOUND_BITE, BITE)
    assert [span.quote(TEXT) for span in found.contents] == [WORDS]
    assert (found.speaker, found.speaker_text, found.form) == ("a-1", BITE, StatementForm.DIRECT)
    assert [link.who for link in found.chain] == ["Radio Nine", BITE]


def test_a_guests_turn_is_his_words() -> None:
    (found,) = read(SectionKind.TURN, "Ana Park")
    assert found.speaker == "a-1"


def test_the_outlets_own_turns_are_no_statements() -> None:
    assert read(SectionKind.TURN, "Reporter") == ()


def test_a_label_that_names_nobody_in_the_cast_keeps_its_words() -> None:
    (found,) = read(SectionKind.SOUND_BITE, "Resident of Port Town")
    assert (found.speaker, found.speaker_text) == (None, "Resident of Port Town")


def test_a_label_with_a_house_in_it_names_the_person() -> None:
    cast = Cast(
        "cast",
        "handmade",
        actors=(Actor("a-0", "Coast Ministry", ActorKind.GOVERNMENT), Actor("a-1", "Ana Park", ActorKind.PERSON)),
    )
    speakers = Speakers(flat("", []), cast, cues(), "")
    assert speakers.named("Coast Ministry Spokeswoman Ana Park") == "a-1"
    assert speakers.named("Coast Ministry") == "a-0"
    assert speakers.named("Spokeswoman Park") == "a-1"
    assert speakers.named("A passer-by") is None


INTERVIEW = "Ana Park gave an interview in May.\n\nWill you wait?\n\nWe will."


def interview(*people: tuple[str, str]) -> list[tuple[str | None, Force]]:
    """Speaker and force of the two turns of an interview, with some persons `(id, words)` in the cast."""
    ends = [INTERVIEW.index("\n\n"), INTERVIEW.index("?") + 1, len(INTERVIEW)]
    parts = [Span(0, ends[0]), Span(ends[0] + 2, ends[1]), Span(ends[1] + 2, ends[2])]
    labels = [None, "Q", "A"]
    kinds = [SectionKind.BODY, SectionKind.TURN, SectionKind.TURN]
    sections = tuple(Section(kind, part, label) for part, kind, label in zip(parts, kinds, labels, strict=True))
    parse = flat(INTERVIEW, list(zip(parts, kinds, labels, strict=True)))
    cast = cast_of(INTERVIEW, *((id_, words, ActorKind.PERSON) for id_, words in people))
    found = StatementStage()(Report(text=INTERVIEW, sections=sections), Layers().add(parse).add(cast)).items
    return [(statement.speaker, statement.force) for statement in found]


def test_the_one_person_interviewed_gives_the_answers() -> None:
    assert interview(("a-1", "Ana Park")) == [(None, Force.REQUEST), ("a-1", Force.ASSERT)]


def test_of_two_persons_named_nobody_is_known_to_answer() -> None:
    assert interview(("a-1", "Ana Park"), ("a-2", "May"))[1] == (None, Force.ASSERT)
