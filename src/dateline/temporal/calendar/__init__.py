"""Units of the calendar and the days of its holidays."""
