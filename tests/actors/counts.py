"""Sentences of our own with phrases that count, order or stand for those just named, with their parses."""

THE_TWO = (
    "Luis Moreno met Peter Otieno on Monday. The two agreed on trade.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 5 DATE
. . PUNCT . punct 2

The the DET DT det 1
two two NUM CD nsubj 2 CARDINAL
agreed agree VERB VBD ROOT 2
on on ADP IN prep 2
trade trade NOUN NN pobj 3
. . PUNCT . punct 2
""",
)

THE_TWO_SHIPS = (
    "Luis Moreno met Peter Otieno on Monday. The two ships left.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 5 DATE
. . PUNCT . punct 2

The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
ships ship NOUN NNS nsubj 3
left leave VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

TWO_OF_ONE = (
    "Luis Moreno spoke on Monday. The two agreed on trade.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 3 DATE
. . PUNCT . punct 2

The the DET DT det 1
two two NUM CD nsubj 2 CARDINAL
agreed agree VERB VBD ROOT 2
on on ADP IN prep 2
trade trade NOUN NN pobj 3
. . PUNCT . punct 2
""",
)

LATTER = (
    "Iran sued Oman so that the latter would pay.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
sued sue VERB VBD ROOT 1
Oman Oman PROPN NNP dobj 1 GPE
so so SCONJ IN mark 8
that that SCONJ IN mark 8
the the DET DT det 6
latter latter NOUN NN nsubj 8
would would AUX MD aux 8
pay pay VERB VB advcl 1
. . PUNCT . punct 1
""",
)

FORMER = (
    "Iran sued Oman, and the former lost.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
sued sue VERB VBD ROOT 1
Oman Oman PROPN NNP dobj 1 GPE
, , PUNCT , punct 1
and and CCONJ CC cc 1
the the DET DT det 6
former former ADJ JJ nsubj 7
lost lose VERB VBN conj 1
. . PUNCT . punct 7
""",
)

COMPANY = (
    "Gulf Motors Inc. cut jobs. The company said sales fell.",
    """
Gulf Gulf PROPN NNP compound 2 ORG
Motors Motors PROPN NNP compound 2 ORG
Inc. Inc. PROPN NNP nsubj 3 ORG
cut cut VERB VBD ROOT 3
jobs job NOUN NNS dobj 3
. . PUNCT . punct 3

The the DET DT det 1
company company NOUN NN nsubj 2
said say VERB VBD ROOT 2
sales sale NOUN NNS nsubj 4
fell fall VERB VBD ccomp 2
. . PUNCT . punct 2
""",
)

NO_COMPANY = (
    "The State Department met reporters. The company said sales fell.",
    """
The the DET DT det 2 ORG
State State PROPN NNP compound 2 ORG
Department Department PROPN NNP nsubj 3 ORG
met meet VERB VBD ROOT 3
reporters reporter NOUN NNS dobj 3
. . PUNCT . punct 3

The the DET DT det 1
company company NOUN NN nsubj 2
said say VERB VBD ROOT 2
sales sale NOUN NNS nsubj 4
fell fall VERB VBD ccomp 2
. . PUNCT . punct 2
""",
)

COMPANY_OF = (
    "Gulf Motors Inc. cut jobs. The manufacturer of the engine said sales fell.",
    """
Gulf Gulf PROPN NNP compound 2 ORG
Motors Motors PROPN NNP compound 2 ORG
Inc. Inc. PROPN NNP nsubj 3 ORG
cut cut VERB VBD ROOT 3
jobs job NOUN NNS dobj 3
. . PUNCT . punct 3

The the DET DT det 1
manufacturer manufacturer NOUN NN nsubj 5
of of ADP IN prep 1
the the DET DT det 4
engine engine NOUN NN pobj 2
said say VERB VBD ROOT 5
sales sale NOUN NNS nsubj 7
fell fall VERB VBD ccomp 5
. . PUNCT . punct 5
""",
)

TWO_COMPANIES = (
    "Gulf Motors Inc. sued Northern Steel Corp. in May. The two companies met on Friday.",
    """
Gulf Gulf PROPN NNP compound 2 ORG
Motors Motors PROPN NNPS compound 2 ORG
Inc. Inc. PROPN NNP nsubj 3 ORG
sued sue VERB VBD ROOT 3
Northern Northern PROPN NNP compound 6 ORG
Steel Steel PROPN NNP compound 6 ORG
Corp. Corp. PROPN NNP dobj 3 ORG
in in ADP IN prep 3
May May PROPN NNP pobj 7 DATE
. . PUNCT . punct 3

The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
companies company NOUN NNS nsubj 3
met meet VERB VBD ROOT 3
on on ADP IN prep 3
Friday Friday PROPN NNP pobj 4 DATE
. . PUNCT . punct 3
""",
)

ANOTHER_TIME = (
    "U.S. President Peter Otieno spoke. Otieno said Otieno would act. Officials blamed the Moreno administration.",
    """
U.S. U.S. PROPN NNP compound 1 GPE
President President PROPN NNP compound 3
Peter Peter PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

Otieno Otieno PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
Otieno Otieno PROPN NNP nsubj 4 PERSON
would would AUX MD aux 4
act act VERB VB ccomp 1
. . PUNCT . punct 1

Officials official NOUN NNS nsubj 1
blamed blame VERB VBD ROOT 1
the the DET DT det 4
Moreno Moreno PROPN NNP compound 4 PERSON
administration administration NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

TWO_LEADERS = (
    "U.S. President Peter Otieno spoke. Iranian leader Ali Karimi answered. Rain fell. Rain fell again. "
    "Snow fell. Snow fell again. Hail fell. The two leaders met.",
    """
U.S. U.S. PROPN NNP compound 1 GPE
President President PROPN NNP compound 3
Peter Peter PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

Iranian iranian ADJ JJ amod 1 NORP
leader leader NOUN NN compound 3
Ali Ali PROPN NNP compound 3 PERSON
Karimi Karimi PROPN NNP nsubj 4 PERSON
answered answer VERB VBD ROOT 4
. . PUNCT . punct 4

Rain rain NOUN NN nsubj 1
fell fall VERB VBD ROOT 1
. . PUNCT . punct 1

Rain rain NOUN NN nsubj 1
fell fall VERB VBD ROOT 1
again again ADV RB advmod 1
. . PUNCT . punct 1

Snow snow NOUN NN nsubj 1
fell fall VERB VBD ROOT 1
. . PUNCT . punct 1

Snow snow NOUN NN nsubj 1
fell fall VERB VBD ROOT 1
again again ADV RB advmod 1
. . PUNCT . punct 1

Hail Hail PROPN NNP nsubj 1
fell fall VERB VBD ROOT 1
. . PUNCT . punct 1

The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
leaders leader NOUN NNS nsubj 3
met meet VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)
