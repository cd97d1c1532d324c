"""Which tellings are of one plan: those between one pair of parties, cut into lives by the days when it was held.

A plan lives from the first that is said of it until it is held, or nothing more is said. Days that are told for it are
its fixed points: two different ones are two plans, unless it was put off from one to the other. What is said without a
day belongs to the next fixed point after it was said. Nothing depends on the order of the tellings.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence, Set

from dateline.lexicon import tables
from dateline.merge.items import Window
from dateline.merge.life import Life
from dateline.merge.marks import tokens
from dateline.merge.principals import Sides
from dateline.merge.telling import Telling
from dateline.model import as_day

SLACK = 1
"""Days by which two stated days may differ and be of one plan: another time zone."""

MOST = 0.75
"""Share of the tellings near its day that a pair of persons has for a telling of their states to be theirs."""

REACH = {"heads": 200, "persons": 60, "states": 7}
"""Days ahead of which something is planned, by the level of who takes part: heads of states plan longest."""

SILENCE = {"heads": 45, "persons": 21, "states": 3}
"""Days without a word after which talk of something without a day is of something else."""

NOT_HELD = "not-held"

NEWS = 7
"""Days after a meeting for which reports tell how it came about."""

_UNNUMBERED = (None, "1", "again")

OPEN = 8
"""Lives without a day that are looked through for a telling: of one pair few run side by side."""

BARE = 60
"""Days ahead of which something is spoken of without any stage."""

SUPERSEDED = 30
"""Days by which a vague date ("by May") may have run out when the day comes that was set after it."""

Key = tuple[str, str, Sides]


def lives(found: Iterable[Telling]) -> list[Life]:
    """Plans out of all tellings, each with at least one from before it was held."""
    out = []
    for key, block in sorted(_blocks(found).items(), key=lambda pair: repr(pair[0])):
        out += _block(key, sorted(block, key=order))
    return out


def order(telling: Telling) -> tuple[int, str]:
    """By the day it belongs to, then by its id."""
    return (telling.point if telling.point is not None else 1 << 30, telling.id)


def _blocks(found: Iterable[Telling]) -> Mapping[Key, list[Telling]]:
    """By kind, level and parties; a party that is named by its state alone goes where one pair of persons fits."""
    coarse: dict[tuple[str, str, tuple[str, ...]], list[Telling]] = defaultdict(list)
    for telling in found:
        countries = tuple(country for country, _ in telling.sides)
        if len(countries) > 1 or (telling.kind != "meeting" and countries):
            coarse[telling.kind, telling.level, countries].append(telling)
    blocks: dict[Key, list[Telling]] = defaultdict(list)
    for (kind, level, _), members in coarse.items():
        full = sorted({t.sides for t in members if _is_full(t.sides, kind)}, key=repr)
        days: dict[Sides, list[int]] = {sides: [] for sides in full}
        for t in members:
            if t.sides in days and t.point is not None:
                insort(days[t.sides], t.point)
        for t in members:
            sides = t.sides
            if sides not in days:
                near = {s: _near(days[s], t.point) for s in full if level == "heads" and _fits(t.sides, s)}
                best = min(near, key=lambda s: (-near[s], repr(s)), default=sides)
                sides = best if near and near[best] >= MOST * sum(near.values()) > 0 else sides
            blocks[kind, level, sides].append(t)
    return blocks


def _is_full(sides: Sides, kind: str) -> bool:
    return kind == "meeting" and all(persons for _, persons in sides)


def _near(days: Sequence[int], point: int | None) -> int:
    """How many tellings lie near a day; `days` are sorted."""
    if point is None:
        return len(days)
    return bisect_right(days, point + SILENCE["heads"]) - bisect_left(days, point - SILENCE["heads"])


def _fits(part: Sides, whole: Sides) -> bool:
    known = dict(whole)
    return all(country in known and persons <= known[country] for country, persons in part)


# ---------------------------------------------------------------- one block


def _block(key: Key, block: Sequence[Telling]) -> list[Life]:
    missed = [t for t in block if t.stage == NOT_HELD]
    ahead = [t for t in block if not t.held and t.stage != NOT_HELD]
    if not ahead:
        return []
    told = {day for t in ahead if t.exact and _is_ahead(t) for day in _days(t.window, SLACK)}
    times = Counter(window for window, _ in {(t.window, t.item.report.id) for t in block if t.held})
    done = [t for t in block if t.held and t.exact and _took_place(t, told, times[t.window])]
    past = [*done, *(t for t in block if t.held and not t.exact)]
    earlier = sorted(t.window[1] for t in past if t.window)
    fixed = _fixed(key, ahead, done, earlier)
    placed = {t.id for life in fixed for t in life.tellings}
    loose = [t for t in ahead if t.id not in placed and (t.complete or not (t.exact and _is_ahead(t)))]
    rest = []
    for telling in sorted(loose, key=lambda t: (_is_talk(t), *order(t))):
        home = _next(telling, fixed, key[1])
        if home is None or (_is_talk(telling) and not _amid(telling, home, SILENCE[key[1]])):
            rest.append(telling)
        else:
            home.add(telling)
    later = [t for t in rest if not _looks_back(t, fixed)]
    found = [life for life in (*fixed, *_open(key, later, fixed, earlier)) if _foretold(life)]
    _come_to_nothing(missed, found, SILENCE[key[1]])
    return found


def _come_to_nothing(missed: Sequence[Telling], lives: Sequence[Life], silence: int) -> None:
    """Puts "it was never held" with the plan whose day it gives, be it told as held by others, else with the last that
    was spoken of and not held."""
    for telling in missed:
        point, window = telling.point, telling.window
        exact = window is not None and telling.exact
        if window is not None and exact:
            days = set(_days(window, SLACK))
            may = [life for life in lives if life.window is not None and not days.isdisjoint(_days(life.window, 0))]
        else:
            may = [life for life in lives if point is not None and _spoken_of_lately(life, point, silence)]
        may = [life for life in may if exact or not life.held]
        may = [life for life in may if not _barred(telling, life) and not _another(telling, life)]
        if may:
            max(may, key=lambda life: (_window(life), life.start, life.sides)).add(telling)


def _spoken_of_lately(life: Life, point: int, silence: int) -> bool:
    """Whether a plan was spoken of before some day, and not long before it or the day that was set for it."""
    if not life.points or life.start > point:
        return False
    last = max(life.points[bisect_right(life.points, point) - 1], _end(life) if _end(life) <= point else 0)
    return point - last <= silence and _end(life) <= point


def _fixed(key: Key, ahead: Sequence[Telling], done: Sequence[Telling], earlier: Sequence[int]) -> list[Life]:
    """A life for every day that is told ahead, or on which it was held; put off, it has several."""
    lives: list[Life] = []
    taken: dict[int, Life] = {}
    dated = [(t, window) for t in (*ahead, *done) if t.exact and (window := t.window) and (t.held or _is_ahead(t))]
    for telling, window in sorted(dated, key=lambda p: (not _says_so(p[0]), width(p[0]), p[1], not p[0].held, p[0].id)):
        home = next((taken[day] for day in _days(window, SLACK) if day in taken), None)
        if home is None:
            if not _says_so(telling):
                continue
            home = Life(*key, window=window)
            lives.append(home)
            taken.update(dict.fromkeys(_days(window, 0), home))
        home.add(telling)
    lives.sort(key=_window)
    lives = _put_off(lives, [t for t in ahead if t.stage == "postponed"])
    for life in lives:
        life.follows = bisect_left(earlier, life.window[0] if life.window else 0) > 0
    return lives


def _says_so(telling: Telling) -> bool:
    """Whether a telling alone fixes a day: that of a day set, or of the act itself, where it says whose it is."""
    return telling.complete and (telling.held or telling.stage is not None)


def _took_place(telling: Telling, told: Container[int], reports: int) -> bool:
    """Whether an act may be what was planned: told by a verb in the past, by two reports, or for a day told ahead."""
    window = telling.window
    if window is None:
        return False
    if any(day in told for day in _days(window, 0)):
        return True
    if telling.level == "states":
        return False
    words = telling.item.record.trigger.quote(telling.item.report.text).lower().split()
    past = telling.told is not None and window[1] < telling.told
    if not telling.item.is_noun and words and (past or words[0] in tables.words("plans", "met")):
        return True
    return reports > 1


def _days(window: Window | None, slack: int) -> range:
    """The days of a window, and a few on either side."""
    return range(window[0] - slack, window[1] + slack + 1) if window else range(0)


def _put_off(lives: Sequence[Life], postponed: Sequence[Telling]) -> list[Life]:
    """Neighbouring days are one life where it was put off after the first was told and before the second was."""
    out: list[Life] = []
    for life in lives:
        before = out[-1] if out else None
        if before is not None and not before.held and before.tellings and life.tellings:
            moved = [t for t in postponed if t.point is not None and before.start <= t.point <= _end(before)]
            if moved and any(_later(life.start, t.point) for t in moved):
                for telling in (*life.tellings, *life.held):
                    before.add(telling)
                before.window = life.window
                continue
        out.append(life)
    return out


def _later(start: int, point: int | None) -> bool:
    return point is not None and start >= point


def _next(telling: Telling, fixed: Sequence[Life], level: str) -> Life | None:
    """The fixed day after a telling without one that most tell of, up to the next that was held, if nothing bars it."""
    if telling.point is None:
        return fixed[0] if len(fixed) == 1 else None
    may: list[Life] = []
    point = _since(telling)
    for life in fixed[bisect_left(fixed, point, key=_end) :]:
        window = life.window
        if window is None or _another(telling, life):
            continue
        if window[0] - point > (REACH[level] if telling.stage else min(REACH[level], BARE)):
            break
        if not _barred(telling, life):
            may.append(life)
        if life.held:
            break
    return min(may, key=lambda life: (-len(life.dated), _window(life)), default=None)


def _since(telling: Telling) -> int:
    """The first day on which it may have been called off or put off ("last week"), else the telling's one day."""
    point, earliest = telling.point or 0, telling.at.earliest
    if telling.stage not in ("cancelled", "postponed") or earliest is None:
        return point
    return min(point, as_day(earliest).toordinal())


