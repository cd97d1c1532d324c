"""Sentences of our own in which the clause says whom a pronoun means, with their parses."""

HIMSELF_KIN = (
    "Peter Otieno met Luis Moreno, himself a lawyer, in Oslo.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
, , PUNCT , punct 4
himself himself PRON PRP appos 4
a a DET DT det 8
lawyer lawyer NOUN NN appos 6
, , PUNCT , punct 4
in in ADP IN prep 2
Oslo Oslo PROPN NNP pobj 10 GPE
. . PUNCT . punct 2
""",
)

HIMSELF_OWN = (
    "Peter Otieno praised Luis Moreno and promised himself a rest.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
praised praise VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
and and CCONJ CC cc 2
promised promise VERB VBD conj 2
himself himself PRON PRP dative 6
a a DET DT det 9
rest rest NOUN NN dobj 6
. . PUNCT . punct 2
""",
)

THEMSELVES_THING = (
    "Iran sent ships to the games themselves.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
sent send VERB VBD ROOT 1
ships ship NOUN NNS dobj 1
to to ADP IN prep 1
the the DET DT det 5
games game NOUN NNS pobj 3
themselves themselves PRON PRP appos 5
. . PUNCT . punct 1
""",
)

WILLING_HIM = (
    "Peter Otieno told Luis Moreno that he was willing to visit him in Oslo.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
told tell VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
that that SCONJ IN mark 7
he he PRON PRP nsubj 7
was be AUX VBD ccomp 2
willing willing ADJ JJ acomp 7
to to PART TO aux 10
visit visit VERB VB xcomp 8
him he PRON PRP dobj 10
in in ADP IN prep 10
Oslo Oslo PROPN NNP pobj 12 GPE
. . PUNCT . punct 2
""",
)

FORWARD_HIM = (
    "Peter Otieno told Luis Moreno he looked forward to seeing him in Oslo.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
told tell VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
he he PRON PRP nsubj 6
looked look VERB VBD ccomp 2
forward forward ADV RB advmod 6
to to ADP IN prep 6
seeing see VERB VBG pcomp 8
him he PRON PRP dobj 9
in in ADP IN prep 9
Oslo Oslo PROPN NNP pobj 11 GPE
. . PUNCT . punct 2
""",
)

ACCUSED_HIM = (
    "Peter Otieno accused Luis Moreno of attacking him.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
accused accuse VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
of of ADP IN prep 2
attacking attack VERB VBG pcomp 5
him he PRON PRP dobj 6
. . PUNCT . punct 2
""",
)

ALLOWED_THEM = (
    "Chinese firms thrive. Our foolish leaders have allowed them to make money.",
    """
Chinese chinese ADJ JJ amod 1 NORP
firms firm NOUN NNS nsubj 2
thrive thrive VERB VBP ROOT 2
. . PUNCT . punct 2

Our our PRON PRP$ poss 2
foolish foolish ADJ JJ amod 2
leaders leader NOUN NNS nsubj 4
have have AUX VBP aux 4
allowed allow VERB VBN ROOT 4
them they PRON PRP nsubj 7
to to PART TO aux 7
make make VERB VB ccomp 4
money money NOUN NN dobj 7
. . PUNCT . punct 4
""",
)

UP_TO = (
    "Oman said that it is up to Iran to follow through on its threats.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
that that SCONJ IN mark 4
it it PRON PRP nsubj 4
is be AUX VBZ ccomp 1
up up ADP IN prep 4
to to ADP IN prep 5
Iran Iran PROPN NNP pobj 6 GPE
to to PART TO aux 9
follow follow VERB VB xcomp 4
through through ADP RP prt 9
on on ADP IN prep 9
its its PRON PRP$ poss 13
threats threat NOUN NNS pobj 11
. . PUNCT . punct 1
""",
)

CALLED_ON = (
    "Oman called on Iran to pull back its ships.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
called call VERB VBD ROOT 1
on on ADP IN prep 1
Iran Iran PROPN NNP pobj 2 GPE
to to PART TO aux 5
pull pull VERB VB xcomp 1
back back ADV RB advmod 5
its its PRON PRP$ poss 8
ships ship NOUN NNS dobj 5
. . PUNCT . punct 1
""",
)

