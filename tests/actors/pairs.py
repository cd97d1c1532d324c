"""Sentences of our own on two who are counted or stand side by side, and on ships, with their parses."""

SHIP_NAMED = (
    "The ship, Estrella, was seized by Oman. Estrella left Oman.",
    """
The the DET DT det 1
ship ship NOUN NN nsubjpass 6
, , PUNCT , punct 1
Estrella Estrella PROPN NNP appos 1 ORG
, , PUNCT , punct 1
was be AUX VBD auxpass 6
seized seize VERB VBN ROOT 6
by by ADP IN agent 6
Oman Oman PROPN NNP pobj 7 GPE
. . PUNCT . punct 6

Estrella Estrella PROPN NNP nsubj 1 ORG
left leave VERB VBD ROOT 1
Oman Oman PROPN NNP dobj 1 GPE
. . PUNCT . punct 1
""",
)

SHIP_SAID = (
    "Oman seized the ship, Otieno said. Otieno left Oman.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
seized seize VERB VBD ccomp 6
the the DET DT det 3
ship ship NOUN NN dobj 1
, , PUNCT , punct 6
Otieno Otieno PROPN NNP nsubj 6 PERSON
said say VERB VBD ROOT 6
. . PUNCT . punct 6

Otieno Otieno PROPN NNP nsubj 1 PERSON
left leave VERB VBD ROOT 1
Oman Oman PROPN NNP dobj 1 GPE
. . PUNCT . punct 1
""",
)

SHIP_FLAGGED = (
    "Oman seized the Panama-flagged Blue Estrella.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
seized seize VERB VBD ROOT 1
the the DET DT det 7
Panama Panama PROPN NNP npadvmod 5 GPE
- - PUNCT HYPH punct 5
flagged flag VERB VBN amod 7
Blue Blue PROPN NNP compound 7 ORG
Estrella Estrella PROPN NNP dobj 1 ORG
. . PUNCT . punct 1
""",
)

