"""World knowledge and word lists: one TOML table a subject, read by `tables.load`."""
