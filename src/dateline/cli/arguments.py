"""The words of the commands: what may be asked, with what defaults, and how `--help` tells it."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from pathlib import Path

from dateline import __version__

STORE = "chronology.db"
KINDS = ("statements", "plans", "messages", "commitments", "conflicts", "actors", "reports", "stories")
BETWEEN = ("plans", "messages", "commitments", "conflicts")
"""Kinds of record, beside events, that two parties have with each other."""

ABOUT = ("events", "actors", "messages", "commitments", "reports")
"""What two records may be judged to be one of."""

VERDICTS = ("same", "different", "unsure")
FORMATS = ("table", "json", "jsonl", "csv", "md")

EXAMPLES = """\
examples:
  dateline build reports/                      read a folder, print the chronology, keep it in chronology.db
  dateline build *.txt --html story.html       the same, and write it as one page for a browser
  dateline show --actor "Kim Jong Un" --type CONSULT --since 2018-06
  dateline messages --between USA PRK          the letters and calls between two countries
  dateline explain ev-3f2a                     every step behind one line
  dateline judge                               settle what the rules could not
"""


def parser() -> argparse.ArgumentParser:
    """All commands; what is parsed has the command's name as `command`."""
    top = argparse.ArgumentParser(
        prog="dateline",
        description="Reads news reports on a developing story and builds a chronology that can be checked.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"dateline {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    build = _command(commands, "build", "read reports, merge them into a store, print the chronology")
    _add_inputs(build)
    _add_store(build)
    build.add_argument("--html", metavar="FILE", type=Path, help="also write the chronology as one page")
    _add_known(build)
    _add_lexicon(build)

    read = _command(commands, "read", "print one reading per report as JSON lines; no store")
    _add_inputs(read)
    read.add_argument("--format", choices=["jsonl"], default="jsonl", help="jsonl, one reading a line (default)")
    _add_lexicon(read)

    show = _command(commands, "show", "print the chronology")
    _add_filters(show)
    show.add_argument("--html", metavar="FILE", type=Path, help="write what is shown as one page instead")
    show.set_defaults(kind="events")
    _add_between(show)
    for kind in KINDS:
        one = _command(commands, kind, f"print the {kind}")
        _add_filters(one)
        one.set_defaults(kind=kind, html=None, between=None)
        if kind in BETWEEN:
            _add_between(one)

    _add_asking(commands)
    _add_keeping(commands)
    return top


def _add_asking(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """What asks a store or the tables, beside `show`."""
    digest = _command(commands, "digest", "print the days that matter most, and the lines that tell them")
    digest.add_argument("--days", type=_count, default=10, metavar="N", help="how many days (default: 10)")
    digest.add_argument("--sentences", type=_count, default=2, metavar="K", help="lines a day at most (default: 2)")
    digest.add_argument("--format", choices=["text", "json"], default="text", help="text (default) or json")
    _add_store(digest)
    _add_window(digest)

    explain = _command(commands, "explain", "show every step behind one record")
    explain.add_argument("id", metavar="ID", help="a record's id, or the beginning of one")
    explain.add_argument("--format", choices=["text", "json"], default="text", help="text (default) or json")
    _add_store(explain)

    lexicon = _command(commands, "lexicon", "print what a word or phrase does, and which table row says so")
    lexicon.add_argument("words", nargs="+", metavar="WORD", help="a word or a phrase: sanctions, call off, hold talks")
    lexicon.add_argument("--all", action="store_true", help="also the rows that only ask for the word, in full")
    lexicon.add_argument(
        "--format", choices=["table", "json", "jsonl"], default="table", help="table (default), json or jsonl"
    )
    _add_lexicon(lexicon)


def _add_keeping(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """What changes or checks a store."""
    judge = _command(commands, "judge", "put the uncertain merges to a person, and keep the verdicts")
    judge.add_argument("left", nargs="?", metavar="LEFT", help="one of two records to judge: its id, or the beginning")
    judge.add_argument("right", nargs="?", metavar="RIGHT", help="the other one")
    judge.add_argument(
        "verdict", nargs="?", choices=VERDICTS, metavar="VERDICT", help=f"{', '.join(VERDICTS)}: keep it"
    )
    judge.add_argument("--about", choices=ABOUT, metavar="KIND", help=f"only questions about {', '.join(ABOUT)}")
    judge.add_argument("--by", metavar="NAME", help="who judges (default: the name you are logged in by)")
    judge.add_argument("--most", type=_count, default=20, metavar="N", help="how many questions (default: 20)")
    judge.add_argument("--list", action="store_true", help="print the questions; ask nothing")
    judge.add_argument("--format", choices=["text", "json"], default="text", help="text (default) or json, of --list")
    judge.add_argument("--export", metavar="FILE", help="write the verdicts kept as CSV, - for standard output")
    judge.add_argument("--import", metavar="FILE", dest="import_", type=Path, help="take in verdicts from such a CSV")
    _add_store(judge)
    _add_lexicon(judge)

    rebuild = _command(commands, "rebuild", "derive the chronology anew from what is kept")
    _add_store(rebuild)
    _add_known(rebuild)
    _add_lexicon(rebuild)
    check = _command(commands, "check", "verify every invariant of a store")
    _add_store(check)


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    text: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.set_defaults(command=name)
    return parser


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "inputs", nargs="+", metavar="INPUT", help="a file, folder or glob, or - for JSON lines on standard input"
    )
    parser.add_argument(
        "--published", type=_moment, metavar="DATE", help="publication day or time (ISO) of inputs that state none"
    )
    parser.add_argument("--outlet", metavar="NAME", help="outlet of inputs that state none")
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="language of inputs that state none: en, the only one that is read, or en-GB and so on",
    )
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
    parser.add_argument("--type", metavar="T", help="a type, or TYPE.mode (CONSULT.visit)")
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
