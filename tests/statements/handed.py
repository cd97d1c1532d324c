"""Sentences of our own in which words are handed on, each beside one in which they are not, and their parses."""

ON_ITS_WORD = (
    "Radio Nine said the port was closed, according to the harbour master.",
    """
Radio Radio PROPN NNP compound 1 ORG
Nine Nine PROPN NNP nsubj 2 ORG
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 5
was be AUX VBD ccomp 2
closed closed ADJ JJ acomp 5
, , PUNCT , punct 5
according accord VERB VBG prep 5
to to ADP IN prep 8
the the DET DT det 12
harbour harbour NOUN NN compound 12
master master NOUN NN pobj 9
. . PUNCT . punct 2
""",
)

BY_RADIO = (
    "The ministry said the port was closed, according to Radio Nine.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 5
was be AUX VBD ccomp 2
closed closed ADJ JJ acomp 5
, , PUNCT , punct 5
according accord VERB VBG prep 5
to to ADP IN prep 8
Radio Radio PROPN NNP compound 11 ORG
Nine Nine PROPN NNP pobj 9 ORG
. . PUNCT . punct 2
""",
)

RECORDING = (
    "“We will wait,” Park said, according to a recording.",
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
a a DET DT det 12
recording recording NOUN NN pobj 10
. . PUNCT . punct 7
""",
)

SHOWED = (
    "Documents showed that the envoy had promised to wait.",
    """
Documents document NOUN NNS nsubj 1
showed show VERB VBD ROOT 1
that that SCONJ IN mark 6
the the DET DT det 4
envoy envoy NOUN NN nsubj 6
had have AUX VBD aux 6
promised promise VERB VBN ccomp 1
to to PART TO aux 8
wait wait VERB VB xcomp 6
. . PUNCT . punct 1
""",
)

POLL_SHOWED = (
    "A poll showed that the envoy had promised to wait.",
    """
A a DET DT det 1
poll poll NOUN NN nsubj 2
showed show VERB VBD ROOT 2
that that SCONJ IN mark 7
the the DET DT det 5
envoy envoy NOUN NN nsubj 7
had have AUX VBD aux 7
promised promise VERB VBN ccomp 2
to to PART TO aux 9
wait wait VERB VB xcomp 7
. . PUNCT . punct 2
""",
)

STUDY_FOUND = (
    "Park said the report found that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
report report NOUN NN nsubj 4
found find VERB VBD ccomp 1
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 4
. . PUNCT . punct 1
""",
)

FIGURES = (
    "Park said the number showed that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
number number NOUN NN nsubj 4
showed show VERB VBD ccomp 1
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 4
. . PUNCT . punct 1
""",
)

MADE_CLEAR = (
    "Park said Lee had made it clear that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
Lee Lee PROPN NNP nsubj 4 PERSON
had have AUX VBD aux 4
made make VERB VBN ccomp 1
it it PRON PRP nsubj 6
clear clear ADJ JJ ccomp 4
that that SCONJ IN mark 11
the the DET DT det 9
port port NOUN NN nsubjpass 11
was be AUX VBD auxpass 11
closed close VERB VBN advcl 6
. . PUNCT . punct 1
""",
)

WOULD_MAKE_CLEAR = (
    "Park said Lee would make it clear that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
Lee Lee PROPN NNP nsubj 4 PERSON
would would AUX MD aux 4
make make VERB VB ccomp 1
it it PRON PRP nsubj 6
clear clear ADJ JJ ccomp 4
that that SCONJ IN mark 11
the the DET DT det 9
port port NOUN NN nsubjpass 11
was be AUX VBD auxpass 11
closed close VERB VBN advcl 6
. . PUNCT . punct 1
""",
)

