"""Running, printing, exit codes. Nothing heavy is imported until a command needs it.

Exit status: 0 all read · 1 something could not be read, found or written, or an invariant is broken · 2 the words of
the command are off · 130 interrupted. Standard output carries the result alone; progress and messages go to standard
error.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence

from dateline.cli.arguments import KINDS, parser
from dateline.cli.judge import judge
from dateline.cli.shared import (
    knowledge_given,
    look_at,
    name_failed,
    not_yet_there,
    say,
    selected,
    settings_given,
    use_tables,
    warn_of_languages,
    warn_stale,
    were,
    write_page,
)
from dateline.errors import DatelineError, InputError, UsageError


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; the exit status."""
    arguments = parser().parse_args(argv)
    run = RUNS[arguments.command]
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a pipe may be ASCII; reports are not
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = run(arguments)
        sys.stdout.flush()
    except UsageError as error:
        say(f"dateline: {error}")
        return 2
    except DatelineError as error:
        say(f"dateline: {error}")
        return 1
    except BrokenPipeError:  # whoever read us has read enough; Python must not complain of it again at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        say(f"dateline: cannot write: {error}")
        return 1
    except KeyboardInterrupt:
        say("dateline: interrupted")
        return 130
    return status


# ---------------------------------------------------------------- the commands


def _build(arguments: argparse.Namespace) -> int:
    use_tables(arguments)
    look_at(arguments.html)
    from dateline.build import Tally, build, read_otherwise
    from dateline.ingest.walk import SUFFIXES
    from dateline.store import Store
    from dateline.views import counts, render
    from dateline.views.progress import progress_shown

    settings = settings_given(arguments)
    known = knowledge_given(arguments)
    fresh = not_yet_there(arguments.store)
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
            name_failed(tally.failed)
            say(f"dateline: interrupted; {tally.read} reports read are kept, the same command goes on from there")
            return 130
        name_failed(tally.failed)
        if others := read_otherwise(store, settings):
            say(f"dateline: {were(others)} by another version, pipeline or tables; `dateline build` reads them anew")
        if not (tally.read or tally.skipped or tally.failed):
            say(f"dateline: nothing to read there; what is read ends in {' '.join(SUFFIXES)}")
        chronology = store.chronology()
        warn_of_languages(chronology)
        render.show(selected(chronology), sys.stdout)
        if not arguments.quiet:
            line = counts.closing(chronology, read=tally.read, skipped=tally.skipped, failed=len(tally.failed))
            sys.stdout.write(f"{line}\n")
        if arguments.html:
            write_page(arguments.html, chronology, store)
    if fresh is not None and not tally.read:
        fresh.unlink(missing_ok=True)  # an empty store would hide a mistyped name from then on
    return 1 if tally.failed or not (tally.read or tally.skipped) else 0


def _read(arguments: argparse.Namespace) -> int:
    use_tables(arguments)
    from dateline.build import read
    from dateline.model.codec import dumps, encode_reading

    failed = 0
    for outcome in read(arguments.inputs, settings_given(arguments), stdin=sys.stdin.buffer):
        result = outcome if isinstance(outcome, InputError) else outcome.result
        if isinstance(result, InputError):
            name_failed([result])
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

    look_at(arguments.html)
    kind = Kind(arguments.kind)
    names = ("since", "until", "actor", "type", "status", "story")
    sides = tuple(arguments.between) if arguments.between else None
    query = Query(**{name: getattr(arguments, name) for name in names}, between=sides)
    with Store.open(arguments.store) as store:
        warn_stale(store)
        chronology = select(store.chronology(*_needed(arguments)), query, kind)
        if arguments.html:
            write_page(arguments.html, chronology, store)
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
        warn_stale(store)
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
    use_tables(arguments)
    from dateline.build import read_otherwise
    from dateline.rebuilding import rebuild
    from dateline.store import Store
    from dateline.views import counts

    known = knowledge_given(arguments)
    with Store.open(arguments.store) as store:
        if others := read_otherwise(store):
            say(f"dateline: {were(others)} with other tables than these (see --lexicon)")
        rebuild(store, known, fresh=True)
        chronology = store.chronology()
    sys.stdout.write(f"{counts.contents(chronology)}\n")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from dateline.store import Store, check
    from dateline.views.plain import counted

    wrong = 0
    with Store.open(arguments.store) as store:
        warn_stale(store)
        for problem in check(store):
            sys.stdout.write(f"{problem}\n")
            wrong += 1
        kept = store.kept()
    reports, records = counted(kept.reports, "report"), counted(sum(kept.records.values()), "record")
    sys.stdout.write(f"{reports} and {records} checked: {wrong or 'nothing'} wrong\n")
    return 1 if wrong else 0


def _lexicon(arguments: argparse.Namespace) -> int:
    use_tables(arguments)
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
        say(f"dateline: {glossed.unknown(found)}")
    return 0 if found.entries else 1


RUNS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "build": _build,
    "read": _read,
    "show": _show,
    **dict.fromkeys(KINDS, _show),
    "digest": _digest,
    "explain": _explain,
    "judge": judge,
    "rebuild": _rebuild,
    "check": _check,
    "lexicon": _lexicon,
}
"""What runs a command, by its name."""
