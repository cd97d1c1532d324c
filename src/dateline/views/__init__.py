"""What a person sees of a chronology: pure functions over `Chronology`; no stage is run, no store opened here."""
