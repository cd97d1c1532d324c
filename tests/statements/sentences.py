"""Sentences of our own and their parses, as the installed pipeline gives them (`python -m tests.handmade`)."""

SAID_THAT = (
    "The ministry said that the talks had failed.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
said say VERB VBD ROOT 2
that that SCONJ IN mark 7
the the DET DT det 5
talks talk NOUN NNS nsubj 7
had have AUX VBD aux 7
failed fail VERB VBN ccomp 2
. . PUNCT . punct 2
""",
)

DENIED_THAT = (
    "The ministry denied that the talks had failed.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
denied deny VERB VBD ROOT 2
that that SCONJ IN mark 7
the the DET DT det 5
talks talk NOUN NNS nsubj 7
had have AUX VBD aux 7
failed fail VERB VBN ccomp 2
. . PUNCT . punct 2
""",
)

REFUSED_TO_SAY = (
    "The envoy refused to say when the talks would resume.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
refused refuse VERB VBD ROOT 2
to to PART TO aux 4
say say VERB VB xcomp 2
when when SCONJ WRB advmod 9
the the DET DT det 7
talks talk NOUN NNS nsubj 9
would would AUX MD aux 9
resume resume VERB VB ccomp 4
. . PUNCT . punct 2
""",
)

QUOTED_AS = (
    "The envoy was quoted as saying that the talks had failed.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
quoted quote VERB VBN ROOT 3
as as ADP IN prep 3
saying say VERB VBG pcomp 4
that that SCONJ IN mark 10
the the DET DT det 8
talks talk NOUN NNS nsubj 10
had have AUX VBD aux 10
failed fail VERB VBN ccomp 5
. . PUNCT . punct 3
""",
)

SCARE = (
    "The envoy toured the “friendship” bridge on Monday.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
toured tour VERB VBD ROOT 2
the the DET DT det 7
" " PUNCT `` punct 7
friendship friendship NOUN NN nmod 7
" " PUNCT '' punct 7
bridge bridge NOUN NN dobj 2
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 8 DATE
. . PUNCT . punct 2
""",
)

MIXED = (
    "The envoy said the offer was a “cheap trick” by the North.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
said say VERB VBD ROOT 2
the the DET DT det 4
offer offer NOUN NN nsubj 5
was be AUX VBD ccomp 2
a a DET DT det 9
" " PUNCT `` punct 9
cheap cheap ADJ JJ amod 9
trick trick NOUN NN attr 5
" " PUNCT '' punct 9
by by ADP IN prep 9
the the DET DT det 13
North North PROPN NNP pobj 11 LOC
. . PUNCT . punct 2
""",
)

BROKEN = (
    "“We will wait,” he said, “until they call.”",
    """
" " PUNCT `` punct 7
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 7
, , PUNCT , punct 7
" " PUNCT '' punct 7
he he PRON PRP nsubj 7
said say VERB VBD ROOT 7
, , PUNCT , punct 7
" " PUNCT `` punct 7
until until SCONJ IN mark 12
they they PRON PRP nsubj 12
call call VERB VBP advcl 7
. . PUNCT . punct 7
" " PUNCT '' punct 7
""",
)

GOES_ON = (
    "“We will wait,” said Park. “Nobody is in a hurry.”",
    """
" " PUNCT `` punct 6
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 6
, , PUNCT , punct 6
" " PUNCT '' punct 6
said say VERB VBD ROOT 6
Park Park PROPN NNP nsubj 6 PERSON
. . PUNCT . punct 6

" " PUNCT `` punct 2
Nobody nobody PRON NN nsubj 2
is be AUX VBZ ROOT 2
in in ADP IN prep 2
a a DET DT det 5
hurry hurry NOUN NN pobj 3
. . PUNCT . punct 2
" " PUNCT '' punct 2
""",
)

