"""From a meaning and what it is counted from to a TIMEX3 value and a moment."""