SIDE_BY_SIDE = (
    "Oman left. China and Russia sponsor Iran, but the two nations deny it.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
left leave VERB VBD ROOT 1
. . PUNCT . punct 1

China China PROPN NNP nsubj 3 GPE
and and CCONJ CC cc 0
Russia Russia PROPN NNP conj 0 GPE
sponsor sponsor NOUN NN ROOT 3
Iran Iran PROPN NNP dobj 3 GPE
, , PUNCT , punct 3
but but CCONJ CC cc 3
the the DET DT det 9
two two NUM CD nummod 9 CARDINAL
nations nation NOUN NNS nsubj 10
deny deny VERB VBP conj 3
it it PRON PRP dobj 10
. . PUNCT . punct 10
""",
)

CALLED_SIDES = (
    "The United States met Iran. China called on both sides to wait.",
    """
The the DET DT det 2 GPE
United United PROPN NNP compound 2 GPE
States States PROPN NNP nsubj 3 GPE
met meet VERB VBD ROOT 3
Iran Iran PROPN NNP dobj 3 GPE
. . PUNCT . punct 3

China China PROPN NNP nsubj 1 GPE
called call VERB VBD ROOT 1
on on ADP IN prep 1
both both DET DT det 4
sides side NOUN NNS pobj 2
to to PART TO aux 6
wait wait VERB VB xcomp 1
. . PUNCT . punct 1
""",
)

SIDES_OF = (
    "Iran and Oman met. People on both sides of the border cheered.",
    """
Iran Iran PROPN NNP nsubj 3 GPE
and and CCONJ CC cc 0
Oman Oman PROPN NNP conj 0 GPE
met meet VERB VBD ROOT 3
. . PUNCT . punct 3

People People NOUN NNS nsubj 7
on on ADP IN prep 0
both both DET DT det 3
sides side NOUN NNS pobj 1
of of ADP IN prep 3
the the DET DT det 6
border border NOUN NN pobj 4
cheered cheer VERB VBD ROOT 7
. . PUNCT . punct 7
""",
)

OF_WORLD = (
    "Iran and Oman met. The countries of the world cheered.",
    """
Iran Iran PROPN NNP nsubj 3 GPE
and and CCONJ CC cc 0
Oman Oman PROPN NNP conj 0 GPE
met meet VERB VBD ROOT 3
. . PUNCT . punct 3

The the DET DT det 1
countries country NOUN NNS nsubj 5
of of ADP IN prep 1
the the DET DT det 4
world world NOUN NN pobj 2
cheered cheer VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

THEY_WELL = (
    "Iranian prisoners came. Ana Ruiz met President Luis Moreno and Peter Otieno. Moreno said they were well.",
    """
Iranian iranian ADJ JJ amod 1 NORP
prisoners prisoner NOUN NNS nsubj 2
came come VERB VBD ROOT 2
. . PUNCT . punct 2

Ana Ana PROPN NNP compound 1 PERSON
Ruiz Ruiz PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
President President PROPN NNP compound 5
Luis Luis PROPN NNP compound 5 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
and and CCONJ CC cc 5
Peter Peter PROPN NNP compound 8 PERSON
Otieno Otieno PROPN NNP conj 5 PERSON
. . PUNCT . punct 2

Moreno Moreno PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
they they PRON PRP nsubj 3
were be AUX VBD ccomp 1
well well ADJ JJ acomp 3
. . PUNCT . punct 1
""",
)

THEY_BOTH = (
    "Luis Moreno and Peter Otieno met, and Otieno said they were well.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 5 PERSON
and and CCONJ CC cc 1
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP conj 1 PERSON
met meet VERB VBD ROOT 5
, , PUNCT , punct 5
and and CCONJ CC cc 5
Otieno Otieno PROPN NNP nsubj 9 PERSON
said say VERB VBD conj 5
they they PRON PRP nsubj 11
were be AUX VBD ccomp 9
well well ADJ JJ acomp 11
. . PUNCT . punct 9
""",
)

YOUNG_LEADER = (
    "U.S. President Luis Moreno met Iranian leader Peter Otieno. Moreno spoke. The young leader smiled.",
    """
U.S. U.S. PROPN NNP compound 1 GPE
President President PROPN NNP compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
met meet VERB VBD ROOT 4
Iranian iranian ADJ JJ amod 6 NORP
leader leader NOUN NN compound 8
Peter Peter PROPN NNP compound 8 PERSON
Otieno Otieno PROPN NNP dobj 4 PERSON
. . PUNCT . punct 4

Moreno Moreno PROPN NNP nsubj 1 PERSON
spoke speak VERB VBD ROOT 1
. . PUNCT . punct 1

The the DET DT det 2
young young ADJ JJ amod 2
leader leader NOUN NN nsubj 3
smiled smile VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

YOUNG_SENATOR = (
    "U.S. President Luis Moreno met Iranian leader Peter Otieno. Moreno spoke. The president smiled.",
    """
U.S. U.S. PROPN NNP compound 1 GPE
President President PROPN NNP compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
met meet VERB VBD ROOT 4
Iranian iranian ADJ JJ amod 6 NORP
leader leader NOUN NN compound 8
Peter Peter PROPN NNP compound 8 PERSON
Otieno Otieno PROPN NNP dobj 4 PERSON
. . PUNCT . punct 4

Moreno Moreno PROPN NNP nsubj 1 PERSON
spoke speak VERB VBD ROOT 1
. . PUNCT . punct 1

The the DET DT det 1
president president NOUN NN nsubj 2
smiled smile VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

PRESIDENT_AHEAD = (
    "The president sat. Peter Otieno left. Otieno ran. Otieno ate. Otieno sat. The U.S. president met President Ruiz.",
    """
The the DET DT det 1
president president NOUN NN nsubj 2
sat sit VERB VBD ROOT 2
. . PUNCT . punct 2

Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2

Otieno Otieno PROPN NNP nsubj 1 PERSON
ran run VERB VBD ROOT 1
. . PUNCT . punct 1

Otieno Otieno PROPN NNP nsubj 1 PERSON
ate eat VERB VBD ROOT 1 PERSON
. . PUNCT . punct 1

Otieno Otieno PROPN NNP nsubj 1 PERSON
sat sit VERB VBD ROOT 1
. . PUNCT . punct 1

The the DET DT det 2
U.S. U.S. PROPN NNP compound 2 GPE
president president NOUN NN nsubj 3
met meet VERB VBD ROOT 3
President President PROPN NNP compound 5
Ruiz Ruiz PROPN NNP dobj 3 PERSON
. . PUNCT . punct 3
""",
)

PRESIDENT_ABROAD = (
    "The president spoke. Peter Otieno left. Otieno ran. Otieno ate. Otieno sat. The Omani chief met President Ruiz.",
    """
The the DET DT det 1
president president NOUN NN nsubj 2
spoke speak VERB VBD ROOT 2
. . PUNCT . punct 2

Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2

Otieno Otieno PROPN NNP nsubj 1 PERSON
ran run VERB VBD ROOT 1
. . PUNCT . punct 1

Otieno Otieno PROPN NNP nsubj 1 PERSON
ate eat VERB VBD ROOT 1 PERSON
. . PUNCT . punct 1

Otieno Otieno PROPN NNP nsubj 1 PERSON
sat sit VERB VBD ROOT 1
. . PUNCT . punct 1

The the DET DT det 2
Omani omani ADJ JJ amod 2 NORP
chief chief NOUN NN nsubj 3
met meet VERB VBD ROOT 3
President President PROPN NNP compound 5
Ruiz Ruiz PROPN NNP dobj 3 PERSON
. . PUNCT . punct 3
""",
)

REGIME_SAID = (
    "Iran tested a bomb. Omani President Luis Moreno said the regime was weak.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
tested test VERB VBD ROOT 1
a a DET DT det 3
bomb bomb NOUN NN dobj 1
. . PUNCT . punct 1

Omani omani ADJ JJ amod 1 NORP
President President PROPN NNP compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
said say VERB VBD ROOT 4
the the DET DT det 6
regime regime NOUN NN nsubj 7
was be AUX VBD ccomp 4
weak weak ADJ JJ acomp 7
. . PUNCT . punct 4
""",
)
