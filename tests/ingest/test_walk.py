from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.errors import (
    EmptyInput,
    EncodingInput,
    InputError,
    MissingInput,
    OversizeInput,
    RecordInput,
    UnreadableInput,
)
from dateline.ingest import raws, read
from dateline.model import Raw
from dateline.settings import Settings
from tests.ingest.made import walk

ONE = b'{"text": "The envoy left on Monday."}'


def locations(found: list[Raw | InputError]) -> list[str]:
    return [item.location for item in found]


def only_error(found: list[Raw | InputError], kind: type[InputError]) -> InputError:
    assert len(found) == 1
    assert type(found[0]) is kind
    return found[0]


def test_a_folder_is_walked_in_sorted_order_without_hidden_files_and_unknown_suffixes(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", ".hidden.txt", "picture.png", "c/d.html", ".git/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("The envoy left on Monday.")
    found = walk([tmp_path])
    assert locations(found) == [str(tmp_path / name) for name in ("a.md", "b.txt", "c/d.html")]
    assert [raw.media_type for raw in found if isinstance(raw, Raw)] == ["text/plain", "text/plain", "text/html"]


def test_a_walk_passes_over_what_tells_about_the_folder(tmp_path: Path) -> None:
    for name in ("README.md", "a.txt", "LICENSE.txt"):
        (tmp_path / name).write_text("The envoy left on Monday.")
    assert locations(walk([tmp_path])) == [str(tmp_path / "a.txt")]
    assert locations(walk([tmp_path / "README.md"])) == [str(tmp_path / "README.md")]


def test_a_glob_gives_what_it_matches_sorted(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.png"):
        (tmp_path / name).write_text("The envoy left.")
    assert locations(walk([f"{tmp_path}/*"])) == [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    only_error(walk([f"{tmp_path}/*.html"]), MissingInput)


def test_a_file_whose_name_has_glob_signs_is_itself(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text("The envoy left.")
    assert locations(walk([tmp_path / "a[1].txt"])) == [str(tmp_path / "a[1].txt")]


def test_a_missing_path_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The envoy left.")
    found = walk([tmp_path / "none.txt", tmp_path / "a.txt", ""])
    assert [type(item) for item in found] == [MissingInput, Raw, MissingInput]


def test_a_named_file_with_an_unknown_suffix_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"x")
    assert "a.docx" in str(only_error(walk([tmp_path / "a.docx"]), UnreadableInput))


def test_addresses_and_archives_say_that_they_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(b"x")
    for name in ("https://example.com/a.html", "http://example.com/feed", str(tmp_path / "a.warc.gz")):
        assert "not read by this version" in only_error(walk([name]), UnreadableInput).reason


def test_empty_files(tmp_path: Path) -> None:
    for name in ("a.txt", "b.html", "c.json", "d.jsonl"):
        (tmp_path / name).write_bytes(b" \n\n")
        only_error(walk([tmp_path / name]), EmptyInput)
    (tmp_path / "e.jsonl.gz").write_bytes(gzip.compress(b""))
    only_error(walk([tmp_path / "e.jsonl.gz"]), EmptyInput)


def test_a_file_larger_than_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * 101)
    (tmp_path / "b.txt").write_text("x" * 100)
    found = walk([tmp_path], settings=Settings(max_bytes=100))
    assert [type(item) for item in found] == [OversizeInput, Raw]


def test_a_line_larger_than_the_limit_is_passed_over_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(ONE + b"\n" + b"x" * 500_000 + b"\n" + ONE + b"\n")
    found = walk([tmp_path / "a.jsonl"], settings=Settings(max_bytes=100))
    assert [type(item) for item in found] == [Raw, OversizeInput, Raw]
    assert locations(found) == [f"{tmp_path}/a.jsonl:{n}" for n in (1, 2, 3)]


def test_a_line_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(ONE + b"\n" + ONE)
    assert [type(i) for i in walk([tmp_path / "a.jsonl"], settings=Settings(max_bytes=len(ONE)))] == [Raw, Raw]


def test_json_lines_on_standard_input_are_read_once_and_lazily() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            line = (ONE + b"\n").ljust(len(buffer))  # type: ignore[arg-type]
            buffer[:] = line[: len(buffer)]  # type: ignore[arg-type, index]
            return len(buffer)  # type: ignore[arg-type]

    first: Iterator[Raw | InputError] = raws(["-"], Settings(), stdin=io.BufferedReader(Endless()))
    assert next(first).location == "-:1"
    found = walk(["-", "-"], stdin=io.BytesIO(ONE + b"\n\n" + ONE + b"\r\n"))
    assert locations(found) == ["-:1", "-:3"]
    assert all(isinstance(raw, Raw) and raw.data == ONE for raw in found)
    only_error(walk(["-"], stdin=io.BytesIO(b"")), EmptyInput)


def test_json_files_hold_a_record_a_list_or_lines(tmp_path: Path) -> None:
    cases = {
        '{"text":\n "One."}\n': [1],
        '[{"text": "One."},\n {"text": "Two."}]': [1, 2],
        '{"text": "One."}\n{"text": "Two."}\n': [1, 2],
    }
    for content, numbers in cases.items():
        (tmp_path / "a.json").write_text(content)
        found = walk([tmp_path / "a.json"])
        assert locations(found) == [f"{tmp_path}/a.json:{n}" for n in numbers]
        words = [read(raw, Settings()).text for raw in found if isinstance(raw, Raw)]
        assert words == ["One.", "Two."][: len(numbers)]


def test_broken_json_is_named_by_line_and_the_next_line_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "One."}\n{"text": "Tw\n{"text": "Three."}\n')
    found = walk([tmp_path / "a.json"])
    assert [type(item) for item in found] == [Raw, RecordInput, Raw]
    assert locations(found) == [f"{tmp_path}/a.json:{n}" for n in (1, 2, 3)]
    (tmp_path / "b.json").write_text('[{"text": "One."} {"text": "Two."}]')
    assert [type(item) for item in walk([tmp_path / "b.json"])] == [Raw, RecordInput]


def test_a_byte_order_mark_before_json_lines(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"\xef\xbb\xbf" + ONE)
    (raw,) = walk([tmp_path / "a.jsonl"])
    assert isinstance(raw, Raw)
    assert raw.data == ONE
    (tmp_path / "b.jsonl").write_bytes(ONE.decode().encode("utf-16"))
    only_error(walk([tmp_path / "b.jsonl"]), EncodingInput)


def test_gzip_lines_and_broken_gzip_keep_what_came_before(tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(json.dumps({"text": os.urandom(400).hex()}).encode() + b"\n" for _ in range(400)))
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(whole)
    assert len(walk([path])) == 400
    path.write_bytes(whole[: len(whole) // 2])
    found = walk([path])
    assert len(found) > 10
    assert [type(item) for item in found if not isinstance(item, Raw)] == [EncodingInput]
    path.write_bytes(b"no gzip at all")
    only_error(walk([path]), EncodingInput)


@pytest.mark.parametrize("filling", [b" " * 50_000_000, b"\n" * 50_000_000])
def test_a_gzip_bomb_is_left_unread(tmp_path: Path, filling: bytes) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(filling))
    found = walk([path], settings=Settings(max_bytes=100_000))
    assert found
    assert {type(item) for item in found} == {OversizeInput}
    assert "unpacked" in str(found[-1])


def test_links_in_a_circle_and_links_to_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The envoy left.")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "folder").symlink_to(tmp_path)
    assert locations(walk([tmp_path, tmp_path / "a.txt"])) == [str(tmp_path / "a.txt")]
    (tmp_path / "x.txt").symlink_to(tmp_path / "y.txt")
    (tmp_path / "y.txt").symlink_to(tmp_path / "x.txt")
    assert "circle" in only_error(walk([tmp_path / "x.txt"]), UnreadableInput).reason


def test_pipes_and_devices_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "pipe" in only_error(walk([tmp_path]), UnreadableInput).reason


def test_what_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("The envoy left.")

    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    assert only_error(walk([tmp_path]), UnreadableInput).reason == "Permission denied"
    monkeypatch.setattr(os, "scandir", denied)
    assert only_error(walk([tmp_path]), UnreadableInput).location == str(tmp_path)


def test_too_long_a_name() -> None:
    only_error(walk(["x" * 5000 + ".txt"]), MissingInput)
