"""A small invented story, built by hand: a dispute over herring, in nine reports that nobody ever printed.

It has what a view must stand: conflicts, vague and open dates, chains of sources, copies, undated events, a headline
that is an attack, text that runs from right to left, a control sequence, a formula.
"""

from __future__ import annotations

from datetime import date

from dateline.model import (
    Basis,
    Chronology,
    Commitment,
    Conflict,
    Followed,
    Force,
    Message,
    Moment,
    Plan,
    Side,
    Source,
    Standing,
    StatementForm,
    Step,
    Story,
    Support,
    Utterance,
    Variant,
    content_id,
)
from tests.views.sample_events import (
    ANON,
    ANON_COPY,
    ARMED,
    BY_WIRE,
    EVENTS,
    FREE,
    FREED,
    HURT,
    MARCH_18,
    MAY_2,
    MID_MARCH,
    MONDAY,
    NO_DATE,
    SECOND_MEETING,
    STORY,
    SUNDAY,
    TEN_DAYS,
    THURSDAY,
)
from tests.views.sample_reports import (
    ACTORS,
    ICELAND,
    NORDAHL,
    NORWAY,
    OFFICIAL,
    REPORTS,
    SIGRIDUR,
    SKIPPER,
    TEXTS,
    interval,
    said_by,
    source,
    voice,
)

__all__ = [
    "ACTORS",
    "FREED",
    "HURT",
    "ICELAND",
    "NORDAHL",
    "NORWAY",
    "OFFICIAL",
    "SIGRIDUR",
    "SKIPPER",
    "STORY",
    "TEXTS",
    "chronology",
]


def _utterance(
    name: str, speaker: str | None, speaker_text: str, force: Force, form: StatementForm, when: Moment, *sources: Source
) -> Utterance:
    reports = {s.report for s in sources}
    variants = tuple(Variant(s.report, s.quote, "same words") for s in sources[1:])
    return Utterance(
        id=content_id("st", name), speaker=speaker, speaker_text=speaker_text, force=force, form=form,
        contents=sources[0].quote.strip("“”"), when=when, sources=sources,
        support=Support(len(reports), len(reports - {"r-mirror"})), variants=variants,
    )  # fmt: skip


STATEMENTS = (
    _utterance("count", SIGRIDUR, "Halldórsdóttir", Force.ASSERT, StatementForm.DIRECT, MONDAY,
               source("r-herald", "“We have come to count fish, not boats,” Halldórsdóttir said", voice("r-herald"),
                      said_by("r-herald", "Halldórsdóttir", SIGRIDUR))),
    _utterance("release", OFFICIAL, "a senior official", Force.PROMISE, StatementForm.INDIRECT, BY_WIRE,
               source("r-wire", FREE, voice("r-wire"), *ANON),
               source("r-mirror", FREE, voice("r-mirror"), *ANON_COPY)),
    _utterance("wrong", NORDAHL, "Nordahl", Force.CRITICISE, StatementForm.MIXED, BY_WIRE,
               source("r-wire", "“a step in the wrong direction”", voice("r-wire"),
                      said_by("r-wire", "Nordahl", NORDAHL))),
    _utterance("nobody", SKIPPER, "He", Force.ASSERT, StatementForm.DIRECT, SUNDAY,
               source("r-radio", "“Nobody asked us a single question.”", voice("r-radio"),
                      said_by("r-radio", "its skipper", SKIPPER))),
    _utterance("catch", SIGRIDUR, "Halldórsdóttir", Force.PRAISE, StatementForm.DIRECT, MAY_2,
               source("r-paper", "“A good catch for both,” said Halldórsdóttir", voice("r-paper"),
                      said_by("r-paper", "Halldórsdóttir", SIGRIDUR))),
)  # fmt: skip


def _id(name: str) -> str:
    return content_id("ev", name)


PLANS = (
    Plan(
        SECOND_MEETING, "meeting", "A second meeting of Halldórsdóttir and Nordahl", (SIGRIDUR, NORDAHL),
        (Step("proposed", MONDAY, (source("r-herald", "agreed to meet again within ten days", voice("r-herald")),)),
         Step("postponed", THURSDAY, (source("r-radio", "Oslo asked on Thursday for more time", voice("r-radio")),)),
         Step("held", MAY_2, (source("r-paper", "signed a new herring accord here on 2 May", voice("r-paper")),))),
        (Standing("Bergen", "considered", (source("r-paper", "The accord had been expected in Bergen."),)),
         Standing("Tórshavn", "held-at", (source("r-paper", "TÓRSHAVN"),))),
        (TEN_DAYS, MAY_2),
        (_id("again"), _id("second"), _id("host"), _id("postpone"), _id("signed")),
    ),
)  # fmt: skip

MESSAGES = (
    Message(
        content_id("ms", "letter"), "letter", SIGRIDUR, NORDAHL, None, None, ("a warm one",),
        (Step("delivered", MID_MARCH, (source("r-radio", "A letter from Halldórsdóttir was delivered"),)),
         Step("disclosed", interval(None, MARCH_18, Basis.PUBLICATION, "by the report"),
              (source("r-radio", "we are told it is a warm one"),))),
        (_id("letter"),),
    ),
    Message(
        content_id("ms", "envoy"), "message", ICELAND, NORWAY, None, None, (),
        (Step("sent", NO_DATE, (source("r-note", "An envoy carried a message from Reykjavík to Oslo."),)),),
    ),
)  # fmt: skip

COMMITMENTS = (
    Commitment(
        content_id("cm", "refund"), NORDAHL, SKIPPER, "refund the fine", MAY_2,
        (source("r-paper", "Nordahl promised to refund the fine.", voice("r-paper")),),
        (Followed("broken", SKIPPER, (source("r-week", "The fine has not been refunded", voice("r-week"),
                                             said_by("r-week", "the skipper’s lawyer")),)),),
    ),
)  # fmt: skip

CONFLICTS = (
    Conflict(HURT, _id("hurt"), "number",
             (Side("two fishermen", (source("r-wire", "Two fishermen were hurt"),)),
              Side("three fishermen", (source("r-radio", "Three fishermen were hurt in the episode"),))),
             "2 and 3 cannot both be the whole number"),
    Conflict(FREED, _id("will-free"), "when",
             (Side("2024-03-08", (source("r-wire", FREE), source("r-mirror", FREE))),
              Side("2024-03-17", (source("r-radio", "It left Bodø on Sunday"),))),
             "the two days exclude each other"),
    Conflict(ARMED, _id("marines"), "status",
             (Side("sent", (source("r-wire", "had sent the patrol ship Týr towards the disputed waters"),)),
              Side("denied", (source("r-wire", "Iceland denied that the Týr carried marines"),))),
             "one side denies what the other reports"),
)  # fmt: skip

STORIES = (
    Story(STORY, "The herring dispute", ("r-herald", "r-wire", "r-mirror", "r-radio", "r-arabic", "r-paper", "r-week"),
          interval(date(2024, 2, 26), date(2024, 6, 2), Basis.INFERRED, "from its events")),
)  # fmt: skip


def chronology() -> Chronology:
    """All of it."""
    return Chronology(
        reports=REPORTS,
        actors=ACTORS,
        stories=STORIES,
        events=EVENTS,
        statements=STATEMENTS,
        plans=PLANS,
        messages=MESSAGES,
        commitments=COMMITMENTS,
        conflicts=CONFLICTS,
    )
