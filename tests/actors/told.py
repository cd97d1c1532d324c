"""Sentences of our own on the country and the person of whom a report tells, with their parses."""

FIRM_THAT = (
    "Iran is under sanctions. The Otieno government of Oman has been clear that it placed sanctions on the country.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
under under ADP IN prep 1
sanctions sanction NOUN NNS pobj 2
. . PUNCT . punct 1

The the DET DT det 2
Otieno otieno ADJ JJ amod 2
government government NOUN NN nsubj 6
of of ADP IN prep 2
Oman Oman PROPN NNP pobj 3 GPE
has have AUX VBZ aux 6
been be AUX VBN ROOT 6
clear clear ADJ JJ acomp 6
that that SCONJ IN mark 10
it it PRON PRP nsubj 10
placed place VERB VBD ccomp 6
sanctions sanction NOUN NNS dobj 10
on on ADP IN prep 11
the the DET DT det 14
country country NOUN NN pobj 12
. . PUNCT . punct 6
""",
)

COUNTRY_IF = (
    "Oman will lift its ban on Iran if the country agrees.",
    """
Oman Oman PROPN NNP nsubj 2 GPE
will will AUX MD aux 2
lift lift VERB VB ROOT 2
its its PRON PRP$ poss 4
ban ban NOUN NN dobj 2
on on ADP IN prep 4
Iran Iran PROPN NNP pobj 5 GPE
if if SCONJ IN mark 10
the the DET DT det 9
country country NOUN NN nsubj 10
agrees agree VERB VBZ advcl 2
. . PUNCT . punct 2
""",
)

COUNTRY_SINCE = (
    "Chad is far away. Iran has not complained since the country tested a missile.",
    """
Chad Chad PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
far far ADV RB advmod 3
away away ADV RB advmod 1
. . PUNCT . punct 1

Iran Iran PROPN NNP nsubj 3 GPE
has have AUX VBZ aux 3
not not PART RB neg 3
complained complain VERB VBN ROOT 3
since since SCONJ IN mark 7
the the DET DT det 6
country country NOUN NN nsubj 7
tested test VERB VBD advcl 3
a a DET DT det 9
missile missile NOUN NN dobj 7
. . PUNCT . punct 3
""",
)

LEADER_SAID = (
    "Iran fired a missile over Oman. Iranian President Peter Otieno said the country was ready.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
fired fire VERB VBD ROOT 1
a a DET DT det 3
missile missile NOUN NN dobj 1
over over ADP IN prep 3
Oman Oman PROPN NNP pobj 4 GPE
. . PUNCT . punct 1

Iranian iranian ADJ JJ amod 1 NORP
President President PROPN NNP compound 3
Peter Peter PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
said say VERB VBD ROOT 4
the the DET DT det 6
country country NOUN NN nsubj 7
was be AUX VBD ccomp 4
ready ready ADJ JJ acomp 7
. . PUNCT . punct 4
""",
)

COAST = (
    "Oman is calm. Iran tested a bomb in the north-east of the country.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
calm calm ADJ JJ acomp 1
. . PUNCT . punct 1

Iran Iran PROPN NNP nsubj 1 GPE
tested test VERB VBD ROOT 1
a a DET DT det 3
bomb bomb NOUN NN dobj 1
in in ADP IN prep 1
the the DET DT det 8
north north NOUN NN compound 8
- - PUNCT HYPH punct 8
east east NOUN NN pobj 4
of of ADP IN prep 8
the the DET DT det 11
country country NOUN NN pobj 9
. . PUNCT . punct 1
""",
)

AGAINST = (
    "Oman is calm. Iran tested a bomb to frighten the country.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
calm calm ADJ JJ acomp 1
. . PUNCT . punct 1

Iran Iran PROPN NNP nsubj 1 GPE
tested test VERB VBD ROOT 1
a a DET DT det 3
bomb bomb NOUN NN dobj 1
to to PART TO aux 5
frighten frighten VERB VB advcl 1
the the DET DT det 7
country country NOUN NN dobj 5
. . PUNCT . punct 1
""",
)

