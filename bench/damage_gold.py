"""Gold files made into Readings and damaged: actors under other ids, every layer wrong in places."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bench.damage import RARE, Damage
from bench.jsonl import Json
from bench.score.spans import Span


class GoldDamage(Damage):
    """A source of damage to whole Readings."""

    def gold(self, files: Sequence[Json], texts: Mapping[str, str]) -> list[Json]:
        """Gold files as Readings over their reports' texts: actors under other ids, every layer damaged."""
        readings = []
        for file in files:
            text = texts[file["report"]["id"]]
            reading = self.reading(file["report"]["id"], text)
            reading["report"]["outlet"] = file["report"]["outlet"]
            actors = [actor["id"] for actor in file["actors"]]
            confused = {x: self.random.choice(actors) if self.chance(0.1) else x for x in actors}
            reading["actors"] = [self._actor(actor) for actor in file["actors"]]
            for layer, change in (
                ("mentions", self._party),
                ("statements", self._statement),
                ("events", self._event_of_gold),
            ):
                kept = [change(x, confused) for x in file[layer] if not self.chance()]
                reading[layer] = [{**x, **self.shifted(Span(x["start"], x["end"]), len(text))} for x in kept]
            readings.append(reading)
        return self.kept(readings)

    def _actor(self, actor: Json) -> Json:
        changed = {key: value for key, value in actor.items() if key != "members"}
        changed["id"] = f"x-{actor['id']}"
        if self.chance():
            changed["country"] = None
        if self.chance(RARE):
            changed["kind"] = "place"
        return changed

    def _party(self, record: Json, confused: dict[str, str]) -> Json:
        actor = record.get("actor")
        return {**record, "actor": f"x-{confused[actor]}" if actor and not self.chance(RARE) else None}

    def _statement(self, x: Json, confused: dict[str, str]) -> Json:
        contents = [Span(part["start"], part["end"]) for part in x["contents"]]
        chain = x["chain"][1:] if self.chance() and len(x["chain"]) > 1 else x["chain"]
        if self.chance():
            chain = [{"who": "the paper", "start": None, "end": None}, *chain]
        speaker = x["speaker"]
        return {
            **x,
            "contents": self.some(contents, max((span.end for span in contents), default=0) + 20),
            "speaker": None if speaker is None or self.chance() else f"x-{confused[speaker]}",
            "force": "assert" if self.chance() else x["force"],
            "chain": chain,
        }

    def _event_of_gold(self, x: Json, confused: dict[str, str]) -> Json:
        changed: Json = {
            **x,
            "type": "STATEMENT" if self.chance(RARE) else "ACCUSE" if self.chance() else x["type"],
            "mode": None if self.chance() else x["mode"],
            "status": "occurred" if self.chance() else x["status"],
            "actors": [self._party(party, confused) for party in x["actors"] if not self.chance()],
            "recipients": [self._party(party, confused) for party in x["recipients"] if not self.chance()],
            "when": self._when(x["when"]),
            "places": [place["name"].upper() if self.chance() else place for place in x["places"]],
        }
        if self.chance():
            changed["places"] = []
        if self.chance(RARE):
            changed.pop("trigger")
        return changed

    def _when(self, when: Json | None) -> Json | None:
        if when is None:
            day = date(2018, 1, 10)
            wide = (day + timedelta(self.random.choice((0, 12, 13, 20)))).isoformat()
            return {"earliest": day.isoformat(), "latest": wide} if self.chance(0.5) else None
        changed = dict(when)
        for edge in ("earliest", "latest"):
            if changed.get(edge) and self.chance(0.3):
                days = timedelta(self.random.choice((-9, -7, -1, 1, 7, 8)))
                changed[edge] = (date.fromisoformat(changed[edge]) + days).isoformat()
            if self.chance(RARE):
                changed[edge] = None
        return changed
