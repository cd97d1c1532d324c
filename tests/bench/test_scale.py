import json
import subprocess
from datetime import date
from pathlib import Path

import pytest

from bench import scale
from bench.once.made import APART, Copier, copies
from bench.program import ProgramFailedError
from bench.scale import Cost, ratios
from dateline.merge import merge
from dateline.model import STATEMENT, Reading, talk_id
from tests.made import Act, reading

TEXTS = (
    "North Korea tested a missile on Sunday morning, said Ri Yong Ho of the ministry in the harbour town of Wonsan, "
    "and fishermen along the eastern coast heard the thunder of the engines for several minutes before dawn broke.",
    "Envoys of North Korea met in Geneva with Japan and spoke about ferries, mackerel quotas and the lighthouse that "
    "storms had damaged twice, while farmers outside the building handed out baskets of unsold turnips.",
)


def cost(readings: int, seconds: float) -> Cost:
    return Cost(readings, seconds, seconds / 4, 100.0, 300, 10, 5, 0, 7, {"group": seconds / 2})


def few() -> list[Reading]:
    day = date(2017, 9, 3)
    one = reading(
        TEXTS[0], [Act(trigger="tested", type="MOBILIZE", does=["North Korea"], day=day)], published=day,
        said=[("Ri Yong Ho", "North Korea tested a missile")],
    )  # fmt: skip
    two = reading(TEXTS[1], [Act(trigger="met", type="CONSULT", does=["North Korea"], to=["Japan"])], published=day)
    return [one, two]


def test_a_copy_has_every_record_of_its_original_on_other_days_under_other_names() -> None:
    one = few()[0]
    copy = Copier(3).reading(one)
    assert len(copy.report.text) == len(one.report.text)
    assert "Wonsan" not in copy.report.text
    assert "missile" in copy.report.text
    assert copy.report.published is not None
    assert one.report.published is not None
    assert (copy.report.published - one.report.published).days == 3 * APART
    assert [e.span for e in copy.events] == [e.span for e in one.events]
    assert {e.id for e in copy.events}.isdisjoint(e.id for e in one.events)
    assert [m.text for m in copy.mentions] != [m.text for m in one.mentions]
    states = [actor.country for actor in one.actors if actor.country]
    assert states
    assert states != [actor.country for actor in copy.actors if actor.country]
    known = {actor.id for actor in copy.actors}
    assert {m.actor for m in copy.mentions} <= known
    assert {role.actor for event in copy.events for role in (*event.actors, *event.recipients)} <= known


def test_a_statement_that_is_an_event_stays_one() -> None:
    one = few()[0]
    talk = one.events[0].__class__(talk_id(one.statements[0].id), one.events[0].span, one.events[0].trigger, STATEMENT)
    copy = Copier(1).reading(Reading(one.report, (), one.actors, one.mentions, one.statements, (talk,)))
    assert copy.events[0].id == talk_id(copy.statements[0].id)


def test_copies_are_told_apart_from_their_originals_by_merging() -> None:
    made = list(copies(few(), 8))
    assert len({one.report.id for one in made}) == 8
    found = merge(made).chronology
    assert not any(card.copy_of for card in found.reports)
    assert len(found.events) == 8


def test_twice_as_long_for_twice_as_many_is_linear() -> None:
    assert ratios([cost(10, 1.0), cost(20, 2.0), cost(80, 16.0)]) == [None, 2.0, 4.0]
    assert cost(10, 2.0).speed == 5


def test_each_size_is_merged_in_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store, written = tmp_path / "a.db", tmp_path / "costs.json"
    store.touch()
    monkeypatch.setattr(scale, "measure", lambda _store, size: cost(size, size / 100))
    assert scale.main(["--store", str(store), "--readings", "10,20", "--json", str(written)]) == 0
    assert "2.00 times as long" in capsys.readouterr().out
    assert [row["readings"] for row in json.loads(written.read_text(encoding="utf-8"))] == [10, 20]


@pytest.mark.parametrize("words", [["--store", "nowhere.db"], ["--store", __file__, "--readings", "many"]])
def test_words_that_are_off_are_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        scale.main(words)
    assert ended.value.code == 2


def test_a_merge_that_fails_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = subprocess.CompletedProcess([], 1, "", "no such table")
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_more: failed)
    with pytest.raises(ProgramFailedError, match="no such table"):
        scale.measure(tmp_path / "a.db", 10)
