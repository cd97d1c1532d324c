"""Sentences of our own on whom pronouns, firms and descriptions mean by what stands near, with their parses."""

DEALT_WITH = (
    "Oman has a debt. Luis Moreno will deal with it.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
has have VERB VBZ ROOT 1
a a DET DT det 3
debt debt NOUN NN dobj 1
. . PUNCT . punct 1

Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 3 PERSON
will will AUX MD aux 3
deal deal VERB VB ROOT 3
with with ADP IN prep 3
it it PRON PRP pobj 4
. . PUNCT . punct 3
""",
)

SIDED_WITH = (
    "Oman has a debt. Luis Moreno sided with it.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
has have VERB VBZ ROOT 1
a a DET DT det 3
debt debt NOUN NN dobj 1
. . PUNCT . punct 1

Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
sided side VERB VBD ROOT 2
with with ADP IN prep 2
it it PRON PRP pobj 3
. . PUNCT . punct 2
""",
)

WHO_HE = (
    "Luis Moreno met Peter Otieno, whom he called a friend.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
, , PUNCT , punct 4
whom whom PRON WP dobj 8
he he PRON PRP nsubj 8
called call VERB VBD relcl 4
a a DET DT det 10
friend friend NOUN NN oprd 8
. . PUNCT . punct 2
""",
)

WHO_SAID = (
    "Luis Moreno met Peter Otieno, who said he was late.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
, , PUNCT , punct 4
who who PRON WP nsubj 7
said say VERB VBD relcl 4
he he PRON PRP nsubj 9
was be AUX VBD ccomp 7
late late ADJ JJ acomp 9
. . PUNCT . punct 2
""",
)

OIL_GIANT = (
    "BP made a mistake. The British oil giant said it was sorry.",
    """
BP BP PROPN NNP nsubj 1 ORG
made make VERB VBD ROOT 1
a a DET DT det 3
mistake mistake NOUN NN dobj 1
. . PUNCT . punct 1

The the DET DT det 3
British british ADJ JJ amod 3 NORP
oil oil NOUN NN compound 3
giant giant NOUN NN nsubj 4
said say VERB VBD ROOT 4
it it PRON PRP nsubj 6
was be AUX VBD ccomp 4
sorry sorry ADJ JJ acomp 6
. . PUNCT . punct 4
""",
)

AN_OIL_GIANT = (
    "BP made a mistake. An oil giant said it was sorry.",
    """
BP BP PROPN NNP nsubj 1 ORG
made make VERB VBD ROOT 1
a a DET DT det 3
mistake mistake NOUN NN dobj 1
. . PUNCT . punct 1

An an DET DT det 2
oil oil NOUN NN compound 2
giant giant NOUN NN nsubj 3
said say VERB VBD ROOT 3
it it PRON PRP nsubj 5
was be AUX VBD ccomp 3
sorry sorry ADJ JJ acomp 5
. . PUNCT . punct 3
""",
)

MAKER = (
    "Elco Industries Inc. lost money. The maker of fasteners said it would close a plant.",
    """
Elco Elco PROPN NNP compound 2 ORG
Industries Industries PROPN NNPS compound 2 ORG
Inc. Inc. PROPN NNP nsubj 3 ORG
lost lose VERB VBD ROOT 3
money money NOUN NN dobj 3
. . PUNCT . punct 3

The the DET DT det 1
maker maker NOUN NN nsubj 4
of of ADP IN prep 1
fasteners fastener NOUN NNS pobj 2
said say VERB VBD ROOT 4
it it PRON PRP nsubj 7
would would AUX MD aux 7
close close VERB VB ccomp 4
a a DET DT det 9
plant plant NOUN NN dobj 7
. . PUNCT . punct 4
""",
)

SOUZA = (
    "D'Souza told of it. Dinesh D'Souza is a lawyer.",
    """
D'Souza D'Souza PROPN NNP nsubj 1 PERSON
told tell VERB VBD ROOT 1
of of ADP IN prep 1
it it PRON PRP pobj 2
. . PUNCT . punct 1

Dinesh Dinesh PROPN NNP compound 1 PERSON
D'Souza D'Souza PROPN NNP nsubj 2 PERSON
is be AUX VBZ ROOT 2
a a DET DT det 4
lawyer lawyer NOUN NN attr 2
. . PUNCT . punct 2
""",
)

BARONESS = (
    "Baroness Amos left. Valerie Amos is a lawyer.",
    """
Baroness Baroness PROPN NNP compound 1 PERSON
Amos Amos PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2

Valerie Valerie PROPN NNP compound 1 PERSON
Amos Amos PROPN NNP nsubj 2 PERSON
is be AUX VBZ ROOT 2
a a DET DT det 4
lawyer lawyer NOUN NN attr 2
. . PUNCT . punct 2
""",
)

FIRST_NAME = (
    "Ana Moreno lives in Kent. Ana said it was late.",
    """
Ana Ana PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
lives live VERB VBZ ROOT 2
in in ADP IN prep 2
Kent Kent PROPN NNP pobj 3 GPE
. . PUNCT . punct 2

Ana Ana PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
it it PRON PRP nsubj 3
was be AUX VBD ccomp 1
late late ADJ JJ acomp 3
. . PUNCT . punct 1
""",
)

