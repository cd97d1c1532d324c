"""A small invented story, built by hand: a dispute over herring, in nine reports that nobody ever printed.

It has what a view must stand: conflicts, vague and open dates, chains of sources, copies, undated events, a headline
that is an attack, text that runs from right to left, a control sequence, a formula.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from dateline.model import (
    ActorKind,
    Basis,
    Chronology,
    Commitment,
    Conflict,
    Event,
    Followed,
    Force,
    Grain,
    Link,
    MergedActor,
    MergedPlace,
    Message,
    Moment,
    Plan,
    ReportCard,
    Side,
    Source,
    Span,
    Standing,
    StatementForm,
    Status,
    Step,
    Story,
    Support,
    TitleHeld,
    Utterance,
    Variant,
    content_id,
)

TEXTS: dict[str, str] = {
    "r-herald": (
        "Herring talks open in Bergen\n\n"
        "BERGEN — Icelandic Foreign Minister Sigríður Halldórsdóttir arrived in Bergen on Monday for talks with "
        "Prime Minister Kari Nordahl over the spring herring.\n\n"
        "“We have come to count fish, not boats,” Halldórsdóttir said at the quay. The two sides met for three hours "
        "and agreed to meet again within ten days.\n\n"
        "Norway detained the Icelandic trawler Hafsúla off Bodø last week, and fined its skipper. In 1996 the two "
        "countries signed the accord that both now call broken."
    ),
    "r-wire": (
        "Norway says trawler to be freed\n\n"
        "OSLO (North Sea Wire) — Norway will release the trawler Hafsúla on Friday, a senior official told Harbour "
        "Radio on condition of anonymity. Iceland’s coast guard said it had sent the patrol ship Týr towards the "
        "disputed waters over the weekend.\n\n"
        "Nordahl called the dispatch of the ship “a step in the wrong direction”. Iceland denied that the Týr carried "
        "marines. Two fishermen were hurt when a flare was fired from the Hafsúla, the official said."
    ),
    "r-mirror": (
        "Trawler to be freed, says Norway\n\n"
        "(North Sea Wire) — Norway will release the trawler Hafsúla on Friday, a senior official told Harbour Radio "
        "on condition of anonymity. Iceland’s coast guard said it had sent the patrol ship Týr towards the disputed "
        "waters over the weekend."
    ),
    "r-radio": (
        "ANCHOR: Good evening. The Hafsúla is free tonight, two days late.\n\n"
        "REPORTER: It left Bodø on Sunday, its skipper told us by telephone. Three fishermen were hurt in the episode, "
        "by his count. He says: “Nobody asked us a single question.”\n\n"
        "ANCHOR: And the second meeting?\n\n"
        "REPORTER: Put off. Oslo asked on Thursday for more time, and Reykjavík accepted. A letter from Halldórsdóttir "
        "was delivered to the prime minister’s office in mid-March; we are told it is a warm one."
    ),
    "r-hostile": (
        "<script>alert('cod')</script> & [bold]\"Cod\"[/bold] war\n\n"
        "Greenpeace activists blockaded the fish market of Ålesund in early April, and the police cleared it the same "
        "day.\n\nThe union said it would strike if the quota fell by more than a tenth. \x1b[31mRed\x1b[0m flags flew "
        "over the harbour, and =HYPERLINK(\"http://example.invalid\") was painted on a wall, the mayor’s office said."
    ),
    "r-arabic": (
        "النرويج وأيسلندا: محادثات الرنجة\n\n"
        "قالت رئيسة الوزراء كاري نوردال إن بلادها «لن ترسل سفنا حربية». The Faroe Islands offered to host the second "
        "meeting, the paper wrote, citing diplomats in Tórshavn."
    ),
    "r-note": (
        "Undated note from the archive of the harbour office.\n\n"
        "The quota was cut by nine per cent. Iceland refused to sign. "
        "An envoy carried a message from Reykjavík to Oslo."
    ),
    "r-paper": (
        "Iceland and Norway sign herring accord\n\n"
        "TÓRSHAVN — Halldórsdóttir and Nordahl signed a new herring accord here on 2 May, ending a dispute of three "
        "months. Nordahl promised to refund the fine. “A good catch for both,” said Halldórsdóttir.\n\n"
        "The accord had been expected in Bergen. Iceland will open its waters by the end of the year, and may join the "
        "joint patrol in summer 2025."
    ),
    "r-week": (
        "What remains of the herring dispute\n\n"
        "The fine has not been refunded, the skipper’s lawyer told The Fjord Herald. Opposition members in the "
        "Storting criticised the accord throughout May. Iceland has been reopening its ports since 10 May, and catches "
        "fell in the 1990s after an accord like it."
    ),
}  # fmt: skip


def _card(
    id_: str, outlet: str | None, headline: str | None, published: date | datetime | None, **more: str | None
) -> ReportCard:
    return ReportCard(
        id=id_,
        location=more.get("location") or f"reports/{id_[2:]}.txt",
        outlet=outlet,
        headline=headline,
        byline=("Astrid Vik",) if id_ == "r-herald" else (),
        language="ar" if id_ == "r-arabic" else "en",
        published=published,
        updated=None,
        place="Bergen" if id_ == "r-herald" else None,
        copy_of=more.get("copy_of"),
    )


REPORTS = (
    _card("r-herald", "The Fjord Herald", "Herring talks open in Bergen", date(2024, 3, 5)),
    _card("r-wire", "North Sea Wire", "Norway says trawler to be freed", datetime(2024, 3, 6, 14, 30)),
    _card("r-mirror", "Reykjavík Mirror", "Trawler to be freed, says Norway", date(2024, 3, 7), copy_of="r-wire"),
    _card(
        "r-radio", "Harbour Radio", None, date(2024, 3, 18), location="https://radio.example.invalid/evening?a=1&b=2"
    ),
    _card("r-hostile", "Coast & Cod", "<script>alert('cod')</script> & [bold]\"Cod\"[/bold] war", date(2024, 4, 6)),
    _card("r-arabic", "صحيفة الميناء", "النرويج وأيسلندا: محادثات الرنجة", date(2024, 3, 20)),
    _card("r-note", None, None, None, location="javascript:alert(1)/note.txt"),
    _card("r-paper", "Tórshavn Post", "Iceland and Norway sign herring accord", date(2024, 5, 3)),
    _card("r-week", "The Fjord Herald", "What remains of the herring dispute", date(2024, 6, 2)),
)

SIGRIDUR, NORDAHL, ICELAND, NORWAY, FAROES, SKIPPER, GREENPEACE, UNION, OFFICIAL, POLICE, STORTING = (
    content_id("ac", name)
    for name in ("sigridur", "nordahl", "iceland", "norway", "faroes", "skipper", "green", "union", "off", "pol", "st")
)


def _moment(
    low: date | datetime | None, high: date | datetime | None, basis: Basis, reason: str, grain: Grain = Grain.DAY
) -> Moment:
    return Moment(earliest=low, latest=high, grain=grain, basis=basis, reason=reason)


ACTORS = (
    MergedActor(
        SIGRIDUR, "Sigríður Halldórsdóttir", ActorKind.PERSON, "ISL", ("GOV",), ("Halldórsdóttir",),
        (TitleHeld("Foreign Minister", "ISL", _moment(date(2024, 3, 5), date(2024, 5, 3), Basis.PUBLICATION, "")),),
        9, 4, ("a-0000000000000001",),
    ),
    MergedActor(
        NORDAHL, "Kari Nordahl", ActorKind.PERSON, "NOR", ("GOV",), ("Nordahl", "كاري نوردال"),
        (TitleHeld("Prime Minister", "NOR", _moment(date(2024, 3, 5), date(2024, 5, 3), Basis.PUBLICATION, "")),),
        8, 4, ("a-0000000000000002",),
    ),
    MergedActor(ICELAND, "Iceland", ActorKind.COUNTRY, "ISL", ("GOV",), ("Reykjavík",), (), 9, 5),
    MergedActor(NORWAY, "Norway", ActorKind.COUNTRY, "NOR", ("GOV",), ("Oslo", "النرويج"), (), 11, 6),
    MergedActor(FAROES, "Faroe Islands", ActorKind.COUNTRY, "FRO", ("GOV",), (), (), 1, 1),
    MergedActor(SKIPPER, "the skipper of the Hafsúla", ActorKind.PERSON, "ISL", ("CVL",), (), (), 4, 3),
    MergedActor(GREENPEACE, "Greenpeace", ActorKind.ORGANISATION, "NGO", ("CVL",), (), (), 1, 1),
    MergedActor(UNION, "the fishermen’s union", ActorKind.ORGANISATION, "NOR", ("LAB",), (), (), 1, 1),
    MergedActor(OFFICIAL, "a senior official", ActorKind.PERSON, "NOR", ("GOV",), (), (), 3, 2),
    MergedActor(POLICE, "Norwegian police", ActorKind.ORGANISATION, "NOR", ("COP",), (), (), 1, 1),
    MergedActor(STORTING, "opposition members in the Storting", ActorKind.GROUP, "NOR", ("LEG", "OPP"), (), (), 1, 1),
)  # fmt: skip


def source(report: str, quote: str, *chain: Link) -> Source:
    """A source whose span is where the quote stands."""
    start = TEXTS[report].index(quote)
    span = Span(start, start + len(quote))
    return Source(report, content_id("e", report, start, quote), span, quote, chain)


def voice(report: str) -> Link:
    """A report's own voice."""
    return Link(who=next(r.outlet for r in REPORTS if r.id == report) or "the report")


