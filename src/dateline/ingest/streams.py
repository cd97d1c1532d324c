"""Bytes from files and streams, never more of them in memory than the settings allow."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from dateline.errors import EncodingInput, InputError, OversizeInput, UnreadableInput

CHUNK = 65_536

MAX_EXPANSION = 200
"""Gzip makes JSON of news 3 to 12 times smaller; a file that grows this much is made to fill memory or time."""

Numbered = tuple[int, bytes]


def whole(file: BinaryIO, location: str, limit: int) -> bytes:
    """All bytes of a file; raises `OversizeInput` past `limit`."""
    data = file.read(limit + 1)
    if len(data) > limit:
        raise OversizeInput(location, f"larger than {limit} bytes")
    return data


def numbered_lines(file: BinaryIO, location: str, limit: int) -> Iterator[Numbered | InputError]:
    """Lines with their numbers from 1, blank ones left out, read one by one.

    A line longer than `limit` bytes gives an `OversizeInput` and is passed over without being kept.
    """
    number = 0
    while line := file.readline(limit + 1):
        number += 1
        if len(line) > limit and not line.endswith(b"\n"):
            yield OversizeInput(f"{location}:{number}", f"a line longer than {limit} bytes")
            while (rest := file.readline(CHUNK)) and not rest.endswith(b"\n"):
                pass
            continue
        if line.strip():
            yield number, line.rstrip(b"\r\n")


def unzipped_lines(file: BinaryIO, location: str, limit: int) -> Iterator[Numbered | InputError]:
    """The lines of a gzip file. What comes before a fault is kept; the fault itself comes last, as `EncodingInput`."""
    try:
        yield from numbered_lines(_Unzipped(file, location, limit), location, limit)  # type: ignore[arg-type]
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        yield EncodingInput(location, f"broken gzip: {error}")
    except OversizeInput as error:
        yield error
    except OSError as error:
        yield UnreadableInput(location, error.strerror or str(error))


class _Unzipped:
    """`readline` over a gzip file that stops where it grows beyond belief."""

    def __init__(self, file: BinaryIO, location: str, limit: int) -> None:
        self._packed = file
        self._open = gzip.GzipFile(fileobj=file)
        self._location = location
        self._limit = limit
        self._size = 0

    def readline(self, size: int) -> bytes:
        line = self._open.readline(size)
        self._size += len(line)
        if self._size > self._limit and self._size > MAX_EXPANSION * max(1, self._packed.tell()):
            raise OversizeInput(self._location, f"grows more than {MAX_EXPANSION}-fold when unpacked; reading stopped")
        return line
