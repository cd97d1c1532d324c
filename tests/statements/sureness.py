"""Sentences about how sure somebody is and on what condition: the text, and its rows from the parser."""

PLAIN = (
    "Park said the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
was be AUX VBD auxpass 5
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

NOT = (
    "Park said the port was not closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubjpass 6
was be AUX VBD auxpass 6
not not PART RB neg 6
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

MAY_NOT = (
    "Park said the port might not open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 6
might might AUX MD aux 6
not not PART RB neg 6
open open VERB VB ccomp 1
. . PUNCT . punct 1
""",
)

COULD_NOT = (
    "Park said the port could not open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 6
could could AUX MD aux 6
not not PART RB neg 6
open open VERB VB ccomp 1
. . PUNCT . punct 1
""",
)

LIKELY = (
    "Park said the port is likely to open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
is be AUX VBZ ccomp 1
likely likely ADJ JJ acomp 4
to to PART TO aux 7
open open VERB VB xcomp 5
. . PUNCT . punct 1
""",
)

UNLIKELY = (
    "Park said the port is unlikely to open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
is be AUX VBZ ccomp 1
unlikely unlikely ADJ JJ acomp 4
to to PART TO aux 7
open open VERB VB xcomp 5
. . PUNCT . punct 1
""",
)

NOT_LIKELY = (
    "Park said it was not likely that the port would open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
it it PRON PRP nsubj 3
was be AUX VBD ccomp 1
not not PART RB neg 3
likely likely ADJ JJ acomp 3
that that SCONJ IN mark 10
the the DET DT det 8
port port NOUN NN nsubj 10
would would AUX MD aux 10
open open VERB VB ccomp 5
. . PUNCT . punct 1
""",
)

NOT_CLEAR = (
    "Park said it was not clear that the port was open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
it it PRON PRP nsubj 3
was be AUX VBD ccomp 1
not not PART RB neg 3
clear clear ADJ JJ acomp 3
that that SCONJ IN mark 9
the the DET DT det 8
port port NOUN NN nsubj 9
was be AUX VBD ccomp 3
open open ADJ JJ acomp 9
. . PUNCT . punct 1
""",
)

PROBABLY = (
    "Park said the port was probably closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
was be AUX VBD auxpass 6
probably probably ADV RB advmod 6
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

WOULD_THEN = (
    "Park said the port would open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
open open VERB VB ccomp 1
. . PUNCT . punct 1
""",
)

WOULD_NOW = (
    "Park says a closure would be a mistake.",
    """
Park Park PROPN NNP nsubj 1 ORG
says say VERB VBZ ROOT 1
a a DET DT det 3
closure closure NOUN NN nsubj 5
would would AUX MD aux 5
be be AUX VB ccomp 1
a a DET DT det 7
mistake mistake NOUN NN attr 5
. . PUNCT . punct 1
""",
)

WOULD_HAVE = (
    "Park said the closure would have been a mistake.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
closure closure NOUN NN nsubj 6
would would AUX MD aux 6
have have AUX VB aux 6
been be AUX VBN ccomp 1
a a DET DT det 8
mistake mistake NOUN NN attr 6
. . PUNCT . punct 1
""",
)

BELIEVES = (
    "Park believes the port is closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
believes believe VERB VBZ ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
is be AUX VBZ auxpass 5
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

NOT_BELIEVED = (
    "Park does not believe the port is closed.",
    """
Park Park PROPN NNP nsubj 3 ORG
does do AUX VBZ aux 3
not not PART RB neg 3
believe believe VERB VB ROOT 3
the the DET DT det 5
port port NOUN NN nsubj 6
is be AUX VBZ auxpass 7
closed close VERB VBN ccomp 3
. . PUNCT . punct 3
""",
)

DOUBTS = (
    "Park doubts that the port is closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
doubts doubt VERB VBZ ROOT 1
that that SCONJ IN mark 6
the the DET DT det 4
port port NOUN NN nsubjpass 6
is be AUX VBZ auxpass 6
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

DENIED = (
    "Park denied that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
denied deny VERB VBD ROOT 1
that that SCONJ IN mark 6
the the DET DT det 4
port port NOUN NN nsubjpass 6
was be AUX VBD auxpass 6
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

DENIED_THING = (
    "Park denied the report.",
    """
Park Park PROPN NNP nsubj 1 ORG
denied deny VERB VBD ROOT 1
the the DET DT det 3
report report NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

LEFT_OPEN = (
    "Park did not rule out a closure.",
    """
Park Park PROPN NNP nsubj 3 ORG
did do AUX VBD aux 3
not not PART RB neg 3
rule rule VERB VB ROOT 3
out out ADP RP prt 3
a a DET DT det 6
closure closure NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

UNSAID = (
    "Park did not say that the port was closed.",
    """
Park Park PROPN NNP nsubj 3
did do AUX VBD aux 3
not not PART RB neg 3
say say VERB VB ROOT 3
that that SCONJ IN mark 8
the the DET DT det 6
port port NOUN NN nsubjpass 8
was be AUX VBD auxpass 8
closed close VERB VBN ccomp 3
. . PUNCT . punct 3
""",
)

DUTY = (
    "Park said the port must open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
must must AUX MD aux 5
open open VERB VB ccomp 1
. . PUNCT . punct 1
""",
)

ASKED = (
    "Park asked whether the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
asked ask VERB VBD ROOT 1
whether whether SCONJ IN mark 6
the the DET DT det 4
port port NOUN NN nsubjpass 6
was be AUX VBD auxpass 6
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

HOPES = (
    "Park hopes the port is open.",
    """
Park Park PROPN NNP nsubj 1 ORG
hopes hop VERB VBZ ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
is be AUX VBZ ccomp 1
open open ADJ JJ acomp 4
. . PUNCT . punct 1
""",
)

PROMISED = (
    "Park promised to open the port.",
    """
Park Park PROPN NNP nsubj 1 ORG
promised promise VERB VBD ROOT 1
to to PART TO aux 3
open open VERB VB xcomp 1
the the DET DT det 5
port port NOUN NN dobj 3
. . PUNCT . punct 1
""",
)

CRITICISED = (
    "Park criticised the closure.",
    """
Park Park PROPN NNP nsubj 1 ORG
criticised criticise VERB VBD ROOT 1
the the DET DT det 3
closure closure NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

CALLED = (
    "Park called the closure a mistake.",
    """
Park Park PROPN NNP nsubj 1
called call VERB VBD ROOT 1
the the DET DT det 3
closure closure NOUN NN dobj 1
a a DET DT det 5
mistake mistake NOUN NN oprd 1
. . PUNCT . punct 1
""",
)

CONFIRMED = (
    "Park confirmed the closure.",
    """
Park Park PROPN NNP nsubj 1 ORG
confirmed confirm VERB VBD ROOT 1
the the DET DT det 3
closure closure NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

NOT_ONLY = (
    "Park said the closure was not only a mistake.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
closure closure NOUN NN nsubj 4
was be AUX VBD ccomp 1
not not PART RB neg 4
only only ADV RB advmod 8
a a DET DT det 8
mistake mistake NOUN NN attr 4
. . PUNCT . punct 1
""",
)

NOBODY = (
    "Park said nobody had closed the port.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
nobody nobody PRON NN nsubj 4
had have AUX VBD aux 4
closed close VERB VBN ccomp 1
the the DET DT det 6
port port NOUN NN dobj 4
. . PUNCT . punct 1
""",
)

THERE_IS = (
    "Park said there was a chance that the port would open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
there there PRON EX expl 3
was be VERB VBD ccomp 1
a a DET DT det 5
chance chance NOUN NN attr 3
that that SCONJ IN mark 10
the the DET DT det 8
port port NOUN NN nsubj 10
would would AUX MD aux 10
open open VERB VB acl 5
. . PUNCT . punct 1
""",
)

THINK = (
    "“I don’t think the port is open,” Park said.",
    """
" " PUNCT `` punct 12
I I PRON PRP nsubj 4
do do AUX VBP aux 4
n't not PART RB neg 4
think think VERB VB ccomp 12
the the DET DT det 6
port port NOUN NN nsubj 7
is be AUX VBZ ccomp 4
open open ADJ JJ acomp 7
, , PUNCT , punct 12
" " PUNCT '' punct 12
Park Park PROPN NNP nsubj 12 PERSON
said say VERB VBD ROOT 12
. . PUNCT . punct 12
""",
)

QUESTION = (
    "“Is the port open?” Park asked.",
    """
" " PUNCT `` punct 1
Is be AUX VBZ ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 1
open open ADJ JJ acomp 1
? ? PUNCT . punct 1
" " PUNCT '' punct 1

Park Park PROPN NNP nsubj 1 PERSON
asked ask VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

ORDER = (
    "“Open the port,” Park said.",
    """
" " PUNCT `` punct 7
Open open VERB VB ccomp 7
the the DET DT det 3
port port NOUN NN dobj 1
, , PUNCT , punct 7
" " PUNCT '' punct 7
Park Park PROPN NNP nsubj 7 PERSON
said say VERB VBD ROOT 7
. . PUNCT . punct 7
""",
)

EXPECTED = (
    "The port is expected to open.",
    """
The the DET DT det 1
port port NOUN NN nsubjpass 3
is be AUX VBZ auxpass 3
expected expect VERB VBN ROOT 3
to to PART TO aux 5
open open VERB VB xcomp 3
. . PUNCT . punct 3
""",
)

ASIDE = (
    "Park said the man who may be ill had left.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
man man NOUN NN nsubj 9
who who PRON WP nsubj 6
may may AUX MD aux 6
be be AUX VB relcl 3
ill ill ADJ JJ acomp 6
had have AUX VBD aux 9
left leave VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

IF = (
    "Park said the port would close if the talks failed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
close close VERB VB ccomp 1
if if SCONJ IN mark 9
the the DET DT det 8
talks talk NOUN NNS nsubj 9
failed fail VERB VBD advcl 5
. . PUNCT . punct 1
""",
)

UNLESS = (
    "Park promised to close the port unless the talks went on.",
    """
Park Park PROPN NNP nsubj 1
promised promise VERB VBD ROOT 1
to to PART TO aux 3
close close VERB VB xcomp 1
the the DET DT det 5
port port NOUN NN dobj 3
unless unless SCONJ IN mark 9
the the DET DT det 8
talks talk NOUN NNS nsubj 9
went go VERB VBD advcl 3
on on ADP RP prt 9
. . PUNCT . punct 1
""",
)

LONG = (
    "Park said the port would open as long as the talks went on.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
open open VERB VB ccomp 1
as as ADV RB advmod 7
long long ADV RB advmod 5
as as SCONJ IN mark 11
the the DET DT det 10
talks talk NOUN NNS nsubj 11
went go VERB VBD advcl 7
on on ADP RP prt 11
. . PUNCT . punct 1
""",
)

RETURN = (
    "Park offered to open the port in return for aid.",
    """
Park Park PROPN NNP nsubj 1
offered offer VERB VBD ROOT 1
to to PART TO aux 3
open open VERB VB xcomp 1
the the DET DT det 5
port port NOUN NN dobj 3
in in ADP IN prep 3
return return NOUN NN pobj 6
for for ADP IN prep 7
aid aid NOUN NN pobj 8
. . PUNCT . punct 1
""",
)

UNTIL = (
    "Park said the port would not open until the talks ended.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 6
would would AUX MD aux 6
not not PART RB neg 6
open open VERB VB ccomp 1
until until SCONJ IN mark 10
the the DET DT det 9
talks talk NOUN NNS nsubj 10
ended end VERB VBD advcl 6
. . PUNCT . punct 1
""",
)

SHOULD = (
    "Should the talks fail, the port would close, Park said.",
    """
Should should AUX MD aux 3
the the DET DT det 2
talks talk NOUN NNS nsubj 3
fail fail VERB VB advcl 8
, , PUNCT , punct 8
the the DET DT det 6
port port NOUN NN nsubj 8
would would AUX MD aux 8
close close VERB VB ccomp 11
, , PUNCT , punct 11
Park Park PROPN NNP nsubj 11 ORG
said say VERB VBD ROOT 11
. . PUNCT . punct 11
""",
)

ONLY_IF = (
    "Park said the port would open only if the talks went on.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
open open VERB VB ccomp 1
only only ADV RB advmod 10
if if SCONJ IN mark 10
the the DET DT det 9
talks talk NOUN NNS nsubj 10
went go VERB VBD advcl 5
on on ADP RP prt 10
. . PUNCT . punct 1
""",
)

TERMS = (
    "Park agreed to open the port on condition that the talks go on.",
    """
Park Park PROPN NNP nsubj 1 ORG
agreed agree VERB VBD ROOT 1
to to PART TO aux 3
open open VERB VB xcomp 1
the the DET DT det 5
port port NOUN NN dobj 3
on on ADP IN prep 3
condition condition NOUN NN pobj 6
that that SCONJ IN mark 11
the the DET DT det 10
talks talk NOUN NNS nsubj 11
go go VERB VBP acl 7
on on ADV RB advmod 11
. . PUNCT . punct 1
""",
)

CASE = (
    "Park said the port would close in case of war.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
close close VERB VB ccomp 1
in in ADP IN prep 5
case case NOUN NN pobj 6
of of ADP IN prep 7
war war NOUN NN pobj 8
. . PUNCT . punct 1
""",
)

PROVIDED = (
    "Park said the port would open provided that the talks went on.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
open open VERB VB ccomp 1
provided provide VERB VBN prep 5
that that SCONJ IN mark 10
the the DET DT det 9
talks talk NOUN NNS nsubj 10
went go VERB VBD ccomp 6
on on ADP RP prt 10
. . PUNCT . punct 1
""",
)

EVEN_IF = (
    "Park said the port would close even if the talks failed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
close close VERB VB ccomp 1
even even ADV RB advmod 10
if if SCONJ IN mark 10
the the DET DT det 9
talks talk NOUN NNS nsubj 10
failed fail VERB VBD advcl 5
. . PUNCT . punct 1
""",
)

ASKED_IF = (
    "Park asked if the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
asked ask VERB VBD ROOT 1
if if SCONJ IN mark 6
the the DET DT det 4
port port NOUN NN nsubjpass 6
was be AUX VBD auxpass 6
closed close VERB VBN advcl 1
. . PUNCT . punct 1
""",
)

SEE_IF = (
    "Park said the envoys would see if the port was open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
envoys envoy NOUN NNS nsubj 5
would would AUX MD aux 5
see see VERB VB ccomp 1
if if SCONJ IN mark 9
the the DET DT det 8
port port NOUN NN nsubj 9
was be AUX VBD ccomp 5
open open ADJ JJ acomp 9
. . PUNCT . punct 1
""",
)

IN_CLAUSE = (
    "Park said the port that closes if it rains was useless.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 9
that that PRON WDT nsubj 5
closes close VERB VBZ relcl 3
if if SCONJ IN mark 8
it it PRON PRP nsubj 8
rains rain VERB VBZ advcl 5
was be AUX VBD ccomp 1
useless useless ADJ JJ acomp 9
. . PUNCT . punct 1
""",
)

WAITED = (
    "Park said the ship had waited until the port closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
ship ship NOUN NN nsubj 5
had have AUX VBD aux 5
waited wait VERB VBN ccomp 1
until until SCONJ IN mark 9
the the DET DT det 8
port port NOUN NN nsubj 9
closed close VERB VBD advcl 5
. . PUNCT . punct 1
""",
)

AS_LONG = (
    "Park said the ship was as long as the port.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
ship ship NOUN NN nsubj 4
was be AUX VBD ccomp 1
as as ADV RB advmod 6
long long ADV RB acomp 4
as as ADP IN prep 6
the the DET DT det 9
port port NOUN NN pobj 7
. . PUNCT . punct 1
""",
)

IN_THE_CASE = (
    "Park said the port would open in the case of Oslo.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
open open VERB VB ccomp 1
in in ADP IN prep 5
the the DET DT det 8
case case NOUN NN pobj 6
of of ADP IN prep 8
Oslo Oslo PROPN NNP pobj 9 GPE
. . PUNCT . punct 1
""",
)

ACTED = (
    "Park said the port would close if Oslo “acted unwisely.”",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
close close VERB VB ccomp 1
if if SCONJ IN mark 9
Oslo Oslo PROPN NNP nsubj 9 GPE
" " PUNCT `` punct 9
acted act VERB VBD advcl 5
unwisely unwisely ADV RB advmod 9
. . PUNCT . punct 1
" " PUNCT '' punct 1
""",
)

UNNAMED = (
    "Park said the envoys had spoken on condition of anonymity.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
envoys envoy NOUN NNS nsubj 5
had have AUX VBD aux 5
spoken speak VERB VBN ccomp 1
on on ADP IN prep 5
condition condition NOUN NN pobj 6
of of ADP IN prep 7
anonymity anonymity NOUN NN pobj 8
. . PUNCT . punct 1
""",
)
