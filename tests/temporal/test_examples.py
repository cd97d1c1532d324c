"""Every rule and every table row carries an example; here they run."""

from __future__ import annotations

import pytest

from dateline.temporal.grammar import find  # noqa: F401  (its import registers the rules)
from dateline.temporal.grammar.rules import RULES
from dateline.temporal.vocabulary import DAYS, HOLIDAYS, MONTHS, PHRASES, WEEKDAYS

from .flat import times

ROWS = [(name, str(row["example"])) for table in (PHRASES, DAYS, HOLIDAYS) for name, row in table.items()]
RULE_EXAMPLES = [(rule.name, example) for rule in RULES for example in rule.examples]


def check(example: str) -> None:
    marked, value = example.split(" → ")
    before, rest = marked.split("[")
    words, after = rest.split("]")
    found = {(t.span.start, t.text): t.timex.value for t in times(before + words + after).items}
    assert found.get((len(before), words)) == value, found


@pytest.mark.parametrize(("name", "example"), RULE_EXAMPLES)
def test_rule(name: str, example: str) -> None:
    check(example)


@pytest.mark.parametrize(("name", "example"), ROWS)
def test_row(name: str, example: str) -> None:
    check(example)


def test_every_rule_has_an_example() -> None:
    assert [rule.name for rule in RULES if not rule.examples and rule.name != "phrase.row"] == []


@pytest.mark.parametrize(("word", "number"), sorted(MONTHS.items()))
def test_month(word: str, number: int) -> None:
    check(f"It began in [{word.capitalize()} 2016]. → 2016-{number:02d}")


@pytest.mark.parametrize("word", sorted(w for w in WEEKDAYS if "." not in w))
def test_weekday(word: str) -> None:
    (found,) = times(f"They met last {word.capitalize()} in Seoul.").items
    assert found.moment.exact_day is not None
    assert found.moment.exact_day.isoweekday() == WEEKDAYS[word]
