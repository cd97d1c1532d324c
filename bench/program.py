"""dateline as its users run it: by its command line, in a process of its own."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO

from bench.jsonl import Json, write_lines

COMMAND = (sys.executable, "-m", "dateline")
_SOME_FAILED = 1
_LINES_SHOWN = 8
_BROKE = "Traceback (most recent call last)"
"""Python itself ends with status 1 as well."""


class ProgramFailedError(Exception):
    """The command ended in a way that leaves nothing to score; the message has its last words."""


def _nothing(_: int) -> None:
    """No progress is shown."""


class Program:
    """The command under measure. `complain` is told of reports that could not be read (exit status 1)."""

    def __init__(self, command: Sequence[str] = COMMAND, complain: Callable[[str], None] = lambda _: None) -> None:
        self._command = tuple(command)
        self._complain = complain

    def read(
        self, records: Iterable[Json], advance: Callable[[int], None] = _nothing, by: Sequence[str] = ()
    ) -> list[Json]:
        """The Readings of some records; `advance` is called after each. `by` is a command in dateline's place.

        Raises ProgramFailedError where the command ends with any status but 0 and 1, breaks, gives nothing at all, or
        prints what is no JSON.
        """
        readings = []
        with tempfile.TemporaryDirectory() as folder:
            given = Path(folder) / "records.jsonl"
            write_lines(records, given)
            with given.open(encoding="utf-8") as stdin, tempfile.TemporaryFile("w+", encoding="utf-8") as stderr:
                arguments = [*(by or (*self._command, "read", "-", "--quiet"))]
                with subprocess.Popen(
                    arguments, stdin=stdin, stdout=subprocess.PIPE, stderr=stderr, text=True, encoding="utf-8"
                ) as process:
                    for line in _lines(process.stdout):
                        readings.append(self._parsed(line))
                        advance(1)
                self._judge(arguments, process.returncode, stderr, gave_something=bool(readings))
        return readings

    def build(self, records: Iterable[Json], store: Path) -> None:
        """Build a store out of some records; raises ProgramFailedError as `read` does."""
        given = store.with_suffix(".jsonl")
        write_lines(records, given)
        self._run(["build", str(given), "--store", str(store), "--quiet"])

    def chronology(self, records: Iterable[Json]) -> Json:
        """The chronology of some records; raises ProgramFailedError as `read` does."""
        return self.chronology_and(records, ())[0]

    def chronology_and(self, records: Iterable[Json], asked: Iterable[Sequence[str]]) -> tuple[Json, list[Json]]:
        """The chronology of some records, and what other commands print of the same store, as JSON each."""
        with tempfile.TemporaryDirectory() as folder:
            store = Path(folder) / "store.db"
            self.build(records, store)
            chronology, *more = [
                self._parsed(self._run([*words, "--store", str(store), "--format", "json"]))
                for words in (("show",), *asked)
            ]
            return chronology, more

    def _run(self, words: Sequence[str]) -> str:
        arguments = [*self._command, *words]
        with tempfile.TemporaryFile("w+", encoding="utf-8") as stderr:
            done = subprocess.run(
                arguments,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=stderr,
                encoding="utf-8",
                check=False,
            )
            self._judge(arguments, done.returncode, stderr, gave_something=True)
        return done.stdout

    def _judge(self, arguments: Sequence[str], status: int, stderr: IO[str], *, gave_something: bool) -> None:
        """Let an ended command pass, pass with a complaint, or raise ProgramFailedError."""
        if status == 0:
            return
        stderr.seek(0)
        words = stderr.read()
        last = "\n".join(words.splitlines()[-_LINES_SHOWN:])
        message = f"`{' '.join(arguments)}` ended with status {status}:\n{last}"
        if status != _SOME_FAILED or not gave_something or _BROKE in words:
            raise ProgramFailedError(message)
        self._complain(message)

    def _parsed(self, text: str) -> Json:
        try:
            value = json.loads(text)
        except json.JSONDecodeError as error:
            raise ProgramFailedError(f"`{' '.join(self._command)}` printed what is no JSON: {text[:200]!r}") from error
        if not isinstance(value, dict):
            raise ProgramFailedError(f"`{' '.join(self._command)}` printed no JSON object: {text[:200]!r}")
        return value


def _lines(stream: IO[str] | None) -> Iterable[str]:
    return (line for line in stream or () if line.strip())
