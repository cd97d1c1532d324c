"""What an expression is counted from: the moments of a report, the date in focus, the way a clause looks."""