BEFORE = (
    "Park told reporters: “We will wait.”",
    """
Park Park PROPN NNP nsubj 1 ORG
told tell VERB VBD ROOT 1
reporters reporter NOUN NNS dobj 1
: : PUNCT : punct 1
" " PUNCT `` punct 1
We we PRON PRP nsubj 7
will will AUX MD aux 7
wait wait VERB VB ccomp 1
. . PUNCT . punct 1
" " PUNCT '' punct 1
""",
)

ACCORDING = (
    "The port was closed on Friday, according to two officials.",
    """
The the DET DT det 1
port port NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
closed close VERB VBN ROOT 3
on on ADP IN prep 3
Friday Friday PROPN NNP pobj 4 DATE
, , PUNCT , punct 3
according accord VERB VBG prep 3
to to ADP IN prep 7
two two NUM CD nummod 10 CARDINAL
officials official NOUN NNS pobj 8
. . PUNCT . punct 3
""",
)

QUOTING = (
    "The port was closed on Friday, Channel Nine reported, quoting a source familiar with the matter.",
    """
The the DET DT det 1
port port NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
closed close VERB VBN ccomp 9
on on ADP IN prep 3
Friday Friday PROPN NNP pobj 4 DATE
, , PUNCT , punct 9
Channel Channel PROPN NNP compound 8 ORG
Nine Nine PROPN NNP nsubj 9 ORG
reported report VERB VBD ROOT 9
, , PUNCT , punct 9
quoting quote VERB VBG advcl 9
a a DET DT det 13
source source NOUN NN dobj 11
familiar familiar ADJ JJ amod 13
with with ADP IN prep 14
the the DET DT det 17
matter matter NOUN NN pobj 15
. . PUNCT . punct 9
""",
)

OPENING = (
    "Citing army officers, Channel Nine said that the port was closed.",
    """
Citing cite VERB VBG advcl 6
army army NOUN NN compound 2
officers officer NOUN NNS dobj 0
, , PUNCT , punct 6
Channel Channel PROPN NNP compound 5 ORG
Nine Nine PROPN NNP nsubj 6 ORG
said say VERB VBD ROOT 6
that that SCONJ IN mark 11
the the DET DT det 9
port port NOUN NN nsubjpass 11
was be AUX VBD auxpass 11
closed close VERB VBN ccomp 6
. . PUNCT . punct 6
""",
)

CITED_BY = (
    "The port was closed, according to the ministry, cited by Channel Nine.",
    """
The the DET DT det 1
port port NOUN NN nsubjpass 10
was be AUX VBD auxpass 10
closed closed ADJ JJ acomp 2
, , PUNCT , punct 2
according accord VERB VBG prep 2
to to ADP IN prep 5
the the DET DT det 8
ministry ministry NOUN NN pobj 6
, , PUNCT , punct 2
cited cite VERB VBN ROOT 10
by by ADP IN agent 10
Channel Channel PROPN NNP compound 13 ORG
Nine Nine PROPN NNP pobj 11 ORG
. . PUNCT . punct 10
""",
)

RETOLD = (
    "Minister Park said the port was closed, Channel Nine reported.",
    """
Minister Minister PROPN NNP compound 1
Park Park PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 5
was be AUX VBD ccomp 10
closed closed ADJ JJ acomp 5
, , PUNCT , punct 10
Channel Channel PROPN NNP compound 9 ORG
Nine Nine PROPN NNP nsubj 10 ORG
reported report VERB VBD ccomp 2
. . PUNCT . punct 2
""",
)

