"""Days inside quotations: counted from the day of speaking, where the sentence tells it."""

from __future__ import annotations

import pytest

from dateline.model import Layers
from dateline.temporal import TimeStage

from .. import handmade
from .flat import TUESDAY

CASES = [
    # counted from the day of speaking
    (
        '"We will meet next week," he said on Friday.',
        ["2019-W03", "2019-01-11"],
        '" " PUNCT `` punct 9; We we PRON PRP nsubj 3; will will AUX MD aux 3; '
        "meet meet VERB VB ccomp 9; next next ADJ JJ amod 5 DATE; week week NOUN NN npadvmod 3 DATE; "
        ", , PUNCT , punct 9; \" \" PUNCT '' punct 9; he he PRON PRP nsubj 9; said say VERB VBD ROOT 9; "
        "on on ADP IN prep 9; Friday Friday PROPN NNP pobj 10 DATE; . . PUNCT . punct 9",
    ),
    # told, not quoted
    (
        "He said on Friday that they would meet next week.",
        ["2019-01-11", "2019-W04"],
        "He he PRON PRP nsubj 1; said say VERB VBD ROOT 1; on on ADP IN prep 1; "
        "Friday Friday PROPN NNP pobj 2 DATE; that that SCONJ IN mark 7; they they PRON PRP nsubj 7; "
        "would would AUX MD aux 7; meet meet VERB VB ccomp 1; next next ADJ JJ amod 9 DATE; "
        "week week NOUN NN npadvmod 7 DATE; . . PUNCT . punct 1",
    ),
    # no day of speaking
    (
        '"We will meet next week," he said.',
        ["2019-W04"],
        '" " PUNCT `` punct 9; We we PRON PRP nsubj 3; will will AUX MD aux 3; '
        "meet meet VERB VB ccomp 9; next next ADJ JJ amod 5 DATE; week week NOUN NN npadvmod 3 DATE; "
        ", , PUNCT , punct 9; \" \" PUNCT '' punct 9; he he PRON PRP nsubj 9; said say VERB VBD ROOT 9; "
        ". . PUNCT . punct 9",
    ),
    # the speaker goes on
    (
        '"Today we mourn," he said on Sunday. "Tomorrow we fight."',
        ["2019-01-13", "2019-01-13", "2019-01-14"],
        '" " PUNCT `` punct 7; Today today NOUN NN npadvmod 3; we we PRON PRP nsubj 3; '
        "mourn mourn VERB VBP ccomp 7; , , PUNCT , punct 7; \" \" PUNCT '' punct 7; "
        "he he PRON PRP nsubj 7; said say VERB VBD ROOT 7; on on ADP IN prep 7; "
        "Sunday Sunday PROPN NNP pobj 8 DATE; . . PUNCT . punct 7"
        "\n\n"
        '" " PUNCT `` punct 3; Tomorrow tomorrow NOUN NN npadvmod 3 DATE; we we PRON PRP nsubj 3; '
        "fight fight VERB VBP ROOT 3; . . PUNCT . punct 3; \" \" PUNCT '' punct 3",
    ),
    # a phrase in quotation marks
    (
        'Troops are "ready to fight tonight", he said on Friday.',
        ["2019-01-15TNI", "2019-01-11"],
        'Troops troop NOUN NNS nsubj 1; are be AUX VBP ccomp 10; " " PUNCT `` punct 1; '
        "ready ready ADJ JJ acomp 1; to to PART TO aux 5; fight fight VERB VB xcomp 3; "
        "tonight tonight NOUN NN npadvmod 5 TIME; \" \" PUNCT '' punct 1; , , PUNCT , punct 10; "
        "he he PRON PRP nsubj 10; said say VERB VBD ROOT 10; on on ADP IN prep 10; "
        "Friday Friday PROPN NNP pobj 11 DATE; . . PUNCT . punct 10",
    ),
]


@pytest.mark.parametrize(("text", "values", "rows"), CASES)
def test_quoted(text: str, values: list[str], rows: str) -> None:
    parse = handmade.parse(text, rows.replace("; ", "\n"))
    found = TimeStage()(handmade.report(text, published=TUESDAY), Layers().add(parse)).items
    assert [t.timex.value for t in found] == values


def test_reason_names_the_day_of_speaking() -> None:
    text, _, rows = CASES[0]
    parse = handmade.parse(str(text), str(rows).replace("; ", "\n"))
    first = TimeStage()(handmade.report(str(text), published=TUESDAY), Layers().add(parse)).items[0]
    assert "in words spoken on Friday 2019-01-11" in first.moment.reason