def _said(report: str, who: str, actor: str | None = None, *, named: bool = True) -> Link:
    start = TEXTS[report].find(who)
    span = Span(start, start + len(who)) if start >= 0 else None
    return Link(who=who, actor=actor, named=named, described_as=None if named else who, span=span)


_ANON = (_said("r-wire", "Harbour Radio"), _said("r-wire", "a senior official", OFFICIAL, named=False))
_ANON_COPY = (
    _said("r-mirror", "North Sea Wire"),
    _said("r-mirror", "Harbour Radio"),
    _said("r-mirror", "a senior official", OFFICIAL, named=False),
)
_MARCH_18 = date(2024, 3, 18)


def _event(
    name: str,
    act: str,
    who: tuple[str, ...],
    whom: tuple[str, ...],
    when: Moment,
    summary: str,
    sources: Sequence[Source],
    *,
    status: Status = Status.OCCURRED,
    places: tuple[str, ...] = (),
    instrument: str | None = None,
    contexts: tuple[str, ...] = (),
    conflicts: tuple[str, ...] = (),
    plan: str | None = None,
    historical: bool = False,
    story: bool = True,
) -> Event:
    type_, _, mode = act.partition(".")
    reports = {s.report for s in sources}
    return Event(
        id=content_id("ev", name),
        type=type_,
        mode=mode or None,
        contexts=contexts,
        status=status,
        historical=historical,
        when=when,
        places=tuple(MergedPlace(p, "NOR" if p != "Tórshavn" else "FRO") for p in places),
        actors=who,
        recipients=whom,
        instrument=instrument,
        summary=summary,
        sources=tuple(sources),
        support=Support(len(reports), len(reports - {"r-mirror"})),
        conflicts=conflicts,
        plan=plan,
        story=STORY if story else None,
    )


