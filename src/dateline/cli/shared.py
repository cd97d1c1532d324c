"""What several commands do: tables, settings, files, messages."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.errors import InputError

if TYPE_CHECKING:
    from dateline.model import Chronology, Known
    from dateline.settings import Settings
    from dateline.store import Store


def use_tables(arguments: argparse.Namespace) -> None:
    """Puts the tables of `--lexicon` to use. It must come before the import of anything that looks tables up."""
    if arguments.lexicon is not None:
        from dateline.lexicon.added import read_added
        from dateline.lexicon.tables import use

        use(read_added(arguments.lexicon))


def settings_given(arguments: argparse.Namespace) -> Settings:
    """The settings that the words of a command make. Raises `MissingPipeline` where their pipeline is not installed."""
    from dateline.language.pipeline import find
    from dateline.settings import Settings

    find(arguments.pipeline)
    return Settings(
        pipeline=arguments.pipeline,
        workers=arguments.workers,
        published=arguments.published,
        outlet=arguments.outlet,
        language=arguments.language,
    )


def knowledge_given(arguments: argparse.Namespace) -> Sequence[Known] | None:
    """The knowledge base that `--actors` names; `None` where it names none."""
    if arguments.actors is None:
        return None
    from dateline.ingest.knowledge import read_knowledge

    return read_knowledge(arguments.actors)


def selected(chronology: Chronology) -> Chronology:
    """What is shown where nothing is asked for."""
    from dateline.views.query import Query, select

    return select(chronology, Query())


def write_page(path: Path, chronology: Chronology, store: Store) -> None:
    """Writes the chronology as one page."""
    from dateline.views.page import page

    texts = store.texts(card.id for card in chronology.reports)
    write(path, page(selected(chronology), texts))


def write(path: Path, text: str) -> None:
    """Writes a file beside its place and moves it there, so that no half of one is ever seen."""
    draft = path.with_name(path.name + ".part")
    try:
        draft.write_text(text, encoding="utf-8", newline="")
        draft.replace(path)
    except OSError as error:  # named by the file that was asked for, not by its draft
        raise OSError(error.errno, error.strerror, str(path)) from error
    say(f"wrote {path}")


def look_at(path: Path | None) -> None:
    """Raises `OSError` where a file that is written at the end of the work has no place to stand."""
    if path is not None and path.is_dir():
        raise IsADirectoryError(f"{path} is a folder; name a file in it")
    if path is not None and not path.parent.is_dir():
        raise FileNotFoundError(f"{path}: there is no folder {path.parent}")


def not_yet_there(store: str | Path) -> Path | None:
    """The file that a store will be made in; `None` for one that is there, or is no file."""
    path = Path(str(store))
    return None if "://" in str(store) or path.exists() else path


def warn_stale(store: Store) -> None:
    """Says so where reports are kept that the chronology does not have."""
    if late := store.stale():
        are = "1 report is" if late == 1 else f"{late} reports are"
        say(f"dateline: {are} kept and not yet in the chronology; run `dateline rebuild`")


def warn_of_languages(chronology: Chronology) -> None:
    """Says so where reports state a language that is not read."""
    from dateline.settings import is_read

    stated = [card.language[:20] for card in chronology.reports if not is_read(card.language)]
    if stated:
        which = ", ".join(sorted(set(stated))[:5])
        reports = "1 report states" if len(stated) == 1 else f"{len(stated)} reports state"
        say(f"dateline: {reports} another language than English ({which}); read as English all the same")


def were(others: int) -> str:
    """The beginning of a message about readings of another make."""
    return "1 report in the store was read" if others == 1 else f"{others} reports in the store were read"


def name_failed(failed: Iterable[InputError]) -> None:
    """Names what could not be read, a line each."""
    for error in failed:
        say(f"dateline: {error}")


def say(line: str) -> None:
    """A line on standard error, with control characters made harmless: it may quote a report or a path."""
    safe = "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)
    sys.stderr.write(safe + "\n")


def anew(store: Store) -> None:
    """Derives the chronology with the verdicts that were kept."""
    from dateline.build import read_otherwise
    from dateline.rebuilding import rebuild
    from dateline.views import counts

    if others := read_otherwise(store):
        say(f"dateline: {were(others)} with other tables than these (see --lexicon)")
    rebuild(store)
    say(f"dateline: the chronology is derived anew: {counts.contents(store.chronology())}")
