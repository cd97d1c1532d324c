"""Writes the versions of requirements-dev.txt into pyproject.toml as uv's constraints. Run it after raising pins."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"^([a-z0-9._-]+==[^ \\]+)( ;[^\\]+)?", re.MULTILINE)


def pins(requirements: str) -> list[str]:
    """Each `name==version`, with its marker, in the file's order."""
    return [f"{m[1]}{(m[2] or '').rstrip()}" for m in PIN.finditer(requirements)]


def main() -> None:
    """Replaces the list under [tool.uv]."""
    found = pins((ROOT / "requirements-dev.txt").read_text(encoding="utf-8"))
    rows = "".join(f'  "{pin}",\n' for pin in found)
    path = ROOT / "pyproject.toml"
    text = path.read_text(encoding="utf-8")
    head, _, _ = text.partition("[tool.uv]")
    note = "# the versions of requirements-dev.txt, so that `uv run` takes them too; written by docs/pins.py\n"
    path.write_text(f"{head}[tool.uv]\n# commands start in half the time\ncompile-bytecode = true\n{note}constraint-dependencies = [\n{rows}]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
