"""Writes the versions of requirements-dev.txt into pyproject.toml as uv's constraints. Run it after raising pins."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"^([a-z0-9._-]+==[^ \\]+)( ;[^\\]+)?", re.MULTILINE)
TABLE = """\
[tool.uv]
# the versions of requirements-dev.txt, so that `uv run` takes them too; written by docs/pins.py
constraint-dependencies = [
{rows}]
"""


def pins(requirements: str) -> list[str]:
    """Each `name==version`, with its marker, in the file's order."""
    return [f"{m[1]}{(m[2] or '').rstrip()}" for m in PIN.finditer(requirements)]


def main() -> None:
    """Replaces the table [tool.uv], which is the last."""
    found = pins((ROOT / "requirements-dev.txt").read_text(encoding="utf-8"))
    path = ROOT / "pyproject.toml"
    head, _, _ = path.read_text(encoding="utf-8").partition("[tool.uv]")
    rows = "".join(f'  "{pin}",\n' for pin in found)
    path.write_text(head + TABLE.format(rows=rows), encoding="utf-8")


if __name__ == "__main__":
    main()
