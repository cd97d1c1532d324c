"""The files that the formats are held against; `python -m tests.views.golden` writes them anew."""

import io
from collections.abc import Callable
from pathlib import Path

from dateline.model import Chronology
from dateline.views.formats import FORMATS
from dateline.views.index import Kind
from dateline.views.query import Query, select
from dateline.views.render import show
from tests.views import sample

FOLDER = Path(__file__).parents[1] / "golden" / "views"


def shown() -> Chronology:
    """What `dateline show` has of the sample."""
    return select(sample.chronology(), Query())


def written(name: str, kind: Kind = Kind.EVENTS) -> str:
    """One format of it."""
    return "".join(FORMATS[name](shown(), kind))


def printed(kind: Kind = Kind.EVENTS, *, width: int = 80, colour: bool | None = None) -> str:
    """Its table."""
    out = io.StringIO()
    show(shown(), out, kind, width=width, colour=colour)
    return out.getvalue()


FILES: dict[str, Callable[[], str]] = {
    "chronology.csv": lambda: written("csv"),
    "chronology.md": lambda: written("md"),
    "table-80.txt": lambda: printed(width=80),
    "table-130.txt": lambda: printed(width=130),
}

if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for file, make in FILES.items():
        (FOLDER / file).write_bytes(make().encode())