CHANTED = (
    "Park said the crowd had chanted “Go home now!”",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
crowd crowd NOUN NN nsubj 5
had have AUX VBD aux 5
chanted chant VERB VBN ccomp 1
" " PUNCT `` punct 7
Go go VERB VB xcomp 5
home home ADV RB advmod 7
now now ADV RB advmod 7
! ! PUNCT . punct 1
" " PUNCT '' punct 1
""",
)

STATES = (
    "The agency said that 40 countries had reported new cases.",
    """
The the DET DT det 1
agency agency NOUN NN nsubj 2
said say VERB VBD ROOT 2
that that SCONJ IN mark 7
40 40 NUM CD nummod 5 CARDINAL
countries country NOUN NNS nsubj 7
had have AUX VBD aux 7
reported report VERB VBN ccomp 2
new new ADJ JJ amod 9
cases case NOUN NNS dobj 7
. . PUNCT . punct 2
""",
)

CANDIDATES = (
    "The group demanded that both candidates promise to wait.",
    """
The the DET DT det 1
group group NOUN NN nsubj 2
demanded demand VERB VBD ROOT 2
that that SCONJ IN mark 6
both both DET DT det 5
candidates candidate NOUN NNS nsubj 6
promise promise VERB VBP ccomp 2
to to PART TO aux 8
wait wait VERB VB xcomp 6
. . PUNCT . punct 2
""",
)

ASIDE = (
    "“It is quiet now,” he said, quoted by Radio Nine.",
    """
" " PUNCT `` punct 8
It it PRON PRP nsubj 2
is be AUX VBZ ccomp 8
quiet quiet ADJ JJ acomp 2
now now ADV RB advmod 2
, , PUNCT , punct 8
" " PUNCT '' punct 8
he he PRON PRP nsubj 8
said say VERB VBD ROOT 8
, , PUNCT , punct 8
quoted quote VERB VBN advcl 8
by by ADP IN agent 10
Radio Radio PROPN NNP compound 13 ORG
Nine Nine PROPN NNP pobj 11 ORG
. . PUNCT . punct 8
""",
)

FLANKED = (
    "“It is quiet now,” he said, flanked by guards.",
    """
" " PUNCT `` punct 8
It it PRON PRP nsubj 2
is be AUX VBZ ccomp 8
quiet quiet ADJ JJ acomp 2
now now ADV RB advmod 2
, , PUNCT , punct 8
" " PUNCT '' punct 8
he he PRON PRP nsubj 8
said say VERB VBD ROOT 8
, , PUNCT , punct 8
flanked flank VERB VBN advcl 8
by by ADP IN agent 10
guards guard NOUN NNS pobj 11
. . PUNCT . punct 8
""",
)

QUOTED_LAST = (
    "The port was closed, Radio Nine quoted Park as saying.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
was be AUX VBD ccomp 7
closed close VERB VBN acomp 2
, , PUNCT , punct 7
Radio Radio PROPN NNP compound 6 ORG
Nine Nine PROPN NNP nsubj 7 ORG
quoted quote VERB VBD ROOT 7
Park Park PROPN NNP dobj 7 PERSON
as as ADP IN prep 7
saying say VERB VBG pcomp 9
. . PUNCT . punct 7
""",
)

WAS_QUOTED = (
    "“It is quiet now,” Park was quoted as saying by Radio Nine.",
    """
" " PUNCT `` punct 9
It it PRON PRP nsubj 2
is be AUX VBZ ccomp 9
quiet quiet ADJ JJ acomp 2
now now ADV RB advmod 2
, , PUNCT , punct 9
" " PUNCT '' punct 9
Park Park PROPN NNP nsubjpass 9 PERSON
was be AUX VBD auxpass 9
quoted quote VERB VBN ROOT 9
as as ADP IN prep 9
saying say VERB VBG pcomp 10
by by ADP IN prep 11
Radio Radio PROPN NNP compound 14 ORG
Nine Nine PROPN NNP pobj 12 ORG
. . PUNCT . punct 9
""",
)

QUOTED_BY_NOBODY = (
    "“It is quiet now,” Park was quoted as saying.",
    """
" " PUNCT `` punct 9
It it PRON PRP nsubj 2
is be AUX VBZ ccomp 9
quiet quiet ADJ JJ acomp 2
now now ADV RB advmod 2
, , PUNCT , punct 9
" " PUNCT '' punct 9
Park Park PROPN NNP nsubjpass 9 PERSON
was be AUX VBD auxpass 9
quoted quote VERB VBN ROOT 9
as as ADP IN prep 9
saying say VERB VBG pcomp 10
. . PUNCT . punct 9
""",
)