def _amid(telling: Telling, life: Life, silence: int) -> bool:
    """Whether others speak of it, or its day is, about when a telling does: talk of talks may be about any."""
    if telling.point is None:
        return False
    low, high = _since(telling) - silence, telling.point + silence
    near = bisect_left(life.points, low) < bisect_right(life.points, high)
    return near or (life.window is not None and low <= life.window[0] <= high)


def _looks_back(telling: Telling, fixed: Sequence[Life]) -> bool:
    """Puts "had asked for the meeting", told soon after it was held, with that meeting; whether it did."""
    if not telling.earlier or telling.point is None or telling.ordinal not in (None, "1"):
        return False
    near = fixed[bisect_left(fixed, telling.point - NEWS, key=_end) : bisect_right(fixed, telling.point, key=_end)]
    past = [life for life in near if life.held]
    if not past:
        return False
    past[-1].add(telling)
    return True


def _another(telling: Telling, life: Life) -> bool:
    """ "A second summit", said before the first was held, is the one after it."""
    if telling.ordinal in (None, "1"):
        return False
    own = life.numbers
    if telling.ordinal in own or (own and "1" not in own and "again" in (telling.ordinal, *own)):
        return False
    return not life.follows


def _barred(telling: Telling, life: Life) -> bool:
    """ "The first" where another one was held before; a target of its own that excludes the day."""
    if telling.ordinal == "1" and life.follows:
        return True
    if telling.window is None or life.window is None:
        return False
    return telling.window[0] > life.window[1] + SLACK or life.window[0] - telling.window[1] > SUPERSEDED


