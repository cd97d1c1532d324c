"""The numbers of an event in words."""

from __future__ import annotations

from dateline.model.chronology import Event, MergedQuantity
from dateline.model.quantity import Quantity, shown


def figure(quantity: Quantity | MergedQuantity) -> str:
    """What is counted and how many: `killed: 12 or more (soldier)`, `money: USD 1,200,000,000`."""
    text = f"{quantity.kind}: {shown(quantity)}"
    return f"{text} ({quantity.what})" if quantity.what else text


def quoted_figures(event: Event) -> str:
    """An event's numbers in its reports' own words: `killed: at least 12 soldiers, 15 people; wounded: 30`."""
    found: dict[str, list[str]] = {}
    for quantity in event.quantities:
        kind = found.setdefault(quantity.kind, [])
        for words in (" ".join(source.quote.split()) for source in quantity.sources[:1]):
            if words not in kind:
                kind.append(words)
    return "; ".join(
        ", ".join(words) if kind == "other" else f"{kind}: {', '.join(words)}" for kind, words in found.items()
    )
