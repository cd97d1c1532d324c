"""The reference scorers: a second implementation of the same definitions, run in a process of its own.

A folder of plain scripts (lay_out.py, score_time.py, …) that is no part of this repository.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

_DRIVER = """
import importlib, json, sys
module, function, *paths = sys.argv[1:]
scorer = importlib.import_module(module)
def lines(path):
    with open(path, encoding="utf-8") as stream:
        return [json.loads(line) for line in stream if line.strip()]
if function == "chronology":
    import chron
    figures = scorer.score(*map(chron.load, paths))
elif function == "collections":
    figures = scorer.score_all(*paths)
elif function == "gold":
    figures = dict(scorer.line(scorer.score(lines(paths[0]), scorer.load_gold(paths[1]))[0]))
else:
    figures = scorer.score(*map(lines, paths), True)
print(json.dumps(figures))
"""


class ReferenceFailedError(Exception):
    """A reference script ended badly; the message has its last words."""


def lay_out(scorers: Path, corpora: Path, out: Path) -> None:
    """The corpora laid out as the reference has it, under `out`."""
    _run([sys.executable, str(scorers / "lay_out.py"), "--corpora", str(corpora), "--out", str(out)], scorers)


def figures(scorers: Path, module: str, function: str, *paths: Path) -> dict[str, float]:
    """A reference scorer's figures in full precision.

    `function` is how its files are read: `lines` (Readings and labels), `chronology`, `collections` (two folders) or
    `gold` (Readings and a folder).
    """
    printed = _run([sys.executable, "-c", _DRIVER, module, function, *map(str, paths)], scorers)
    result: Any = json.loads(printed.splitlines()[-1])
    return {str(name): float(value) for name, value in result.items()}


def _run(arguments: list[str], scorers: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(scorers), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(arguments, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise ReferenceFailedError(f"{' '.join(arguments[:2])}: status {done.returncode}\n{done.stderr[-2000:]}")
    return done.stdout
