from __future__ import annotations

from typing import Any

import pytest

from dateline.errors import PipelineError
from dateline.model import Layer, Layers, Report, check_order


class _Stage:
    def __init__(self, name: str, requires: tuple[str, ...], assigns: str) -> None:
        self.name, self.requires, self.assigns = name, requires, assigns

    def __call__(self, report: Report, layers: Layers) -> Layer[Any]:
        return Layer(self.assigns, self.name)


FIND = _Stage("find", ("parse",), "times")
ANCHOR = _Stage("anchor", ("times", "events"), "anchors")
CODE = _Stage("code", ("parse", "times"), "events")


def test_an_order_that_works() -> None:
    check_order([FIND, CODE, ANCHOR], given=frozenset({"parse"}))


def test_a_stage_before_what_it_needs_is_refused() -> None:
    with pytest.raises(PipelineError, match="'anchor' needs events"):
        check_order([FIND, ANCHOR, CODE], given=frozenset({"parse"}))


def test_a_layer_made_twice_is_refused() -> None:
    with pytest.raises(PipelineError, match="second time"):
        check_order([FIND, FIND], given=frozenset({"parse"}))


def test_layers_only_grow() -> None:
    layers = Layers()
    more = layers.add(Layer("times", "find", (1, 2)))
    assert "times" not in layers
    assert more.items("times", int) == (1, 2)
    assert list(more) == ["times"]
    with pytest.raises(PipelineError, match="there already"):
        more.add(Layer("times", "again"))


def test_a_layer_that_is_missing_or_of_another_kind_is_an_error() -> None:
    with pytest.raises(PipelineError):
        Layers().items("times", int)
    with pytest.raises(PipelineError):
        Layers().get("times", Layer)
