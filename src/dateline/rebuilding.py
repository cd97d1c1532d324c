"""Readings, people's judgements and the user's knowledge base → the chronology, in the store.

What a merge needs of a reading alone, and what it judged of pairs of tellings, is kept beside the readings, so that a
report that is added costs what is new with it; whatever is missing there, or was made by other rules, is made anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dateline.merge import compared, merge, packed
from dateline.merge.compared import Compared, Comparison
from dateline.merge.cycles import no_cycles_sought
from dateline.merge.gist import Gist, gist
from dateline.model import Known, Reading
from dateline.store import Store


def rebuild(store: Store, known: Sequence[Known] | None = None, *, fresh: bool = False) -> int:
    """Derives the chronology anew from the readings, people's judgements and the user's knowledge base.

    `known` is kept in place of the base that the store holds; `None` goes by that one. What is kept beside the readings
    is read from there (`fresh`: made anew all the same), and kept where it had to be made. How many pairs of tellings
    had to be judged for it.
    """
    if known is not None:
        store.keep_known(known)
    with no_cycles_sought():
        readings = list(store.readings(without_why=True))
        gists = _gists(store, readings, fresh=fresh)
        before = {} if fresh else dict(store.beside("compared", compared.made_by()))
        merged = merge(readings, store.judgements(by_person=True), store.known(), gists, _unpacked(before))
        store.write(merged.chronology, merged.judgements)
        _keep(store, merged.comparison, before)
    return merged.comparison.anew


def _gists(store: Store, readings: Iterable[Reading], *, fresh: bool) -> dict[str, Gist]:
    """The gist of each reading, by report; those that are not kept, or are not of these readings, are made and kept."""
    maker = packed.made_by()
    kept = {} if fresh else {report: packed.unpack(data) for report, data in store.beside("gists", maker)}
    gists: dict[str, Gist] = {}
    new: list[str] = []
    for reading in readings:
        name = reading.report.id
        found = kept.pop(name, None)
        if found is None or not found.fits(reading):
            found = gist(reading)
            new.append(name)
        gists[name] = found
    if new:
        store.keep_beside("gists", ((name, packed.pack(gists[name])) for name in new), maker)
    return gists


def _unpacked(before: Mapping[str, bytes]) -> dict[str, Compared]:
    found = ((report, compared.unpack(data)) for report, data in before.items())
    return {report: one for report, one in found if one is not None}


def _keep(store: Store, comparison: Comparison, before: Mapping[str, bytes]) -> None:
    """Keeps what was compared, of the reports alone of which it is not kept as it is; all in one transaction."""
    now = {report: compared.pack(one) for report, one in comparison.kept().items()}
    gone = ((report, compared.pack(Compared())) for report in before if report not in now)
    changed = [(report, data) for report, data in sorted({**now, **dict(gone)}.items()) if before.get(report) != data]
    if changed:
        store.keep_beside("compared", changed, compared.made_by())
