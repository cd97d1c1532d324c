"""`Layer`, `Layers` and `Stage`: what the language of one report shows, one layer a stage, only ever added to.

A stage says what it needs and what it gives, and the order is checked when a reader is put together (after spaCy's
`pipe_analysis`), so a rule never meets a layer that is not there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar, cast

from dateline.errors import PipelineError
from dateline.model.moment import Moment
from dateline.model.report import Report

L = TypeVar("L", bound="Layer[Any]")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Note:
    """Something a reader should know of a reading: a short code and a sentence; `when` where it is about a date."""

    code: str
    detail: str
    when: Moment | None = None


@dataclass(frozen=True, slots=True)
class Layer(Generic[T]):
    """One stage's findings in one report. `made_by` names the stage and, where it matters, its version.

    `notes` tell a reader what the stage could not do.
    """

    name: str
    made_by: str
    items: tuple[T, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Layers:
    """All layers of one report so far."""

    by_name: dict[str, Layer[Any]] = field(default_factory=dict)

    def add(self, layer: Layer[Any]) -> Layers:
        """These layers and one more; raises `PipelineError` where its name is taken."""
        if layer.name in self.by_name:
            raise PipelineError(f"layer {layer.name!r} is there already, made by {self.by_name[layer.name].made_by}")
        return Layers({**self.by_name, layer.name: layer})

    def get(self, name: str, kind: type[L]) -> L:
        """The layer of that name; raises `PipelineError` where it is missing or of another kind."""
        layer = self.by_name.get(name)
        if not isinstance(layer, kind):
            raise PipelineError(f"no layer {name!r} of kind {kind.__name__}")
        return layer

    def items(self, name: str, kind: type[T]) -> tuple[T, ...]:
        """The items of a plain layer; `kind` is what they are. Raises `PipelineError` where it is missing."""
        layer = self.by_name.get(name)
        if layer is None:
            raise PipelineError(f"no layer {name!r}")
        return cast("tuple[T, ...]", layer.items)

    def __contains__(self, name: object) -> bool:
        return name in self.by_name

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_name)


class Stage(Protocol):
    """One step of reading one report."""

    @property
    def name(self) -> str:
        """How it signs its layers."""
        ...

    @property
    def requires(self) -> tuple[str, ...]:
        """The layers it reads."""
        ...

    @property
    def assigns(self) -> str:
        """The layer it makes."""
        ...

    def __call__(self, report: Report, layers: Layers) -> Layer[Any]:
        """Reads one report; the layer it returns is called `assigns`."""
        ...


def check_order(stages: Sequence[Stage], *, given: frozenset[str] = frozenset()) -> None:
    """Raises `PipelineError` unless each stage's needs are met by `given` and the stages before it."""
    have = set(given)
    for stage in stages:
        missing = [name for name in stage.requires if name not in have]
        if missing:
            raise PipelineError(f"stage {stage.name!r} needs {', '.join(missing)}, which no earlier stage makes")
        if stage.assigns in have:
            raise PipelineError(f"stage {stage.name!r} makes {stage.assigns!r} a second time")
        have.add(stage.assigns)
