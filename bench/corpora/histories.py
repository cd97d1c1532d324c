"""Our own histories: encyclopaedic accounts of wars, written for the project and labelled by hand; see
`bench/own/histories/README.md`.

`id` is the file's stem after "histories/". A history has no date of its own, so `published` is `None` and a year is
carried from where the text states it.
"""

from pathlib import Path

from bench.corpora.laid import Laid, found, laid, plain_text, record
from bench.corpora.timex import body_of, times_of
from bench.score.time import TimeLabels

FOLDER = Path(__file__).parents[1] / "own" / "histories"


def histories(_: Path) -> Laid[TimeLabels]:
    """Six histories, 433 time expressions; they stand in the repository, so the corpora's folder is not looked at."""
    return _read(FOLDER)


def blind(_: Path) -> Laid[TimeLabels]:
    """Four histories, 385 time expressions, by another hand, which knew nothing of the rules."""
    return _read(FOLDER / "blind")


def _read(folder: Path) -> Laid[TimeLabels]:
    labels = []
    for path in found(folder, "*.tml"):
        key = f"histories/{path.stem}"
        text, times = times_of(body_of(plain_text(path), key))
        labels.append(TimeLabels(key, text, "", times))
    return laid((record(x.id, x.text, None, None) for x in labels), labels)
