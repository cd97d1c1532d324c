"""Ids are content hashes: the same characters give the same id on every machine and in every order."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from json.encoder import encode_basestring
from typing import Any

Part = str | int | bool | None | Sequence["Part"]

HEX = 16
"""64 bits: among ten million records the chance that any two share an id is below one in 300,000."""

_QUOTED: Callable[[Any], str] = encode_basestring
"""What `_PACK` does to a string, at a fifth of its cost."""

_PACK = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=list).encode


def content_id(kind: str, *parts: Part) -> str:
    """`kind-<16 hex digits>` of what the record says. `kind` is a short prefix (`e`, `s`, `ev`)."""
    plain = all(type(part) is str for part in parts)
    packed = f"[{','.join(map(_QUOTED, parts))}]" if plain else _PACK(parts)
    return f"{kind}-{hashlib.sha256(packed.encode()).hexdigest()[:HEX]}"


def digest(data: bytes) -> str:
    """SHA-256 of bytes, in hex."""
    return hashlib.sha256(data).hexdigest()
