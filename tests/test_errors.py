from __future__ import annotations

import inspect
import pickle
import re

import pytest

from dateline import errors


def drawn() -> dict[str, str]:
    """Each error in the tree at the top of the file, with its parent."""
    parents: dict[int, str] = {}
    found = {}
    for line in (errors.__doc__ or "").splitlines():
        match = re.match(r"([│├└─ ]*)([A-Z]\w+)(?:\s{2,}|$)", line)
        if match is None:
            continue
        depth = len(match[1]) // 4
        parents[depth] = match[2]
        found[match[2]] = parents[depth - 1] if depth else "Exception"
    return found


def test_the_tree_at_the_top_is_the_tree() -> None:
    classes = {
        name: kind.__mro__[1].__name__
        for name, kind in inspect.getmembers(errors, inspect.isclass)
        if kind.__module__ == errors.__name__
    }
    assert drawn() == classes


@pytest.mark.parametrize("kind", [errors.EmptyInput, errors.StageFailure, errors.RecordInput])
def test_an_input_error_comes_back_from_another_process(kind: type[errors.InputError]) -> None:
    again = pickle.loads(pickle.dumps(kind("a.txt", "empty")))  # noqa: S301  our own, as a worker process hands it over
    assert (type(again), again.location, again.reason, str(again)) == (kind, "a.txt", "empty", "a.txt: empty")
