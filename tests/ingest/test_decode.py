from __future__ import annotations

import pytest

from dateline.errors import BinaryInput, EmptyInput, EncodingInput, OversizeInput
from dateline.ingest import read
from dateline.model import Raw
from dateline.settings import Settings
from tests.ingest.made import BODY, page, text


def plain(data: bytes) -> str:
    return read(Raw(data, "made.txt", "text/plain"), Settings()).text


def test_marks_are_dropped_and_line_ends_made_one() -> None:
    assert plain(b"\xef\xbb\xbfa\r\nb\rc\n") == "a\nb\nc\n"
    assert plain("“é”".encode("utf-16")) == "“é”"
    assert plain("“é”".encode("utf-32")) == "“é”"


def test_nothing_else_is_changed() -> None:
    assert plain("  a\t b \u00a0\u200b\x0c c  \n\n\n".encode()) == "  a\t b \u00a0\u200b\x0c c  \n\n\n"


def test_broken_utf8_names_the_byte() -> None:
    with pytest.raises(EncodingInput, match="offset 4"):
        plain(b"caf\xc3\xa9 ".replace(b"\xc3\xa9", b"\x20\xe9") + b"x")


@pytest.mark.parametrize("data", [b"%PDF-1.4\n...", b"a\0b", b"\x89PNG\r\n", b"PK\x03\x04", b"\x01\x02\x03\x04 ab"])
def test_binary_named_text(data: bytes) -> None:
    with pytest.raises(BinaryInput):
        plain(data)


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_blank(data: bytes) -> None:
    with pytest.raises(EmptyInput):
        plain(data)


def test_longer_than_the_settings_allow() -> None:
    with pytest.raises(OversizeInput):
        text("x" * 11, max_characters=10)
    with pytest.raises(OversizeInput):
        text("x" * 11, max_bytes=10)


def markup(charset: str | None) -> str:
    declared = f'<meta charset="{charset}">' if charset else ""
    return f"<html><head>{declared}</head><body><article><p>{BODY} José spoke — “briefly”.</p></article></body></html>"


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-1", "utf-16"])
def test_a_page_in_its_declared_character_set(charset: str) -> None:
    data = markup(charset).encode("cp1252" if charset == "iso-8859-1" else charset)
    assert "José spoke — “briefly”." in page(data).text


def test_a_page_in_utf8_that_declares_another_or_nothing() -> None:
    assert "José" in page(markup("iso-8859-1").encode()).text
    assert "José" in page(markup(None).encode()).text
    assert "José" in page(markup(None).replace("—", "-").replace("“", '"').replace("”", '"').encode("cp1252")).text


def test_a_page_that_is_not_what_it_declares_or_declares_nonsense() -> None:
    with pytest.raises(EncodingInput, match="offset"):
        page(markup("utf-8").encode("cp1252"))
    assert "reopen" in page(markup("no-such-set").replace("é", "e").encode()).text