REGIME_OF = (
    "Ali Karimi's brutal regime in Syria fell.",
    """
Ali Ali PROPN NNP compound 1 PERSON
Karimi Karimi PROPN NNP poss 4 PERSON
's 's PART POS case 1 PERSON
brutal brutal ADJ JJ amod 4
regime regime NOUN NN nsubj 7
in in ADP IN prep 4
Syria Syria PROPN NNP pobj 5 GPE
fell fall VERB VBD ROOT 7
. . PUNCT . punct 7
""",
)

GOVERNMENT_OF = (
    "Peter Otieno's government left Syria.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP poss 3 PERSON
's 's PART POS case 1 PERSON
government government NOUN NN nsubj 4
left leave VERB VBD ROOT 4
Syria Syria PROPN NNP dobj 4 GPE
. . PUNCT . punct 4
""",
)

HIS_ALLY = (
    "China was to blame. The North Korean leader Kim Jong Un visited his main ally.",
    """
China China PROPN NNP nsubj 1 GPE
was be AUX VBD ROOT 1
to to PART TO aux 3
blame blame VERB VB xcomp 1
. . PUNCT . punct 1

The the DET DT det 3
North north ADJ JJ amod 2 NORP
Korean korean ADJ JJ amod 3 NORP
leader leader NOUN NN compound 6
Kim Kim PROPN NNP compound 6 PERSON
Jong Jong PROPN NNP compound 6 PERSON
Un Un PROPN NNP nsubj 7 PERSON
visited visit VERB VBD ROOT 7
his his PRON PRP$ poss 10
main main ADJ JJ amod 10
ally ally NOUN NN dobj 7
. . PUNCT . punct 7
""",
)

KOREAS = (
    "The two Koreas met, and the United States military left. The two sides agreed.",
    """
The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
Koreas Koreas PROPN NNPS nsubj 3 GPE
met meet VERB VBD ROOT 3
, , PUNCT , punct 3
and and CCONJ CC cc 3
the the DET DT det 9 GPE
United United PROPN NNP compound 8 GPE
States States PROPN NNP compound 9 GPE
military military NOUN NN nsubj 10
left leave VERB VBD conj 3
. . PUNCT . punct 10

The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
sides side NOUN NNS nsubj 3
agreed agree VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

OFFICE_OF = (
    "Iran's presidential office said it was late.",
    """
Iran Iran PROPN NNP poss 3 GPE
's 's PART POS case 0
presidential presidential ADJ JJ amod 3
office office NOUN NN nsubj 4
said say VERB VBD ROOT 4
it it PRON PRP nsubj 6
was be AUX VBD ccomp 4
late late ADJ JJ acomp 6
. . PUNCT . punct 4
""",
)

AN_OFFICE = (
    "The presidential campaign office closed.",
    """
The the DET DT det 3
presidential presidential ADJ JJ amod 3
campaign campaign NOUN NN compound 3
office office NOUN NN nsubj 4
closed close VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

AS_ALLY = (
    "Luis Moreno hailed Japan as a crucial ally.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
hailed hail VERB VBD ROOT 2
Japan Japan PROPN NNP dobj 2 GPE
as as ADP IN prep 2
a a DET DT det 7
crucial crucial ADJ JJ amod 7
ally ally NOUN NN pobj 4
. . PUNCT . punct 2
""",
)

CHIEF = (
    "President Luis Moreno left. The troops saluted the commander in chief.",
    """
President President PROPN NNP compound 2
Luis Luis PROPN NNP compound 2 PERSON
Moreno Moreno PROPN NNP nsubj 3 PERSON
left leave VERB VBD ROOT 3
. . PUNCT . punct 3

The the DET DT det 1
troops troop NOUN NNS nsubj 2
saluted salute VERB VBD ROOT 2
the the DET DT det 4
commander commander NOUN NN dobj 2
in in ADP IN prep 2
chief chief NOUN NN pobj 5
. . PUNCT . punct 2
""",
)

DESPITE = (
    "Luis Moreno said that despite changes to its text, Oman could not agree.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
that that SCONJ IN mark 13
despite despite SCONJ IN prep 13
changes change NOUN NNS pobj 4
to to ADP IN prep 5
its its PRON PRP$ poss 8
text text NOUN NN pobj 6
, , PUNCT , punct 13
Oman Oman PROPN NNP nsubj 13 GPE
could could AUX MD aux 13
not not PART RB neg 13
agree agree VERB VB ccomp 2
. . PUNCT . punct 2
""",
)

GERMAN_AIRLINE = (
    "German airline Lufthansa lost money.",
    """
German german ADJ JJ amod 1 NORP
airline airline NOUN NN compound 2
Lufthansa Lufthansa PROPN NNP nsubj 3 ORG
lost lose VERB VBD ROOT 3
money money NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

TAKES_LONG = (
    "The court met. It takes years to win.",
    """
The the DET DT det 1
court court NOUN NN nsubj 2
met meet VERB VBD ROOT 2
. . PUNCT . punct 2

It it PRON PRP nsubj 1
takes take VERB VBZ ROOT 1
years year NOUN NNS dobj 1 DATE
to to PART TO aux 4
win win VERB VB xcomp 1
. . PUNCT . punct 1
""",
)
