"""Which way a bare weekday or month points: contrast pairs, from rows as the parser gives them."""

from __future__ import annotations

import pytest

from dateline.model import Layers
from dateline.temporal import TimeStage

from .. import handmade
from .flat import TUESDAY

CASES = [
    # told as past
    (
        "They met Kim on Saturday.",
        "2019-01-12",
        "They they PRON PRP nsubj 1; met meet VERB VBD ROOT 1; Kim Kim PROPN NNP dobj 1 PERSON; "
        "on on ADP IN prep 1; Saturday Saturday PROPN NNP pobj 3 DATE; . . PUNCT . punct 1",
    ),
    # told as future
    (
        "They will meet Kim on Saturday.",
        "2019-01-19",
        "They they PRON PRP nsubj 2; will will AUX MD aux 2; meet meet VERB VB ROOT 2; "
        "Kim Kim PROPN NNP dobj 2 PERSON; on on ADP IN prep 2; Saturday Saturday PROPN NNP pobj 4 DATE; "
        ". . PUNCT . punct 2",
    ),
    # denied, past
    (
        "They did not meet Kim on Saturday.",
        "2019-01-12",
        "They they PRON PRP nsubj 3; did do AUX VBD aux 3; not not PART RB neg 3; "
        "meet meet VERB VB ROOT 3; Kim Kim PROPN NNP dobj 3 PERSON; on on ADP IN prep 3; "
        "Saturday Saturday PROPN NNP pobj 5 DATE; . . PUNCT . punct 3",
    ),
    # denied, future
    (
        "They will not meet Kim on Saturday.",
        "2019-01-19",
        "They they PRON PRP nsubj 3; will will AUX MD aux 3; not not PART RB neg 3; "
        "meet meet VERB VB ROOT 3; Kim Kim PROPN NNP dobj 3 PERSON; on on ADP IN prep 3; "
        "Saturday Saturday PROPN NNP pobj 5 DATE; . . PUNCT . punct 3",
    ),
    # the modal is the quotation's, not the saying's
    (
        '"I just won\'t," Kim said on Saturday.',
        "2019-01-12",
        '" " PUNCT `` punct 8; I I PRON PRP nsubj 8; just just ADV RB advmod 8; wo will AUX MD aux 8; '
        "n't not PART RB neg 3; , , PUNCT , punct 8; \" \" PUNCT '' punct 8; "
        "Kim Kim PROPN NNP nsubj 8 PERSON; said say VERB VBD ROOT 8; on on ADP IN prep 8; "
        "Saturday Saturday PROPN NNP pobj 9 DATE; . . PUNCT . punct 8",
    ),
    # a plan looks ahead
    (
        "Protesters planned a march on Saturday.",
        "2019-01-19",
        "Protesters protester NOUN NNS nsubj 1; planned plan VERB VBD ROOT 1; a a DET DT det 3; "
        "march march NOUN NN dobj 1; on on ADP IN prep 3; Saturday Saturday PROPN NNP pobj 4 DATE; "
        ". . PUNCT . punct 1",
    ),
    # appointed
    (
        "The vote was scheduled for Thursday.",
        "2019-01-17",
        "The the DET DT det 1; vote vote NOUN NN nsubjpass 3; was be AUX VBD auxpass 3; "
        "scheduled schedule VERB VBN ROOT 3; for for ADP IN prep 3; "
        "Thursday Thursday PROPN NNP pobj 4 DATE; . . PUNCT . punct 3",
    ),
    # appointed, and over
    (
        "The vote had been scheduled for Thursday.",
        "2019-01-10",
        "The the DET DT det 1; vote vote NOUN NN nsubjpass 4; had have AUX VBD aux 4; "
        "been be AUX VBN auxpass 4; scheduled schedule VERB VBN ROOT 4; for for ADP IN prep 4; "
        "Thursday Thursday PROPN NNP pobj 5 DATE; . . PUNCT . punct 4",
    ),
    # a headline's infinitive
    (
        "Kim to meet Moon Friday",
        "2019-01-18",
        "Kim Kim PROPN NNP ROOT 0 PERSON; to to PART TO aux 2; meet meet VERB VB relcl 0; "
        "Moon Moon PROPN NNP dobj 2 PERSON; Friday Friday PROPN NNP npadvmod 2 DATE",
    ),
    # an infinitive under a past verb
    (
        "Kim flew there to meet Moon on Friday.",
        "2019-01-11",
        "Kim Kim PROPN NNP nsubj 1 PERSON; flew fly VERB VBD ROOT 1; there there ADV RB advmod 1; "
        "to to PART TO aux 4; meet meet VERB VB advcl 1; Moon Moon PROPN NNP dobj 4 PERSON; "
        "on on ADP IN prep 4; Friday Friday PROPN NNP pobj 6 DATE; . . PUNCT . punct 1",
    ),
    # what is put off
    (
        "They extended the deadline until Thursday.",
        "2019-01-17",
        "They they PRON PRP nsubj 1; extended extend VERB VBD ROOT 1; the the DET DT det 3; "
        "deadline deadline NOUN NN dobj 1; until until ADP IN prep 1; "
        "Thursday Thursday PROPN NNP pobj 4 DATE; . . PUNCT . punct 1",
    ),
    # what lasted
    (
        "They stayed there until Thursday.",
        "2019-01-10",
        "They they PRON PRP nsubj 1; stayed stay VERB VBD ROOT 1; there there ADV RB advmod 1; "
        "until until ADP IN prep 1; Thursday Thursday PROPN NNP pobj 3 DATE; . . PUNCT . punct 1",
    ),
    # the run-up
    (
        "Ahead of Friday's vote, both sides campaigned.",
        "2019-01-18",
        "Ahead ahead ADV RB advmod 8; of of ADP IN prep 0; Friday Friday PROPN NNP poss 4 DATE; "
        "'s 's PART POS case 2; vote vote NOUN NN pobj 1; , , PUNCT , punct 8; both both DET DT det 7; "
        "sides side NOUN NNS nsubj 8; campaigned campaign VERB VBD ROOT 8; . . PUNCT . punct 8",
    ),
    # the possessive looks back
    (
        "After Friday's vote, both sides celebrated.",
        "2019-01-11",
        "After after ADP IN prep 7; Friday Friday PROPN NNP poss 3 DATE; 's 's PART POS case 1; "
        "vote vote NOUN NN pobj 0; , , PUNCT , punct 7; both both DET DT det 6; "
        "sides side NOUN NNS nsubj 7; celebrated celebrate VERB VBD ROOT 7; . . PUNCT . punct 7",
    ),
    # what befell
    (
        "The attack on Friday will change the debate.",
        "2019-01-11",
        "The the DET DT det 1; attack attack NOUN NN nsubj 5; on on ADP IN prep 1; "
        "Friday Friday PROPN NNP pobj 2 DATE; will will AUX MD aux 5; change change VERB VB ROOT 5; "
        "the the DET DT det 7; debate debate NOUN NN dobj 5; . . PUNCT . punct 5",
    ),
    # what comes
    (
        "The vote on Friday will change the debate.",
        "2019-01-18",
        "The the DET DT det 1; vote vote NOUN NN nsubj 5; on on ADP IN prep 1; "
        "Friday Friday PROPN NNP pobj 2 DATE; will will AUX MD aux 5; change change VERB VB ROOT 5; "
        "the the DET DT det 7; debate debate NOUN NN dobj 5; . . PUNCT . punct 5",
    ),
    # a present of saying
    (
        "Police say a man died on Friday.",
        "2019-01-11",
        "Police Police NOUN NNS nsubj 1; say say VERB VBP ROOT 1; a a DET DT det 3; "
        "man man NOUN NN nsubj 4; died die VERB VBD ccomp 1; on on ADP IN prep 4; "
        "Friday Friday PROPN NNP pobj 5 DATE; . . PUNCT . punct 1",
    ),
    # month, appointed
    (
        "The merger was planned for early March.",
        "2019-03",
        "The the DET DT det 1; merger merger NOUN NN nsubjpass 3; was be AUX VBD auxpass 3; "
        "planned plan VERB VBN ROOT 3; for for ADP IN prep 3; early early ADJ JJ amod 6 DATE; "
        "March March PROPN NNP pobj 4 DATE; . . PUNCT . punct 3",
    ),
    # month, past
    (
        "The deal was reached in March.",
        "2018-03",
        "The the DET DT det 1; deal deal NOUN NN nsubjpass 3; was be AUX VBD auxpass 3; "
        "reached reach VERB VBN ROOT 3; in in ADP IN prep 3; March March PROPN NNP pobj 4 DATE; "
        ". . PUNCT . punct 3",
    ),
    # month, timetable
    (
        "The law takes effect in July.",
        "2019-07",
        "The the DET DT det 1; law law NOUN NN nsubj 2; takes take VERB VBZ ROOT 2; "
        "effect effect NOUN NN dobj 2; in in ADP IN prep 2; July July PROPN NNP pobj 4 DATE; "
        ". . PUNCT . punct 2",
    ),
    # month, past
    (
        "The law took effect in July.",
        "2018-07",
        "The the DET DT det 1; law law NOUN NN nsubj 2; took take VERB VBD ROOT 2; "
        "effect effect NOUN NN dobj 2; in in ADP IN prep 2; July July PROPN NNP pobj 4 DATE; "
        ". . PUNCT . punct 2",
    ),
    # the speech is over in which something to come was said
    (
        "Kim vowed to strike the island during a speech in May.",
        "2018-05",
        "Kim Kim PROPN NNP nsubj 1 PERSON; vowed vow VERB VBD ROOT 1; to to PART TO aux 3; "
        "strike strike VERB VB xcomp 1; the the DET DT det 5; island island NOUN NN dobj 3; "
        "during during ADP IN prep 3; a a DET DT det 8; speech speech NOUN NN pobj 6; in in ADP IN prep 8; "
        "May May PROPN NNP pobj 9 DATE; . . PUNCT . punct 1",
    ),
    # the speech is to come in which it will be outlined
    (
        "Kim promised to outline the plan in a speech on Friday.",
        "2019-01-18",
        "Kim Kim PROPN NNP nsubj 1 PERSON; promised promise VERB VBD ROOT 1; to to PART TO aux 3; "
        "outline outline VERB VB xcomp 1; the the DET DT det 5; plan plan NOUN NN dobj 3; in in ADP IN prep 3; "
        "a a DET DT det 8; speech speech NOUN NN pobj 6; on on ADP IN prep 8; Friday Friday PROPN NNP pobj 9 DATE; "
        ". . PUNCT . punct 1",
    ),
    # what a participle only joins to its clause is told with it
    (
        "Kim called it over, following the tests in March.",
        "2018-03",
        "Kim Kim PROPN NNP nsubj 1 PERSON; called call VERB VBD ROOT 1; it it PRON PRP dobj 1; "
        "over over ADP RP prt 1; , , PUNCT , punct 1; following follow VERB VBG prep 1; the the DET DT det 7; "
        "tests test NOUN NNS pobj 5; in in ADP IN prep 7; March March PROPN NNP pobj 8 DATE; . . PUNCT . punct 1",
    ),
    (
        "Kim will call it over, following the talks in March.",
        "2019-03",
        "Kim Kim PROPN NNP nsubj 2 PERSON; will will AUX MD aux 2; call call VERB VB ROOT 2; "
        "it it PRON PRP dobj 2; over over ADP RP prt 2; , , PUNCT , punct 2; following follow VERB VBG prep 2; "
        "the the DET DT det 8; talks talk NOUN NNS pobj 6; in in ADP IN prep 8; "
        "March March PROPN NNP pobj 9 DATE; . . PUNCT . punct 2",
    ),
    # a sentence's opening participle tells when its words were spoken, whatever verb it is hung on
    (
        "Speaking Sunday on television, Kim said the talks will fail.",
        "2019-01-13",
        "Speaking speak VERB VBG advcl 10; Sunday Sunday PROPN NNP npadvmod 0 DATE; on on ADP IN prep 0; "
        "television television NOUN NN pobj 2; , , PUNCT , punct 6; Kim Kim PROPN NNP nsubj 6 PERSON; "
        "said say VERB VBD parataxis 10; the the DET DT det 8; talks talk NOUN NNS nsubj 10; "
        "will will AUX MD aux 10; fail fail VERB VB ROOT 10; . . PUNCT . punct 10",
    ),
    # a length that is a date ahead
    (
        "A trial begins in three weeks.",
        "2019-W06",
        "A a DET DT det 1; trial trial NOUN NN nsubj 2; begins begin VERB VBZ ROOT 2; "
        "in in ADP IN prep 2; three three NUM CD nummod 5 DATE; weeks week NOUN NNS pobj 3 DATE; "
        ". . PUNCT . punct 2",
    ),
    # a length
    (
        "The judges ruled in three weeks.",
        "P3W",
        "The the DET DT det 1; judges judge NOUN NNS nsubj 2; ruled rule VERB VBD ROOT 2; "
        "in in ADP IN prep 2; three three NUM CD nummod 5 DATE; weeks week NOUN NNS pobj 3 DATE; "
        ". . PUNCT . punct 2",
    ),
]


@pytest.mark.parametrize(("text", "value", "rows"), CASES)
def test_direction(text: str, value: str, rows: str) -> None:
    parse = handmade.parse(text, rows.replace("; ", "\n"))
    (found,) = TimeStage()(handmade.report(text, published=TUESDAY), Layers().add(parse)).items
    assert found.timex.value == value
    assert found.moment.reason