ADDING = (
    "Park said the port was closed, adding that ships would wait.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
was be AUX VBD ccomp 1
closed closed ADJ JJ acomp 4
, , PUNCT , punct 1
adding add VERB VBG advcl 1
that that SCONJ IN mark 11
ships ship NOUN NNS nsubj 11
would would AUX MD aux 11
wait wait VERB VB ccomp 7
. . PUNCT . punct 1
""",
)

ACCUSED = (
    "Park accused the North of delaying the talks.",
    """
Park Park PROPN NNP nsubj 1 ORG
accused accuse VERB VBD ROOT 1
the the DET DT det 3
North North PROPN NNP dobj 1
of of ADP IN prep 1
delaying delay VERB VBG pcomp 4
the the DET DT det 7
talks talk NOUN NNS dobj 5
. . PUNCT . punct 1
""",
)

VOWED = (
    "The general vowed to destroy the bridge.",
    """
The the DET DT det 1
general general NOUN NN nsubj 2
vowed vow VERB VBD ROOT 2
to to PART TO aux 4
destroy destroy VERB VB xcomp 2
the the DET DT det 6
bridge bridge NOUN NN dobj 4
. . PUNCT . punct 2
""",
)

PROMISED = (
    "The general promised to rebuild the bridge.",
    """
The the DET DT det 1
general general NOUN NN nsubj 2
promised promise VERB VBD ROOT 2
to to PART TO aux 4
rebuild rebuild VERB VB xcomp 2
the the DET DT det 6
bridge bridge NOUN NN dobj 4
. . PUNCT . punct 2
""",
)

CALLED_FOR = (
    "Park called for new talks.",
    """
Park Park PROPN NNP nsubj 1
called call VERB VBD ROOT 1
for for ADP IN prep 1
new new ADJ JJ amod 4
talks talk NOUN NNS pobj 2
. . PUNCT . punct 1
""",
)

CALLED_A = (
    "Park called the test a reckless provocation.",
    """
Park Park PROPN NNP nsubj 1
called call VERB VBD ROOT 1
the the DET DT det 3
test test NOUN NN dobj 1
a a DET DT det 6
reckless reckless ADJ JJ amod 6
provocation provocation NOUN NN oprd 1
. . PUNCT . punct 1
""",
)

HOPES = (
    "The envoy hopes to visit the port.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
hopes hop VERB VBZ ROOT 2
to to PART TO aux 4
visit visit VERB VB xcomp 2
the the DET DT det 6
port port NOUN NN dobj 4
. . PUNCT . punct 2
""",
)

CLAIM = (
    "Park’s claim that the port was closed was false.",
    """
Park Park PROPN NNP poss 2 ORG
's 's PART POS case 0
claim claim NOUN NN nsubj 8
that that SCONJ IN mark 7
the the DET DT det 5
port port NOUN NN nsubjpass 7
was be AUX VBD auxpass 7
closed close VERB VBN acl 2
was be AUX VBD ROOT 8
false false ADJ JJ acomp 8
. . PUNCT . punct 8
""",
)

HEDGE = (
    "Park warned that ships could turn back if the port closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
warned warn VERB VBD ROOT 1
that that SCONJ IN mark 5
ships ship NOUN NNS nsubj 5
could could AUX MD aux 5
turn turn VERB VB ccomp 1
back back ADV RB advmod 5
if if SCONJ IN mark 10
the the DET DT det 9
port port NOUN NN nsubj 10
closed close VERB VBD advcl 5
. . PUNCT . punct 1
""",
)

PASSIVE = (
    "The test was condemned by Park.",
    """
The the DET DT det 1
test test NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
condemned condemn VERB VBN ROOT 3
by by ADP IN agent 3
Park Park PROPN NNP pobj 4 ORG
. . PUNCT . punct 3
""",
)

EXPECTED = (
    "The envoy is expected to visit the port.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubjpass 3
is be AUX VBZ auxpass 3
expected expect VERB VBN ROOT 3
to to PART TO aux 5
visit visit VERB VB xcomp 3
the the DET DT det 7
port port NOUN NN dobj 5
. . PUNCT . punct 3
""",
)

STATEMENT = (
    "In a statement, the ministry said the port was open.",
    """
In in ADP IN prep 6
a a DET DT det 2
statement statement NOUN NN pobj 0
, , PUNCT , punct 6
the the DET DT det 5
ministry ministry NOUN NN nsubj 6
said say VERB VBD ROOT 6
the the DET DT det 8
port port NOUN NN nsubj 9
was be AUX VBD ccomp 6
open open ADJ JJ acomp 9
. . PUNCT . punct 6
""",
)

