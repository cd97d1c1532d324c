from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from dateline.errors import EmptyInput, EncodingInput, InputError, MissingInput, OversizeInput, RecordInput
from dateline.ingest import given, knowledge
from dateline.ingest.knowledge import read_knowledge
from dateline.model import ActorKind, Known, Office


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "known"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def ftm(*entities: object) -> str:
    return "\n".join(json.dumps(entity) for entity in entities)


PERSON = {
    "id": "p1",
    "schema": "Person",
    "properties": {"name": ["Ana Ruiz"], "alias": ["Ana M. Ruiz"], "country": ["es"], "wikidataId": ["Q17"]},
}


def test_follow_the_money(tmp_path: Path) -> None:
    post = {"id": "o1", "schema": "Position", "properties": {"name": ["Minister of Trade"], "country": ["es"]}}
    held = {
        "id": "x1",
        "schema": "Occupancy",
        "properties": {"holder": ["p1"], "post": ["o1"], "startDate": ["2014"], "endDate": ["2016-02"]},
    }
    body = {"id": "b1", "schema": "PublicBody", "properties": {"name": "Harbour Office", "jurisdiction": ["pt"]}}
    address = {"id": "z1", "schema": "Address", "properties": {"full": ["1 Quay"]}}
    assert read_knowledge(written(tmp_path, ftm(held, PERSON, post, body, address))) == (
        Known("b1", ("Harbour Office",), ActorKind.ORGANISATION, ("PRT",)),
        Known(
            "p1",
            ("Ana Ruiz", "Ana M. Ruiz"),
            ActorKind.PERSON,
            ("ESP",),
            (Office("Minister of Trade", "ESP", date(2014, 1, 1), date(2016, 2, 29)),),
            "Q17",
        ),
    )


def test_csv_rows_of_one_id_are_one_entity(tmp_path: Path) -> None:
    text = (
        "wikidata,Name,aliases,kind,country,office,from,until\n"
        'Q5,Ana Ruiz,"A. Ruiz; Ruiz, Ana",person,Spain,Mayor,2010,2012-03-04\n'
        "\n"
        "Q5,Ana Ruiz,,,,Senator,2013,\n"
    )
    (found,) = read_knowledge(written(tmp_path, "\ufeff" + text))
    assert found.names == ("Ana Ruiz", "A. Ruiz", "Ruiz, Ana")
    assert (found.wikidata, found.countries, found.kind) == ("Q5", ("ESP",), ActorKind.PERSON)
    assert found.offices == (
        Office("Mayor", "ESP", date(2010, 1, 1), date(2012, 3, 4)),
        Office("Senator", None, date(2013, 1, 1), None),
    )


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (ftm(PERSON) + "\n{broken", 2, "no JSON"),
        (ftm(PERSON) + "\n[1]", 2, "no JSON object"),
        (ftm(PERSON, PERSON), 2, "again"),
        (ftm({"schema": "Person"}), 1, "id"),
        (ftm({"id": "p", "properties": {}}), 1, "schema"),
        (ftm({"id": "p", "schema": "Person", "properties": []}), 1, "properties"),
        (ftm({"id": "p", "schema": "Person", "properties": {"name": [1]}}), 1, "'name'"),
        (ftm({"id": "p", "schema": "Person", "properties": {"name": ["A"], "wikidataId": ["12"]}}), 1, "Wikidata"),
        ('{"a":' * 3000, 1, "no JSON"),
        ("first,last\nAna,Ruiz\n", 1, "column 'name'"),
        ("name,country\nAna Ruiz,Nowhereland\n", 2, "Nowhereland"),
        ("name,kind\nAna Ruiz,wizard\n", 2, "wizard"),
        ("name,office,from\nAna Ruiz,Mayor,soon\n", 2, "soon"),
        ("name,office,from,until\nAna Ruiz,Mayor,2012,2010\n", 2, "before"),
        ("name,kind\nAna Ruiz,person,spare\n", 2, "cells"),
        ('name\n"Ana Ruiz\n', 2, "no CSV"),
        ("name,kind\n,person\n", 2, "no name"),
    ],
)
def test_what_is_off_is_named_with_its_line(text: str, line: int, reason: str, tmp_path: Path) -> None:
    with pytest.raises(RecordInput) as caught:
        read_knowledge(written(tmp_path, text))
    assert f"line {line}:" in caught.value.reason
    assert reason in caught.value.reason


@pytest.mark.parametrize(("text", "kind"), [(b" \n", EmptyInput), (b"name\nA\xff\n", EncodingInput)])
def test_no_text(text: bytes, kind: type[InputError], tmp_path: Path) -> None:
    with pytest.raises(kind):
        read_knowledge(written(tmp_path, text))


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(MissingInput):
        read_knowledge(tmp_path / "none")


def test_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "name\n" + "".join(f"Ana {n}\n" for n in range(9))
    with monkeypatch.context() as patch, pytest.raises(RecordInput, match="more than 5"):
        patch.setattr(knowledge, "MOST", 5)
        read_knowledge(written(tmp_path, text))
    with monkeypatch.context() as patch, pytest.raises(OversizeInput):
        patch.setattr(given, "LARGEST", 5)
        read_knowledge(written(tmp_path, text))
    with monkeypatch.context() as patch, pytest.raises(RecordInput, match="line 1"):
        patch.setattr(given, "LONGEST", 2)
        read_knowledge(written(tmp_path, text))
    long = read_knowledge(written(tmp_path, f"name\n{'a' * 5000}\n"))
    assert len(long[0].names[0]) == knowledge.NAME
