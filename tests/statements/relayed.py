"""Sentences of our own in which words pass through several mouths, as the installed pipeline parses them."""

TOLD_OUTLET = (
    "The port will reopen soon, Park told Channel Nine.",
    """
The the DET DT det 1
port port NOUN NN nsubj 3
will will AUX MD aux 3
reopen reopen VERB VB ccomp 7
soon soon ADV RB advmod 3
, , PUNCT , punct 7
Park Park PROPN NNP nsubj 7 ORG
told tell VERB VBD ROOT 7
Channel Channel PROPN NNP compound 9 ORG
Nine Nine PROPN NNP dobj 7 ORG
. . PUNCT . punct 7
""",
)

SCOFFING = (
    "The Courier quoted Park as scoffing at the offer.",
    """
The the DET DT det 1
Courier Courier PROPN NNP nsubj 2 ORG
quoted quote VERB VBD ROOT 2
Park Park PROPN NNP dobj 2
as as ADP IN prep 2
scoffing scoff VERB VBG pcomp 4
at at ADP IN prep 5
the the DET DT det 8
offer offer NOUN NN pobj 6
. . PUNCT . punct 2
""",
)

SAID_ACCORDING = (
    "“We will wait,” Park said, according to Danish radio.",
    """
" " PUNCT `` punct 7
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 7
, , PUNCT , punct 7
" " PUNCT '' punct 7
Park Park PROPN NNP nsubj 7 PERSON
said say VERB VBD ROOT 7
, , PUNCT , punct 7
according accord VERB VBG prep 7
to to ADP IN prep 9
Danish danish ADJ JJ amod 12 NORP
radio radio NOUN NN pobj 10
. . PUNCT . punct 7
""",
)

