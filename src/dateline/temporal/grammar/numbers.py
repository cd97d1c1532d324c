"""Numbers in words and digits, as they stand before a unit of time or as a year."""

from __future__ import annotations

from dateline.temporal.grammar.line import DASHES, Line
from dateline.temporal.grammar.sense import Amount
from dateline.temporal.vocabulary import AMOUNT_MODS, NUMBERS, ORDINALS

VAGUE = {"several", "few", "many", "some", "recent", "numerous", "countless"}
MAX_DIGITS = 9
_PARTS = {"half": 0.5, "quarter": 0.25}
"""Parts of a century or decade: "a quarter-century"."""


def whole(line: Line, i: int, depth: int = 0) -> tuple[int, int] | None:
    """A whole number at `i`: its end and value. "24", "1,200", "twenty-four", "a hundred and ten".

    `depth` counts how far inside a longer number this is: thousands hold hundreds, and nothing goes deeper.
    """
    word = line.low(i)
    if word.isdecimal() and len(word) <= MAX_DIGITS and word.isascii():
        return i + 1, int(word)
    if "," in word:
        bare = word.replace(",", "")
        return (i + 1, int(bare)) if bare.isdecimal() and bare.isascii() and len(bare) <= MAX_DIGITS else None
    total, at = 0, i
    if word in ("a", "an") and line.low(i + 1) in ("hundred", "thousand", "dozen"):
        total, at = 1, i + 1
    elif word in NUMBERS:
        total, at = NUMBERS[word], i + 1
        tens = total >= 20
        following = at + (line.low(at) in DASHES and line.glued(at))
        if tens and 1 <= NUMBERS.get(line.low(following), 0) <= 9:
            total, at = total + NUMBERS[line.low(following)], following + 1
    else:
        return None
    for word, size in (("dozen", 12), ("hundred", 100), ("thousand", 1000)):
        if line.low(at) == word:
            total, at = total * size, at + 1
            following = at + (line.low(at) == "and")
            if size > 12 and depth < 2 and (rest := whole(line, following, depth + 1)) and rest[1] < size:
                total, at = total + rest[1], rest[0]
    return at, total


def decimal(line: Line, i: int) -> tuple[int, float] | None:
    """A number that may have a fraction: "2.5", "two and a half", "half a", "1 1/2"."""
    word = line.low(i)
    if word == "half" and line.low(i + 1) in ("a", "an"):
        return i + 2, 0.5
    left, dot, right = word.partition(".")
    if dot and left.isdecimal() and right.isdecimal() and len(word) <= MAX_DIGITS and word.isascii():
        return i + 1, float(word)
    found = whole(line, i)
    if found is None:
        return None
    at, value = found
    joint = line.low(at) in DASHES and line.low(at + 1) == "and"
    if joint and line.lowers[at + 2 : at + 6 : 2] == ("-", "-") and line.lowers[at + 3 : at + 6 : 2] == ("a", "half"):
        return at + 6, value + 0.5
    if line.low(at) in DASHES and line.low(at + 1) == "plus" and line.glued(at):
        return at + 2, float(value)
    if line.low(at) == "and" and line.low(at + 1) == "a" and line.low(at + 2) == "half":
        return at + 3, value + 0.5
    if line.low(at) == "1/2":
        return at + 1, value + 0.5
    return at, float(value)


def mod(line: Line, i: int) -> tuple[int, str | None]:
    """A modifier of an amount at `i` ("more than", "about"), its end and TIMEX3's name for it."""
    for size in (3, 2, 1):
        phrase = " ".join(line.lowers[i : i + size])
        if i + size <= len(line) and phrase in AMOUNT_MODS and not (phrase == "over" and _across(line, i)):
            return i + size, AMOUNT_MODS[phrase]
    return i, None


_MEASURING = ("last", "lasts", "lasted", "lasting", "take", "takes", "took", "taken", "taking", "spend", "spent", "of")


def _across(line: Line, i: int) -> bool:
    """Whether "over" is a preposition: "interviews over three years", but "it lasted over three years"."""
    if line.low(i + 1) in VAGUE:
        return True
    return line.tokens[i].dep == "prep" and line.low(i - 1) not in _MEASURING