STORY = content_id("st", "herring")
SECOND_MEETING = content_id("pl", "second meeting")
HURT, FREED, ARMED = (content_id("cf", name) for name in ("hurt", "freed", "armed"))

_MONDAY = _moment(date(2024, 3, 4), date(2024, 3, 4), Basis.RELATIVE, "‘Monday’ before Tuesday 2024-03-05")
_LAST_WEEK = _moment(
    date(2024, 2, 26), date(2024, 3, 3), Basis.RELATIVE, "‘last week’ before 2024-03-05", Grain.WEEK
)  # fmt: skip
_FRIDAY = _moment(date(2024, 3, 8), date(2024, 3, 8), Basis.RELATIVE, "‘Friday’ after Wednesday 2024-03-06")
_SUNDAY = _moment(date(2024, 3, 17), date(2024, 3, 17), Basis.RELATIVE, "‘Sunday’ before Monday 2024-03-18")
_WEEKEND = _moment(
    date(2024, 3, 2), date(2024, 3, 3), Basis.RELATIVE, "‘over the weekend’ before Wednesday 2024-03-06"
)  # fmt: skip
_THURSDAY = _moment(date(2024, 3, 14), date(2024, 3, 14), Basis.RELATIVE, "‘Thursday’ before Monday 2024-03-18")
_NINETIES = _moment(date(1990, 1, 1), date(1999, 12, 31), Basis.STATED, "‘the 1990s’", Grain.DECADE)
_BY_COAST = _moment(None, date(2024, 4, 6), Basis.PUBLICATION, "no later than the report itself")
_BY_WIRE = _moment(None, datetime(2024, 3, 6, 14, 30), Basis.PUBLICATION, "no later than the report itself")
_BY_ARABIC = _moment(None, date(2024, 3, 20), Basis.PUBLICATION, "no later than the report itself")
_MID_MARCH = Moment(
    earliest=date(2024, 3, 11), latest=date(2024, 3, 20), grain=Grain.MONTH, basis=Basis.STATED,
    reason="‘mid-March’: the 11th to the 20th", approximate=True,
)  # fmt: skip
_EARLY_APRIL = Moment(
    earliest=date(2024, 4, 1), latest=date(2024, 4, 6), grain=Grain.MONTH, basis=Basis.STATED,
    reason="‘early April’, and no later than the report itself", approximate=True,
)  # fmt: skip
_MAY_2 = Moment.day(date(2024, 5, 2), reason="‘2 May’ with the year of the report")
_MAY = Moment.month(2024, 5, reason="‘throughout May’ with the year of the report")
_SINCE_MAY_10 = _moment(date(2024, 5, 10), None, Basis.STATED, "‘since 10 May’, still going on")
_TEN_DAYS = _moment(date(2024, 3, 5), date(2024, 3, 14), Basis.RELATIVE, "‘within ten days’ of Monday 2024-03-04")
_SUMMER = Moment(
    earliest=date(2025, 6, 1), latest=date(2025, 8, 31), grain=Grain.SEASON, basis=Basis.STATED, reason="‘summer 2025’"
)
_YEAR_END = _moment(
    date(2024, 5, 3), date(2024, 12, 31), Basis.RELATIVE, "‘by the end of the year’, after 2024-05-03", Grain.YEAR
)
_NO_DATE = Moment.unknown("the report has no date, and the text gives none")

