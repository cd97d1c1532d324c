"""Times by name: seasons, weekdays, holidays, and what "last" and "next" point to among them."""

from __future__ import annotations

from dataclasses import replace

from dateline.lexicon.countries import country_of
from dateline.temporal.grammar.dates import IN_YEAR, edge, month, month_day, weekday_name, year_after
from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.rules import rule
from dateline.temporal.grammar.sense import Hit, Kind, Sense
from dateline.temporal.vocabulary import ALSO_WORDS, EDGES, HOLIDAYS, NO_HOLIDAY_BEFORE, SEASONS, WEEKDAYS, WHICH

_LOOSE = ("in", "of", "into", "until", "till", "by", "since", "during", "late", "early", "over", "through",
          "throughout")  # fmt: skip


@rule(
    "date.season",
    [*SEASONS, "the", *EDGES, *WHICH],
    "Shares began trading [this summer]. → 2019-SU",
    "He was shot [last fall]. → 2018-FA",
    "The army left in [the spring of 2003]. → 2003-SP",
    "It closed in [winter 2014]. → 2014-WI",
    "Problems last into [the summer]. → 2019-SU",
    "They froze in [the winter of 1941-42]. → 1941-WI",
)
def season(line: Line, i: int) -> Hit | None:
    """Seasons: a bare one needs "the", "this" or a year, since "fall" and "spring" are verbs too."""
    at = i + (line.low(i) == "the")
    which = "the" if at > i else None
    at, mod = edge(line, at)
    if mod is None and line.low(at) in WHICH:
        which, at = WHICH[line.low(at)], at + 1
    if mod is not None and line.low(at) in WHICH:
        which, at = WHICH[line.low(at)], at + 1
    name = SEASONS.get(line.low(at))
    if name is None or line.tokens[at].pos == "VERB":
        return None
    end, year_, of = year_after(line, at + 1)
    if name == "WI" and year_ is not None and line.low(end) in ("-", "–", "/") and line.glued(end):
        second = line.low(end + 1)
        end += 2 if second.isdecimal() and second in (f"{(year_ + 1) % 100:02d}", str(year_ + 1)) else 0
    if year_ is None and of is None:
        alone = which in (None, "the") and line.low(i - 1) not in _LOOSE
        if alone or (line.low(at) in ("fall", "spring") and which is None):
            return None
        if which == "the" and (
            line.low(end) == "of" or (line.low(end)[:1].isalpha() and line.tokens[end].pos in ("NOUN", "PROPN"))
        ):
            return None
    return end, Sense(kind=Kind.DATE, year=year_, season=name, which=which, mod=mod, of=of)


@rule(
    "date.weekday",
    [*WEEKDAYS, "early", "late"],
    "He spoke [late Monday]. → 2019-01-14",
    "Earlier [Monday], he had spoken in Seoul. → 2019-01-14",
    "He spoke on [Monday]. → 2019-01-14",
    "The trial will open on [Friday]. → 2019-01-18",
    "A spokesman said on [Tuesday] that it was so. → 2019-01-15",
)
def weekday(line: Line, i: int) -> Hit | None:
    """A weekday by name, "early" or "late" in front where it stands; "earlier" sets its clause before another."""
    at, mod = (i + 1, EDGES[line.low(i)]) if line.low(i) in ("early", "late") else (i, None)
    found = weekday_name(line, at)
    if found is None or (line.low(at) in ALSO_WORDS and line.low(at)[-1] == "." and at + 1 == len(line)):
        return None
    return found[0], Sense(kind=Kind.DATE, weekday=found[1], mod=mod)