SAID_BY_PLAN = (
    "Park said the ship had left port, according to plan.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
ship ship NOUN NN nsubj 5
had have AUX VBD aux 5
left leave VERB VBN ccomp 1
port port NOUN NN dobj 5
, , PUNCT , punct 5
according accord VERB VBG prep 5
to to ADP IN prep 8
plan plan NOUN NN pobj 9
. . PUNCT . punct 1
""",
)

ACCORDING_FIRST = (
    "According to Channel Nine, Park told officers to wait.",
    """
According accord VERB VBG prep 6
to to ADP IN prep 0
Channel Channel PROPN NNP pobj 1 ORG
Nine Nine PROPN NNP nummod 2 ORG
, , PUNCT , punct 6
Park Park PROPN NNP nsubj 6 ORG
told tell VERB VBD ROOT 6
officers officer NOUN NNS dobj 6
to to PART TO aux 9
wait wait VERB VB xcomp 6
. . PUNCT . punct 6
""",
)

REPORTED_LAST = (
    "Park urged the crew to wait and said the port was closed, Channel Nine reported.",
    """
Park Park PROPN NNP nsubj 1 ORG
urged urge VERB VBD ROOT 1
the the DET DT det 3
crew crew NOUN NN dobj 1
to to PART TO aux 5
wait wait VERB VB xcomp 1
and and CCONJ CC cc 1
said say VERB VBD conj 1
the the DET DT det 9
port port NOUN NN nsubj 10
was be AUX VBD ccomp 15
closed closed ADJ JJ acomp 10
, , PUNCT , punct 15
Channel Channel PROPN NNP compound 14 ORG
Nine Nine PROPN NNP nsubj 15 ORG
reported report VERB VBD ccomp 7
. . PUNCT . punct 1
""",
)

OUTLET_BELIEF = (
    "Channel Nine reported that officials believed the port was closed.",
    """
Channel Channel PROPN NNP compound 1 ORG
Nine Nine PROPN NNP nsubj 2 ORG
reported report VERB VBD ROOT 2
that that SCONJ IN mark 5
officials official NOUN NNS nsubj 5
believed believe VERB VBD ccomp 2
the the DET DT det 7
port port NOUN NN nsubj 8
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 5
. . PUNCT . punct 2
""",
)

PERSON_BELIEF = (
    "Minister Park said officials believed the port was closed.",
    """
Minister Minister PROPN NNP compound 1
Park Park PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
officials official NOUN NNS nsubj 4
believed believe VERB VBD ccomp 2
the the DET DT det 6
port port NOUN NN nsubj 7
was be AUX VBD auxpass 8
closed close VERB VBN ccomp 4
. . PUNCT . punct 2
""",
)

PERSON_SAYING = (
    "Minister Park said officials told him the port was closed.",
    """
Minister Minister PROPN NNP compound 1
Park Park PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
officials official NOUN NNS nsubj 4
told tell VERB VBD ccomp 2
him he PRON PRP dobj 4
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 4
. . PUNCT . punct 2
""",
)

WOULD_SAY = (
    "Channel Nine reported that the envoy would say the port was closed.",
    """
Channel Channel PROPN NNP compound 1 ORG
Nine Nine PROPN NNP nsubj 2 ORG
reported report VERB VBD ROOT 2
that that SCONJ IN mark 7
the the DET DT det 5
envoy envoy NOUN NN nsubj 7
would would AUX MD aux 7
say say VERB VB ccomp 2
the the DET DT det 9
port port NOUN NN nsubjpass 11
was be AUX VBD auxpass 11
closed close VERB VBN ccomp 7
. . PUNCT . punct 2
""",
)

OWN_WORDS = (
    "Minister Park said he told Oslo the port was closed.",
    """
Minister Minister PROPN NNP compound 1
Park Park PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
he he PRON PRP nsubj 4
told tell VERB VBD ccomp 2
Oslo Oslo PROPN NNP dobj 4 ORG
the the DET DT det 7
port port NOUN NN nsubj 8
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 4
. . PUNCT . punct 2
""",
)

RADIO_CITING = (
    "Danish radio, citing two diplomats, reported that the port was closed.",
    """
Danish danish ADJ JJ amod 1 NORP
radio radio NOUN NN nsubj 7
, , PUNCT , punct 7
citing cite VERB VBG advcl 7
two two NUM CD nummod 5 CARDINAL
diplomats diplomat NOUN NNS dobj 3
, , PUNCT , punct 7
reported report VERB VBD ROOT 7
that that SCONJ IN mark 12
the the DET DT det 10
port port NOUN NN nsubjpass 12
was be AUX VBD auxpass 12
closed close VERB VBN ccomp 7
. . PUNCT . punct 7
""",
)

PERSON_CITING = (
    "Minister Park said the port was closed, citing a study by the navy.",
    """
Minister Minister PROPN NNP compound 1
Park Park PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 5
was be AUX VBD ccomp 2
closed closed ADJ JJ acomp 5
, , PUNCT , punct 5
citing cite VERB VBG advcl 5
a a DET DT det 10
study study NOUN NN dobj 8
by by ADP IN prep 10
the the DET DT det 13
navy navy NOUN NN pobj 11
. . PUNCT . punct 2
""",
)

ADDED = (
    "Ana Park said the port was closed, according to Channel Nine. She added that ships would wait.",
    """
Ana Ana PROPN NNP compound 1 PERSON
Park Park PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 5
was be AUX VBD ccomp 2
closed closed ADJ JJ acomp 5
, , PUNCT , punct 5
according accord VERB VBG prep 5
to to ADP IN prep 8
Channel Channel PROPN NNP compound 11 ORG
Nine Nine PROPN NNP pobj 9 ORG
. . PUNCT . punct 2

She she PRON PRP nsubj 1
added add VERB VBD ROOT 1
that that SCONJ IN mark 5
ships ship NOUN NNS nsubj 5
would would AUX MD aux 5
wait wait VERB VB ccomp 1
. . PUNCT . punct 1
""",
)

SOMEONE_ADDED = (
    "Ana Park said the port was closed, according to Channel Nine. The mayor added that ships would wait.",
    """
Ana Ana PROPN NNP compound 1 PERSON
Park Park PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 5
was be AUX VBD ccomp 2
closed closed ADJ JJ acomp 5
, , PUNCT , punct 5
according accord VERB VBG prep 5
to to ADP IN prep 8
Channel Channel PROPN NNP compound 11 ORG
Nine Nine PROPN NNP pobj 9 ORG
. . PUNCT . punct 2

The the DET DT det 1
mayor mayor NOUN NN nsubj 2
added add VERB VBD ROOT 2
that that SCONJ IN mark 6
ships ship NOUN NNS nsubj 6
would would AUX MD aux 6
wait wait VERB VB ccomp 2
. . PUNCT . punct 2
""",
)

SPOKE_ON_CONDITION = (
    "The port is closed, a diplomat said. He spoke on condition of anonymity because the talks were secret.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
is be AUX VBZ ccomp 7
closed close VERB VBN acomp 2
, , PUNCT , punct 7
a a DET DT det 6
diplomat diplomat NOUN NN nsubj 7
said say VERB VBD ROOT 7
. . PUNCT . punct 7

He he PRON PRP nsubj 1
spoke speak VERB VBD ROOT 1
on on ADP IN prep 1
condition condition NOUN NN pobj 2
of of ADP IN prep 3
anonymity anonymity NOUN NN pobj 4
because because SCONJ IN mark 9
the the DET DT det 8
talks talk NOUN NNS nsubj 9
were be AUX VBD advcl 1
secret secret ADJ JJ acomp 9
. . PUNCT . punct 1
""",
)

