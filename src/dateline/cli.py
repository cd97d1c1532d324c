"""Arguments, printing, exit codes. Nothing heavy is imported until a command needs it.

Exit status: 0 all read · 1 something could not be read, found or written, or an invariant is broken · 2 the words of
the command are off · 130 interrupted. Standard output carries the result alone; progress and messages go to standard
error.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dateline import __version__
from dateline.errors import DatelineError, InputError, UsageError

if TYPE_CHECKING:
    from dateline.model import Chronology, Known
    from dateline.settings import Settings
    from dateline.store import Store

STORE = "chronology.db"
KINDS = ("statements", "plans", "messages", "commitments", "conflicts", "actors", "reports", "stories")
BETWEEN = ("plans", "messages", "commitments", "conflicts")
"""Kinds of record, beside events, that two parties have with each other."""

FORMATS = ("table", "json", "jsonl", "csv", "md")

EXAMPLES = """\
examples:
  dateline build reports/                      read a folder, print the chronology, keep it in chronology.db
  dateline build *.txt --html story.html       the same, and write it as one page for a browser
  dateline show --actor "Kim Jong Un" --type CONSULT --since 2018-06
  dateline messages --between USA PRK          the letters and calls between two countries
  dateline explain ev-3f2a                     every step behind one line
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; the exit status."""
    arguments = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = arguments.run
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a pipe may be ASCII; reports are not
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = run(arguments)
        sys.stdout.flush()
    except UsageError as error:
        _say(f"dateline: {error}")
        return 2
    except DatelineError as error:
        _say(f"dateline: {error}")
        return 1
    except BrokenPipeError:  # whoever read us has read enough; Python must not complain of it again at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        _say(f"dateline: cannot write: {error}")
        return 1
    except KeyboardInterrupt:
        _say("dateline: interrupted")
        return 130
    return status


# ---------------------------------------------------------------- the words of the commands


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dateline",
        description="Reads news reports on a developing story and builds a chronology that can be checked.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"dateline {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    build = _command(commands, "build", _build, "read reports, merge them into a store, print the chronology")
    _add_inputs(build)
    _add_store(build)
    build.add_argument("--html", metavar="FILE", type=Path, help="also write the chronology as one page")
    _add_known(build)
    _add_lexicon(build)

    read = _command(commands, "read", _read, "print one reading per report as JSON lines; no store")
    _add_inputs(read)
    read.add_argument("--format", choices=["jsonl"], default="jsonl", help="jsonl, one reading a line (default)")
    _add_lexicon(read)

    show = _command(commands, "show", _show, "print the chronology")
    _add_filters(show)
    show.add_argument("--html", metavar="FILE", type=Path, help="write what is shown as one page instead")
    show.set_defaults(kind="events")
    _add_between(show)
    for kind in KINDS:
        one = _command(commands, kind, _show, f"print the {kind}")
        _add_filters(one)
        one.set_defaults(kind=kind, html=None, between=None)
        if kind in BETWEEN:
            _add_between(one)

    digest = _command(commands, "digest", _digest, "print the days that matter most, and the lines that tell them")
    digest.add_argument("--days", type=_count, default=10, metavar="N", help="how many days (default: 10)")
    digest.add_argument("--sentences", type=_count, default=2, metavar="K", help="lines a day at most (default: 2)")
    digest.add_argument("--format", choices=["text", "json"], default="text", help="text (default) or json")
    _add_store(digest)
    _add_window(digest)

    explain = _command(commands, "explain", _explain, "show every step behind one record")
    explain.add_argument("id", metavar="ID", help="a record's id, or the beginning of one")
    explain.add_argument("--format", choices=["text", "json"], default="text", help="text (default) or json")
    _add_store(explain)

    rebuild = _command(commands, "rebuild", _rebuild, "derive the chronology anew from what is kept")
    _add_store(rebuild)
    _add_known(rebuild)
    _add_lexicon(rebuild)
    check = _command(commands, "check", _check, "verify every invariant of a store")
    _add_store(check)

    lexicon = _command(commands, "lexicon", _lexicon, "print what a word or phrase does, and which table row says so")
    lexicon.add_argument("words", nargs="+", metavar="WORD", help="a word or a phrase: sanctions, call off, hold talks")
    lexicon.add_argument("--all", action="store_true", help="also the rows that only ask for the word, in full")
    lexicon.add_argument(
        "--format", choices=["table", "json", "jsonl"], default="table", help="table (default), json or jsonl"
    )
    _add_lexicon(lexicon)
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    text: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.set_defaults(run=run)
    return parser


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "inputs", nargs="+", metavar="INPUT", help="a file, folder or glob, or - for JSON lines on standard input"
    )
    parser.add_argument(
        "--published", type=_moment, metavar="DATE", help="publication day or time (ISO) of inputs that state none"
    )
    parser.add_argument("--outlet", metavar="NAME", help="outlet of inputs that state none")
    parser.add_argument("--language", metavar="CODE", help="language of inputs that state none (default: en)")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that read (default: 1)")
    parser.add_argument(
        "--pipeline", default="en_core_web_md", metavar="NAME", help="spaCy pipeline: a package or folder"
    )
    parser.add_argument("--quiet", action="store_true", help="no progress and no count; errors are still named")


def _add_store(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", default=STORE, metavar="PATH|URL", help=f"the store (default: {STORE})")


def _add_known(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--actors",
        metavar="FILE",
        type=Path,
        help="link actors to a knowledge base: FollowTheMoney JSON lines, or CSV (name, id or wikidata, aliases, kind, "
        "country, office, from, until); the store keeps it",
    )


def _add_lexicon(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lexicon",
        metavar="DIR",
        type=Path,
        help="tables of your own beside the shipped ones, by the same file names: sections and lists are joined, rows "
        'are tried before rows as exact, single values give way, t = "-" switches a row off, "-word" takes a word out',
    )


def _add_window(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", metavar="D", help="no earlier than this day, month or year (2018-06)")
    parser.add_argument("--until", metavar="D", help="no later than this day, month or year")


def _add_filters(parser: argparse.ArgumentParser) -> None:
    _add_store(parser)
    _add_window(parser)
    parser.add_argument("--actor", metavar="A", help="an actor's name, alias, country or id")
    parser.add_argument("--type", metavar="T", help="a type, or TYPE/mode (CONSULT/visit)")
    parser.add_argument("--status", metavar="S", help="occurred, ongoing, future, hypothetical or negated")
    parser.add_argument("--story", metavar="S", help="a story's id or title")
    parser.add_argument("--format", choices=FORMATS, default="table", help="table (default), json, jsonl, csv or md")


def _add_between(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--between", nargs=2, metavar=("A", "B"), help="between these two: names, aliases, countries or ids (USA PRK)"
    )


def _moment(text: str) -> date | datetime:
    try:
        return datetime.fromisoformat(text) if "T" in text or " " in text else date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO day (2019-01-15) or time") from error


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text[:9]) > 0):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no number from 1 on")
    return int(text[:9])


# ---------------------------------------------------------------- the commands


def _build(arguments: argparse.Namespace) -> int:
    _use_tables(arguments)
    from dateline.build import Tally, build, read_otherwise
    from dateline.store import Store
    from dateline.views import counts, render
    from dateline.views.progress import progress_shown

    settings = _settings(arguments)
    known = _known(arguments)
    with Store.open(arguments.store, create=True) as store:
        tally = Tally()
        try:
            with progress_shown(quiet=arguments.quiet) as progress:

                def report(now: Tally) -> None:
                    nonlocal tally
                    tally = now
                    progress(f"{now.read} read, {now.skipped} skipped, {len(now.failed)} failed")

                tally = build(store, arguments.inputs, settings, stdin=sys.stdin.buffer, known=known, progress=report)
        except KeyboardInterrupt:
            _name(tally.failed)
            _say(f"dateline: interrupted; {tally.read} reports read are kept, the same command goes on from there")
            return 130
        _name(tally.failed)
        if others := read_otherwise(store, settings):
            _say(f"dateline: {_were(others)} by another version, pipeline or tables; `dateline build` reads them anew")
        chronology = store.chronology()
        render.show(_selected(chronology), sys.stdout)
        if not arguments.quiet:
            line = counts.closing(chronology, read=tally.read, skipped=tally.skipped, failed=len(tally.failed))
            sys.stdout.write(f"{line}\n")
        if arguments.html:
            _write_page(arguments.html, chronology, store)
    return 1 if tally.failed else 0


def _read(arguments: argparse.Namespace) -> int:
    _use_tables(arguments)
    from dateline.build import read
    from dateline.model.codec import dumps, encode_reading

    failed = 0
    for outcome in read(arguments.inputs, _settings(arguments), stdin=sys.stdin.buffer):
        result = outcome if isinstance(outcome, InputError) else outcome.result
        if isinstance(result, InputError):
            _name([result])
            failed += 1
        else:
            sys.stdout.write(dumps(encode_reading(result)) + "\n")
    return 1 if failed else 0


def _show(arguments: argparse.Namespace) -> int:
    gc.disable()  # it would go through hundreds of thousands of records, none of which is garbage before the end
    from dateline.store import Store
    from dateline.views import formats, render
    from dateline.views.index import Kind
    from dateline.views.query import Query, select

    kind = Kind(arguments.kind)
    names = ("since", "until", "actor", "type", "status", "story")
    sides = tuple(arguments.between) if arguments.between else None
    query = Query(**{name: getattr(arguments, name) for name in names}, between=sides)
    with Store.open(arguments.store) as store:
        _warn_stale(store)
        chronology = select(store.chronology(*_needed(arguments)), query, kind)
        if arguments.html:
            _write_page(arguments.html, chronology, store)
        elif arguments.format == "table":
            render.show(chronology, sys.stdout, kind)
        else:
            sys.stdout.writelines(formats.format_named(arguments.format)(chronology, kind))
    return 0


def _needed(arguments: argparse.Namespace) -> tuple[str, ...]:
    """The kinds of record that a command shows or names; statements, the bulk of a store, only where they are shown.

    None named is all of them: a page and JSON of the chronology show everything.
    """
    if arguments.html or (arguments.kind == "events" and arguments.format == "json"):
        return ()
    from dateline.views.query import Query, asks_for_talk

    small = ("report", "actor", "story", "event", "plan", "message", "commitment", "conflict")
    talk = arguments.kind == "events" and asks_for_talk(Query(type=arguments.type))
    return (*small, "statement") if talk or arguments.kind in ("statements", "actors", "reports") else small


def _digest(arguments: argparse.Namespace) -> int:
    from dateline.store import Store
    from dateline.views.digest import digest
    from dateline.views.digested import as_json, as_text
    from dateline.views.query import Query, window

    asked = window(Query(since=arguments.since, until=arguments.until))
    with Store.open(arguments.store) as store:
        _warn_stale(store)
        chronology = store.chronology("report", "event")
        days, sentences = arguments.days, arguments.sentences
        found = digest(store.readings(), chronology, store.texts, days=days, sentences=sentences, window=asked)
    if arguments.format == "json":
        sys.stdout.write(as_json(found))
    else:
        sys.stdout.writelines(f"{row}\n" for row in as_text(found, chronology))
    return 0


def _explain(arguments: argparse.Namespace) -> int:
    from dateline.store import Readings, Store
    from dateline.views.explain import as_json, as_text, explain

    with Store.open(arguments.store) as store:
        found = explain(arguments.id, Readings(store), store.chronology(), store.judgements())
    sys.stdout.write(as_json(found) if arguments.format == "json" else as_text(found))
    return 0


def _rebuild(arguments: argparse.Namespace) -> int:
    _use_tables(arguments)
    from dateline.build import read_otherwise, rebuild
    from dateline.store import Store
    from dateline.views import counts

    known = _known(arguments)
    with Store.open(arguments.store) as store:
        if others := read_otherwise(store):
            _say(f"dateline: {_were(others)} with other tables than these (see --lexicon)")
        rebuild(store, known)
        chronology = store.chronology()
    sys.stdout.write(f"{counts.contents(chronology)}\n")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from dateline.store import Store, check

    wrong = 0
    with Store.open(arguments.store) as store:
        _warn_stale(store)
        for problem in check(store):
            sys.stdout.write(f"{problem}\n")
            wrong += 1
        kept = store.kept()
    records = sum(kept.records.values())
    sys.stdout.write(f"{kept.reports} reports and {records} records checked: {wrong or 'nothing'} wrong\n")
    return 1 if wrong else 0


def _lexicon(arguments: argparse.Namespace) -> int:
    _use_tables(arguments)
    from dateline.views import glossed
    from dateline.views.glossary import look_up

    found = look_up(" ".join(arguments.words), every=arguments.all)
    if arguments.format == "table":
        glossed.show(found, sys.stdout)
    elif arguments.format == "json":
        sys.stdout.write(glossed.as_json(found))
    else:
        sys.stdout.writelines(glossed.as_jsonl(found))
    if not found.entries:
        _say(f"dateline: {glossed.unknown(found)}")
    return 0 if found.entries else 1


# ---------------------------------------------------------------- what they share


def _use_tables(arguments: argparse.Namespace) -> None:
    """Puts the tables of `--lexicon` to use. It must come before the import of anything that looks tables up."""
    if arguments.lexicon is not None:
        from dateline.lexicon.added import read_added
        from dateline.lexicon.tables import use

        use(read_added(arguments.lexicon))


def _settings(arguments: argparse.Namespace) -> Settings:
    from dateline.settings import Settings

    return Settings(
        pipeline=arguments.pipeline,
        workers=arguments.workers,
        published=arguments.published,
        outlet=arguments.outlet,
        language=arguments.language,
    )


def _known(arguments: argparse.Namespace) -> Sequence[Known] | None:
    """The knowledge base that `--actors` names; `None` where it names none."""
    if arguments.actors is None:
        return None
    from dateline.ingest.knowledge import read_knowledge

    return read_knowledge(arguments.actors)


def _selected(chronology: Chronology) -> Chronology:
    from dateline.views.query import Query, select

    return select(chronology, Query())


def _write_page(path: Path, chronology: Chronology, store: Store) -> None:
    """Writes the page beside its place and moves it there, so that no half of one is ever seen."""
    from dateline.views.page import page

    texts = store.texts(card.id for card in chronology.reports)
    draft = path.with_name(path.name + ".part")
    draft.write_text(page(_selected(chronology), texts), encoding="utf-8")
    draft.replace(path)
    _say(f"wrote {path}")


def _warn_stale(store: Store) -> None:
    if late := store.stale():
        _say(f"dateline: {late} reports are kept and not yet in the chronology; run `dateline rebuild`")


def _were(others: int) -> str:
    return "1 report in the store was read" if others == 1 else f"{others} reports in the store were read"


def _name(failed: Iterable[InputError]) -> None:
    for error in failed:
        _say(f"dateline: {error}")


def _say(line: str) -> None:
    """A line on standard error, with control characters made harmless: it may quote a report or a path."""
    safe = "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)
    sys.stderr.write(safe + "\n")
