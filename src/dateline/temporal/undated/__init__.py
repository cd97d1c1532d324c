"""When a report without a date was published, as far as its own words tell."""