WHICH = (
    "The attack, which the North denied, killed two sailors.",
    """
The the DET DT det 1
attack attack NOUN NN nsubj 8
, , PUNCT , punct 1
which which PRON WDT dobj 6
the the DET DT det 5
North north NOUN NN nsubj 6 LOC
denied deny VERB VBD relcl 1
, , PUNCT , punct 1
killed kill VERB VBD ROOT 8
two two NUM CD nummod 10 CARDINAL
sailors sailor NOUN NNS dobj 8
. . PUNCT . punct 8
""",
)

ANON = (
    "The port is closed, said an official who spoke on condition of anonymity.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
is be AUX VBZ ccomp 5
closed close VERB VBN acomp 2
, , PUNCT , punct 5
said say VERB VBD ROOT 5
an an DET DT det 7
official official NOUN NN nsubj 5
who who PRON WP nsubj 9
spoke speak VERB VBD relcl 7
on on ADP IN prep 9
condition condition NOUN NN pobj 10
of of ADP IN prep 11
anonymity anonymity NOUN NN pobj 12
. . PUNCT . punct 5
""",
)

ASKED = (
    "Park asked the North to return the ship.",
    """
Park Park PROPN NNP nsubj 1 ORG
asked ask VERB VBD ROOT 1
the the DET DT det 3
North North PROPN NNP dobj 1 LOC
to to PART TO aux 5
return return VERB VB xcomp 1
the the DET DT det 7
ship ship NOUN NN dobj 5
. . PUNCT . punct 1
""",
)

DECLINED = (
    "The ministry did not say whether the port was open.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 4
did do AUX VBD aux 4
not not PART RB neg 4
say say VERB VB ROOT 4
whether whether SCONJ IN mark 8
the the DET DT det 7
port port NOUN NN nsubj 8
was be AUX VBD ccomp 4
open open ADJ JJ acomp 8
. . PUNCT . punct 4
""",
)

UNOPENED = (
    "We will wait,” said Park.",
    """
We we PRON PRP nsubj 2
will will AUX MD aux 2
wait wait VERB VB ccomp 5
, , PUNCT , punct 5
" " PUNCT '' punct 5
said say VERB VBD ROOT 5
Park Park PROPN NNP nsubj 5 PERSON
. . PUNCT . punct 5
""",
)

UNCLOSED = (
    "He called it a “cheap trick and left the room.",
    """
He he PRON PRP nsubj 1
called call VERB VBD ROOT 1
it it PRON PRP dobj 1
a a DET DT det 6
" " PUNCT `` punct 6
cheap cheap ADJ JJ amod 6
trick trick NOUN NN oprd 1
and and CCONJ CC cc 1
left leave VERB VBD conj 1
the the DET DT det 10
room room NOUN NN dobj 8
. . PUNCT . punct 1
""",
)

TITLE = (
    "Park, who wrote “Northern Winds,” said the port was open.",
    """
Park Park PROPN NNP nsubj 9
, , PUNCT , punct 0
who who PRON WP nsubj 3
wrote write VERB VBD relcl 0
" " PUNCT `` punct 3
Northern Northern PROPN NNP compound 6 WORK_OF_ART
Winds Winds PROPN NNPS dobj 3 WORK_OF_ART
, , PUNCT , punct 9
" " PUNCT '' punct 9
said say VERB VBD ROOT 9
the the DET DT det 11
port port NOUN NN nsubj 12
was be AUX VBD ccomp 9
open open ADJ JJ acomp 12
. . PUNCT . punct 9
""",
)

BLAMED_AND = (
    "Park was blamed and denounced by the mayor.",
    """
Park Park PROPN NNP nsubjpass 2
was be AUX VBD auxpass 2
blamed blame VERB VBN ROOT 2
and and CCONJ CC cc 2
denounced denounce VERB VBN conj 2
by by ADP IN agent 4
the the DET DT det 7
mayor mayor NOUN NN pobj 5
. . PUNCT . punct 2
""",
)