SOMEONE_ON_CONDITION = (
    "The port is closed, a diplomat said. The mayor spoke on condition of anonymity because the talks were secret.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
is be AUX VBZ ccomp 7
closed close VERB VBN acomp 2
, , PUNCT , punct 7
a a DET DT det 6
diplomat diplomat NOUN NN nsubj 7
said say VERB VBD ROOT 7
. . PUNCT . punct 7

The the DET DT det 1
mayor mayor NOUN NN nsubj 2
spoke speak VERB VBD ROOT 2
on on ADP IN prep 2
condition condition NOUN NN pobj 3
of of ADP IN prep 4
anonymity anonymity NOUN NN pobj 5
because because SCONJ IN mark 10
the the DET DT det 9
talks talk NOUN NNS nsubj 10
were be AUX VBD advcl 2
secret secret ADJ JJ acomp 10
. . PUNCT . punct 2
""",
)

UNIDENTIFIED = (
    "The port is closed, a senior official said, declining to be identified.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
is be AUX VBZ ccomp 8
closed close VERB VBN acomp 2
, , PUNCT , punct 8
a a DET DT det 7
senior senior ADJ JJ amod 7
official official NOUN NN nsubj 8
said say VERB VBD ROOT 8
, , PUNCT , punct 8
declining decline VERB VBG advcl 8
to to PART TO aux 13
be be AUX VB auxpass 13
identified identify VERB VBN xcomp 10
. . PUNCT . punct 8
""",
)

SPOKESWOMAN = (
    "Ana Park, a spokeswoman for the ministry, said the port was closed.",
    """
Ana Ana PROPN NNP compound 1 PERSON
Park Park PROPN NNP nsubj 9 PERSON
, , PUNCT , punct 1
a a DET DT det 4
spokeswoman spokeswoman NOUN NN appos 1
for for ADP IN prep 4
the the DET DT det 7
ministry ministry NOUN NN pobj 5
, , PUNCT , punct 1
said say VERB VBD ROOT 9
the the DET DT det 11
port port NOUN NN nsubj 12
was be AUX VBD auxpass 13
closed close VERB VBN ccomp 9
. . PUNCT . punct 9
""",
)

SPOKESMAN = (
    "The ministry’s spokesman said the port was closed.",
    """
The the DET DT det 1
ministry ministry NOUN NN poss 3
's 's PART POS case 1
spokesman spokesman NOUN NN nsubj 4
said say VERB VBD ROOT 4
the the DET DT det 6
port port NOUN NN nsubj 7
was be AUX VBD auxpass 8
closed close VERB VBN ccomp 4
. . PUNCT . punct 4
""",
)

A_SPOKESMAN = (
    "A spokesman said the port was closed.",
    """
A a DET DT det 1
spokesman spokesman NOUN NN nsubj 2
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 5
was be AUX VBD auxpass 6
closed close VERB VBN ccomp 2
. . PUNCT . punct 2
""",
)

VIA = (
    "The government, via state television, said the port was closed.",
    """
The the DET DT det 1
government government NOUN NN nsubj 7
, , PUNCT , punct 7
via via ADP IN prep 7
state state NOUN NN compound 5
television television NOUN NN pobj 3
, , PUNCT , punct 7
said say VERB VBD ROOT 7
the the DET DT det 9
port port NOUN NN nsubj 10
was be AUX VBD auxpass 11
closed close VERB VBN ccomp 7
. . PUNCT . punct 7
""",
)

POINTED = (
    "The newspaper pointed to a report that said the port was closed.",
    """
The the DET DT det 1
newspaper newspaper NOUN NN nsubj 2
pointed point VERB VBD ROOT 2
to to ADP IN prep 2
a a DET DT det 5
report report NOUN NN pobj 3
that that PRON WDT nsubj 7
said say VERB VBD relcl 5
the the DET DT det 9
port port NOUN NN nsubjpass 11
was be AUX VBD auxpass 11
closed close VERB VBN ccomp 7
. . PUNCT . punct 2
""",
)