VICE = (
    "President Luis Moreno spoke. Vice President Peter Otieno left. The vice president called the president.",
    """
President President PROPN NNP compound 2
Luis Luis PROPN NNP compound 2 PERSON
Moreno Moreno PROPN NNP nsubj 3 PERSON
spoke speak VERB VBD ROOT 3
. . PUNCT . punct 3

Vice Vice PROPN NNP compound 1
President President PROPN NNP compound 3
Peter Peter PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
left leave VERB VBD ROOT 4
. . PUNCT . punct 4

The the DET DT det 2
vice vice NOUN NN compound 2
president president NOUN NN nsubj 3
called call VERB VBD ROOT 3
the the DET DT det 5
president president NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

SISTER = (
    "Kenyan President Peter Otieno came with his sister, Ana Otieno. His sister gave him a pen.",
    """
Kenyan kenyan ADJ JJ amod 1 NORP
President President PROPN NNP compound 3
Peter Peter PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
came come VERB VBD ROOT 4
with with ADP IN prep 4
his his PRON PRP$ poss 7
sister sister NOUN NN pobj 5
, , PUNCT , punct 7
Ana Ana PROPN NNP compound 10 PERSON
Otieno Otieno PROPN NNP appos 7 PERSON
. . PUNCT . punct 4

His his PRON PRP$ poss 1
sister sister NOUN NN nsubj 2
gave give VERB VBD ROOT 2
him he PRON PRP dative 2
a a DET DT det 5
pen pen NOUN NN dobj 2
. . PUNCT . punct 2
""",
)

BROTHER = (
    "Kenyan President Peter Otieno came with his sister, Ana Otieno. His brother gave him a pen.",
    """
Kenyan kenyan ADJ JJ amod 1 NORP
President President PROPN NNP compound 3
Peter Peter PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
came come VERB VBD ROOT 4
with with ADP IN prep 4
his his PRON PRP$ poss 7
sister sister NOUN NN pobj 5
, , PUNCT , punct 7
Ana Ana PROPN NNP compound 10 PERSON
Otieno Otieno PROPN NNP appos 7 PERSON
. . PUNCT . punct 4

His his PRON PRP$ poss 1
brother brother NOUN NN nsubj 2
gave give VERB VBD ROOT 2
him he PRON PRP dative 2
a a DET DT det 5
pen pen NOUN NN dobj 2
. . PUNCT . punct 2
""",
)

AS_ENVOY = (
    "It was the debut for Peter Otieno as the top envoy of Oman.",
    """
It it PRON PRP nsubj 1
was be AUX VBD ROOT 1
the the DET DT det 3
debut debut NOUN NN attr 1
for for ADP IN prep 3
Peter Peter PROPN NNP compound 6 PERSON
Otieno Otieno PROPN NNP pobj 4 PERSON
as as ADP IN prep 3
the the DET DT det 10
top top ADJ JJ amod 10
envoy envoy NOUN NN pobj 7
of of ADP IN prep 10
Oman Oman PROPN NNP pobj 11 GPE
. . PUNCT . punct 1
""",
)

AS_SAME = (
    "Peter Otieno was in the same room as the Iranian president.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
was be AUX VBD ROOT 2
in in ADP IN prep 2
the the DET DT det 6
same same ADJ JJ amod 6
room room NOUN NN pobj 3
as as ADP IN prep 6
the the DET DT det 10
Iranian iranian ADJ JJ amod 10 NORP
president president NOUN NN pobj 7
. . PUNCT . punct 2
""",
)

FORMER_PRESIDENT = (
    "President Luis Moreno spoke of Peter Otieno. The former president had told the truth.",
    """
President President PROPN NNP compound 2
Luis Luis PROPN NNP compound 2 PERSON
Moreno Moreno PROPN NNP nsubj 3 PERSON
spoke speak VERB VBD ROOT 3
of of ADP IN prep 3
Peter Peter PROPN NNP compound 6 PERSON
Otieno Otieno PROPN NNP pobj 4 PERSON
. . PUNCT . punct 3

The the DET DT det 2
former former ADJ JJ amod 2
president president NOUN NN nsubj 4
had have AUX VBD aux 4
told tell VERB VBN ROOT 4
the the DET DT det 6
truth truth NOUN NN dobj 4
. . PUNCT . punct 4
""",
)

SUMMIT_BETWEEN = (
    "Kenyan President Peter Otieno and Omani President Ana Ruiz thanked China. The summit of the two sides was short.",
    """
Kenyan kenyan ADJ JJ amod 1 NORP
President President PROPN NNP compound 3
Peter Peter PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP nsubj 9 PERSON
and and CCONJ CC cc 3
Omani omani ADJ JJ compound 6 NORP
President President PROPN NNP compound 8
Ana Ana PROPN NNP compound 8 PERSON
Ruiz Ruiz PROPN NNP nsubj 9 PERSON
thanked thank VERB VBD ROOT 9
China China PROPN NNP dobj 9 GPE
. . PUNCT . punct 9

The the DET DT det 1
summit summit NOUN NN nsubj 6
of of ADP IN prep 1
the the DET DT det 5
two two NUM CD nummod 5 CARDINAL
sides side NOUN NNS pobj 2
was be AUX VBD ROOT 6
short short ADJ JJ acomp 6
. . PUNCT . punct 6
""",
)

PLACE_NOUN = (
    "Iran spoke. The ships lay off the Omani island when the country fired.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
spoke speak VERB VBD ROOT 1
. . PUNCT . punct 1

The the DET DT det 1
ships ship NOUN NNS nsubj 2
lay lie VERB VBD ROOT 2
off off ADP RP prep 2
the the DET DT det 6
Omani omani ADJ JJ amod 6 NORP
island island NOUN NN pobj 3
when when SCONJ WRB advmod 10
the the DET DT det 9
country country NOUN NN nsubj 10
fired fire VERB VBD advcl 2
. . PUNCT . punct 2
""",
)

LOADED = (
    "Oman and Iran spoke. The Iranian regime is isolated. Oman wants the rogue nation to stop.",
    """
Oman Oman PROPN NNP nsubj 3 GPE
and and CCONJ CC cc 0
Iran Iran PROPN NNP conj 0 GPE
spoke speak VERB VBD ROOT 3
. . PUNCT . punct 3

The the DET DT det 2
Iranian iranian ADJ JJ amod 2 NORP
regime regime NOUN NN nsubjpass 4
is be AUX VBZ auxpass 4
isolated isolate VERB VBN ROOT 4
. . PUNCT . punct 4

Oman Oman PROPN NNP nsubj 1 GPE
wants want VERB VBZ ROOT 1
the the DET DT det 4
rogue rogue NOUN NN compound 4
nation nation NOUN NN nsubj 6
to to PART TO aux 6
stop stop VERB VB ccomp 1
. . PUNCT . punct 1
""",
)

COORDINATED = (
    "Luis Moreno met the prime minister and Peter Otieno.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
the the DET DT det 5
prime prime ADJ JJ amod 5
minister minister NOUN NN dobj 2
and and CCONJ CC cc 5
Peter Peter PROPN NNP compound 8 PERSON
Otieno Otieno PROPN NNP conj 5 PERSON
. . PUNCT . punct 2
""",
)
