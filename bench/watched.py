"""The figures that a room is shown and held to; the scorers print more, for information."""

from bench.score import gold

WATCHED: dict[str, tuple[str, ...]] = {
    "time": ("strict_f1", "relaxed_f1", "value_f1", "type_f1", "mod_acc"),
    "actors": ("mention_f1", "muc_f1", "b3_f1", "ceafe_f1", "conll_f1", "lea_f1"),
    "coreference": ("muc_f1", "b3_f1", "ceafe_f1", "conll_f1", "lea_f1"),
    "links": ("link_p", "link_r", "link_f1", "text_p", "text_r", "day_p", "day_r", "order_kept", "order_told"),
    "status": ("status_acc", "status_macro", "negated_f1", "hypothetical_f1", "future_f1"),
    "dating": ("inside", "bounded", "one_side", "within_year", "within_month"),
    "events": ("accuracy", "macro_f1", "quad_accuracy", "majority", "strict_accuracy", "strict_macro_f1"),
    "sentences": ("found", "mode", "status", "actor", "recipient", "whole", "modes3"),
    "chains": ("chain_p", "chain_r", "chain_f1"),
    "quotes": (
        "content30_f1",
        "content80_f1",
        "source_acc30",
        "source_acc80",
        "source_token_f1",
        "cue_token_f1",
        "content_token_f1",
        "direct_f1",
        "direct_speaker",
    ),
    "copies": ("copy_p", "copy_r", "copy_f1", "how", "change_p", "change_r"),
    "stories": ("bcubed_f1", "whole_events"),
    "merge": ("one_event", "day_right", "purity", "pure", "five_reports", "found", "stages"),
    "timelines": (
        "date_f1",
        "align_r1",
        "date_f1_hard",
        "align_r1_hard",
        "digest_f1",
        "digest_r1",
        "digest_f1_hard",
        "digest_r1_hard",
    ),
    "pages": ("body_f1", "same_text", "date_acc"),
    "fields": ("headline_acc", "authors_acc", "published_acc"),
    "gold": (*(f"{layer}-f" for layer in gold.LAYERS), *gold.SHARES),
}