QUOTES_REPORT = (
    "The newspaper quotes a report that the port was closed.",
    """
The the DET DT det 1
newspaper newspaper NOUN NN nsubj 2
quotes quote VERB VBZ ROOT 2
a a DET DT det 4
report report NOUN NN dobj 2
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN acl 4
. . PUNCT . punct 2
""",
)

BESIDE = (
    "The ministry said the port was closed, as Park vowed to reopen it.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 5
was be AUX VBD ccomp 2
closed close VERB VBN acomp 5
, , PUNCT , punct 5
as as SCONJ IN mark 10
Park Park PROPN NNP nsubj 10 ORG
vowed vow VERB VBD advcl 5
to to PART TO aux 12
reopen reopen VERB VB xcomp 10
it it PRON PRP dobj 12
. . PUNCT . punct 2
""",
)

IN_WHICH = (
    "The mayor left after a report in which two officials said the port was closed.",
    """
The the DET DT det 1
mayor mayor NOUN NN nsubj 2
left leave VERB VBD ROOT 2
after after ADP IN prep 2
a a DET DT det 5
report report NOUN NN pobj 3
in in ADP IN prep 10
which which PRON WDT pobj 6
two two NUM CD nummod 9 CARDINAL
officials official NOUN NNS nsubj 10
said say VERB VBD relcl 5
the the DET DT det 12
port port NOUN NN nsubj 13
was be AUX VBD auxpass 14
closed close VERB VBN ccomp 10
. . PUNCT . punct 2
""",
)

SPOKE_WITH = (
    "Channel Nine spoke with two officials, who said the port was closed.",
    """
Channel Channel PROPN NNP compound 1 ORG
Nine Nine PROPN NNP nsubj 2 ORG
spoke speak VERB VBD ROOT 2
with with ADP IN prep 2
two two NUM CD nummod 5 CARDINAL
officials official NOUN NNS pobj 3
, , PUNCT , punct 5
who who PRON WP nsubj 8
said say VERB VBD relcl 5
the the DET DT det 10
port port NOUN NN nsubj 11
was be AUX VBD auxpass 12
closed close VERB VBN ccomp 8
. . PUNCT . punct 2
""",
)

PERSON_SPOKE_WITH = (
    "Minister Park spoke with two officials, who said the port was closed.",
    """
Minister Minister PROPN NNP compound 1
Park Park PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
with with ADP IN prep 2
two two NUM CD nummod 5 CARDINAL
officials official NOUN NNS pobj 3
, , PUNCT , punct 5
who who PRON WP nsubj 8
said say VERB VBD relcl 5
the the DET DT det 10
port port NOUN NN nsubj 11
was be AUX VBD auxpass 12
closed close VERB VBN ccomp 8
. . PUNCT . punct 2
""",
)

ACCOUNT = (
    "According to the ministry’s account of the talks, Park said the port was closed.",
    """
According accord VERB VBG prep 11
to to ADP IN prep 0
the the DET DT det 3
ministry ministry NOUN NN poss 5
's 's PART POS case 3
account account NOUN NN pobj 1
of of ADP IN prep 5
the the DET DT det 8
talks talk NOUN NNS pobj 6
, , PUNCT , punct 11
Park Park PROPN NNP nsubj 11 PERSON
said say VERB VBD ROOT 11
the the DET DT det 13
port port NOUN NN nsubj 14
was be AUX VBD auxpass 15
closed close VERB VBN ccomp 11
. . PUNCT . punct 11
""",
)

THAT_SHOWS = (
    "That indicated the port was closed, according to officials.",
    """
That that PRON DT nsubj 1
indicated indicate VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubjpass 5
was be AUX VBD auxpass 5
closed closed ADJ JJ ccomp 1
, , PUNCT , punct 1
according accord VERB VBG prep 1
to to ADP IN prep 7
officials official NOUN NNS pobj 8
. . PUNCT . punct 1
""",
)

AFTER_SAYING = (
    "The ministry said the blockade would go on after two officials said they were open to talks.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
said say VERB VBD ROOT 2
the the DET DT det 4
blockade blockade NOUN NN nsubj 6
would would AUX MD aux 6
go go VERB VB ccomp 2
on on ADP RP prt 6
after after SCONJ IN mark 11
two two NUM CD nummod 10 CARDINAL
officials official NOUN NNS nsubj 11
said say VERB VBD advcl 6
they they PRON PRP nsubj 13
were be AUX VBD ccomp 11
open open ADJ JJ acomp 13
to to ADP IN prep 14
talks talk NOUN NNS pobj 15
. . PUNCT . punct 2
""",
)
