"""Sentences of our own in which a pronoun has to find its antecedent, with their parses."""

SAID_HE = (
    'Luis Moreno met Peter Otieno. "Otieno knows the terms," he said.',
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
. . PUNCT . punct 2

" " PUNCT `` punct 8
Otieno Otieno PROPN NNP nsubj 2 PERSON
knows know VERB VBZ ccomp 8
the the DET DT det 4
terms term NOUN NNS dobj 2
, , PUNCT , punct 8
" " PUNCT '' punct 8
he he PRON PRP nsubj 8
said say VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

SAID_SHE = (
    'Ana Moreno met Peter Otieno. "Ruiz knows the terms," he said.',
    """
Ana Ana PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
. . PUNCT . punct 2

" " PUNCT `` punct 8
Ruiz Ruiz PROPN NNP nsubj 2 PERSON
knows know VERB VBZ ccomp 8
the the DET DT det 4
terms term NOUN NNS dobj 2
, , PUNCT , punct 8
" " PUNCT '' punct 8
he he PRON PRP nsubj 8
said say VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

FRONTED = (
    "Peter Otieno spoke on Monday. In his answer, Luis Moreno praised the deal.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 3 DATE
. . PUNCT . punct 2

In in ADP IN prep 6
his his PRON PRP$ poss 2
answer answer NOUN NN pobj 0
, , PUNCT , punct 6
Luis Luis PROPN NNP compound 5 PERSON
Moreno Moreno PROPN NNP nsubj 6 PERSON
praised praise VERB VBD ROOT 6
the the DET DT det 8
deal deal NOUN NN dobj 6
. . PUNCT . punct 6
""",
)

WARNED = (
    "Peter Otieno met Luis Moreno. He warned that Moreno would leave.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
. . PUNCT . punct 2

He he PRON PRP nsubj 1
warned warn VERB VBD ROOT 1
that that SCONJ IN mark 5
Moreno Moreno PROPN NNP nsubj 5 PERSON
would would AUX MD aux 5
leave leave VERB VB ccomp 1
. . PUNCT . punct 1
""",
)

URGED = (
    "China urged Iran to drop its plan.",
    """
China China PROPN NNP nsubj 1 GPE
urged urge VERB VBD ROOT 1
Iran Iran PROPN NNP dobj 1 GPE
to to PART TO aux 4
drop drop VERB VB xcomp 1
its its PRON PRP$ poss 6
plan plan NOUN NN dobj 4
. . PUNCT . punct 1
""",
)

PRESSED = (
    "China said it would drop its plan.",
    """
China China PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
it it PRON PRP nsubj 4
would would AUX MD aux 4
drop drop VERB VB ccomp 1
its its PRON PRP$ poss 6
plan plan NOUN NN dobj 4
. . PUNCT . punct 1
""",
)

BESIDE = (
    "China praised Iran and its leader.",
    """
China China PROPN NNP nsubj 1 GPE
praised praise VERB VBD ROOT 1
Iran Iran PROPN NNP dobj 1 GPE
and and CCONJ CC cc 2
its its PRON PRP$ poss 5
leader leader NOUN NN conj 2
. . PUNCT . punct 1
""",
)

ITSELF_CLEAR = (
    "Iran made it clear that the talks were over.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
made make VERB VBD ROOT 1
it it PRON PRP nsubj 3
clear clear ADJ JJ ccomp 1
that that SCONJ IN mark 7
the the DET DT det 6
talks talk NOUN NNS nsubj 7
were be AUX VBD advcl 3
over over ADV RB advmod 7
. . PUNCT . punct 1
""",
)

COULD_HAPPEN = (
    'Iran wants a deal. "It could happen," Ana Moreno said.',
    """
Iran Iran PROPN NNP nsubj 1 GPE
wants want VERB VBZ ROOT 1
a a DET DT det 3
deal deal NOUN NN dobj 1
. . PUNCT . punct 1

" " PUNCT `` punct 8
It it PRON PRP nsubj 3
could could AUX MD aux 3
happen happen VERB VB ccomp 8
, , PUNCT , punct 8
" " PUNCT '' punct 8
Ana Ana PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP nsubj 8 PERSON
said say VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

STEP = (
    "Iran signed the deal. It is a small step.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
signed sign VERB VBD ROOT 1
the the DET DT det 3
deal deal NOUN NN dobj 1
. . PUNCT . punct 1

It it PRON PRP nsubj 1
is be AUX VBZ ROOT 1
a a DET DT det 4
small small ADJ JJ amod 4
step step NOUN NN attr 1
. . PUNCT . punct 1
""",
)

READY = (
    "Iran signed the deal. It is ready to talk.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
signed sign VERB VBD ROOT 1
the the DET DT det 3
deal deal NOUN NN dobj 1
. . PUNCT . punct 1

It it PRON PRP nsubj 1
is be AUX VBZ ROOT 1
ready ready ADJ JJ acomp 1
to to PART TO aux 4
talk talk VERB VB xcomp 2
. . PUNCT . punct 1
""",
)

THEM = (
    'Iran fired a missile. "We told them to stop," American envoy Ana Moreno said.',
    """
Iran Iran PROPN NNP nsubj 1 GPE
fired fire VERB VBD ROOT 1
a a DET DT det 3
missile missile NOUN NN dobj 1
. . PUNCT . punct 1

" " PUNCT `` punct 2
We we PRON PRP nsubj 2
told tell VERB VBD ccomp 12
them they PRON PRP dobj 2
to to PART TO aux 5
stop stop VERB VB xcomp 2
, , PUNCT , punct 2
" " PUNCT '' punct 12
American american ADJ JJ amod 9 NORP
envoy envoy NOUN NN compound 11
Ana Ana PROPN NNP compound 11 PERSON
Moreno Moreno PROPN NNP nsubj 12 PERSON
said say VERB VBD ROOT 12
. . PUNCT . punct 12
""",
)

LETTER = (
    'In a letter to Peter Otieno, Ana Moreno praised the deal. "We thank you for your help," Moreno said.',
    """
In in ADP IN prep 9
a a DET DT det 2
letter letter NOUN NN pobj 0
to to ADP IN prep 2
Peter Peter PROPN NNP compound 5 PERSON
Otieno Otieno PROPN NNP pobj 3 PERSON
, , PUNCT , punct 9
Ana Ana PROPN NNP compound 8 PERSON
Moreno Moreno PROPN NNP nsubj 9 PERSON
praised praise VERB VBD ROOT 9
the the DET DT det 11
deal deal NOUN NN dobj 9
. . PUNCT . punct 9

" " PUNCT `` punct 2
We we PRON PRP nsubj 2
thank thank VERB VBP ccomp 10
you you PRON PRP dobj 2
for for ADP IN prep 2
your your PRON PRP$ poss 6
help help NOUN NN pobj 4
, , PUNCT , punct 10
" " PUNCT '' punct 10
Moreno Moreno PROPN NNP nsubj 10 PERSON
said say VERB VBD ROOT 10
. . PUNCT . punct 10
""",
)

TOLD = (
    '"You must leave," Ana Moreno told Peter Otieno.',
    """
" " PUNCT `` punct 8
You you PRON PRP nsubj 3
must must AUX MD aux 3
leave leave VERB VB ccomp 8
, , PUNCT , punct 8
" " PUNCT '' punct 8
Ana Ana PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP nsubj 8 PERSON
told tell VERB VBD ROOT 8
Peter Peter PROPN NNP compound 10 PERSON
Otieno Otieno PROPN NNP dobj 8 PERSON
. . PUNCT . punct 8
""",
)

NOBODY_TOLD = (
    '"You must leave," Ana Moreno said.',
    """
" " PUNCT `` punct 8
You you PRON PRP nsubj 3
must must AUX MD aux 3
leave leave VERB VB ccomp 8
, , PUNCT , punct 8
" " PUNCT '' punct 8
Ana Ana PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP nsubj 8 PERSON
said say VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

MET = (
    "Luis Moreno met with Peter Otieno. They signed a deal.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
with with ADP IN prep 2
Peter Peter PROPN NNP compound 5 PERSON
Otieno Otieno PROPN NNP pobj 3 PERSON
. . PUNCT . punct 2

They they PRON PRP nsubj 1
signed sign VERB VBD ROOT 1
a a DET DT det 3
deal deal NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

MET_GROUP = (
    "Luis Moreno spoke with passion. They signed a deal.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
with with ADP IN prep 2
passion passion NOUN NN pobj 3
. . PUNCT . punct 2

They they PRON PRP nsubj 1
signed sign VERB VBD ROOT 1
a a DET DT det 3
deal deal NOUN NN dobj 1
. . PUNCT . punct 1
""",
)