TALKS_WITH = (
    "The White House said any talks with Iran must lead to an end to its nuclear program.",
    """
The the DET DT det 2 ORG
White White PROPN NNP compound 2 ORG
House House PROPN NNP nsubj 3 ORG
said say VERB VBD ROOT 3
any any DET DT det 5
talks talk NOUN NNS nsubj 9
with with ADP IN prep 5
Iran Iran PROPN NNP pobj 6 GPE
must must AUX MD aux 9
lead lead VERB VB ccomp 3
to to ADP IN prep 9
an an DET DT det 12
end end NOUN NN pobj 10
to to ADP IN prep 12
its its PRON PRP$ poss 16
nuclear nuclear ADJ JJ amod 16
program program NOUN NN pobj 13
. . PUNCT . punct 3
""",
)

TALKS_OWN = (
    "Oman said its talks with Iran had ended.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
its its PRON PRP$ poss 3
talks talk NOUN NNS nsubj 7
with with ADP IN prep 3
Iran Iran PROPN NNP pobj 4 GPE
had have AUX VBD aux 7
ended end VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

MOCKED = (
    "Iran and Oman quarrel. Peter Otieno wrote to Luis Moreno and mocked his remarks.",
    """
Iran Iran PROPN NNP ROOT 0 GPE
and and CCONJ CC cc 0
Oman Oman PROPN NNP compound 3 GPE
quarrel quarrel NOUN NN conj 0
. . PUNCT . punct 0

Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
wrote write VERB VBD ROOT 2
to to ADP IN prep 2
Luis Luis PROPN NNP compound 5 PERSON
Moreno Moreno PROPN NNP pobj 3 PERSON
and and CCONJ CC cc 2
mocked mock VERB VBD conj 2
his his PRON PRP$ poss 9
remarks remark NOUN NNS dobj 7
. . PUNCT . punct 2
""",
)

SHARED = (
    "Peter Otieno wrote to Luis Moreno and repeated his remarks.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
wrote write VERB VBD ROOT 2
to to ADP IN prep 2
Luis Luis PROPN NNP compound 5 PERSON
Moreno Moreno PROPN NNP pobj 3 PERSON
and and CCONJ CC cc 2
repeated repeat VERB VBD conj 2
his his PRON PRP$ poss 9
remarks remark NOUN NNS dobj 7
. . PUNCT . punct 2
""",
)

SAYING_HE = (
    "Luis Moreno threatened war, and Iranian leader Peter Otieno saying he would answer shocked Oman.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
threatened threaten VERB VBD ROOT 2
war war NOUN NN dobj 2
, , PUNCT , punct 2
and and CCONJ CC cc 2
Iranian iranian ADJ JJ amod 7 NORP
leader leader NOUN NN compound 9
Peter Peter PROPN NNP compound 9 PERSON
Otieno Otieno PROPN NNP nsubj 10 PERSON
saying say VERB VBG conj 2
he he PRON PRP nsubj 13
would would AUX MD aux 13
answer answer VERB VB ccomp 10
shocked shock VERB VBN amod 15
Oman Oman PROPN NNP dobj 13 GPE
. . PUNCT . punct 2
""",
)

ANYBODY = (
    "The ministry is large. When the chief trusts someone, they know it.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
is be AUX VBZ ROOT 2
large large ADJ JJ acomp 2
. . PUNCT . punct 2

When when SCONJ WRB advmod 3
the the DET DT det 2
chief chief NOUN NN nsubj 3
trusts trust VERB VBZ advcl 7
someone someone PRON NN dobj 3
, , PUNCT , punct 7
they they PRON PRP nsubj 7
know know VERB VBP ROOT 7
it it PRON PRP dobj 7
. . PUNCT . punct 7
""",
)

THIS_MAN = (
    "Luis Moreno left early. This man, Peter Otieno, was at the door.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
early early ADV RB advmod 2
. . PUNCT . punct 2

This this DET DT det 1
man man NOUN NN nsubj 6
, , PUNCT , punct 1
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP appos 1 PERSON
, , PUNCT , punct 1
was be AUX VBD ROOT 6
at at ADP IN prep 6
the the DET DT det 9
door door NOUN NN pobj 7
. . PUNCT . punct 6
""",
)

THIS_MAN_AND = (
    "Luis Moreno left early. This man and Peter Otieno were at the door.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
early early ADV RB advmod 2
. . PUNCT . punct 2

This this DET DT det 1
man man NOUN NN nsubj 5
and and CCONJ CC cc 1
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP conj 1 PERSON
were be AUX VBD ROOT 5
at at ADP IN prep 5
the the DET DT det 8
door door NOUN NN pobj 6
. . PUNCT . punct 5
""",
)
