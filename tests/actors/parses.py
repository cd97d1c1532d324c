"""Sentences of our own with their parses, one token a line, as `tests.handmade.parse` takes them."""

BETWEEN = (
    "Talks between Washington and Pyongyang stalled.",
    """
Talks talk NOUN NNS nsubj 5
between between ADP IN prep 0
Washington Washington PROPN NNP pobj 1 GPE
and and CCONJ CC cc 2
Pyongyang Pyongyang PROPN NNP conj 2 GPE
stalled stall VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

VISIT = (
    "The envoy will visit Washington.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 3
will will AUX MD aux 3
visit visit VERB VB ROOT 3
Washington Washington PROPN NNP dobj 3 GPE
. . PUNCT . punct 3
""",
)

IN_CITY = (
    "Protesters marched in Moscow.",
    """
Protesters protester NOUN NNS nsubj 1
marched march VERB VBD ROOT 1
in in ADP IN prep 1
Moscow Moscow PROPN NNP pobj 2 GPE
. . PUNCT . punct 1
""",
)

SAID = (
    "Moscow said the talks had failed.",
    """
Moscow Moscow PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
the the DET DT det 3
talks talk NOUN NNS nsubj 5
had have AUX VBD aux 5
failed fail VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

KIMS = (
    "North Korean leader Kim Jong-un met former spy chief Kim Yong Chol. Kim praised the deal. Spy chief Kim left.",
    """
North north ADJ JJ amod 1 NORP
Korean korean ADJ JJ amod 2 NORP
leader leader NOUN NN compound 6
Kim Kim PROPN NNP compound 6 PERSON
Jong Jong PROPN NNP compound 6 PERSON
- - PUNCT HYPH punct 6 PERSON
un un PROPN NNP nsubj 7 PERSON
met meet VERB VBD ROOT 7
former former ADJ JJ amod 10
spy spy NOUN NN compound 10
chief chief NOUN NN compound 13
Kim Kim PROPN NNP compound 13 PERSON
Yong Yong PROPN NNP compound 13 PERSON
Chol Chol PROPN NNP dobj 7 PERSON
. . PUNCT . punct 7

Kim Kim PROPN NNP nsubj 1 PERSON
praised praise VERB VBD ROOT 1
the the DET DT det 3
deal deal NOUN NN dobj 1
. . PUNCT . punct 1

Spy spy NOUN NN compound 1
chief chief NOUN NN compound 2
Kim Kim PROPN NNP nsubj 3 PERSON
left leave VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

MOON = (
    "South Korean President Moon Jae-in left. Moon smiled.",
    """
South south ADJ JJ amod 1 NORP
Korean korean ADJ JJ amod 2 NORP
President President PROPN NNP compound 6
Moon Moon PROPN NNP compound 4 PERSON
Jae Jae PROPN NNP compound 6 PERSON
- - PUNCT HYPH punct 4
in in NOUN NN nsubj 7
left left ADJ JJ ROOT 7
. . PUNCT . punct 7

Moon Moon PROPN NNP nsubj 1 PERSON
smiled smile VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

TRUMP = (
    "U.S. President Donald Trump spoke. Trump left.",
    """
U.S. U.S. PROPN NNP compound 1 GPE
President President PROPN NNP compound 3
Donald Donald PROPN NNP compound 3 PERSON
Trump Trump PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

Trump Trump PROPN NNP nsubj 1 ORG
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

PAIR = (
    "Donald Trump and Kim Jong-un met. A Trump-Kim meeting followed.",
    """
Donald Donald PROPN NNP compound 1 PERSON
Trump Trump PROPN NNP nsubj 7 PERSON
and and CCONJ CC cc 1
Kim Kim PROPN NNP compound 6 PERSON
Jong Jong PROPN NNP compound 6 PERSON
- - PUNCT HYPH punct 6 PERSON
un un PROPN NNP conj 1 PERSON
met meet VERB VBD ROOT 7
. . PUNCT . punct 7

A a DET DT det 4
Trump Trump PROPN NNP compound 3
- - PUNCT HYPH punct 3
Kim Kim PROPN NNP compound 4 PERSON
meeting meeting NOUN NN nsubj 5
followed follow VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

REGIME = (
    "North Korea fired a missile. The regime denied that.",
    """
North North PROPN NNP compound 1 GPE
Korea Korea PROPN NNP nsubj 2 GPE
fired fire VERB VBD ROOT 2
a a DET DT det 4
missile missile NOUN NN dobj 2
. . PUNCT . punct 2

The the DET DT det 1
regime regime NOUN NN nsubj 2
denied deny VERB VBD ROOT 2
that that PRON DT dobj 2
. . PUNCT . punct 2
""",
)

LEADERS = (
    "French President Luis Moreno met Kenyan President Peter Otieno. The two leaders agreed.",
    """
French french ADJ JJ amod 1 NORP
President President PROPN NNP compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
met meet VERB VBD ROOT 4
Kenyan Kenyan PROPN NNP amod 6 NORP
President President PROPN NNP compound 8
Peter Peter PROPN NNP compound 8 PERSON
Otieno Otieno PROPN NNP dobj 4 PERSON
. . PUNCT . punct 4

The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
leaders leader NOUN NNS nsubj 3
agreed agree VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

QUOTE = (
    '"I am ready," Ana Moreno said.',
    """
" " PUNCT `` punct 8
I I PRON PRP nsubj 2
am be AUX VBP ccomp 8
ready ready ADJ JJ acomp 2
, , PUNCT , punct 8
" " PUNCT '' punct 8
Ana Ana PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP nsubj 8 PERSON
said say VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

CLEAR = (
    "It is clear that Iran wants talks.",
    """
It it PRON PRP nsubj 1
is be AUX VBZ ROOT 1
clear clear ADJ JJ acomp 1
that that SCONJ IN mark 5
Iran Iran PROPN NNP nsubj 5 GPE
wants want VERB VBZ ccomp 1
talks talk NOUN NNS dobj 5
. . PUNCT . punct 1
""",
)

IT = (
    "Iran said it was ready.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
it it PRON PRP nsubj 3
was be AUX VBD ccomp 1
ready ready ADJ JJ acomp 3
. . PUNCT . punct 1
""",
)

OFFICIALS = (
    "U.S. intelligence officials met analysts.",
    """
U.S. U.S. PROPN NNP compound 2 GPE
intelligence intelligence NOUN NN compound 2
officials official NOUN NNS nsubj 3
met meet VERB VBD ROOT 3
analysts analyst NOUN NNS dobj 3
. . PUNCT . punct 3
""",
)

NORTH = (
    "South Korea warned North Korea. The North refused.",
    """
South South PROPN NNP compound 1 GPE
Korea Korea PROPN NNP nsubj 2 GPE
warned warn VERB VBD ROOT 2
North North PROPN NNP compound 4 GPE
Korea Korea PROPN NNP dobj 2 GPE
. . PUNCT . punct 2

The the DET DT det 1
North North PROPN NNP nsubj 2 LOC
refused refuse VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

HE = (
    "Luis Moreno met Ana Silva. She thanked him.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Ana Ana PROPN NNP compound 4 PERSON
Silva Silva PROPN NNP dobj 2 PERSON
. . PUNCT . punct 2

She she PRON PRP nsubj 1
thanked thank VERB VBD ROOT 1
him he PRON PRP dobj 1
. . PUNCT . punct 1
""",
)

PRESIDENT = (
    "French President Luis Moreno met Spanish minister Ana Silva. The president left.",
    """
French french ADJ JJ amod 1 NORP
President President PROPN NNP compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
met meet VERB VBD ROOT 4
Spanish spanish ADJ JJ amod 6 NORP
minister minister NOUN NN compound 8
Ana Ana PROPN NNP compound 8 PERSON
Silva Silva PROPN NNP dobj 4 PERSON
. . PUNCT . punct 4

The the DET DT det 1
president president NOUN NN nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

APPOS = (
    "Ana Silva, the U.S. special envoy, left.",
    """
Ana Ana PROPN NNP compound 1 PERSON
Silva Silva PROPN NNP nsubj 8 PERSON
, , PUNCT , punct 1
the the DET DT det 6
U.S. U.S. PROPN NNP nmod 6 GPE
special special ADJ JJ amod 6
envoy envoy NOUN NN appos 1
, , PUNCT , punct 1
left leave VERB VBN ROOT 8
. . PUNCT . punct 8
""",
)

BODY = (
    "The White House declined. The Japanese defence ministry agreed.",
    """
The the DET DT det 2 ORG
White White PROPN NNP compound 2 ORG
House House PROPN NNP nsubj 3 ORG
declined decline VERB VBD ROOT 3
. . PUNCT . punct 3

The the DET DT det 3
Japanese japanese ADJ JJ amod 3 NORP
defence defence NOUN NN compound 3
ministry ministry NOUN NN nsubj 4
agreed agree VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

TEST = (
    "The Iranian test angered a Korean newspaper in Seoul.",
    """
The the DET DT det 2
Iranian iranian ADJ JJ amod 2 NORP
test test NOUN NN nsubj 3
angered anger VERB VBD ROOT 3
a a DET DT det 6
Korean korean ADJ JJ amod 6 NORP
newspaper newspaper NOUN NN dobj 3
in in ADP IN prep 6
Seoul Seoul PROPN NNP pobj 7 GPE
. . PUNCT . punct 3
""",
)

TOPIC = (
    "North Korea envoy Ana Silva left.",
    """
North North PROPN NNP compound 1 GPE
Korea Korea PROPN NNP compound 2 GPE
envoy envoy NOUN NN compound 4
Ana Ana PROPN NNP compound 4 PERSON
Silva Silva PROPN NNP nsubj 5 PERSON
left leave VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

HOME = (
    "President Luis Moreno left.",
    """
President President PROPN NNP compound 2
Luis Luis PROPN NNP compound 2 PERSON
Moreno Moreno PROPN NNP nsubj 3 PERSON
left leave VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

GLOSSED = (
    "We met (North Korean leader) Kim Jong Un.",
    """
We we PRON PRP nsubj 1
met meet VERB VBD ROOT 1
( ( PUNCT -LRB- punct 9
North north ADJ JJ amod 4 NORP
Korean korean ADJ JJ amod 5 NORP
leader leader NOUN NN nmod 9
) ) PUNCT -RRB- punct 9
Kim Kim PROPN NNP compound 9 PERSON
Jong Jong PROPN NNP compound 9 PERSON
Un Un PROPN NNP dobj 1 PERSON
. . PUNCT . punct 1
""",
)
