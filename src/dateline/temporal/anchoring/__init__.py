"""Which moment governs each statement and event, and how records bound each other."""
