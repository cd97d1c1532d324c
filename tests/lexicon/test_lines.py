from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from dateline.lexicon import tables
from dateline.lexicon.lines import Path, line_of, stands

TEXT = '''# The head, which belongs to nothing.

# What the list is for.
# Told in two lines.
words = ["one", "two",   # not this
         "three"]
plain = "a # b"

[section]  # a note beside it
# Of the pair.
"a key" = { x = 1.5, "y.z" = ["p", { q = """
two
lines""" }] }
dotted.key = 2019-01-15

rows = [
  { v = "meet", t = "CONSULT" },

  # between
  { v = 'visit' },
]
[[twice]]
n = 1
[[twice]]
n = 2
'''


def test_each_value_has_its_line() -> None:
    found = {path: stand.line for path, stand in stands(TEXT).items()}
    assert found[("words",)] == found[("words", 0)] == 5
    assert found[("words", 2)] == 6
    assert found[("section",)] == 9
    assert found[("section", "a key", "y.z", 1, "q")] == 11
    assert found[("section", "dotted", "key")] == 14
    assert found[("section", "rows", 1, "v")] == 20
    assert (found[("twice", 0, "n")], found[("twice", 1, "n")]) == (23, 25)


def test_the_comment_above_is_kept_and_one_beside_is_not() -> None:
    found = stands(TEXT)
    assert found[("words",)].comment == "What the list is for. Told in two lines."
    assert found[("plain",)].comment == ""
    assert found[("section", "a key")].comment == "Of the pair."


def test_a_way_that_leads_nowhere_has_the_line_of_what_is_round_it() -> None:
    assert line_of(TEXT, ("section", "rows", 7, "t")) == 16
    assert line_of(TEXT, ("nothing",)) == 1


def _values(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    if path:
        yield path, value
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield from _values(inner, (*path, key))


@pytest.mark.parametrize("subject", tables.subjects())
def test_every_text_of_every_table_stands_in_its_line(subject: str) -> None:
    text = tables.text(subject)
    lines = text.split("\n")
    for path, value in _values(tomllib.loads(text)):
        if isinstance(value, str) and value.isprintable() and '"' not in value and "\\" not in value:
            assert value in lines[stands(text)[path].line - 1], path