IN_THE_HERALD = (
    "Park was quoted in the Evening Herald as saying the port was closed.",
    """
Park Park PROPN NNP nsubjpass 2
was be AUX VBD auxpass 2
quoted quote VERB VBN ROOT 2
in in ADP IN prep 2
the the DET DT det 6 WORK_OF_ART
Evening Evening PROPN NNP compound 6 WORK_OF_ART
Herald Herald PROPN NNP pobj 3 WORK_OF_ART
as as ADP IN prep 2
saying say VERB VBG pcomp 7
the the DET DT det 10
port port NOUN NN nsubj 11
was be AUX VBD auxpass 12
closed close VERB VBN ccomp 8
. . PUNCT . punct 2
""",
)

IN_MAY = (
    "Park was quoted in May as saying the port was closed.",
    """
Park Park PROPN NNP nsubjpass 2
was be AUX VBD auxpass 2
quoted quote VERB VBN ROOT 2
in in ADP IN prep 2
May May PROPN NNP pobj 3 DATE
as as ADP IN prep 2
saying say VERB VBG pcomp 5
the the DET DT det 8
port port NOUN NN nsubj 9
was be AUX VBD auxpass 10
closed close VERB VBN ccomp 6
. . PUNCT . punct 2
""",
)

RADIO_CITING_LAST = (
    "The port was closed, according to Radio Nine, citing two diplomats.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
was be AUX VBD ROOT 2
closed closed ADJ JJ acomp 2
, , PUNCT , punct 2
according accord VERB VBG prep 2
to to ADP IN prep 5
Radio Radio PROPN NNP compound 8 ORG
Nine Nine PROPN NNP pobj 6 ORG
, , PUNCT , punct 2
citing cite VERB VBG advcl 2
two two NUM CD nummod 12 CARDINAL
diplomats diplomat NOUN NNS dobj 10
. . PUNCT . punct 2
""",
)

RADIO_CITING_FIRST = (
    "According to Radio Nine, quoting two diplomats, the port was closed.",
    """
According accord VERB VBG prep 12
to to ADP IN prep 0
Radio Radio PROPN NNP compound 3 ORG
Nine Nine PROPN NNP pobj 1 ORG
, , PUNCT , punct 12
quoting quote VERB VBG advcl 12
two two NUM CD nummod 7 CARDINAL
diplomats diplomat NOUN NNS dobj 5
, , PUNCT , punct 12
the the DET DT det 10
port port NOUN NN nsubjpass 12
was be AUX VBD auxpass 12
closed close VERB VBN ROOT 12
. . PUNCT . punct 12
""",
)

PERSON_CITING_LAST = (
    "The port was closed, according to Minister Park, citing two diplomats.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
was be AUX VBD ROOT 2
closed closed ADJ JJ acomp 2
, , PUNCT , punct 2
according accord VERB VBG prep 2
to to ADP IN prep 5
Minister Minister PROPN NNP compound 8
Park Park PROPN NNP pobj 6 PERSON
, , PUNCT , punct 2
citing cite VERB VBG advcl 2
two two NUM CD nummod 12 CARDINAL
diplomats diplomat NOUN NNS dobj 10
. . PUNCT . punct 2
""",
)

REPORT_CITING = (
    "A Radio Nine report citing two diplomats said the port was closed.",
    """
A a DET DT det 3
Radio Radio PROPN NNP compound 2 ORG
Nine Nine PROPN NNP compound 3 ORG
report report NOUN NN nsubj 7
citing cite VERB VBG acl 3
two two NUM CD nummod 6 CARDINAL
diplomats diplomat NOUN NNS nsubj 7
said say VERB VBD ROOT 7
the the DET DT det 9
port port NOUN NN nsubj 10
was be AUX VBD auxpass 11
closed close VERB VBN ccomp 7
. . PUNCT . punct 7
""",
)

THROUGH = (
    "The Evening Herald reported the offer via a spokesman.",
    """
The the DET DT det 2 ORG
Evening Evening PROPN NNP compound 2 ORG
Herald Herald PROPN NNP nsubj 3 ORG
reported report VERB VBD ROOT 3
the the DET DT det 5
offer offer NOUN NN dobj 3
via via ADP IN prep 5
a a DET DT det 8
spokesman spokesman NOUN NN pobj 6
. . PUNCT . punct 3
""",
)

