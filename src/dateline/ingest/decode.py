"""Bytes → text: byte-order marks, declared character sets, and what is no text at all."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from dateline.errors import BinaryInput, EmptyInput, EncodingInput

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (b"%PDF-", b"\x89PNG", b"PK\x03\x04", b"\x1f\x8b", b"\xff\xd8\xff", b"GIF8", b"BZh", b"7z\xbc\xaf", b"\x7fELF")
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED_WITHIN = 8192
"""Browsers look for the declaration in the first 1,024 bytes; pages keep scripts before it."""

_WEB = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252", "gb2312": "gb18030",
        "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932"}  # fmt: skip
"""What a declared name means on the web: WHATWG's Encoding Standard, "Names and labels"."""

MAX_CONTROL = 0.02
"""Text has hardly any control characters but tab, line feed, carriage return and form feed."""

_CONTROL = re.compile("[\x01-\x08\x0e-\x1b\x7f]")


def text_of(data: bytes, location: str) -> str:
    """Plain text: UTF-8, or UTF-16 and -32 with their mark; the mark dropped, line ends made `\\n`, nothing else.

    Raises `EmptyInput`, `BinaryInput`, or `EncodingInput` with the offset of the first byte that does not decode.
    """
    encoding, skip = _marked(data)
    if not encoding:
        _refuse_binary(data, location)
        encoding = "utf-8"
    return _checked(_decoded(data, encoding, skip, location), location)


def markup_of(data: bytes, location: str) -> str:
    """A page: by its mark, else as UTF-8 where that fits, else as it declares, else as its bytes look.

    Raises as `text_of`. A page that declares what its bytes are not is refused, not guessed at.
    """
    encoding, skip = _marked(data)
    if encoding:
        return _checked(_decoded(data, encoding, skip, location), location)
    _refuse_binary(data, location)
    match = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    declared = _codec(match[1].decode("ascii").lower()) if match else ""
    if declared in {"", "utf-8"} or not data.isascii():
        try:
            return _checked(data.decode("utf-8"), location)
        except UnicodeDecodeError:
            if not declared:
                return _checked(_guessed(data, location), location)
    return _checked(_decoded(data, declared, 0, location), location)


def plain_line_ends(text: str) -> str:
    """`\\r\\n` and `\\r` as `\\n`."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _marked(data: bytes) -> tuple[str, int]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return "", 0


def _codec(name: str) -> str:
    try:
        return _WEB.get(name) or codecs.lookup(name).name
    except LookupError:
        return ""


def _decoded(data: bytes, encoding: str, skip: int, location: str) -> str:
    try:
        return data[skip:].decode(encoding)
    except UnicodeDecodeError as error:
        at = error.start + skip
        shown = data[at : at + 1].hex()
        raise EncodingInput(location, f"no {encoding}: byte 0x{shown} at offset {at} ({error.reason})") from error
    except (LookupError, ValueError) as error:  # a codec that is not for text, such as `hex`
        raise EncodingInput(location, f"the page declares {encoding}, which is no character set") from error


def _guessed(data: bytes, location: str) -> str:
    best = from_bytes(data[:200_000]).best()
    if best is None:
        raise EncodingInput(location, "no UTF-8, and no character set is declared")
    return _decoded(data, best.encoding, 0, location)


def _refuse_binary(data: bytes, location: str) -> None:
    if data.startswith(_MAGIC) or b"\0" in data:
        raise BinaryInput(location, "not text: it holds binary data")


def _checked(text: str, location: str) -> str:
    if not text.strip("\ufeff\u200b \t\r\n\f\v"):
        raise EmptyInput(location, "empty")
    if "\0" in text or len(_CONTROL.findall(text, 0, 20_000)) > MAX_CONTROL * min(len(text), 20_000):
        raise BinaryInput(location, "not text: it is full of control characters")
    return plain_line_ends(text)
