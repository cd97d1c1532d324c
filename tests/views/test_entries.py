"""Records in words: what a conflict is said to be about."""

from __future__ import annotations

from dateline.model.chronology import Chronology, Conflict, Message, Side
from dateline.views.entries import subject
from dateline.views.index import Index


def about(message: Message) -> str:
    conflict = Conflict("cf-1", message.id, "when", (Side("2019-01-01", ()), Side("2019-01-02", ())), "two days")
    return subject(Index(Chronology(messages=(message,), conflicts=(conflict,))), conflict)


def letter(asks: str | None) -> Message:
    return Message("me-1", "letter", None, None, None, asks, (), ())


def test_a_letter_is_called_by_who_sent_it_and_not_by_what_it_asks() -> None:
    assert about(letter("a second meeting")) == about(letter(None)) == "letter, — → —"


def test_what_is_not_there_is_called_by_its_id() -> None:
    conflict = Conflict("cf-1", "me-gone", "when", (), "two days")
    assert subject(Index(Chronology(conflicts=(conflict,))), conflict) == "me-gone"