IN_THE_SURVEY = (
    "Workers quoted in the survey said the port was closed.",
    """
Workers worker NOUN NNS nsubj 5
quoted quote VERB VBN acl 0
in in ADP IN prep 1
the the DET DT det 4
survey survey NOUN NN pobj 2
said say VERB VBD ROOT 5
the the DET DT det 7
port port NOUN NN nsubj 8
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 5
. . PUNCT . punct 5
""",
)

TOLD_AGAIN = (
    "The Evening Herald reported that the port was closed. A diplomat told the Herald it would stay closed.",
    """
The the DET DT det 2 ORG
Evening Evening PROPN NNP compound 2 ORG
Herald Herald PROPN NNP nsubj 3 ORG
reported report VERB VBD ROOT 3
that that SCONJ IN mark 8
the the DET DT det 6
port port NOUN NN nsubjpass 8
was be AUX VBD auxpass 8
closed closed ADJ JJ ccomp 3
. . PUNCT . punct 3

A a DET DT det 1
diplomat diplomat NOUN NN nsubj 2
told tell VERB VBD ROOT 2
the the DET DT det 4
Herald Herald PROPN NNP dobj 2 ORG
it it PRON PRP nsubj 7
would would AUX MD aux 7
stay stay VERB VB ccomp 2
closed closed ADJ JJ acomp 7
. . PUNCT . punct 2
""",
)

TOLD_ANOTHER = (
    "The Evening Herald reported that the port was closed. A diplomat told Radio Nine it would stay closed.",
    """
The the DET DT det 2 ORG
Evening Evening PROPN NNP compound 2 ORG
Herald Herald PROPN NNP nsubj 3 ORG
reported report VERB VBD ROOT 3
that that SCONJ IN mark 8
the the DET DT det 6
port port NOUN NN nsubjpass 8
was be AUX VBD auxpass 8
closed closed ADJ JJ ccomp 3
. . PUNCT . punct 3

A a DET DT det 1
diplomat diplomat NOUN NN nsubj 2
told tell VERB VBD ROOT 2
Radio Radio PROPN NNP compound 4 ORG
Nine Nine PROPN NNP dobj 2 ORG
it it PRON PRP nsubj 7
would would AUX MD aux 7
stay stay VERB VB ccomp 2
closed closed ADJ JJ acomp 7
. . PUNCT . punct 2
""",
)

IN_THE_REPORT = (
    "Radio Nine reported that the port was closed. In the report, Park denied the charge.",
    """
Radio Radio PROPN NNP compound 1 ORG
Nine Nine PROPN NNP nsubj 2 ORG
reported report VERB VBD ROOT 2
that that SCONJ IN mark 7
the the DET DT det 5
port port NOUN NN nsubjpass 7
was be AUX VBD auxpass 7
closed close VERB VBN ccomp 2
. . PUNCT . punct 2

In in ADP IN prep 5
the the DET DT det 2
report report NOUN NN pobj 0
, , PUNCT , punct 5
Park Park PROPN NNP nsubj 5 ORG
denied deny VERB VBD ROOT 5
the the DET DT det 7
charge charge NOUN NN dobj 5
. . PUNCT . punct 5
""",
)

IN_HIS_REPORT = (
    "The mayor said that the port was closed. In the report, Park denied the charge.",
    """
The the DET DT det 1
mayor mayor NOUN NN nsubj 2
said say VERB VBD ROOT 2
that that SCONJ IN mark 7
the the DET DT det 5
port port NOUN NN nsubjpass 7
was be AUX VBD auxpass 7
closed close VERB VBN ccomp 2
. . PUNCT . punct 2

In in ADP IN prep 5
the the DET DT det 2
report report NOUN NN pobj 0
, , PUNCT , punct 5
Park Park PROPN NNP nsubj 5 ORG
denied deny VERB VBD ROOT 5
the the DET DT det 7
charge charge NOUN NN dobj 5
. . PUNCT . punct 5
""",
)

