"""Which actors a name means: their own names and aliases, or a whole country."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from dateline.errors import UsageError
from dateline.model.chronology import MergedActor
from dateline.model.reading import ActorKind
from dateline.views.index import Index

_LETTERS = str.maketrans({"ð": "d", "þ": "th", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ħ": "h", "ı": "i"})
"""Letters of Latin script that Unicode does not take apart into a base and an accent."""


def folded(text: str) -> str:
    """Case and accents taken off, dots and hyphens read as spaces: `Kim Jong-Un` and `kim jong un` are one."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    letters = (c for c in bare.casefold().translate(_LETTERS) if c not in "'’")
    return " ".join("".join(c if c.isalnum() else " " for c in letters).split())


def actors_called(index: Index, text: str, option: str = "actor") -> frozenset[str]:
    """The ids of the actors that `text` names: by id, name or alias, or all of a country by its name or ISO code.

    Where nothing has the whole name, those whose name or alias holds all its words in their order (`Kim Yong-chol`
    for `Yong-chol`). Raises `UsageError` where nobody is meant, with the nearest names; it names the
    `option` of the command that the text was given to.
    """
    wanted = folded(text)
    actors = index.chronology.actors
    found = {a.id for a in actors if a.id == text.strip()}
    named = [a for a in actors if wanted and any(folded(n) == wanted for n in (a.name, *a.aliases))]
    found.update(a.id for a in named)
    codes = {a.country for a in named if a.kind in (ActorKind.COUNTRY, ActorKind.GOVERNMENT) and a.country}
    codes.update(a.country for a in actors if a.country and a.country.casefold() == wanted)
    if not found and not codes and wanted:
        codes.update(_country_codes(text.strip(), wanted))
    found.update(a.id for a in actors if a.country in codes)
    if not found and wanted:
        found.update(a.id for a in actors if any(f" {wanted} " in f" {folded(n)} " for n in (a.name, *a.aliases)))
    if not found:
        raise UsageError(
            f"--{option}: nobody is called {text[:60]!r}{_nearest(actors, wanted)}; `dateline actors` lists them"
        )
    return frozenset(found)


def _country_codes(text: str, wanted: str) -> Iterable[str]:
    """ISO 3166-1 alpha-3 for a code, or for an English name by CLDR or ISO (accents and case aside)."""
    import pycountry  # noqa: PLC0415  (read only where no actor has the name)
    from babel import Locale  # noqa: PLC0415

    if len(text) in (2, 3) and text.isascii():
        country = pycountry.countries.get(**{f"alpha_{len(text)}": text.upper()})
        if country is not None:
            return [country.alpha_3]
    named = [code for code, name in Locale("en").territories.items() if folded(name) == wanted]
    found = [pycountry.countries.get(alpha_2=code) for code in named if len(code) == 2]
    return [country.alpha_3 for country in found if country is not None]


def _nearest(actors: tuple[MergedActor, ...], wanted: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  (only on the way to an error)

    names = {folded(name): actor.name for actor in actors[:5000] for name in (actor.name, *actor.aliases)}
    close = dict.fromkeys(names[n] for n in get_close_matches(wanted[:60], names, n=3, cutoff=0.6))
    return f"; near it: {', '.join(close)}" if close else ""
