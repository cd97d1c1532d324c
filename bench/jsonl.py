"""JSON and JSON lines on disk; the shapes themselves are described in the public contract."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def read_lines(path: Path) -> list[Json]:
    """The objects of a JSON-lines file, blank lines passed over."""
    with path.open(encoding="utf-8") as stream:
        return [json.loads(line) for line in stream if line.strip()]


def write_lines(rows: Iterable[Json], path: Path) -> None:
    """One object a line; the folder is made where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def read_json(path: Path) -> Any:
    """The value of a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def write_json(value: object, path: Path) -> None:
    """A JSON file with sorted keys, so that two writings of one value are the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def items(record: Json | None, field: str) -> list[Json]:
    """A list-valued field, empty where the record, the field or its value is missing."""
    value = (record or {}).get(field)
    return value if isinstance(value, list) else []