def amount(line: Line, i: int, *, article: bool = True) -> tuple[int, Amount] | None:
    """An amount before a unit: "three", "a", "several", "two to three", "a couple of", "more than four".

    `article` allows "a" and "an" for one.
    """
    start, name = mod(line, i)
    if line.low(start) in ("a", "an") and line.low(start + 1) in ("further", "full", "mere", "total", "whole"):
        start += 1 + (line.low(start + 2) == "of")
        found: tuple[int, float] | None = (start + 1, 1.0)
        if (number := decimal(line, start + 1)) is not None:
            found = number
        return (found[0], Amount(found[1], mod=name)) if found else None
    if line.low(start) == "another":
        number = decimal(line, start + 1)
        if number is None and line.low(start + 1) in ("few", "several"):
            return start + 2, Amount(None, mod=name, vague=line.low(start + 1))
        return (number[0], Amount(number[1], mod=name)) if number is not None else (start + 1, Amount(1.0, mod=name))
    part = start + (line.low(start) in ("a", "an"))
    if article and line.low(part) in _PARTS and line.low(part + 1 + (line.low(part + 1) in DASHES)) == "century":
        return part + 1, Amount(_PARTS[line.low(part)], mod=name)
    if article and part > start and line.lowers[part : part + 4] == ("quarter", "of", "a", "century"):
        return part + 3, Amount(_PARTS["quarter"], mod=name)
    for words, count in (
        (("a", "couple", "of"), 2.0),
        (("a", "couple"), 2.0),
        (("couple", "of"), 2.0),
        (("couple",), 2.0),
    ):
        if line.lowers[start : start + len(words)] == words:
            return start + len(words), Amount(count, mod="APPROX")
    for words in (("a", "few"), ("a", "number", "of"), ("the", "few"), ("quite", "a", "few"), ("a", "good", "many")):
        if line.lowers[start : start + len(words)] == words:
            return start + len(words), Amount(None, mod=name, vague="few")
    for words in (("dozens", "of"), ("hundreds", "of"), ("thousands", "of"), ("scores", "of"), ("tens", "of")):
        if line.lowers[start : start + 2] == words:
            return start + 2, Amount(None, mod=name, vague="many")
    if line.low(start) in VAGUE:
        return start + 1, Amount(None, mod=name, vague=line.low(start))
    number = decimal(line, start)
    if number is None:
        if name == "APPROX" and line.low(start - 1) == "some" and line.low(start - 1):
            return start, Amount(None, vague="some")
        if article and line.low(start) in ("a", "an"):
            return start + 1, Amount(1.0, mod=name)
        return None
    at, low = number
    joint = line.low(at)
    if joint in ("to", "or", "-", "–", "and") and (joint != "and" or line.low(start - 1) == "between"):
        second = decimal(line, at + 1)
        if second is not None and second[1] > low:
            return second[0], Amount(low, second[1], name)
    return at, Amount(low, mod=name)


def ordinal(word: str) -> int | None:
    """1 to 99 of "first", "12th"; `None` for anything else."""
    if word in ORDINALS:
        return ORDINALS[word]
    if len(word) in (3, 4) and word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdecimal() and word.isascii():
        return int(word[:-2])
    return None


def ordinal_at(line: Line, i: int) -> tuple[int, int] | None:
    """An ordinal of one word or of two ("twenty-first"), its end and value."""
    if (one := ordinal(line.low(i))) is not None:
        return i + 1, one
    tens = NUMBERS.get(line.low(i), 0)
    if tens >= 20:
        following = i + 1 + (line.low(i + 1) in DASHES)
        ones = ordinal(line.low(following))
        if ones is not None and ones < 10:
            return following + 1, tens + ones
    return None


def year(line: Line, i: int, *, low: int = 1000, high: int = 2100) -> tuple[int, int] | None:
    """A year of four digits, or said in words ("nineteen ninety-six", "two thousand and one")."""
    word = line.low(i)
    if len(word) == 4 and word.isdecimal() and word.isascii():
        return (i + 1, int(word)) if low <= int(word) <= high else None
    if len(word) == 3 and word[0] == "'" and word[1:].isdecimal() and word.isascii():
        return i + 1, _of_two(int(word[1:]))
    if word == "'" and len(line.low(i + 1)) == 2 and line.low(i + 1).isdecimal() and line.glued(i + 1):
        return i + 2, _of_two(int(line.low(i + 1)))
    if word in ("nineteen", "eighteen", "seventeen", "twenty"):
        rest = whole(line, i + 1)
        if rest is not None and 10 <= rest[1] <= 99:
            return rest[0], NUMBERS[word] * 100 + rest[1]
        if line.low(i + 1) == "oh" and 1 <= NUMBERS.get(line.low(i + 2), 0) <= 9:
            return i + 3, NUMBERS[word] * 100 + NUMBERS[line.low(i + 2)]
    if word == "two" and line.low(i + 1) == "thousand":
        spelled = whole(line, i)
        if spelled is not None and 2000 <= spelled[1] <= 2099:
            return spelled
    return None


def _of_two(number: int) -> int:
    """A year written with two digits: 00 to 40 are this century's, the rest the last one's."""
    return number + (2000 if number <= 40 else 1900)
