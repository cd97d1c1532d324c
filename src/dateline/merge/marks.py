"""What the words of one telling show beside its parties and its day: which act of a series, of what, how many."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise, takewhile

from dateline.lexicon import tables
from dateline.model import EventRecord

CLOSE = 6
"""Words on either side of the word of the act in which its object is looked for."""

BEFORE = 5
"""Words before a noun in which "several", "second" and the like belong to it."""

REACH = 80
"""Characters before a noun in which its article is looked for."""

DIGITS = 9
FIRST_YEAR, LAST_YEAR = 1500, 2100
"""Numbers without a comma that are taken for years."""

_POSSESSIVE = ("'s", "’s", "s'", "s’")
_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d,.]*\d|\d")
_TOKEN = re.compile(r"\d{1,2}(?:st|nd|rd|th)\b|\d[\d,.]*\d|\d|[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMBERED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word without its commonest English endings: enough to see "visited" and "visit" as one, no more."""
    word = word.lower()
    for ending, least in (
        ("ations", 4),
        ("ation", 4),
        ("ings", 4),
        ("ing", 4),
        ("ied", 3),
        ("ies", 3),
        ("ed", 4),
        ("es", 4),
        ("s", 3),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith("ss"):
            word = word[: -len(ending)] + ("y" if ending in ("ied", "ies") else "")
            break
    if len(word) > 4 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word


@lru_cache(maxsize=1 << 12)
def telling_words(text: str) -> frozenset[str]:
    """The stems of the words that tell one text from another."""
    empty = tables.words("wording", "empty")
    found = set(_WORD.findall(fold_marks(text.lower())))
    return frozenset(map(stem, found - empty)) - empty


def fold_marks(text: str) -> str:
    """Curly apostrophes made straight, possessives cut off."""
    return text.replace("’", "'").replace("'s", "")


class Marks:
    """The words of one telling around the word of its act."""

    __slots__ = ("_after", "_before", "_words_before", "is_noun", "trigger")

    def __init__(self, event: EventRecord, text: str) -> None:
        self.trigger = event.trigger.quote(text).lower()
        self.is_noun = any(why.rule == "noun" for why in event.why)
        self._before = tokens(text[event.span.start : event.trigger.start])
        self._words_before = text[max(0, event.trigger.start - REACH) : event.trigger.start].split()[-BEFORE:]
        self._after = tokens(text[event.trigger.end : event.span.end])

    @property
    def head(self) -> str:
        """The stem of the word that says what was done: of a light verb ("conducted a test") its object's."""
        own = stem(self._word)
        if self._is_light:
            return next((s for s in map(stem, self._after[: CLOSE + 2]) if s in families()), own)
        return own

    @property
    def definite(self) -> bool:
        """Whether it is a noun that is taken for known ("the launch", "their release", "Tuesday's test")."""
        return self._article() is not None

    @property
    def between(self) -> tuple[str, ...]:
        """The words between such a noun and its article, as they are written."""
        article = self._article()
        return () if article is None else tuple(self._words_before[article + 1 :])

    @property
    def dated_noun(self) -> bool:
        """Whether such a noun is called after its day: "Friday's talks", "last week's launch"."""
        article = self._article()
        word = "" if article is None else fold_marks(self._words_before[article].lower())
        return word in tables.words("wording", "days")

    @property
    def complement(self) -> bool:
        """Whether it is said after a noun what it was of, with whom, or by whom."""
        if not self.is_noun or not tables.words("wording", "of").intersection(self._after[:1]):
            return False
        return self._after[0] != "by" or not any(word.endswith("ing") for word in self._after[1:2])  # "by planting"

    def _article(self) -> int | None:
        """Where among the words before a noun the one stands by which it is taken for known; `None` without one."""
        if not self.is_noun:
            return None
        table = tables.load("wording")
        for at in range(len(self._words_before) - 1, -1, -1):
            word = self._words_before[at].lower()
            if word in table["known"] or word.endswith(_POSSESSIVE):
                return at
            if word in table["new"]:
                return None
        return None

    @property
    def is_fatal(self) -> bool:
        """Whether somebody dies by it."""
        return any(stem(word) in _stems("fatal") for word in self.trigger.split())

    @property
    def many(self) -> bool:
        """Whether it speaks of several acts, or of a practice: "missile tests", "met four times", "testing"."""
        if self._habit() or self._times():
            return True
        single = tables.words("wording", "one_act_plurals")
        lots = tables.words("wording", "many")
        if not self.is_noun:
            if tables.words("wording", "lots").intersection(self._after[: CLOSE // 2]):
                return True
            near = (word for word in self._after[:CLOSE] if word.endswith("s") and word not in single)
            return self._is_light and any(stem(word) in families() for word in near)
        noun = self._word
        if noun in tables.words("wording", "no_act"):
            return True
        if noun in tables.words("wording", "bare") and not set(self._after[:1]) & {"to", "of", "that", "against"}:
            return True
        if noun.endswith("s") and not noun.endswith("ss") and noun not in single:
            return True
        words = self._before[-BEFORE:]
        if not self.definite and not {"a", "an"}.intersection(words):
            lots = lots | tables.words("wording", "many_without_article")
        return bool(lots.intersection(words))

    @property
    def counted(self) -> bool:
        """Whether what a verb of testing was done to is more than one: one salvo on a known day, else several acts."""
        if self.is_noun or families().get(self.head) != "test":
            return False
        near = self._after[: CLOSE // 2]
        if any((_number(word) or 0) > 1 or word == "more" for word in near):
            return True
        what = takewhile(lambda word: word not in tables.words("wording", "whither"), self._after[:CLOSE])
        return any(word.endswith("s") and stem(word) in _things() for word in what)

    def _habit(self) -> bool:
        near = {*self._before[-2 * CLOSE :], *self._after[:CLOSE]}
        return not near.isdisjoint(tables.words("wording", "habit"))

    def _times(self) -> bool:
        """ "Met four times", "visited twice"; "for the second time" is once."""
        words = self._after[: 2 * CLOSE]
        if "twice" in words or "twice" in self._before[-CLOSE:]:
            return True
        for at, (before, word) in enumerate(pairwise(words), start=2):
            if word == "times" and (_number(before) or before in ("several", "many", "multiple")):
                after = words[at] if at < len(words) else ""
                return not (after.endswith("er") or after in ("the", "as", "more", "less"))  # "five times the size"
            if word == "years" and before in ("the", "recent") and words[at - 3 : at - 2] in (["over"], ["in"]):
                return True
        return False

    @property
    def _word(self) -> str:
        """A noun's last word, a verb's first ("carried out")."""
        words = self.trigger.split() or [""]
        return words[-1] if self.is_noun else words[0]

    @property
    def _is_light(self) -> bool:
        return not self.is_noun and stem(self._word) in _stems("light")

    @property
    def objects(self) -> frozenset[str]:
        """Kinds of things named close to the word of the act."""
        return things_in((*self._before[-CLOSE:], *self._after[:CLOSE]))

    @property
    def ordinal(self) -> str | None:
        """Its number in a series ("the second summit", "its 15th test"), "again" for "another"; `None` without one."""
        table = tables.load("wording")
        months = tables.words("wording", "months")
        words = self._before[-BEFORE - 1 :]
        if self._is_light:  # "conducted its sixth nuclear test"
            noun = next((n for n, word in enumerate(self._after[: CLOSE + 2]) if stem(word) in families()), 0)
            words = [*words, *self._after[:noun]]
        for before, word in reversed(list(pairwise(["", *words]))):
            if word in table["again"]:
                return "again"
            numbered = _NUMBERED.fullmatch(word)
            if before in months:
                continue
            if numbered:
                return numbered[1]
            if word in table["ordinals"]:
                return str(table["ordinals"].index(word) + 1)
        return None


def things_in(words: Sequence[str]) -> frozenset[str]:
    """Kinds of things that some words name, in small letters: "missiles", "three hostages"."""
    near = {stem(part) for word in words for part in (word, *word.split("-"))}
    return frozenset(kind for word, kind in _objects() if word in near)


def tokens(text: str) -> list[str]:
    """Words and numbers in lower case, hyphenated ones whole, possessives cut off."""
    return _TOKEN.findall(fold_marks(text.lower()))


def counts(text: str) -> Iterator[tuple[str, int]]:
    """What is counted in a text, by its stem, and how many: "55 boxes" gives ("box", 55). Years are no counts."""
    months = tables.words("wording", "months")
    for number, unit in pairwise(tokens(text)):
        value = _number(number)
        if (
            value is not None
            and unit.isalpha()
            and len(unit) > len("day")
            and unit.endswith("s")
            and unit not in months
        ):
            yield stem(unit), value


def _number(word: str) -> int | None:
    names = tables.load("wording")["numbers"]
    if word in names:
        return int(names.index(word))
    plain = word.replace(",", "")
    if not plain.isdecimal() or len(plain) > DIGITS:
        return None
    value = int(plain)
    return None if "," not in word and FIRST_YEAR <= value <= LAST_YEAR else value


@cache
def families() -> dict[str, str]:
    """Stems of words for an act, and the family of each."""
    return {stem(word): name for name in sorted(tables.load("wording")["families"]) for word in _list("families", name)}


@cache
def _objects() -> tuple[tuple[str, str], ...]:
    return tuple(
        (stem(word), name) for name in sorted(tables.load("wording")["objects"]) for word in _list("objects", name)
    )


def _list(table: str, name: str) -> list[str]:
    return sorted(tables.words("wording", f"{table}.{name}"))


@cache
def _things() -> frozenset[str]:
    return frozenset(word for word, _ in _objects())


@cache
def _stems(name: str) -> frozenset[str]:
    return frozenset(stem(word) for word in tables.words("wording", name))
