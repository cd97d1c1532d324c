"""Acronyms that a report defines ("Kenya Maritime Agency (KMA)", "… or KMA,"), and those that it leaves to be guessed.

A definition's letters are matched with the words' initials from the right, as Schwartz and Hearst (2003) do.
"""

from __future__ import annotations

from dateline.actors.found import Found, Scene
from dateline.actors.text import Text, mention_of
from dateline.model import ActorKind, Form

LONGEST = 8
"""Letters of an acronym."""
SHORTEST_GUESSED = 3
"""Letters of an acronym that may stand for a name without a definition."""
SPARE = 4
"""Words that an expansion may have beyond the letters ("of", "and", "the")."""


def definitions(text: Text) -> dict[str, tuple[int, int]]:
    """Letters to the tokens `[first, last)` of what the report says they stand for; the first definition counts."""
    found: dict[str, tuple[int, int]] = {}
    for i in range(2, len(text.words)):
        word = text.words[i]
        if not _acronym(word) or word in found:
            continue
        before = text.words[i - 1]
        after = text.words[i + 1] if i + 1 < len(text.words) else ""
        end = -1
        if before == "(" and after in (")", ",", ";"):
            end = i - 1
        elif before == "or" and i > 2 and text.words[i - 2] == "," and after in (",", ".", ")"):
            end = i - 2
        if end > 0:
            first = _expansion(text, word, end)
            if first >= 0:
                found[word] = (first, end)
    return found


def _acronym(word: str) -> bool:
    return 2 <= len(word) <= LONGEST and word.isalpha() and word.isupper()


def _expansion(text: Text, letters: str, end: int) -> int:
    """The first word of what letters before `end` stand for, or -1."""
    left = len(letters) - 1
    floor = max(text.tokens[end].sentence.row.first, end - len(letters) - SPARE)
    for at in range(end - 1, floor - 1, -1):
        word = text.words[at]
        if word in (",", ";", "(", ")", '"'):
            return -1
        initial = word[0].upper()
        whole = at == end - len(letters)  # "outer continental shelf (OCS)": every word has its letter
        if initial == letters[left] and (word[0].isupper() or left or whole):
            if left == 0:
                return at
            left -= 1
        elif word[0].isupper() and at < end - 1 and initial not in letters:
            return -1
    return -1


def join_acronyms(text: Text, scene: Scene, defined: dict[str, tuple[int, int]]) -> None:
    """Gives bodies that stand as letters the name that the report gives them in full."""
    known: dict[str, Found] = {}
    for letters, (first, last) in defined.items():
        full = next((scene.taken[i] for i in range(last - 1, first - 1, -1) if i in scene.taken), None)
        if full is not None and full.kind is ActorKind.ORGANISATION and full.last == last:
            known[letters] = full
    known |= {letters: full for full in scene.found if (letters := _in_brackets(text, full)) and letters not in known}
    _unseen(text, scene, known)
    guessed = _guesses(scene)
    for found in scene.found:
        if found.kind is not ActorKind.ORGANISATION or found.form is not Form.NAME or found.last - found.first != 1:
            continue
        letters = text.words[found.first]
        full = known.get(letters) or (guessed.get(letters) if not found.rank and _acronym(letters) else None)
        if full is None or full is found or full.name == found.name:
            continue
        found.name, found.rank, found.sectors = full.name, full.rank, full.sectors
        found.country = full.country or found.country
        found.because("acronym", f"{letters} stands for {full.name}")


def _in_brackets(text: Text, full: Found) -> str:
    """The letters in brackets right after a body's name, where they look like its own (not all initials must show)."""
    at = full.last
    if full.kind is not ActorKind.ORGANISATION or at + 2 >= len(text.words):
        return ""
    letters = text.words[at + 1]
    if text.words[at] != "(" or text.words[at + 2] != ")" or not _acronym(letters) or full.last - full.first < 2:
        return ""
    return letters if letters[0] == next((w[0] for w in full.name.split() if w[0].isupper()), "") else ""


def _unseen(text: Text, scene: Scene, known: dict[str, Found]) -> None:
    """Adds the letters' mentions that the parser does not take for a name."""
    for i, word in enumerate(text.words):
        full = known.get(word)
        if full is not None and i not in scene.taken:
            made = mention_of(text, i, i + 1, Form.NAME, ActorKind.ORGANISATION, full.name)
            made.country, made.sectors, made.rank = full.country, full.sectors, full.rank
            made.because("acronym", f"the report gives {word} for {full.name}")
            scene.add(made)


def _guesses(scene: Scene) -> dict[str, Found]:
    """Initials of the bodies with long names, where only one has them."""
    found: dict[str, Found] = {}
    shared: set[str] = set()
    for one in scene.found:
        if one.kind is ActorKind.ORGANISATION and one.form is Form.NAME:
            letters = "".join(word[0] for word in one.name.split() if word[0].isupper())
            if len(letters) >= SHORTEST_GUESSED:
                other = found.setdefault(letters, one)
                if other.name != one.name and other.rank != one.rank:
                    shared.add(letters)
    return {letters: one for letters, one in found.items() if letters not in shared}
