"""Sentences of our own with descriptions of somebody or of a state, with their parses."""

IN_OFFICE = (
    "U.S. President Peter Otieno spoke. Otieno said Otieno would act. Officials blamed the Otieno administration.",
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
Otieno Otieno PROPN NNP compound 4 PERSON
administration administration NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

DESPOT = (
    "Iranian leader Ali Karimi spoke. Officials said the despot praised the army.",
    """
Iranian iranian ADJ JJ amod 1 NORP
leader leader NOUN NN compound 3
Ali Ali PROPN NNP compound 3 PERSON
Karimi Karimi PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

Officials official NOUN NNS nsubj 1
said say VERB VBD ROOT 1
the the DET DT det 3
despot despot NOUN NN nsubj 4
praised praise VERB VBD ccomp 1
the the DET DT det 6
army army NOUN NN dobj 4
. . PUNCT . punct 1
""",
)

NO_DESPOT = (
    "Iranian President Ali Karimi spoke. Officials said the despot praised the army.",
    """
Iranian iranian ADJ JJ amod 1 NORP
President President PROPN NNP compound 3
Ali Ali PROPN NNP compound 3 PERSON
Karimi Karimi PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

Officials official NOUN NNS nsubj 1
said say VERB VBD ROOT 1
the the DET DT det 3
despot despot NOUN NN nsubj 4
praised praise VERB VBD ccomp 1
the the DET DT det 6
army army NOUN NN dobj 4
. . PUNCT . punct 1
""",
)

FORMER_MAYOR = (
    "Peter Otieno resigned on Monday. The former mayor praised the deal.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
resigned resign VERB VBD ROOT 2
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 3 DATE
. . PUNCT . punct 2

The the DET DT det 2
former former ADJ JJ amod 2
mayor mayor NOUN NN nsubj 3
praised praise VERB VBD ROOT 3
the the DET DT det 5
deal deal NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

WHICH_MAYOR = (
    "Peter Otieno met Luis Moreno on Monday. The former mayor praised the deal.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 5 DATE
. . PUNCT . punct 2

The the DET DT det 2
former former ADJ JJ amod 2
mayor mayor NOUN NN nsubj 3
praised praise VERB VBD ROOT 3
the the DET DT det 5
deal deal NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

THIS_COUNTRY = (
    'Iran said no. "People love this country," said U.S. President Peter Otieno.',
    """
Iran Iran PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
no no INTJ UH intj 1
. . PUNCT . punct 1

" " PUNCT `` punct 2
People People NOUN NNS nsubj 2
love love VERB VBP ccomp 7
this this DET DT det 4
country country NOUN NN dobj 2
, , PUNCT , punct 7
" " PUNCT '' punct 7
said say VERB VBD ROOT 7
U.S. U.S. PROPN NNP compound 9 GPE
President President PROPN NNP compound 11
Peter Peter PROPN NNP compound 11 PERSON
Otieno Otieno PROPN NNP nsubj 7 PERSON
. . PUNCT . punct 7
""",
)

THIS_REGIME = (
    'Iran said no. "People hate this regime," said U.S. President Peter Otieno.',
    """
Iran Iran PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
no no INTJ UH intj 1
. . PUNCT . punct 1

" " PUNCT `` punct 2
People People NOUN NNS nsubj 2
hate hate VERB VBP ccomp 7
this this DET DT det 4
regime regime NOUN NN dobj 2
, , PUNCT , punct 7
" " PUNCT '' punct 7
said say VERB VBD ROOT 7
U.S. U.S. PROPN NNP compound 9 GPE
President President PROPN NNP compound 11
Peter Peter PROPN NNP compound 11 PERSON
Otieno Otieno PROPN NNP nsubj 7 PERSON
. . PUNCT . punct 7
""",
)

TWO_MEN = (
    "Two nations agreed. Luis Moreno met Peter Otieno. The two men smiled.",
    """
Two two NUM CD nummod 1 CARDINAL
nations nation NOUN NNS nsubj 2
agreed agree VERB VBD ROOT 2
. . PUNCT . punct 2

Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
. . PUNCT . punct 2

The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
men man NOUN NNS nsubj 3
smiled smile VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

IN_HIS = (
    "President Luis Moreno met Peter Otieno. In his answer, the president praised Otieno.",
    """
President President PROPN NNP compound 2
Luis Luis PROPN NNP compound 2 PERSON
Moreno Moreno PROPN NNP nsubj 3 PERSON
met meet VERB VBD ROOT 3
Peter Peter PROPN NNP compound 5 PERSON
Otieno Otieno PROPN NNP dobj 3 PERSON
. . PUNCT . punct 3

In in ADP IN prep 6
his his PRON PRP$ poss 2
answer answer NOUN NN pobj 0
, , PUNCT , punct 6
the the DET DT det 5
president president NOUN NN nsubj 6
praised praise VERB VBD ROOT 6
Otieno Otieno PROPN NNP dobj 6 PERSON
. . PUNCT . punct 6
""",
)