_SHIP = "Iceland’s coast guard said it had sent the patrol ship Týr towards the disputed waters over the weekend."
_FREE = "Norway will release the trawler Hafsúla on Friday"

EVENTS = (
    _event("accord-96", "AGREE", (ICELAND, NORWAY), (), Moment.year(1996, reason="‘In 1996’"),
           "Iceland and Norway sign a herring accord.",
           [source("r-herald", "In 1996 the two countries signed the accord that both now call broken.",
                   voice("r-herald"))],
           contexts=("diplomatic", "natural_resource"), historical=True, instrument="signature"),
    _event("catches", "RETREAT", (), (), _NINETIES, "",
           [source("r-week", "catches fell in the 1990s after an accord like it", voice("r-week"))], historical=True,
           story=False),
    _event("detained", "COERCE.seize", (NORWAY,), (ICELAND,), _LAST_WEEK, "Norway detains the trawler Hafsúla.",
           [source("r-herald", "Norway detained the Icelandic trawler Hafsúla off Bodø last week", voice("r-herald"))],
           places=("Bodø",), contexts=("natural_resource", "legal")),
    _event("fined", "SANCTION.convict", (NORWAY,), (SKIPPER,), _LAST_WEEK, "Norway fines the skipper.",
           [source("r-herald", "fined its skipper", voice("r-herald"))]),
    _event("ship", "MOBILIZE.troops", (ICELAND,), (NORWAY,), _WEEKEND, "Iceland sends the patrol ship Týr.",
           [source("r-wire", _SHIP, voice("r-wire"), _said("r-wire", "Iceland’s coast guard", ICELAND)),
            source("r-mirror", _SHIP, voice("r-mirror"), _said("r-mirror", "North Sea Wire"),
                   _said("r-mirror", "Iceland’s coast guard", ICELAND))], contexts=("military",), conflicts=(ARMED,)),
    _event("arrived", "CONSULT.visit", (SIGRIDUR,), (NORDAHL,), _MONDAY, "Halldórsdóttir visits Bergen.",
           [source("r-herald", "Icelandic Foreign Minister Sigríður Halldórsdóttir arrived in Bergen on Monday",
                   voice("r-herald"))], places=("Bergen",), contexts=("diplomatic",), instrument="visit"),
    _event("met", "CONSULT.visit", (SIGRIDUR, NORDAHL), (), _MONDAY, "The two sides meet for three hours.",
           [source("r-herald", "The two sides met for three hours", voice("r-herald"))], places=("Bergen",)),
    _event("again", "AGREE", (ICELAND, NORWAY), (), _MONDAY, "They agree to meet again within ten days.",
           [source("r-herald", "agreed to meet again within ten days", voice("r-herald"))], plan=SECOND_MEETING),
    _event("second", "CONSULT", (SIGRIDUR, NORDAHL), (), _TEN_DAYS, "A second meeting is planned.",
           [source("r-herald", "meet again within ten days", voice("r-herald"))], status=Status.FUTURE,
           plan=SECOND_MEETING),
    _event("will-free", "RETREAT.release", (NORWAY,), (ICELAND,), _FRIDAY, "Norway will release the trawler Hafsúla.",
           [source("r-wire", _FREE, voice("r-wire"), *_ANON),
            source("r-mirror", _FREE, voice("r-mirror"), *_ANON_COPY)], status=Status.FUTURE, conflicts=(FREED,)),
    _event("wrong", "ACCUSE.disapprove", (NORDAHL,), (ICELAND,), _BY_WIRE,
           "Nordahl criticises the dispatch of the ship.",
           [source("r-wire", "Nordahl called the dispatch of the ship “a step in the wrong direction”",
                   voice("r-wire"), _said("r-wire", "Nordahl", NORDAHL))]),
    _event("marines", "MOBILIZE.troops", (ICELAND,), (), _BY_WIRE, "Iceland denies that the Týr carries marines.",
           [source("r-wire", "Iceland denied that the Týr carried marines", voice("r-wire"),
                   _said("r-wire", "Iceland", ICELAND))], status=Status.NEGATED, conflicts=(ARMED,)),
    _event("hurt", "ASSAULT.primitive", (SKIPPER,), (), _BY_WIRE, "Fishermen are hurt by a flare.",
           [source("r-wire", "Two fishermen were hurt when a flare was fired from the Hafsúla", voice("r-wire"),
                   _said("r-wire", "the official", OFFICIAL, named=False)),
            source("r-radio", "Three fishermen were hurt in the episode", voice("r-radio"),
                   _said("r-radio", "its skipper", SKIPPER))], conflicts=(HURT,)),
    _event("warships", "MOBILIZE.weapons", (NORWAY,), (ICELAND,), _BY_ARABIC, "Norway says it will send no warships.",
           [source("r-arabic", "قالت رئيسة الوزراء كاري نوردال إن بلادها «لن ترسل سفنا حربية»", voice("r-arabic"),
                   _said("r-arabic", "كاري نوردال", NORDAHL))], status=Status.NEGATED),
    _event("host", "AGREE", (FAROES,), (ICELAND, NORWAY), _BY_ARABIC, "The Faroe Islands offer to host the meeting.",
           [source("r-arabic", "The Faroe Islands offered to host the second meeting", voice("r-arabic"),
                   _said("r-arabic", "diplomats in Tórshavn", None, named=False))], plan=SECOND_MEETING),
    _event("postpone", "REQUEST", (NORWAY,), (ICELAND,), _THURSDAY, "Oslo asks for more time.",
           [source("r-radio", "Oslo asked on Thursday for more time", voice("r-radio"))], plan=SECOND_MEETING),
    _event("left", "RETREAT.release", (NORWAY,), (ICELAND,), _SUNDAY, "The Hafsúla leaves Bodø.",
           [source("r-radio", "It left Bodø on Sunday", voice("r-radio"), _said("r-radio", "its skipper", SKIPPER))],
           places=("Bodø",), conflicts=(FREED,)),
    _event("letter", "CONSULT.phone", (SIGRIDUR,), (NORDAHL,), _MID_MARCH, "A letter is delivered.",
           [source("r-radio", "A letter from Halldórsdóttir was delivered to the prime minister’s office in mid-March",
                   voice("r-radio"))], instrument="letter"),
    _event("blockade", "PROTEST.obstruct", (GREENPEACE,), (), _EARLY_APRIL, "Greenpeace blockades the fish market.",
           [source("r-hostile", "Greenpeace activists blockaded the fish market of Ålesund in early April",
                   voice("r-hostile"))], places=("Ålesund",), contexts=("environment",), story=False),
    _event("cleared", "COERCE", (POLICE,), (GREENPEACE,), _EARLY_APRIL, "The police clear it.",
           [source("r-hostile", "the police cleared it the same day", voice("r-hostile"))], story=False),
    _event("strike", "THREATEN", (UNION,), (NORWAY,), _BY_COAST,
           "The union threatens to strike.",
           [source("r-hostile", "The union said it would strike if the quota fell by more than a tenth. \x1b[31mRed",
                   voice("r-hostile"))], status=Status.HYPOTHETICAL, story=False),
    _event("painted", "PROTEST.vandalize", (), (), _EARLY_APRIL,
           "=HYPERLINK(\"http://example.invalid\") is painted on a wall.",
           [source("r-hostile", "=HYPERLINK(\"http://example.invalid\") was painted on a wall", voice("r-hostile"),
                   _said("r-hostile", "the mayor’s office"))], story=False),
    _event("signed", "AGREE", (SIGRIDUR, NORDAHL), (), _MAY_2, "Halldórsdóttir and Nordahl sign a new herring accord.",
           [source("r-paper", "Halldórsdóttir and Nordahl signed a new herring accord here on 2 May",
                   voice("r-paper")),
            source("r-week", "the accord throughout May", voice("r-week"))],
           places=("Tórshavn",), contexts=("diplomatic", "natural_resource"), instrument="signature",
           plan=SECOND_MEETING),
    _event("criticised", "ACCUSE.disapprove", (STORTING,), (NORWAY,), _MAY, "Opposition members criticise the accord.",
           [source("r-week", "Opposition members in the Storting criticised the accord throughout May",
                   voice("r-week"))],
           contexts=("legislative",)),
    _event("reopening", "RETREAT.access", (ICELAND,), (NORWAY,), _SINCE_MAY_10, "Iceland reopens its ports.",
           [source("r-week", "Iceland has been reopening its ports since 10 May", voice("r-week"))],
           status=Status.ONGOING),
    _event("waters", "AGREE", (ICELAND,), (NORWAY,), _YEAR_END, "Iceland will open its waters.",
           [source("r-paper", "Iceland will open its waters by the end of the year", voice("r-paper"))],
           status=Status.FUTURE),
    _event("patrol", "COOPERATE", (ICELAND,), (NORWAY,), _SUMMER, "Iceland may join the joint patrol.",
           [source("r-paper", "may join the joint patrol in summer 2025", voice("r-paper"))],
           status=Status.HYPOTHETICAL),
    _event("cut", "SANCTION.discontinue", (), (ICELAND,), _NO_DATE, "The quota is cut by nine per cent.",
           [source("r-note", "The quota was cut by nine per cent.")], story=False),
    _event("refused", "REJECT.yield", (ICELAND,), (), _NO_DATE, "Iceland refuses to sign.",
           [source("r-note", "Iceland refused to sign.")], story=False),
    _event("question", "STATEMENT", (SKIPPER,), (), _BY_WIRE, "The skipper speaks.",
           [source("r-radio", "Nobody asked us a single question.", voice("r-radio"),
                   _said("r-radio", "its skipper", SKIPPER))]),
)  # fmt: skip


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
    _utterance("count", SIGRIDUR, "Halldórsdóttir", Force.ASSERT, StatementForm.DIRECT, _MONDAY,
               source("r-herald", "“We have come to count fish, not boats,” Halldórsdóttir said", voice("r-herald"),
                      _said("r-herald", "Halldórsdóttir", SIGRIDUR))),
    _utterance("release", OFFICIAL, "a senior official", Force.PROMISE, StatementForm.INDIRECT, _BY_WIRE,
               source("r-wire", _FREE, voice("r-wire"), *_ANON),
               source("r-mirror", _FREE, voice("r-mirror"), *_ANON_COPY)),
    _utterance("wrong", NORDAHL, "Nordahl", Force.CRITICISE, StatementForm.MIXED, _BY_WIRE,
               source("r-wire", "“a step in the wrong direction”", voice("r-wire"),
                      _said("r-wire", "Nordahl", NORDAHL))),
    _utterance("nobody", SKIPPER, "He", Force.ASSERT, StatementForm.DIRECT, _SUNDAY,
               source("r-radio", "“Nobody asked us a single question.”", voice("r-radio"),
                      _said("r-radio", "its skipper", SKIPPER))),
    _utterance("catch", SIGRIDUR, "Halldórsdóttir", Force.PRAISE, StatementForm.DIRECT, _MAY_2,
               source("r-paper", "“A good catch for both,” said Halldórsdóttir", voice("r-paper"),
                      _said("r-paper", "Halldórsdóttir", SIGRIDUR))),
)  # fmt: skip


