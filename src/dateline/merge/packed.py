"""A gist as bytes and back: MessagePack, read into the types themselves, so that what is no gist is none."""

from __future__ import annotations

from msgspec import MsgspecError
from msgspec.msgpack import Decoder, Encoder
from rensa import RMinHash

from dateline import __version__
from dateline.lexicon.tables import in_use
from dateline.merge.gist import RULES, Gist

_ENCODER = Encoder(order="deterministic")
_DECODER = Decoder(Gist)


def made_by() -> str:
    """By which rules and tables a gist of this process is made, and who hashes."""
    return f"dateline {__version__}, gist {RULES}, minhash {RMinHash.ALGORITHM_VERSION}, {in_use()}"


def pack(gist: Gist) -> bytes:
    """A gist as bytes, the same for the same gist."""
    return _ENCODER.encode(gist)


def unpack(data: bytes) -> Gist | None:
    """Reads `pack`; `None` for anything else, which is then made anew."""
    try:
        return _DECODER.decode(data)
    except MsgspecError:
        return None
