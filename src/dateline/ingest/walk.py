"""What the inputs of a command name: files, folders, globs and standard input, as raw items, one after the other.

Nothing here raises for one bad input: it gives the `InputError` and goes on. Folders are walked in sorted order,
names that begin with a dot and suffixes that are not read are passed over there, and no file is read twice, whatever
links lead to it.
"""

from __future__ import annotations

import errno
import glob
import json
import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from dateline.errors import (
    EmptyInput,
    EncodingInput,
    InputError,
    MissingInput,
    RecordInput,
    UnreadableInput,
)
from dateline.ingest.decode import text_of
from dateline.ingest.streams import Numbered, numbered_lines, unzipped_lines, whole
from dateline.model import Raw
from dateline.settings import Settings

TEXT = "text/plain"
HTML = "text/html"
JSON = "application/json"

_WHOLE = {".txt": TEXT, ".md": TEXT, ".html": HTML, ".htm": HTML}
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
SUFFIXES = (".txt", ".md", ".html", ".htm", ".json", ".jsonl", ".jsonl.gz")

MAX_DEPTH = 64
"""Folders inside folders; no archive is kept deeper."""

ABOUT = frozenset({"README", "LICENSE", "LICENCE", "CHANGELOG", "CONTRIBUTING"})
"""Files that a walk passes over: they tell about a folder and are no reports."""

Identity = tuple[int, int]


def raws(inputs: Sequence[str], settings: Settings, *, stdin: BinaryIO | None = None) -> Iterator[Raw | InputError]:
    """Every item that `inputs` name, lazily; an `InputError` in the place of one that cannot be had."""
    walk = _Walk(settings)
    for name in inputs:
        if name == "-":
            yield from walk.standard_input(stdin)
        elif _ADDRESS.match(name):
            yield UnreadableInput(name, "addresses and feeds are not read by this version; save the page to a file")
        else:
            yield from walk.named(name)


class _Walk:
    def __init__(self, settings: Settings) -> None:
        self._limit = settings.max_bytes
        self._seen: set[Identity] = set()
        self._read_stdin = False

    def standard_input(self, stdin: BinaryIO | None) -> Iterator[Raw | InputError]:
        if self._read_stdin:
            return
        self._read_stdin = True
        stream = stdin if stdin is not None else sys.stdin.buffer
        try:
            yield from _records(numbered_lines(stream, "-", self._limit), "-")
        except OSError as error:
            yield UnreadableInput("-", _reason(error))

    def named(self, name: str) -> Iterator[Raw | InputError]:
        """A path as given, else the paths that it matches as a glob."""
        if not name or "\0" in name:
            yield MissingInput(name, "no path")
            return
        path = Path(name)
        if os.path.lexists(path) or not glob.has_magic(name):
            yield from self._path(path, named=True)
            return
        matches = sorted(glob.iglob(name, recursive=True))  # noqa: PTH207  # patterns may be absolute
        if not matches:
            yield MissingInput(name, "nothing matches")
        for match in matches:
            yield from self._path(Path(match), named=False)

    def _path(self, path: Path, *, named: bool, depth: int = 0) -> Iterator[Raw | InputError]:
        try:
            status = path.stat()
        except OSError as error:
            yield _error(path, error)
            return
        if stat.S_ISDIR(status.st_mode):
            yield from self._folder(path, status, depth)
        elif not named and _suffix(path) is None:
            return
        elif not stat.S_ISREG(status.st_mode):
            yield UnreadableInput(str(path), "no regular file (a pipe, socket or device)")
        elif _suffix(path) is None:
            yield _unknown(path)
        elif self._new(status):
            yield from self._file(path)

    def _folder(self, path: Path, status: os.stat_result, depth: int) -> Iterator[Raw | InputError]:
        if not self._new(status):
            return
        if depth >= MAX_DEPTH:
            yield UnreadableInput(str(path), f"more than {MAX_DEPTH} folders deep")
            return
        try:
            names = sorted(entry.name for entry in os.scandir(path))
        except OSError as error:
            yield _error(path, error)
            return
        for name in names:
            if not name.startswith(".") and not _about(name):
                yield from self._path(path / name, named=False, depth=depth + 1)

    def _new(self, status: os.stat_result) -> bool:
        identity = (status.st_dev, status.st_ino)
        if identity in self._seen:
            return False
        self._seen.add(identity)
        return True

    def _file(self, path: Path) -> Iterator[Raw | InputError]:
        location, suffix = str(path), _suffix(path)
        try:
            with path.open("rb") as file:
                if suffix == ".jsonl":
                    yield from _records(numbered_lines(file, location, self._limit), location)
                elif suffix == ".jsonl.gz":
                    yield from _records(unzipped_lines(file, location, self._limit), location)
                elif suffix == ".json":
                    yield from _json_file(whole(file, location, self._limit), location)
                else:
                    yield _item(whole(file, location, self._limit), location, _WHOLE[suffix or ".txt"])
        except OSError as error:
            yield _error(path, error)
        except InputError as error:
            yield error