def _id(name: str) -> str:
    return content_id("ev", name)


PLANS = (
    Plan(
        SECOND_MEETING, "meeting", "A second meeting of Halldórsdóttir and Nordahl", (SIGRIDUR, NORDAHL),
        (Step("proposed", _MONDAY, (source("r-herald", "agreed to meet again within ten days", voice("r-herald")),)),
         Step("postponed", _THURSDAY, (source("r-radio", "Oslo asked on Thursday for more time", voice("r-radio")),)),
         Step("held", _MAY_2, (source("r-paper", "signed a new herring accord here on 2 May", voice("r-paper")),))),
        (Standing("Bergen", "considered", (source("r-paper", "The accord had been expected in Bergen."),)),
         Standing("Tórshavn", "held-at", (source("r-paper", "TÓRSHAVN"),))),
        (_TEN_DAYS, _MAY_2),
        (_id("again"), _id("second"), _id("host"), _id("postpone"), _id("signed")),
    ),
)  # fmt: skip

MESSAGES = (
    Message(
        content_id("ms", "letter"), "letter", SIGRIDUR, NORDAHL, None, None, ("a warm one",),
        (Step("delivered", _MID_MARCH, (source("r-radio", "A letter from Halldórsdóttir was delivered"),)),
         Step("disclosed", _moment(None, _MARCH_18, Basis.PUBLICATION, "by the report"),
              (source("r-radio", "we are told it is a warm one"),))),
        (_id("letter"),),
    ),
    Message(
        content_id("ms", "envoy"), "message", ICELAND, NORWAY, None, None, (),
        (Step("sent", _NO_DATE, (source("r-note", "An envoy carried a message from Reykjavík to Oslo."),)),),
    ),
)  # fmt: skip

