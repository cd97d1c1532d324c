def resolve(discourse: Discourse, nominal: Nominal) -> None:
    """Gives a noun phrase its actor: one of the report's, or a new one without a name. A second time does nothing."""
    if discourse.waiting.pop(nominal.found.head.i, None) is None:
        return
    kind = nominal.noun.kind
    if nominal.number or nominal.found.plural:
        several(discourse, nominal)
    elif kind in ("government", "country"):
        state(discourse, nominal)
    elif kind == "body":
        body(discourse, nominal)
    else:
        person(discourse, nominal)