@rule(
    "date.which-name",
    [*WHICH, "the"],
    "He spoke [last Wednesday]. → 2019-01-09",
    "They will meet [next Friday]. → 2019-01-18",
    "The accord was signed [last May]. → 2018-05",
    "They meet [this Thursday]. → 2019-01-17",
    "He fled on June 3, 2018. [The following Monday] he was caught. → 2018-06-04",
    "It fell [this past September]. → 2018-09",
    "They met [last Oct. 23]. → 2018-10-23",
)
def which_name(line: Line, i: int) -> Hit | None:
    """ "Last", "next" or "this" before a weekday or month."""
    the = line.low(i) == "the"
    at = i + the
    which = WHICH.get(line.low(at))
    if which is None or (
        line.low(at) in ("following", "subsequent", "previous") and not the and line.low(i - 1) != "on"
    ):
        return None
    if which == "this" and line.low(at + 1) in ("past", "coming"):
        which, at = WHICH[line.low(at + 1)], at + 1
    said = line.tokens[at - 1].pos in ("VERB", "ADJ") or (line.tokens[at].tag == "IN" and line.low(at + 1) in WEEKDAYS)
    if line.low(at) == "that" and at and said:
        return None  # "said that Monday would do", "it is clear that Tuesday's launch failed"
    inner = month_day(line, at + 1) or month(line, at + 1) or weekday(line, at + 1)
    if inner is None:
        return None
    if the and (line.low(inner[0]) in ("in", "of") or line.low(at) == "latest"):
        return None  # "the last Friday in August" is one of that month
    return inner[0], replace(inner[1], which="following" if the and which == "next" else which)


SHORT = 4
"""Letters of a name that needs its preposition: "Lent", "Tet" and "Eid" begin sentences and names, too."""
_HOLIDAY_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _name in sorted(HOLIDAYS, key=lambda n: -len(n.split())):
    _words = tuple(_name.replace("'s", " 's").replace("s' ", "s ' ").replace("-", " - ").split())
    _HOLIDAY_FIRST.setdefault(_words[0], []).append((_words, _name))


@rule(
    "date.holiday",
    _HOLIDAY_FIRST,
    "The boy was found on [Thanksgiving Day]. → 2018-11-22",
    "The wave struck on [Boxing Day 2004]. → 2004-12-26",
)
def holiday(line: Line, i: int) -> Hit | None:
    """A holiday of the table, with its year where it stands."""
    for words, name in _HOLIDAY_FIRST.get(line.low(i), ()):
        if line.lowers[i : i + len(words)] == words and (line.texts[i][:1].isupper() or name.endswith("bank holiday")):
            place = _country_before(line, i)
            if line.low(i + len(words)) in NO_HOLIDAY_BEFORE or (len(words) == 1 and _other_name(line, i, place)):
                return None
            if place is None and not {"feast", "month", "easter", "orthodox"} & {*HOLIDAYS[name]}:
                return None
            if _is_spoken_of(line, i + len(words) - 1):
                return None
            end, year_, of = year_after(line, i + len(words))
            return end, Sense(kind=Kind.HOLIDAY, name=name, year=year_, of=of, place=place)
    return None


def _is_spoken_of(line: Line, i: int) -> bool:
    """Whether something is said of the day itself: "Canada Day is a week away" tells when it is, and not when else."""
    token = line.tokens[i]
    return line.low(i + 1) in ("is", "was") or (token.dep == "nsubj" and token.head.lemma == "be")


def _other_name(line: Line, i: int, place: str | None) -> bool:
    """Whether one word is a person's or a thing's name rather than a feast's: "Mr. Ramadan", "Lent came to power"."""
    if line.tokens[i].ent in ("PERSON", "ORG", "GPE", "FAC", "PRODUCT"):
        return True
    before = line.low(i - 1)
    if len(line.low(i)) <= SHORT and before not in IN_YEAR:
        return place is None
    return i > 1 and place is None and line.texts[i - 1][:1].isupper() and before not in IN_YEAR


def _country_before(line: Line, i: int) -> str | None:
    """The country that keeps a holiday: "India's Independence Day", "South Korean Memorial Day"."""
    end = i - (line.low(i - 1) == "'s")
    for size in (2, 1):
        words = line.texts[max(0, end - size) : max(0, end)]
        if len(words) == size and words[0][:1].isupper() and (found := country_of(" ".join(words))) is not None:
            return found
    return None
