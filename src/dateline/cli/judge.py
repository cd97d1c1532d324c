"""`dateline judge`: the uncertain merges put to a person; verdicts kept, written out and taken in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.cli.shared import anew, say, use_tables, warn_stale, write
from dateline.errors import UsageError

if TYPE_CHECKING:
    from dateline.store import Store


def judge(arguments: argparse.Namespace) -> int:
    """The exit status."""
    use_tables(arguments)
    from dateline.store import Store

    if (arguments.left is None) != (arguments.right is None):
        raise UsageError("judge: two records are judged, LEFT and RIGHT")
    with Store.open(arguments.store) as store:
        warn_stale(store)
        if arguments.export is not None:
            return _export(store, arguments.export)
        if arguments.import_ is not None:
            return _import(store, arguments.import_)
        return _questions(store, arguments)


def _export(store: Store, to: str) -> int:
    from dateline.judging import words_of
    from dateline.views.asked import as_csv
    from dateline.views.questions import verdicts

    kept = list(verdicts(store.judgements(by_person=True)))
    text = "".join(as_csv(kept, words_of(store, kept)))
    if to == "-":
        sys.stdout.write(text)
    else:
        write(Path(to), text)
    say(f"dateline: {len(kept)} verdict{'' if len(kept) == 1 else 's'}")
    return 0


def _import(store: Store, path: Path) -> int:
    from dateline.ingest.verdicts import read_verdicts
    from dateline.judging import take_in, told

    done = take_in(store, read_verdicts(path))
    for judgement, others in done.refused:
        say(f"dateline: {path}: {told(judgement)} speaks against {', '.join(map(told, others))}; left out")
    say(f"dateline: {done.new} new, {done.known} known before, {len(done.refused)} left out")
    if done.new:
        anew(store)
    return 1 if done.refused else 0


def _questions(store: Store, arguments: argparse.Namespace) -> int:
    from dateline.judging import ask, record, said, said_of_lines
    from dateline.model import About, Verdict
    from dateline.store import Readings
    from dateline.views import asked
    from dateline.views.questions import question, questions

    held = (store.chronology(), store.judgements(), Readings(store))
    if arguments.left is not None:
        found = [question(arguments.left, arguments.right, *held, known=store.known())]
    else:
        about = About(arguments.about) if arguments.about else None
        found = questions(*held, known=store.known(), about=about, most=arguments.most)
    if arguments.verdict is not None:
        before = tuple(store.judgements(by_person=True))
        record(store, *said_of_lines(found[0], Verdict(arguments.verdict), _judge_s_name(arguments), before))
        anew(store)
        return 0
    if arguments.format == "json":
        sys.stdout.write(asked.as_json(found))
        return 0
    if arguments.list or arguments.left is not None or not (sys.stdin.isatty() and sys.stdout.isatty()):
        asked.show(found, sys.stdout)
        return 0
    by = _judge_s_name(arguments)
    kept = 0
    try:
        for one, verdict in ask(found, asked.put, sys.stdin.readline):
            try:
                record(store, said(one, verdict, by))
                kept += 1
            except UsageError as error:
                say(f"dateline: {error}")
    finally:  # what was answered before Ctrl-C counts
        if kept:
            anew(store)
    return 0


def _judge_s_name(arguments: argparse.Namespace) -> str:
    """Who judges: the name given, else the one logged in by."""
    import getpass

    try:
        name = " ".join((arguments.by if arguments.by is not None else getpass.getuser()).split())
    except (OSError, KeyError) as error:
        raise UsageError("judge: nobody knows your name here; give it as --by NAME") from error
    if not name or len(name) > 100 or not name.isprintable():
        raise UsageError("judge: --by needs a name of at most 100 characters")
    return name
