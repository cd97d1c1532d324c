"""The events of the sample."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from dateline.model import (
    Basis,
    Event,
    Grain,
    MergedPlace,
    Moment,
    Source,
    Status,
    Support,
    content_id,
)
from tests.views.sample_reports import (
    FAROES,
    GREENPEACE,
    ICELAND,
    NORDAHL,
    NORWAY,
    OFFICIAL,
    POLICE,
    SIGRIDUR,
    SKIPPER,
    STORTING,
    UNION,
    interval,
    said_by,
    source,
    voice,
)

ANON = (said_by("r-wire", "Harbour Radio"), said_by("r-wire", "a senior official", OFFICIAL, named=False))
ANON_COPY = (
    said_by("r-mirror", "North Sea Wire"),
    said_by("r-mirror", "Harbour Radio"),
    said_by("r-mirror", "a senior official", OFFICIAL, named=False),
)
MARCH_18 = date(2024, 3, 18)


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

MONDAY = interval(date(2024, 3, 4), date(2024, 3, 4), Basis.RELATIVE, "‘Monday’ before Tuesday 2024-03-05")
_LAST_WEEK = interval(
    date(2024, 2, 26), date(2024, 3, 3), Basis.RELATIVE, "‘last week’ before 2024-03-05", Grain.WEEK
)  # fmt: skip
_FRIDAY = interval(date(2024, 3, 8), date(2024, 3, 8), Basis.RELATIVE, "‘Friday’ after Wednesday 2024-03-06")
SUNDAY = interval(date(2024, 3, 17), date(2024, 3, 17), Basis.RELATIVE, "‘Sunday’ before Monday 2024-03-18")
_WEEKEND = interval(
    date(2024, 3, 2), date(2024, 3, 3), Basis.RELATIVE, "‘over the weekend’ before Wednesday 2024-03-06"
)  # fmt: skip
THURSDAY = interval(date(2024, 3, 14), date(2024, 3, 14), Basis.RELATIVE, "‘Thursday’ before Monday 2024-03-18")
_NINETIES = interval(date(1990, 1, 1), date(1999, 12, 31), Basis.STATED, "‘the 1990s’", Grain.DECADE)
_BY_COAST = interval(None, date(2024, 4, 6), Basis.PUBLICATION, "no later than the report itself")
BY_WIRE = interval(None, datetime(2024, 3, 6, 14, 30), Basis.PUBLICATION, "no later than the report itself")
_BY_ARABIC = interval(None, date(2024, 3, 20), Basis.PUBLICATION, "no later than the report itself")
MID_MARCH = Moment(
    earliest=date(2024, 3, 11), latest=date(2024, 3, 20), grain=Grain.MONTH, basis=Basis.STATED,
    reason="‘mid-March’: the 11th to the 20th", approximate=True,
)  # fmt: skip
_EARLY_APRIL = Moment(
    earliest=date(2024, 4, 1), latest=date(2024, 4, 6), grain=Grain.MONTH, basis=Basis.STATED,
    reason="‘early April’, and no later than the report itself", approximate=True,
)  # fmt: skip
MAY_2 = Moment.day(date(2024, 5, 2), reason="‘2 May’ with the year of the report")
_MAY = Moment.month(2024, 5, reason="‘throughout May’ with the year of the report")
_SINCE_MAY_10 = interval(date(2024, 5, 10), None, Basis.STATED, "‘since 10 May’, still going on")
TEN_DAYS = interval(date(2024, 3, 5), date(2024, 3, 14), Basis.RELATIVE, "‘within ten days’ of Monday 2024-03-04")
_SUMMER = Moment(
    earliest=date(2025, 6, 1), latest=date(2025, 8, 31), grain=Grain.SEASON, basis=Basis.STATED, reason="‘summer 2025’"
)
_YEAR_END = interval(
    date(2024, 5, 3), date(2024, 12, 31), Basis.RELATIVE, "‘by the end of the year’, after 2024-05-03", Grain.YEAR
)
NO_DATE = Moment.unknown("the report has no date, and the text gives none")

_SHIP = "Iceland’s coast guard said it had sent the patrol ship Týr towards the disputed waters over the weekend."
FREE = "Norway will release the trawler Hafsúla on Friday"

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
           [source("r-wire", _SHIP, voice("r-wire"), said_by("r-wire", "Iceland’s coast guard", ICELAND)),
            source("r-mirror", _SHIP, voice("r-mirror"), said_by("r-mirror", "North Sea Wire"),
                   said_by("r-mirror", "Iceland’s coast guard", ICELAND))], contexts=("military",), conflicts=(ARMED,)),
    _event("arrived", "CONSULT.visit", (SIGRIDUR,), (NORDAHL,), MONDAY, "Halldórsdóttir visits Bergen.",
           [source("r-herald", "Icelandic Foreign Minister Sigríður Halldórsdóttir arrived in Bergen on Monday",
                   voice("r-herald"))], places=("Bergen",), contexts=("diplomatic",), instrument="visit"),
    _event("met", "CONSULT.visit", (SIGRIDUR, NORDAHL), (), MONDAY, "The two sides meet for three hours.",
           [source("r-herald", "The two sides met for three hours", voice("r-herald"))], places=("Bergen",)),
    _event("again", "AGREE", (ICELAND, NORWAY), (), MONDAY, "They agree to meet again within ten days.",
           [source("r-herald", "agreed to meet again within ten days", voice("r-herald"))], plan=SECOND_MEETING),
    _event("second", "CONSULT", (SIGRIDUR, NORDAHL), (), TEN_DAYS, "A second meeting is planned.",
           [source("r-herald", "meet again within ten days", voice("r-herald"))], status=Status.FUTURE,
           plan=SECOND_MEETING),
    _event("will-free", "RETREAT.release", (NORWAY,), (ICELAND,), _FRIDAY, "Norway will release the trawler Hafsúla.",
           [source("r-wire", FREE, voice("r-wire"), *ANON),
            source("r-mirror", FREE, voice("r-mirror"), *ANON_COPY)], status=Status.FUTURE, conflicts=(FREED,)),
    _event("wrong", "ACCUSE.disapprove", (NORDAHL,), (ICELAND,), BY_WIRE,
           "Nordahl criticises the dispatch of the ship.",
           [source("r-wire", "Nordahl called the dispatch of the ship “a step in the wrong direction”",
                   voice("r-wire"), said_by("r-wire", "Nordahl", NORDAHL))]),
    _event("marines", "MOBILIZE.troops", (ICELAND,), (), BY_WIRE, "Iceland denies that the Týr carries marines.",
           [source("r-wire", "Iceland denied that the Týr carried marines", voice("r-wire"),
                   said_by("r-wire", "Iceland", ICELAND))], status=Status.NEGATED, conflicts=(ARMED,)),
    _event("hurt", "ASSAULT.primitive", (SKIPPER,), (), BY_WIRE, "Fishermen are hurt by a flare.",
           [source("r-wire", "Two fishermen were hurt when a flare was fired from the Hafsúla", voice("r-wire"),
                   said_by("r-wire", "the official", OFFICIAL, named=False)),
            source("r-radio", "Three fishermen were hurt in the episode", voice("r-radio"),
                   said_by("r-radio", "its skipper", SKIPPER))], conflicts=(HURT,)),
    _event("warships", "MOBILIZE.weapons", (NORWAY,), (ICELAND,), _BY_ARABIC, "Norway says it will send no warships.",
           [source("r-arabic", "قالت رئيسة الوزراء كاري نوردال إن بلادها «لن ترسل سفنا حربية»", voice("r-arabic"),
                   said_by("r-arabic", "كاري نوردال", NORDAHL))], status=Status.NEGATED),
    _event("host", "AGREE", (FAROES,), (ICELAND, NORWAY), _BY_ARABIC, "The Faroe Islands offer to host the meeting.",
           [source("r-arabic", "The Faroe Islands offered to host the second meeting", voice("r-arabic"),
                   said_by("r-arabic", "diplomats in Tórshavn", None, named=False))], plan=SECOND_MEETING),
    _event("postpone", "REQUEST", (NORWAY,), (ICELAND,), THURSDAY, "Oslo asks for more time.",
           [source("r-radio", "Oslo asked on Thursday for more time", voice("r-radio"))], plan=SECOND_MEETING),
    _event("left", "RETREAT.release", (NORWAY,), (ICELAND,), SUNDAY, "The Hafsúla leaves Bodø.",
           [source("r-radio", "It left Bodø on Sunday", voice("r-radio"), said_by("r-radio", "its skipper", SKIPPER))],
           places=("Bodø",), conflicts=(FREED,)),
    _event("letter", "CONSULT.phone", (SIGRIDUR,), (NORDAHL,), MID_MARCH, "A letter is delivered.",
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
                   said_by("r-hostile", "the mayor’s office"))], story=False),
    _event("signed", "AGREE", (SIGRIDUR, NORDAHL), (), MAY_2, "Halldórsdóttir and Nordahl sign a new herring accord.",
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
    _event("cut", "SANCTION.discontinue", (), (ICELAND,), NO_DATE, "The quota is cut by nine per cent.",
           [source("r-note", "The quota was cut by nine per cent.")], story=False),
    _event("refused", "REJECT.yield", (ICELAND,), (), NO_DATE, "Iceland refuses to sign.",
           [source("r-note", "Iceland refused to sign.")], story=False),
    _event("question", "STATEMENT", (SKIPPER,), (), BY_WIRE, "The skipper speaks.",
           [source("r-radio", "Nobody asked us a single question.", voice("r-radio"),
                   said_by("r-radio", "its skipper", SKIPPER))]),
)  # fmt: skip