COMMITMENTS = (
    Commitment(
        content_id("cm", "refund"), NORDAHL, SKIPPER, "refund the fine", _MAY_2,
        (source("r-paper", "Nordahl promised to refund the fine.", voice("r-paper")),),
        (Followed("broken", SKIPPER, (source("r-week", "The fine has not been refunded", voice("r-week"),
                                             _said("r-week", "the skipper’s lawyer")),)),),
    ),
)  # fmt: skip

CONFLICTS = (
    Conflict(HURT, _id("hurt"), "number",
             (Side("two fishermen", (source("r-wire", "Two fishermen were hurt"),)),
              Side("three fishermen", (source("r-radio", "Three fishermen were hurt in the episode"),))),
             "2 and 3 cannot both be the whole number"),
    Conflict(FREED, _id("will-free"), "when",
             (Side("2024-03-08", (source("r-wire", _FREE), source("r-mirror", _FREE))),
              Side("2024-03-17", (source("r-radio", "It left Bodø on Sunday"),))),
             "the two days exclude each other"),
    Conflict(ARMED, _id("marines"), "status",
             (Side("sent", (source("r-wire", "had sent the patrol ship Týr towards the disputed waters"),)),
              Side("denied", (source("r-wire", "Iceland denied that the Týr carried marines"),))),
             "one side denies what the other reports"),
)  # fmt: skip

STORIES = (
    Story(STORY, "The herring dispute", ("r-herald", "r-wire", "r-mirror", "r-radio", "r-arabic", "r-paper", "r-week"),
          _moment(date(2024, 2, 26), date(2024, 6, 2), Basis.INFERRED, "from its events")),
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