def _suffix(path: Path) -> str | None:
    name = path.name.lower()
    return next((suffix for suffix in reversed(SUFFIXES) if name.endswith(suffix)), None)


def _about(name: str) -> bool:
    """Whether a file of a walked folder tells about the folder; named by itself, it is read like any other."""
    return Path(name).stem.upper() in ABOUT


def _unknown(path: Path) -> InputError:
    name = path.name.lower()
    if name.endswith((".warc", ".warc.gz")):
        return UnreadableInput(str(path), "web archives are not read by this version")
    return UnreadableInput(str(path), f"no suffix that is read ({' '.join(SUFFIXES)})")


def _item(data: bytes, location: str, media_type: str) -> Raw | InputError:
    return Raw(data, location, media_type) if data.strip() else EmptyInput(location, "empty")


def _records(lines: Iterator[Numbered | InputError], location: str) -> Iterator[Raw | InputError]:
    """One raw item a line. `EmptyInput` where there was no line at all."""
    nothing = True
    for line in lines:
        nothing = False
        if isinstance(line, InputError):
            yield line
            continue
        number, data = line
        if number == 1 and data.startswith((b"\xff\xfe", b"\xfe\xff")):
            yield EncodingInput(location, "JSON lines are read as UTF-8, and this begins with a UTF-16 mark")
            return
        yield Raw(data.removeprefix(b"\xef\xbb\xbf") if number == 1 else data, f"{location}:{number}", JSON)
    if nothing:
        yield EmptyInput(location, "empty: no record in it")


def _json_file(data: bytes, location: str) -> Iterator[Raw | InputError]:
    """A record, a list of records, or one record a line; each raw item is the record's own characters."""
    text = text_of(data, location)
    decoder = json.JSONDecoder()
    at = _past_space(text, 0)
    listed = text.startswith("[", at)
    at = _past_space(text, at + 1) if listed else at
    line, counted, found = 1, 0, False
    while at < len(text) and not (listed and text[at] == "]"):
        line, counted = line + text.count("\n", counted, at), at
        try:
            _, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            yield RecordInput(f"{location}:{line}", f"broken JSON: {_short(error)}")
            at = -1 if listed else text.find("\n{", at)  # the next line of JSON lines; a broken list has no next
            if at == -1:
                return
            at, found = at + 1, True
            continue
        found = True
        yield Raw(text[at:end].encode("utf-8", "surrogatepass"), f"{location}:{line}", JSON)
        at = _past_space(text, end)
        if listed:
            if not text.startswith((",", "]"), at):
                yield RecordInput(f"{location}:{line}", "broken JSON: no comma or bracket after a record of the list")
                return
            at = _past_space(text, at + 1) if text[at] == "," else at
    if not found:
        yield EmptyInput(location, "empty: no record in it")


_SPACE = re.compile(r"[ \t\n\r]*")


def _past_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _short(error: Exception) -> str:
    return str(error)[:120] or type(error).__name__


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _error(path: Path, error: OSError) -> InputError:
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return MissingInput(str(path), "no such file or folder")
    if error.errno == errno.ELOOP:
        return UnreadableInput(str(path), "symbolic links that lead round in a circle")
    if error.errno == errno.ENAMETOOLONG:
        return MissingInput(str(path)[:200] + "…", "a name too long for any file")
    return UnreadableInput(str(path), _reason(error))