WITHIN = (
    "“The mayor told us that the port was closed,” Park said.",
    """
" " PUNCT `` punct 13
The the DET DT det 2
mayor mayor NOUN NN nsubj 3
told tell VERB VBD ccomp 13
us we PRON PRP dobj 3
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 3
, , PUNCT , punct 13
" " PUNCT '' punct 13
Park Park PROPN NNP nsubj 13 PERSON
said say VERB VBD ROOT 13
. . PUNCT . punct 13
""",
)

GOSSIP = (
    "“People say that the port was closed for good,” Park said.",
    """
" " PUNCT `` punct 13
People People NOUN NNS nsubj 2
say say VERB VBP ccomp 13
that that SCONJ IN mark 7
the the DET DT det 5
port port NOUN NN nsubjpass 7
was be AUX VBD auxpass 7
closed close VERB VBN ccomp 2
for for ADP IN prep 7
good good ADJ JJ amod 8
, , PUNCT , punct 13
" " PUNCT '' punct 13
Park Park PROPN NNP nsubj 13 PERSON
said say VERB VBD ROOT 13
. . PUNCT . punct 13
""",
)

HIMSELF = (
    "“I told him that the port was closed for good,” Park said.",
    """
" " PUNCT `` punct 14
I I PRON PRP nsubj 2
told tell VERB VBD ccomp 14
him he PRON PRP dobj 2
that that SCONJ IN mark 8
the the DET DT det 6
port port NOUN NN nsubjpass 8
was be AUX VBD auxpass 8
closed close VERB VBN ccomp 2
for for ADP IN prep 8
good good ADJ JJ amod 9
, , PUNCT , punct 14
" " PUNCT '' punct 14
Park Park PROPN NNP nsubj 14 PERSON
said say VERB VBD ROOT 14
. . PUNCT . punct 14
""",
)

IF_HE_SAYS = (
    "“If the mayor said that the port was closed, he lied,” Park said.",
    """
" " PUNCT `` punct 16
If if SCONJ IN mark 4
the the DET DT det 3
mayor mayor NOUN NN nsubj 4
said say VERB VBD advcl 12
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 4
, , PUNCT , punct 12
he he PRON PRP nsubj 12
lied lie VERB VBD ccomp 16
, , PUNCT , punct 16
" " PUNCT '' punct 16
Park Park PROPN NNP nsubj 16 PERSON
said say VERB VBD ROOT 16
. . PUNCT . punct 16
""",
)

