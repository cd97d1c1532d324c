"""A knowledge base, and a person's word on actors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline.model import About, Judgement, Verdict
from dateline.store import Store
from tests.cli.running import run

pytestmark = pytest.mark.model


BASE = "wikidata,name,aliases,kind,country,office,from,until\nQ11,Kim Jong Un,Kim Jong-un,person,KP,,,\n"


def test_actors_are_linked_to_a_knowledge_base_that_the_store_keeps(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, base = tmp_path / "s.db", tmp_path / "base.csv"
    base.write_text(BASE, encoding="utf-8")
    assert run(capsys, "build", folder, "--store", store, "--actors", base)[0] == 0
    for again in (False, True):
        if again:
            assert run(capsys, "rebuild", "--store", store)[0] == 0
        actors = json.loads(run(capsys, "actors", "--store", store, "--format", "json")[1])["actors"]
        (kim,) = [actor for actor in actors if actor["name"] == "Kim Jong Un"]
        assert [link["wikidata"] for link in kim["links"]] == ["Q11"]
    assert "known as Q11" in run(capsys, "actors", "--store", store)[1]
    assert "knowledge base" in run(capsys, "explain", kim["id"], "--store", store)[1]
    assert run(capsys, "check", "--store", store)[0] == 0


def test_a_broken_knowledge_base_is_named_with_its_line_and_nothing_is_read(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, base = tmp_path / "s.db", tmp_path / "base.csv"
    base.write_text(BASE + "Q,Nobody,,person,,,,\n", encoding="utf-8")
    status, out, err = run(capsys, "build", folder, "--store", store, "--actors", base)
    assert (status, out) == (1, "")
    assert f"{base}: line 3" in err
    assert not store.exists()


def test_a_person_s_word_on_actors_survives_a_rebuild(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "s.db"
    run(capsys, "build", folder, "--store", store)
    with Store.open(store) as kept:
        ids = sorted(a.id for a in kept.chronology("actor").actors if a.name in ("Kim Jong Un", "Donald Trump"))
        kept.judge(Judgement(ids[0], ids[1], Verdict.SAME, 1.0, judge="ann", by_person=True, about=About.ACTORS))
    for _ in range(2):
        run(capsys, "rebuild", "--store", store)
        with Store.open(store) as kept:
            names = [a.name for a in kept.chronology("actor").actors]
        assert len({"Kim Jong Un", "Donald Trump"} & set(names)) == 1