def _open(key: Key, rest: Sequence[Telling], fixed: Sequence[Life], earlier: Sequence[int]) -> list[Life]:
    """Lives of what has no day: tellings one soon after the other, with no day between when it was held."""
    held = sorted(life.window[0] for life in fixed if life.window and life.held)
    out: list[Life] = []
    known = [t for t in rest if t.point is not None]
    for telling in sorted(known, key=lambda t: (t.ordinal in _UNNUMBERED, *order(t))):  # numbers say most
        life = next((one for one in reversed(out[-OPEN:]) if _goes_on(one, telling, held, earlier)), None)
        if life is None:
            life = Life(*key)
            out.append(life)
        life.add(telling)
    for life in out:
        life.follows = bisect_left(earlier, life.start) > 0
    return out


def _goes_on(life: Life, telling: Telling, held: Sequence[int], earlier: Sequence[int]) -> bool:
    """Whether a telling may be of a life without a day."""
    point = telling.point or 0
    near = _nearest(life.points, point)
    if bisect_right(held, min(near, point)) < bisect_right(held, max(near, point)):
        return False
    if telling.ordinal in life.numbers and telling.ordinal not in _UNNUMBERED:
        return abs(point - near) <= REACH["heads"]  # "the second" is the same whenever it is said
    if telling.stage and (day := telling.at.exact_day) and (telling.stage, day) in life.steps:
        return True
    if abs(point - near) > SILENCE[life.level]:
        return False
    if life.level != "heads" and _is_talk(life.tellings[0]) != _is_talk(telling):
        return False
    return _one_number(telling.ordinal, life.numbers, after=bisect_left(earlier, life.start) > 0)


def _nearest(days: Sequence[int], day: int) -> int:
    """The one of some sorted days that is nearest to a day."""
    at = bisect_left(days, day)
    return min(days[max(0, at - 1) : at + 1], key=lambda other: (abs(other - day), other))


def _one_number(number: str | None, numbers: Set[str], *, after: bool) -> bool:
    """Whether a place in a series fits those of a life: none is that of the next, once one was held (`after`)."""
    if number in (None, "1"):
        return not numbers - {"1"} or (number is None and after and "1" not in numbers)
    if numbers:
        return number in numbers or ("again" in {number, *numbers} and "1" not in numbers)
    return after


def _is_talk(telling: Telling) -> bool:
    """Whether it speaks of talks, of which states may have many, and not of one meeting."""
    item = telling.item
    words = tokens(item.record.span.quote(item.report.text))
    return not tables.words("plans", "talk").isdisjoint(words)


def _foretold(life: Life) -> bool:
    """Whether anything was said of it before it was: told in time, or a step that lay before it."""
    if not life.tellings:
        return False
    if not life.held or life.window is None:
        return any(t.stage not in (None, "declined") or t.exact for t in life.tellings)
    return any(t.point is not None and t.point <= life.window[0] for t in life.tellings)


def _is_ahead(telling: Telling) -> bool:
    """Whether its day lies ahead of what is told, or of its own step ("called off the meeting planned for 12 June")."""
    window = telling.window
    return window is not None and telling.point is not None and window[1] >= telling.point


def width(telling: Telling) -> int:
    """Days between the first and the last on which it may be; 0 where none are told."""
    window = telling.window
    return window[1] - window[0] if window else 0


def _window(life: Life) -> Window:
    return life.window or (0, 0)


def _end(life: Life) -> int:
    return life.window[1] if life.window else 0