ACCOUNT_OF = (
    "Park rejected a claim by Lee that the envoy had said the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
rejected reject VERB VBD ROOT 1
a a DET DT det 3
claim claim NOUN NN dobj 1
by by ADP IN prep 3
Lee Lee PROPN NNP pobj 4 PERSON
that that SCONJ IN mark 10
the the DET DT det 8
envoy envoy NOUN NN nsubj 10
had have AUX VBD aux 10
said say VERB VBD acl 3
the the DET DT det 12
port port NOUN NN nsubj 13
was be AUX VBD auxpass 14
closed close VERB VBN ccomp 10
. . PUNCT . punct 1
""",
)

AGENCY_REPORTS = (
    "The ship has already left port, but officials say it will come back before the end of the week, AFP reports.",
    """
The the DET DT det 1
ship ship NOUN NN nsubj 4
has have AUX VBZ aux 4
already already ADV RB advmod 4
left leave VERB VBN ccomp 22
port port NOUN NN oprd 4
, , PUNCT , punct 4
but but CCONJ CC cc 4
officials official NOUN NNS nsubj 9
say say VERB VBP conj 4
it it PRON PRP nsubj 12
will will AUX MD aux 12
come come VERB VB ccomp 9
back back ADV RB advmod 12
before before ADP IN prep 12
the the DET DT det 16 DATE
end end NOUN NN pobj 14 DATE
of of ADP IN prep 16 DATE
the the DET DT det 19 DATE
week week NOUN NN pobj 17 DATE
, , PUNCT , punct 22
AFP AFP PROPN NNP nsubj 22 ORG
reports report NOUN NNS ROOT 22
. . PUNCT . punct 22
""",
)

SOURED = (
    "Members of the crew long ago soured on Park, the Evening Herald reported, citing another sailor.",
    """
Members member NOUN NNS nsubj 6
of of ADP IN prep 0
the the DET DT det 3
crew crew NOUN NN pobj 1
long long ADV RB advmod 5
ago ago ADV RB advmod 6
soured sour VERB VBN ccomp 13
on on ADP IN prep 6
Park Park PROPN NNP pobj 7 ORG
, , PUNCT , punct 13
the the DET DT det 12 ORG
Evening Evening PROPN NNP compound 12 ORG
Herald Herald PROPN NNP nsubj 13 ORG
reported report VERB VBD ROOT 13
, , PUNCT , punct 13
citing cite VERB VBG advcl 13
another another DET DT det 17
sailor sailor NOUN NN dobj 15
. . PUNCT . punct 13
""",
)

DASH = (
    "Kim voiced the need for patience — a hint at his plans.",
    """
Kim Kim PROPN NNP nsubj 1 PERSON
voiced voice VERB VBD ROOT 1
the the DET DT det 3
need need NOUN NN dobj 1
for for ADP IN prep 3
patience patience NOUN NN pobj 4
- - PUNCT , punct 3
a a DET DT det 8
hint hint NOUN NN appos 3
at at ADP IN prep 8
his his PRON PRP$ poss 11
plans plan NOUN NNS pobj 9
. . PUNCT . punct 1
""",
)

HYPHEN = (
    "Kim voiced the need for a cease-fire.",
    """
Kim Kim PROPN NNP nsubj 1 PERSON
voiced voice VERB VBD ROOT 1
the the DET DT det 3
need need NOUN NN dobj 1
for for ADP IN prep 3
a a DET DT det 8
cease cease NOUN NN compound 8
- - PUNCT HYPH punct 8
fire fire NOUN NN pobj 4
. . PUNCT . punct 1
""",
)

TOLD_GROUP = (
    "Park told a group of officers that most of the blame lay with the crew, the agency said.",
    """
Park Park PROPN NNP nsubj 1 ORG
told tell VERB VBD ccomp 18
a a DET DT det 3
group group NOUN NN dobj 1
of of ADP IN prep 3
officers officer NOUN NNS pobj 4
that that SCONJ IN pobj 12
most most ADJ JJS nsubj 11
of of ADP IN prep 7
the the DET DT det 10
blame blame NOUN NN pobj 8
lay lie VERB VBD relcl 3
with with ADP IN prep 11
the the DET DT det 14
crew crew NOUN NN pobj 12
, , PUNCT , punct 18
the the DET DT det 17
agency agency NOUN NN nsubj 18
said say VERB VBD ROOT 18
. . PUNCT . punct 18
""",
)

NO_PLAN = (
    "The ship left port on Monday, according to schedule.",
    """
The the DET DT det 1
ship ship NOUN NN nsubj 2
left leave VERB VBD ROOT 2
port port NOUN NN dobj 2
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 4 DATE
, , PUNCT , punct 2
according accord VERB VBG prep 2
to to ADP IN prep 7
schedule schedule NOUN NN pobj 8
. . PUNCT . punct 2
""",
)

BY_HER_PLAN = (
    "The ship leaves port on Monday, according to her plan.",
    """
The the DET DT det 1
ship ship NOUN NN nsubj 2
leaves leave VERB VBZ ROOT 2
port port NOUN NN dobj 2
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 4 DATE
, , PUNCT , punct 2
according accord VERB VBG prep 2
to to ADP IN prep 7
her her PRON PRP$ poss 10
plan plan NOUN NN pobj 8
. . PUNCT . punct 2
""",
)


NEGATED = (
    "Park said that Lee had not denied the charge.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
that that SCONJ IN mark 6
Lee Lee PROPN NNP nsubj 6 PERSON
had have AUX VBD aux 6
not not PART RB neg 6
denied deny VERB VBN ccomp 1
the the DET DT det 8
charge charge NOUN NN dobj 6
. . PUNCT . punct 1
""",
)

DENIED = (
    "Park said that Lee had denied the charge.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
that that SCONJ IN mark 5
Lee Lee PROPN NNP nsubj 5 PERSON
had have AUX VBD aux 5
denied deny VERB VBN ccomp 1
the the DET DT det 7
charge charge NOUN NN dobj 5
. . PUNCT . punct 1
""",
)
